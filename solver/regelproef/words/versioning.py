"""What `--help` says of the arguments of commands about versions, reports and sources; the English sentence is the key."""

from regelproef.words import translated

TEXTS: dict[str, dict[str, str]] = {
    **translated(
        "the version to start from, or A..B",
        "de versie waarvan men vertrekt, of A..B",
        "la version de départ, ou A..B",
    ),
    **translated(
        "the version to arrive at (default: the rulebook on disk)",
        "de versie waar men aankomt (standaard: het regelboek op schijf)",
        "la version d’arrivée (par défaut : le recueil sur le disque)",
    ),
    **translated(
        "read NEW under another reading; may be repeated",
        "NEW onder een andere lezing lezen; mag herhaald worden",
        "lire NEW sous une autre lecture ; répétable",
    ),
    **translated(
        "read OLD under another reading; may be repeated",
        "OLD onder een andere lezing lezen; mag herhaald worden",
        "lire OLD sous une autre lecture ; répétable",
    ),
    **translated(
        "show every group of persons, also where they are many",
        "elke groep personen tonen, ook als het er veel zijn",
        "montrer chaque groupe de personnes, même s’ils sont nombreux",
    ),
    **translated(
        "search a person of its own for each consequence too, which can take long",
        "ook voor elk gevolg een eigen persoon zoeken, wat lang kan duren",
        "chercher aussi une personne propre pour chaque conséquence, ce qui peut durer",
    ),
    **translated(
        "the day before which lies the past (default: the later of the commits that are compared)",
        "de dag waarvóór het verleden ligt (standaard: de laatste van de vergeleken commits)",
        "le jour avant lequel est le passé (par défaut : le plus tardif des commits comparés)",
    ),
    **translated(
        "what the change starts from: a git revision, REV:FOLDER, or ./FOLDER",
        "waarvan de wijziging vertrekt: een git-revisie, REV:FOLDER of ./FOLDER",
        "d’où part le changement : une révision git, REV:FOLDER ou ./FOLDER",
    ),
    **translated(
        "folder of the generated tests (default: generated_tests in the rulebook, or at the top)",
        "map van de gegenereerde tests (standaard: generated_tests in het regelboek, of bovenaan)",
        "dossier des tests générés (par défaut : generated_tests dans le recueil, ou au sommet)",
    ),
    **translated(
        "do not ask whether the generated tests are up to date",
        "niet vragen of de gegenereerde tests actueel zijn",
        "ne pas demander si les tests générés sont à jour",
    ),
    **translated(
        "leave this step out; may be repeated",
        "deze stap overslaan; mag herhaald worden",
        "omettre cette étape ; répétable",
    ),
    **translated(
        "tests of the rulebook that must pass; may be repeated",
        "tests van het regelboek die moeten slagen; mag herhaald worden",
        "tests du recueil qui doivent réussir ; répétable",
    ),
    **translated(
        "what the generated pytest module tries, as for generate",
        "wat de gegenereerde pytest-module uitprobeert, zoals bij generate",
        "ce qu’essaie le module pytest généré, comme pour generate",
    ),
    **translated(
        "the day of judgement: acceptances must still hold (default: the later of HEAD and REV)",
        "de dag van beoordeling: aanvaardingen moeten dan nog gelden (standaard: de laatste van HEAD en REV)",
        "le jour du jugement : les acceptations doivent encore valoir (par défaut : le plus tardif de HEAD et REV)",
    ),
    **translated(
        "draft changes/NAME.yaml from what is not yet declared",
        "changes/NAME.yaml ontwerpen uit wat nog niet verklaard is",
        "ébaucher changes/NAME.yaml d’après ce qui n’est pas encore déclaré",
    ),
    **translated(
        "show every finding in full, also those that stood at the base",
        "elke bevinding volledig tonen, ook die al in de basis stonden",
        "montrer chaque constat en entier, y compris ceux qui existaient déjà dans la base",
    ),
    **translated(
        "the day of the report, which it says; accepted findings must still be accepted then",
        "de dag van het verslag, die het vermeldt; aanvaarde bevindingen moeten dan nog aanvaard zijn",
        "le jour du rapport, que celui-ci indique ; les constats acceptés doivent encore l’être ce jour-là",
    ),
    **translated(
        "the version to hold it against: a folder, a git revision or REVISION:FOLDER; what changed comes first",
        "de versie om het mee te vergelijken: een map, een git-revisie of REVISION:FOLDER; wat veranderde, komt eerst",
        "la version à laquelle le comparer : un dossier, une révision git ou REVISION:FOLDER ; ce qui a changé vient d’abord",
    ),
    **translated(
        "write nothing; exit code 1 when the reports that stand there (with --lang: that one) are not up to date",
        "niets schrijven; eindcode 1 als de verslagen die er staan (met --lang: dat ene) niet actueel zijn",
        "ne rien écrire ; code de sortie 1 si les rapports présents (avec --lang : celui-là) ne sont pas à jour",
    ),
    **translated(
        "amount NAME VALUE, parameter NAME VALUE, rule RULE, exception RULE, statement ID",
        "amount NAAM WAARDE, parameter NAAM WAARDE, rule REGEL, exception REGEL, statement ID",
        "amount NOM VALEUR, parameter NOM VALEUR, rule RÈGLE, exception RÈGLE, statement ID",
    ),
    **translated(
        "the first day: 2027, or 2027-07-01",
        "de eerste dag: 2027, of 2027-07-01",
        "le premier jour : 2027, ou 2027-07-01",
    ),
    **translated(
        "the last day: 2027, or 2027-12-31",
        "de laatste dag: 2027, of 2027-12-31",
        "le dernier jour : 2027, ou 2027-12-31",
    ),
    **translated(
        "of a rule: a line, and what replaces it",
        "van een regel: een voorwaarde, en wat in de plaats komt",
        "d’une règle : une condition, et ce qui la remplace",
    ),
    **translated(
        "of a rule: one more line of its condition",
        "van een regel: een voorwaarde die erbij komt",
        "d’une règle : une condition qui s’ajoute",
    ),
    **translated(
        "of a rule: a line that goes",
        "van een regel: een voorwaarde die wegvalt",
        "d’une règle : une condition qui disparaît",
    ),
    **translated(
        "of a rule or exception: its outcome; money in cents, or as 10 euro",
        "van een regel of uitzondering: de uitkomst; geld in cent, of als 10 euro",
        "d’une règle ou d’une exception : son résultat ; de l’argent en centimes, ou comme 10 euro",
    ),
    **translated(
        "of an exception: the rule before which it goes; may be repeated",
        "van een uitzondering: de regel waarop ze voorgaat; mag herhaald worden",
        "d’une exception : la règle sur laquelle elle l’emporte ; répétable",
    ),
    **translated(
        "of an exception: a line of its condition; may be repeated",
        "van een uitzondering: een voorwaarde; mag herhaald worden",
        "d’une exception : une condition ; répétable",
    ),
    **translated(
        "of a rule or exception: its text, for people",
        "van een regel of uitzondering: de tekst, in gewone taal",
        "d’une règle ou d’une exception : son texte, en langage courant",
    ),
    **translated(
        "the statement that asks for it, there already or new: S005-01",
        "de uitspraak die erom vraagt, een die er al is of een nieuwe: S005-01",
        "l’énoncé qui le demande, existant ou nouveau : S005-01",
    ),
    **translated(
        "what a new statement says, in one sentence",
        "wat een nieuwe uitspraak zegt, in één zin",
        "ce que dit un nouvel énoncé, en une phrase",
    ),
    **translated(
        "its document (default: what its id begins with)",
        "haar document (standaard: waarmee de id begint)",
        "son document (par défaut : ce par quoi commence son identifiant)",
    ),
    **translated(
        "the title of a new document",
        "de titel van een nieuw document",
        "le titre d’un nouveau document",
    ),
    **translated(
        "its formula: of whom it speaks; may be repeated",
        "haar formule: over wie ze gaat; mag herhaald worden",
        "sa formule : de qui il parle ; répétable",
    ),
    **translated(
        "its formula: what holds for them; may be repeated",
        "haar formule: wat voor hen geldt; mag herhaald worden",
        "sa formule : ce qui vaut pour ces personnes ; répétable",
    ),
    **translated(
        "a statement to which it gives way; may be repeated",
        "een uitspraak waarvoor ze wijkt; mag herhaald worden",
        "un énoncé auquel il cède le pas ; répétable",
    ),
    **translated(
        "a property that it breaks, because it demands that",
        "een eigenschap die de uitspraak breekt, omdat ze dat zelf eist",
        "une propriété que l’énoncé enfreint, parce qu’il l’exige",
    ),
    **translated(
        "why, for the declaration (default: the sentence of the statement)",
        "waarom, voor de verklaring (standaard: de zin van de uitspraak)",
        "pourquoi, pour la déclaration (par défaut : la phrase de l’énoncé)",
    ),
    **translated(
        "name of the declaration in changes/",
        "naam van de verklaring in changes/",
        "nom de la déclaration dans changes/",
    ),
    **translated(
        "let cases expect what the new rules give",
        "gevallen laten verwachten wat de nieuwe regels geven",
        "faire attendre aux cas ce que donnent les nouvelles règles",
    ),
    **translated(
        "what the change is held against, as for gate (default: HEAD)",
        "waarmee de wijziging vergeleken wordt, zoals bij gate (standaard: HEAD)",
        "à quoi la modification est comparée, comme pour gate (par défaut : HEAD)",
    ),
    **translated(
        "go on where the rulebook has uncommitted changes; they are declared with this one",
        "doorgaan waar het regelboek wijzigingen heeft die niet zijn vastgelegd; ze worden met deze verklaard",
        "continuer là où le recueil a des modifications non enregistrées ; elles sont déclarées avec celle-ci",
    ),
    **translated(
        "take back what the last change wrote since the last commit, and nothing else",
        "ongedaan maken wat de vorige wijziging schreef sinds de laatste commit, en niets anders",
        "annuler ce que la dernière modification a écrit depuis le dernier commit, et rien d’autre",
    ),
    **translated(
        "take back the last change first, and make this one in its place",
        "eerst de vorige wijziging ongedaan maken, en deze in de plaats doen",
        "annuler d’abord la dernière modification, et faire celle-ci à sa place",
    ),
    **translated(
        "show what would be written, and write nothing",
        "tonen wat geschreven zou worden, en niets schrijven",
        "montrer ce qui serait écrit, et ne rien écrire",
    ),
    **translated(
        "leave this step of the gate out; may be repeated",
        "deze stap van de poort weglaten; mag herhaald worden",
        "omettre cette étape de la porte ; répétable",
    ),
    **translated(
        "the reference implementation, as for gate",
        "de referentie-implementatie, zoals bij gate",
        "l’implémentation de référence, comme pour gate",
    ),
    **translated(
        "name of the files, without suffix (default: the rulebook's folder and the language)",
        "naam van de bestanden, zonder achtervoegsel (standaard: de map van het regelboek en de taal)",
        "nom des fichiers, sans suffixe (par défaut : le dossier du recueil et la langue)",
    ),
    **translated(
        "a map of outcomes over two facts; may be repeated",
        "een kaart van uitkomsten over twee feiten; mag herhaald worden",
        "une carte des résultats selon deux faits ; répétable",
    ),
    **translated(
        "folder of the generated test persons (default: generated_tests, in the rulebook or here)",
        "map van de gegenereerde testpersonen (standaard: generated_tests, in het regelboek of hier)",
        "dossier des personnes de test générées (par défaut : generated_tests, dans le recueil ou ici)",
    ),
    **translated(
        "folder of the source documents: their words stand beside the statements",
        "map van de brondocumenten: hun woorden staan dan naast de uitspraken",
        "dossier des documents sources : leurs mots figurent à côté des énoncés",
    ),
    **translated(
        "write nothing; exit code 1 when the files are not what would be written",
        "niets schrijven; eindcode 1 als de bestanden niet zijn wat geschreven zou worden",
        "ne rien écrire ; code de sortie 1 si les fichiers ne sont pas ce qui serait écrit",
    ),
    **translated(
        "the language into which it is translated",
        "de taal waarin vertaald wordt",
        "la langue de traduction",
    ),
    **translated(
        "add an empty text to the file for each that is missing; nothing else in it changes",
        "voor elke ontbrekende tekst een lege aan het bestand toevoegen; verder verandert er niets in",
        "ajouter au fichier un texte vide pour chacun qui manque ; rien d’autre n’y change",
    ),
    **translated(
        "with --write: this translation holds for the original as it is now; `all` for every one; may be repeated",
        "met --write: deze vertaling geldt voor het origineel zoals het nu is; `all` voor elk; mag herhaald worden",
        "avec --write : cette traduction vaut pour l’original tel qu’il est ; `all` pour toutes ; répétable",
    ),
    **translated(
        "show every text, and not the first of them",
        "elke tekst tonen, en niet de eerste",
        "montrer tous les textes, et pas seulement les premiers",
    ),
    **translated(
        "a statement, rule or document to tell about; none: a summary of all documents",
        "een uitspraak, regel of document om over te vertellen; geen: een samenvatting van alle documenten",
        "un énoncé, une règle ou un document à présenter ; rien : un résumé de tous les documents",
    ),
    **translated(
        "where statements contradict each other: a card for each question behind it",
        "waar uitspraken elkaar tegenspreken: een kaart voor elke vraag erachter",
        "où des énoncés se contredisent : une fiche par question sous-jacente",
    ),
    **translated(
        "with --conflicts: every contradiction by itself, with a witness and what settles it",
        "met --conflicts: elke tegenspraak apart, met een voorbeeldpersoon en wat ze beslecht",
        "avec --conflicts : chaque contradiction à part, avec une personne témoin et ce qui la tranche",
    ),
    **translated(
        "compare the fingerprints of the statements with the documents in DIR",
        "de vingerafdrukken van de uitspraken met de documenten in DIR vergelijken",
        "comparer les empreintes des énoncés aux documents de DIR",
    ),
    **translated(
        "OLD and NEW are each a folder, a git revision (the rulebook's own folder at that revision), or REVISION:FOLDER. A "
        "folder that exists wins over a revision of the same name. A..B (or A..B:FOLDER) names both at once; A...B starts "
        "where B left A. Without NEW, it is the rulebook on disk (--spec, or the one here); without OLD as well, both are, "
        "which together with --reading shows whom a choice of reading affects, and with --profile and --profile-old where two "
        "profiles differ.\n"
        "Exit code: 0 proved equal, 1 the versions differ, 2 nothing could be compared, 3 undecided.",
        "OLD en NEW zijn elk een map, een git-revisie (de map van het regelboek in die revisie) of REVISION:FOLDER. Een map "
        "die bestaat, gaat voor een revisie van die naam. A..B (of A..B:FOLDER) noemt beide tegelijk; A...B begint waar B "
        "van A wegging. Zonder NEW is dat het regelboek op schijf (--spec, of dat van hier); ook zonder OLD zijn beide dat, "
        "wat samen met --reading toont wie een keuze van lezing raakt, en met --profile en --profile-old waar twee profielen verschillen.\n"
        "Eindcode: 0 bewezen gelijk, 1 de versies verschillen, 2 er kon niets vergeleken worden, 3 onbeslist.",
        "OLD et NEW sont chacun un dossier, une révision git (le dossier du recueil dans cette révision) ou REVISION:FOLDER. "
        "Un dossier qui existe l’emporte sur une révision du même nom. A..B (ou A..B:FOLDER) nomme les deux à la fois ; "
        "A...B commence là où B a quitté A. Sans NEW, c’est le recueil sur le disque (--spec, ou celui d’ici) ; sans OLD non "
        "plus, les deux le sont, ce qui montre avec --reading qui un choix de lecture touche, et avec --profile et "
        "--profile-old où deux profils diffèrent.\n"
        "Code de sortie : 0 prouvées égales, 1 les versions diffèrent, 2 rien n’a pu être comparé, 3 non tranché.",
    ),
    **translated(
        "Without WHAT it asks, question by question. Each change names the statement of the sources that asks for it; a "
        "new one is written, with a formula.\n"
        "Exit code: 0 the gate is open, 1 something is left, 2 nothing could be changed (and nothing was written), 3 undecided.",
        "Zonder WHAT volgen de vragen, één voor één. Elke wijziging noemt de uitspraak van de bronnen die erom vraagt; een "
        "nieuwe wordt erbij geschreven, met een formule.\n"
        "Eindcode: 0 de poort is open, 1 er blijft iets te doen, 2 er kon niets gewijzigd worden (en er is niets geschreven), 3 onbeslist.",
        "Sans WHAT, la commande pose question après question. Chaque modification nomme l’énoncé des sources qui la "
        "demande ; un nouvel énoncé est ajouté, avec une formule.\n"
        "Code de sortie : 0 la porte est ouverte, 1 il reste quelque chose à faire, 2 rien n’a pu être modifié (et rien "
        "n’a été écrit), 3 non tranché.",
    ),
    **translated(
        "The rulebook on disk is held against the same folder where it left REV (the merge base of REV and HEAD), or against "
        "REV:FOLDER, or against a folder, written ./FOLDER or /FOLDER: a folder of the change itself can never pass for the "
        "base.\n"
        "Exit code: 0 the change passes, 1 findings, 2 something could not be read, 3 undecided.",
        "Het regelboek op schijf wordt vergeleken met dezelfde map waar het REV verliet (de gemeenschappelijke voorouder van "
        "REV en HEAD), of met REV:FOLDER, of met een map, geschreven als ./FOLDER of /FOLDER: een map van de wijziging zelf "
        "kan nooit voor de basis doorgaan.\n"
        "Eindcode: 0 de wijziging mag door, 1 bevindingen, 2 iets kon niet gelezen worden, 3 onbeslist.",
        "Le recueil sur le disque est comparé au même dossier là où il a quitté REV (l’ancêtre commun de REV et HEAD), ou à "
        "REV:FOLDER, ou à un dossier, écrit ./FOLDER ou /FOLDER : un dossier du changement lui-même ne peut jamais passer "
        "pour la base.\n"
        "Code de sortie : 0 le changement passe, 1 constats, 2 quelque chose n’a pu être lu, 3 non tranché.",
    ),
}
