"""Every profile has its own test persons, named after it, and its own pytest module; what a profile chooses is owed by nobody else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

import regelproef
from profiles.permits import FILES, permits, replaced, written
from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.generate.sets import binds, function_of, sets_of
from regelproef.generate.suite import generate

REFERENCE = """
def decide(facts):
    return {"fee": "low" if facts.get("card") else "full", "badge": facts.get("card", False), "seat": facts.get("child", False)}


def decide_bylaw(facts):
    years = facts.get("years", 0) if facts.get("card") else 0
    return {"fee": "low" if years >= 5 else "full", "badge": years >= 2, "seat": facts.get("child", False)}
"""


@pytest.fixture
def here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place to write to, beside the rulebook."""
    monkeypatch.chdir(folder.parent)
    (folder.parent / "theirs.py").write_text(REFERENCE, encoding="utf-8")
    return folder.parent


def run(*words: str) -> int:
    return main([words[0], "--spec", "permits", "--lang", "en", *words[1:]])


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_a_set_for_each_profile(here: Path) -> None:
    """The default one stands where it always did; the other in a folder of its name, each row and each id naming it."""
    assert run("generate") == 0
    tests = here / "generated_tests"
    default, other = lines(tests / "fixtures.jsonl"), lines(tests / "bylaw" / "fixtures.jsonl")
    assert not any("profile" in one or one["id"].startswith("bylaw:") for one in default)
    assert other and all(one["profile"] == "bylaw" and one["id"].startswith("bylaw:") for one in other)
    assert all(one["pair"] is None or one["pair"].startswith("bylaw:") for one in other)
    metas = [json.loads((folder / "fixtures.meta.json").read_text(encoding="utf-8")) for folder in (tests, tests / "bylaw")]
    assert [one["profile"] for one in metas] == ["leaflet", "bylaw"]
    assert [one["readings"]["Q-fee"] for one in metas] == ["leaflet", "bylaw"]
    assert "bylaw:" in (tests / "bylaw" / "fixtures.csv").read_text(encoding="utf-8")
    assert any("Scenario: bylaw:" in path.read_text(encoding="utf-8") for path in (tests / "bylaw" / "features").glob("*.feature"))


def test_what_a_profile_chooses_its_own_set_shows() -> None:
    """No set owes a person who shows the reading that another profile has; who hangs on it says so all the same."""
    book = permits()
    owed = {own.profile: [one.settled.obligation.id for one in generate(own, Limits()).account] for own in sets_of(book)}
    assert not any(name.startswith("reading:") or "/reading" in name for names in owed.values() for name in names)
    third = replaced("interpretations.yaml", "bylaw: five years besides}", "bylaw: five years besides, never: nobody}")
    never = replaced(
        "rules/all.yaml",
        "- {rule: seat-child",
        "- {rule: fee-never, decision: fee, reading: {Q-fee: never}, exception_to: fee-full, "
        "when: [card, child], then: low, source: [P-1]}\n  - {rule: seat-child",
    )
    left = [one.settled.obligation for one in generate(permits(interpretations=third, rules=never), Limits()).account]
    assert [one.id for one in left if one.kind == "reading"] and all("never" in one.id for one in left if one.kind == "reading")


def test_check_judges_every_set(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is not up to date, or missing, or holds what nobody wrote, fails the whole; `--profile` looks at one."""
    assert run("generate") == 0
    assert run("generate", "--check") == 0
    file = here / "generated_tests" / "bylaw" / "fixtures.csv"
    file.write_text("x", encoding="utf-8")
    assert run("generate", "--check") == 1
    assert "generated_tests/bylaw/fixtures.csv" in capsys.readouterr().out
    assert run("generate", "--check", "--profile", "leaflet") == 0
    assert run("generate", "--check", "--profile", "bylaw") == 1
    assert run("generate", "--profile", "bylaw") == 0
    assert run("generate", "--check") == 0
    (here / "generated_tests" / "bylaw" / "odd.py").write_text("", encoding="utf-8")
    assert run("generate", "--check") == 1
    assert run("generate", "--check", "--profile", "leaflet") == 0
    shutil.rmtree(here / "generated_tests" / "bylaw")
    assert run("generate", "--check") == 1


def test_a_set_of_a_profile_that_is_gone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its files are strangers: nobody writes them any more."""
    assert run("generate") == 0
    (here / "permits" / "profiles.yaml").unlink()
    written(
        here / "permits",
        cases="",
        properties="",
        profiles="profiles: [{id: leaflet, documents: [leaflet]}]\n",
        bylaw="",
        rules=FILES["rules/all.yaml"].replace("[L-1]", "[P-1]").replace("[L-2]", "[P-3]"),
        interpretations=FILES["interpretations.yaml"].replace(", L-1]", "]").replace(", L-2]", "]"),
    )
    for name in ("cases.yaml", "properties.yaml", "sources/bylaw.yaml"):
        (here / "permits" / name).unlink()
    assert run("generate") == 0
    capsys.readouterr()
    assert run("generate", "--check") == 1
    assert "generated_tests/bylaw/" in capsys.readouterr().out


def test_nothing_is_written_where_one_is_unsound(here: Path) -> None:
    """Neither of that profile nor of the other."""
    conflict = replaced("rules/all.yaml", "reading: {Q-badge: years}\n    exception_to: badge-no", "reading: {Q-badge: years}")
    written(here / "permits", rules=conflict)
    assert run("generate") == 1
    assert not (here / "generated_tests").exists()


@pytest.mark.usefixtures("here")
def test_conform_asks_for_a_profile(capsys: pytest.CaptureFixture[str]) -> None:
    """Its persons, on what is named; the persons of another profile are not answered right by what follows this one."""
    assert run("generate") == 0
    assert run("conform", "--python", "theirs:decide") == 0
    assert run("conform", "--python", "theirs:decide_bylaw", "--profile", "bylaw") == 0
    assert run("conform", "--python", "theirs:decide", "--profile", "bylaw") == 1
    capsys.readouterr()
    assert run("conform", "--python", "theirs:decide_bylaw", "--profile", "leaflet") == 1
    assert "bylaw:" not in capsys.readouterr().out


def test_the_pytest_module_of_a_profile(here: Path) -> None:
    """It has a name that no other has, and tries what is named for that profile."""
    assert run("generate", "--profile", "bylaw", "--python", "theirs:decide_bylaw") == 0
    module = here / "generated_tests" / "bylaw" / "test_fixtures_bylaw.py"
    assert "from theirs import decide_bylaw as decide" in module.read_text(encoding="utf-8")
    assert run("generate", "--python", "theirs:decide") == 0
    assert "from theirs import decide as decide" in (here / "generated_tests" / "test_fixtures.py").read_text(encoding="utf-8")
    assert not module.exists()  # what it should try was not said, and no package carries a reference


def test_what_a_reference_calls_it() -> None:
    """`decide` of the default profile, `decide_PROFILE` of another; a comment binds nothing."""
    assert [function_of(name) for name in ("", "wet", "oude-wet")] == ["decide", "decide_wet", "decide_oude_wet"]
    assert binds(b"from x import decide, decide_wet\n", "decide_wet")
    assert not binds(b"from x import decide  # decide_wet\n", "decide_wet")
    assert not binds(b"from x import decide_wetten\n", "decide_wet")


def test_bundle_and_mutate_take_the_persons_of_the_profile(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without being told where they stand."""
    assert run("generate") == 0
    assert run("bundle", "out", "--profile", "bylaw") == 0
    assert '"bylaw:' in (here / "out" / "fixtures.jsonl").read_text(encoding="utf-8")
    capsys.readouterr()
    assert run("mutate", "--profile", "bylaw", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["summary"]["alive"] == 0


@pytest.mark.usefixtures("here")
def test_json_tells_each_set(capsys: pytest.CaptureFixture[str]) -> None:
    """One document, the default set as ever, and all of them under `sets`."""
    assert run("generate", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["profile"], one["folder"]) for one in told["sets"]] == [("leaflet", "generated_tests"), ("bylaw", "generated_tests/bylaw")]
    assert told["fixtures"] == told["sets"][0]["fixtures"]


@pytest.mark.usefixtures("here")
def test_the_public_door() -> None:
    """`generate` of a loaded rulebook is of the profile in force."""
    suite = regelproef.generate(regelproef.load("permits", profile="bylaw"))
    assert all(one.id.startswith("bylaw:") for one in suite.fixtures)


def test_a_profile_of_which_no_persons_are_kept(tmp_path: Path) -> None:
    """`generate` leaves it out and finds nothing missing; named, it is written; the default one is always kept."""
    folder = written(tmp_path / "permits", profiles=replaced("profiles.yaml", "{id: bylaw,", "{id: bylaw, on_request: true,"))
    out = tmp_path / "generated_tests"
    assert main(["generate", "--spec", folder.as_posix(), "--out", out.as_posix()]) == 0
    assert (out / "fixtures.jsonl").exists() and not (out / "bylaw").exists()
    assert main(["generate", "--spec", folder.as_posix(), "--out", out.as_posix(), "--check"]) == 0
    asked = tmp_path / "asked"
    assert main(["generate", "--spec", folder.as_posix(), "--out", asked.as_posix(), "--profile", "bylaw"]) == 0
    assert (asked / "bylaw" / "fixtures.jsonl").exists()
    first = written(tmp_path / "first", profiles=replaced("profiles.yaml", "{id: leaflet,", "{id: leaflet, on_request: true,"))
    assert main(["check", "--spec", first.as_posix()]) == 2
