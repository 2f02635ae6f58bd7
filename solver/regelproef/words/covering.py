"""Words of two sections of the report: what the generated test persons cover (kinds of tasks, and kinds of slips in rules that must be noticed), and
contradictions between sources."""

TEXTS: dict[str, dict[str, str]] = {
    # -- kinds of tasks
    "task:rule": {"en": "each rule decides for somebody", "nl": "elke regel beslist voor iemand", "fr": "chaque règle décide pour quelqu’un"},
    "task:exception": {
        "en": "each exception beats the rule to which it is one",
        "nl": "elke uitzondering gaat voor op haar regel",
        "fr": "chaque exception l’emporte sur sa règle",
    },
    "task:condition": {
        "en": "each condition alone makes the difference",
        "nl": "elke voorwaarde maakt op zichzelf het verschil",
        "fr": "chaque condition fait à elle seule la différence",
    },
    "task:boundary": {
        "en": "both sides of each limit (just met, just not)",
        "nl": "beide kanten van elke grens (net wel, net niet)",
        "fr": "les deux côtés de chaque limite (tout juste atteinte ou non)",
    },
    "task:validity": {
        "en": "the day on which a rule starts or stops, and the day beside it",
        "nl": "de dag waarop een regel begint of ophoudt, en de dag ernaast",
        "fr": "le jour où une règle commence ou cesse, et le jour voisin",
    },
    "task:amount": {"en": "each period of each amount", "nl": "elke periode van elk bedrag", "fr": "chaque période de chaque montant"},
    "task:value": {
        "en": "each value of each fact and each outcome of each decision",
        "nl": "elke waarde van elk feit en elke uitkomst van elke beslissing",
        "fr": "chaque valeur de chaque fait et chaque issue de chaque décision",
    },
    "task:property": {"en": "each property comes into play", "nl": "elke eigenschap komt aan bod", "fr": "chaque propriété entre en jeu"},
    "task:mutant": {
        "en": "each slip in a rule is noticed",
        "nl": "elke vergissing in een regel wordt opgemerkt",
        "fr": "chaque erreur dans une règle est remarquée",
    },
    "task:pairwise": {
        "en": "each two values of two facts occur together",
        "nl": "elke twee waarden van twee feiten komen samen voor",
        "fr": "deux valeurs quelconques de deux faits apparaissent ensemble",
    },
    # -- kinds of slips
    "slip:rule-dropped": {"en": "a rule is missing", "nl": "een regel ontbreekt", "fr": "une règle manque"},
    "slip:condition-dropped": {"en": "a condition is missing", "nl": "een voorwaarde ontbreekt", "fr": "une condition manque"},
    "slip:exception-dropped": {
        "en": "an exception no longer beats its rule",
        "nl": "een uitzondering gaat niet meer voor op haar regel",
        "fr": "une exception ne l’emporte plus sur sa règle",
    },
    "slip:validity-dropped": {
        "en": "a rule holds on every day instead of in its period",
        "nl": "een regel geldt altijd in plaats van in zijn periode",
        "fr": "une règle vaut toujours au lieu de sa période",
    },
    "slip:outcome": {"en": "a rule says another outcome", "nl": "een regel zegt een andere uitkomst", "fr": "une règle donne une autre issue"},
    "slip:operator": {
        "en": "another comparison (such as “less than” for “at most”)",
        "nl": "een andere vergelijking (zoals “minder dan” in plaats van “hoogstens”)",
        "fr": "une autre comparaison (comme « moins de » au lieu de « au plus »)",
    },
    "slip:constant": {
        "en": "another value or limit in a condition",
        "nl": "een andere waarde of grens in een voorwaarde",
        "fr": "une autre valeur ou limite dans une condition",
    },
    "slip:negated": {"en": "a condition turned around", "nl": "een voorwaarde omgekeerd", "fr": "une condition inversée"},
    "slip:validity": {
        "en": "a rule starts or stops on another day",
        "nl": "een regel begint of eindigt op een andere dag",
        "fr": "une règle commence ou cesse un autre jour",
    },
    "slip:amount": {"en": "another amount", "nl": "een ander bedrag", "fr": "un autre montant"},
    # -- the section
    "rp-slip": {"en": "Slip", "nl": "Vergissing", "fr": "Erreur"},
    "rp-slips": {
        "en": "Slips in rules that these persons bring to light",
        "nl": "Vergissingen in regels die deze personen aan het licht brengen",
        "fr": "Erreurs dans les règles que ces personnes mettent au jour",
    },
    "rp-noticed": {"en": "noticed", "nl": "opgemerkt", "fr": "remarquées"},
    "rp-impossible-tasks": {
        "en": "Tasks that nobody can meet: {count}. This is proved; what stands beside each forbids it.",
        "nl": "Opdrachten die niemand kan vervullen: {count}. Dat is bewezen; wat ernaast staat, verbiedt het.",
        "fr": "Tâches que personne ne peut remplir : {count}. C’est prouvé ; ce qui figure à côté l’interdit.",
    },
    "rp-tests": {"en": "Test persons", "nl": "Testpersonen", "fr": "Personnes de test"},
    "rp-tests-intro": {
        "en": "A small set of persons with expected outcomes, against which any implementation can be tested. Each task below was settled:"
        " a person covers it, or it is proved that nobody can.",
        "nl": "Een kleine verzameling personen met verwachte uitkomsten, waartegen elke uitvoering getest kan worden. Elke opdracht hieronder is"
        " afgehandeld: een persoon dekt ze, of het is bewezen dat niemand dat kan.",
        "fr": "Un petit ensemble de personnes avec leurs issues attendues, contre lequel toute mise en œuvre peut être testée. Chaque tâche"
        " ci-dessous est réglée : une personne la couvre, ou il est prouvé que personne ne le peut.",
    },
    "rp-tests-none": {
        "en": "There are no generated test persons for this rulebook in {folder}.",
        "nl": "Er zijn in {folder} geen gegenereerde testpersonen voor dit regelboek.",
        "fr": "Il n’y a pas, dans {folder}, de personnes de test générées pour ce recueil.",
    },
    "rp-tests-stale": {
        "en": "The test persons were made for another version of the rulebook.",
        "nl": "De testpersonen zijn gemaakt voor een andere versie van het regelboek.",
        "fr": "Les personnes de test ont été faites pour une autre version du recueil.",
    },
    "rp-tests-count": {"en": "Test persons: {count}", "nl": "Testpersonen: {count}", "fr": "Personnes de test : {count}"},
    "rp-task": {"en": "Task", "nl": "Opdracht", "fr": "Tâche"},
    "rp-settled:covered": {"en": "covered", "nl": "gedekt", "fr": "couvertes"},
    "rp-settled:infeasible": {"en": "proved impossible", "nl": "bewezen onmogelijk", "fr": "prouvées impossibles"},
    "rp-settled:equivalent": {"en": "proved to make no difference", "nl": "bewezen zonder verschil", "fr": "prouvées sans différence"},
    # -- contradictions between sources
    "rp-clashes-count": {
        "en": "Pairs: {count}. Not settled: {unsettled}.",
        "nl": "Aantal paren: {count}. Niet beslecht: {unsettled}.",
        "fr": "Nombre de paires : {count}. Non tranchées : {unsettled}.",
    },
    "rp-clashes-example": {"en": "One of them as an example:", "nl": "Eén ervan als voorbeeld:", "fr": "L’une d’elles à titre d’exemple :"},
    "rp-clashes-intro": {
        "en": "Somebody meets what both statements are about, and no outcome does justice to both. Beside each pair stands what settles it.",
        "nl": "Iemand voldoet aan waar beide uitspraken over gaan, en geen uitkomst doet beide recht. Bij elk paar staat wat het beslecht.",
        "fr": "Quelqu’un répond à ce que visent les deux énoncés, et aucune issue ne satisfait les deux. Chaque paire indique ce qui tranche.",
    },
    "rp-clashes-none": {
        "en": "No two statements contradict each other.",
        "nl": "Geen twee uitspraken spreken elkaar tegen.",
        "fr": "Aucune paire d’énoncés ne se contredit.",
    },
    "rp-settled-way:yields_to": {
        "en": "one statement yields to the other",
        "nl": "de ene uitspraak wijkt voor de andere",
        "fr": "un énoncé cède devant l’autre",
    },
    "rp-settled-way:superseded_by": {
        "en": "one statement supersedes the other",
        "nl": "de ene uitspraak komt in de plaats van de andere",
        "fr": "un énoncé remplace l’autre",
    },
    "rp-settled-way:open": {"en": "left open, by a question", "nl": "opengelaten, bij een vraag", "fr": "laissé ouvert, par une question"},
    "rp-settled-way:by_reading": {"en": "by the chosen reading", "nl": "door de gekozen lezing", "fr": "par la lecture choisie"},
    "rp-settled-way:interpretation": {
        "en": "by the choice in a question on which both depend",
        "nl": "door de keuze bij een vraag waar beide van afhangen",
        "fr": "par le choix fait à une question dont les deux dépendent",
    },
    "rp-settled-way:rank": {
        "en": "both follow from the rules, each without its exceptions",
        "nl": "beide volgen uit de regels, elk zonder zijn uitzonderingen",
        "fr": "les deux découlent des règles, chacun sans ses exceptions",
    },
    "rp-settled-way:set_aside": {
        "en": "one statement stands, the other is set aside",
        "nl": "de ene uitspraak blijft, de andere is opzijgezet",
        "fr": "un énoncé subsiste, l’autre est écarté",
    },
    "rp-clashes-by": {"en": "What settles it", "nl": "Wat het beslecht", "fr": "Ce qui tranche"},
    "rp-clashes-pairs": {"en": "Pairs", "nl": "Paren", "fr": "Paires"},
    "rp-unsettled": {"en": "not settled", "nl": "niet beslecht", "fr": "non tranché"},
    "rp-settled": {"en": "settled", "nl": "beslecht", "fr": "tranché"},
}
