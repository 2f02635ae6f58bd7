"""Sentences about verdicts and what checks found.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "undecided": {
        "en": "not decided within the bounds: {code} {subject} ({reason})",
        "nl": "niet beslist binnen de grenzen: {code} {subject} ({reason})",
        "fr": "non tranché dans les limites fixées : {code} {subject} ({reason})",
    },
    "reason:work": {
        "en": "the work of one question, `--work`, is used up",
        "nl": "het werk van één vraag, `--work`, is op",
        "fr": "le travail d’une question, `--work`, est épuisé",
    },
    "reason:budget": {
        "en": "the time of the command, `--budget`, is used up",
        "nl": "de tijd van de opdracht, `--budget`, is op",
        "fr": "le temps de la commande, `--budget`, est épuisé",
    },
    "conflict": {
        "en": "`{first}` and `{second}` both decide {decision} and disagree: {one} against {other}",
        "nl": "`{first}` en `{second}` beslissen allebei over {decision} en spreken elkaar tegen: {one} tegenover {other}",
        "fr": "`{first}` et `{second}` décident toutes deux de {decision} et se contredisent : {one} contre {other}",
    },
    "conflict-core": {
        "en": "already everyone for whom this holds is caught between them: {lines}",
        "nl": "wie hieraan voldoet, zit al tussen beide regels: {lines}",
        "fr": "quiconque remplit ceci est déjà pris entre les deux règles : {lines}",
    },
    "conflict-help": {
        "en": "make `{second}` an exception to `{first}` or the other way round, or bind each to a reading",
        "nl": "maak van `{second}` een uitzondering op `{first}` of omgekeerd, of verbind elk met een lezing",
        "fr": "faites de `{second}` une exception à `{first}` ou l'inverse, ou liez chacune à une lecture",
    },
    "says": {"en": "`{rule}` says {value}", "nl": "`{rule}` zegt {value}", "fr": "`{rule}` dit {value}"},
    "gap": {
        "en": "no rule decides {decision} for this person",
        "nl": "geen enkele regel beslist over {decision} voor deze persoon",
        "fr": "aucune règle ne décide de {decision} pour cette personne",
    },
    "gap-nearest": {
        "en": "the nearest rule is `{rule}`; this is what fails",
        "nl": "de dichtstbijzijnde regel is `{rule}`; dit is wat ontbreekt",
        "fr": "la règle la plus proche est `{rule}` ; voici ce qui manque",
    },
    "gap-nearest-note": {
        "en": "nearest rule: `{rule}`, which fails on: {condition}",
        "nl": "dichtstbijzijnde regel: `{rule}`, waar deze voorwaarde niet vervuld is: {condition}",
        "fr": "règle la plus proche : `{rule}`, dont cette condition n'est pas remplie : {condition}",
    },
    "gap-help": {
        "en": "widen the nearest rule, or give {decision} a base rule with an empty `when`",
        "nl": "verruim de dichtstbijzijnde regel, of geef {decision} een basisregel met een lege `when`",
        "fr": "élargissez la règle la plus proche, ou donnez à {decision} une règle de base dont `when` est vide",
    },
    "dead-rule": {
        "en": "rule `{rule}` applies to nobody",
        "nl": "regel `{rule}` geldt voor niemand",
        "fr": "la règle `{rule}` ne s'applique à personne",
    },
    "dead-line": {
        "en": "this is part of what excludes everybody",
        "nl": "dit draagt ertoe bij dat niemand overblijft",
        "fr": "ceci contribue à exclure tout le monde",
    },
    "dead-core": {
        "en": "these exclude one another: {lines}",
        "nl": "deze sluiten elkaar uit: {lines}",
        "fr": "ces lignes s'excluent mutuellement : {lines}",
    },
    "dead-rule-help": {
        "en": "correct the condition that contradicts the others, or take the rule out",
        "nl": "verbeter de voorwaarde die de andere tegenspreekt, of schrap de regel",
        "fr": "corrigez la condition qui contredit les autres, ou supprimez la règle",
    },
    "never-decides": {
        "en": "rule `{rule}` never decides: wherever it applies it is defeated by {by}",
        "nl": "regel `{rule}` beslist nooit: overal waar ze geldt, gaat {by} voor",
        "fr": "la règle `{rule}` ne décide jamais : partout où elle s'applique, {by} l'emporte",
    },
    "defeats": {"en": "defeats `{rule}`", "nl": "gaat voor op `{rule}`", "fr": "l'emporte sur `{rule}`"},
    "never-decides-help": {
        "en": "narrow the exception, or take the rule out",
        "nl": "beperk de uitzondering, of schrap de regel",
        "fr": "restreignez l'exception, ou supprimez la règle",
    },
    "redundant-rule": {
        "en": "rule `{rule}` changes nobody's result",
        "nl": "regel `{rule}` verandert voor niemand iets aan het resultaat",
        "fr": "la règle `{rule}` ne change le résultat de personne",
    },
    "redundant-condition": {
        "en": "in rule `{rule}` the condition `{what}` changes nobody's result",
        "nl": "in regel `{rule}` verandert de voorwaarde `{what}` voor niemand iets aan het resultaat",
        "fr": "dans la règle `{rule}`, la condition `{what}` ne change le résultat de personne",
    },
    "redundant-exception": {
        "en": "that rule `{rule}` is an exception to `{what}` changes nobody's result",
        "nl": "dat regel `{rule}` een uitzondering is op `{what}`, verandert voor niemand iets aan het resultaat",
        "fr": "que la règle `{rule}` soit une exception à `{what}` ne change le résultat de personne",
    },
    "redundant-help": {
        "en": "take it out, or correct it so that it does what was meant",
        "nl": "schrap het, of verbeter het zodat het doet wat bedoeld was",
        "fr": "supprimez-la, ou corrigez-la pour qu'elle fasse ce qui était voulu",
    },
    "world-impossible": {
        "en": "nobody is possible: {lines}",
        "nl": "geen enkele persoon is mogelijk: {lines}",
        "fr": "aucune personne n'est possible : {lines}",
    },
    "world-impossible-help": {
        "en": "these lines exclude one another, so every proof would be about nobody",
        "nl": "deze regels sluiten elkaar uit, zodat elk bewijs over niemand zou gaan",
        "fr": "ces lignes s'excluent mutuellement, si bien que toute preuve ne porterait sur personne",
    },
    "default-impossible": {
        "en": "the default person breaks {lines}",
        "nl": "de standaardpersoon is in strijd met {lines}",
        "fr": "la personne par défaut enfreint {lines}",
    },
    "property": {
        "en": "the property `{property}` does not hold: {text}",
        "nl": "de eigenschap `{property}` geldt niet: {text}",
        "fr": "la propriété `{property}` n'est pas vérifiée : {text}",
    },
    "property-help": {
        "en": "a rule is wrong, or the property claims more than the sources say",
        "nl": "een regel is fout, of de eigenschap beweert meer dan de bronnen zeggen",
        "fr": "une règle est erronée, ou la propriété affirme plus que ce que disent les sources",
    },
    "property-vacuous": {
        "en": "nobody meets the guard of the property `{property}`, so it proves nothing",
        "nl": "niemand voldoet aan de voorwaarde van de eigenschap `{property}`, die dus niets bewijst",
        "fr": "personne ne remplit la condition de la propriété `{property}`, qui ne prouve donc rien",
    },
    "property-vacuous-help": {"en": "correct the guard", "nl": "verbeter de voorwaarde (`when`)", "fr": "corrigez la condition (`when`)"},
    "case": {
        "en": "case `{case}` expects {decision} = {expected}, and the rules give {found}",
        "nl": "geval `{case}` verwacht {decision} = {expected}, en de regels geven {found}",
        "fr": "le cas `{case}` attend {decision} = {expected}, et les règles donnent {found}",
    },
    "case-expected": {"en": "expected {value}", "nl": "verwacht: {value}", "fr": "attendu : {value}"},
    "case-help": {"en": "why it was expected: {why}", "nl": "waarom het verwacht werd: {why}", "fr": "pourquoi c'était attendu : {why}"},
    "case-impossible": {
        "en": "case `{case}` is a person who cannot exist: {lines}",
        "nl": "geval `{case}` is een persoon die niet kan bestaan: {lines}",
        "fr": "le cas `{case}` est une personne qui ne peut exister : {lines}",
    },
    "decides": {"en": "decided by `{rule}`", "nl": "beslist door `{rule}`", "fr": "décidé par `{rule}`"},
    "amount-missing": {
        "en": "`{amount}` is not given on {day}, and rule `{rule}` needs it",
        "nl": "`{amount}` is niet gegeven op {day}, en regel `{rule}` heeft het nodig",
        "fr": "`{amount}` n'est pas donné au {day}, et la règle `{rule}` en a besoin",
    },
    "amount-missing-help": {
        "en": "add a period with a value, or with `unknown` and the reason",
        "nl": "voeg een periode toe met een waarde, of met `unknown` en de reden",
        "fr": "ajoutez une période avec une valeur, ou avec `unknown` et la raison",
    },
    "amount-unknown": {
        "en": "`{amount}` is not known from {first} to {last}: {reason}",
        "nl": "`{amount}` is niet bekend van {first} tot {last}: {reason}",
        "fr": "`{amount}` n'est pas connu du {first} au {last} : {reason}",
    },
    "read-where": {
        "en": "`{fact}` changes {decisions} for somebody for whom `{where}` does not hold",
        "nl": "`{fact}` verandert {decisions} voor iemand voor wie `{where}` niet geldt",
        "fr": "`{fact}` change {decisions} pour quelqu'un pour qui `{where}` n'est pas vrai",
    },
    "read-where-help": {
        "en": "put the condition in the rules that read the fact, or correct `read_where`",
        "nl": "zet de voorwaarde in de regels die het feit lezen, of verbeter `read_where`",
        "fr": "mettez la condition dans les règles qui lisent le fait, ou corrigez `read_where`",
    },
    "unused-fact": {
        "en": "no rule reads the fact `{name}`",
        "nl": "geen enkele regel leest het feit `{name}`",
        "fr": "aucune règle ne lit le fait `{name}`",
    },
    "unused-value": {
        "en": "no rule names the value `{name}`",
        "nl": "geen enkele regel noemt de waarde `{name}`",
        "fr": "aucune règle ne nomme la valeur `{name}`",
    },
    "unused-derived": {
        "en": "no rule reads the derived value `{name}`",
        "nl": "geen enkele regel leest de afgeleide waarde `{name}`",
        "fr": "aucune règle ne lit la valeur dérivée `{name}`",
    },
    "unused-amount": {
        "en": "no rule reads the amount `{name}`",
        "nl": "geen enkele regel leest het bedrag `{name}`",
        "fr": "aucune règle ne lit le montant `{name}`",
    },
    "unused-help": {
        "en": "use it, take it out, or say why it stands there with `unused: <reason>`",
        "nl": "gebruik het, schrap het, of zeg waarom het er staat met `unused: <reden>`",
        "fr": "utilisez-le, supprimez-le, ou dites pourquoi il est là avec `unused: <raison>`",
    },
    "reading-not-expressible": {
        "en": "open question `{id}` cannot be expressed: {reason}",
        "nl": "de open vraag `{id}` kan niet uitgedrukt worden: {reason}",
        "fr": "la question ouverte `{id}` ne peut être exprimée : {reason}",
    },
    "reading-without-effect": {
        "en": "the readings of `{id}` bind no rule and no derived value",
        "nl": "aan de lezingen van `{id}` hangt geen enkele regel of afgeleide waarde",
        "fr": "aucune règle ni valeur dérivée ne dépend des lectures de `{id}`",
    },
    "statement": {
        "en": "statement {statement} does not follow from the rules: {text}",
        "nl": "uitspraak {statement} volgt niet uit de regels: {text}",
        "fr": "l'énoncé {statement} ne découle pas des règles : {text}",
    },
    "statement-help": {
        "en": "correct the rule that carries it, or name the statement that it yields to",
        "nl": "verbeter de regel die de uitspraak draagt, of noem de uitspraak waarvoor ze wijkt",
        "fr": "corrigez la règle qui porte l'énoncé, ou nommez l'énoncé devant lequel il cède",
    },
    "statement-says": {"en": "this does not follow", "nl": "dit volgt niet", "fr": "ceci n'en découle pas"},
    "carries": {"en": "carries {statement}", "nl": "draagt {statement}", "fr": "porte {statement}"},
    "statement-vacuous": {
        "en": "nobody meets what statement {statement} is about, so it proves nothing",
        "nl": "niemand is bedoeld met uitspraak {statement}, die dus niets bewijst",
        "fr": "personne n'est visé par l'énoncé {statement}, qui ne prouve donc rien",
    },
    "statement-still-holds": {
        "en": "statement {statement} is called superseded, but everything it says still follows from the rules",
        "nl": "uitspraak {statement} heet achterhaald, maar alles wat ze zegt volgt nog uit de regels",
        "fr": "l'énoncé {statement} est dit dépassé, mais tout ce qu'il dit découle encore des règles",
    },
    "statement-open-holds": {
        "en": "statement {statement} is called open, but follows under every reading of {interpretation}",
        "nl": "uitspraak {statement} heet open, maar volgt uit elke lezing van {interpretation}",
        "fr": "l'énoncé {statement} est dit ouvert, mais découle de chaque lecture de {interpretation}",
    },
    "statement-open-fails": {
        "en": "statement {statement} is called open, but follows under no reading of {interpretation}",
        "nl": "uitspraak {statement} heet open, maar volgt uit geen enkele lezing van {interpretation}",
        "fr": "l'énoncé {statement} est dit ouvert, mais ne découle d'aucune lecture de {interpretation}",
    },
    "statement-uncarried": {
        "en": "no rule cites statement {statement}",
        "nl": "geen enkele regel verwijst naar uitspraak {statement}",
        "fr": "aucune règle ne cite l'énoncé {statement}",
    },
    "rule-cites-unknown": {
        "en": "rule `{rule}` cites statements that do not exist: {statements}",
        "nl": "regel `{rule}` verwijst naar uitspraken die niet bestaan: {statements}",
        "fr": "la règle `{rule}` cite des énoncés qui n'existent pas : {statements}",
    },
    "rule-cites-nothing": {
        "en": "rule `{rule}` cites no statement",
        "nl": "regel `{rule}` verwijst naar geen enkele uitspraak",
        "fr": "la règle `{rule}` ne cite aucun énoncé",
    },
    "fate-none": {
        "en": "statement {statement} has no fate",
        "nl": "van uitspraak {statement} is niet gezegd wat ermee gebeurd is (`fate`)",
        "fr": "il n'est pas dit ce qu'est devenu l'énoncé {statement} (`fate`)",
    },
    "fate-formula": {
        "en": "statement {statement} needs a formula `says: {{when, then}}`",
        "nl": "uitspraak {statement} heeft een formule nodig: `says: {{when, then}}`",
        "fr": "l'énoncé {statement} a besoin d'une formule : `says: {{when, then}}`",
    },
    "fate-no-formula": {
        "en": "statement {statement} has a formula, so it decides something; its fate cannot be this one",
        "nl": "uitspraak {statement} heeft een formule en beslist dus iets; deze `fate` past daar niet bij",
        "fr": "l'énoncé {statement} a une formule et décide donc quelque chose ; ce `fate` ne convient pas",
    },
    "fate-by": {
        "en": "statement {statement} is superseded, but by what? (`by` or `by_reading`)",
        "nl": "uitspraak {statement} is achterhaald, maar waardoor? (`by` of `by_reading`)",
        "fr": "l'énoncé {statement} est dépassé, mais par quoi ? (`by` ou `by_reading`)",
    },
    "fate-interpretation": {
        "en": "statement {statement} is open, and must name an interpretation with at least two readings",
        "nl": "uitspraak {statement} is open en moet een interpretatie noemen met minstens twee lezingen",
        "fr": "l'énoncé {statement} est ouvert et doit nommer une interprétation qui a au moins deux lectures",
    },
    "fate-reason": {
        "en": "statement {statement} has no formula and does not say why (`reason`)",
        "nl": "uitspraak {statement} heeft geen formule en zegt niet waarom (`reason`)",
        "fr": "l'énoncé {statement} n'a pas de formule et ne dit pas pourquoi (`reason`)",
    },
    "fate-unknown-statement": {
        "en": "statement {statement} names a statement that does not exist",
        "nl": "uitspraak {statement} noemt een uitspraak die niet bestaat",
        "fr": "l'énoncé {statement} nomme un énoncé qui n'existe pas",
    },
    "gives-way-holds": {
        "en": "the property `{property}` is written to give way under {reading}, but it holds",
        "nl": "van de eigenschap `{property}` staat dat ze wijkt onder {reading}, maar ze geldt",
        "fr": "il est écrit que la propriété `{property}` cède sous {reading}, mais elle tient",
    },
    "under-reading": {"en": "under {reading}: {finding}", "nl": "onder {reading}: {finding}", "fr": "sous {reading} : {finding}"},
    "accepted-stale": {
        "en": "`{id}` is accepted until {until}, but no such finding exists any more",
        "nl": "`{id}` is aanvaard tot {until}, maar die bevinding bestaat niet meer",
        "fr": "`{id}` est accepté jusqu’au {until}, mais ce constat n’existe plus",
    },
    "accepted-expired": {
        "en": "the acceptance of `{id}` ended on {until}",
        "nl": "de aanvaarding van `{id}` eindigde op {until}",
        "fr": "l’acceptation de `{id}` a pris fin le {until}",
    },
    "accepted-word": {"en": "accepted", "nl": "aanvaard", "fr": "accepté"},
    "accepted-because": {"en": "accepted: {reason}", "nl": "aanvaard: {reason}", "fr": "accepté : {reason}"},
    "code:gives-way": {
        "en": "answers under another reading as expected",
        "nl": "antwoorden onder een andere lezing zoals verwacht",
        "fr": "réponses sous une autre lecture comme attendu",
    },
}
