"""Sentences with which `explain` gives reasons, and what each check is about.

A key `about:CODE` holds the explanation of a check in other languages than English, which is the check's own module docstring and says more.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "ex-person": said("the person", "de persoon", "la personne"),
    "ex-decided-by": said("decided by", "beslist door", "décidé par"),
    "ex-base": said("a base rule, without conditions", "een basisregel, zonder voorwaarden", "une règle de base, sans conditions"),
    "ex-defeats": said("goes before", "gaat voor op", "l’emporte sur"),
    "ex-near": said("one change away", "net niet, op één wijziging na", "à un changement près"),
    "ex-near-more": said("and {count} more with `--all`", "en nog {count} met `--all`", "et {count} de plus avec `--all`"),
    "ex-near-value": said("{value}, with {change}", "{value}, met {change}", "{value}, avec {change}"),
    "ex-near-change": said("{fact}: {then} (now {now})", "{fact}: {then} (nu {now})", "{fact} : {then} (actuellement {now})"),
    "ex-decided-otherwise": said(
        "where no other rule applies, decided by", "waar geen andere regel geldt, beslist door", "à défaut d’une autre règle, décidé par"
    ),
    "ex-calculation-lines": said("calculation", "berekening", "calcul"),
    "ex-calculation-line": said("{name}: {value} = {how}", "{name}: {value} = {how}", "{name} : {value} = {how}"),
    "ex-calculation": said("calculation: {shown}", "berekening: {shown}", "calcul : {shown}"),
    "ex-amount": said("{name} is {value}, {period} ({source})", "{name} is {value}, {period} ({source})", "{name} : {value}, {period} ({source})"),
    "ex-certainty-public": said("from public pages", "van openbare bladzijden", "de pages publiques"),
    "ex-certainty-inferred": said("inferred", "afgeleid", "déduit"),
    "ex-certainty-none": said("without a source", "zonder bron", "sans source"),
    "ex-no-formula": said(
        "statements of the rule that have no formula", "uitspraken van de regel zonder formule", "énoncés de la règle sans formule"
    ),
    "ex-others": said(
        "sources of the rule that are about somebody else, or give way to another statement",
        "bronnen van de regel die over iemand anders gaan, of voor een andere uitspraak wijken",
        "sources de la règle qui concernent quelqu’un d’autre, ou cèdent devant un autre énoncé",
    ),
    "ex-only-named": said("sources: {names}", "bronnen: {names}", "sources : {names}"),
    "ex-also": said("also {names}", "ook {names}", "aussi {names}"),
    "ex-assumed-more": said(
        ", and {count} more",
        ", en nog {count}",
        ", et {count:autre|autres}",
    ),
    "ex-more": said("everything: `--all`", "alles: `--all`", "tout : `--all`"),
    "ex-more-decisions": said(
        "why: `--decision {decision}`; everything: `--all`",
        "waarom: `--decision {decision}`; alles: `--all`",
        "pourquoi : `--decision {decision}` ; tout : `--all`",
    ),
    "ex-near-line": said(
        "`{rule}` would say {value}, but this fails: {line}",
        "`{rule}` zou {value} zeggen, maar dit klopt niet: {line}",
        "`{rule}` dirait {value}, mais ceci ne vaut pas : {line}",
    ),
    "ex-validity": said("the rule is in force {period}", "de regel is van kracht {period}", "la règle est en vigueur {period}"),
    "ex-parameter": said("{name} is {value} on {day}", "{name} is {value} op {day}", "{name} est {value} au {day}"),
    "ex-reads": said("follows from", "volgt uit", "découle de"),
    "ex-waits": said("waits for", "wacht op", "dépend de"),
    "ex-readings": said("reading in play", "lezing die meespeelt", "lecture en jeu"),
    "ex-reading-chosen": said("{id}: {question} Chosen: {reading}", "{id}: {question} Gekozen: {reading}", "{id} : {question} Choix : {reading}"),
    "ex-other-reading": said(
        "under another reading, {id}={value}: {changes}",
        "onder een andere lezing, {id}={value}: {changes}",
        "selon une autre lecture, {id}={value} : {changes}",
    ),
    "ex-other-impossible": said(
        "under another reading, {id}={value}, this person cannot exist: {lines}",
        "onder een andere lezing, {id}={value}, kan deze persoon niet bestaan: {lines}",
        "selon une autre lecture, {id}={value}, cette personne ne peut pas exister : {lines}",
    ),
    "ex-change": said(
        "{decision} becomes {after} instead of {before}",
        "{decision} wordt {after} in plaats van {before}",
        "{decision} devient {after} au lieu de {before}",
    ),
    "ex-unusual": said(
        "unusual: this person breaks `{line}`: {why}",
        "ongewoon: deze persoon wijkt af van `{line}`: {why}",
        "inhabituel : cette personne s’écarte de `{line}` : {why}",
    ),
    "ex-assumed": said(
        "assumed, and it matters: {fact}: {value}", "aangenomen, en het maakt uit: {fact}: {value}", "supposé, et cela compte : {fact} : {value}"
    ),
    "ex-assumed-with": said("with {value} instead", "met {value} in de plaats", "avec {value} à la place"),
    "ex-assumed-too": said(
        "assumed too, and each may change an outcome ({count}): {names}",
        "ook aangenomen, en elk kan een uitkomst wijzigen ({count}): {names}",
        "supposés aussi, et chacun peut changer un résultat ({count}) : {names}",
    ),
    "ex-why-already": said(
        "{decision} already is {value} for this person",
        "{decision} is al {value} voor deze persoon",
        "{decision} est déjà {value} pour cette personne",
    ),
    "ex-why-none": said(
        "no change of facts that can change makes {decision} {value}; this is proved",
        "geen enkele wijziging van feiten die kunnen wijzigen maakt {decision} {value}; dat is bewezen",
        "aucun changement de faits modifiables ne rend {decision} {value} ; cela est prouvé",
    ),
    "ex-why-none-day": said(
        "on this day, no change of facts that can change makes {decision} {value}; this is proved",
        "op deze dag maakt geen enkele wijziging van feiten die kunnen wijzigen {decision} {value}; dat is bewezen",
        "à cette date, aucun changement de faits modifiables ne rend {decision} {value} ; cela est prouvé",
    ),
    "ex-why-undecided": said(
        "undecided: the search was cut short; there may be other or smaller changes",
        "onbeslist: de zoektocht is afgebroken; er kunnen andere of kleinere wijzigingen zijn",
        "non tranché : la recherche a été interrompue ; d’autres changements ou de plus petits sont possibles",
    ),
    "ex-why-title": said("{decision} would be {value}", "{decision} zou {value} zijn", "{decision} serait {value}"),
    "ex-why-if": said("if", "als", "si"),
    "ex-why-or": said("or if", "of als", "ou si"),
    "ex-why-beyond": said(
        "it would have been so too with the following, part of which the rulebook takes as settled",
        "het zou ook zo zijn met het volgende, waarvan een deel volgens het regelboek vaststaat",
        "ce serait aussi le cas avec ce qui suit, dont une partie est acquise selon le recueil de règles",
    ),
    "ex-why-beyond-only": said(
        "it would have been so with the following, part of which the rulebook takes as settled",
        "het zou wel zo zijn met het volgende, waarvan een deel volgens het regelboek vaststaat",
        "ce serait le cas avec ce qui suit, dont une partie est acquise selon le recueil de règles",
    ),
    "ex-why-fixed": said(
        "{change} (the rulebook takes this as settled)", "{change} (staat volgens het regelboek vast)", "{change} (acquis selon le recueil de règles)"
    ),
    "ex-why-change": said("{fact}: {then} instead of {now}", "{fact}: {then} in plaats van {now}", "{fact} : {then} au lieu de {now}"),
    "ex-time-title": said(
        "when only time passes, from {first} to {last}",
        "als enkel de tijd verstrijkt, van {first} tot en met {last}",
        "si seul le temps passe, du {first} au {last}",
    ),
    "ex-time-none": said("nothing changes", "er verandert niets", "rien ne change"),
    "ex-time-change": said(
        "{day}: {decision} becomes {after} (was {before})",
        "{day}: {decision} wordt {after} (was {before})",
        "{day} : {decision} devient {after} (était {before})",
    ),
    "ex-time-stops": said(
        "{day}: this person cannot exist any more: {lines}",
        "{day}: deze persoon kan niet meer bestaan: {lines}",
        "{day} : cette personne ne peut plus exister : {lines}",
    ),
    # -- wrong use
    "ex-until-form": said(
        "`{word}` is not a year or a date (YYYY or YYYY-MM-DD)",
        "`{word}` is geen jaar of datum (JJJJ of JJJJ-MM-DD)",
        "`{word}` n’est ni une année ni une date (AAAA ou AAAA-MM-JJ)",
    ),
    "ex-until-range": said(
        "`{word}` must lie after {first} and not after {last}",
        "`{word}` moet na {first} liggen en niet na {last}",
        "`{word}` doit se situer après le {first} et pas après le {last}",
    ),
    "ex-until-clock": said(
        "nothing in this rulebook is dated, so time changes nothing",
        "niets in dit regelboek is gedateerd, dus de tijd verandert niets",
        "rien dans ce recueil n’est daté, le temps ne change donc rien",
    ),
    "ex-value-unknown": said(
        "no decision has the value `{value}`", "geen enkele beslissing heeft de waarde `{value}`", "aucune décision n’a la valeur `{value}`"
    ),
    "ex-value-several": said(
        "`{value}` is a value of several decisions; write decision=value, with one of {names}",
        "`{value}` is een waarde van verschillende beslissingen; schrijf beslissing=waarde, met een van {names}",
        "`{value}` est une valeur de plusieurs décisions ; écrivez décision=valeur, avec l’une de {names}",
    ),
    "ex-value-type": said(
        "{decision} cannot be `{value}` ({expected})",
        "{decision} kan niet `{value}` zijn ({expected})",
        "{decision} ne peut pas être `{value}` ({expected})",
    ),
    "ex-word": said(
        "`{word}` is neither fact=value, nor a file, nor the code of a check",
        "`{word}` is geen feit=waarde, geen bestand en geen code van een controle",
        "`{word}` n’est ni fait=valeur, ni un fichier, ni le code d’un contrôle",
    ),
    "ex-mixed": said(
        "a file and fact=value cannot be combined with the code of a check",
        "een bestand of feit=waarde gaat niet samen met de code van een controle",
        "un fichier ou fait=valeur ne se combine pas avec le code d’un contrôle",
    ),
    "ex-no-person": said("there is no person in {files}", "er staat geen persoon in {files}", "il n’y a personne dans {files}"),
    "ex-twice": said("the fact `{fact}` stands there twice", "het feit `{fact}` staat er twee keer", "le fait `{fact}` y figure deux fois"),
    # -- what each check is about
    "about:default-impossible": said(
        "The default person, or every person, is excluded by world.yaml. A world that excludes everybody would make every proof hold for nobody.",
        "De standaardpersoon, of elke persoon, wordt uitgesloten door world.yaml. Als de wereld iedereen uitsluit, gaat elk bewijs over niemand.",
        "La personne par défaut, ou toute personne, est exclue par world.yaml. Un monde qui exclut chacun ferait de chaque "
        "preuve une preuve sur personne.",
    ),
    "about:default-unusual": said(
        "The default person breaks a usual line of world.yaml, or nobody can break one, or nobody can meet it. Usual lines choose who is shown.",
        "De standaardpersoon wijkt af van een vuistregel van world.yaml, of niemand kan ervan afwijken, of niemand kan eraan voldoen. "
        "Gewone regels kiezen wie getoond wordt: een regel waarvan niemand kan afwijken, kiest niemand.",
        "La personne par défaut s’écarte d’une ligne habituelle de world.yaml, ou personne ne peut s’en écarter, ou personne ne peut la "
        "satisfaire. Les lignes habituelles choisissent qui est montré : celle dont personne ne peut s’écarter ne choisit personne.",
    ),
    "about:conflict": said(
        "Two rules apply to one person, neither is defeated, and they say different things. Make one an exception to the other, "
        "narrow one of them, or write an interpretation and bind each rule to a reading.",
        "Twee regels gelden voor dezelfde persoon, geen van beide wijkt, en ze zeggen iets anders. Maak de ene een uitzondering "
        "op de andere, verfijn een van beide, of schrijf een interpretatie en bind elke regel aan een lezing.",
        "Deux règles s’appliquent à une même personne, aucune ne s’efface, et elles disent des choses différentes. Faites de "
        "l’une une exception à l’autre, restreignez-en une, ou écrivez une interprétation et liez chaque règle à une lecture.",
    ),
    "about:table-overlap": said(
        "Two rows of a decision table of which at most one may apply, apply to one person. What they say does not matter here: where it "
        "differs too, that is a conflict of its own.",
        "Twee rijen van een beslissingstabel waarvan er hoogstens één mag gelden, gelden voor dezelfde persoon. Wat ze zeggen doet er hier niet toe: "
        "verschilt het ook, dan is dat een tegenspraak op zich.",
        "Deux lignes d’une table de décision dont une seule peut s’appliquer s’appliquent à une même personne. Ce qu’elles disent "
        "n’importe pas ici : si cela diffère aussi, c’est une contradiction en soi.",
    ),
    "about:gap": said(
        "No rule says anything about a possible person. Widen the rule that comes nearest, or add a base rule without conditions.",
        "Geen enkele regel zegt iets over een mogelijke persoon. Verruim de regel die het dichtst komt, of voeg een basisregel "
        "zonder voorwaarden toe voor wie overblijft.",
        "Aucune règle ne dit quoi que ce soit d’une personne possible. Élargissez la règle la plus proche, ou ajoutez une règle "
        "de base sans conditions pour les autres.",
    ),
    "about:words-number": said(
        "The words of a rule, a property, a case or a derived value name a number, a day or an amount that its formula does not have. Correct "
        "one of the two; where the words rightly name another number, say why with `numbers: <reason>`.",
        "De woorden van een regel, een eigenschap, een geval of een afgeleide waarde noemen een getal, een dag of een bedrag dat de formule niet "
        "heeft. Verbeter een van beide; noemen de woorden terecht een ander getal, zeg dan waarom met `numbers: <reden>`.",
        "Les mots d’une règle, d’une propriété, d’un cas ou d’une valeur dérivée nomment un nombre, un jour ou un montant que la formule n’a "
        "pas. Corrigez l’un des deux ; si les mots nomment à juste titre un autre nombre, dites pourquoi avec `numbers: <raison>`.",
    ),
    "about:amount-missing": said(
        "A rule needs an amount on a day that no period covers, or an amount is known to be unknown. Write the amount, or `unknown` with the reason.",
        "Een regel heeft een bedrag nodig op een dag die geen enkele periode dekt, of van een bedrag is bekend dat het onbekend "
        "is. Zonder bedrag geldt de regel niet. Schrijf het bedrag, of `unknown` met de reden.",
        "Une règle a besoin d’un montant un jour qu’aucune période ne couvre, ou un montant est déclaré inconnu. Sans montant, "
        "la règle ne s’applique pas. Écrivez le montant, ou `unknown` avec la raison.",
    ),
    "about:dead-rule": said(
        "A rule applies to nobody, or is defeated wherever it applies. Such a rule looks as if it did something.",
        "Een regel geldt voor niemand, of wijkt overal waar hij geldt. Zo’n regel lijkt iets te doen, maar zijn voorwaarden "
        "spreken elkaar tegen of zijn uitzonderingen dekken hem volledig.",
        "Une règle ne s’applique à personne, ou s’efface partout où elle s’applique. Elle semble agir, mais ses conditions se "
        "contredisent ou ses exceptions la couvrent entièrement.",
    ),
    "about:redundant-rule": said(
        "Leaving out this rule, condition or exception alone changes nobody's result. Take it out, or correct it so that it does what was meant.",
        "Deze regel, voorwaarde of uitzondering weglaten wijzigt niemands uitkomst. Wat niets doet, misleidt wie de regel leest "
        "of aanpast. Haal het weg, of verbeter het zodat het doet wat bedoeld was.",
        "Omettre cette règle, condition ou exception ne change le résultat de personne. Ce qui n’agit pas trompe celui qui lit ou "
        "modifie la règle. Retirez-le, ou corrigez-le pour qu’il fasse ce qui était voulu.",
    ),
    "about:read-where": said(
        "A fact that is read only where something holds has an effect on somebody elsewhere.",
        "Een feit dat enkel in bepaalde gevallen gelezen mag worden, heeft gevolg voor iemand daarbuiten. Dat wordt bewezen "
        "over twee personen die enkel in dat feit verschillen.",
        "Un fait qui ne doit être lu que dans certains cas a un effet sur quelqu’un en dehors. Cela se prouve sur deux "
        "personnes qui ne diffèrent que par ce fait.",
    ),
    "about:property": said(
        "Something that must hold for everyone does not, or nobody meets what it is about. Either a rule is wrong, or the property claims too much. "
        "Where the sources themselves break it, `forced_by` names the statements, and it is proved for everybody else.",
        "Iets dat voor iedereen moet gelden, geldt niet, of niemand voldoet aan waar het over gaat. Ofwel is een regel fout, "
        "ofwel beweert de eigenschap meer dan de bronnen zeggen. Leggen de bronnen zelf iets anders op, dan noemt `forced_by` de "
        "uitspraken, en is ze bewezen voor alle anderen.",
        "Ce qui doit valoir pour tous ne vaut pas, ou personne ne répond à ce dont il s’agit. Soit une règle est fausse, soit "
        "la propriété affirme plus que les sources. Si les sources elles-mêmes imposent autre chose, `forced_by` nomme les énoncés, et "
        "elle est prouvée pour tous les autres.",
    ),
    "about:case": said(
        "An example person does not get the outcome that the analyst expects, or cannot exist.",
        "Een voorbeeldpersoon krijgt niet de uitkomst die de analist verwacht, of kan niet bestaan. Ofwel hebben de regels de "
        "uitkomst gewijzigd, ofwel was de verwachting fout.",
        "Une personne exemple n’obtient pas le résultat attendu par l’analyste, ou ne peut exister. Soit les règles ont changé "
        "le résultat, soit l’attente était fausse.",
    ),
    "about:statement": said(
        "Every statement of the sources is accounted for, and says what the rules do.",
        "Elke uitspraak van de bronnen is verantwoord en zegt wat de regels doen. Wat in een regel vervat is, moet uit de "
        "regels volgen; wat achterhaald is, mag niet volgen; wat open is, volgt onder de ene lezing en niet onder de andere.",
        "Chaque énoncé des sources est justifié et dit ce que font les règles. Ce qu’une règle porte doit découler des règles ; "
        "ce qui est dépassé ne doit pas en découler ; ce qui est ouvert en découle selon une lecture et non selon une autre.",
    ),
    "about:copied-exception": said(
        "A line of a statement's `when` denies what an exception says, so the exception stands in two places.",
        "Een lijn van de `when` van een uitspraak ontkent wat een uitzondering zegt, die zo op twee plaatsen staat. Haal de lijn weg en noem de "
        "uitspraak die de uitzondering maakt in `yields_to`; zegt de zin het zelf, zeg dat dan met `negates: <reden>`.",
        "Une ligne du `when` d’un énoncé nie ce que dit une exception, qui figure ainsi à deux endroits. Supprimez la ligne et nommez dans "
        "`yields_to` l’énoncé qui fait l’exception ; si la phrase le dit elle-même, dites-le avec `negates: <raison>`.",
    ),
    "about:followed-reading": said(
        "A statement reads a derived value that differs by reading, so it follows the choice of the rules.",
        "Een uitspraak leest een afgeleide waarde die van een lezing afhangt, en volgt zo de keuze van de regels. Schrijf uit wat de zin betekent, "
        "of zeg waarom ze dit mag lezen met `follows: <reden>`.",
        "Un énoncé lit une valeur dérivée qui dépend d’une lecture, et suit donc le choix des règles. Écrivez ce que la phrase veut dire, ou dites "
        "pourquoi elle peut lire cette valeur avec `follows: <raison>`.",
    ),
    "about:idle-statement": said(
        "A statement that no slip of the rules could violate holds whatever the rules say, and controls nothing.",
        "Een uitspraak die door geen enkele vergissing in de regels geschonden wordt, geldt wat de regels ook zeggen, en controleert niets. Zet in "
        "de formule wat de zin over een beslissing besluit, of zeg waarom het niet anders kan met `idle: <reden>`.",
        "Un énoncé qu’aucune erreur dans les règles n’enfreint vaut quoi que disent les règles, et ne contrôle rien. Mettez dans sa formule ce que "
        "la phrase conclut sur une décision, ou dites pourquoi il n’en peut être autrement avec `idle: <raison>`.",
    ),
    "about:reading-not-expressible": said(
        "An open question cannot be expressed with the vocabulary, or its readings bind nothing.",
        "Een open vraag is met de woordenschat niet uit te drukken, of haar lezingen binden niets. Een keuze die geen regel "
        "raakt, lijkt enkel op een keuze.",
        "Une question ouverte ne peut s’exprimer avec le vocabulaire, ou ses lectures ne lient rien. Un choix qui ne touche "
        "aucune règle n’en a que l’apparence.",
    ),
    "about:unused-fact": said(
        "Nothing in the rules reads this, under any reading. Take it out, use it, or say why it stands there with `unused: <reason>`.",
        "Niets in de regels leest dit, onder geen enkele lezing. Haal het uit de woordenschat, gebruik het, of zeg met `unused: "
        "<reden>` waarom het er staat.",
        "Rien dans les règles ne lit ceci, selon aucune lecture. Retirez-le du vocabulaire, utilisez-le, ou dites avec `unused: "
        "<raison>` pourquoi il y figure.",
    ),
    "about:gives-way": said(
        "A property that is said to give way under another reading does not, or fails under a reading without saying so.",
        "Van een eigenschap is gezegd dat ze onder een andere lezing wijkt, en dat doet ze niet; of ze faalt onder een andere "
        "lezing zonder dat het gezegd is. Verbeter `gives_way` bij de eigenschap, of de regels van die lezing.",
        "Il est dit qu’une propriété cède selon une autre lecture, et elle ne cède pas ; ou elle échoue selon une autre lecture "
        "sans que ce soit dit. Corrigez `gives_way` dans la propriété, ou les règles de cette lecture.",
    ),
    "about:adequacy": said(
        "A small change of a rule or amount would be noticed by no check.",
        "Een kleine wijziging van een regel of bedrag zou door geen enkele controle opgemerkt worden. Schrijf de eigenschap, de "
        "uitspraak of de voorbeeldpersoon die de wijziging opmerkt.",
        "Un petit changement d’une règle ou d’un montant ne serait remarqué par aucun contrôle. Écrivez la propriété, l’énoncé "
        "ou la personne exemple qui le remarque.",
    ),
}
