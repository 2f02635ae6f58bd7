"""Sentences of the gate: declared intent, and what a change of the rules does.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "declaration-empty": {
        "en": "`{file}` declares nothing: it must be a mapping with a reason and what the edit does",
        "nl": "`{file}` verklaart niets: het moet een mapping zijn met een reden en wat de wijziging doet",
        "fr": "`{file}` ne déclare rien : ce doit être un mapping avec une raison et l'effet de la modification",
    },
    "declaration-no-reason": {
        "en": "`{file}` gives no reason for the edit",
        "nl": "`{file}` geeft geen reden voor de wijziging",
        "fr": "`{file}` ne donne pas de raison pour la modification",
    },
    "declaration-says-nothing": {
        "en": "`{file}` says neither whom the edit affects nor what they get",
        "nl": "`{file}` zegt niet wie de wijziging raakt en niet wat zij krijgen",
        "fr": "`{file}` ne dit ni qui la modification touche ni ce que ces personnes obtiennent",
    },
    "declaration-statement": {
        "en": "no source has a statement `{name}`",
        "nl": "geen enkele bron heeft een uitspraak `{name}`",
        "fr": "aucune source n'a d'énoncé `{name}`",
    },
    "declaration-vocabulary": {
        "en": "no version has a fact or decision `{name}`",
        "nl": "geen enkele versie heeft een feit of beslissing `{name}`",
        "fr": "aucune version n'a de fait ni de décision `{name}`",
    },
    "declaration-too-long": {
        "en": "`{what}` has more than {limit} entries",
        "nl": "`{what}` heeft meer dan {limit} onderdelen",
        "fr": "`{what}` a plus de {limit} éléments",
    },
    "declaration-possible": {
        "en": "possible (whether such a person can exist)",
        "nl": "possible (of zo iemand kan bestaan)",
        "fr": "possible (si une telle personne peut exister)",
    },
    "declaration-edited": {
        "en": "`{file}` stood at the base and was edited; a declaration is the record of a change that was made",
        "nl": "`{file}` stond al in de basis en is gewijzigd; een verklaring legt een gemaakte wijziging vast",
        "fr": "`{file}` existait dans la base et a été modifié ; une déclaration consigne un changement déjà fait",
    },
    "declaration-edited-help": {
        "en": "put it back as it was, and declare the new change in a file of its own",
        "nl": "zet ze terug zoals ze was en verklaar de nieuwe wijziging in een eigen bestand",
        "fr": "rétablissez-la et déclarez le nouveau changement dans un fichier à part",
    },
    "declaration-removed": {
        "en": "`{file}` stood at the base and is gone; a declaration is the record of a change that was made",
        "nl": "`{file}` stond al in de basis en is verdwenen; een verklaring legt een gemaakte wijziging vast",
        "fr": "`{file}` existait dans la base et a disparu ; une déclaration consigne un changement déjà fait",
    },
    "undeclared": {
        "en": "`{name}` changes for somebody and no declaration says so: {before} → {after}",
        "nl": "`{name}` verandert voor iemand en geen verklaring zegt dat: {before} → {after}",
        "fr": "`{name}` change pour quelqu'un et aucune déclaration ne le dit : {before} → {after}",
    },
    "undeclared-help": {
        "en": "undo the edit, or declare it in a file of changes/; --write-declaration drafts one to judge",
        "nl": "maak de wijziging ongedaan of verklaar ze in een bestand van changes/; --write-declaration stelt er een op om te beoordelen",
        "fr": "annulez la modification ou déclarez-la dans un fichier de changes/ ; --write-declaration en rédige un à évaluer",
    },
    "undeclared-narrow": {
        "en": "`{name}` changes for somebody whom no declaration covers: {before} → {after}",
        "nl": "`{name}` verandert voor iemand die onder geen verklaring valt: {before} → {after}",
        "fr": "`{name}` change pour quelqu'un qu'aucune déclaration ne couvre : {before} → {after}",
    },
    "undeclared-narrow-help": {
        "en": "widen what `affects` says if this person is meant, else narrow the edit",
        "nl": "maak `affects` ruimer als deze persoon bedoeld is, en anders de wijziging nauwer",
        "fr": "élargissez `affects` si cette personne est visée, sinon restreignez la modification",
    },
    "undeclared-rule": {
        "en": "`{rule}` decides this person",
        "nl": "`{rule}` beslist over deze persoon",
        "fr": "`{rule}` décide pour cette personne",
    },
    "undeclared-rule-before": {
        "en": "`{rule}` decided this person before",
        "nl": "`{rule}` besliste vroeger over deze persoon",
        "fr": "`{rule}` décidait auparavant pour cette personne",
    },
    "undeclared-world": {
        "en": "who is a possible person changes, and no declaration can say so: a decision is called `possible`",
        "nl": "wie een mogelijke persoon is, verandert, en geen verklaring kan dat zeggen: een beslissing heet `possible`",
        "fr": "les personnes possibles changent, et aucune déclaration ne peut le dire : une décision s'appelle `possible`",
    },
    "undeclared-world-help": {
        "en": "give the decision another name",
        "nl": "geef de beslissing een andere naam",
        "fr": "donnez un autre nom à la décision",
    },
    "undeclared-vocabulary": {
        "en": "`{name}` changes in the vocabulary and no declaration says so: {how}",
        "nl": "`{name}` verandert in de woordenschat en geen verklaring zegt dat: {how}",
        "fr": "`{name}` change dans le vocabulaire et aucune déclaration ne le dit : {how}",
    },
    "undeclared-vocabulary-help": {
        "en": "name it in a declaration: `vocabulary: [{name}]`",
        "nl": "noem het in een verklaring: `vocabulary: [{name}]`",
        "fr": "nommez-le dans une déclaration : `vocabulary: [{name}]`",
    },
    "overdeclared": {
        "en": "`{id}` declares that `{name}` changes for these persons, but it changes for none of them",
        "nl": "`{id}` verklaart dat `{name}` voor deze personen verandert, maar het verandert voor niemand van hen",
        "fr": "`{id}` déclare que `{name}` change pour ces personnes, mais il ne change pour aucune d'elles",
    },
    "overdeclared-unchanged": {
        "en": "`{id}` declares that `{name}` changes, but it is proved the same for everybody",
        "nl": "`{id}` verklaart dat `{name}` verandert, maar het is bewezen gelijk voor iedereen",
        "fr": "`{id}` déclare que `{name}` change, mais il est prouvé identique pour tout le monde",
    },
    "overdeclared-help": {
        "en": "correct the declaration, or the rule that should have had this effect",
        "nl": "verbeter de verklaring, of de regel die dit effect had moeten hebben",
        "fr": "corrigez la déclaration, ou la règle qui aurait dû avoir cet effet",
    },
    "overdeclared-vocabulary": {
        "en": "`{id}` declares that `{name}` changes in the vocabulary, but it does not",
        "nl": "`{id}` verklaart dat `{name}` in de woordenschat verandert, maar dat is niet zo",
        "fr": "`{id}` déclare que `{name}` change dans le vocabulaire, mais ce n'est pas le cas",
    },
    "expectation": {
        "en": "`{id}` expects {expected} for `{name}`, but this person gets {found}",
        "nl": "`{id}` verwacht {expected} voor `{name}`, maar deze persoon krijgt {found}",
        "fr": "`{id}` attend {expected} pour `{name}`, mais cette personne obtient {found}",
    },
    "expectation-nobody": {
        "en": "`{id}` expects something for `{name}` of persons who cannot exist",
        "nl": "`{id}` verwacht iets voor `{name}` van personen die niet kunnen bestaan",
        "fr": "`{id}` attend quelque chose pour `{name}` de personnes qui ne peuvent exister",
    },
    "generated": {
        "en": "`{file}` is not what the rulebook generates today",
        "nl": "`{file}` is niet wat het regelboek vandaag genereert",
        "fr": "`{file}` n'est pas ce que le recueil de règles génère aujourd'hui",
    },
    "generated-link": {
        "en": "`{file}` is a link; generated tests must be plain files",
        "nl": "`{file}` is een koppeling; gegenereerde tests moeten gewone bestanden zijn",
        "fr": "`{file}` est un lien ; les tests générés doivent être des fichiers ordinaires",
    },
    "generated-help": {
        "en": "run `regelproef generate` and commit what it writes",
        "nl": "voer `regelproef generate` uit en leg vast wat het schrijft",
        "fr": "exécutez `regelproef generate` et enregistrez ce qu'il écrit",
    },
    "gate-generated-none": {
        "en": "there is no folder of generated tests",
        "nl": "er is geen map met gegenereerde tests",
        "fr": "il n'y a pas de dossier de tests générés",
    },
    "gate-generated-off": {"en": "left out on request", "nl": "op verzoek weggelaten", "fr": "omis sur demande"},
    "gate-generated-unsound": {
        "en": "tests can only be generated from a rulebook that passes its checks",
        "nl": "tests kunnen alleen gegenereerd worden uit een regelboek dat zijn controles doorstaat",
        "fr": "les tests ne peuvent être générés que d'un recueil qui passe ses contrôles",
    },
    "gate-passed": {
        "en": "the gate is open: every effect of this change is declared and proved",
        "nl": "de poort is open: elk effect van deze wijziging is verklaard en bewezen",
        "fr": "la porte est ouverte : chaque effet de ce changement est déclaré et prouvé",
    },
    "gate-failed": {
        "en": "the gate is shut: {count} finding(s)",
        "nl": "de poort is dicht: {count} bevinding(en)",
        "fr": "la porte est fermée : {count} constat(s)",
    },
    "gate-undecided": {
        "en": "the gate is shut: {count} question(s) could not be decided",
        "nl": "de poort is dicht: {count} vraag/vragen kon(den) niet beslist worden",
        "fr": "la porte est fermée : {count} question(s) n'ont pu être tranchées",
    },
    "gate-unusable": {
        "en": "the gate could not be gone through: {count} problem(s)",
        "nl": "de poort kon niet doorlopen worden: {count} probleem/problemen",
        "fr": "la porte n'a pu être franchie : {count} problème(s)",
    },
    "gate-sides": {"en": "from {base} to {new}", "nl": "van {base} naar {new}", "fr": "de {base} à {new}"},
    "gate-step-load": {"en": "both versions can be read", "nl": "beide versies zijn leesbaar", "fr": "les deux versions sont lisibles"},
    "gate-step-check": {"en": "the new version is sound", "nl": "de nieuwe versie is sluitend", "fr": "la nouvelle version est cohérente"},
    "gate-step-declarations": {
        "en": "what changes is declared, and what is declared occurs",
        "nl": "wat verandert is verklaard, en wat verklaard is gebeurt",
        "fr": "ce qui change est déclaré, et ce qui est déclaré se produit",
    },
    "gate-step-generated": {
        "en": "the generated tests are up to date",
        "nl": "de gegenereerde tests zijn bijgewerkt",
        "fr": "les tests générés sont à jour",
    },
    "gate-state-passed": {"en": "passed", "nl": "geslaagd", "fr": "réussi"},
    "gate-state-failed": {"en": "failed", "nl": "gefaald", "fr": "échoué"},
    "gate-state-undecided": {"en": "undecided", "nl": "onbeslist", "fr": "indécis"},
    "gate-state-unusable": {"en": "unusable", "nl": "onbruikbaar", "fr": "inutilisable"},
    "gate-state-skipped": {"en": "left out", "nl": "weggelaten", "fr": "omis"},
    "gate-counts": {
        "en": "{proofs} proved, {findings} finding(s)",
        "nl": "{proofs} bewezen, {findings} bevinding(en)",
        "fr": "{proofs} prouvé(s), {findings} constat(s)",
    },
    "gate-declared": {"en": "new declarations: {names}", "nl": "nieuwe verklaringen: {names}", "fr": "nouvelles déclarations : {names}"},
    "gate-effect": {"en": "what changes for whom", "nl": "wat er voor wie verandert", "fr": "ce qui change, et pour qui"},
    "gate-column-step": {"en": "step", "nl": "stap", "fr": "étape"},
    "gate-column-state": {"en": "result", "nl": "resultaat", "fr": "résultat"},
    "gate-notes": {"en": "notes and accepted findings", "nl": "opmerkingen en aanvaarde bevindingen", "fr": "remarques et constats acceptés"},
    "gate-written": {
        "en": "`{file}` was written; judge it, give the reason, and commit it with the edit",
        "nl": "`{file}` is geschreven; beoordeel het, geef de reden en leg het samen met de wijziging vast",
        "fr": "`{file}` a été écrit ; évaluez-le, donnez la raison et enregistrez-le avec la modification",
    },
    "gate-draft-undecided": {
        "en": "undecided: not every question could be answered within the limits, so that the draft may say too little",
        "nl": "niet beslist: niet elke vraag kon binnen de grenzen worden beantwoord, zodat het ontwerp te weinig kan zeggen",
        "fr": "non tranché : toutes les questions n’ont pas pu être résolues dans les limites, de sorte que le projet peut en dire trop peu",
    },
    "gate-nothing-to-declare": {"en": "nothing is left to declare", "nl": "er blijft niets te verklaren", "fr": "il ne reste rien à déclarer"},
    "gate-draft-exists": {"en": "`{file}` already exists", "nl": "`{file}` bestaat al", "fr": "`{file}` existe déjà"},
    "base-shallow-help": {
        "en": "the clone may be shallow; fetch the whole history (`git fetch --unshallow`, or fetch-depth: 0)",
        "nl": "de kloon is misschien ondiep; haal de hele geschiedenis op (`git fetch --unshallow`, of fetch-depth: 0)",
        "fr": "le clone est peut-être superficiel ; récupérez tout l'historique (`git fetch --unshallow`, ou fetch-depth: 0)",
    },
    "code:undeclared": {
        "en": "effects of an edit that nobody declared",
        "nl": "effecten van een wijziging die niemand verklaarde",
        "fr": "effets d'une modification que personne n'a déclarés",
    },
    "code:undeclared-vocabulary": {
        "en": "changes of the vocabulary that nobody declared",
        "nl": "wijzigingen van de woordenschat die niemand verklaarde",
        "fr": "changements du vocabulaire que personne n'a déclarés",
    },
    "code:overdeclared": {
        "en": "declared effects that do not occur",
        "nl": "verklaarde effecten die niet optreden",
        "fr": "effets déclarés qui ne se produisent pas",
    },
    "code:expectation": {
        "en": "expected outcomes that persons do not get",
        "nl": "verwachte uitkomsten die personen niet krijgen",
        "fr": "résultats attendus que des personnes n'obtiennent pas",
    },
    "code:declaration-edited": {
        "en": "declarations of earlier changes that were edited",
        "nl": "gewijzigde verklaringen van vroegere wijzigingen",
        "fr": "déclarations de changements antérieurs modifiées",
    },
    "code:declaration-removed": {
        "en": "declarations of earlier changes that were removed",
        "nl": "verwijderde verklaringen van vroegere wijzigingen",
        "fr": "déclarations de changements antérieurs supprimées",
    },
    "code:generated": {"en": "generated tests that are out of date", "nl": "gegenereerde tests die verouderd zijn", "fr": "tests générés périmés"},
    "gate-report-form": {
        "en": "`{word}` must be written FORMAT=FILE, with a format of {kinds}",
        "nl": "`{word}` moet geschreven worden als FORMAAT=BESTAND, met een formaat uit {kinds}",
        "fr": "`{word}` doit s'écrire FORMAT=FICHIER, avec un format parmi {kinds}",
    },
    "gate-more": {
        "en": "and {count} more, in the JSON report",
        "nl": "en nog {count}, in het JSON-verslag",
        "fr": "et {count} de plus, dans le rapport JSON",
    },
}
