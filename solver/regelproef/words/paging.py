"""Words of the tools that stand above a report: searching, opening and closing, printing.

`{name}` marks what the page fills in.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "page-search": said("Search", "Zoeken", "Rechercher"),
    "page-search-label": said(
        "Search rules, statements, questions and persons",
        "Zoek in regels, uitspraken, vragen en personen",
        "Chercher règles, énoncés, questions et personnes",
    ),
    "page-kind": said("Kind", "Soort", "Genre"),
    "page-every-kind": said("Everything", "Alles", "Tout"),
    "page-decision": said("Decision", "Beslissing", "Décision"),
    "page-every-decision": said("Every decision", "Elke beslissing", "Toutes les décisions"),
    "page-kind-rule": said("Rules", "Regels", "Règles"),
    "page-kind-statement": said("Source statements", "Bronuitspraken", "Énoncés de source"),
    "page-kind-question": said("Questions", "Vragen", "Questions"),
    "page-kind-case": said("Example persons", "Voorbeeldpersonen", "Personnes exemples"),
    "page-kind-person": said("Test persons", "Testpersonen", "Personnes de test"),
    "page-one-rule": said("rule", "regel", "règle"),
    "page-one-statement": said("statement", "uitspraak", "énoncé"),
    "page-one-question": said("question", "vraag", "question"),
    "page-one-case": said("example", "voorbeeld", "exemple"),
    "page-one-person": said("test person", "testpersoon", "personne de test"),
    "page-found": said("Found: {count}", "Gevonden: {count}", "Trouvés : {count}"),
    "page-found-none": said("Nothing found.", "Niets gevonden.", "Rien n’a été trouvé."),
    "page-more": said("Show {count} more", "Toon er nog {count}", "En afficher {count} de plus"),
    "page-try": said("Try this person", "Probeer deze persoon", "Essayer cette personne"),
    "page-open-all": said("Open all", "Alles openen", "Tout ouvrir"),
    "page-shut-all": said("Close all", "Alles sluiten", "Tout fermer"),
    "page-print": said("Print summary", "Samenvatting afdrukken", "Imprimer le résumé"),
    "page-print-all": said("Print with annex", "Afdrukken met bijlage", "Imprimer avec l’annexe"),
}
