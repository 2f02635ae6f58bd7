"""Sentences of the command line and its summaries.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "engine-error": {
        "en": "the engine contradicts itself ({what}); rely on nothing that it said here, and report this with the rulebook, "
        "the command and the version, {version}",
        "nl": "de motor spreekt zichzelf tegen ({what}); vertrouw op niets wat hij hier zei, en meld dit met het regelboek, "
        "de opdracht en de versie, {version}",
        "fr": "le moteur se contredit ({what}) ; ne vous fiez à rien de ce qu’il a dit ici, et signalez-le avec le recueil de règles, "
        "la commande et la version, {version}",
    },
    "unexpected": {
        "en": "this should not happen ({what}); please report it with the rulebook, the command and the version, {version}",
        "nl": "dit hoort niet te gebeuren ({what}); meld het met het regelboek, de opdracht en de versie, {version}",
        "fr": "cela ne devrait pas arriver ({what}) ; signalez-le avec le recueil de règles, la commande et la version, {version}",
    },
    "undecided-all": {
        "en": "the questions could not be finished, so everything is undecided ({what})",
        "nl": "de vragen konden niet beantwoord worden, dus alles is onbeslist ({what})",
        "fr": "les questions n’ont pu aboutir, donc rien n’est tranché ({what})",
    },
    "system-refused": {"en": "the system refuses: {reason}", "nl": "het systeem weigert: {reason}", "fr": "le système refuse : {reason}"},
    "stdin-closed": {"en": "standard input is closed", "nl": "de standaardinvoer is gesloten", "fr": "l’entrée standard est fermée"},
    "no-rulebook": {
        "en": "no rulebook is installed; name one with --spec",
        "nl": "er is geen regelboek geïnstalleerd; noem er een met --spec",
        "fr": "aucun recueil de règles n'est installé ; nommez-en un avec --spec",
    },
    "reading-form": {
        "en": "`{word}` must be written ID=VALUE",
        "nl": "`{word}` moet geschreven worden als ID=WAARDE",
        "fr": "`{word}` doit s'écrire ID=VALEUR",
    },
    "code-unknown": {"en": "there is no check `{name}`", "nl": "er is geen controle `{name}`", "fr": "il n'y a pas de contrôle `{name}`"},
    "person-undecided": {
        "en": "the rules do not decide this person: {decisions}",
        "nl": "de regels beslissen niet over deze persoon: {decisions}",
        "fr": "les règles ne décident pas pour cette personne : {decisions}",
    },
    "persons-kind": {
        "en": "`{file}` is of no known kind ({kinds})",
        "nl": "de soort van `{file}` is niet bekend ({kinds})",
        "fr": "le type de `{file}` n'est pas connu ({kinds})",
    },
    "persons-utf8": {
        "en": "`{file}` is not UTF-8 text (byte {byte})",
        "nl": "`{file}` is geen UTF-8-tekst (byte {byte})",
        "fr": "`{file}` n'est pas un texte UTF-8 (octet {byte})",
    },
    "persons-json": {
        "en": "line {line} is not JSON: {reason}",
        "nl": "regel {line} is geen JSON: {reason}",
        "fr": "la ligne {line} n'est pas du JSON : {reason}",
    },
    "persons-csv-width": {
        "en": "line {line} has {found} cells, the header {expected}",
        "nl": "regel {line} heeft {found} cellen, de titelregel {expected}",
        "fr": "la ligne {line} a {found} cellules, l'en-tête {expected}",
    },
    "sound": {"en": "sound", "nl": "sluitend", "fr": "cohérent"},
    "not-sound": {"en": "not sound", "nl": "niet sluitend", "fr": "non cohérent"},
    "nothing-asked": {"en": "nothing was asked", "nl": "er is niets gevraagd", "fr": "rien n’a été demandé"},
    "undecided-word": {"en": "undecided", "nl": "onbeslist", "fr": "non tranché"},
    "summary": {
        "en": "{book}: {verdict} - {proofs} proved, {errors} error(s), {undecided} undecided, {notes} note(s)",
        "nl": "{book}: {verdict} - {proofs} bewezen, {errors} fout(en), {undecided} onbeslist, {notes} opmerking(en)",
        "fr": "{book} : {verdict} - {proofs} prouvé(s), {errors} erreur(s), {undecided} non tranché(s), {notes} remarque(s)",
    },
    "readings-switched": {"en": "asked under: {readings}", "nl": "gevraagd onder: {readings}", "fr": "posé sous : {readings}"},
    "error-word": {"en": "error", "nl": "fout", "fr": "erreur"},
    "note-word": {"en": "note", "nl": "opmerking", "fr": "remarque"},
    "witness": {"en": "witness", "nl": "voorbeeldpersoon", "fr": "personne témoin"},
    "witness-default": {"en": "the default person", "nl": "de standaardpersoon", "fr": "la personne par défaut"},
    "witness-not-canonical": {
        "en": "the search for the first such person was cut short: another run may show somebody else",
        "nl": "de zoektocht naar de eerste zulke persoon is afgebroken: een volgende keer kan iemand anders getoond worden",
        "fr": "la recherche de la première personne de ce genre a été interrompue : une autre exécution peut montrer quelqu’un d’autre",
    },
    "statements-word": {"en": "sources", "nl": "bronnen", "fr": "sources"},
    "help-word": {"en": "help", "nl": "raad", "fr": "conseil"},
    "unusable": {
        "en": "nothing could be done: {count} error(s)",
        "nl": "er kon niets gedaan worden: {count} fout(en)",
        "fr": "rien n’a pu être fait : {count} erreur(s)",
    },
    "asking": {"en": "asking: {what}", "nl": "bezig met: {what}", "fr": "question en cours : {what}"},
    "code:default-impossible": {
        "en": "the default person is possible",
        "nl": "de standaardpersoon is mogelijk",
        "fr": "la personne par défaut est possible",
    },
    "code:world-impossible": {"en": "somebody is possible", "nl": "er is iemand mogelijk", "fr": "quelqu'un est possible"},
    "code:conflict": {"en": "decisions without conflict", "nl": "beslissingen zonder conflict", "fr": "décisions sans conflit"},
    "code:gap": {"en": "decisions without gap", "nl": "beslissingen zonder leemte", "fr": "décisions sans lacune"},
    "code:dead-rule": {"en": "rules that decide somebody", "nl": "regels die over iemand beslissen", "fr": "règles qui décident pour quelqu'un"},
    "code:redundant-rule": {"en": "rules that matter", "nl": "regels die iets uitmaken", "fr": "règles qui comptent"},
    "code:redundant-condition": {"en": "conditions that matter", "nl": "voorwaarden die iets uitmaken", "fr": "conditions qui comptent"},
    "code:redundant-exception": {"en": "exceptions that matter", "nl": "uitzonderingen die iets uitmaken", "fr": "exceptions qui comptent"},
    "code:read-where": {
        "en": "facts without effect where they are not read",
        "nl": "feiten zonder invloed waar ze niet gelezen worden",
        "fr": "faits sans effet là où ils ne sont pas lus",
    },
    "code:property": {
        "en": "properties that hold for everyone",
        "nl": "eigenschappen die voor iedereen gelden",
        "fr": "propriétés vérifiées pour tous",
    },
    "code:case": {
        "en": "cases with the expected outcome",
        "nl": "gevallen met het verwachte resultaat",
        "fr": "cas dont le résultat est celui attendu",
    },
    "code:amount-missing": {
        "en": "amounts given wherever they are needed",
        "nl": "bedragen gegeven waar ze nodig zijn",
        "fr": "montants donnés là où il en faut",
    },
    "code:reading-without-effect": {"en": "interpretations in order", "nl": "interpretaties in orde", "fr": "interprétations en ordre"},
    "code:statement": {"en": "source statements confirmed", "nl": "bronuitspraken bevestigd", "fr": "énoncés des sources confirmés"},
    "code:statement-fate": {"en": "source statements accounted for", "nl": "bronuitspraken verantwoord", "fr": "énoncés des sources justifiés"},
    "code:statement-source": {
        "en": "rules that cite their sources",
        "nl": "regels die naar hun bronnen verwijzen",
        "fr": "règles qui citent leurs sources",
    },
}
