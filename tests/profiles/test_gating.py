"""The gate guards the profiles, and judges what an edit does as each profile has it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from profiles.permits import FILES, replaced, written
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, list[dict[str, Any]]]]
QUIET = ("low-with-years", "new-card-bylaw")


@pytest.fixture
def gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Gate:
    """The step from one version, the files of which may differ, to another; its exit code, and the findings that weigh."""
    monkeypatch.chdir(tmp_path)

    def run(new: dict[str, str], declaration: str = "", old: dict[str, str] | None = None) -> tuple[int, list[dict[str, Any]]]:
        written(tmp_path / "old", **(old or {}))
        written(tmp_path / "new", **{**(old or {}), **new}, **({"changes/edit": declaration} if declaration else {}))
        for name in ("old", "new"):
            for file in (tmp_path / name).glob("*.yaml"):
                if file.read_text(encoding="utf-8") == "":
                    file.unlink()
        capsys.readouterr()
        code = main(["gate", "--base", "./old", "--spec", "new", "--lang", "en", "--date", "2026-01-01", "--format", "json"])
        told = json.loads(capsys.readouterr().out)
        found = [one for step in told.get("steps", ()) for one in step["findings"]] or told.get("findings", [])
        return code, [one for one in found if one["severity"] == "error" and not one["accepted"]]

    return run


def ids(found: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in found]


def test_nothing_changes(gate: Gate) -> None:
    """The same twice passes."""
    assert gate({}) == (0, [])


ONE = "profiles:\n  - {id: leaflet, text: what the leaflet says, documents: [leaflet], choose: {}}\n"
OTHER = "  - {id: bylaw, text: what the bylaw says, documents: [bylaw], choose: {Q-fee: bylaw, Q-badge: years}}\n"
THIRD = "  - {id: mixed, text: a mixture, documents: [], choose: {Q-fee: bylaw}}\n"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        (ONE + OTHER, "it is gone"),
        (ONE + OTHER + THIRD.replace("{Q-fee: bylaw}", "{Q-badge: years}"), "it chooses otherwise"),
        (ONE + OTHER + THIRD.replace("{Q-fee: bylaw}", "{}"), "it chooses otherwise"),
    ],
)
def test_a_profile_is_a_guard(gate: Gate, changed: str, why: str) -> None:
    """Removed or chosen otherwise it is a finding until that is declared, and the declaration opens the gate."""
    old = {"profiles": ONE + OTHER + THIRD}
    code, found = gate({"profiles": changed}, old=old)
    assert code == 1
    weakened = next(one for one in found if one["id"] == "weakened:profile:mixed")
    assert why in weakened["message"]
    declaration = "reason: it served nobody\nweakens: [{profile: mixed, reason: it served nobody}]\n"
    affects = "affects:\n  - {decision: [fee, badge], profile: mixed}\n"
    gone = "gone" in why
    code, found = gate({"profiles": changed}, declaration + ("" if gone else affects), old=old)
    assert "weakened:profile:mixed" not in ids(found)
    assert code == 0 or not gone, found


def test_a_document_that_is_taken_out(gate: Gate) -> None:
    """What it says would hold there no more."""
    code, found = gate({"profiles": replaced("profiles.yaml", "documents: [bylaw]", "documents: []")}, old={"profiles": FILES["profiles.yaml"]})
    assert code == 1
    assert "weakened:profile:bylaw" in ids(found)


def test_a_profile_that_is_new_needs_no_entry(gate: Gate) -> None:
    """What begins to guard takes nothing away."""
    assert gate({"profiles": ONE + OTHER + THIRD}, old={"profiles": ONE + OTHER}) == (0, [])


SIX = {
    "rules": replaced("rules/all.yaml", "when: [card, years >= 5]", "when: [card, years >= 6]"),
    "bylaw": replaced("sources/bylaw.yaml", "years < 5", "years < 6"),
}
NOTHING = {"properties": replaced("properties.yaml", "then: years >= 5", "then: years >= 4")}


def test_an_outcome_that_changes_under_one_profile_only(gate: Gate) -> None:
    """Nobody's changes under the default one; under the other it must be declared, and is found with somebody to whom it happens."""
    code, found = gate(SIX, old=NOTHING)
    assert code == 1
    undeclared = next(one for one in found if one["id"] == "undeclared:fee:profile=bylaw")
    assert undeclared["profile"] == "bylaw"
    assert undeclared["witness"]["persons"] == [{"card": True, "years": 5}]
    assert not any(one["id"] == "undeclared:fee" for one in found)


AFFECTS = "reason: a sixth year\naffects:\n  - {decision: fee, when: [card, years == 5]PROFILE}\n"


@pytest.mark.parametrize(("profile", "passes"), [("", True), (", profile: bylaw", True), (", profile: leaflet", False)])
def test_a_line_holds_for_every_profile_unless_it_names_some(gate: Gate, profile: str, passes: bool) -> None:
    """Where it occurs under one it has occurred; where it is said of another profile it covers nobody here."""
    code, found = gate(SIX, AFFECTS.replace("PROFILE", profile), old=NOTHING)
    assert (code == 0) is passes, ids(found)
    if not passes:
        assert "undeclared:fee:profile=bylaw" in ids(found)
        assert any(name.startswith("overdeclared:") for name in ids(found))


def test_an_expectation_of_one_profile(gate: Gate) -> None:
    """Said of all it must be so under each; said of one, there."""
    expects = "expects:\n  - {decision: fee, when: [card, years == 5], then: fullPROFILE}\n"
    code, found = gate(SIX, AFFECTS.replace("PROFILE", "") + expects.replace("PROFILE", ", profile: bylaw"), old=NOTHING)
    assert (code, ids(found)) == (0, [])
    code, found = gate(SIX, AFFECTS.replace("PROFILE", "") + expects.replace("PROFILE", ""), old=NOTHING)
    assert code == 1
    assert any(name.startswith("expectation:") and "profile=" not in name for name in ids(found))


def test_a_profile_that_a_declaration_names_exists(gate: Gate) -> None:
    """Else the one that was meant is proposed."""
    code, found = gate(SIX, AFFECTS.replace("PROFILE", ", profile: bylw"), old=NOTHING)
    assert code == 2
    assert any("bylw" in one["message"] for one in found)


def test_guards_that_stand_under_fewer_profiles(gate: Gate) -> None:
    """A property or a case that is asked of fewer profiles guards less."""
    code, found = gate({"properties": replaced("properties.yaml", "source: [P-1]}", "source: [P-1], profile: bylaw}")})
    assert code == 1
    assert "weakened:property:low-with-card" in ids(found)
    code, found = gate({"cases": replaced("cases.yaml", "source: [P-1]}", "source: [P-1], profile: leaflet}")})
    assert (code, found) == (0, [])  # where it stood


def test_a_fate_that_changes_under_one_profile(gate: Gate) -> None:
    """What must be so there is no longer claimed there."""
    both = replaced("sources/leaflet.yaml", "seat, fate: rule", "seat, reason: x, fate: {leaflet: rule, bylaw: rule}")
    less = replaced("sources/leaflet.yaml", "seat, fate: rule", "seat, reason: x, fate: {leaflet: rule, bylaw: informational}")
    code, found = gate({"leaflet": less}, old={"leaflet": both})
    assert code == 1
    assert "weakened:statement:P-5" in ids(found)


def test_a_statement_of_another_profile_is_asked_there(gate: Gate) -> None:
    """Corrected together with its rule under its own profile, it is given up by nobody, though the default profile denies it."""
    stricter = {"bylaw": replaced("sources/bylaw.yaml", "when: [card, years < 2], then: not badge", "when: [years < 2], then: not badge")}
    assert gate(stricter)[0] == 0
    weaker = {"bylaw": replaced("sources/bylaw.yaml", "when: [card, years < 2], then: not badge", "when: [card, years < 1], then: not badge")}
    code, found = gate(weaker)
    assert code == 1
    assert "weakened:statement:L-2" in ids(found)


def test_a_case_of_another_profile_is_asked_there(gate: Gate) -> None:
    """Its outcome is that of its own profile."""
    code, found = gate({"cases": replaced("cases.yaml", "{fee: full, badge: false}", "{badge: false}")})
    assert code == 1
    assert "weakened:case:new-card-bylaw" in ids(found)
    more = replaced("cases.yaml", "{fee: full, badge: false}", "{fee: full, badge: false, seat: false}")
    assert gate({"cases": more}) == (0, [])


def test_unsound_under_the_other_profile(gate: Gate) -> None:
    """The check step of the gate judges every profile too."""
    conflict = replaced("rules/all.yaml", "reading: {Q-badge: years}\n    exception_to: badge-no", "reading: {Q-badge: years}")
    code, found = gate({"rules": conflict})
    assert code == 1
    assert "conflict:badge-no:badge-years:profile=bylaw" in ids(found)


def test_a_draft_says_it_of_each_profile(gate: Gate, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What changes under one is drafted for that one, and the draft, with a reason, opens the gate."""
    assert gate(SIX, old=NOTHING)[0] == 1
    assert main(["gate", "--base", "./old", "--spec", "new", "--date", "2026-01-01", "--write-declaration", "six"]) == 0
    file = tmp_path / "new" / "changes" / "six.yaml"
    drafted = file.read_text(encoding="utf-8")
    assert "profile: bylaw" in drafted
    assert "profile: leaflet" not in drafted
    file.write_text(drafted.replace('reason: ""', "reason: a sixth year"), encoding="utf-8")
    capsys.readouterr()
    assert main(["gate", "--base", "./old", "--spec", "new", "--date", "2026-01-01"]) == 0, capsys.readouterr().out


def test_a_draft_of_what_changes_under_both(gate: Gate, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line names its profile, so that an expectation is asked where it was proved."""
    both = {
        "rules": replaced("rules/all.yaml", "when: [card, years >= 5]", "when: [card, years >= 6]").replace(
            "exception_to: fee-full, when: card, then: low", "exception_to: fee-full, when: [card, not child], then: low"
        ),
        "bylaw": SIX["bylaw"],
        "leaflet": replaced("sources/leaflet.yaml", "says: {when: card, then: fee == low}", "says: {when: [card, not child], then: fee == low}"),
    }
    assert gate(both, old={**NOTHING, "interpretations": replaced("interpretations.yaml", "[P-1, L-1]", "[P-1, L-1, P-2]")})[0] == 1
    assert main(["gate", "--base", "./old", "--spec", "new", "--date", "2026-01-01", "--write-declaration", "both"]) == 0
    file = tmp_path / "new" / "changes" / "both.yaml"
    drafted = file.read_text(encoding="utf-8")
    assert "profile: bylaw" in drafted and "profile: leaflet" in drafted
    file.write_text(drafted.replace('reason: ""', "reason: another rule"), encoding="utf-8")
    capsys.readouterr()
    assert main(["gate", "--base", "./old", "--spec", "new", "--date", "2026-01-01"]) == 0, drafted + capsys.readouterr().out
