"""A certificate with answers that were decided again over integers says so; `certify verify` decides them once more, or says that it could not."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from certify.test_over_integers import PROPERTIES, RULES, VOCABULARY
from certify.test_refusals import body_of, sealed
from regelproef.certify import integers, over_integers, shape
from regelproef.certify.checker import Refused
from regelproef.certify.verify import verify
from regelproef.cli.main import main
from tiny import write

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of a rulebook with a wide property."""
    folder = tmp_path_factory.mktemp("wide")
    write(folder / "rules", vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES)
    assert main(["check", "--spec", str(folder / "rules"), "--no-cache", "--certify", str(folder / "made")]) == 0
    return folder / "made"


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(["certify", "verify", *words]) == 0
    return " ".join(capsys.readouterr().out.split())


def test_a_wide_answer_stands_apart_in_the_certificate(written: Path) -> None:
    """One question was decided again without proof, and the property that rests on it stands so."""
    body = body_of(written)
    assert [one["answer"] for one in body["questions"] if one["stands"] == "re-decided"] == ["impossible"]
    assert [(one["code"], one["stands"]) for one in body["verdicts"] if one["subject"] == ["monotone"]] == [("property", "re-decided")]


def test_it_is_decided_once_more(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where cvc5 is installed."""
    found = verify(written)
    assert (found.again.of, found.again.decided, found.again.installed) == (1, 1, True)
    assert found.unchecked["questions"] == 0
    assert "decided again here over integers, without proof: 1 of 1 answer" in told(capsys, str(written)).lower()
    assert json.loads(told(capsys, str(written), "--format", "json"))["again"] == {"of": 1, "decided": 1, "installed": True}


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "could not be decided again here"), ("nl", "kon hier niet opnieuw beslist worden"), ("fr", "pu être tranchées à nouveau ici")],
)
def test_without_the_solver_it_says_that_it_could_not(
    written: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    """Never a pass by silence."""
    monkeypatch.setattr(integers, "is_installed", lambda: False)
    assert words in told(capsys, str(written), "--lang", language).lower()
    found = json.loads(told(capsys, str(written), "--format", "json"))
    assert found["again"] == {"of": 1, "decided": 0, "installed": False}
    assert found["unchecked"]["questions"] == 1


@pytest.mark.parametrize("content", ["class Kind: pass", "raise OSError('lib')", "raise ImportError('no')", "1 / 0", "def"])
def test_a_broken_solver_is_as_good_as_none(written: Path, tmp_path: Path, content: str) -> None:
    """No certificate is refused for it; where it is needed, it is named."""
    (tmp_path / "cvc5.py").write_text(content)
    run = "import sys; sys.path.insert(0, sys.argv.pop(1)); from regelproef.cli.main import main; sys.exit(main(sys.argv[1:]))"
    start = [sys.executable, "-c", run, str(tmp_path)]
    done = subprocess.run([*start, "certify", "verify", str(written), "--lang", "en"], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, "could not be decided again here" in " ".join(done.stdout.lower().split())) == (0, True), done.stderr
    asked = [*start, "check", "--spec", str(written / "rulebook"), "--certify", "--no-cache", "--lang", "en"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, "package `cvc5` cannot be imported" in done.stderr) == (2, True), done.stderr


def test_what_is_given_up_is_not_counted_as_decided(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stays unchecked."""
    monkeypatch.setattr(over_integers.OverIntegers, "answer", lambda *_: None)
    found = verify(written)
    assert (found.again.decided, found.unchecked["questions"]) == (0, 1)


def test_another_answer_is_refused(written: Path, tmp_path: Path) -> None:
    """Whatever the certificate says was decided again."""
    copied = Path(shutil.copytree(written, tmp_path / "copy"))
    body = body_of(copied)
    next(one for one in body["questions"] if one["stands"] == "re-decided")["answer"] = "possible"
    sealed(copied, shape.written(body) + "\n")
    with pytest.raises(Refused) as refused:
        verify(copied)
    assert refused.value.why.key == "refused-question"


def test_without_cvc5_no_second_opinion_is_begun(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One line says what to install."""
    monkeypatch.setattr(integers, "is_installed", lambda: False)
    assert main(["check", "--spec", "tests/rulebooks/parking", "--certify"]) == 2
    assert "regelproef[certify]" in capsys.readouterr().err
