"""Sentences about expressions that cannot be used: how they are written, and the types of their parts."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "expr-shape": said("a condition is one line of text", "een voorwaarde is één regel tekst", "une condition est une seule ligne de texte"),
    "expr-shape-help": said("put the condition in quotes", "zet de voorwaarde tussen aanhalingstekens", "mettez la condition entre guillemets"),
    "expr-character": said(
        "`{char}` has no meaning in a condition", "`{char}` heeft geen betekenis in een voorwaarde", "`{char}` n'a pas de sens dans une condition"
    ),
    "expr-too-long": said(
        "this expression is longer than {limit} {of}; split it, or name a part as a derived value",
        "deze uitdrukking is langer dan {limit} {of}; splits ze, of geef een deel een naam als afgeleide waarde",
        "cette expression dépasse {limit} {of} ; divisez-la, ou nommez-en une partie comme valeur dérivée",
    ),
    "expr-characters": said("characters", "tekens", "caractères"),
    "expr-operators": said("operators, brackets and commas", "operatoren, haakjes en komma's", "opérateurs, parenthèses et virgules"),
    "expr-nesting": said(
        "nested more than {limit} deep; name a part as a derived value",
        "meer dan {limit} niveaus diep; geef een deel een naam als afgeleide waarde",
        "plus de {limit} niveaux d'imbrication ; nommez-en une partie comme valeur dérivée",
    ),
    "expr-chained": said(
        "comparisons cannot be chained", "vergelijkingen kunnen niet aan elkaar geregen worden", "les comparaisons ne s'enchaînent pas"
    ),
    "expr-chained-help": said(
        "write two comparisons with `and` between them",
        "schrijf twee vergelijkingen met `and` ertussen",
        "écrivez deux comparaisons séparées par `and`",
    ),
    "expr-incomplete": said(
        "the expression ends too early; expected {expected}",
        "de uitdrukking houdt te vroeg op; verwacht: {expected}",
        "l'expression s'arrête trop tôt ; attendu : {expected}",
    ),
    "expr-unexpected": said(
        "`{found}` cannot stand here; expected {expected}",
        "`{found}` kan hier niet staan; verwacht: {expected}",
        "`{found}` ne peut se trouver ici ; attendu : {expected}",
    ),
    "expr-write": said("write `{right}` instead of `{wrong}`", "schrijf `{right}` in plaats van `{wrong}`", "écrivez `{right}` au lieu de `{wrong}`"),
    "expr-arrow": said(
        "write `>=` for at least; for if … then, write `not … or …`",
        "schrijf `>=` voor minstens; voor als … dan: `not … or …`",
        "écrivez `>=` pour au moins ; pour si … alors : `not … or …`",
    ),
    "expr-no-quotes": said(
        "write a value as it is, without quotes",
        "schrijf een waarde zoals ze is, zonder aanhalingstekens",
        "écrivez une valeur telle quelle, sans guillemets",
    ),
    "expr-cut": said(
        "YAML splits what stands in [ ] or {{ }} at its commas, so this ends after `{part}`",
        "YAML splitst wat tussen [ ] of {{ }} staat bij elke komma, dus dit houdt op na `{part}`",
        "YAML coupe aux virgules ce qui se trouve entre [ ] ou {{ }}, donc ceci s'arrête après `{part}`",
    ),
    "expr-cut-help": said("put the whole line in quotes", "zet de hele regel tussen aanhalingstekens", "mettez toute la ligne entre guillemets"),
    "expr-no-division": said(
        "write `x div 3` for a whole number, or a share as a rate: `50 % of x`",
        "schrijf `x div 3` voor een geheel getal, of een deel als percentage: `50 % of x`",
        "écrivez `x div 3` pour un nombre entier, ou une part en pour cent : `50 % of x`",
    ),
    "expr-no-share": said(
        "a share is written as `13.7 % of x`, and rounded as `round_down(13.7 % of x, to: 1 euro)`",
        "een deel schrijf je als `13.7 % of x`, en afgerond als `round_down(13.7 % of x, to: 1 euro)`",
        "une part s'écrit `13.7 % of x`, et arrondie `round_down(13.7 % of x, to: 1 euro)`",
    ),
    "expect-end": said("`and`, `or`, or the end", "`and`, `or`, of het einde", "`and`, `or`, ou la fin"),
    "expect-value": said("a value, a name or `(`", "een waarde, een naam of `(`", "une valeur, un nom ou `(`"),
    "expect-unit": said("`months` or `years`", "`months` of `years`", "`months` ou `years`"),
    "expect-token": said("`{token}`", "`{token}`", "`{token}`"),
    "type-mismatch": said(
        "this is {found}, but {expected} is expected", "dit is {found}, maar hier hoort {expected}", "ceci est {found}, mais {expected} est attendu"
    ),
    "compare-mismatch": said("cannot combine {left} with {right}", "{left} gaat niet samen met {right}", "{left} ne se combine pas avec {right}"),
    "day-of-year-help": said(
        "make a date of the month and day: `date(year, name)`",
        "maak een datum van de maand en dag: `date(jaar, naam)`",
        "faites une date du mois et du jour : `date(année, nom)`",
    ),
    "compare-order": said(
        "`{op}` needs numbers, money or dates, not {found}",
        "`{op}` vraagt getallen, geld of datums, geen {found}",
        "`{op}` demande des nombres, de l'argent ou des dates, pas {found}",
    ),
    "name-unknown": said(
        "`{name}` is not a fact, derived value, decision, amount or parameter",
        "`{name}` is geen feit, afgeleide waarde, beslissing, bedrag of parameter",
        "`{name}` n'est ni un fait, ni une valeur dérivée, ni une décision, ni un montant, ni un paramètre",
    ),
    "person-prefix": said(
        "write {persons} before the name, to say which person is meant",
        "schrijf {persons} voor de naam, om te zeggen welke persoon bedoeld is",
        "écrivez {persons} devant le nom, pour dire de quelle personne il s'agit",
    ),
    "decision-here": said(
        "`{name}` cannot be read here: world lines and derived values speak of facts only",
        "`{name}` kan hier niet gelezen worden: wereldregels en afgeleide waarden spreken alleen over feiten",
        "`{name}` ne peut être lu ici : les lignes du monde et les valeurs dérivées ne parlent que de faits",
    ),
    "parameter-here": said(
        "`{name}` cannot be read here: a statement keeps the number of its own sentence, or it would move with the rules and control nothing",
        "`{name}` kan hier niet gelezen worden: een uitspraak houdt het getal van haar eigen zin, anders schuift ze mee en controleert ze niets",
        "`{name}` ne peut être lu ici : un énoncé garde le nombre de sa propre phrase, sinon il suivrait les règles et ne contrôlerait rien",
    ),
    "parameter-here-help": said(
        "write the number or day that the sentence names",
        "schrijf het getal of de dag die de zin noemt",
        "écrivez le nombre ou le jour que la phrase nomme",
    ),
    "at-parameter": said(
        "only a parameter is read on another day, and `{name}` is none",
        "alleen een parameter wordt op een andere dag gelezen, en `{name}` is er geen",
        "seul un paramètre se lit à une autre date, et `{name}` n'en est pas un",
    ),
    "at-parameter-help": said(
        "a fact is what it is on the reference date, and an amount may have no value on another day; "
        "what has one on every day stands in `parameters.yaml`",
        "een feit geldt op de peildatum, en een bedrag kan op een andere dag ontbreken; wat elke dag een waarde heeft, staat in `parameters.yaml`",
        "un fait vaut à la date de référence, et un montant peut manquer à une autre date ; "
        "ce qui a une valeur chaque jour figure dans `parameters.yaml`",
    ),
    "function-unknown": said("there is no function `{name}`", "er is geen functie `{name}`", "il n'y a pas de fonction `{name}`"),
    "functions": said("functions: {names}", "functies: {names}", "fonctions : {names}"),
    "argument-named": said("`{name}:` has no place here", "`{name}:` hoort hier niet", "`{name}:` n'a pas sa place ici"),
    "argument-count": said(
        "`{name}` takes {expected:argument|arguments}, not {found}",
        "`{name}` vraagt {expected:argument|argumenten}, geen {found}",
        "`{name}` demande {expected:argument|arguments}, pas {found}",
    ),
    "null-use": said("`{name}` may be null here", "`{name}` kan hier null zijn", "`{name}` peut être null ici"),
    "null-use-help": said("first say `{name} is not null and …`", "zeg eerst `{name} is not null and …`", "dites d'abord `{name} is not null and …`"),
    "null-outcome": said(
        "the outcome may be null, but the decision is not nullable",
        "de uitkomst kan null zijn, maar de beslissing mag dat niet",
        "le résultat peut être null, mais la décision ne l'admet pas",
    ),
    "null-outcome-help": said(
        "exclude null in `when`, or make the decision nullable",
        "sluit null uit in `when`, of geef de beslissing `nullable: true`",
        "excluez null dans `when`, ou donnez à la décision `nullable: true`",
    ),
    "null-compare": said("null is not compared", "null wordt niet vergeleken", "null ne se compare pas"),
    "null-compare-help": said("write `is null` or `is not null`", "schrijf `is null` of `is not null`", "écrivez `is null` ou `is not null`"),
    "null-never": said(
        "only a nullable decision or amount can be null",
        "alleen een beslissing of bedrag dat leeg mag zijn, kan null zijn",
        "seuls une décision ou un montant qui peuvent être vides peuvent être null",
    ),
    "number-zero": said("`{number}` begins with a zero", "`{number}` begint met een nul", "`{number}` commence par un zéro"),
    "number-zero-help": said(
        "write the number without leading zeros", "schrijf het getal zonder nullen vooraan", "écrivez le nombre sans zéros en tête"
    ),
    "number-not-whole": said("`{word}` is no whole number", "`{word}` is geen geheel getal", "`{word}` n'est pas un nombre entier"),
    "number-cents": said(
        "numbers are whole, and an amount of money is written in whole cents or with its unit: `12050` or `120.50 euro`",
        "getallen zijn geheel, en een geldbedrag schrijf je in hele centen of met zijn eenheid: `12050` of `120.50 euro`",
        "les nombres sont entiers, et un montant s'écrit en centimes entiers ou avec son unité : `12050` ou `120.50 euro`",
    ),
    "number-cents-as": said(
        "numbers are whole, and an amount of money is written in whole cents: `{cents}` for € {word}",
        "getallen zijn geheel, en een geldbedrag wordt in hele centen geschreven: `{cents}` voor € {word}",
        "les nombres sont entiers, et un montant s'écrit en centimes entiers : `{cents}` pour {word} €",
    ),
    "number-marks": said(
        "write `{number}`, without marks; or `{cents}` if it is an amount, which is written in whole cents",
        "schrijf `{number}`, zonder leestekens; of `{cents}` als het een bedrag is, want dat wordt in hele centen geschreven",
        "écrivez `{number}`, sans séparateurs ; ou `{cents}` si c'est un montant, qui s'écrit en centimes entiers",
    ),
    "number-large": said("numbers may not exceed {limit}", "getallen mogen niet groter zijn dan {limit}", "les nombres ne peuvent dépasser {limit}"),
    "number-expected": said("a number is expected, not {found}", "hier hoort een getal, geen {found}", "un nombre est attendu, pas {found}"),
    "constant-range": said(
        "{value} lies outside the range of `{fact}` ({low} to {high}), so this is always the same",
        "{value} ligt buiten het bereik van `{fact}` ({low} tot en met {high}), dus dit is altijd hetzelfde",
        "{value} est hors de l'étendue de `{fact}` ({low} à {high}), ceci est donc toujours pareil",
    ),
    "in-kind": said(
        "`in` needs an enum, a number or a date, not {found}",
        "`in` vraagt een enum, een getal of een datum, geen {found}",
        "`in` demande un enum, un nombre ou une date, pas {found}",
    ),
    "in-constant": said(
        "between the braces stand constants", "tussen de accolades staan vaste waarden", "entre les accolades se trouvent des constantes"
    ),
    "constant-here": said("a constant is expected here", "hier hoort een vaste waarde", "une valeur fixe est attendue ici"),
    "in-double": said("{value} stands here twice", "{value} staat hier twee keer", "{value} figure ici deux fois"),
    "history-here": said(
        "a history is not a truth value by itself", "een historiek is op zich niet waar of onwaar", "un historique n'est pas en soi vrai ou faux"
    ),
    "history-here-help": said(
        "use run(…), all(…), any(…) or count(…) over a span of years",
        "gebruik run(…), all(…), any(…) of count(…) over een reeks jaren",
        "utilisez run(…), all(…), any(…) ou count(…) sur une suite d'années",
    ),
    "history-mixed": said(
        "a history cannot be combined with a truth value",
        "een historiek kan niet samen met een ja-of-neewaarde",
        "un historique ne se combine pas avec une valeur de vérité",
    ),
    "date-constant": said(
        "month and day must be constants", "maand en dag moeten vaste getallen zijn", "le mois et le jour doivent être des constantes"
    ),
    "date-impossible": said("there is no day {date}{when}", "er is geen dag {date}{when}", "il n'y a pas de jour {date}{when}"),
    "date-every-year": said(" in every year", " in elk jaar", " chaque année"),
    "date-days": said("{month} has {days} days", "{month} telt {days} dagen", "{month} compte {days} jours"),
    "date-months": said(
        "a day is written year-month-day, and there are twelve months",
        "een dag wordt geschreven als jaar-maand-dag, en er zijn twaalf maanden",
        "un jour s'écrit année-mois-jour, et il y a douze mois",
    ),
    "year-range": said(
        "the year must lie between {low} and {high}", "het jaar moet tussen {low} en {high} liggen", "l'année doit se situer entre {low} et {high}"
    ),
    "duration-alone": said(
        "a number of months or years stands only behind `+` or `-`, after a date",
        "een aantal maanden of jaren staat alleen achter `+` of `-`, na een datum",
        "un nombre de mois ou d'années ne figure que derrière `+` ou `-`, après une date",
    ),
    "duration-help": said(
        "write `d + 6 months`, `d - 2 years` or `d + (n + 1) months`, the date first; `months_between(a, b)` and `days_between(a, b)` count "
        "from a to b",
        "schrijf `d + 6 months`, `d - 2 years` of `d + (n + 1) months`, met de datum eerst; `months_between(a, b)` en `days_between(a, b)` tellen "
        "van a tot b",
        "écrivez `d + 6 months`, `d - 2 years` ou `d + (n + 1) months`, la date d'abord ; `months_between(a, b)` et `days_between(a, b)` comptent "
        "de a à b",
    ),
    "duration-days": said(
        "no days are added to a date; `days_between(a, b)` counts them: `days_between(a, b) <= 14`",
        "bij een datum komen geen dagen; `days_between(a, b)` telt ze: `days_between(a, b) <= 14`",
        "on n'ajoute pas de jours à une date ; `days_between(a, b)` les compte : `days_between(a, b) <= 14`",
    ),
    "duration-whole": said(
        "months and years are whole: half a year is `6 months`",
        "maanden en jaren zijn geheel: een half jaar is `6 months`",
        "les mois et les années sont entiers : une demi-année est `6 months`",
    ),
    "span-bounds": said(
        "`{name}` needs a first year (`from:`) and a last year (`until:` or `before:`)",
        "`{name}` vraagt een eerste jaar (`from:`) en een laatste jaar (`until:` of `before:`)",
        "`{name}` demande une première année (`from:`) et une dernière année (`until:` ou `before:`)",
    ),
    "span-double": said(
        "`{name}:` gives a bound that is already given", "`{name}:` geeft een grens die al gegeven is", "`{name}:` donne une borne déjà donnée"
    ),
    "span-word": said("`{name}:` is not one of {words}", "`{name}:` is geen van {words}", "`{name}:` n'est pas l'un de {words}"),
    "run-bounds": said(
        "`run` needs `before:`, `until:` or `from:`", "`run` vraagt `before:`, `until:` of `from:`", "`run` demande `before:`, `until:` ou `from:`"
    ),
    "meta-here": said("`{name}` is for properties only", "`{name}` is er alleen voor eigenschappen", "`{name}` ne sert que dans les propriétés"),
    "decision-expected": said(
        "the name of a decision is expected here", "hier hoort de naam van een beslissing", "le nom d'une décision est attendu ici"
    ),
}
