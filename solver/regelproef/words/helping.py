"""What `--help` says of the command and of each of its commands; the English sentence is the key."""

from regelproef.words import translated

TEXTS: dict[str, dict[str, str]] = {
    **translated(
        "change rules in a page on this machine, and see before saving whom that touches (docs/workbench.md).",
        "regels wijzigen in een pagina op deze machine, en voor het bewaren zien wie dat raakt (docs/workbench.md).",
        "modifier des règles dans une page sur cette machine, et voir avant d’enregistrer qui cela touche (docs/workbench.md).",
    ),
    **translated(
        "speak with an editor: what is wrong while you type, meanings, names that fit, where something is defined, other names (docs/editor.md).",
        "met een editor spreken: wat er fout is terwijl u typt, betekenissen, passende namen, waar iets bepaald is, andere namen (docs/editor.md).",
        "parler avec un éditeur : ce qui ne va pas pendant la frappe, sens, noms possibles, définitions, autres noms (docs/editor.md).",
    ),
    **translated(
        "show this help message and exit",
        "deze hulp tonen en stoppen",
        "montrer cette aide et terminer",
    ),
    **translated(
        "show program's version number and exit",
        "de versie tonen en stoppen",
        "montrer la version et terminer",
    ),
    **translated(
        "usage: ",
        "gebruik: ",
        "usage : ",
    ),
    **translated(
        "options",
        "opties",
        "options",
    ),
    **translated(
        "positional arguments",
        "argumenten",
        "arguments",
    ),
    **translated(
        "Legal rules as a formal specification, with proofs and generated tests.",
        "Rechtsregels als formele specificatie, met bewijzen en gegenereerde tests.",
        "Des règles de droit comme spécification formelle, avec preuves et tests générés.",
    ),
    **translated(
        "write a small sound rulebook of your own into a new folder, to go on from.",
        "een klein, sluitend regelboek van uzelf in een nieuwe map schrijven, om op voort te bouwen.",
        "écrire un petit recueil de règles cohérent, le vôtre, dans un nouveau dossier, pour continuer à partir de là.",
    ),
    **translated(
        "prove that a rulebook has no contradiction, gap or dead text, and that its properties and cases hold.",
        "bewijzen dat een regelboek geen tegenspraak, leemte of dode tekst heeft, en dat zijn eigenschappen en gevallen kloppen.",
        "prouver qu’un recueil de règles n’a ni contradiction, ni lacune, ni texte mort, et que ses propriétés et ses cas sont vérifiés.",
    ),
    **translated(
        "decide persons one by one, from tables, JSON lines, JSON or YAML; as JSON lines, CSV or a table.",
        "over personen beslissen, een voor een, uit tabellen, JSON-regels, JSON of YAML; als JSON-regels, CSV of een tabel.",
        "décider de personnes une à une, depuis des tableaux, des lignes JSON, du JSON ou du YAML ; en lignes JSON, CSV ou tableau.",
    ),
    **translated(
        "decide whole populations from CSV or Parquet, and say how many persons get what, and how much money that is.",
        "over hele bevolkingen beslissen, uit CSV of Parquet, en zeggen hoeveel personen wat krijgen en hoeveel geld dat is.",
        "décider de populations entières, depuis du CSV ou du Parquet, et dire combien de personnes obtiennent quoi, et pour quelle somme.",
    ),
    **translated(
        "say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about.",
        "zeggen waarom iemand een uitkomst krijgt, wat die zou veranderen en wanneer ze vanzelf verandert; of waarover een controle gaat.",
        "dire pourquoi une personne obtient un résultat, ce qui le changerait et quand il change de lui-même ; ou l’objet d’un contrôle.",
    ),
    **translated(
        "write test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip.",
        "testpersonen met verwachte uitkomsten schrijven, voor elke regel, grens, uitzondering, elk bedrag en elke vergissing.",
        "écrire des personnes de test avec les résultats attendus, pour chaque règle, limite, exception, montant et méprise.",
    ),
    **translated(
        "list every slip that could be made in a rule, and the test person who notices it or the proof that it changes nobody's result.",
        "elke vergissing opsommen die in een regel kan sluipen, met de testpersoon die ze opmerkt of het bewijs dat ze niemands uitkomst verandert.",
        "énumérer chaque méprise possible dans une règle, avec la personne de test qui la remarque ou la preuve qu’elle ne change "
        "le résultat de personne.",
    ),
    **translated(
        "try the test persons on any implementation: a Python callable, a program, or an address on the web.",
        "de testpersonen op een implementatie uitproberen: een Python-functie, een programma of een adres op het web.",
        "essayer les personnes de test sur une implémentation : une fonction Python, un programme ou une adresse sur le web.",
    ),
    **translated(
        "write the test persons in every format, with all that an implementer needs, into one folder.",
        "de testpersonen in elk formaat in één map schrijven, met alles wat een bouwer nodig heeft.",
        "écrire les personnes de test dans chaque format, avec tout ce qu’il faut à qui programme, dans un seul dossier.",
    ),
    **translated(
        "answer persons over HTTP on this machine, with decisions and reasons, and keep which rules they covered.",
        "over HTTP op deze machine over personen antwoorden, met beslissingen en redenen, en bijhouden welke regels ze raakten.",
        "répondre pour des personnes en HTTP sur cette machine, avec décisions et raisons, et retenir les règles rencontrées.",
    ),
    **translated(
        "show whom the step from one version of a rulebook to another affects, exactly, and prove that nobody else is.",
        "tonen wie de stap van de ene versie van een regelboek naar de andere precies raakt, en bewijzen dat dat niemand anders is.",
        "montrer qui le passage d’une version d’un recueil de règles à une autre touche exactement, et prouver que ce n’est personne d’autre.",
    ),
    **translated(
        "let a change of the rules pass only when it is sound and its effect is declared and proved.",
        "een wijziging van de regels pas doorlaten als ze sluitend is en haar effect verklaard en bewezen is.",
        "ne laisser passer un changement des règles que s’il est cohérent et que son effet est déclaré et prouvé.",
    ),
    **translated(
        "change an amount, a limit, a rule or an exception with all that it brings, guided or by flags, up to the gate.",
        "een bedrag, een grens, een regel of een uitzondering wijzigen met alles wat erbij komt, met vragen of met opties, tot aan de poort.",
        "modifier un montant, une limite, une règle ou une exception avec tout ce que cela entraîne, par questions ou par options, jusqu’à la porte.",
    ),
    **translated(
        "write what is proved, open and decided as one HTML page and as Markdown, or say whether they are up to date.",
        "wat bewezen, open en beslist is als HTML-pagina en als Markdown schrijven, of zeggen of ze nog actueel zijn.",
        "écrire ce qui est prouvé, ouvert et décidé en une page HTML et en Markdown, ou dire s’ils sont à jour.",
    ),
    **translated(
        "say which texts of a rulebook are not translated into a language, or changed since, and add what is missing to its file.",
        "zeggen welke teksten van een regelboek niet in een taal vertaald zijn of sindsdien veranderden, en aan het bestand toevoegen wat ontbreekt.",
        "dire quels textes d’un recueil de règles ne sont pas traduits dans une langue ou ont changé depuis, et ajouter au fichier ce qui manque.",
    ),
    **translated(
        "account for every statement of the source documents, and find where they contradict each other.",
        "elke uitspraak van de brondocumenten verantwoorden, en vinden waar ze elkaar tegenspreken.",
        "rendre compte de chaque énoncé des documents sources, et trouver où ils se contredisent.",
    ),
}
