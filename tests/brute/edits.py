"""The same random book with one or two random edits, for `diff`."""

from __future__ import annotations

import copy
import random
from typing import Any

from brute.book import book_of
from brute.formulas import Undefined
from brute.terms import Files
from brute.versions import Step


def edited(files: Files, rng: random.Random) -> Files:
    """The same book with one or two random edits of rules, of the world or of the range of a fact; most of the time somebody's result changes."""
    for _ in range(6):
        new = copy.deepcopy(files)
        for _ in range(rng.choice([1, 1, 2])):
            edit(new, rng)
        if rng.random() < 0.1 or changes(files, new):
            break
    return new


def changes(old: Files, new: Files) -> bool:
    try:
        step = Step(book_of(old), book_of(new))
    except Undefined:
        return False
    return any(step.changed(name) for name in new["vocabulary.yaml"]["decisions"])


def edit(files: Files, rng: random.Random) -> None:
    listed = [(raw["rules"], rule) for name, raw in files.items() if name.startswith("rules/") for rule in raw["rules"]]
    siblings, rule = rng.choice(listed)
    match rng.randrange(9):
        case 0 if rule.get("when"):
            rule["when"].pop()
        case 1 if rule.get("exception_to"):
            rule["exception_to"].remove(rng.choice(rule["exception_to"]))
        case 2 if len(siblings) > 1:
            siblings.remove(rule)
            for other in siblings:
                other["exception_to"] = [name for name in other.get("exception_to", []) if name != rule["rule"]]
        case 3:
            donor = rng.choice(siblings)
            if "null" not in str(donor.get("when")) and "null" not in str(rule.get("when")):
                rule["then"] = donor["then"]
        case 4:
            if rule.pop("valid", None) is None:
                rule["valid"] = {"from": files["vocabulary.yaml"]["facts"]["day"]["default"]}
        case 5:
            shift_constant(rule, rng)
        case 6:
            change_range(files["vocabulary.yaml"]["facts"], rng)
        case 7 if files.get("world.yaml", {}).get("world"):
            files["world.yaml"]["world"].pop()
        case _:
            other = next((each for each in siblings if each is not rule), None)
            if other is not None and siblings.index(other) > siblings.index(rule):
                other["exception_to"] = sorted({*other.get("exception_to", []), rule["rule"]})


def shift_constant(rule: dict[str, Any], rng: random.Random) -> None:
    """A number at the end of a condition moves by one; whether it still lies in the range is for the tool to say."""
    for place, line in enumerate(rule.get("when", [])):
        head, _, last = line.rpartition(" ")
        if last.isdigit():
            rule["when"][place] = f"{head} {max(int(last) + rng.choice([-1, 1]), 0)}"
            return


def change_range(facts: dict[str, Any], rng: random.Random) -> None:
    wide = [raw for raw in facts.values() if raw["type"] in ("int", "money")]
    if wide:
        raw = rng.choice(wide)
        raw["range"][1] += 1
