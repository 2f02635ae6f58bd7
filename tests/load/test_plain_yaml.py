"""A rulebook is plain YAML: a tool that loads it, and dumps it again, gives an equal rulebook."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import yaml
from hypothesis import given

from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from strategies import Draft, drafts

ROOT = Path(__file__).parents[2]
BOOKS = (ROOT / "tests" / "rulebooks" / "parking", ROOT / "spec" / "vsb")
FOLDERS = ("", "rules", "sources", "changes")


def texts_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for sub in FOLDERS for path in sorted((folder / sub).glob("*.yaml"))}


def meaning(book: Rulebook) -> dict[str, object]:
    """Everything that a rulebook says, without where it stands."""
    return {field.name: getattr(book, field.name) for field in fields(book) if field.name not in {"root", "digest"}}


def load(texts: dict[str, bytes]) -> Rulebook:
    return build_rulebook(parse_documents(texts, "book"))


@pytest.mark.parametrize(("folder", "flow"), [(BOOKS[0], False), (BOOKS[0], True), (BOOKS[0], None), (BOOKS[1], False)])
def test_rulebooks_survive_an_ordinary_tool(folder: Path, flow: bool | None) -> None:
    """Loaded and dumped, in block, flow and mixed style; anchors and aliases come and go."""
    texts = texts_of(folder)
    again = {
        name: yaml.safe_dump(yaml.safe_load(data), sort_keys=False, allow_unicode=True, default_flow_style=flow).encode()
        for name, data in texts.items()
    }
    assert meaning(load(again)) == meaning(load(texts))


@given(drafts())
def test_random_rulebooks_survive_an_ordinary_tool(draft: Draft) -> None:
    """The same for rulebooks that use the whole language."""
    texts = draft.texts()
    again = {name: yaml.safe_dump(yaml.safe_load(data), sort_keys=False).encode() for name, data in texts.items()}
    assert meaning(load(again)) == meaning(load(texts))


def test_line_ends_and_byte_order_mark() -> None:
    """Files from Windows mean the same."""
    texts = texts_of(BOOKS[0])
    windows = {name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for name, data in texts.items()}
    assert meaning(load(windows)) == meaning(load(texts))


def test_the_digest_is_of_the_bytes() -> None:
    """Equal folders have equal digests, and one changed byte gives another."""
    texts = texts_of(BOOKS[0])
    changed = {**texts, "rules/permit.yaml": texts["rules/permit.yaml"] + b"# remark\n"}
    assert load(texts).digest == load(dict(reversed(texts.items()))).digest != load(changed).digest
