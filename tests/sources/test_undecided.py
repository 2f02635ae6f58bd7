"""What the solver does not answer about statements is undecided: never a contradiction, never settled, never left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import z3

from regelproef.answer.asked import Answer, unknown
from regelproef.answer.finding import Finding, Verdict
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check import borne, statements
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from regelproef.statements.clash import ClashReport, find_clashes
from sources.rulebook import Files, load_files, parking, saying

Strike = Callable[[int], None]
GOES = {"when": ["level >= 1"], "then": ["open"], "fate": "rule"}
STAYS = {"when": ["level >= 2"], "then": ["not open"]}


@pytest.fixture
def strike(monkeypatch: pytest.MonkeyPatch) -> tuple[Strike, Callable[[], int]]:
    """Leaves one question unanswered, counted from now on (0: none), and tells how many were asked."""
    state = {"at": 0, "asked": 0}
    answer = Session._answer

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        state["asked"] += 1
        return unknown("injected") if state["asked"] == state["at"] else answer(session, conditions, show=show)

    def at(place: int) -> None:
        state.update(at=place, asked=0)

    monkeypatch.setattr(Session, "_answer", answered)
    return at, lambda: state["asked"]


def told(report: ClashReport) -> dict[tuple[str, str], object]:
    """Everything that is said of each contradiction."""
    return {
        (one.one.id, one.other.id): (
            one.decisions,
            one.witness.facts,
            tuple(one.assumed.items()),
            tuple((by.way, by.first, by.over) for by in one.settled),
        )
        for one in report.clashes
    }


@pytest.mark.parametrize(
    "book",
    [
        saying(GOES, STAYS),
        saying({"when": ["amount > 500"], "then": ["shade == dark"]}, {"when": ["amount < 502", "level > 1"], "then": ["shade != dark"]}, GOES),
        saying({"then": ["due is not null", "due > day"]}, {"when": ["flag"], "then": ["due is null or due < day"]}),
        saying({"then": ["bonus is not null", "amount < bonus"]}, {"then": ["amount > 3"]}),
        parking(),
    ],
    ids=["facts", "assumed", "dates", "shape", "settled"],
)
def test_every_pair_is_told_or_undecided(book: Rulebook, strike: tuple[Strike, Callable[[], int]]) -> None:
    """Whichever question goes unanswered, what is said of a contradiction is what the whole search says, and what is missing is undecided."""
    at, asked = strike
    whole = find_clashes(book, Limits())
    questions, everything = asked(), told(whole)
    known = {finding.subject for finding in whole.undecided}
    for place in range(1, questions + 1, max(1, questions // 8)):
        at(place)
        report = find_clashes(book, Limits())
        found, open_ = told(report), {finding.subject for finding in report.undecided}
        assert all(everything[pair] == what for pair, what in found.items()), place
        assert set(everything) - set(found) <= open_, place
        assert known <= open_ and open_ - known <= set(everything) | {("A-1", "A-2")}, place
        assert all(finding.verdict is Verdict.UNDECIDED for finding in report.undecided), place


def test_settlement_that_hangs_on_an_unanswered_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two statements that the rules may bear out, or may not, do not clash and are not settled: it is undecided."""
    book = saying(
        {"when": ["level >= 1"], "then": ["amount == 0"], "yields_to": ["A-3"]},
        {"when": ["flag"], "then": ["amount == 1"], "yields_to": ["A-4"]},
        {"when": ["flag"], "then": ["open"]},
        {"when": ["level >= 1 or flag"], "then": ["open"]},
    )
    assert [one.settled for one in find_clashes(book, Limits()).clashes] == [()]
    monkeypatch.setattr(borne, "ask_each", lambda bench, questions: [unknown("work")] * len(questions))
    report = find_clashes(book, Limits())
    assert told(report) == {}
    assert {finding.subject for finding in report.undecided} == {("A-1", "A-2")}


# -- statements and the rules -------------------------------------------------------------------------------------------------


def entries(edit: Callable[[Files], None], choice: dict[str, str] | None = None) -> dict[str, Finding]:
    book = parking(edit)
    bench = Bench(book.with_choice(choice) if choice else book, Limits())
    return {one.subject[0]: one for one in statements.run(bench) if isinstance(one, Finding)}


def test_open_statement_is_not_confirmed_by_half(strike: tuple[Strike, Callable[[], int]]) -> None:
    """A statement that depends on a reading is proved to do so, or undecided, whichever question goes unanswered."""
    at, asked = strike
    assert entries(lambda _: None) == {}
    for place in range(1, asked() + 1, 2):
        at(place)
        found = entries(lambda _: None)
        assert all(one.verdict is Verdict.UNDECIDED for one in found.values()), place


def test_guard_of_a_null_may_stand_with_a_decision() -> None:
    """A line over facts alone that stands behind a line over a decision is looked at only where that one holds."""
    periods = [{"from": "2020-01-01", "until": "2021-12-31", "unknown": "not yet known"}, {"from": "2022-01-01", "value": 500}]
    says = {"when": ["open and fee is not null", "2 * fee > 3"], "then": ["amount == 0"]}
    book = load_files(
        {
            "vocabulary.yaml": {
                "language": "en",
                "reference_date": "day",
                "facts": {"day": {"type": "date", "range": ["2020-01-01", "2024-12-31"], "default": "2021-01-01"}},
                "decisions": {"open": {"type": "bool"}, "amount": {"type": "int"}},
            },
            "amounts.yaml": {"amounts": {"fee": {"unit": "cent", "meaning": "a fee", "periods": periods}}},
            "rules/all.yaml": {
                "rules": [{"rule": one, "decision": one, "then": value, "source": ["A-1"]} for one, value in (("open", True), ("amount", 0))]
            },
            "sources/a.yaml": {
                "document": "A",
                "title": "a",
                "file": "a.txt",
                "statements": [{"id": "A-1", "paraphrase": "x", "fate": "rule", "says": says}],
            },
        }
    )
    assert [one for one in statements.run(Bench(book, Limits())) if isinstance(one, Finding)] == []
    assert find_clashes(book, Limits()).clashes == ()
