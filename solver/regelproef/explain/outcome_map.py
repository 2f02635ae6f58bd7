"""A map of one decision over two facts.

In: an evaluator, a person who stands still in all other facts, and two axes. Out: `OutcomeMap`: the outcome in each cell, decided by the evaluator;
rows and columns that are alike all along are joined. Impossible persons are empty cells, and persons who break a usual line are marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

MOST = 200  # steps on one axis
Step = tuple[Value, Value]  # first and last value of a stretch that is alike


@dataclass(frozen=True)
class Axis:
    """`years_before`: the steps are calendar years between this date and the reference date."""

    fact: str
    values: tuple[Value, ...]
    years_before: bool = False


@dataclass(frozen=True)
class OutcomeMap:
    """`person`: what differs from the defaults in whoever stands still, apart from the axes. `unusual`: for each cell, whether a usual line is broken
    there."""

    decision: str
    person: Mapping[str, Value]
    across: Axis
    down: Axis
    columns: tuple[Step, ...]
    rows: tuple[Step, ...]
    cells: tuple[tuple[Outcome | None, ...], ...]
    unusual: tuple[tuple[bool, ...], ...]


Cell = tuple[Outcome | None, bool]


def axis(book: Rulebook, fact: str, *, beside: str = "") -> Axis | None:
    """The steps of a fact, or None for a history; a date beside the reference date goes by the years between them."""
    definition = book.facts[fact]
    own = definition.type
    match own.kind:
        case Kind.BOOL | Kind.ENUM:
            return Axis(fact, tuple(definition.values()) if own.kind is Kind.BOOL else own.values)
        case Kind.INT | Kind.MONEY:
            size = own.highest - own.lowest
            return Axis(fact, tuple(range(own.lowest, own.highest + 1))) if size < MOST else None
        case Kind.DATE if beside == book.reference_date and fact != beside:
            oldest = min(110, book.facts[beside].type.last_date.year - own.first_date.year)
            return Axis(fact, tuple(range(oldest + 1)), True)
        case Kind.DATE:
            return Axis(fact, tuple(_in_year(definition, year) for year in range(own.first_date.year, own.last_date.year + 1)))
        case _:
            return None


def _in_year(fact: FactDefinition, year: int) -> date:
    """The default's day in another year, kept within the range."""
    default = fact.default
    assert isinstance(default, date)
    moved = date(year, 2, 28) if (default.month, default.day) == (2, 29) else default.replace(year=year)
    return min(max(moved, fact.type.first_date), fact.type.last_date)


def outcome_map(evaluator: Evaluator, limits: Limits, person: Person, decision: str, across: Axis, down: Axis) -> OutcomeMap:
    """The map, with alike neighbours joined.

    Raises:
        OutOfBudget: when no time is left for it.
    """
    grid = []
    for y in down.values:
        limits.heed()
        grid.append([_cell(evaluator, person, decision, across, x, down, y) for x in across.values])
    rows, kept = _joined(down.values, [tuple(map(_key, row)) for row in grid])
    columns, across_kept = _joined(across.values, [tuple(_key(grid[index][at]) for index in kept) for at in range(len(across.values))])
    shown = [[grid[index][at] for at in across_kept] for index in kept]
    cells, unusual = tuple(tuple(one for one, _ in line) for line in shown), tuple(tuple(odd for _, odd in line) for line in shown)
    still = {name: value for name, value in differences(evaluator.book, person).items() if name not in {across.fact, down.fact}}
    return OutcomeMap(decision, still, across, down, columns, rows, cells, unusual)


def telling_person(evaluator: Evaluator, limits: Limits, decision: str, across: Axis, down: Axis) -> dict[str, Value] | None:
    """The person, one fact away from the default, whose map shows most: most different outcomes, then rows and columns, then the first such person.

    None when nobody's map shows more than that of the default person.
    """
    book = evaluator.book
    best, found = telling(outcome_map(evaluator, limits, book.default_person(), decision, across, down)), None
    for fact in book.facts.values():
        if fact.name in {across.fact, down.fact} or fact.type.kind not in {Kind.BOOL, Kind.ENUM}:
            continue
        for value in fact.values()[1:]:
            person = {**book.default_person(), fact.name: value}
            told = telling(outcome_map(evaluator, limits, person, decision, across, down))
            if told > best:
                best, found = told, person
    return found


def telling(made: OutcomeMap) -> tuple[int, int]:
    """How much a map shows of usual persons: different outcomes, then different rows times different columns."""
    rows = [
        tuple(None if odd else _key((one, False)) for one, odd in zip(line, marks, strict=True))
        for line, marks in zip(made.cells, made.unusual, strict=True)
    ]
    lines = len(set(rows)) * len(set(zip(*rows, strict=True)))
    return len({key for row in rows for key in row if key is not None}), lines


def _cell(evaluator: Evaluator, person: Person, decision: str, across: Axis, x: Value, down: Axis, y: Value) -> Cell:
    moved = dict(person)
    for one, value in ((across, x), (down, y)):
        if not one.years_before:
            moved[one.fact] = value
    for one, value in ((across, x), (down, y)):
        if one.years_before:
            fact, day = evaluator.book.facts[one.fact], moved[evaluator.book.reference_date]
            assert isinstance(day, date) and isinstance(value, int)
            year = day.year - value
            if not fact.type.first_date.year <= year <= fact.type.last_date.year:
                return None, False
            born = _in_year(fact, year)
            moved[one.fact] = min(born, day) if value == 0 else born
    if evaluator.impossible(moved):
        return None, False
    return evaluator.decide(moved, (decision,))[decision], bool(evaluator.unusual(moved))


def _key(cell: Cell) -> object:
    outcome, odd = cell
    return None if outcome is None else (outcome.status, outcome.value, odd)


def _joined(values: tuple[Value, ...], lines: Iterable[object]) -> tuple[tuple[Step, ...], list[int]]:
    """Neighbours with the same line as one step, and the index of the first of each; truth values and words of a list are never joined."""
    joinable = not values or not isinstance(values[0], (bool, str))
    steps: list[Step] = []
    kept: list[int] = []
    before: object = object()
    for index, (value, line) in enumerate(zip(values, lines, strict=True)):
        if joinable and kept and line == before:
            steps[-1] = (steps[-1][0], value)
        else:
            steps.append((value, value))
            kept.append(index)
        before = line
    return tuple(steps), kept
