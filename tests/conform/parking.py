"""Implementations of the parking rulebook for programs and commands to call: a right one, and one with a fault.

In: facts as JSON has them. Out: decisions. It imports nothing that a program which is started anew for every person would wait for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.values import read_person, to_json

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
BOOK = load_rulebook(PARKING)
EVALUATOR = Evaluator(BOOK)


def right(facts: dict[str, Any]) -> dict[str, Any]:
    person, problems = read_person(BOOK, facts)
    assert not problems
    return {name: to_json(outcome.value) for name, outcome in EVALUATOR.decide(person).items()}


def leap(facts: dict[str, Any]) -> dict[str, Any]:
    """Wrong for whoever is born on 29 February and refused for many cars alone."""
    person, _ = read_person(BOOK, facts)
    refused = EVALUATOR.decide(person)["permit"].effective == ("many-cars",)
    return {**right(facts), "permit": "waiting"} if refused and facts["born"].endswith("-02-29") else right(facts)
