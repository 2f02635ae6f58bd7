"""Persons who are decided from what is known of somebody beside them, or under other readings, are decided as they would be alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.ask.variant import under
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.generate.obligation import Samples
from regelproef.generate.readings import Readings
from regelproef.generate.worth_trying import worth_trying
from regelproef.model.from_documents import load_rulebook

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("where", ["tests/rulebooks/parking", "spec/vsb"])
def test_whoever_is_made_beside_somebody_is_decided_as_alone(where: str) -> None:
    """One fact after another is changed, of persons of whom all is known, or only the last decision and what it reads, or nothing."""
    bench = Bench(load_rulebook(ROOT / where), Limits())
    book, drawing = bench.book, Drawing(bench.book, cases_of(bench.book), bench.evaluator)
    made = 0
    for place in range(30):
        samples = Samples(bench.evaluator)
        person = drawing.person(Numbers(7, place))
        sample = samples.of(person) if person is not None else None
        for fact in book.facts.values() if sample is not None else ():
            known = (book.order, book.order[-1:], ())[made % 3]
            assert sample is not None
            for name in known:
                sample.outcome(name)
            values = worth_trying(book, fact, "") or (fact.default,)
            changed = samples.changed(sample, fact.name, values[place % len(values)])
            for other in (changed, sample.without(fact.name)):
                if other is not None:
                    assert other.decide_all() == bench.evaluator.decide(other.person), (fact.name, other.person)
                    made += 1
            sample = changed or sample
    assert made > 300


def test_what_another_reading_changes_is_what_its_rulebook_says() -> None:
    """For each switch and drawn person, the decisions that come out otherwise when all are decided under it."""
    bench = Bench(load_rulebook(ROOT / "spec" / "vsb"), Limits())
    book, readings = bench.book, Readings(bench)
    drawing, samples = Drawing(book, cases_of(book), bench.evaluator), Samples(bench.evaluator)
    persons = (drawing.person(Numbers(8, place)) for place in range(30))
    found = [sample for person in persons if person is not None and (sample := samples.of(person)) is not None]
    changes = 0
    for name, value in book.switches:
        other = under(bench, ((name, value),)).evaluator
        for sample in found:
            changed = {one for one, outcome in other.decide(sample.person).items() if not outcome.same(sample.outcome(one))}
            assert {one for one in book.decisions if readings.changes(sample, (name, value), frozenset((one,)))} == changed
            changes += len(changed)
    assert len(found) > 20 and changes > 20
