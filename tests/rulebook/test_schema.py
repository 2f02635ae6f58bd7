"""The published JSON Schemas of the rule format are those of the table, accept the rulebooks that the engine accepts, and refuse a misspelt key."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from regelproef.language.types import Kind as Type
from regelproef.load.contents import FILES, FOLDERS
from regelproef.load.files import KINDS, TYPES
from regelproef.load.schemas import schema_of
from regelproef.load.shape import Kind
from rulebook.schemas import PARKING, SCHEMAS, VSB, kind_of, plain, texts_of, validators

BOOKS = {f"{book.name}/{name}": (name, content) for book in (VSB, PARKING) for name, content in texts_of(book).items()}
VALIDATORS = validators()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_schema_is_up_to_date(kind: Kind) -> None:
    """`python -m regelproef.load.schemas docs/schema` would change nothing."""
    assert (SCHEMAS / f"{kind.name}.schema.json").read_text(encoding="utf-8") == schema_of(kind)


def test_every_kind_of_file_has_a_schema() -> None:
    """The table, the folder of schemas and what a rulebook may hold speak of the same files."""
    assert set(VALIDATORS) == {kind.name for kind in KINDS} == {kind_of(name) for name in FILES} | set(FOLDERS)


def test_the_types_are_those_of_the_language() -> None:
    """A type that the language gets, files may name; no fact is a day of a year, and rates are amounts and parameters."""
    assert set(TYPES) == {kind.value for kind in Type} - {Type.NULL.value, Type.DAY_OF_YEAR.value, Type.RATE.value}


@pytest.mark.parametrize("name", sorted(BOOKS))
def test_rulebook_file_is_valid(name: str) -> None:
    """Every file of the rulebooks here meets the schema that editors use."""
    path, content = BOOKS[name]
    assert [error.message for error in VALIDATORS[kind_of(path)].iter_errors(plain(content))] == []


@pytest.mark.parametrize("kind", sorted(VALIDATORS))
def test_schema_refuses_unknown_keys(kind: str) -> None:
    """A key that the engine does not know is refused by the schema too."""
    Draft202012Validator.check_schema(VALIDATORS[kind].schema)
    assert list(VALIDATORS[kind].iter_errors({"no_such_key": 1}))
