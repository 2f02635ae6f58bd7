"""Words of two sections of the report: what the generated test persons cover (kinds of tasks, and kinds of slips in rules that must be noticed), and
contradictions between sources."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- kinds of tasks
    "task:rule": said("each rule decides for somebody", "elke regel beslist voor iemand", "chaque règle décide pour quelqu’un"),
    "task:exception": said(
        "each exception beats the rule to which it is one", "elke uitzondering gaat voor op haar regel", "chaque exception l’emporte sur sa règle"
    ),
    "task:condition": said(
        "each condition alone makes the difference",
        "elke voorwaarde maakt op zichzelf het verschil",
        "chaque condition fait à elle seule la différence",
    ),
    "task:boundary": said(
        "both sides of each limit (just met, just not)",
        "beide kanten van elke grens (net wel, net niet)",
        "les deux côtés de chaque limite (tout juste atteinte ou non)",
    ),
    "task:validity": said(
        "the day on which a rule starts or stops, and the day beside it",
        "de dag waarop een regel begint of ophoudt, en de dag ernaast",
        "le jour où une règle commence ou cesse, et le jour voisin",
    ),
    "task:amount": said("each period of each amount", "elke periode van elk bedrag", "chaque période de chaque montant"),
    "task:value": said(
        "each value of each fact and each outcome of each decision",
        "elke waarde van elk feit en elke uitkomst van elke beslissing",
        "chaque valeur de chaque fait et chaque issue de chaque décision",
    ),
    "task:property": said("each property comes into play", "elke eigenschap komt aan bod", "chaque propriété entre en jeu"),
    "task:mutant": said(
        "each slip in a rule is noticed", "elke vergissing in een regel wordt opgemerkt", "chaque erreur dans une règle est remarquée"
    ),
    "task:pairwise": said(
        "each two values of two facts occur together",
        "elke twee waarden van twee feiten komen samen voor",
        "deux valeurs quelconques de deux faits apparaissent ensemble",
    ),
    # -- kinds of slips
    "slip:rule-dropped": said("a rule is missing", "een regel ontbreekt", "une règle manque"),
    "slip:condition-dropped": said("a condition is missing", "een voorwaarde ontbreekt", "une condition manque"),
    "slip:exception-dropped": said(
        "an exception no longer beats its rule", "een uitzondering gaat niet meer voor op haar regel", "une exception ne l’emporte plus sur sa règle"
    ),
    "slip:validity-dropped": said(
        "a rule holds on every day instead of in its period",
        "een regel geldt altijd in plaats van in zijn periode",
        "une règle vaut toujours au lieu de sa période",
    ),
    "slip:outcome": said("a rule says another outcome", "een regel zegt een andere uitkomst", "une règle donne une autre issue"),
    "slip:operator": said(
        "another comparison (such as “less than” for “at most”)",
        "een andere vergelijking (zoals “minder dan” in plaats van “hoogstens”)",
        "une autre comparaison (comme « moins de » au lieu de « au plus »)",
    ),
    "slip:constant": said(
        "another value or limit in a condition", "een andere waarde of grens in een voorwaarde", "une autre valeur ou limite dans une condition"
    ),
    "slip:negated": said("a condition turned around", "een voorwaarde omgekeerd", "une condition inversée"),
    "slip:validity": said(
        "a rule starts or stops on another day", "een regel begint of eindigt op een andere dag", "une règle commence ou cesse un autre jour"
    ),
    "slip:amount": said("another amount", "een ander bedrag", "un autre montant"),
    # -- the section
    "rp-slip": said("Slip", "Vergissing", "Erreur"),
    "rp-slips": said(
        "Slips in rules that these persons bring to light",
        "Vergissingen in regels die deze personen aan het licht brengen",
        "Erreurs dans les règles que ces personnes mettent au jour",
    ),
    "rp-noticed": said("noticed", "opgemerkt", "remarquées"),
    "rp-impossible-tasks": said(
        "Tasks that nobody can meet: {count}. This is proved; what stands beside each forbids it.",
        "Opdrachten die niemand kan vervullen: {count}. Dat is bewezen; wat ernaast staat, verbiedt het.",
        "Tâches que personne ne peut remplir : {count}. C’est prouvé ; ce qui figure à côté l’interdit.",
    ),
    "rp-tests": said("Test persons", "Testpersonen", "Personnes de test"),
    "rp-tests-intro": said(
        "A small set of persons with expected outcomes, against which any implementation can be tested. Each task below was settled:"
        " a person covers it, or it is proved that nobody can.",
        "Een kleine verzameling personen met verwachte uitkomsten, waartegen elke uitvoering getest kan worden. Elke opdracht hieronder is"
        " afgehandeld: een persoon dekt ze, of het is bewezen dat niemand dat kan.",
        "Un petit ensemble de personnes avec leurs issues attendues, contre lequel toute mise en œuvre peut être testée. Chaque tâche"
        " ci-dessous est réglée : une personne la couvre, ou il est prouvé que personne ne le peut.",
    ),
    "rp-tests-none": said(
        "There are no generated test persons for this rulebook in {folder}.",
        "Er zijn in {folder} geen gegenereerde testpersonen voor dit regelboek.",
        "Il n’y a pas, dans {folder}, de personnes de test générées pour ce recueil.",
    ),
    "rp-tests-stale": said(
        "The test persons were made for another version of the rulebook.",
        "De testpersonen zijn gemaakt voor een andere versie van het regelboek.",
        "Les personnes de test ont été faites pour une autre version du recueil.",
    ),
    "rp-tests-count": said("Test persons: {count}", "Testpersonen: {count}", "Personnes de test : {count}"),
    "rp-task": said("Task", "Opdracht", "Tâche"),
    "rp-settled:covered": said("covered", "gedekt", "couvertes"),
    "rp-settled:infeasible": said("proved impossible", "bewezen onmogelijk", "prouvées impossibles"),
    "rp-settled:equivalent": said("proved to make no difference", "bewezen zonder verschil", "prouvées sans différence"),
    # -- contradictions between sources
    "rp-clashes-count": said(
        "Pairs: {count}. Not settled: {unsettled}.",
        "Aantal paren: {count}. Niet beslecht: {unsettled}.",
        "Nombre de paires : {count}. Non tranchées : {unsettled}.",
    ),
    "rp-clashes-example": said("One of them as an example:", "Eén ervan als voorbeeld:", "L’une d’elles à titre d’exemple :"),
    "rp-clashes-intro": said(
        "Somebody meets what both statements are about, and no outcome does justice to both. Beside each pair stands what settles it.",
        "Iemand voldoet aan waar beide uitspraken over gaan, en geen uitkomst doet beide recht. Bij elk paar staat wat het beslecht.",
        "Quelqu’un répond à ce que visent les deux énoncés, et aucune issue ne satisfait les deux. Chaque paire indique ce qui tranche.",
    ),
    "rp-clashes-none": said(
        "No two statements contradict each other.", "Geen twee uitspraken spreken elkaar tegen.", "Aucune paire d’énoncés ne se contredit."
    ),
    "rp-settled-way:yields_to": said("one statement yields to the other", "de ene uitspraak wijkt voor de andere", "un énoncé cède devant l’autre"),
    "rp-settled-way:superseded_by": said(
        "one statement supersedes the other", "de ene uitspraak komt in de plaats van de andere", "un énoncé remplace l’autre"
    ),
    "rp-settled-way:open": said("left open, by a question", "opengelaten, bij een vraag", "laissé ouvert, par une question"),
    "rp-settled-way:by_reading": said("by the chosen reading", "door de gekozen lezing", "par la lecture choisie"),
    "rp-settled-way:interpretation": said(
        "by the choice in a question on which both depend",
        "door de keuze bij een vraag waar beide van afhangen",
        "par le choix fait à une question dont les deux dépendent",
    ),
    "rp-settled-way:rank": said(
        "both follow from the rules, each without its exceptions",
        "beide volgen uit de regels, elk zonder zijn uitzonderingen",
        "les deux découlent des règles, chacun sans ses exceptions",
    ),
    "rp-settled-way:set_aside": said(
        "one statement stands, the other is set aside", "de ene uitspraak blijft, de andere is opzijgezet", "un énoncé subsiste, l’autre est écarté"
    ),
    "rp-clashes-by": said("What settles it", "Wat het beslecht", "Ce qui tranche"),
    "rp-clashes-pairs": said("Pairs", "Paren", "Paires"),
    "rp-unsettled": said("not settled", "niet beslecht", "non tranché"),
    "rp-settled": said("settled", "beslecht", "tranché"),
}
