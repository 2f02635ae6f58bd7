"""`mutate` and `check --adequacy` held against brute force: what each slip changes, and what notices it.

In:  the folder of a book. Out: disagreements and counts, in a `Tally`.
Guaranteed: a slip that is called equivalent changes nobody; whoever notices a slip does; what nothing notices breaks nothing that held before.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brute.book import Person, to_json
from brute.interpreter import View
from brute.slips import Slip, Slipped
from brute.tool import Tally, run, show

MOST = 25  # slips of one book that are tried


def mutate(tally: Tally, folder: Path, view: View, rng: random.Random) -> list[Slip]:
    """All slips, with what becomes of some of them for two persons that are decided in full; gives those that were tried."""
    whole = [each for each in view.people if all(outcome.status == "value" for outcome in each.outcomes.values())]
    if not whole:
        return []
    tried = {f"t{place}": each.person for place, each in enumerate(rng.sample(whole, min(2, len(whole))))}
    path = folder.parent / "fixtures.jsonl"
    path.write_text("".join(json.dumps(fixture(view, name, person)) + "\n" for name, person in tried.items()), encoding="utf-8")
    code, out = run(["mutate", "--spec", str(folder), "--lang", "en", "--format", "json", "--all", "--fixtures", str(path)])
    path.unlink()
    if code not in (0, 1, 3):
        tally.differs("mutate-crash", "", f"exit code {code}: {out.strip().splitlines()[-1:]}", "an answer")
        return []
    listed: list[Slip] = json.loads(out)["mutants"]
    some = rng.sample(listed, min(MOST, len(listed)))
    for slip in some:
        one_slip(tally, view, slip, tried)
    return some


def fixture(view: View, name: str, person: Person) -> dict[str, Any]:
    """A line of `fixtures.jsonl`."""
    outcomes = view.of[person].outcomes
    decisions = {decision: to_json(outcome.value) for decision, outcome in outcomes.items()}
    empty: dict[str, Any] = {"why": [], "pair": None, "under": {}, "owner": "", "rules": {}, "obligations": [], "statements": []}
    return {"id": name, "facts": view.book.shown(person), "decisions": decisions, **empty}


def one_slip(tally: Tally, view: View, slip: Slip, tried: Mapping[str, Person]) -> None:
    slipped = Slipped(view, slip)
    verdict, label, changed = slip["verdict"], slip["id"], slipped.changed()
    if changed is None:
        tally.counts["slip not understood"] += 1
        return
    tally.counts[f"slip {verdict}"] += 1
    if verdict == "equivalent" and changed:
        tally.differs("mutate-equivalent", label, f"{slip['before']} -> {slip['after']}: equivalent", f"changes {show(view.book, (changed[0],))}")
    elif verdict == "alive" and view.book.person(slip["person"]) not in changed:
        tally.differs("mutate-alive", label, f"{slip['before']} -> {slip['after']}: {slip['person']}", "does not change")
    elif verdict == "killed" and tried[slip["fixture"]] not in changed:
        tally.differs("mutate-killed", label, f"{slip['before']} -> {slip['after']}: {slip['fixture']}", "does not change")


def adequacy(tally: Tally, folder: Path, view: View, slips: list[Slip]) -> None:
    """What `check --adequacy` says of these slips."""
    code, out = run(["check", "--adequacy", "--spec", str(folder), "--lang", "en", "--format", "json", "--date", "2026-01-01"])
    if code not in (0, 1, 3):
        tally.differs("adequacy-crash", "", f"exit code {code}: {out.strip().splitlines()[-1:]}", "an answer")
        return
    document = json.loads(out)
    noticed = dict(proof["subject"] for proof in document["proofs"] if proof["code"] == "adequacy")
    alive = {each["subject"][0]: each for each in document["findings"] if each["code"] in ("adequacy", "adequacy-note")}
    for slip in slips:
        if slip["id"] in noticed:
            tally.counts[f"adequacy {noticed[slip['id']].partition(':')[0]}"] += 1
            by_whom(tally, view, slip, noticed[slip["id"]])
        elif slip["id"] in alive and alive[slip["id"]]["verdict"] == "refuted":
            tally.counts["adequacy alive"] += 1
            unnoticed(tally, view, slip, alive[slip["id"]])


def by_whom(tally: Tally, view: View, slip: Slip, by: str) -> None:
    slipped = Slipped(view, slip)
    other, kind, name = slipped.other, by.partition(":")[0], by.partition(":")[2]
    if other is None:
        return
    told = f"{slip['before']} -> {slip['after']}: {by}"
    if by == "equivalent":
        changed = slipped.changed()
        if changed:
            tally.differs("adequacy-equivalent", slip["id"], told, f"changes {show(view.book, (changed[0],))}")
    elif not broken(other, kind, name):
        tally.differs("adequacy-noticed", slip["id"], told, "holds with this slip")


def broken(view: View, kind: str, name: str) -> bool:
    """Whether a case, a property, a statement or a decision shows that something is wrong."""
    if kind == "case":
        return any(not view.case(raw) for raw in view.book.cases if raw["case"] == name)
    if kind == "property":
        return any(view.property(asked)[0] for asked in view.book.properties if asked.id == name)
    if kind == "statement":
        return bool(view.statement(view.book.statements[name])[0])
    return any(view.with_status(status)[name] for status in ("conflict", "gap"))


def unnoticed(tally: Tally, view: View, slip: Slip, finding: Mapping[str, Any]) -> None:
    """A slip changes somebody, the canonical one is shown, and nothing that held before is broken by it."""
    slipped = Slipped(view, slip)
    other, changed = slipped.other, slipped.changed()
    if other is None or changed is None:
        return
    told = f"{slip['before']} -> {slip['after']}"
    shown = tuple(view.book.person(person) for person in finding["witness"]["persons"])
    best = view.canonical((person,) for person in changed)
    if best != shown:
        tally.differs("adequacy-witness", slip["id"], f"{told}: {show(view.book, shown)}", show(view.book, best))
    book = view.book
    claims = [("case", raw["case"]) for raw in book.cases if not raw.get("under")]
    claims += [("property", asked.id) for asked in book.properties if asked.under.items() <= view.readings.items()]
    claims += [("statement", said.id) for said in book.statements.values() if said.fate in ("rule", "claim")]
    claims += [("conflict or gap", name) for name in book.decisions]
    for kind, name in claims:
        if broken(other, kind, name) and not broken(view, kind, name):
            tally.differs("adequacy-alive", slip["id"], f"{told}: nothing notices it", f"{kind} {name} does")
