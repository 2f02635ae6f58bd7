"""What `certify verify` refuses, for which reason, and what it says that it does not check."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import regelproef
from regelproef.answer.limits import Limits
from regelproef.certify import certification, integers, numbers, second, shape
from regelproef.certify.certificate import CERTIFICATE, DIGEST, digest, other_files, write
from regelproef.certify.certification import certified
from regelproef.certify.checker import Refused
from regelproef.certify.established import FOLLOWS, SHOWN
from regelproef.certify.record import Record
from regelproef.certify.verify import verify
from regelproef.certify.written import Written
from regelproef.check.questions import run_checks
from regelproef.cli.main import main
from regelproef.language.printer import show

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
PARKING = Path("tests/rulebooks/parking")
FILES = {path.relative_to(PARKING).as_posix(): path.read_bytes() for path in sorted(PARKING.rglob("*.yaml"))}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of a small rulebook, with slips."""
    folder = tmp_path_factory.mktemp("certificate") / "bibliotheek"
    main(["check", "--spec", "tests/rulebooks/bibliotheek", "--adequacy", "--certify", str(folder)])
    return folder


@pytest.fixture
def copied(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "copy"))


PROVED, FOUND = {"verdict": "proved", "kind": "proof"}, {"verdict": "refuted", "kind": "error"}


def sealed(folder: Path, said: str) -> None:
    (folder / CERTIFICATE).write_text(said)
    (folder / DIGEST).write_text(digest(said.encode()) + "\n")


def body_of(folder: Path) -> Any:
    return json.loads((folder / CERTIFICATE).read_text())


def slipped(body: Any) -> Any:
    return next(one for one in body["rulebooks"] if one["slip"])


def asked(body: Any, answer: str) -> Any:
    return next(one for one in body["questions"] if one["answer"] == answer and one["stands"] == "certified" and one["lines"])


CHANGES: dict[str, tuple[Callable[[Any], object], str]] = {
    "an unknown key": (lambda body: body.update(engine="9"), "refused-key"),
    "an unknown key of a question": (lambda body: body["questions"][0].update(note="fine"), "refused-key"),
    "a missing key": (lambda body: body.pop("asked"), "refused-no-key"),
    "a number for a word": (lambda body: body.update(rulebook=1), "refused-kind"),
    "a truth value for a number": (lambda body: body["questions"][0].update(literal=True), "refused-kind"),
    "another format": (lambda body: body.update(format=1), "refused-format"),
    "no questions": (lambda body: body.update(questions=[], verdicts=[]), "refused-nothing"),
    "no verdicts": (lambda body: body.update(verdicts=[]), "refused-nothing"),
    "another profile": (lambda body: body["asked"].update(profile="x"), "refused-asked"),
    "another reading": (lambda body: body["asked"].update(readings={"x": "y"}), "refused-asked"),
    "a rulebook that nobody asks about": (
        lambda body: body["rulebooks"].append({**body["rulebooks"][0], "without": [{"rule": "geen-waarborg"}]}),
        "refused-variant",
    ),
    "a slip that there is not": (lambda body: slipped(body).update(slip="geen-waarborg/none"), "refused-variant"),
    "another slip": (lambda body: slipped(body).update(slip="geen-waarborg/dropped"), "refused-variant"),
    "a proof elsewhere": (lambda body: asked(body, "impossible").update(proof="formula.cnf"), "refused-question"),
    "a proof of the possible": (lambda body: asked(body, "possible").update(proof="proofs/0.lrat"), "refused-question"),
    "a person of the impossible": (lambda body: asked(body, "impossible").update(persons=[{}]), "refused-question"),
    "a fact too many": (lambda body: asked(body, "possible")["persons"][0].update(more=1), "refused-question"),
    "a field that changes nothing": (lambda body: asked(body, "impossible")["lines"][0].update(start=5), "refused-question"),
    "a question that is not checked": (lambda body: asked(body, "impossible").update(stands="re-decided"), "refused-question"),
    "a verdict twice": (lambda body: body["verdicts"].append(body["verdicts"][0]), "refused-verdict"),
    "a profile that there is not": (lambda body: body["verdicts"][0].update(profile="x"), "refused-verdict"),
    "questions unstated": (lambda body: body["verdicts"][0].update(unstated=1), "refused-verdict"),
    "questions out of order": (lambda body: next(one for one in body["verdicts"] if len(one["rests"]) > 1)["rests"].reverse(), "refused-verdict"),
    "a verdict that stands worse": (lambda body: body["verdicts"][0].update(stands="first-solver"), "refused-verdict"),
    "a code that is a sentence": (lambda body: body["verdicts"][0].update(code="conflict 0); noted: none ("), "refused-kind"),
    "a proof told as what a reading settles": (lambda body: body["verdicts"][0].update(kind="settled"), "refused-verdict"),
    "a proof told as an error": (lambda body: body["verdicts"][0].update(kind="error"), "refused-verdict"),
    "a conflict that there is not told as a note": (
        lambda body: next(one for one in body["verdicts"] if one["code"] == "conflict").update(kind="note"),
        "refused-verdict",
    ),
    "a file of no use": (lambda body: body["files"].update(more="x"), "refused-missing"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_field_that_says_something_else_is_refused(copied: Path, name: str) -> None:
    """Each for its own reason, also where all digests are right."""
    change, reason = CHANGES[name]
    body = body_of(copied)
    change(body)
    sealed(copied, shape.written(body) + "\n")
    with pytest.raises(Refused) as refused:
        verify(copied)
    assert refused.value.why.key == reason


def fact(name: str) -> Any:
    return {"node": "Fact", "name": name}


def constant(value: object, kind: str) -> Any:
    return {"node": "Const", "value": value, "kind": kind}


def compared(left: Any, op: str, right: Any) -> Any:
    return {"node": "Compare", "op": op, "left": left, "right": right}


def reckoned(left: Any, op: str, right: Any) -> Any:
    return {"node": "Arithmetic", "op": op, "left": left, "right": right}


TRUTH, WORD, NUMBER = fact("lid"), fact("soort"), {"node": "Derived", "name": "leeftijd"}
ILL_TYPED = {
    "truth values in order": compared(TRUTH, "<", TRUTH),
    "words in order": compared(WORD, "<", constant("film", "enum")),
    "words of two things": compared(WORD, "==", constant("later", "enum")),
    "a word of nothing": compared(constant("lid == lid", "enum"), "==", constant("lid == lid", "enum")),
    "a number and an amount": compared(NUMBER, "==", constant(1, "money")),
    "a number and null in order": compared(NUMBER, "<", constant(None, "int")),
    "a number too large": compared(NUMBER, "<", constant(10**16, "int")),
    "a product too large": compared(reckoned(constant(10**15, "int"), "*", NUMBER), "==", constant(0, "int")),
    "a product with money": compared(reckoned(constant(2, "money"), "*", NUMBER), "==", constant(0, "int")),
    "a comparison that reckons": compared(reckoned(NUMBER, "<", NUMBER), "==", constant(0, "int")),
    "an empty or": {"node": "Or", "items": []},
    "an empty and": {"node": "And", "items": []},
    "a fact that is what it cannot be": {"node": "FactIs", "name": "dag", "value": {"day": "1990-01-01"}},
    "a fact that is of another kind": {"node": "FactIs", "name": "soort", "value": True},
    "a conclusion that there is not": {"node": "Concludes", "decision": "uitlening", "value": constant(3, "int")},
    "a rule of another decision": {"node": "RuleStands", "rule": "lid-leent", "decision": "waarborg_cent", "how": "decides"},
    "a part of null": compared({"node": "Function", "name": "year", "arguments": [constant(None, "date")]}, "==", constant(1, "int")),
    "a rule that there is not": {"node": "RuleStands", "rule": "x", "decision": "uitlening", "how": "decides"},
}


@pytest.fixture(scope="module")
def stated() -> Written:
    written = Written(regelproef.load("tests/rulebooks/bibliotheek"))
    written.place(written.book)
    return Written.read(written.book, written.rulebooks)


def asking(*lines: Any, says: list[str] | None = None) -> Any:
    said = {"says": says or [""] * len(lines), "sides": {"": {"rulebook": 0, "second": False}}, "differ": None, "possible": True}
    return {**said, "lines": list(lines)}


@pytest.mark.parametrize("name", ILL_TYPED)
def test_what_the_language_has_no_sense_for_is_no_question(stated: Written, name: str) -> None:
    """Whatever its words are: nobody could say what its answer means."""
    with pytest.raises((Refused, LookupError)) as refused:
        stated.asked(asking(ILL_TYPED[name]))
    assert not isinstance(refused.value, Refused) or refused.value.why.key == "refused-tree"


ACCEPTED = """
import json, sys
import regelproef
from regelproef.certify.checker import Refused
from regelproef.certify.written import Written

assert False, "Python was told to leave this out"
written = Written(regelproef.load("tests/rulebooks/bibliotheek"))
written.place(written.book)
written = Written.read(written.book, written.rulebooks)
for name, question in json.load(sys.stdin).items():
    try:
        written.asked(question)
    except Refused as refused:
        if refused.why.key != "refused-tree":
            print(name)
    except LookupError:
        pass
    else:
        print(name)
"""


def test_it_is_refused_where_python_leaves_out_what_it_asserts() -> None:
    """What a stranger's file must be is no assertion."""
    given = json.dumps({name: asking(line) for name, line in ILL_TYPED.items()})
    run = subprocess.run([sys.executable, "-O", "-c", ACCEPTED], input=given, capture_output=True, text=True, check=True)
    assert run.stdout.split("\n") == [""]


def test_what_the_language_has_sense_for_is_a_question(stated: Written) -> None:
    """The same lines with sense are read."""
    stands = {"node": "RuleStands", "rule": "lid-leent", "decision": "uitlening", "how": "decides"}
    lines = (compared(WORD, "==", constant("film", "enum")), compared(constant("ja", "enum"), "!=", constant("later", "enum")), stands)
    assert len(stated.asked(asking(*lines, says=["soort == film", "ja != later", "decides(lid-leent)"])).lines) == 3


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        (compared({"node": "And", "items": [TRUTH, TRUTH]}, "==", TRUTH), "(lid and lid) == lid"),
        (compared(TRUTH, "==", compared(NUMBER, "==", constant(1, "int"))), "lid == (leeftijd == 1)"),
        ({"node": "Not", "operand": compared({"node": "Not", "operand": TRUTH}, "==", TRUTH)}, "not ((not lid) == lid)"),
        ({"node": "And", "items": [TRUTH, compared(TRUTH, "==", TRUTH)]}, "lid and lid == lid"),
    ],
)
def test_words_are_those_of_one_tree(stated: Written, tree: Any, words: str) -> None:
    """Brackets say which parts a comparison has; without them the same words would be those of another."""
    assert [show(line) for line in stated.asked(asking(tree, says=[words])).lines] == [words]
    with pytest.raises(Refused) as refused:
        stated.asked(asking(tree, says=[words.replace("(", "").replace(")", "") + " "]))
    assert refused.value.why.key == "refused-says"


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        (lambda said: said.replace('"format":3', '"format":3,"format":3'), "refused-twice"),
        (lambda said: said.replace('"format":3', '"format": 3'), "refused-written"),
        (lambda said: said.replace('"format":3', '"format":3.0'), "refused-kind"),
        (lambda said: said[:-5], "refused-json"),
        (lambda _: "[" * 100_000, "refused-deep"),
    ],
    ids=["a key twice", "a space", "a fraction", "cut off", "nested"],
)
def test_a_certificate_in_other_words_is_refused(copied: Path, how: Callable[[str], str], reason: str) -> None:
    """There is one way to write it."""
    sealed(copied, how((copied / CERTIFICATE).read_text()))
    with pytest.raises(Refused) as refused:
        verify(copied)
    assert refused.value.why.key == reason


def test_what_is_no_certificate_ends_in_2(copied: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is missing, holds none, or is reached through a link; a file that is a link."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(copied)
    for folder, word in (("missing", "no folder"), ("empty", "no certificate"), ("link", "link")):
        assert main(["certify", "verify", str(tmp_path / folder)]) == 2
        assert word in capsys.readouterr().err
    assert main(["certify", "verify", str(tmp_path / "missing"), "--format", "json"]) == 2
    assert json.loads(capsys.readouterr().out)["verdict"] == "unusable"
    (copied / "formula.cnf").rename(tmp_path / "formula.cnf")
    (copied / "formula.cnf").symlink_to(tmp_path / "formula.cnf")
    assert main(["certify", "verify", str(copied)]) == 2


@pytest.mark.parametrize(("language", "words"), [("en", "is missing"), ("nl", "ontbreekt"), ("fr", "manque")])
def test_a_reason_is_said_in_the_language_that_is_asked_for(copied: Path, capsys: pytest.CaptureFixture[str], language: str, words: str) -> None:
    """As all else that is said."""
    (copied / "formula.cnf").unlink()
    assert main(["certify", "verify", str(copied), "--lang", language]) == 1
    assert words in capsys.readouterr().out


def test_what_is_not_checked_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that was decided again without a proof has nothing that a machine without solvers could check."""
    monkeypatch.setattr(second, "decide", lambda *_: None)
    monkeypatch.setattr(integers, "is_installed", lambda: False)
    book, record = regelproef.load(PARKING), Record()
    run_checks(book, Limits(), ("conflict",), record=record)
    write(tmp_path / "made", *certified(book, record, Limits()).files(FILES))
    assert main(["certify", "verify", str(tmp_path / "made"), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["verdicts"]["re-decided"] > 0 and told["unchecked"]["questions"] > 0
    assert main(["certify", "verify", str(tmp_path / "made")]) == 0
    assert f"{told['unchecked']['questions']} answers without proof or person" in " ".join(capsys.readouterr().out.split())


def test_what_a_verdict_says_is_not_said_to_be_checked(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where it cannot be seen what must follow from it, that is the word of whoever made the certificate, and so is another word of it."""
    body = body_of(copied)
    for one in body["verdicts"]:
        if one["code"] not in (*FOLLOWS, *SHOWN):
            one.update(FOUND if one["verdict"] == "proved" else PROVED)
    sealed(copied, shape.written(body) + "\n")
    assert main(["certify", "verify", str(copied)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    shown = sum(one["stands"] == "certified" for one in body["questions"])
    assert f"accepted; proved or shown here: {shown} of {len(body['questions'])} answers" in told
    assert "and not checked here: that these are all questions of a check, and what its verdicts are" in told


def test_no_certificate_is_written_of_what_there_was_no_time_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second opinion that was not asked for lack of time is undecided, whatever the first solver proved."""
    monkeypatch.setattr(certification, "certified", lambda book, record, *_: certified(book, record, Limits(left=lambda: 0)))
    folder = tmp_path / "made"
    assert main(["check", "--spec", str(PARKING), "--certify", str(folder), "--format", "json"]) == 3
    told = json.loads(capsys.readouterr().out)
    assert told["verdict"] == "undecided" and told["certification"]["certificate"] is None
    assert [one["code"] for one in told["findings"] if one["verdict"] == "undecided"] == ["certify"]
    assert main(["check", "--spec", str(PARKING), "--certify", str(folder)]) == 3
    said = " ".join(capsys.readouterr().out.split())
    assert "with the first solver alone; no certificate is written" in said and "By the first solver alone" not in said
    assert not folder.exists()


@pytest.mark.parametrize("rules", ["", "x"], ids=["late", "unreadable"])
def test_no_older_certificate_passes_for_one_of_this_run(copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rules: str) -> None:
    """Where none is written in its place, it is taken away; where nothing could be asked, it stays."""
    monkeypatch.setattr(certification, "certified", lambda book, record, *_: certified(book, record, Limits(left=lambda: 0)))
    spec = Path(shutil.copytree(PARKING, tmp_path / "spec"))
    (spec / "vocabulary.yaml").write_text(rules + (spec / "vocabulary.yaml").read_text())
    assert main(["check", "--spec", str(spec), "--certify", str(copied)]) == (2 if rules else 3)
    assert [one.name for one in copied.rglob("*") if one.is_file() and one.name == CERTIFICATE] == ([CERTIFICATE] if rules else [])
    assert any(copied.iterdir()) is bool(rules)


def test_what_stands_beside_an_older_certificate_stays(copied: Path) -> None:
    """It is refused before anything is asked or taken away."""
    (copied / "mine.txt").write_text("mine")
    assert main(["check", "--spec", str(PARKING), "--certify", str(copied)]) == 2
    assert (copied / CERTIFICATE).exists() and (copied / "mine.txt").exists()


def test_no_certificate_is_written_of_no_question(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody could verify it: all that was asked is undecided."""
    monkeypatch.setattr(certification, "certified", lambda book, _, limits, *told: certified(book, Record(), limits, *told))
    assert main(["check", "--spec", str(PARKING), "--work", "1", "--no-cache", "--certify", str(tmp_path / "made")]) == 3
    told = capsys.readouterr().out
    assert "No second opinion" in told and "Certificate:" not in told and not (tmp_path / "made").exists()


def test_of_what_was_not_asked_nothing_is_certified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no property, and that others were asked about says nothing of one."""
    spec = Path(shutil.copytree(PARKING, tmp_path / "spec"))
    (spec / "properties.yaml").unlink()
    main(["check", "--spec", str(spec), "--only", "property", "--certify", str(tmp_path / "made")])
    told = " ".join(capsys.readouterr().out.split())
    assert "nothing was asked" in told and "No second opinion" in told and "certified" not in told
    assert not (tmp_path / "made").exists()


def test_a_folder_without_a_name_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    """It is not the same as naming none."""
    assert main(["check", "--spec", str(PARKING), "--certify", ""]) == 2
    assert "--certify" in capsys.readouterr().err.splitlines()[-1]


def test_an_older_certificate_names_nothing_outside_its_folder(tmp_path: Path) -> None:
    """Whatever it says: writing a new one in its place removes only what stands there."""
    outside, folder = tmp_path / "mine.txt", tmp_path / "certificate"
    outside.write_text("mine")
    folder.mkdir()
    (folder / CERTIFICATE).write_text(json.dumps({"files": {"../mine.txt": "", "rulebook/x": ""}}))
    assert not other_files(folder)
    write(folder, {"rulebook/y": b"y"}, {})
    assert outside.read_text() == "mine" and (folder / "rulebook" / "y").exists()
    (folder / "mine.txt").write_text("mine")
    assert other_files(folder) == ["mine.txt"]


def test_the_encoder_of_whoever_verifies_is_tried(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An encoder that reads rules otherwise than the evaluator accepts nothing."""
    monkeypatch.setattr(numbers.Arithmetic, "less", lambda self, one, other: self.at_most(one, other))
    with pytest.raises(Refused) as refused:
        verify(copied)
    assert refused.value.why.key == "refused-encoder"
