"""Apache Spark, in this process or on a cluster.

In: what is asked, and tables of persons. Out: tables of answers, in the order of the persons. The query is the one that DuckDB is asked, in the words
of Spark. Persons and answers pass by Parquet, in a folder that every machine of a cluster must see. Guarantees: a number that does not fit, or a day
that there is not, ends the run; it is never rounded or left out.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as dataset
import pyarrow.parquet as parquet
from pyspark import SparkConf, SparkContext
from pyspark.errors import PySparkRuntimeError
from pyspark.java_gateway import launch_gateway
from pyspark.sql import SparkSession

from regelproef.answer.ending import cleared
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
    with _unheard():
        session = _Session({**SETTINGS, "spark.driver.memory": f"{memory}m", "spark.local.dir": str(folder)})
        with cleared(session.stop, interrupted=session.kill):
            session.write(words, persons, answers)
    found = dataset.dataset(str(answers), format="parquet")
    for first, last in stretches:  # Spark writes its parts in no order
        part = found.to_table(filter=(pc.field(ROW) >= first) & (pc.field(ROW) <= last)).sort_by(ROW)
        if not part[ROW].equals(pa.chunked_array([pa.array(range(first, last + 1), pa.int64())])):
            raise EngineError("an engine lost or invented a person")
        yield part


@contextmanager
def _unheard() -> Iterator[None]:
    """Whatever goes wrong is raised; the bridge to Java logs it besides, with its traceback."""
    before = logging.root.manager.disable
    logging.disable()
    try:
        yield
    finally:
        logging.disable(before)


class _Session:
    """Spark, started in a thread of its own: whoever interrupted its start would leave its Java behind, which nobody knows by then."""

    def __init__(self, settings: dict[str, str]) -> None:
        self._settings = settings
        self._session: SparkSession | None = None
        self._failed: BaseException | None = None
        self._launched, self._started = threading.Event(), threading.Event()  # a thread whose `join` is interrupted seems to be over
        threading.Thread(target=self._start, daemon=True).start()

    def _start(self) -> None:
        configuration = SparkConf().setAppName("regelproef").setAll(list(self._settings.items()))
        try:
            java = _java(configuration)
            self._launched.set()
            context = SparkContext(conf=configuration, gateway=java)
            context.setLogLevel("ERROR")
            self._session = SparkSession(context)
        except BaseException as error:  # raised again where it is waited for
            self._failed = error
        finally:
            self._launched.set()
            self._started.set()

    @property
    def session(self) -> SparkSession:
        """Once it has started."""
        self._started.wait()
        if self._failed is not None:
            raise unusable("usage", "population-spark") if isinstance(self._failed, PySparkRuntimeError) else self._failed
        assert self._session is not None
        return self._session

    def write(self, words: str, persons: Path, answers: Path) -> None:
        """The answers to a query, written."""
        self.session.read.parquet(str(persons)).createOrReplaceTempView(PERSONS)
        self.session.sql(words).write.parquet(str(answers))

    def stop(self) -> None:
        self._started.wait()
        if self._session is not None:
            self._session.stop()

    def kill(self) -> None:
        """Also where it is still starting: then once its Java is known."""
        self._launched.wait()
        for machine in _machines:
            if machine.proc is not None:
                machine.proc.kill()
                machine.proc.wait()  # until then it writes


_machines: list[Any] = []  # at most one for the process, with which it ends


def _java(configuration: SparkConf) -> Any:
    if not _machines:
        _machines.append(launch_gateway(configuration))  # type: ignore[no-untyped-call]  # pyspark has no types there
    return _machines[0]
