"""`--profile` wherever `--reading` works: commands answer as that profile has it, and a reading that is named goes before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import regelproef
from profiles.permits import written
from regelproef.answer.finding import Unusable
from regelproef.cli.main import main

PERSON = '{"id": 1, "facts": {"card": true}}\n'


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def answer(*words: str) -> tuple[int, str, str]:
        code = main([words[0], "--spec", folder.as_posix(), "--lang", "en", *words[1:]])
        told = capsys.readouterr()
        return code, told.out, told.err

    return answer


def decided(run: Any, persons: str, *words: str) -> dict[str, object]:
    code, out, _ = run("decide", persons, *words)
    assert code == 0
    found: dict[str, object] = json.loads(out)["decisions"]
    return found


def test_decide(run: Any, tmp_path: Path) -> None:
    """Each profile its outcome; a reading beside it goes before it."""
    file = (tmp_path / "persons.jsonl").as_posix()
    Path(file).write_text(PERSON, encoding="utf-8")
    low, full = {"fee": "low", "badge": True, "seat": False}, {"fee": "full", "badge": False, "seat": False}
    assert decided(run, file) == decided(run, file, "--profile", "leaflet") == low
    assert decided(run, file, "--profile", "bylaw") == full
    assert decided(run, file, "--profile", "bylaw", "--reading", "Q-fee=leaflet") == {**full, "fee": "low"}


def test_an_unknown_profile(run: Any) -> None:
    """The one that was meant is proposed, or all are named; nothing is asked."""
    code, _, err = run("check", "--profile", "bylw")
    assert (code, "did you mean `bylaw`?" in err) == (2, True)
    code, _, err = run("check", "--profile", "zzz")
    assert (code, "leaflet, bylaw" in err) == (2, True)


def test_a_rulebook_without_profiles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says where they would stand."""
    folder = written(tmp_path / "plain", profiles="", cases="", properties="", bylaw="", rules="rules: [{rule: a, decision: seat, then: true}]")
    assert main(["check", "--spec", folder.as_posix(), "--lang", "en", "--profile", "bylaw"]) == 2
    assert "profiles.yaml" in capsys.readouterr().err


def test_check_of_one(run: Any) -> None:
    """It says which, and asks the cases and properties of that one alone."""
    _, out, _ = run("check", "--profile", "bylaw", "--format", "json")
    told = json.loads(out)
    assert (told["profile"], told["readings"]) == ("bylaw", {"Q-fee": "bylaw", "Q-badge": "years"})
    assert [one["subject"] for one in told["proofs"] if one["code"] in {"case", "property"}] == [
        ["low-with-card"],
        ["low-with-years"],
        ["new-card-bylaw"],
    ]
    _, out, _ = run("check", "--profile", "leaflet", "--format", "json")
    assert [one["subject"] for one in json.loads(out)["proofs"] if one["code"] in {"case", "property"}] == [["low-with-card"], ["new-card"]]
    _, out, _ = run("check", "--profile", "bylaw")
    assert "profile: bylaw" in out


def test_explain(run: Any) -> None:
    """The rules of that profile decide."""
    _, out, _ = run("explain", "card=true", "years=7", "--decision", "fee", "--profile", "bylaw", "--format", "json")
    assert "fee-low-years" in out
    assert '"profile": "bylaw"' in out


def test_diff_of_two_profiles(run: Any) -> None:
    """Without OLD the rulebook is compared with itself; who changes is exactly whom the choices part."""
    code, out, _ = run("diff", "--profile", "bylaw", "--profile-old", "leaflet", "--all", "--format", "json")
    told = json.loads(out)
    assert (code, told["verdict"], told["old"]["profile"], told["new"]["profile"]) == (1, "differs", "leaflet", "bylaw")
    changed = {one["name"]: [region["description"] for region in one["regions"]] for one in told["decisions"] if one["change"] == "changed"}
    assert changed == {"fee": [["years <= 4", "card"]], "badge": [["years <= 1", "card"]]}
    _, out, _ = run("diff", "--profile", "bylaw")
    assert "[leaflet]; after:" in out
    assert "[bylaw]" in out
    assert run("diff", "--profile", "leaflet", "--profile-old", "leaflet")[0] == 0
    assert run("diff", "--profile", "bylaw", "--reading", "Q-fee=leaflet", "--reading", "Q-badge=card")[0] == 0


def test_sources_and_mutate(run: Any, tmp_path: Path) -> None:
    """They answer too, and say of what."""
    _, out, _ = run("sources", "--format", "json", "--profile", "bylaw")
    assert json.loads(out)["profile"] == "bylaw"
    persons, facts = tmp_path / "fixtures.jsonl", {"day": "2025-01-01", "card": True, "years": 5, "child": False}
    persons.write_text(json.dumps({"id": "x", "facts": facts, "decisions": {"fee": "low"}}) + "\n", encoding="utf-8")
    _, out, _ = run("mutate", "--fixtures", persons.as_posix(), "--all", "--format", "json", "--profile", "bylaw")
    owners = {one["owner"] for one in json.loads(out)["mutants"]}
    assert "fee-low-years" in owners
    assert "fee-low" not in owners


def test_report(run: Any, tmp_path: Path) -> None:
    """It stands beside that of the default profile, under its own name, and says of which profile it is."""
    code, _, _ = run("report", "--out", tmp_path.as_posix(), "--profile", "bylaw")
    assert code in {0, 1}
    assert sorted(path.name for path in tmp_path.glob("permits*.md")) == ["permits.bylaw.en.md"]
    assert "profile: bylaw" in (tmp_path / "permits.bylaw.en.md").read_text(encoding="utf-8")


def test_the_public_door(folder: Path) -> None:
    """`load` takes a profile, and readings that go before it."""
    book = regelproef.load(folder, profile="bylaw", readings={"Q-badge": "card"})
    outcomes = regelproef.decide(book, {"card": True})
    assert (outcomes["fee"].value, outcomes["badge"].value) == ("full", True)
    assert [rule.id for rule in regelproef.explain(book, {"card": True, "years": 6}, decisions=["fee"]).decisions[0].deciding] == ["fee-low-years"]
    with pytest.raises(Unusable):
        regelproef.load(folder, profile="bylw")
