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
        "name of the files, without suffix (default: the rulebook's folder and the language)",
        "naam van de bestanden, zonder achtervoegsel (standaard: de map van het regelboek en de taal)",
        "nom des fichiers, sans suffixe (par défaut : le dossier du recueil et la langue)",
    ),
    **translated(
        "a map of outcomes over two facts; may be repeated",
        "een kaart van uitkomsten over twee feiten; mag herhaald worden",
        "une carte des issues selon deux faits ; répétable",
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
        "which together with --reading shows whom a choice of reading affects.\n"
        "Exit code: 0 proved equal, 1 the versions differ, 2 nothing could be compared, 3 undecided.",
        "OLD en NEW zijn elk een map, een git-revisie (de map van het regelboek in die revisie) of REVISION:FOLDER. Een map "
        "die bestaat, gaat voor een revisie van die naam. A..B (of A..B:FOLDER) noemt beide tegelijk; A...B begint waar B "
        "van A wegging. Zonder NEW is dat het regelboek op schijf (--spec, of dat van hier); ook zonder OLD zijn beide dat, "
        "wat samen met --reading toont wie een keuze van lezing raakt.\n"
        "Eindcode: 0 bewezen gelijk, 1 de versies verschillen, 2 er kon niets vergeleken worden, 3 onbeslist.",
        "OLD et NEW sont chacun un dossier, une révision git (le dossier du recueil dans cette révision) ou REVISION:FOLDER. "
        "Un dossier qui existe l’emporte sur une révision du même nom. A..B (ou A..B:FOLDER) nomme les deux à la fois ; "
        "A...B commence là où B a quitté A. Sans NEW, c’est le recueil sur le disque (--spec, ou celui d’ici) ; sans OLD non "
        "plus, les deux le sont, ce qui montre avec --reading qui un choix de lecture touche.\n"
        "Code de sortie : 0 prouvées égales, 1 les versions diffèrent, 2 rien n’a pu être comparé, 3 non tranché.",
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
