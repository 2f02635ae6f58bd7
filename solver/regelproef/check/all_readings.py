"""gives-way: under each single switch of a reading there is still no conflict and no gap, and exactly the properties that say so give way.

A property that fails under a switch and does not say so, or that says so and holds, is a finding; one that is stated `under` other readings keeps
these, and a switch of one of them does not concern it. Statements and cases are claimed under the readings that are chosen, or that they name
themselves, so they are not asked here. Only what a switch can have touched is asked again:
what hangs on the reading through decisions, derived values or the world lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby

from regelproef.answer.finding import Finding, Label, Proof, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved
from regelproef.ask.variant import apart, under
from regelproef.check import conflict, gap, world
from regelproef.check.forced import read_by
from regelproef.check.properties import ask_properties
from regelproef.model.parts import Property
from regelproef.model.rulebook import Rulebook

CODES = ("gives-way",)
Choice = tuple[tuple[str, str], ...]


def run(bench: Bench) -> Iterator[Entry]:
    yield from bench.each("gives-way", bench.book.switches, "=".join, lambda switch: _under(apart(bench, switch), switch))


def _under(bench: Bench, switch: tuple[str, str]) -> Iterator[Entry]:
    modules = (world, conflict, gap) if switch[0] in bench.book.index.of_world.readings else (conflict, gap)
    entries = [entry for module in modules for entry in module.run(bench)]
    found = [entry for entry in entries if isinstance(entry, Finding) and entry.code != "default-impossible"]  # that person is of the chosen readings
    yield from (_named(finding, switch) for finding in found)
    if not found:
        yield proved("gives-way", f"{switch[0]}={switch[1]}")
    free = [asked for asked in bench.book.asked_properties if switch[0] not in dict(asked.under)]  # a reading that `under` fixes is not switched
    touched = [asked for asked in free if switch in asked.gives_way or switch[0] in _readings(bench.book, asked)]
    for (expected, readings), together in groupby(sorted(touched, key=_asked(switch)), key=_asked(switch)):
        asked_now = list(together)
        for asked, answer in zip(asked_now, ask_properties(under(bench, readings), asked_now), strict=True):
            yield _entry(answer, asked, switch, expected=expected)


def _asked(switch: tuple[str, str]) -> Callable[[Property], tuple[bool, Choice]]:
    """How a property is asked under a switch: whether it is said to give way, and under which other readings."""
    return lambda asked: (switch in asked.gives_way, asked.under)


def _readings(book: Rulebook, asked: Property) -> frozenset[str]:
    """The interpretations on which a property hangs: through what it reads, or through who is possible."""
    return read_by(book, asked).readings | book.index.of_world.readings


def _entry(answer: Entry, asked: Property, switch: tuple[str, str], *, expected: bool) -> Entry:
    if isinstance(answer, Proof):
        return _holds(asked, switch) if expected else proved("gives-way", asked.name, f"{switch[0]}={switch[1]}")
    if answer.verdict is Verdict.UNDECIDED or answer.code != "property" or not expected:
        return _named(answer, switch)
    return proved("gives-way", asked.name, f"{switch[0]}={switch[1]}")


def _holds(asked: Property, switch: tuple[str, str]) -> Finding:
    """A property that is said to give way, and does not."""
    reading = f"{switch[0]}={switch[1]}"
    message = text("gives-way-holds", property=asked.name, reading=reading)
    return Finding("gives-way", Severity.ERROR, message, (asked.name, reading), labels=(Label(asked.span),))


def _named(finding: Finding, switch: tuple[str, str]) -> Finding:
    """The finding, saying under which switch it stands."""
    reading = f"{switch[0]}={switch[1]}"
    witness = finding.witness and replace(finding.witness, under=(*finding.witness.under, switch))
    message = text("under-reading", reading=reading, finding=finding.message)
    return replace(finding, message=message, subject=(*finding.subject, reading), witness=witness)
