"""Whatever could not be decided is said to be undecided, at every point where something is asked."""

from __future__ import annotations

import pytest
import z3

from regelproef.answer.outcome import Status
from regelproef.ask.bench import Bench
from regelproef.language.typed import Compare, Const, Fact, HasStatus, Not
from regelproef.language.types import number
from regelproef.prove.limits import Limits
from regelproef.prove.session import Answer, Session, unknown
from tiny import tiny

BOOK = {
    "vocabulary": """
        facts:
          size: {type: int, range: [0, 900], default: 0}
          shape: {type: enum, values: [round, square, long], default: round}
          lit: {type: bool}
        decisions:
          fits: {type: bool}
        """,
    "rules": """
        rules:
          - {rule: small, decision: fits, when: ["size < 300"], then: true}
          - {rule: large, decision: fits, when: ["size > 500"], then: false}
        """,
}
GAP = HasStatus("fits", Status.GAP)
SIZE = Fact("size", number(0, 900))


def bench_with(limits: Limits) -> Bench:
    return Bench(tiny(**BOOK), limits)


def test_no_work_means_undecided() -> None:
    """A question that may cost nothing is not asked, and is neither possible nor impossible."""
    bench = bench_with(Limits(0))

    assert bench.decide(GAP).unknown
    assert bench.search(GAP).answer.unknown
    assert bench.one(GAP).answer.unknown
    assert bench.core([GAP, Not(GAP)]) is None
    assert bench.settle("fits").unknown and not bench.is_settled("fits")
    assert bench.implied(GAP, [GAP])[0].unknown


def test_a_budget_that_has_run_out_means_undecided() -> None:
    """When the command has no time left nothing is decided any more, and the reason says so."""
    answer = bench_with(Limits(left=lambda: 0)).decide(GAP)

    assert (answer.unknown, answer.reason) == (True, "budget")


def test_memory_that_has_run_out_means_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that ends in an error has answered nothing."""

    def out_of_memory(*_: object) -> None:
        raise z3.Z3Exception("out of memory")

    monkeypatch.setattr(z3.Solver, "check", out_of_memory)
    assert bench_with(Limits()).decide(GAP).unknown


def test_unknown_is_said_only_after_fresh_solvers_were_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the session's own solver gives up on is asked again of solvers that know nothing else."""
    real, seen = z3.Solver.check, []

    def first_gives_up(solver: z3.Solver, *assumptions: object) -> object:
        seen.append(solver)
        return z3.unknown if len(seen) == 1 else real(solver, *assumptions)

    monkeypatch.setattr(z3.Solver, "check", first_gives_up)
    answer = bench_with(Limits()).decide(GAP)

    assert answer.possible
    assert len(seen) == 2 and seen[0] is not seen[1]


def test_every_step_of_a_search_may_be_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever step is not answered, the person found meets the question, and is called canonical only if every step was decided."""
    canonical = bench_with(Limits()).search(GAP)
    assert canonical.canonical and canonical.person == {"size": 300, "shape": "round", "lit": False}

    real: object = Session._answer
    for step in range(1, 30):
        calls = 0

        def kth_is_unknown(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool, step: int = step) -> Answer:
            nonlocal calls
            calls += 1
            return unknown("injected") if calls == step else real(session, conditions, show=show)  # type: ignore[operator, no-any-return]

        monkeypatch.setattr(Session, "_answer", kth_is_unknown)
        bench = bench_with(Limits())
        found = bench.search(GAP)
        if step == 1:
            assert found.answer.unknown and found.persons == ()
        else:
            assert found.answer.possible and bench.holds(GAP, found.persons)
            assert found.canonical == (calls < step)
            assert not found.canonical or found.persons == canonical.persons


def test_bounds_that_were_not_found_are_not_told() -> None:
    """Least and greatest value are what they are, or nothing."""
    assert bench_with(Limits()).bounds(SIZE, GAP) is not None
    found = bench_with(Limits(0)).bounds(SIZE, GAP)
    assert found is not None and (found.least, found.greatest) == (None, None)
    exact = bench_with(Limits()).bounds(SIZE, GAP, Compare("!=", SIZE, Const(300, number(300, 300))))
    assert exact is not None and (exact.least, exact.greatest) == (301, 500)
