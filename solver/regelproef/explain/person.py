"""One person to the reasons for every outcome.

In: a rulebook under its chosen readings, its evaluator, and a complete person. Out: `PersonReasons`, plain frozen values that terminal, JSON and
report render. Guarantees: everything stands on what the evaluator decided; a rule counts as *near* only when the one line that it fails is all that
keeps it from deciding otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.evaluate.closures import MISSING, State, amount_lookup, defeaters_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Amount, Decided, Derived, walk
from regelproef.model.parts import Formula, Rule
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Defeat:
    """A rule that applies and gives way; `by` names the applying rules that defeat it."""

    rule: Rule
    by: tuple[str, ...]


@dataclass(frozen=True)
class NearMiss:
    """A rule that would decide otherwise but for one line (None: only its period of validity fails), and what it would say."""

    rule: Rule
    fails: Formula | None
    would_say: Value


@dataclass(frozen=True)
class DecisionReasons:
    """`reads`: the outcomes of other decisions that the deciding rules look at; `readings`: interpretations that the rules shown hang on."""

    decision: str
    outcome: Outcome
    deciding: tuple[Rule, ...]
    defeated: tuple[Defeat, ...]
    near: tuple[NearMiss, ...]
    reads: tuple[str, ...]
    readings: tuple[str, ...]


@dataclass(frozen=True)
class OtherReading:
    """Under this reading the person gets other outcomes: `changes` has decision, outcome now, outcome then."""

    interpretation: str
    value: str
    changes: tuple[tuple[str, Outcome, Outcome], ...]


@dataclass(frozen=True)
class PersonReasons:
    person: Mapping[str, Value]
    decisions: tuple[DecisionReasons, ...]
    other_readings: tuple[OtherReading, ...]


def explain_person(evaluator: Evaluator, person: Person, decisions: Iterable[str]) -> PersonReasons:
    """The reasons for the outcomes of the named decisions, in rulebook order, and the readings under which they would differ."""
    book = evaluator.book
    wanted = frozenset(decisions)
    state = evaluator.state_of(person, book.decisions)
    reasons = tuple(_decision(evaluator, state, name) for name in book.decisions if name in wanted)
    return PersonReasons(dict(person), reasons, other_readings(evaluator, person, wanted))


def _decision(evaluator: Evaluator, state: State, name: str) -> DecisionReasons:
    book = evaluator.book
    outcome = evaluator.outcome(state, name)
    deciding = tuple(book.rules[rule] for rule in outcome.effective)
    defeated = tuple(
        Defeat(book.rules[rule], tuple(other for other in outcome.applying if other in defeaters_of(book, rule)))
        for rule in outcome.applying
        if rule not in outcome.effective
    )
    near = () if outcome.status is Status.BLOCKED else tuple(_near(evaluator, state, name, outcome))
    read = {part.name for rule in deciding for formula in rule.formulas for part in walk(formula.expr) if isinstance(part, Decided)}
    shown = (*deciding, *(one.rule for one in defeated), *(one.rule for one in near))
    return DecisionReasons(name, outcome, deciding, defeated, near, tuple(one for one in book.decisions if one in read), _readings(book, shown))


def _readings(book: Rulebook, rules: tuple[Rule, ...]) -> tuple[str, ...]:
    """The interpretations on which these rules, or derived values that they name, hang."""
    bound = {name for rule in rules for name, _ in rule.readings}
    for rule in rules:
        for formula in rule.formulas:
            for part in book.inlined(formula.expr):
                if isinstance(part, Derived):
                    bound |= {name for readings, _ in book.derived[part.name].alternatives for name, _ in readings}
    return tuple(name for name in book.interpretations if name in bound)


# -- rules that fail by one line ----------------------------------------------------------------------------------------------


def _near(evaluator: Evaluator, state: State, decision: str, outcome: Outcome) -> Iterable[NearMiss]:
    book = evaluator.book
    for rule in book.present_rules(decision):
        if rule.id in outcome.applying:
            continue
        failing = failing_lines(evaluator, rule, state)
        if len(failing) != 1 or defeaters_of(book, rule.id) & set(outcome.applying):
            continue
        said = _said(evaluator, rule, state)
        if said is not MISSING and not (outcome.ok and outcome.value == said):
            yield NearMiss(rule, failing[0], said)


def failing_lines(evaluator: Evaluator, rule: Rule, state: State) -> tuple[Formula | None, ...]:
    """The lines of a rule that do not hold; None stands for its period of validity."""
    book = evaluator.book
    failing: list[Formula | None] = [line for line in rule.conditions if not holds(evaluator, line, state)]
    if book.reference_date and not rule.in_force(state[book.reference_date]):
        failing.append(None)
    return tuple(failing)


def holds(evaluator: Evaluator, line: Formula, state: State) -> bool:
    """Whether a line holds; one that reads a null, behind a guard that fails, does not."""
    try:
        return evaluator.holds(line, state)
    except (TypeError, AttributeError):
        return False


def _said(evaluator: Evaluator, rule: Rule, state: State) -> Any:
    book = evaluator.book
    for name in sorted({part.name for formula in rule.formulas for part in walk(formula.expr) if isinstance(part, Amount)}):
        if amount_lookup(book.amounts[name], book.reference_date)(state) is MISSING:
            return MISSING
    try:
        return evaluator.compiler.compile(rule.outcome.expr)(state)
    except (TypeError, AttributeError):
        return MISSING


# -- readings ---------------------------------------------------------------------------------------------------------------


def other_readings(evaluator: Evaluator, person: Person, decisions: frozenset[str]) -> tuple[OtherReading, ...]:
    """Every single switch of a reading under which this person gets another outcome."""
    book = evaluator.book
    now = evaluator.decide(person)
    found = []
    for name, value in book.switches:
        then = Evaluator(book.with_choice({name: value})).decide(person)
        changes = tuple(
            (decision, now[decision], then[decision])
            for decision in book.decisions
            if decision in decisions and (now[decision].status, now[decision].value) != (then[decision].status, then[decision].value)
        )
        if changes:
            found.append(OtherReading(name, value, changes))
    return tuple(found)
