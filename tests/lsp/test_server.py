"""The language server through its protocol, with a client as editors have one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsprotocol import types as lsp

import regelproef
from lsp.editor import Editor, editing

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
RULES, MONEY, SOURCES = "rules/permit.yaml", "rules/money.yaml", "sources/town.yaml"


def words(path: str) -> str:
    return (PARKING / path).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(PARKING, tmp_path_factory.mktemp("lsp") / "parking"))


@pytest.fixture(scope="module")
def shared(folder: Path) -> Iterator[Editor]:
    with editing(folder) as editor:
        editor.open(RULES)
        assert editor.verdict() == "sound"
        yield editor


@pytest.fixture
def editor(shared: Editor) -> Iterator[Editor]:
    """With the rules as they are on disk, whatever a test makes of them."""
    yield shared
    shared.after_typing(RULES, words(RULES))


def test_a_mistake_is_shown_where_it_stands(editor: Editor) -> None:
    """At the name that is wrong, with what may have been meant."""
    text = words(RULES).replace("cars > 2", "carz > 2")
    assert editor.after_typing(RULES, text) == "unreadable"
    (one,) = editor.diagnostics(RULES)
    assert one.severity is lsp.DiagnosticSeverity.Error and "carz" in one.message and "cars" in one.message
    assert one.range == lsp.Range(editor.at(RULES, "carz", text=text), editor.at(RULES, "carz", 4, text=text))
    assert editor.after_typing(RULES, words(RULES)) == "sound" and editor.diagnostics(RULES) == []


def test_a_conflict_shows_both_rules_and_the_statements(editor: Editor) -> None:
    """With an example, and an edit for either direction that keeps comments and brings a sound rulebook."""
    text = words(RULES).replace("    exception_to: [centre-granted]\n    when: [cars > 2]", "    when: [cars > 2] # more than two")
    text = text.replace("exception_to: [many-cars, many-fines", "exception_to: [many-fines")
    assert editor.after_typing(RULES, text) == "findings"
    conflicts = [one for one in editor.diagnostics(RULES) if one.code == "conflict"]
    first = next(one for one in conflicts if {"everybody-waits", "many-cars"} == set(one.data["subject"]))
    assert "cars: 3" in first.message
    related = [(one.location.uri.rpartition("/")[2], one.message) for one in first.related_information or []]
    assert [name for name, _ in related] == ["permit.yaml", "permit.yaml", "town.yaml", "town.yaml"]
    assert any(message.startswith("P-3: ") for _, message in related)
    params = lsp.CodeActionParams(lsp.TextDocumentIdentifier(editor.uri(RULES)), first.range, lsp.CodeActionContext([first]))
    actions = editor.ask(lsp.TEXT_DOCUMENT_CODE_ACTION, params)
    assert {one.title for one in actions} == {
        "Make `many-cars` an exception to `everybody-waits`",
        "Make `everybody-waits` an exception to `many-cars`",
    }
    action = next(one for one in actions if one.title.startswith("Make `many-cars`"))
    edited = applied(text, action.edit.changes[editor.uri(RULES)])
    assert "when: [cars > 2] # more than two\n" in edited and "exception_to: [everybody-waits]\n" in edited
    editor.after_typing(RULES, edited)
    left = [set(one.data["subject"]) for one in editor.diagnostics(RULES) if one.code == "conflict"]
    assert {"everybody-waits", "many-cars"} not in left and len(left) < len(conflicts)


def applied(text: str, edits: list[lsp.TextEdit]) -> str:
    """The text with the edits of the server."""
    lines = text.split("\n")
    starts = [sum(len(one) + 1 for one in lines[:number]) for number in range(len(lines))]
    places = [
        (starts[one.range.start.line] + one.range.start.character, starts[one.range.end.line] + one.range.end.character, one.new_text)
        for one in edits
    ]
    for start, end, new in sorted(places, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def test_a_statement_may_yield(editor: Editor) -> None:
    """To what decides for the person who breaks it."""
    text = words(RULES).replace("zone in {centre, ring}", "zone in {centre}")
    assert editor.after_typing(RULES, text) == "findings"
    (one,) = [one for one in editor.diagnostics(SOURCES) if one.code == "statement"]
    params = lsp.CodeActionParams(lsp.TextDocumentIdentifier(editor.uri(SOURCES)), one.range, lsp.CodeActionContext([one]))
    titles = [action.title for action in editor.ask(lsp.TEXT_DOCUMENT_CODE_ACTION, params)]
    assert titles == ["Let statement `P-2` yield to `P-1`"]


def test_while_it_asks_it_says_so(editor: Editor) -> None:
    """No list without a mistake is shown for an open file before the last question is answered."""
    editor.asked_while.clear()
    assert editor.after_typing(RULES, words(RULES).replace("cars > 2", "cars > 3")) == "findings"
    *during, last = list(editor.asked_while)
    assert any(one.code == "asking" for shown in during for one in shown)
    assert not any(one.code == "asking" for one in last)
    assert {one["verdict"] for one in editor.answered if one["state"] == "asking"} == {"asking"}


def test_hover_says_what_it_is(editor: Editor) -> None:
    """Facts, rules, statements and amounts, in words."""

    def said(path: str, at: str, inside: int = 1) -> str:
        return str(editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**editor.place(path, at, inside))).contents.value)

    assert "cars on the person's name" in said(RULES, "cars > 2")
    rule = said(RULES, "centre-granted]")
    assert "centre-granted" in rule and "P-2" in rule and "Adults with a car" in rule and "everybody-waits" in rule and "many-cars" in rule
    assert "More than two cars" in said(RULES, "P-3]")
    assert "full fee" in said(MONEY, "fee.full\n") and "120.50" in said(MONEY, "fee.full\n")
    assert "Does a fine" in said(RULES, "Q1: earlier")


def test_hover_speaks_the_language_of_the_editor(folder: Path) -> None:
    """What the engine says; a rulebook in one language keeps its own."""
    with editing(folder, "nl") as editor:
        editor.open(RULES)
        editor.verdict()
        said = editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**editor.place(RULES, "centre-granted]", 1))).contents.value
        assert "Gaat voor op" in said and "Wijkt voor" in said


def test_definition_and_references(editor: Editor) -> None:
    """From a rule to what it names, from a statement to its rules, and back."""

    def places(method: str, path: str, at: str, inside: int = 1) -> list[tuple[str, int]]:
        params = editor.place(path, at, inside)
        asked = (
            lsp.DefinitionParams(**params) if method == lsp.TEXT_DOCUMENT_DEFINITION else lsp.ReferenceParams(lsp.ReferenceContext(False), **params)
        )
        return [(one.uri.rpartition("parking/")[2], one.range.start.line + 1) for one in editor.ask(method, asked)]

    def line(path: str, at: str) -> int:
        return editor.at(path, at).line + 1

    assert places(lsp.TEXT_DOCUMENT_DEFINITION, RULES, "everybody-waits]") == [(RULES, 3)]
    assert places(lsp.TEXT_DOCUMENT_DEFINITION, RULES, "cars > 2") == [("vocabulary.yaml", line("vocabulary.yaml", "  cars:"))]
    assert places(lsp.TEXT_DOCUMENT_DEFINITION, RULES, "P-3]") == [(SOURCES, line(SOURCES, "- id: P-3"))]
    assert places(lsp.TEXT_DOCUMENT_DEFINITION, "properties.yaml", "a.income_cent", 4) == [
        ("vocabulary.yaml", line("vocabulary.yaml", "  income_cent"))
    ]
    assert (RULES, line(RULES, "source: [P-3]")) in places(lsp.TEXT_DOCUMENT_REFERENCES, SOURCES, "P-3\n")
    assert ("rules/money.yaml", line(MONEY, "fee.full")) in places(lsp.TEXT_DOCUMENT_REFERENCES, "amounts.yaml", "fee.full")


@pytest.mark.parametrize(
    ("written", "expected", "not_expected"),
    [
        ("    when: [ca", {"cars", "card_until", "age"}, {"many-cars"}),
        ("    when: [zone in {", {"centre", "ring", "outside"}, {"granted"}),
        ("    when: [zone == ", {"centre", "outside"}, {"granted"}),
        ("    then: ", {"granted", "refused", "waiting", "null"}, {"centre"}),
        ("    exception_to: [", {"many-cars", "everybody-waits", "no-fee"}, {"cars", "P-3"}),
        ("    source: [", {"P-3", "L-1"}, {"cars", "many-cars"}),
        ("    when:\n      - ", {"cars", "fee.full"}, {"many-cars"}),
    ],
)
def test_completion_offers_what_fits(written: str, expected: set[str], not_expected: set[str], editor: Editor) -> None:
    """Also where the file cannot be read while it is written."""
    text = words(RULES) + "  - rule: new\n" + written
    editor.after_typing(RULES, text)
    line, column = text.count("\n"), len(text.rpartition("\n")[2])
    params = lsp.CompletionParams(lsp.TextDocumentIdentifier(editor.uri(RULES)), lsp.Position(line, column))
    labels = [one.label for one in editor.ask(lsp.TEXT_DOCUMENT_COMPLETION, params)]
    assert expected <= set(labels) and not set(labels) & not_expected and len(labels) == len(set(labels))


def test_values_of_what_is_compared_come_first(editor: Editor) -> None:
    """Before names that may also stand there."""
    text = words(RULES) + "  - rule: new\n    when: [zone == "
    editor.after_typing(RULES, text)
    params = lsp.CompletionParams(lsp.TextDocumentIdentifier(editor.uri(RULES)), lsp.Position(text.count("\n"), len(text.rpartition("\n")[2])))
    items = sorted(editor.ask(lsp.TEXT_DOCUMENT_COMPLETION, params), key=lambda one: one.sort_text)
    assert [one.label for one in items[:3]] == ["centre", "ring", "outside"]


def test_a_file_that_cannot_be_read_keeps_its_last_answers(editor: Editor) -> None:
    """Of the word that stands there."""
    text = words(RULES) + "  - {rule: [\n"
    assert editor.after_typing(RULES, text) == "unreadable"
    said = editor.ask(lsp.TEXT_DOCUMENT_HOVER, lsp.HoverParams(**editor.place(RULES, "cars > 2", 1, text)))
    assert "cars on the person's name" in said.contents.value
    assert editor.ask(lsp.TEXT_DOCUMENT_DEFINITION, lsp.DefinitionParams(**editor.place(RULES, "P-3]", 1, text)))


def test_symbols(editor: Editor) -> None:
    """What a file defines, in order."""
    found = editor.ask(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lsp.DocumentSymbolParams(lsp.TextDocumentIdentifier(editor.uri(RULES))))
    assert [one.name for one in found][:3] == ["everybody-waits", "centre-granted", "many-cars"]


def test_rename_a_rule(editor: Editor) -> None:
    """Wherever it is named; the rulebook stays sound."""
    params = lsp.RenameParams(new_name="too-many-cars", **editor.place(RULES, "many-cars\n", 1))
    edit = editor.ask(lsp.TEXT_DOCUMENT_RENAME, params)
    assert list(edit.changes) == [editor.uri(RULES)]
    assert editor.after_typing(RULES, applied(words(RULES), edit.changes[editor.uri(RULES)])) == "sound"


def test_rename_a_statement_across_files(editor: Editor) -> None:
    """In the rules that rest on it, and in the statements that name it."""
    edit = editor.ask(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameParams(new_name="ART-3", **editor.place(SOURCES, "P-3\n", 1)))
    found = {uri.rpartition("parking/")[2]: len(edits) for uri, edits in edit.changes.items()}
    assert found == {RULES: 1, SOURCES: 4, "sources/leaflet.yaml": 1}


@pytest.mark.parametrize(("at", "new"), [("cars > 2", "autos"), ("many-cars\n", "many-fines"), ("many-cars\n", "two words"), ("rules:", "x")])
def test_what_may_not_be_renamed(at: str, new: str, editor: Editor) -> None:
    """Names of the vocabulary, a name that is taken, what is no name: each with a sentence."""
    with pytest.raises(Exception, match=r"`|defined") as error:
        editor.ask(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameParams(new_name=new, **editor.place(RULES, at, 1)))
    assert "Traceback" not in str(error.value) and "File" not in str(error.value)


def test_lenses_say_what_a_rule_decides_and_whom_the_edit_touches(editor: Editor, tmp_path: Path) -> None:
    """Proved for nobody, or for so many groups."""
    params = lsp.CodeLensParams(lsp.TextDocumentIdentifier(editor.uri(RULES)))
    shown = [one.command.title for one in editor.ask(lsp.TEXT_DOCUMENT_CODE_LENS, params)]
    assert "decides 1 case; the decision changes for nobody since saved (proved)" in shown
    text = words(RULES).replace("cars > 2", "cars > 3")
    editor.after_typing(RULES, text)
    shown = [one.command.title for one in editor.ask(lsp.TEXT_DOCUMENT_CODE_LENS, params)]
    (shutil.copytree(PARKING, tmp_path / "other") / RULES).write_text(text, encoding="utf-8")
    step = regelproef.diff(regelproef.load(PARKING), regelproef.load(tmp_path / "other"))
    groups = len(next(one for one in step.decisions if one.name == "permit").roots)
    assert groups == 2 and all(f"the decision changes since saved, for {groups} groups of persons" in one for one in shown)


def test_expressions_are_coloured(editor: Editor) -> None:
    """Each part of an expression, with its kind."""
    params = lsp.SemanticTokensParams(lsp.TextDocumentIdentifier(editor.uri(RULES)))
    data = editor.ask(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, params).data
    legend = editor.capabilities.semantic_tokens_provider.legend.token_types
    lines, found, line, column = words(RULES).split("\n"), set(), 0, 0
    for place in range(0, len(data), 5):
        down, right, length, kind, _ = data[place : place + 5]
        line, column = line + down, right + (0 if down else column)
        found.add((lines[line][column : column + length], legend[kind]))
    assert {
        ("cars", "variable"),
        ("this_year", "property"),
        ("granted", "enumMember"),
        ("count", "function"),
        ("in", "keyword"),
        ("18", "number"),
    } <= found


def test_positions_count_halves_of_pairs(editor: Editor) -> None:
    """A letter outside the first plane takes two columns."""
    text = words(RULES).replace("    when: [cars > 2]", '    text: "𝒜𝒜"\n    when: ["\'𝒜\' == carz"]')
    assert editor.after_typing(RULES, text) == "unreadable"
    assert editor.diagnostics(RULES)
    text = words(RULES).replace(
        "- rule: many-cars", "- {text: 𝒜𝒜𝒜, rule: many-cars, exception_to: [centre-granted], when: [carz > 2], then: refused}\n  - rule: x"
    )
    assert editor.after_typing(RULES, text) == "unreadable"
    places = [one.range for one in editor.diagnostics(RULES) if "carz" in one.message]
    assert places == [lsp.Range(editor.at(RULES, "carz", text=text), editor.at(RULES, "carz", 4, text=text))]


def test_documents_elsewhere_are_left_alone(editor: Editor, tmp_path: Path) -> None:
    """A file of no rulebook, and one that has no path."""
    for uri in ((tmp_path / "a.yaml").as_uri(), "untitled:Untitled-1"):
        params = lsp.HoverParams(lsp.TextDocumentIdentifier(uri), lsp.Position(0, 0))
        assert editor.ask(lsp.TEXT_DOCUMENT_HOVER, params) is None
