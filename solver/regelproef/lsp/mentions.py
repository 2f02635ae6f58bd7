"""Where the files of a rulebook name something.

In: the tree of a file, and which file it is. Out: its `Mention`s, in order: what is named, where, whether it is defined there, and whether that
stands in an expression. It goes by the table of files (`load.files`), so that it says the same of a rulebook that has mistakes; what a name in an
expression means, the rulebook says. Names that the table does not place, such as those of table rows, are not found.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from regelproef.answer.place import Span
from regelproef.language.syntax import SyntaxProblem, Token, tokenize
from regelproef.load.files import KINDS
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence
from regelproef.load.shape import Either, Keys, ListOf, Named, Plain, Shape

SHAPES = {kind.name: kind.shape for kind in KINDS}
OF_WHOM = ("a", "b", "before")  # the persons, or the version, of which a name may say that it speaks
MAX_SCALAR = 10_000  # characters of one expression; the parser takes no longer ones either


class Kind(Enum):
    RULE = "rule"
    STATEMENT = "statement"
    INTERPRETATION = "interpretation"
    PROPERTY = "property"
    CASE = "case"
    LINE = "line"  # of the world
    NAME = "name"  # of the vocabulary, an amount or a parameter


DEFINES = {  # the key of a mapping, by how that is called, that gives it its name
    ("rule", "rule"): Kind.RULE,
    ("statement", "id"): Kind.STATEMENT,
    ("interpretation", "id"): Kind.INTERPRETATION,
    ("property", "property"): Kind.PROPERTY,
    ("case", "case"): Kind.CASE,
    ("world", "line"): Kind.LINE,
    ("usual", "line"): Kind.LINE,
}
NAMES = {  # keys that name something by its name, wherever they stand
    "decision": Kind.NAME,
    "for": Kind.NAME,
    "reference_date": Kind.NAME,
    "equal_except": Kind.NAME,
    "exception_to": Kind.RULE,
    "source": Kind.STATEMENT,
    "statements": Kind.STATEMENT,
    "yields_to": Kind.STATEMENT,
    "by": Kind.STATEMENT,
    "forced_by": Kind.STATEMENT,
    "interpretation": Kind.INTERPRETATION,
}
KEYED = {  # mappings of which the keys are names
    "reading": Kind.INTERPRETATION,
    "under": Kind.INTERPRETATION,
    "gives_way": Kind.INTERPRETATION,
    "by_reading": Kind.INTERPRETATION,
    "choose": Kind.INTERPRETATION,
    "person": Kind.NAME,
    "expect": Kind.NAME,
    "affects": Kind.NAME,
}
DEFINING = {  # mappings of which the keys are names that they define, by the file
    ("vocabulary", "facts"): Kind.NAME,
    ("vocabulary", "members"): Kind.NAME,
    ("vocabulary", "derived"): Kind.NAME,
    ("vocabulary", "decisions"): Kind.NAME,
    ("amounts", "amounts"): Kind.NAME,
    ("parameters", "parameters"): Kind.NAME,
}
OF_KINDS = {  # what translations, labels and declarations say by kind
    **dict.fromkeys(("facts", "members", "derived", "decisions", "amounts", "parameters", "fact", "amount"), Kind.NAME),
    **dict.fromkeys(("rules", "rule"), Kind.RULE),
    **dict.fromkeys(("interpretations", "reading"), Kind.INTERPRETATION),
    **dict.fromkeys(("properties", "property"), Kind.PROPERTY),
    **dict.fromkeys(("cases", "case"), Kind.CASE),
    **dict.fromkeys(("statements", "statement"), Kind.STATEMENT),
    **dict.fromkeys(("world", "usual"), Kind.LINE),
}


@dataclass(frozen=True)
class Mention:
    kind: Kind
    name: str
    span: Span
    defines: bool = False
    in_expression: bool = False
    whole: Span | None = None  # of what is defined there, from its first line to its last


@dataclass(frozen=True)
class Line:
    """An expression of the rule language in a file; `tokens` are empty where it cannot be taken apart. `decision`: of which it is the outcome."""

    scalar: Scalar
    tokens: tuple[Token, ...]
    decision: str = ""

    def span_of(self, token: Token) -> Span:
        return self.scalar.span_of(token.start, token.end)


@dataclass(frozen=True)
class Contents:
    """All that one file names, and its expressions."""

    mentions: tuple[Mention, ...]
    lines: tuple[Line, ...]


def contents_of(file: str, root: Node | None) -> Contents:
    """`file`: its path in the rulebook."""
    kind = file.split("/")[0].removesuffix(".yaml")
    walk = _Walk(kind)
    if root is not None and kind in SHAPES:
        walk.into(SHAPES[kind], root, "")
    return Contents(tuple(dict.fromkeys(walk.mentions)), tuple(dict.fromkeys(walk.lines)))


class _Walk:
    def __init__(self, file: str) -> None:
        self.file = file
        self.mentions: list[Mention] = []
        self.lines: list[Line] = []

    def into(self, shape: Shape, node: Node, decision: str) -> None:
        """`decision`: the one of which an outcome that stands here is."""
        match shape, node:
            case Keys(), Mapping():
                self._keys(shape, node, decision)
            case Named(of=of), Mapping():
                for key, value in node:
                    self.into(of, value, key.value)
            case ListOf(of=of), Sequence(items=items):
                for item in items:
                    self.into(of, item, decision)
            case ListOf(of=of), _:
                self.into(of, node, decision)
            case Either(first=first, second=second), _:
                self.into(first if _fits(first, node) else second, node, decision)
            case Plain.EXPRESSION | Plain.OUTCOME, Scalar():
                self._line(node, decision if shape is Plain.OUTCOME else "")

    def _keys(self, shape: Keys, node: Mapping, decision: str) -> None:
        own = node.get("decision")
        decision = own.value if isinstance(own, Scalar) else decision
        word = node.get(shape.by) if shape.by else None
        known = shape.known_by.get(word.value, shape.known) if isinstance(word, Scalar) else shape.known
        for key, value in node:
            self._named(shape.called, node, key.value, value)
            if key.value in known:
                self.into(known[key.value].shape, value, decision)

    def _named(self, called: str, node: Mapping, key: str, value: Node) -> None:
        if (called, key) in DEFINES and isinstance(value, Scalar):
            self._mention(DEFINES[called, key], value, defines=True, whole=node.span)
        elif (self.file, key) in DEFINING and isinstance(value, Mapping):
            for name, inner in value:
                self._mention(DEFINING[self.file, key], name, defines=True, whole=Span(name.span.file, name.span.start, inner.span.end))
        elif key in OF_KINDS and (self.file in {"translations", "labels"} or called == "weakens"):
            self._words(OF_KINDS[key], value, keys=True)
        elif key in KEYED:
            self._words(KEYED[key], value, keys=True)
        elif key in NAMES:
            self._words(NAMES[key], value)

    def _words(self, kind: Kind, value: Node, *, keys: bool = False) -> None:
        """A name, a list of names, or a mapping of which the keys are names."""
        match value:
            case Scalar():
                self._mention(kind, value)
            case Sequence(items=items):
                for item in items:
                    self._words(kind, item, keys=keys)
            case Mapping() if keys:
                for name, _ in value:
                    self._mention(kind, name)

    def _mention(self, kind: Kind, scalar: Scalar, *, defines: bool = False, whole: Span | None = None) -> None:
        if scalar.value:
            self.mentions.append(Mention(kind, scalar.value, scalar.span_of(0, len(scalar.value)), defines, whole=whole))

    def _line(self, scalar: Scalar, decision: str) -> None:
        try:
            tokens = tokenize(scalar.value) if len(scalar.value) <= MAX_SCALAR else ()
        except SyntaxProblem:
            tokens = ()
        line = Line(scalar, tokens, decision)
        self.lines.append(line)
        for token in tokens:
            if token.kind == "name":
                self.mentions.append(Mention(Kind.NAME, token.text, line.span_of(token), in_expression=True))


def of_whom(name: str) -> tuple[str, str]:
    """The person or version of which a name speaks, empty where it says none; and the name without that."""
    first, dot, rest = name.partition(".")
    return (first, rest) if dot and first in OF_WHOM else ("", name)


def _fits(shape: Shape, node: Node) -> bool:
    match shape:
        case Keys() | Named():
            return isinstance(node, Mapping)
        case ListOf():
            return isinstance(node, Sequence)
        case Either(first=first, second=second):
            return _fits(first, node) or _fits(second, node)
        case _:
            return isinstance(node, Scalar)
