"""The second encoder and the evaluator decide every person of every rulebook alike, and say the same of every question."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import regelproef
from certify.reading import about_one, assert_agreed, of_two_persons, read_of
from differential.test_evaluator_and_solver import changed_books
from questions import questions
from regelproef.answer.outcome import Status
from regelproef.answer.place import NOWHERE
from regelproef.certify.clauses import Clauses
from regelproef.certify.domains import domains_tried
from regelproef.certify.facts import Facts, Words
from regelproef.certify.formula import Formula
from regelproef.certify.numbers import Arithmetic
from regelproef.certify.question import Question, Who
from regelproef.certify.solver import decide
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Decided, HasStatus, RuleStands, all_of, negation
from regelproef.language.types import Kind, dates, number
from regelproef.model.parts import FactDefinition, Prose
from strategies import Draft, choices, drafts, persons

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


@given(drafts(), st.data())
def test_decisions_come_out_the_same(draft: Draft, data: st.DataObject) -> None:
    """Status, value, applying and deciding rules are those of the evaluator, under the chosen readings and under others."""
    chosen = draft.load()
    for book in (chosen, chosen.with_choice(data.draw(choices(chosen)))):
        person = data.draw(persons(book))
        outcomes = Evaluator(book).decide(person)
        lines = []
        for name, outcome in outcomes.items():
            lines += [HasStatus(name, status) if outcome.status is status else negation(HasStatus(name, status)) for status in Status]
            if outcome.ok:
                type_ = book.decisions[name].type
                lines.append(Compare("==", Decided(name, type_), Const(outcome.value, type_)))
            if outcome.status is not Status.BLOCKED:
                for rule in book.present_rules(name):
                    stands = (("applies", outcome.applying), ("decides", outcome.effective))
                    asked = [(RuleStands(rule.id, name, how), rule.id in rules) for how, rules in stands]
                    lines += [line if holds else negation(line) for line, holds in asked]
        assert read_of(about_one(book, all_of(lines)), (person,)), "; ".join(map(show, lines))


@given(drafts(), st.data())
def test_questions_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about one person holds of the same persons."""
    book = draft.load()
    line, person = data.draw(questions(draft, book, ("",))), data.draw(persons(book))
    assert_agreed(about_one(book, line), (person,))


@given(drafts(max_decisions=2), st.data())
def test_questions_about_two_persons_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about two persons who differ in some facts only holds of the same pairs."""
    assert_agreed(*of_two_persons(draft, data))


@given(drafts(), st.data())
def test_questions_about_two_rulebooks_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """A question about one person in two rulebooks: under other readings, or without a part of a rule."""
    book = draft.load()
    other = data.draw(st.one_of(choices(book).map(book.with_choice), st.sampled_from([*changed_books(book)])))
    line, person = data.draw(questions(draft, book, ("", "other"))), data.draw(persons(book))
    assert_agreed(Question({"": Who(book), "other": Who(other)}, (line,), world=data.draw(st.booleans())), (person,))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("1900-02-20", "1900-03-10"),
        ("1904-02-20", "1904-03-10"),
        ("2000-02-28", "2000-03-02"),
        ("2019-11-25", "2020-01-05"),
        ("2021-04-20", "2021-05-03"),
    ],
)
def test_every_day_of_the_calendar_is_a_day_and_no_other(first: str, last: str) -> None:
    """Over years with and without a leap day, the numbers that a day may be are those of days."""
    type_ = dates(date.fromisoformat(first), date.fromisoformat(last))
    clauses = Clauses()
    facts = Facts(Arithmetic(clauses), Words())
    variable = facts.declare(type_)
    own, found = [*clauses.clauses], set()
    while isinstance(model := decide(dict(enumerate(own, 1))), frozenset):
        day = facts.value(variable, type_, model)
        found.add(day)
        own.append(tuple(-literal for literal in facts.is_value(variable, day)))
    assert found == {type_.first_date + timedelta(days=count) for count in range((type_.last_date - type_.first_date).days + 1)}


def test_the_same_questions_give_the_same_clauses() -> None:
    """Clauses can be compared, because nothing in them hangs on chance or on what was asked elsewhere."""
    made = []
    for _ in range(2):
        book = regelproef.load("tests/rulebooks/parking")
        formula = Formula(book.facts)
        literals = [formula.add(about_one(book, HasStatus(name, status))).literal for name in book.order for status in Status]
        made.append((formula.clauses.clauses, literals))
    assert made[0] == made[1]


def test_a_wide_range_is_tried_at_its_ends() -> None:
    """Amounts of any size, and days of any year, take no time."""
    wide = [number(-(10**15), 10**15), number(0, 10**11, Kind.MONEY), dates(date(1700, 1, 1), date(2300, 12, 31))]
    facts = {str(place): FactDefinition(str(place), type_, type_.low, Prose(), NOWHERE) for place, type_ in enumerate(wide)}
    assert domains_tried(facts) > 100_000
