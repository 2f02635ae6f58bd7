"""How many of each kind of finding; `:one` is how one of them is said."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "count-findings": said("{count} findings", "{count} bevindingen", "{count} constats"),
    "count-findings:one": said("{count} finding", "{count} bevinding", "{count} constat"),
    "count-proved": said("{count} proved", "{count} bewezen", "{count} prouvés"),
    "count-proved:one": said("{count} proved", "{count} bewezen", "{count} prouvé"),
    "count-settled": said("{count} settled by a reading", "{count} beslecht door een lezing", "{count} tranchés par une lecture"),
    "count-settled:one": said("{count} settled by a reading", "{count} beslecht door een lezing", "{count} tranché par une lecture"),
    "count-errors": said("{count} errors", "{count} fouten", "{count} erreurs"),
    "count-errors:one": said("{count} error", "{count} fout", "{count} erreur"),
    "count-undecided": said("{count} undecided", "{count} onbeslist", "{count} non tranchés"),
    "count-undecided:one": said("{count} undecided", "{count} onbeslist", "{count} non tranché"),
    "count-accepted": said("{count} accepted", "{count} aanvaard", "{count} acceptés"),
    "count-accepted:one": said("{count} accepted", "{count} aanvaard", "{count} accepté"),
    "count-notes": said("{count} notes", "{count} opmerkingen", "{count} remarques"),
    "count-notes:one": said("{count} note", "{count} opmerking", "{count} remarque"),
    "count-parts": said("{count} other parts", "{count} andere delen", "{count} autres parties"),
    "count-parts:one": said("{count} other part", "{count} ander deel", "{count} autre partie"),
    "count-standing-errors": said(
        "{count} errors that stood at the base already",
        "{count} fouten die al in de basis stonden",
        "{count} erreurs qui existaient déjà dans la base",
    ),
    "count-standing-errors:one": said(
        "{count} error that stood at the base already", "{count} fout die al in de basis stond", "{count} erreur qui existait déjà dans la base"
    ),
    "count-standing": said(
        "{count} notes that stood at the base already",
        "{count} opmerkingen die al in de basis stonden",
        "{count} remarques qui existaient déjà dans la base",
    ),
    "count-standing:one": said(
        "{count} note that stood at the base already",
        "{count} opmerking die al in de basis stond",
        "{count} remarque qui existait déjà dans la base",
    ),
}
