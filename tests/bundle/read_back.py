"""Each format of a bundle read back by what is made for it, as persons: facts and decisions as JSON has them, by id.

In: a rulebook, and the text of a file. Out: `Persons`. Nothing here is the engine's but the type of a fact.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import yaml

from bundle import tck
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook

Persons = dict[str, tuple[dict[str, object], dict[str, object]]]
Ask = Callable[[str], list[tuple[Any, ...]]]


def from_lines(text: str) -> Persons:
    rows = [json.loads(line) for line in text.splitlines()]
    return {one["id"]: (one["facts"], one["decisions"]) for one in rows}


def from_sqlite(book: Rulebook, text: str) -> Persons:
    connection = sqlite3.connect(":memory:")
    connection.execute("pragma foreign_keys = on")
    connection.executescript(text)
    return _from_tables(book, lambda query: connection.execute(query).fetchall())


def from_duckdb(book: Rulebook, text: str) -> Persons:
    connection = pytest.importorskip("duckdb").connect()
    connection.execute(text)
    return _from_tables(book, lambda query: connection.execute(query).fetchall())


def _from_tables(book: Rulebook, ask: Ask) -> Persons:
    """Columns stand in the order of the vocabulary, whatever they are called."""
    plain = [name for name, fact in book.facts.items() if fact.type.kind is not Kind.HISTORY]
    histories = [name for name in book.facts if name not in plain]
    persons = {id_: _typed(book.facts, dict(zip(plain, row, strict=True))) for id_, *row in ask("select * from person")}
    facts: dict[str, dict[str, Any]] = {id_: {**{name: {} for name in histories}, **row} for id_, row in persons.items()}
    for id_, name, year in ask("select person_id, fact, year from person_year"):
        facts[id_][name] = {**facts[id_][name], str(year): True}
    decided = {id_: _typed(book.decisions, dict(zip(book.decisions, row, strict=True))) for id_, *row in ask("select * from expected")}
    return {id_: (facts[id_], decided[id_]) for id_ in facts}


def _typed(table: Mapping[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    """SQLite has no truth values, and DuckDB gives days."""
    found = {}
    for name, value in row.items():
        kind = table[name].type.kind
        found[name] = None if value is None else bool(value) if kind is Kind.BOOL else str(value) if kind is Kind.DATE else value
    return found


def from_xml(text: str) -> Persons:
    return {one.id: (_with_histories(one.inputs), one.results) for one in tck.read_cases(text)}


def _with_histories(facts: dict[str, Any]) -> dict[str, object]:
    return {name: {str(year): True for year in value} if isinstance(value, list) else value for name, value in facts.items()}


def from_yaml(book: Rulebook, text: str, nulls: Mapping[str, str]) -> Persons:
    """What is null is said by another variable."""
    found = {}
    for one in yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        facts = {name: one["input"].get(name, {}) for name in book.facts}
        output = {name: None if name in nulls and one["output"][nulls[name]] else one["output"][name] for name in book.decisions}
        assert set(one["output"]) == {*(name for name, value in output.items() if value is not None), *nulls.values()}
        found[one["name"]] = (facts, output)
    return found


def from_features(texts: list[str], words: dict[str, Any], value_of: Callable[[dict[str, Any], str], object]) -> Persons:
    """By the official parser, and by what the step definitions take a word for."""
    parser = pytest.importorskip("gherkin.parser")
    found = {}
    for text in texts:
        for child in parser.Parser().parse(text)["feature"]["children"]:
            facts: dict[str, object] = dict(words["defaults"])
            decisions: dict[str, object] = {}
            for table, into, step in (("facts", facts, child["scenario"]["steps"][0]), ("decisions", decisions, child["scenario"]["steps"][-1])):
                for row in step.get("dataTable", {"rows": [None]})["rows"][1:]:
                    label, word = (cell["value"] for cell in row["cells"])
                    into[words[table][label]["name"]] = value_of(words[table][label], word)
            found[child["scenario"]["name"]] = (facts, decisions)
    return found
