"""A rule that changes, or a new one that goes before others.

In: the texts of a rulebook, and what is to become of a rule. Out: the texts with that. With a first day the rule as it was ends the day before,
and stands once more, changed, from that day on; whatever was an exception to it is one to both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from string import ascii_lowercase

from regelproef.answer.finding import unusable
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.change.sources import named_also
from regelproef.change.texts import Edit, Path, Texts, add_item, add_key, end_of, in_brackets, line, node_at, plain, prose, put, refused, scalar
from regelproef.change.values import day_before
from regelproef.language.syntax import SyntaxProblem, tokenize
from regelproef.load import nodes
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class RuleChange:
    """`swap`: lines of its condition with what stands there instead, which may be nothing; `add`: further lines; `then`: another outcome."""

    rule: str
    swap: tuple[tuple[str, str], ...] = ()
    add: tuple[str, ...] = ()
    then: str = ""
    sentence: str = ""
    first: date | None = None
    last: date | None = None
    source: str = ""


@dataclass(frozen=True)
class NewException:
    """`to`: the rules before which it goes."""

    rule: str
    to: tuple[str, ...]
    when: tuple[str, ...]
    then: str
    sentence: str
    first: date | None = None
    last: date | None = None
    source: str = ""


def place_of_rule(texts: Texts, rule: str) -> tuple[str, int, nodes.Mapping]:
    """The file in which a rule stands, its place there, and itself."""
    names: list[str] = []
    for file, place, own in _rules(texts):
        name = own.get("rule")
        if isinstance(name, nodes.Scalar):
            if name.value == rule:
                return file, place, own
            names.append(name.value)
    raise refused(None, text("change-no-rule", name=rule), did_you_mean(rule, names))


def _rules(texts: Texts) -> Iterator[tuple[str, int, nodes.Mapping]]:
    for file in (one for one in texts.names if one.startswith("rules/")):
        listed = node_at(texts.root(file), "rules")
        for place, own in enumerate(listed.items if isinstance(listed, nodes.Sequence) else ()):
            if isinstance(own, nodes.Mapping):
                yield file, place, own


# -- an exception ---------------------------------------------------------------------------------------------------------------


def with_exception(texts: Texts, book: Rulebook, wanted: NewException) -> Texts:
    """The new rule behind the first of those before which it goes."""
    file, place, _ = place_of_rule(texts, wanted.to[0])
    for name in wanted.to:
        place_of_rule(texts, name)
    if wanted.rule in book.rules:
        raise unusable("change", "change-rule-taken", name=wanted.rule)
    decision = book.rules[wanted.to[0]].decision
    listed, own = node_at(texts.root(file), "rules"), node_at(texts.root(file), "decision")
    assert isinstance(listed, nodes.Sequence)
    named = isinstance(own, nodes.Scalar) and own.value == decision
    lines = [f"rule: {scalar(wanted.rule)}", *([] if named else [f"decision: {decision}"])]
    lines += [f"text: {prose(wanted.sentence)}"] if wanted.sentence else []
    lines += [f"exception_to: {in_brackets(wanted.to)}", *_valid(wanted.first, wanted.last)]
    lines += ["when:", *(f"  - {line(one)}" for one in wanted.when)] if wanted.when else []
    lines += [f"then: {line(wanted.then)}", f"source: {in_brackets((wanted.source,))}"]
    return texts.with_edits(file, [add_item(listed, place + 1, "\n".join(lines))], ("rules",))


def _valid(first: date | None, last: date | None) -> list[str]:
    days = [f"{key}: {day}" for key, day in (("from", first), ("until", last)) if day is not None]
    return ["valid: {" + ", ".join(days) + "}"] if days else []


# -- a rule as it stands --------------------------------------------------------------------------------------------------------


def with_rule(texts: Texts, book: Rulebook, wanted: RuleChange) -> Texts:
    """The rule changed where it stands, or, with days, ended and once more beside itself."""
    file, place, own = place_of_rule(texts, wanted.rule)
    if wanted.first is None and wanted.last is None:
        return _in_place(texts, file, place, wanted)
    return _beside(texts, book, file, place, own, wanted)


def _in_place(texts: Texts, file: str, place: int, wanted: RuleChange) -> Texts:
    path: Path = ("rules", place)
    for old, new in wanted.swap:
        texts = _swapped(texts, file, path, old, new)
    for one in wanted.add:
        own = _at(texts, file, path)
        when = own.get("when")
        edit = add_item(when, len(when.items), line(one)) if isinstance(when, nodes.Sequence) and when.items else None
        texts = texts.with_edits(file, [edit if edit else add_key(own, "when", in_brackets((one,)), "rule")], (*path, "when"))
    for key, words in (("then", line(wanted.then) if wanted.then else ""), ("text", prose(wanted.sentence) if wanted.sentence else "")):
        own = _at(texts, file, path)
        node = own.get(key)
        if words:
            texts = texts.with_edits(file, [put(node, words) if node is not None else add_key(own, key, words, "rule")], (*path, key))
    edits = named_also(_at(texts, file, path), "source", wanted.source) if wanted.source else []
    return texts.with_edits(file, edits, (*path, "source")) if edits else texts


def _at(texts: Texts, file: str, path: Path) -> nodes.Mapping:
    own = node_at(texts.root(file), *path)
    assert isinstance(own, nodes.Mapping)
    return own


def _swapped(texts: Texts, file: str, path: Path, old: str, new: str) -> Texts:
    """One line of the condition replaced, or taken out where nothing comes in its place."""
    when = _at(texts, file, path).get("when")
    items = when.items if isinstance(when, nodes.Sequence) else (when,) if isinstance(when, nodes.Scalar) else ()
    known = [one.value if isinstance(one, nodes.Scalar) else "" for one in items]
    same = [at for at, one in enumerate(known) if _tokens(one) == _tokens(old)]
    if len(same) != 1 or when is None:
        span = when.span if when is not None else _at(texts, file, path).entries[0][0].span
        raise refused(span, text("change-no-line", line=old), did_you_mean(old, known) or text("change-lines", lines="; ".join(known)))
    if new:
        return texts.with_edits(file, [put(items[same[0]], line(new))], (*path, "when"))
    kept = tuple(one for at, one in enumerate(known) if at != same[0])
    return texts.with_edits(file, [put(when, "[" + ", ".join(map(line, kept)) + "]")], (*path, "when"))


def _tokens(words: str) -> tuple[str, ...]:
    """What a line says, whatever blanks stand in it."""
    try:
        return tuple(one.text for one in tokenize(words))
    except SyntaxProblem:
        return tuple(words.split())


def _beside(texts: Texts, book: Rulebook, file: str, place: int, own: nodes.Mapping, wanted: RuleChange) -> Texts:
    """The rule until the day before, and a copy with the changes from then on; where it would hold again later, that is refused."""
    periods = book.rules[wanted.rule].valid
    if len(periods) > 1 or (periods and own.get("valid") is None):
        raise refused(own.span, text("change-periods", name=wanted.rule))
    first, last = (periods[0].first, periods[0].last) if periods else (None, None)
    outside = wanted.first is None or (wanted.last is not None and wanted.last != last) or (first is not None and wanted.first <= first)
    if outside or (last is not None and wanted.first is not None and wanted.first > last):
        raise refused(own.span, text("change-periods", name=wanted.rule))
    assert wanted.first is not None
    name = _name_of_copy(book, wanted.rule, wanted.first)
    copy = _copied(own, name, _valid(wanted.first, last)[0])
    listed = node_at(texts.root(file), "rules")
    assert isinstance(listed, nodes.Sequence)
    texts = texts.with_edits(file, [add_item(listed, place + 1, copy)], ("rules",))
    texts = _ended(texts, file, place, first, day_before(wanted.first))
    for other, at, rule in list(_rules(texts)):
        edits = named_also(rule, "exception_to", name) if wanted.rule in _names(rule.get("exception_to")) else []
        texts = texts.with_edits(other, edits, ("rules", at, "exception_to")) if edits else texts
    return _in_place(texts, file, place + 1, wanted)


def _ended(texts: Texts, file: str, place: int, first: date | None, last: date) -> Texts:
    path: Path = ("rules", place)
    own = _at(texts, file, path)
    words = _valid(first, last)[0].removeprefix("valid: ")
    standing = own.get("valid")
    edit: Edit = put(standing, words) if standing is not None else add_key(own, "valid", words, "exception_to" if own.get("exception_to") else "rule")
    return texts.with_edits(file, [edit], (*path, "valid"))


def _copied(own: nodes.Mapping, name: str, valid: str) -> str:
    """The rule as it is written, with its comments, under another name and with other days."""
    file, start, column = own.span.file, own.span.start, own.span.column - 1
    end = end_of(own)
    words = file.text[start:end].replace("\r\n", "\n")
    key = own.get("rule")
    standing = own.key("valid"), own.get("valid")
    assert isinstance(key, nodes.Scalar)
    edits = [(key.span.start, key.span.end, scalar(name))]
    if standing[0] is not None and standing[1] is not None:
        edits.append((standing[0].span.start, _end(standing[0], standing[1]), valid))
    elif words.startswith("{"):
        edits[0] = (key.span.start, key.span.end, f"{scalar(name)}, {valid}")
    else:
        edits[0] = (key.span.start, key.span.end, f"{scalar(name)}\n{' ' * column}{valid}")
    raw = file.text[start:end]
    for begin, stop, new in sorted(edits, reverse=True):
        raw = raw[: begin - start] + new + raw[stop - start :]
    return "\n".join(one[column:] if at and not one[:column].strip() else one for at, one in enumerate(raw.replace("\r\n", "\n").split("\n")))


def _end(key: nodes.Scalar, value: nodes.Node) -> int:
    return max(key.span.end, end_of(value))


def _names(node: nodes.Node | None) -> tuple[str, ...]:
    found = plain(node)
    return (
        tuple(one[0] for one in found if isinstance(one, tuple)) if isinstance(found, list) else (str(found[0]),) if isinstance(found, tuple) else ()
    )


def _name_of_copy(book: Rulebook, rule: str, first: date) -> str:
    """After the year alone, in place of the one that the rule was named after: a number in a name must stand in the rule (`words-number`)."""
    joint = {"nl": "vanaf", "fr": "des"}.get(book.language, "from")
    name = f"{re.sub(rf'-{joint}-[0-9]{{4}}(-[a-z])?$', '', rule)}-{joint}-{first.year}"
    free = next((one for one in (name, *(f"{name}-{letter}" for letter in ascii_lowercase[1:])) if one not in book.rules), None)
    if free is None:
        raise unusable("change", "change-rule-taken", name=name)
    return free
