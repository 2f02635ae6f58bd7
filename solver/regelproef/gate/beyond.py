"""What an edit changes only beyond the facts that a possible person can have: a year after the horizon, a number above a range.

In: two versions, and things that stand in both, or in one. Out: whether parts of them that differ say the same of everybody within the ranges, and
something else of somebody beyond. Such a change shows in no outcome until the ranges are widened. Two things are looked at: parts that stand in one
another's place, and lines that only one side has, which hold for everybody or nobody within the ranges. What reads a decision or an amount is left
to those who compare these. Guarantees: what could not be decided is not called the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer
from regelproef.answer.limits import Limits
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE, constant
from regelproef.ask.versions import Versions
from regelproef.encode.logic import Term, neg
from regelproef.encode.terms import same_value
from regelproef.gate.expanded import Both, Expander, Pair
from regelproef.language.names import names_in
from regelproef.language.printer import show
from regelproef.language.typed import And, Compare, Expr, Fact, Not, OneOf, Or, all_of, any_of
from regelproef.language.types import BOOL, NUMBERS, Kind, Type, dates, number
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

YEARS, STEPS = 30, 1000  # by so much every range is widened, at both ends
FIRST, LAST = date(1, 1, 1), date(3999, 12, 31)


class Beyond:
    """The questions, over facts that range further; nothing is encoded before one is asked."""

    def __init__(self, old: Rulebook, new: Rulebook, limits: Limits) -> None:
        self.old, self.new, self.limits = old, new, limits
        self.both = Both(old, new)

    def changes(self, before: Sequence[Expr], after: Sequence[Expr]) -> Answer:
        """Whether something that differs shows only beyond the ranges: first what stands in one another's place, then single lines."""
        left = [pair for one, other in zip(before, after, strict=False) for pair in self.both.differing(one, other)]
        for question in (*(self._pair(one) for one in left if _plain(*one)), *self._lines(before, after)):
            answer = self._only_beyond(*question)
            if not answer.impossible:
                return answer
        return IMPOSSIBLE

    def _pair(self, pair: Pair) -> tuple[Term, ...]:
        one, other = self.wide.old_encoder.term(pair[0]), self.wide.new_encoder.term(pair[1])
        return (neg(same_value(one, other)),)

    def _lines(self, before: Sequence[Expr], after: Sequence[Expr]) -> Iterator[tuple[Term, ...]]:
        """That a line of one side only holds, and that it does not."""
        sides = ((self.old, before, self.wide.old_encoder), (self.new, after, self.wide.new_encoder))
        lines = [{show(line): line for expr in exprs for line in _atoms(Expander(book).put_in(expr, book.choice, None))} for book, exprs, _ in sides]
        for own, others, encoder in ((lines[0], lines[1], sides[0][2]), (lines[1], lines[0], sides[1][2])):
            for words, line in own.items():
                if words not in others and _plain(line):
                    term = encoder.formula(line)
                    yield (term,)
                    yield (neg(term),)

    @or_else(TOO_LATE)
    def _only_beyond(self, *question: Term) -> Answer:
        """Somebody meets it, and nobody within the ranges."""
        session = self.wide.anybody.session
        within = session.decide(self._within, *question)
        if not within.impossible:
            return IMPOSSIBLE if within.possible else within
        return session.decide(*question)

    @cached_property
    def wide(self) -> Versions:
        return Versions(_widened(self.old), _widened(self.new), self.limits)

    @cached_property
    def _within(self) -> Term:
        """Every fact has a value that it can have in one of the versions."""
        return self.wide.anybody.term(all_of(self._in_range(name) for name in self.wide.variables if self._ranges(name)))

    def _in_range(self, name: str) -> Expr:
        wide = self.wide.variables[name].fact.type
        person = "" if name in self.wide.new.facts else BEFORE
        term = Fact(name, wide, person)
        return any_of(
            all_of((Compare(">=", term, constant(one.low, one)), Compare("<=", term, constant(one.high, one)))) for one in self._ranges(name)
        )

    def _ranges(self, name: str) -> list[Type]:
        types = [book.facts[name].type for book in (self.old, self.new) if name in book.facts]
        return [one for one in types if one.kind in NUMBERS or one.kind is Kind.DATE]


def _plain(*exprs: Expr) -> bool:
    names = names_in(exprs)
    return not (names.decisions or names.amounts)


def _atoms(expr: Expr) -> Iterator[Expr]:
    """The smallest parts that hold or do not."""
    waiting = [expr]
    while waiting:
        part = waiting.pop()
        match part:
            case And(items=items) | Or(items=items):
                waiting.extend(items)
            case Not(operand=operand):
                waiting.append(operand)
            case Compare() | OneOf():
                yield part
            case _ if part.type == BOOL:
                yield part


def _widened(book: Rulebook) -> Rulebook:
    return replace(book, facts={name: _wide(fact) for name, fact in book.facts.items()})


def _wide(fact: FactDefinition) -> FactDefinition:
    own = fact.type
    if own.kind is Kind.DATE:
        low = max(FIRST, own.first_date - timedelta(days=366 * YEARS)) if own.first_date.year > YEARS + 1 else FIRST
        high = own.last_date + timedelta(days=366 * YEARS) if own.last_date.year < LAST.year - YEARS - 1 else LAST
        return replace(fact, type=dates(low, high))
    if own.kind in NUMBERS and isinstance(own.low, int) and isinstance(own.high, int):
        return replace(fact, type=number(own.low - STEPS, own.high + STEPS, own.kind))
    return fact
