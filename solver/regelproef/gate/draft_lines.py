"""The entries of a draft, and how they are written.

In: who, and what they get, as expressions in text. Out: lines of YAML that the gate and every YAML tool read back as just that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.outcome import Value
from regelproef.diff.report import Fit, Headline, SideOutcome
from regelproef.language.printer import show, show_constant
from regelproef.language.types import Kind
from regelproef.load.shape import YAML_BOOLEANS
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

PLAIN = re.compile(
    r"[A-Za-z_][\w.]*( (==|!=|<|<=|>|>=|is|not|null|[A-Za-z_][\w.]*|-?\d+|\d{4}-\d{2}-\d{2}))*\Z|-?(0|[1-9]\d*)\Z|\d{4}-\d{2}-\d{2}\Z", re.ASCII
)
NOT_PLAIN = YAML_BOOLEANS | {"true", "false", "~", "Null", "NULL"}


@dataclass(frozen=True)
class Line:
    """One entry of a draft: who, and for an expectation what they get. `also`: further decisions of which it says the same."""

    decision: str
    when: tuple[str, ...]
    then: str | None = None
    also: tuple[str, ...] = ()


def headline(told: Headline, reference_date: str | None) -> Iterator[str]:
    """As comments: what everybody shares for whom something changes, what the parts share, and when."""
    shared, dates = told.shared, told.dates
    if shared is not None and shared.conditions:
        whom = "for exactly those" if shared.fit is Fit.EXACT else "only for those"
        yield f"# Something changes {whom} of whom this holds: {' and '.join(map(show, shared.conditions))}"
    for part in told.parts:
        yield f"# - {', '.join(part.decisions)}: {' and '.join(map(show, part.conditions)) or 'nothing in common'}"
    if dates is not None and dates.least is not None and dates.greatest is not None:
        yield f"# {reference_date}: from {show_constant(dates.least)} to {show_constant(dates.greatest)}"  # type: ignore[arg-type]  # days


def joined(lines: list[Line]) -> list[Line]:
    """Lines that say the same of several decisions, as one."""
    found: dict[tuple[str, ...], Line] = {}
    for line in dict.fromkeys(lines):
        one = found.get(line.when)
        found[line.when] = line if one is None else replace(one, also=(*one.also, line.decision))
    return list(found.values())


def formula(side: SideOutcome) -> str | None:
    """What everybody gets, as a number where it is one; else as an expression; None where there is no single one."""
    if side.constant:
        return show_constant(side.value)  # type: ignore[arg-type]  # a decision has no history
    if number(side) is not None:
        return str(number(side))
    return side.expressions[0] if len(side.expressions) == 1 else None


def number(side: SideOutcome) -> int | None:
    """The number that everybody gets, also where the rules say it as an amount."""
    least = side.bounds.least if side.bounds else None
    return least if isinstance(least, int) and side.bounds and side.bounds.greatest == least else None


def is_value(fact: FactDefinition, value: Value) -> tuple[str, ...]:
    """The lines that say this of the fact."""
    if not isinstance(value, frozenset):
        return (f"{fact.name} == {show_constant(value)}",)
    held = (f"any({fact.name}, from: {year}, until: {year})" for year in sorted(value))
    return (*held, f"count({fact.name}, from: {fact.type.lowest}, until: {fact.type.highest}) == {len(value)}")


def new_years(old: Mapping[str, FactDefinition], new: Mapping[str, FactDefinition]) -> Iterator[str]:
    """At most one line: that something happened in a year that its history did not hold before."""
    words = []
    for name, fact in new.items():
        if fact.type.kind is Kind.HISTORY and name in old and old[name].type.kind is Kind.HISTORY:
            own, before = fact.type, old[name].type
            years = ((own.lowest, min(before.lowest - 1, own.highest)), (max(before.highest + 1, own.lowest), own.highest))
            words += [f"any({name}, from: {first}, until: {last})" for first, last in years if first <= last]
    if words:
        yield " or ".join(words)


def of_everybody(book: Rulebook) -> tuple[str, ...]:
    """A line that holds for everybody: an entry says of whom it speaks."""
    name = book.reference_date
    if name:
        return (f"{name} >= {show_constant(book.facts[name].type.first_date)}",)
    name = next(iter(book.facts))
    return (f"{name} == {name}",)


def draft_file(statements: tuple[str, ...], vocabulary: tuple[str, ...], affects: list[Line], expects: list[Line]) -> Iterator[str]:
    yield 'reason: ""'
    if statements:
        yield f"statements: [{', '.join(scalar(one) for one in statements)}]"
    if vocabulary:
        yield f"vocabulary: [{', '.join(scalar(one) for one in vocabulary)}]"
    for name, lines in (("affects", affects), ("expects", expects)):
        if lines:
            yield f"{name}:"
            for line in lines:
                yield from entry(line)


def entry(line: Line) -> Iterator[str]:
    names = ", ".join(map(scalar, (line.decision, *line.also)))
    yield f"  - decision: [{names}]" if line.also else f"  - decision: {names}"
    if line.when:
        yield from when_lines("    ", line.when)
    if line.then is not None:
        yield f"    then: {scalar(line.then)}"


def when_lines(indent: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"{indent}when:"
    for one in lines:
        yield f"      - {scalar(one)}"


def scalar(words: str) -> str:
    """A YAML scalar that every tool reads as this text, or as the number or date that it is."""
    if words not in NOT_PLAIN and PLAIN.match(words):
        return words
    return json.dumps(words, ensure_ascii=False)
