"""Who was chosen carries further facts, which change nothing of what was chosen; the simplest person of each rule stays simple."""

from __future__ import annotations

from pathlib import Path

import pytest

from generate.test_black_box import AMOUNTS, RULES, VOCABULARY
from regelproef.answer.limits import Limits
from regelproef.generate.carrying import MOST_FACTS
from regelproef.generate.suite import Fixture, Suite, generate
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from tiny import tiny

OF_LINES = frozenset({"condition", "boundary", "mutant", "exception"})


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")


@pytest.fixture(scope="module")
def suite(book: Rulebook) -> Suite:
    return generate(book, Limits())


def simplest(suite: Suite) -> dict[str, str]:
    """For each rule the id of its simplest person."""
    accounts = [one for one in suite.account if one.settled.obligation.kind == "rule" and one.fixtures]
    return {one.settled.obligation.owner.name: one.fixtures[0] for one in accounts}


def test_the_simplest_person_of_a_rule_has_nothing_to_spare(book: Rulebook, suite: Suite) -> None:
    """No fact that the decision does not read, and few."""
    persons = {one.id: one for one in suite.fixtures}
    for rule, id_ in simplest(suite).items():
        assert not _unread(book, persons[id_]), rule
        assert len(differences(book, persons[id_].facts)) <= 3, rule


def test_others_carry_what_their_decision_does_not_read(book: Rulebook, suite: Suite) -> None:
    """Also who was chosen for a line of a rule; and nobody carries more than may be."""
    kinds = {one.settled.obligation.id: one.settled.obligation.kind for one in suite.account}
    carrying = [one for one in suite.fixtures if kinds[one.covers[0]] in OF_LINES and _unread(book, one)]
    assert len(carrying) > 5 and not {one.id for one in carrying} & {*simplest(suite).values()}
    assert all(len(differences(book, one.facts)) <= MOST_FACTS for one in suite.fixtures)


def _unread(book: Rulebook, one: Fixture) -> set[str]:
    """Facts off their default that the decision of the rule who asked for the person does not read."""
    read = book.index.behind_decision(book.rules[one.owner].decision).facts if one.owner in book.rules else frozenset(book.facts)
    return differences(book, one.facts).keys() - read


def test_everything_that_was_asked_stays(suite: Suite) -> None:
    """Whoever is named still exercises it, also where both what is read and what is not is carried; nobody comes twice."""
    for own in (suite, generate(tiny(vocabulary=VOCABULARY, rules=RULES, amounts=AMOUNTS), Limits())):
        for one in own.account:
            assert one.settled.trial is None or one.settled.obligation.met(one.settled.trial), one.settled.obligation.id
        assert len({tuple(one.facts.values()) for one in own.fixtures}) == len(own.fixtures)


def test_an_edit_elsewhere_moves_nobody() -> None:
    """Another decision that this one does not read gets another outcome: its own persons change, and no others."""
    one, other = (
        {f.id: f for f in generate(tiny(vocabulary=VOCABULARY, rules=rules, amounts=AMOUNTS), Limits()).fixtures}
        for rules in (RULES, RULES.replace("when: [years >= 5], then: 10", "when: [years >= 6], then: 10"))
    )
    own = [f for f in one.values() if f.owner in {"signs", "young", "kin", "nurse", "is-fined", "unfined"}]
    assert len(own) > 9 and all(other[f.id].facts == f.facts for f in own)
    assert {f.id: f.facts for f in one.values()} != {f.id: f.facts for f in other.values()}
