"""A file of fixtures to the rows that every format shows.

In: a rulebook and a `fixtures.jsonl`. Out: its lines as they stand there, and a `Row` for each. Guarantees: every person is possible and complete,
and what is expected is what the rulebook decides now; a file of which that is not so is refused, with those who are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from regelproef.answer.finding import Finding, Unusable, load_error, unusable
from regelproef.answer.text import text
from regelproef.conform.fixtures import Expected, read_fixtures, require_fit
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.row import Row
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person, to_json

MOST_TOLD = 20


@dataclass(frozen=True)
class Persons:
    """The text of the file, and what it says."""

    lines: str
    rows: tuple[Row, ...]


def read_persons(book: Rulebook, file: Path) -> Persons:
    """The persons of a file, which are those of this rulebook as it is now.

    Raises:
        Unusable: when it cannot be read, is of another rulebook or an older format, or expects something else than the rulebook decides; and when
            persons have members, of which no format of the folder has a list.
    """
    if book.members:
        raise unusable("members", "members-bundle")
    fixtures = read_fixtures(file)
    require_fit(book, fixtures, file)
    evaluator, rows, problems = Evaluator(book), [], list[Finding]()
    for one in fixtures:
        row = _row(book, evaluator, one)
        if row is None:
            problems.append(load_error("fixtures", None, text("bundle-other", file=file.as_posix(), line=one.line, id=one.id)))
        else:
            rows.append(row)
    if problems or not rows:
        raise Unusable(tuple(problems[:MOST_TOLD]) or (load_error("fixtures", None, text("bundle-nobody", file=file.as_posix())),))
    return Persons(file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"), tuple(rows))


def _row(book: Rulebook, evaluator: Evaluator, one: Expected) -> Row | None:
    """None where the line is not complete, or the rulebook says something else."""
    person, _ = read_person(book, one.facts)
    if set(one.facts) != set(book.facts) or set(one.decisions) != set(book.decisions) or evaluator.impossible(person):
        return None
    outcomes = evaluator.decide(person)
    decided = {name: outcomes[name].value for name in book.decisions}
    if any(not outcomes[name].ok or not _same(to_json(value), one.decisions[name]) for name, value in decided.items()):
        return None
    return Row(one.id, one.owner, {name: person[name] for name in book.facts}, one.matters, decided, one.why, one.under)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other
