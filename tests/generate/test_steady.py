"""Persons whose outcome hangs on a reading are avoided where others serve as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check import conflict, gap
from regelproef.generate.obligations import decides
from regelproef.generate.owners import rule_owner
from regelproef.generate.workshop import Ended, Workshop, steadier
from regelproef.language.typed import Not
from regelproef.model.from_documents import load_rulebook


@pytest.fixture(scope="module")
def shop() -> Workshop:
    bench = Bench(load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking"), Limits())
    for module in (conflict, gap):
        list(module.run(bench))
    return Workshop(bench)


def test_the_other_person_serves_and_is_steady(shop: Workshop) -> None:
    """Whoever is taken instead meets the obligation, and no single switch changes the decision."""
    book, hanging, replaced = shop.bench.book, 0, 0
    for one in (rule_owner(shop, rule) for decision in book.decisions for rule in book.present_rules(decision)):
        asked = decides.obligation(one.owner, book, book.rules[one.owner.name])
        decision = one.owner.decision
        for switch in book.switches:
            if decision not in shop.readings.touched[switch[0]]:
                continue
            lines = [line for _, line in asked.parts()]
            found = shop.readings.asker((switch,), {}).search(*lines, Not(shop.readings.same(switch, decision)), blocks=True)
            sample = shop.samples.of(found.person) if found.persons else None
            if sample is None:
                continue
            hanging += 1
            assert switch in shop.readings.switches_of(sample, decision)
            other = steadier(shop, sample, decision, (asked,)).trial
            if other is not None:
                replaced += 1
                assert asked.met(other) and not shop.readings.switches_of(other.main, decision)
    assert hanging and replaced


def test_a_steady_person_stays(shop: Workshop) -> None:
    """Nobody is looked for where nothing hangs on a reading."""
    sample = shop.samples.of(dict(shop.bench.book.default_person()))
    assert sample is not None
    for decision in shop.bench.book.decisions:
        if not shop.readings.switches_of(sample, decision):
            assert steadier(shop, sample, decision, ()) == Ended()
