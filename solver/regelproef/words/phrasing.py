"""Patterns with which a typed expression is said in plain words.

Conditions read as `label is value`; names stand in their labels. Lower case, no full stop.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- values
    "ph-true": said("yes", "ja", "oui"),
    "ph-false": said("no", "nee", "non"),
    "ph-null": said("no value", "geen waarde", "aucune valeur"),
    "ph-no-years": said("no year", "geen enkel jaar", "aucune année"),
    "ph-euro": said("€{amount}", "€ {amount}", "{amount} €"),
    "ph-money": said("€{euro}.{cent}", "€ {euro},{cent}", "{euro},{cent} €"),
    "ph-day": said("{day} {month} {year}", "{day} {month} {year}", "{day} {month} {year}"),
    "ph-day-month": said("{day} {month}", "{day} {month}", "{day} {month}"),
    "ph-first": said("1", "1", "1er"),
    "ph-conflict": said("a contradiction", "een tegenspraak", "une contradiction"),
    "ph-gap": said("no rule decides", "geen regel beslist", "aucune règle ne décide"),
    "ph-blocked": said("waits for another decision", "wacht op een andere beslissing", "dépend d’une autre décision"),
    "ph-span-from": said(
        "at least {end}, undecided how far up", "minstens {end}, onbeslist tot hoever", "au moins {end}, limite supérieure non tranchée"
    ),
    "ph-span-until": said(
        "at most {end}, undecided how far down", "hoogstens {end}, onbeslist vanaf waar", "au plus {end}, limite inférieure non tranchée"
    ),
    "ph-span-open": said("undecided how much", "onbeslist hoeveel", "ampleur non tranchée"),
    # -- conditions
    "ph-is": said("{left} is {right}", "{left} is {right}", "{left} est {right}"),
    "ph-is-not": said("{left} is not {right}", "{left} is niet {right}", "{left} n’est pas {right}"),
    "ph-flag": said("{left}: {right}", "{left}: {right}", "{left} : {right}"),
    "ph-lt": said("{left} is less than {right}", "{left} is minder dan {right}", "{left} est inférieur à {right}"),
    "ph-le": said("{left} is at most {right}", "{left} is hoogstens {right}", "{left} est au plus {right}"),
    "ph-gt": said("{left} is more than {right}", "{left} is meer dan {right}", "{left} est supérieur à {right}"),
    "ph-ge": said("{left} is at least {right}", "{left} is minstens {right}", "{left} est au moins {right}"),
    "ph-before": said("{left} is before {right}", "{left} is vóór {right}", "{left} précède {right}"),
    "ph-on-before": said("{left} is on or before {right}", "{left} is op of vóór {right}", "{left} ne dépasse pas {right}"),
    "ph-after": said("{left} is after {right}", "{left} is na {right}", "{left} suit {right}"),
    "ph-on-after": said("{left} is on or after {right}", "{left} is op of na {right}", "{left} n’est pas avant {right}"),
    "ph-in": said("{left} is {values}", "{left} is {values}", "{left} est {values}"),
    "ph-not-in": said("{left} is not {values}", "{left} is niet {values}", "{left} n’est pas {values}"),
    "ph-neither": said("{left} is neither {values}", "{left} is noch {values}", "{left} n’est ni {values}"),
    "ph-nor": said(" nor ", ", noch ", " ni "),
    "ph-missing": said("{left} has no value", "{left} heeft geen waarde", "{left} n’a pas de valeur"),
    "ph-present": said("{left} has a value", "{left} heeft een waarde", "{left} a une valeur"),
    "ph-not": said("it is not so that {part}", "het is niet zo dat {part}", "il n’est pas vrai que {part}"),
    "ph-and": said(" and ", " en ", " et "),
    "ph-or": said(" or ", " of ", " ou "),
    "ph-group": said("({part})", "({part})", "({part})"),
    "ph-concludes": said(
        "some rule decides that {decision} is {value}", "een regel beslist dat {decision} {value} is", "une règle décide que {decision} est {value}"
    ),
    "ph-decided": said("{decision} has one outcome", "{decision} heeft één uitkomst", "{decision} a un seul résultat"),
    # -- values that are computed
    "ph-plus": said("{left} plus {right}", "{left} plus {right}", "{left} plus {right}"),
    "ph-minus": said("{left} minus {right}", "{left} min {right}", "{left} moins {right}"),
    "ph-times": said("{left} times {right}", "{left} keer {right}", "{left} fois {right}"),
    "ph-of": said("{left} of {right}", "{left} van {right}", "{left} de {right}"),
    "ph-div": said(
        "{part} divided by {by}, rounded down to a whole",
        "{part} gedeeld door {by}, naar beneden afgerond",
        "{part} divisé par {by}, arrondi vers le bas",
    ),
    "ph-goes-into": said(
        "how many whole times {by} goes into {part}",
        "hoeveel keer {by} volledig in {part} gaat",
        "le nombre de fois entières que {by} va dans {part}",
    ),
    "ph-round-down": said("{part}, rounded down to {to}", "{part}, naar beneden afgerond op {to}", "{part}, arrondi vers le bas à {to} près"),
    "ph-round-up": said("{part}, rounded up to {to}", "{part}, naar boven afgerond op {to}", "{part}, arrondi vers le haut à {to} près"),
    "ph-round-half-up": said(
        "{part}, rounded to the nearest {to} (a half upwards)",
        "{part}, afgerond op {to} (een halve naar boven)",
        "{part}, arrondi à {to} près (la moitié vers le haut)",
    ),
    "ph-round-half-even": said(
        "{part}, rounded to the nearest {to} (a half to the even one)",
        "{part}, afgerond op {to} (een halve naar het even veelvoud)",
        "{part}, arrondi à {to} près (la moitié vers le multiple pair)",
    ),
    "ph-if": said("{then} if: {condition}, else {other}", "{then} als: {condition}, anders {other}", "{then} si : {condition}, sinon {other}"),
    "ph-year": said("the year of {part}", "het jaar van {part}", "l’année de {part}"),
    "ph-month": said("the month of {part}", "de maand van {part}", "le mois de {part}"),
    "ph-day-of": said("the day of {part}", "de dag van {part}", "le jour de {part}"),
    "ph-date": said("{day} {month} of {year}", "{day} {month} van {year}", "le {day} {month} de {year}"),
    "ph-date-on": said("{day} of {year}", "{day} van {year}", "le {day} de {year}"),
    "ph-at": said("{left} on {day}", "{left} op {day}", "{left} à la date suivante : {day}"),
    "ph-years": said(
        "{count:year|years}",
        "{count} jaar",
        "{count:an|ans}",
    ),
    "ph-age": said(
        "the age in full years on {second} ({first})",
        "de leeftijd in volle jaren op {second} ({first})",
        "l’âge en années révolues à {second} ({first})",
    ),
    "ph-months-between": said(
        "the whole months from {first} to {second}",
        "het aantal volle maanden van {first} tot {second}",
        "le nombre de mois entiers de {first} à {second}",
    ),
    "ph-days-between": said(
        "the days from {first} to {second}", "het aantal dagen van {first} tot {second}", "le nombre de jours de {first} à {second}"
    ),
    "ph-add-months": said("{part} plus {count} (in months)", "{part} plus {count} (in maanden)", "{part} plus {count} (en mois)"),
    "ph-subtract-months": said("{part} minus {count} (in months)", "{part} min {count} (in maanden)", "{part} moins {count} (en mois)"),
    "ph-add-years": said("{part} plus {count} (in years)", "{part} plus {count} (in jaren)", "{part} plus {count} (en années)"),
    "ph-subtract-years": said("{part} minus {count} (in years)", "{part} min {count} (in jaren)", "{part} moins {count} (en années)"),
    "ph-months-after": said("{count:month|months} after {part}", "{count:maand|maanden} na {part}", "{count:mois|mois} après {part}"),
    "ph-months-before": said("{count:month|months} before {part}", "{count:maand|maanden} vóór {part}", "{count:mois|mois} avant {part}"),
    "ph-years-after": said("{count:year|years} after {part}", "{count} jaar na {part}", "{count:an|ans} après {part}"),
    "ph-years-before": said("{count:year|years} before {part}", "{count} jaar vóór {part}", "{count:an|ans} avant {part}"),
    "ph-min": said("the least of {first} and {second}", "het kleinste van {first} en {second}", "le plus petit de {first} et {second}"),
    "ph-max": said("the greatest of {first} and {second}", "het grootste van {first} en {second}", "le plus grand de {first} et {second}"),
    # -- histories
    "ph-run": said(
        "the longest run of consecutive years{span} in which holds: {history}",
        "het langste aantal opeenvolgende jaren{span} waarin geldt: {history}",
        "la plus longue suite d’années consécutives{span} pendant lesquelles vaut : {history}",
    ),
    "ph-count": said(
        "the number of years{span} in which holds: {history}",
        "het aantal jaren{span} waarin geldt: {history}",
        "le nombre d’années{span} pendant lesquelles vaut : {history}",
    ),
    "ph-all": said("in every year{span} holds: {history}", "in elk jaar{span} geldt: {history}", "pour chaque année{span} vaut : {history}"),
    "ph-any": said(
        "in at least one year{span} holds: {history}", "in minstens één jaar{span} geldt: {history}", "pour au moins une année{span} vaut : {history}"
    ),
    "ph-from": said(" from {first}", " vanaf {first}", " à partir de {first}"),
    "ph-until": said(" up to and including {last}", " tot en met {last}", " jusqu’à {last} compris"),
    "ph-before-year": said(" before {last}", " vóór {last}", " avant {last}"),
    # -- members
    "ph-members-where": said(" for whom holds: {condition}", " voor wie geldt: {condition}", " pour qui vaut : {condition}"),
    "ph-members-count": said("the number of {who}{where}", "het aantal {who}{where}", "le nombre de {who}{where}"),
    "ph-members-any": said("of {who} there is one{where}", "er is onder {who} iemand{where}", "parmi {who} il y a quelqu’un{where}"),
    "ph-members-all": said(
        "for each of {who} holds: {condition}", "voor elk van {who} geldt: {condition}", "pour chacun de {who} vaut : {condition}"
    ),
    "ph-members-sum": said("the sum of {each} of {who}{where}", "de som van {each} van {who}{where}", "la somme de {each} de {who}{where}"),
    "ph-members-min": said(
        "the least {each} of {who}{where}, and of nobody {otherwise}",
        "het minste van {each} van {who}{where}, en van niemand {otherwise}",
        "le minimum de {each} de {who}{where}, et de personne {otherwise}",
    ),
    "ph-members-max": said(
        "the greatest {each} of {who}{where}, and of nobody {otherwise}",
        "het meeste van {each} van {who}{where}, en van niemand {otherwise}",
        "le maximum de {each} de {who}{where}, et de personne {otherwise}",
    ),
    "ph-members-rank": said("the place among {who} by {each}", "de plaats onder {who} volgens {each}", "le rang parmi {who} selon {each}"),
    # -- periods
    "ph-always": said("always", "altijd", "toujours"),
    "ph-period": said("{first} to {last}", "{first} tot en met {last}", "du {first} au {last}"),
    "ph-period-from": said("from {first}", "vanaf {first}", "à partir du {first}"),
    "ph-period-until": said("until {last}", "tot en met {last}", "jusqu’au {last}"),
    # -- parameters that a text quotes
    "ph-value": said(
        "{value} (from {first} up to and including {last})", "{value} (van {first} tot en met {last})", "{value} (de {first} à {last} compris)"
    ),
    "ph-value-from": said("{value} (from {first})", "{value} (vanaf {first})", "{value} (à partir de {first})"),
    "ph-value-until": said("{value} (up to and including {last})", "{value} (tot en met {last})", "{value} (jusqu’à {last} compris)"),
    "ph-person": said("{name} (person {person})", "{name} (persoon {person})", "{name} (personne {person})"),
    **{
        f"ph-month-{number}": said(en, nl, fr)
        for number, (en, nl, fr) in enumerate(
            (
                ("January", "januari", "janvier"),
                ("February", "februari", "février"),
                ("March", "maart", "mars"),
                ("April", "april", "avril"),
                ("May", "mei", "mai"),
                ("June", "juni", "juin"),
                ("July", "juli", "juillet"),
                ("August", "augustus", "août"),
                ("September", "september", "septembre"),
                ("October", "oktober", "octobre"),
                ("November", "november", "novembre"),
                ("December", "december", "décembre"),
            ),
            1,
        )
    },
}
