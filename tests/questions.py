"""Random questions: expressions that checks build, over one person, two persons, or a person in two rulebooks.

In: the rulebook, whoever a question may speak of (`""`, `a`, `b`, `other`), and lines of rule text about them. Out: Hypothesis strategies for `Expr`.
What a question uses stands behind its guard, as wherever a question is built: decisions are decided and amounts given before their value is read.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from hypothesis import strategies as st

from expressions import Draw, Names, boolean, pick
from regelproef.answer.outcome import Status
from regelproef.language.checker import check_expression
from regelproef.language.names import usable
from regelproef.language.typed import (
    Amount,
    AmountGiven,
    And,
    Arithmetic,
    Compare,
    Concludes,
    Decided,
    Derived,
    Expr,
    Fact,
    FactIs,
    Function,
    HasStatus,
    IsNull,
    NextTo,
    Not,
    OneOf,
    Or,
    RuleStands,
    SameOutcome,
    Years,
    all_of,
    any_of,
    negation,
    not_blocked,
)
from regelproef.language.types import BOOL
from regelproef.model.bounds import scope_of
from regelproef.model.rulebook import Rulebook
from strategies import Draft, value_of_fact


@st.composite
def questions(draw: Draw, draft: Draft, book: Rulebook, speaks_of: tuple[str, ...]) -> Expr:
    """A few nodes that only questions have, and lines as a rule author writes them, under and, or and not."""
    return _mixed(draw, draft, book, speaks_of, 2)


def _mixed(draw: Draw, draft: Draft, book: Rulebook, speaks_of: tuple[str, ...], depth: int) -> Expr:
    what = draw(st.integers(0, 5 if depth else 2))
    if what == 0:
        return guarded(_line(draw, draft, book, speaks_of))
    if what <= 2:
        return _node(draw, book, speaks_of)
    if what == 3:
        return negation(_mixed(draw, draft, book, speaks_of, depth - 1))
    parts = [_mixed(draw, draft, book, speaks_of, depth - 1) for _ in range(2)]
    return all_of(parts) if what == 4 else any_of(parts)


def _line(draw: Draw, draft: Draft, book: Rulebook, speaks_of: tuple[str, ...]) -> Expr:
    """A line of a property; or the same of the other rulebook."""
    if "b" in speaks_of:
        return check_expression(boolean(draw, draft.names.of_both(), 3), scope_of(book).for_property(("a", "b")), BOOL)
    line = check_expression(boolean(draw, Names(draft.names.every, meta=True), 3), replace(scope_of(book), meta=True), BOOL)
    return spoken_of(line, str(pick(draw, list(speaks_of))))


def spoken_of(line: Expr, person: str) -> Expr:
    """The same said of another rulebook."""
    match line:
        case Fact() | Derived() | Decided() | Amount() | HasStatus():
            return replace(line, person=person)
        case Concludes(value=value):
            return replace(line, person=person, value=spoken_of(value, person))
        case Not(operand=operand) | OneOf(operand=operand) | IsNull(operand=operand):
            return replace(line, operand=spoken_of(operand, person))
        case And(items=items) | Or(items=items):
            return replace(line, items=tuple(spoken_of(item, person) for item in items))
        case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
            return replace(line, left=spoken_of(left, person), right=spoken_of(right, person))
        case Function(arguments=arguments):
            return replace(line, arguments=tuple(spoken_of(argument, person) for argument in arguments))
        case Years(history=history, first=first, last=last):
            first, last = (None if one is None else spoken_of(one, person) for one in (first, last))
            return replace(line, history=spoken_of(history, person), first=first, last=last)
        case _:
            return line


def guarded(line: Expr) -> Expr:
    """The line where everything that it uses is there."""
    return all_of((*usable((line,)), line))


def _node(draw: Draw, book: Rulebook, speaks_of: tuple[str, ...]) -> Expr:
    person = str(pick(draw, list(speaks_of)))
    name = str(pick(draw, list(book.decisions)))
    rule = book.rules[str(pick(draw, list(book.rules)))]
    amount = str(pick(draw, list(book.amounts)))
    fact = book.facts[str(pick(draw, list(book.facts)))]
    one, other = (str(two) for two in pick(draw, list(product(speaks_of, speaks_of))))  # type: ignore[attr-defined]  # a pair
    value = draw(value_of_fact(fact))
    options: list[Expr] = [
        HasStatus(name, pick(draw, list(Status)), person),  # type: ignore[arg-type]  # one of them
        RuleStands(rule.id, rule.decision, pick(draw, ["applies", "decides", "reaches"]), person),  # type: ignore[arg-type]  # one of them
        AmountGiven(amount, person),
        FactIs(fact.name, value, person),
        SameOutcome(name, one, other),
        NextTo(fact.name, one, other),
        not_blocked(name, person),
        _same_value(book, name, one, other),
        _concludes_its_own(book, name, one, other),
    ]
    return options[draw(st.integers(0, len(options) - 1))]


def _same_value(book: Rulebook, name: str, one: str, other: str) -> Expr:
    type_ = book.decisions[name].type
    return guarded(Compare("==", Decided(name, type_, one), Decided(name, type_, other)))


def _concludes_its_own(book: Rulebook, name: str, one: str, other: str) -> Expr:
    """A decision of one concludes what it comes to for the other."""
    return guarded(Concludes(name, Decided(name, book.decisions[name].type, other), one))
