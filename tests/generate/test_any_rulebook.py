"""Generating for rulebooks of any shape: whatever is sound gets test persons, and what is not known for certain is written nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
import z3
from hypothesis import given, settings

from regelproef.answer.asked import Answer, Found, unknown
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.ask.variant import Variant
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.obligation import Obligation, Owner
from regelproef.generate.score import score, settle_survivors
from regelproef.generate.suite import Suite, Unsound, generate
from regelproef.generate.workshop import Workshop
from regelproef.language.names import names_in
from regelproef.language.typed import Compare, Const, Expr, Fact, Not
from regelproef.language.types import number
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.prove.canonical import Canonical
from regelproef.prove.session import Session
from strategies import Draft, drafts
from tiny import tiny

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"


def made_sound(draft: Draft) -> Rulebook:
    """The first rule of each decision for everybody, and each later one an exception to all before it."""
    before: dict[str, list[str]] = {}
    for rule in draft.files["rules/all.yaml"]["rules"]:  # type: ignore[index]  # as drafted
        above = before.setdefault(rule["decision"], [])
        if above:
            rule["exception_to"] = list(above)
        else:
            for key in ("when", "valid", "reading", "exception_to"):
                rule.pop(key, None)
            entry = draft.files["vocabulary.yaml"]["decisions"][rule["decision"]]  # type: ignore[index]  # as drafted
            rule["then"] = {"bool": "false", "enum": "red", "int": "0", "money": "0", "date": "2020-01-01"}[entry["type"]]
        above.append(rule["rule"])
    return draft.load()


@given(drafts(2))
@settings(max_examples=6)
def test_sound_rulebooks_get_persons(draft: Draft) -> None:
    """Everything is settled, fixtures are as the rules have them, and just the slips that were proved without effect survive them."""
    book = made_sound(draft)
    suite, evaluator = generate(book, Limits()), Evaluator(book)
    assert not suite.undecided
    persons = {one.id: {**book.default_person(), **one.facts} for one in suite.fixtures}
    for one in suite.fixtures:
        assert {name: outcome.value for name, outcome in evaluator.decide(persons[one.id]).items()} == one.decisions
    survivors = [one.mutant for one in score(book, persons, {}) if not one.fixture]
    equivalent = {one.settled.obligation.id.rpartition(":")[2] for one in suite.account if one.verdict == "equivalent"}
    assert {one.id for one in survivors} == equivalent
    assert all(one.person is None and not one.reason for one in settle_survivors(book, Limits(), survivors))


# -- what is not known ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(PARKING)


@pytest.fixture(scope="module")
def whole(book: Rulebook) -> Suite:
    """With an answer to every question."""
    return generate(book, Limits())


@pytest.mark.parametrize("kth", [1, 5, 20, 60, 150, 330])
def test_an_unanswered_question_is_undecided(book: Rulebook, whole: Suite, kth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it is met, something is undecided, or the whole set is as it would have been."""
    asked, answer = [0], Session._answer

    def once(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        asked[0] += 1
        return unknown("injected") if asked[0] == kth else answer(session, conditions, show=show)

    monkeypatch.setattr(Session, "_answer", once)
    try:
        found = generate(book, Limits())
    except Unsound:
        return
    assert found.undecided or found.fixtures == whole.fixtures


def test_somebody_who_may_not_be_canonical_is_not_taken(book: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person for whom everything holds is not enough: every machine must find the same."""
    person = Canonical.person

    def doubtful(self: Canonical, *conditions: z3.BoolRef) -> Found:
        found = person(self, *conditions)
        return Found(found.answer, found.persons, canonical=False)

    monkeypatch.setattr(Canonical, "person", doubtful)
    found = generate(book, Limits())
    assert found.undecided and {one.settled.reason for one in found.undecided} == {"canonical"}


def test_a_rulebook_without_facts_has_one_person() -> None:
    """There is nothing by which two persons could be told apart."""
    vocabulary = """
        language: en
        facts: {}
        decisions:
          d: {type: bool}
        """
    alone = tiny(vocabulary=vocabulary, rules="rules: [{rule: r, decision: d, then: 'true', text: t}]")
    assert [one.decisions for one in generate(alone, Limits()).fixtures] == [{"d": True}]


def test_an_unconfirmed_person_is_undecided(book: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the solver cannot say that a person gets these decisions, nothing is said to contradict anything, and nothing stands."""
    decide = Bench.decide

    def shy(self: Bench, *question: Expr) -> Answer:
        return unknown("injected") if names_in(question).facts >= book.facts.keys() else decide(self, *question)

    monkeypatch.setattr(Bench, "decide", shy)
    found = generate(book, Limits())
    assert found.undecided and not any(one.verdict == "covered" for one in found.account)


@pytest.mark.parametrize("left", [0, 40])
def test_survivors_that_were_not_decided_are_not_equivalent(book: Rulebook, left: int) -> None:
    """Neither without time, nor where it runs out on the way."""
    asked = [0]

    def clock() -> int:
        asked[0] += 1
        return 1000 if asked[0] < left else 0

    mutants = [one.mutant for one in score(book, {}, {})]
    found = list(settle_survivors(book, Limits(left=clock), mutants))
    assert len(found) == len(mutants) and all(one.reason or one.person is not None for one in found)


# -- cores ----------------------------------------------------------------------------------------------------------------------


def test_a_core_names_the_world_and_really_excludes(book: Rulebook) -> None:
    """Lines that only the world forbids together: without any one of them somebody can exist."""
    shop = Workshop(Bench(book, Limits()))
    line = book.world[0]
    lines = [("anything", NOTHING_SAID), ("against", Not(line.holds.expr))]
    asked = Obligation("x", "value", Owner("fact", "x"), None, lambda _: True, lambda: lines)
    assert shop.search(asked).core == ("against", f"world: {line.name}")
    assert isinstance(shop.anybody, Variant) and shop.anybody.decide(Not(line.holds.expr)).possible


def test_a_core_says_of_whom_the_world_forbids_it() -> None:
    """Where only the same person with a fact at its default is impossible, the core says so, and what is not needed for that is not in it."""
    vocabulary = "facts: {x: {type: int, range: [0, 3], default: 1}, f: {type: bool}}\ndecisions: {d: {type: bool}, e: {type: bool}}"
    rules = "rules: [{rule: r, decision: d, text: t, then: x > 2}, {rule: s, decision: e, text: t, then: f or x > 2}]"
    suite = generate(tiny(vocabulary=vocabulary, rules=rules, world="world: [{line: w, holds: x > 1, why: w}]"), Limits())
    cores = {one.settled.obligation.id: one.settled.core for one in suite.account if one.verdict == "infeasible"}
    assert cores["decision:d/still-x"] == cores["decision:e/both-x+f"] == ("world: w, x at its default",)


def test_a_fixture_notices_nothing_in_a_decision_of_which_it_says_nothing() -> None:
    """Whoever gets another outcome by a slip shows it only where that outcome stands in the fixture."""
    vocabulary = "facts: {x: {type: int, range: [0, 3], default: 1}}\ndecisions: {d: {type: bool}, e: {type: bool}}\nderived: {big: x > 1}"
    rules = "rules: [{rule: r, decision: d, text: t, then: big}, {rule: s, decision: e, text: t, then: big}]"
    book = tiny(vocabulary=vocabulary, rules=rules)
    persons = {name: {"x": x} for name, x in (("one", 1), ("two", 2))}

    def noticed(expected: dict[str, tuple[str, ...]] | None) -> set[str]:
        return {one.mutant.decision or one.mutant.owner for one in score(book, persons, {}, expected=expected) if one.fixture}

    assert noticed(None) == {"d", "e", "big"}
    assert noticed({"one": ("e",), "two": ("e",)}) == {"e", "big"}
    assert noticed({"one": (), "two": ()}) == set()


NOTHING_SAID = Compare("<=", Const(0, number(0, 0)), Fact("cars", number(0, 10)))
