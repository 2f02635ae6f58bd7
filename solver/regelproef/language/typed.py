"""The typed expression tree, which evaluator, encoder, mutator and reports all read.

Every node is frozen and knows its type; `start` and `end` are offsets in the text of the expression and take no part in equality,
so two expressions that say the same in other spacing are equal. A new operator is a new node: `match` statements over `Expr` close with
`assert_never`, so the type checker lists the places that must learn it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, assert_never

from regelproef.answer.outcome import Status, Value
from regelproef.language.functions import Aggregate, FunctionName, Rounding, YearsName
from regelproef.language.syntax import Placed
from regelproef.language.types import BOOL, Type

Constant = bool | int | str | date | None


@dataclass(frozen=True, kw_only=True)
class Truth(Placed):
    """A part that holds or does not."""

    type: Type = field(default=BOOL, compare=False)


@dataclass(frozen=True)
class Const(Placed):
    value: Constant
    type: Type = field(hash=False)  # long, and seldom all that differs


@dataclass(frozen=True)
class Name(Placed):
    """What a name stands for."""

    name: str
    type: Type = field(hash=False)
    person: str = ""  # "a" or "b" in a property over two persons


class Fact(Name):
    """A fact of the person."""


class Derived(Name):
    """The value that a formula gives."""


class Decided(Name):
    """The value of another decision."""


class Amount(Name):
    """A dated amount on the reference date of the person."""


@dataclass(frozen=True)
class Parameter(Name):
    """A dated value that there is on every day, as it stands on the day `on`; `named`: that is another day than the reference date."""

    on: Expr = field(kw_only=True)
    named: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class Not(Truth):
    operand: Expr


@dataclass(frozen=True)
class And(Placed):
    items: tuple[Expr, ...]
    type: Type = BOOL  # HISTORY when its items are


@dataclass(frozen=True)
class Or(Placed):
    items: tuple[Expr, ...]
    type: Type = BOOL


@dataclass(frozen=True)
class Compare(Truth):
    """`op` is one of == != < <= > >=; the sides have one kind. Two nulls are equal, and null differs from all else."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class OneOf(Truth):
    operand: Expr
    values: tuple[Const, ...]
    negated: bool = False


@dataclass(frozen=True)
class IsNull(Truth):
    operand: Expr
    negated: bool = False


@dataclass(frozen=True)
class Arithmetic(Placed):
    """`op` is + or -, or * with a constant, a rate or what has few values on the left. Of a sum both sides have the decimals of the whole."""

    op: str
    left: Expr
    right: Expr
    type: Type


@dataclass(frozen=True)
class Finer(Placed):
    """The same number with more decimals, such as money beside a share of money."""

    operand: Expr
    type: Type

    @property
    def times(self) -> int:
        """By how much the whole number that stands for it is greater."""
        return int(10 ** (self.type.decimals - self.operand.type.decimals))


@dataclass(frozen=True)
class Rounded(Placed):
    """`step` times the whole number that the operand, a number of its last decimal, divided by `divisor`, is rounded to; both are positive.
    `counts`: it says how many times some money goes into money, and is a number."""

    how: Rounding
    operand: Expr
    divisor: int
    step: int
    type: Type
    counts: bool = False


@dataclass(frozen=True)
class Function(Placed):
    """A call of one of `functions.VALUES`."""

    name: FunctionName
    arguments: tuple[Expr, ...]
    type: Type


@dataclass(frozen=True)
class Years(Placed):
    """A call of one of `functions.SPANS`, over the years `first` to `last`, both inclusive; None means the edge of the history."""

    name: YearsName
    history: Expr
    first: Expr | None
    last: Expr | None
    type: Type


@dataclass(frozen=True)
class Concludes(Truth):
    """Some applying, undefeated rule of `decision` says `value`."""

    decision: str
    value: Expr
    person: str = ""


@dataclass(frozen=True)
class Members(Placed):
    """What is asked of the members of a person, in two ways: `each`, `where` and `otherwise` as they are written, with the names that any member
    has (`kinderen.geboren`), for whoever reads it; `meaning` of the facts of every one (`kinderen.2.geboren`), for whoever works it out."""

    how: Aggregate
    members: str
    each: Expr | None
    where: Expr
    otherwise: Expr | None
    meaning: Expr
    type: Type
    person: str = ""


# -- what only questions say: rule authors write the first of these, as decided(d) --------------------------------------------


class Question(Truth):
    """What is asked as a whole: it has no parts."""


@dataclass(frozen=True)
class HasStatus(Question):
    """How a decision comes out. `decided(d)` asks for a value."""

    decision: str
    status: Status
    person: str = ""


@dataclass(frozen=True)
class RuleStands(Question):
    """How a rule stands; in no way where its decision is blocked.

    It `applies`; it `decides` when it applies and nothing defeats it; it `reaches` when it applies, or a rule that is an exception to it reaches, so
    that whatever it is an exception to is defeated.
    """

    rule: str
    decision: str
    how: Literal["applies", "decides", "reaches"]
    person: str = ""


@dataclass(frozen=True)
class AmountGiven(Question):
    """Some period of the amount covers the reference date, known or unknown."""

    name: str
    person: str = ""


@dataclass(frozen=True)
class FactIs(Question):
    """The fact has exactly this value, which may be a whole history."""

    name: str
    value: Value
    person: str = ""


@dataclass(frozen=True)
class SameOutcome(Question):
    """A decision comes out the same for two persons, or in two versions: the same value, or conflict, gap or blocked for both."""

    decision: str
    one: str
    other: str


@dataclass(frozen=True)
class NextTo(Question):
    """Two persons' values of a fact lie one step apart: a unit, a day, one year of a history, another truth value or word."""

    name: str
    one: str
    other: str


Named = Fact | Derived | Decided | Amount | Parameter
Said = Const | Named | Not | And | Or | Compare | OneOf | IsNull | Arithmetic | Finer | Rounded | Function | Years | Members | Concludes
Expr = Said | HasStatus | RuleStands | AmountGiven | FactIs | SameOutcome | NextTo
TRUE = Const(True, BOOL)
FALSE = Const(False, BOOL)


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct parts of an expression, in reading order."""
    match expr:
        case Parameter(on=on):
            return (on,)
        case Const() | Name() | Question():
            return ()
        case Not(operand=operand) | OneOf(operand=operand) | IsNull(operand=operand) | Finer(operand=operand) | Rounded(operand=operand):
            return (operand,)
        case And(items=items) | Or(items=items):
            return items
        case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
            return (left, right)
        case Function(arguments=arguments):
            return arguments
        case Years(history=history, first=first, last=last):
            return tuple(part for part in (history, first, last) if part is not None)
        case Concludes(value=value) | Members(meaning=value):
            return (value,)
        case _:
            assert_never(expr)


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and all its parts, outermost first."""
    waiting = [expr]
    while waiting:
        yield (part := waiting.pop())
        waiting.extend(reversed(children(part)))


def all_of(parts: Iterable[Expr]) -> Expr:
    """The conjunction, its parts in order: a later one is looked at only where the earlier ones hold."""
    kept = tuple(part for part in parts if part != TRUE)
    return kept[0] if len(kept) == 1 else And(kept) if kept else TRUE


def any_of(parts: Iterable[Expr]) -> Expr:
    kept = tuple(part for part in parts if part != FALSE)
    return kept[0] if len(kept) == 1 else Or(kept) if kept else FALSE


def negation(expr: Expr) -> Expr:
    if isinstance(expr, Not):
        return expr.operand
    return FALSE if expr == TRUE else TRUE if expr == FALSE else Not(expr)


def decided(decision: str, person: str = "") -> Expr:
    return HasStatus(decision, Status.VALUE, person)


def not_blocked(decision: str, person: str = "") -> Expr:
    return Not(HasStatus(decision, Status.BLOCKED, person))


def settled(decision: str) -> Expr:
    """The decision is without conflict and gap: it is blocked or has a value, and nothing more is said."""
    return Or((HasStatus(decision, Status.BLOCKED), HasStatus(decision, Status.VALUE)))


def without_fact(fact: str) -> str:
    """By this name a question speaks of the same person with one fact at its default."""
    return f"without {fact}"


# -- an expression with some of its parts replaced; places in the text stay those of the original ------------------------------


def rewritten(expr: Expr, instead: Callable[[Expr], Expr | None]) -> Expr:
    """The expression with `instead(part)` for each outermost part for which that is something."""
    found = instead(expr)
    if found is not None:
        return found

    def inner(part: Expr) -> Expr:
        return rewritten(part, instead)

    match expr:
        case Parameter(on=on):
            return replace(expr, on=inner(on))
        case Const() | Name() | Question():
            return expr
        case Not() | OneOf() | IsNull() | Finer() | Rounded():
            return replace(expr, operand=inner(expr.operand))
        case And() | Or():
            return replace(expr, items=tuple(map(inner, expr.items)))
        case Compare() | Arithmetic():
            return replace(expr, left=inner(expr.left), right=inner(expr.right))
        case Function():
            return replace(expr, arguments=tuple(map(inner, expr.arguments)))
        case Years(history=history, first=first, last=last):
            return replace(expr, history=inner(history), first=first and inner(first), last=last and inner(last))
        case Members(meaning=meaning):
            return replace(expr, meaning=inner(meaning))
        case Concludes(value=value):
            return replace(expr, value=inner(value))
        case _:
            assert_never(expr)


def over_names(expr: Expr, change: Callable[[Named], Expr]) -> Expr:
    """The same expression with every name in it changed; for what authors write in rules and world lines."""

    def changed(part: Expr) -> Expr | None:
        if isinstance(part, Parameter):
            return change(replace(part, on=over_names(part.on, change)))
        if isinstance(part, Members):  # what is written stays only where it still says what is meant
            meaning = over_names(part.meaning, change)
            return replace(part, meaning=meaning) if _called(meaning) == _called(part.meaning) else meaning
        return change(part) if isinstance(part, Name) else part if isinstance(part, Concludes) else None

    return rewritten(expr, changed)


def _called(expr: Expr) -> list[tuple[str, str]]:
    return [(part.name, part.person) for part in walk(expr) if isinstance(part, Name)]


def of_person(expr: Expr, person: str) -> Expr:
    """What an expression says, said of another person or version."""

    def renamed(part: Expr) -> Expr | None:
        match part:
            case Parameter(on=on):
                return replace(part, person=person, on=of_person(on, person))
            case Name() | HasStatus() | RuleStands() | AmountGiven() | FactIs():
                return replace(part, person=person)
            case Concludes(value=value):
                return replace(part, person=person, value=of_person(value, person))
            case Members():
                each, otherwise = (one and of_person(one, person) for one in (part.each, part.otherwise))
                where, meaning = of_person(part.where, person), of_person(part.meaning, person)
                return replace(part, person=person, each=each, where=where, otherwise=otherwise, meaning=meaning)
            case _:
                return None

    return rewritten(expr, renamed)
