"""Evaluator and solver decide every person of every rulebook alike.

They share nothing but the typed tree. The rulebooks are random and use the whole language; what once went wrong stands in test_found_by_random.py.
"""

from __future__ import annotations

import z3
from hypothesis import given
from hypothesis import strategies as st

from differential.agreement import accounts, holds, solver_model
from regelproef.answer.outcome import Outcome, Person
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import is_person
from regelproef.encode.pairs import Pair, make_pair
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Decided, Expr, walk
from strategies import Draft, choices, drafts, persons, property_lines

PERSONS = 3


@given(drafts(), st.data())
def test_evaluator_agrees_with_solver(draft: Draft, data: st.DataObject) -> None:
    """Status, value, applying and deciding rules are the same under the chosen readings."""
    book = draft.load()
    encoder = Encoder(book)
    for _ in range(PERSONS):
        person = data.draw(persons(book))
        ours, theirs = accounts(book, encoder, person)
        assert ours == theirs


@given(drafts(), st.data())
def test_evaluator_agrees_with_solver_over_free_readings(draft: Draft, data: st.DataObject) -> None:
    """One encoding with the readings as variables says of each choice what the evaluator says under it."""
    book = draft.load()
    encoder = Encoder(book, free_readings=True)
    for _ in range(PERSONS):
        person, choice = data.draw(persons(book)), data.draw(choices(book))
        ours, theirs = accounts(book.with_choice(choice), encoder, person, choice)
        assert ours == theirs


def readable(expr: Expr, outcomes: dict[str, Outcome]) -> bool:
    """Whether every decision whose value the formula uses has one: only then does a property ask anything."""
    return all(outcomes[part.name].ok for part in walk(expr) if isinstance(part, Decided))


@given(st.data())
def test_properties_mean_the_same(data: st.DataObject) -> None:
    """A formula over facts, decisions, `concludes` and `decided` holds of the same persons for evaluator and solver."""
    draft = data.draw(drafts())
    draft.files["properties.yaml"] = {"properties": [{"property": "p", "text": "random", "then": [data.draw(property_lines(draft))]}]}
    book = draft.load()
    encoder, evaluator = Encoder(book), Evaluator(book)
    line = book.properties[0].conclusion[0]
    for _ in range(PERSONS):
        person = data.draw(persons(book))
        amounts_given = all(entry.period_at(person[book.reference_date]) for entry in book.amounts.values())
        if amounts_given and readable(line.expr, evaluator.decide(person)):
            state = evaluator.state_of(person, book.decisions)
            assert evaluator.holds(line, state) == holds(solver_model(encoder, person), encoder.formula(line.expr))


@given(st.data())
def test_pairs_mean_the_same(data: st.DataObject) -> None:
    """A property over two persons who differ in some facts holds of the same pairs for evaluator and solver."""
    draft = data.draw(drafts(max_decisions=2))
    decisions = [one for one in draft.names.every if one.source == "decision"]
    ones = [f"decided(a.{one.name}) == decided(b.{one.name})" for one in decisions] + ["a.b1 == b.b1", "a.n1 <= b.n1", "a.this_year < b.this_year"]
    same = [f"a.{one.name} == b.{one.name}" for one in decisions]
    may_differ = data.draw(st.lists(st.sampled_from(["day", "born", "n1", "b1", "c1", "h1"]), max_size=3, unique=True))
    asked = {"property": "p", "text": "random", "persons": ["a", "b"], "equal_except": may_differ, "when": ones[:1], "then": [*ones[1:], *same]}
    draft.files["properties.yaml"] = {"properties": [asked]}
    book = draft.load()
    encoder, evaluator = Encoder(book), Evaluator(book)
    pair = make_pair(encoder, tuple(may_differ))
    first, other = data.draw(persons(book)), data.draw(persons(book))
    second = {name: other[name] if name in may_differ or not may_differ else first[name] for name in book.facts}
    model = pair_model(encoder, pair, first, second)
    states = {"a": evaluator.state_of(first, book.decisions), "b": evaluator.state_of(second, book.decisions)}
    ours = {prefix: evaluator.decide(person) for prefix, person in (("a.", first), ("b.", second))}
    for line in (*book.properties[0].guard, *book.properties[0].conclusion):
        if line.source.startswith("decided") or all(outcome.ok for outcomes in ours.values() for outcome in outcomes.values()):
            assert evaluator.holds(line, states) == holds(model, pair.encoder.formula(line.expr)), line.source
    for name, flag in pair.differs.items():
        assert holds(model, flag) == (first[name] != second[name])


def pair_model(encoder: Encoder, pair: Pair, first: Person, second: Person) -> z3.ModelRef:
    """The model in which both persons have these facts."""
    solver = z3.SimpleSolver()
    solver.add(*encoder.domain, *pair.constraints, is_person(encoder.facts, first))
    solver.add(is_person(pair.second, {name: second[name] for name in pair.second}))
    assert solver.check() == z3.sat
    return solver.model()
