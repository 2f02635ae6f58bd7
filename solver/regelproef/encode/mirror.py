"""The same rulebook, of a second person who differs from the first in some facts only.

In: an encoder and the facts in which the second person may differ. Out: an encoder of its own kind, whose terms are those of the first with the
second person's variables in the place of the first's; whatever does not depend on a differing fact is one term for both.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import z3

from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import declare
from regelproef.encode.logic import Substitution
from regelproef.encode.terms import Term, substitute
from regelproef.language.typed import Expr
from regelproef.model.parts import Period


class Mirror(Encoder):
    """`second`: the facts in which the person may differ from the first, each with a variable of its own."""

    def __init__(self, first: Encoder, may_differ: tuple[str, ...], name: str) -> None:
        self.first = first
        self.second = {fact: declare(first.book.facts[fact], f"{name}.") for fact in may_differ}
        super().__init__(first.book, {**first.facts, **self.second}, first.limits)
        pairs = (zip(first.facts[fact].variables, own.variables, strict=True) for fact, own in self.second.items())
        self._swap = Substitution([pair for own in pairs for pair in own])

    @cached_property
    def world(self) -> tuple[z3.BoolRef, ...]:
        return tuple(self._swap.of(line) for line in self.first.world)

    @cached_property
    def usual(self) -> tuple[z3.BoolRef, ...]:
        return tuple(self._swap.of(line) for line in self.first.usual)

    def term(self, expr: Expr) -> Term:
        if id(expr) not in self._terms:
            self.limits.heed()
            self._terms[id(expr)] = (expr, substitute(self.first.term(expr), self._swap))
        return self._terms[id(expr)][1]

    def is_in(self, periods: tuple[Period, ...]) -> z3.BoolRef:
        return self._swap.of(self.first.is_in(periods))

    def decision(self, name: str) -> EncodedDecision:
        if name not in self._decisions:
            self._decisions[name] = self._mirrored_decision(self.first.decision(name))
        return self._decisions[name]

    def _mirrored_decision(self, decision: EncodedDecision) -> EncodedDecision:
        return replace(
            decision,
            rules={name: self._mirrored_rule(rule) for name, rule in decision.rules.items()},
            blocked=self._swap.of(decision.blocked),
            conflict=self._swap.of(decision.conflict),
            gap=self._swap.of(decision.gap),
            ok=self._swap.of(decision.ok),
            value=substitute(decision.value, self._swap),
        )

    def _mirrored_rule(self, rule: EncodedRule) -> EncodedRule:
        self.limits.heed()
        return replace(
            rule,
            applies=self._swap.of(rule.applies),
            reaches=self._swap.of(rule.reaches),
            defeated=self._swap.of(rule.defeated),
            effective=self._swap.of(rule.effective),
            outcome=substitute(rule.outcome, self._swap),
        )
