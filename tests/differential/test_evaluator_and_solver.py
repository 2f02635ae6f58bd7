"""Evaluator and solver decide every person of every rulebook alike.

They share nothing but the typed tree. The rulebooks are random and use the whole language; what once went wrong stands in test_found_by_random.py.
"""

from __future__ import annotations

from differential.agreement import accounts, holds, solver_model
from hypothesis import given
from hypothesis import strategies as st
from strategies import Draft, choices, drafts, persons, property_lines

from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj
from regelproef.encode.pairs import make_pair
from regelproef.encode.facts import is_person
from regelproef.evaluate.evaluator import Evaluator, property_holds
from regelproef.model.rulebook import Rulebook

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
