"""default-unusual, usual-unbroken, usual-unmet: the default person breaks a usual line of world.yaml, or nobody can break one, or nobody can meet it.

Usual lines choose who is shown. One that nobody can break chooses nobody, and belongs under `world` if it is meant at all; one that nobody can meet
says the contrary of what it should; and a person of whom nothing is said would be unusual.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.language.typed import Expr, Not
from regelproef.model.parts import WorldLine

CODES = ("default-unusual", "usual-unbroken", "usual-unmet")


def run(bench: Bench) -> Iterator[Entry]:
    """Without usual lines nothing is asked, and nothing told."""
    default = bench.book.default_person()
    broken = () if bench.evaluator.impossible(default) else bench.evaluator.unusual(default)
    if broken:
        names = tuple(line.name for line in broken)
        labels = tuple(Label(line.holds.span) for line in broken)
        yield Finding("default-unusual", Severity.ERROR, text("default-unusual", lines=", ".join(names)), names, labels=labels)
    elif bench.book.usual:
        yield proved("default-unusual")
    lines, reads = bench.book.usual, lambda line: bench.book.index.of(line.holds, chosen=False)
    yield from bench.each("usual-unbroken", lines, _name, lambda line: _asked(bench, "usual-unbroken", line, Not(line.holds.expr)), reads)
    yield from bench.each("usual-unmet", lines, _name, lambda line: _asked(bench, "usual-unmet", line, line.holds.expr), reads)


def _name(line: WorldLine) -> str:
    return line.name


def _asked(bench: Bench, code: str, line: WorldLine, somebody: Expr) -> Iterator[Entry]:
    """Whether there is somebody of whom this holds."""
    answer = bench.somebody(somebody)
    if answer.unknown:
        yield undecided(code, (line.name,), answer)
    elif answer.possible:
        yield proved(code, line.name)
    else:
        message, help = text(code, line=line.name), text(f"{code}-help")
        yield Finding(code, Severity.ERROR, message, (line.name,), labels=(Label(line.holds.span),), help=help)
