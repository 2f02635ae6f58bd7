"""What `check` must say of a book, by trying everybody; written from the documentation alone, without sight of the engine.

In:  a `View`. Out: for each code and subject whether it holds and, where it does not, everybody who shows that.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from brute.book import MISSING, Person, Property
from brute.formulas import Formula, Undefined
from brute.interpreter import Decided, Env, Ready, View, switches
from brute.tool import Group


@dataclass
class Expected:
    """What is so: whether it holds, and (when it does not) everybody who shows that, under which readings.

    `required`: it must be found (it need not where something else that is found says as much). No proof may ever say the opposite. `lines`: the
    least sets of lines of which the message must name one.
    """

    holds: bool
    view: View
    found: list[Group] | None = None
    required: bool = True
    lines: list[tuple[str, ...]] | None = None


Answers: TypeAlias = dict[tuple[str, tuple[str, ...]], Expected]


def world_answers(view: View, switch: tuple[str, ...] = (), *, required: bool = True) -> Answers:
    """Whether somebody is possible; if nobody is, the least sets of lines that leave nobody, of which one is told."""
    lines = [name for name, _ in view.book.world]
    envs = [view.env(person) for person in view.book.everyone()]
    kept = [{name for name, line in zip(lines, view.world, strict=True) if not line.value(env)} for env in envs]
    empty = [some for some in subsets(lines) if all(broken & set(some) for broken in kept)]
    least = [some for some in empty if not any(set(other) < set(some) for other in empty)]
    return {("world-impossible", switch): Expected(bool(view.people), view, required=required, lines=least)}


def usual_answers(view: View) -> Answers:
    """The default person breaks none; of each line, whether somebody breaks it and somebody meets it."""
    book, default = view.book, view.env(view.book.person({}))
    lines = list(zip((name for name, _ in book.usual), view.usual, strict=True))
    broken = tuple(name for name, line in lines if view.possible(default) and not line.value(default))
    of: Answers = {("default-unusual", broken): Expected(not broken, view)} if lines else {}
    for name, line in lines:
        of["usual-unbroken", (name,)] = Expected(any(not line.value(each.env) for each in view.people), view)
        of["usual-unmet", (name,)] = Expected(any(line.value(each.env) for each in view.people), view)
    return of


def subsets(names: list[str]) -> list[tuple[str, ...]]:
    return [some for size in range(len(names) + 1) for some in itertools.combinations(names, size)]


def singles(found: Iterable[Person]) -> list[Group]:
    return [(person,) for person in found]


def answers(view: View) -> Answers:
    """What `check` must say of a book under the readings in force."""
    book = view.book
    default = view.book.person({})
    of: Answers = {}
    broken = tuple(name for (name, _), line in zip(book.world, view.world, strict=True) if not line.value(view.env(default)))
    of["default-impossible", broken] = Expected(not broken, view)
    of.update(world_answers(view))
    of.update(usual_answers(view))
    if not view.people:
        return of
    of.update(status_answers(view))
    for key, found in missing(view).items():
        of["amount-missing", key] = Expected(not found, view, singles(found))
    dead, never = view.dead(), view.never_decides()
    blocked = {name for name, found in view.with_status("blocked").items() if len(found) == len(view.people)}
    of.update({("dead-rule", (name,)): Expected(name not in blocked, view) for name in book.decisions})
    for rule in view.present():
        of["dead-rule", (rule.id,)] = Expected(rule.id not in dead, view, required=rule.decision not in blocked)
        of["never-decides", (rule.id,)] = Expected(rule.id not in never, view)
    of.update(redundancy(view, dead))
    for fact in book.facts:
        if fact.read_where:
            pairs = view.read_where(fact)
            of["read-where", (fact.name,)] = Expected(not pairs, view, pairs)
    for asked in book.properties:
        inner = view.under(asked.under)
        against, met = inner.property(asked)
        of["property", (asked.id,)] = Expected(not against, inner, against)
        of["property-vacuous", (asked.id,)] = Expected(met, inner)
        of.update(forced_answers(inner, asked, holds=met and not against))
    for raw in book.cases:
        inner = view.under(raw.get("under"))
        group = (book.person(raw.get("person") or {}),)
        of["case", (raw["case"],)] = Expected(inner.case(raw), inner, [group], required=False)
        for name in raw["expect"]:
            of["case", (raw["case"], name)] = Expected(
                inner.case({**raw, "expect": {name: raw["expect"][name]}}), inner, [group], group[0] in inner.of
            )
    of.update(statement_answers(view))
    return of


def forced_answers(view: View, asked: Property, *, holds: bool) -> Answers:
    """What is said of a property that statements force to fail: that it holds for the rest, by whom it is broken, and who forces nothing."""
    of: Answers = {}
    if asked.forced_by:
        by = {name: view.forced(asked, name) for name in dict.fromkeys(asked.forced_by)}
        of["property-rest", (asked.id,)] = Expected(holds, view, required=False)
        everybody = list(dict.fromkeys(group for found in by.values() for group in found))
        # beyond this, the engine refuses a statement of which the person shown is not what breaks the property: that may be told of any
        of["property-forced", (asked.id,)] = Expected(not everybody, view, everybody, required=False)
        of.update({("property-forced", (asked.id, name)): Expected(False, view, required=not found) for name, found in by.items()})
    return of


def redundancy(view: View, dead: set[str]) -> Answers:
    """Whether each part does something; a dead rule is reported as such, and a guard against null cannot be left out."""
    of: Answers = {}
    present = {rule.id for rule in view.present()}
    for rule in view.present():
        alive = rule.id not in dead
        parts = [("redundant-rule", rule.id, view.changed_without(rule.id), alive)]
        for place, line in enumerate(rule.when):
            parts.append(
                ("redundant-condition", f"{rule.id}.{place + 1}", view.changed_without(rule.id, condition=place), alive and "null" not in line)
            )
        for edge in rule.exception_to:
            parts.append(("redundant-exception", f"{rule.id}>{edge}", view.changed_without(rule.id, edge=edge), alive and edge in present))
        of.update(
            {(code, (subject,)): Expected(bool(changed), view, required=needed) for code, subject, changed, needed in parts if changed is not None}
        )
    return of


def status_answers(view: View, switch: tuple[str, ...] = (), base: View | None = None) -> Answers:
    """Conflicts and gaps; under a switch only new ones must be found."""
    of: Answers = {}
    known = base.conflicts() if base else {}
    empty = base.with_status("gap") if base else {}
    clashes = view.conflicts()
    for (decision, first, second), found in clashes.items():
        of["conflict", (first, second, *switch)] = Expected(False, view, singles(found), (decision, first, second) not in known)
        of["conflict", (second, first, *switch)] = Expected(False, view, singles(found), False)
    for decision, found in view.with_status("gap").items():
        of["gap", (decision, *switch)] = Expected(not found, view, singles(found), not empty.get(decision))
        of["conflict", (decision, *switch)] = Expected(not any(name == decision for name, _, _ in clashes), view, required=False)
    return of


def missing(view: View) -> dict[tuple[str, str], list[Person]]:
    """(amount, rule): who needs an amount that is not given.

    The rule is in force and not blocked, nothing defeats it, and all its lines hold that do not read that amount (those that read other amounts
    are asked only where these are given).
    """
    found: dict[tuple[str, str], list[Person]] = {}
    for ready in (ready for rules in view.rules.values() for ready in rules):
        lines = [view.formula((line,)) for line in ready.rule.when]
        for amount in ready.amounts:
            others = [line for line in lines if amount not in {name for _, name in line.amounts}]
            found[amount, ready.rule.id] = [each.person for each in view.people if needs(view, ready, amount, others, each)]
    return found


def needs(view: View, ready: Ready, amount: str, others: list[Formula], each: Decided) -> bool:
    """Whether nothing but this amount keeps the rule from deciding."""
    first, last = ready.rule.valid
    if not first <= each.env[view.book.reference] <= last or each.outcomes[ready.rule.decision].status == "blocked":
        return False
    if each.env[amount] is not MISSING or ready.beaten_by & each.applying:
        return False
    return all(certain_value(line, each.env) for line in others if all(each.env[name] is not MISSING for _, name in line.amounts))


def certain_value(line: Formula, env: Env) -> bool:
    try:
        return bool(line.value(env))
    except (TypeError, Undefined):  # guarded by a line that cannot be evaluated
        return False


def statement_answers(view: View) -> Answers:
    """Whether each statement with a formula is what its fate says; one that is about nobody is reported as such, whatever its fate."""
    of: Answers = {}
    for said in view.book.statements.values():
        if not said.then:
            continue
        if said.fate in ("rule", "claim"):
            against, met = view.statement(said)
            right = met and not against
        elif said.fate == "superseded":
            broken, met = view.under(said.by_reading).statement(said)
            against, right = None, bool(broken)
        elif said.fate == "open" and said.interpretation is not None:
            under = [view.under({said.interpretation: value}).statement(said) for value in view.book.readings[said.interpretation]]
            met = any(somebody for _, somebody in under)
            against, right = None, any(somebody and not broken for broken, somebody in under) and any(broken for broken, _ in under)
        else:
            continue
        of["statement", (said.id,)] = Expected(right, view, against, required=met)
        of["statement-vacuous", (said.id,)] = Expected(met, view)
    return of


def switch_answers(view: View) -> Answers:
    """What `check --all-readings` must say besides: of every single switch."""
    of: Answers = {}
    book = view.book
    before = {asked.id: view.under(asked.under).property(asked) for asked in book.properties}
    for name, value in switches(book, view.readings):
        switch = f"{name}={value}"
        other = view.under({name: value})
        brought = {**status_answers(other, (switch,), view), **world_answers(other, (switch,), required=bool(view.people))}
        of.update(brought)
        of["gives-way", (switch,)] = Expected(all(each.holds for each in brought.values()), other, required=False)
        for asked in book.properties:
            if name in asked.under:  # what a property fixes is not switched for it
                continue
            inner = other.under(asked.under)
            against, met = inner.property(asked)
            says = {name: value} in asked.gives_way
            was, was_met = before[asked.id]
            of["property", (asked.id, switch)] = Expected(not against, inner, against, not says and not was)
            of["property-vacuous", (asked.id, switch)] = Expected(met, inner, required=was_met and not says)
            of["gives-way", (asked.id, switch)] = Expected(bool(against) == says, inner, required=says and met)
    return of
