"""Sentences of the language server: what an editor shows beside a rulebook."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "lsp-asking": said(
        "still asking: what is not shown here is not proved yet",
        "nog aan het vragen: wat hier niet staat, is nog niet bewezen",
        "questions en cours : ce qui n’est pas montré ici n’est pas encore prouvé",
    ),
    "lsp-failed": said(
        "the engine contradicts itself or failed ({kind}): nothing that it said of this rulebook can be relied on",
        "de motor spreekt zichzelf tegen of faalde ({kind}): op niets wat hij over dit regelboek zei, kan gebouwd worden",
        "le moteur se contredit ou a échoué ({kind}) : rien de ce qu’il a dit de ce recueil n’est fiable",
    ),
    "lsp-example": said("for example {person}", "bijvoorbeeld {person}", "par exemple {person}"),
    "lsp-see": said("see also", "zie ook", "voir aussi"),
    "lsp-statement": said("{statement}: {text}", "{statement}: {text}", "{statement} : {text}"),
    # -- hover
    "lsp-chosen": said("chosen: {reading}", "gekozen: {reading}", "choisi : {reading}"),
    "lsp-default": said("unless it is said otherwise: {value}", "tenzij iets anders gezegd wordt: {value}", "sauf indication contraire : {value}"),
    "lsp-goes-before": said("Goes before", "Gaat voor op", "Prime sur"),
    "lsp-gives-way": said("Gives way to", "Wijkt voor", "Cède devant"),
    "lsp-rules": said("Rules:", "Regels:", "Règles :"),
    # -- lenses
    "lsp-lens": said(
        "decides {cases:case|cases}; {since}",
        "beslist {cases:geval|gevallen}; {since}",
        "décide {cases:cas|cas} ; {since}",
    ),
    "lsp-since-asking": said(
        "whom the edit touches is being asked", "wie de wijziging raakt, wordt nog gevraagd", "qui la modification touche est encore demandé"
    ),
    "lsp-since-unknown": said(
        "whom the edit touches is not known", "wie de wijziging raakt, is niet bekend", "qui la modification touche n’est pas connu"
    ),
    "lsp-since-undecided": said(
        "whom the edit touches could not be decided",
        "wie de wijziging raakt, kon niet beslist worden",
        "qui la modification touche n’a pas pu être décidé",
    ),
    "lsp-since-nobody": said(
        "the decision changes for nobody since saved (proved)",
        "de beslissing verandert voor niemand sinds het bewaren (bewezen)",
        "la décision ne change pour personne depuis l’enregistrement (prouvé)",
    ),
    "lsp-since-some": said(
        "the decision changes since saved, for {count:group|groups} of persons",
        "de beslissing verandert sinds het bewaren, voor {count:groep|groepen} personen",
        "la décision change depuis l’enregistrement, pour {count:groupe|groupes} de personnes",
    ),
    "lsp-since-otherwise": said(
        "the decision is not what it was when saved",
        "de beslissing is niet wat ze bij het bewaren was",
        "la décision n’est plus celle qui a été enregistrée",
    ),
    # -- edits
    "lsp-make-exception": said(
        "Make `{rule}` an exception to `{target}`",
        "Maak van `{rule}` een uitzondering op `{target}`",
        "Faire de `{rule}` une exception à `{target}`",
    ),
    "lsp-yield": said(
        "Let statement `{statement}` yield to `{other}`",
        "Laat uitspraak `{statement}` wijken voor `{other}`",
        "Faire céder l’énoncé `{statement}` devant `{other}`",
    ),
    "lsp-rename-name": said(
        "`{name}` keeps its name here: test persons, populations and implementations outside the rulebook rely on it",
        "`{name}` houdt hier zijn naam: testpersonen, bevolkingen en implementaties buiten het regelboek rekenen erop",
        "`{name}` garde ici son nom : personnes de test, populations et implémentations hors du recueil en dépendent",
    ),
    "lsp-rename-elsewhere": said(
        "`{name}` is not defined in a file that can be edited here",
        "`{name}` is niet bepaald in een bestand dat hier gewijzigd kan worden",
        "`{name}` n’est pas défini dans un fichier modifiable ici",
    ),
    "lsp-rename-odd": said(
        "`{name}` is no id: letters, digits, and - _ . /, starting with a letter",
        "`{name}` is geen id: letters, cijfers, en - _ . /, te beginnen met een letter",
        "`{name}` n’est pas un identifiant : lettres, chiffres, et - _ . /, en commençant par une lettre",
    ),
    "lsp-rename-taken": said("there is a `{name}` already", "er is al een `{name}`", "il y a déjà un `{name}`"),
    "lsp-rename-unread": said(
        "{file} cannot be read now, or names it in a way that is not edited here",
        "{file} kan nu niet gelezen worden, of noemt het op een manier die hier niet gewijzigd wordt",
        "{file} ne peut être lu maintenant, ou le nomme d’une façon qui n’est pas modifiée ici",
    ),
    "lsp-rename-broken": said(
        "the rulebook would not say the same with another name for `{name}`: something else names it, or it cannot be read now",
        "het regelboek zou niet hetzelfde zeggen met een andere naam voor `{name}`: iets anders noemt het, of het kan nu niet gelezen worden",
        "le recueil ne dirait pas la même chose avec un autre nom pour `{name}` : autre chose le nomme, ou il ne peut être lu maintenant",
    ),
}
