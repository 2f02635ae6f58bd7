"""Where the time of a command went."""

from regelproef.words import said, translated

TEXTS: dict[str, dict[str, str]] = {
    **translated(
        "say at the end where the processor time went, on standard error",
        "op het einde op standaardfout zeggen waar de processortijd heen ging",
        "dire à la fin, sur la sortie d’erreur, où est passé le temps de processeur",
    ),
    "timings": said(
        "where the time went: {total} seconds of processor time",
        "waar de tijd heen ging: {total} seconden processortijd",
        "où est passé le temps : {total} secondes de processeur",
    ),
    "timings-start": said("starting up", "opstarten", "démarrage"),
    "timings-load": said("reading the rulebook", "het regelboek lezen", "lire le recueil de règles"),
    "timings-encode": said("putting it into the solver", "het in de solver zetten", "le mettre dans le solveur"),
    "timings-solver": said("the solver", "de solver", "le solveur"),
    "timings-evaluate": said("deciding persons", "personen beslissen", "décider des personnes"),
    "timings-recall": said("recalling answers", "antwoorden terugzoeken", "retrouver des réponses"),
    "timings-render": said("writing it down", "het opschrijven", "le mettre par écrit"),
    "timings-certify": said("the second opinion", "het tweede oordeel", "le second avis"),
    "timings-questions": said(
        "making questions and following answers", "vragen maken en antwoorden volgen", "poser des questions et suivre les réponses"
    ),
    "timings-other": said("the rest", "de rest", "le reste"),
    "timings-asking": said("of which, by who asked:", "waarvan, naar wie vroeg:", "dont, selon qui a demandé :"),
    "timings-slowest": said(
        "{count:question|questions} put to the solver; the slowest:",
        "{count:vraag|vragen} aan de solver; de traagste:",
        "{count:question|questions} au solveur ; les plus lentes :",
    ),
    "timings-none": said(
        "this system has no clock by which `--timings` could tell it",
        "dit systeem heeft geen klok waarmee `--timings` het kan zeggen",
        "ce système n’a pas d’horloge qui permette à `--timings` de le dire",
    ),
}
