"""translations/*.yaml: the texts of a rulebook in other languages.

In: the rulebook as its other files say it, and the nodes. Out: the rulebook whose texts have these languages too, and for each a `Translation`.
Guarantees: what is translated is there, and says nothing in that language yet; a translation quotes the parameters that its original quotes; the
original stays the first entry of its `Prose`, and is what is shown where nothing is translated.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

from regelproef.answer.place import NOWHERE, Span
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.load.contents import whole_file
from regelproef.load.nodes import Node, Scalar
from regelproef.load.shape import LANGUAGES
from regelproef.load.translation_shape import DIGITS, OF, TRANSLATED, TRANSLATION, language_of
from regelproef.model.fields import Fields
from regelproef.model.parts import Prose, Translation
from regelproef.model.quotes import QUOTED
from regelproef.model.rulebook import Rulebook
from regelproef.model.shapes import Problems, is_nothing
from regelproef.model.texts import Place, texts_of, with_texts

Things = Mapping[tuple[str, str], Mapping[Place, Prose]]


def translated(book: Rulebook, nodes: Mapping[str, Node | None], shown: str, problems: Problems) -> Rulebook:
    """The rulebook with what its translations say. `shown`: how people know its folder.

    Raises:
        Unusable: when anything was wrong with the rulebook or is with its translations.
    """
    problems.raise_if_any()
    files = {path: node for path, node in nodes.items() if language_of(path)}
    if not files:
        return book
    originals = texts_of(book)
    said: dict[tuple[str, str, str, str], list[tuple[str, str]]] = {}
    found: dict[str, Translation] = {}
    others = [language for language in LANGUAGES if language != book.language]
    for path, node in files.items():
        language = language_of(path)
        if language not in others:
            own = text("translation-own", file=path) if language == book.language else text("translation-language", file=path)
            problems.add(
                "folder", whole_file(f"{shown}/{path}"), own, did_you_mean(language, others) or text("keys-allowed", names=", ".join(others))
            )
            continue
        reader = _Reader(book, _things_in(originals, language, ()), language, problems)
        found[language] = reader.read(node, path)
        for place, words in reader.said.items():
            said.setdefault(place, []).append((language, words))
    told = with_texts(book, lambda place, prose: replace(prose, entries=(*prose.entries, *said.get(place, ()))))
    problems.raise_if_any()
    return replace(told, translations=found)


def to_translate(book: Rulebook, language: str) -> Things:
    """What is to be translated, by thing: the texts that their own file does not say in this language."""
    return _things_in(texts_of(book), language, book.translations[language].said if language in book.translations else ())


def _things_in(originals: Mapping[Place, Prose], language: str, said: Container[tuple[str, str, str, str]]) -> Things:
    found: dict[tuple[str, str], dict[Place, Prose]] = {}
    for place, prose in originals.items():
        if place in said or not prose.has(language):
            found.setdefault(place.thing, {})[place] = prose
    return found


def digest_of(texts: Mapping[Place, Prose]) -> str:
    """What shows that one of the originals of a thing changed."""
    said = "\0".join(f"{place.key}\0{place.of}\0{prose.entries[0][1]}" for place, prose in sorted(texts.items()))
    return sha256(said.encode()).hexdigest()[:DIGITS]


class _Reader:
    """`said`: the translated texts."""

    def __init__(self, book: Rulebook, things: Things, language: str, problems: Problems) -> None:
        self.book, self.things, self.language, self.problems = book, things, language, problems
        self.said: dict[tuple[str, str, str, str], str] = {}
        self.stale: list[tuple[str, str]] = []
        self.known: dict[str, dict[str, None]] = {kind: {} for kind in TRANSLATED}
        for kind, name in things:
            self.known[kind][name] = None

    def read(self, node: Node | None, path: str) -> Translation:
        fields = Fields(node, TRANSLATION, self.problems, path)
        for kind in TRANSLATED:
            for name, entry in fields.named(kind):
                if name.value in self.known[kind]:
                    self._thing(kind, name, entry)
                else:
                    self.problems.unknown(name.span, text("translation-unknown", name=name.value, kind=kind), name.value, self.known[kind])
        missing = [place for texts in self.things.values() for place in texts if place not in self.said]
        return Translation(self.language, path, self.said, tuple(self.stale), tuple(missing), fields.first_line if fields.node else NOWHERE)

    def _thing(self, kind: str, name: Scalar, entry: Fields) -> None:
        texts = self.things[kind, name.value]
        before = len(self.said)
        for place, word in self._texts(kind, name.value, entry):
            if place in texts:
                self._hold_quotes(word.span, texts[place], word.value)
                self.said[place] = word.value
            elif place.of:
                known = [one.of for one in texts if one.key == place.key]
                self.problems.unknown(word.span, text("translation-unknown", name=place.of, kind=f"{kind}/{name.value}"), place.of, known)
            else:
                self.problems.add("name", word.span, text("translation-nothing", name=name.value, key=place.key))
        if len(self.said) > before and entry.string(OF) != digest_of(texts):
            self.stale.append((kind, name.value))

    def _texts(self, kind: str, name: str, entry: Fields) -> Iterator[tuple[Place, Scalar]]:
        """What an entry says; an empty text is none."""
        for key in TRANSLATED[kind].plain:
            word = entry.get(key)
            if isinstance(word, Scalar) and word.value and not is_nothing(word):
                yield Place(kind, name, key), word
        for key in TRANSLATED[kind].by_name:
            for of, word in entry.entries(key):
                if isinstance(word, Scalar) and word.value and not is_nothing(word):
                    yield Place(kind, name, key, of.value), word

    def _hold_quotes(self, span: Span, original: Prose, words: str) -> None:
        quoted = {one.name for one in original.quotes}
        found = set(QUOTED.findall(words)) if quoted or set(QUOTED.findall(original.entries[0][1])) else quoted
        if found != quoted:
            names = ", ".join(f"{{{name}}}" for name in sorted(quoted))
            self.problems.add("name", span, text("translation-quotes", names=names) if names else text("translation-quotes-none"))
