"""`mutate` and `check --adequacy` held against brute force: what each slip changes, and what notices it.

In:  the folder of a book. Out: disagreements and counts, in a `Tally`.
Guaranteed: a slip that is called equivalent changes nobody; what is said to notice a slip held before and does not hold with it; what nothing
     notices changes the person that is shown, the canonical one, and breaks nothing that held before.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brute.book import Person, to_json
from brute.interpreter import View
from brute.slips import Claim, Slip, Slipped, holding
from brute.tool import Tally, run, show

MOST = 25  # slips of one book that are tried

OF_IMPLEMENTERS = frozenset({"calendar", "exactly", "name", "widened"})  # docs/fixtures.md: `check --adequacy` asks nothing of these


def mutate(tally: Tally, folder: Path, view: View, rng: random.Random, most: int = MOST) -> list[Slip]:
    """All slips, with what becomes of some of them (`most`) for two persons that are decided in full; gives those that were tried."""
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
    some = rng.sample(listed, min(most, len(listed)))
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
    verdict, label, changed = slip["verdict"], slip["id"], slipped.changed(decided=False)
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
    held = holding(view)
    idle = {each["subject"][0] for each in document["findings"] if each["code"] == "idle-statement" and each["verdict"] == "refuted"}
    by_slip: dict[str, set[str]] = {}
    for proof in document["proofs"]:
        if proof["code"] == "idle-statement":
            by_slip.setdefault(proof["subject"][1], set()).add(proof["subject"][0])
    for slip in slips:
        slipped = Slipped(view, slip)
        statements(tally, slipped, slip, held, idle, by_slip.get(slip["id"], set()))
        if slip["id"] in noticed:
            tally.counts[f"adequacy {noticed[slip['id']].partition(':')[0]}"] += 1
            by_whom(tally, slipped, slip, held, noticed[slip["id"]])
        elif slip["kind"] in OF_IMPLEMENTERS:
            tally.counts["adequacy not asked of an implementer's slip"] += 1
        elif slip["owner"] in view.book.derived:
            tally.counts["adequacy not asked of a derived value"] += 1  # `explain adequacy` speaks of rules and amounts only
        elif slip["id"] not in alive:
            tally.differs("adequacy-missing", slip["id"], "nothing", "is noticed or not")
        elif alive[slip["id"]]["verdict"] == "refuted":
            tally.counts["adequacy alive"] += 1
            unnoticed(tally, slipped, slip, held, alive[slip["id"]])


def statements(tally: Tally, slipped: Slipped, slip: Slip, held: set[Claim], idle: set[str], told: set[str]) -> None:
    """No statement that is called idle is broken by a slip, and one that is said to notice it is; open ones are asked under other readings."""
    if slipped.changed(decided=False) is None:
        return
    noticed = slipped.violated() & {name for kind, name in held if kind == "statement"}
    tally.counts["statements said to notice a slip"] += len(told)
    for name in sorted(noticed & idle):
        tally.differs("idle-false", name, "idle", f"notices {slip['id']}")
    for name in sorted(told - noticed):
        if ("statement", name) in held:
            tally.differs("idle-noticed", name, f"notices {slip['id']}", "holds with this slip")


def by_whom(tally: Tally, slipped: Slipped, slip: Slip, held: set[Claim], by: str) -> None:
    """Who is said to notice a slip does; a slip is equivalent when it changes nobody and no case notices it."""
    changed = slipped.changed(decided=False)
    if changed is None:
        return
    told = f"{slip['before']} -> {slip['after']}: {by}"
    noticed = slipped.noticed(held)
    kind, _, name = by.partition(":")
    cases = sorted(name for kind, name in noticed if kind == "case")
    if kind != "case" and cases:
        tally.differs("adequacy-order", slip["id"], told, f"noticed by case {cases[0]}")
    elif kind == "equivalent" and changed:
        tally.differs("adequacy-equivalent", slip["id"], told, f"changes {show(slipped.view.book, (changed[0],))}")
    elif kind not in ("case", "equivalent") and not changed:
        tally.differs("adequacy-order", slip["id"], told, "equivalent")
    elif kind != "equivalent" and (kind, name) not in noticed:
        tally.differs("adequacy-noticed", slip["id"], told, "holds with this slip" if (kind, name) in held else "fails without it too")


def unnoticed(tally: Tally, slipped: Slipped, slip: Slip, held: set[Claim], finding: Mapping[str, Any]) -> None:
    """A slip changes somebody, the canonical one is shown, and nothing that held before is broken by it."""
    view, changed = slipped.view, slipped.changed(decided=False)
    if changed is None:
        return
    told = f"{slip['before']} -> {slip['after']}"
    shown = tuple(view.book.person(person) for person in finding["witness"]["persons"])
    best = view.canonical((person,) for person in changed)
    if best != shown:
        tally.differs("adequacy-witness", slip["id"], f"{told}: {show(view.book, shown)}", show(view.book, best))
    for kind, name in sorted(slipped.noticed(held)):
        tally.differs("adequacy-alive", slip["id"], f"{told}: nothing notices it", f"{kind} {name} does")
