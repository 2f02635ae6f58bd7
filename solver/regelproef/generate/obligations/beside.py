"""A rule beside facts that are none of its business: for every rule, every fact that other rules of the decision read and it does not, and of a list
every word, somebody who has the fact so and not at its default, and would be decided otherwise if the rule were not there. Whoever lets that fact get
in the way of the rule decides wrongly there. Where there is nobody of the kind: somebody whom the rule alone decides, with any value of the fact but
the default.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking, differs, is_value, left_out
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.worth_trying import worth_trying
from regelproef.language.typed import Expr, Not, RuleStands, decided
from regelproef.language.types import ORDERED, Kind
from regelproef.model.parts import FactDefinition


def obligations(bench: Bench, decision: str) -> Iterator[Obligation]:
    book = bench.book
    rules, read_here = book.present_rules(decision), book.index.facts_in_order(book.index.of_decision(decision))
    for rule in rules if len(rules) > 1 else ():
        asking = Asking(Owner("rule", rule.id, decision, rule.sources), bench.evaluator, rule.span)
        read, slip = book.index.of_rule(rule).facts, left_out(bench, rule)
        alone = [(f"not {other.id}", Not(RuleStands(other.id, decision, "decides"))) for other in rules if other is not rule]
        decides: Lines = [(f"decided({decision})", decided(decision)), (f"decides({rule.id})", RuleStands(rule.id, decision, "decides"))]
        for fact in (book.facts[name] for name in read_here if name not in read and book.facts[name].type.kind not in ORDERED):
            suggested = tuple({fact.name: value} for value in worth_trying(book, fact, decision))
            weaker = asking.one(f"beside-{fact.name}", "beside", [differs(fact), *decides, *alone], how="decides alone", suggested=suggested)
            for name, line, wanted in _cases(fact, suggested):
                weak = replace(weaker, id=f"{asking.owner.id}/{name}", asks=weaker.id)
                strong = asking.one(name, "beside", [line], slip=slip, how="hangs on the rule", weaker=weak, suggested=wanted)
                yield strong if slip is not None else weak


def _cases(fact: FactDefinition, suggested: tuple[Person, ...]) -> Iterator[tuple[str, tuple[str, Expr], tuple[Person, ...]]]:
    if fact.type.kind is not Kind.ENUM:
        yield f"beside-{fact.name}", differs(fact), suggested
        return
    for value in fact.values():
        if value != fact.default:
            yield f"beside-{fact.name}.{value}", is_value(fact, value), ({fact.name: value},)
