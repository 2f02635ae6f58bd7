"""Words of the cards in which contradictions between sources are told."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "cards-summary": said(
        "{cards:card|cards}, the most important first; {idle} more without money or a test person at stake; "
        "{exceptions:exception|exceptions}, a line each",
        "{cards:kaart|kaarten}, de belangrijkste eerst; nog {idle} zonder geld of testpersoon op het spel; "
        "{exceptions:uitzondering|uitzonderingen}, elk een lijn",
        "{cards:fiche|fiches}, les plus importantes d’abord ; {idle:autre|autres} sans argent ni personne en jeu ; "
        "{exceptions:exception|exceptions} en une ligne",
    ),
    "cards-tried:generated": said(
        "tried on {count:generated test person|generated test persons}",
        "uitgeprobeerd op {count:gegenereerde testpersoon|gegenereerde testpersonen}",
        "essayé sur {count:personne de test générée|personnes de test générées}",
    ),
    "cards-tried:cases": said(
        "tried on the {count:person|persons} of cases.yaml",
        "uitgeprobeerd op de {count:persoon|personen} van cases.yaml",
        "essayé sur {count:personne|personnes} de cases.yaml",
    ),
    "cards-see-all": said(
        "`--all` shows every contradiction by itself, with somebody whom it concerns; `--format json` holds both",
        "`--all` toont elke tegenspraak apart, met iemand die ze aangaat; `--format json` bevat beide",
        "`--all` montre chaque contradiction à part, avec une personne qu’elle concerne ; `--format json` contient les deux",
    ),
    # -- kinds, as headings
    "cards-kind:unsettled": said("Settled by nothing ({count})", "Door niets beslecht ({count})", "Tranchées par rien ({count})"),
    "cards-kind:pinned": said(
        "Open questions that matter most ({count})",
        "Open vragen die het meest uitmaken ({count})",
        "Questions ouvertes qui importent le plus ({count})",
    ),
    "cards-kind:fixed": said(
        "Settled by a choice that cannot be switched ({count})",
        "Beslecht door een keuze die niet om te schakelen is ({count})",
        "Tranchées par un choix qu’on ne peut changer ({count})",
    ),
    "cards-kind:open": said(
        "Open: the sources do not say which is right ({count})",
        "Open: de bronnen zeggen niet wie gelijk heeft ({count})",
        "Ouvertes : les sources ne disent pas qui a raison ({count})",
    ),
    "cards-kind:lean": said(
        "Leaning: one reading is the more likely ({count})",
        "Neigend: één lezing is waarschijnlijker ({count})",
        "Penchant : une lecture est plus probable ({count})",
    ),
    "cards-kind:resolved": said("Resolved by the sources ({count})", "Opgelost door de bronnen ({count})", "Résolues par les sources ({count})"),
    "cards-kind:superseded": said(
        "Superseded by another text ({count})", "Achterhaald door een andere tekst ({count})", "Dépassées par un autre texte ({count})"
    ),
    "cards-kind:exception": said(
        "A rule against its own exception, a line for each exception: {count:contradiction|contradictions}",
        "Een regel tegenover zijn eigen uitzondering, een lijn per uitzondering: {count:tegenspraak|tegenspraken}",
        "Une règle face à sa propre exception, une ligne par exception : {count:contradiction|contradictions}",
    ),
    "cards-idle": said(
        "No money and no test person hangs on these ({count})",
        "Hier hangen geen geld en geen testpersoon van af ({count})",
        "Ni argent ni personne de test n’en dépend ({count})",
    ),
    # -- what settles one
    "cards-settled": said("settled by", "beslecht door", "tranché par"),
    "cards-nothing": said("nothing", "niets", "rien"),
    "cards-person": said("person whom both concern", "persoon die beide aangaan", "personne que les deux visent"),
    "cards-usual": said("and, as by default", "en, zoals standaard", "et, comme par défaut"),
    "cards-supposed": said("if the outcome were {outcomes}", "stel dat de uitkomst was: {outcomes}", "si le résultat était : {outcomes}"),
    "cards-answers": said("what each gives", "wat elk geeft", "ce que chacun donne"),
    "cards-by:fixed": said("a fixed choice", "een vaste keuze", "un choix fixe"),
    "cards-by:open": said(
        "an open question, for now read as", "een open vraag, voorlopig gelezen als", "une question ouverte, lue pour l’instant comme"
    ),
    "cards-by:lean": said(
        "a leaning question, for now read as", "een neigende vraag, voorlopig gelezen als", "une question penchante, lue pour l’instant comme"
    ),
    "cards-by:resolved": said("a resolved question, read as", "een opgeloste vraag, gelezen als", "une question résolue, lue comme"),
    "cards-superseded": said(
        "a text that supersedes one of the two:", "een tekst die een van de twee vervangt:", "un texte qui remplace l’un des deux :"
    ),
    "cards-rank": said(
        "their own exceptions: both follow from the rules, each without those",
        "hun eigen uitzonderingen: beide volgen uit de regels, elk zonder die",
        "leurs propres exceptions : les deux découlent des règles, chacun sans celles-ci",
    ),
    "cards-against": said("“{one}” against “{other}”", "“{one}” tegenover “{other}”", "« {one} » contre « {other} »"),
    # -- what each answer gives
    "cards-instead": said(
        "somebody for whom a reading matters, a test person",
        "iemand voor wie een lezing uitmaakt, een testpersoon",
        "quelqu’un pour qui une lecture compte, une personne de test",
    ),
    "cards-if": said("if {statements} is right", "als {statements} klopt", "si {statements} a raison"),
    "cards-now": said("so today", "zo vandaag", "ainsi aujourd’hui"),
    "cards-same": said(
        "no reading changes what this person gets",
        "geen lezing verandert wat deze persoon krijgt",
        "aucune lecture ne change ce que reçoit cette personne",
    ),
    "cards-same-sides": said(
        "the two give this person the same", "beide geven deze persoon hetzelfde", "les deux donnent la même chose à cette personne"
    ),
    "cards-nobody": said("this person cannot exist there", "deze persoon kan daar niet bestaan", "cette personne ne peut y exister"),
    "cards-several": said("more than one outcome is left", "er blijft meer dan één uitkomst over", "il reste plus d’un résultat"),
    "cards-hangs": said("what hangs on it", "hangt hiervan af", "ce qui en dépend"),
    "cards-stakes": said(
        "{tried} of {persons:test person|test persons}, {decisions:decision|decisions}",
        "{tried} van {persons:testpersoon|testpersonen}, {decisions:beslissing|beslissingen}",
        "{tried:personne de test|personnes de test} sur {persons}, {decisions:décision|décisions}",
    ),
    "cards-money": said("a difference of up to {money}", "tot {money} verschil", "jusqu’à {money} de différence"),
    # -- what is folded
    "cards-further": said(
        "{count:further pair|further pairs}",
        "nog {count:paar|paren}",
        "{count:autre paire|autres paires}",
    ),
    "cards-further:one": said("{count} further pair", "nog {count} paar", "{count} autre paire"),
    "cards-before": said("goes before {before}", "gaat voor op {before}", "passe avant {before}"),
    "cards-each": said(
        "each with exceptions of its own: {pairs}", "elk met eigen uitzonderingen: {pairs}", "chacun avec ses propres exceptions : {pairs}"
    ),
}
