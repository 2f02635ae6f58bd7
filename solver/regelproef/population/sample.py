"""A synthetic population: persons who do not exist.

In: a rulebook, how its facts are spread, how many persons, and a seed. Out: tables of persons, as of files (`people`). Guarantees: all of them are
possible; the same persons for the same rulebook, spread and seed, on every machine; nothing is drawn but from the spread.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from regelproef.answer.finding import unusable
from regelproef.draw.numbers import STEP
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.population import duckdb_engine
from regelproef.population.answers import POSSIBLE, asked
from regelproef.population.marginals import Choice, Spread
from regelproef.population.people import ROW, WRONG, Amiss
from regelproef.population.program import Program
from regelproef.population.stored import MONTH, WIDTH, YEAR, size_of

LEAST, MOST = 2_000, 200_000  # drawn at once
MEMORY = 500  # megabytes, to say who is possible
IN_VAIN = 200_000  # drawn one after another of whom nobody is possible, after which nobody more is drawn
Array = Any  # of numpy


class Sample:
    """So many persons; nothing is ever amiss with one."""

    named = False
    begins: Callable[[str, int], None]
    told: Callable[[Amiss], None]

    def __init__(self, book: Rulebook, program: Program, spreads: Mapping[str, Spread], count: int, seed: int) -> None:
        """`program`: how values stand in the columns of facts, and who is possible."""
        self.book, self.spreads, self.count, self.seed = book, spreads, count, seed
        self.program, self.form = program, program.form
        self.at_once = max(LEAST, min(2 * count, MOST))
        self.drawn = 0  # up to the last who was kept; the others were impossible

    def tables(self) -> Iterator[pa.Table]:
        """All of them, stretch by stretch."""
        question = asked(self.book, replace(self.program, decisions={}, besides={}), (), named=False)
        made = vain = stretch = 0
        candidates: list[pa.Table] = []

        def drawn() -> Iterator[pa.Table]:
            nonlocal stretch
            while True:
                candidates.append(self._candidates(stretch * self.at_once))
                stretch += 1
                yield candidates[-1]

        for answers in duckdb_engine.decide(question, drawn(), MEMORY, Path(tempfile.gettempdir())):
            own = candidates.pop().filter(answers[POSSIBLE])[: self.count - made]
            vain = 0 if len(own) else vain + self.at_once
            if vain >= IN_VAIN:
                raise unusable("marginals", "marginals-nobody")
            if len(own):
                rows = pa.array(np.arange(made + 1, made + len(own) + 1))
                yield own.set_column(own.schema.get_field_index(ROW), ROW, rows)
                made, self.drawn = made + len(own), own[ROW][-1].as_py()
            if made == self.count:
                return

    def _candidates(self, before: int) -> pa.Table:
        columns: dict[str, Any] = {ROW: np.arange(before + 1, before + self.at_once + 1), WRONG: np.zeros(self.at_once, dtype=bool)}
        for place, (name, fact) in enumerate(self.book.facts.items()):
            chances = [self._chances(before, 3 * place + which) for which in range(3)]
            own = self._values(fact, self.spreads[name], chances)
            if fact.member is not None:  # of whoever is not there nothing is said
                there = columns[self.program.facts[fact.member.members][0]] >= fact.member.number
                own = [np.where(there, part, default) for part, default in zip(own, self.form.parts(fact.default), strict=True)]
            columns.update(zip(self.program.facts[name], own, strict=True))
        return pa.table(columns)

    def _chances(self, before: int, row: int) -> Array:
        """64 bits for each person, of the row of this number: SplitMix64, whose state is the seed and the number of the person."""
        with np.errstate(over="ignore"):
            own = _mixed(np.array([self.seed], dtype=np.uint64) + np.uint64(row + 1) * np.uint64(STEP))
            state = own + np.arange(before + 1, before + self.at_once + 1, dtype=np.uint64) * np.uint64(STEP)
            return _mixed(state)

    def _values(self, fact: FactDefinition, spread: Spread, chances: list[Array]) -> list[Array]:
        edges = np.cumsum([choice.weight for choice in spread])
        which = np.searchsorted(edges, _below(chances[0], int(edges[-1])), side="right")
        kind = size_of(fact.type)
        found = [np.zeros(self.at_once, dtype=kind) for _ in range(self.form.chunks if fact.type.kind is Kind.HISTORY else 1)]
        for place, choice in enumerate(spread):
            own = which == place
            for part, values in zip(found, self._of_choice(fact, choice, [one[own] for one in chances[1:]]), strict=True):
                part[own] = values
        return found

    def _of_choice(self, fact: FactDefinition, choice: Choice, chances: list[Array]) -> list[Array]:
        first, last = choice.first, choice.last
        if first is None or last is None:
            return list(self.form.parts(choice.value))
        if isinstance(first, int) and isinstance(last, int):
            one, other = (_below(chance, last - first + 1).astype(np.int64) + first for chance in chances)
            return self._stretches(np.minimum(one, other), np.maximum(one, other)) if fact.type.kind is Kind.HISTORY else [one]
        assert isinstance(first, date) and isinstance(last, date)
        low, high = (int(np.datetime64(day, "D").astype(np.int64)) for day in (first, last))
        days = (_below(chances[0], high - low + 1).astype(np.int64) + low).astype("datetime64[D]")
        months, years = days.astype("datetime64[M]"), days.astype("datetime64[Y]")
        of_month = (days - months).astype(np.int64) + 1
        return [(years.astype(np.int64) + 1970) * YEAR + ((months - years).astype(np.int64) + 1) * MONTH + of_month]

    def _stretches(self, first: Array, last: Array) -> list[Array]:
        """The bits of the years from the first to the last."""
        found = []
        for chunk in range(self.form.chunks):
            begin, end = (np.clip(year - self.form.first - chunk * WIDTH, 0, WIDTH) for year in (first, last + 1))
            found.append((np.int64(1) << end) - (np.int64(1) << begin))
        return found


def _mixed(state: Array) -> Array:
    mixed = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def _below(chance: Array, count: int) -> Array:
    """From 0 up to, not including, `count`."""
    if count < 1 << 31:
        return (chance >> np.uint64(32)) * np.uint64(count) >> np.uint64(32)
    return chance % np.uint64(count)
