"""One mapping of a file, key by key.

In: a node and its shape from the table of files. Out: plain values. Guarantees: whatever is not of its shape was told, and is here as if it were
absent; every value is held against its shape, also one that nobody reads. Mappings inside are `Fields` again, with the shapes of the table.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import date

from regelproef.answer.place import NOWHERE, Span
from regelproef.answer.suggestion import did_you_mean, nearest
from regelproef.answer.text import text
from regelproef.language.decimals import Decimal, read_rate
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence, cut_off
from regelproef.load.shape import LANGUAGES, Either, Key, Keys, ListOf, Named, Shape
from regelproef.model.parts import Prose
from regelproef.model.shapes import Problems, first_line, hold, is_nothing, whole_number


class Fields:
    """`what`: how messages name the mapping; `name`: that under which it stands, if it has one."""

    def __init__(self, node: Node | None, shape: Keys, problems: Problems, what: str = "", name: Scalar | None = None) -> None:
        self.problems = problems
        self.what = what or (name.value if name else shape.called)
        self.node = node if isinstance(node, Mapping) else None
        self.keys = shape.known_by.get(self._word(shape.by), shape.known)
        if self.node is not None:
            self._hold(self.node, shape, name)
        elif node is not None:
            problems.refuse(node, text("shape-mapping", what=self.what))

    def _word(self, key: str) -> str:
        found = self.node.get(key) if self.node else None
        return found.value if isinstance(found, Scalar) else ""

    def _hold(self, node: Mapping, shape: Keys, name: Scalar | None) -> None:
        meant: set[str | None] = set()  # what misspelt keys were probably meant to be
        for own, value in node:
            key = self.keys.get(own.value)
            if key is not None:
                hold(value, key.shape, key.name, self.problems)
            elif not self.problems.is_cut_number(own, value):
                meant.add(nearest(own.value, self.keys))
                cut = text("key-cut-help") if cut_off(own, value) else None
                help = cut or did_you_mean(own.value, self.keys) or text("keys-allowed", names=", ".join(self.keys))
                self.problems.add("shape", own.span, text("key-unknown", key=own.value, what=self.what), help)
        for key in self.keys.values():
            if key.required and node.get(key.name) is None and key.name not in meant:
                place = name.span if name else first_line(node)
                self.problems.add("shape", place, text("key-missing", key=key.name, what=self.what))
        if shape.one_of and sum(node.get(one) is not None for one in shape.one_of) != 1:
            self.problems.refuse(node, text(shape.refusal, names=", ".join(shape.one_of)))

    @property
    def span(self) -> Span:
        return self.node.span if self.node else NOWHERE

    @property
    def first_line(self) -> Span:
        return first_line(self.node) if self.node else NOWHERE

    @property
    def sound(self) -> bool:
        """Whether there is such a mapping, and nothing was told of it as a whole."""
        return self.node is not None and self.problems.sound(self.node)

    def get(self, key: str) -> Node | None:
        """What stands there, if it is sound."""
        found = self.given(key)
        return found if found is not None and self.problems.sound(found) else None

    def given(self, key: str) -> Node | None:
        """What stands there, sound or not."""
        assert key in self.keys, key
        return self.node.get(key) if self.node else None

    def place(self, key: str, otherwise: Node) -> Span:
        return (self.get(key) or otherwise).span

    def id(self, key: str) -> Scalar | None:
        found = self.get(key)
        return found if isinstance(found, Scalar) else None

    def string(self, key: str, default: str = "") -> str:
        node = self.get(key)
        return node.value or default if isinstance(node, Scalar) and not is_nothing(node) else default

    def prose(self, key: str, language: str) -> Prose:
        node = self.get(key)
        return Prose() if node is None else prose_of(node, language)

    def strings(self, key: str) -> tuple[Scalar, ...]:
        return scalars_of(self.get(key), self.problems)

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(scalar.value for scalar in self.strings(key))

    def flag(self, key: str) -> bool:
        node = self.get(key)
        return isinstance(node, Scalar) and node.value == "true"

    def date(self, key: str) -> date | None:
        node = self.get(key)
        return day_of(node) if node is not None else None

    def whole(self, key: str) -> int | None:
        node = self.get(key)
        return whole_number(node) if node is not None else None

    def rate(self, key: str, *, percent: bool) -> Decimal | None:
        node = self.get(key)
        return read_rate(node.value, percent=percent) if isinstance(node, Scalar) else None

    def items(self, key: str) -> tuple[Node, ...]:
        """A list, in which some may not be sound; one by itself is a list of one."""
        return items_of(self.get(key))

    def entries(self, key: str) -> tuple[tuple[Scalar, Node], ...]:
        return entries_of(self.get(key), self.problems)

    def each(self, key: str) -> Iterator[Fields]:
        """The mappings of a list."""
        shape = _keys_in(self.keys[key])
        return (Fields(item, shape, self.problems) for item in self.items(key))

    def named(self, key: str) -> Iterator[tuple[Scalar, Fields]]:
        """The mappings of a mapping, by name."""
        shape = _keys_in(self.keys[key])
        return ((name, Fields(item, shape, self.problems, name=name)) for name, item in self.entries(key))

    def inner(self, key: str) -> Fields:
        return Fields(self.get(key), _keys_in(self.keys[key]), self.problems)


def _keys_in(key: Key) -> Keys:
    """The shape of the mappings behind a key."""
    shape: Shape = key.shape
    while not isinstance(shape, Keys):
        assert isinstance(shape, (ListOf, Named, Either)), key.name
        shape = shape.second if isinstance(shape, Either) else shape.of
    return shape


def each_of(fields: Fields, what: str, id_key: str, found: Container[str]) -> Iterator[tuple[Fields, Scalar]]:
    """The mappings that a file lists, each with its id, which must not be found already; those without one are left out."""
    for own in fields.each(what):
        if (name := own.id(id_key)) is not None:
            fields.problems.is_new(name, found)
            yield own, name


def items_of(node: Node | None) -> tuple[Node, ...]:
    if node is None or is_nothing(node):
        return ()
    return node.items if isinstance(node, Sequence) else (node,)


def scalars_of(node: Node | None, problems: Problems) -> tuple[Scalar, ...]:
    """The scalars of a list that are sound; one by itself is a list of one."""
    return tuple(item for item in items_of(node) if isinstance(item, Scalar) and problems.sound(item))


def entries_of(node: Node | None, problems: Problems) -> tuple[tuple[Scalar, Node], ...]:
    """The entries of a mapping that are sound."""
    entries = node.entries if isinstance(node, Mapping) else ()
    return tuple((key, value) for key, value in entries if problems.sound(key) and problems.sound(value))


def prose_of(node: Node, language: str) -> Prose:
    """A text for people, the language of the rulebook first."""
    if isinstance(node, Scalar):
        return Prose(((language, node.value),))
    said = (
        [(key.value, value.value) for key, value in node if isinstance(value, Scalar) and key.value in LANGUAGES] if isinstance(node, Mapping) else []
    )
    return Prose(tuple(sorted(said, key=lambda entry: (entry[0] != language, LANGUAGES.index(entry[0])))))


def day_of(node: Node) -> date | None:
    return date.fromisoformat(node.value) if isinstance(node, Scalar) else None
