"""What is too wide for clauses, over integers: the same meaning as the evaluator's and the clauses', and a defect in it is noticed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import regelproef
from certify.reading import assert_agreed, of_two_persons
from certify.test_planted_everywhere import Plant, instead
from certify.test_reckoning import everybody, reckoning
from questions import questions
from regelproef.answer.asked import Result
from regelproef.answer.engine_error import Disagreement
from regelproef.certify import edges, integers, linear, over_integers, second, wide
from regelproef.certify.certification import Certification
from regelproef.certify.formula import Formula
from regelproef.certify.linear import Linear, Term
from regelproef.certify.numbers import Beyond, Number, constant
from regelproef.certify.over_integers import OverIntegers
from regelproef.certify.question import Asked, Persons, Question, Who
from regelproef.certify.replay import Replay
from regelproef.certify.second import Standing
from regelproef.certify.solver import decide
from regelproef.certify.wide import Assigned, Given, WideFormula
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Const, Expr
from regelproef.model.claims import broken
from regelproef.model.rulebook import Rulebook
from strategies import Draft, choices, drafts, persons
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")


@pytest.fixture(params=[False, True], ids=["wide", "all"])
def narrow(request: pytest.FixtureRequest) -> Iterator[None]:
    """As it is; and so that all that is reckoned is a term."""
    with terms_begin(request.param):
        yield


@contextmanager
def terms_begin(everywhere: bool) -> Iterator[None]:
    """Where wide numbers do; or everywhere."""
    with pytest.MonkeyPatch.context() as patched:
        if everywhere:
            patched.setattr(linear, "WIDE", 0)
            patched.setattr(wide, "FREE_BITS", 0)
        yield


def read_of(question: Question, whom: Persons) -> bool:
    formula = WideFormula(question.facts)
    meant = formula.add(question)
    return Given(formula, meant, whom).holds(meant.literal)


@given(drafts(), st.data())
def test_questions_mean_the_same_as_to_the_evaluator(draft: Draft, data: st.DataObject) -> None:
    """Of any person, under any readings, of one rulebook or two."""
    book = draft.load()
    other = book.with_choice(data.draw(choices(book)))
    line, person = data.draw(questions(draft, book, ("", "other"))), data.draw(persons(book))
    question = Question({"": Who(book), "other": Who(other)}, (line,), world=data.draw(st.booleans()))
    with terms_begin(data.draw(st.booleans())):
        assert_agreed(question, (person,), read_of)


@given(drafts(max_decisions=2), st.data())
def test_questions_about_two_persons_mean_the_same(draft: Draft, data: st.DataObject) -> None:
    """Who differ in some facts only."""
    question, whom = of_two_persons(draft, data)
    with terms_begin(data.draw(st.booleans())):
        assert_agreed(question, whom, read_of)


@given(drafts(max_decisions=2), st.data())
def test_both_solvers_answer_the_same(draft: Draft, data: st.DataObject) -> None:
    """Whether anybody meets a question; and whoever is shown does, by the evaluator."""
    book = draft.load()
    question = Question({"": Who(book)}, (data.draw(questions(draft, book, ("",))),))
    with terms_begin(data.draw(st.booleans())):
        clauses, terms = Formula(book.facts), WideFormula(book.facts)
        try:
            bits, meant = clauses.add(question), terms.add(question)
        except Beyond:
            return
    found = decide(dict(enumerate([*clauses.clauses.clauses, (bits.literal,)], 1)), 2000)
    over = integers.decide(terms, meant.literal, 200_000)
    if isinstance(over, Assigned):
        assert Replay().meets(question, terms.shown(meant, over))
    if found is not None and over is not None:
        assert isinstance(found, frozenset) is isinstance(over, Assigned), show(question.lines[0])


@pytest.mark.usefixtures("narrow")
def test_everybody_is_decided_as_by_the_evaluator() -> None:
    """In a small rulebook that reckons with everything, wherever terms begin."""
    book = reckoning()
    formula = WideFormula(book.facts)
    lines = [Question({"": Who(book)}, (line,), world=False) for line in lines_of(book)]
    meant = [formula.add(one) for one in lines]
    for person in everybody(book)[::37]:
        given_one = Given(formula, meant[0], (person,))
        for question, one in zip(lines, meant, strict=True):
            assert given_one.holds(one.literal) is Replay().meets(question, (person,)), show(question.lines[0])


def lines_of(book: Rulebook) -> list[Expr]:
    """All that its rules look at, and what roundings come to."""
    roundings = (Compare("==", part, Const(number, part.type)) for part in edges.roundings(book) for number in (-3, 0, 3, 4))
    return [*edges.comparisons(book), *roundings]


# -- in a check -------------------------------------------------------------------------------------------------------------------------

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2024-01-01, 2024-12-31], default: 2024-01-01}
  income: {type: money, range: [0, 10000000], default: 2000000}
decisions:
  benefit: {type: money}
"""
RULES = "rules:\n  - {rule: taper, decision: benefit, then: 'max(0, 21120000000 - 13700 * max(0, income - 2840600))'}\n"
PROPERTIES = """
properties:
  - property: monotone
    text: more income never gives more
    persons: [a, b]
    equal_except: [income]
    when: ["a.income <= b.income"]
    then: ["b.benefit <= a.benefit"]
"""


def taper(rules: str = RULES) -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=rules, properties=PROPERTIES)


def opinion_on(book: Rulebook) -> Certification:
    found = regelproef.check(book, only=["property"], certify=True).certification
    assert found is not None
    return found


def test_a_wide_question_is_decided_again() -> None:
    """By cvc5, and so it stands neither as certified nor by the first solver alone."""
    found = opinion_on(taper())
    assert found.standings["property", ("monotone",), ""] is Standing.REDECIDED
    assert not found.opinion.alone


def test_it_stays_with_the_first_solver_where_the_second_is_given_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given up is no answer; and it is named."""
    monkeypatch.setattr(over_integers.OverIntegers, "answer", lambda *_: None)
    monkeypatch.setattr(second, "can_be_met", lambda *_: None)
    found = opinion_on(taper())
    assert found.standings["property", ("monotone",), ""] is Standing.FIRST
    assert any("benefit" in question for question in found.opinion.alone)


def test_little_work_decides_nothing() -> None:
    """The bound is one of work."""
    book = taper()
    asked = next(iter(book.asked_properties))
    sides = {"": Who(book), "a": Who(book), "b": Who(book, second=True)}
    question = Question(sides, broken(book, asked), asked.equal_except)
    assert OverIntegers(book.facts, 1).answer(question) is None
    assert OverIntegers(book.facts).answer(question) is False


@pytest.mark.parametrize("says", [(), "somebody"])
def test_where_the_two_contradict_each_other_nothing_is_certified(monkeypatch: pytest.MonkeyPatch, says: object) -> None:
    """Whoever is shown must meet the question; and what is shown to be possible is not refuted."""
    book = taper()
    shown = tuple({**book.default_person(), "income": income} for income in (1, 2))
    monkeypatch.setattr(over_integers.OverIntegers, "answer", lambda *_: shown if says else False)
    asked = next(iter(book.asked_properties))
    sides = {"": Who(book), "a": Who(book), "b": Who(book, second=True)}
    question = Asked(Question(sides, broken(book, asked), asked.equal_except), Result.IMPOSSIBLE if says else Result.POSSIBLE)
    with pytest.raises(Disagreement):
        second.second_opinion(book.facts, [question], conflicts=10)


# -- defects ----------------------------------------------------------------------------------------------------------------------------


def without_a_part(right: Callable[..., Any], own: Linear, one: Number, other: Number) -> Any:
    found = right(own, one, other)
    return right(own, one, constant(0)) if isinstance(found, Term) else found


def off_by_one(right: Callable[..., Any], own: Linear, one: Number, divisor: int) -> Any:
    return right(own, own.plus(one, constant(1)), divisor)


def twisted(right: Callable[..., Any], own: Linear, op: str, *parts: int) -> Any:
    return right(own, op, -parts[0], *parts[1:]) if op == "if" else right(own, op, *parts)


def unsigned(_: Callable[..., Any], own: Any, literal: int) -> Any:
    return own._term(("literal", abs(literal)))


def unlike(right: Callable[..., Any], own: Any, place: int) -> Any:
    """To the solver a product is with the next factor."""
    op, parts = own.linear.nodes[place]
    if op != "times":
        return right(own, place)
    return own.made.mkTerm(own.kinds.MULT, own.made.mkInteger(str(parts[0] + 1)), own._known["term", parts[1]])


DEFECTS: dict[str, Plant] = {
    "a sum without a part": instead(Linear, "plus", without_a_part),
    "a product with the next factor": instead(Linear, "times", lambda right, own, by, one: right(own, by + 1 if by > 1 else by, one)),
    "a quotient off by one": instead(Linear, "divided", off_by_one),
    "a choice is the other": instead(Linear, "_node", twisted),
    "equal is at most": instead(Linear, "_literal", lambda right, own, op, *sides: right(own, "<=", *sides)),
    "at most is equal": instead(Linear, "_literal", lambda right, own, op, *sides: right(own, "=", *sides)),
    "one choice lost": instead(Linear, "_choices", lambda right, own, options: right(own, options)[:-1]),
    "the first of all": instead(Linear, "first_of", lambda right, own, options: right(own, options[:1])),
    "to the solver: nothing is denied": instead(integers._Terms, "_literal", unsigned),
    "to the solver: another product": instead(integers._Terms, "_number", unlike),
}


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_noticed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Before an answer over integers counts, wherever terms begin."""
    DEFECTS[name](monkeypatch)
    with terms_begin(True), pytest.raises(Disagreement):
        over_integers.tried(reckoning())


@pytest.mark.usefixtures("narrow")
def test_without_a_defect_nothing_is_noticed() -> None:
    """Or the others would show nothing."""
    assert over_integers.tried(reckoning()) > 50


def test_whom_facts_cannot_be_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the evaluator would decide such a person."""
    book = taper()
    monkeypatch.setattr(
        integers, "decide", lambda formula, *_: Assigned(frozenset(), {one.place: -1 for one in formula.first.values() if isinstance(one, Term)})
    )
    with pytest.raises(Disagreement):
        over_integers.OverIntegers(book.facts).answer(Question({"": Who(book)}, ()))
