"""How quick whole populations are, beside the same work by hand in NumPy, and how that grows.

In: how many persons at most. Out: tables on standard output. First: the aansluitbaarheid and the premium of a million persons, by SQL and by hand,
over the same columns, in one process; that both say the same of everybody is asserted. Then: whole commands, from synthetic persons to results in
Parquet. Processor time and time by the clock, each the least of some runs; on a machine that does other work, processor time says the most. Where
OpenFisca's country template is installed, its way is timed too, for orientation: four variables of other rules over as many persons.

    python tests/benchmarks/populations.py [--most 10000000] [--runs 3]
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from by_hand import aansluitbaarheid, premium

from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.population.answers import Asked, asked, value
from regelproef.population.marginals import spreads
from regelproef.population.program import Program, program_of
from regelproef.population.sample import Sample
from regelproef.population.selection import query

TWO = ("aansluitbaarheid", "premiebedrag_cent")
MILLION = 1_000_000
MONTH = "2017-01"


def least(runs: int, work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Seconds of the processor and by the clock, and what came of it."""
    found: list[tuple[float, float]] = []
    result = None
    for _ in range(runs):
        begin, clock = time.process_time(), time.perf_counter()
        result = work()
        found.append((time.process_time() - begin, time.perf_counter() - clock))
    return min(one for one, _ in found), min(other for _, other in found), result


def beside_by_hand(book: Rulebook, count: int, runs: int) -> None:
    program = program_of(book, TWO)
    table = pa.concat_tables(Sample(book, program, spreads(book, None), count, 1).tables())
    question = in_words(asked(book, program, (), named=False))
    words = program.form.words
    facts = {name: table[columns[0]].to_numpy() for name, columns in program.facts.items()}

    def by_hand() -> tuple[Any, Any]:
        status = aansluitbaarheid(facts, words)
        return status, premium(facts, words, status)

    processor, clock, (status, cents) = least(runs, by_hand)
    print(f"{count} persons, {' and '.join(TWO)}")
    print(f"  by hand in NumPy   {processor:6.2f} s of the processor, {clock:6.2f} s by the clock")
    names = list(program.decisions)
    for threads in (1, os.cpu_count() or 1):
        own, by_clock, found = least(runs, lambda threads=threads: answers(question, table, threads))  # type: ignore[misc]
        said = found[value(names.index(TWO[0]))].to_numpy(), found[value(names.index(TWO[1]))].fill_null(-1).to_numpy()
        assert np.array_equal(said[0], status) and np.array_equal(said[1], cents)
        ratio = f"{own / processor:.1f} and {by_clock / clock:.1f} times"
        print(f"  DuckDB, {threads} thread(s) {own:6.2f} s of the processor, {by_clock:6.2f} s by the clock: {ratio}")
    everything(book, table, program, runs)


def everything(book: Rulebook, table: pa.Table, two: Program, runs: int) -> None:
    program = program_of(book)
    assert program.facts == two.facts
    question = in_words(asked(book, program, (), named=False))
    own, clock, _ = least(runs, lambda: answers(question, table, os.cpu_count() or 1))
    print(f"  all {len(program.decisions)} decisions    {own:6.2f} s of the processor, {clock:6.2f} s by the clock")


def answers(words: str, table: pa.Table, threads: int) -> pa.Table:
    """What DuckDB says, its planning included."""
    with duckdb.connect(config={"threads": threads}) as connection:
        connection.register("persons", table)
        return connection.sql(words).to_arrow_table()


def in_words(question: Asked) -> str:
    return query(question.stages, "persons", question.given, question.wanted).sql("duckdb", copy=False)


def orientation(count: int, runs: int) -> None:
    """Another engine on rules of its own; none where it is not installed."""
    if find_spec("openfisca_country_template") is None:
        print("  OpenFisca's country template is not installed")
        return
    builder = import_module("openfisca_core.simulation_builder").SimulationBuilder
    system, random = import_module("openfisca_country_template").CountryTaxBenefitSystem(), np.random.default_rng(1)
    salary = random.integers(0, 5000, count).astype("float32")
    birth = np.datetime64("1950-01-01") + random.integers(0, 20_000, count).astype("timedelta64[D]")

    def simulated() -> None:
        simulation = builder().build_default_simulation(system, count)
        for name, given in (("salary", salary), ("birth", birth)):
            simulation.set_input(name, MONTH, given)
        for name in ("income_tax", "social_security_contribution", "basic_income", "age"):
            simulation.calculate(name, MONTH)

    own, clock, _ = least(runs, simulated)
    print(f"  OpenFisca's template, four variables {own:6.2f} s of the processor, {clock:6.2f} s by the clock")


def growth(folder: Path, most: int) -> None:
    """Whole commands, each in a process of its own."""
    print("synthetic persons, all decisions, results as Parquet")
    count = 10_000
    while count <= most:
        with tempfile.TemporaryDirectory() as place:
            words = ["population", "--spec", str(folder), "--sample", str(count), "--output", f"{place}/out.parquet"]
            line = [sys.executable, "-m", "regelproef", *words]
            before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        took = f"{spent:7.1f} s of the processor, {time.perf_counter() - clock:7.1f} s by the clock"
        print(f"  {count:>10}  {took}, at most {after.ru_maxrss // 1024} MiB", flush=True)
        count *= 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=10 * MILLION)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    folder = next(packaged_rulebooks()).folder
    growth(folder, arguments.most)  # first: what a child may be seen to take begins with what its parent has
    beside_by_hand(load_rulebook(folder), min(MILLION, arguments.most), arguments.runs)
    orientation(min(MILLION, arguments.most), arguments.runs)


if __name__ == "__main__":
    main()
