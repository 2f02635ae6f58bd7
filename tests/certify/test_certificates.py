"""Certificates are accepted as they were written, and refused however they are changed."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import regelproef
from profiles.permits import written as written_permits
from regelproef.answer.finding import SETTLED
from regelproef.answer.limits import Limits
from regelproef.certify import second, shape, solver
from regelproef.certify.certificate import CERTIFICATE, DIGEST, FORMULA, digest
from regelproef.certify.certification import certified
from regelproef.certify.checker import Refused
from regelproef.certify.record import Record
from regelproef.certify.second import Standing, second_opinion, shown
from regelproef.certify.verify import verify
from regelproef.check.questions import run_checks
from regelproef.cli.main import main
from regelproef.cli.output import write
from regelproef.report.content.verified import Looked
from strategies import Draft, drafts

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
PARKING = "tests/rulebooks/parking"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of a small rulebook."""
    folder = tmp_path_factory.mktemp("certificate") / "parking"
    assert main(["check", "--spec", PARKING, "--certify", str(folder)]) == main(["check", "--spec", PARKING])
    return folder


@pytest.fixture
def copied(written: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(written, tmp_path / "copy"))


def change(folder: Path, how: Callable[[dict[str, Any]], object]) -> None:
    """Change what the certificate says, with digests that are right."""
    body = json.loads((folder / CERTIFICATE).read_text())
    how(body)
    for path in body["files"]:
        body["files"][path] = digest((folder / path).read_bytes())
    (folder / CERTIFICATE).write_text(shape.written(body) + "\n")
    (folder / DIGEST).write_text(digest((folder / CERTIFICATE).read_bytes()) + "\n")


def test_every_verdict_is_certified(written: Path) -> None:
    """No verdict about the small rulebook rests on the first solver alone."""
    found = verify(written)
    assert found.questions == {Standing.CERTIFIED.value: len(json.loads((written / CERTIFICATE).read_text())["questions"])}
    assert set(found.verdicts) == {Standing.CERTIFIED.value, Standing.EVALUATED.value}
    assert found.steps > 0


def test_as_many_are_told_as_proved_as_check_told(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A note is counted as a note, whatever is proved of it."""
    capsys.readouterr()
    assert main(["check", "--spec", PARKING, "--no-cache", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    found = verify(written)
    assert dict(found.told) == {"proof": len(report["proofs"]), "note": len(report["findings"])} and report["findings"]
    assert dict(found.noted) == dict(Counter(one["code"] for one in report["findings"])) and not found.wrong


def test_a_certificate_takes_the_place_of_an_older_one(copied: Path) -> None:
    """Nothing of the older one stays behind."""
    before = len(json.loads((copied / CERTIFICATE).read_text())["questions"])
    assert main(["check", "--spec", PARKING, "--only", "conflict", "--certify", str(copied)]) == 0
    questions = json.loads((copied / CERTIFICATE).read_text())["questions"]
    assert verify(copied).questions[Standing.CERTIFIED.value] == len(questions) < before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_changed_byte_is_refused(written: Path, copied: Path, data: st.DataObject) -> None:
    """In whichever file it stands."""
    files = sorted(one.relative_to(written) for one in written.rglob("*") if one.is_file() and one.stat().st_size)
    file = data.draw(st.sampled_from(files))
    content = bytearray((written / file).read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    (copied / file).write_bytes(content)
    try:
        with pytest.raises(Refused):
            verify(copied)
    finally:
        shutil.copy(written / file, copied / file)


def test_a_file_more_or_less_is_refused(copied: Path) -> None:
    """A certificate is a closed folder."""
    (copied / "more.txt").write_text("more")
    with pytest.raises(Refused, match=r"more\.txt"):
        verify(copied)
    (copied / "more.txt").unlink()
    (copied / FORMULA).unlink()
    with pytest.raises(Refused, match=r"formula\.cnf"):
        verify(copied)


def first_refuted(body: dict[str, Any]) -> dict[str, Any]:
    return next(one for one in body["questions"] if one["answer"] == "impossible" and one["proof"])


def claims_the_contrary(body: dict[str, Any]) -> None:
    first_refuted(body).update(answer="possible", persons=[next(one for one in body["questions"] if one["persons"])["persons"][0]])


def shows_nobody(body: dict[str, Any]) -> None:
    next(one for one in body["questions"] if one["persons"])["persons"] = []


def hides_a_possible_one(body: dict[str, Any]) -> None:
    own = next(one for one in body["questions"] if one["answer"] == "possible")
    own["answer"] = "impossible"


def asks_something_else(body: dict[str, Any]) -> None:
    one, other = [one for one in body["questions"] if one["lines"]][:2]
    one["lines"], one["says"] = other["lines"], other["says"]


def says_otherwise(body: dict[str, Any]) -> None:
    next(one for one in body["questions"] if one["says"])["says"] = ["everything is fine"]


def takes_another_literal(body: dict[str, Any]) -> None:
    first_refuted(body)["literal"] *= -1


def reads_otherwise(body: dict[str, Any]) -> None:
    body["rulebooks"][0]["readings"] = dict.fromkeys(body["rulebooks"][0]["readings"], "any")


def leaves_out_a_rule(body: dict[str, Any]) -> None:
    body["rulebooks"][0]["without"] = [{"rule": "many-cars"}]


def stands_better(body: dict[str, Any]) -> None:
    first_refuted(body)["stands"] = "first-solver"


def has_no_shape(body: dict[str, Any]) -> None:
    body["questions"] = 7


@pytest.mark.parametrize(
    "how",
    [
        *(claims_the_contrary, shows_nobody, hides_a_possible_one, asks_something_else, says_otherwise, takes_another_literal),
        *(reads_otherwise, leaves_out_a_rule, stands_better, has_no_shape),
    ],
)
def test_a_false_claim_is_refused(copied: Path, how: Callable[[dict[str, Any]], object]) -> None:
    """Also where all digests are right, a certificate shows only what its questions, proofs and persons show."""
    change(copied, how)
    with pytest.raises(Refused):
        verify(copied)


def test_other_rules_are_refused(copied: Path) -> None:
    """Proofs of one rulebook say nothing of another: its questions give other clauses."""
    rules = next((copied / "rulebook" / "rules").glob("*.yaml"))
    text = rules.read_text()
    rules.write_text(text.replace(">= 3", ">= 2", 1) if ">= 3" in text else text.replace("> 2", "> 1", 1))
    assert rules.read_text() != text
    change(copied, lambda _: None)
    with pytest.raises(Refused):
        verify(copied)


def test_a_shorter_proof_is_refused(copied: Path) -> None:
    """A step that is left out is missed."""
    body = json.loads((copied / CERTIFICATE).read_text())
    proof = copied / first_refuted(body)["proof"]
    proof.write_text("".join(proof.read_text().splitlines(keepends=True)[:-1]))
    change(copied, lambda _: None)
    with pytest.raises(Refused):
        verify(copied)


def test_verifying_needs_no_solver(written: Path) -> None:
    """Neither Z3 nor python-sat nor cvc5 nor the first encoder is loaded, where every answer has its proof or person."""
    program = (
        "import sys; from regelproef.cli.main import main; code = main(['certify', 'verify', sys.argv[1]]);"
        "strange = [one for one in sys.modules if one.split('.')[0] in {'z3', 'pysat', 'pysolvers', 'cvc5'} or one.startswith('regelproef.encode')];"
        "sys.exit(code or len(strange))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(written)], capture_output=True, check=False).returncode == 0


def test_what_is_refused_ends_in_1(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And says why, also as JSON."""
    assert main(["certify", "verify", str(copied)]) == 0
    (copied / FORMULA).write_text("p cnf 0 0\n")
    assert main(["certify", "verify", str(copied), "--lang", "nl"]) == 1
    assert "geweigerd: `formula.cnf` is niet zoals het geschreven is" in capsys.readouterr().out.replace("\n", " ")
    assert main(["certify", "verify", str(copied), "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "refused"


def test_json_and_sarif_say_how_each_verdict_stands(capsys: pytest.CaptureFixture[str]) -> None:
    """Each proof and each finding, and the sum."""
    main(["check", "--spec", PARKING, "--certify", "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert {one["stands"] for one in told["proofs"]} == {"certified", "evaluated"}
    assert told["certification"]["verdicts"]["first-solver"] == 0 == len(told["certification"]["alone"])
    main(["check", "--spec", PARKING, "--certify", "--format", "sarif"])
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert all("stands" in one["properties"] for one in results)
    main(["check", "--spec", PARKING, "--format", "json"])
    assert "certification" not in json.loads(capsys.readouterr().out)


def test_without_the_second_solver_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line, with exit code 2."""
    monkeypatch.setattr(solver, "find_spec", lambda _: None)
    assert main(["check", "--spec", PARKING, "--certify"]) == 2
    assert "regelproef[certify]" in capsys.readouterr().err


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A certificate is written into a folder of its own."""
    (tmp_path / "mine.txt").write_text("mine")
    assert main(["check", "--spec", PARKING, "--certify", str(tmp_path)]) == 2
    assert "mine" in (tmp_path / "mine.txt").read_text() and "certificate" in capsys.readouterr().err


def test_what_no_time_is_left_for_is_named() -> None:
    """It rests on the first solver alone, and says so."""
    book, record = regelproef.load(PARKING), Record()
    run_checks(book, Limits(), ("conflict",), record=record)
    found = certified(book, record, Limits(left=lambda: 0))
    assert len(found.opinion.alone) == len(record.asked) > 0
    assert Standing.FIRST in found.standings.values() and Standing.CERTIFIED not in found.standings.values()


def test_what_takes_too_long_rests_on_the_first_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work of one question is bounded, whatever the clock says; here nothing is decided over integers either."""
    monkeypatch.setattr(second.OverIntegers, "answer", lambda *_: None)
    book, record = regelproef.load(PARKING), Record()
    run_checks(book, Limits(), record=record)
    found = second_opinion(book.facts, record.asked, conflicts=1)
    assert {one.standing for one in found.rulings} == {Standing.FIRST, Standing.REDECIDED, Standing.CERTIFIED}
    assert set(found.alone) == {shown(one.question) for one in found.rulings if one.standing is Standing.FIRST}


@pytest.mark.parametrize("wider", [(), ("--all-readings",)], ids=["check", "all readings"])
def test_every_profile_is_certified(tmp_path: Path, capsys: pytest.CaptureFixture[str], wider: tuple[str, ...]) -> None:
    """Also what is told again under a further profile rests on the questions that were asked under the first."""
    folder, certificate = written_permits(tmp_path / "permits"), tmp_path / "certificate"
    main(["check", "--spec", str(folder), "--certify", str(certificate), "--format", "json", *wider])
    told = json.loads(capsys.readouterr().out)
    assert len(told["profiles"]) > 1 and told["certification"]["alone"] == [] and told["certification"]["unstated"] == 0
    asked = {(one["code"], one.get("profile")) for one in told["proofs"] if one["stands"] == "certified"}
    assert {("conflict", None), ("gap", None), ("conflict", "bylaw"), ("gap", "bylaw")} <= asked
    found, settled = verify(certificate), sum(one["code"] in SETTLED for one in told["proofs"])
    assert found.questions == {Standing.CERTIFIED.value: told["certification"]["questions"]["certified"]}
    assert settled and (found.told["settled"], found.told["proof"]) == (settled, len(told["proofs"]) - settled)


def test_what_is_not_seen_is_named(written: Path) -> None:
    """Of how many it is seen says little where nobody knows which are left."""
    found, told = verify(written), io.StringIO()
    few = replace(found.established[0], no_gap=found.established[0].no_gap - {"permit"})
    write("text", Looked("x", replace(found, established=(few,)), "0.0"), "en", told)
    said = " ".join(told.getvalue().split())
    assert "Shown for 2 of 3 decisions: nobody is in a gap" in said and "Not seen here of: `permit`" in said


def test_slips_are_certified_and_stated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A question about a rulebook with a slip says which; whoever verifies makes the slip again."""
    words = ["check", "--spec", "tests/rulebooks/bibliotheek", "--adequacy", "--certify", str(tmp_path / "made"), "--format", "json"]
    main(words)
    told = json.loads(capsys.readouterr().out)["certification"]
    assert told["verdicts"]["first-solver"] == 0
    assert verify(tmp_path / "made").questions == {Standing.CERTIFIED.value: told["questions"]["certified"]}
    body = json.loads((tmp_path / "made" / CERTIFICATE).read_text())
    assert sum(one["slip"] is not None for one in body["rulebooks"]) > 10


@given(drafts(max_decisions=2))
def test_every_verdict_about_a_random_rulebook_is_certified(draft: Draft) -> None:
    """Whatever it says, sound or not: the two never contradict each other."""
    book, record = draft.load(), Record()
    run_checks(book, Limits(), record=record)
    assert set(certified(book, record, Limits()).standings.values()) <= {Standing.CERTIFIED, Standing.EVALUATED}


def test_what_is_undecided_does_not_stand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without work nothing is decided: nothing is certified, none of it "needed no solver", and it is said how many have no second opinion."""
    folder = written_permits(tmp_path / "permits")
    assert main(["check", "--spec", folder.as_posix(), "--certify", "--work", "1", "--format", "json"]) == 3
    told = json.loads(capsys.readouterr().out)
    undecided = [one for one in told["findings"] if one["verdict"] == "undecided"]
    assert undecided and {one.get("stands", "") for one in undecided} == {""}
    assert told["certification"]["undecided"] == len({(one["code"], *one["subject"], one.get("profile", "")) for one in undecided})


@pytest.mark.parametrize("rests", [[], [-1], [10_000], [True]])
def test_a_verdict_that_is_certified_rests_on_questions_that_are_there(tmp_path: Path, rests: list[object]) -> None:
    """Whoever seals it anew with verdicts that rest on nothing, or on what is no question, is refused."""
    folder, certificate = written_permits(tmp_path / "permits"), tmp_path / "certificate"
    assert main(["check", "--spec", folder.as_posix(), "--certify", certificate.as_posix()]) == 0
    body = json.loads((certificate / CERTIFICATE).read_bytes())
    for one in body["verdicts"]:
        one.update(rests=rests, stands="certified")
    said = (json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()
    (certificate / CERTIFICATE).write_bytes(said)
    (certificate / DIGEST).write_bytes(f"{digest(said)}\n".encode())
    with pytest.raises(Refused):
        verify(certificate)
