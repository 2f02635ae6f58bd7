"""Sentences of generating, mutating and conforming: why a fixture exists, and how an implementation differs.

Those that begin with `why-` stand in fixtures: whole sentences in plain words, with names as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "why-decides": {
        "en": "Rule {rule} decides for this person.",
        "nl": "De regel {rule} beslist voor deze persoon.",
        "fr": "La règle {rule} décide pour cette personne.",
    },
    "why-exception": {
        "en": "Both {target} and its exception {rule} apply to this person.",
        "nl": "Zowel {target} als de uitzondering {rule} is op deze persoon van toepassing.",
        "fr": "La règle {target} et son exception {rule} s’appliquent toutes deux à cette personne.",
    },
    "why-condition": {
        "en": "In rule {rule}, the condition “{condition}” alone makes the difference.",
        "nl": "In de regel {rule} maakt de voorwaarde “{condition}” alleen het verschil.",
        "fr": "Dans la règle {rule}, la condition « {condition} » fait à elle seule la différence.",
    },
    "why-boundary": {
        "en": "One step on either side of “{condition}” in rule {rule}.",
        "nl": "Eén stap aan weerszijden van “{condition}” in de regel {rule}.",
        "fr": "Un pas de part et d’autre de « {condition} » dans la règle {rule}.",
    },
    "why-validity": {
        "en": "Rule {rule} is in force on {inside} and not on {outside}.",
        "nl": "De regel {rule} geldt op {inside} en niet op {outside}.",
        "fr": "La règle {rule} est en vigueur le {inside} et non le {outside}.",
    },
    "why-amount": {
        "en": "The amount {amount} from {first} ({value}) is used.",
        "nl": "Het bedrag {amount} vanaf {first} ({value}) wordt gebruikt.",
        "fr": "Le montant {amount} à partir du {first} ({value}) est utilisé.",
    },
    "why-fact-value": {
        "en": "The fact {fact} has the value {value}.",
        "nl": "Het gegeven {fact} heeft de waarde {value}.",
        "fr": "La donnée {fact} a la valeur {value}.",
    },
    "why-decision-value": {
        "en": "The decision {decision} comes to {value}.",
        "nl": "De beslissing {decision} wordt {value}.",
        "fr": "La décision {decision} devient {value}.",
    },
    "why-property": {
        "en": "This person puts the property {property} to the test.",
        "nl": "Deze persoon stelt de eigenschap {property} op de proef.",
        "fr": "Cette personne met la propriété {property} à l’épreuve.",
    },
    "why-mutant": {
        "en": "Whoever writes “{after}” instead of “{before}” in rule {rule} decides wrongly for this person.",
        "nl": "Wie in de regel {rule} “{after}” schrijft in plaats van “{before}”, beslist verkeerd voor deze persoon.",
        "fr": "Qui écrit « {after} » au lieu de « {before} » dans la règle {rule} décide mal pour cette personne.",
    },
    "why-mutant-of": {
        "en": "Whoever takes “{after}” instead of “{before}” for {name} decides wrongly for this person.",
        "nl": "Wie voor {name} “{after}” neemt in plaats van “{before}”, beslist verkeerd voor deze persoon.",
        "fr": "Qui prend « {after} » au lieu de « {before} » pour {name} décide mal pour cette personne.",
    },
    "why-pairwise": {
        "en": "{first} is {one} and {second} is {other}.",
        "nl": "{first} is {one} en {second} is {other}.",
        "fr": "{first} vaut {one} et {second} vaut {other}.",
    },
    # -- generate and mutate
    "generate-summary": {
        "en": "{fixtures} fixtures settle {obligations} obligations: {covered} covered, {infeasible} impossible, {equivalent} mutants without effect",
        "nl": "{fixtures} testpersonen, {obligations} verplichtingen: {covered} gedekt, {infeasible} onmogelijk, {equivalent} mutanten zonder effect",
        "fr": "{fixtures} personnes, {obligations} obligations : {covered} couvertes, {infeasible} impossibles, {equivalent} mutants sans effet",
    },
    "generate-undecided": {
        "en": "undecided, so nothing was written: {id} ({reason})",
        "nl": "onbeslist, dus er is niets geschreven: {id} ({reason})",
        "fr": "indécis, rien n’a donc été écrit : {id} ({reason})",
    },
    "generate-unsound": {
        "en": "the rulebook has conflicts or gaps, so there is nothing to expect; see `regelproef check`",
        "nl": "het regelboek heeft tegenspraken of gaten, dus valt er niets te verwachten; zie `regelproef check`",
        "fr": "le recueil de règles a des contradictions ou des lacunes, il n’y a donc rien à attendre ; voir `regelproef check`",
    },
    "generate-written": {
        "en": "written to {folder}: {files} files",
        "nl": "geschreven in {folder}: {files} bestanden",
        "fr": "écrit dans {folder} : {files} fichiers",
    },
    "generate-current": {"en": "{folder} is up to date", "nl": "{folder} is bijgewerkt", "fr": "{folder} est à jour"},
    "generate-outdated": {
        "en": "{file} is not what the rulebook gives now",
        "nl": "{file} is niet wat het regelboek nu geeft",
        "fr": "{file} n’est pas ce que donnent les règles actuelles",
    },
    "mutants-score": {
        "en": "{killed} of {total} mutants noticed by {fixtures} fixtures, {equivalent} without effect on anybody, {alive} alive",
        "nl": "{killed} van {total} mutanten opgemerkt door {fixtures} testpersonen, {equivalent} zonder effect op wie dan ook, {alive} in leven",
        "fr": "{killed} mutants sur {total} remarqués par {fixtures} personnes, {equivalent} sans effet sur quiconque, {alive} en vie",
    },
    "mutant-line": {
        "en": "{verdict}: {id}: `{before}` -> `{after}` {by}",
        "nl": "{verdict}: {id}: `{before}` -> `{after}` {by}",
        "fr": "{verdict} : {id} : `{before}` -> `{after}` {by}",
    },
    "mutant-killed": {"en": "noticed", "nl": "opgemerkt", "fr": "remarqué"},
    "mutant-equivalent": {"en": "without effect", "nl": "zonder effect", "fr": "sans effet"},
    "mutant-undecided": {"en": "undecided", "nl": "onbeslist", "fr": "indécis"},
    "fixture-facts": {
        "en": "a fixture does not fit this rulebook: {reason}",
        "nl": "een testpersoon past niet bij dit regelboek: {reason}",
        "fr": "une personne de test ne convient pas à ce recueil : {reason}",
    },
    "mutant-alive": {"en": "alive", "nl": "in leven", "fr": "en vie"},
    "fixtures-missing": {
        "en": "there are no fixtures in {file}; run `regelproef generate`, or name them with --fixtures",
        "nl": "er zijn geen testpersonen in {file}; voer `regelproef generate` uit, of noem ze met --fixtures",
        "fr": "il n’y a pas de personnes de test dans {file} ; lancez `regelproef generate`, ou nommez-les avec --fixtures",
    },
    "fixtures-line": {
        "en": "line {line} of {file} is not a fixture: {reason}",
        "nl": "regel {line} van {file} is geen testpersoon: {reason}",
        "fr": "la ligne {line} de {file} n’est pas une personne de test : {reason}",
    },
    "adequacy": {
        "en": "no check would notice this slip ({kind}) although it changes somebody's result: `{before}` -> `{after}`",
        "nl": "geen enkele controle zou deze vergissing ({kind}) opmerken, al verandert ze iemands uitkomst: `{before}` -> `{after}`",
        "fr": "aucun contrôle ne remarquerait cette erreur ({kind}), bien qu’elle change le résultat de quelqu’un : `{before}` -> `{after}`",
    },
    "adequacy-help": {
        "en": "state a property, a statement or a case that this person would break",
        "nl": "schrijf een eigenschap, een uitspraak of een geval waaraan deze persoon niet zou voldoen",
        "fr": "écrivez une propriété, un énoncé ou un cas que cette personne contredirait",
    },
    "code:adequacy": {
        "en": "slips that a check notices or that change nobody's result",
        "nl": "vergissingen die een controle opmerkt of die niemands uitkomst veranderen",
        "fr": "erreurs qu’un contrôle remarque ou qui ne changent le résultat de personne",
    },
    # -- conform
    "callable-form": {
        "en": "`{word}` must be written package.module:function",
        "nl": "`{word}` moet geschreven worden als pakket.module:functie",
        "fr": "`{word}` doit s’écrire paquet.module:fonction",
    },
    "callable-missing": {
        "en": "`{word}` cannot be called: {reason}",
        "nl": "`{word}` kan niet aangeroepen worden: {reason}",
        "fr": "`{word}` ne peut pas être appelé : {reason}",
    },
    "command-missing": {
        "en": "`{command}` cannot be run: {reason}",
        "nl": "`{command}` kan niet uitgevoerd worden: {reason}",
        "fr": "`{command}` ne peut pas être exécuté : {reason}",
    },
    "url-form": {
        "en": "`{url}` must begin with http:// or https://",
        "nl": "`{url}` moet beginnen met http:// of https://",
        "fr": "`{url}` doit commencer par http:// ou https://",
    },
    "conform-summary": {
        "en": "{agreeing} of {fixtures} test persons agree; {compared} decisions compared, {differences} differ",
        "nl": "{agreeing} van {fixtures} testpersonen stemmen overeen; {compared} beslissingen vergeleken, {differences} verschillen",
        "fr": "{agreeing} personnes de test sur {fixtures} concordent ; {compared} décisions comparées, {differences} diffèrent",
    },
    "conform-nothing": {"en": "nothing was compared", "nl": "er is niets vergeleken", "fr": "rien n’a été comparé"},
    "conform-group": {
        "en": "{decision}, rule {rule}: {count} differ",
        "nl": "{decision}, regel {rule}: {count} verschillen",
        "fr": "{decision}, règle {rule} : {count} différences",
    },
    "conform-difference": {
        "en": "expected {expected}, found {found}",
        "nl": "verwacht {expected}, gekregen {found}",
        "fr": "attendu {expected}, reçu {found}",
    },
    "conform-under": {
        "en": "stands under the readings {readings}",
        "nl": "geldt onder de lezingen {readings}",
        "fr": "vaut selon les lectures {readings}",
    },
    "conform-unanswered": {
        "en": "{decision} is not answered for {count} test persons",
        "nl": "{decision} is niet beantwoord voor {count} testpersonen",
        "fr": "{decision} est sans réponse pour {count} personnes de test",
    },
    "trouble-missing": {"en": "no answer: {count}", "nl": "geen antwoord: {count}", "fr": "sans réponse : {count}"},
    "trouble-doubled": {"en": "answered twice: {count}", "nl": "tweemaal beantwoord: {count}", "fr": "réponse en double : {count}"},
    "trouble-unknown-id": {
        "en": "answers for nobody that was asked about: {count}",
        "nl": "antwoorden over niemand naar wie gevraagd is: {count}",
        "fr": "réponses ne concernant aucune personne demandée : {count}",
    },
    "trouble-malformed": {
        "en": "answers that cannot be read: {count}",
        "nl": "onleesbare antwoorden: {count}",
        "fr": "réponses illisibles : {count}",
    },
    "trouble-error": {"en": "answered with an error: {count}", "nl": "beantwoord met een fout: {count}", "fr": "réponses en erreur : {count}"},
    "trouble-crash": {
        "en": "the implementation broke down: {count}",
        "nl": "de implementatie viel uit: {count}",
        "fr": "l’implémentation a échoué : {count}",
    },
    "trouble-hang": {
        "en": "the implementation did not end in time",
        "nl": "de implementatie was niet op tijd klaar",
        "fr": "l’implémentation n’a pas fini à temps",
    },
    "trouble-unreachable": {"en": "the address cannot be reached", "nl": "het adres is onbereikbaar", "fr": "l’adresse est injoignable"},
}
