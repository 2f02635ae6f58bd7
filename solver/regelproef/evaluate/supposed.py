"""What would follow if decisions came to something else than the rules say.

In: a state in which everything is decided, and the outcomes to put in the place of those of some decisions. Out: the state with these outcomes,
alone or with whatever reads them decided anew. The given state is never changed.
"""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.evaluate.closures import OUTCOME, State
from regelproef.evaluate.evaluator import Evaluator


def with_outcomes(state: State, outcomes: Mapping[str, Value]) -> State:
    """The state with these outcomes in the place of those that were decided, whatever else it remembers."""
    changed = dict(state)
    for name, value in outcomes.items():
        changed[name] = value
        changed[OUTCOME + name] = Outcome(Status.VALUE, value, (), (), (value,))
    return changed


def decided_anew(evaluator: Evaluator, state: State, outcomes: Mapping[str, Value]) -> State:
    """The state with these outcomes, and whatever reads one that is another decided again; what stays as it was keeps its reasons."""
    changed = with_outcomes(state, {name: value for name, value in outcomes.items() if value != state[name] or not state[OUTCOME + name].ok})
    for name in evaluator.book.order:
        if name not in outcomes and any(not changed[OUTCOME + read].same(state[OUTCOME + read]) for read in evaluator.reads(name)):
            outcome = changed[OUTCOME + name] = evaluator.again(changed, name)
            changed[name] = outcome.value
    return changed
