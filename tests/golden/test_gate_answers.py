"""What people and programs read of `gate`, in three languages: one file for each answer, which was read and approved."""

from __future__ import annotations

from functools import cache

import pytest

from golden.answers import LANGUAGES, NO_EXCEPTION, SUFFIXES, THIRD_CAR, Edits, approved, documents
from regelproef.answer.limits import Limits
from regelproef.gate.run import Request, run_gate
from regelproef.report.content.gate import Gated
from regelproef.report.reply import Reply

NOT_A_RULE: Edits = (("rules/permit.yaml", "cars > 2", "cars >"),)
CASES: dict[str, tuple[Edits, Limits]] = {
    "gate-passed": ((), Limits()),
    "gate-undeclared": (THIRD_CAR, Limits()),
    "gate-conflict": (NO_EXCEPTION, Limits()),
    "gate-unusable": (NOT_A_RULE, Limits()),
    "gate-undecided": (THIRD_CAR, Limits(0)),
}


@cache
def reply_of(name: str) -> Reply:
    edits, limits = CASES[name]
    return Gated(run_gate(Request(lambda: documents((), "old"), lambda: documents(edits, "new"), "main", "spec/parking", limits)))


@pytest.mark.parametrize("kind", SUFFIXES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_answer(name: str, language: str, kind: str, update_golden: bool) -> None:
    """The answer is the one that was read and approved."""
    approved(name, reply_of(name), language, kind, update_golden)
