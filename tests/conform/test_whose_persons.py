"""Whose test persons are tried: those of the rulebook that was named, never those of another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import regelproef
import tiny
from regelproef.answer.finding import Unusable
from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.generate.bundle import bundle
from regelproef.generate.files import write_all
from regelproef.model.from_documents import load_rulebook
from suites import suite_of

VOCABULARY = """
    language: en
    facts:
      size: {type: int, range: [0, 9], default: 0, meaning: a number}
    decisions:
      tall: {type: bool, meaning: a decision}
    """
RULES = """
    decision: tall
    rules:
      - {rule: small, then: false}
      - {rule: large, when: size > 3, then: true, exception_to: small}
    """


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a rulebook in `rules/tall`, and another folder in which commands run."""
    top = tmp_path / "top"
    (top / ".git").mkdir(parents=True)
    tiny.write(top / "rules" / "tall", vocabulary=VOCABULARY, rules=RULES)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "ours.py").write_text("def decide(facts):\n    return {'tall': facts.get('size', 0) > 3}\n", encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    return top


def write_tests(folder: Path, repository: Path) -> Path:
    """Generate the tests of the rulebook into a folder."""
    book = load_rulebook(repository / "rules" / "tall")
    write_all(folder, bundle(book, suite_of(book, Limits())))
    return folder


def conform(repository: Path, *words: str) -> int:
    return main(["conform", "--python", "ours:decide", "--spec", str(repository / "rules" / "tall"), "--lang", "en", "--strict", *words])


@pytest.mark.parametrize("place", ["rules/tall", "rules", "", "../elsewhere"], ids=["inside", "beside", "at the top", "where the command runs"])
def test_the_tests_of_the_rulebook_are_found(place: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Inside the rulebook, beside it, at the top of its repository, or where the command runs."""
    write_tests(repository / place / "generated_tests", repository)
    assert conform(repository) == 0
    assert "1 of 1 decisions answered" in capsys.readouterr().out


def test_tests_of_another_rulebook_are_not_taken(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the packaged ones, nor those of an older version, of other readings, or above the repository: exit code 2, and what to do."""
    assert conform(repository) == 2 and "--fixtures" in capsys.readouterr().err
    folder = write_tests(repository / "generated_tests", repository)
    meta = json.loads((folder / "fixtures.meta.json").read_text())
    for changed in ({**meta, "rulebook": {"digest": "0" * 64}}, {**meta, "readings": {"Q": "other"}}, [], {"rulebook": None}):
        (folder / "fixtures.meta.json").write_text(json.dumps(changed))
        assert conform(repository) == 2, changed
    (folder / "fixtures.meta.json").write_text("nonsense")
    assert conform(repository) == 2
    folder.rename(repository.parent / "generated_tests")
    (repository.parent / "generated_tests" / "fixtures.meta.json").write_text(json.dumps(meta))
    capsys.readouterr()
    assert conform(repository) == 2
    for language, words in (("nl", "geen gegenereerde tests"), ("fr", "pas de tests générés")):
        assert conform(repository, "--lang", language) == 2 and words in capsys.readouterr().err
    with pytest.raises(Unusable):
        regelproef.conform(lambda facts: {}, book=regelproef.load(repository / "rules" / "tall"))


def test_the_public_door_finds_them_too(repository: Path) -> None:
    """A book brings its own persons."""
    write_tests(repository / "generated_tests", repository)
    book = regelproef.load(repository / "rules" / "tall")
    assert regelproef.conform(lambda facts: {"tall": facts.get("size", 0) > 3}, book=book).passes(strict=True)


def test_persons_who_do_not_fit_are_told(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fact, value or decision that the rulebook does not have is refused, once, with file, line and what was probably meant."""
    file = tmp_path / "persons.jsonl"
    lines = [
        {"id": "a", "facts": {"size": 1}, "decisions": {"tall": False}},
        {"id": "b", "facts": {"sizes": 1}, "decisions": {"tall": False}},
        {"id": "c", "facts": {"sizes": 1}, "decisions": {"tal": False}},
        {"id": "d", "facts": {"size": 77}, "decisions": {"tall": False}},
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert conform(repository, "--fixtures", str(file), "--format", "json") == 2
    findings = json.loads(capsys.readouterr().out)["findings"]
    told = [(one["message"].partition(" of ")[0], one["help"]) for one in findings]
    assert told == [("line 2", "did you mean `size`?"), ("line 3", "did you mean `tall`?"), ("line 4", None)]
    assert all(file.as_posix() in one["message"] for one in findings) and "mistake: 2" in findings[0]["message"]


def test_a_decision_of_the_rulebook_is_not_unknown(repository: Path, tmp_path: Path) -> None:
    """Persons that speak of some decisions only do not make the others of the rulebook strange."""
    file = tmp_path / "persons.jsonl"
    file.write_text('{"id": "a", "facts": {}, "decisions": {}}\n{"id": "b", "facts": {}, "decisions": {}}\n', encoding="utf-8")
    book = regelproef.load(repository / "rules" / "tall")
    assert regelproef.conform(lambda facts: {"tall": False}, file, book=book).troubles == ()
    assert [one.decision for one in regelproef.conform(lambda facts: {"tall": False}, file).troubles] == ["tall"]
