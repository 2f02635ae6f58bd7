"""Files that no editor should be brought down by: huge, half written, full of links, or not text at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types as lsp

from lsp.editor import Editor, editing

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
RULES = "rules/permit.yaml"
WRONG = (
    "rules: [",
    "rules:\n\t- rule: x",
    "? [a, b]\n: c",
    "rules: &a [*a]",
    "a: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n",
    "- " * 3_000,
    "!!python/object/apply:os.system ['true']",
    "rules:\n  - rule: x\n    when: [" + "(" * 3_000 + "]\n    then: granted",
    "rules:\n  - {rule: 'a\\u0000b', when: 7, then: [1]}",
    "decision: permit\nrules:\n  - rule: [many, cars]\n    exception_to: {a: b}\n    source: 3\n    then: {x: y}",
    "\u2028rules:\u2029 []",
    "%YAML 9.9\n---\nrules: []\n--- \nrules: []",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PARKING, tmp_path / "parking"))


def ask_everything(editor: Editor, path: str, text: str) -> None:
    """Whatever an editor may look up in a file, at several places; an answer, or none, but no error."""
    document = lsp.TextDocumentIdentifier(editor.uri(path))
    lines = text.split("\n")
    for line in {0, len(lines) - 1, len(lines) + 5}:
        place = {"text_document": document, "position": lsp.Position(line, 3)}
        editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**place))
        editor.ask(lsp.TEXT_DOCUMENT_DEFINITION, lsp.DefinitionParams(**place))
        editor.ask(lsp.TEXT_DOCUMENT_REFERENCES, lsp.ReferenceParams(lsp.ReferenceContext(True), **place))
        editor.ask(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionParams(**place))
    editor.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lsp.DocumentSymbolParams(document))
    editor.ask(lsp.TEXT_DOCUMENT_CODE_LENS, lsp.CodeLensParams(document))
    editor.ask(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, lsp.SemanticTokensParams(document))


def test_wrong_yaml_is_a_diagnostic(folder: Path) -> None:
    """Each is told as `check` tells it, everything can be looked up meanwhile, and what follows is answered as ever."""
    with editing(folder) as editor:
        editor.open(RULES)
        assert editor.verdict() == "sound"
        before = {uri: shown for uri, shown in editor.shown.items() if shown}
        for text in WRONG:
            assert editor.after_typing(RULES, text) == "unreadable", text[:40]
            assert any(editor.shown.values())
            ask_everything(editor, RULES, text)
        assert editor.after_typing(RULES, (PARKING / RULES).read_text(encoding="utf-8")) == "sound"
        assert {uri: shown for uri, shown in editor.shown.items() if shown} == before and editor.messages == []


def test_a_huge_file_is_refused(folder: Path) -> None:
    """As `check` refuses it; nothing of it is read."""
    huge = "rules:\n" + "  - {rule: x, then: granted}\n" * 90_000
    with editing(folder) as editor:
        editor.open(RULES, huge)
        assert editor.verdict() == "unreadable"
        (found,) = [one for shown in editor.shown.values() for one in shown]
        assert "permit.yaml" in found.message
        ask_everything(editor, RULES, huge)


def test_a_link_out_of_the_rulebook_is_not_followed(folder: Path, tmp_path: Path) -> None:
    """Neither on disk nor as a document."""
    secret = tmp_path / "secret.yaml"
    secret.write_text("rules:\n  - {rule: do-not-tell, text: hidden, then: granted}\n", encoding="utf-8")
    (folder / "rules" / "linked.yaml").symlink_to(secret)
    with editing(folder) as editor:
        editor.open(RULES)
        assert editor.verdict() == "unreadable"
        found = [one for shown in editor.shown.values() for one in shown]
        assert found and not any("do-not-tell" in one.message or "hidden" in one.message for one in found)
        document = lsp.TextDocumentIdentifier(editor.uri("rules/linked.yaml"))
        assert editor.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lsp.DocumentSymbolParams(document)) == []


def test_words_of_a_rulebook_are_no_markup(folder: Path) -> None:
    """A meaning with a link, an image and HTML is shown as the text that it is."""
    vocabulary = folder / "vocabulary.yaml"
    text = vocabulary.read_text(encoding="utf-8")
    vocabulary.write_text(
        text.replace("meaning: cars on the person's name", 'meaning: "![x](http://a/b) [c](d) <img src=e> **f**"'), encoding="utf-8"
    )
    with editing(folder) as editor:
        editor.open(RULES)
        editor.verdict()
        said = editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**editor.place(RULES, "cars > 2", 1))).contents.value
        assert "\\!\\[x\\](http" in said and "\\<img" in said and "\\*\\*f\\*\\*" in said


def test_many_edits_at_once(folder: Path) -> None:
    """Whoever types fast gets the answer to what was typed last, and no answer to what was not."""
    with editing(folder) as editor:
        editor.open(RULES)
        editor.verdict()
        text = (PARKING / RULES).read_text(encoding="utf-8")
        before = len(editor.answered)
        for number in range(30):
            editor.type(RULES, text + "# " + "x" * number)
        editor.type(RULES, text.replace("cars > 2", "cars > 3"))
        last = max(one["edit"] for one in editor.answered[:before]) + 31
        assert editor.verdict_of(last) == "findings"
        assert "overtaken" not in {one["state"] for one in editor.answered}


def test_nothing_is_written(folder: Path) -> None:
    """Neither into the rulebook nor beside it, whatever is asked."""
    before = {path: path.stat().st_mtime_ns for path in folder.parent.rglob("*")}
    with editing(folder) as editor:
        editor.open(RULES)
        editor.verdict()
        editor.after_typing(RULES, "rules: [")
        ask_everything(editor, RULES, "rules: [")
    assert {path: path.stat().st_mtime_ns for path in folder.parent.rglob("*")} == before
