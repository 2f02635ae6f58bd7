"""Sentences of the comparison of two rulebooks."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "revision-unknown": said(
        "git knows no revision `{revision}`", "git kent geen revisie `{revision}`", "git ne connaît pas la révision `{revision}`"
    ),
    "revision-ambiguous": said(
        "`{revision}` is the name of more than one commit (a branch, a tag, a branch of a remote); name it in full, as refs/heads/…",
        "`{revision}` is de naam van meer dan één commit (een tak, een tag, een tak van een remote); noem ze voluit, als refs/heads/…",
        "`{revision}` est le nom de plusieurs commits (une branche, une étiquette, une branche distante) ; nommez-le en entier, refs/heads/…",
    ),
    "revision-many-bases": said(
        "`{one}` and `{other}` parted at more than one commit; merge `{one}` into the change first",
        "`{one}` en `{other}` zijn op meer dan één commit uiteengegaan; voeg eerst `{one}` in de wijziging samen",
        "`{one}` et `{other}` se sont séparés à plusieurs commits ; fusionnez d'abord `{one}` dans le changement",
    ),
    "revision-nested": said(
        "`{folder}` stands in a repository inside another one, which could say anything of its past",
        "`{folder}` staat in een repository binnen een andere, die om het even wat over haar verleden kan zeggen",
        "`{folder}` se trouve dans un dépôt à l'intérieur d'un autre, qui peut dire n'importe quoi de son passé",
    ),
    "revision-none": said(
        "`{revision}` is no revision: empty, or the zeros that stand for a branch that did not exist before",
        "`{revision}` is geen revisie: leeg, of de nullen die staan voor een tak die er voordien niet was",
        "`{revision}` n'est pas une révision : vide, ou les zéros d'une branche qui n'existait pas auparavant",
    ),
    "revision-no-base": said(
        "`{one}` and `{other}` have no revision in common",
        "`{one}` en `{other}` hebben geen gemeenschappelijke revisie",
        "`{one}` et `{other}` n'ont pas de révision commune",
    ),
    "git-unavailable": said(
        "git cannot be asked: {reason}", "git kan niet geraadpleegd worden: {reason}", "git ne peut pas être consulté : {reason}"
    ),
    "git-refused": said("git refuses: {reason}", "git weigert: {reason}", "git refuse : {reason}"),
    "diff-too-many": said(
        "`{word}` already names both versions, so `{other}` is one too many",
        "`{word}` noemt al beide versies, dus `{other}` is er een te veel",
        "`{word}` désigne déjà les deux versions, `{other}` est donc de trop",
    ),
    "diff-same": said(
        "both sides are the same rulebook under the same readings; name an older one, or switch a reading with --reading ID=VALUE",
        "beide kanten zijn hetzelfde regelboek onder dezelfde lezingen; noem een ouder, of een andere lezing met --reading ID=VALUE",
        "les deux côtés sont le même règlement sous les mêmes lectures ; indiquez un plus ancien, ou une lecture avec --reading ID=VALUE",
    ),
    "diff-equal": said(
        "proved equal: every possible person gets the same outcome before and after",
        "bewezen gelijk: iedere mogelijke persoon krijgt voor en na dezelfde uitkomst",
        "égalité prouvée : toute personne possible obtient le même résultat avant et après",
    ),
    "diff-differs": said("the versions differ", "de versies verschillen", "les versions diffèrent"),
    "diff-undecided": said(
        "undecided: not every question could be answered within the limits",
        "onbeslist: niet elke vraag kon binnen de grenzen beantwoord worden",
        "non tranché : toutes les questions n'ont pas pu être tranchées dans les limites",
    ),
    # -- the headline
    "diff-shared-exact": said(
        "something changes for exactly those of whom this holds: {who}",
        "er verandert iets voor precies wie hieraan voldoet: {who}",
        "quelque chose change exactement pour les personnes qui remplissent ceci : {who}",
    ),
    "diff-shared-outer": said(
        "something changes only for those of whom this holds, though not for all of them: {who}",
        "er verandert enkel iets voor wie hieraan voldoet, maar niet voor al die mensen: {who}",
        "quelque chose ne change que pour les personnes qui remplissent ceci, mais pas pour toutes : {who}",
    ),
    "diff-shared-undecided": said(
        "something changes only for those of whom this holds (undecided: whether more holds of them, and whether something changes for all): {who}",
        "er verandert enkel iets voor wie hieraan voldoet (onbeslist: of zij nog meer gemeen hebben, en of het voor al die mensen is): {who}",
        "quelque chose ne change que pour qui remplit ceci (non tranché : s’il y a plus en commun, et si c’est pour toutes ces personnes) : {who}",
    ),
    "diff-part-exact": said(
        "for exactly those of whom this holds: {who}", "voor precies wie hieraan voldoet: {who}", "exactement pour qui remplit ceci : {who}"
    ),
    "diff-part-outer": said("only where this holds: {who}", "enkel voor wie hieraan voldoet: {who}", "seulement pour qui remplit ceci : {who}"),
    "diff-part-undecided": said(
        "only where this holds (undecided whether more holds): {who}",
        "enkel voor wie hieraan voldoet (onbeslist of er meer is): {who}",
        "seulement pour qui remplit ceci (non tranché s’il y a plus) : {who}",
    ),
    "diff-part-open": said("undecided what they have in common", "onbeslist wat zij gemeen hebben", "non tranché ce qu’elles ont en commun"),
    "diff-part-none": said("no condition in common", "geen voorwaarde gemeen", "aucune condition commune"),
    "diff-more-names": said("{count} more", "nog {count} andere", "{count} autres"),
    "diff-more-names:one": said("{count} more", "nog {count} andere", "{count} autre"),
    "diff-shared-everybody": said("something changes for everybody", "er verandert iets voor iedereen", "quelque chose change pour tout le monde"),
    "diff-shared-none": said(
        "those for whom something changes have no single condition of the rules in common",
        "er is niet één voorwaarde uit de regels die geldt voor iedereen voor wie er iets verandert",
        "aucune condition des règles n’est commune à toutes les personnes pour qui quelque chose change",
    ),
    "diff-shared-open": said(
        "undecided: what those have in common for whom something changes",
        "onbeslist: wat zij gemeen hebben voor wie iets verandert",
        "non tranché : ce qu’ont en commun les personnes pour qui quelque chose change",
    ),
    "diff-shared-besides": said("told apart: {names}", "apart verteld: {names}", "dit à part : {names}"),
    "diff-between": said("{left} is from {first} to {last}", "{left} is van {first} tot en met {last}", "{left} va de {first} à {last}"),
    "diff-when": said(
        "{name} of what changes: from {first} to {last}",
        "{name} van wat verandert: van {first} tot en met {last}",
        "{name} de ce qui change : du {first} au {last}",
    ),
    "diff-past-moves": said(
        "mind: the past (before {day}) changes too: {name} from {first} to {last}",
        "let op, ook het verleden (vóór {day}) verandert: {name} van {first} tot en met {last}",
        "attention, le passé (avant le {day}) change aussi : {name} du {first} au {last}",
    ),
    "diff-past-which": said("; before that day only: {names}", "; vóór die dag enkel: {names}", " ; avant ce jour seulement : {names}"),
    "diff-past-stays": said(
        "the past (before {day}) stays as it was: {name} from {first} to {last}",
        "het verleden (vóór {day}) blijft zoals het was: {name} van {first} tot en met {last}",
        "le passé (avant le {day}) reste tel quel : {name} du {first} au {last}",
    ),
    "diff-past-undecided": said(
        "as far as known, the past (before {day}) stays as it was: {name} from {first} to {last}; not everything is decided",
        "voor zover bekend blijft het verleden (vóór {day}) zoals het was: {name} van {first} tot en met {last}; niet alles is beslist",
        "pour autant qu’on sache, le passé (avant le {day}) reste tel quel : {name} du {first} au {last} ; tout n’est pas tranché",
    ),
    "diff-when-undecided": said(
        "undecided: on which days something changes",
        "onbeslist: op welke dagen er iets verandert",
        "non tranché : à quels jours quelque chose change",
    ),
    "diff-column-decision": said("decision", "beslissing", "décision"),
    "diff-column-change": said("before → after", "voor → na", "avant → après"),
    "diff-column-groups": said("groups", "groepen", "groupes"),
    "diff-column-period": said("period", "periode", "période"),
    "diff-follows-word": said("follows", "gevolg", "suite"),
    "diff-more-rows": said("{count} more changes", "nog {count} overgangen", "encore {count} changements"),
    "diff-more-rows:one": said("{count} more change", "nog {count} overgang", "encore {count} changement"),
    "diff-simplest": said("the simplest person: {who}", "de eenvoudigste persoon: {who}", "la personne la plus simple : {who}"),
    "diff-unusual": said("unusual in {count} respects", "ongewoon op {count} punten", "inhabituelle sur {count} points"),
    "diff-unusual:one": said("unusual in {count} respect", "ongewoon op {count} punt", "inhabituelle sur {count} point"),
    "diff-simplest-undecided": said(
        "undecided whether there is a simpler one", "onbeslist of er een eenvoudiger is", "non tranché s’il y en a une plus simple"
    ),
    "diff-more-outcomes": said("and {count} more outcomes", "en nog {count} uitkomsten", "et encore {count} résultats"),
    "diff-more-outcomes:one": said("and {count} more outcome", "en nog {count} uitkomst", "et encore {count} résultat"),
    "diff-groups": said("{count} groups of persons", "{count} groepen van personen", "{count} groupes de personnes"),
    "diff-groups:one": said("{count} group of persons", "{count} groep van personen", "{count} groupe de personnes"),
    # -- each decision
    "diff-sides": said("before: {old}; after: {new}", "voor: {old}; na: {new}", "avant : {old} ; après : {new}"),
    "diff-counts": said(
        "{changed:decision|decisions} changed, {follow} more only as a consequence, {unchanged} proved unchanged, {other} other",
        "{changed:beslissing|beslissingen} veranderd, {follow:andere|andere} enkel als gevolg, {unchanged} bewezen onveranderd, "
        "{other:overige|overige}",
        "{changed:décision modifiée|décisions modifiées}, {follow:autre|autres} seulement par conséquence, {unchanged:prouvée "
        "inchangée|prouvées inchangées}, {other:autre|autres}",
    ),
    "diff-changed": said(
        "{name}: changed for {count:group|groups} of persons",
        "{name}: veranderd voor {count:groep|groepen} personen",
        "{name} : modifiée pour {count:groupe|groupes} de personnes",
    ),
    "diff-follows": said(
        "{name}: changed only as a consequence of what stands above",
        "{name}: enkel veranderd als gevolg van wat hierboven staat",
        "{name} : modifiée seulement en conséquence de ce qui précède",
    ),
    "diff-complete": said(
        "proved: nobody else changes", "bewezen: bij niemand anders verandert er iets", "prouvé : rien ne change pour personne d'autre"
    ),
    "diff-incomplete": said(
        "undecided: whether anybody else changes",
        "onbeslist: of er bij nog iemand iets verandert",
        "non tranché : si quelque chose change pour quelqu'un d'autre",
    ),
    "diff-unchanged-both": said(
        "proved unchanged for everybody who is possible both before and after: {names}",
        "bewezen onveranderd voor iedereen die zowel ervoor als erna mogelijk is: {names}",
        "prouvé inchangé pour quiconque est possible avant et après : {names}",
    ),
    "diff-unchanged": said(
        "proved unchanged for everybody: {names}", "bewezen onveranderd voor iedereen: {names}", "prouvé inchangé pour tous : {names}"
    ),
    "diff-decision-undecided": said(
        "{name}: undecided whether it changes ({reason})",
        "{name}: onbeslist of er iets verandert ({reason})",
        "{name} : non tranché si elle change ({reason})",
    ),
    "diff-decision-added": said("{name}: new decision", "{name}: nieuwe beslissing", "{name} : nouvelle décision"),
    "diff-decision-removed": said("{name}: decision removed", "{name}: beslissing geschrapt", "{name} : décision supprimée"),
    "diff-not-comparable": said(
        "{name}: not comparable, because `{reason}` is of another type in the two versions",
        "{name}: niet te vergelijken, omdat `{reason}` in de twee versies van een ander type is",
        "{name} : non comparable, parce que `{reason}` est d'un autre type dans les deux versions",
    ),
    "diff-possible": said("who is a possible person", "wie een mogelijke persoon is", "qui est une personne possible"),
    "diff-fit-exact": said("exactly who", "precies wie", "exactement les personnes pour qui"),
    "diff-fit-outer": said("only among those who", "enkel onder wie", "seulement parmi les personnes pour qui"),
    "diff-fit-bare": said(
        "some persons; no description of them was found",
        "een deel van de personen; er is geen omschrijving van hen gevonden",
        "une partie des personnes ; aucune description n’en a été trouvée",
    ),
    "diff-fit-unsought": said(
        "for whom, each question above says by itself, and --all for all of them together",
        "voor wie, zegt elke vraag hierboven apart, en --all voor alle samen",
        "pour qui : chaque question ci-dessus le dit séparément, et --all pour toutes ensemble",
    ),
    "diff-no-example": said(
        "undecided: no example was found within the limits",
        "onbeslist: er is binnen de grenzen geen voorbeeld gevonden",
        "non tranché : aucun exemple n’a été trouvé dans les limites",
    ),
    "diff-fit-undecided": said("undecided how far this goes", "onbeslist hoe ver dit reikt", "portée non tranchée"),
    "diff-everybody": said("everybody", "iedereen", "tout le monde"),
    "diff-rules": said("deciding rules", "beslissende regels", "règles décisives"),
    "diff-dates": said("{name} from {first} to {last}", "{name} van {first} tot en met {last}", "{name} du {first} au {last}"),
    "diff-difference": said("difference", "verschil", "différence"),
    "diff-example": said("for example", "bijvoorbeeld", "par exemple"),
    "diff-neighbour": said(
        "just outside: {fact} {value} instead of {instead}, and {outcome} stays",
        "net erbuiten: {fact} {value} in plaats van {instead}, en {outcome} blijft",
        "juste à côté : {fact} {value} au lieu de {instead}, et {outcome} reste",
    ),
    "diff-consequences": said("as a consequence of what stands above", "als gevolg van wat hierboven staat", "en conséquence de ce qui précède"),
    "diff-formerly": said("{name} (before the edit)", "{name} (vóór de wijziging)", "{name} (avant la modification)"),
    "diff-inside": said("lies in {names}", "ligt in {names}", "fait partie de {names}"),
    "diff-listed": said("changed in the rulebook", "gewijzigd in het regelboek", "modifié dans le règlement"),
    "diff-outcome-possible": said("possible", "mogelijk", "possible"),
    "diff-outcome-impossible": said("impossible", "onmogelijk", "impossible"),
    "diff-kind-fact": said("fact", "feit", "fait"),
    "diff-kind-derived": said("derived value", "afgeleide waarde", "valeur dérivée"),
    "diff-kind-decision": said("decision", "beslissing", "décision"),
    "diff-kind-amount": said("amount", "bedrag", "montant"),
    "diff-kind-parameter": said("parameter", "parameter", "paramètre"),
    "diff-kind-world": said("world line", "wereldregel", "ligne du monde"),
    "diff-kind-rule": said("rule", "regel", "règle"),
    "diff-kind-reading": said("reading", "lezing", "lecture"),
    "diff-kind-property": said("property", "eigenschap", "propriété"),
    "diff-kind-case": said("case", "geval", "cas"),
    "diff-kind-statement": said("statement", "uitspraak", "énoncé"),
    "diff-added": said("added", "toegevoegd", "ajouté"),
    "diff-removed": said("removed", "geschrapt", "supprimé"),
    "diff-before": said("before", "voor", "avant"),
    "diff-after": said("after", "na", "après"),
}
