"""Words of the report: headings, sentences about what was proved, and what stands beside pictures.

Full sentences with capitals and full stops, because they stand in a document.
"""

PAGE: dict[str, dict[str, str]] = {
    "rp-title": {"en": "Rulebook {book}", "nl": "Regelboek {book}", "fr": "Recueil de règles {book}"},
    "rp-subtitle": {"en": "Report of the proofs", "nl": "Verslag van de bewijzen", "fr": "Rapport des preuves"},
    "rp-skip": {"en": "Skip to the content", "nl": "Naar de inhoud", "fr": "Aller au contenu"},
    "rp-contents": {"en": "Contents", "nl": "Inhoud", "fr": "Sommaire"},
    "rp-in-words": {"en": "The same in words", "nl": "Hetzelfde in woorden", "fr": "La même chose en mots"},
    "rp-closing": {
        "en": "Digest of the rulebook: {digest}. The same rulebook always gives this same report.",
        "nl": "Controlegetal van het regelboek: {digest}. Hetzelfde regelboek geeft altijd ditzelfde verslag.",
        "fr": "Empreinte du recueil : {digest}. Le même recueil donne toujours ce même rapport.",
    },
    "rp-fallback": {"en": "in {language}", "nl": "in het {language}", "fr": "en {language}"},
    "rp-language-nl": {"en": "Dutch", "nl": "Nederlands", "fr": "néerlandais"},
    "rp-language-fr": {"en": "French", "nl": "Frans", "fr": "français"},
    "rp-language-en": {"en": "English", "nl": "Engels", "fr": "anglais"},
    # -- a change
    "rp-change": {"en": "Report of a change", "nl": "Verslag van een wijziging", "fr": "Rapport d’une modification"},
    # -- verdict
    "rp-verdict": {"en": "Verdict", "nl": "Oordeel", "fr": "Verdict"},
    "rp-sound": {"en": "The rulebook is sound", "nl": "Het regelboek is sluitend", "fr": "Le recueil est cohérent"},
    "rp-sound-words": {
        "en": "Every question was decided, for all possible persons at once, and nothing was found that is wrong.",
        "nl": "Elke vraag is beslist, voor alle mogelijke personen tegelijk, en er is niets gevonden dat fout is.",
        "fr": "Chaque question a été tranchée, pour toutes les personnes possibles à la fois, et rien de fautif n’a été trouvé.",
    },
    "rp-not-sound": {"en": "The rulebook is not sound", "nl": "Het regelboek is niet sluitend", "fr": "Le recueil n’est pas cohérent"},
    "rp-not-sound-words": {
        "en": "Something is wrong: {errors} finding(s) below show what, where, and for which person.",
        "nl": "Er is iets fout. Aantal bevindingen: {errors}. Hieronder staat wat, waar en voor welke persoon.",
        "fr": "Quelque chose ne va pas. Nombre de constats : {errors}. Ils montrent ci-dessous quoi, où et pour quelle personne.",
    },
    "rp-undecided": {"en": "Not everything is decided", "nl": "Niet alles is beslist", "fr": "Tout n’est pas tranché"},
    "rp-undecided-words": {
        "en": "For {undecided} question(s) the search reached its bound. That is not a pass.",
        "nl": "Voor sommige vragen (aantal: {undecided}) is de zoektocht tegen haar grens gelopen. Dat geldt niet als goedgekeurd.",
        "fr": "Pour certaines questions (nombre : {undecided}), la recherche a atteint sa limite. Cela ne vaut pas approbation.",
    },
    "rp-tile-proved": {"en": "proved", "nl": "bewezen", "fr": "prouvés"},
    "rp-tile-errors": {"en": "errors", "nl": "fouten", "fr": "erreurs"},
    "rp-tile-undecided": {"en": "undecided", "nl": "onbeslist", "fr": "non tranchés"},
    "rp-tile-notes": {"en": "notes", "nl": "opmerkingen", "fr": "remarques"},
    "rp-tile-rules": {"en": "rules", "nl": "regels", "fr": "règles"},
    "rp-tile-statements": {"en": "source statements", "nl": "bronuitspraken", "fr": "énoncés de source"},
    "rp-tile-open": {"en": "open questions", "nl": "open vragen", "fr": "questions ouvertes"},
    "rp-tile-clashes": {
        "en": "contradictions between sources, not settled",
        "nl": "tegenspraken tussen bronnen, niet beslecht",
        "fr": "contradictions entre sources, non tranchées",
    },
    "rp-verdict-clashes": {
        "en": "The proofs are about the rules. The sources still contradict each other where nothing says which goes first. Pairs: {count}.",
        "nl": "De bewijzen gaan over de regels. De bronnen zelf spreken elkaar nog tegen waar niets zegt welke voorgaat. Aantal paren: {count}.",
        "fr": "Les preuves portent sur les règles. Les sources se contredisent encore là où rien ne dit laquelle l’emporte. "
        "Nombre de paires : {count}.",
    },
    "rp-switched": {
        "en": "Asked under another choice of readings: {readings}.",
        "nl": "Gevraagd onder een andere keuze van lezingen: {readings}.",
        "fr": "Demandé selon un autre choix de lectures : {readings}.",
    },
    # -- proved
    "rp-proved": {"en": "What is proved", "nl": "Wat bewezen is", "fr": "Ce qui est prouvé"},
    "rp-proved-intro": {
        "en": "Each sentence holds for every possible person, not for a sample.",
        "nl": "Elke zin geldt voor elke mogelijke persoon, niet voor een steekproef.",
        "fr": "Chaque phrase vaut pour toute personne possible, et non pour un échantillon.",
    },
    "rp-all:decisions": {"en": "All decisions.", "nl": "Alle beslissingen.", "fr": "Toutes les décisions."},
    "rp-all:rules": {"en": "All rules.", "nl": "Alle regels.", "fr": "Toutes les règles."},
    "rp-all:present-rules": {
        "en": "All rules of the readings in force.",
        "nl": "Alle regels van de gekozen lezingen.",
        "fr": "Toutes les règles des lectures choisies.",
    },
    "rp-all:statements": {"en": "All source statements.", "nl": "Alle bronuitspraken.", "fr": "Tous les énoncés de source."},
    "rp-all:properties": {"en": "All properties.", "nl": "Alle eigenschappen.", "fr": "Toutes les propriétés."},
    "rp-all:cases": {"en": "All example persons.", "nl": "Alle voorbeeldpersonen.", "fr": "Toutes les personnes exemples."},
    "rp-all:readings": {"en": "All open questions and choices.", "nl": "Alle open vragen en keuzes.", "fr": "Toutes les questions et choix."},
    "rp-proved-nothing": {"en": "Nothing was proved.", "nl": "Er is niets bewezen.", "fr": "Rien n’a été prouvé."},
    # -- findings
    "rp-findings": {"en": "Findings", "nl": "Bevindingen", "fr": "Constats"},
    "rp-findings-none": {
        "en": "There are no findings and no notes.",
        "nl": "Er zijn geen bevindingen en geen opmerkingen.",
        "fr": "Il n’y a ni constat ni remarque.",
    },
    "rp-where": {"en": "Where", "nl": "Waar", "fr": "Où"},
    "rp-sources": {"en": "Sources", "nl": "Bronnen", "fr": "Sources"},
    "rp-advice": {"en": "What to do", "nl": "Wat te doen", "fr": "Que faire"},
    "rp-witness": {"en": "Person who shows it", "nl": "Persoon die het toont", "fr": "Personne qui le montre"},
    "rp-witness-a": {"en": "First person", "nl": "Eerste persoon", "fr": "Première personne"},
    "rp-witness-b": {"en": "Second person", "nl": "Tweede persoon", "fr": "Deuxième personne"},
    # -- decisions
    "rp-decisions": {"en": "Rules by decision", "nl": "Regels per beslissing", "fr": "Règles par décision"},
    "rp-decisions-intro": {
        "en": "In each picture an arrow points from an exception to the rule that gives way. A rule decides when all its conditions hold"
        " and no exception to it applies.",
        "nl": "In elke tekening wijst een pijl van een uitzondering naar de regel die ervoor wijkt. Een regel beslist wanneer al zijn voorwaarden"
        " vervuld zijn en geen uitzondering erop van toepassing is.",
        "fr": "Dans chaque dessin, une flèche va d’une exception à la règle qui s’efface. Une règle décide lorsque "
        "toutes ses conditions sont remplies"
        " et qu’aucune exception ne s’applique.",
    },
    "rp-picture": {
        "en": "Rules and exceptions of: {decision}",
        "nl": "Regels en uitzonderingen van: {decision}",
        "fr": "Règles et exceptions de : {decision}",
    },
    "rp-edge": {"en": " goes before ", "nl": " gaat voor op ", "fr": " l’emporte sur "},
    "rp-edges-none": {
        "en": "No rule is an exception to another.",
        "nl": "Geen regel is een uitzondering op een andere.",
        "fr": "Aucune règle n’est une exception à une autre.",
    },
    "rp-rule": {"en": "Rule", "nl": "Regel", "fr": "Règle"},
    "rp-when": {"en": "When", "nl": "Wanneer", "fr": "Quand"},
    "rp-then": {"en": "Then", "nl": "Dan", "fr": "Alors"},
    "rp-all-rules": {"en": "All rules of: {decision}", "nl": "Alle regels van: {decision}", "fr": "Toutes les règles de : {decision}"},
    "rp-rules-count": {"en": "{count} rules", "nl": "aantal regels: {count}", "fr": "nombre de règles : {count}"},
    "rp-only-under": {"en": "only under reading {reading}", "nl": "enkel onder lezing {reading}", "fr": "seulement selon la lecture {reading}"},
    "rp-not-chosen": {"en": "reading not chosen", "nl": "lezing niet gekozen", "fr": "lecture non choisie"},
    "rp-in-force": {"en": "In force {period}", "nl": "Van kracht {period}", "fr": "En vigueur {period}"},
    # -- maps
    "rp-maps": {"en": "Maps of outcomes", "nl": "Kaarten van uitkomsten", "fr": "Cartes des issues"},
    "rp-maps-intro": {
        "en": "Each cell was computed for one person, with only these two facts changed. An empty cell is an impossible person.",
        "nl": "Elke cel is berekend voor één persoon, waarbij enkel deze twee feiten wijzigen. Een lege cel is een onmogelijke persoon.",
        "fr": "Chaque cellule a été calculée pour une personne, seuls ces deux faits changeant. Une cellule vide est une personne impossible.",
    },
    "rp-map": {"en": "{decision}: {down} by {across}", "nl": "{decision}: {down} tegenover {across}", "fr": "{decision} : {down} selon {across}"},
    "rp-years-before": {
        "en": "{fact}, calendar years before {clock}",
        "nl": "{fact}, kalenderjaren vóór {clock}",
        "fr": "{fact}, années civiles avant {clock}",
    },
    "rp-by-year": {"en": "{fact}, one day each year", "nl": "{fact}, één dag per jaar", "fr": "{fact}, un jour par an"},
    # -- time
    "rp-time": {"en": "Amounts and validity over time", "nl": "Bedragen en geldigheid in de tijd", "fr": "Montants et validité dans le temps"},
    "rp-time-none": {
        "en": "Nothing in this rulebook is dated.",
        "nl": "Niets in dit regelboek is gedateerd.",
        "fr": "Rien dans ce recueil n’est daté.",
    },
    "rp-amounts": {"en": "Dated amounts", "nl": "Gedateerde bedragen", "fr": "Montants datés"},
    "rp-validity": {
        "en": "Rules that are not always in force",
        "nl": "Regels die niet altijd van kracht zijn",
        "fr": "Règles qui ne sont pas toujours en vigueur",
    },
    "rp-amount": {"en": "Amount", "nl": "Bedrag", "fr": "Montant"},
    "rp-period": {"en": "Period", "nl": "Periode", "fr": "Période"},
    "rp-value": {"en": "Value", "nl": "Waarde", "fr": "Valeur"},
    "rp-unknown": {"en": "not known: {reason}", "nl": "niet bekend: {reason}", "fr": "inconnu : {reason}"},
    "rp-unknown-short": {"en": "not known", "nl": "niet bekend", "fr": "inconnu"},
    "rp-map-person": {"en": "Otherwise", "nl": "Voor het overige", "fr": "Pour le reste"},
    "rp-more": {"en": " and {count} more", "nl": " en nog {count}", "fr": " et {count} de plus"},
    "rp-notes-fold": {"en": "Notes: {count}", "nl": "Opmerkingen: {count}", "fr": "Remarques : {count}"},
    "rp-tile-lean": {"en": "provisional choices", "nl": "voorlopige keuzes", "fr": "choix provisoires"},
    "rp-certainty": {"en": "Origin", "nl": "Herkomst", "fr": "Origine"},
    "rp-certainty-source": {"en": "in the source documents", "nl": "in de brondocumenten", "fr": "dans les documents sources"},
    "rp-certainty-public": {
        "en": "publicly known, not in the source documents",
        "nl": "publiek bekend, niet in de brondocumenten",
        "fr": "connu publiquement, absent des documents sources",
    },
    # -- try
    "rp-try": {"en": "Try a person", "nl": "Probeer een persoon", "fr": "Essayer une personne"},
    "rp-try-intro": {
        "en": "Fill in what you know; everything else stays at its default. Outcomes and reasons appear at once. Nothing leaves this page.",
        "nl": "Vul in wat u weet; al het andere blijft op zijn standaardwaarde. Uitkomsten en redenen verschijnen meteen. Niets verlaat deze pagina.",
        "fr": "Remplissez ce que vous savez ; tout le reste garde sa valeur par défaut. Issues et raisons apparaissent "
        "aussitôt. Rien ne quitte cette page.",
    },
    "rp-try-otherwise": {
        "en": "The form stands in the HTML page; it computes in the browser.",
        "nl": "Het formulier staat in de HTML-pagina; het rekent in de browser.",
        "fr": "Le formulaire se trouve dans la page HTML ; il calcule dans le navigateur.",
    },
    # -- properties and cases
    "rp-properties": {"en": "Properties", "nl": "Eigenschappen", "fr": "Propriétés"},
    "rp-properties-intro": {
        "en": "What must hold for everyone, whatever the rules look like.",
        "nl": "Wat voor iedereen moet gelden, hoe de regels er ook uitzien.",
        "fr": "Ce qui doit valoir pour tous, quelle que soit la forme des règles.",
    },
    "rp-cases-fold": {"en": "Example persons: {count}", "nl": "Voorbeeldpersonen: {count}", "fr": "Personnes exemples : {count}"},
    "rp-property": {"en": "Property", "nl": "Eigenschap", "fr": "Propriété"},
    "rp-formally": {"en": "Exactly", "nl": "Exact", "fr": "Exactement"},
    "rp-verdict-proved": {"en": "proved", "nl": "bewezen", "fr": "prouvé"},
    "rp-verdict-refuted": {"en": "does not hold", "nl": "geldt niet", "fr": "ne vaut pas"},
    "rp-verdict-undecided": {"en": "undecided", "nl": "onbeslist", "fr": "non tranché"},
    "rp-cases": {"en": "Example persons", "nl": "Voorbeeldpersonen", "fr": "Personnes exemples"},
    "rp-case": {"en": "Person", "nl": "Persoon", "fr": "Personne"},
    "rp-expected": {"en": "Expected", "nl": "Verwacht", "fr": "Attendu"},
    "rp-why": {"en": "Why", "nl": "Waarom", "fr": "Pourquoi"},
    # -- sources
    "rp-documents": {"en": "Account of the sources", "nl": "Verantwoording van de bronnen", "fr": "Compte rendu des sources"},
    "rp-documents-intro": {
        "en": "Every statement of every document, in order, and what became of it.",
        "nl": "Elke uitspraak van elk document, op volgorde, en wat ermee is gebeurd.",
        "fr": "Chaque énoncé de chaque document, dans l’ordre, et ce qu’il en est advenu.",
    },
    "rp-documents-none": {
        "en": "This rulebook names no source documents.",
        "nl": "Dit regelboek noemt geen brondocumenten.",
        "fr": "Ce recueil ne nomme aucun document source.",
    },
    "rp-statement": {"en": "Statement", "nl": "Uitspraak", "fr": "Énoncé"},
    "rp-fate": {"en": "Fate", "nl": "Lot", "fr": "Sort"},
    "rp-carried": {"en": "Where it went", "nl": "Waar het terug te vinden is", "fr": "Où il se retrouve"},
    "rp-fate:rule": {"en": "carried by a rule", "nl": "in een regel vervat", "fr": "porté par une règle"},
    "rp-fate:claim": {"en": "follows from the rules", "nl": "volgt uit de regels", "fr": "découle des règles"},
    "rp-fate:superseded": {"en": "superseded", "nl": "achterhaald", "fr": "dépassé"},
    "rp-fate:open": {"en": "open", "nl": "open", "fr": "ouvert"},
    "rp-fate:informational": {"en": "informational", "nl": "ter informatie", "fr": "informatif"},
    "rp-fate:procedural": {"en": "procedure", "nl": "procedure", "fr": "procédure"},
    "rp-fate:not_expressible": {"en": "cannot be expressed", "nl": "niet uit te drukken", "fr": "non exprimable"},
    "rp-fate:none": {"en": "not accounted for", "nl": "niet verantwoord", "fr": "non justifié"},
    "rp-by": {"en": "by", "nl": "door", "fr": "par"},
    "rp-yields": {"en": "yields to", "nl": "wijkt voor", "fr": "cède devant"},
    "rp-question": {"en": "question", "nl": "vraag", "fr": "question"},
    # -- readings
    "rp-readings": {"en": "Open questions and choices", "nl": "Open vragen en keuzes", "fr": "Questions ouvertes et choix"},
    "rp-readings-intro": {
        "en": "Where the sources are silent or contradict each other, a choice was made. Each entry shows whom another choice would affect.",
        "nl": "Waar de bronnen zwijgen of elkaar tegenspreken, is een keuze gemaakt. Elk punt toont wie door een andere keuze geraakt zou worden.",
        "fr": "Là où les sources se taisent ou se contredisent, un choix a été fait. Chaque point montre qui un autre choix toucherait.",
    },
    "rp-readings-none": {"en": "There are no open questions.", "nl": "Er zijn geen open vragen.", "fr": "Il n’y a pas de questions ouvertes."},
    "rp-readings:open": {"en": "Open: {count}", "nl": "Open: {count}", "fr": "Ouvertes : {count}"},
    "rp-readings:lean": {"en": "Chosen for the time being: {count}", "nl": "Voorlopig gekozen: {count}", "fr": "Choisies provisoirement : {count}"},
    "rp-readings:resolved": {"en": "Settled: {count}", "nl": "Beslecht: {count}", "fr": "Réglées : {count}"},
    "rp-inexpressible": {"en": "cannot be expressed: {reason}", "nl": "niet uit te drukken: {reason}", "fr": "non exprimable : {reason}"},
    "rp-chosen": {"en": "chosen", "nl": "gekozen", "fr": "choisi"},
    "rp-reading": {"en": "Reading", "nl": "Lezing", "fr": "Lecture"},
    "rp-affects": {"en": "Whom it affects", "nl": "Wie het raakt", "fr": "Qui cela touche"},
    "rp-affects-nobody": {"en": "Nobody; this is proved.", "nl": "Niemand; dat is bewezen.", "fr": "Personne ; cela est prouvé."},
    "rp-affects-chosen": {"en": "This is the choice in force.", "nl": "Dit is de keuze die nu geldt.", "fr": "C’est le choix en vigueur."},
    "rp-affects-vanishes": {"en": "Cannot exist then", "nl": "Kan dan niet bestaan", "fr": "Ne peut alors pas exister"},
    "rp-affects-appears": {"en": "Can exist only then", "nl": "Kan alleen dan bestaan", "fr": "Ne peut exister qu’alors"},
    "rp-affects-persons": {"en": "who can exist", "nl": "wie kan bestaan", "fr": "qui peut exister"},
    "rp-affects-undecided": {"en": "Not decided for: {decisions}", "nl": "Niet beslist voor: {decisions}", "fr": "Non tranché pour : {decisions}"},
    "rp-for-example": {"en": "For example", "nl": "Bijvoorbeeld", "fr": "Par exemple"},
    "rp-instead": {
        "en": "{decision}: {after} instead of {before}",
        "nl": "{decision}: {after} in plaats van {before}",
        "fr": "{decision} : {after} au lieu de {before}",
    },
    "rp-clashes": {"en": "Sources that contradict each other", "nl": "Bronnen die elkaar tegenspreken", "fr": "Sources qui se contredisent"},
}

PROVED: dict[str, dict[str, str]] = {
    "rp-proved:default-impossible": {
        "en": "The default person can exist.",
        "nl": "De standaardpersoon kan bestaan.",
        "fr": "La personne par défaut peut exister.",
    },
    "rp-proved:world-impossible": {
        "en": "What cannot occur in reality still leaves persons who can.",
        "nl": "Wat in werkelijkheid niet kan voorkomen, laat nog personen over die wel kunnen bestaan.",
        "fr": "Ce qui ne peut se produire en réalité laisse encore des personnes possibles.",
    },
    "rp-proved:conflict": {
        "en": "Nobody gets two different outcomes for the same decision.",
        "nl": "Niemand krijgt twee verschillende uitkomsten voor dezelfde beslissing.",
        "fr": "Personne n’obtient deux issues différentes pour la même décision.",
    },
    "rp-proved:gap": {"en": "Everybody gets an outcome.", "nl": "Iedereen krijgt een uitkomst.", "fr": "Chacun obtient une issue."},
    "rp-proved:amount-missing": {
        "en": "Wherever a rule needs an amount, it is given or expressly not known.",
        "nl": "Waar een regel een bedrag nodig heeft, is het gegeven of uitdrukkelijk niet bekend.",
        "fr": "Là où une règle a besoin d’un montant, il est donné ou expressément inconnu.",
    },
    "rp-proved:dead-rule": {
        "en": "Each rule decides for somebody.",
        "nl": "Elke regel beslist voor iemand.",
        "fr": "Chaque règle décide pour quelqu’un.",
    },
    "rp-proved:redundant-rule": {
        "en": "No rule can be taken out without changing somebody’s outcome.",
        "nl": "Geen regel kan weg zonder dat iemands uitkomst wijzigt.",
        "fr": "Aucune règle ne peut être retirée sans changer l’issue de quelqu’un.",
    },
    "rp-proved:redundant-condition": {
        "en": "No condition can be taken out without changing somebody’s outcome.",
        "nl": "Geen voorwaarde kan weg zonder dat iemands uitkomst wijzigt.",
        "fr": "Aucune condition ne peut être retirée sans changer l’issue de quelqu’un.",
    },
    "rp-proved:redundant-exception": {
        "en": "No exception can be taken out without changing somebody’s outcome.",
        "nl": "Geen uitzondering kan weg zonder dat iemands uitkomst wijzigt.",
        "fr": "Aucune exception ne peut être retirée sans changer l’issue de quelqu’un.",
    },
    "rp-proved:read-where": {
        "en": "Facts have no effect where they are not to be read.",
        "nl": "Feiten hebben geen gevolg waar ze niet gelezen mogen worden.",
        "fr": "Les faits sont sans effet là où ils ne doivent pas être lus.",
    },
    "rp-proved:property": {
        "en": "These properties hold for everyone.",
        "nl": "Deze eigenschappen gelden voor iedereen.",
        "fr": "Ces propriétés valent pour tous.",
    },
    "rp-proved:case": {
        "en": "The example persons get the outcomes that analysts expect.",
        "nl": "De voorbeeldpersonen krijgen de uitkomsten die analisten verwachten.",
        "fr": "Les personnes exemples obtiennent les issues attendues par les analystes.",
    },
    "rp-proved:reading-without-effect": {
        "en": "Each open question is bound to rules, or there is only one reading.",
        "nl": "Elke open vraag is aan regels gebonden, of er is maar één lezing.",
        "fr": "Chaque question ouverte est liée à des règles, ou il n’y a qu’une lecture.",
    },
    "rp-proved:statement": {
        "en": "What these source statements say follows from the rules; where superseded or open, exactly as is said of them.",
        "nl": "Wat deze bronuitspraken zeggen, volgt uit de regels; waar achterhaald of open, precies zoals erbij staat.",
        "fr": "Ce que disent ces énoncés découle des règles ; dépassés ou ouverts, exactement comme il est indiqué.",
    },
    "rp-proved:statement-fate": {
        "en": "Of these source statements it is said what became of them.",
        "nl": "Van deze bronuitspraken is gezegd wat ermee is gebeurd.",
        "fr": "Il est dit de ces énoncés ce qu’il en est advenu.",
    },
    "rp-proved:statement-source": {
        "en": "These rules cite statements that exist.",
        "nl": "Deze regels verwijzen naar uitspraken die bestaan.",
        "fr": "Ces règles citent des énoncés qui existent.",
    },
}

COMMAND: dict[str, dict[str, str]] = {
    "rp-map-form": {
        "en": "`{word}` must be written FACT,FACT or FACT,FACT,DECISION",
        "nl": "`{word}` moet geschreven worden als FEIT,FEIT of FEIT,FEIT,BESLISSING",
        "fr": "`{word}` doit s’écrire FAIT,FAIT ou FAIT,FAIT,DÉCISION",
    },
    "rp-map-axis": {
        "en": "`{fact}` cannot be an axis of a map: it has too many values",
        "nl": "`{fact}` kan geen as van een kaart zijn: het heeft te veel waarden",
        "fr": "`{fact}` ne peut être un axe de carte : il a trop de valeurs",
    },
    "rp-written": {"en": "written: {files}", "nl": "geschreven: {files}", "fr": "écrit : {files}"},
    "rp-current": {"en": "up to date: {files}", "nl": "actueel: {files}", "fr": "à jour : {files}"},
    "rp-stale": {
        "en": "not up to date: {files}; write it again with `regelproef report`",
        "nl": "niet meer actueel: {files}; schrijf het opnieuw met `regelproef report`",
        "fr": "plus à jour : {files} ; réécrivez avec `regelproef report`",
    },
    "rp-missing": {"en": "missing: {files}", "nl": "ontbreekt: {files}", "fr": "manquant : {files}"},
}

TEXTS: dict[str, dict[str, str]] = {**PAGE, **PROVED, **COMMAND}
