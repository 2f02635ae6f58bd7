"""What `--help` says of arguments; the English sentence is the key."""

from regelproef.words import translated

TEXTS: dict[str, dict[str, str]] = {
    **translated(
        "folder of the rulebook, or the name of a packaged one (default: the one in which you stand, or that belongs here: README.md)",
        "map van het regelboek, of de naam van een meegeleverd (standaard: dat waarin u staat of dat hier hoort: README.md)",
        "dossier du recueil de règles, ou nom d’un recueil fourni (par défaut : celui où vous êtes, ou qui va avec ce lieu : README.md)",
    ),
    **translated(
        "folder of the rulebook, or the name of a packaged one, whose persons are tried (default: the one in which you stand, or "
        "that belongs here: README.md)",
        "map van het regelboek, of de naam van een meegeleverd, waarvan de personen geprobeerd worden (standaard: dat waarin u "
        "staat of dat hier hoort: README.md)",
        "dossier du recueil de règles, ou nom d’un recueil fourni, dont les personnes sont essayées (par défaut : celui où vous "
        "êtes, ou qui va avec ce lieu : README.md)",
    ),
    **translated(
        "folder of the rulebook, or the name of a packaged one, of which a plain revision means another version (default: the one "
        "in which you stand, or that belongs here: README.md)",
        "map van het regelboek, of de naam van een meegeleverd, waarvan een revisie zonder meer een andere versie is (standaard: "
        "dat waarin u staat of dat hier hoort: README.md)",
        "dossier du recueil de règles, ou nom d’un recueil fourni, dont une simple révision désigne une autre version (par défaut "
        ": celui où vous êtes, ou qui va avec ce lieu : README.md)",
    ),
    **translated(
        "ask under another reading; may be repeated",
        "onder een andere lezing vragen; mag herhaald worden",
        "poser sous une autre lecture ; répétable",
    ),
    **translated(
        "language of messages (default: from the locale, else en)",
        "taal van de meldingen (standaard: die van de omgeving, anders en)",
        "langue des messages (par défaut : celle de l’environnement, sinon en)",
    ),
    **translated(
        "ask every question anew, whatever an earlier run of yours answered (README.md, Answers that are kept)",
        "elke vraag opnieuw stellen, wat een vroegere run van u ook antwoordde (README.md, Answers that are kept)",
        "poser à nouveau chaque question, quoi qu’une de vos exécutions antérieures ait répondu (README.md, Answers that are kept)",
    ),
    **translated(
        "take answers that an earlier run of yours kept in your cache folder (default: none)",
        "antwoorden overnemen die een vroegere run van u in uw cachemap bewaarde (standaard: geen)",
        "reprendre des réponses qu’une de vos exécutions antérieures a gardées dans votre dossier de cache (par défaut : aucune)",
    ),
    **translated(
        "bound of each question, in units of solver work, the same on every machine; reaching it means undecided (default: %(default)s)",
        "grens van elke vraag, in eenheden werk van de solver, op elke machine dezelfde; wie ze bereikt, is onbeslist (standaard: %(default)s)",
        "limite de chaque question, en unités de travail du solveur, la même sur toute machine ; l’atteindre veut dire non "
        "tranché (par défaut : %(default)s)",
    ),
    **translated(
        "another name for --work: SECONDS times 1000000 units, whatever the clock says",
        "andere naam voor --work: SECONDS keer 1000000 eenheden, wat de klok ook zegt",
        "autre nom de --work : SECONDS fois 1000000 unités, quoi que dise l’horloge",
    ),
    **translated(
        "bound of the whole command by the clock; whatever is left when it is reached is undecided (default: %(default)s)",
        "grens van de hele opdracht volgens de klok; wat dan overblijft, is onbeslist (standaard: %(default)s)",
        "limite de toute la commande selon l’horloge ; ce qui reste alors est non tranché (par défaut : %(default)s)",
    ),
    **translated(
        "ask only these checks; may be repeated",
        "alleen deze controles vragen; mag herhaald worden",
        "ne demander que ces contrôles ; répétable",
    ),
    **translated(
        "also ask for conflicts, gaps, properties and who is possible, under each single switch of a reading",
        "ook naar tegenspraken, leemtes, eigenschappen en wie mogelijk is vragen, onder elke andere lezing apart",
        "demander aussi les conflits, lacunes, propriétés et qui est possible, sous chaque autre lecture séparément",
    ),
    **translated(
        "also ask whether every slip in a rule or an amount would be noticed, and every statement notices one",
        "ook vragen of elke vergissing in een regel of bedrag opgemerkt zou worden, en elke uitspraak er een opmerkt",
        "demander aussi si chaque méprise dans une règle ou un montant serait remarquée, et si chaque énoncé en remarque une",
    ),
    **translated(
        "the day on which accepted findings must still be accepted",
        "de dag waarop aanvaarde bevindingen nog aanvaard moeten zijn",
        "le jour auquel les constats acceptés doivent encore l’être",
    ),
    **translated(
        "notes count as findings",
        "opmerkingen tellen als bevindingen",
        "les remarques comptent comme des constats",
    ),
    **translated(
        "show each note, on a line of its own",
        "elke opmerking tonen, elk op een regel",
        "montrer chaque remarque, une par ligne",
    ),
    **translated(
        "show everything in full: each finding, each note, and how much of what was proved",
        "alles volledig tonen: elke bevinding, elke opmerking, en hoeveel van wat bewezen is",
        "tout montrer en entier : chaque constat, chaque remarque, et combien de quoi est prouvé",
    ),
    **translated(
        "write a report too (json, markdown, comment, html, sarif, junit); comment: Markdown that fits into a comment; may be repeated",
        "ook een verslag schrijven (json, markdown, comment, html, sarif, junit); comment: Markdown die in een commentaar past; mag herhaald worden",
        "écrire aussi un rapport (json, markdown, comment, html, sarif, junit) ; comment : du Markdown qui tient dans un commentaire ; répétable",
    ),
    **translated(
        ".csv, .tsv, .jsonl, .json or .yaml; none, or -: JSON lines from standard input",
        ".csv, .tsv, .jsonl, .json of .yaml; geen, of -: JSON-regels van de standaardinvoer",
        ".csv, .tsv, .jsonl, .json ou .yaml ; rien, ou - : lignes JSON de l’entrée standard",
    ),
    **translated(
        "what the input is (default: by suffix; JSON lines on standard input)",
        "wat de invoer is (standaard: volgens het achtervoegsel; JSON-regels op de standaardinvoer)",
        "ce qu’est l’entrée (par défaut : d’après le suffixe ; lignes JSON sur l’entrée standard)",
    ),
    **translated(
        "of the input (default: utf-8, or what a mark at its beginning says)",
        "van de invoer (standaard: utf-8, of wat een merk aan het begin zegt)",
        "de l’entrée (par défaut : utf-8, ou ce que dit une marque à son début)",
    ),
    **translated(
        "days in tables: only YYYY-MM-DD, or with dmy also 31/12/2025 (default: iso)",
        "dagen in tabellen: alleen JJJJ-MM-DD, of met dmy ook 31/12/2025 (standaard: iso)",
        "jours dans les tableaux : seulement AAAA-MM-JJ, ou avec dmy aussi 31/12/2025 (par défaut : iso)",
    ),
    **translated(
        "only this decision; may be repeated",
        "alleen deze beslissing; mag herhaald worden",
        "seulement cette décision ; répétable",
    ),
    **translated(
        "refuse whoever leaves out a fact that was read: a default is a guess",
        "weigeren wie een feit weglaat dat gelezen is: een standaardwaarde is een gok",
        "refuser qui omet un fait qui a été lu : une valeur par défaut est une supposition",
    ),
    **translated(
        "show how each column is understood, and decide nobody",
        "tonen hoe elke kolom begrepen wordt, en over niemand beslissen",
        "montrer comment chaque colonne est comprise, et ne décider de personne",
    ),
    **translated(
        "JSON lines, CSV, or a table for people (default: jsonl; with --dry-run: table)",
        "JSON-regels, CSV, of een tabel voor mensen (standaard: jsonl; met --dry-run: table)",
        "lignes JSON, CSV, ou tableau à lire (par défaut : jsonl ; avec --dry-run : table)",
    ),
    **translated(
        "fact=value, or a file of persons, or - for standard input; or the code of a check",
        "feit=waarde, of een bestand met personen, of - voor de standaardinvoer; of de code van een controle",
        "fait=valeur, ou un fichier de personnes, ou - pour l’entrée standard ; ou le code d’un contrôle",
    ),
    **translated(
        "of a file of persons, the one of this id (default: each, up to 20)",
        "uit een bestand met personen die met deze id (standaard: elk, tot 20)",
        "d’un fichier de personnes, celle de cet id (par défaut : chacune, jusqu’à 20)",
    ),
    **translated(
        "the smallest changes after which the outcome is VALUE, or DECISION=VALUE",
        "de kleinste veranderingen waarna de uitkomst VALUE is, of DECISION=VALUE",
        "les plus petits changements après lesquels le résultat est VALUE, ou DECISION=VALUE",
    ),
    **translated(
        "the days up to the end of YEAR (or a date) on which an outcome changes as time passes",
        "de dagen tot het einde van YEAR (of een datum) waarop een uitkomst met de tijd verandert",
        "les jours jusqu’à la fin de YEAR (ou une date) où un résultat change avec le temps",
    ),
    **translated(
        "every reason, not only what fits on a screen",
        "elke reden, niet alleen wat op een scherm past",
        "toutes les raisons, pas seulement ce qui tient sur un écran",
    ),
    **translated(
        "folder to write to (default: generated_tests)",
        "map om in te schrijven (standaard: generated_tests)",
        "dossier où écrire (par défaut : generated_tests)",
    ),
    **translated(
        "folder to write to (default: reports)",
        "map om in te schrijven (standaard: reports)",
        "dossier où écrire (par défaut : reports)",
    ),
    **translated(
        "write nothing; exit code 1 when the folder is not up to date",
        "niets schrijven; eindcode 1 als de map niet actueel is",
        "ne rien écrire ; code de sortie 1 si le dossier n’est pas à jour",
    ),
    **translated(
        "say which persons came, went or changed since a git revision, and which edit is why",
        "zeggen welke personen sinds een git-revisie kwamen, gingen of veranderden, en door welke wijziging",
        "dire quelles personnes sont venues, parties ou changées depuis une révision git, et quel changement l’explique",
    ),
    **translated(
        "2: every pair of values of every two facts as well",
        "2: ook elk paar waarden van elke twee feiten",
        "2 : aussi chaque paire de valeurs de deux faits quelconques",
    ),
    **translated(
        "what the pytest module tries (default: the reference of the packaged rulebook)",
        "wat de pytest-module uitprobeert (standaard: de referentie van het meegeleverde regelboek)",
        "ce qu’essaie le module pytest (par défaut : la référence du recueil fourni)",
    ),
    **translated(
        "a fixtures.jsonl (default: the packaged fixtures)",
        "een fixtures.jsonl (standaard: de meegeleverde)",
        "un fixtures.jsonl (par défaut : celui fourni)",
    ),
    **translated(
        "a fixtures.jsonl (default: the one generated from the rulebook)",
        "een fixtures.jsonl (standaard: die uit het regelboek gegenereerd is)",
        "un fixtures.jsonl (par défaut : celui généré du recueil)",
    ),
    **translated(
        "list every mutant, not only those alive",
        "elke mutant opsommen, niet alleen de levende",
        "énumérer chaque mutant, pas seulement ceux en vie",
    ),
    **translated(
        "a callable: facts in, decisions out; or the whole request in, the whole answer out",
        "een functie: feiten erin, beslissingen eruit; of de hele vraag erin, het hele antwoord eruit",
        "une fonction : faits en entrée, décisions en sortie ; ou toute la demande, toute la réponse",
    ),
    **translated(
        "a program: JSON lines on standard input, JSON lines on standard output",
        "een programma: JSON-regels op de standaardinvoer, JSON-regels op de standaarduitvoer",
        "un programme : lignes JSON sur l’entrée standard, lignes JSON sur la sortie standard",
    ),
    **translated(
        "an address: one HTTP POST a person, with the same JSON",
        "een adres: één HTTP-POST per persoon, met dezelfde JSON",
        "une adresse : un POST HTTP par personne, avec le même JSON",
    ),
    **translated(
        "compare only this decision; may be repeated",
        "alleen deze beslissing vergelijken; mag herhaald worden",
        "ne comparer que cette décision ; répétable",
    ),
    **translated(
        "a decision that is not answered is a finding",
        "een beslissing zonder antwoord is een bevinding",
        "une décision sans réponse est un constat",
    ),
    **translated(
        "bound of the whole run (default: 60)",
        "grens van de hele uitvoering (standaard: 60)",
        "limite de toute l’exécution (par défaut : 60)",
    ),
    **translated(
        "try N random persons too, no two alike, near where rules change their mind",
        "ook N willekeurige personen proberen, geen twee gelijk, dicht bij waar regels omslaan",
        "essayer aussi N personnes aléatoires, toutes différentes, près de là où les règles basculent",
    ),
    **translated(
        "of --search: another seed, other persons (default: 0)",
        "van --search: een andere seed, andere personen (standaard: 0)",
        "de --search : une autre graine, d’autres personnes (par défaut : 0)",
    ),
    **translated(
        "bound of --search as a whole (default: 300)",
        "grens van --search als geheel (standaard: 300)",
        "limite de --search dans son ensemble (par défaut : 300)",
    ),
    **translated(
        "of --search: keep whom it finds as test persons in FILE, which are tried first the next time",
        "van --search: wie gevonden wordt als testpersoon in FILE bewaren, die de volgende keer eerst komt",
        "de --search : garder les personnes trouvées dans FILE, essayées d’abord la fois suivante",
    ),
    **translated(
        "folder to write: a new one, an empty one, or one that was written before",
        "map om te schrijven: een nieuwe, een lege, of een die al eerder zo geschreven is",
        "dossier à écrire : nouveau, vide, ou déjà écrit ainsi",
    ),
    **translated(
        "0: one that is free (default: %(default)s)",
        "0: een die vrij is (standaard: %(default)s)",
        "0 : un port libre (par défaut : %(default)s)",
    ),
    **translated(
        "only this machine: 127.0.0.1 or localhost (default: %(default)s)",
        "alleen deze machine: 127.0.0.1 of localhost (standaard: %(default)s)",
        "cette machine seulement : 127.0.0.1 ou localhost (par défaut : %(default)s)",
    ),
    **translated(
        "of what is said at the start",
        "van wat aan het begin gezegd wordt",
        "de ce qui est dit au début",
    ),
    **translated(
        "folder to write: a new one, or an empty one",
        "map om te schrijven: een nieuwe, of een lege",
        "dossier à écrire : un nouveau, ou un vide",
    ),
    **translated(
        "what reports call the rulebook",
        "hoe verslagen het regelboek noemen",
        "comment les rapports appellent le recueil",
    ),
    **translated(
        "the language in which the rulebook is written",
        "de taal waarin het regelboek geschreven is",
        "la langue dans laquelle le recueil est écrit",
    ),
    **translated(
        "name of the first decision, in letters, digits and _",
        "naam van de eerste beslissing, in letters, cijfers en _",
        "nom de la première décision, en lettres, chiffres et _",
    ),
}
