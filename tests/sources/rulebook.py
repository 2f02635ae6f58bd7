"""Rulebooks for the tests of the sources: the parking rulebook with an edit, or statements over nothing but facts.

In: edits of the loaded YAML, or the lines of statements. Out: a loaded `Rulebook`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
DOCUMENTS = Path(__file__).parent / "documents"
Files = dict[str, Any]

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2024-12-31], default: 2022-01-01}
  flag: {type: bool, default: false}
  level: {type: int, range: [-3, 3], default: 0}
  colour: {type: enum, values: [red, green, blue], default: red}
decisions:
  amount: {type: int}
  bonus: {type: int, nullable: true}
  due: {type: date, nullable: true}
  open: {type: bool}
  shade: {type: enum, values: [light, dark, none]}
"""
RULES = """
rules:
  - {rule: r-amount, decision: amount, then: 0, source: [A-1]}
  - {rule: r-bonus, decision: bonus, then: null, source: [A-1]}
  - {rule: r-due, decision: due, then: null, source: [A-1]}
  - {rule: r-open, decision: open, then: true, source: [A-1]}
  - {rule: r-shade, decision: shade, then: none, source: [A-1]}
"""


def load_files(files: Files) -> Rulebook:
    texts = {name: yaml.safe_dump(data, sort_keys=False, allow_unicode=True).encode() for name, data in files.items()}
    return build_rulebook(parse_documents(texts, "copy"))


def parking(edit: Callable[[Files], None] = lambda _: None) -> Rulebook:
    """The parking rulebook after an edit of its plain YAML values."""
    files = {path.relative_to(PARKING).as_posix(): yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(PARKING.rglob("*.yaml"))}
    edit(files)
    return load_files(files)


def statement_in(files: Files, name: str) -> dict[str, Any]:
    """The mapping of one statement, to be edited in place."""
    found: dict[str, Any] = next(
        one for path, data in files.items() if path.startswith("sources/") for one in data["statements"] if one["id"] == name
    )
    return found


def rule_in(files: Files, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for path, data in files.items() if path.startswith("rules/") for one in data["rules"] if one["rule"] == name)
    return found


def saying(*statements: dict[str, Any], usual: tuple[str, ...] = ()) -> Rulebook:
    """A rulebook with these statements A-1, A-2, …; each is a mapping with `when` and `then`, and what else it needs."""
    listed = []
    for index, given in enumerate(statements):
        says = {key: value for key, value in given.items() if key in {"when", "then"}}
        rest = {key: value for key, value in given.items() if key not in says}
        listed.append({"id": f"A-{index + 1}", "paraphrase": "x", "fate": "claim", "says": says, **rest})
    document = {"document": "A", "title": "a", "file": "a.txt", "statements": listed}
    lines = {"usual": [{"line": f"u{place}", "holds": line, "why": "w"} for place, line in enumerate(usual)]}
    rest = {"rules/all.yaml": yaml.safe_load(RULES), "world.yaml": lines, "sources/a.yaml": document}
    return load_files({"vocabulary.yaml": yaml.safe_load(VOCABULARY), **rest})
