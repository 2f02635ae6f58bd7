"""Sentences of the bundle: what its README says, what is refused, and what became of the test persons since a revision."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "bundle-written": said(
        "{persons:test person|test persons} in {folder}: {files:file|files}",
        "{persons:testpersoon|testpersonen} in {folder}: {files:bestand|bestanden}",
        "{persons:personne de test|personnes de test} dans {folder} : {files:fichier|fichiers}",
    ),
    "bundle-folder": said(
        "{folder} holds files, and is no bundle that was written earlier",
        "{folder} bevat bestanden, en is geen bundel die eerder geschreven werd",
        "{folder} contient des fichiers et n’est pas un dossier écrit précédemment",
    ),
    "bundle-folder-help": said("name a new folder", "noem een nieuwe map", "nommez un nouveau dossier"),
    "bundle-other": said(
        "line {line} of {file} is not complete, or the rulebook decides otherwise for `{id}`; run `regelproef generate`",
        "regel {line} van {file} is niet volledig, of het regelboek beslist anders voor `{id}`; voer `regelproef generate` uit",
        "la ligne {line} de {file} n’est pas complète, ou le recueil décide autrement pour `{id}` ; lancez `regelproef generate`",
    ),
    "bundle-nobody": said("there is nobody in {file}", "er staat niemand in {file}", "il n’y a personne dans {file}"),
    # -- README
    "readme-title": said("Test persons: {title}", "Testpersonen: {title}", "Personnes de test : {title}"),
    "readme-rules": said("the rules", "de regels", "les règles"),
    "readme-about": said(
        "{persons} persons, each with what the rules decide: {decisions} decisions. You implement the rules, in any language; here is "
        "all that you need to try what you made. Nothing has to be installed but what you work with.",
        "{persons} personen, elk met wat de regels beslissen: {decisions} beslissingen. U bouwt de regels, in welke taal ook; hier "
        "staat alles om te proberen wat u maakte. U hoeft niets te installeren behalve waar u mee werkt.",
        "{persons} personnes, chacune avec ce que décident les règles : {decisions} décisions. Vous programmez les règles, dans "
        "n’importe quel langage ; voici tout ce qu’il faut pour essayer ce que vous avez fait. Il n’y a rien à installer, sinon ce "
        "avec quoi vous travaillez.",
    ),
    "readme-files": said("What each file is", "Wat elk bestand is", "Ce qu’est chaque fichier"),
    "readme-file": said("file", "bestand", "fichier"),
    "readme-what": said("what it is", "wat het is", "ce que c’est"),
    "readme-jsonl": said(
        "every person, one JSON object a line: every fact, every decision, why, and the readings on which it hangs; the one file from "
        "which all others follow",
        "elke persoon, één JSON-object per regel: elk feit, elke beslissing, waarom, en van welke lezingen het afhangt; alle andere "
        "bestanden volgen hieruit",
        "chaque personne, un objet JSON par ligne : chaque donnée, chaque décision, pourquoi, et les lectures dont elle dépend ; tous "
        "les autres en découlent",
    ),
    "readme-schema": said(
        "the JSON Schema of a line: each fact and decision with label, meaning, range, default and the words of its values; "
        "`x-readings`: the open questions",
        "het JSON Schema van een regel: elk feit en elke beslissing met label, betekenis, bereik, standaardwaarde en de woorden van de"
        " waarden; `x-readings`: de open vragen",
        "le schéma JSON d’une ligne : chaque donnée et décision avec libellé, sens, étendue, défaut et les mots de ses valeurs ; "
        "`x-readings` : les questions ouvertes",
    ),
    "readme-texts": said(
        "what ids stand for: each rule with its text, conditions and statements, each statement of the sources paraphrased, each amount by period",
        "waar id’s voor staan: elke regel met tekst, voorwaarden en uitspraken, elke uitspraak van de bronnen als parafrase, elk bedrag per periode",
        "ce que désignent les identifiants : chaque règle avec texte, conditions et énoncés, chaque énoncé des sources en paraphrase, chaque "
        "montant par période",
    ),
    "readme-csv": said(
        "the same persons as a table, a row each; the columns that begin with `->` are the decisions. UTF-8, commas",
        "dezelfde personen als tabel, elk een rij; de kolommen die met `->` beginnen zijn de beslissingen. UTF-8, komma’s",
        "les mêmes personnes en tableau, une ligne chacune ; les colonnes qui commencent par `->` sont les décisions. UTF-8, virgules",
    ),
    "readme-sql": said(
        "tables `person`, `person_year` (a row for each year of a history), `expected`, `why` and `reading`; put your own outcomes "
        "into `answer` and select from the view `difference`. For SQLite, DuckDB and PostgreSQL",
        "tabellen `person`, `person_year` (een rij voor elk jaar van een geschiedenis), `expected`, `why` en `reading`; zet uw eigen "
        "uitkomsten in `answer` en lees de view `difference`. Voor SQLite, DuckDB en PostgreSQL",
        "tables `person`, `person_year` (une ligne par année d’un historique), `expected`, `why` et `reading` ; mettez vos résultats "
        "dans `answer` et lisez la vue `difference`. Pour SQLite, DuckDB et PostgreSQL",
    ),
    "readme-dmn": said(
        "a test of the DMN TCK: an input for each fact, a decision for each decision, by name. Put it beside your model, and its name in `modelName`",
        "een test van de DMN TCK: een invoer voor elk feit, een beslissing voor elke beslissing, bij naam. Zet hem naast uw model, en "
        "diens naam in `modelName`",
        "un test du DMN TCK : une entrée par donnée, une décision par décision, par nom. Placez-le à côté de votre modèle, et son nom "
        "dans `modelName`",
    ),
    "readme-openfisca": said(
        "tests for `openfisca test`, on the reference date: variables by name, facts and decisions of a day (or of always), histories "
        "of a year. Its runner compares numbers as 32-bit fractions: above 16,777,216 a cent may pass unseen",
        "tests voor `openfisca test`, op de peildatum: variabelen bij naam, feiten en beslissingen van een dag (of van altijd), "
        "geschiedenissen van een jaar. OpenFisca vergelijkt getallen als breuken van 32 bits: boven 16.777.216 kan een cent ongezien "
        "blijven",
        "tests pour `openfisca test`, à la date de référence : variables par nom, données et décisions d’un jour (ou de toujours), "
        "historiques d’une année. OpenFisca compare les nombres comme fractions de 32 bits : au-delà de 16 777 216, un centime peut "
        "passer inaperçu",
    ),
    "readme-gherkin": said(
        "scenarios in Dutch with every decision, and step definitions that ask your program. Set `REGELPROEF_COMMAND` to its command "
        "line; in this folder, run `behave`, or `npx cucumber-js` after `npm install @cucumber/cucumber`",
        "scenario’s in het Nederlands met elke beslissing, en stappen die uw programma ondervragen. Zet in `REGELPROEF_COMMAND` uw "
        "opdrachtregel; voer in deze map `behave` uit, of `npx cucumber-js` na `npm install @cucumber/cucumber`",
        "des scénarios en néerlandais avec chaque décision, et des étapes qui interrogent votre programme. Mettez sa ligne de commande"
        " dans `REGELPROEF_COMMAND` ; dans ce dossier, lancez `behave`, ou `npx cucumber-js` après `npm install @cucumber/cucumber`",
    ),
    "readme-meta": said(
        "from which rules, under which readings; the list of files",
        "uit welke regels, onder welke lezingen; de lijst van bestanden",
        "de quelles règles, selon quelles lectures ; la liste des fichiers",
    ),
    "readme-protocol": said("The protocol", "Het protocol", "Le protocole"),
    "readme-requests": said(
        "Your program reads a request a line from standard input until its end, and writes an answer a line to standard output, in any"
        " order. Over the web the same request is the body of an HTTP POST.",
        "Uw programma leest een vraag per regel van standaardinvoer tot die eindigt, en schrijft een antwoord per regel op "
        "standaarduitvoer, in welke volgorde ook. Op het web is dezelfde vraag de inhoud van een HTTP POST.",
        "Votre programme lit une demande par ligne sur l’entrée standard jusqu’à sa fin, et écrit une réponse par ligne sur la sortie "
        "standard, dans n’importe quel ordre. Sur le web, la même demande est le corps d’un HTTP POST.",
    ),
    "readme-error": said(
        'Instead of `decisions` an answer may hold `"error": "a sentence"`. Text is UTF-8.',
        'In plaats van `decisions` mag een antwoord `"error": "een zin"` bevatten. Tekst is UTF-8.',
        'Au lieu de `decisions`, une réponse peut contenir `"error": "une phrase"`. Le texte est en UTF-8.',
    ),
    "readme-count": said("How to count", "Hoe te tellen", "Comment compter"),
    "readme-agrees": said(
        "A person agrees when every decision that you answer is what is expected, exactly: `true` is not 1, 12050 is not 12050.0 or a "
        "text, and where `null` is expected, `null` is answered.",
        "Een persoon klopt als elke beslissing die u beantwoordt precies is wat verwacht wordt: `true` is niet 1, 12050 is geen "
        "12050.0 of tekst, en waar `null` verwacht wordt, antwoordt u `null`.",
        "Une personne concorde quand chaque décision à laquelle vous répondez est exactement celle attendue : `true` n’est pas 1, "
        "12050 n’est pas 12050.0 ni un texte, et là où `null` est attendu, vous répondez `null`.",
    ),
    "readme-unanswered": said(
        "Count decisions that you do not answer apart; they are not agreed upon. Of decisions that follow from one another, mend the first.",
        "Tel beslissingen die u niet beantwoordt apart; ze kloppen niet. Herstel bij beslissingen die uit elkaar volgen de eerste.",
        "Comptez à part les décisions sans réponse ; elles ne concordent pas. Des décisions qui découlent l’une de l’autre, corrigez la première.",
    ),
    "readme-without": said(
        "In `fixtures.jsonl`, `without` names facts at their default: try the person once more without each of them, so that your own "
        "defaults are tried too.",
        "In `fixtures.jsonl` noemt `without` feiten met hun standaardwaarde: probeer de persoon ook eens zonder elk daarvan, zodat uw "
        "eigen standaardwaarden beproefd worden.",
        "Dans `fixtures.jsonl`, `without` nomme des données à leur défaut : essayez aussi la personne sans chacune d’elles, pour "
        "éprouver vos propres défauts.",
    ),
    "readme-all": said(
        "That all agree does not prove that you are right; it proves that none of the slips for which these persons were made is in "
        "your program alone.",
        "Dat alles klopt bewijst niet dat u gelijk hebt; het bewijst dat geen van de vergissingen waarvoor deze personen gemaakt zijn "
        "op zichzelf in uw programma zit.",
        "Que tout concorde ne prouve pas que vous ayez raison ; cela prouve qu’aucune des erreurs pour lesquelles ces personnes ont "
        "été faites n’est seule dans votre programme.",
    ),
    "readme-values": said("How values are written", "Hoe waarden geschreven zijn", "Comment les valeurs sont écrites"),
    "readme-value": said("value", "waarde", "valeur"),
    "readme-bool": said("true or false", "waar of onwaar", "vrai ou faux"),
    "readme-money": said("an amount, in cents", "een bedrag, in centen", "un montant, en centimes"),
    "readme-date": said("a day", "een dag", "un jour"),
    "readme-enum": said("one of a list", "een uit een lijst", "un d’une liste"),
    "readme-history": said("a history", "een geschiedenis", "un historique"),
    "readme-empty": said("an empty history", "een lege geschiedenis", "un historique vide"),
    "readme-null": said("no such value", "geen waarde", "pas de valeur"),
    "readme-facts": said("The facts", "De feiten", "Les données"),
    "readme-decisions": said("The decisions", "De beslissingen", "Les décisions"),
    "readme-amounts": said("The amounts", "De bedragen", "Les montants"),
    "readme-first": said("from", "vanaf", "à partir de"),
    "readme-last": said("until, included", "tot en met", "jusqu’au, inclus"),
    "readme-bounds": said("bounds", "grenzen", "bornes"),
    "readme-bounded": said(
        "Bounds of numbers and days are reckoned from the rules: nothing outside them is ever decided, and not everything between them need be.",
        "Grenzen van getallen en dagen zijn uit de regels berekend: daarbuiten wordt nooit iets beslist, en niet alles ertussen komt voor.",
        "Les bornes des nombres et des jours sont calculées d’après les règles : rien n’est jamais décidé au-delà, et tout ce qu’elles "
        "contiennent ne se produit pas.",
    ),
    "readme-in-nl": said("in Dutch", "in het Nederlands", "en néerlandais"),
    "readme-in-fr": said("in French", "in het Frans", "en français"),
    "readme-in-en": said("in English", "in het Engels", "en anglais"),
    "readme-name": said("name", "naam", "nom"),
    "readme-label": said("label", "label", "libellé"),
    "readme-range": said("may be", "kan zijn", "peut être"),
    "readme-default": said("default", "standaard", "défaut"),
    "readme-number": said("a whole number", "een geheel getal", "un nombre entier"),
    "readme-cents": said("cents", "centen", "centimes"),
    "readme-day": said("a day", "een dag", "un jour"),
    "readme-years": said("years {low} … {high}", "jaren {low} … {high}", "années {low} … {high}"),
    "readme-or-null": said("{what}, or null", "{what}, of null", "{what}, ou null"),
    "readme-readings": said("The readings", "De lezingen", "Les lectures"),
    "readme-open": said(
        "Where the sources are silent or disagree, one reading was chosen. `under` says on which of these a decision of a person "
        "hangs: where you have chosen another, a difference there need not be your fault.",
        "Waar de bronnen zwijgen of elkaar tegenspreken, is één lezing gekozen. `under` zegt van welke daarvan een beslissing over een"
        " persoon afhangt: koos u een andere, dan hoeft een verschil daar niet aan u te liggen.",
        "Là où les sources se taisent ou se contredisent, une lecture a été choisie. `under` dit de laquelle dépend une décision : si "
        "vous en avez choisi une autre, une différence n’est pas forcément votre faute.",
    ),
    "readme-question": said("question", "vraag", "question"),
    "readme-chosen": said("chosen", "gekozen", "retenue"),
    "readme-from": said(
        "Made from the rulebook with digest {digest}.", "Gemaakt uit het regelboek met digest {digest}.", "Fait du recueil d’empreinte {digest}."
    ),
    # -- generate --since
    "since-summary": said(
        "persons since {revision}: {came} came, {went} went, {changed} changed, {same} as they were",
        "personen sinds {revision}: {came} erbij, {went} weg, {changed} veranderd, {same} gebleven",
        "personnes depuis {revision} : {came:venue|venues}, {went:partie|parties}, {changed:changée|changées}, {same:inchangée|inchangées}",
    ),
    "since-none": said(
        "there are no test persons in {file} at {revision}",
        "er zijn geen testpersonen in {file} op {revision}",
        "il n’y a pas de personnes de test dans {file} à {revision}",
    ),
    "since-no-rules": said(
        "the rulebook of {revision} cannot be read by this version, so that no reason can be told",
        "het regelboek van {revision} kan deze versie niet lezen, zodat geen reden te noemen is",
        "cette version ne peut lire le recueil de {revision}, de sorte qu’aucune raison ne peut être dite",
    ),
    "since-no-cause": said(
        "no edit concerns them: the set was made otherwise",
        "geen wijziging gaat over hen: de verzameling is anders gemaakt",
        "aucune modification ne les concerne : l’ensemble a été fait autrement",
    ),
    "since-came": said("came: {id}", "erbij: {id}", "venue : {id}"),
    "since-went": said("went: {id}", "weg: {id}", "partie : {id}"),
    "since-changed": said("changed: {id}: {what}", "veranderd: {id}: {what}", "changée : {id} : {what}"),
    "since-value": said("{name}: {before} -> {after}", "{name}: {before} -> {after}", "{name} : {before} -> {after}"),
    "since-more-changed": said(
        "and {count} more changed; --format json names everybody",
        "en nog {count} veranderd; --format json noemt iedereen",
        "et {count:autre changée|autres changées} ; --format json nomme tout le monde",
    ),
    "since-more": said(
        "and {count} more",
        "en nog {count}",
        "et {count:autre|autres}",
    ),
}
