"""Sentences of the gate: declared intent, and what a change of the rules does."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "gate-files": said(
        "{count:file|files} read",
        "{count:bestand|bestanden} gelezen",
        "{count:fichier lu|fichiers lus}",
    ),
    "gate-beside": said("no part of the rules: {files}", "geen deel van de regels: {files}", "hors des règles : {files}"),
    "gate-step-reference": said(
        "the reference implementation gives the test persons the same",
        "de referentie-implementatie geeft de testpersonen hetzelfde",
        "l'implémentation de référence donne la même chose aux personnes de test",
    ),
    "gate-step-report": said("the committed report is up to date", "het vastgelegde rapport is bijgewerkt", "le rapport enregistré est à jour"),
    "gate-step-tests": said("the tests of the rulebook pass", "de tests van het regelboek slagen", "les tests du recueil réussissent"),
    "gate-reference-persons": said(
        "there are no generated test persons to ask about",
        "er zijn geen gegenereerde testpersonen om naar te vragen",
        "il n'y a pas de personnes de test générées sur lesquelles l'interroger",
    ),
    "gate-reference-how": said(
        "`reference/__init__.py` has no `decide` that could be asked; name what to ask with --python",
        "`reference/__init__.py` heeft geen `decide` die bevraagd kan worden; noem met --python wat te bevragen",
        "`reference/__init__.py` n'a pas de `decide` à interroger ; nommez avec --python ce qu'il faut interroger",
    ),
    "gate-further-unsound": said(
        "asked only once the new version is sound and its generated tests are up to date",
        "wordt pas gevraagd als de nieuwe versie sluitend is en haar gegenereerde tests bijgewerkt zijn",
        "demandé seulement quand la nouvelle version est cohérente et ses tests générés à jour",
    ),
    "reference-differs": said(
        "the reference gives {count:test person|test persons} another `{decision}`; look at {rule}",
        "de referentie geeft {count:testpersoon|testpersonen} een andere `{decision}`; kijk naar {rule}",
        "la référence donne à {count:personne de test|personnes de test} un autre `{decision}` ; voyez {rule}",
    ),
    "reference-person": said(
        "person {id} ({facts}): `{decision}` should be {expected}, and it gives {got}",
        "persoon {id} ({facts}): `{decision}` moet {expected} zijn, en ze geeft {got}",
        "personne {id} ({facts}) : `{decision}` devrait être {expected}, et elle donne {got}",
    ),
    "reference-trouble": said("`{reference}`: {kind} {id}", "`{reference}`: {kind} {id}", "`{reference}` : {kind} {id}"),
    "reference-unanswered": said(
        "`{reference}` does not answer every decision",
        "`{reference}` beantwoordt niet elke beslissing",
        "`{reference}` ne répond pas à chaque décision",
    ),
    "tests-too-long": said(
        "the tests did not end within {seconds} seconds",
        "de tests eindigden niet binnen {seconds} seconden",
        "les tests n'ont pas fini en {seconds} secondes",
    ),
    "tests-none": said(
        "no test in {paths} passes: {last}",
        "geen enkele test in {paths} slaagt: {last}",
        "aucun test de {paths} ne réussit : {last}",
    ),
    "tests-cut": said(
        "of {collected} tests in {paths} only {ended} ended: {last}",
        "van {collected} tests in {paths} zijn er maar {ended} geëindigd: {last}",
        "sur {collected} tests de {paths}, seuls {ended} ont pris fin : {last}",
    ),
    "tests-fail": said(
        "tests in {paths} fail: {last}",
        "tests in {paths} falen: {last}",
        "des tests de {paths} échouent : {last}",
    ),
    "gate-fewer": said(
        "the base judges {names}, and this change does not",
        "de basis beoordeelt {names}, en deze wijziging niet",
        "la base juge {names}, et ce changement ne le fait pas",
    ),
    "gate-fewer-help": said(
        "put the settings or the folder back, or name with --spec what is to be judged",
        "zet de instellingen of de map terug, of noem met --spec wat beoordeeld moet worden",
        "rétablissez les réglages ou le dossier, ou nommez avec --spec ce qui doit être jugé",
    ),
    "gate-step-guards": said(
        "what guarded the outcomes still does", "wat de uitkomsten bewaakte, doet dat nog", "ce qui gardait les résultats le fait encore"
    ),
    "gate-weakened": said(
        "{count:thing guards|things guard} less or {count:=says|say} something else, as declared",
        "{count:zaak bewaakt|zaken bewaken} minder of {count:=zegt|zeggen} iets anders, zoals verklaard",
        "{count:élément garde|éléments gardent} moins ou {count:=dit|disent} autre chose, comme déclaré",
    ),
    "gate-weakened-why": said(
        "this guards less, or says something else: ", "dit bewaakt minder of zegt iets anders: ", "ceci garde moins, ou dit autre chose : "
    ),
    "gate-no-effect": said(
        "no outcome changes, for nobody", "geen enkele uitkomst verandert, voor niemand", "aucun résultat ne change, pour personne"
    ),
    "generated": said(
        "`{file}` is not what the rulebook generates today",
        "`{file}` is niet wat het regelboek vandaag genereert",
        "`{file}` n'est pas ce que le recueil de règles génère aujourd'hui",
    ),
    "generated-link": said(
        "`{file}` is a link; generated tests must be plain files",
        "`{file}` is een koppeling; gegenereerde tests moeten gewone bestanden zijn",
        "`{file}` est un lien ; les tests générés doivent être des fichiers ordinaires",
    ),
    "generated-help": said(
        "run `regelproef generate` and commit what it writes",
        "voer `regelproef generate` uit en leg vast wat het schrijft",
        "exécutez `regelproef generate` et enregistrez ce qu'il écrit",
    ),
    "gate-generated-none": said(
        "there is no folder of generated tests", "er is geen map met gegenereerde tests", "il n'y a pas de dossier de tests générés"
    ),
    "gate-generated-whose": said(
        "several rulebooks are judged, and nothing says whose the generated tests at the top of the repository are: they were generated from none of"
        " them as they stand now",
        "er worden verschillende regelboeken beoordeeld, en niets zegt van welk de gegenereerde tests boven in de repository zijn: ze zijn uit geen"
        " ervan gegenereerd zoals het nu is",
        "plusieurs recueils sont jugés, et rien ne dit duquel sont les tests générés au sommet du dépôt : ils n'ont été générés d'aucun d'eux tel"
        " qu'il est à présent",
    ),
    "gate-generated-whose-help": said(
        "write them again with `regelproef generate --spec`, keep them in the folder of the rulebook, or judge one and name them with --generated",
        "schrijf ze opnieuw met `regelproef generate --spec`, bewaar ze in de map van het regelboek, of beoordeel er een en noem ze met --generated",
        "réécrivez-les avec `regelproef generate --spec`, gardez-les dans le dossier du recueil, ou jugez-en un et nommez-les avec --generated",
    ),
    "gate-generated-theirs": said(
        "those at the top of the repository are of another rulebook, which is judged too",
        "die boven in de repository zijn van een ander regelboek, dat ook beoordeeld wordt",
        "ceux au sommet du dépôt sont d'un autre recueil, qui est jugé aussi",
    ),
    "gate-new": said(
        "this rulebook is new: the base has none in this folder, so that every decision is new and nothing guarded it before",
        "dit regelboek is nieuw: de basis heeft er geen in deze map, zodat elke beslissing nieuw is en niets ze eerder bewaakte",
        "ce recueil est nouveau : la base n'en a pas dans ce dossier, de sorte que chaque décision est nouvelle et que rien ne la gardait",
    ),
    "gate-unexpected": said(
        "no declaration says what some get who become possible: {names}",
        "geen verklaring zegt wat sommigen krijgen die mogelijk worden: {names}",
        "aucune déclaration ne dit ce qu'obtiennent certains qui deviennent possibles : {names}",
    ),
    "gate-described": said(
        "it changes also for whoever cannot exist today, whom a wide declaration describes: {names}",
        "er verandert ook iets voor personen die vandaag niet kunnen bestaan, maar die een ruime verklaring mee omschrijft: {names}",
        "cela change aussi pour qui ne peut exister aujourd'hui et qu'une déclaration large décrit : {names}",
    ),
    "gate-moved": said(
        "the base has a rulebook that is gone, {names}, and this folder is not in the base: this may be that one",
        "de basis heeft een regelboek dat weg is, {names}, en deze map staat niet in de basis: dit kan dat regelboek zijn",
        "la base a un recueil qui a disparu, {names}, et ce dossier n'est pas dans la base : c'est peut-être lui",
    ),
    "gate-moved-help": said(
        "compare with it: `--base {example}`; or remove the one in a change of its own",
        "vergelijk ermee: `--base {example}`; of haal het ene weg in een wijziging apart",
        "comparez avec lui : `--base {example}` ; ou retirez l'un dans un changement à part",
    ),
    "generated-stranger": said(
        "`{file}` stands among the generated tests, and `generate` does not write it",
        "`{file}` staat tussen de gegenereerde tests, en `generate` schrijft het niet",
        "`{file}` se trouve parmi les tests générés, et `generate` ne l'écrit pas",
    ),
    "generated-stranger-help": said(
        "keep it in a folder of its own, or remove it",
        "bewaar het in een eigen map, of haal het weg",
        "gardez-le dans un dossier à part, ou retirez-le",
    ),
    "gate-generated-off": said("left out on request", "op verzoek weggelaten", "omis sur demande"),
    "gate-generated-unsound": said(
        "tests can only be generated from a rulebook that passes its checks",
        "tests kunnen alleen gegenereerd worden uit een regelboek dat zijn controles doorstaat",
        "les tests ne peuvent être générés que d'un recueil qui passe ses contrôles",
    ),
    "gate-passed": said(
        "the gate is open: every effect of this change is declared and proved",
        "de poort is open: elk effect van deze wijziging is verklaard en bewezen",
        "la porte est ouverte : chaque effet de ce changement est déclaré et prouvé",
    ),
    "gate-failed": said("the gate is shut: {counts}", "de poort is dicht: {counts}", "la porte est fermée : {counts}"),
    "gate-undecided": said(
        "the gate is shut: {count:question|questions} could not be decided",
        "de poort is dicht: {count:vraag kon|vragen konden} niet beslist worden",
        "la porte est fermée : {count:question n’a pu être tranchée|questions n’ont pu être tranchées}",
    ),
    "gate-unusable": said(
        "the gate could not be gone through: {count:problem|problems}",
        "de poort kon niet doorlopen worden: {count:probleem|problemen}",
        "la porte n'a pu être franchie : {count:problème|problèmes}",
    ),
    "gate-sides": said("from {base} to {new}", "van {base} naar {new}", "de {base} à {new}"),
    "gate-step-load": said("both versions can be read", "beide versies zijn leesbaar", "les deux versions sont lisibles"),
    "gate-step-check": said("the new version is sound", "de nieuwe versie is sluitend", "la nouvelle version est cohérente"),
    "gate-step-declarations": said(
        "what changes is declared, and what is declared occurs",
        "wat verandert is verklaard, en wat verklaard is gebeurt",
        "ce qui change est déclaré, et ce qui est déclaré se produit",
    ),
    "gate-step-generated": said("the generated tests are up to date", "de gegenereerde tests zijn bijgewerkt", "les tests générés sont à jour"),
    "gate-state-passed": said("passed", "geslaagd", "réussi"),
    "gate-state-failed": said("failed", "niet geslaagd", "échoué"),
    "gate-state-undecided": said("undecided", "onbeslist", "non tranché"),
    "gate-state-unusable": said("unusable", "onbruikbaar", "inutilisable"),
    "gate-state-skipped": said("left out", "weggelaten", "omis"),
    "gate-declared": said("new declarations: {names}", "nieuwe verklaringen: {names}", "nouvelles déclarations : {names}"),
    "gate-effect": said("what changes for whom", "wat er voor wie verandert", "ce qui change, et pour qui"),
    "gate-column-step": said("step", "stap", "étape"),
    "gate-column-state": said("state", "toestand", "état"),
    "gate-notes": said("notes and accepted findings", "opmerkingen en aanvaarde bevindingen", "remarques et constats acceptés"),
    "gate-written": said(
        "`{file}` was written; judge it, give the reason, and commit it with the edit",
        "`{file}` is geschreven; beoordeel het, geef de reden en leg het samen met de wijziging vast",
        "`{file}` a été écrit ; évaluez-le, donnez la raison et enregistrez-le avec la modification",
    ),
    "gate-draft-undecided": said(
        "undecided: not every question could be answered within the limits, so that the draft may say too little",
        "niet beslist: niet elke vraag kon binnen de grenzen worden beantwoord, zodat het ontwerp te weinig kan zeggen",
        "non tranché : toutes les questions n’ont pas pu être résolues dans les limites, de sorte que le projet peut en dire trop peu",
    ),
    "gate-nothing-to-declare": said("nothing is left to declare", "er blijft niets te verklaren", "il ne reste rien à déclarer"),
    "gate-draft-exists": said("`{file}` already exists", "`{file}` bestaat al", "`{file}` existe déjà"),
    "base-shallow-help": said(
        "the clone may be shallow; fetch the whole history (`git fetch --unshallow`, or fetch-depth: 0)",
        "de kloon is misschien ondiep; haal de hele geschiedenis op (`git fetch --unshallow`, of fetch-depth: 0)",
        "le clone est peut-être superficiel ; récupérez tout l'historique (`git fetch --unshallow`, ou fetch-depth: 0)",
    ),
    "code:undeclared": said(
        "effects of an edit that nobody declared",
        "effecten van een wijziging die niemand verklaarde",
        "effets d'une modification que personne n'a déclarés",
    ),
    "code:undeclared-vocabulary": said(
        "changes of the vocabulary that nobody declared",
        "wijzigingen van de woordenschat die niemand verklaarde",
        "changements du vocabulaire que personne n'a déclarés",
    ),
    "code:overdeclared": said(
        "declared effects that do not occur", "verklaarde effecten die niet optreden", "effets déclarés qui ne se produisent pas"
    ),
    "code:expectation": said(
        "expected outcomes that persons do not get",
        "verwachte uitkomsten die personen niet krijgen",
        "résultats attendus que des personnes n'obtiennent pas",
    ),
    "code:declaration-edited": said(
        "declarations of earlier changes that were edited",
        "gewijzigde verklaringen van vroegere wijzigingen",
        "déclarations de changements antérieurs modifiées",
    ),
    "code:declaration-removed": said(
        "declarations of earlier changes that were removed",
        "verwijderde verklaringen van vroegere wijzigingen",
        "déclarations de changements antérieurs supprimées",
    ),
    "code:undeclared-new": said(
        "persons who become possible undeclared", "personen die onverklaard mogelijk worden", "personnes qui deviennent possibles sans déclaration"
    ),
    "code:extended": said("numbers of whoever becomes possible", "getallen van wie mogelijk wordt", "nombres de qui devient possible"),
    "code:described": said(
        "declared changes of whoever is not possible",
        "verklaarde wijzigingen van wie niet mogelijk is",
        "changements déclarés de qui n'est pas possible",
    ),
    "code:weakened": said(
        "guards that say less, undeclared", "bewakers die onverklaard minder zeggen", "gardiens qui en disent moins sans déclaration"
    ),
    "code:reference": said("references that disagree", "referenties die niet overeenstemmen", "références qui ne concordent pas"),
    "code:report": said("reports that are out of date", "rapporten die verouderd zijn", "rapports périmés"),
    "code:tests": said("tests that fail", "tests die falen", "tests qui échouent"),
    "code:generated": said("generated tests that are out of date", "gegenereerde tests die verouderd zijn", "tests générés périmés"),
    "gate-base-form": said(
        "`{word}` names no revision before the colon; write REV, or REV:FOLDER",
        "`{word}` noemt geen revisie voor de dubbele punt; schrijf REV, of REV:MAP",
        "`{word}` ne nomme pas de révision avant les deux-points ; écrivez REV, ou REV:DOSSIER",
    ),
    "write-folder": said(
        "{file} is a folder or a device; name a file to write to",
        "{file} is een map of een apparaat; noem een bestand om in te schrijven",
        "{file} est un dossier ou un périphérique ; nommez un fichier à écrire",
    ),
    "write-inside": said(
        "`{file}` lies in the rulebook `{folder}`, where nothing is written but rules",
        "`{file}` ligt in het regelboek `{folder}`, waar niets dan regels geschreven wordt",
        "`{file}` se trouve dans le recueil `{folder}`, où l'on n'écrit que des règles",
    ),
    "write-inside-help": said("name a file elsewhere", "noem een bestand elders", "nommez un fichier ailleurs"),
    "gate-report-form": said(
        "`{word}` must be written FORMAT=FILE, with a format of {kinds}",
        "`{word}` moet geschreven worden als FORMAAT=BESTAND, met een formaat uit {kinds}",
        "`{word}` doit s'écrire FORMAT=FICHIER, avec un format parmi {kinds}",
    ),
    "gate-report-twice": said(
        "two reports would be written to `{file}`, and only the last would stand there",
        "twee rapporten zouden naar `{file}` geschreven worden, en alleen het laatste zou er staan",
        "deux rapports seraient écrits dans `{file}`, et seul le dernier y resterait",
    ),
    "gate-report-link": said(
        "`{file}` is a link, and a report is written nowhere else than it says; remove the link first",
        "`{file}` is een koppeling, en een rapport wordt nergens anders geschreven dan het zegt; verwijder eerst de koppeling",
        "`{file}` est un lien, et un rapport n'est écrit nulle part ailleurs que là où il le dit ; retirez d'abord le lien",
    ),
    "comment-cut": said(
        "This comment has a greatest length. Left out: {counts}. The whole stands in {where}.",
        "Deze opmerking heeft een grootste lengte. Weggelaten: {counts}. Het geheel staat in {where}.",
        "Ce commentaire a une longueur maximale. Omis : {counts}. Le tout se trouve dans {where}.",
    ),
    "comment-whole": said(
        "what `--report markdown=FILE` writes", "wat `--report markdown=BESTAND` schrijft", "ce que `--report markdown=FICHIER` écrit"
    ),
}
