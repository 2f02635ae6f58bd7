"""`generate` held against brute force: every test person gets what is expected, and what is called impossible happens to nobody.

In:  the folder of a book. Out: disagreements and counts, in a `Tally`.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brute.book import to_json
from brute.interpreter import View, switches
from brute.tool import Tally, run, show


def generate(tally: Tally, folder: Path, view: View) -> None:
    """Runs `generate`; a book with a conflict or a gap is refused, and no other."""
    into = folder.parent / "generated"
    code, out = run(["generate", "--spec", str(folder), "--lang", "en", "--format", "json", "--out", str(into)])
    unsound = any(outcome.status in ("conflict", "gap") for each in view.people for outcome in each.outcomes.values())
    tally.counts[f"generate exit code {code}"] += 1
    if code not in (0, 1, 3):
        tally.differs("generate-crash", "", f"exit code {code}: {out.strip().splitlines()[-1:]}", "an answer")
    elif code != 3 and (code == 1) != unsound:
        tally.differs("generate-verdict", "", json.loads(out)["verdict"], "conflicts or gaps" if unsound else "sound")
    if code == 0:
        fixtures = [json.loads(line) for line in (into / "fixtures.jsonl").read_text(encoding="utf-8").splitlines()]
        others: dict[str, list[View]] = {name: [] for name in view.book.readings}
        for name, value in switches(view.book, view.readings):
            others[name].append(View(view.book, {**view.readings, name: value}))
        for fixture in fixtures:
            one_fixture(tally, view, fixture, others)
        obligations = json.loads((into / "obligations.json").read_text(encoding="utf-8"))["obligations"]
        for each in obligations:
            one_obligation(tally, view, each, {fixture["id"]: fixture for fixture in fixtures})
        shutil.rmtree(into)


def one_fixture(tally: Tally, view: View, fixture: Mapping[str, Any], others: Mapping[str, list[View]]) -> None:
    """The person is possible, gets this by these rules, and the same under every switch of a reading that is not named (if possible there)."""
    tally.counts["fixture"] += 1
    person = view.book.person(fixture["facts"])
    decided = view.of.get(person)
    complete = [fact.name for fact in view.book.facts]
    if decided is None or sorted(fixture["facts"]) != sorted(complete) or not set(view.book.shown(person)) <= set(fixture["matters"]):
        tally.differs("fixture-person", fixture["id"], fixture["facts"], "not possible, or not complete, or what is no default does not matter")
        return
    right = {name: to_json(outcome.value) for name, outcome in decided.outcomes.items()}
    if json.dumps(fixture["decisions"], sort_keys=True) != json.dumps(right, sort_keys=True):
        tally.differs("fixture-outcome", fixture["id"], fixture["decisions"], right)
    rules = {name: sorted(outcome.rules) for name, outcome in decided.outcomes.items()}
    if {name: sorted(told) for name, told in fixture["rules"].items()} != rules:
        tally.differs("fixture-rules", fixture["id"], fixture["rules"], rules)
    results = {name: outcome.result for name, outcome in decided.outcomes.items()}
    for name, views in others.items():
        for other in views:
            there = other.of.get(person)
            same = there is None or {each: outcome.result for each, outcome in there.outcomes.items()} == results
            if not same and not any(name in readings for readings in fixture["under"].values()):
                tally.differs("fixture-under", fixture["id"], fixture["under"], f"{show(view.book, (person,))} also hangs on {name}")
                return


def one_obligation(tally: Tally, view: View, told: Mapping[str, Any], fixtures: Mapping[str, Mapping[str, Any]]) -> None:
    """Whether a rule decides, or a fact or decision has a value, is what the fixtures or brute force say."""
    owner, _, what = told["id"].rpartition("/")
    kind, _, name = owner.rpartition(":")
    if told["kind"] == "rule" and what == "decides":
        met = [each.person for each in view.people if any(owner in outcome.rules for outcome in each.outcomes.values())]
    elif told["kind"] == "value" and kind == "fact":
        met = [each.person for each in view.people if word_of(each.env[name]) == what]
    elif told["kind"] == "value" and kind == "decision":
        met = [each.person for each in view.people if word_of(each.outcomes[name].value) == what]
    else:
        return
    tally.counts[f"obligation {told['kind']} {told['verdict']}"] += 1
    if told["verdict"] == "infeasible" and met:
        tally.differs("obligation-infeasible", told["id"], told["core"], show(view.book, (met[0],)))
    shown = [fixtures[each] for each in told.get("fixtures", []) if each in fixtures]
    if told["verdict"] == "covered" and not any(view.book.person(each["facts"]) in met for each in shown):
        tally.differs("obligation-covered", told["id"], [each["id"] for each in shown], "none of them")


def word_of(value: Any) -> str:
    told = to_json(value)
    return told if isinstance(told, str) else json.dumps(told)
