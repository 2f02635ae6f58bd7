"""Tiny rulebooks written in a test, as the text of their files.

In: the text of each file, by its name without suffix (`rules` is rules/d.yaml, `sources` is sources/s.yaml). Out: the rulebook.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

PLACES = {"rules": "rules/d.yaml", "sources": "sources/s.yaml"}


def tiny(**files: str) -> Rulebook:
    return build_rulebook(parse_documents({_place(name): dedent(text).encode() for name, text in files.items()}, "tiny"))


def write(folder: Path, **files: str) -> Path:
    """The same files on disk, for commands."""
    for name, text in files.items():
        path = folder / _place(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return folder


def _place(name: str) -> str:
    return PLACES.get(name, f"{name}.yaml")
