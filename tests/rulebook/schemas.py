"""The published schemas, and files as an editor sees them: plain values, of which a date is text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs" / "schema"
PARKING, VSB = ROOT / "tests" / "rulebooks" / "parking", ROOT / "spec" / "vsb"


class PlainLoader(yaml.SafeLoader):
    """As SafeLoader, but a date stays the text that it is in JSON."""


PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def plain(words: str) -> Any:
    return yaml.load(words, PlainLoader)  # a subclass of SafeLoader: builds plain values only


def texts_of(book: Path) -> dict[str, str]:
    """The files of a rulebook by their path in it."""
    files = sorted((*book.glob("*.yaml"), *book.glob("rules/*.yaml"), *book.glob("sources/*.yaml")))
    return {path.relative_to(book).as_posix(): path.read_text(encoding="utf-8") for path in files}


def kind_of(name: str) -> str:
    """The kind of a file, by its path in the rulebook."""
    folder, slash, _ = name.partition("/")
    return folder if slash else name.removesuffix(".yaml")


def validators() -> dict[str, Draft202012Validator]:
    """For each kind of file what its published schema says."""
    return {
        path.name.removesuffix(".schema.json"): Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(SCHEMAS.glob("*.json"))
    }
