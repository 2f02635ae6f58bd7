"""Apache Spark, in this process or on a cluster.

In: what is asked, and tables of persons. Out: tables of answers, in the order of the persons. The query is the one that DuckDB is asked, in the words
of Spark. Persons and answers pass by Parquet, in a folder that every machine of a cluster must see. Guarantees: a number that does not fit, or a day
that there is not, ends the run; it is never rounded or left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as dataset
import pyarrow.parquet as parquet
from pyspark.errors import PySparkRuntimeError
from pyspark.sql import SparkSession

from regelproef.answer.engine_error import EngineError
from regelproef.answer.finding import unusable
from regelproef.population.answers import Asked
from regelproef.population.people import ROW
from regelproef.population.selection import query

PERSONS = "persons"
DIALECT = "spark"
SETTINGS = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    "spark.sql.codegen.wholeStage": "false",  # of so many columns it makes more code than a virtual machine takes
}


def decide(asked: Asked, tables: Iterable[pa.Table], memory: int, folder: Path) -> Iterator[pa.Table]:
    """The answers to each table; `memory`: megabytes, for the part of Spark that runs here."""
    persons, answers = folder / "persons", folder / "answers"
    persons.mkdir()
    stretches: list[tuple[int, int]] = []
    for place, table in enumerate(one for one in tables if len(one)):
        parquet.write_table(table, persons / f"{place:09}.parquet")
        stretches.append((table[ROW][0].as_py(), table[ROW][-1].as_py()))
    if not stretches:
        return
    words = query(asked.stages, PERSONS, asked.given, asked.wanted).sql(DIALECT, copy=False)
    with closing(_Session({**SETTINGS, "spark.driver.memory": f"{memory}m", "spark.local.dir": str(folder)})) as session:
        session.write(words, persons, answers)
    found = dataset.dataset(str(answers), format="parquet")
    for first, last in stretches:  # Spark writes its parts in no order
        part = found.to_table(filter=(pc.field(ROW) >= first) & (pc.field(ROW) <= last)).sort_by(ROW)
        if not part[ROW].equals(pa.chunked_array([pa.array(range(first, last + 1), pa.int64())])):
            raise EngineError("an engine lost or invented a person")
        yield part


class _Session:
    def __init__(self, settings: dict[str, str]) -> None:
        builder = SparkSession.builder.appName("regelproef")
        for name, value in settings.items():
            builder = builder.config(name, value)
        try:
            self.session = builder.getOrCreate()
        except PySparkRuntimeError:
            raise unusable("usage", "population-spark") from None
        self.session.sparkContext.setLogLevel("ERROR")

    def write(self, words: str, persons: Path, answers: Path) -> None:
        """The answers to a query, written."""
        self.session.read.parquet(str(persons)).createOrReplaceTempView(PERSONS)
        self.session.sql(words).write.parquet(str(answers))

    def close(self) -> None:
        self.session.stop()
