"""Sentences about files, YAML, the shape of a rulebook and persons that cannot be used.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    # -- reading files
    "file-name-odd": {
        "en": "the file name {file} holds characters that do not print",
        "nl": "de bestandsnaam {file} bevat tekens die niet afdrukbaar zijn",
        "fr": "le nom de fichier {file} contient des caractères non imprimables",
    },
    "folder-missing": {"en": "there is no folder `{folder}`", "nl": "er is geen map `{folder}`", "fr": "il n'y a pas de dossier `{folder}`"},
    "folder-link": {
        "en": "`{file}` is a link; a rulebook may not point outside itself",
        "nl": "`{file}` is een koppeling; een regelboek mag niet buiten zichzelf verwijzen",
        "fr": "`{file}` est un lien ; un recueil de règles ne peut pointer hors de lui-même",
    },
    "folder-too-many": {
        "en": "more than {limit} YAML files in one rulebook",
        "nl": "meer dan {limit} YAML-bestanden in één regelboek",
        "fr": "plus de {limit} fichiers YAML dans un seul recueil de règles",
    },
    "file-missing": {
        "en": "`{file}` is missing or empty in `{folder}`",
        "nl": "`{file}` ontbreekt of is leeg in `{folder}`",
        "fr": "`{file}` manque ou est vide dans `{folder}`",
    },
    "file-unreadable": {
        "en": "`{file}` cannot be read: {reason}",
        "nl": "`{file}` kan niet gelezen worden: {reason}",
        "fr": "`{file}` ne peut être lu : {reason}",
    },
    "file-not-regular": {
        "en": "`{file}` is not an ordinary file",
        "nl": "`{file}` is geen gewoon bestand",
        "fr": "`{file}` n'est pas un fichier ordinaire",
    },
    "file-too-large": {
        "en": "`{file}` is larger than {limit} bytes",
        "nl": "`{file}` is groter dan {limit} bytes",
        "fr": "`{file}` dépasse {limit} octets",
    },
    "file-not-utf8": {
        "en": "byte {byte} is not UTF-8 text",
        "nl": "byte {byte} is geen UTF-8-tekst",
        "fr": "l'octet {byte} n'est pas du texte UTF-8",
    },
    "yaml-syntax": {
        "en": "this is not valid YAML: {problem}",
        "nl": "dit is geen geldige YAML: {problem}",
        "fr": "ceci n'est pas du YAML valable : {problem}",
    },
    "yaml-tab-help": {
        "en": "indent with spaces; YAML does not allow tabs",
        "nl": "spring in met spaties; YAML laat geen tabs toe",
        "fr": "indentez avec des espaces ; YAML n'admet pas de tabulations",
    },
    "yaml-documents": {
        "en": "a rulebook file holds one YAML document",
        "nl": "een bestand van een regelboek bevat één YAML-document",
        "fr": "un fichier de recueil contient un seul document YAML",
    },
    "yaml-depth": {"en": "nested more than {limit} deep", "nl": "meer dan {limit} niveaus diep", "fr": "plus de {limit} niveaux d'imbrication"},
    "yaml-size": {
        "en": "aliases expand to more than {limit} values",
        "nl": "de verwijzingen ontvouwen zich tot meer dan {limit} waarden",
        "fr": "les renvois se déploient en plus de {limit} valeurs",
    },
    "yaml-key-kind": {
        "en": "a key must be a single word or text",
        "nl": "een sleutel moet één woord of tekst zijn",
        "fr": "une clé doit être un simple mot ou un texte",
    },
    "yaml-merge": {
        "en": "merge keys (`<<`) are not used in rulebooks",
        "nl": "samenvoegsleutels (`<<`) worden in regelboeken niet gebruikt",
        "fr": "les clés de fusion (`<<`) ne s'emploient pas dans un recueil de règles",
    },
    "yaml-duplicate-key": {
        "en": "the key `{key}` stands here twice",
        "nl": "de sleutel `{key}` staat hier twee keer",
        "fr": "la clé `{key}` figure ici deux fois",
    },
    "yaml-alias": {
        "en": "the alias `*{name}` has no anchor before it",
        "nl": "voor de verwijzing `*{name}` staat er geen anker",
        "fr": "le renvoi `*{name}` n'est précédé d'aucune ancre",
    },
    "yaml-tag": {
        "en": "tags such as `{tag}` are not used in rulebooks",
        "nl": "labels zoals `{tag}` worden in regelboeken niet gebruikt",
        "fr": "les étiquettes telles que `{tag}` ne s'emploient pas dans un recueil de règles",
    },
    "yaml-boolean": {
        "en": "YAML reads the word `{word}` as a truth value",
        "nl": "YAML leest het woord `{word}` als waar of onwaar",
        "fr": "YAML lit le mot `{word}` comme vrai ou faux",
    },
    "yaml-boolean-help": {
        "en": 'write true or false, or put the word in quotes: "{word}"',
        "nl": 'schrijf true of false, of zet het woord tussen aanhalingstekens: "{word}"',
        "fr": 'écrivez true ou false, ou mettez le mot entre guillemets : "{word}"',
    },
    "yaml-number": {
        "en": "YAML may read `{word}` as another number than it seems",
        "nl": "YAML kan `{word}` als een ander getal lezen dan het lijkt",
        "fr": "YAML peut lire `{word}` comme un autre nombre qu'il n'y paraît",
    },
    "yaml-number-help": {
        "en": "write a plain whole number, or put it in quotes if it is a text",
        "nl": "schrijf een gewoon geheel getal, of zet het tussen aanhalingstekens als het tekst is",
        "fr": "écrivez un simple nombre entier, ou mettez-le entre guillemets si c'est un texte",
    },
    # -- shape
    "shape-mapping": {
        "en": "`{what}` must be a mapping of keys to values",
        "nl": "`{what}` moet bestaan uit sleutels met waarden",
        "fr": "`{what}` doit se composer de clés et de valeurs",
    },
    "shape-list": {"en": "`{what}` must be a list", "nl": "`{what}` moet een lijst zijn", "fr": "`{what}` doit être une liste"},
    "shape-string": {"en": "a text is expected here", "nl": "hier hoort een tekst", "fr": "un texte est attendu ici"},
    "shape-string-help": {
        "en": "a condition with `: ` or one that starts with a bracket must stand in quotes",
        "nl": "een voorwaarde met `: ` of die met een haakje begint, moet tussen aanhalingstekens staan",
        "fr": "une condition qui contient `: ` ou commence par une parenthèse ou un crochet se met entre guillemets",
    },
    "shape-bool": {"en": "true or false is expected here", "nl": "hier hoort true of false", "fr": "true ou false est attendu ici"},
    "shape-int": {
        "en": "a whole number is expected here, at most {limit}",
        "nl": "hier hoort een geheel getal, hoogstens {limit}",
        "fr": "un nombre entier est attendu ici, au plus {limit}",
    },
    "shape-date": {
        "en": "a date is expected here, written YYYY-MM-DD",
        "nl": "hier hoort een datum, geschreven als JJJJ-MM-DD",
        "fr": "une date est attendue ici, écrite AAAA-MM-JJ",
    },
    "key-unknown": {"en": "`{key}` is not a key of {what}", "nl": "`{key}` is geen sleutel van {what}", "fr": "`{key}` n'est pas une clé de {what}"},
    "key-missing": {"en": "`{key}` is missing in {what}", "nl": "`{key}` ontbreekt in {what}", "fr": "`{key}` manque dans {what}"},
    "keys-allowed": {"en": "possible: {names}", "nl": "mogelijk: {names}", "fr": "possibles : {names}"},
    "language-unknown": {
        "en": "`{key}` is not a language of this engine ({languages})",
        "nl": "`{key}` is geen taal van dit programma ({languages})",
        "fr": "`{key}` n'est pas une langue de ce programme ({languages})",
    },
    "name-form": {
        "en": "`{name}` cannot be a name: letters, digits and _, starting with a letter, and no word of the language",
        "nl": "`{name}` kan geen naam zijn: letters, cijfers en _, eerst een letter, en geen woord van de taal zelf",
        "fr": "`{name}` ne peut être un nom : lettres, chiffres et _, d'abord une lettre, et pas un mot du langage",
    },
    "id-form": {
        "en": "`{name}` cannot be an id: letters, digits, and - _ . /, starting with a letter",
        "nl": "`{name}` kan geen id zijn: letters, cijfers en - _ . /, eerst een letter",
        "fr": "`{name}` ne peut être un identifiant : lettres, chiffres et - _ . /, d'abord une lettre",
    },
    "name-taken": {"en": "`{name}` is already in use", "nl": "`{name}` is al in gebruik", "fr": "`{name}` est déjà utilisé"},
    "did-you-mean": {"en": "did you mean `{name}`?", "nl": "bedoelt u `{name}`?", "fr": "vouliez-vous dire `{name}` ?"},
    "reference-date": {
        "en": "`{name}` is not a date among the facts",
        "nl": "`{name}` is geen datum onder de feiten",
        "fr": "`{name}` n'est pas une date parmi les faits",
    },
    "reference-date-missing": {
        "en": "vocabulary.yaml must name the `reference_date`, because rules or amounts are dated",
        "nl": "vocabulary.yaml moet de `reference_date` noemen, omdat regels of bedragen een datum hebben",
        "fr": "vocabulary.yaml doit nommer la `reference_date`, car des règles ou des montants sont datés",
    },
    "type-unknown": {"en": "`{name}` is not a type ({types})", "nl": "`{name}` is geen type ({types})", "fr": "`{name}` n'est pas un type ({types})"},
    "value-unknown": {
        "en": "`{name}` is not one of the values {values}",
        "nl": "`{name}` is geen van de waarden {values}",
        "fr": "`{name}` n'est pas l'une des valeurs {values}",
    },
    "value-double": {
        "en": "the value `{name}` stands here twice",
        "nl": "de waarde `{name}` staat hier twee keer",
        "fr": "la valeur `{name}` figure ici deux fois",
    },
    "values-empty": {
        "en": "an enum needs at least one value",
        "nl": "een enum heeft minstens één waarde nodig",
        "fr": "un enum a besoin d'au moins une valeur",
    },
    "range-shape": {
        "en": "a range is a list of two: the least and the greatest value",
        "nl": "een bereik is een lijst van twee: de kleinste en de grootste waarde",
        "fr": "une étendue est une liste de deux : la plus petite et la plus grande valeur",
    },
    "range-order": {
        "en": "the range from {low} to {high} holds nothing, or too much",
        "nl": "het bereik van {low} tot {high} bevat niets, of te veel",
        "fr": "l'étendue de {low} à {high} ne contient rien, ou trop",
    },
    "amount-unit": {
        "en": "the unit of `{name}` must be cent or number",
        "nl": "de eenheid van `{name}` moet cent of number zijn",
        "fr": "l'unité de `{name}` doit être cent ou number",
    },
    "amount-value": {
        "en": "a period has either a `value` or `unknown` with a reason",
        "nl": "een periode heeft ofwel een `value`, ofwel `unknown` met een reden",
        "fr": "une période a soit une `value`, soit `unknown` avec une raison",
    },
    "period-order": {
        "en": "this period ends ({last}) before it begins ({first})",
        "nl": "deze periode eindigt ({last}) voor ze begint ({first})",
        "fr": "cette période finit ({last}) avant de commencer ({first})",
    },
    "period-overlap": {
        "en": "this period overlaps the one on line {line} on {day}",
        "nl": "deze periode overlapt die van regel {line} op {day}",
        "fr": "cette période chevauche celle de la ligne {line} au {day}",
    },
    "period-hole": {
        "en": "the periods leave a hole from {first} to {last}",
        "nl": "de periodes laten een gat van {first} tot {last}",
        "fr": "les périodes laissent un trou du {first} au {last}",
    },
    "status-unknown": {
        "en": "`{name}` is not a status ({values})",
        "nl": "`{name}` is geen status ({values})",
        "fr": "`{name}` n'est pas un statut ({values})",
    },
    "interpretation-empty": {
        "en": "`{id}` needs `readings`, or `not_expressible` with a reason",
        "nl": "`{id}` heeft `readings` nodig, of `not_expressible` met een reden",
        "fr": "`{id}` a besoin de `readings`, ou de `not_expressible` avec une raison",
    },
    "interpretation-unknown": {
        "en": "there is no interpretation `{name}` with readings",
        "nl": "er is geen interpretatie `{name}` met lezingen",
        "fr": "il n'y a pas d'interprétation `{name}` avec des lectures",
    },
    "reading-unknown": {
        "en": "`{name}` is not a reading of `{id}` ({values})",
        "nl": "`{name}` is geen lezing van `{id}` ({values})",
        "fr": "`{name}` n'est pas une lecture de `{id}` ({values})",
    },
    "reading-missing": {
        "en": "`{id}` has readings without a value here: {values}",
        "nl": "lezingen van `{id}` hebben hier geen waarde: {values}",
        "fr": "des lectures de `{id}` n'ont pas de valeur ici : {values}",
    },
    "by-reading-one": {
        "en": "`by_reading` names one interpretation with a value for each of its readings",
        "nl": "`by_reading` noemt één interpretatie, met een waarde voor elk van haar lezingen",
        "fr": "`by_reading` nomme une seule interprétation, avec une valeur pour chacune de ses lectures",
    },
    "derived-cycle": {
        "en": "derived values go round in a circle: {circle}",
        "nl": "afgeleide waarden verwijzen in een kring naar elkaar: {circle}",
        "fr": "des valeurs dérivées renvoient l'une à l'autre en cercle : {circle}",
    },
    "derived-types": {
        "en": "the alternatives of `{name}` have different types",
        "nl": "de alternatieven van `{name}` hebben verschillende types",
        "fr": "les alternatives de `{name}` ont des types différents",
    },
    "rule-double": {
        "en": "the rule id `{name}` is already used at {place}",
        "nl": "de regel-id `{name}` is al gebruikt op {place}",
        "fr": "l'identifiant de règle `{name}` est déjà utilisé en {place}",
    },
    "rule-decision": {
        "en": "rule `{name}` does not say which decision it is about",
        "nl": "regel `{name}` zegt niet over welke beslissing ze gaat",
        "fr": "la règle `{name}` ne dit pas de quelle décision il s'agit",
    },
    "rule-unknown": {"en": "there is no rule `{name}`", "nl": "er is geen regel `{name}`", "fr": "il n'y a pas de règle `{name}`"},
    "decision-unknown": {"en": "there is no decision `{name}`", "nl": "er is geen beslissing `{name}`", "fr": "il n'y a pas de décision `{name}`"},
    "exception-across": {
        "en": "`{name}` is about {decision}; a rule about {own} cannot be an exception to it",
        "nl": "`{name}` gaat over {decision}; een regel over {own} kan daar geen uitzondering op zijn",
        "fr": "`{name}` porte sur {decision} ; une règle sur {own} ne peut y faire exception",
    },
    "exception-double": {"en": "`{name}` stands here twice", "nl": "`{name}` staat hier twee keer", "fr": "`{name}` figure ici deux fois"},
    "exception-cycle": {
        "en": "rules are exceptions to one another in a circle: {circle}",
        "nl": "regels zijn in een kring uitzonderingen op elkaar: {circle}",
        "fr": "des règles sont en cercle des exceptions l'une à l'autre : {circle}",
    },
    "decision-cycle": {
        "en": "decisions read one another in a circle: {circle}",
        "nl": "beslissingen lezen elkaar in een kring: {circle}",
        "fr": "des décisions se lisent l'une l'autre en cercle : {circle}",
    },
    "persons-shape": {"en": "`persons` is absent or [a, b]", "nl": "`persons` ontbreekt of is [a, b]", "fr": "`persons` est absent ou vaut [a, b]"},
    "fate-unknown": {"en": "`{name}` is not a fate", "nl": "`{name}` is geen `fate`", "fr": "`{name}` n'est pas un `fate`"},
    "passage-hash": {
        "en": "a passage has `at`, `length` and a `sha256` of 64 hexadecimal digits",
        "nl": "een passage heeft `at`, `length` en een `sha256` van 64 hexadecimale cijfers",
        "fr": "un passage a `at`, `length` et un `sha256` de 64 chiffres hexadécimaux",
    },
    # -- persons
    "person-shape": {
        "en": "a person is a mapping of facts to values, not {found}",
        "nl": "een persoon bestaat uit feiten met hun waarden, niet uit {found}",
        "fr": "une personne se compose de faits et de leurs valeurs, pas de {found}",
    },
    "fact-unknown": {"en": "there is no fact `{fact}`", "nl": "er is geen feit `{fact}`", "fr": "il n'y a pas de fait `{fact}`"},
    "fact-type": {
        "en": "`{fact}` must be {expected}, not {found}",
        "nl": "`{fact}` moet {expected} zijn, niet {found}",
        "fr": "`{fact}` doit être {expected}, pas {found}",
    },
    "fact-range": {
        "en": "`{fact}` is {value}, outside {low} to {high}",
        "nl": "`{fact}` is {value}, buiten {low} tot {high}",
        "fr": "`{fact}` vaut {value}, hors de {low} à {high}",
    },
    "fact-value": {
        "en": "`{fact}` cannot be {value}; possible: {values}",
        "nl": "`{fact}` kan niet {value} zijn; mogelijk: {values}",
        "fr": "`{fact}` ne peut être {value} ; possibles : {values}",
    },
    "fact-year-double": {
        "en": "`{fact}` names the year {year} twice",
        "nl": "`{fact}` noemt het jaar {year} twee keer",
        "fr": "`{fact}` nomme l'année {year} deux fois",
    },
    "person-impossible": {
        "en": "this person cannot exist: {lines}",
        "nl": "deze persoon kan niet bestaan: {lines}",
        "fr": "cette personne ne peut exister : {lines}",
    },
}
