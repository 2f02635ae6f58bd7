"""What bounds a second opinion: conflicts that are counted, and the clock of the command, which is looked at while a question is asked."""

from __future__ import annotations

import itertools

import pytest

import regelproef
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.certify import solver
from regelproef.certify.certification import Certification, certified
from regelproef.certify.checker import Step, check
from regelproef.certify.record import Record
from regelproef.certify.second import Standing
from regelproef.check.questions import run_checks

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


def pigeons(holes: int) -> dict[int, tuple[int, ...]]:
    """Clauses that no assignment meets: one pigeon more than holes, each in a hole, none beside another."""
    sits = {(pigeon, hole): pigeon * holes + hole + 1 for pigeon in range(holes + 1) for hole in range(holes)}
    each = [tuple(sits[pigeon, hole] for hole in range(holes)) for pigeon in range(holes + 1)]
    alone = [(-sits[one, hole], -sits[other, hole]) for one, other in itertools.combinations(range(holes + 1), 2) for hole in range(holes)]
    return dict(enumerate([*each, *alone], 1))


def clock(looks: int) -> Limits:
    """Time that is used up after so many looks at it."""
    seen = itertools.count()
    return Limits(left=lambda: int(next(seen) < looks))


def test_a_proof_found_in_stretches_is_a_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """The checker accepts it, however often the solver was stopped and went on."""
    monkeypatch.setattr(solver, "STRETCH", 20)
    clauses = pigeons(5)
    steps = solver.decide(clauses)
    assert isinstance(steps, list) and len(steps) > 40 and all(isinstance(step, Step) for step in steps)
    assert () in check(list(clauses.values()), steps)
    assert solver.can_be_met(clauses.values(), solver.CONFLICTS) is False


@pytest.mark.parametrize("conflicts", [1, 20, 39, 40])
def test_no_more_conflicts_than_allowed(monkeypatch: pytest.MonkeyPatch, conflicts: int) -> None:
    """Stretches add up to the bound, and not to more."""
    monkeypatch.setattr(solver, "STRETCH", 20)
    clauses = pigeons(6)
    assert solver.decide(clauses, conflicts) is None and solver.can_be_met(clauses.values(), conflicts) is None


def test_the_clock_is_looked_at_between_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time that runs out while one question is asked ends it."""
    monkeypatch.setattr(solver, "STRETCH", 20)
    with pytest.raises(OutOfBudget):
        solver.decide(pigeons(7), limits=clock(3))
    with pytest.raises(OutOfBudget):
        solver.can_be_met(pigeons(7).values(), solver.CONFLICTS, clock(3))


def opinion_after(looks: int) -> Certification:
    book, record = regelproef.load("tests/rulebooks/parking"), Record()
    run_checks(book, Limits(), ("conflict", "gap"), record=record)
    return certified(book, record, clock(looks))


@pytest.mark.parametrize("looks", [0, 1, 100, 700])
def test_what_no_time_is_left_for_rests_on_the_first_solver(looks: int) -> None:
    """Wherever it runs out: before the encoder is tried, while it is, and while questions are asked again. Nothing is shown then."""
    found = opinion_after(looks)
    assert not found.in_time and not found.shows and found.counts[Standing.FIRST] > 0
    assert len(found.opinion.places) == len(found.asked)
