"""The published JSON Schemas of the rule format accept the rulebooks that the engine accepts, and refuse a misspelt key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs" / "schema"
FILES = sorted(
    path
    for book in (ROOT / "spec" / "vsb", ROOT / "tests" / "rulebooks" / "parking")
    for path in (*book.glob("*.yaml"), *book.glob("rules/*.yaml"), *book.glob("sources/*.yaml"))
)


class PlainLoader(yaml.SafeLoader):
    """As SafeLoader, but a date stays the text that it is in JSON."""


PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def schema_for(path: Path) -> Draft202012Validator:
    name = path.parent.name if path.parent.name in {"rules", "sources"} else path.stem
    return Draft202012Validator(json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")))


def content(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), PlainLoader)  # a subclass of SafeLoader: builds plain values only


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_rulebook_file_is_valid(path: Path) -> None:
    """Every file of the rulebooks here meets the schema that editors use."""
    assert [error.message for error in schema_for(path).iter_errors(content(path))] == []


@pytest.mark.parametrize("schema", sorted(SCHEMAS.glob("*.json")), ids=lambda path: path.stem)
def test_schema_refuses_unknown_keys(schema: Path) -> None:
    """A key that the engine does not know is refused by the schema too."""
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    Draft202012Validator.check_schema(validator.schema)
    assert list(validator.iter_errors({"no_such_key": 1}))
