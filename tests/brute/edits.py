"""The same random book with one or two random edits, for `diff`."""

from __future__ import annotations

import copy
import datetime
import random
from typing import Any

from brute.book import book_of
from brute.formulas import Undefined
from brute.terms import Files
from brute.versions import Step


def edited(files: Files, rng: random.Random) -> Files:
    """The same book with one or two random edits; most of the time somebody's result changes."""
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
    match rng.randrange(14):
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
        case 6 | 9:
            change_range(rng.choice(list(files["vocabulary.yaml"]["facts"].values())), rng)
        case 10:
            change_default(rng.choice(list(files["vocabulary.yaml"]["facts"].values())))
        case 11 if "amounts.yaml" in files:
            change_amount(rng.choice(list(files["amounts.yaml"]["amounts"].values())), rng)
        case 12 if "interpretations.yaml" in files:
            asked = rng.choice(files["interpretations.yaml"]["interpretations"])
            asked["chosen"] = rng.choice(list(asked["readings"]))
        case 13 if "parameters.yaml" in files:
            change_parameter(rng.choice(list(files["parameters.yaml"]["parameters"].values())), files["vocabulary.yaml"]["facts"]["day"], rng)
        case 7 if files.get("world.yaml", {}).get("world"):
            files["world.yaml"]["world"].pop()
        case 7 if files.get("world.yaml", {}).get("usual"):
            files["world.yaml"]["usual"].pop()
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


def change_range(raw: dict[str, Any], rng: random.Random) -> None:
    """One value more or less at an end of the range, or a word more; whether a constant still lies in it is for the tool to say."""
    if raw["type"] == "enum":
        raw["values"].append(f"{raw['values'][0]}_more")
    elif raw["type"] != "bool":
        end, step = rng.choice([(0, -1), (1, 1), (1, 1), (1, -1)])
        low, high = raw["range"]
        raw["range"] = [moved(low, step), high] if end == 0 else [low, moved(high, step)]
        if "default" in raw:
            raw["default"] = min(max(raw["default"], raw["range"][0]), raw["range"][1])


def moved(value: Any, step: int) -> Any:
    """A number or a day one step away."""
    if isinstance(value, datetime.date):
        return value if value in (datetime.date.min, datetime.date.max) else value + datetime.timedelta(step)
    return value + step


def change_default(raw: dict[str, Any]) -> None:
    """Another default, which alone changes nobody."""
    if raw["type"] == "bool":
        raw["default"] = not raw.get("default", False)
    elif raw["type"] == "enum":
        raw["default"] = raw["values"][-1]
    elif "default" in raw:
        raw["default"] = raw["range"][1]


def change_parameter(raw: dict[str, Any], day: dict[str, Any], rng: random.Random) -> None:
    """Another value in one period, or one more line: from some day on it is another."""
    period = rng.choice(raw["periods"])
    value = "06-30" if raw["kind"] == "date" else another(period["value"], raw["kind"], rng.choice([-1, 1]))
    first = day["range"][1]
    if rng.random() < 0.5 or any(each.get("from") == first for each in raw["periods"]):
        period["value"] = value
    else:
        raw["periods"].append({"from": first, "value": value})


def change_amount(raw: dict[str, Any], rng: random.Random) -> None:
    """Another number in one period, or an unknown period that is gone."""
    periods = raw["periods"]
    period = rng.choice(periods)
    if "value" in period:
        period["value"] = another(period["value"], raw["unit"], 1)
    elif len(periods) > 1:
        periods.remove(period)


def another(value: Any, unit: str, step: int) -> Any:
    """A number one step away; of a share another that is written short."""
    return value + step if unit not in {"percent", "rate"} else 0.25 if value != 0.25 else 0.5
