"""Whatever the solver does not answer keeps the gate shut: each question of a run, one after another, goes unanswered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
import z3

from regelproef.answer.asked import Answer, unknown
from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.check.questions import run_checks
from regelproef.diff.compare import compare
from regelproef.gate.draft import draft
from regelproef.gate.run import Request, run_gate
from regelproef.load.folder import Documents, parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.prove.session import Session

VOCABULARY = """\
language: en
facts:
  cars: {type: int, range: [0, 9], default: 1}
  income: {type: money, range: [0, 900], default: 100}
decisions:
  permit: {type: enum, values: [yes_, no_]}
  fee: {type: money, nullable: true}
"""
RULES = """\
decision: permit
rules:
  - {rule: granted, text: t, then: yes_}
  - {rule: refused, text: t, exception_to: [granted], when: [cars > LIMIT], then: no_}
"""
FEES = """\
decision: fee
rules:
  - {rule: paid, text: t, then: income + 5}
  - {rule: free, text: t, exception_to: [paid], when: [permit == no_], then: null}
"""
DECLARED = """\
reason: more cars
affects: {permit: [cars == 3], fee: [permit != before.permit]}
expects: [{decision: permit, when: [cars == 3], then: yes_}]
"""
Read = Callable[[], Documents]


@dataclass
class Silence:
    """Leaves question `k` unanswered, or all from it on."""

    k: int = 0
    on: bool = False
    asked: int = 0


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> Silence:
    found, answer = Silence(), Session._answer

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        found.asked += 1
        struck = found.asked == found.k or (found.on and 0 < found.k <= found.asked)
        return unknown("work") if struck else answer(session, conditions, show=show)

    monkeypatch.setattr(Session, "_answer", answered)
    return found


def side(limit: int, declared: str = "") -> Read:
    files = {"vocabulary.yaml": VOCABULARY, "rules/permit.yaml": RULES.replace("LIMIT", str(limit)), "rules/fee.yaml": FEES}
    files |= {"changes/more.yaml": declared} if declared else {}
    return lambda: parse_documents({name: content.encode() for name, content in files.items()}, "book")


def run(new: Read) -> int:
    return run_gate(Request(side(2), new, "base", "new", Limits())).exit_code


def test_no_unanswered_question_opens_the_gate(silence: Silence) -> None:
    """A declared edit passes when all is answered, and only then."""
    new = side(3, DECLARED)
    assert run(new) == 0
    questions, silence.asked = silence.asked, 0
    run_checks(build_rulebook(new()), Limits())
    first = silence.asked + 1  # a check may find another way to prove the same
    for k in range(first, questions + 1):
        silence.k, silence.on, silence.asked = k, False, 0
        assert run(new) == 3, k
    for k in range(first, questions + 1, 5):
        silence.k, silence.on, silence.asked = k, True, 0
        assert run(new) == 3, k


def test_an_undeclared_edit_stays_shut(silence: Silence) -> None:
    """It fails, or is undecided; never does it pass."""
    new = side(3)
    assert run(new) == 1
    for k in range(1, silence.asked + 1, 2):
        silence.k, silence.on, silence.asked = k, False, 0
        assert run(new) in {1, 3}, k


def test_a_draft_says_that_it_may_say_too_little(silence: Silence) -> None:
    """Where a question had no answer, the draft is not the whole truth, and says so; it never says that nothing is left to declare."""

    def drafted() -> str:
        versions = Versions(build_rulebook(side(2)()), build_rulebook(side(3)()), Limits())
        return draft(versions, compare(versions), ())

    assert "Undecided" not in drafted()
    for k in range(1, silence.asked + 1):
        silence.k, silence.asked = k, 0
        assert "Undecided" in drafted(), k
