"""`diff` held against brute force: who changes, how the regions describe them, and who is shown.

In:  the folders of two versions of a book. Out: disagreements and counts, in a `Tally`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from brute.book import Person, load, to_json
from brute.formulas import Compiler
from brute.interpreter import Env
from brute.syntax import Unusable
from brute.tool import Tally, run, same_outcome, show, word
from brute.versions import Change, Step


class Sides:
    """Reads the expressions of one region against one step."""

    def __init__(self, step: Step) -> None:
        self.step = step
        self.values: dict[tuple[int, str], Callable[..., Any] | None] = {}

    def value(self, side: int, text: str) -> Callable[..., Any] | None:
        """An expression over one version; None when this is not one."""
        if (side, text) not in self.values:
            view = (self.step.old, self.step.new)[side]
            try:
                self.values[side, text] = Compiler(view.book, view.readings, ("a",)).formula((text,)).value
            except (Unusable, IndexError):
                self.values[side, text] = None
        return self.values[side, text]

    def fits(self, told: Mapping[str, Any], side: int, change: Change, name: str, rules: bool) -> bool:
        outcome = (change.before, change.after)[side][name]
        if told["status"] != outcome.status:
            return False
        if rules and told["rules"] and outcome.status == "value" and not set(told["rules"]) >= set(outcome.rules):
            return False  # the rules in conflict may be others for somebody else of the region
        if told["status"] != "value" or not told["expressions"]:
            return json.dumps(told["value"]) == json.dumps(to_json(outcome.value))  # true is not 1
        env = (change.old, change.new)[side]
        return any(self.says(side, text, env) == outcome.value for text in told["expressions"])

    def says(self, side: int, text: str, env: Env) -> Any:
        """What an expression comes to for somebody; a word of its own where it means nothing."""
        value = self.value(side, text)
        try:
            return ("nothing",) if value is None else value(env)
        except TypeError:
            return ("nothing",)

    def compatible(self, region: Mapping[str, Any], change: Change, name: str, rules: bool = True) -> bool:
        """Whether somebody gets what a region tells, and by the rules that it tells."""
        return self.fits(region["before"], 0, change, name, rules) and self.fits(region["after"], 1, change, name, rules)


def diff(tally: Tally, old_folder: Path, new_folder: Path) -> None:
    code, out = run(["diff", str(old_folder), str(new_folder), "--lang", "en", "--format", "json"])
    if code == 2:
        tally.counts["diff unusable"] += 1
        return
    try:
        document = json.loads(out)
    except json.JSONDecodeError:
        tally.differs("diff-crash", "", f"exit code {code}: {out.strip().splitlines()[-1:]}", "an answer")
        return
    step = Step(load(old_folder), load(new_folder))
    tally.counts[f"diff {document['verdict']}"] += 1
    one_sided = [each for each in step.everyone if each.possible[0] != each.possible[1]]
    differs = bool(one_sided) or any(step.changed(name) for name in step.new.book.decisions)
    differs |= any(each["counts"] for each in document["listed"])
    if document["verdict"] != "undecided" and (document["verdict"] == "differs") != differs:
        tally.differs("diff-verdict", "", document["verdict"], "differs" if differs else "equal")
    world_regions(tally, step, document["world"], one_sided)
    for decision in document["decisions"]:
        if decision["name"] in step.new.book.decisions and decision["change"] in ("unchanged", "changed"):
            regions(tally, step, decision)
    headline(tally, step, document)


def world_regions(tally: Tally, step: Step, told: Mapping[str, Any], one_sided: list[Change]) -> None:
    if told["change"] == "unchanged" and one_sided:
        tally.differs("diff-world-unchanged", "", "unchanged", show(step.space, (one_sided[0].person,)))
    rest = list(one_sided)
    for region in told["regions"]:
        gains = region["after"]["status"] == "possible"
        meets = step.meets(region["description"])
        mine = [each for each in one_sided if each.possible[1] == gains and meets(each)]
        if region["fit"] == "exact":
            over = [each for each in step.everyone if meets(each) and each not in mine and any(each.possible)]
            if over:
                tally.differs("diff-world-description", region["description"], "exact", f"also {show(step.space, (over[0].person,))}")
        region_witness(tally, step, region, mine)
        rest = [each for each in rest if each not in mine]
    if told["complete"] and rest:
        tally.differs("diff-world-complete", "", "complete", show(step.space, (rest[0].person,)))


def region_witness(tally: Tally, step: Step, region: Mapping[str, Any], mine: list[Change], canonical: bool = True) -> None:
    """The witness of a region must be in it, get what is shown, and be the canonical one."""
    shown = region["witness"]
    if shown is None:
        return
    person = step.space.person(shown["facts"])
    change = next((each for each in step.everyone if each.person == person), None)
    if change is None:
        tally.differs("diff-witness-nobody", region["id"], shown["facts"], "not in any range")
        return
    for told, outcomes in ((shown["before"], change.before), (shown["after"], change.after)):
        for decision, outcome in (told or {}).items():
            if outcomes and decision in outcomes and not same_outcome(outcome, outcomes[decision]):
                tally.differs("diff-witness-outcome", region["id"], f"{shown['facts']} has {decision}: {outcome}", word(outcomes[decision]))
    best = step.canonical(mine)
    if change not in mine:
        tally.differs("diff-witness-wrong", region["id"], shown["facts"], f"not in the region {region['description']}")
    elif canonical and best is not None and best.person != person:
        tally.differs("diff-witness-not-canonical", region["id"], shown["facts"], show(step.space, (best.person,)))


def regions(tally: Tally, step: Step, told: Mapping[str, Any]) -> None:
    name = told["name"]
    changed = step.changed(name)
    tally.counts[f"decision {told['change']}"] += 1
    if told["change"] == "unchanged" and changed:
        tally.differs("diff-unchanged", name, "unchanged", show(step.space, (changed[0].person,)))
        return
    if told["change"] == "changed" and not changed:
        tally.differs("diff-changed", name, "changed", "nobody changes")
    sides = Sides(step)
    covered: set[Person] = set()
    exact: list[set[Person]] = []
    for region in told["regions"]:
        try:
            meets = step.meets(region["description"])
        except Unusable as error:
            tally.differs("diff-description-unreadable", region["id"], region["description"], error)
            continue
        mine = [each for each in changed if meets(each) and sides.compatible(region, each, name)]
        covered |= {each.person for each in changed if meets(each) and sides.compatible(region, each, name, rules=False)}
        tally.counts[f"region {region['fit']}{' consequence' if region['inside'] else ''}"] += 1
        own = not region["inside"]
        if own and region["fit"] == "exact":
            inside = {each.person for each in mine}
            over = [each for each in step.both if each.person not in inside and meets(each)]
            if over:
                tally.differs("diff-description", region["id"], f"exact: {region['description']}", f"also {show(step.space, (over[0].person,))}")
            if any(inside & other for other in exact):
                tally.differs("diff-overlap", region["id"], region["description"], "in another region too")
            exact.append(inside)
            region_numbers(tally, step, region, mine, name)
        region_witness(tally, step, region, mine, own and (region["fit"] == "exact" or len(told["regions"]) == 1))
        neighbour(tally, step, region, name)
    rest = [each for each in changed if each.person not in covered]
    if told["complete"] and rest:
        tally.differs("diff-complete", name, "complete", show(step.space, (rest[0].person,)))


def headline(tally: Tally, step: Step, told: Mapping[str, Any]) -> None:
    """What is said to be shared is shared by everybody for whom something changes; exactly where it says so; the days are the first and the last."""
    compared = [one["name"] for one in told["decisions"] if one["change"] in {"changed", "unchanged", "undecided"}]
    changed = {each.person for name in compared for each in step.changed(name)}
    head = told["headline"]
    shared, days = head["shared"], [each.new[step.new.book.reference] for each in step.both if each.person in changed and step.new.book.reference]
    if shared is not None and changed:
        meets = step.meets(shared["conditions"])
        met = {each.person for each in step.both if meets(each)}
        if not changed <= met:
            tally.differs("diff-shared", "headline", shared["conditions"], show(step.space, tuple(changed - met)[:1]))
        if shared["fit"] != "undecided" and (shared["fit"] == "exact") != (changed == met):
            tally.differs("diff-shared-fit", "headline", shared["fit"], f"{len(changed)} of {len(met)}")
        tally.counts[f"shared {shared['fit']} {min(len(shared['conditions']), 3)}"] += 1
    elif changed:
        tally.differs("diff-shared-missing", "headline", None, show(step.space, tuple(changed)[:1]))
    if days and head["dates"] and told["world"]["change"] == "unchanged":
        right = {"least": to_json(min(days)), "greatest": to_json(max(days))}
        if head["dates"] != right:
            tally.differs("diff-headline-dates", "headline", head["dates"], right)


def region_numbers(tally: Tally, step: Step, region: Mapping[str, Any], mine: list[Change], name: str) -> None:
    """Bounds, differences and dates of an exact region are those of its persons."""
    if not mine:
        return
    for side in ("before", "after"):
        decided = {rule for each in mine for rule in getattr(each, side)[name].rules}
        if region[side]["status"] == "value" and decided != set(region[side]["rules"]):
            tally.differs("diff-rules", region["id"], region[side]["rules"], sorted(decided))
        bounds = region[side].get("bounds")
        values = [getattr(each, side)[name].value for each in mine]
        if bounds and None not in values:
            right = {"least": to_json(min(values)), "greatest": to_json(max(values))}
            if bounds != right:
                tally.differs("diff-bounds", region["id"], bounds, right)
    if region["difference"]:
        steps = [each.after[name].value - each.before[name].value for each in mine]
        if region["difference"] != {"least": min(steps), "greatest": max(steps)}:
            tally.differs("diff-difference", region["id"], region["difference"], (min(steps), max(steps)))
    if region["dates"]:
        days = [each.new[step.new.book.reference] for each in mine]
        right = {"least": to_json(min(days)), "greatest": to_json(max(days))}
        if region["dates"] != right:
            tally.differs("diff-dates", region["id"], region["dates"], right)


def neighbour(tally: Tally, step: Step, region: Mapping[str, Any], name: str) -> None:
    shown, beside = region["witness"], region["neighbour"]
    if not shown or not beside:
        return
    one, two = step.space.person(shown["facts"]), step.space.person(beside["facts"])
    apart = [fact.name for fact, here, there in zip(step.space.facts, one, two, strict=True) if here != there]
    change = next((each for each in step.both if each.person == two), None)
    if apart != [beside["fact"]]:
        tally.differs("diff-neighbour", region["id"], beside, f"differs in {apart}")
    elif change is None:
        tally.differs("diff-neighbour", region["id"], beside, "not possible")
    elif change.before[name].result != change.after[name].result:
        tally.differs("diff-neighbour", region["id"], beside, "changes too")
