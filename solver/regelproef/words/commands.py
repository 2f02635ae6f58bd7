"""Sentences of the command line and its summaries."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "interrupted": said("interrupted", "afgebroken", "interrompu"),
    "engine-error": said(
        "the engine contradicts itself ({what}); rely on nothing that it said here, and report this with the rulebook, "
        "the command and the version, {version}",
        "de motor spreekt zichzelf tegen ({what}); vertrouw op niets wat hij hier zei, en meld dit met het regelboek, "
        "de opdracht en de versie, {version}",
        "le moteur se contredit ({what}) ; ne vous fiez à rien de ce qu’il a dit ici, et signalez-le avec le recueil de règles, "
        "la commande et la version, {version}",
    ),
    "unexpected": said(
        "this should not happen ({what}); please report it with the rulebook, the command and the version, {version}",
        "dit hoort niet te gebeuren ({what}); meld het met het regelboek, de opdracht en de versie, {version}",
        "cela ne devrait pas arriver ({what}) ; signalez-le avec le recueil de règles, la commande et la version, {version}",
    ),
    "package-missing": said(
        "the package `{package}` cannot be imported: install `{install}`",
        "het pakket `{package}` kan niet ingeladen worden: installeer `{install}`",
        "le paquet `{package}` ne peut être importé : installez `{install}`",
    ),
    "undecided-all": said(
        "the questions could not be finished, so everything is undecided ({what})",
        "de vragen konden niet beantwoord worden, dus alles is onbeslist ({what})",
        "les questions n’ont pu aboutir, donc rien n’est tranché ({what})",
    ),
    "usage-wrong": said("wrong use: {what}", "verkeerd gebruik: {what}", "mauvais usage : {what}"),
    "system-refused": said("the system refuses: {reason}", "het systeem weigert: {reason}", "le système refuse : {reason}"),
    "stdin-closed": said("standard input is closed", "de standaardinvoer is gesloten", "l’entrée standard est fermée"),
    "no-rulebook": said(
        "no rulebook is installed; name one with --spec",
        "er is geen regelboek geïnstalleerd; noem er een met --spec",
        "aucun recueil de règles n'est installé ; nommez-en un avec --spec",
    ),
    "which-named": said("rulebook: {names}", "regelboek: {names}", "recueil de règles : {names}"),
    "which-standing": said(
        "rulebook: {names}, in which you stand", "regelboek: {names}, waarin u staat", "recueil de règles : {names}, dans lequel vous vous trouvez"
    ),
    "which-settings": said("rulebook: {names}, named in {by}", "regelboek: {names}, genoemd in {by}", "recueil de règles : {names}, nommé dans {by}"),
    "which-spec": said("rulebook: {names}, found in {by}", "regelboek: {names}, gevonden in {by}", "recueil de règles : {names}, trouvé dans {by}"),
    "which-packaged": said(
        "no rulebook stands here, so the packaged one was taken: {names}",
        "hier staat geen regelboek, dus het meegeleverde is genomen: {names}",
        "aucun recueil de règles ne se trouve ici, le recueil fourni est donc pris : {names}",
    ),
    "which-told": said("{count} rulebooks: {names}", "{count} regelboeken: {names}", "{count} recueils de règles : {names}"),
    "which-several": said(
        "there are several rulebooks, and this needs one: {names}",
        "er zijn verschillende regelboeken, en hier is er één nodig: {names}",
        "il y a plusieurs recueils de règles, et il en faut un seul : {names}",
    ),
    "which-several-help": said("name it with --spec", "noem het met --spec", "nommez-le avec --spec"),
    "settings-key": said(
        "{file}: `{key}` is no setting of regelproef",
        "{file}: `{key}` is geen instelling van regelproef",
        "{file} : `{key}` n’est pas un réglage de regelproef",
    ),
    "settings-list": said(
        "{file}: `rulebooks` must be a list of folders, at least one",
        "{file}: `rulebooks` moet een lijst van mappen zijn, minstens één",
        "{file} : `rulebooks` doit être une liste de dossiers, au moins un",
    ),
    "settings-twice": said(
        "{file}: `rulebooks` names a folder twice, or more than {limit}",
        "{file}: `rulebooks` noemt een map twee keer, of meer dan {limit} mappen",
        "{file} : `rulebooks` nomme un dossier deux fois, ou plus de {limit} dossiers",
    ),
    "settings-outside": said(
        "{file}: the folder `{folder}` does not stand in this repository",
        "{file}: de map `{folder}` staat niet in deze repository",
        "{file} : le dossier `{folder}` ne se trouve pas dans ce dépôt",
    ),
    "settings-link": said(
        "{file} is a link that leads out of this repository",
        "{file} is een koppeling die buiten deze repository leidt",
        "{file} est un lien qui mène hors de ce dépôt",
    ),
    "settings-no-rulebook": said(
        "{file}: the folder `{folder}` is no rulebook: it holds no {mark}",
        "{file}: de map `{folder}` is geen regelboek: ze bevat geen {mark}",
        "{file} : le dossier `{folder}` n’est pas un recueil de règles : il ne contient pas de {mark}",
    ),
    "settings-table": said(
        "{file}: `tool.regelproef` must be a table", "{file}: `tool.regelproef` moet een tabel zijn", "{file} : `tool.regelproef` doit être une table"
    ),
    "settings-toml": said(
        "{file} is not valid TOML: {reason}", "{file} is geen geldige TOML: {reason}", "{file} n’est pas du TOML valable : {reason}"
    ),
    "reading-form": said("`{word}` must be written ID=VALUE", "`{word}` moet geschreven worden als ID=WAARDE", "`{word}` doit s'écrire ID=VALEUR"),
    "file-name-form": said(
        "`{name}` is no name of a file: letters, digits, and - _ .",
        "`{name}` is geen naam van een bestand: letters, cijfers en - _ .",
        "`{name}` n’est pas un nom de fichier : lettres, chiffres et - _ .",
    ),
    "reading-twice": said("`{name}` is given two readings", "voor `{name}` zijn twee lezingen opgegeven", "deux lectures sont données pour `{name}`"),
    "code-unknown": said("there is no check `{name}`", "er is geen controle `{name}`", "il n'y a pas de contrôle `{name}`"),
    "person-undecided": said(
        "the rules do not decide this person: {decisions}",
        "de regels beslissen niet over deze persoon: {decisions}",
        "les règles ne décident pas pour cette personne : {decisions}",
    ),
    "sound": said("sound", "sluitend", "cohérent"),
    "not-sound": said("not sound", "niet sluitend", "non cohérent"),
    "nothing-asked": said("nothing was asked", "er is niets gevraagd", "rien n’a été demandé"),
    "undecided-word": said("undecided", "onbeslist", "non tranché"),
    "summary": said("{book}: {verdict} - {counts}", "{book}: {verdict} - {counts}", "{book} : {verdict} - {counts}"),
    "readings-switched": said("asked under: {readings}", "gevraagd onder: {readings}", "posé sous : {readings}"),
    "error-word": said("error", "fout", "erreur"),
    "note-word": said("note", "opmerking", "remarque"),
    "witness": said("witness", "voorbeeldpersoon", "personne témoin"),
    "witness-default": said("the default person", "de standaardpersoon", "la personne par défaut"),
    "witness-not-canonical": said(
        "the search for the first such person was cut short: another run may show somebody else",
        "de zoektocht naar de eerste zulke persoon is afgebroken: een volgende keer kan iemand anders getoond worden",
        "la recherche de la première personne de ce genre a été interrompue : une autre exécution peut montrer quelqu’un d’autre",
    ),
    "statements-word": said("sources", "bronnen", "sources"),
    "help-word": said("help", "raad", "conseil"),
    "unusable": said(
        "nothing could be done: {count:error|errors}",
        "er kon niets gedaan worden: {count:fout|fouten}",
        "rien n’a pu être fait : {count:erreur|erreurs}",
    ),
    "asking": said("asking: {what}", "bezig met: {what}", "question en cours : {what}"),
    "code:default-impossible": said("the default person is possible", "de standaardpersoon is mogelijk", "la personne par défaut est possible"),
    "code:world-impossible": said("somebody is possible", "er is iemand mogelijk", "quelqu'un est possible"),
    "code:default-unusual": said("the default person breaks no usual line", "de standaardpersoon is gewoon", "la personne par défaut est habituelle"),
    "code:usual-unbroken": said(
        "usual lines that somebody breaks", "vuistregels waarvan iemand afwijkt", "lignes habituelles dont quelqu'un s'écarte"
    ),
    "code:usual-unmet": said("usual lines that somebody meets", "vuistregels waaraan iemand voldoet", "lignes habituelles que quelqu'un satisfait"),
    "code:conflict": said("decisions without conflict", "beslissingen zonder conflict", "décisions sans conflit"),
    "code:table-overlap": said("tables of which no two rows overlap", "tabellen zonder overlappende rijen", "tables sans lignes qui se recouvrent"),
    "code:gap": said("decisions without gap", "beslissingen zonder leemte", "décisions sans lacune"),
    "code:dead-rule": said("rules that decide somebody", "regels die over iemand beslissen", "règles qui décident pour quelqu'un"),
    "code:redundant-rule": said("rules that matter", "regels die iets uitmaken", "règles qui comptent"),
    "code:redundant-condition": said("conditions that matter", "voorwaarden die iets uitmaken", "conditions qui comptent"),
    "code:redundant-exception": said("exceptions that matter", "uitzonderingen die iets uitmaken", "exceptions qui comptent"),
    "code:read-where": said(
        "facts without effect where they are not read",
        "feiten zonder invloed waar ze niet gelezen worden",
        "faits sans effet là où ils ne sont pas lus",
    ),
    "code:property": said("properties that hold for everyone", "eigenschappen die voor iedereen gelden", "propriétés vérifiées pour tous"),
    "code:case": said("cases with the expected outcome", "gevallen met de verwachte uitkomst", "cas dont le résultat est celui attendu"),
    "code:words-number": said(
        "texts that name no other number than their formulas",
        "teksten die geen ander getal noemen dan hun formules",
        "textes qui ne nomment pas d’autre nombre que leurs formules",
    ),
    "code:amount-missing": said("amounts given wherever they are needed", "bedragen gegeven waar ze nodig zijn", "montants donnés là où il en faut"),
    "code:amount-source": said("amounts whose source is named", "bedragen waarvan de bron genoemd is", "montants dont la source est nommée"),
    "code:reading-without-effect": said("interpretations in order", "interpretaties in orde", "interprétations en ordre"),
    "code:statement": said("source statements confirmed", "bronuitspraken bevestigd", "énoncés des sources confirmés"),
    "code:statement-fate": said("source statements accounted for", "bronuitspraken verantwoord", "énoncés des sources justifiés"),
    "code:statement-source": said("rules that cite their sources", "regels die naar hun bronnen verwijzen", "règles qui citent leurs sources"),
}
