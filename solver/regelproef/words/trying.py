"""Words of the page on which a person is tried; the page itself puts them together.

`{name}` marks what the page fills in.
"""

TEXTS: dict[str, dict[str, str]] = {
    "try-person": {"en": "The person", "nl": "De persoon", "fr": "La personne"},
    "try-answers": {"en": "Outcomes", "nl": "Uitkomsten", "fr": "Issues"},
    "try-example": {"en": "Start from an example", "nl": "Begin met een voorbeeld", "fr": "Partir d’un exemple"},
    "try-default": {"en": "The default person", "nl": "De standaardpersoon", "fr": "La personne par défaut"},
    "try-own": {"en": "Your own person", "nl": "Uw eigen persoon", "fr": "Votre propre personne"},
    "try-reset": {"en": "Start again", "nl": "Opnieuw beginnen", "fr": "Recommencer"},
    "try-search": {"en": "Find a fact", "nl": "Zoek een feit", "fr": "Chercher un fait"},
    "try-other": {"en": "Other", "nl": "Overige", "fr": "Autres"},
    "try-changed": {"en": "{count} filled in", "nl": "{count} ingevuld", "fr": "{count} rempli(s)"},
    "try-years": {"en": "Years, such as 2016-2020, 2022", "nl": "Jaren, zoals 2016-2020, 2022", "fr": "Années, par exemple 2016-2020, 2022"},
    "try-euro": {"en": "in euro", "nl": "in euro", "fr": "en euros"},
    "try-wrong": {
        "en": "This must lie between {low} and {high}.",
        "nl": "Dit moet tussen {low} en {high} liggen.",
        "fr": "Cela doit se situer entre {low} et {high}.",
    },
    "try-impossible": {"en": "This person cannot exist", "nl": "Deze persoon kan niet bestaan", "fr": "Cette personne ne peut exister"},
    "try-decided-by": {"en": "Decided by", "nl": "Beslist door", "fr": "Décidé par"},
    "try-base": {
        "en": "A base rule: it holds when no exception does.",
        "nl": "Een basisregel: ze geldt wanneer geen uitzondering geldt.",
        "fr": "Une règle de base : elle vaut lorsqu’aucune exception ne vaut.",
    },
    "try-in-force": {"en": "In force {period}", "nl": "Van kracht {period}", "fr": "En vigueur {period}"},
    "try-defeats": {"en": "Goes before", "nl": "Gaat voor op", "fr": "L’emporte sur"},
    "try-near": {"en": "Just not", "nl": "Net niet", "fr": "De peu"},
    "try-would": {"en": "would say {value}, but fails on", "nl": "zou {value} zeggen, maar strandt op", "fr": "dirait {value}, mais échoue sur"},
    "try-sources": {"en": "Sources", "nl": "Bronnen", "fr": "Sources"},
    "try-one": {"en": "With one other fact", "nl": "Met één ander feit", "fr": "Avec un seul autre fait"},
    "try-one-none": {
        "en": "No single other fact changes this outcome.",
        "nl": "Geen enkel ander feit op zich wijzigt deze uitkomst.",
        "fr": "Aucun autre fait, à lui seul, ne change cette issue.",
    },
    "try-readings": {"en": "Choices in open questions", "nl": "Keuzes in open vragen", "fr": "Choix dans les questions ouvertes"},
    "try-yes": {"en": "yes", "nl": "ja", "fr": "oui"},
    "try-no": {"en": "no", "nl": "nee", "fr": "non"},
    "try-null": {"en": "no value", "nl": "geen waarde", "fr": "aucune valeur"},
    "try-no-years": {"en": "no year", "nl": "geen enkel jaar", "fr": "aucune année"},
    "try-conflict": {"en": "conflict", "nl": "tegenspraak", "fr": "contradiction"},
    "try-gap": {"en": "no rule decides", "nl": "geen regel beslist", "fr": "aucune règle ne décide"},
    "try-blocked": {"en": "waits for another decision", "nl": "wacht op een andere beslissing", "fr": "dépend d’une autre décision"},
    "try-became": {"en": "{decision}: now {value}", "nl": "{decision}: nu {value}", "fr": "{decision} : maintenant {value}"},
    "try-unchanged": {"en": "No outcome changes.", "nl": "Geen uitkomst wijzigt.", "fr": "Aucune issue ne change."},
}
