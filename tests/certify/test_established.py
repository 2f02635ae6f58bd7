"""What a certificate shows by itself, whatever its verdicts say: a verdict that does not follow is refused, and what is left out is not counted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from certify.test_refusals import FOUND, PROVED
from profiles.permits import replaced
from profiles.permits import written as written_permits
from regelproef.answer.limits import Limits
from regelproef.certify import shape
from regelproef.certify import verify as verifying
from regelproef.certify.certificate import CERTIFICATE, DIGEST, digest
from regelproef.certify.checker import Refused
from regelproef.certify.record import Record
from regelproef.certify.verify import verify
from regelproef.check.questions import run_checks
from regelproef.cli.main import main
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a small rulebook, one of whose properties fails; also under each switch."""
    folder = tmp_path_factory.mktemp("certificate") / "bibliotheek"
    main(["check", "--spec", "tests/rulebooks/bibliotheek", "--all-readings", "--certify", str(folder)])
    return folder


@pytest.fixture(scope="module")
def permits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of one with two profiles, in conflict under the second only."""
    place = tmp_path_factory.mktemp("permits")
    rules = replaced("rules/all.yaml", "reading: {Q-fee: bylaw}, exception_to: fee-full", "reading: {Q-fee: bylaw}")
    spec = written_permits(place / "spec", rules=rules)
    main(["check", "--spec", str(spec), "--certify", str(place / "made")])
    return place / "made"


def one_of(body: Any, code: str, verdict: str, profile: str = "") -> Any:
    return next(one for one in body["verdicts"] if (one["code"], one["verdict"], one["profile"]) == (code, verdict, profile))


def without_evidence(body: Any, code: str) -> None:
    """Another verdict of that kind, which rests on nothing."""
    body["verdicts"].append({**one_of(body, code, "proved"), "subject": ["uitgeleend"], "rests": [], "stands": "evaluated"})


OF_LIBRARY: dict[str, Callable[[Any], object]] = {
    "a conflict that there is not": lambda body: one_of(body, "conflict", "proved").update(**FOUND),
    "a conflict of rules that never meet": lambda body: one_of(body, "conflict", "proved").update(
        **FOUND, subject=["lid-leent", "te-jong-voor-film"]
    ),
    "a gap that there is not": lambda body: one_of(body, "gap", "proved").update(**FOUND),
    "a property that fails, proved": lambda body: one_of(body, "property", "refuted").update(**PROVED),
    "a property that holds, refuted": lambda body: one_of(body, "property", "proved").update(**FOUND),
    "a rule that decides, found dead": lambda body: one_of(body, "dead-rule", "proved").update(**FOUND),
    "a rule that decides, said to be defeated": lambda body: one_of(body, "dead-rule", "proved").update(**FOUND, code="never-decides"),
    "nobody is possible": lambda body: one_of(body, "world-impossible", "proved").update(**FOUND),
    "a decision that there is not": lambda body: without_evidence(body, "conflict"),
    "a property that there is not": lambda body: without_evidence(body, "property"),
    "another switch": lambda body: one_of(body, "property", "refuted").update(subject=["nooit-ja-en-neen", "V1=mild"]),
}
OF_PERMITS: dict[str, Callable[[Any], object]] = {
    "a conflict of another profile": lambda body: one_of(body, "conflict", "refuted", "bylaw").update(profile=""),
    "no conflict, as under another profile": lambda body: body["verdicts"].append(
        {**next(one for one in body["verdicts"] if one["code"] == "conflict" and one["subject"] == ["fee"]), "profile": "bylaw"}
    ),
}


def forged(made: Path, copy: Path, how: Callable[[Any], object]) -> Path:
    """A copy that says something else, sealed anew."""
    folder = Path(shutil.copytree(made, copy))
    body = json.loads((folder / CERTIFICATE).read_text())
    how(body)
    said = shape.written(body) + "\n"
    (folder / CERTIFICATE).write_text(said)
    (folder / DIGEST).write_text(digest(said.encode()) + "\n")
    return folder


def refused_for(folder: Path) -> str:
    with pytest.raises(Refused) as refused:
        verify(folder)
    why: Any = refused.value.why
    return f"{why.key} {dict(why.params)['why'].key}"


@pytest.mark.parametrize("name", OF_LIBRARY)
def test_a_verdict_that_does_not_follow_is_refused(library: Path, tmp_path: Path, name: str) -> None:
    """Though all digests are right, and it stands as what it is said to rest on."""
    assert refused_for(forged(library, tmp_path / "copy", OF_LIBRARY[name])) == "refused-verdict refused-follows"


DENIED = ("a conflict that there is not", "a gap that there is not", "a property that fails, proved", "a property that holds, refuted")
DENIED += ("a rule that decides, found dead", "a rule that decides, said to be defeated", "nobody is possible")


@pytest.mark.parametrize("name", DENIED)
def test_what_is_denied_by_what_is_shown_is_refused_whatever_it_stands_as(library: Path, tmp_path: Path, name: str) -> None:
    """That it is said to rest on an answer of the first solver too makes it no better."""

    def on_a_word(body: Any) -> None:
        before = shape.written(body["verdicts"])
        kept = json.loads(before)
        OF_LIBRARY[name](body)
        for one, was in zip(body["verdicts"], kept, strict=True):
            if one != was:
                one.update(unstated=1, stands="first-solver")

    assert refused_for(forged(library, tmp_path / "copy", on_a_word)) == "refused-verdict refused-follows"


@pytest.mark.parametrize("name", OF_PERMITS)
def test_a_verdict_follows_under_its_own_profile(permits: Path, tmp_path: Path, name: str) -> None:
    """What was answered under the readings of another says nothing of it."""
    assert refused_for(forged(permits, tmp_path / "copy", OF_PERMITS[name])) == "refused-verdict refused-follows"


def test_what_is_established_hangs_on_no_verdict(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who leaves out what was found wrong, hides it not."""

    def left_out(body: Any) -> None:
        body["verdicts"] = [one for one in body["verdicts"] if one["verdict"] == "proved"]

    assert main(["certify", "verify", str(forged(library, tmp_path / "copy", left_out)), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["established"]
    assert found["holding"] == {"of": 2, "shown": 1, "left": ["leden-altijd"]} and found["failing"] == ["leden-altijd"]
    assert found["no_conflict"] == found["no_gap"] == {"of": 2, "shown": 2, "left": []}
    assert main(["certify", "verify", str(tmp_path / "copy")]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Shown for 1 of 2 properties: nobody breaks it" in told and "Somebody is shown who breaks 1 property" in told


def test_a_question_without_proof_establishes_nothing(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An answer in the words of whoever made it is nobody's but his."""

    def unproved(body: Any) -> None:
        (place,) = one_of(body, "conflict", "proved")["rests"]
        body["files"].pop(body["questions"][place]["proof"])
        body["questions"][place].update(stands="re-decided", proof=None)
        for one in body["verdicts"]:
            if place in one["rests"]:
                one["stands"] = "re-decided"

    (place,) = one_of(json.loads((library / CERTIFICATE).read_text()), "conflict", "proved")["rests"]
    folder = forged(library, tmp_path / "copy", unproved)
    (folder / "proofs" / f"{place}.lrat").unlink()
    assert main(["certify", "verify", str(folder), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["established"]
    assert found["no_conflict"]["shown"] == found["no_gap"]["shown"] == 1


def force(folder: Path, whom: str) -> Path:
    """The library, where a statement of the sources refuses whoever meets this a loan that a property promises to all members."""
    spec = Path(shutil.copytree("tests/rulebooks/bibliotheek", folder))
    source, properties = spec / "sources" / "reglement.yaml", spec / "properties.yaml"
    source.write_text(
        source.read_text()
        + f"  - {{id: R-9, paraphrase: Ze krijgen geen stuk mee., fate: claim, says: {{when: [{whom}], then: [uitlening != ja]}}}}\n"
    )
    properties.write_text(properties.read_text().replace("text: Een lid krijgt alles mee.,", "text: Een lid krijgt alles mee., forced_by: [R-9],"))
    return spec


@pytest.mark.parametrize(("whom", "shown"), [("leeftijd < 16, soort == film", 1), ("lid", 0)])
def test_what_sources_force_to_fail_is_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str], whom: str, shown: int) -> None:
    """It holds for all but those, and is no property that holds; and of nobody where it is forced on everybody."""
    main(["check", "--spec", str(force(tmp_path / "spec", whom)), "--certify", str(tmp_path / "made")])
    capsys.readouterr()
    assert main(["certify", "verify", str(tmp_path / "made"), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["established"]
    assert found["holding"] == {"of": 1, "shown": 1, "left": []}
    assert found["resting"] == {"of": 1, "shown": shown, "left": [] if shown else ["leden-altijd"]}
    assert main(["certify", "verify", str(tmp_path / "made")]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "property-forced 1" in told or not shown
    assert "Shown for 1 of 1 property: nobody breaks it" in told and f"Shown for {shown} of 1 property that sources force to fail for some" in told


@pytest.mark.parametrize(("named", "told"), [([], ""), (["--reading", "V1=streng"], ""), (["--reading", "V1=mild"], ", asked under V1=mild")])
def test_the_readings_under_which_it_was_asked_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], named: list[str], told: str) -> None:
    """Where they are others than what is chosen, whoever reads what is established must see it."""
    main(["check", "--spec", "tests/rulebooks/bibliotheek", *named, "--certify", str(tmp_path / "made")])
    capsys.readouterr()
    assert main(["certify", "verify", str(tmp_path / "made")]) == 0
    said = capsys.readouterr().out
    assert f"whatever it says itself{told}\n" in said


def test_each_part_names_its_profile(permits: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also the part of the default one."""
    names = [one.profile or next(iter(verify(permits).book.profiles)) for one in verify(permits).established]
    assert len(names) == 2
    for language, words in (("en", "under profile"), ("nl", "onder profiel"), ("fr", "sous le profil")):
        assert main(["certify", "verify", str(permits), "--lang", language]) == 0
        said = capsys.readouterr().out
        assert all(f", {words} {name}\n" in said for name in names)


def test_that_nobody_is_possible_is_said_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything holds of nobody."""
    spec = Path(shutil.copytree("tests/rulebooks/bibliotheek", tmp_path / "spec"))
    shutil.rmtree(spec / "translations")
    (spec / "world.yaml").write_text("world: [{line: niemand, holds: lid and not lid, why: Zo is er niemand.}]\n")
    main(["check", "--spec", str(spec), "--certify", str(tmp_path / "made")])
    capsys.readouterr()
    assert main(["certify", "verify", str(tmp_path / "made")]) == 0
    lines = capsys.readouterr().out.splitlines()
    (place,) = (place for place, line in enumerate(lines) if "whatever it says itself" in line)
    assert "Nobody is possible here, so everything holds of nobody" in lines[place + 1]


def test_that_nobody_is_shown_is_said_first(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a person it is not known whether a proof says something of anybody."""

    def nobody_shown(body: Any) -> None:
        for one in body["questions"]:
            if one["persons"]:
                one.update(persons=[], stands="first-solver")
        stands = ["evaluated", "certified", "first-solver"]
        for one in body["verdicts"]:
            one["stands"] = max((body["questions"][place]["stands"] for place in one["rests"]), key=stands.index, default="evaluated")

    monkeypatch.setattr(verifying, "_usual", lambda _: iter(()))  # the rulebook names somebody who is possible
    folder = forged(library, tmp_path / "copy", nobody_shown)
    assert main(["certify", "verify", str(folder), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["established"]
    assert found["possible"] is found["excluded"] is False
    assert main(["certify", "verify", str(folder)]) == 0
    assert "Not shown that anybody is possible" in capsys.readouterr().out


def test_a_property_rests_on_what_was_asked_about_it() -> None:
    """Not on what was asked about those before it: how it stands does not hang on the order in the file."""
    book = tiny(
        vocabulary="facts:\n  size: {type: int, range: [0, 9], default: 0}\ndecisions:\n  d: {type: int}\n",
        rules="rules:\n  - {rule: r, decision: d, then: size + 1}\n",
        properties="properties:\n  - {property: fails, when: [], then: [d > 5]}\n  - {property: holds, when: [], then: [d > 0]}\n",
    )
    record = Record()
    run_checks(book, Limits(), ("property",), record=record)
    fails, holds = (record.verdicts["property", (name,), ""].rests for name in ("fails", "holds"))
    assert fails - holds
    assert holds - fails
