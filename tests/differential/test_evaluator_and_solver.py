"""Evaluator and solver decide every person of every rulebook alike, and say the same of every question.

They share nothing but the typed tree. The rulebooks are random and use the whole language; what once went wrong stands in test_found_by_random.py.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from differential.agreement import accounts, said_of
from questions import questions
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.ask.variant import OTHER, Variant, beside
from regelproef.encode.encoder import Encoder
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.printer import show
from regelproef.language.types import ORDERED
from regelproef.model.rulebook import Rulebook
from strategies import Draft, choices, drafts, persons

PERSONS, QUESTIONS = 3, 6


@given(drafts(), st.data())
def test_evaluator_agrees_with_solver(draft: Draft, data: st.DataObject) -> None:
    """Status, value, applying and deciding rules are the same, under the chosen readings and under others."""
    chosen = draft.load()
    for book in (chosen, chosen.with_choice(data.draw(choices(chosen)))):
        encoder = Encoder(book)
        for _ in range(PERSONS):
            person = data.draw(persons(book))
            ours, theirs = accounts(book, encoder, person)
            assert ours == theirs
            assert_within_bounds(book, person)


def assert_within_bounds(book: Rulebook, person: Person) -> None:
    """What is decided lies within the type of its decision, so that whatever is reckoned from the type is right."""
    for name, outcome in Evaluator(book).decide(person).items():
        type_ = book.decisions[name].type
        if outcome.ok and type_.kind in ORDERED and outcome.value is not None:
            assert type_.low <= outcome.value <= type_.high


@given(drafts(), st.data())
def test_questions_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about one person holds of the same persons for evaluator and solver."""
    book = draft.load()
    bench = Bench(book, Limits())
    for _ in range(QUESTIONS):
        question, person = data.draw(questions(draft, book, ("",))), data.draw(persons(book))
        ours, theirs = said_of(bench, question, (person,))
        assert ours is theirs, show(question)


@given(drafts(max_decisions=2), st.data())
def test_questions_about_two_persons_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about two persons who differ in some facts only holds of the same pairs."""
    book = draft.load()
    may_differ = tuple(data.draw(st.lists(st.sampled_from(list(book.facts)), max_size=3, unique=True)))
    asker = Bench(book, Limits()).pair(may_differ)
    for _ in range(QUESTIONS):
        first, other = data.draw(persons(book)), data.draw(persons(book))
        second = {name: other[name] if name in may_differ or not may_differ else first[name] for name in book.facts}
        question = data.draw(questions(draft, book, ("a", "b")))
        ours, theirs = said_of(asker, question, (first, second))
        assert ours is theirs, show(question)


@given(drafts(), st.data())
def test_questions_about_two_rulebooks_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about one person in two rulebooks: under other readings, without a rule, without a line, without an exception."""
    book = draft.load()
    base = Bench(book, Limits())
    other = data.draw(st.one_of(choices(book).map(book.with_choice), st.sampled_from([*changed_books(book)])))
    asker = beside(base, Variant(base, other))
    for _ in range(QUESTIONS):
        question, person = data.draw(questions(draft, book, ("", OTHER))), data.draw(persons(book))
        ours, theirs = said_of(asker, question, (person,))
        assert ours is theirs, show(question)


def changed_books(book: Rulebook) -> list[Rulebook]:
    """The rulebook without a rule, a line of one, or its exceptions."""
    found = []
    for rule in book.rules.values():
        kept = {name: one for name, one in book.rules.items() if name != rule.id}
        without = {name: replace(one, exceptions=tuple(edge for edge in one.exceptions if edge.target != rule.id)) for name, one in kept.items()}
        found.append(replace(book, rules=without))
        others = [replace(rule, conditions=rule.conditions[1:]), replace(rule, exceptions=()), replace(rule, valid=())]
        found += [replace(book, rules={**book.rules, rule.id: other}) for other in others if other != rule]
    return found


@given(drafts(max_decisions=2), st.data())
def test_whoever_is_found_meets_the_question(draft: Draft, data: st.DataObject) -> None:
    """A search replays whom it finds; where it finds nobody, no random person meets the question either."""
    book = draft.load()
    bench = Bench(book, Limits())
    question = data.draw(questions(draft, book, ("",)))
    found = bench.search(question)
    assert not found.answer.unknown
    if found.answer.impossible:
        assert not any(bench.holds(question, (data.draw(persons(book)),)) for _ in range(PERSONS)), show(question)
