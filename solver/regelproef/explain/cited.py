"""Which of the statements behind an outcome speak of this person.

In: an evaluator, a state in which everything is decided, the deciding rules and the amounts that they use. Out: `Cited`, by statement: True where the
statement's own formula is about this person and holds for them; False where it is about somebody else, or says something else than was decided; None
where it has no formula, so that nobody can tell. Guarantees: an outcome never rests here on a statement that says the opposite of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.model.parts import AmountPeriod, Rule


@dataclass(frozen=True)
class Cited:
    """`amounts`: the amounts that the deciding rules give or reckon with, each with the period in force on the reference date."""

    statements: Mapping[str, bool | None]
    amounts: tuple[tuple[str, AmountPeriod], ...]


def cited(evaluator: Evaluator, state: State, rules: Iterable[Rule]) -> Cited:
    """In the order in which the rules name them, those of amounts first."""
    known = tuple(rules)
    names = dict.fromkeys(name for rule in known for name in sorted(evaluator.book.index.of(rule.outcome).amounts))
    amounts = tuple((name, period) for name in names for period in _in_force(evaluator, state, name))
    sources = (*(source for _, period in amounts for source in period.source), *(source for rule in known for source in rule.sources))
    return Cited({name: _concerns(evaluator, state, name) for name in dict.fromkeys(sources)}, amounts)


def _in_force(evaluator: Evaluator, state: State, name: str) -> tuple[AmountPeriod, ...]:
    day = state[evaluator.book.reference_date]
    assert isinstance(day, date)
    return evaluator.book.amounts[name].on(day)


def _concerns(evaluator: Evaluator, state: State, name: str) -> bool | None:
    statement = evaluator.book.statements.get(name)
    if statement is None or not statement.decidable:
        return None
    return all(holds(evaluator.compiler.compile(line.expr), state) for line in (*statement.when, *statement.then))
