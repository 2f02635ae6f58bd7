"""Bundles as files: of the parking rulebook, and of one in which every name and label is awkward.

In: a folder. Out: a `Made`, whose bundle is written there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tiny
from regelproef.answer.limits import Limits
from regelproef.bundle.folder import LISTING, folder_of
from regelproef.bundle.persons import read_persons
from regelproef.generate.bundle import FIXTURES, bundle
from regelproef.generate.files import write_all
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from suites import suite_of

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
MANY = "".join(f"  f{number}: {{type: int, range: [0, 9], default: 0, meaning: number {number}}}\n" for number in range(60))
VOCABULARY = (
    """
language: nl
facts:
  id: {type: int, range: [0, 3], default: 1, meaning: a name that a table has for something else}
  person_id: {type: int, range: [-5, 5], default: 0, meaning: a number}
  select: {type: bool, default: false, meaning: a keyword}
  Select: {type: bool, default: true, meaning: the same in capitals}
  order: {type: enum, values: [group, één, yes_], default: group, meaning: "a 'word' \\"here\\""}
  table: {type: per_year_bool, range: [2000, 2005], meaning: years}
  where_to: {type: date, range: [2000-01-01, 2005-12-31], default: 2000-02-29, meaning: a day}
  debt: {type: money, range: [-100, 20000000], default: -5, meaning: an amount}
"""
    + MANY
    + """
decisions:
  from: {type: enum, values: [join, limit], nullable: true, meaning: a keyword}
  from_is_null: {type: bool, meaning: a name that is taken}
  case: {type: money, nullable: true, meaning: an amount or none}
  FROM: {type: date, nullable: true, meaning: a day or none}
"""
)
LABELS = """
facts:
  person_id: "]]> & <b>'een' \\"twee\\"</b>"
  select: "regel één\\nregel twee | met \\\\ streep"
  Select: "Dubbel"
  order: "Dubbel"
  where_to: "# @tag | Gegeven dat"
decisions:
  from: "Dan is '); drop table person; --"
  case: "=1+1"
values:
  order: {group: "niets", één: "ja", yes_: "ja"}
  from: {join: "<join>", limit: "a | b"}
"""
RULES = """
rules:
  - {rule: none, decision: from, then: null}
  - {rule: some, decision: from, when: [select, order == één], then: join, exception_to: none, text: "Wie ']]>' zegt;\\n  | krijgt \\"join\\"."}
  - {rule: years, decision: from, when: "count(table, from: 2001, until: 2003) >= 2", then: limit, exception_to: some}
  - {rule: not-null, decision: from_is_null, then: false}
  - {rule: is-null, decision: from_is_null, when: from is null, then: true, exception_to: not-null}
  - {rule: owed, decision: case, then: debt}
  - {rule: owed-not, decision: case, when: person_id < 0, then: null, exception_to: owed}
  - {rule: day, decision: FROM, then: where_to}
  - {rule: no-day, decision: FROM, when: not Select, then: null, exception_to: day}
"""


@dataclass(frozen=True)
class Made:
    """A rulebook, its folder, its bundle in memory, and where it is written."""

    book: Rulebook
    spec: Path
    files: Mapping[str, str]
    folder: Path


def make(spec: Path, folder: Path) -> Made:
    book = load_rulebook(spec)
    tests = folder / "tests"
    write_all(tests, bundle(book, suite_of(book, Limits())))
    files = folder_of(book, read_persons(book, tests / FIXTURES))
    write_all(folder / "bundle", files, LISTING)
    return Made(book, spec, files, folder / "bundle")


def make_parking(folder: Path) -> Made:
    return make(PARKING, folder)


def make_awkward(folder: Path) -> Made:
    return make(tiny.write(folder / "spec", vocabulary=VOCABULARY, labels=LABELS, rules=RULES), folder)
