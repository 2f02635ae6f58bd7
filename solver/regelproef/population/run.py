"""A whole population, decided.

In: a `Request`. Out: the results and the errors in their files, and a `Tally`. Guarantees: everybody is answered, in order; memory is bounded by what
is asked, whatever the number of persons.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Protocol

import pyarrow as pa

from regelproef.answer.ending import cleared
from regelproef.model.rulebook import Rulebook
from regelproef.population.ahead import ahead
from regelproef.population.answers import Asked, asked
from regelproef.population.errors import COLUMNS, Errors
from regelproef.population.people import People
from regelproef.population.program import Program
from regelproef.population.results import Results, writer
from regelproef.population.sample import Sample
from regelproef.population.tally import Tally

ENGINES = ("duckdb", "spark")
MEMORY = 1000  # megabytes that an engine may take, by default
Progress = Callable[[str], None]
Decide = Callable[[Asked, Iterable[pa.Table], int, Path], Iterator[pa.Table]]


class Counts(Protocol):
    """What else is counted while persons are decided."""

    def add(self, table: pa.Table, besides: Mapping[str, str]) -> None:
        """Count a table of answers too; `besides`: its columns, by what was asked."""


@dataclass(frozen=True)
class Request:
    """`output`, `errors`: where these are written, if anywhere. `progress` is told how many persons are decided."""

    book: Rulebook
    program: Program
    people: People | Sample
    by: tuple[str, ...] = ()
    output: Path | None = None
    errors: Path | None = None
    engine: str = ENGINES[0]
    memory: int = MEMORY
    language: str = "en"
    counts: Counts | None = None
    progress: Progress = field(default=lambda _: None)


def run(request: Request) -> Tally:
    """Decide everybody."""
    book, program, people = request.book, request.program, request.people
    tally = Tally(book, program, request.by)
    results = Results(book, program, named=people.named, synthetic=isinstance(people, Sample))
    decide: Decide = import_module(f"regelproef.population.{request.engine}_engine").decide
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="regelproef-"))
        stack.enter_context(cleared(partial(shutil.rmtree, folder, ignore_errors=True)))
        write = stack.enter_context(writer(request.output)) if request.output else None
        amiss = Errors(book, request.language, stack.enter_context(writer(request.errors, COLUMNS)).write) if request.errors else None
        if amiss is not None:
            people.begins, people.told = amiss.begin, amiss.note
        for table in decide(asked(book, program, request.by, named=people.named), ahead(people.tables()), request.memory, folder):
            tally.add(table)
            if request.counts is not None:
                request.counts.add(table, program.besides)
            if write is not None:
                write.write(results.table(table))
            if amiss is not None:
                amiss.add(table)
            request.progress(f"population {tally.persons}")
    return tally
