"""A rule beside facts that are none of its business: for every rule and every truth value, word or history that the decision hangs on and the rule
does not read, somebody whom the rule alone decides and who has the fact not at its default. Whoever lets that fact get in the way of the rule
decides wrongly there.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.generate.asking import Asking, differs
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.typed import Not, RuleStands, decided
from regelproef.language.types import ORDERED
from regelproef.model.rulebook import Rulebook


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    rules = book.present_rules(decision)
    behind = tuple(dict.fromkeys(name for rule in rules for name in book.index.facts_in_order(book.index.of_rule(rule))))
    for rule in rules if len(rules) > 1 else ():
        own = Asking(Owner("rule", rule.id, decision, rule.sources), asking.evaluator, rule.span)
        read = book.index.of_rule(rule).facts
        alone = [(f"not {other.id}", Not(RuleStands(other.id, decision, "decides"))) for other in rules if other is not rule]
        decides: Lines = [(f"decided({decision})", decided(decision)), (f"decides({rule.id})", RuleStands(rule.id, decision, "decides"))]
        for fact in (book.facts[name] for name in behind if name not in read and book.facts[name].type.kind not in ORDERED):
            suggested = tuple({fact.name: value} for value in worth_trying(book, fact, decision))
            yield own.one(f"beside-{fact.name}", "beside", [differs(fact), *decides, *alone], suggested=suggested)
