"""Sentences about the words of a command line that cannot be used."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "misuse": said("regelproef: error: {what}", "regelproef: fout: {what}", "regelproef : erreur : {what}"),
    "misuse-near": said("regelproef: error: {what}; {near}", "regelproef: fout: {what}; {near}", "regelproef : erreur : {what} ; {near}"),
    "misuse-other": said("{what}", "{what}", "{what}"),
    "misuse-unknown": said(
        "these words mean nothing here: {words}", "deze woorden betekenen hier niets: {words}", "ces mots ne veulent rien dire ici : {words}"
    ),
    "misuse-required": said("still needed: {names}", "nog nodig: {names}", "il manque encore : {names}"),
    "misuse-one-of": said("one of these is needed: {names}", "een van deze is nodig: {names}", "il faut l’un de ceux-ci : {names}"),
    "misuse-ambiguous": said(
        "`{word}` may mean several options: {names}",
        "`{word}` kan meer dan één optie zijn: {names}",
        "`{word}` peut désigner plusieurs options : {names}",
    ),
    "misuse-one": said("{name} needs a value behind it", "na {name} hoort een waarde", "il faut une valeur après {name}"),
    "misuse-some": said("{name} needs at least one value", "na {name} hoort minstens één waarde", "il faut au moins une valeur après {name}"),
    "misuse-at-most-one": said("{name} takes one value at most", "na {name} hoort hoogstens één waarde", "{name} prend une valeur au plus"),
    "misuse-count": said("{name} needs {count} values", "na {name} horen {count} waarden", "il faut {count} valeurs après {name}"),
    "misuse-choice": said(
        "{name} cannot be `{word}`; possible: {choices}",
        "{name} kan niet `{word}` zijn; mogelijk: {choices}",
        "{name} ne peut être `{word}` ; possible : {choices}",
    ),
    "misuse-value": said("{name} cannot be `{word}`", "{name} kan niet `{word}` zijn", "{name} ne peut être `{word}`"),
    "misuse-together": said("{name} does not go with {other}", "{name} gaat niet samen met {other}", "{name} ne va pas avec {other}"),
    "misuse-takes-none": said(
        "{name} takes no value (`{word}`)", "na {name} hoort geen waarde (`{word}`)", "{name} ne prend pas de valeur (`{word}`)"
    ),
    "misuse-whole": said(
        "{name} must be a whole number from {least} to {most}",
        "{name} moet een geheel getal van {least} tot en met {most} zijn",
        "{name} doit être un nombre entier de {least} à {most}",
    ),
    "misuse-seconds": said(
        "{name} must be a number of seconds, not `{word}`",
        "{name} moet een aantal seconden zijn, niet `{word}`",
        "{name} doit être un nombre de secondes, et non `{word}`",
    ),
    "misuse-between": said(
        "{name} must lie between {least} and {most}", "{name} moet tussen {least} en {most} liggen", "{name} doit se situer entre {least} et {most}"
    ),
    "misuse-day": said(
        "{name} must be a day written YYYY-MM-DD, not `{word}`",
        "{name} moet een dag zijn, geschreven als JJJJ-MM-DD, niet `{word}`",
        "{name} doit être un jour écrit AAAA-MM-JJ, et non `{word}`",
    ),
    "misuse-folder": said("{name} must name a folder", "{name} moet een map noemen", "{name} doit nommer un dossier"),
    "misuse-twice": said("{name} can be given once", "{name} kan maar één keer gegeven worden", "{name} ne peut être donné qu’une fois"),
    "misuse-dashes": said("`--` is no value: {word}", "`--` is geen waarde: {word}", "`--` n’est pas une valeur : {word}"),
}
