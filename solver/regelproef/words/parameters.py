"""Sentences about `parameters.yaml`, and about texts that quote what stands there."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "parameter-kind": said(
        "`{name}` is not a kind of parameter ({values})",
        "`{name}` is geen soort parameter ({values})",
        "`{name}` n'est pas une sorte de paramètre ({values})",
    ),
    "day-of-year": said(
        "a month and a day are written as `04-30`", "een maand en een dag schrijf je als `04-30`", "un mois et un jour s'écrivent `04-30`"
    ),
    "parameter-begins": said(
        "a parameter has a value on every day, and before {day} this one has none",
        "een parameter heeft op elke dag een waarde, en vóór {day} heeft deze er geen",
        "un paramètre a une valeur chaque jour, et celui-ci n'en a pas avant le {day}",
    ),
    "parameter-begins-help": said(
        "leave out `from` in the first period", "laat `from` weg in de eerste periode", "omettez `from` dans la première période"
    ),
    "parameter-ends": said(
        "a parameter has a value on every day, and after {day} this one has none",
        "een parameter heeft op elke dag een waarde, en na {day} heeft deze er geen",
        "un paramètre a une valeur chaque jour, et celui-ci n'en a pas après le {day}",
    ),
    "parameter-ends-help": said(
        "leave out `until` in the last period", "laat `until` weg in de laatste periode", "omettez `until` dans la dernière période"
    ),
    "parameter-twice": said(
        "this value begins on the same day as the one on line {line}",
        "deze waarde begint op dezelfde dag als die op regel {line}",
        "cette valeur commence le même jour que celle de la ligne {line}",
    ),
    "parameter-hole-help": said(
        "leave out `until`: a value holds until the next one begins",
        "laat `until` weg: een waarde geldt tot de volgende begint",
        "omettez `until` : une valeur vaut jusqu'au début de la suivante",
    ),
    "quote-unknown": said(
        "`{name}` is quoted here, and is no parameter",
        "`{name}` wordt hier aangehaald, en is geen parameter",
        "`{name}` est cité ici, et n'est pas un paramètre",
    ),
}
