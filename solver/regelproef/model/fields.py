"""Reading the shape of a document: keys, texts, numbers, dates, lists.

In: nodes. Out: plain values, or None with a problem recorded, so that several mistakes are reported together.
YAML 1.1 reads `no`, `on` and `010` as something else than what is written; such plain scalars are refused with advice.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from datetime import date

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.place import NOWHERE, Span
from regelproef.answer.suggestion import did_you_mean, nearest, not_composed
from regelproef.answer.text import Text, text
from regelproef.language.hints import days_help, is_marked, whole_number
from regelproef.language.types import MAX_NUMBER
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence, cut_off
from regelproef.model.parts import LANGUAGES, Prose
from regelproef.model.values import read_number

ID = re.compile(r"[^\W\d_][\w./-]*\Z")
NAME = re.compile(r"[^\W\d_]\w*\Z")
YAML_BOOLEANS = frozenset({form for word in ("yes", "no", "on", "off", "y", "n") for form in (word, word.title(), word.upper())}) | frozenset(
    {"True", "False", "TRUE", "FALSE"}
)
ODD_NUMBER = re.compile(
    r"[-+]?(0\d+|0x[\da-fA-F_]+|0b[01_]+|0o[0-7_]+|[\d_]*_[\d_]*|\d+(:\d+)+|\d*\.\d*([eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.(inf|nan))\Z"
)
MAX_PROBLEMS = 200  # more would help nobody, and a hostile file could make them without end
KEYWORDS = frozenset({"and", "or", "not", "in", "is", "null", "true", "false", "a", "b"})


class Problems:
    """Collects what is wrong with a rulebook, so that a rule author sees all of it at once."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def add(self, code: str, span: Span | None, message: Text, help: Text | None = None) -> None:
        self.findings.append(load_error(code, span, message, help))
        if len(self.findings) >= MAX_PROBLEMS:
            self.raise_if_any()

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
        self.add("shape", cut, text("number-not-whole", word=cut.text), whole_number(cut.text))
        return True

    def raise_if_any(self) -> None:
        if self.findings:
            unique = {(*_place(finding), finding.message.key, str(finding.message.params)): finding for finding in self.findings}
            raise Unusable(tuple(unique.values()))


def _place(finding: Finding) -> tuple[str, int]:
    span = finding.labels[0].span if finding.labels else NOWHERE
    return span.path, span.start


class Fields:
    """One mapping and the keys that it may have."""

    def __init__(self, node: Node | None, allowed: Iterable[str], problems: Problems, what: str) -> None:
        self.problems = problems
        self.what = what
        self.node = node if isinstance(node, Mapping) else None
        self.allowed = tuple(allowed)
        self.meant: set[str | None] = set()  # what misspelt keys were probably meant to be
        if node is not None and self.node is None:
            problems.add("shape", node.span, text("shape-mapping", what=what))
        for key, value in self.node or ():
            if key.value not in self.allowed:
                if problems.is_cut_number(key, value):
                    continue
                self.meant.add(nearest(key.value, self.allowed))
                help = (
                    (text("key-cut-help") if cut_off(key, value) else None)
                    or did_you_mean(key.value, self.allowed)
                    or text("keys-allowed", names=", ".join(self.allowed))
                )
                problems.add("shape", key.span, text("key-unknown", key=key.value, what=what), help)

    @property
    def span(self) -> Span | None:
        return self.node.span if self.node else None

    def get(self, key: str) -> Node | None:
        return self.node.get(key) if self.node else None

    def require(self, key: str) -> Node | None:
        found = self.get(key)
        if found is None and self.node is not None and key not in self.meant:
            self.problems.add("shape", first_line(self.node), text("key-missing", key=key, what=self.what))
        return found

    def id(self, key: str) -> Scalar | None:
        """The id that must stand there."""
        found = self.require(key)
        return found if isinstance(found, Scalar) and valid_id(found, self.problems) else None

    def place(self, key: str, otherwise: Node) -> Span:
        return (self.get(key) or otherwise).span

    def items(self, key: str) -> tuple[Node, ...]:
        return read_items(self.get(key), self.problems, key)

    def entries(self, key: str) -> tuple[tuple[Scalar, Node], ...]:
        return read_entries(self.get(key), self.problems, key)

    def flag(self, key: str) -> bool:
        node = self.get(key)
        return node is not None and bool(read_bool(node, self.problems))

    def date(self, key: str) -> date | None:
        node = self.get(key)
        return None if node is None else read_date(node, self.problems)

    def string(self, key: str, default: str = "") -> str:
        node = self.get(key)
        return default if node is None else (read_string(node, self.problems) or default)

    def prose(self, key: str, language: str) -> Prose:
        node = self.get(key)
        return Prose() if node is None else read_prose(node, language, self.problems)

    def strings(self, key: str) -> tuple[Scalar, ...]:
        return read_scalars(self.get(key), self.problems, key)

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(scalar.value for scalar in self.strings(key))


def each_of(
    node: Node | None, what: str, id_key: str, keys: Iterable[str], found: Container[str], problems: Problems
) -> Iterator[tuple[Fields, Scalar]]:
    """The mappings that a file lists, each with its id, which must not be found already; those without one are left out."""
    for item in Fields(node, (what,), problems, f"{what}.yaml").items(what):
        own = Fields(item, keys, problems, id_key)
        if (name := own.id(id_key)) is not None:
            problems.is_new(name, found)
            yield own, name


def first_line(node: Node) -> Span:
    """The first line of a node, for a message about the whole of it."""
    end = node.span.text.find("\n")
    return node.span if end < 0 else Span(node.span.file, node.span.start, node.span.start + max(end, 1))


def _whole(node: Node) -> Span:
    return node.span if isinstance(node, Scalar) else first_line(node)


def read_string(node: Node, problems: Problems) -> str | None:
    """A string that another YAML tool would read as a string too."""
    if not isinstance(node, Scalar):
        problems.add("shape", first_line(node), text("shape-string"))
        return None
    return None if node.plain and not refuse_trap(node, problems) else node.value


def refuse_trap(node: Scalar, problems: Problems) -> bool:
    """Whether a plain scalar means what it seems to; records a problem when YAML 1.1 would read it otherwise."""
    if node.value in YAML_BOOLEANS:
        problems.add("yaml", node.span, text("yaml-boolean", word=node.value), text("yaml-boolean-help", word=node.value))
        return False
    if ODD_NUMBER.match(node.value):
        problems.add("yaml", node.span, text("yaml-number", word=node.value), text("yaml-number-help"))
        return False
    return True


def read_scalars(node: Node | None, problems: Problems, what: str) -> tuple[Scalar, ...]:
    """A list of scalars; one scalar by itself is a list of one."""
    if node is None:
        return ()
    if isinstance(node, Scalar):
        return (node,) if node.value or not node.plain else ()
    if not isinstance(node, Sequence):
        problems.add("shape", first_line(node), text("shape-list", what=what))
        return ()
    found = []
    for item in node.items:
        if isinstance(item, Scalar):
            found.append(item)
        else:
            problems.add("shape", first_line(item), text("shape-string"), text("shape-string-help"))
    return tuple(found)


def read_prose(node: Node, language: str, problems: Problems) -> Prose:
    if isinstance(node, Mapping):
        entries = []
        for key, value in node:
            if key.value not in LANGUAGES:
                problems.add("shape", key.span, text("language-unknown", key=key.value, languages=", ".join(LANGUAGES)))
            elif isinstance(value, Scalar):
                entries.append((key.value, value.value))
            else:
                problems.add("shape", first_line(value), text("shape-string"))
        entries.sort(key=lambda entry: (entry[0] != language, LANGUAGES.index(entry[0])))
        return Prose(tuple(entries))
    if not isinstance(node, Scalar):
        problems.add("shape", first_line(node), text("shape-string"))
        return Prose()
    return Prose(((language, node.value),))


def read_bool(node: Node, problems: Problems) -> bool | None:
    if isinstance(node, Scalar) and node.value in {"true", "false"} and node.plain:
        return node.value == "true"
    problems.add("shape", _whole(node), text("shape-bool"))
    return None


def read_int(node: Node, problems: Problems) -> int | None:
    number = read_number(node.value) if isinstance(node, Scalar) and node.plain and not ODD_NUMBER.match(node.value) else None
    if number is not None and abs(number) <= MAX_NUMBER:
        return number
    if isinstance(node, Scalar) and node.plain and "." not in node.value and not refuse_trap(node, problems):
        return None
    help = whole_number(node.value) if isinstance(node, Scalar) and is_marked(node.value) else None
    problems.add("shape", _whole(node), text("shape-int", limit=MAX_NUMBER), help)
    return None


def read_date(node: Node, problems: Problems) -> date | None:
    if isinstance(node, Scalar) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", node.value):
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            problems.add("shape", node.span, text("date-impossible", date=node.value, when=""), days_help(node.value))
            return None
    problems.add("shape", _whole(node), text("shape-date"))
    return None


def is_nothing(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain and node.value in {"", "null", "~"}


def read_items(node: Node | None, problems: Problems, what: str) -> tuple[Node, ...]:
    """A list of anything."""
    if isinstance(node, Sequence):
        return node.items
    if node is not None and not is_nothing(node):
        problems.add("shape", first_line(node), text("shape-list", what=what))
    return ()


def read_entries(node: Node | None, problems: Problems, what: str) -> tuple[tuple[Scalar, Node], ...]:
    """The entries of a mapping."""
    if isinstance(node, Mapping):
        return node.entries
    if node is not None and not is_nothing(node):
        problems.add("shape", first_line(node), text("shape-mapping", what=what))
    return ()


def valid_name(key: Scalar, problems: Problems) -> bool:
    if _refuse_letters(key, problems):
        return False
    if not NAME.match(key.value) or key.value in KEYWORDS or key.value in YAML_BOOLEANS or len(key.value) > 80:
        problems.add("shape", key.span, text("name-form", name=key.value))
        return False
    return True


def valid_id(node: Scalar, problems: Problems) -> bool:
    if _refuse_letters(node, problems):
        return False
    if not ID.match(node.value) or len(node.value) > 120:
        problems.add("shape", node.span, text("id-form", name=node.value))
        return False
    return not node.plain or refuse_trap(node, problems)


def _refuse_letters(name: Scalar, problems: Problems) -> bool:
    """Whether a letter of the name is written in a way that hides that it is another name than it seems."""
    message = not_composed(name.value)
    if message is not None:
        problems.add("name", name.span, message)
    return message is not None
