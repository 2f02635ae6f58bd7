"""A line ends where an editor shows it: no character hides a rule in a comment."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.place import SourceFile
from regelproef.load.nodes import Mapping, Scalar
from regelproef.load.yaml_text import parse_yaml
from regelproef.words.say import say

EVERYWHERE = {"\v": "U+000B", "\f": "U+000C", "\x1c": "U+001C", "\x1d": "U+001D", "\x1e": "U+001E", "\ufeff": "U+FEFF"}
OUTSIDE_QUOTES = {"\r": "U+000D", "\x85": "U+0085", "\u2028": "U+2028", "\u2029": "U+2029"}
OUTSIDE = ["a: 1 # a comment{}b: 2\n", "# a comment{}b: 2\n", "a: one{}b: two\n", "a: |\n  one{}  b: two\n", "{{a: 1,{}b: 2}}\n", "a: 1\n{}b: 2\n"]


def refusals(text: str) -> tuple[Finding, ...]:
    with pytest.raises(Unusable) as refused:
        parse_yaml(SourceFile("f.yaml", text))
    return refused.value.findings


@pytest.mark.parametrize("char", [*EVERYWHERE, *OUTSIDE_QUOTES], ids=[*EVERYWHERE.values(), *OUTSIDE_QUOTES.values()])
@pytest.mark.parametrize("form", OUTSIDE)
def test_outside_quotes_it_is_refused_by_name_and_place(char: str, form: str) -> None:
    """Also in comments."""
    text = form.format(char)
    (found,) = refusals(text)
    assert {**EVERYWHERE, **OUTSIDE_QUOTES}[char] in say("en", found.message)
    assert found.labels[0].span.start == text.index(char) and found.help is not None


@pytest.mark.parametrize("char", OUTSIDE_QUOTES, ids=OUTSIDE_QUOTES.values())
@pytest.mark.parametrize("quote", ['"', "'"])
def test_in_quotes_it_belongs_to_the_text(char: str, quote: str) -> None:
    """There it starts no line of YAML; another one outside is refused all the same."""
    node = parse_yaml(SourceFile("f.yaml", f"a: {quote}one{char}two{quote} # more\n"))
    assert isinstance(node, Mapping) and isinstance(node.get("a"), Scalar)
    assert len(refusals(f"a: {quote}one{char}two{quote} # more{char}b: 2\n")) == 1


@pytest.mark.parametrize("char", EVERYWHERE, ids=EVERYWHERE.values())
def test_what_yaml_has_nowhere_is_refused_in_quotes_too(char: str) -> None:
    """A byte order mark as well."""
    assert EVERYWHERE[char] in say("nl", refusals(f'a: "one{char}two"\n')[0].message)


def test_what_is_wrong_otherwise_is_told_first() -> None:
    """An open quote before it is the mistake to mend; one behind it is not."""
    assert refusals('a: "one\u2028two\n')[0].message.key == "yaml-syntax"
    assert refusals('# one\u2028b: "two\n')[0].message.key == "yaml-hidden-break"


def test_windows_lines_are_lines() -> None:
    """A carriage return before a line feed is shown by every editor, and a mark may open a file."""
    assert parse_yaml(SourceFile("f.yaml", "a: 1\r\nb: 2\r\n")) is not None


@pytest.mark.parametrize("char", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
@pytest.mark.parametrize("words", ["a: 1 # %s\n", "a: '%s'\n", "a: b%s\n"])
def test_what_turns_the_direction_of_writing(char: str, words: str) -> None:
    """Editors would show something else than what is read; nowhere is it a character of a text."""
    (found,) = refusals(words % char)
    assert found.message.key == "yaml-turning" and f"U+{ord(char):04X} " in str(found.message.params["name"])
