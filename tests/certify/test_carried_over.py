"""What was told or proved under one profile is asked of the second solver under the other itself: an argument why it carries over may be wrong."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import pytest

import regelproef
from profiles.permits import replaced
from profiles.permits import written as written_permits
from regelproef.answer.engine_error import EngineError
from regelproef.answer.finding import Verdict
from regelproef.ask.variant import Profiled, Variant
from regelproef.language.typed import Expr
from regelproef.prove.lemma import Lemma

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


@pytest.fixture
def clashing(tmp_path: Path) -> Path:
    """A rulebook that is sound under the first profile, and in conflict under the second."""
    rules = replaced("rules/all.yaml", "reading: {Q-fee: bylaw}, exception_to: fee-full", "reading: {Q-fee: bylaw}")
    return written_permits(tmp_path / "permits", rules=rules)


def conflicts(folder: Path) -> set[tuple[str, str]]:
    """Which decisions are told to be in conflict, and under which profile."""
    report = regelproef.check(regelproef.load(folder), only=["conflict"], certify=True)
    return {(one.subject[0], one.profile) for one in report.findings if one.verdict is Verdict.REFUTED}


def test_nothing_is_told_again(clashing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where everything is thought to hang on no reading."""
    assert conflicts(clashing) == {("fee-full", "bylaw")}
    made = Profiled.__init__

    def forgetful(self: Profiled, *arguments: object) -> None:
        made(self, *arguments)  # type: ignore[arg-type]
        self.switched = frozenset()

    monkeypatch.setattr(Profiled, "__init__", forgetful)
    assert conflicts(clashing) == {("fee-full", "bylaw")}


def test_no_lemma_is_believed(clashing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the first solver takes over what does not hold, the second contradicts it."""

    def believed(self: Variant) -> dict[Expr, Lemma]:
        return {claim: Lemma(claim, self.setting(claim)) for claim in self.base.lemmas}

    monkeypatch.setattr(Variant, "lemmas", cached_property(believed))
    Variant.lemmas.__set_name__(Variant, "lemmas")
    with pytest.raises(EngineError, match="second encoder"):
        conflicts(clashing)


def test_each_profile_has_questions_of_its_own(tmp_path: Path) -> None:
    """What hangs on no reading is asked under each of them all the same."""
    report = regelproef.check(regelproef.load(written_permits(tmp_path / "permits")), certify=True)
    assert report.certification is not None
    told = report.certification.verdicts
    own = [[report.certification.asked[place] for place in told["conflict", ("seat",), profile].rests] for profile in ("", "bylaw")]
    assert all(own)
    for questions, reading in zip(own, ("leaflet", "bylaw"), strict=True):
        assert {one.question.book.choice["Q-fee"] for one in questions if one is not None} == {reading}
