"""What may be written at a place.

In: the text of a file up to a place, and the rulebook as it last could be read. Out: `Choice`s: names, values and functions where an expression
stands, ids where a list of them does. It looks at the text alone, because what is being written cannot be read yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.language.functions import AGGREGATES, DECISIONS, FUNCTIONS
from regelproef.language.members import NUMBERED, unnumbered
from regelproef.language.syntax import WORDS
from regelproef.lsp.mentions import NAMES, Kind, of_whom
from regelproef.model.rulebook import Rulebook
from regelproef.words.phrase import Phrase

KEY = re.compile(r"(?:^|[\s{,])([a-z_]+):(?=\s|$)")
WRITTEN = re.compile(r"[^\W\d][\w.-]*\Z|\Z")
COMPARED = re.compile(r"([^\W\d][\w.]*)\s*(?:==|!=|(?:not\s+)?in\s*\{(?:[^{}]*,)?)\s*\Z")
CONCLUDES = re.compile(r"concludes\(\s*([^\W\d][\w.]*)\s*,\s*\Z")
EXPRESSIONS = frozenset({"when", "then", "holds", "value", "read_where", "else"})
NO_DECISIONS = frozenset({"vocabulary", "world"})


@dataclass(frozen=True)
class Choice:
    """`what`: fact, derived, decision, amount, value, function, word, or the kind of thing whose id it is. `meaning`: for people."""

    word: str
    what: str
    meaning: str = ""


@dataclass(frozen=True)
class Offered:
    """`written`: how many characters before the place it takes the place of."""

    written: int
    choices: tuple[Choice, ...]  # each word once, what fits best first


def offered(file: str, before: str, words: Phrase) -> Offered:
    """`before`: the text of the file up to the place."""
    line = before.rpartition("\n")[2]
    found = WRITTEN.search(line)
    start = found.start() if found else len(line)
    key = _key(before, line)
    if key in NAMES:
        return Offered(len(line) - start, _once(_ids(NAMES[key], words)))
    if key not in EXPRESSIONS:
        return Offered(0, ())
    kind = file.split("/")[0].removesuffix(".yaml")
    return Offered(len(line) - start, _once(_in_expression(kind, key, before[: len(before) - len(line) + start], line[start:], words)))


def _once(choices: Iterator[Choice]) -> tuple[Choice, ...]:
    found: dict[str, Choice] = {}
    for one in choices:
        found.setdefault(one.word, one)
    return tuple(found.values())


def _key(before: str, line: str) -> str:
    """The key under which the place stands: the last one that this table knows on its line, or else on the line above it that stands further left."""
    known = [one for one in KEY.findall(line) if one in EXPRESSIONS or one in NAMES]
    if known:
        return str(known[-1])
    item = re.match(r"\s*-\s", line)
    if item is None and KEY.search(line):
        return ""
    column = len(line) - len(line.lstrip())
    for above in reversed(before.split("\n")[:-1]):
        if not above.strip() or above.lstrip().startswith("#"):
            continue
        own = len(above) - len(above.lstrip())
        keys = KEY.findall(above)
        if keys and (own < column or (own == column and item is not None and not above.lstrip().startswith("-"))):
            return str(keys[-1])
        if own < column and not keys:
            return ""
    return ""


def _in_expression(kind: str, key: str, before: str, written: str, words: Phrase) -> Iterator[Choice]:
    book, line = words.book, before.rpartition("\n")[2]
    compared = COMPARED.search(line) or CONCLUDES.search(line)
    if compared is not None:
        yield from _values(of_whom(compared[1])[1], words)
    if key == "then" and kind == "rules" and not line.rstrip().endswith(tuple("+-*(,=<>")):
        yield from _values(_decision(before), words)
        yield Choice("null", "word")
    whom, _ = of_whom(written)
    yield from _names(book, f"{whom}." if whom else "", words, with_decisions=kind not in NO_DECISIONS)
    if not whom:
        yield from (
            Choice(one, "function")
            for one in dict.fromkeys((*FUNCTIONS, *(AGGREGATES if book.members else ())))
            if one not in DECISIONS or kind == "properties"
        )
        yield from (Choice(one, "word") for one in sorted(WORDS))


def _names(book: Rulebook, prefix: str, words: Phrase, *, with_decisions: bool) -> Iterator[Choice]:
    for what, named in (
        ("fact", book.facts),
        ("derived", book.derived),
        ("decision", book.decisions if with_decisions else {}),
        ("amount", book.amounts),
    ):
        told: dict[str, str] = {}
        for name, one in named.items():  # what members have is offered once, as they call it
            own = NUMBERED.fullmatch(name)
            told.setdefault(own[3] if own else prefix + name, words.told(one.meaning) or words.name(unnumbered(name)))
        yield from (Choice(name, what, meaning) for name, meaning in told.items())


def _values(name: str, words: Phrase) -> Iterator[Choice]:
    known = words.type_of(name)
    yield from (Choice(value, "value", words.value(name, value)) for value in (known.values if known is not None else ()))


def _decision(before: str) -> str:
    """That of the rule, or of the file."""
    own = re.findall(r"^[\s-]*decision:\s*([\w.]+)", before.rpartition("- rule:")[2], re.MULTILINE)
    of_file = re.findall(r"^decision:\s*([\w.]+)", before, re.MULTILINE)
    return str((own or of_file or [""])[-1])


def _ids(kind: Kind, words: Phrase) -> Iterator[Choice]:
    book = words.book
    match kind:
        case Kind.RULE:
            yield from (Choice(one.id, "rule", words.told(one.text)) for one in book.rules.values())
        case Kind.STATEMENT:
            yield from (Choice(one.id, "statement", words.told(one.paraphrase)) for one in book.statements.values())
        case Kind.INTERPRETATION:
            yield from (Choice(one.id, "interpretation", words.told(one.question)) for one in book.interpretations.values())
        case Kind.NAME:
            yield from _names(book, "", words, with_decisions=True)
