"""Whatever could not be decided is said to be undecided, at every point where something is asked."""

from __future__ import annotations

import pytest
import z3

from regelproef.answer.asked import Answer, unknown
from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.ask.bench import Bench
from regelproef.check.properties import run as check_properties
from regelproef.check.questions import run_checks
from regelproef.language.typed import Compare, Const, Fact, HasStatus, Not
from regelproef.language.types import number
from regelproef.prove import session as sessions
from regelproef.prove.session import Session
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


def test_time_that_runs_out_after_a_question_was_made_means_undecided() -> None:
    """Neither what can hold nor what cannot is told by a session that has no time left, and nothing is put to the solver."""
    session, one = Session((), Limits(left=lambda: 0)), z3.Bool("one")

    assert session.ask(one).unknown and session.decide(one, z3.Not(one)).unknown
    assert session.questions == 0


def test_time_that_runs_out_while_a_question_is_made_means_undecided() -> None:
    """At whichever look at the clock: what was half-made is not used, and is made anew when there is time."""
    for last in range(1, 12):
        looks, late = 0, True

        def left() -> int:
            nonlocal looks
            looks += 1
            return 0 if late and looks >= last else 1_000_000  # noqa: B023  # asked within this turn only

        bench = bench_with(Limits())
        bench.encoder.limits = Limits(left=left)
        assert bench.decide(GAP).unknown or looks < last
        late = False
        assert bench.decide(GAP).possible


def test_memory_that_has_run_out_means_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that ends in an error has answered nothing."""

    def out_of_memory(*_: object) -> None:
        raise z3.Z3Exception("out of memory")

    monkeypatch.setattr(sessions, "checked", out_of_memory)
    assert bench_with(Limits()).decide(GAP).unknown


def test_unknown_is_said_only_after_fresh_solvers_were_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the session's own solver gives up on is asked again of solvers that know nothing else."""
    real, seen = sessions.checked, []

    def first_gives_up(solver: z3.Solver, literals: list[z3.BoolRef]) -> int:
        seen.append(solver)
        return z3.Z3_L_UNDEF if len(seen) == 1 else real(solver, literals)

    monkeypatch.setattr(sessions, "checked", first_gives_up)
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


def unanswered(monkeypatch: pytest.MonkeyPatch, *steps: int) -> None:
    """From now on these questions, counted from 1, go unanswered."""
    real: object = Session._answer
    calls = 0

    def answer(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        nonlocal calls
        calls += 1
        return unknown("injected") if calls in steps else real(session, conditions, show=show)  # type: ignore[operator, no-any-return]

    monkeypatch.setattr(Session, "_answer", answer)


def test_a_core_that_may_not_be_minimal_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that could not be shown to be needed makes the whole core unknown, at each of its steps."""
    lines = [Compare("<", SIZE, Const(10, number(10, 10))), Compare("!=", SIZE, Const(5, number(5, 5))), GAP]
    untroubled = bench_with(Limits())
    assert untroubled.core(lines) == [0, 2]
    questions = untroubled.session.questions
    assert questions >= 1 + 2  # all of them, and each of those that are needed

    for step in range(1, questions + 1):
        bench = bench_with(Limits())
        with monkeypatch.context() as patch:
            unanswered(patch, step)
            assert bench.core(lines) is None


def test_lines_that_somebody_meets_have_no_core() -> None:
    """Nothing is called contradictory that is not."""
    assert bench_with(Limits()).core([GAP]) is None


def test_what_holds_of_all_is_told_only_when_that_was_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever question goes unanswered, nothing is said to hold of everybody."""
    among = [Compare(">=", SIZE, Const(300, number(300, 300))), Compare("<", SIZE, Const(400, number(400, 400)))]
    assert bench_with(Limits()).implied(GAP, among)[1] == {among[0]}

    for step in (1, 2, 3):
        bench = bench_with(Limits())
        with monkeypatch.context() as patch:
            unanswered(patch, step)
            answer, holding = bench.implied(GAP, among)
        assert not holding or answer.possible
        assert holding <= {among[0]}
        assert answer.unknown or holding


def test_fresh_solvers_know_who_is_possible(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the session's own solver always gives up, the answers are the same."""
    real, own = sessions.checked, []

    def own_gives_up(solver: z3.Solver, literals: list[z3.BoolRef]) -> int:
        own.append(solver)
        return z3.Z3_L_UNDEF if solver is own[0] else real(solver, literals)

    bench = bench_with(Limits())
    monkeypatch.setattr(sessions, "checked", own_gives_up)
    assert bench.decide(GAP).possible
    assert bench.decide(Compare(">", SIZE, Const(900, number(900, 900)))).impossible
    assert bench.search(GAP).person == {"size": 300, "shape": "round", "lit": False}


def test_an_undecided_property_is_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a guard that may be met by nobody nor a conclusion that may fail makes a proof."""
    properties = """
        properties:
          - {property: large-never-fits, text: t, when: ["size > 500"], then: ["not fits"]}
        """
    book = tiny(**BOOK, properties=properties)
    assert [entry.verdict for entry in check_properties(Bench(book, Limits()))] == [Verdict.PROVED]

    for steps in ((1,), (2,)):
        bench = Bench(book, Limits())
        with monkeypatch.context() as patch:
            unanswered(patch, *steps)
            assert [entry.verdict for entry in check_properties(bench)] == [Verdict.UNDECIDED]


def test_undecided_questions_pass_every_filter() -> None:
    """Whatever is asked for, what could not be decided on the way is told, and nothing is sound."""
    book = tiny(**BOOK)
    for code in ("never-decides", "property-vacuous", "statement-vacuous", "redundant-rule"):
        report = run_checks(book, Limits(0), (code,))
        assert report.undecided and report.verdict == "undecided"


def test_nothing_asked_is_not_sound() -> None:
    """A rulebook without properties has none that hold."""
    assert run_checks(tiny(**BOOK), Limits(), ("property",)).verdict == "nothing-asked"
