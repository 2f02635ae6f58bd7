"""Words of the page on which a person is tried; the page itself puts them together.

`{name}` marks what the page fills in.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "try-person": said("The person", "De persoon", "La personne"),
    "try-answers": said("Outcomes", "Uitkomsten", "Résultats"),
    "try-about": said("Examples about", "Voorbeelden over", "Exemples sur"),
    "try-example": said("Start from an example", "Begin met een voorbeeld", "Partir d’un exemple"),
    "try-default": said("The default person", "De standaardpersoon", "La personne par défaut"),
    "try-own": said("Your own person", "Uw eigen persoon", "Votre propre personne"),
    "try-reset": said("Start again", "Opnieuw beginnen", "Recommencer"),
    "try-search": said("Find a fact", "Zoek een feit", "Chercher un fait"),
    "try-other": said("Other", "Overige", "Autres"),
    "try-changed": said(
        "{count} filled in",
        "{count} ingevuld",
        "remplis : {count}",
    ),
    "try-years": said("Years, such as 2016-2020, 2022", "Jaren, zoals 2016-2020, 2022", "Années, par exemple 2016-2020, 2022"),
    "try-euro": said("in euro", "in euro", "en euros"),
    "try-wrong": said(
        "This must lie between {low} and {high}.", "Dit moet tussen {low} en {high} liggen.", "Cela doit se situer entre {low} et {high}."
    ),
    "try-impossible": said("This person cannot exist", "Deze persoon kan niet bestaan", "Cette personne ne peut exister"),
    "try-unusual": said("This person is unusual", "Deze persoon is ongewoon", "Cette personne est inhabituelle"),
    "try-assumed": said(
        "Not filled in, and it matters: {fact}: {value}",
        "Niet ingevuld, en het maakt uit: {fact}: {value}",
        "Non rempli, et cela compte : {fact} : {value}",
    ),
    "try-assumed-with": said("With {value} instead:", "Met {value} in de plaats:", "Avec {value} à la place :"),
    "try-decided-by": said("Decided by", "Beslist door", "Décidé par"),
    "try-base": said(
        "A base rule: it holds when no exception does.",
        "Een basisregel: ze geldt wanneer geen uitzondering geldt.",
        "Une règle de base : elle vaut lorsqu’aucune exception ne vaut.",
    ),
    "try-in-force": said("In force {period}", "Van kracht {period}", "En vigueur {period}"),
    "try-defeats": said("Goes before", "Gaat voor op", "L’emporte sur"),
    "try-near": said("Just not", "Net niet", "De peu"),
    "try-would": said("would say {value}, but fails on", "zou {value} zeggen, maar strandt op", "dirait {value}, mais échoue sur"),
    "try-sources": said("Sources", "Bronnen", "Sources"),
    "try-before": said("In the base", "In de basis", "Dans la base"),
    "try-compared": said(
        "Outcomes that differ from the base: {count}.",
        "Uitkomsten die verschillen van de basis: {count}.",
        "Résultats qui diffèrent de la base : {count}.",
    ),
    "try-not-compared": said(
        "The base cannot have this person.", "In de basis kan deze persoon niet bestaan.", "Dans la base, cette personne ne peut exister."
    ),
    "try-one": said("With one other fact", "Met één ander feit", "Avec un seul autre fait"),
    "try-one-none": said(
        "No single other fact changes this outcome.",
        "Geen enkel ander feit op zich wijzigt deze uitkomst.",
        "Aucun autre fait, à lui seul, ne change ce résultat.",
    ),
    "try-readings": said("Choices in open questions", "Keuzes in open vragen", "Choix dans les questions ouvertes"),
    "try-yes": said("yes", "ja", "oui"),
    "try-no": said("no", "nee", "non"),
    "try-null": said("no value", "geen waarde", "aucune valeur"),
    "try-no-years": said("no year", "geen enkel jaar", "aucune année"),
    "try-conflict": said("conflict", "tegenspraak", "contradiction"),
    "try-gap": said("no rule decides", "geen regel beslist", "aucune règle ne décide"),
    "try-blocked": said("waits for another decision", "wacht op een andere beslissing", "dépend d’une autre décision"),
    "try-became": said("{decision}: now {value}", "{decision}: nu {value}", "{decision} : maintenant {value}"),
    "try-unchanged": said("No outcome changes.", "Geen uitkomst wijzigt.", "Aucun résultat ne change."),
}
