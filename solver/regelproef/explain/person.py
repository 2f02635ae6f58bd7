"""One person to the reasons for every outcome.

In: a rulebook under its chosen readings, its evaluator, and a complete person. Out: `PersonReasons`, plain frozen values that terminal, JSON and
report render. Guarantees: everything stands on what the evaluator decided; a rule counts as *near* only when the one line that it fails is all that
keeps it from deciding otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.evaluate.closures import MISSING, State, amount_lookup, defeaters_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.assumed import Assumed, assumed
from regelproef.language.typed import Parameter
from regelproef.model.parts import Dated, Formula, Rule, WorldLine


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
class ReadParameter:
    """What a parameter comes to on the day on which a rule reads it."""

    name: str
    day: date
    value: Dated


@dataclass(frozen=True)
class DecisionReasons:
    """`parameters`: what the deciding rules and those that fail by one line read of parameters; `reads`: the outcomes of other decisions that the
    deciding rules look at; `readings`: interpretations that the rules shown hang on."""

    decision: str
    outcome: Outcome
    deciding: tuple[Rule, ...]
    defeated: tuple[Defeat, ...]
    near: tuple[NearMiss, ...]
    reads: tuple[str, ...]
    readings: tuple[str, ...]
    parameters: tuple[ReadParameter, ...] = ()


@dataclass(frozen=True)
class OtherReading:
    """Under this reading the person gets other outcomes (`changes`: decision, outcome now, outcome then), or is impossible because of `broken`."""

    interpretation: str
    value: str
    changes: tuple[tuple[str, Outcome, Outcome], ...]
    broken: tuple[WorldLine, ...] = ()


@dataclass(frozen=True)
class PersonReasons:
    """`unusual`: the usual lines that the person breaks; `assumed`: facts that were not given and change an outcome."""

    person: Mapping[str, Value]
    decisions: tuple[DecisionReasons, ...]
    other_readings: tuple[OtherReading, ...]
    unusual: tuple[WorldLine, ...] = ()
    assumed: tuple[Assumed, ...] = ()


def explain_person(evaluator: Evaluator, person: Person, decisions: Iterable[str], given: Collection[str] = ()) -> PersonReasons:
    """The reasons for the outcomes of the named decisions, in rulebook order, and the readings under which they would differ.

    `given`: the facts that somebody gave, those that are not at their defaults apart. What was assumed is said where the rulebook says what is usual.
    """
    book = evaluator.book
    wanted = frozenset(decisions)
    state = evaluator.state_of(person, book.decisions)
    reasons = tuple(_decision(evaluator, state, name) for name in book.decisions if name in wanted)
    doubted = assumed(evaluator, person, given, tuple(one.decision for one in reasons)) if book.usual else ()
    return PersonReasons(dict(person), reasons, other_readings(evaluator, person, wanted), evaluator.unusual(person), doubted)


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
    read = frozenset[str]().union(*(book.index.of_rule(rule).decisions for rule in deciding))
    shown = (*deciding, *(one.rule for one in defeated), *(one.rule for one in near))
    bound = frozenset[str]().union(*(book.index.of_rule(rule, chosen=False).readings for rule in shown))
    reads = tuple(one for one in book.decisions if one in read)
    readings = tuple(one for one in book.interpretations if one in bound)
    parameters = tuple(dict.fromkeys(one for rule in (*deciding, *(each.rule for each in near)) for one in _parameters(evaluator, rule, state)))
    return DecisionReasons(name, outcome, deciding, defeated, near, reads, readings, parameters)


def _parameters(evaluator: Evaluator, rule: Rule, state: State) -> Iterator[ReadParameter]:
    """Of one rule; what it reads on a day that this person has not, behind a guard that fails, is left out."""
    book = evaluator.book
    for part in (part for formula in rule.formulas for part in book.opened(formula.expr)):
        if isinstance(part, Parameter):
            try:
                day = evaluator.compiler.compile(part.on)(state)
                yield ReadParameter(part.name, day, evaluator.compiler.compile(part)(state))
            except (TypeError, AttributeError):
                continue


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
    for name in book.index.of_rule(rule).amounts:
        if amount_lookup(book.amounts[name], book.reference_date)(state) is MISSING:
            return MISSING
    try:
        return evaluator.compiler.compile(rule.outcome.expr)(state)
    except (TypeError, AttributeError):
        return MISSING


# -- readings ---------------------------------------------------------------------------------------------------------------


def other_readings(evaluator: Evaluator, person: Person, decisions: frozenset[str]) -> tuple[OtherReading, ...]:
    """Every single switch of a reading under which this person gets another outcome, or cannot exist."""
    book = evaluator.book
    found = []
    for name, value in book.switches:
        touched = [decision for decision in book.decisions if decision in decisions & book.index.touched_by(name)]
        if not touched and name not in book.index.of_world.readings:
            continue
        other = Evaluator(book.with_choice({name: value}))
        broken = other.impossible(person)
        now, then = ({}, {}) if broken else (evaluator.decide(person, touched), other.decide(person, touched))
        changes = tuple((decision, now[decision], then[decision]) for decision in now if not now[decision].same(then[decision]))
        if changes or broken:
            found.append(OtherReading(name, value, changes, broken))
    return tuple(found)
