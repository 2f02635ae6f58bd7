"""DuckDB, in the process.

In: what is asked, and tables of persons. Out: a table of answers for each. Guarantees: the rows stay in their order; memory is bounded, and what does
not fit is put on disk, in a folder that is gone afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pyarrow as pa

from regelproef.answer.engine_error import EngineError
from regelproef.population.answers import Asked
from regelproef.population.people import ROW
from regelproef.population.selection import query

PERSONS = "persons"
DIALECT = "duckdb"
INTERRUPTED = "Query interrupted"  # what it makes of a signal


def decide(asked: Asked, tables: Iterable[pa.Table], memory: int, folder: Path) -> Iterator[pa.Table]:
    """The answers to each table; `memory`: megabytes."""
    words = query(asked.stages, PERSONS, asked.given, asked.wanted).sql(DIALECT, copy=False)
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": f"{memory}MB",
        "temp_directory": str(folder),
        "autoinstall_known_extensions": False,
    }
    with closing(duckdb.connect(config=settings)) as connection:
        for table in tables:
            connection.register(PERSONS, table)
            try:
                found = connection.sql(words).to_arrow_table()
            except duckdb.OutOfMemoryException:
                raise MemoryError from None
            except RuntimeError as error:
                if str(error) == INTERRUPTED:
                    raise KeyboardInterrupt from None
                raise
            connection.unregister(PERSONS)
            if not found[ROW].equals(table[ROW]):
                raise EngineError("an engine changed the order of persons")
            yield found
