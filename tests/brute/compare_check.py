"""`check` and `decide` held against brute force, person by person and proof by proof.

In:  the folder of a book, and what is expected of it. Out: disagreements and counts, in a `Tally`.
Guaranteed: a proof is compared with every person of the book; each person that is shown is decided anew, must be what is claimed, and must be
     the canonical one. What the tool leaves undecided is counted and never a disagreement.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brute.book import to_json
from brute.expected import Answers, Expected
from brute.interpreter import View
from brute.tool import Tally, run, same_outcome, show, word


def check_witness(tally: Tally, finding: Mapping[str, Any], expected: Expected, label: str) -> None:
    """The persons shown must be possible, get what is shown, be among those for whom the finding holds, and be the canonical ones."""
    shown = finding["witness"]
    book, view = expected.view.book, expected.view
    if shown["under"]:
        view = View(book, {**view.readings, **shown["under"]})
    group = tuple(book.person(person) for person in shown["persons"])
    for person, decisions in zip(group, shown["decisions"], strict=True):
        decided = view.of.get(person)
        if decided is None:
            tally.differs("witness-impossible", label, show(book, group), "nobody such is possible")
            return
        for name, outcome in decisions.items():
            if not same_outcome(outcome, decided.outcomes[name]):
                tally.differs("witness-outcome", label, f"{show(book, group)} has {name}: {outcome}", word(decided.outcomes[name]))
    if expected.found is not None and not expected.holds:
        best = view.canonical(expected.found)
        if group not in expected.found:
            tally.differs("witness-wrong", label, show(book, group), f"no witness; {show(book, best)} is")
        elif group != best:
            tally.differs("witness-not-canonical", label, show(book, group), show(book, best))


def compare_check(tally: Tally, document: Mapping[str, Any], of: Answers, prefix: str) -> None:
    found: set[tuple[str, tuple[str, ...]]] = set()
    for finding in document["findings"]:
        key = finding["code"], tuple(finding["subject"])
        found.add(key)
        label = f"{finding['code']}:{','.join(finding['subject'])}"
        tally.counts[f"{finding['code']} {finding['verdict']}"] += 1
        expected = of.get(key)
        if finding["verdict"] != "refuted":
            continue
        if expected is None:
            if finding["code"] in {code for code, _ in of}:
                tally.differs(f"{prefix}-unexpected", label, finding["message"], "no such finding")
            continue
        if expected.holds:
            tally.differs(f"{prefix}-false-finding {finding['code']}", label, finding["message"], "this is not so")
        elif finding["witness"] is not None:
            check_witness(tally, finding, expected, label)
        elif expected.lines is not None and tuple(finding["message"].rpartition(": ")[2].split(", ")) not in expected.lines:
            tally.differs(f"{prefix}-lines {finding['code']}", label, finding["message"], f"one of {expected.lines}")
    for proof in document["proofs"]:
        key = proof["code"], tuple(proof["subject"])
        label = f"{proof['code']}:{','.join(proof['subject'])}"
        tally.counts[f"{proof['code']} proved"] += 1
        expected = of.get(key)
        if expected is not None and not expected.holds:
            best = expected.view.canonical(expected.found or [])
            tally.differs(f"{prefix}-false-proof {proof['code']}", label, "proved", f"not so: {show(expected.view.book, best)}")
    proved = {(proof["code"], tuple(proof["subject"])) for proof in document["proofs"]}
    for key, expected in of.items():
        if not expected.holds and expected.required and key not in found and key not in proved:
            best = expected.view.canonical(expected.found or [])
            tally.differs(f"{prefix}-missed {key[0]}", ",".join(key[1]), "nothing", f"not so: {show(expected.view.book, best)}")


def check(tally: Tally, folder: Path, view: View, extra: list[str], of: Answers, prefix: str) -> bool:
    """Runs `check`; False when the book is unusable."""
    code, out = run(["check", "--spec", str(folder), "--lang", "en", "--format", "json", "--date", "2026-01-01", *extra])
    if code == 2:
        tally.counts["unusable"] += 1
        return False
    try:
        document = json.loads(out)
    except json.JSONDecodeError:
        tally.differs("crash", prefix, f"exit code {code}: {out.strip().splitlines()[-1:]}", "an answer")
        return True
    if document["readings"] != view.readings:
        tally.differs("readings", prefix, document["readings"], view.readings)
    errors = [each for each in document["findings"] if each["severity"] == "error" and each["verdict"] == "refuted" and not each["accepted"]]
    undecided = [each for each in document["findings"] if each["verdict"] == "undecided"]
    right = (1, "findings") if errors else (3, "undecided") if undecided else (0, "sound")
    if (code, document["verdict"]) != right:
        tally.differs("verdict", prefix, (code, document["verdict"]), right)
    compare_check(tally, document, of, prefix)
    return True


# --- decide ----------------------------------------------------------------------------------------------------------------------------------


def decide(tally: Tally, folder: Path, view: View, extra: list[str]) -> None:
    """Everybody, one by one."""
    book = view.book
    persons = list(book.everyone())
    path = folder.parent / f"{folder.name}.jsonl"
    path.write_text("".join(json.dumps({"id": place, "facts": book.shown(person)}) + "\n" for place, person in enumerate(persons)), encoding="utf-8")
    code, out = run(["decide", "--spec", str(folder), "--lang", "en", *extra, str(path)])
    path.unlink()
    lines = out.splitlines()
    if len(lines) != len(persons) or code not in (0, 1):
        tally.differs("decide-crash", "", f"exit code {code}, {len(lines)} lines: {lines[-1:]}", f"{len(persons)} persons")
        return
    tally.counts["persons decided"] += len(persons)
    for person, line in zip(persons, lines, strict=True):
        answer = json.loads(line)
        decided = view.of.get(person)
        if decided is None:
            if "error" not in answer:
                tally.differs("decide-impossible", show(book, (person,)), line, "not possible")
                return
            continue
        values = {name: to_json(outcome.value) for name, outcome in decided.outcomes.items() if outcome.status == "value"}
        troubles = {name: outcome.status for name, outcome in decided.outcomes.items() if outcome.status != "value"}
        told = dict(re.findall(r"(\w+): (conflict|gap|blocked)", answer.get("error", "")))
        if answer.get("decisions", {}) != values or told != troubles:
            tally.differs("decide", show(book, (person,)), line, {**values, **troubles})
            return
