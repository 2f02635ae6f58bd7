"""What statements force on a property: whom they are about, and that what they demand of these persons is what breaks it.

In: a rulebook, and a property with `forced_by`. Out: expressions over the persons of the property. `Force.guard` holds where the statement is about
one of the persons: its `when` holds, and no `when` of a statement that it yields to. `Force.demand` holds where, besides, no value that the statement
allows would keep the property: every value of the decisions of which both speak breaks the one or the other. That is asked of enums and truth values;
where they speak of numbers or dates, of what rules conclude, or of no decision in common while what the property speaks of follows from what the
statement speaks of, `demand` is the guard alone. `brings_about` then holds a person who breaks the property against that: with every outcome that the
statement allows in the place of what was decided, and what reads it decided anew, the property stays broken; with some other outcome it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.evaluate.supposed import decided_anew
from regelproef.language.names import names_in
from regelproef.language.typed import FALSE, Const, Decided, Expr, all_of, negation, of_person, rewritten
from regelproef.language.types import NUMBERS, Kind
from regelproef.model.claims import guard_of, spared
from regelproef.model.parts import Property, Statement
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook

MOST_VALUES = 64  # of all the decisions of which a statement and a property speak


@dataclass(frozen=True)
class Force:
    """One statement and one person of the property."""

    statement: str
    guard: Expr
    demand: Expr


def forces(book: Rulebook, asked: Property) -> tuple[Force, ...]:
    """Each statement by which the property is forced to fail, over each of its persons."""
    return tuple(_force(book, asked, book.statements[name], person, about) for name, person, about in spared(book, asked))


def read_by(book: Rulebook, asked: Property) -> Reads:
    """Everything on which a property depends under any reading, whom its statements are about included."""
    return book.index.behind(*asked.guard, *asked.conclusion, *(one.guard for one in forces(book, asked)), chosen=False)


def _force(book: Rulebook, asked: Property, statement: Statement, person: str, guard: Expr) -> Force:
    then, conclusion = (all_of(one.expr for one in lines) for lines in (statement.then, asked.conclusion))
    if person:
        then = of_person(then, person)
    return Force(statement.id, guard, all_of((guard, *_demands(book, then, conclusion, person))))


def _demands(book: Rulebook, then: Expr, conclusion: Expr, person: str) -> Iterator[Expr]:
    """No value that the statement allows would keep the property."""
    said, concluded = names_in((then,)), names_in((conclusion,))
    if said.outcomes or concluded.outcomes:
        return
    shared = [name for name in book.order if name in said.values & concluded.values]
    values = [_values(book, name) for name in shared]
    count = 1
    for each in values:
        count *= len(each)
    if not shared:
        if not said.values & book.index.behind(conclusion).decisions:
            yield FALSE
    elif 0 < count <= MOST_VALUES:
        for chosen in product(*values):
            put = dict(zip(shared, chosen, strict=True))
            yield negation(all_of(_with(expr, put, person) for expr in (then, conclusion)))


def _values(book: Rulebook, decision: str) -> tuple[Const, ...]:
    """Every value of a decision; none where there are too many to go through, or null is one."""
    type_ = book.decisions[decision].type
    if type_.nullable or type_.kind not in {Kind.BOOL, Kind.ENUM}:
        return ()
    return tuple(Const(value, type_) for value in ((False, True) if type_.kind is Kind.BOOL else type_.values))


def _with(expr: Expr, put: dict[str, Const], person: str) -> Expr:
    """What is said, if the decisions of that person came to these values."""

    def value(part: Expr) -> Expr | None:
        return put.get(part.name) if isinstance(part, Decided) and part.person == person else None

    return rewritten(expr, value)


def brings_about(evaluator: Evaluator, asked: Property, statement: Statement, persons: Sequence[Person]) -> bool:
    """Whether what the statement demands of one of these persons, who break the property, is what breaks it."""
    states = {name: evaluator.state_of(person, evaluator.book.decisions) for name, person in zip(asked.persons or ("",), persons, strict=True)}
    about, then = (evaluator.compiler.compile(expr) for expr in (guard_of(evaluator.book, statement), all_of(one.expr for one in statement.then)))
    conclusion = evaluator.compiler.compile(all_of(one.expr for one in asked.conclusion))
    decisions = sorted(names_in(one.expr for one in statement.then).decisions)

    def met(name: str, outcomes: dict[str, Value]) -> tuple[bool, bool]:
        """Whether the statement allows these outcomes of one person, and whether the property is kept with them."""
        changed = decided_anew(evaluator, states[name], outcomes)
        whole: State = {**states, name: changed} if asked.persons else changed
        return holds(then, changed), holds(conclusion, whole)

    for name, state in states.items():
        if holds(about, state):
            tried = islice(product(*(_tried(evaluator.book, one, state) for one in decisions)), MOST_VALUES * MOST_VALUES)
            found = [met(name, dict(zip(decisions, values, strict=True))) for values in tried]
            if not any(allowed and kept for allowed, kept in found) and any(kept for _, kept in found):
                return True
    return False


def _tried(book: Rulebook, decision: str, state: State) -> list[Value]:
    """Every outcome of an enum or truth value; of another, what was decided, what its rules say in so many words, 0, the next number, and null."""
    type_ = book.decisions[decision].type
    now: Value = state[decision]
    if type_.kind is Kind.BOOL:
        found: list[Value] = [False, True]
    elif type_.kind is Kind.ENUM:
        found = list(type_.values)
    elif type_.kind in NUMBERS:
        found = [now, *_said(book, decision), 0, now + 1 if isinstance(now, int) else 1]
    else:
        found = [now, *_said(book, decision)]
    return [*dict.fromkeys(one for one in found if one is not None), *([None] if type_.nullable else [])]


def _said(book: Rulebook, decision: str) -> Iterator[Value]:
    return (rule.outcome.expr.value for rule in book.present_rules(decision) if isinstance(rule.outcome.expr, Const))
