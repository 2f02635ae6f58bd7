"""Sentences of generating and mutating: why a fixture exists, and what test persons cover.

Those that begin with `why-` stand in fixtures: what is at stake, in labels and values.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "why-fact": said("{fact}: {value}", "{fact}: {value}", "{fact} : {value}"),
    "why-default": said("The standard person", "De standaardpersoon", "La personne standard"),
    "why-whatever": said("Whatever sets this person apart", "Wat deze persoon ook anders maakt", "Quoi qui distingue cette personne"),
    "why-more": said("and {count} more", "en nog {count} andere", "et {count} autres"),
    "why-more:one": said("and one more", "en nog één ander", "et un autre"),
    "why-decided": said("{who} → {decision}: {value}.", "{who} → {decision}: {value}.", "{who} → {decision} : {value}."),
    "why-not": said(
        "{who} → {decision}: {value}, and not: {instead}.",
        "{who} → {decision}: {value}, en niet: {instead}.",
        "{who} → {decision} : {value}, et non : {instead}.",
    ),
    "why-beside": said(
        "{who} → {decision}: {value}; with {other} it would be: {instead}.",
        "{who} → {decision}: {value}; met {other} was het: {instead}.",
        "{who} → {decision} : {value} ; avec {other} ce serait : {instead}.",
    ),
    # -- generate and mutate
    "generate-summary": said(
        "{fixtures:fixture settles|fixtures settle} {obligations:obligation|obligations}: {covered} covered, {infeasible} impossible, "
        "{equivalent:mutant|mutants} without effect",
        "{fixtures:testpersoon|testpersonen}, {obligations:verplichting|verplichtingen}: {covered} gedekt, {infeasible} onmogelijk, "
        "{equivalent:mutant|mutanten} zonder effect",
        "{fixtures:personne|personnes}, {obligations:obligation|obligations} : {covered:couverte|couvertes}, "
        "{infeasible:impossible|impossibles}, {equivalent:mutant|mutants} sans effet",
    ),
    "generate-carried": said(
        "a person carries {count} obligations",
        "een persoon draagt {count} verplichtingen",
        "une personne porte {count} obligations",
    ),
    "generate-ratio": said(
        "one greedy pass over all of them would take {greedy} persons: {ratio} times fewer",
        "één gretige keuze uit allen zou {greedy} personen nemen: {ratio} keer minder",
        "un seul passage glouton en prendrait {greedy} : {ratio} fois moins",
    ),
    "generate-undecided": said(
        "undecided, so nothing was written: {id} ({reason})",
        "onbeslist, dus er is niets geschreven: {id} ({reason})",
        "non tranché, rien n’a donc été écrit : {id} ({reason})",
    ),
    "generate-because-budget": said(
        "the time of the command was used up; see --budget",
        "de tijd van de opdracht was op; zie --budget",
        "le temps de la commande était épuisé ; voir --budget",
    ),
    "generate-because-work": said(
        "the work that a question may take was used up; see --work",
        "het werk dat een vraag mag kosten was op; zie --work",
        "le travail permis pour une question était épuisé ; voir --work",
    ),
    "generate-because-canonical": said(
        "somebody was found, but not who is always found first: the work that a question may take was used up; see --work",
        "er is iemand gevonden, maar niet wie altijd eerst gevonden wordt: het werk dat een vraag mag kosten was op; zie --work",
        "quelqu’un a été trouvé, mais non celui qu’on trouve toujours d’abord : le travail permis pour une question était épuisé ; voir --work",
    ),
    "generate-because-tries": said(
        "so many persons were tried, and none of them with a second one who fits",
        "er zijn zoveel personen geprobeerd, en bij geen hoort een tweede die past",
        "tant de personnes ont été essayées, et à aucune ne répond une seconde qui convienne",
    ),
    "generate-because-core": said(
        "there is nobody, but which lines exclude them could not be told within the work that a question may take; see --work",
        "er is niemand, maar welke regels hen uitsluiten was niet te zeggen binnen het werk dat een vraag mag kosten; zie --work",
        "il n’y a personne, mais les lignes qui les excluent n’ont pu être dites dans le travail permis pour une question ; voir --work",
    ),
    "generate-because-solver": said("the solver gave up: {words}", "de solver gaf het op: {words}", "le solveur a abandonné : {words}"),
    "generate-unsound": said(
        "the rulebook has conflicts or gaps, so there is nothing to expect; see `regelproef check`",
        "het regelboek heeft tegenspraken of leemtes, dus valt er niets te verwachten; zie `regelproef check`",
        "le recueil de règles a des contradictions ou des lacunes, il n’y a donc rien à attendre ; voir `regelproef check`",
    ),
    "generate-written": said(
        "written to {folder}: {files} files", "geschreven in {folder}: {files} bestanden", "écrit dans {folder} : {files} fichiers"
    ),
    "generate-current": said("{folder} is up to date", "{folder} is bijgewerkt", "{folder} est à jour"),
    "generate-outdated": said(
        "{file} is not what the rulebook gives now",
        "{file} is niet wat het regelboek nu geeft",
        "{file} n’est pas ce que donnent les règles actuelles",
    ),
    "generated-crlf": said(
        "`{file}` differs only in its line ends (CRLF) from what the rulebook generates today",
        "`{file}` verschilt alleen in de regeleinden (CRLF) van wat het regelboek vandaag genereert",
        "`{file}` ne diffère que par ses fins de ligne (CRLF) de ce que le recueil de règles génère aujourd'hui",
    ),
    "crlf-help": said(
        "let git keep LF: put `* text=auto eol=lf` in .gitattributes, then write the files again or check them out anew",
        "laat git LF bewaren: zet `* text=auto eol=lf` in .gitattributes, en schrijf de bestanden opnieuw of haal ze opnieuw op met git checkout",
        "faites garder LF à git : mettez `* text=auto eol=lf` dans .gitattributes, puis réécrivez les fichiers ou refaites un git checkout",
    ),
    "mutants-score": said(
        "{killed} of {total:mutant|mutants} noticed by {fixtures:fixture|fixtures}, {equivalent} without effect on anybody, {alive} alive",
        "{killed} van {total:mutant|mutanten} opgemerkt door {fixtures:testpersoon|testpersonen}, {equivalent} zonder effect op wie "
        "dan ook, {alive} in leven",
        "{killed:mutant|mutants} sur {total} remarqués par {fixtures:personne|personnes}, {equivalent} sans effet sur quiconque, {alive} en vie",
    ),
    "mutant-line": said(
        "{verdict}: {id}: `{before}` -> `{after}` {by}",
        "{verdict}: {id}: `{before}` -> `{after}` {by}",
        "{verdict} : {id} : `{before}` -> `{after}` {by}",
    ),
    "mutant-killed": said("noticed", "opgemerkt", "remarqué"),
    "mutant-equivalent": said("without effect", "zonder effect", "sans effet"),
    "mutant-undecided": said("undecided", "onbeslist", "non tranché"),
    "fixture-facts": said(
        "a fixture does not fit this rulebook: {reason}",
        "een testpersoon past niet bij dit regelboek: {reason}",
        "une personne de test ne convient pas à ce recueil : {reason}",
    ),
    "mutant-alive": said("alive", "in leven", "en vie"),
    "adequacy": said(
        "no check would notice this slip ({kind}) although it changes somebody's result: `{before}` -> `{after}`",
        "geen enkele controle zou deze vergissing ({kind}) opmerken, al verandert ze iemands uitkomst: `{before}` -> `{after}`",
        "aucun contrôle ne remarquerait cette erreur ({kind}), bien qu’elle change le résultat de quelqu’un : `{before}` -> `{after}`",
    ),
    "adequacy-help": said(
        "state a property, a statement or a case that this person would break",
        "schrijf een eigenschap, een uitspraak of een geval waaraan deze persoon niet zou voldoen",
        "écrivez une propriété, un énoncé ou un cas que cette personne contredirait",
    ),
    "code:adequacy": said(
        "slips that a check notices or that change nobody's result",
        "vergissingen die een controle opmerkt of die niemands uitkomst veranderen",
        "erreurs qu’un contrôle remarque ou qui ne changent le résultat de personne",
    ),
    # -- the section of the report: kinds of tasks
    "task:rule": said("each rule decides for somebody", "elke regel beslist voor iemand", "chaque règle décide pour quelqu’un"),
    "task:exception": said(
        "each exception beats the rule to which it is one", "elke uitzondering gaat voor op haar regel", "chaque exception l’emporte sur sa règle"
    ),
    "task:condition": said(
        "each condition alone makes the difference",
        "elke voorwaarde geeft op zich de doorslag",
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
    "task:parameter": said("each period of each parameter", "elke periode van elke parameter", "chaque période de chaque paramètre"),
    "task:value": said(
        "each value of each fact and each outcome of each decision",
        "elke waarde van elk feit en elke uitkomst van elke beslissing",
        "chaque valeur de chaque fait et chaque résultat de chaque décision",
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
    "task:row": said("each row of each table", "elke rij van elke tabel", "chaque ligne de chaque tableau"),
    "task:side": said(
        "each value that a condition does not ask for",
        "elke waarde waar een voorwaarde niet om vraagt",
        "chaque valeur qu’une condition ne demande pas",
    ),
    "task:both": said("two facts that both matter", "twee feiten die er allebei toe doen", "deux données qui comptent toutes deux"),
    "task:end": said("values far beyond each limit", "waarden ver voorbij elke grens", "des valeurs bien au-delà de chaque limite"),
    "task:calendar": said(
        "the edges of the calendar, such as 29 February",
        "de randen van de kalender, zoals 29 februari",
        "les bords du calendrier, comme le 29 février",
    ),
    "task:history": said(
        "years from one source alone, with a gap, long ago",
        "jaren uit één bron, met een gat, lang geleden",
        "des années d’une seule source, avec un trou, lointaines",
    ),
    "task:gap": said(
        "just one year missing, or enough years but no run",
        "net één jaar te weinig, of genoeg jaren maar geen reeks",
        "une seule année manque, ou pas de suite",
    ),
    "task:still": said(
        "each fact where it must not matter", "elk feit waar het er niet toe mag doen", "chaque donnée là où elle ne doit pas compter"
    ),
    "task:beside": said(
        "each rule decides somebody who also has what other rules ask about",
        "elke regel beslist over iemand die ook heeft waar andere regels naar vragen",
        "chaque règle décide de quelqu’un qui a aussi ce que demandent d’autres règles",
    ),
    "task:default": said(
        "each default, and the value next to it", "elke standaardwaarde, en de waarde ernaast", "chaque valeur par défaut, et sa voisine"
    ),
    "task:present": said(
        "each fact occurs, also where it is not read",
        "elk feit komt voor, ook waar het niet telt",
        "chaque donnée apparaît, aussi là où elle n’est pas lue",
    ),
    "task:year": said("each year of each amount", "elk jaar van elk bedrag", "chaque année de chaque montant"),
    "task:statement": said(
        "each statement of the sources concerns somebody",
        "elke uitspraak van de bronnen gaat over iemand",
        "chaque énoncé des sources concerne quelqu’un",
    ),
    "task:reading": said(
        "each reading that was not chosen shows on somebody",
        "elke niet gekozen lezing is aan iemand te zien",
        "chaque lecture non retenue se voit chez quelqu’un",
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
    "slip:outcome": said("a rule says another outcome", "een regel zegt een andere uitkomst", "une règle donne un autre résultat"),
    "slip:operator": said(
        "another comparison (such as “less than” for “at most”)",
        "een andere vergelijking (zoals “minder dan” in plaats van “hoogstens”)",
        "une autre comparaison (comme « moins de » au lieu de « au plus »)",
    ),
    "slip:constant": said(
        "another value or limit in a condition", "een andere waarde of grens in een voorwaarde", "une autre valeur ou limite dans une condition"
    ),
    "slip:negated": said("a condition turned around", "een voorwaarde omgekeerd", "une condition inversée"),
    "slip:exactly": said(
        "“exactly” for “at least” or “at most”",
        "“precies” in plaats van “minstens” of “hoogstens”",
        "« exactement » au lieu de « au moins » ou « au plus »",
    ),
    "slip:name": said(
        "another number or day, easily taken for it",
        "een ander getal of een andere dag, die erop lijkt",
        "un autre nombre ou un autre jour, qui lui ressemble",
    ),
    "slip:widened": said("one word more in a list", "één woord te veel in een lijst", "un mot de trop dans une liste"),
    "slip:validity": said(
        "a rule starts or stops on another day", "een regel begint of eindigt op een andere dag", "une règle commence ou cesse un autre jour"
    ),
    "slip:parameter": said("another value of a parameter", "een andere waarde van een parameter", "une autre valeur d’un paramètre"),
    "slip:amount": said("another amount", "een ander bedrag", "un autre montant"),
    # -- what it says of them
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
        "Un petit ensemble de personnes avec leurs résultats attendus, contre lequel toute mise en œuvre peut être testée. Chaque tâche"
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
}
