"""default-impossible, world-impossible: the default person, or every person, is excluded by world.yaml.

A world that excludes everybody would make every proof hold for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.prove.session import Session

CODES = ("default-impossible", "world-impossible")


def run(bench: Bench) -> Iterator[Entry]:
    broken = bench.evaluator.impossible(bench.book.default_person())
    if broken:
        names = ", ".join(line.name for line in broken)
        labels = tuple(Label(line.holds.span) for line in broken)
        yield Finding(
            "default-impossible", Severity.ERROR, text("default-impossible", lines=names), tuple(line.name for line in broken), labels=labels
        )
    else:
        yield proved("default-impossible")
    answer = bench.find()
    if answer.unknown:
        yield undecided("world-impossible", (), answer)
    elif answer.possible:
        yield proved("world-impossible")
    else:
        yield _impossible(bench)


def _impossible(bench: Bench) -> Finding:
    session = Session(bench.encoder.domain, bench.limits)
    kept = session.minimal_core(list(bench.encoder.world))
    lines = [bench.book.world[index] for index in kept]
    names = ", ".join(line.name for line in lines)
    return Finding(
        "world-impossible",
        Severity.ERROR,
        text("world-impossible", lines=names),
        tuple(line.name for line in lines),
        labels=tuple(Label(line.holds.span) for line in lines),
        help=text("world-impossible-help"),
    )
