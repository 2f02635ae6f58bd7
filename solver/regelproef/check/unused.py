"""unused-fact, unused-value, unused-derived, unused-amount, unused-parameter (notes): nothing in the rules reads it, under any reading.

Take it out of the vocabulary, use it, or say why it stands there with `unused: <reason>`.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry
from regelproef.language.members import unnumbered
from regelproef.language.typed import Const, Derived, Expr, Fact, children
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

CODES = ("unused-fact", "unused-value", "unused-derived", "unused-amount", "unused-parameter")


def run(bench: Bench) -> Iterator[Entry]:
    yield from notes_of(bench.book)


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    formulas = [formula for rule in book.rules.values() for formula in rule.formulas]
    reads = book.index.of(*formulas, chosen=False)
    facts = reads.facts | {book.reference_date}
    for name, fact in book.facts.items():
        if name not in facts and not fact.unused and _is_first(fact):
            yield _note("unused-fact", fact.called, fact.span)
    for derived in book.written_derived:
        if derived.name not in reads.derived:
            yield _note("unused-derived", unnumbered(derived.name), derived.span)
    for name, amount in book.amounts.items():
        if name not in reads.dated | book.index.of_world.dated:
            yield _note("unused-parameter" if amount.parameter else "unused-amount", name, amount.span)
    yield from _values(book, [part for formula in formulas for part in book.inlined(formula.expr)], facts)


def _values(book: Rulebook, parts: list[Expr], used_facts: frozenset[str]) -> Iterator[Finding]:
    """A value that no comparison names; one value of a fact may be the rest that is left when all others are named."""
    named: set[tuple[str, object]] = set()
    whole: set[str] = set()
    for part in parts:
        inner = children(part)
        facts = [name for child in inner for name in _facts_behind(book, child)]
        constants = [child.value for child in inner if isinstance(child, Const)]
        constants += [value.value for value in getattr(part, "values", ())]
        if facts and not constants:
            whole.update(facts)
        named.update((fact, value) for fact in facts for value in constants)
    for name, fact in book.facts.items():
        if fact.type.kind is not Kind.ENUM or name not in used_facts or name in whole or fact.unused or not _is_first(fact):
            continue
        missing = [value for value in fact.type.values if (name, value) not in named and value not in dict(fact.unused_values)]
        if len(missing) > 1:
            for value in missing:
                yield _note("unused-value", f"{fact.called}={value}", fact.span)


def _is_first(fact: FactDefinition) -> bool:
    """What is said of a fact of members is said once: rules read all of them alike."""
    return fact.member is None or fact.member.number == 1


def _facts_behind(book: Rulebook, expr: Expr) -> tuple[str, ...]:
    """The fact that an expression is, directly or as a derived value that only gives it another name."""
    if isinstance(expr, Fact):
        return (expr.name,)
    if isinstance(expr, Derived):
        return tuple(name for _, formula in book.derived[expr.name].alternatives for name in _facts_behind(book, formula.expr))
    return ()


def _note(code: str, name: str, span: Span) -> Finding:
    return Finding(code, Severity.NOTE, text(code, name=name), (name,), Verdict.PROVED, (Label(span),), help=text("unused-help"))
