"""Sentences about files, YAML, the shape of a rulebook and persons that cannot be used."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- reading files
    "file-name-odd": said(
        "the file name {file} holds characters that do not print",
        "de bestandsnaam {file} bevat tekens die niet afdrukbaar zijn",
        "le nom de fichier {file} contient des caractères non imprimables",
    ),
    "folder-missing": said("there is no folder `{folder}`", "er is geen map `{folder}`", "il n'y a pas de dossier `{folder}`"),
    "folder-link": said(
        "`{file}` is a link; a rulebook may not point outside itself",
        "`{file}` is een koppeling; een regelboek mag niet buiten zichzelf verwijzen",
        "`{file}` est un lien ; un recueil de règles ne peut pointer hors de lui-même",
    ),
    "file-rewritten": said(
        "git rewrites `{file}` on the way to disk (`{attribute}` in its attributes), so that what is judged is not what is committed",
        "git herschrijft `{file}` op weg naar de schijf (`{attribute}` in zijn attributen), zodat wat beoordeeld wordt niet is wat vastgelegd is",
        "git réécrit `{file}` sur disque (`{attribute}` dans ses attributs), si bien que ce qui est jugé n'est pas ce qui est enregistré",
    ),
    "file-rewritten-help": said(
        "remove the attribute from .gitattributes, or give it to other files only; `git check-attr -a FILE` says which hold",
        "haal het attribuut uit .gitattributes, of geef het alleen aan andere bestanden; `git check-attr -a FILE` zegt welke gelden",
        "retirez l'attribut de .gitattributes, ou ne le donnez qu'à d'autres fichiers ; `git check-attr -a FILE` dit lesquels valent",
    ),
    "folder-too-many": said(
        "more than {limit} files in one rulebook",
        "meer dan {limit} bestanden in één regelboek",
        "plus de {limit} fichiers dans un seul recueil de règles",
    ),
    "folder-unknown": said(
        "`{file}` is no part of a rulebook, so it would not be read",
        "`{file}` hoort niet bij een regelboek, en zou dus niet gelezen worden",
        "`{file}` ne fait pas partie d'un recueil de règles et ne serait donc pas lu",
    ),
    "folder-only": said(
        "in `{folder}/` stand only files `*.yaml`, and no folders",
        "in `{folder}/` staan alleen bestanden `*.yaml`, en geen mappen",
        "dans `{folder}/` ne se trouvent que des fichiers `*.yaml`, et aucun dossier",
    ),
    "folder-known": said("a rulebook holds {names}", "een regelboek bevat {names}", "un recueil de règles contient {names}"),
    "file-missing": said(
        "`{file}` is missing or empty in `{folder}`", "`{file}` ontbreekt of is leeg in `{folder}`", "`{file}` manque ou est vide dans `{folder}`"
    ),
    "file-unreadable": said("`{file}` cannot be read: {reason}", "`{file}` kan niet gelezen worden: {reason}", "`{file}` ne peut être lu : {reason}"),
    "file-not-regular": said("`{file}` is not an ordinary file", "`{file}` is geen gewoon bestand", "`{file}` n'est pas un fichier ordinaire"),
    "file-too-large": said("`{file}` is larger than {limit} bytes", "`{file}` is groter dan {limit} bytes", "`{file}` dépasse {limit} octets"),
    "file-not-utf8": said("byte {byte} is not UTF-8 text", "byte {byte} is geen UTF-8-tekst", "l'octet {byte} n'est pas du texte UTF-8"),
    "yaml-syntax": said("this is not valid YAML: {problem}", "dit is geen geldige YAML: {problem}", "ceci n'est pas du YAML valable : {problem}"),
    "yaml-tab-help": said(
        "indent with spaces; YAML does not allow tabs",
        "spring in met spaties; YAML laat geen tabs toe",
        "indentez avec des espaces ; YAML n'admet pas de tabulations",
    ),
    "yaml-hidden-break": said(
        "the character {name} starts a new line here for YAML, and editors show none",
        "het teken {name} begint hier voor YAML een nieuwe regel, en editors tonen er geen",
        "le caractère {name} commence ici une nouvelle ligne pour YAML, et les éditeurs n'en montrent pas",
    ),
    "yaml-hidden-break-help": said(
        "take it away, or put the text in quotes if it belongs to one",
        "haal het weg, of zet de tekst tussen aanhalingstekens als het erbij hoort",
        "retirez-le, ou mettez le texte entre guillemets s'il en fait partie",
    ),
    "yaml-mark-inside": said(
        "the character {name} stands inside the text, where nobody sees it",
        "het teken {name} staat midden in de tekst, waar niemand het ziet",
        "le caractère {name} se trouve au milieu du texte, où personne ne le voit",
    ),
    "yaml-mark-inside-help": said(
        "take it away; it may stand at the very start of a file only",
        "haal het weg; het mag alleen helemaal vooraan in een bestand staan",
        "retirez-le ; il ne peut se trouver qu'au tout début d'un fichier",
    ),
    "yaml-turning": said(
        "the character {name} turns the direction of writing, so that editors show something else than what stands here",
        "het teken {name} draait de schrijfrichting, zodat editors iets anders tonen dan wat hier staat",
        "le caractère {name} change le sens de l'écriture, de sorte que les éditeurs montrent autre chose que ce qui est écrit ici",
    ),
    "yaml-turning-help": said("take it away", "haal het weg", "retirez-le"),
    "yaml-documents": said(
        "a rulebook file holds one YAML document",
        "een bestand van een regelboek bevat één YAML-document",
        "un fichier de recueil contient un seul document YAML",
    ),
    "yaml-depth": said("nested more than {limit} deep", "meer dan {limit} niveaus diep", "plus de {limit} niveaux d'imbrication"),
    "yaml-size": said(
        "aliases expand to more than {limit} values",
        "de verwijzingen ontvouwen zich tot meer dan {limit} waarden",
        "les renvois se déploient en plus de {limit} valeurs",
    ),
    "yaml-key-kind": said(
        "a key must be a single word or text", "een sleutel moet één woord of tekst zijn", "une clé doit être un simple mot ou un texte"
    ),
    "yaml-merge": said(
        "merge keys (`<<`) are not used in rulebooks",
        "samenvoegsleutels (`<<`) worden in regelboeken niet gebruikt",
        "les clés de fusion (`<<`) ne s'emploient pas dans un recueil de règles",
    ),
    "yaml-duplicate-key": said("the key `{key}` stands here twice", "de sleutel `{key}` staat hier twee keer", "la clé `{key}` figure ici deux fois"),
    "yaml-alias": said(
        "the alias `*{name}` has no anchor before it",
        "voor de verwijzing `*{name}` staat er geen anker",
        "le renvoi `*{name}` n'est précédé d'aucune ancre",
    ),
    "yaml-tag": said(
        "tags such as `{tag}` are not used in rulebooks",
        "labels zoals `{tag}` worden in regelboeken niet gebruikt",
        "les étiquettes telles que `{tag}` ne s'emploient pas dans un recueil de règles",
    ),
    "yaml-boolean": said(
        "YAML reads the word `{word}` as a truth value",
        "YAML leest het woord `{word}` als waar of onwaar",
        "YAML lit le mot `{word}` comme vrai ou faux",
    ),
    "yaml-boolean-help": said(
        'write true or false, or put the word in quotes: "{word}"',
        'schrijf true of false, of zet het woord tussen aanhalingstekens: "{word}"',
        'écrivez true ou false, ou mettez le mot entre guillemets : "{word}"',
    ),
    "yaml-number": said(
        "YAML may read `{word}` as another number than it seems",
        "YAML kan `{word}` als een ander getal lezen dan het lijkt",
        "YAML peut lire `{word}` comme un autre nombre qu'il n'y paraît",
    ),
    "yaml-number-help": said(
        "write a plain whole number, or put it in quotes if it is a text",
        "schrijf een gewoon geheel getal, of zet het tussen aanhalingstekens als het tekst is",
        "écrivez un simple nombre entier, ou mettez-le entre guillemets si c'est un texte",
    ),
    # -- shape
    "shape-mapping": said(
        "`{what}` must be a mapping of keys to values",
        "`{what}` moet bestaan uit sleutels met waarden",
        "`{what}` doit se composer de clés et de valeurs",
    ),
    "shape-list": said("`{what}` must be a list", "`{what}` moet een lijst zijn", "`{what}` doit être une liste"),
    "shape-string": said("a text is expected here", "hier hoort een tekst", "un texte est attendu ici"),
    "shape-string-help": said(
        "a condition with `: ` or one that starts with a bracket must stand in quotes",
        "een voorwaarde met `: ` of die met een haakje begint, moet tussen aanhalingstekens staan",
        "une condition qui contient `: ` ou commence par une parenthèse ou un crochet se met entre guillemets",
    ),
    "shape-string-quotes": said("put the text in quotes", "zet de tekst tussen aanhalingstekens", "mettez le texte entre guillemets"),
    "list-empty": said(
        "`{what}` is a list of at least one", "`{what}` is een lijst met minstens één onderdeel", "`{what}` est une liste d'au moins un élément"
    ),
    "shape-bool": said("true or false is expected here", "hier hoort true of false", "true ou false est attendu ici"),
    "yaml-cut-help": said(
        "YAML splits what stands in [ ] or {{ }} at its commas: put the whole line in quotes",
        "YAML splitst wat tussen [ ] of {{ }} staat bij elke komma: zet de hele regel tussen aanhalingstekens",
        "YAML coupe aux virgules ce qui se trouve entre [ ] ou {{ }} : mettez toute la ligne entre guillemets",
    ),
    "key-cut-help": said(
        "YAML splits what stands in {{ }} at its commas: put what belongs together in quotes",
        "YAML splitst wat tussen {{ }} staat bij elke komma: zet wat bijeen hoort tussen aanhalingstekens",
        "YAML coupe aux virgules ce qui se trouve entre {{ }} : mettez entre guillemets ce qui va ensemble",
    ),
    "shape-int": said(
        "a whole number is expected here, at most {limit}",
        "hier hoort een geheel getal, hoogstens {limit}",
        "un nombre entier est attendu ici, au plus {limit}",
    ),
    "shape-date": said(
        "a date is expected here, written YYYY-MM-DD",
        "hier hoort een datum, geschreven als JJJJ-MM-DD",
        "une date est attendue ici, écrite AAAA-MM-JJ",
    ),
    "key-unknown": said("`{key}` is not a key of {what}", "`{key}` is geen sleutel van {what}", "`{key}` n'est pas une clé de {what}"),
    "key-missing": said("`{key}` is missing in {what}", "`{key}` ontbreekt in {what}", "`{key}` manque dans {what}"),
    "keys-allowed": said("possible: {names}", "mogelijk: {names}", "possibles : {names}"),
    "language-unknown": said(
        "`{name}` is not a language of this engine ({values})",
        "`{name}` is geen taal van dit programma ({values})",
        "`{name}` n'est pas une langue de ce programme ({values})",
    ),
    "name-form": said(
        "`{name}` cannot be a name: letters, digits and _, starting with a letter, and no word of the language",
        "`{name}` kan geen naam zijn: letters, cijfers en _, eerst een letter, en geen woord van de taal zelf",
        "`{name}` ne peut être un nom : lettres, chiffres et _, d'abord une lettre, et pas un mot du langage",
    ),
    "id-form": said(
        "`{name}` cannot be an id: letters, digits, and - _ . /, starting with a letter",
        "`{name}` kan geen id zijn: letters, cijfers en - _ . /, eerst een letter",
        "`{name}` ne peut être un identifiant : lettres, chiffres et - _ . /, d'abord une lettre",
    ),
    "gives-way-no-switch": said(
        "under `{reading}` nothing is switched: it is the reading that is chosen, or `under` fixes it",
        "onder `{reading}` wordt er niets omgeschakeld: het is de gekozen lezing, of `under` legt ze vast",
        "sous `{reading}` rien ne change : c'est la lecture choisie, ou `under` la fixe",
    ),
    "label-unknown": said(
        "there is no `{name}` among {what}, so this would be shown nowhere",
        "er is geen `{name}` onder {what}, dus dit zou nergens getoond worden",
        "il n'y a pas de `{name}` parmi {what}, ceci ne serait donc affiché nulle part",
    ),
    "label-is-value": said(
        "the label of `{value}` is `{label}`, which is another value of `{name}`: in a table it could be either",
        "het label van `{value}` is `{label}`, en dat is een andere waarde van `{name}`: in een tabel zou het elk van beide kunnen zijn",
        "le libellé de `{value}` est `{label}`, qui est une autre valeur de `{name}` : dans un tableau, ce pourrait être l'une ou l'autre",
    ),
    "name-taken": said("`{name}` is already in use", "`{name}` is al in gebruik", "`{name}` est déjà utilisé"),
    "amount-of-person": said(
        "`{name}` is an amount, and would also mean `{rest}` of `{whose}`",
        "`{name}` is een bedrag, en zou ook `{rest}` van `{whose}` betekenen",
        "`{name}` est un montant, et voudrait aussi dire `{rest}` de `{whose}`",
    ),
    "amount-of-person-help": said(
        "`a.` and `b.` stand for the two persons of a property, `before.` for the old version in a declaration; rename the amount",
        "`a.` en `b.` staan voor de twee personen van een eigenschap, `before.` voor de oude versie in een verklaring; hernoem het bedrag",
        "`a.` et `b.` désignent les deux personnes d'une propriété, `before.` l'ancienne version dans une déclaration ; renommez le montant",
    ),
    "letter-twice": said(
        "`{name}` looks the same, but one letter is written in two ways: here {here}, there {there}",
        "`{name}` ziet er hetzelfde uit, maar één letter is op twee manieren geschreven: hier {here}, daar {there}",
        "`{name}` a le même aspect, mais une lettre est écrite de deux manières : ici {here}, là {there}",
    ),
    "letter-composed": said(
        "a letter of `{name}` is written here in an unusual way that looks the same: {here} instead of {there}",
        "een letter van `{name}` is hier op een ongewone manier geschreven die er hetzelfde uitziet: {here} in plaats van {there}",
        "une lettre de `{name}` est écrite ici d'une manière inhabituelle qui a le même aspect : {here} au lieu de {there}",
    ),
    "did-you-mean": said("did you mean `{name}`?", "bedoelt u `{name}`?", "vouliez-vous dire `{name}` ?"),
    "reference-date": said(
        "`{name}` is not a date among the facts", "`{name}` is geen datum onder de feiten", "`{name}` n'est pas une date parmi les faits"
    ),
    "reference-date-missing": said(
        "vocabulary.yaml must name the `reference_date`, because rules or amounts are dated",
        "vocabulary.yaml moet de `reference_date` noemen, omdat regels of bedragen een datum hebben",
        "vocabulary.yaml doit nommer la `reference_date`, car des règles ou des montants sont datés",
    ),
    "type-unknown": said("`{name}` is not a type ({values})", "`{name}` is geen type ({values})", "`{name}` n'est pas un type ({values})"),
    "value-unknown": said(
        "`{name}` is not one of the values {values}", "`{name}` is geen van de waarden {values}", "`{name}` n'est pas l'une des valeurs {values}"
    ),
    "value-double": said(
        "the value `{name}` stands here twice", "de waarde `{name}` staat hier twee keer", "la valeur `{name}` figure ici deux fois"
    ),
    "values-empty": said("an enum needs at least one value", "een enum heeft minstens één waarde nodig", "un enum a besoin d'au moins une valeur"),
    "range-shape": said(
        "a range is a list of two: the least and the greatest value",
        "een bereik is een lijst van twee: de kleinste en de grootste waarde",
        "une étendue est une liste de deux : la plus petite et la plus grande valeur",
    ),
    "range-order": said(
        "the range from {low} to {high} holds nothing, or too much",
        "het bereik van {low} tot en met {high} bevat niets, of te veel",
        "l'étendue de {low} à {high} ne contient rien, ou trop",
    ),
    "amount-unit": said("`{name}` is not a unit ({values})", "`{name}` is geen eenheid ({values})", "`{name}` n'est pas une unité ({values})"),
    "amount-value": said(
        "a period has either a `value` or `unknown` with a reason",
        "een periode heeft ofwel een `value`, ofwel `unknown` met een reden",
        "une période a soit une `value`, soit `unknown` avec une raison",
    ),
    "period-order": said(
        "this period ends ({last}) before it begins ({first})",
        "deze periode eindigt ({last}) voor ze begint ({first})",
        "cette période finit ({last}) avant de commencer ({first})",
    ),
    "period-overlap": said(
        "this period overlaps the one on line {line} on {day}",
        "deze periode overlapt die van regel {line} op {day}",
        "cette période chevauche celle de la ligne {line} au {day}",
    ),
    "period-hole": said(
        "the periods leave a hole from {first} to {last}",
        "de periodes laten een gat van {first} tot en met {last}",
        "les périodes laissent un trou du {first} au {last}",
    ),
    "status-unknown": said("`{name}` is not a status ({values})", "`{name}` is geen status ({values})", "`{name}` n'est pas un statut ({values})"),
    "interpretation-empty": said(
        "`{id}` needs `readings`, or `not_expressible` with a reason",
        "`{id}` heeft `readings` nodig, of `not_expressible` met een reden",
        "`{id}` a besoin de `readings`, ou de `not_expressible` avec une raison",
    ),
    "interpretation-unknown": said(
        "there is no interpretation `{name}` with readings",
        "er is geen interpretatie `{name}` met lezingen",
        "il n'y a pas d'interprétation `{name}` avec des lectures",
    ),
    "reading-unknown": said(
        "`{name}` is not a reading of `{id}` ({values})",
        "`{name}` is geen lezing van `{id}` ({values})",
        "`{name}` n'est pas une lecture de `{id}` ({values})",
    ),
    "reading-missing": said(
        "`{id}` has readings without a value here: {values}",
        "lezingen van `{id}` hebben hier geen waarde: {values}",
        "des lectures de `{id}` n'ont pas de valeur ici : {values}",
    ),
    "by-reading-one": said(
        "`by_reading` names one interpretation with a value for each of its readings",
        "`by_reading` noemt één interpretatie, met een waarde voor elk van haar lezingen",
        "`by_reading` nomme une seule interprétation, avec une valeur pour chacune de ses lectures",
    ),
    "derived-value": said(
        "a derived value has one of {names}",
        "een afgeleide waarde heeft er één van {names}",
        "une valeur dérivée a une seule clé parmi {names}",
    ),
    "derived-cycle": said(
        "derived values go round in a circle: {circle}",
        "afgeleide waarden verwijzen in een kring naar elkaar: {circle}",
        "des valeurs dérivées renvoient l'une à l'autre en cercle : {circle}",
    ),
    "derived-types": said(
        "the alternatives of `{name}` have different types",
        "de alternatieven van `{name}` hebben verschillende types",
        "les alternatives de `{name}` ont des types différents",
    ),
    "rule-double": said(
        "the rule id `{name}` is already used at {place}",
        "de regel-id `{name}` is al gebruikt op {place}",
        "l'identifiant de règle `{name}` est déjà utilisé en {place}",
    ),
    "rule-decision": said(
        "rule `{name}` does not say which decision it is about",
        "regel `{name}` zegt niet over welke beslissing ze gaat",
        "la règle `{name}` ne dit pas de quelle décision il s'agit",
    ),
    "rule-unknown": said("there is no rule `{name}`", "er is geen regel `{name}`", "il n'y a pas de règle `{name}`"),
    "decision-unknown": said("there is no decision `{name}`", "er is geen beslissing `{name}`", "il n'y a pas de décision `{name}`"),
    "exception-across": said(
        "`{name}` is about {decision}; a rule about {own} cannot be an exception to it",
        "`{name}` gaat over {decision}; een regel over {own} kan daar geen uitzondering op zijn",
        "`{name}` porte sur {decision} ; une règle sur {own} ne peut y faire exception",
    ),
    "exception-double": said("`{name}` stands here twice", "`{name}` staat hier twee keer", "`{name}` figure ici deux fois"),
    "exception-cycle": said(
        "rules are exceptions to one another in a circle: {circle}",
        "regels zijn in een kring uitzonderingen op elkaar: {circle}",
        "des règles sont en cercle des exceptions l'une à l'autre : {circle}",
    ),
    "decision-cycle": said(
        "decisions read one another in a circle: {circle}",
        "beslissingen lezen elkaar in een kring: {circle}",
        "des décisions se lisent l'une l'autre en cercle : {circle}",
    ),
    "persons-shape": said("`persons` is absent or [a, b]", "`persons` ontbreekt of is [a, b]", "`persons` est absent ou vaut [a, b]"),
    "fate-unknown": said("`{name}` is not a fate ({values})", "`{name}` is geen `fate` ({values})", "`{name}` n'est pas un `fate` ({values})"),
    "passage-hash": said(
        "a passage has `at`, `length` and a `sha256` of 64 hexadecimal digits",
        "een passage heeft `at`, `length` en een `sha256` van 64 hexadecimale cijfers",
        "un passage a `at`, `length` et un `sha256` de 64 chiffres hexadécimaux",
    ),
    # -- persons
    "person-shape": said(
        "a person is a mapping of facts to values, not {found}",
        "een persoon bestaat uit feiten met hun waarden, niet uit {found}",
        "une personne se compose de faits et de leurs valeurs, pas de {found}",
    ),
    "fact-derived": said(
        "`{name}` follows from other facts; give {facts}",
        "`{name}` volgt uit andere feiten; geef {facts}",
        "`{name}` découle d'autres faits ; donnez {facts}",
    ),
    "fact-unknown": said("there is no fact `{fact}`", "er is geen feit `{fact}`", "il n'y a pas de fait `{fact}`"),
    "fact-type": said(
        "`{fact}` must be {expected}, not {found}", "`{fact}` vraagt {expected}, niet {found}", "`{fact}` demande {expected}, pas {found}"
    ),
    "fact-range": said(
        "`{fact}` is {value}, outside {low} to {high}",
        "`{fact}` is {value}, buiten {low} tot en met {high}",
        "`{fact}` vaut {value}, hors de {low} à {high}",
    ),
    "fact-value": said(
        "`{fact}` cannot be {value}; possible: {values}",
        "`{fact}` kan niet {value} zijn; mogelijk: {values}",
        "`{fact}` ne peut être {value} ; possibles : {values}",
    ),
    "fact-year-double": said(
        "`{fact}` names the year {year} twice", "`{fact}` noemt het jaar {year} twee keer", "`{fact}` nomme l'année {year} deux fois"
    ),
    "person-impossible": said(
        "this person cannot exist: {lines}", "deze persoon kan niet bestaan: {lines}", "cette personne ne peut exister : {lines}"
    ),
}
