"""What settles a contradiction between two statements.

In: a rulebook, two of its statements, and which statements are proved to follow from its rules. Out: every reading or rank that says which of the two
goes first, most specific first; none when nothing does. A statement gives way to another when it yields to it or is superseded by it, directly or
over statements between. Two statements that both follow from the rules are settled by the exceptions that each of them makes: the rules have
one outcome for everybody, so whoever meets both `when`s, as the rules decide, and could not have both `then`s, is an exception to one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook


class Way(Enum):
    YIELDS = "yields_to"  # one is an exception to the other
    SUPERSEDED = "superseded_by"  # one is superseded by the other
    OPEN = "open"  # an interpretation that one leaves open, and that concerns the other too
    READING = "by_reading"  # one is superseded by a chosen reading
    INTERPRETATION = "interpretation"  # an interpretation names both
    SET_ASIDE = "set_aside"  # one is superseded by a third statement
    RANK = "rank"  # both follow from the rules, each with its own exceptions set aside


@dataclass(frozen=True)
class Settlement:
    """`way` settles it; `first` goes before the other statement, or is empty where a reading decides; `over` are the ids by which."""

    way: Way
    first: str
    over: tuple[str, ...]

    @property
    def by(self) -> str:
        """The one statement or reading to which it comes down; empty when both statements stand."""
        if self.way is Way.RANK:
            return ""
        return self.over[0] if self.way in {Way.OPEN, Way.READING, Way.INTERPRETATION} and self.over else self.first


def settlements(book: Rulebook, one: Statement, other: Statement, follows: frozenset[str]) -> tuple[Settlement, ...]:
    found = [
        *_ranked(book, one, other, Way.YIELDS, lambda s: s.yields_to),
        *_ranked(book, one, other, Way.SUPERSEDED, lambda s: (*s.superseded_by, *s.yields_to) if s.superseded_by else s.yields_to),
        *_open(book, one, other, follows),
        *_by_reading(book, one, other),
        *_interpreted(book, one, other),
        *_set_aside(one, other),
    ]
    if {one.id, other.id} <= follows and not any(one.first for one in found):
        found.append(Settlement(Way.RANK, "", tuple(dict.fromkeys((*one.yields_to, *other.yields_to)))))
    unique: dict[tuple[str, tuple[str, ...]], Settlement] = {}
    for settlement in found:
        unique.setdefault((settlement.first, settlement.over), settlement)
    return tuple(unique.values())


def _ranked(book: Rulebook, one: Statement, other: Statement, way: Way, next_: Callable[[Statement], tuple[str, ...]]) -> list[Settlement]:
    found = []
    for lower, higher in ((one, other), (other, one)):
        chain = path(book, lower.id, higher.id, next_)
        if chain:
            found.append(Settlement(way, higher.id, chain))
    return found if len(found) < 2 else []  # each before the other is no rank


def path(book: Rulebook, start: str, goal: str, next_: Callable[[Statement], tuple[str, ...]]) -> tuple[str, ...]:
    """A shortest chain of statements from `start` to `goal`, both included; the first in the order in which they are written."""
    before: dict[str, str] = {start: ""}
    waiting = [start]
    for name in waiting:
        if name == goal:
            chain = [name]
            while before[chain[-1]]:
                chain.append(before[chain[-1]])
            return tuple(reversed(chain))
        for following in next_(book.statements[name]):
            if following in book.statements and following not in before:
                before[following] = name
                waiting.append(following)
    return ()


def _open(book: Rulebook, one: Statement, other: Statement, follows: frozenset[str]) -> list[Settlement]:
    """An open question on which both depend, or that names the other; or one whose chosen reading is why a statement does not follow."""
    found = []
    for asking, asked in ((one, other), (other, one)):
        name = asking.interpretation
        if asking.fate != "open" or name not in book.choice:
            continue
        shared = asked.interpretation == name or asked.id in book.interpretations[name].statements
        if shared or asking.id not in follows:
            found.append(Settlement(Way.OPEN, "" if shared else asked.id, (f"{name}={book.choice[name]}",)))
    return found


def _by_reading(book: Rulebook, one: Statement, other: Statement) -> list[Settlement]:
    return [
        Settlement(Way.READING, higher.id, tuple(f"{name}={value}" for name, value in lower.by_reading))
        for lower, higher in ((one, other), (other, one))
        if lower.fate == "superseded" and lower.by_reading and all(book.choice.get(name) == value for name, value in lower.by_reading)
    ]


def _interpreted(book: Rulebook, one: Statement, other: Statement) -> list[Settlement]:
    """Interpretations with a chosen reading that name both statements."""
    return [
        Settlement(Way.INTERPRETATION, "", (f"{entry.id}={book.choice[entry.id]}",))
        for entry in book.interpretations.values()
        if entry.values and one.id in entry.statements and other.id in entry.statements
    ]


def _set_aside(one: Statement, other: Statement) -> list[Settlement]:
    """A statement that a third one supersedes is not in force, so nothing that contradicts it is left undecided."""
    return [
        Settlement(Way.SET_ASIDE, higher.id, (lower.id, *lower.superseded_by))
        for lower, higher in ((one, other), (other, one))
        if lower.fate == "superseded" and lower.superseded_by
    ]
