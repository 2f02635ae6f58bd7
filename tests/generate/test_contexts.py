"""What is wanted of a fact: the value beside which most of what somebody notices has been noticed by nobody."""

from __future__ import annotations

import pytest

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.ask.bench import Bench
from regelproef.generate.contexts import Contexts
from regelproef.generate.obligation import Sample
from regelproef.generate.workshop import Workshop
from tiny import tiny

VOCABULARY = """
language: en
facts:
  size: {type: int, range: [0, 99], default: 0, meaning: a number}
  hue: {type: enum, values: [red, green, blue], default: red, meaning: a colour}
  wet: {type: bool, default: false, meaning: a truth}
decisions:
  tall: {type: bool, meaning: by size}
  soaked: {type: bool, meaning: by wet}
"""
RULES = """
rules:
  - {rule: small, decision: tall, then: false}
  - {rule: large, decision: tall, when: size > 30, then: true, exception_to: small}
  - {rule: dry, decision: soaked, then: false}
  - {rule: rain, decision: soaked, when: wet, then: true, exception_to: dry}
"""


@pytest.fixture
def shop() -> Workshop:
    return Workshop(Bench(tiny(vocabulary=VOCABULARY, rules=RULES), Limits()))


def person(shop: Workshop, **facts: Value) -> Sample:
    sample = shop.samples.of({**shop.bench.book.default_person(), **facts})
    assert sample is not None
    return sample


def contexts(shop: Workshop, *persons: Sample, decision: str = "tall") -> Contexts:
    """Of these persons, all of whom are about one decision."""
    found = Contexts(shop.bench.book, shop.noticing, dict.fromkeys(persons, decision))
    for sample in persons:
        found.note(sample, decision, found.noticed(sample, decision))
    return found


def test_what_nobody_has_who_notices_it_is_wanted(shop: Workshop) -> None:
    """Red and green have been seen beside a large one, so blue is wanted; and wet, which nobody is."""
    red, green = person(shop, size=40), person(shop, size=41, hue="green")
    wanted = contexts(shop, red, green).wanted((person(shop, size=42),), "tall")
    assert wanted["hue"] == "blue" and wanted["wet"] is True


def test_what_is_as_good_stays(shop: Workshop) -> None:
    """Where everything has been seen, and where nothing has, nothing else is wanted."""
    colours = [person(shop, size=40, hue=hue, wet=wet) for hue in ("red", "green", "blue") for wet in (False, True)]
    assert not contexts(shop, *colours).wanted((person(shop, size=42),), "tall").keys() - {"size"}
    assert not contexts(shop).wanted((person(shop, size=42),), "tall")


def test_only_persons_of_the_decision_are_looked_at(shop: Workshop) -> None:
    """Others move nobody, though they notice the same; whoever is about several looks at all."""
    large, blue = person(shop, size=40), person(shop, size=41, hue="blue")
    both = contexts(shop, large)
    before = both.wanted((large,), "tall")
    both.note(blue, "soaked", both.noticed(blue, "soaked"))
    assert both.wanted((large,), "tall") == before and before["hue"] == "blue"
    assert both.wanted((large,), "")["hue"] == "green"


def test_two_who_differ_keep_what_they_differ_in(shop: Workshop) -> None:
    """Nothing is wanted of a fact that one of them has otherwise."""
    two = (person(shop, size=40), person(shop, size=40, hue="green"))
    assert "hue" not in contexts(shop, *two).wanted(two, "tall")
