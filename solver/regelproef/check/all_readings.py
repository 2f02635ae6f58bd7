"""gives-way: under each single switch of a reading there is still no conflict and no gap, and exactly the properties that say so give way.

A property that fails under a switch and does not say so, or that says so and holds, is a finding. Only what a switch can have touched is asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from regelproef.answer.finding import Finding, Label, Proof, Severity, Verdict, Witness
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved
from regelproef.check import conflict, gap
from regelproef.check.properties import ask_property
from regelproef.language.typed import Concludes, Decided, HasStatus
from regelproef.model.parts import Formula, Property
from regelproef.model.reading_effects import touched_decisions
from regelproef.model.rulebook import Rulebook

CODES = ("gives-way",)


def run(bench: Bench, progress: Callable[[str], None] = lambda _: None) -> Iterator[Entry]:
    for switch in bench.book.switches:
        progress(f"{switch[0]}={switch[1]}")
        yield from _under(bench.under((switch,)), switch)


def _under(bench: Bench, switch: tuple[str, str]) -> Iterator[Entry]:
    touched = touched_decisions(bench.book, switch[0])
    for module in (conflict, gap):
        for entry in module.run(bench):
            if isinstance(entry, Finding):
                yield _named(entry, switch)
    yield proved("gives-way", f"{switch[0]}={switch[1]}")
    for asked in bench.book.properties:
        if not asked.under and _reads(bench.book, asked) & touched:
            yield _property(bench, asked, switch)


def _property(bench: Bench, asked: Property, switch: tuple[str, str]) -> Entry:
    (answer,) = list(ask_property(bench, asked))
    expected = switch in asked.gives_way
    if isinstance(answer, Proof):
        if not expected:
            return proved("gives-way", asked.name, f"{switch[0]}={switch[1]}")
        message = text("gives-way-holds", property=asked.name, reading=f"{switch[0]}={switch[1]}")
        return Finding("gives-way", Severity.ERROR, message, (asked.name, f"{switch[0]}={switch[1]}"), labels=(Label(asked.span),))
    if answer.verdict is Verdict.UNDECIDED or answer.code != "property" or not expected:
        return _named(answer, switch)
    return proved("gives-way", asked.name, f"{switch[0]}={switch[1]}")


def _named(finding: Finding, switch: tuple[str, str]) -> Finding:
    """The finding, saying under which switch it stands."""
    reading = f"{switch[0]}={switch[1]}"
    witness = finding.witness and Witness(finding.witness.facts, finding.witness.outcomes, (*finding.witness.under, switch))
    return replace(
        finding,
        message=text("under-reading", reading=reading, finding=finding.message),
        subject=(*finding.subject, reading),
        witness=witness,
    )


def _reads(book: Rulebook, asked: Property) -> frozenset[str]:
    formulas: tuple[Formula, ...] = (*asked.guard, *asked.conclusion)
    names = set()
    for formula in formulas:
        for part in book.inlined(formula.expr):
            if isinstance(part, Decided):
                names.add(part.name)
            elif isinstance(part, (Concludes, HasStatus)):
                names.add(part.decision)
    return frozenset(names)
