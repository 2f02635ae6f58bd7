"""What people and programs read of `check`, `diff` and `explain`, in three languages: one file for each answer, which was read and approved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from golden.answers import LANGUAGES, NO_EXCEPTION, NO_FEE, NOBODY_WAITS, SUFFIXES, THIRD_CAR, USUAL, Edits, approved, parking
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks, with_accepted
from regelproef.diff.compare import compare_rulebooks
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import explain_person
from regelproef.explain.time import timeline
from regelproef.explain.why_not import why_not
from regelproef.language.typed import Const
from regelproef.model.values import read_person
from regelproef.report.content.check import Checked
from regelproef.report.content.diff import Compared
from regelproef.report.content.explain import Explained
from regelproef.report.reply import Reply


def checked(edits: Edits = (), only: tuple[str, ...] = (), limits: Limits | None = None) -> Reply:
    book = parking(edits)
    return Checked(book, with_accepted(book, run_checks(book, limits or Limits(), only), None))


def compared(old: Edits, new: Edits, limits: Limits | None = None) -> Reply:
    before, after = parking(old, "old"), parking(new, "new")
    return Compared(compare_rulebooks(before, after, limits or Limits()), after)


def explained(facts: dict[str, object], wanted: str = "", until: date | None = None, edits: Edits = ()) -> Reply:
    book = parking(edits)
    evaluator = Evaluator(book)
    person, problems = read_person(book, facts)
    assert not problems
    decisions = tuple(book.decisions)
    asked = why_not(book, Limits(), person, "permit", Const(wanted, book.decisions["permit"].type)) if wanted else None
    when = timeline(evaluator, person, until, decisions) if until else None
    return Explained(book, explain_person(evaluator, person, decisions, facts), asked, when)


REPLIES: dict[str, Callable[[], Reply]] = {
    "check-sound": checked,
    "check-conflict": lambda: checked(NO_EXCEPTION, ("conflict",)),
    "check-gap": lambda: checked(NOBODY_WAITS, ("gap",)),
    "check-undecided": lambda: checked((), ("conflict",), Limits(0)),
    "diff-equal": lambda: compared((), ()),
    "diff-third-car": lambda: compared((), THIRD_CAR),
    "diff-undecided": lambda: compared((), NO_FEE, Limits(0)),
    "explain-refused": lambda: explained({"cars": 3, "zone": "centre"}),
    "explain-why-not": lambda: explained({"cars": 3}, wanted="granted"),
    "explain-unusual": lambda: explained({"zone": "centre"}, edits=USUAL),
    "explain-until": lambda: explained({"disabled_card": True}, until=date(2027, 12, 31)),
}


@cache
def reply_of(name: str) -> Reply:
    return REPLIES[name]()


@pytest.mark.parametrize("kind", SUFFIXES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", REPLIES)
def test_answer(name: str, language: str, kind: str, update_golden: bool) -> None:
    """The answer is the one that was read and approved."""
    approved(name, reply_of(name), language, kind, update_golden)


def test_undecided_is_no_pass() -> None:
    """The exit code says what the words say."""
    codes = {name: reply_of(name).exit_code for name in REPLIES}

    assert {name for name, code in codes.items() if code == 0} == {
        "check-sound",
        "diff-equal",
        "explain-refused",
        "explain-why-not",
        "explain-unusual",
        "explain-until",
    }
    assert {name for name, code in codes.items() if code == 3} == {"check-undecided", "diff-undecided"}
