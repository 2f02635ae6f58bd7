"""default-impossible, world-impossible: the default person, or every person, is excluded by world.yaml.

A world that excludes everybody would make every proof hold for nobody, so `world-impossible` is asked and told whatever is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided

CODES = ("default-impossible", "world-impossible")


def run(bench: Bench) -> Iterator[Entry]:
    broken = bench.evaluator.impossible(bench.book.default_person())
    if broken:
        names = tuple(line.name for line in broken)
        labels = tuple(Label(line.holds.span) for line in broken)
        yield Finding("default-impossible", Severity.ERROR, text("default-impossible", lines=", ".join(names)), names, labels=labels)
    else:
        yield proved("default-impossible")
    answer = bench.decide()
    if answer.unknown:
        yield undecided("world-impossible", (), answer)
    elif answer.possible:
        yield proved("world-impossible")
    else:
        yield _impossible(bench)


def _impossible(bench: Bench) -> Finding:
    kept = bench.everybody.core([line.holds.expr for line in bench.book.world])
    lines = [line for place, line in enumerate(bench.book.world) if kept is None or place in kept]
    return Finding(
        "world-impossible",
        Severity.ERROR,
        text("world-impossible", lines=", ".join(line.name for line in lines)),
        (),  # which lines are named depends on the bounds
        labels=tuple(Label(line.holds.span) for line in lines),
        help=text("world-impossible-help"),
        notes=(text("detail-undecided"),) if kept is None else (),
    )
