"""Sentences about verdicts and what checks found."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "undecided": said(
        "not decided within the bounds: {what} ({reason})",
        "niet beslist binnen de grenzen: {what} ({reason})",
        "non tranché dans les limites fixées : {what} ({reason})",
    ),
    "detail-undecided": said(
        "undecided within the limits: what more could be told of this",
        "onbeslist binnen de grenzen: wat er nog meer over te zeggen was",
        "non tranché dans les limites : ce que l’on pouvait encore en dire",
    ),
    "reason:work": said(
        "the work of one question, `--work`, is used up", "het werk van één vraag, `--work`, is op", "le travail d’une question, `--work`, est épuisé"
    ),
    "reason:budget": said(
        "the time of the command, `--budget`, is used up",
        "de tijd van de opdracht, `--budget`, is op",
        "le temps de la commande, `--budget`, est épuisé",
    ),
    "conflict": said(
        "`{first}` and `{second}` both decide {decision} and disagree: {one} against {other}",
        "`{first}` en `{second}` beslissen allebei over {decision} en spreken elkaar tegen: {one} tegenover {other}",
        "`{first}` et `{second}` décident toutes deux de {decision} et se contredisent : {one} contre {other}",
    ),
    "conflict-core": said(
        "already everyone for whom this holds is caught between them: {lines}",
        "wie hieraan voldoet, zit al tussen beide regels: {lines}",
        "quiconque remplit ceci est déjà pris entre les deux règles : {lines}",
    ),
    "conflict-help": said(
        "make `{second}` an exception to `{first}` or the other way round, or bind each to a reading",
        "maak van `{second}` een uitzondering op `{first}` of omgekeerd, of verbind elk met een lezing",
        "faites de `{second}` une exception à `{first}` ou l'inverse, ou liez chacune à une lecture",
    ),
    "says": said("`{rule}` says {value}", "`{rule}` zegt {value}", "`{rule}` dit {value}"),
    "gap": said(
        "no rule decides {decision} for this person",
        "geen enkele regel beslist over {decision} voor deze persoon",
        "aucune règle ne décide de {decision} pour cette personne",
    ),
    "gap-nearest": said(
        "the nearest rule is `{rule}`; this is what fails",
        "de dichtstbijzijnde regel is `{rule}`; dit is wat ontbreekt",
        "la règle la plus proche est `{rule}` ; voici ce qui manque",
    ),
    "gap-nearest-note": said(
        "nearest rule: `{rule}`, which fails on: {condition}",
        "dichtstbijzijnde regel: `{rule}`, waar deze voorwaarde niet vervuld is: {condition}",
        "règle la plus proche : `{rule}`, dont cette condition n'est pas remplie : {condition}",
    ),
    "gap-help": said(
        "widen the nearest rule, or give {decision} a base rule with an empty `when`",
        "verruim de dichtstbijzijnde regel, of geef {decision} een basisregel met een lege `when`",
        "élargissez la règle la plus proche, ou donnez à {decision} une règle de base dont `when` est vide",
    ),
    "dead-rule": said("rule `{rule}` applies to nobody", "regel `{rule}` geldt voor niemand", "la règle `{rule}` ne s'applique à personne"),
    "dead-line": said(
        "this is part of what excludes everybody", "dit draagt ertoe bij dat niemand overblijft", "ceci contribue à exclure tout le monde"
    ),
    "dead-core": said("these exclude one another: {lines}", "deze sluiten elkaar uit: {lines}", "ces lignes s'excluent mutuellement : {lines}"),
    "dead-rule-help": said(
        "correct the condition that contradicts the others, or take the rule out",
        "verbeter de voorwaarde die de andere tegenspreekt, of schrap de regel",
        "corrigez la condition qui contredit les autres, ou supprimez la règle",
    ),
    "blocked-for-all": said(
        "everybody waits for another decision: the rules of `{decision}` ({count}) decide nobody, and were not looked at one by one",
        "iedereen wacht op een andere beslissing: de regels van `{decision}` ({count}) beslissen over niemand, en zijn niet één voor één bekeken",
        "tout le monde attend une autre décision : les règles de `{decision}` ({count}) ne décident pour personne, sans examen une à une",
    ),
    "never-decides": said(
        "rule `{rule}` never decides: wherever it applies it is defeated by {by}",
        "regel `{rule}` beslist nooit: overal waar ze geldt, gaat {by} voor",
        "la règle `{rule}` ne décide jamais : partout où elle s'applique, {by} l'emporte",
    ),
    "defeats": said("defeats `{rule}`", "gaat voor op `{rule}`", "l'emporte sur `{rule}`"),
    "never-decides-help": said(
        "narrow the exception, or take the rule out", "beperk de uitzondering, of schrap de regel", "restreignez l'exception, ou supprimez la règle"
    ),
    "redundant-rule": said(
        "rule `{rule}` changes nobody's result",
        "regel `{rule}` verandert voor niemand iets aan de uitkomst",
        "la règle `{rule}` ne change le résultat de personne",
    ),
    "redundant-condition": said(
        "in rule `{rule}` the condition `{what}` changes nobody's result",
        "in regel `{rule}` verandert de voorwaarde `{what}` voor niemand iets aan de uitkomst",
        "dans la règle `{rule}`, la condition `{what}` ne change le résultat de personne",
    ),
    "redundant-exception": said(
        "that rule `{rule}` is an exception to `{what}` changes nobody's result",
        "dat regel `{rule}` een uitzondering is op `{what}`, verandert voor niemand iets aan de uitkomst",
        "que la règle `{rule}` soit une exception à `{what}` ne change le résultat de personne",
    ),
    "redundant-help": said(
        "take it out, or correct it so that it does what was meant",
        "schrap het, of verbeter het zodat het doet wat bedoeld was",
        "supprimez-la, ou corrigez-la pour qu'elle fasse ce qui était voulu",
    ),
    "world-impossible": said("nobody is possible: {lines}", "geen enkele persoon is mogelijk: {lines}", "aucune personne n'est possible : {lines}"),
    "world-impossible-help": said(
        "these lines exclude one another, so every proof would be about nobody",
        "deze regels sluiten elkaar uit, zodat elk bewijs over niemand zou gaan",
        "ces lignes s'excluent mutuellement, si bien que toute preuve ne porterait sur personne",
    ),
    "default-impossible": said(
        "the default person breaks {lines}", "de standaardpersoon is in strijd met {lines}", "la personne par défaut enfreint {lines}"
    ),
    "default-unusual": said(
        "the default person breaks what is usual: {lines}",
        "de standaardpersoon wijkt af van wat gewoonlijk zo is: {lines}",
        "la personne par défaut s'écarte de ce qui est habituel : {lines}",
    ),
    "usual-unbroken": said(
        "nobody can break the usual line `{line}`",
        "niemand kan afwijken van de vuistregel `{line}`",
        "personne ne peut s'écarter de la ligne habituelle `{line}`",
    ),
    "usual-unbroken-help": said(
        "it chooses nobody: take it out, or correct it",
        "ze kiest niemand: haal ze weg, of verbeter ze",
        "elle ne choisit personne : retirez-la, ou corrigez-la",
    ),
    "usual-unmet": said(
        "nobody can meet the usual line `{line}`",
        "niemand kan voldoen aan de vuistregel `{line}`",
        "personne ne peut satisfaire la ligne habituelle `{line}`",
    ),
    "usual-unmet-help": said(
        "correct it, so that it says what is nearly always so",
        "verbeter ze, zodat ze zegt wat bijna altijd zo is",
        "corrigez-la, pour qu'elle dise ce qui est presque toujours le cas",
    ),
    "property": said(
        "the property `{property}` does not hold: {text}",
        "de eigenschap `{property}` geldt niet: {text}",
        "la propriété `{property}` n'est pas vérifiée : {text}",
    ),
    "property-help": said(
        "a rule is wrong, or the property claims more than the sources say",
        "een regel is fout, of de eigenschap beweert meer dan de bronnen zeggen",
        "une règle est erronée, ou la propriété affirme plus que ce que disent les sources",
    ),
    "property-vacuous": said(
        "nobody meets the guard of the property `{property}`, so it proves nothing",
        "niemand voldoet aan de voorwaarde van de eigenschap `{property}`, die dus niets bewijst",
        "personne ne remplit la condition de la propriété `{property}`, qui ne prouve donc rien",
    ),
    "property-vacuous-help": said("correct the guard", "verbeter de voorwaarde (`when`)", "corrigez la condition (`when`)"),
    "case": said(
        "case `{case}` expects {decision} = {expected}, and the rules give {found}",
        "geval `{case}` verwacht {decision} = {expected}, en de regels geven {found}",
        "le cas `{case}` attend {decision} = {expected}, et les règles donnent {found}",
    ),
    "case-expected": said("expected {value}", "verwacht: {value}", "attendu : {value}"),
    "case-help": said("why it was expected: {why}", "waarom het verwacht werd: {why}", "pourquoi c'était attendu : {why}"),
    "case-impossible": said(
        "case `{case}` is a person who cannot exist: {lines}",
        "geval `{case}` is een persoon die niet kan bestaan: {lines}",
        "le cas `{case}` est une personne qui ne peut exister : {lines}",
    ),
    "decides": said("decided by `{rule}`", "beslist door `{rule}`", "décidé par `{rule}`"),
    "words-number-rule": said(
        "the words of rule `{name}` name {numbers}, and its formulas have no such number",
        "de woorden van regel `{name}` noemen {numbers}, en zijn formules hebben zo'n getal niet",
        "les mots de la règle `{name}` nomment {numbers}, et ses formules n’ont pas ce nombre",
    ),
    "words-number-property": said(
        "the words of property `{name}` name {numbers}, and its formulas have no such number",
        "de woorden van eigenschap `{name}` noemen {numbers}, en haar formules hebben zo'n getal niet",
        "les mots de la propriété `{name}` nomment {numbers}, et ses formules n’ont pas ce nombre",
    ),
    "words-number-derived": said(
        "the words of derived value `{name}` name {numbers}, and its formula has no such number",
        "de woorden van afgeleide waarde `{name}` noemen {numbers}, en haar formule heeft zo'n getal niet",
        "les mots de la valeur dérivée `{name}` nomment {numbers}, et sa formule n’a pas ce nombre",
    ),
    "words-number-case": said(
        "the words of case `{name}` name {numbers}, which neither the person nor the rules about him have",
        "de woorden van geval `{name}` noemen {numbers}, wat noch de persoon noch de regels over hem hebben",
        "les mots du cas `{name}` nomment {numbers}, que n’ont ni la personne ni les règles qui la concernent",
    ),
    "words-number-stale": said(
        "`{name}` says why its words name another number (`numbers`), and they name none",
        "`{name}` zegt waarom de woorden een ander getal noemen (`numbers`), en ze noemen er geen",
        "`{name}` dit pourquoi ses mots nomment un autre nombre (`numbers`), et ils n’en nomment aucun",
    ),
    "words-number-help": said(
        "correct the words or the formula; where the words rightly name another number, say why with `numbers: <reason>`",
        "verbeter de woorden of de formule; noemen de woorden terecht een ander getal, zeg dan waarom met `numbers: <reden>`",
        "corrigez les mots ou la formule ; si les mots nomment à juste titre un autre nombre, dites pourquoi avec `numbers: <raison>`",
    ),
    "amount-missing": said(
        "`{amount}` is not given on {day}, and rule `{rule}` needs it",
        "`{amount}` is niet gegeven op {day}, en regel `{rule}` heeft het nodig",
        "`{amount}` n'est pas donné au {day}, et la règle `{rule}` en a besoin",
    ),
    "amount-missing-help": said(
        "add a period with a value, or with `unknown` and the reason",
        "voeg een periode toe met een waarde, of met `unknown` en de reden",
        "ajoutez une période avec une valeur, ou avec `unknown` et la raison",
    ),
    "amount-source": said(
        "`{amount}` from {first} is said to be certain because a source says so, and names none",
        "`{amount}` vanaf {first} heet zeker omdat een bron het zegt, en noemt er geen",
        "`{amount}` à partir du {first} est dit certain parce qu’une source le dit, et n’en nomme aucune",
    ),
    "amount-source-unknown": said(
        "`{amount}` from {first} names statements that no source has: {statements}",
        "`{amount}` vanaf {first} noemt uitspraken die in geen bron staan: {statements}",
        "`{amount}` à partir du {first} nomme des énoncés qu’aucune source ne contient : {statements}",
    ),
    "amount-source-help": said(
        "name the statement that gives the amount with `source: [...]`; add it to the file of its document if it is new",
        "noem met `source: [...]` de uitspraak die het bedrag geeft; voeg ze toe aan het bestand van haar document als ze nieuw is",
        "nommez avec `source: [...]` l’énoncé qui donne le montant ; ajoutez-le au fichier de son document s’il est nouveau",
    ),
    "amount-unknown": said(
        "`{amount}` is not known {period}: {reason}",
        "`{amount}` is niet bekend {period}: {reason}",
        "`{amount}` n'est pas connu {period} : {reason}",
    ),
    "days-between": said("from {first} to {last}", "van {first} tot en met {last}", "du {first} au {last}"),
    "read-where": said(
        "`{fact}` changes {decisions} for somebody for whom `{where}` does not hold",
        "`{fact}` verandert {decisions} voor iemand voor wie `{where}` niet geldt",
        "`{fact}` change {decisions} pour quelqu'un pour qui `{where}` n'est pas vrai",
    ),
    "read-where-help": said(
        "put the condition in the rules that read the fact, or correct `read_where`",
        "zet de voorwaarde in de regels die het feit lezen, of verbeter `read_where`",
        "mettez la condition dans les règles qui lisent le fait, ou corrigez `read_where`",
    ),
    "unused-fact": said("no rule reads the fact `{name}`", "geen enkele regel leest het feit `{name}`", "aucune règle ne lit le fait `{name}`"),
    "unused-value": said(
        "no rule names the value `{name}`", "geen enkele regel noemt de waarde `{name}`", "aucune règle ne nomme la valeur `{name}`"
    ),
    "unused-derived": said(
        "no rule reads the derived value `{name}`",
        "geen enkele regel leest de afgeleide waarde `{name}`",
        "aucune règle ne lit la valeur dérivée `{name}`",
    ),
    "unused-parameter": said(
        "no rule reads the parameter `{name}`", "geen enkele regel leest de parameter `{name}`", "aucune règle ne lit le paramètre `{name}`"
    ),
    "unused-amount": said(
        "no rule reads the amount `{name}`", "geen enkele regel leest het bedrag `{name}`", "aucune règle ne lit le montant `{name}`"
    ),
    "unused-help": said(
        "use it, take it out, or say why it stands there with `unused: <reason>`",
        "gebruik het, schrap het, of zeg waarom het er staat met `unused: <reden>`",
        "utilisez-le, supprimez-le, ou dites pourquoi il est là avec `unused: <raison>`",
    ),
    "reading-not-expressible": said(
        "open question `{id}` cannot be expressed: {reason}",
        "de open vraag `{id}` kan niet uitgedrukt worden: {reason}",
        "la question ouverte `{id}` ne peut être exprimée : {reason}",
    ),
    "reading-without-effect": said(
        "the readings of `{id}` bind no rule and no derived value",
        "aan de lezingen van `{id}` hangt geen enkele regel of afgeleide waarde",
        "aucune règle ni valeur dérivée ne dépend des lectures de `{id}`",
    ),
    "statement": said(
        "statement {statement} does not follow from the rules: {text}",
        "uitspraak {statement} volgt niet uit de regels: {text}",
        "l'énoncé {statement} ne découle pas des règles : {text}",
    ),
    "statement-help": said(
        "correct the rule that carries it, or name the statement that it yields to",
        "verbeter de regel die de uitspraak draagt, of noem de uitspraak waarvoor ze wijkt",
        "corrigez la règle qui porte l'énoncé, ou nommez l'énoncé devant lequel il cède",
    ),
    "statement-says": said("this does not follow", "dit volgt niet", "ceci n'en découle pas"),
    "carries": said("carries {statement}", "draagt {statement}", "porte {statement}"),
    "statement-vacuous": said(
        "nobody meets what statement {statement} is about, so it proves nothing",
        "niemand is bedoeld met uitspraak {statement}, die dus niets bewijst",
        "personne n'est visé par l'énoncé {statement}, qui ne prouve donc rien",
    ),
    "statement-still-holds": said(
        "statement {statement} is called superseded, but everything it says still follows from the rules",
        "uitspraak {statement} heet achterhaald, maar alles wat ze zegt volgt nog uit de regels",
        "l'énoncé {statement} est dit dépassé, mais tout ce qu'il dit découle encore des règles",
    ),
    "statement-open-holds": said(
        "statement {statement} is called open, but nobody breaks it under any reading of {interpretation}",
        "uitspraak {statement} heet open, maar onder geen enkele lezing van {interpretation} is er iemand voor wie ze niet geldt",
        "l'énoncé {statement} est dit ouvert, mais personne ne l'enfreint sous aucune lecture de {interpretation}",
    ),
    "statement-open-fails": said(
        "statement {statement} is called open, but follows under no reading of {interpretation}",
        "uitspraak {statement} heet open, maar volgt uit geen enkele lezing van {interpretation}",
        "l'énoncé {statement} est dit ouvert, mais ne découle d'aucune lecture de {interpretation}",
    ),
    "statement-uncarried": said(
        "no rule cites statement {statement}", "geen enkele regel verwijst naar uitspraak {statement}", "aucune règle ne cite l'énoncé {statement}"
    ),
    "rule-cites-unknown": said(
        "rule `{rule}` cites statements that do not exist: {statements}",
        "regel `{rule}` verwijst naar uitspraken die niet bestaan: {statements}",
        "la règle `{rule}` cite des énoncés qui n'existent pas : {statements}",
    ),
    "rule-cites-nothing": said(
        "rule `{rule}` cites no statement", "regel `{rule}` verwijst naar geen enkele uitspraak", "la règle `{rule}` ne cite aucun énoncé"
    ),
    "fate-none": said(
        "statement {statement} has no fate",
        "van uitspraak {statement} is niet gezegd wat ermee gebeurd is (`fate`)",
        "il n'est pas dit ce qu'est devenu l'énoncé {statement} (`fate`)",
    ),
    "fate-formula": said(
        "statement {statement} needs a formula `says: {{when, then}}`",
        "uitspraak {statement} heeft een formule nodig: `says: {{when, then}}`",
        "l'énoncé {statement} a besoin d'une formule : `says: {{when, then}}`",
    ),
    "fate-no-formula": said(
        "statement {statement} has a formula, so it decides something; its fate cannot be this one",
        "uitspraak {statement} heeft een formule en beslist dus iets; deze `fate` past daar niet bij",
        "l'énoncé {statement} a une formule et décide donc quelque chose ; ce `fate` ne convient pas",
    ),
    "fate-by": said(
        "statement {statement} is superseded, but by what? (`by` or `by_reading`)",
        "uitspraak {statement} is achterhaald, maar waardoor? (`by` of `by_reading`)",
        "l'énoncé {statement} est dépassé, mais par quoi ? (`by` ou `by_reading`)",
    ),
    "fate-interpretation": said(
        "statement {statement} is open, and must name an interpretation with at least two readings",
        "uitspraak {statement} is open en moet een interpretatie noemen met minstens twee lezingen",
        "l'énoncé {statement} est ouvert et doit nommer une interprétation qui a au moins deux lectures",
    ),
    "fate-reason": said(
        "statement {statement} has no formula and does not say why (`reason`)",
        "uitspraak {statement} heeft geen formule en zegt niet waarom (`reason`)",
        "l'énoncé {statement} n'a pas de formule et ne dit pas pourquoi (`reason`)",
    ),
    "fate-unknown-statement": said(
        "statement {statement} names a statement that does not exist",
        "uitspraak {statement} noemt een uitspraak die niet bestaat",
        "l'énoncé {statement} nomme un énoncé qui n'existe pas",
    ),
    "gives-way-holds": said(
        "the property `{property}` is written to give way under {reading}, but it holds",
        "van de eigenschap `{property}` staat dat ze wijkt onder {reading}, maar ze geldt",
        "il est écrit que la propriété `{property}` cède sous {reading}, mais elle tient",
    ),
    "under-reading": said("under {reading}: {finding}", "onder {reading}: {finding}", "sous {reading} : {finding}"),
    "accepted-stale": said(
        "`{id}` is accepted until {until}, but no such finding exists any more",
        "`{id}` is aanvaard tot en met {until}, maar die bevinding bestaat niet meer",
        "`{id}` est accepté jusqu’au {until} inclus, mais ce constat n’existe plus",
    ),
    "accepted-expired": said(
        "the acceptance of `{id}` ended on {until}", "de aanvaarding van `{id}` eindigde op {until}", "l’acceptation de `{id}` a pris fin le {until}"
    ),
    "accepted-word": said("accepted", "aanvaard", "accepté"),
    "accepted-reason": said("{why} ({until})", "{why} ({until})", "{why} ({until})"),
    "accepted-because": said("accepted: {reason}", "aanvaard: {reason}", "accepté : {reason}"),
    "code:gives-way": said(
        "answers on conflicts, gaps, properties and who is possible under another reading, as expected",
        "antwoorden over tegenspraken, leemtes, eigenschappen en wie mogelijk is onder een andere lezing, zoals verwacht",
        "réponses sur les contradictions, les lacunes, les propriétés et qui est possible sous une autre lecture, comme attendu",
    ),
    "all-readings-asked": said(
        "under each single switch of a reading, who is possible, conflicts, gaps and properties were asked; "
        "not whether statements and cases hold there",
        "bij elke afzonderlijke wissel van een lezing is gevraagd wie mogelijk is, en naar tegenspraken, leemtes en eigenschappen; "
        "niet of uitspraken en voorbeelden er gelden",
        "sous chaque changement isolé d’une lecture, on a demandé qui est possible, et les contradictions, lacunes et propriétés ; "
        "non si les énoncés et les cas y tiennent",
    ),
}
