"""What an editor shows of members: what each of them has, once, by the name that rules use."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types as lsp

from lsp.editor import editing
from members.families import BOOK

VOCABULARY, BENEFIT = "vocabulary.yaml", "rules/bijslag.yaml"


def test_hover_tells_what_a_child_has(tmp_path: Path) -> None:
    """And a misspelt name is told with what it was meant to be."""
    with editing(Path(shutil.copytree(BOOK, tmp_path / "book"))) as editor:
        editor.open(VOCABULARY)
        editor.open(BENEFIT)
        assert editor.verdict() == "sound"

        def said(path: str, at: str) -> str:
            return str(editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**editor.place(path, at, 1))).contents.value)

        assert "geboortedag" in said(VOCABULARY, "geboren, peildatum") and "kinderen.geboren" in said(VOCABULARY, "geboren, peildatum")
        assert "basisbedrag naar leeftijd" in said(BENEFIT, "basis + rangtoeslag for kinderen)\n")
        text = (
            (BOOK / BENEFIT).read_text(encoding="utf-8").replace("then: sum(basis + rangtoeslag for kinderen)\n", "then: sum(basi for kinderen)\n", 1)
        )
        assert editor.after_typing(BENEFIT, text) == "unreadable"
        (one,) = editor.diagnostics(BENEFIT)
        assert "basi" in one.message and "basis" in one.message
