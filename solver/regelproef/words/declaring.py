"""Sentences about declarations: whom an edit may change, who becomes possible, and what guards less."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "declaration-empty": said(
        "`{file}` declares nothing: it must be a mapping with a reason and what the edit does",
        "`{file}` verklaart niets: het moet een mapping zijn met een reden en wat de wijziging doet",
        "`{file}` ne déclare rien : ce doit être un mapping avec une raison et l'effet de la modification",
    ),
    "declaration-no-reason": said(
        "`{file}` gives no reason for the edit", "`{file}` geeft geen reden voor de wijziging", "`{file}` ne donne pas de raison pour la modification"
    ),
    "declaration-says-nothing": said(
        "`{file}` says neither whom the edit affects nor what they get",
        "`{file}` zegt niet wie de wijziging raakt en niet wat zij krijgen",
        "`{file}` ne dit ni qui la modification touche ni ce que ces personnes obtiennent",
    ),
    "declaration-statement": said(
        "no source has a statement `{name}`", "geen enkele bron heeft een uitspraak `{name}`", "aucune source n'a d'énoncé `{name}`"
    ),
    "declaration-vocabulary": said(
        "no version has a fact or decision `{name}`",
        "geen enkele versie heeft een feit of beslissing `{name}`",
        "aucune version n'a de fait ni de décision `{name}`",
    ),
    "declaration-too-long": said(
        "`{what}` has more than {limit} entries", "`{what}` heeft meer dan {limit} onderdelen", "`{what}` a plus de {limit} éléments"
    ),
    "declaration-possible": said(
        "possible (whether such a person can exist)", "possible (of zo iemand kan bestaan)", "possible (si une telle personne peut exister)"
    ),
    "declaration-edited": said(
        "`{file}` stood at the base and was edited; a declaration is the record of a change that was made",
        "`{file}` stond al in de basis en is gewijzigd; een verklaring legt een gemaakte wijziging vast",
        "`{file}` existait dans la base et a été modifié ; une déclaration consigne un changement déjà fait",
    ),
    "declaration-edited-help": said(
        "put it back as it was, and declare the new change in a file of its own",
        "zet ze terug zoals ze was en verklaar de nieuwe wijziging in een eigen bestand",
        "rétablissez-la et déclarez le nouveau changement dans un fichier à part",
    ),
    "declaration-removed": said(
        "`{file}` stood at the base and is gone; a declaration is the record of a change that was made",
        "`{file}` stond al in de basis en is verdwenen; een verklaring legt een gemaakte wijziging vast",
        "`{file}` existait dans la base et a disparu ; une déclaration consigne un changement déjà fait",
    ),
    "undeclared": said(
        "`{name}` changes for somebody and no declaration says so: {before} → {after}",
        "`{name}` verandert voor iemand en geen verklaring zegt dat: {before} → {after}",
        "`{name}` change pour quelqu'un et aucune déclaration ne le dit : {before} → {after}",
    ),
    "undeclared-help": said(
        "undo the edit, or declare it in a file of changes/; --write-declaration drafts one to judge",
        "maak de wijziging ongedaan of verklaar ze in een bestand van changes/; --write-declaration stelt er een op om te beoordelen",
        "annulez la modification ou déclarez-la dans un fichier de changes/ ; --write-declaration en rédige un à évaluer",
    ),
    "undeclared-added": said(
        "`{name}` is a new decision, and no declaration expects anything of it",
        "`{name}` is een nieuwe beslissing, en geen verklaring verwacht er iets van",
        "`{name}` est une nouvelle décision, et aucune déclaration n'en attend quoi que ce soit",
    ),
    "undeclared-added-rest": said(
        "`{name}` is a new decision, and of some persons no declaration expects anything, such as of one who gets {after}",
        "`{name}` is een nieuwe beslissing, en van sommige personen verwacht geen verklaring er iets van, zoals van iemand die {after} krijgt",
        "`{name}` est une nouvelle décision, et pour certains aucune déclaration n'en attend rien, comme pour quelqu'un qui obtient {after}",
    ),
    "undeclared-added-rest-help": said(
        "say under `expects` what everybody gets; of one that only has another name that is `then: before.NAME`; --write-declaration drafts it",
        "zeg onder `expects` wat iedereen krijgt; van een die alleen anders heet is dat `then: before.NAAM`; --write-declaration stelt het op",
        "dites sous `expects` ce que chacun obtient ; pour celle qui n'a changé que de nom, `then: before.NOM` ; --write-declaration le rédige",
    ),
    "undeclared-unknown": said(
        "`{name}` cannot be compared with what it was, and no declaration expects anything of it",
        "`{name}` is niet te vergelijken met wat het was, en geen verklaring verwacht er iets van",
        "`{name}` ne peut être comparé à ce qu'il était, et aucune déclaration n'en attend quoi que ce soit",
    ),
    "undeclared-added-help": said(
        "say under `expects` what at least some persons get; --write-declaration drafts it",
        "zeg onder `expects` wat minstens sommige personen krijgen; --write-declaration stelt het op",
        "dites sous `expects` ce qu'obtiennent au moins certaines personnes ; --write-declaration le rédige",
    ),
    "undeclared-narrow": said(
        "`{name}` changes for somebody whom no declaration covers: {before} → {after}",
        "`{name}` verandert voor iemand die onder geen verklaring valt: {before} → {after}",
        "`{name}` change pour quelqu'un qu'aucune déclaration ne couvre : {before} → {after}",
    ),
    "undeclared-narrow-help": said(
        "widen what `affects` says if this person is meant, else narrow the edit",
        "maak `affects` ruimer als deze persoon bedoeld is, en anders de wijziging nauwer",
        "élargissez `affects` si cette personne est visée, sinon restreignez la modification",
    ),
    "undeclared-rule": said("`{rule}` decides this person", "`{rule}` beslist over deze persoon", "`{rule}` décide pour cette personne"),
    "undeclared-rule-before": said(
        "`{rule}` decided this person before", "`{rule}` besliste vroeger over deze persoon", "`{rule}` décidait auparavant pour cette personne"
    ),
    "undeclared-world": said(
        "who is a possible person changes, and no declaration can say so: a decision is called `possible`",
        "wie een mogelijke persoon is, verandert, en geen verklaring kan dat zeggen: een beslissing heet `possible`",
        "les personnes possibles changent, et aucune déclaration ne peut le dire : une décision s'appelle `possible`",
    ),
    "undeclared-world-help": said("give the decision another name", "geef de beslissing een andere naam", "donnez un autre nom à la décision"),
    "undeclared-vocabulary": said(
        "`{name}` changes in the vocabulary and no declaration says so: {how}",
        "`{name}` verandert in de woordenschat en geen verklaring zegt dat: {how}",
        "`{name}` change dans le vocabulaire et aucune déclaration ne le dit : {how}",
    ),
    "undeclared-vocabulary-help": said(
        "name it in a declaration: `vocabulary: [{name}]`",
        "noem het in een verklaring: `vocabulary: [{name}]`",
        "nommez-le dans une déclaration : `vocabulary: [{name}]`",
    ),
    "overdeclared": said(
        "`{id}` declares that `{name}` changes for these persons, but it changes for none of them",
        "`{id}` verklaart dat `{name}` voor deze personen verandert, maar het verandert voor niemand van hen",
        "`{id}` déclare que `{name}` change pour ces personnes, mais il ne change pour aucune d'elles",
    ),
    "overdeclared-unchanged": said(
        "`{id}` declares that `{name}` changes, but it is proved the same for everybody",
        "`{id}` verklaart dat `{name}` verandert, maar het is bewezen gelijk voor iedereen",
        "`{id}` déclare que `{name}` change, mais il est prouvé identique pour tout le monde",
    ),
    "overdeclared-help": said(
        "correct the declaration, or the rule that should have had this effect",
        "verbeter de verklaring, of de regel die dit effect had moeten hebben",
        "corrigez la déclaration, ou la règle qui aurait dû avoir cet effet",
    ),
    "overdeclared-vocabulary": said(
        "`{id}` declares that `{name}` changes in the vocabulary, but it does not",
        "`{id}` verklaart dat `{name}` in de woordenschat verandert, maar dat is niet zo",
        "`{id}` déclare que `{name}` change dans le vocabulaire, mais ce n'est pas le cas",
    ),
    "expectation": said(
        "`{id}` expects {expected} for `{name}`, but this person gets {found}",
        "`{id}` verwacht {expected} voor `{name}`, maar deze persoon krijgt {found}",
        "`{id}` attend {expected} pour `{name}`, mais cette personne obtient {found}",
    ),
    "expectation-nobody": said(
        "`{id}` expects something for `{name}` of persons who cannot exist",
        "`{id}` verwacht iets voor `{name}` van personen die niet kunnen bestaan",
        "`{id}` attend quelque chose pour `{name}` de personnes qui ne peuvent exister",
    ),
    "weakens-no-reason": said(
        "an entry of `weakens` gives no reason", "een onderdeel van `weakens` geeft geen reden", "un élément de `weakens` ne donne pas de raison"
    ),
    "weakens-kind": said(
        "an entry of `weakens` names one of these, and a reason: {names}",
        "een onderdeel van `weakens` noemt een van deze, en een reden: {names}",
        "un élément de `weakens` nomme l'un de ceux-ci, et une raison : {names}",
    ),
    "extends-whom": said(
        "an entry of `extends` says who becomes possible: `from`, a day, or `when`, a list of lines",
        "een onderdeel van `extends` zegt wie mogelijk wordt: `from`, een dag, of `when`, een lijst van regels",
        "un élément de `extends` dit qui devient possible : `from`, un jour, ou `when`, une liste de lignes",
    ),
    "extends-nothing": said(
        "an entry of `extends` says in `expects` what at least some of those persons get",
        "een onderdeel van `extends` zegt in `expects` wat minstens sommigen van die personen krijgen",
        "un élément de `extends` dit dans `expects` ce qu'obtiennent au moins certaines de ces personnes",
    ),
    "undeclared-new": said(
        "somebody becomes a possible person, and no `extends` says what they get",
        "iemand wordt een mogelijke persoon, en geen `extends` zegt wat die krijgt",
        "quelqu'un devient une personne possible, et aucun `extends` ne dit ce qu'elle obtient",
    ),
    "undeclared-new-help": said(
        "declare it under `extends`, with the first new day in `from` and what they get in `expects`; --write-declaration drafts one to judge",
        "verklaar het onder `extends`, met de eerste nieuwe dag in `from` en wat zij krijgen in `expects`; --write-declaration stelt er een op",
        "déclarez-le sous `extends`, le premier jour nouveau dans `from` et ce qu'elles obtiennent dans `expects` ; --write-declaration en rédige un",
    ),
    "extends-nobody": said(
        "`{id}` declares who becomes possible, but nobody of them does",
        "`{id}` verklaart wie er mogelijk wordt, maar niemand van hen wordt dat",
        "`{id}` déclare qui devient possible, mais personne parmi eux ne le devient",
    ),
    "extends-expects-nobody": said(
        "`{id}` expects something for `{name}` of persons of whom nobody becomes possible",
        "`{id}` verwacht iets voor `{name}` van personen van wie niemand mogelijk wordt",
        "`{id}` attend quelque chose pour `{name}` de personnes dont aucune ne devient possible",
    ),
    "extends-early": said(
        "`{id}` says that persons become possible from {day}, but on that day nobody does",
        "`{id}` zegt dat personen mogelijk worden vanaf {day}, maar op die dag wordt niemand het",
        "`{id}` dit que des personnes deviennent possibles à partir du {day}, mais personne ne le devient ce jour-là",
    ),
    "extends-early-help": said(
        "write the first new day in `from`", "schrijf de eerste nieuwe dag in `from`", "écrivez le premier jour nouveau dans `from`"
    ),
    "expectation-empty": said(
        "what `{id}` expects of `{name}` holds whatever the rules decide, so it expects nothing",
        "wat `{id}` van `{name}` verwacht, geldt wat de regels ook beslissen, en verwacht dus niets",
        "ce que `{id}` attend de `{name}` est vrai quoi que décident les règles, et n'attend donc rien",
    ),
    "expectation-itself": said(
        "what `{id}` expects of `{name}` is reckoned from what is decided of it, so it says of nobody what they get",
        "wat `{id}` van `{name}` verwacht, is berekend uit wat ervan beslist wordt, en zegt dus van niemand wat die krijgt",
        "ce que `{id}` attend de `{name}` est calculé de ce qui en est décidé, et ne dit donc de personne ce qu'elle obtient",
    ),
    "expectation-empty-help": said(
        "say in `then` what they get, as a value or in terms of facts and amounts, and in `when` who they are",
        "zeg in `then` wat zij krijgen, als waarde of in feiten en bedragen, en in `when` wie zij zijn",
        "dites dans `then` ce qu'elles obtiennent, comme valeur ou en faits et montants, et dans `when` qui elles sont",
    ),
    "extends-unexpected": said(
        "of some who become possible no `expects` says what they get for: {names}",
        "van sommigen die mogelijk worden, zegt geen `expects` wat zij krijgen voor: {names}",
        "pour certains qui deviennent possibles, aucun `expects` ne dit ce qu'ils obtiennent pour : {names}",
    ),
    "extends-unheard": said(
        "somebody who becomes possible gets {value} for `{name}`, beyond all that anybody got before, and no `expects` says so",
        "iemand die mogelijk wordt, krijgt {value} voor `{name}`, buiten alles wat iemand eerder kreeg, en geen `expects` zegt dat",
        "quelqu'un qui devient possible obtient {value} pour `{name}`, au-delà de tout ce que quiconque obtenait, et aucun `expects` ne le dit",
    ),
    "extends-numbers": said(
        "`{name}` of whoever becomes possible: {new}; of whoever was possible: {old}",
        "`{name}` van wie mogelijk wordt: {new}; van wie al mogelijk was: {old}",
        "`{name}` de qui devient possible : {new} ; de qui l'était déjà : {old}",
    ),
    "weakened": said(
        "{kind} `{name}`: {why}, and no declaration says so",
        "{kind} `{name}`: {why}, en geen verklaring zegt dat",
        "{kind} `{name}` : {why}, et aucune déclaration ne le dit",
    ),
    "weakened-help": said(
        "put it back as it was, or declare it with a reason, under `weakens`: `{kind}: {name}`",
        "zet het terug zoals het was, of verklaar het met een reden, onder `weakens`: `{kind}: {name}`",
        "rétablissez-le, ou déclarez-le avec une raison, sous `weakens` : `{kind}: {name}`",
    ),
    "weakens-nothing": said(
        "`{id}` names {kind} `{name}` under `weakens`, and there is nothing to declare of it there",
        "`{id}` noemt {kind} `{name}` onder `weakens`, en daar valt er niets van te verklaren",
        "`{id}` nomme {kind} `{name}` sous `weakens`, et il n'y a rien à en déclarer là",
    ),
    "weakens-nothing-help": said(
        "remove it from `weakens`, or correct the name",
        "haal het weg uit `weakens`, of verbeter de naam",
        "retirez-le de `weakens`, ou corrigez le nom",
    ),
    "accepted-too-long": said(
        "`{id}` is accepted until {until}; a new acceptance lasts a year at most, here until {last}",
        "`{id}` is aanvaard tot en met {until}; een nieuwe aanvaarding geldt hoogstens een jaar, hier tot en met {last}",
        "`{id}` est accepté jusqu'au {until} inclus ; une nouvelle acceptation dure un an au plus, ici jusqu'au {last} inclus",
    ),
    "accepted-no-day": said(
        "a new acceptance of `{id}` lasts a year at most from the day of judgement, and no commit says which day that is: name it with --date",
        "een nieuwe aanvaarding van `{id}` geldt hoogstens een jaar vanaf de dag van beoordeling, en geen commit zegt welke dag dat is: noem hem met"
        " --date",
        "une nouvelle acceptation de `{id}` dure un an au plus à partir du jour du jugement, et aucun commit ne dit quel jour c'est : nommez-le avec"
        " --date",
    ),
    "accepted-no-reason": said(
        "`{id}` is accepted without a reason in words",
        "`{id}` is aanvaard zonder een reden in woorden",
        "`{id}` est accepté sans raison en mots",
    ),
    "accepted-nothing": said(
        "`{id}` is newly accepted, and there is no such finding",
        "`{id}` is nieuw aanvaard, en zo'n bevinding is er niet",
        "`{id}` est nouvellement accepté, et il n'y a pas de tel constat",
    ),
    "weakened-property": said("property", "eigenschap", "propriété"),
    "weakened-profile": said("profile", "profiel", "profil"),
    "weakened-case": said("case", "geval", "cas"),
    "weakened-statement": said("statement", "uitspraak", "énoncé"),
    "weakened-accepted": said("acceptance", "aanvaarding", "acceptation"),
    "weakened-rule": said("rule", "regel", "règle"),
    "weakened-world": said("line of the world", "regel van de wereld", "ligne du monde"),
    "weakened-derived": said("derived value", "afgeleide waarde", "valeur dérivée"),
    "weakened-reading": said("open question", "open vraag", "question ouverte"),
    "weakened-amount": said("amount", "bedrag", "montant"),
    "weakened-parameter": said("parameter", "parameter", "paramètre"),
    "weakened-fact": said("fact", "feit", "fait"),
    "weakened-decision": said("decision", "beslissing", "décision"),
    "weakened-report": said("report", "rapport", "rapport"),
    "weakened-reference": said("reference implementation", "referentie-implementatie", "implémentation de référence"),
    "weakened-words": said("words of", "tekst van", "texte de"),
    "weakened-generated": said("generated tests", "gegenereerde tests", "tests générés"),
    "weakened-test": said("test", "test", "test"),
    "given-up-gone": said("it stood at the base and is gone", "het stond in de basis en is weg", "il était dans la base et a disparu"),
    "given-up-unasked": said(
        "under the new rules it can no longer be asked",
        "onder de nieuwe regels kan het niet meer gevraagd worden",
        "sous les nouvelles règles, il ne peut plus être posé",
    ),
    "given-up-fails": said(
        "as it stood at the base, it fails under the new rules",
        "wat er in de basis stond, gaat onder de nieuwe regels niet meer op",
        "ce qui était dans la base n'est plus vérifié sous les nouvelles règles",
    ),
    "given-up-more": said(
        "the rules deny it, and that it says no more than at the base cannot be proved: what says more is denied more easily",
        "de regels ontkennen haar, en dat ze niet meer zegt dan in de basis is niet te bewijzen: wat meer zegt, wordt makkelijker ontkend",
        "les règles la contredisent, et on ne peut prouver qu'elle n'en dit pas plus que dans la base : ce qui en dit plus est plus vite contredit",
    ),
    "given-up-failed": said(
        "it failed under the rules of the base too, and something else stands there now, or nothing",
        "wat er in de basis stond, ging ook onder de regels van toen niet op, en er staat nu iets anders of niets",
        "ce qui était dans la base n'était pas vérifié non plus sous les règles d'alors, et il y a maintenant autre chose, ou rien",
    ),
    "given-up-impossible": said("its person cannot exist any more", "de persoon ervan kan niet meer bestaan", "sa personne ne peut plus exister"),
    "given-up-nobody": said(
        "under the new rules it is about nobody", "onder de nieuwe regels gaat het over niemand", "sous les nouvelles règles, il ne concerne personne"
    ),
    "given-up-weaker": said(
        "what stands there now asks for less than what stood at the base, or for something else",
        "wat er nu staat, eist minder dan wat er in de basis stond, of iets anders",
        "ce qui s'y trouve exige moins que ce qui se trouvait dans la base, ou autre chose",
    ),
    "given-up-changed": said(
        "it says something else than at the base, and that it says as much cannot be proved",
        "het zegt iets anders dan in de basis, en dat het evenveel zegt, is niet te bewijzen",
        "il dit autre chose que dans la base, et rien ne prouve qu'il en dise autant",
    ),
    "given-up-default": said(
        "its person is another one, since a fact that it does not name has another default; name the fact to keep him",
        "zijn persoon is een ander, want een gegeven dat het niet noemt heeft een andere standaardwaarde; noem het gegeven om hem te houden",
        "sa personne en est une autre, car un fait qu'il ne nomme pas a une autre valeur par défaut ; nommez le fait pour la garder",
    ),
    "lost-accepted": said(
        "it is newly accepted, longer, or for another reason",
        "nieuw, langer of om een andere reden aanvaard",
        "nouveau, plus long ou pour une autre raison",
    ),
    "grown": said(
        "the base accepted it, and now it is also about persons about whom it was not",
        "de basis aanvaardde ze, en nu gaat ze ook over personen over wie ze niet ging",
        "la base l'acceptait, et maintenant il concerne aussi des personnes qu'il ne concernait pas",
    ),
    "lost-rule": said(
        "it changes under a reading that is not chosen, or on days of which no possible person knows",
        "ze verandert onder een lezing die niet gekozen is, of op dagen die geen mogelijke persoon kent",
        "elle change sous une lecture qui n'est pas choisie, ou à des dates qu'aucune personne possible ne connaît",
    ),
    "lost-beyond": said(
        "a part of it changes only where no possible person shows that, such as a year after the horizon or somebody whom the world excludes",
        "een deel ervan verandert alleen waar geen mogelijke persoon dat toont, zoals een jaar na de horizon of iemand die de wereld uitsluit",
        "une partie n'en change que là où aucune personne possible ne le montre, comme une année après l'horizon ou quelqu'un que le monde exclut",
    ),
    "lost-others-decision": said(
        "it changes for somebody who cannot be a person today, but may be tomorrow, and whom neither `affects` nor `extends` describes",
        "ze verandert voor iemand die vandaag niet kan bestaan, maar morgen misschien wel, en die `affects` noch `extends` beschrijft",
        "elle change pour quelqu'un qui ne peut exister aujourd'hui, mais le pourra peut-être demain, et que ni `affects` ni `extends` ne décrit",
    ),
    "lost-others-world": said(
        "it moves somebody who is possible in neither version, because another edit keeps him out, and whom no declaration describes",
        "hij verplaatst iemand die in geen van beide versies mogelijk is, omdat een andere wijziging die uitsluit, en die geen verklaring beschrijft",
        "elle déplace quelqu'un qui n'est possible dans aucune des versions, exclu par une autre modification, et qu'aucune déclaration ne décrit",
    ),
    "described-others": said(
        "`{name}` also changes for somebody who cannot be a person today, whom a declaration describes that means others too",
        "`{name}` verandert ook voor iemand die vandaag niet kan bestaan; een verklaring die over anderen gaat, omschrijft ook die persoon",
        "`{name}` change aussi pour quelqu'un qui ne peut exister aujourd'hui, décrit par une déclaration qui vise aussi d'autres",
    ),
    "lost-decision": said(
        "what it gave and what it gives cannot be compared, because `{reason}` is of another type",
        "wat ze gaf en wat ze geeft, is niet te vergelijken, omdat `{reason}` van een ander type is",
        "ce qu'elle donnait et ce qu'elle donne ne se comparent pas, car `{reason}` est d'un autre type",
    ),
    "lost-amount-guards": said(
        "it changes, and no rule in force reads it, so that no outcome shows that",
        "het verandert, en geen regel die geldt leest het, zodat geen uitkomst dat toont",
        "il change, et aucune règle en vigueur ne le lit, de sorte qu'aucun résultat ne le montre",
    ),
    "lost-under": said(
        "it changes under the reading {reading}, which is not chosen",
        "het verandert onder de lezing {reading}, die niet gekozen is",
        "cela change sous la lecture {reading}, qui n'est pas choisie",
    ),
    "lost-world": said(
        "it changes under a reading that is not chosen, or on days of which no possible person knows",
        "hij verandert onder een lezing die niet gekozen is, of op dagen die geen mogelijke persoon kent",
        "elle change sous une lecture qui n'est pas choisie, ou à des dates qu'aucune personne possible ne connaît",
    ),
    "lost-derived": said(
        "it changes under a reading that is not chosen",
        "ze verandert onder een lezing die niet gekozen is",
        "elle change sous une lecture qui n'est pas choisie",
    ),
    "lost-reading": said("a reading of it is gone", "een lezing ervan is weg", "l'une de ses lectures a disparu"),
    "lost-amount": said(
        "it changes on days of which no possible person knows",
        "het verandert op dagen die geen mogelijke persoon kent",
        "il change à des dates qu'aucune personne possible ne connaît",
    ),
    "lost-fact": said("`fixed` or `read_where` changes", "`fixed` of `read_where` verandert", "`fixed` ou `read_where` change"),
    "lost-words": said("what it tells people changes", "wat het aan mensen zegt, verandert", "ce qu'il dit aux personnes change"),
    "lost-test": said(
        "it was collected at the base, and now it is not collected, does not run, or does not pass",
        "in de basis werd hij verzameld, en nu wordt hij niet verzameld, draait hij niet of slaagt hij niet",
        "à la base il était collecté, et maintenant il ne l'est pas, ne s'exécute pas ou ne réussit pas",
    ),
    "lost-generated": said(
        "they stood at the base and are gone, or were changed where nothing judges them",
        "ze stonden in de basis en zijn weg, of werden gewijzigd waar niets ze beoordeelt",
        "ils étaient dans la base et ont disparu, ou ont été modifiés là où rien ne les juge",
    ),
}
