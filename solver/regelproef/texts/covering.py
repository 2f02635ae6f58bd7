"""Words about what the generated test persons cover: kinds of tasks, and kinds of slips in rules that must be noticed."""

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
}
