"""Words of the report: headings, sentences about what was proved, and what stands beside pictures.

Full sentences with capitals and full stops, because they stand in a document.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "rp-title": said("Rulebook {book}", "Regelboek {book}", "Recueil de règles {book}"),
    "rp-subtitle": said("Report of the proofs", "Verslag van de bewijzen", "Rapport des preuves"),
    "rp-skip": said("Skip to the content", "Naar de inhoud", "Aller au contenu"),
    "rp-contents": said("Contents", "Inhoud", "Sommaire"),
    "rp-in-words": said("In words", "In woorden", "En mots"),
    "rp-files": said("Files of which this was made: {files}", "Bestanden waarvan dit gemaakt is: {files}", "Fichiers dont ceci est tiré : {files}"),
    "rp-closing": said(
        "Digest of the rulebook: {digest}. The same rulebook always gives this same report.",
        "Controlegetal van het regelboek: {digest}. Hetzelfde regelboek geeft altijd ditzelfde verslag.",
        "Empreinte du recueil : {digest}. Le même recueil donne toujours ce même rapport.",
    ),
    "rp-stamp-day": said("Date: {day}", "Datum: {day}", "Date : {day}"),
    "rp-stamp-book": said("version of the rulebook: {digest}", "versie van het regelboek: {digest}", "version du recueil : {digest}"),
    "rp-stamp-base": said("held against {base} ({digest})", "vergeleken met {base} ({digest})", "comparé à {base} ({digest})"),
    "rp-stamp-maker": said("made with regelproef {version}", "gemaakt met regelproef {version}", "établi avec regelproef {version}"),
    "rp-fallback": said("in {language}", "in het {language}", "en {language}"),
    "rp-language-nl": said("Dutch", "Nederlands", "néerlandais"),
    "rp-language-fr": said("French", "Frans", "français"),
    "rp-language-en": said("English", "Engels", "anglais"),
    # -- a change
    "rp-change": said("Report of a change", "Verslag van een wijziging", "Rapport d’une modification"),
    "rp-changes": said("What changed", "Wat er verandert", "Ce qui change"),
    "rp-changes-all": said("The whole comparison", "De hele vergelijking", "Toute la comparaison"),
    # -- verdict
    "rp-verdict": said("Verdict", "Oordeel", "Verdict"),
    "rp-sound": said("The rulebook is sound", "Het regelboek is sluitend", "Le recueil est cohérent"),
    "rp-sound-words": said(
        "Every question was decided, for all possible persons at once, and nothing was found that is wrong.",
        "Elke vraag is beslist, voor alle mogelijke personen tegelijk, en er is niets gevonden dat fout is.",
        "Chaque question a été tranchée, pour toutes les personnes possibles à la fois, et rien de fautif n’a été trouvé.",
    ),
    "rp-sound-accepted-words": said(
        "Every question was decided, for all possible persons at once. What was found that is wrong is accepted, each with its reason: {accepted}.",
        "Elke vraag is beslist, voor alle mogelijke personen tegelijk. Wat er fout aan is, is aanvaard, telkens met de reden: {accepted}.",
        "Chaque question a été tranchée, pour toutes les personnes possibles à la fois. Ce qui est fautif est accepté, avec sa raison : {accepted}.",
    ),
    "rp-not-sound": said("The rulebook is not sound", "Het regelboek is niet sluitend", "Le recueil n’est pas cohérent"),
    "rp-not-sound-words": said(
        "Something is wrong: {errors:finding|findings} below {errors:=shows|show} what, where, and for which person.",
        "Er is iets fout: {errors:bevinding|bevindingen} hieronder {errors:=zegt|zeggen} wat, waar en voor welke persoon.",
        "Quelque chose ne va pas : {errors:constat|constats} ci-dessous {errors:=montre|montrent} quoi, où et pour quelle personne.",
    ),
    "rp-undecided": said("Not everything is decided", "Niet alles is beslist", "Tout n’est pas tranché"),
    "rp-undecided-words": said(
        "For {undecided:question|questions} the search reached its bound. That is not a pass.",
        "Voor {undecided:vraag|vragen} is de zoektocht tegen haar grens gelopen. Dat geldt niet als goedgekeurd.",
        "Pour {undecided:question|questions}, la recherche a atteint sa limite. Cela ne vaut pas approbation.",
    ),
    "rp-tile-proved": said("proved", "bewezen", "prouvés"),
    "rp-tile-errors": said("errors", "fouten", "erreurs"),
    "rp-tile-undecided": said("undecided", "onbeslist", "non tranchés"),
    "rp-tile-notes": said("notes", "opmerkingen", "remarques"),
    "rp-tile-rules": said("rules", "regels", "règles"),
    "rp-tile-statements": said("source statements", "bronuitspraken", "énoncés de source"),
    "rp-tile-open": said("open questions", "open vragen", "questions ouvertes"),
    "rp-tile-clashes": said(
        "contradictions between sources, not settled", "tegenspraken tussen bronnen, niet beslecht", "contradictions entre sources, non tranchées"
    ),
    "rp-verdict-clashes": said(
        "The proofs are about the rules. The sources still contradict each other where nothing says which goes first. Pairs: {count}.",
        "De bewijzen gaan over de regels. De bronnen zelf spreken elkaar nog tegen waar niets zegt welke voorgaat. Aantal paren: {count}.",
        "Les preuves portent sur les règles. Les sources se contredisent encore là où rien ne dit laquelle l’emporte. Nombre de paires : {count}.",
    ),
    "rp-switched": said(
        "Asked under another choice of readings: {readings}.",
        "Gevraagd onder een andere keuze van lezingen: {readings}.",
        "Demandé selon un autre choix de lectures : {readings}.",
    ),
    # -- proved
    "rp-proved": said("What is proved", "Wat bewezen is", "Ce qui est prouvé"),
    "rp-proved-intro": said(
        "Each sentence holds for every possible person, not for a sample.",
        "Elke zin geldt voor elke mogelijke persoon, niet voor een steekproef.",
        "Chaque phrase vaut pour toute personne possible, et non pour un échantillon.",
    ),
    "rp-all:decisions": said("All decisions.", "Alle beslissingen.", "Toutes les décisions."),
    "rp-all:rules": said("All rules.", "Alle regels.", "Toutes les règles."),
    "rp-all:present-rules": said(
        "All rules of the readings in force.", "Alle regels van de gekozen lezingen.", "Toutes les règles des lectures choisies."
    ),
    "rp-all:statements": said("All source statements.", "Alle bronuitspraken.", "Tous les énoncés de source."),
    "rp-all:properties": said("All properties.", "Alle eigenschappen.", "Toutes les propriétés."),
    "rp-all:cases": said("All example persons.", "Alle voorbeeldpersonen.", "Toutes les personnes exemples."),
    "rp-all:readings": said("All open questions and choices.", "Alle open vragen en keuzes.", "Toutes les questions et choix."),
    "rp-proved-nothing": said("Nothing was proved.", "Er is niets bewezen.", "Rien n’a été prouvé."),
    # -- findings
    "rp-findings": said("Findings", "Bevindingen", "Constats"),
    "rp-findings-none": said(
        "There are no findings and no notes.", "Er zijn geen bevindingen en geen opmerkingen.", "Il n’y a ni constat ni remarque."
    ),
    "rp-where": said("Where", "Waar", "Où"),
    "rp-sources": said("Sources", "Bronnen", "Sources"),
    "rp-advice": said("What to do", "Wat te doen", "Que faire"),
    "rp-witness": said("Person who shows it", "Persoon die het toont", "Personne qui le montre"),
    "rp-witness-a": said("First person", "Eerste persoon", "Première personne"),
    "rp-witness-b": said("Second person", "Tweede persoon", "Deuxième personne"),
    # -- decisions
    "rp-decisions": said("Rules by decision", "Regels per beslissing", "Règles par décision"),
    "rp-decisions-intro": said(
        "In each picture an arrow points from an exception to the rule that gives way. A rule decides when all its conditions hold"
        " and no exception to it applies.",
        "In elke tekening wijst een pijl van een uitzondering naar de regel die ervoor wijkt. Een regel beslist wanneer al zijn voorwaarden"
        " vervuld zijn en geen uitzondering erop van toepassing is.",
        "Dans chaque dessin, une flèche va d’une exception à la règle qui s’efface. Une règle décide lorsque "
        "toutes ses conditions sont remplies"
        " et qu’aucune exception ne s’applique.",
    ),
    "rp-picture": said("Rules and exceptions of: {decision}", "Regels en uitzonderingen van: {decision}", "Règles et exceptions de : {decision}"),
    "rp-edge": said(" goes before ", " gaat voor op ", " l’emporte sur "),
    "rp-edges-none": said(
        "No rule is an exception to another.", "Geen regel is een uitzondering op een andere.", "Aucune règle n’est une exception à une autre."
    ),
    "rp-rule": said("Rule", "Regel", "Règle"),
    "rp-when": said("When", "Wanneer", "Quand"),
    "rp-then": said("Then", "Dan", "Alors"),
    "rp-all-rules": said("All rules of: {decision}", "Alle regels van: {decision}", "Toutes les règles de : {decision}"),
    "rp-rules-count": said(
        "{count:rule|rules}",
        "{count:regel|regels}",
        "{count:règle|règles}",
    ),
    "rp-only-under": said("only under reading {reading}", "enkel onder lezing {reading}", "seulement selon la lecture {reading}"),
    "rp-not-chosen": said("reading not chosen", "lezing niet gekozen", "lecture non choisie"),
    "rp-in-force": said("In force {period}", "Van kracht {period}", "En vigueur {period}"),
    # -- maps
    "rp-maps": said("Maps of outcomes", "Kaarten van uitkomsten", "Cartes des résultats"),
    "rp-maps-intro": said(
        "Each map starts from one person, described above it. A cell shows the outcome of that person when only these two facts are as its row"
        " and column say. A dash (–) means that nobody can be like that.",
        "Elke kaart vertrekt van één persoon, die erboven beschreven staat. Een vakje toont de uitkomst van die persoon als enkel die twee"
        " feiten zijn zoals de rij en de kolom zeggen. Een streepje (–) betekent dat zo iemand niet kan bestaan.",
        "Chaque carte part d’une personne, décrite au-dessus. Une case montre le résultat de cette personne si seuls ces deux faits sont"
        " comme le disent la ligne et la colonne. Un tiret (–) signifie qu’une telle personne ne peut exister.",
    ),
    "rp-map-unusual": said("{mark} Such a person is unusual.", "{mark} Zo iemand is ongewoon.", "{mark} Une telle personne est inhabituelle."),
    "rp-map": said("{decision}: {down} by {across}", "{decision}: {down} tegenover {across}", "{decision} : {down} selon {across}"),
    "rp-years-before": said("{fact}, calendar years before {clock}", "{fact}, kalenderjaren vóór {clock}", "{fact}, années civiles avant {clock}"),
    "rp-by-year": said("{fact}, one day each year", "{fact}, één dag per jaar", "{fact}, un jour par an"),
    # -- time
    "rp-time": said("Amounts and validity over time", "Bedragen en geldigheid in de tijd", "Montants et validité dans le temps"),
    "rp-time-none": said("Nothing in this rulebook is dated.", "Niets in dit regelboek is gedateerd.", "Rien dans ce recueil n’est daté."),
    "rp-amounts": said("Dated amounts", "Gedateerde bedragen", "Montants datés"),
    "rp-parameters": said("Parameters", "Parameters", "Paramètres"),
    "rp-parameter": said("Parameter", "Parameter", "Paramètre"),
    "rp-validity": said("Rules that are not always in force", "Regels die niet altijd van kracht zijn", "Règles qui ne sont pas toujours en vigueur"),
    "rp-amount": said("Amount", "Bedrag", "Montant"),
    "rp-period": said("Period", "Periode", "Période"),
    "rp-value": said("Value", "Waarde", "Valeur"),
    "rp-unknown": said("not known: {reason}", "niet bekend: {reason}", "inconnu : {reason}"),
    "rp-unknown-short": said("not known", "niet bekend", "inconnu"),
    "rp-map-person": said("Otherwise", "Voor het overige", "Pour le reste"),
    "rp-more": said(" and {count} more", " en nog {count}", " et {count} de plus"),
    "sarif-root": said(
        "the top of the repository; where there is none, where the command ran",
        "de bovenste map van de repository; als die er niet is, waar de opdracht liep",
        "la racine du dépôt ; à défaut, l’endroit où la commande a été lancée",
    ),
    "rp-tile-accepted": said("accepted findings", "aanvaarde bevindingen", "constats acceptés"),
    "rp-accepted-fold": said("Accepted findings: {count}", "Aanvaarde bevindingen: {count}", "Constats acceptés : {count}"),
    "rp-tile-lean": said("provisional choices", "voorlopige keuzes", "choix provisoires"),
    "rp-certainty": said("Origin", "Herkomst", "Origine"),
    "rp-certainty-source": said("in the source documents", "in de brondocumenten", "dans les documents sources"),
    "rp-certainty-public": said(
        "publicly known, not in the source documents", "publiek bekend, niet in de brondocumenten", "connu publiquement, absent des documents sources"
    ),
    # -- try
    "rp-try": said("Try a person", "Probeer een persoon", "Essayer une personne"),
    "rp-try-intro": said(
        "Fill in what you know; everything else stays at its default. Outcomes and reasons appear at once. Nothing leaves this page.",
        "Vul in wat u weet; al het andere blijft op zijn standaardwaarde. Uitkomsten en redenen verschijnen meteen. Niets verlaat deze pagina.",
        "Remplissez ce que vous savez ; tout le reste garde sa valeur par défaut. Résultats et raisons apparaissent "
        "aussitôt. Rien ne quitte cette page.",
    ),
    "rp-try-otherwise": said(
        "The form stands in the HTML page; it computes in the browser.",
        "Het formulier staat in de HTML-pagina; het rekent in de browser.",
        "Le formulaire se trouve dans la page HTML ; il calcule dans le navigateur.",
    ),
    # -- properties and cases
    "rp-properties": said("Properties", "Eigenschappen", "Propriétés"),
    "rp-properties-intro": said(
        "What must hold for everyone, whatever the rules look like.",
        "Wat voor iedereen moet gelden, hoe de regels er ook uitzien.",
        "Ce qui doit valoir pour tous, quelle que soit la forme des règles.",
    ),
    "rp-cases-fold": said("Example persons: {count}", "Voorbeeldpersonen: {count}", "Personnes exemples : {count}"),
    "rp-property": said("Property", "Eigenschap", "Propriété"),
    "rp-formally": said("Exactly", "Exact", "Exactement"),
    "rp-verdict-proved": said("proved", "bewezen", "prouvé"),
    "rp-verdict-refuted": said("does not hold", "geldt niet", "ne vaut pas"),
    "rp-verdict-undecided": said("undecided", "onbeslist", "non tranché"),
    "rp-cases": said("Example persons", "Voorbeeldpersonen", "Personnes exemples"),
    "rp-case": said("Person", "Persoon", "Personne"),
    "rp-expected": said("Expected", "Verwacht", "Attendu"),
    "rp-why": said("Why", "Waarom", "Pourquoi"),
    # -- sources
    "rp-documents": said("Account of the sources", "Verantwoording van de bronnen", "Compte rendu des sources"),
    "rp-documents-intro": said(
        "Every statement of every document, in order, and what became of it.",
        "Elke uitspraak van elk document, op volgorde, en wat ermee is gebeurd.",
        "Chaque énoncé de chaque document, dans l’ordre, et ce qu’il en est advenu.",
    ),
    "rp-documents-none": said(
        "This rulebook names no source documents.", "Dit regelboek noemt geen brondocumenten.", "Ce recueil ne nomme aucun document source."
    ),
    "rp-statement": said("Statement", "Uitspraak", "Énoncé"),
    "rp-fate": said("Fate", "Lot", "Sort"),
    "rp-carried": said("Where it went", "Waar het terug te vinden is", "Où il se retrouve"),
    "rp-fate:rule": said("carried by a rule", "in een regel vervat", "porté par une règle"),
    "rp-fate:claim": said("follows from the rules", "volgt uit de regels", "découle des règles"),
    "rp-fate:superseded": said("superseded", "achterhaald", "dépassé"),
    "rp-fate:open": said("open", "open", "ouvert"),
    "rp-fate:informational": said("informational", "ter informatie", "informatif"),
    "rp-fate:procedural": said("procedure", "procedure", "procédure"),
    "rp-fate:not_expressible": said("cannot be expressed", "niet uit te drukken", "non exprimable"),
    "rp-fate:none": said("not accounted for", "niet verantwoord", "non justifié"),
    "rp-by": said("by", "door", "par"),
    "rp-yields": said("yields to", "wijkt voor", "cède devant"),
    "rp-question": said("question", "vraag", "question"),
    # -- readings
    "rp-readings": said("Open questions and choices", "Open vragen en keuzes", "Questions ouvertes et choix"),
    "rp-readings-intro": said(
        "Where the sources are silent or contradict each other, a choice was made. Each entry shows whom another choice would affect.",
        "Waar de bronnen zwijgen of elkaar tegenspreken, is een keuze gemaakt. Elk punt toont wie door een andere keuze geraakt zou worden.",
        "Là où les sources se taisent ou se contredisent, un choix a été fait. Chaque point montre qui un autre choix toucherait.",
    ),
    "rp-readings-none": said("There are no open questions.", "Er zijn geen open vragen.", "Il n’y a pas de questions ouvertes."),
    "rp-readings:open": said("Open: {count}", "Open: {count}", "Ouvertes : {count}"),
    "rp-readings:lean": said("Chosen for the time being: {count}", "Voorlopig gekozen: {count}", "Choisies provisoirement : {count}"),
    "rp-readings:resolved": said("Settled: {count}", "Beslecht: {count}", "Réglées : {count}"),
    "rp-inexpressible": said("cannot be expressed: {reason}", "niet uit te drukken: {reason}", "non exprimable : {reason}"),
    "rp-chosen": said("chosen", "gekozen", "choisi"),
    "rp-reading": said("Reading", "Lezing", "Lecture"),
    "rp-affects": said("Whom it affects", "Wie het raakt", "Qui cela touche"),
    "rp-affects-nobody": said("Nobody; this is proved.", "Niemand; dat is bewezen.", "Personne ; cela est prouvé."),
    "rp-affects-chosen": said("This is the choice in force.", "Dit is de keuze die nu geldt.", "C’est le choix en vigueur."),
    "rp-affects-vanishes": said("Cannot exist then", "Kan dan niet bestaan", "Ne peut alors pas exister"),
    "rp-affects-appears": said("Can exist only then", "Kan alleen dan bestaan", "Ne peut exister qu’alors"),
    "rp-affects-persons": said("who can exist", "wie kan bestaan", "qui peut exister"),
    "rp-affects-undecided": said("Not decided for: {decisions}", "Niet beslist voor: {decisions}", "Non tranché pour : {decisions}"),
    "rp-for-example": said("For example", "Bijvoorbeeld", "Par exemple"),
    "rp-instead": said(
        "{decision}: {after} instead of {before}", "{decision}: {after} in plaats van {before}", "{decision} : {after} au lieu de {before}"
    ),
    "rp-clashes": said("Sources that contradict each other", "Bronnen die elkaar tegenspreken", "Sources qui se contredisent"),
    # -- sentences about what is proved
    "rp-proved:default-impossible": said("The default person can exist.", "De standaardpersoon kan bestaan.", "La personne par défaut peut exister."),
    "rp-proved:world-impossible": said(
        "What cannot occur in reality still leaves persons who can.",
        "Wat in werkelijkheid niet kan voorkomen, laat nog personen over die wel kunnen bestaan.",
        "Ce qui ne peut se produire en réalité laisse encore des personnes possibles.",
    ),
    "rp-proved:default-unusual": said(
        "The default person breaks no usual line.",
        "De standaardpersoon wijkt van geen enkele vuistregel af.",
        "La personne par défaut ne s’écarte d’aucune ligne habituelle.",
    ),
    "rp-proved:usual-unbroken": said(
        "What is nearly always so can also be otherwise.",
        "Wat bijna altijd zo is, kan ook anders zijn.",
        "Ce qui est presque toujours le cas peut aussi être autrement.",
    ),
    "rp-proved:usual-unmet": said(
        "What is nearly always so can be so.", "Wat bijna altijd zo is, kan zo zijn.", "Ce qui est presque toujours le cas peut l’être."
    ),
    "rp-proved:conflict": said(
        "Nobody gets two different outcomes for the same decision.",
        "Niemand krijgt twee verschillende uitkomsten voor dezelfde beslissing.",
        "Personne n’obtient deux résultats différents pour la même décision.",
    ),
    "rp-proved:gap": said("Everybody gets an outcome.", "Iedereen krijgt een uitkomst.", "Chacun obtient un résultat."),
    "rp-proved:amount-missing": said(
        "Wherever a rule needs an amount, it is given or expressly not known.",
        "Waar een regel een bedrag nodig heeft, is het gegeven of uitdrukkelijk niet bekend.",
        "Là où une règle a besoin d’un montant, il est donné ou expressément inconnu.",
    ),
    "rp-proved:dead-rule": said("Each rule decides for somebody.", "Elke regel beslist voor iemand.", "Chaque règle décide pour quelqu’un."),
    "rp-proved:redundant-rule": said(
        "No rule can be taken out without changing somebody’s outcome.",
        "Geen regel kan weg zonder dat iemands uitkomst wijzigt.",
        "Aucune règle ne peut être retirée sans changer le résultat de quelqu’un.",
    ),
    "rp-proved:redundant-condition": said(
        "No condition can be taken out without changing somebody’s outcome.",
        "Geen voorwaarde kan weg zonder dat iemands uitkomst wijzigt.",
        "Aucune condition ne peut être retirée sans changer le résultat de quelqu’un.",
    ),
    "rp-proved:redundant-exception": said(
        "No exception can be taken out without changing somebody’s outcome.",
        "Geen uitzondering kan weg zonder dat iemands uitkomst wijzigt.",
        "Aucune exception ne peut être retirée sans changer le résultat de quelqu’un.",
    ),
    "rp-proved:read-where": said(
        "Facts have no effect where they are not to be read.",
        "Feiten hebben geen gevolg waar ze niet gelezen mogen worden.",
        "Les faits sont sans effet là où ils ne doivent pas être lus.",
    ),
    "rp-proved:property": said("These properties hold for everyone.", "Deze eigenschappen gelden voor iedereen.", "Ces propriétés valent pour tous."),
    "rp-proved:case": said(
        "The example persons get the outcomes that analysts expect.",
        "De voorbeeldpersonen krijgen de uitkomsten die analisten verwachten.",
        "Les personnes exemples obtiennent les résultats attendus par les analystes.",
    ),
    "rp-proved:reading-without-effect": said(
        "Each open question is bound to rules, or there is only one reading.",
        "Elke open vraag is aan regels gebonden, of er is maar één lezing.",
        "Chaque question ouverte est liée à des règles, ou il n’y a qu’une lecture.",
    ),
    "rp-proved:statement": said(
        "What these source statements say follows from the rules; where superseded or open, exactly as is said of them.",
        "Wat deze bronuitspraken zeggen, volgt uit de regels; waar achterhaald of open, precies zoals erbij staat.",
        "Ce que disent ces énoncés découle des règles ; dépassés ou ouverts, exactement comme il est indiqué.",
    ),
    "rp-proved:statement-fate": said(
        "Of these source statements it is said what became of them.",
        "Van deze bronuitspraken is gezegd wat ermee is gebeurd.",
        "Il est dit de ces énoncés ce qu’il en est advenu.",
    ),
    "rp-proved:statement-source": said(
        "These rules cite statements that exist.", "Deze regels verwijzen naar uitspraken die bestaan.", "Ces règles citent des énoncés qui existent."
    ),
    # -- the command
    "rp-map-form": said(
        "`{word}` must be written FACT,FACT or FACT,FACT,DECISION",
        "`{word}` moet geschreven worden als FEIT,FEIT of FEIT,FEIT,BESLISSING",
        "`{word}` doit s’écrire FAIT,FAIT ou FAIT,FAIT,DÉCISION",
    ),
    "rp-map-axis": said(
        "`{fact}` cannot be an axis of a map: it has too many values",
        "`{fact}` kan geen as van een kaart zijn: het heeft te veel waarden",
        "`{fact}` ne peut être un axe de carte : il a trop de valeurs",
    ),
    "rp-written": said("written: {files}", "geschreven: {files}", "écrit : {files}"),
    "rp-current": said("up to date: {files}", "actueel: {files}", "à jour : {files}"),
    "rp-stale": said(
        "not up to date: {files}; write it again with `regelproef report`",
        "niet meer actueel: {files}; schrijf het opnieuw met `regelproef report`",
        "plus à jour : {files} ; réécrivez avec `regelproef report`",
    ),
    "rp-crlf": said(
        "differs only in its line ends (CRLF): {files}",
        "verschilt alleen in de regeleinden (CRLF): {files}",
        "ne diffère que par ses fins de ligne (CRLF) : {files}",
    ),
    "rp-missing": said("missing: {files}", "ontbreekt: {files}", "manquant : {files}"),
}
