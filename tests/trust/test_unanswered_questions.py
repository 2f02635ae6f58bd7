"""Whatever the solver does not answer is missing from what is proved and refuted, is shown as undecided, and decides the exit code.

Each command is run on a small rulebook with a defect in it, again and again; each time another question goes unanswered, or every question from some
point on, or the solver runs out of memory there. What a run claims must be part of what the whole run claims.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import z3

from check.planted import PARKING, Files, parking_files, rule_in
from effort import in_proportion
from regelproef.answer.asked import Answer, unknown
from regelproef.answer.limits import Limits
from regelproef.cli.main import main
from regelproef.prove import session as sessions
from regelproef.prove.session import Session
from tiny_files import write_files
from trust.parting import Parting

pytestmark = pytest.mark.slow
needs_copies = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be copied there")
Claims = dict[str, set[str]]  # "proved", "refuted", "undecided"


@dataclass(frozen=True)
class Fault:
    """Leaves the k-th question unanswered, or (`on`) all from the k-th; `memory`: the solver breaks instead."""

    k: int
    on: bool
    memory: bool


@dataclass
class Faults:
    """`asked` counts the questions, or (`memory`) how often the solver is called; at each the run may part."""

    parting: Parting[Fault]
    memory: bool = False
    asked: int = 0

    @property
    def strikes(self) -> bool:
        self.asked += 1
        fault = self.parting.step()
        return fault is not None and (self.asked == fault.k or (fault.on and fault.k <= self.asked))


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    found = Faults(Parting())
    answer, check = Session._answer, sessions.checked

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        return unknown("injected") if not found.memory and found.strikes else answer(session, conditions, show=show)

    def checked(solver: z3.Solver, literals: list[z3.BoolRef]) -> int:
        if found.memory and found.strikes:
            raise z3.Z3Exception("out of memory")
        return check(solver, literals)

    monkeypatch.setattr(Session, "_answer", answered)
    monkeypatch.setattr(sessions, "checked", checked)
    return found


def broken(files: Files) -> None:
    """A rule that clashes, a rule that never decides, a gap, and a property that fails."""
    rule_in(files, "centre-granted")["exception_to"] = []
    rule_in(files, "everybody-waits")["when"] = ["cars >= 1"]
    files["amounts.yaml"]["amounts"]["fee.reduced"]["periods"][0]["value"] = 13000


def edited(files: Files) -> None:
    """Another limit in one rule."""
    rule_in(files, "many-cars")["when"] = ["cars > 3" if "cars" in line else line for line in rule_in(files, "many-cars")["when"]]


def folder(tmp_path: Path, name: str, edit: Callable[[Files], None] = lambda files: None) -> Path:
    files = parking_files()
    edit(files)
    return write_files(tmp_path / name, files)


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any]:
    """The answer of a command, or the Markdown of a report; of one that was not written, what was said instead."""
    code = main([str(word) for word in words])
    told = capsys.readouterr()
    if words[0] != "report":
        return code, json.loads(told.out)
    return code, Path(told.out.split()[-1]).read_text(encoding="utf-8") if told.out else {"verdict": "undecided", "message": told.err}


# -- what a run claims ----------------------------------------------------------------------------------------------------------


def claims_of_check(data: Any) -> Claims:
    """A slip may be noticed by another check than in the whole run, and a statement may notice another slip; that it is noticed, or changes nobody's
    result, is the claim."""
    found: Claims = {"proved": set(), "refuted": set(), "undecided": set()}
    for one in data["proofs"]:
        named = one["subject"][:1] if one["code"] in {"adequacy", "idle-statement"} else one["subject"]
        found["proved"].add(":".join((one["code"], *named)))
    for one in data["findings"]:
        if one["verdict"] in found:
            found[one["verdict"]].add(one["id"])
    return found


def claims_of_diff(data: Any) -> Claims:
    found: Claims = {"proved": set(), "refuted": set(), "undecided": set()}
    for one in (data["world"], *data["decisions"]):
        if one["change"] == "unchanged":
            found["proved"].add(one["name"])
        if one["change"] == "undecided" or not one["complete"] or one["undecided"]:
            found["undecided"].add(one["name"])
        for region in one["regions"]:
            shown = bool(region["inside"]) or (region["witness"] is not None and region["witness"]["canonical"])
            if region["fit"] == "undecided" or not shown:
                found["undecided"].add(region["id"])
            elif region["fit"] == "exact":
                found["refuted"].add(json.dumps([one["name"], region["before"], region["after"], region["description"], region["witness"]["facts"]]))
    return found


def claims_of_generate(data: Any) -> Claims:
    written = data["verdict"] in {"written", "current"}
    return {"proved": {str(data.get("obligations"))} if written else set(), "refuted": set(), "undecided": set() if written else {"undecided"}}


def claims_of_sources(data: Any) -> Claims:
    own = data["conflicts"]
    return {
        "proved": set(),
        "refuted": {":".join(one["statements"]) for one in own["clashes"]},
        "undecided": {one["id"] for one in own["findings"] if one["verdict"] == "undecided"},
    }


def claims_of_explain(data: Any) -> Claims:
    own = data["why_not"]
    alternatives = {json.dumps(one["changes"], sort_keys=True) for one in own["alternatives"]}
    return {"proved": {own["verdict"]} & {"proved"}, "refuted": alternatives, "undecided": {own["verdict"]} & {"undecided"}}


def claims_of_idle(data: Any) -> Claims:
    """A statement may notice another slip than in the whole run."""
    found = claims_of_check(data)
    return {**found, "proved": {":".join(one["subject"][:1]) for one in data["proofs"]}}


def claims_of_gate(data: Any) -> Claims:
    """What every step found and proved; a step that passed is a claim too."""
    steps = [claims_of_check(step) for step in data["steps"]]
    found = {kind: {one for step in steps for one in step[kind]} for kind in ("proved", "refuted", "undecided")}
    for step in data["steps"]:
        kind = {"passed": "proved", "undecided": "undecided"}.get(step["verdict"])
        if kind is not None:
            found[kind].add(step["name"])
    return found


def claims_of_report(told: str) -> Claims:
    """How much is proved, which errors there are, and whether anything is said to be undecided."""
    count = int(re.search(r"\*\*(\d+)\*\* \[proved\]", told).group(1))  # type: ignore[union-attr]  # it stands in every report
    errors = set(re.findall(r'<a id="finding-([^"]+)"></a>\n\n### error ', told))
    return {"proved": set(map(str, range(count))), "refuted": errors, "undecided": set(re.findall(r"(?<!\[)undecided", told))}


COMMANDS: dict[str, tuple[Callable[[Path], list[object]], Callable[[Any], Claims], int]] = {
    "check": (lambda tmp: ["check", "--spec", folder(tmp, "broken", broken)], claims_of_check, 15),
    "check-sound": (lambda tmp: ["check", "--spec", PARKING], claims_of_check, 9),
    "all-readings": (lambda tmp: ["check", "--spec", PARKING, "--all-readings", "--only", "gives-way"], claims_of_check, 15),
    "adequacy": (lambda tmp: ["check", "--spec", PARKING, "--adequacy", "--only", "adequacy"], claims_of_check, 111),
    "idle": (lambda tmp: ["check", "--spec", PARKING, "--adequacy", "--only", "idle-statement"], claims_of_idle, 591),
    "gate": (lambda tmp: ["gate", "--base", PARKING, "--spec", folder(tmp, "edited", edited), "--no-generated"], claims_of_gate, 87),
    "report": (lambda tmp: ["report", "--spec", folder(tmp, "broken", broken), "--out", tmp / "out"], claims_of_report, 87),
    "diff": (lambda tmp: ["diff", PARKING, folder(tmp, "edited", edited)], claims_of_diff, 15),
    "diff-reading": (lambda tmp: ["diff", "--spec", PARKING, "--reading", _a_switch()], claims_of_diff, 15),
    "sources": (lambda tmp: ["sources", "--spec", PARKING, "--conflicts"], claims_of_sources, 6),
    "explain": (lambda tmp: ["explain", "--spec", PARKING, "cars=3", "--decision", "permit", "--why-not", "granted"], claims_of_explain, 3),
    "generate": (lambda tmp: ["generate", "--spec", PARKING, "--out", tmp / "out"], claims_of_generate, 600),
}


def _a_switch() -> str:
    first = parking_files()["interpretations.yaml"]["interpretations"][0]
    other = next(name for name in first["readings"] if name != first["chosen"])
    return f"{first['id']}={other}"


def line_of(name: str, words: list[object]) -> list[object]:
    """Every question is asked: no answer of an earlier run is taken, which the gate does not take anyway."""
    return [*words, *(() if name == "report" else ("--format", "json")), *(() if name == "gate" else ("--no-cache",)), "--lang", "en"]


@needs_copies
@pytest.mark.parametrize("name", COMMANDS)
def test_what_is_claimed_only_shrinks(name: str, faults: Faults, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No unanswered question turns into a proof, a finding, a traceback or a clean exit."""
    words, claims_of, every = COMMANDS[name]
    line = line_of(name, words(tmp_path))
    whole_code, data = run(capsys, *line)
    whole, questions = claims_of(data), faults.asked
    assert whole["undecided"] == set()
    for fault, (code, data) in answers_with(faults, _strikes(questions, max(1, 2 * every // in_proportion(1))), lambda: run(capsys, *line)):
        if name != "report" and data["verdict" if "verdict" in data else "command"] == "unusable":
            pytest.fail(f"{fault}: unusable")
        now = claims_of(data)
        assert now["proved"] <= whole["proved"], fault
        assert now["refuted"] <= whole["refuted"], fault
        if (now["proved"], now["refuted"]) != (whole["proved"], whole["refuted"]):
            assert now["undecided"], fault
            assert code in ({1} if whole_code == 1 and now["refuted"] else {1, 3}), (fault, code)
        else:
            assert code == whole_code or (now["undecided"] and code == 3), (fault, code)


def answers_with(faults: Faults, wanted: Iterable[Fault], once: Callable[[], tuple[int, Any]]) -> Iterator[tuple[Fault, tuple[int, Any]]]:
    """What the run answers with each fault."""
    listed = list(wanted)
    for memory in (False, True):
        faults.memory, faults.asked = memory, 0
        yield from faults.parting.run({one: one.k for one in listed if one.memory is memory}, once).items()


@needs_copies
@pytest.mark.parametrize("name", COMMANDS)
def test_a_clock_that_runs_out_anywhere_only_takes_claims_away(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whichever look at the clock no time is left any more, nothing half-made is used: no other proof, finding, traceback or clean exit."""
    words, claims_of, _ = COMMANDS[name]
    line = line_of(name, words(tmp_path))
    parting, looks = Parting[int](), 0

    def spent(_: Limits) -> bool:
        nonlocal looks
        looks += 1
        return parting.step() is not None

    monkeypatch.setattr(Limits, "spent", property(spent))
    whole_code, data = run(capsys, *line)
    whole, whole_looks = claims_of(data), looks
    lasts = (1, 2, 3, *range(4, whole_looks, max(1, whole_looks // 5)))
    for last, (code, data) in parting.run({last: last for last in lasts}, lambda: run(capsys, *line)).items():
        if not isinstance(data, str) and "proofs" not in data and data.get("verdict") == "undecided" and code == 3 and "message" in data:
            continue  # so early that nothing can be named
        now = claims_of(data)
        assert now["proved"] <= whole["proved"] and now["refuted"] <= whole["refuted"], last
        assert now["undecided"] or (now, code) == (whole, whole_code), last
        assert code in {1, 3} or (now, code) == (whole, whole_code), (last, code)


def _strikes(questions: int, every: int) -> Iterator[Fault]:
    for k in range(1, questions + 1, every):
        yield Fault(k, on=False, memory=False)
    for k in range(1, questions + 1, max(1, questions // in_proportion(3))):
        yield Fault(k, on=True, memory=False)
        yield Fault(k, on=True, memory=True)
