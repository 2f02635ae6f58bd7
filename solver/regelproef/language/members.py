"""What is said of the members of a person, and what that means of the facts that each of them has.

In: an aggregate as it is written, of names that any member has (`kinderen.geboren`). Out: the typed node, with its meaning: an ordinary expression
over the facts of every member (`kinderen.2.geboren`) and over how many there are (`kinderen`).
Guarantees: all who may be there are treated alike, so that who is named first plays no part; whoever is not there adds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from regelproef.language.functions import Aggregate
from regelproef.language.typed import (
    TRUE,
    Arithmetic,
    Compare,
    Const,
    Derived,
    Expr,
    Fact,
    Finer,
    Function,
    Members,
    Or,
    all_of,
    any_of,
    children,
    rewritten,
)
from regelproef.language.types import Type, join, number

MAX_MEMBERS = 12
MAX_FACTS = 60  # of all members of one name together
NUMBERED = re.compile(r"(\w+)\.([0-9]+)\.(\w+)")


@dataclass(frozen=True)
class Member:
    """Who has a fact or a value: the `number`-th, from 1, of the members of this name, who call it `own`."""

    members: str
    number: int
    own: str


@dataclass(frozen=True)
class Group:
    """Members as expressions see them: how many there may be, the facts and the derived values that each has."""

    most: int
    facts: Mapping[str, Type]
    derived: frozenset[str]


@dataclass(frozen=True)
class Written:
    """An aggregate as it is written. `each`: what is added or compared; `where`: who counts; `otherwise`: what it is of nobody."""

    how: Aggregate
    members: str
    most: int
    where: Expr = TRUE
    each: Expr | None = None
    otherwise: Expr | None = None
    person: str = ""


def numbered(members: str, place: int, own: str) -> str:
    """What a fact or a value of one member is called."""
    return f"{members}.{place}.{own}"


def unnumbered(name: str) -> str:
    """What a fact or a value of one member is called of any of them; another name stays as it is."""
    found = NUMBERED.fullmatch(name)
    return f"{found[1]}.{found[3]}" if found else name


def written_parts(expr: Expr) -> tuple[Expr, ...]:
    """The direct parts of an expression as somebody wrote them: of what is asked of members those that any of them answers for."""
    if isinstance(expr, Members):
        return tuple(part for part in (expr.each, expr.where, expr.otherwise) if part is not None)
    return children(expr)


def walk_written(expr: Expr) -> Iterator[Expr]:
    """The expression and all its parts, outermost first, each as somebody wrote it."""
    waiting = [expr]
    while waiting:
        yield (part := waiting.pop())
        waiting.extend(reversed(written_parts(part)))


def of_member(expr: Expr, members: str, place: int) -> Expr:
    """What is said of any member, said of this one."""
    begin = f"{members}."

    def own(part: Expr) -> Expr | None:
        if isinstance(part, (Fact, Derived)) and part.name.startswith(begin) and not NUMBERED.fullmatch(part.name):
            return replace(part, name=numbered(members, place, part.name.removeprefix(begin)))
        return None

    return rewritten(expr, own)


def typed(said: Written, start: int, end: int) -> Members:
    """The aggregate with its meaning, of whose type it is."""
    meaning = _meaning(said)
    return Members(said.how, said.members, said.each, said.where, said.otherwise, meaning, meaning.type, said.person, start=start, end=end)


def _meaning(said: Written) -> Expr:
    numbers, count = range(1, said.most + 1), Fact(said.members, number(0, said.most), said.person)
    where = [of_member(said.where, said.members, place) for place in numbers]
    there = [Compare(">=", count, _whole(place)) for place in numbers]
    counted = [all_of(both) for both in zip(there, where, strict=True)]
    each = [of_member(said.each, said.members, place) for place in numbers] if said.each is not None else []
    match said.how:
        case "any":
            return any_of(counted)
        case "all":
            return all_of(Or((Compare("<", count, _whole(place)), one)) for place, one in zip(numbers, where, strict=True))
        case "count":
            return count if said.where == TRUE else _sum(_if(one, _whole(1), _whole(0)) for one in counted)
        case "rank":
            assert said.each is not None
            before = [all_of((here, Compare("<", other, said.each))) for here, other in zip(there, each, strict=True)]
            return _sum([_whole(1), *(_if(one, _whole(1), _whole(0)) for one in before)])
        case "sum":
            return _sum(_if(one, own, _zero(own.type)) for one, own in zip(counted, each, strict=True))
        case "min" | "max":
            assert said.otherwise is not None
            worst = _end(each[0].type, said.how)
            best = reduce(lambda one, other: _either(said.how, one, other), (_if(one, own, worst) for one, own in zip(counted, each, strict=True)))
            return _if(any_of(counted), best, said.otherwise)


def _whole(value: int) -> Const:
    return Const(value, number(value, value))


def _zero(like: Type) -> Expr:
    """Nothing, of this kind and with as many decimals."""
    zero = Const(0, number(0, 0, like.kind))
    return Finer(zero, number(0, 0, like.kind, like.decimals)) if like.decimals else zero


def _end(like: Type, how: Aggregate) -> Expr:
    """A value that none of this type goes before: the last for the least, the first for the greatest."""
    value = like.high if how == "min" else like.low
    return Const(value, replace(like, low=value, high=value))


def _if(condition: Expr, then: Expr, otherwise: Expr) -> Expr:
    return Function("if", (condition, then, otherwise), join(then.type, otherwise.type))


def _either(how: Aggregate, one: Expr, other: Expr) -> Expr:
    return Function("min" if how == "min" else "max", (one, other), join(one.type, other.type))


def _sum(parts: Iterable[Expr]) -> Expr:
    return reduce(_plus, parts)


def _plus(left: Expr, right: Expr) -> Expr:
    low, high = left.type.lowest + right.type.lowest, left.type.highest + right.type.highest
    return Arithmetic("+", left, right, number(low, high, left.type.kind, left.type.decimals))
