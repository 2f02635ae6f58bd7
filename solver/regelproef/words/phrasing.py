"""Patterns with which a typed expression is said in plain words.

Conditions read as `label is value`; names stand in their labels. Lower case, no full stop.
"""

TEXTS: dict[str, dict[str, str]] = {
    # -- values
    "ph-true": {"en": "yes", "nl": "ja", "fr": "oui"},
    "ph-false": {"en": "no", "nl": "nee", "fr": "non"},
    "ph-null": {"en": "no value", "nl": "geen waarde", "fr": "aucune valeur"},
    "ph-no-years": {"en": "no year", "nl": "geen enkel jaar", "fr": "aucune année"},
    "ph-money": {"en": "€{euro}.{cent}", "nl": "€ {euro},{cent}", "fr": "{euro},{cent} €"},
    "ph-day": {"en": "{day} {month} {year}", "nl": "{day} {month} {year}", "fr": "{day} {month} {year}"},
    "ph-first": {"en": "1", "nl": "1", "fr": "1er"},
    "ph-conflict": {"en": "a contradiction", "nl": "een tegenspraak", "fr": "une contradiction"},
    "ph-gap": {"en": "no rule decides", "nl": "geen regel beslist", "fr": "aucune règle ne décide"},
    "ph-blocked": {"en": "waits for another decision", "nl": "wacht op een andere beslissing", "fr": "dépend d’une autre décision"},
    "ph-span-from": {
        "en": "at least {end}, undecided how far up",
        "nl": "minstens {end}, onbeslist tot hoever",
        "fr": "au moins {end}, limite supérieure indécise",
    },
    "ph-span-until": {
        "en": "at most {end}, undecided how far down",
        "nl": "hoogstens {end}, onbeslist vanaf waar",
        "fr": "au plus {end}, limite inférieure indécise",
    },
    "ph-span-open": {"en": "undecided how much", "nl": "onbeslist hoeveel", "fr": "ampleur indécise"},
    # -- conditions
    "ph-is": {"en": "{left} is {right}", "nl": "{left} is {right}", "fr": "{left} est {right}"},
    "ph-is-not": {"en": "{left} is not {right}", "nl": "{left} is niet {right}", "fr": "{left} n’est pas {right}"},
    "ph-flag": {"en": "{left}: {right}", "nl": "{left}: {right}", "fr": "{left} : {right}"},
    "ph-lt": {"en": "{left} is less than {right}", "nl": "{left} is minder dan {right}", "fr": "{left} est inférieur à {right}"},
    "ph-le": {"en": "{left} is at most {right}", "nl": "{left} is hoogstens {right}", "fr": "{left} est au plus {right}"},
    "ph-gt": {"en": "{left} is more than {right}", "nl": "{left} is meer dan {right}", "fr": "{left} est supérieur à {right}"},
    "ph-ge": {"en": "{left} is at least {right}", "nl": "{left} is minstens {right}", "fr": "{left} est au moins {right}"},
    "ph-before": {"en": "{left} is before {right}", "nl": "{left} is vóór {right}", "fr": "{left} précède {right}"},
    "ph-on-before": {"en": "{left} is on or before {right}", "nl": "{left} is op of vóór {right}", "fr": "{left} ne dépasse pas {right}"},
    "ph-after": {"en": "{left} is after {right}", "nl": "{left} is na {right}", "fr": "{left} suit {right}"},
    "ph-on-after": {"en": "{left} is on or after {right}", "nl": "{left} is op of na {right}", "fr": "{left} n’est pas avant {right}"},
    "ph-in": {"en": "{left} is {values}", "nl": "{left} is {values}", "fr": "{left} est {values}"},
    "ph-not-in": {"en": "{left} is not {values}", "nl": "{left} is niet {values}", "fr": "{left} n’est pas {values}"},
    "ph-missing": {"en": "{left} has no value", "nl": "{left} heeft geen waarde", "fr": "{left} n’a pas de valeur"},
    "ph-present": {"en": "{left} has a value", "nl": "{left} heeft een waarde", "fr": "{left} a une valeur"},
    "ph-not": {"en": "it is not so that {part}", "nl": "het is niet zo dat {part}", "fr": "il n’est pas vrai que {part}"},
    "ph-and": {"en": " and ", "nl": " en ", "fr": " et "},
    "ph-or": {"en": " or ", "nl": " of ", "fr": " ou "},
    "ph-group": {"en": "({part})", "nl": "({part})", "fr": "({part})"},
    "ph-concludes": {
        "en": "some rule decides that {decision} is {value}",
        "nl": "een regel beslist dat {decision} {value} is",
        "fr": "une règle décide que {decision} est {value}",
    },
    "ph-decided": {"en": "{decision} has one outcome", "nl": "{decision} heeft één uitkomst", "fr": "{decision} a une seule issue"},
    # -- values that are computed
    "ph-plus": {"en": "{left} plus {right}", "nl": "{left} plus {right}", "fr": "{left} plus {right}"},
    "ph-minus": {"en": "{left} minus {right}", "nl": "{left} min {right}", "fr": "{left} moins {right}"},
    "ph-times": {"en": "{left} times {right}", "nl": "{left} keer {right}", "fr": "{left} fois {right}"},
    "ph-year": {"en": "the year of {part}", "nl": "het jaar van {part}", "fr": "l’année de {part}"},
    "ph-month": {"en": "the month of {part}", "nl": "de maand van {part}", "fr": "le mois de {part}"},
    "ph-day-of": {"en": "the day of {part}", "nl": "de dag van {part}", "fr": "le jour de {part}"},
    "ph-date": {"en": "{day} {month} of the year {year}", "nl": "{day} {month} van het jaar {year}", "fr": "le {day} {month} de l’année {year}"},
    "ph-age": {
        "en": "the age in full years on {second} ({first})",
        "nl": "de leeftijd in volle jaren op {second} ({first})",
        "fr": "l’âge en années révolues à {second} ({first})",
    },
    "ph-min": {"en": "the least of {first} and {second}", "nl": "het kleinste van {first} en {second}", "fr": "le plus petit de {first} et {second}"},
    "ph-max": {
        "en": "the greatest of {first} and {second}",
        "nl": "het grootste van {first} en {second}",
        "fr": "le plus grand de {first} et {second}",
    },
    # -- histories
    "ph-run": {
        "en": "the longest run of consecutive years{span} in which holds: {history}",
        "nl": "het langste aantal opeenvolgende jaren{span} waarin geldt: {history}",
        "fr": "la plus longue suite d’années consécutives{span} pendant lesquelles vaut : {history}",
    },
    "ph-count": {
        "en": "the number of years{span} in which holds: {history}",
        "nl": "het aantal jaren{span} waarin geldt: {history}",
        "fr": "le nombre d’années{span} pendant lesquelles vaut : {history}",
    },
    "ph-all": {
        "en": "in every year{span} holds: {history}",
        "nl": "in elk jaar{span} geldt: {history}",
        "fr": "pour chaque année{span} vaut : {history}",
    },
    "ph-any": {
        "en": "in at least one year{span} holds: {history}",
        "nl": "in minstens één jaar{span} geldt: {history}",
        "fr": "pour au moins une année{span} vaut : {history}",
    },
    "ph-from": {"en": " from {first}", "nl": " vanaf {first}", "fr": " à partir de {first}"},
    "ph-until": {"en": " up to and including {last}", "nl": " tot en met {last}", "fr": " jusqu’à {last} compris"},
    "ph-before-year": {"en": " before {last}", "nl": " vóór {last}", "fr": " avant {last}"},
    # -- periods
    "ph-always": {"en": "always", "nl": "altijd", "fr": "toujours"},
    "ph-period": {"en": "{first} to {last}", "nl": "{first} tot en met {last}", "fr": "du {first} au {last}"},
    "ph-period-from": {"en": "from {first}", "nl": "vanaf {first}", "fr": "à partir du {first}"},
    "ph-period-until": {"en": "until {last}", "nl": "tot en met {last}", "fr": "jusqu’au {last}"},
    "ph-person": {"en": "{name} (person {person})", "nl": "{name} (persoon {person})", "fr": "{name} (personne {person})"},
    **{
        f"ph-month-{number}": {"en": en, "nl": nl, "fr": fr}
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
