"""reading-not-expressible (note), reading-without-effect: open questions that the vocabulary cannot express, and readings that bind nothing.

An interpretation with two readings of which none is used by a rule or derived value only looks like a choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved
from regelproef.model.rulebook import Rulebook

CODES = ("reading-not-expressible", "reading-without-effect")


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    bound = {name for rule in book.rules.values() for name, _ in rule.readings}
    bound.update(name for derived in book.derived.values() for readings, _ in derived.alternatives for name, _ in readings)
    yield from notes_of(book)
    for one in book.interpretations.values():
        if len(one.readings) > 1 and one.id not in bound:
            message, label = text("reading-without-effect", id=one.id), Label(_first_line(one.span))
            yield Finding("reading-without-effect", Severity.ERROR, message, (one.id,), labels=(label,), statements=one.statements)
        elif one.readings:
            yield proved("reading-without-effect", one.id)


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    for one in book.interpretations.values():
        if not one.readings:
            message, label = (
                text("reading-not-expressible", id=one.id, reason=one.not_expressible),
                Label(_first_line(one.span)),
            )
            yield Finding("reading-not-expressible", Severity.NOTE, message, (one.id,), Verdict.PROVED, (label,), statements=one.statements)


def _first_line(span: Span) -> Span:
    end = span.text.find("\n")
    return span if end < 0 else Span(span.file, span.start, span.start + max(1, end))
