"""The reference implementation, written from the sources alone, and the rulebook agree on every decision.

Persons are drawn around the boundaries that the rulebook itself names; two drawn persons are then crossed fact by fact, which gives many persons
near the same boundaries. 10,000 persons by default; REGELPROEF_PERSONS=100000 for the long search.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regelproef.answer.outcome import Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences, facts_to_json, to_json
from regelproef.strategies import persons
from vsb.reference import decide

PERSONS = int(os.environ.get("REGELPROEF_PERSONS", "10000"))
CHILDREN = 98  # of each pair of drawn persons


def disagreements(
    book: Rulebook, evaluator: Evaluator, person: dict[str, Value], answer: Callable[[dict[str, Any]], dict[str, Any]]
) -> dict[str, tuple[object, object]]:
    """For each decision on which the two differ: what the rulebook says, and what the reference says."""
    outcomes = evaluator.decide(person)
    rulebook = {name: to_json(outcome.value) if outcome.ok else outcome.status.value for name, outcome in outcomes.items()}
    reference = answer(facts_to_json(differences(book, person)))
    assert set(reference) == set(rulebook)
    return {name: (rulebook[name], reference[name]) for name in rulebook if rulebook[name] != reference[name]}


def crossed(one: dict[str, Value], other: dict[str, Value], chance: random.Random) -> dict[str, Value]:
    """Each fact from one parent or the other."""
    return {name: (one if chance.random() < 0.5 else other)[name] for name in one}


def assert_agree(book: Rulebook, answer: Callable[[dict[str, Any]], dict[str, Any]], wanted: int) -> None:
    """Evaluator and reference give the same outcome for every decision of at least half as many persons as are wanted: the others are impossible."""
    evaluator, drawn = Evaluator(book), persons(book)
    compared = 0

    @settings(max_examples=max(1, wanted // (CHILDREN + 2)), deadline=None, suppress_health_check=list(HealthCheck))
    @given(drawn, drawn, st.integers(0, 2**32))
    def compare(one: dict[str, Value], other: dict[str, Value], seed: int) -> None:
        nonlocal compared
        chance = random.Random(seed)
        family = [one, other, *(crossed(one, other, chance) for _ in range(CHILDREN))]
        for person in family:
            if not evaluator.impossible(person):
                compared += 1
                found = disagreements(book, evaluator, person, answer)
                assert not found, f"{found} for {facts_to_json(differences(book, person))}"

    compare()
    assert compared >= wanted // 2


def test_reference_agrees_with_the_rulebook(vsb: Rulebook) -> None:
    """The five pages, by whoever wrote the reference and by the rules."""
    assert_agree(vsb, decide, PERSONS)
