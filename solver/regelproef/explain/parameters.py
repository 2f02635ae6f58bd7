"""What rules read of parameters for one person: the value, and the day on which it is read.

In: an evaluator, a state in which everything is decided, and rules. Out: `ReadParameter`s in the order in which they are read, each once. What is
read on a day that the person does not have, behind a guard that fails, is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import NULL_IN_THE_WAY
from regelproef.language.typed import Parameter
from regelproef.model.parts import Dated, Rule


@dataclass(frozen=True)
class ReadParameter:
    """What a parameter comes to on the day on which a rule reads it."""

    name: str
    day: date
    value: Dated


def read_parameters(evaluator: Evaluator, state: State, rules: Iterable[Rule]) -> tuple[ReadParameter, ...]:
    return tuple(dict.fromkeys(one for rule in rules for one in _of_rule(evaluator, state, rule)))


def _of_rule(evaluator: Evaluator, state: State, rule: Rule) -> Iterator[ReadParameter]:
    for part in (part for formula in rule.formulas for part in evaluator.book.opened(formula.expr)):
        if isinstance(part, Parameter):
            try:
                day = evaluator.compiler.compile(part.on)(state)
                yield ReadParameter(part.name, day, evaluator.compiler.compile(part)(state))
            except NULL_IN_THE_WAY:
                continue
