"""A rule beside facts that are none of its business: for every rule and every fact that the decision hangs on and the rule does not read, somebody
who has the fact not at its default, and would be decided otherwise if the rule were not there. Whoever lets that fact get in the way of the rule
decides wrongly there. Where nobody of the kind is found near those at hand: somebody whom the rule alone decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking, differs, left_out
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.typed import Not, RuleStands, decided
from regelproef.language.types import ORDERED


def obligations(bench: Bench, decision: str) -> Iterator[Obligation]:
    book = bench.book
    rules, behind = book.present_rules(decision), book.index.facts_in_order(book.index.behind_decision(decision))
    for rule in rules if len(rules) > 1 else ():
        asking = Asking(Owner("rule", rule.id, decision, rule.sources), bench.evaluator, rule.span)
        read, slip = book.index.of_rule(rule).facts, left_out(bench, rule)
        alone = [(f"not {other.id}", Not(RuleStands(other.id, decision, "decides"))) for other in rules if other is not rule]
        decides: Lines = [(f"decided({decision})", decided(decision)), (f"decides({rule.id})", RuleStands(rule.id, decision, "decides"))]
        for fact in (book.facts[name] for name in behind if name not in read and book.facts[name].type.kind not in ORDERED):
            name, suggested = f"beside-{fact.name}", tuple({fact.name: value} for value in worth_trying(book, fact, decision))
            weaker = asking.one(name, "beside", [differs(fact), *decides, *alone], how="decides alone", suggested=suggested)
            yield (
                asking.one(name, "beside", [differs(fact)], slip=slip, how="hangs on the rule", weaker=weaker, suggested=suggested, preferred=True)
                if slip is not None
                else weaker
            )
