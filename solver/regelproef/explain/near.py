"""What is near: one change of one fact after which a decision comes out otherwise, and rules that fail by one line.

In: an evaluator, a complete person in a state in which everything is decided, a decision and its outcome. Out: `Step`s, in the order of the
vocabulary, and `NearMiss`es, in that of the rules. Guarantees: after a step the person is possible and breaks no more usual lines than now; facts
that cannot change any more, and the reference date, are not tried. The one line is all that keeps a near rule from deciding otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.evaluate.closures import MISSING, State, amount_lookup, defeaters_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import NULL_IN_THE_WAY, holds
from regelproef.explain.trials import Trials
from regelproef.model.parts import Formula, Rule


@dataclass(frozen=True)
class Step:
    """With `fact` at `then` instead of `now`, the decision has this outcome."""

    fact: str
    now: Value
    then: Value
    outcome: Outcome


@dataclass(frozen=True)
class NearMiss:
    """A rule that would decide otherwise but for one line (None: only its period of validity fails), and what it would say.

    `step`: the first after which the rule decides; None where there is none.
    """

    rule: Rule
    fails: Formula | None
    would_say: Value
    step: Step | None = None


def steps(evaluator: Evaluator, person: Person, decision: str, outcome: Outcome) -> tuple[Step, ...]:
    """Of each fact the values that are worth a trial (`explain.trials`)."""
    book, broken, found = evaluator.book, len(evaluator.unusual(person)), []
    for name in book.index.facts_in_order(book.index.behind_decision(decision)):
        fact = book.facts[name]
        if fact.fixed or name == book.reference_date:
            continue
        for value, changes, unusual in Trials(evaluator, person, fact, {decision: outcome}).all():
            found += [Step(name, person[name], value, then) for _, _, then in changes if unusual <= broken]
    return tuple(found)


def near_misses(evaluator: Evaluator, state: State, decision: str, outcome: Outcome, known: tuple[Step, ...]) -> Iterator[NearMiss]:
    book = evaluator.book
    for rule in book.present_rules(decision):
        if rule.id in outcome.applying:
            continue
        failing = failing_lines(evaluator, rule, state)
        if len(failing) != 1 or defeaters_of(book, rule.id) & set(outcome.applying):
            continue
        said = _said(evaluator, rule, state)
        if said is not MISSING and not (outcome.ok and outcome.value == said):
            yield NearMiss(rule, failing[0], said, next((one for one in known if rule.id in one.outcome.effective), None))


def failing_lines(evaluator: Evaluator, rule: Rule, state: State) -> tuple[Formula | None, ...]:
    """The lines of a rule that do not hold; None stands for its period of validity."""
    book = evaluator.book
    failing: list[Formula | None] = [line for line in rule.conditions if not holds(evaluator.compiler.compile(line.expr), state)]
    if book.reference_date and not rule.in_force(state[book.reference_date]):
        failing.append(None)
    return tuple(failing)


def _said(evaluator: Evaluator, rule: Rule, state: State) -> Any:
    book = evaluator.book
    for name in book.index.of_rule(rule).amounts:
        if amount_lookup(book.amounts[name], book.reference_date)(state) is MISSING:
            return MISSING
    try:
        return evaluator.compiler.compile(rule.outcome.expr)(state)
    except NULL_IN_THE_WAY:
        return MISSING
