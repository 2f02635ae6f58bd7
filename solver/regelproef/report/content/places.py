"""Where findings are: each at a place, and seen from the top of the repository where that is wanted.

In: findings, and the rulebook that they are about, as far as it could be read. Out: the same findings. One that points at nothing points at what it
names, else at the file that it is about, else at the vocabulary of the rulebook; so does one that points at an older revision alone, besides.
`Moves`: folders as people know them from where they stand, each with the same folder from the top of its repository.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from regelproef.answer.finding import Finding, Label
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.text import Text
from regelproef.load.contents import whole_file
from regelproef.load.which import MARK
from regelproef.model.rulebook import Rulebook

Moves = tuple[tuple[str, str], ...]
PART = re.compile(r"[.>=]")  # `rule.2`, `rule>other` and `Q=value` are parts of what stands before


# -- a place for each -------------------------------------------------------------------------------------------------------------


def placed(findings: Iterable[Finding], root: str, book: Rulebook | None = None) -> tuple[Finding, ...]:
    return tuple(one if _has_place(one) else replace(one, labels=(*one.labels, Label(_place(one, root, book)))) for one in findings)


def _has_place(finding: Finding) -> bool:
    return any(label.span.path and not label.span.is_older for label in finding.labels)


def _place(finding: Finding, root: str, book: Rulebook | None) -> Span:
    for name in finding.subject if book else ():
        for known in (name, PART.split(name, maxsplit=1)[0]):
            span = next(_spans(book, known), None) if book else None
            if span is not None:
                return _first_line(span)
    file = finding.message.params.get("file")
    if isinstance(file, str) and (finding.code == "generated" or file.startswith(f"{root}/")):
        return whole_file(file)
    return whole_file(f"{root}/{MARK}")


def _spans(book: Rulebook, name: str) -> Iterator[Span]:
    """What the rulebook knows by this name."""
    for named in (book.rules, book.decisions, book.facts, book.derived, book.amounts, book.statements, book.interpretations):
        if name in named:
            yield named[name].span
    yield from (one.span for listed in (book.properties, book.cases) for one in listed if one.name == name)
    yield from (line.holds.span for line in (*book.world, *book.usual) if line.name == name)


def _first_line(span: Span) -> Span:
    end = span.text.find("\n")
    return span if end < 0 else Span(span.file, span.start, span.start + max(end, 1))


# -- from the top of the repository -----------------------------------------------------------------------------------------------


def moved(path: str, moves: Moves) -> str:
    """A path from where one stands, from the top; one that lies in none of these folders stays as it is."""
    for here, top in moves:
        if path == here:
            return top
        if path.startswith(f"{here}/"):
            rest = path[len(here) + 1 :]
            return rest if top == "." else f"{top}/{rest}"
    return path


def seen_from_top(findings: Iterable[Finding], moves: Moves) -> tuple[Finding, ...]:
    """Every path in them, in what they say and what they name too."""
    return tuple(_moved_finding(one, moves) for one in findings) if moves else tuple(findings)


def _moved_finding(finding: Finding, moves: Moves) -> Finding:
    return replace(
        finding,
        message=_moved_text(finding.message, moves),
        subject=tuple(moved(name, moves) for name in finding.subject),
        labels=tuple(replace(label, span=_moved_span(label.span, moves)) for label in finding.labels),
        help=_moved_text(finding.help, moves) if finding.help else None,
        notes=tuple(_moved_text(note, moves) for note in finding.notes),
    )


def _moved_text(what: Text, moves: Moves) -> Text:
    return Text(what.key, {name: moved(value, moves) if isinstance(value, str) else value for name, value in what.params.items()})


def _moved_span(span: Span, moves: Moves) -> Span:
    return replace(span, file=SourceFile(moved(span.path, moves), span.file.text))
