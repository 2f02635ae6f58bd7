"""Expressions over two versions of a rulebook: the names in them, and what a line over both says.

In: scopes and expressions of either version. Out: expressions whose plain names speak of the new version, and those behind `before.` of the old one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from regelproef.language.scope import Scope
from regelproef.language.typed import Amount, AmountGiven, Const, Decided, Expr, IsNull, Named, all_of, decided, of_person, over_names, walk
from regelproef.language.types import Type, dates, number

BEFORE = "before"  # under this name an expression speaks of the old version
PREFIX = BEFORE + "."


@dataclass(frozen=True)
class TwoVersionScope(Scope):
    """The names of the new version, and those of `old` behind `before.`."""

    old: Scope | None = None

    def lookup(self, name: str, start: int, end: int) -> Expr | None:
        if self.old is None or not name.startswith(PREFIX):
            return super().lookup(name, start, end)
        found = self.old.lookup(name.removeprefix(PREFIX), start, end)
        return of_person(found, BEFORE) if isinstance(found, Named) else None

    def decision(self, name: str) -> tuple[str, str, Type] | None:
        if self.old is None or not name.startswith(PREFIX):
            return super().decision(name)
        found = self.old.decision(name.removeprefix(PREFIX))
        return None if found is None else (BEFORE, found[1], found[2])

    def names(self) -> Iterable[str]:
        return [*super().names(), *(PREFIX + name for name in (self.old.names() if self.old else ()))]

    @property
    def undecided(self) -> TwoVersionScope:
        """The same names without the decisions: of a person who is impossible on one side nothing is decided."""
        old = None if self.old is None else replace(self.old, decisions={}, meta=False)
        return replace(self, decisions={}, meta=False, old=old)


def old_words(expr: Expr) -> Expr:
    """An expression of the old version as one over both, every name of it with `before.`."""
    return over_names(expr, lambda name: replace(name, person=BEFORE))


def as_line(expr: Expr) -> Expr:
    """What a line over both versions says: it holds only for persons for whom the decisions that it reads have values, and the amounts are given."""
    parts = tuple(walk(expr))
    read = dict.fromkeys(decided(part.name, part.person) for part in parts if isinstance(part, Decided))
    given = dict.fromkeys(AmountGiven(part.name, part.person) for part in parts if isinstance(part, Amount))
    return all_of((*read, *given, expr))


def null_guards(expr: Expr) -> tuple[Expr, ...]:
    """For an expression taken out of its rule: what it uses is not null, where it does not itself ask whether it is."""
    parts = tuple(walk(expr))
    asked = {part.operand for part in parts if isinstance(part, IsNull)}
    used = dict.fromkeys(part for part in parts if isinstance(part, Named) and part.type.nullable and part not in asked)
    return tuple(IsNull(part, negated=True) for part in used)


def constant(value: object, like: Type) -> Const:
    """A number or date as a constant of the language."""
    if isinstance(value, int):
        return Const(value, number(value, value, like.kind, like.decimals))
    return Const(value, dates(value, value))  # type: ignore[arg-type]  # what has bounds is a number or a date
