"""What an editor can look up at a place: meaning, where something is defined and named, names that fit, other names, colours, edits.

In: requests of the protocol. Out: their answers, of the rulebook as it last could be read. Nothing is asked of the solver here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams

from regelproef.answer.finding import Finding
from regelproef.lsp.colours import KINDS, colours
from regelproef.lsp.hover import hover
from regelproef.lsp.lenses import lenses
from regelproef.lsp.mentions import Kind, Mention
from regelproef.lsp.open_book import OpenBook
from regelproef.lsp.positions import offset_of, range_of
from regelproef.lsp.renaming import Refused, renamable, renamed
from regelproef.lsp.repairs import repairs
from regelproef.lsp.writing import offered
from regelproef.words.phrase import Phrase
from regelproef.words.say import Speech

At = Callable[[str], tuple[OpenBook, str] | None]
Feature = tuple[str, Callable[[Any], Any], Any]
SYMBOLS = {
    Kind.RULE: lsp.SymbolKind.Function,
    Kind.STATEMENT: lsp.SymbolKind.String,
    Kind.INTERPRETATION: lsp.SymbolKind.Enum,
    Kind.PROPERTY: lsp.SymbolKind.Boolean,
    Kind.CASE: lsp.SymbolKind.Object,
    Kind.LINE: lsp.SymbolKind.Constant,
    Kind.NAME: lsp.SymbolKind.Variable,
}
ITEMS = {
    "fact": lsp.CompletionItemKind.Variable,
    "derived": lsp.CompletionItemKind.Property,
    "decision": lsp.CompletionItemKind.Class,
    "amount": lsp.CompletionItemKind.Constant,
    "value": lsp.CompletionItemKind.EnumMember,
    "function": lsp.CompletionItemKind.Function,
    "word": lsp.CompletionItemKind.Keyword,
}


class Features:
    """`at`: the rulebook to which a document belongs, and its path there."""

    def __init__(self, at: At, language: str) -> None:
        self.at, self.speech = at, Speech(language)

    def all(self) -> Iterator[Feature]:
        """By the name in the protocol, with what the editor is told of it at the start."""
        yield lsp.TEXT_DOCUMENT_HOVER, self.hover, None
        yield lsp.TEXT_DOCUMENT_DEFINITION, self.definition, None
        yield lsp.TEXT_DOCUMENT_REFERENCES, self.references, None
        yield lsp.TEXT_DOCUMENT_COMPLETION, self.completion, lsp.CompletionOptions(trigger_characters=[" ", "[", "{", ",", "."])
        yield lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL, self.symbols, None
        yield lsp.TEXT_DOCUMENT_PREPARE_RENAME, self.prepare_rename, None
        yield lsp.TEXT_DOCUMENT_RENAME, self.rename, lsp.RenameOptions(prepare_provider=True)
        yield lsp.TEXT_DOCUMENT_CODE_LENS, self.code_lens, lsp.CodeLensOptions()
        yield lsp.TEXT_DOCUMENT_CODE_ACTION, self.code_action, lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
        yield lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, self.tokens, lsp.SemanticTokensLegend(list(KINDS), [])

    # -- what it is, and where --------------------------------------------------------------------------------------------------

    def hover(self, params: lsp.HoverParams) -> lsp.Hover | None:
        for book, mention in self._mentions(params):
            if book.book is None:
                return None
            said = hover(mention, book.meant(mention), Phrase(self.speech.language, book.book))
            if said:
                return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, said), range_of(mention.span))
        return None

    def definition(self, params: lsp.DefinitionParams) -> list[lsp.Location]:
        for book, mention in self._mentions(params):
            found = [one for one in book.places(mention.kind, book.meant(mention)) if one.defines]
            if found:
                return [book.location(one.span) for one in found]
        return []

    def references(self, params: lsp.ReferenceParams) -> list[lsp.Location]:
        """Of a statement: the rules that rest on it, and whatever else names it."""
        for book, mention in self._mentions(params):
            found = book.places(mention.kind, book.meant(mention))
            if found:
                return [book.location(one.span) for one in found if params.context.include_declaration or not one.defines]
        return []

    def symbols(self, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        found = self.at(params.text_document.uri)
        if found is None:
            return []
        book, path = found
        return [
            lsp.DocumentSymbol(one.name, SYMBOLS[one.kind], range_of(one.whole), range_of(one.span))
            for one in book.contents(path).mentions
            if one.defines and one.whole is not None
        ]

    # -- writing ----------------------------------------------------------------------------------------------------------------

    def completion(self, params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        found = self.at(params.text_document.uri)
        if found is None:
            return []
        opened, path = found
        if opened.book is None:
            return []
        file = opened.file(path)
        offers = offered(path, file.text[: offset_of(file, params.position)], Phrase(self.speech.language, opened.book))
        start = lsp.Position(params.position.line, max(0, params.position.character - offers.written))
        place = lsp.Range(start, params.position)
        return [
            lsp.CompletionItem(
                label=one.word,
                kind=ITEMS.get(one.what, lsp.CompletionItemKind.Reference),
                detail=one.meaning or None,
                sort_text=f"{number:05}",
                text_edit=lsp.TextEdit(place, one.word),
            )
            for number, one in enumerate(offers.choices)
        ]

    def prepare_rename(self, params: lsp.PrepareRenameParams) -> lsp.Range | None:
        book, mention = self._named(params)
        refused = renamable(book, mention)
        if refused is not None:
            raise JsonRpcInvalidParams(self.speech.text(refused.why))
        return range_of(mention.span)

    def rename(self, params: lsp.RenameParams) -> lsp.WorkspaceEdit:
        book, mention = self._named(params)
        places = renamed(book, mention, params.new_name)
        if isinstance(places, Refused):
            raise JsonRpcInvalidParams(self.speech.text(places.why))
        return lsp.WorkspaceEdit(
            {book.uri(path): [lsp.TextEdit(range_of(span), params.new_name) for span in spans] for path, spans in places.items()}
        )

    def code_action(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        found = self.at(params.text_document.uri)
        if found is None or found[0].answer is None:
            return []
        book, _ = found
        wanted = {str(one.data["id"]): one for one in params.context.diagnostics if isinstance(one.data, dict) and "id" in one.data}
        findings: tuple[Finding, ...] = found[0].answer.findings
        return [
            lsp.CodeAction(
                self.speech.text(repair.title),
                kind=lsp.CodeActionKind.QuickFix,
                diagnostics=[wanted[finding.id]],
                edit=lsp.WorkspaceEdit({book.uri(repair.span.path): [lsp.TextEdit(range_of(repair.span), repair.words)]}),
            )
            for finding in findings
            if finding.id in wanted
            for repair in repairs(book, finding)
        ]

    # -- beside the text --------------------------------------------------------------------------------------------------------

    def code_lens(self, params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        found = self.at(params.text_document.uri)
        shown = lenses(*found) if found is not None else []
        return [lsp.CodeLens(place, lsp.Command(self.speech.text(words), "")) for place, words in shown]

    def tokens(self, params: lsp.SemanticTokensParams) -> lsp.SemanticTokens:
        found = self.at(params.text_document.uri)
        if found is None:
            return lsp.SemanticTokens([])
        book, path = found
        return lsp.SemanticTokens(colours(book.contents(path), book.text(path), book.book))

    # -- places -----------------------------------------------------------------------------------------------------------------

    def _mentions(self, params: lsp.TextDocumentPositionParams | Any) -> Iterator[tuple[OpenBook, Mention]]:
        found = self.at(params.text_document.uri)
        if found is not None:
            book, path = found
            yield from ((book, one) for one in book.at(path, params.position))

    def _named(self, params: lsp.PrepareRenameParams | lsp.RenameParams) -> tuple[OpenBook, Mention]:
        """What is named there.

        Raises:
            JsonRpcInvalidParams: where nothing is.
        """
        for book, mention in self._mentions(params):
            if any(one.defines for one in book.places(mention.kind, book.meant(mention))):
                return book, mention
        raise JsonRpcInvalidParams(self.speech.say("lsp-rename-elsewhere", name="-"))
