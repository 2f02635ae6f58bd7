"""read-where: a fact that is "read only where G" has an effect on somebody outside G.

Proved over two possible persons who differ in that fact alone and are both outside G: every decision is the same for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Disagreement, Entry, proved, undecided
from regelproef.check.properties import nearest_pair
from regelproef.encode.logic import FALSE, conj, disj, neg
from regelproef.encode.pairs import make_pair
from regelproef.encode.terms import equal, substitute
from regelproef.language.typed import Fact
from regelproef.model.parts import FactDefinition, Formula
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session

CODES = ("read-where",)


def run(bench: Bench) -> Iterator[Entry]:
    for fact in bench.book.facts.values():
        if fact.read_where is not None:
            yield _ask(bench, fact, fact.read_where)


def _ask(bench: Bench, fact: FactDefinition, where: Formula) -> Entry:
    pair = make_pair(bench.encoder, (fact.name,))
    reached = [name for name in bench.book.order if name in _reached(bench.book, fact.name)]
    changes = []
    for name in reached:
        decision = bench.decision(name)
        other = substitute(decision.value, pair.swap)
        unlike = conj((decision.ok, pair.of_second(decision.ok), neg(equal(decision.value, other))))
        flips = FALSE if name in bench.settled else decision.ok != pair.of_second(decision.ok)
        changes.append(disj((unlike, flips)))
    outside = neg(bench.encoder.formula(where.expr))
    session = Session((*bench.encoder.domain, *bench.encoder.world, *pair.constraints), bench.limits)
    conditions = (outside, pair.of_second(outside), disj(changes))
    answer = session.ask(*conditions)
    if answer.unknown:
        return undecided("read-where", (fact.name,), answer)
    if answer.impossible:
        return proved("read-where", fact.name)
    first, second = nearest_pair(session, bench.encoder, pair, conditions)
    one, two = bench.evaluator.decide(first), bench.evaluator.decide(second)
    changed = tuple(name for name in reached if (one[name].status, one[name].value) != (two[name].status, two[name].value))
    if not changed:
        raise Disagreement(fact.name)
    return Finding(
        "read-where",
        Severity.ERROR,
        text("read-where", fact=fact.name, where=where.source, decisions=", ".join(changed)),
        (fact.name,),
        labels=(Label(where.span),),
        witness=bench.as_witness((first, second), changed),
        help=text("read-where-help"),
    )


def _reached(book: Rulebook, fact: str) -> set[str]:
    """The decisions that read the fact, directly or through others, under any reading."""
    found: set[str] = set()
    for name in book.order:
        direct = any(
            isinstance(part, Fact) and part.name == fact
            for rule in book.rules_by_decision[name]
            for formula in rule.formulas
            for part in book.inlined(formula.expr)
        )
        if direct or book.reads(name) & found or (fact == book.reference_date):
            found.add(name)
    return found
