"""gives-way: the rulebook under each single switch of a reading: still no conflict and no gap, and exactly the properties that are written to give way do.

A property that fails under a switch and does not say so, or that says so and holds, is a finding. Only what a switch can have touched is asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from regelproef.check import conflict, gap
from regelproef.check.bench import Bench, Entry, proved
from regelproef.check.properties import ask_property
from regelproef.findings.finding import Finding, Label, Proof, Severity, Verdict, Witness, text
from regelproef.language.typed import Concludes, Decided, Derived, HasValue, walk
from regelproef.model.rulebook import Formula, Property, Rulebook

CODES = ("gives-way",)


def run(bench: Bench, progress: Callable[[str], None] = lambda _: None) -> Iterator[Entry]:
    for switch in bench.book.switches:
        progress(f"{switch[0]}={switch[1]}")
        yield from _under(Bench(bench.book.with_choice(dict((switch,))), bench.limits), switch)


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


def touched_decisions(book: Rulebook, interpretation: str) -> frozenset[str]:
    """The decisions that a switch of this interpretation can change, with those that read them."""
    derived = {
        name
        for name, definition in book.derived.items()
        if any(interpretation in dict(readings) for readings, _ in definition.alternatives) or _reads_derived(book, name, interpretation)
    }
    touched: set[str] = set()
    for name in book.order:
        rules = book.rules_by_decision[name]
        bound = any(interpretation in dict(rule.readings) for rule in rules)
        parts = [part for rule in rules for formula in rule.formulas for part in walk(formula.expr)]
        if bound or any(isinstance(p, Derived) and p.name in derived for p in parts) or book.reads(name) & touched:
            touched.add(name)
    return frozenset(touched)


def _reads_derived(book: Rulebook, name: str, interpretation: str) -> bool:
    """Whether a derived value names another that depends on the interpretation."""
    inner = [part for _, formula in book.derived[name].alternatives for part in book.inlined(formula.expr) if isinstance(part, Derived)]
    return any(interpretation in dict(readings) for part in inner for readings, _ in book.derived[part.name].alternatives)


def _reads(book: Rulebook, asked: Property) -> frozenset[str]:
    formulas: tuple[Formula, ...] = (*asked.guard, *asked.conclusion)
    names = set()
    for formula in formulas:
        for part in book.inlined(formula.expr):
            if isinstance(part, Decided):
                names.add(part.name)
            elif isinstance(part, (Concludes, HasValue)):
                names.add(part.decision)
    return frozenset(names)
