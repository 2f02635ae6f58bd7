"""What an engine for tables says of persons, held against the evaluator.

In: a rulebook, persons, and an engine. Out: each person and decision of whom they say different things; also who they hold for possible.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import count, islice
from pathlib import Path
from typing import Any

import pyarrow as pa

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.population import duckdb_engine
from regelproef.population.answers import POSSIBLE, asked, status, value
from regelproef.population.people import ROW, WRONG
from regelproef.population.program import STATUSES, Program, program_of
from regelproef.population.stored import size_of

Said = tuple[Status, Value]


def table_of(book: Rulebook, program: Program, people: Sequence[Person]) -> pa.Table:
    """The persons as an engine is given them."""
    columns: dict[str, Any] = {ROW: pa.array(range(1, len(people) + 1)), WRONG: pa.array([False] * len(people))}
    for name, own in program.facts.items():
        parts, size = [program.form.parts(person[name]) for person in people], size_of(book.facts[name].type)
        columns.update((column, pa.array([row[place] for row in parts], size)) for place, column in enumerate(own))
    return pa.table(columns)


def said(book: Rulebook, people: Sequence[Person], decide: Callable[..., Iterator[pa.Table]] = duckdb_engine.decide) -> list[dict[str, Said] | None]:
    """What each person is told, by decision; None for who is impossible."""
    program = program_of(book)
    with tempfile.TemporaryDirectory() as folder:
        tables = list(decide(asked(book, program, (), named=False), [table_of(book, program, people)], 500, Path(folder)))
    rows = [row for table in tables for row in table.to_pylist()]
    return [{name: _said(book, program, row, name) for name in program.decisions} if row[POSSIBLE] else None for row in rows]


def _said(book: Rulebook, program: Program, row: dict[str, Any], name: str) -> Said:
    place = list(program.decisions).index(name)
    found = row[value(place)]
    if book.decisions[name].type.kind is Kind.ENUM and found is not None:
        found = program.form.spelled[found]
    return STATUSES[row[status(place)]], found


def by_evaluator(book: Rulebook, people: Iterable[Person]) -> list[dict[str, Said] | None]:
    evaluator = Evaluator(book)
    return [None if evaluator.impossible(one) else {name: _plain(out) for name, out in evaluator.decide(one).items()} for one in people]


def _plain(outcome: Outcome) -> Said:
    return outcome.status, outcome.value if outcome.ok else None


def differences(book: Rulebook, people: Sequence[Person], **engine: Any) -> list[tuple[Person, object, object]]:
    """Of whom the engine and the evaluator say different things; values of another kind are different too."""
    pairs = zip(people, said(book, people, **engine), by_evaluator(book, people), strict=True)
    return [(person, one, other) for person, one, other in pairs if one != other or _kinds(one) != _kinds(other)]


def _kinds(found: dict[str, Said] | None) -> list[type]:
    return [type(what) if not isinstance(what, date) else date for _, what in (found or {}).values()]


def drawn(book: Rulebook, many: int, seed: int = 1) -> list[Person]:
    """So many possible persons, drawn where the rules change their mind."""
    return list(islice(drawn_from(book, seed), many))


def drawn_from(book: Rulebook, seed: int) -> Iterator[Person]:
    drawing = Drawing(book, cases_of(book))
    return (person for place in count(1) if (person := drawing.person(Numbers(seed, place))) is not None)
