"""Sentences of the comparison of two rulebooks.

Lower case, one sentence, no full stop; names and values as they stand in the rulebook.
"""

TEXTS: dict[str, dict[str, str]] = {
    "revision-unknown": {
        "en": "git knows no revision `{revision}`",
        "nl": "git kent geen revisie `{revision}`",
        "fr": "git ne connaît pas la révision `{revision}`",
    },
    "revision-no-base": {
        "en": "`{one}` and `{other}` have no revision in common",
        "nl": "`{one}` en `{other}` hebben geen gemeenschappelijke revisie",
        "fr": "`{one}` et `{other}` n'ont pas de révision commune",
    },
    "git-unavailable": {
        "en": "git cannot be asked: {reason}",
        "nl": "git kan niet geraadpleegd worden: {reason}",
        "fr": "git ne peut pas être consulté : {reason}",
    },
    "git-refused": {
        "en": "git refuses: {reason}",
        "nl": "git weigert: {reason}",
        "fr": "git refuse : {reason}",
    },
    "diff-too-many": {
        "en": "`{word}` already names both versions, so `{other}` is one too many",
        "nl": "`{word}` noemt al beide versies, dus `{other}` is er een te veel",
        "fr": "`{word}` désigne déjà les deux versions, `{other}` est donc de trop",
    },
    "diff-same": {
        "en": "both sides are the same rulebook under the same readings; name an older one, or switch a reading with --reading ID=VALUE",
        "nl": "beide kanten zijn hetzelfde regelboek onder dezelfde lezingen; noem een ouder, of een andere lezing met --reading ID=VALUE",
        "fr": "les deux côtés sont le même règlement sous les mêmes lectures ; indiquez un plus ancien, ou une lecture avec --reading ID=VALUE",
    },
    "diff-equal": {
        "en": "proved equal: every possible person gets the same outcome before and after",
        "nl": "bewezen gelijk: iedere mogelijke persoon krijgt voor en na dezelfde uitkomst",
        "fr": "égalité prouvée : toute personne possible obtient le même résultat avant et après",
    },
    "diff-differs": {
        "en": "the versions differ",
        "nl": "de versies verschillen",
        "fr": "les versions diffèrent",
    },
    "diff-undecided": {
        "en": "undecided: not every question could be answered within the limits",
        "nl": "onbeslist: niet elke vraag kon binnen de grenzen beantwoord worden",
        "fr": "indécis : toutes les questions n'ont pas pu être tranchées dans les limites",
    },
    "diff-sides": {
        "en": "before: {old}; after: {new}",
        "nl": "voor: {old}; na: {new}",
        "fr": "avant : {old} ; après : {new}",
    },
    "diff-counts": {
        "en": "{changed} decision(s) changed, {follow} more only as a consequence, {unchanged} proved unchanged, {other} other",
        "nl": "{changed} beslissing(en) veranderd, {follow} andere enkel als gevolg, {unchanged} bewezen onveranderd, {other} overige",
        "fr": "{changed} décision(s) modifiée(s), {follow} autre(s) seulement par conséquence, {unchanged} prouvée(s) inchangée(s), {other} autre(s)",
    },
    "diff-changed": {
        "en": "{name}: changed for {count} group(s) of persons",
        "nl": "{name}: veranderd voor {count} groep(en) personen",
        "fr": "{name} : modifiée pour {count} groupe(s) de personnes",
    },
    "diff-follows": {
        "en": "{name}: changed only as a consequence of what stands above",
        "nl": "{name}: enkel veranderd als gevolg van wat hierboven staat",
        "fr": "{name} : modifiée seulement en conséquence de ce qui précède",
    },
    "diff-complete": {
        "en": "proved: nobody else changes",
        "nl": "bewezen: bij niemand anders verandert er iets",
        "fr": "prouvé : rien ne change pour personne d'autre",
    },
    "diff-incomplete": {
        "en": "undecided: whether anybody else changes",
        "nl": "onbeslist: of er bij nog iemand iets verandert",
        "fr": "indécis : si quelque chose change pour quelqu'un d'autre",
    },
    "diff-unchanged": {
        "en": "proved unchanged for everybody: {names}",
        "nl": "bewezen onveranderd voor iedereen: {names}",
        "fr": "prouvé inchangé pour tous : {names}",
    },
    "diff-decision-undecided": {
        "en": "{name}: undecided whether it changes ({reason})",
        "nl": "{name}: onbeslist of er iets verandert ({reason})",
        "fr": "{name} : indécis si elle change ({reason})",
    },
    "diff-decision-added": {"en": "{name}: new decision", "nl": "{name}: nieuwe beslissing", "fr": "{name} : nouvelle décision"},
    "diff-decision-removed": {"en": "{name}: decision removed", "nl": "{name}: beslissing geschrapt", "fr": "{name} : décision supprimée"},
    "diff-not-comparable": {
        "en": "{name}: not comparable, because `{reason}` is of another type in the two versions",
        "nl": "{name}: niet te vergelijken, omdat `{reason}` in de twee versies van een ander type is",
        "fr": "{name} : non comparable, parce que `{reason}` est d'un autre type dans les deux versions",
    },
    "diff-possible": {
        "en": "who is a possible person",
        "nl": "wie een mogelijke persoon is",
        "fr": "qui est une personne possible",
    },
    "diff-fit-exact": {
        "en": "exactly who",
        "nl": "precies wie",
        "fr": "exactement les personnes pour qui",
    },
    "diff-fit-outer": {
        "en": "only among those who",
        "nl": "enkel onder wie",
        "fr": "seulement parmi les personnes pour qui",
    },
    "diff-fit-bare": {
        "en": "some persons; no description of them was found",
        "nl": "een deel van de personen; er is geen omschrijving van hen gevonden",
        "fr": "une partie des personnes ; aucune description n’en a été trouvée",
    },
    "diff-no-example": {
        "en": "undecided: no example was found within the limits",
        "nl": "onbeslist: er is binnen de grenzen geen voorbeeld gevonden",
        "fr": "indécis : aucun exemple n’a été trouvé dans les limites",
    },
    "diff-fit-undecided": {
        "en": "undecided how far this goes",
        "nl": "onbeslist hoe ver dit reikt",
        "fr": "portée indécise",
    },
    "diff-everybody": {"en": "everybody", "nl": "iedereen", "fr": "tout le monde"},
    "diff-rules": {"en": "deciding rules", "nl": "beslissende regels", "fr": "règles décisives"},
    "diff-dates": {"en": "{name} from {first} to {last}", "nl": "{name} van {first} tot {last}", "fr": "{name} du {first} au {last}"},
    "diff-difference": {"en": "difference", "nl": "verschil", "fr": "différence"},
    "diff-example": {"en": "for example", "nl": "bijvoorbeeld", "fr": "par exemple"},
    "diff-neighbour": {
        "en": "just outside: {fact} {value} instead of {instead}, and {outcome} stays",
        "nl": "net erbuiten: {fact} {value} in plaats van {instead}, en {outcome} blijft",
        "fr": "juste à côté : {fact} {value} au lieu de {instead}, et {outcome} reste",
    },
    "diff-consequences": {
        "en": "as a consequence of what stands above",
        "nl": "als gevolg van wat hierboven staat",
        "fr": "en conséquence de ce qui précède",
    },
    "diff-formerly": {"en": "{name} (before the edit)", "nl": "{name} (vóór de wijziging)", "fr": "{name} (avant la modification)"},
    "diff-inside": {"en": "lies in {names}", "nl": "ligt in {names}", "fr": "fait partie de {names}"},
    "diff-listed": {"en": "changed in the rulebook", "nl": "gewijzigd in het regelboek", "fr": "modifié dans le règlement"},
    "diff-outcome-possible": {"en": "possible", "nl": "mogelijk", "fr": "possible"},
    "diff-outcome-impossible": {"en": "impossible", "nl": "onmogelijk", "fr": "impossible"},
    "diff-kind-fact": {"en": "fact", "nl": "feit", "fr": "fait"},
    "diff-kind-derived": {"en": "derived value", "nl": "afgeleide waarde", "fr": "valeur dérivée"},
    "diff-kind-decision": {"en": "decision", "nl": "beslissing", "fr": "décision"},
    "diff-kind-amount": {"en": "amount", "nl": "bedrag", "fr": "montant"},
    "diff-kind-world": {"en": "world line", "nl": "wereldregel", "fr": "ligne du monde"},
    "diff-kind-rule": {"en": "rule", "nl": "regel", "fr": "règle"},
    "diff-kind-reading": {"en": "reading", "nl": "lezing", "fr": "lecture"},
    "diff-kind-property": {"en": "property", "nl": "eigenschap", "fr": "propriété"},
    "diff-kind-case": {"en": "case", "nl": "voorbeeld", "fr": "cas"},
    "diff-kind-statement": {"en": "statement", "nl": "bronzin", "fr": "énoncé"},
    "diff-added": {"en": "added", "nl": "toegevoegd", "fr": "ajouté"},
    "diff-removed": {"en": "removed", "nl": "geschrapt", "fr": "supprimé"},
    "diff-before": {"en": "before", "nl": "voor", "fr": "avant"},
    "diff-after": {"en": "after", "nl": "na", "fr": "après"},
}
