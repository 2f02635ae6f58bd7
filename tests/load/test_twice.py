"""Every name is given once, and means one thing, however its letters are written; of what could not be read nothing more is said."""

from __future__ import annotations

import pytest

import tiny
from regelproef.answer.finding import Finding, Unusable
from regelproef.words.say import say

BOOK = {
    "vocabulary": """
        language: en
        reference_date: day
        facts:
          day: {type: date, range: [2020-01-01, 2030-12-31], default: 2025-01-01}
          zone: {type: enum, values: [ring, café], default: ring}
        derived:
          this_year: {value: year(day)}
        decisions:
          d: {type: bool}
          fee: {type: money, nullable: true}
        """,
    "rules": """
        rules:
          - {rule: base, decision: d, then: true}
          - {rule: free, decision: fee, then: null}
        """,
}
ONE = {
    "rules": "rules:\n  - {rule: base, decision: d, then: true}\n  - {rule: base, decision: fee, then: null}\n",
    "world": "world:\n  - {line: x, holds: this_year > 2000, why: y}\n  - {line: x, holds: this_year > 2001, why: y}\n",
    "properties": "properties:\n  - {property: x, then: [d]}\n  - {property: x, then: [d]}\n",
    "cases": "cases:\n  - {case: x, expect: {d: true}}\n  - {case: x, expect: {d: true}}\n",
    "interpretations": "interpretations:\n  - {id: Q, not_expressible: x}\n  - {id: Q, not_expressible: x}\n",
    "accepted": "accepted:\n  - {id: 'gap:d', reason: x, until: 2030-01-01}\n  - {id: 'gap:d', reason: x, until: 2030-01-01}\n",
    "sources": "document: A\nstatements:\n  - {id: S-1, fate: informational}\n  - {id: S-1, fate: informational}\n",
    "labels": "decision_groups:\n  - {id: x, label: y, decisions: [d]}\n  - {id: x, label: y, decisions: [fee]}\n",
    "amounts": "amounts:\n  fee: {unit: cent, periods: [{value: 1}]}\n",
}
TWICE_A_KEY = {
    "facts": ("vocabulary", "  zone:", "  day: {type: bool}\n          zone:"),
    "values": ("vocabulary", "[ring, café]", "[ring, ring]"),
    "derived": ("vocabulary", "this_year: {value: year(day)}", "this_year: {value: year(day)}\n          this_year: {value: year(day)}"),
    "decisions": ("vocabulary", "d: {type: bool}", "d: {type: bool}\n          d: {type: bool}"),
    "a fact and a decision": ("vocabulary", "d: {type: bool}", "zone: {type: bool}"),
    "a fact and a derived value": ("vocabulary", "this_year: {", "zone: {"),
    "a derived value and a decision": ("vocabulary", "d: {type: bool}", "this_year: {type: bool}"),
}
TEXTS = {
    "amounts": "amounts:\n  a: {unit: cent, periods: [{value: 1}]}\n  a: {unit: cent, periods: [{value: 2}]}\n",
    "interpretations": "interpretations:\n  - {id: Q, readings: {a: x, a: y}, chosen: a}\n",
    "labels": "facts:\n  zone: x\n  zone: y\n",
}


def refusals(**files: str) -> tuple[Finding, ...]:
    with pytest.raises(Unusable) as refused:
        tiny.tiny(**{**BOOK, **files})
    return refused.value.findings


def keys(**files: str) -> list[str]:
    return [one.message.key for one in refusals(**files)]


def test_the_rulebook_itself_is_right() -> None:
    """What the others change."""
    assert tiny.tiny(**BOOK).decisions


@pytest.mark.parametrize("kind", ONE)
def test_a_name_of_a_list_given_twice(kind: str) -> None:
    """Each kind of thing that stands in a list."""
    assert keys(**{kind: ONE[kind]}) in (["name-taken"], ["rule-double"])


@pytest.mark.parametrize("kind", TWICE_A_KEY)
def test_a_name_of_the_vocabulary_given_twice(kind: str) -> None:
    """Within one kind and across kinds."""
    file, old, new = TWICE_A_KEY[kind]
    assert old in BOOK[file]
    assert keys(**{file: BOOK[file].replace(old, new)})[0] in {"yaml-duplicate-key", "value-double", "name-taken"}


@pytest.mark.parametrize("kind", TEXTS)
def test_a_key_given_twice(kind: str) -> None:
    """Amounts, readings and labels are keys of YAML."""
    assert keys(**{kind: TEXTS[kind]}) == ["yaml-duplicate-key"]


def test_a_document_given_twice() -> None:
    """Two files that say they are the same document."""
    with pytest.raises(Unusable) as refused:
        files = {name: text for name, text in BOOK.items() if name != "rules"}
        tiny.tiny(**files, **{"rules/r": BOOK["rules"], "sources/a": "document: A\nstatements: []\n", "sources/b": "document: A\nstatements: []\n"})
    assert [one.message.key for one in refused.value.findings] == ["name-taken"]


@pytest.mark.parametrize(
    "labels",
    [
        "rules: {base: x}\n",
        "facts: {zon: x}\n",
        "decisions: {zone: x}\n",
        "values: {zone: {rink: x}}\n",
        "values: {day: {x: x}}\n",
        "groups: [{id: g, label: x, facts: [zon]}]\n",
        "groups: [{id: g, label: x, decisions: [d]}]\n",
    ],
)
def test_a_label_of_nothing_is_refused(labels: str) -> None:
    """What would be shown nowhere is a mistake."""
    assert keys(labels=labels) in (["label-unknown"], ["key-unknown"])


# -- one letter in two ways -------------------------------------------------------------------------------------------------------

SPLIT = "cafe\u0301"


@pytest.mark.parametrize(
    "files",
    [
        {"properties": f"properties:\n  - {{property: p, when: ['zone == {SPLIT}'], then: [d]}}\n"},
        {"properties": f"properties:\n  - {{property: p, when: ['zone in {{ring, {SPLIT}}}'], then: [d]}}\n"},
        {"cases": f"cases:\n  - {{case: c, person: {{zone: {SPLIT}}}, expect: {{d: true}}}}\n"},
        {"labels": f"values: {{zone: {{{SPLIT}: x}}}}\n"},
    ],
)
def test_a_known_name_in_other_characters(files: dict[str, str]) -> None:
    """The message says that the same letter is written in two ways, and which."""
    (found,) = refusals(**files)
    assert found.help is not None and found.help.key == "letter-twice"
    assert "here U+0065 U+0301, there U+00E9" in say("en", found.help)
    assert SPLIT in found.labels[0].span.text


def test_a_new_name_in_unusual_characters() -> None:
    """It is refused where it is given, so that nobody can write it otherwise."""
    found = refusals(vocabulary=BOOK["vocabulary"].replace("café", SPLIT))[0]
    assert found.message.key == "letter-composed" and "U+0065 U+0301 instead of U+00E9" in say("en", found.message)
    assert keys(properties="properties:\n  - {property: \u212bngstrom, then: [d]}\n") == ["letter-composed"]


# -- what follows from a mistake is none ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({"rules": BOOK["rules"].replace("then: true", "then: true, valid: [{from: 1980-02-30}, {from: 2020-01-01}]")}, "date-impossible"),
        ({"rules": BOOK["rules"].replace("then: true", "then: true, valid: {from: 01/02/2024, until: 2019-12-31}")}, "shape-date"),
        ({"rules": BOOK["rules"].replace("then: true", "when: [fee is not nul, fee > 1], then: true")}, "expr-unexpected"),
        ({"amounts": "amounts:\n  a: {unit: cent, periods: [{from: 1980-02-30, until: 2020-01-01, value: 1}, {value: 2}]}\n"}, "date-impossible"),
        (
            {"amounts": "amounts:\n  a: {unit: euro, periods: [{value: 1}]}\n", "properties": "properties:\n  - {property: p, then: [a == 1]}\n"},
            "amount-unit",
        ),
        (
            {
                "interpretations": "interpretations:\n  - {id: Q, readings: {a: x}, chosen: b}\n",
                "properties": "properties:\n  - {property: p, then: [d], under: {Q: a}}\n",
            },
            "reading-unknown",
        ),
        (
            {
                "rules": "rules:\n  - {rule: r, decision: dd, then: true}\n  - {rule: s, decision: d, then: true, exception_to: [r]}\n"
                "  - {rule: free, decision: fee, then: null}\n"
            },
            "decision-unknown",
        ),
        ({"world": "world:\n  - {line: x, holds: this_year > , why: y}\n"}, "expr-incomplete"),
    ],
)
def test_nothing_more_is_said_of_what_could_not_be_read(files: dict[str, str], key: str) -> None:
    """One mistake, one message."""
    assert keys(**files) == [key]
