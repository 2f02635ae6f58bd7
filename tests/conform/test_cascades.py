"""What follows from a difference is told once, below it: only where the rules say it of what was answered, and never without the rulebook."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regelproef.conform.answers import Answers
from regelproef.conform.compare import Conformity, compare
from regelproef.conform.fixtures import Expected
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, read_person, to_json
from regelproef.report.content.conform import Conformed
from regelproef.report.render.formats import render

FOLDER = Path(__file__).parents[1] / "rulebooks" / "parking"
PERSONS: tuple[dict[str, object], ...] = ({}, {"cars": 0}, {"zone": "centre"}, {"zone": "ring", "income_cent": 2000000}, {"zone": "outside"})


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(FOLDER)


def decided(book: Rulebook, facts: object) -> dict[str, Any]:
    return {name: to_json(outcome.value) for name, outcome in Evaluator(book).decide(read_person(book, facts)[0]).items()}


def expected(book: Rulebook) -> tuple[Expected, ...]:
    found = []
    for place, facts in enumerate(PERSONS):
        person, problems = read_person(book, facts)
        assert not problems
        rules = {name: outcome.effective for name, outcome in Evaluator(book).decide(person).items()}
        found.append(Expected(f"p{place}", facts_to_json(person), decided(book, facts), {}, rules, (), {}, "", matters=tuple(facts)))
    return tuple(found)


def told(book: Rulebook, answer: Callable[[Expected], dict[str, Any]], *, with_book: bool = True) -> Conformity:
    fixtures, answers = expected(book), Answers()
    answers.decisions.update({one.id: answer(one) for one in fixtures})
    return compare(fixtures, answers, (), lambda: book if with_book else None)


def test_what_follows_stands_below_its_root(book: Rulebook) -> None:
    """A slip in the rules of the permit: all that reads the permit is told below it, and every difference just once."""
    checked = 0
    for mutant in (one for one in mutants_of(book) if one.decision == "permit"):
        changed = mutant.apply(book)
        right = {one.id: one for one in expected(book)}
        outcomes = (Evaluator(changed).decide(read_person(book, one.facts)[0]).values() for one in right.values())
        if not all(outcome.ok for own in outcomes for outcome in own):
            continue  # somebody gets no value by it, from which nothing follows
        found = told(book, lambda one, changed=changed: decided(changed, one.facts))  # type: ignore[misc]
        assert {one.decision for one in found.groups} <= {"permit"}
        wrong = {(one.id, name) for one in right.values() for name, value in decided(changed, one.facts).items() if value != one.decisions[name]}
        shown = [(one.fixture.id, one.decision) for group in found.groups for one in (*group.differences, *group.follows)]
        assert set(shown) == wrong and len(shown) == len(wrong) == sum(group.count for group in found.groups)
        checked += any(group.follows for group in found.groups)
    assert checked > 3


def test_a_second_slip_is_no_consequence(book: Rulebook) -> None:
    """A fee that does not follow from the permit that was answered is told by itself, also where the permit is wrong as well."""
    (group, fee) = told(book, lambda one: {**one.decisions, "permit": "waiting", "fee_cent": 7} if one.id == "p0" else one.decisions).groups
    assert (group.decision, group.follows) == ("permit", ()) and fee.decision == "fee_cent"


def test_nothing_follows_from_what_is_no_value(book: Rulebook) -> None:
    """A permit in other words, or of another type: what else is wrong has not come from it."""
    for value in ("Granted", None, 3, True):
        groups = told(book, lambda one, value=value: {**one.decisions, "permit": value, "fee_cent": 7}).groups  # type: ignore[misc]
        assert {one.decision for one in groups} == {"permit", "fee_cent"} and not any(one.follows for one in groups)


def test_without_the_rulebook_nothing_is_folded(book: Rulebook) -> None:
    """Who reads whom is not known there."""

    def forgets(one: Expected) -> dict[str, Any]:
        return {**one.decisions, "permit": "waiting", "fee_cent": 0, "valid_until": None}

    with_book, without = told(book, forgets), told(book, forgets, with_book=False)
    assert {one.decision for one in with_book.groups} == {"permit"}
    assert {one.decision for one in without.groups} == {"permit", "fee_cent", "valid_until"}
    assert sum(one.count for one in with_book.groups) == sum(one.count for one in without.groups)


def test_every_format_says_the_same(book: Rulebook) -> None:
    """One line in the text, a line of its person in JUnit, the differences themselves in JSON; the count and the exit code are of all."""
    fixtures = expected(book)
    found = told(book, lambda one: {**one.decisions, "permit": "waiting", "fee_cent": 0, "valid_until": None})
    reply = Conformed(fixtures, found)
    follows = [one for group in found.groups for one in group.follows]
    counts = {name: sum(1 for one in follows if one.decision == name) for name in ("fee_cent", "valid_until")}
    data = json.loads(render("json", reply, "en"))
    assert all(counts.values()) and reply.exit_code == 1
    assert data["summary"]["differences"] == len(follows) + sum(len(group.differences) for group in found.groups)
    assert [one["decision"] for group in data["groups"] for one in group["follows"]] == [one.decision for one in follows]
    assert sum("follows from it: " in line for line in render("text", reply, "en").splitlines()) == sum(bool(group.follows) for group in found.groups)
    assert all(f"{name} follows from permit" in render("junit", reply, "en") for name in counts)
