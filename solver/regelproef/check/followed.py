"""followed-reading (note): a statement reads a derived value that differs by reading, so it follows the choice of the rules.

A formula says what its sentence says, in words of facts and decisions; one that follows the choice of the rules cannot contradict it. Write out
what the sentence means, and let it be `open` where it depends on the reading; or say why it may read the value with `follows: <reason>`.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry
from regelproef.model.parts import Formula, Statement
from regelproef.model.rulebook import Rulebook

CODES = ("followed-reading",)


def run(bench: Bench) -> Iterator[Entry]:
    yield from notes_of(bench.book)


def notes_of(book: Rulebook) -> Iterator[Finding]:
    """What can be said without asking."""
    for statement in book.statements.values():
        found = [(line, names) for line in (*statement.when, *statement.then) if (names := _by_reading(book, line))]
        if bool(found) is not bool(statement.follows):
            yield _note(statement, found)


def _by_reading(book: Rulebook, line: Formula) -> tuple[str, ...]:
    """The derived values behind a line, also over others, that have more than one meaning."""
    read = book.index.of(line, chosen=False).derived
    return tuple(name for name, derived in book.derived.items() if name in read and len(derived.alternatives) > 1)


def _note(statement: Statement, found: list[tuple[Formula, tuple[str, ...]]]) -> Finding:
    names = ", ".join(f"`{name}`" for name in dict.fromkeys(name for _, names in found for name in names))
    message = text("followed-reading" if found else "followed-stale", statement=statement.id, names=names)
    labels = tuple(Label(line.span) for line, _ in found) or (Label(statement.span),)
    help_ = text("followed-reading-help") if found else None
    return Finding("followed-reading", Severity.NOTE, message, (statement.id,), Verdict.PROVED, labels, statements=(statement.id,), help=help_)
