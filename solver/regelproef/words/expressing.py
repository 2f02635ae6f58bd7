"""Sentences about expressions that cannot be used: how they are written, and the types of their parts.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "expr-shape": {
        "en": "a condition is one line of text",
        "nl": "een voorwaarde is één regel tekst",
        "fr": "une condition est une seule ligne de texte",
    },
    "expr-shape-help": {
        "en": "put the condition in quotes",
        "nl": "zet de voorwaarde tussen aanhalingstekens",
        "fr": "mettez la condition entre guillemets",
    },
    "expr-character": {
        "en": "`{char}` has no meaning in a condition",
        "nl": "`{char}` heeft geen betekenis in een voorwaarde",
        "fr": "`{char}` n'a pas de sens dans une condition",
    },
    "expr-too-long": {
        "en": "this expression is longer than {limit}; split it, or name a part as a derived value",
        "nl": "deze uitdrukking is langer dan {limit}; splits ze, of geef een deel een naam als afgeleide waarde",
        "fr": "cette expression dépasse {limit} ; divisez-la, ou nommez-en une partie comme valeur dérivée",
    },
    "expr-nesting": {
        "en": "nested more than {limit} deep; name a part as a derived value",
        "nl": "meer dan {limit} niveaus diep; geef een deel een naam als afgeleide waarde",
        "fr": "plus de {limit} niveaux d'imbrication ; nommez-en une partie comme valeur dérivée",
    },
    "expr-chained": {
        "en": "comparisons cannot be chained",
        "nl": "vergelijkingen kunnen niet aan elkaar geregen worden",
        "fr": "les comparaisons ne s'enchaînent pas",
    },
    "expr-chained-help": {
        "en": "write two comparisons with `and` between them",
        "nl": "schrijf twee vergelijkingen met `and` ertussen",
        "fr": "écrivez deux comparaisons séparées par `and`",
    },
    "expr-incomplete": {
        "en": "the expression ends too early; expected {expected}",
        "nl": "de uitdrukking houdt te vroeg op; verwacht: {expected}",
        "fr": "l'expression s'arrête trop tôt ; attendu : {expected}",
    },
    "expr-unexpected": {
        "en": "`{found}` cannot stand here; expected {expected}",
        "nl": "`{found}` kan hier niet staan; verwacht: {expected}",
        "fr": "`{found}` ne peut se trouver ici ; attendu : {expected}",
    },
    "expr-write": {
        "en": "write `{right}` instead of `{wrong}`",
        "nl": "schrijf `{right}` in plaats van `{wrong}`",
        "fr": "écrivez `{right}` au lieu de `{wrong}`",
    },
    "expr-no-division": {
        "en": "there is no division, so that nothing is ever rounded",
        "nl": "er is geen deling, zodat er nooit iets afgerond wordt",
        "fr": "il n'y a pas de division, pour que rien ne soit jamais arrondi",
    },
    "expect-end": {"en": "`and`, `or`, or the end", "nl": "`and`, `or`, of het einde", "fr": "`and`, `or`, ou la fin"},
    "expect-value": {"en": "a value, a name or `(`", "nl": "een waarde, een naam of `(`", "fr": "une valeur, un nom ou `(`"},
    "expect-token": {"en": "`{token}`", "nl": "`{token}`", "fr": "`{token}`"},
    "type-mismatch": {
        "en": "this is {found}, but {expected} is expected",
        "nl": "dit is {found}, maar hier hoort {expected}",
        "fr": "ceci est {found}, mais {expected} est attendu",
    },
    "compare-mismatch": {
        "en": "cannot combine {left} with {right}",
        "nl": "{left} gaat niet samen met {right}",
        "fr": "{left} ne se combine pas avec {right}",
    },
    "compare-order": {
        "en": "`{op}` needs numbers, money or dates, not {found}",
        "nl": "`{op}` vraagt getallen, geld of datums, geen {found}",
        "fr": "`{op}` demande des nombres, de l'argent ou des dates, pas {found}",
    },
    "name-unknown": {
        "en": "`{name}` is not a fact, derived value, decision or amount",
        "nl": "`{name}` is geen feit, afgeleide waarde, beslissing of bedrag",
        "fr": "`{name}` n'est ni un fait, ni une valeur dérivée, ni une décision, ni un montant",
    },
    "person-prefix": {
        "en": "write {persons} before the name, to say which person is meant",
        "nl": "schrijf {persons} voor de naam, om te zeggen welke persoon bedoeld is",
        "fr": "écrivez {persons} devant le nom, pour dire de quelle personne il s'agit",
    },
    "decision-here": {
        "en": "`{name}` cannot be read here: world lines and derived values speak of facts only",
        "nl": "`{name}` kan hier niet gelezen worden: wereldregels en afgeleide waarden spreken alleen over feiten",
        "fr": "`{name}` ne peut être lu ici : les lignes du monde et les valeurs dérivées ne parlent que de faits",
    },
    "function-unknown": {"en": "there is no function `{name}`", "nl": "er is geen functie `{name}`", "fr": "il n'y a pas de fonction `{name}`"},
    "functions": {"en": "functions: {names}", "nl": "functies: {names}", "fr": "fonctions : {names}"},
    "argument-named": {"en": "`{name}:` has no place here", "nl": "`{name}:` hoort hier niet", "fr": "`{name}:` n'a pas sa place ici"},
    "argument-count": {
        "en": "`{name}` takes {expected} argument(s), not {found}",
        "nl": "`{name}` vraagt {expected} argument(en), geen {found}",
        "fr": "`{name}` demande {expected} argument(s), pas {found}",
    },
    "null-use": {"en": "`{name}` may be null here", "nl": "`{name}` kan hier null zijn", "fr": "`{name}` peut être null ici"},
    "null-use-help": {
        "en": "first say `{name} is not null and …`",
        "nl": "zeg eerst `{name} is not null and …`",
        "fr": "dites d'abord `{name} is not null and …`",
    },
    "null-outcome": {
        "en": "the outcome may be null, but the decision is not nullable",
        "nl": "de uitkomst kan null zijn, maar de beslissing mag dat niet",
        "fr": "le résultat peut être null, mais la décision ne l'admet pas",
    },
    "null-outcome-help": {
        "en": "exclude null in `when`, or make the decision nullable",
        "nl": "sluit null uit in `when`, of geef de beslissing `nullable: true`",
        "fr": "excluez null dans `when`, ou donnez à la décision `nullable: true`",
    },
    "null-compare": {"en": "null is not compared", "nl": "null wordt niet vergeleken", "fr": "null ne se compare pas"},
    "null-compare-help": {
        "en": "write `is null` or `is not null`",
        "nl": "schrijf `is null` of `is not null`",
        "fr": "écrivez `is null` ou `is not null`",
    },
    "null-never": {
        "en": "only a nullable decision or amount can be null",
        "nl": "alleen een beslissing of bedrag dat leeg mag zijn, kan null zijn",
        "fr": "seuls une décision ou un montant qui peuvent être vides peuvent être null",
    },
    "number-zero": {"en": "`{number}` begins with a zero", "nl": "`{number}` begint met een nul", "fr": "`{number}` commence par un zéro"},
    "number-zero-help": {
        "en": "write the number without leading zeros",
        "nl": "schrijf het getal zonder nullen vooraan",
        "fr": "écrivez le nombre sans zéros en tête",
    },
    "number-large": {
        "en": "numbers may not exceed {limit}",
        "nl": "getallen mogen niet groter zijn dan {limit}",
        "fr": "les nombres ne peuvent dépasser {limit}",
    },
    "number-expected": {
        "en": "a number is expected, not {found}",
        "nl": "hier hoort een getal, geen {found}",
        "fr": "un nombre est attendu, pas {found}",
    },
    "product-constant": {
        "en": "one side of `*` must be a constant whole number",
        "nl": "één kant van `*` moet een vast geheel getal zijn",
        "fr": "un côté de `*` doit être un nombre entier constant",
    },
    "constant-range": {
        "en": "{value} lies outside the range of `{fact}` ({low} to {high}), so this is always the same",
        "nl": "{value} ligt buiten het bereik van `{fact}` ({low} tot {high}), dus dit is altijd hetzelfde",
        "fr": "{value} est hors de l'étendue de `{fact}` ({low} à {high}), ceci est donc toujours pareil",
    },
    "in-kind": {
        "en": "`in` needs an enum, a number or a date, not {found}",
        "nl": "`in` vraagt een enum, een getal of een datum, geen {found}",
        "fr": "`in` demande un enum, un nombre ou une date, pas {found}",
    },
    "in-constant": {
        "en": "between the braces stand constants",
        "nl": "tussen de accolades staan vaste waarden",
        "fr": "entre les accolades se trouvent des constantes",
    },
    "constant-here": {"en": "a constant is expected here", "nl": "hier hoort een vaste waarde", "fr": "une valeur fixe est attendue ici"},
    "in-double": {"en": "{value} stands here twice", "nl": "{value} staat hier twee keer", "fr": "{value} figure ici deux fois"},
    "history-here": {
        "en": "a history is not a truth value by itself",
        "nl": "een historiek is op zich niet waar of onwaar",
        "fr": "un historique n'est pas en soi vrai ou faux",
    },
    "history-here-help": {
        "en": "use run(…), all(…), any(…) or count(…) over a span of years",
        "nl": "gebruik run(…), all(…), any(…) of count(…) over een reeks jaren",
        "fr": "utilisez run(…), all(…), any(…) ou count(…) sur une suite d'années",
    },
    "history-mixed": {
        "en": "a history cannot be combined with a truth value",
        "nl": "een historiek kan niet samen met een ja-of-neewaarde",
        "fr": "un historique ne se combine pas avec une valeur de vérité",
    },
    "date-constant": {
        "en": "month and day must be constants",
        "nl": "maand en dag moeten vaste getallen zijn",
        "fr": "le mois et le jour doivent être des constantes",
    },
    "date-impossible": {
        "en": "{date} is not a date that exists in every year",
        "nl": "{date} is geen datum die in elk jaar bestaat",
        "fr": "{date} n'est pas une date qui existe chaque année",
    },
    "year-range": {
        "en": "the year must lie between {low} and {high}",
        "nl": "het jaar moet tussen {low} en {high} liggen",
        "fr": "l'année doit se situer entre {low} et {high}",
    },
    "span-bounds": {
        "en": "`{name}` needs a first year (`from:`) and a last year (`until:` or `before:`)",
        "nl": "`{name}` vraagt een eerste jaar (`from:`) en een laatste jaar (`until:` of `before:`)",
        "fr": "`{name}` demande une première année (`from:`) et une dernière année (`until:` ou `before:`)",
    },
    "span-double": {
        "en": "`{name}:` gives a bound that is already given",
        "nl": "`{name}:` geeft een grens die al gegeven is",
        "fr": "`{name}:` donne une borne déjà donnée",
    },
    "span-word": {"en": "`{name}:` is not one of {words}", "nl": "`{name}:` is geen van {words}", "fr": "`{name}:` n'est pas l'un de {words}"},
    "run-bounds": {
        "en": "`run` needs `before:`, `until:` or `from:`",
        "nl": "`run` vraagt `before:`, `until:` of `from:`",
        "fr": "`run` demande `before:`, `until:` ou `from:`",
    },
    "meta-here": {
        "en": "`{name}` is for properties only",
        "nl": "`{name}` is er alleen voor eigenschappen",
        "fr": "`{name}` ne sert que dans les propriétés",
    },
    "decision-expected": {
        "en": "the name of a decision is expected here",
        "nl": "hier hoort de naam van een beslissing",
        "fr": "le nom d'une décision est attendu ici",
    },
}
