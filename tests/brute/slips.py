"""A book with one slip of an author in it, whom that slip changes, and what of the book notices it.

In:  a slip as `mutate` lists it: `id`, `owner`, `before` and `after` are texts. Out: the other book, or None where the slip is not understood here.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from brute.book import FIRST, LAST, PARTS, Amount, Book, Person, Readings, Rule, ordinal, to_json, to_parameter, to_value
from brute.interpreter import View
from brute.syntax import day_of

Slip = Mapping[str, Any]
Claim = tuple[str, str]  # a kind and a name: `case`, `property`, `statement`, or `conflict or gap` of a decision


def slipped(book: Book, readings: Readings, slip: Slip) -> Book | None:
    owner, place = slip["owner"], slip["id"].removeprefix(f"{slip['owner']}/")
    if owner in book.derived:
        return replace(book, derived={**book.derived, owner: slipped_derived(book.derived[owner], readings, slip["after"])})
    if owner in book.amounts:
        amount = slipped_amount(book.amounts[owner], place, slip["after"])
        return replace(book, amounts={**book.amounts, owner: amount}) if amount else None
    if owner in book.parameters:
        parameter = slipped_amount(book.parameters[owner], place, slip["after"])
        return replace(book, parameters={**book.parameters, owner: parameter}) if parameter else None
    if place == "dropped":
        return replace(book, rules=tuple(rule for rule in book.rules if rule.id != owner))
    rule = next(rule for rule in book.rules if rule.id == owner)
    changed = slipped_rule(rule, place, slip["after"])
    return replace(book, rules=tuple(changed if each is rule else each for each in book.rules)) if changed else None


def slipped_derived(raw: Mapping[str, Any], readings: Readings, after: str) -> Mapping[str, Any]:
    if "by_reading" not in raw:
        return {**raw, "value": after}
    [(name, by_value)] = raw["by_reading"].items()
    return {**raw, "by_reading": {name: {**by_value, readings[name]: after}}}


def slipped_rule(rule: Rule, place: str, after: str) -> Rule | None:
    if found := re.match(r"when-(\d+)-", place):
        at = int(found[1]) - 1
        return replace(rule, when=(*rule.when[:at], *([after] if after else []), *rule.when[at + 1 :]))
    if found := re.fullmatch(r"exception-(.+)-dropped", place):
        return replace(rule, exception_to=tuple(name for name in rule.exception_to if name != found[1]))
    if place.startswith("then-"):
        return replace(rule, then=after)
    if place.startswith("valid-") and ";" not in after:
        first, _, last = after.partition("..")
        return replace(rule, valid=(day_of(first) if first else FIRST, day_of(last) if last else LAST))
    return None


def slipped_amount(amount: Amount, place: str, after: str) -> Amount | None:
    """Another number in one period, or another day on which it takes over from the one before."""
    periods = list(amount.periods)
    day = place[:10] if place[:1].isdigit() else ""
    at = 0 if place.startswith("start-") else next((at for at, (first, _, _) in enumerate(periods) if to_json(first) == day), None)
    if at is None:
        return None
    first, last, _ = periods[at]
    if place.endswith(("plus1", "minus1")):
        share = PARTS["percent"] if after.endswith("%") else PARTS["rate"] if "." in after else 0  # of one
        value = Fraction(after.removesuffix("%")) / share if share else to_parameter(after) if "-" in after[1:] else int(after)
        periods[at] = first, last, value
        return replace(amount, periods=tuple(periods))
    moved = day_of(after)
    before = periods[at - 1]
    if moved <= before[0]:
        return None
    if ordinal(before[1]) == ordinal(first) - 1:
        periods[at - 1] = before[0], to_value(datetime.date.fromordinal(ordinal(moved) - 1)), before[2]
    periods[at] = moved, last, periods[at][2]
    return replace(amount, periods=tuple(periods))


def holding(view: View) -> set[Claim]:
    """What `check` wants of a book and gets: cases and properties under the readings they name, all else under those in force."""
    book = view.book
    found = {("case", raw["case"]) for raw in book.cases if view.under(raw.get("under")).case(raw)}
    found |= {("property", asked.id) for asked in book.properties if borne_out(*view.under(asked.under).property(asked))}
    said = [said for said in book.statements.values() if said.fate in ("rule", "claim") and said.then]
    found |= {("statement", each.id) for each in said if borne_out(*view.statement(each))}
    conflict, gap = view.with_status("conflict"), view.with_status("gap")
    return found | {("conflict or gap", name) for name in book.decisions if not conflict[name] and not gap[name]}


def borne_out(against: Sequence[object], met: bool) -> bool:
    return met and not against


class Slipped:
    """The persons of a book, decided anew by the book with a slip; who is possible does not change."""

    def __init__(self, view: View, slip: Slip) -> None:
        self.view = view
        book = slipped(view.book, view.readings, slip)
        shared = None if slip["owner"] in {**view.book.derived, **view.book.parameters} else view.cache
        self.other = View(book, view.readings, shared) if book else None

    def noticed(self, held: set[Claim]) -> set[Claim]:
        """What of the book held and does not hold with the slip."""
        return held - holding(self.other) if self.other else set()

    def violated(self) -> set[str]:
        """The statements that somebody breaks with the slip."""
        said = [] if self.other is None else [one for one in self.other.book.statements.values() if one.then]
        return {one.id for one in said if self.other is not None and self.other.statement(one)[0]}

    def changed(self, *, decided: bool = True) -> list[Person] | None:
        """Who gets another outcome of a decision (`decided`: of one that has a value); None where the slip is not understood."""
        return None if self.other is None else [each.person for each in self.view.people if self._differs(self.other, each, decided)]

    def _differs(self, other: View, each: Any, decided: bool) -> bool:
        outcomes, _ = other.decide(other.env(each.person))
        return any(
            one.result != each.outcomes[name].result and (each.outcomes[name].status == "value" or not decided) for name, one in outcomes.items()
        )
