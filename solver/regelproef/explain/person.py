"""One person to the reasons for every outcome.

In: a rulebook under its chosen readings, its evaluator, and a complete person. Out: `PersonReasons`, plain frozen values that terminal, JSON and
report render. Guarantees: everything stands on what the evaluator decided; what is near is told by `explain.near`, what is cited by `explain.cited`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.evaluate.closures import State, defeaters_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.assumed import Assumed, assumed
from regelproef.explain.calculation import Line, calculation
from regelproef.explain.cited import Cited, cited
from regelproef.explain.near import NearMiss, Step, near_misses, steps
from regelproef.explain.parameters import ReadParameter, read_parameters
from regelproef.model.parts import Rule, WorldLine


@dataclass(frozen=True)
class Defeat:
    """A rule that applies and gives way; `by` names the applying rules that defeat it."""

    rule: Rule
    by: tuple[str, ...]


@dataclass(frozen=True)
class DecisionReasons:
    """`reads`: the other decisions that the deciding rules look at, or that are waited for, with their outcomes; `readings`: interpretations that the
    rules shown hang on; `parameters`: what the deciding rules and those that fail by one line read of parameters."""

    decision: str
    outcome: Outcome
    deciding: tuple[Rule, ...]
    defeated: tuple[Defeat, ...]
    near: tuple[NearMiss, ...]
    reads: Mapping[str, Outcome]
    readings: tuple[str, ...]
    cited: Cited
    steps: tuple[Step, ...] = ()
    parameters: tuple[ReadParameter, ...] = ()
    calculation: tuple[Line, ...] = ()


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
    reasons = tuple(_decision(evaluator, person, state, name) for name in book.decisions if name in wanted)
    doubted = assumed(evaluator, person, given, tuple(one.decision for one in reasons)) if book.usual else ()
    return PersonReasons(dict(person), reasons, other_readings(evaluator, person, wanted), evaluator.unusual(person), doubted)


def _decision(evaluator: Evaluator, person: Person, state: State, name: str) -> DecisionReasons:
    book = evaluator.book
    outcome = evaluator.outcome(state, name)
    deciding = tuple(book.rules[rule] for rule in outcome.effective)
    defeated = tuple(
        Defeat(book.rules[rule], tuple(other for other in outcome.applying if other in defeaters_of(book, rule)))
        for rule in outcome.applying
        if rule not in outcome.effective
    )
    one_off = () if outcome.status is Status.BLOCKED else steps(evaluator, person, name, outcome)
    near = () if outcome.status is Status.BLOCKED else tuple(near_misses(evaluator, state, name, outcome, one_off))
    read = frozenset[str]().union(*(book.index.of_rule(rule).decisions for rule in deciding))
    if outcome.status is Status.BLOCKED:
        read = frozenset(one for one in evaluator.behind(name) if evaluator.outcome(state, one).status in {Status.CONFLICT, Status.GAP})
    shown = (*deciding, *(one.rule for one in defeated), *(one.rule for one in near))
    bound = frozenset[str]().union(*(book.index.of_rule(rule, chosen=False).readings for rule in shown))
    reads = {one: evaluator.outcome(state, one) for one in book.decisions if one in read}
    readings = tuple(one for one in book.interpretations if one in bound)
    lines = calculation(evaluator, state, deciding)
    parameters = read_parameters(evaluator, state, (*deciding, *(one.rule for one in near)))
    return DecisionReasons(name, outcome, deciding, defeated, near, reads, readings, cited(evaluator, state, deciding), one_off, parameters, lines)


# -- readings ---------------------------------------------------------------------------------------------------------------


def other_readings(evaluator: Evaluator, person: Person, decisions: frozenset[str]) -> tuple[OtherReading, ...]:
    """Every single switch of a reading under which this person gets another outcome, or cannot exist."""
    book = evaluator.book
    found = []
    for name, value in book.switches:
        touched = [decision for decision in book.decisions if decision in decisions & book.index.touched_by(name)]
        if not touched and name not in book.index.of_world.readings:
            continue
        other = evaluator.under({name: value})
        broken = other.impossible(person)
        now, then = ({}, {}) if broken else (evaluator.decide(person, touched), other.decide(person, touched))
        changes = tuple((decision, now[decision], then[decision]) for decision in now if not now[decision].same(then[decision]))
        if changes or broken:
            found.append(OtherReading(name, value, changes, broken))
    return tuple(found)
