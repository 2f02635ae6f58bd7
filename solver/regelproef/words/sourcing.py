"""Sentences about the sources: what became of each statement, contradictions between statements, and documents that have changed.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    # -- the account
    "sources-summary": {
        "en": "{book}: {documents} document(s), {statements} statement(s), {rules} rule(s)",
        "nl": "{book}: {documents} document(en), {statements} uitspraken, {rules} regel(s)",
        "fr": "{book} : {documents} document(s), {statements} énoncé(s), {rules} règle(s)",
    },
    "sources-total": {"en": "total", "nl": "totaal", "fr": "total"},
    "sources-document": {"en": "document", "nl": "document", "fr": "document"},
    "sources-nothing": {
        "en": "this rulebook lists no statements of sources (sources/*.yaml)",
        "nl": "dit regelboek somt geen uitspraken van bronnen op (sources/*.yaml)",
        "fr": "ce recueil ne recense aucun énoncé des sources (sources/*.yaml)",
    },
    "fate-word:rule": {"en": "rule", "nl": "regel", "fr": "règle"},
    "fate-word:claim": {"en": "claim", "nl": "gevolg", "fr": "conséquence"},
    "fate-word:superseded": {"en": "superseded", "nl": "achterhaald", "fr": "dépassé"},
    "fate-word:open": {"en": "open", "nl": "open", "fr": "ouvert"},
    "fate-word:informational": {"en": "informational", "nl": "informatief", "fr": "informatif"},
    "fate-word:procedural": {"en": "procedural", "nl": "procedure", "fr": "procédure"},
    "fate-word:not_expressible": {"en": "not expressible", "nl": "niet uit te drukken", "fr": "non exprimable"},
    "fate-word:": {"en": "no fate", "nl": "geen bestemming", "fr": "sans suite"},
    "sources-carried-by": {"en": "carried by", "nl": "gedragen door", "fr": "porté par"},
    "sources-carried-by-none": {"en": "no rule cites it", "nl": "geen regel verwijst ernaar", "fr": "aucune règle ne le cite"},
    "sources-yields": {"en": "yields to", "nl": "wijkt voor", "fr": "s’efface devant"},
    "sources-by": {"en": "superseded by", "nl": "achterhaald door", "fr": "dépassé par"},
    "sources-interpretation": {"en": "open question", "nl": "open vraag", "fr": "question ouverte"},
    "sources-because": {"en": "because", "nl": "omdat", "fr": "parce que"},
    "sources-when": {"en": "when", "nl": "wanneer", "fr": "quand"},
    "sources-then": {"en": "then", "nl": "dan", "fr": "alors"},
    "sources-everyone": {"en": "everyone", "nl": "iedereen", "fr": "tout le monde"},
    "sources-cites": {"en": "rests on", "nl": "steunt op", "fr": "s’appuie sur"},
    "sources-cites-none": {"en": "cites no statement", "nl": "verwijst naar geen uitspraak", "fr": "ne cite aucun énoncé"},
    "sources-not-known": {"en": "not in any document: {names}", "nl": "in geen enkel document: {names}", "fr": "dans aucun document : {names}"},
    "sources-name-unknown": {
        "en": "there is no statement, rule or document `{name}`",
        "nl": "er is geen uitspraak, regel of document `{name}`",
        "fr": "il n’existe ni énoncé, ni règle, ni document `{name}`",
    },
    "fate-yields-formula": {
        "en": "statement {statement} yields to a statement without a formula, which excludes nobody",
        "nl": "uitspraak {statement} wijkt voor een uitspraak zonder formule, die niemand uitsluit",
        "fr": "l’énoncé {statement} s’efface devant un énoncé sans formule, qui n’exclut personne",
    },
    "fate-yields-cycle": {
        "en": "statement {statement} yields, over others, to itself, so nothing goes first",
        "nl": "uitspraak {statement} wijkt, over andere, voor zichzelf, zodat niets voorgaat",
        "fr": "l’énoncé {statement} s’efface, par d’autres, devant lui-même, si bien que rien ne l’emporte",
    },
    # -- clashes
    "sources-clashes": {
        "en": "{count} contradiction(s) among {compared} pair(s) of statements that speak of the same decision; {unsettled} unsettled",
        "nl": "{count} tegenspraak(en) in {compared} paren uitspraken over dezelfde beslissing; {unsettled} niet beslecht",
        "fr": "{count} contradiction(s) parmi {compared} paire(s) d’énoncés sur une même décision ; {unsettled} non tranchée(s)",
    },
    "sources-clash": {
        "en": "{one} and {other} contradict each other on {decisions}, and nothing says which goes first",
        "nl": "{one} en {other} spreken elkaar tegen over {decisions}, en niets zegt welke voorgaat",
        "fr": "{one} et {other} se contredisent sur {decisions}, et rien ne dit lequel l’emporte",
    },
    "sources-clash-help": {
        "en": "write an interpretation that names both, or say which of them yields to, or is superseded by, the other",
        "nl": "schrijf een interpretatie die beide noemt, of zeg welke van de twee wijkt voor, of achterhaald is door, de andere",
        "fr": "écrivez une interprétation qui nomme les deux, ou dites lequel s’efface devant l’autre ou est dépassé par lui",
    },
    "sources-says": {"en": "says {statement}", "nl": "zegt {statement}", "fr": "dit {statement}"},
    "sources-against": {"en": "against", "nl": "tegenover", "fr": "contre"},
    "sources-assumed": {"en": "where {outcomes}", "nl": "waar {outcomes}", "fr": "là où {outcomes}"},
    "sources-rules-say": {"en": "the rules decide", "nl": "de regels beslissen", "fr": "les règles décident"},
    "settled:yields_to": {"en": "{first} goes first: {chain}", "nl": "{first} gaat voor: {chain}", "fr": "{first} l’emporte : {chain}"},
    "settled:superseded_by": {"en": "{first} supersedes: {chain}", "nl": "{first} komt in de plaats: {chain}", "fr": "{first} remplace : {chain}"},
    "settled:open": {
        "en": "an open question, for now read as {chain}",
        "nl": "een open vraag, voorlopig gelezen als {chain}",
        "fr": "une question ouverte, lue pour l’instant comme {chain}",
    },
    "settled:by_reading": {
        "en": "{first} goes first under the reading {chain}",
        "nl": "{first} gaat voor in de lezing {chain}",
        "fr": "{first} l’emporte selon la lecture {chain}",
    },
    "settled:interpretation": {"en": "by the reading {chain}", "nl": "door de lezing {chain}", "fr": "par la lecture {chain}"},
    "settled:set_aside": {
        "en": "{first} stands, the other is superseded: {chain}",
        "nl": "{first} blijft, de andere is achterhaald: {chain}",
        "fr": "{first} subsiste, l’autre est dépassé : {chain}",
    },
    "settled:rank": {
        "en": "both follow from the rules, each without its exceptions: {chain}",
        "nl": "beide volgen uit de regels, elk zonder zijn uitzonderingen: {chain}",
        "fr": "les deux découlent des règles, chacun sans ses exceptions : {chain}",
    },
    "settled-way:open": {
        "en": "by a question that the sources leave open, for now read as",
        "nl": "door een vraag die de bronnen openlaten, voorlopig gelezen als",
        "fr": "par une question que les sources laissent ouverte, lue pour l’instant comme",
    },
    "settled-way:interpretation": {
        "en": "by an interpretation that names both statements, read as",
        "nl": "door een interpretatie die beide uitspraken noemt, gelezen als",
        "fr": "par une interprétation qui nomme les deux énoncés, lue comme",
    },
    "settled-way:by_reading": {
        "en": "by a reading under which one statement no longer holds",
        "nl": "door een lezing waarin een van de uitspraken niet meer geldt",
        "fr": "par une lecture selon laquelle un des énoncés ne vaut plus",
    },
    "settled-way:rank": {
        "en": "because the rules bear out both statements, each without its exceptions",
        "nl": "doordat de regels beide uitspraken waarmaken, elk zonder zijn uitzonderingen",
        "fr": "parce que les règles confirment les deux énoncés, chacun sans ses exceptions",
    },
    "settled-way:superseded_by": {
        "en": "because one statement supersedes the other; in force is",
        "nl": "doordat de ene uitspraak in de plaats van de andere komt; van kracht is",
        "fr": "parce qu’un énoncé remplace l’autre ; en vigueur est",
    },
    "settled-way:set_aside": {
        "en": "because one statement is superseded by a third; what stands is",
        "nl": "doordat een van de uitspraken door een derde achterhaald is; wat blijft, is",
        "fr": "parce qu’un des énoncés est dépassé par un troisième ; ce qui subsiste est",
    },
    "settled-way:yields_to": {
        "en": "because one statement yields to the other; first goes",
        "nl": "doordat de ene uitspraak wijkt voor de andere; eerst gaat",
        "fr": "parce qu’un énoncé s’efface devant l’autre ; l’emporte",
    },
    "sources-settled-count": {"en": "{count} settled {way}", "nl": "{count} beslecht {way}", "fr": "{count} tranchée(s) {way}"},
    "sources-more": {"en": "… and {count} more", "nl": "… en nog {count}", "fr": "… et encore {count}"},
    "sources-see-all": {
        "en": "`--all` shows every contradiction with somebody whom it concerns",
        "nl": "`--all` toont elke tegenspraak met iemand die ze aangaat",
        "fr": "`--all` montre chaque contradiction avec une personne qu’elle concerne",
    },
    "sources-nobody": {
        "en": "nobody meets both, as the rules decide",
        "nl": "niemand voldoet aan beide, zoals de regels beslissen",
        "fr": "personne ne remplit les deux, selon les règles",
    },
    "sources-outside": {
        "en": "cannot tell whether {statements} contradict each other: what they say of {what} is of a shape that this question does not cover",
        "nl": "niet te zeggen of {statements} elkaar tegenspreken: wat zij over {what} zeggen, heeft een vorm die deze vraag niet aankan",
        "fr": "impossible de dire si {statements} se contredisent : ce qui est dit de {what} a une forme que cette question ne couvre pas",
    },
    # -- texts of the documents
    "texts-summary": {
        "en": "{passages} passage(s) of {statements} statement(s): {same} in place, {moved} moved, {changed} changed, {vanished} vanished",
        "nl": "{passages} passage(s) van {statements} uitspraken: {same} in orde, {moved} verplaatst, {changed} gewijzigd, {vanished} verdwenen",
        "fr": "{passages} passage(s) de {statements} énoncé(s) : {same} en place, {moved} déplacé(s), {changed} modifié(s), {vanished} disparu(s)",
    },
    "texts-changed": {
        "en": "the text of {statement} in {file} has changed",
        "nl": "de tekst van {statement} in {file} is gewijzigd",
        "fr": "le texte de {statement} dans {file} a changé",
    },
    "texts-vanished": {
        "en": "the text of {statement} is gone from {file}",
        "nl": "de tekst van {statement} is verdwenen uit {file}",
        "fr": "le texte de {statement} a disparu de {file}",
    },
    "texts-moved": {
        "en": "the text of {statement} in {file} has moved from {old} to {new}",
        "nl": "de tekst van {statement} in {file} is verplaatst van {old} naar {new}",
        "fr": "le texte de {statement} dans {file} est passé de {old} à {new}",
    },
    "texts-missing": {
        "en": "the document {document} is not there: {file}",
        "nl": "het document {document} is er niet: {file}",
        "fr": "le document {document} manque : {file}",
    },
    "texts-no-passage": {
        "en": "{statement} has no fingerprint of its text",
        "nl": "{statement} heeft geen vingerafdruk van zijn tekst",
        "fr": "{statement} n’a pas d’empreinte de son texte",
    },
    "texts-rules": {"en": "rules that rest on it: {rules}", "nl": "regels die erop steunen: {rules}", "fr": "règles qui s’appuient dessus : {rules}"},
    "texts-no-rules": {"en": "no rule rests on it", "nl": "geen regel steunt erop", "fr": "aucune règle ne s’appuie dessus"},
    "texts-changed-help": {
        "en": "read the passage again; when it still says the same, renew its fingerprint, else rewrite the statement and look at its rules",
        "nl": "lees de passage opnieuw; zegt ze nog hetzelfde, vernieuw dan haar vingerafdruk, en anders de uitspraak, en bekijk haar regels",
        "fr": "relisez le passage ; s’il dit toujours la même chose, renouvelez son empreinte, sinon récrivez l’énoncé et revoyez ses règles",
    },
    "texts-folder": {
        "en": "`{folder}` is not a folder that can be read",
        "nl": "`{folder}` is geen map die gelezen kan worden",
        "fr": "`{folder}` n’est pas un dossier lisible",
    },
    "texts-outside": {
        "en": "document {document} names a file outside the folder: `{file}`",
        "nl": "document {document} noemt een bestand buiten de map: `{file}`",
        "fr": "le document {document} nomme un fichier hors du dossier : `{file}`",
    },
    "texts-no-file": {
        "en": "document {document} names no file",
        "nl": "document {document} noemt geen bestand",
        "fr": "le document {document} ne nomme aucun fichier",
    },
    "texts-utf8": {
        "en": "`{file}` is not UTF-8 text (byte {byte} at {offset})",
        "nl": "`{file}` is geen UTF-8-tekst (byte {byte} op {offset})",
        "fr": "`{file}` n’est pas un texte UTF-8 (octet {byte} à {offset})",
    },
}
