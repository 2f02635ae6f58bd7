"""Whether a value is of its shape, and what a rule author is told when it is not.

In: a node, its shape from the table of files, and the name under which it stands. Out: nothing; what is wrong is told, and the node that it is wrong
of is marked, so that of it nothing more is said. Several mistakes are told together.
YAML 1.1 reads `no`, `on` and `010` as something else than what is written; such plain scalars are refused with advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from datetime import date
from typing import TypeGuard, assert_never

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.outcome import MAX_NUMBER
from regelproef.answer.place import NOWHERE, Span
from regelproef.answer.suggestion import did_you_mean, not_composed
from regelproef.answer.text import Text, text
from regelproef.language.decimals import read_rate
from regelproef.language.hints import days_help, is_marked
from regelproef.language.hints import whole_number as how_written
from regelproef.language.types import MAX_DECIMALS
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence, cut_off, is_cut, open_brackets
from regelproef.load.shape import (
    KEYWORDS,
    LANGUAGES,
    MAX_ID,
    MAX_NAME,
    YAML_BOOLEANS,
    Either,
    Keys,
    ListOf,
    Matching,
    Named,
    OneOf,
    Plain,
    Shape,
    Share,
    Whole,
)
from regelproef.model.values import read_number

ID = re.compile(r"[^\W\d_][\w./-]*\Z")
NAME = re.compile(r"[^\W\d_]\w*\Z")
NUMBER = re.compile(r"[-+]?\d+\Z")
ODD_NUMBER = re.compile(
    r"[-+]?(0\d+|0x[\da-fA-F_]+|0b[01_]+|0o[0-7_]+|[\d_]*_[\d_]*|\d+(:\d+)+|\d*\.\d*([eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.(inf|nan))\Z"
)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
MAX_PROBLEMS = 200  # more would help nobody, and a hostile file could make them without end


class Problems:
    """Collects what is wrong with a rulebook, so that a rule author sees all of it at once."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._refused: dict[int, Node] = {}  # by identity; each is kept, so that no other can take its identity

    def add(self, code: str, span: Span | None, message: Text, help: Text | None = None) -> None:
        self.findings.append(load_error(code, span, message, help))
        if len(self.findings) >= MAX_PROBLEMS:
            self.raise_if_any()

    def refuse(self, node: Node, message: Text, help: Text | None = None, code: str = "shape") -> None:
        """Tell what is wrong with a node, of which nothing more is said."""
        self._refused[id(node)] = node
        self.add(code, whole(node), message, help)

    def sound(self, node: Node) -> bool:
        """Whether nothing was told of the node itself."""
        return id(node) not in self._refused

    def unknown(self, span: Span | None, message: Text, word: str, words: Iterable[str]) -> None:
        """A name that nothing has, and the one that was meant, if one is like it."""
        self.add("name", span, message, did_you_mean(word, words))

    def is_new(self, name: Scalar, taken: Container[str]) -> bool:
        if name.value in taken:
            self.add("name", name.span, text("name-taken", name=name.value))
        return name.value not in taken

    def is_cut_number(self, key: Scalar, value: Node) -> bool:
        """Whether the key is what stands behind the comma of a number, which is told."""
        cut = cut_off(key, value)
        if cut is None or not is_marked(cut.text):
            return False
        self.add("shape", cut, text("number-not-whole", word=cut.text), how_written(cut.text))
        return True

    def raise_if_any(self) -> None:
        if self.findings:
            unique = {(*_place(finding), finding.message.key, str(finding.message.params)): finding for finding in self.findings}
            raise Unusable(tuple(unique.values()))


def _place(finding: Finding) -> tuple[str, int]:
    span = finding.labels[0].span if finding.labels else NOWHERE
    return span.path, span.start


def first_line(node: Node) -> Span:
    """The first line of a node, for a message about the whole of it."""
    end = node.span.text.find("\n")
    return node.span if end < 0 else Span(node.span.file, node.span.start, node.span.start + max(end, 1))


def whole(node: Node) -> Span:
    return node.span if isinstance(node, Scalar) else first_line(node)


def is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value in {"", "null", "~"}


def hold(node: Node, shape: Shape, what: str, problems: Problems) -> None:
    """Hold a node against its shape; a mapping with known keys tells of itself once it is read (`Fields`)."""
    match shape:
        case Plain():
            PLAIN[shape](node, problems)
        case Whole():
            _hold_whole(node, shape, problems)
        case Share():
            if not isinstance(node, Scalar) or read_rate(node.value, percent=shape.percent) is None:
                problems.refuse(node, text("shape-share", decimals=MAX_DECIMALS))
        case Matching():
            _hold_text(node, problems)
            if isinstance(node, Scalar) and problems.sound(node) and not re.fullmatch(shape.pattern, node.value):
                problems.refuse(node, text(shape.refusal))
        case OneOf():
            _hold_one_of(node, shape, problems)
        case ListOf():
            _hold_list(node, shape, what, problems)
        case Named():
            _hold_names(node, shape, what, problems)
        case Either():
            fits = isinstance(node, Scalar if isinstance(shape.first, Plain) else Mapping)
            hold(node, shape.first if fits else shape.second, what, problems)
        case Keys():
            pass
        case _:
            assert_never(shape)


def _hold_expression(node: Node, problems: Problems) -> None:
    if isinstance(node, Scalar) and node.plain and is_marked(node.value):
        problems.refuse(node, text("number-not-whole", word=node.value), how_written(node.value), "expression")
    elif isinstance(node, Scalar):
        refuse_trap(node, problems)
    else:
        problems.refuse(node, text("expr-shape"), text("expr-shape-help"), "expression")


def _is_scalar(node: Node, problems: Problems) -> TypeGuard[Scalar]:
    if not isinstance(node, Scalar):
        problems.refuse(node, text("shape-string"))
    return isinstance(node, Scalar)


def _hold_text(node: Node, problems: Problems) -> None:
    """A string that another YAML tool would read as a string too."""
    if _is_scalar(node, problems) and node.plain and refuse_trap(node, problems) and (node.value in {"true", "false"} or NUMBER.match(node.value)):
        problems.refuse(node, text("shape-string"), text("shape-string-quotes"))


def _hold_prose(node: Node, problems: Problems) -> None:
    if isinstance(node, Sequence):
        problems.refuse(node, text("shape-string"))
    for key, value in node if isinstance(node, Mapping) else ():
        if key.value not in LANGUAGES:
            problems.refuse(key, text("language-unknown", name=key.value, values=", ".join(LANGUAGES)))
        elif not isinstance(value, Scalar):
            problems.refuse(value, text("shape-string"))


def _hold_day(node: Node, problems: Problems) -> None:
    if not isinstance(node, Scalar) or not DAY.match(node.value):
        problems.refuse(node, text("shape-date"))
        return
    try:
        date.fromisoformat(node.value)
    except ValueError:
        problems.refuse(node, text("date-impossible", date=node.value, when=""), days_help(node.value))


def _hold_whole(node: Node, shape: Whole, problems: Problems) -> None:
    number = whole_number(node)
    if number is not None and abs(number) <= MAX_NUMBER and (shape.least is None or number >= shape.least):
        return
    if not isinstance(node, Scalar) or "." in node.value or refuse_trap(node, problems):
        help = how_written(node.value) if isinstance(node, Scalar) and is_marked(node.value) else None
        problems.refuse(node, text(shape.refusal or "shape-int", limit=MAX_NUMBER), help)


def whole_number(node: Node) -> int | None:
    """The number that a plain scalar says, if YAML says the same."""
    return read_number(node.value) if isinstance(node, Scalar) and node.plain and not ODD_NUMBER.match(node.value) else None


def _hold_one_of(node: Node, shape: OneOf, problems: Problems) -> None:
    if is_nothing(node) and shape.or_nothing:
        return
    if isinstance(node, Scalar) and not refuse_trap(node, problems):
        return
    if _as_written(node) in shape.values:
        return
    words = [one for one in shape.values if isinstance(one, str)]
    if not words or _is_scalar(node, problems):
        name = node.value if isinstance(node, Scalar) else ""
        problems.refuse(node, text(shape.refusal, name=name, values=", ".join(words)), did_you_mean(name, words), shape.code)


def _as_written(node: Node) -> str | tuple[str, ...] | None:
    """A word, or a list of words; None for anything else."""
    if isinstance(node, Scalar):
        return node.value
    items = node.items if isinstance(node, Sequence) else ()
    words = tuple(one.value for one in items if isinstance(one, Scalar))
    return words if isinstance(node, Sequence) and len(words) == len(items) else None


def _hold_list(node: Node, shape: ListOf, what: str, problems: Problems) -> None:
    if isinstance(node, Sequence):
        items = node.items
    elif is_nothing(node) and shape.or_nothing:
        items = ()
    elif shape.lone:
        hold(node, shape.of, what, problems)
        return
    else:
        problems.refuse(node, text("shape-list", what=what))
        return
    if len(items) < shape.least:
        problems.refuse(node, text(shape.refusal, what=what))
        return
    if shape.most is not None and len(items) > shape.most:
        problems.refuse(node, text(shape.too_long or shape.refusal, what=what, limit=shape.most))
        return
    depth = 0  # of the brackets that stay open where YAML cuts a line at a comma; what follows is told with that line
    for item in items:
        if depth <= 0:
            hold(item, shape.of, what, problems)
        if shape.of is Plain.EXPRESSION and (depth > 0 or (isinstance(item, Scalar) and is_cut(item))):
            depth += open_brackets(item)


def _hold_names(node: Node, shape: Named, what: str, problems: Problems) -> None:
    entries = node.entries if isinstance(node, Mapping) else ()
    if not isinstance(node, Mapping) and not is_nothing(node):
        problems.refuse(node, text("shape-mapping", what=what))
    elif shape.count is not None and len(entries) != shape.count:
        problems.refuse(node, text(shape.refusal))
    for key, value in entries:
        PLAIN[shape.names](key, problems)
        hold(value, shape.of, key.value, problems)


def refuse_trap(node: Scalar, problems: Problems) -> bool:
    """Whether a scalar means what it seems to; records a problem when YAML 1.1 would read it otherwise."""
    if node.plain and node.value in YAML_BOOLEANS:
        problems.refuse(node, text("yaml-boolean", word=node.value), text("yaml-boolean-help", word=node.value), "yaml")
    elif node.plain and ODD_NUMBER.match(node.value):
        problems.refuse(node, text("yaml-number", word=node.value), text("yaml-number-help"), "yaml")
    else:
        return True
    return False


def _hold_name(name: Node, problems: Problems) -> None:
    if not _is_scalar(name, problems) or not _one_way(name, problems) or not refuse_trap(name, problems):
        return
    if not NAME.match(name.value) or name.value in KEYWORDS or name.value in YAML_BOOLEANS or len(name.value) > MAX_NAME:
        problems.refuse(name, text("name-form", name=name.value))


def _hold_id(name: Node, problems: Problems) -> None:
    if not _is_scalar(name, problems) or not _one_way(name, problems):
        return
    if not ID.match(name.value) or len(name.value) > MAX_ID or (name.plain and name.value in {"true", "false", "null"}):
        problems.refuse(name, text("id-form", name=name.value))
    else:
        refuse_trap(name, problems)


def _one_way(name: Scalar, problems: Problems) -> bool:
    """Whether each letter of a name is written in its usual way, so that it is no other name than it seems."""
    message = not_composed(name.value)
    if message is not None:
        problems.refuse(name, message, code="name")
    return message is None


def _hold_truth(node: Node, problems: Problems) -> None:
    if not isinstance(node, Scalar) or not node.plain or node.value not in {"true", "false"}:
        problems.refuse(node, text("shape-bool"))


def _hold_word(node: Node, problems: Problems) -> None:
    if not isinstance(node, Scalar):
        problems.refuse(node, text("shape-string"), text("shape-string-help"))


def _hold_anything(node: Node, problems: Problems) -> None:
    """The readers ask of what type it is."""


PLAIN: dict[Plain, Callable[[Node, Problems], None]] = {
    Plain.TEXT: _hold_text,
    Plain.PROSE: _hold_prose,
    Plain.WORD: _hold_word,
    Plain.ID: _hold_id,
    Plain.NAME: _hold_name,
    Plain.EXPRESSION: _hold_expression,
    Plain.OUTCOME: _hold_expression,
    Plain.DAY: _hold_day,
    Plain.TRUTH: _hold_truth,
    Plain.VALUE: _hold_anything,
}
