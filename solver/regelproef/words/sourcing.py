"""Sentences about the sources: what became of each statement, contradictions between statements, and documents that have changed."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- the account
    "sources-summary": said(
        "{book}: {documents:document|documents}, {statements:statement|statements}, {rules:rule|rules}",
        "{book}: {documents:document|documenten}, {statements:uitspraak|uitspraken}, {rules:regel|regels}",
        "{book} : {documents:document|documents}, {statements:énoncé|énoncés}, {rules:règle|règles}",
    ),
    "sources-total": said("total", "totaal", "total"),
    "sources-document": said("document", "document", "document"),
    "sources-nothing": said(
        "this rulebook lists no statements of sources (sources/*.yaml)",
        "dit regelboek somt geen uitspraken van bronnen op (sources/*.yaml)",
        "ce recueil ne recense aucun énoncé des sources (sources/*.yaml)",
    ),
    "fate-word:rule": said("rule", "regel", "règle"),
    "fate-word:claim": said("claim", "gevolg", "conséquence"),
    "fate-word:superseded": said("superseded", "achterhaald", "dépassé"),
    "fate-word:open": said("open", "open", "ouvert"),
    "fate-word:informational": said("informational", "informatief", "informatif"),
    "fate-word:procedural": said("procedural", "procedure", "procédure"),
    "fate-word:not_expressible": said("not expressible", "niet uit te drukken", "non exprimable"),
    "fate-word:": said("no fate", "geen bestemming", "sans suite"),
    "sources-carried-by": said("carried by", "gedragen door", "porté par"),
    "sources-carried-by-none": said("no rule cites it", "geen regel verwijst ernaar", "aucune règle ne le cite"),
    "sources-yields": said("yields to", "wijkt voor", "s’efface devant"),
    "sources-by": said("superseded by", "achterhaald door", "dépassé par"),
    "sources-interpretation": said("open question", "open vraag", "question ouverte"),
    "sources-because": said("because", "omdat", "parce que"),
    "sources-when": said("when", "wanneer", "quand"),
    "sources-then": said("then", "dan", "alors"),
    "sources-everyone": said("everyone", "iedereen", "tout le monde"),
    "sources-cites": said("rests on", "steunt op", "s’appuie sur"),
    "sources-cites-none": said("cites no statement", "verwijst naar geen uitspraak", "ne cite aucun énoncé"),
    "sources-not-known": said("not in any document: {names}", "in geen enkel document: {names}", "dans aucun document : {names}"),
    "sources-name-unknown": said(
        "there is no statement, rule or document `{name}`",
        "er is geen uitspraak, regel of document `{name}`",
        "il n’existe ni énoncé, ni règle, ni document `{name}`",
    ),
    "fate-yields-formula": said(
        "statement {statement} yields to a statement without a formula, which excludes nobody",
        "uitspraak {statement} wijkt voor een uitspraak zonder formule, die niemand uitsluit",
        "l’énoncé {statement} s’efface devant un énoncé sans formule, qui n’exclut personne",
    ),
    "fate-yields-cycle": said(
        "statement {statement} yields, over others, to itself, so nothing goes first",
        "uitspraak {statement} wijkt, over andere, voor zichzelf, zodat niets voorgaat",
        "l’énoncé {statement} s’efface, par d’autres, devant lui-même, si bien que rien ne l’emporte",
    ),
    # -- clashes
    "sources-clashes": said(
        "{count:contradiction|contradictions} among {compared:pair|pairs} of statements that speak of the same decision; {unsettled} unsettled",
        "{count:tegenspraak|tegenspraken} in {compared:paar|paren} uitspraken over dezelfde beslissing; {unsettled} niet beslecht",
        "{count:contradiction|contradictions} parmi {compared:paire|paires} d’énoncés sur une même décision ; {unsettled:non tranchée|non tranchées}",
    ),
    "sources-clashes-undecided": said(
        "undecided of {count:more pair or statement|more pairs or statements}",
        "onbeslist voor nog {count:paar of uitspraak|paren of uitspraken}",
        "non tranché pour {count:autre paire ou énoncé|autres paires ou énoncés}",
    ),
    "sources-clash": said(
        "{one} and {other} contradict each other on {decisions}, and nothing says which goes first",
        "{one} en {other} spreken elkaar tegen over {decisions}, en niets zegt welke voorgaat",
        "{one} et {other} se contredisent sur {decisions}, et rien ne dit lequel l’emporte",
    ),
    "sources-clash-help": said(
        "write an interpretation that names both, or say which of them yields to, or is superseded by, the other",
        "schrijf een interpretatie die beide noemt, of zeg welke van de twee wijkt voor, of achterhaald is door, de andere",
        "écrivez une interprétation qui nomme les deux, ou dites lequel s’efface devant l’autre ou est dépassé par lui",
    ),
    "sources-says": said("says {statement}", "zegt {statement}", "dit {statement}"),
    "sources-against": said("against", "tegenover", "contre"),
    "sources-assumed": said("where {outcomes}", "waar {outcomes}", "là où {outcomes}"),
    "sources-rules-say": said("the rules decide", "de regels beslissen", "les règles décident"),
    "settled:yields_to": said("{first} goes first: {chain}", "{first} gaat voor: {chain}", "{first} l’emporte : {chain}"),
    "settled:superseded_by": said("{first} supersedes: {chain}", "{first} komt in de plaats: {chain}", "{first} remplace : {chain}"),
    "settled:open": said(
        "an open question, for now read as {chain}",
        "een open vraag, voorlopig gelezen als {chain}",
        "une question ouverte, lue pour l’instant comme {chain}",
    ),
    "settled:by_reading": said(
        "{first} goes first under the reading {chain}", "{first} gaat voor in de lezing {chain}", "{first} l’emporte selon la lecture {chain}"
    ),
    "settled:interpretation": said("by the reading {chain}", "door de lezing {chain}", "par la lecture {chain}"),
    "settled:set_aside": said(
        "{first} stands, the other is superseded: {chain}",
        "{first} blijft, de andere is achterhaald: {chain}",
        "{first} subsiste, l’autre est dépassé : {chain}",
    ),
    "settled:rank": said(
        "both follow from the rules, each without its exceptions: {chain}",
        "beide volgen uit de regels, elk zonder zijn uitzonderingen: {chain}",
        "les deux découlent des règles, chacun sans ses exceptions : {chain}",
    ),
    "sources-more": said("… and {count} more", "… en nog {count}", "… et encore {count}"),
    "sources-nobody": said(
        "nobody meets both, as the rules decide",
        "niemand voldoet aan beide, zoals de regels beslissen",
        "personne ne remplit les deux, selon les règles",
    ),
    "sources-outside": said(
        "cannot tell whether {statements} contradict each other: what they say of {what} is of a shape that this question does not cover",
        "niet te zeggen of {statements} elkaar tegenspreken: wat zij over {what} zeggen, heeft een vorm die deze vraag niet aankan",
        "impossible de dire si {statements} se contredisent : ce qui est dit de {what} a une forme que cette question ne couvre pas",
    ),
    # -- texts of the documents
    "texts-summary": said(
        "{passages:passage|passages} of {statements:statement|statements}: {same} in place, {moved} moved, {changed} changed, {vanished} vanished",
        "{passages:passage|passages} van {statements:uitspraak|uitspraken}: {same} in orde, {moved} verplaatst, {changed} gewijzigd, "
        "{vanished} verdwenen",
        "{passages:passage|passages} de {statements:énoncé|énoncés} : {same} en place, {moved:déplacé|déplacés}, "
        "{changed:modifié|modifiés}, {vanished:disparu|disparus}",
    ),
    "texts-changed": said(
        "the text of {statement} in {file} has changed",
        "de tekst van {statement} in {file} is gewijzigd",
        "le texte de {statement} dans {file} a changé",
    ),
    "texts-vanished": said(
        "the text of {statement} is gone from {file}",
        "de tekst van {statement} is verdwenen uit {file}",
        "le texte de {statement} a disparu de {file}",
    ),
    "texts-moved": said(
        "the text of {statement} in {file} has moved from {old} to {new}",
        "de tekst van {statement} in {file} is verplaatst van {old} naar {new}",
        "le texte de {statement} dans {file} est passé de {old} à {new}",
    ),
    "texts-missing": said(
        "the document {document} is not there: {file}", "het document {document} is er niet: {file}", "le document {document} manque : {file}"
    ),
    "texts-no-passage": said(
        "{statement} has no fingerprint of its text",
        "{statement} heeft geen vingerafdruk van zijn tekst",
        "{statement} n’a pas d’empreinte de son texte",
    ),
    "texts-rules": said("rules that rest on it: {rules}", "regels die erop steunen: {rules}", "règles qui s’appuient dessus : {rules}"),
    "texts-no-rules": said("no rule rests on it", "geen regel steunt erop", "aucune règle ne s’appuie dessus"),
    "texts-changed-help": said(
        "read the passage again; when it still says the same, renew its fingerprint, else rewrite the statement and look at its rules",
        "lees de passage opnieuw; zegt ze nog hetzelfde, vernieuw dan haar vingerafdruk, en anders de uitspraak, en bekijk haar regels",
        "relisez le passage ; s’il dit toujours la même chose, renouvelez son empreinte, sinon récrivez l’énoncé et revoyez ses règles",
    ),
    "texts-folder": said(
        "`{folder}` is not a folder that can be read", "`{folder}` is geen map die gelezen kan worden", "`{folder}` n’est pas un dossier lisible"
    ),
    "texts-outside": said(
        "document {document} names a file outside the folder: `{file}`",
        "document {document} noemt een bestand buiten de map: `{file}`",
        "le document {document} nomme un fichier hors du dossier : `{file}`",
    ),
    "texts-no-file": said(
        "document {document} names no file", "document {document} noemt geen bestand", "le document {document} ne nomme aucun fichier"
    ),
    "texts-utf8": said(
        "`{file}` is not UTF-8 text (byte {byte} at {offset})",
        "`{file}` is geen UTF-8-tekst (byte {byte} op {offset})",
        "`{file}` n’est pas un texte UTF-8 (octet {byte} à {offset})",
    ),
    # -- the section of the report about contradictions
    "rp-clashes-count": said(
        "Pairs: {count}. Not settled: {unsettled}.",
        "Aantal paren: {count}. Niet beslecht: {unsettled}.",
        "Nombre de paires : {count}. Non tranchées : {unsettled}.",
    ),
    "rp-clashes-intro": said(
        "Somebody meets what both statements are about, and no outcome does justice to both. Beside each pair stands what settles it.",
        "Iemand voldoet aan waar beide uitspraken over gaan, en geen uitkomst doet beide recht. Bij elk paar staat wat het beslecht.",
        "Quelqu’un répond à ce que visent les deux énoncés, et aucun résultat ne satisfait les deux. Chaque paire indique ce qui tranche.",
    ),
    "rp-clashes-none": said(
        "No two statements contradict each other.", "Geen twee uitspraken spreken elkaar tegen.", "Aucune paire d’énoncés ne se contredit."
    ),
    "rp-settled-way:yields_to": said("one statement yields to the other", "de ene uitspraak wijkt voor de andere", "un énoncé cède devant l’autre"),
    "rp-settled-way:superseded_by": said(
        "one statement supersedes the other", "de ene uitspraak komt in de plaats van de andere", "un énoncé remplace l’autre"
    ),
    "rp-settled-way:open": said("left open, by a question", "opengelaten, bij een vraag", "laissé ouvert, par une question"),
    "rp-settled-way:by_reading": said("by the chosen reading", "door de gekozen lezing", "par la lecture choisie"),
    "rp-settled-way:interpretation": said(
        "by the choice in a question on which both depend",
        "door de keuze bij een vraag waar beide van afhangen",
        "par le choix fait à une question dont les deux dépendent",
    ),
    "rp-settled-way:rank": said(
        "both follow from the rules, each without its exceptions",
        "beide volgen uit de regels, elk zonder zijn uitzonderingen",
        "les deux découlent des règles, chacun sans ses exceptions",
    ),
    "rp-settled-way:set_aside": said(
        "one statement stands, the other is set aside", "de ene uitspraak blijft, de andere is opzijgezet", "un énoncé subsiste, l’autre est écarté"
    ),
    "rp-clashes-by": said("What settles it", "Wat het beslecht", "Ce qui tranche"),
    "rp-clashes-pairs": said("Pairs", "Paren", "Paires"),
    "rp-settled": said("settled", "beslecht", "tranché"),
}
