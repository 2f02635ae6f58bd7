"""What the gate would say many times it says once: a reason with all that it is given for, and notes of one kind."""

from __future__ import annotations

from pathlib import Path

from regelproef import load
from regelproef.answer.finding import Finding, Severity, Verdict
from regelproef.answer.text import text
from regelproef.gate.account import GateReport, Step
from regelproef.gate.weakened import Weakened
from regelproef.model.parts import Prose
from regelproef.report.content.gate import Gated
from regelproef.report.render.formats import render

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
REASON = Prose((("en", "the law changed"),))


def test_a_reason_and_notes_of_a_kind_are_told_once() -> None:
    """The names stand behind them; `--all` shows each note, and so does a page."""
    notes = tuple(Finding("described", Severity.NOTE, text("described-others", name=name), (name,), Verdict.PROVED) for name in ("a", "b", "c"))
    weakened = tuple(Weakened(kind, name, REASON) for kind, name in (("property", "p"), ("property", "q"), ("statement", "S-1")))
    report = GateReport("main", "here", (Step("declarations", notes),), weakened=weakened, book=load(PARKING))
    told = render("text", Gated(report), "en")

    assert told.count("the law changed") == 1
    assert "property p, q\n" in told.replace("`", "") and "statement S-1" in told.replace("`", "")
    assert "a, b, c; `--all` shows each" in told and "`a` also changes" not in told
    for whole in (render("text", Gated(report, whole=True), "en"), render("markdown", Gated(report), "en")):
        assert whole.count("also changes for somebody") == 3
