"""read-where: a fact that is "read only where G" has an effect on somebody outside G.

Proved over two possible persons who differ in that fact alone and are both outside G: every decision is the same for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import FIRST, SECOND, Bench, Entry, proved, undecided
from regelproef.language.typed import Not, SameOutcome, any_of, of_person
from regelproef.model.parts import FactDefinition, Formula
from regelproef.model.reads import NOTHING, Reads

CODES = ("read-where",)


def run(bench: Bench) -> Iterator[Entry]:
    facts = [(fact, fact.read_where) for fact in bench.book.facts.values() if fact.read_where is not None]
    yield from bench.each("read-where", facts, lambda one: one[0].name, lambda one: (_ask(bench, *one),), lambda one: _reads(bench, *one))


def _reads(bench: Bench, fact: FactDefinition, where: Formula) -> Reads:
    """Everything on which the effect of a fact hangs, under any reading."""
    found = bench.book.index.of(where, chosen=False)
    for behind in (bench.hangs_on(name) for name in bench.book.order):
        found |= behind if fact.name in behind.facts else NOTHING
    return found


def _ask(bench: Bench, fact: FactDefinition, where: Formula) -> Entry:
    index = bench.book.index
    reached = [name for name in bench.book.order if fact.name in index.behind_decision(name).facts]
    changes = [Not(SameOutcome(name, FIRST, SECOND)) for name in reached]
    pair = bench.pair((fact.name,), where, *changes)
    found = pair.search(*(Not(of_person(where.expr, person)) for person in (FIRST, SECOND)), any_of(changes))
    if found.answer.unknown:
        return undecided("read-where", (fact.name,), found.answer)
    if found.answer.impossible:
        return proved("read-where", fact.name)
    changed = tuple(name for name in reached if not pair.holds(SameOutcome(name, FIRST, SECOND), found.persons))
    return Finding(
        "read-where",
        Severity.ERROR,
        text("read-where", fact=fact.name, where=where.source, decisions=", ".join(changed)),
        (fact.name,),
        labels=(Label(where.span),),
        witness=bench.witness(found, changed),
        help=text("read-where-help"),
    )
