"""What an expression of two versions says under any reading and on any day, derived values and amounts put in.

In: two rulebooks and expressions of them. Out: where two expressions differ (`differing`), on what those parts depend (`choices`, `days`), and what
they say in one setting in a normal form (`said`). Guarantees: two parts that are called the same say the same under every reading and on every day,
whatever they are named in either version: a derived value keeps its name only where both versions define it alike, all the way down, and an amount
or parameter where both have it; what changes of one of these itself is told of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import product

from regelproef.gate.known import KnownDays
from regelproef.gate.loss import Choice
from regelproef.language.names import names_in
from regelproef.language.printer import show
from regelproef.language.typed import (
    Amount,
    And,
    Compare,
    Const,
    Derived,
    Expr,
    Function,
    Not,
    OneOf,
    Or,
    Parameter,
    all_of,
    any_of,
    of_person,
    rewritten,
)
from regelproef.language.types import BOOL, number
from regelproef.model.parts import AmountPeriod, Formula, Interpretation, Period
from regelproef.model.rulebook import Rulebook

MOST = 200  # combinations of readings that are looked at one by one
TURNED = {">": "<", ">=": "<="}
Pair = tuple[Expr, Expr]


@dataclass(frozen=True)
class Setting:
    """A choice of readings for each version, and a day; None where nothing is dated. `seen`: outcomes of persons who are possible in the new
    version show what is said there."""

    old: Mapping[str, str]
    new: Mapping[str, str]
    day: date | None
    seen: bool
    switched: Choice = ()  # what is read otherwise than chosen, or in both versions alike where they choose otherwise


@dataclass(frozen=True)
class Twin:
    """A question of the old version in the new one: its name there, and those of its readings by theirs in the old one."""

    name: str
    values: Mapping[str, str]


class Both:
    """Two versions, and what they define alike."""

    def __init__(self, old: Rulebook, new: Rulebook, known: KnownDays) -> None:
        self.old, self.new, self.known = old, new, known
        self._alike: dict[str, bool] = {}
        self._ranges = [book.facts[book.reference_date].type for book in (old, new) if book.reference_date]

    # -- where they differ ----------------------------------------------------------------------------------------------------

    def differing(self, one: Expr, other: Expr) -> list[Pair]:
        """The least parts, no smaller than a comparison, that differ in both; everything around them is the same."""
        return _differing(one, other, self._same)

    def _same(self, one: Expr, other: Expr) -> bool:
        return show(one) == show(other) and all(self.alike(name) for expr in (one, other) for name in _defined_names(expr))

    def alike(self, name: str) -> bool:
        """The derived value of this name is the same in both versions under every reading, or the amount or parameter is in both."""
        if name not in self._alike:
            self._alike[name] = self._is_alike(name)
        return self._alike[name]

    def _is_alike(self, name: str) -> bool:
        old, new = self.old, self.new
        if name in old.amounts and name in new.amounts:
            return True
        if name not in old.derived or name not in new.derived:
            return False
        sides = [book.derived[name].alternatives for book in (old, new)]
        same = [(readings, show(formula.expr)) for readings, formula in sides[0]] == [
            (readings, show(formula.expr)) for readings, formula in sides[1]
        ]
        return same and all(self.alike(inner) for _, formula in sides[0] for inner in _defined_names(formula.expr))

    # -- on what that depends -------------------------------------------------------------------------------------------------

    def readings(self, old: Iterable[Expr | Formula], new: Iterable[Expr | Formula]) -> frozenset[str]:
        """The interpretations that these expressions, of either version, read."""
        return self.old.index.of(*old, chosen=False).readings | self.new.index.of(*new, chosen=False).readings

    @cached_property
    def twins(self) -> dict[str, Twin]:
        """The questions of the old version, as far as the new one asks them, by their name in the old one."""
        found = {}
        for name, one in self.old.interpretations.items():
            asked = (own for own, other in self.new.interpretations.items() if own not in self.old.interpretations and other.question == one.question)
            other = name if name in self.new.interpretations else next(asked, None)
            if other is not None:
                found[name] = Twin(other, _same_readings(one, self.new.interpretations[other]))
        return found

    def _is_lost(self, name: str) -> bool:
        """A question of the old version that the new one asks no more, or without one of its readings."""
        return name not in self.twins or not set(self.old.interpretations[name].values) <= self.twins[name].values.keys()

    def _asked(self, readings: Iterable[str]) -> list[str]:
        """The names in the old version of the questions that both ask."""
        before = {twin.name: name for name, twin in self.twins.items()}
        return sorted({before.get(name, name) for name in readings} & self.twins.keys())

    def in_new_words(self, choice: Choice) -> Choice:
        """The same readings as the new version calls them."""
        asked = (one for one in choice if one[0] in self.old.interpretations)
        own = ((twin.name, twin.values[value]) for name, value in asked if (twin := self.twins.get(name)) and value in twin.values)
        return (*own, *(one for one in choice if one[0] not in self.old.interpretations))

    def choices(self, readings: Iterable[str], *, new: bool = False) -> list[Choice] | None:
        """Every choice of readings that both versions have, the chosen one among them, as the old version calls them, and (`new`) of those that only
        the new one has; None where they are too many, or one of the old version's is lost."""
        asked = tuple(readings)
        if any(self._is_lost(name) for name in asked if name in self.old.interpretations):
            return None
        both = self._asked(asked)
        values = [list(self.twins[name].values) for name in both]
        if new:
            added = sorted(set(asked) & self.new.interpretations.keys() - {twin.name for twin in self.twins.values()})
            both, values = both + added, values + [sorted(self.new.interpretations[name].values) for name in added]
        count = 1
        for each in values:
            count *= max(len(each), 1)
        return None if count > MOST else [tuple(zip(both, each, strict=True)) for each in product(*values)]

    def switches(self, readings: Iterable[str]) -> list[tuple[str, str]]:
        """Every single reading, which both versions have, other than the chosen one."""
        values = ((name, value) for name in self._asked(readings) for value in self.twins[name].values)
        return [(name, value) for name, value in values if self.old.choice[name] != value or self._chosen_anew(name)]

    def settings(self, readings: Iterable[str], days: list[date | None]) -> list[Setting] | None:
        """Every choice on every day, those that outcomes show first; None where they are too many."""
        choices = self.choices(readings)
        if choices is None:
            return None
        found = [Setting(self.old.choice, self.new.choice, day, self.is_seen(day)) for day in days]
        for choice in choices:
            if any(value != self.old.choice[name] or self._chosen_anew(name) for name, value in choice):
                found += [self.under(choice, day) for day in days]
        return sorted(found, key=lambda one: not one.seen)

    def are_chosen_anew(self, exprs: Iterable[Expr]) -> bool:
        """One of the questions that these expressions of the old version read is answered otherwise in the new one."""
        return any(self._chosen_anew(name) for name in self.old.index.of(*exprs, chosen=False).readings & self.twins.keys())

    def _chosen_anew(self, name: str) -> bool:
        twin = self.twins[name]
        return twin.values.get(self.old.choice[name]) != self.new.choice[twin.name]

    def under(self, choice: Choice, day: date | None = None) -> Setting:
        """Both versions under these readings."""
        return Setting({**self.old.choice, **dict(choice)}, {**self.new.choice, **dict(self.in_new_words(choice))}, day, seen=False, switched=choice)

    def days(self, dated: Iterable[str], periods: Iterable[Period] = ()) -> list[date | None]:
        """A day of each stretch on which these do not change, nor whether a period covers it: one that somebody knows, where there is one; a
        single one where nothing changes."""
        if not self._ranges:
            return [None]
        edges = {one.first_date for one in self._ranges}
        named = [amount for name in dated for book in (self.old, self.new) if (amount := book.amounts.get(name)) is not None]
        spans = [*periods, *(entry.period for amount in named for entry in amount.periods)]
        if spans:
            edges = edges.union(*(Period(None, one.last_date).edges for one in self._ranges), *(one.edges for one in spans))
        return [*self.of_stretches(edges if spans else {date.min})]

    def of_stretches(self, edges: Iterable[date]) -> Iterator[date]:
        """A day of each stretch that begins at one of these edges: the first that somebody knows, else the edge."""
        starts = sorted(edges)
        for start, end in zip(starts, (*(one - timedelta(days=1) for one in starts[1:]), date.max), strict=True):
            yield self.known.first(start, end) or start

    def is_seen(self, day: date | None) -> bool:
        """Somebody who is possible in the new version knows that day."""
        return day is None or self.known.first(day, day) is not None

    def dated(self, old: Iterable[Expr | Formula], new: Iterable[Expr | Formula]) -> frozenset[str]:
        return self.old.index.of(*old, chosen=False).dated | self.new.index.of(*new, chosen=False).dated

    # -- what is said there ---------------------------------------------------------------------------------------------------

    def changes(self, pairs: Iterable[Pair], where: Setting) -> frozenset[Pair | tuple[str, str]]:
        """How these parts differ in one setting, everything put in: what was said and what is said instead."""
        found: list[tuple[str, str]] = []
        for one, other in pairs:
            sides = self.before.put_in(one, where.old, where.day), self.after.put_in(other, where.new, where.day)
            found += [(said(left), said(right)) for left, right in _differing(*sides, lambda left, right: said(left) == said(right))]
        return frozenset(found)

    @cached_property
    def before(self) -> Expander:
        return Expander(self.old)

    @cached_property
    def after(self) -> Expander:
        return Expander(self.new)

    def unseen_days(self, pairs: list[Pair]) -> bool:
        """These parts differ on a day that no possible person knows, otherwise than on days that somebody knows."""
        sides = [one for one, _ in pairs], [other for _, other in pairs]
        settings = self.settings((), self.days(self.dated(*sides))) or []
        read = self.old.index.of(*sides[0], chosen=False).amounts, self.new.index.of(*sides[1], chosen=False).amounts
        settings = [one for one in settings if is_given(self.old, read[0], one.day) or is_given(self.new, read[1], one.day)]
        seen = {change for where in settings if where.seen for change in self.changes(pairs, where)}
        return any(not self.changes(pairs, where) <= seen for where in settings if not where.seen)


class Expander:
    """Puts derived values and parameters of one rulebook in, and its `amounts`."""

    def __init__(self, book: Rulebook, *, amounts: bool = True) -> None:
        self.book, self.amounts = book, amounts

    def put_in(self, expr: Expr, choice: Mapping[str, str], day: date | None) -> Expr:
        """The expression under these readings on that day, without a derived value or an amount in it, nor a parameter whose value is known."""

        def instead(part: Expr) -> Expr | None:
            match part:
                case Derived(name=name, person=person):
                    own = self.put_in(self._definition(name, choice), choice, day)
                    return of_person(own, person) if person else own
                case Amount() if self.amounts:
                    return self._on(part, day)
                case Parameter():
                    return self._read(part, choice, day)
                case Function(name="date", arguments=(year, Parameter() as on)):
                    return _date(self.put_in(year, choice, day), self.put_in(on, choice, day), part)
                case _:
                    return None

        return rewritten(expr, instead)

    def _definition(self, name: str, choice: Mapping[str, str]) -> Expr:
        alternatives = self.book.derived[name].alternatives
        return next(formula.expr for readings, formula in alternatives if all(choice[one] in values for one, values in readings))

    def _read(self, own: Parameter, choice: Mapping[str, str], day: date | None) -> Expr:
        """Its value where it never changes, or is read on that day or on a constant one; else all of its values, and where it is read."""
        on = self.put_in(own.on, choice, day)
        read = on.value if isinstance(on, Const) else None if own.named else day
        entries = [entry for entry in self.book.amounts[own.name].periods if not isinstance(read, date) or entry.period.covers(read)]
        values = sorted({entry.value for entry in entries}, key=str)
        if len(values) == 1:
            return Const(values[0], own.type)
        return replace(own, name=several_values(entries), on=on)

    def _on(self, amount: Amount, day: date | None) -> Expr:
        entries = [one for one in self.book.amounts[amount.name].periods if day is None or one.period.covers(day)]
        return Const(entries[0].value, amount.type) if len(entries) == 1 else replace(amount, name=f"? {[one.said for one in entries]}")


def several_values(periods: Iterable[AmountPeriod]) -> str:
    """What stands for a parameter that has several values, whatever its name."""
    return f"? {[(one.period.first, one.said) for one in periods]}"


def _date(year: Expr, on: Expr, made: Function) -> Expr:
    """A date of which month and day are known, as it is written with two numbers."""
    if not isinstance(on, Const) or not isinstance(on.value, date):
        return replace(made, arguments=(year, on))
    parts = (Const(part, number(part, part)) for part in (on.value.month, on.value.day))
    return replace(made, arguments=(year, *parts))


def _same_readings(one: Interpretation, other: Interpretation) -> dict[str, str]:
    """Readings of one name, and those that are called otherwise and say the same."""
    found = {value: value for value in one.values if value in other.values}
    left = {prose: value for value, prose in other.readings if value not in found}
    return found | {value: left[prose] for value, prose in one.readings if value not in found and prose in left}


def is_given(book: Rulebook, amounts: Iterable[str], day: date | None) -> bool:
    """Each of these amounts has a period that covers the day; where one has none, nobody says anything through it."""
    return day is None or all(any(entry.period.covers(day) for entry in book.amounts[name].periods) for name in amounts)


def said(expr: Expr) -> str:
    """An expression in a normal form: whatever order its parts stand in, and whichever way round it compares."""
    return show(_normal(expr))


def _normal(expr: Expr) -> Expr:
    match expr:
        case And(items=items) | Or(items=items):
            inner = (item.items if isinstance(item, And | Or) and type(item) is type(expr) else (item,) for item in map(_normal, items))
            flat = [part for parts in inner for part in parts]
            kept = sorted({show(item): item for item in flat}.items())
            return kept[0][1] if len(kept) == 1 else replace(expr, items=tuple(item for _, item in kept))
        case Not(operand=Not(operand=operand)):
            return _normal(operand)
        case Not(operand=operand):
            return replace(expr, operand=_normal(operand))
        case Compare(op=op, left=left, right=right) if op in TURNED:
            return replace(expr, op=TURNED[op], left=right, right=left)
        case Compare(op="==" | "!=", left=left, right=right) if show(left) > show(right):
            return replace(expr, left=right, right=left)
        case OneOf(operand=operand, values=(value,), negated=negated):
            return _normal(Compare("!=" if negated else "==", operand, value))
        case OneOf(values=values):
            return replace(expr, values=tuple(sorted(values, key=show)))
        case _:
            return expr


def _differing(one: Expr, other: Expr, same: Callable[[Expr, Expr], bool]) -> list[Pair]:
    if same(one, other):
        return []
    if isinstance(one, Not) and isinstance(other, Not):
        return _differing(one.operand, other.operand, same)
    for kind, joined in ((And, all_of), (Or, any_of)):
        if one.type == other.type == BOOL and (isinstance(one, kind) or isinstance(other, kind)):
            left, right = _without_common(_items(one, kind), _items(other, kind), same)
            if len(left) == len(right):
                return [pair for a, b in zip(left, right, strict=True) for pair in _differing(a, b, same)]
            return [(joined(left), joined(right))]
    return [(one, other)]


def _items(expr: Expr, kind: type[And | Or]) -> list[Expr]:
    return list(expr.items) if isinstance(expr, And | Or) and isinstance(expr, kind) else [expr]


def _without_common(one: list[Expr], other: list[Expr], same: Callable[[Expr, Expr], bool]) -> tuple[list[Expr], list[Expr]]:
    left, right = [], list(other)
    for item in one:
        twin = next((place for place, each in enumerate(right) if same(item, each)), None)
        if twin is None:
            left.append(item)
        else:
            right.pop(twin)
    return left, right


def _defined_names(expr: Expr) -> Iterator[str]:
    names = names_in((expr,))
    yield from sorted(names.derived | names.dated)
