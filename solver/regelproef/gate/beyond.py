"""What an edit changes only where no possible person shows it: a year after the horizon or before a history, a number above a range, a word that a
fact or a decision may come to have, somebody whom the world excludes.

In: two versions, and things that stand in both, or in one. Out: whether parts of them that differ say the same of everybody who is possible in the
new version, and something else of somebody else. Such a change shows in no outcome until the ranges are widened or the world line goes. Looked at are
parts that stand in one another's place, the numbers and dates within these, and lines that only one side has, which hold for everybody or nobody who
is possible. A decision or an amount that such a part reads may come to anything, the same in both; who compares it tells what changes of itself.
Guarantees: what could not be decided is not called the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial, reduce
from itertools import chain

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Answer, unknown
from regelproef.answer.limits import Limits
from regelproef.answer.place import NOWHERE
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE, old_words
from regelproef.ask.versions import UNION, Versions
from regelproef.encode.logic import Term, disj, neg
from regelproef.encode.terms import OutOfBounds, same_value
from regelproef.gate.expanded import Both, Expander, Pair, several_values
from regelproef.gate.known import KnownDays
from regelproef.language.calls import alike_decimals
from regelproef.language.printer import show
from regelproef.language.typed import (
    Amount,
    And,
    Compare,
    Concludes,
    Const,
    Decided,
    Expr,
    Fact,
    IsNull,
    Not,
    OneOf,
    Or,
    Parameter,
    Question,
    Years,
    all_of,
    children,
    rewritten,
    walk,
)
from regelproef.language.types import BOOL, NUMBERS, ORDERED, Kind, Type, dates, number, wider
from regelproef.model.parts import FactDefinition, Prose
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session

Asked = Callable[["Wide"], Term]  # a question, over facts that range further
REACHES = ((9_999, 10**9), (30, 1_000), (0, 0))  # years and steps by which ranges are widened at both ends: as far as every term can be encoded
FIRST, LAST = 500, 9_000  # years; what is reckoned from a date stays in the calendar
MORE_YEARS = 10  # by which a history ranges further at both ends than what is asked about names; each is a variable of its own
FURTHER = "?"  # a value of each enum that no author can write


@dataclass(frozen=True)
class Named:
    """What an expression names that bears on histories: the `first` and `last` year, and the `length` that numbers of years come to. `shared`: both
    versions have the same years, so that formulas are compared and not ranges."""

    first: int = LAST
    last: int = FIRST
    length: int = MORE_YEARS
    shared: bool = True

    def around(self, own: Type) -> Type:
        """The range of a history that holds all of this, and more at both ends."""
        low, high = min(own.lowest, self.first) - self.length, max(own.highest, self.last) + self.length
        return replace(own, low=max(low, 1), high=min(high, date.max.year))


class Beyond:
    """The questions, over facts that range further; nothing is encoded before one is asked."""

    def __init__(self, old: Rulebook, new: Rulebook, limits: Limits, known: KnownDays) -> None:
        self.old, self.new = old, new
        self.both = Both(old, new, known)
        self.limits = limits
        self._made: dict[Named, list[Wide]] = {}
        self._answers: dict[tuple[str, ...], Answer] = {}

    def changes(self, before: Sequence[Expr], after: Sequence[Expr], *, world: bool = False) -> Answer:
        """Whether something that differs shows in no possible person: first what stands in one another's place, then single lines. `world`: what
        differs says who is possible, so that whoever was possible shows it too, and lines hold for everybody who is."""
        left = [pair for one, other in zip(before, after, strict=False) for pair in self.both.differing(one, other)]
        for words, named, question in chain((each for pair in left for each in self._pairs(pair)), () if world else self._lines(before, after)):
            key = (str(world), *words)
            if key not in self._answers:
                self._answers[key] = self._hidden(question, named, world=world)
            if not self._answers[key].impossible:
                return self._answers[key]
        return IMPOSSIBLE

    def _pairs(self, pair: Pair) -> Iterator[tuple[tuple[str, ...], Named, Asked]]:
        """That the two come to something else, or numbers and dates at the same place within them."""
        one, other = (Expander(book, amounts=False).put_in(expr, book.choice, None) for book, expr in zip((self.old, self.new), pair, strict=True))
        for left, right in reversed([*_places(one, other)]):  # the least first, of which the most is quickly known
            if _plain(left, right) and show(left) != show(right):
                yield (show(left), show(right)), self._named(left, right), partial(_differ, left, right)

    def _lines(self, before: Sequence[Expr], after: Sequence[Expr]) -> Iterator[tuple[tuple[str, ...], Named, Asked]]:
        """That a line of one side only holds, and that it does not."""
        lines = [
            {show(line): line for expr in exprs for line in _atoms(Expander(book, amounts=False).put_in(expr, book.choice, None))}
            for book, exprs in ((self.old, before), (self.new, after))
        ]
        for old, own, others in ((True, lines[0], lines[1]), (False, lines[1], lines[0])):
            for line in (line for words, line in own.items() if words not in others and _plain(line)):
                yield ("holds", show(line), str(old)), self._named(line), partial(_holds, line, old)
                yield ("not", show(line), str(old)), self._named(line), partial(_fails, line, old)

    def _named(self, *exprs: Expr) -> Named:
        """The years and numbers of years in what reads a history, those of parameters among them."""
        parts = [part for expr in exprs for part in walk(expr)]
        if not any(isinstance(part, Years) for part in parts):
            return Named()
        values = [part.value for part in parts if isinstance(part, Const)]
        names = {part.name for part in parts if isinstance(part, Parameter)}
        dated = [one for book in (self.old, self.new) for one in book.amounts.values() if one.parameter and several_values(one.periods) in names]
        values += [entry.value for one in dated for entry in one.periods]
        numbers = [one.year if isinstance(one, date) else one for one in values if isinstance(one, date | int) and not isinstance(one, bool)]
        years, lengths = [one for one in numbers if FIRST <= one <= LAST], [abs(one) for one in numbers if abs(one) < FIRST]
        return Named(min((LAST, *years)), max((FIRST, *years)), min(max(MORE_YEARS, sum(lengths)), FIRST))

    def outside(self, *question: Expr) -> Answer:
        """Somebody who is not possible in the new version meets these lines over both versions."""
        return self._furthest(Named(shared=False), lambda wide: wide.session.decide(neg(wide.possible), wide.versions.anybody.term(all_of(question))))

    def _hidden(self, question: Asked, named: Named, *, world: bool) -> Answer:
        """Somebody meets it, and nobody who is possible in the new version."""

        def ask(wide: Wide) -> Answer:
            term = question(wide)
            within = wide.session.decide(wide.shown if world else wide.possible, term)
            return wide.session.decide(term) if within.impossible else IMPOSSIBLE if within.possible else within

        return self._furthest(named, ask)

    @or_else(TOO_LATE)
    def _furthest(self, named: Named, ask: Callable[[Wide], Answer]) -> Answer:
        """The answer over the widest ranges that can be encoded."""
        if named not in self._made:
            self._made[named] = [Wide(self.old, self.new, self.limits, *reach, named) for reach in REACHES]
        for wide in self._made[named]:
            try:
                return ask(wide)
            except OutOfBounds:
                continue
        return unknown("work")


@dataclass(frozen=True)
class Wide:
    """Both versions over facts that range further by so many years and steps, beside what decisions and amounts come to; histories as far as what
    is `named` asks, and every enum by a value of which no formula speaks."""

    old: Rulebook
    new: Rulebook
    limits: Limits
    years: int
    steps: int
    named: Named = Named()

    @cached_property
    def versions(self) -> Versions:
        return Versions(self._widened(self.old), self._widened(self.new), self.limits)

    @cached_property
    def session(self) -> Session:
        return self.versions.anybody.session

    @cached_property
    def possible(self) -> Term:
        """Every fact is in its range, and the world lines of the new version hold; what only the old one has is in its range there. A decision comes
        to no word that neither version has."""
        asked = self.versions
        gone = (fact for name, fact in self.old.facts.items() if name not in self.new.facts or name in asked.retyped)
        ranges = [line for fact in self.new.facts.values() for line in asked.in_range(fact, "")]
        ranges += [line for fact in gone for line in asked.in_range(fact, BEFORE)]
        supposed = (
            Fact(name, one.fact.type, UNION) for name, one in asked.variables.items() if name not in self.new.facts.keys() | self.old.facts.keys()
        )
        ranges += [OneOf(one, _said_words(one.type)) for one in supposed if one.type.kind is Kind.ENUM]
        return asked.anybody.term(all_of((*ranges, *(line.holds.expr for line in self.new.world))))

    @cached_property
    def shown(self) -> Term:
        """As `possible`, or the same of the old version."""
        asked, old = self.versions, self.old
        ranges = [line for fact in old.facts.values() for line in asked.in_range(fact, BEFORE)]
        return disj((self.possible, asked.anybody.term(all_of((*ranges, *(old_words(line.holds.expr) for line in old.world))))))

    def differ(self, one: Expr, other: Expr) -> Term:
        before, after = alike_decimals(_supposed(one), _supposed(other))
        return neg(same_value(self.versions.old_encoder.term(before), self.versions.new_encoder.term(after)))

    def holds(self, line: Expr, *, old: bool) -> Term:
        return (self.versions.old_encoder if old else self.versions.new_encoder).formula(_supposed(line))

    def _widened(self, book: Rulebook) -> Rulebook:
        supposed = [_free(_name(Decided, name), one.type) for name, one in book.decisions.items()]
        supposed += [_free(_name(Amount, name), one.type) for name, one in book.amounts.items() if not one.parameter]
        parameters = {several_values(one.periods): one for one in book.amounts.values() if one.parameter}
        facts = {name: self._wide(fact) for name, fact in (*book.facts.items(), *((one.name, one) for one in supposed if one.type.values))}
        return replace(book, facts={**{one.name: one for one in supposed}, **facts}, amounts={**book.amounts, **parameters})

    def _wide(self, fact: FactDefinition) -> FactDefinition:
        own = fact.type
        if own.kind is Kind.DATE and self.years:
            low, high = own.first_date, own.last_date
            first = min(low, date(max(FIRST, low.year - self.years), 1, 1))
            return replace(fact, type=dates(first, max(high, date(min(LAST, high.year + self.years), 12, 31))))
        if own.kind in NUMBERS:
            return replace(fact, type=number(own.lowest - self.steps, own.highest + self.steps, own.kind))
        if own.kind is Kind.ENUM:
            return replace(fact, type=replace(own, values=(*own.values, FURTHER)))
        if own.kind is Kind.HISTORY and self.years:
            sides = [book.facts[fact.name].type for book in (self.old, self.new) if fact.name in book.facts and self.named.shared]
            return replace(fact, type=self.named.around(reduce(wider, (one for one in sides if one.kind is Kind.HISTORY), own)))
        return fact


def _said_words(own: Type) -> tuple[Const, ...]:
    return tuple(Const(value, own) for value in own.values if value != FURTHER)


def _differ(one: Expr, other: Expr, wide: Wide) -> Term:
    return wide.differ(one, other)


def _holds(line: Expr, old: bool, wide: Wide) -> Term:
    return wide.holds(line, old=old)


def _fails(line: Expr, old: bool, wide: Wide) -> Term:
    return neg(wide.holds(line, old=old))


def _name(kind: type[Decided | Amount], name: str) -> str:
    """No fact of an author is named so."""
    return f"{kind.__name__} {name}"


def _free(name: str, own: Type) -> FactDefinition:
    """What a decision or an amount comes to, as if it were a fact."""
    if own.kind in ORDERED and own.low is None:  # no rule and no period gives one
        own = number(0, 0, own.kind) if own.kind in NUMBERS else dates(date.min, date.min)
    first = own.values[0] if own.values else False if own.kind is Kind.BOOL else own.low
    return FactDefinition(name, replace(own, nullable=False), first, Prose(), NOWHERE)


def _supposed(expr: Expr) -> Expr:
    def instead(part: Expr) -> Expr | None:
        return Fact(_name(type(part), part.name), replace(part.type, nullable=False)) if isinstance(part, Decided | Amount) else None

    return rewritten(expr, instead)


def _plain(*exprs: Expr) -> bool:
    """It asks of decisions and amounts nothing but what they come to."""
    return not any(isinstance(part, IsNull | Concludes | Question) for expr in exprs for part in walk(expr))


def _places(one: Expr, other: Expr) -> Iterator[Pair]:
    """The two, and, as far as they are built alike, numbers and dates at the same place in them."""
    yield one, other
    left, right = children(one), children(other)
    if type(one) is type(other) and len(left) == len(right):
        for a, b in zip(left, right, strict=True):
            for inner in _places(a, b):
                kinds, both = {each.type.kind for each in inner}, all(isinstance(each, Const) for each in inner)
                if len(kinds) == 1 and kinds <= ORDERED and not both:
                    yield inner


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
