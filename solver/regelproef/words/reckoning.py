"""Sentences about rates, roundings and products, and about derived values in pieces."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "product-few": said(
        "of a product of two unknowns, one side may have at most {few} values; bound the range of the fact, or multiply by a constant or a rate",
        "van een product van twee onbekenden mag één kant hoogstens {few} waarden hebben; begrens het bereik van het feit, of vermenigvuldig met een "
        "constante of een percentage",
        "d'un produit de deux inconnues, un côté a au plus {few} valeurs ; bornez l'étendue du fait, ou multipliez par une constante ou un taux",
    ),
    "div-constant": said(
        "`div` divides by a whole number above zero that is written here; money also by an amount, which counts: `x div 200 euro`",
        "`div` deelt door een geheel getal groter dan nul dat hier staat; geld ook door een bedrag, wat telt: `x div 200 euro`",
        "`div` divise par un nombre entier supérieur à zéro écrit ici ; l’argent aussi par un montant, ce qui compte : `x div 200 euro`",
    ),
    "unrounded": said(
        "this is not rounded, and may hold parts of a cent or of a unit",
        "dit is niet afgerond, en kan delen van een cent of van een eenheid bevatten",
        "ceci n'est pas arrondi, et peut contenir des parties de centime ou d'unité",
    ),
    "unrounded-help": said(
        "say how it is rounded: `round_down(…, to: 1 cent)`, `round_up`, `round_half_up` or `round_half_even`",
        "zeg hoe het afgerond wordt: `round_down(…, to: 1 cent)`, `round_up`, `round_half_up` of `round_half_even`",
        "dites comment arrondir : `round_down(…, to: 1 cent)`, `round_up`, `round_half_up` ou `round_half_even`",
    ),
    "number-fine": said(
        "with {decimals} decimals this could become too great to reckon with exactly",
        "met {decimals} decimalen kan dit te groot worden om exact mee te rekenen",
        "avec {decimals} décimales, ceci pourrait devenir trop grand pour un calcul exact",
    ),
    "number-fine-help": said(
        "round an earlier part, or bound the range of a fact",
        "rond een eerder deel af, of begrens het bereik van een feit",
        "arrondissez une partie antérieure, ou bornez l'étendue d'un fait",
    ),
    "round-to": said(
        "`{name}` does not say to what it rounds", "`{name}` zegt niet waarop afgerond wordt", "`{name}` ne dit pas à combien on arrondit"
    ),
    "round-to-help": said(
        "write `{name}(x, to: 1 euro)`, or `to: 5 cent`, or `to: 10` for numbers",
        "schrijf `{name}(x, to: 1 euro)`, of `to: 5 cent`, of `to: 10` bij getallen",
        "écrivez `{name}(x, to: 1 euro)`, ou `to: 5 cent`, ou `to: 10` pour des nombres",
    ),
    "round-step": said(
        "one rounds to a constant above zero, money to an amount of money and numbers to a number",
        "afronden gebeurt op een constante groter dan nul: geld op een bedrag, getallen op een getal",
        "on arrondit à une constante supérieure à zéro : l'argent à un montant, les nombres à un nombre",
    ),
    "rate-expected": said(
        "before `of` stands a rate, not {found}", "voor `of` staat een percentage, geen {found}", "devant `of` se trouve un taux, pas {found}"
    ),
    "rate-help": said(
        "write a rate as `13.7 %`, with a point, as `0.137`, or as the name of an amount or parameter in percent",
        "schrijf een percentage als `13.7 %`, met een punt, als `0.137`, of als de naam van een bedrag of parameter in procent",
        "écrivez un taux `13.7 %`, avec un point, ou `0.137`, ou le nom d'un montant ou d'un paramètre en pour cent",
    ),
    "rate-literal": said(
        "a rate has at most {decimals} decimals (13.7 % is 0.137, and has three)",
        "een percentage heeft hoogstens {decimals} decimalen (13.7 % is 0.137, en heeft er drie)",
        "un taux a au plus {decimals} décimales (13.7 % est 0.137, et en a trois)",
    ),
    "money-literal": said("`{word}` is no amount of money", "`{word}` is geen bedrag", "`{word}` n'est pas un montant"),
    "money-help": said(
        "write whole euros or two decimals behind a point, without marks for thousands: `1250 euro`, `12.50 euro`; or `50 cent`",
        "schrijf hele euro's of twee decimalen na een punt, zonder punten bij duizendtallen: `1250 euro`, `12.50 euro`; of `50 cent`",
        "écrivez des euros entiers ou deux décimales après un point, sans marque de milliers : `1250 euro`, `12.50 euro` ; ou `50 cent`",
    ),
    "amount-here": said(
        "`{name}` has no known value on some day that the reference date may be, and derived values and world lines always have one",
        "`{name}` heeft geen bekende waarde op een dag die de peildatum kan zijn, en afgeleide waarden en wereldregels hebben er altijd een",
        "`{name}` n'a pas de valeur connue un jour possible de la date de référence ; une valeur dérivée ou une ligne du monde en a toujours une",
    ),
    "amount-here-help": said(
        "narrow the range of the reference date, give the amount for all its days, or read it in the rules",
        "maak het bereik van de peildatum kleiner, geef het bedrag voor al haar dagen, of lees het in de regels",
        "réduisez l'étendue de la date de référence, donnez le montant pour tous ses jours, ou lisez-le dans les règles",
    ),
    "shape-share": said(
        "a share is expected here, such as `13.7`, with a point and at most {decimals} decimals (of percent, two fewer)",
        "hier hoort een deel, zoals `13.7`, met een punt en hoogstens {decimals} decimalen (bij procenten twee minder)",
        "une part est attendue ici, telle que `13.7`, avec un point et au plus {decimals} décimales (en pour cent, deux de moins)",
    ),
    "piece-value": said(
        "a piece has either a `value`, with `when` before it, or `else`",
        "een stuk heeft ofwel een `value`, met `when` ervoor, ofwel `else`",
        "une pièce a soit une `value`, précédée de `when`, soit `else`",
    ),
    "piece-when": said(
        "every piece but the last says `when` it counts, and its `value`",
        "elk stuk behalve het laatste zegt `when` het telt, en zijn `value`",
        "chaque pièce sauf la dernière dit `when` elle compte, et sa `value`",
    ),
    "piece-else": said(
        "the last piece is `else` alone, so that there is always a value",
        "het laatste stuk is alleen `else`, zodat er altijd een waarde is",
        "la dernière pièce est `else` seul, pour qu'il y ait toujours une valeur",
    ),
    "table-hit": said(
        "`{name}` is not a way to hit ({values})",
        "`{name}` is geen manier van treffen ({values})",
        "`{name}` n'est pas une politique de choix ({values})",
    ),
    "table-rows": said(
        "a table has either `rows`, or the `file` in which they stand",
        "een tabel heeft ofwel `rows`, ofwel de `file` waarin ze staan",
        "une table a soit des `rows`, soit le `file` où elles se trouvent",
    ),
    "table-column": said(
        "`{name}` is no column of this table ({names})",
        "`{name}` is geen kolom van deze tabel ({names})",
        "`{name}` n'est pas une colonne de cette table ({names})",
    ),
    "table-cell-missing": said(
        "this row has no cell for `{name}`; `-` is for any value",
        "deze rij heeft geen cel voor `{name}`; `-` staat voor eender welke waarde",
        "cette ligne n'a pas de cellule pour `{name}` ; `-` vaut pour toute valeur",
    ),
    "table-cell": said(
        "`{found}` is no cell: write a value, `a, b`, `>= a`, `[a..b)` or `-`",
        "`{found}` is geen cel: schrijf een waarde, `a, b`, `>= a`, `[a..b)` of `-`",
        "`{found}` n'est pas une cellule : écrivez une valeur, `a, b`, `>= a`, `[a..b)` ou `-`",
    ),
    "csv-missing": said(
        "there is no `{file}`, a file *.csv beside this one",
        "er is geen `{file}`, een bestand *.csv naast dit bestand",
        "il n'y a pas de `{file}`, un fichier *.csv à côté de celui-ci",
    ),
    "csv-unnamed": said(
        "no table names `{file}` as its `file`", "geen tabel noemt `{file}` als haar `file`", "aucune table ne cite `{file}` comme son `file`"
    ),
    "csv-empty": said("this table has no rows", "deze tabel heeft geen rijen", "cette table n'a pas de lignes"),
    "table-row-twice": said(
        "two rows of this table are called `{name}`", "twee rijen van deze tabel heten `{name}`", "deux lignes de cette table s'appellent `{name}`"
    ),
    "table-row-twice-help": said("give each an `id` of its own", "geef elk een eigen `id`", "donnez à chacune un `id` propre"),
    "csv-name": said(
        "`{name}` cannot be the name of a column here: empty, or there already",
        "`{name}` kan hier geen kolomnaam zijn: leeg, of er al",
        "`{name}` ne peut être un nom de colonne ici : vide, ou déjà présent",
    ),
    "csv-cells": said(
        "this line has {found} cells, and the first has {expected}",
        "deze regel heeft {found} cellen, en de eerste {expected}",
        "cette ligne a {found} cellules, et la première {expected}",
    ),
    "csv-quote": said(
        "a quote that opens a cell is not closed on this line, or something stands behind the one that closes it",
        "een aanhalingsteken dat een cel opent, sluit niet op deze regel, of er staat iets achter het sluitende",
        "un guillemet qui ouvre une cellule n'est pas fermé sur cette ligne, ou quelque chose suit celui qui la ferme",
    ),
    "csv-large": said("a table has at most {limit} cells", "een tabel heeft hoogstens {limit} cellen", "une table a au plus {limit} cellules"),
    "table-overlap": said(
        "the rows `{first}` and `{second}` of the table `{table}` apply to the same person, and at most one may",
        "de rijen `{first}` en `{second}` van de tabel `{table}` gelden voor dezelfde persoon, en hoogstens één mag dat",
        "les lignes `{first}` et `{second}` de la table `{table}` s'appliquent à la même personne, et une seule le peut",
    ),
    "table-overlap-help": said(
        "narrow one of the rows; or let the first that applies count (`hit: first`), or both where they say the same (`hit: any`)",
        "maak een van de rijen smaller; of laat de eerste die geldt tellen (`hit: first`), of allebei waar ze hetzelfde zeggen (`hit: any`)",
        "réduisez une des lignes ; ou que la première qui s'applique compte (`hit: first`), ou les deux si elles disent pareil (`hit: any`)",
    ),
}
