"""Cards: what is taken together, what settles it, in which order they stand, whom they show, and what hangs on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import yaml

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.cards import cards_json
from regelproef.statements.cards import Card, Cards, find_cards
from regelproef.statements.clash import find_clashes
from regelproef.statements.settling import Order
from regelproef.statements.sides import pairs_of
from regelproef.statements.stakes import Origin, persons_to_try
from sources.rulebook import load_files, parking

VOCABULARY = """
language: en
facts:
  flag: {type: bool, default: false}
  level: {type: int, range: [-3, 3], default: 0}
decisions:
  open: {type: bool}
  fee: {type: money}
  shade: {type: enum, values: [light, dark, none]}
"""
RULES = """
rules:
  - {rule: closed, decision: open, then: false, source: []}
  - {rule: opened, decision: open, exception_to: [closed], reading: {Q: wide}, when: [level >= 1], then: true, source: []}
  - {rule: opened-late, decision: open, exception_to: [closed], reading: {Q: narrow}, when: [level >= 2], then: true, source: []}
  - {rule: free, decision: fee, then: 0, source: []}
  - {rule: dear, decision: fee, exception_to: [free], when: [open], then: 5000, source: []}
  - {rule: no-shade, decision: shade, then: none, source: []}
"""
WORLD = {"world": [{"line": "not-so-low", "holds": "level >= -2", "why": "x"}]}
READINGS = {"wide": "from one on", "narrow": "from two on"}
CASES = [("one", {"level": 1}), ("two", {"level": 2}), ("nought", {})]
Statement = dict[str, Any]


def book(*statements: Statement, question: dict[str, Any] | None = None, unasked: Sequence[str] = (), cases: bool = True) -> Rulebook:
    """Statements A-1, B-1, … by their `id`; each `when` and `then`, and what else it needs. `question`: what Q has beside its readings; `unasked`:
    statements of which a question speaks that cannot be expressed."""
    documents: dict[str, list[Statement]] = {}
    for given in statements:
        says = {key: value for key, value in given.items() if key in {"when", "then"}}
        rest = {key: value for key, value in given.items() if key not in says}
        own = documents.setdefault(given["id"][0], [])
        own.append({"paraphrase": f"What {given['id']} says.", "fate": "claim", "says": says, **rest})
    entry = {"id": "Q", "question": "From which level on?", "readings": READINGS, "chosen": "wide", "status": "open", "why": "x", "statements": []}
    entry |= question or {}
    beyond = [{"id": "X", "question": "Which year?", "statements": list(unasked), "not_expressible": "x"}] if unasked else []
    rules = yaml.safe_load(RULES)
    if len(entry["readings"]) == 1:
        rules["rules"] = [one for one in rules["rules"] if one["rule"] != "opened-late"]
    expected = [{"case": name, "person": facts, "expect": {"shade": "none"}, "why": "x", "source": []} for name, facts in CASES]
    files: dict[str, Any] = {
        "vocabulary.yaml": yaml.safe_load(VOCABULARY),
        "rules/all.yaml": rules,
        "interpretations.yaml": {"interpretations": [entry, *beyond]},
        "cases.yaml": {"cases": expected if cases else []},
        "world.yaml": WORLD,
    }
    for name, own in documents.items():
        files[f"sources/{name}.yaml"] = {"document": name, "title": name, "file": f"{name}.txt", "statements": own}
    return load_files(files)


def cards_of(rulebook: Rulebook, *, every: bool = False) -> Cards:
    found = find_cards(rulebook, Limits(), find_clashes(rulebook, Limits(), every=every), persons_to_try(rulebook))
    assert found.undecided == ()
    return found


def only(rulebook: Rulebook) -> Card:
    (card,) = cards_of(rulebook).cards
    return card


def values(outcomes: Any) -> dict[str, object]:
    found: dict[str, Outcome] = dict(outcomes)
    return {name: one.value for name, one in found.items()}


OPEN = {"id": "A-1", "when": ["level >= 1"], "then": ["open"], "fate": "open", "interpretation": "Q"}
CLOSED = {"id": "B-1", "when": ["level <= 1"], "then": ["not open"], "fate": "open", "interpretation": "Q"}


# -- what is taken together -----------------------------------------------------------------------------------------------------


def test_one_formula_in_two_languages_is_one_side() -> None:
    """Lines in another order, or joined, say the same; to what each yields plays no part."""
    rulebook = book(
        {"id": "A-1", "when": ["flag", "level >= 1"], "then": ["open"], "yields_to": ["A-2"]},
        {"id": "A-2", "when": ["flag", "level >= 2"], "then": ["not open"]},
        {"id": "B-1", "when": ["level >= 1 and flag"], "then": ["open"]},
    )
    (pair,) = pairs_of(rulebook, find_clashes(rulebook, Limits()).clashes)
    assert [side.ids for side in pair.sides] == [("A-1", "B-1"), ("A-2",)]
    assert (len(pair.clashes), pair.between) == (2, True)


# -- a question -----------------------------------------------------------------------------------------------------------------


def test_what_each_reading_gives() -> None:
    """The canonical person to whom it matters, with all that differs under each reading, and the test persons who hang on it."""
    card = only(book(OPEN, CLOSED))
    assert (card.kind, card.group.interpretation, card.group.switchable) == (Order.OPEN, "Q", True)
    assert card.shown is not None and card.shown.witness.facts == ({"level": 1},) and card.shown.witness.canonical
    assert [(one.name, values(one.outcomes), one.today) for one in card.shown.gives] == [
        (("wide",), {"open": True, "fee": 5000}, True),
        (("narrow",), {"open": False, "fee": 0}, False),
    ]
    assert (card.stakes.tried, card.stakes.cents, card.stakes.decisions) == ({0}, 5000, ("open", "fee"))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ({"status": "open"}, Order.OPEN),
        ({"status": "lean"}, Order.LEAN),
        ({"status": "resolved"}, Order.RESOLVED),
        ({"status": "open", "readings": {"wide": "from one on"}}, Order.FIXED),
        ({"status": "resolved", "readings": {"wide": "from one on"}}, Order.RESOLVED),
    ],
)
def test_kind_follows_the_question(question: dict[str, Any], kind: Order) -> None:
    """A question with one reading cannot be switched; one that the sources resolve is none."""
    named = {**question, "statements": ["A-1", "B-1"]}
    sides = ({**OPEN, "fate": "claim", "interpretation": ""}, {**CLOSED, "fate": "claim", "interpretation": ""})
    assert only(book(*sides, question=named)).kind is kind


def test_somebody_else_where_the_first_person_shows_nothing() -> None:
    """Where no reading changes what whoever both concern gets, a test person to whom it matters is told of."""
    card = only(book({**OPEN, "when": ["level >= 2"]}, {**CLOSED, "when": ["level >= 3"]}))
    assert card.shown is not None and card.shown.witness.facts == ({"level": 3},)
    assert card.shown.instead == {"level": 1}
    assert [values(one.outcomes) for one in card.shown.gives] == [{"open": True, "fee": 5000}, {"open": False, "fee": 0}]


def test_exception_that_a_reading_can_switch_is_a_question() -> None:
    """Where the question speaks of what goes first, and somebody hangs on it, that is more than a rule against its exception."""
    general, exception = {"id": "A-1", "then": ["not open"], "yields_to": ["B-1"]}, {"id": "B-1", "when": ["level >= 1"], "then": ["open"]}
    assert only(book(general, exception, question={"statements": ["B-1"]})).kind is Order.OPEN
    assert only(book(general, exception, question={"statements": ["A-1"]})).kind is Order.EXCEPTION
    late = {**exception, "when": ["level >= 3"]}  # open under either reading
    assert only(book(general, late, question={"statements": ["B-1"]})).kind is Order.EXCEPTION


def test_the_pair_that_the_question_names_first_is_shown() -> None:
    """In the order of its `statements`, whatever documents they stand in."""
    late = {**CLOSED, "id": "A-3", "when": ["level == 1"], "interpretation": ""}
    for order, shown in ((["A-1", "A-3", "B-1"], "A-3"), (["A-1", "B-1", "A-3"], "B-1")):
        card = only(book(OPEN, late, {**CLOSED, "when": ["level <= 1", "not flag"]}, question={"statements": order}))
        assert card.shown is not None
        assert [side.first.id for side in card.shown.pair.sides] == ["A-1", shown]


def test_default_facts_of_which_the_two_speak_are_told() -> None:
    """What decides may be what everybody has by default."""
    card = only(book({**OPEN, "when": ["level >= 1", "not flag"]}, CLOSED))
    assert card.shown is not None and (card.shown.witness.facts, card.shown.usual) == (({"level": 1},), {"flag": False})


def test_question_on_which_nobody_hangs_has_no_card() -> None:
    """Two statements that follow but for their own exceptions are no question because one names both: it decides for others."""
    both = (
        {"id": "A-1", "when": ["level >= 2", "flag"], "then": ["open"]},
        {"id": "B-1", "when": ["level != 1"], "then": ["not open"], "yields_to": ["B-2"]},
        {"id": "B-2", "when": ["level >= 2"], "then": ["open"]},
    )
    found = cards_of(book(*both, question={"statements": ["A-1", "B-1"]}))
    assert {card.kind for card in found.cards} == {Order.EXCEPTION}


def test_superseded_texts_of_one_question_that_cannot_be_expressed_are_one_card() -> None:
    """Whatever supersedes each of them."""
    old = {"id": "A-1", "then": ["fee == 100"], "fate": "superseded", "by": ["B-1"]}
    new = ({"id": "B-1", "when": ["flag"], "then": ["fee == 0"]}, {"id": "B-2", "when": ["not flag"], "then": ["fee == 0"]})
    found = cards_of(book(old, {**old, "id": "A-2", "then": ["fee == 200"], "by": ["B-2"]}, *new, unasked=["A-1", "A-2"]))
    assert [(card.kind, card.group.first) for card in found.cards] == [(Order.SUPERSEDED, ("B-1", "B-2"))]


def test_settled_twice_goes_to_what_can_be_switched() -> None:
    """A rank and a question: the question; and it has one card for all its pairs."""
    found = cards_of(book({**OPEN, "yields_to": ["B-1"]}, CLOSED, {**CLOSED, "id": "B-2", "when": ["level == 1"]}))
    assert [(card.kind, card.group.clashes) for card in found.cards] == [(Order.OPEN, 2)]


# -- what cannot be switched ----------------------------------------------------------------------------------------------------


def test_what_each_statement_gives() -> None:
    """Each statement is right in turn: what reads the decision is decided anew."""
    card = only(book({"id": "A-1", "then": ["open"]}, {"id": "A-2", "when": ["level <= 0"], "then": ["not open"]}))
    assert card.kind is Order.UNSETTLED and card.shown is not None
    assert [(one.name, values(one.outcomes), one.today) for one in card.shown.gives] == [
        (("A-1",), {"open": True, "fee": 5000}, False),
        (("A-2",), {"open": False, "fee": 0}, True),
    ]
    assert (card.stakes.tried, card.stakes.cents) == ({2}, 5000)


def test_statement_that_leaves_more_than_one_outcome_gives_none() -> None:
    """Nothing is guessed."""
    card = only(book({"id": "A-1", "then": ["shade != none"]}, {"id": "A-2", "then": ["shade == none"]}))
    assert card.shown is not None
    assert [one.outcomes and values(one.outcomes) for one in card.shown.gives] == [None, {"shade": "none"}]


def test_outcomes_that_are_assumed_are_told() -> None:
    """A person for whom a `when` speaks of an outcome that the rules do not give."""
    card = only(book({"id": "A-1", "when": ["shade == dark"], "then": ["open"]}, {"id": "A-2", "then": ["not open"]}))
    assert card.shown is not None and dict(card.shown.assumed) == {"shade": "dark"}


def test_superseded_texts_are_grouped_by_what_supersedes_them() -> None:
    """Whatever they contradict, also what is no part of that."""
    old = {"id": "A-1", "then": ["fee == 100"], "fate": "superseded", "by": ["B-1"]}
    found = cards_of(book(old, {**old, "id": "A-2", "then": ["fee == 200"]}, {"id": "B-1", "then": ["fee == 0"]}))
    assert [(card.kind, card.group.first, card.group.clashes) for card in found.cards] == [(Order.SUPERSEDED, ("B-1",), 3)]
    assert found.cards[0].stakes.cents == 200


def test_exceptions_are_a_line_each() -> None:
    """A rule against its own exception is folded, under the exception."""
    general, exception = {"id": "A-1", "then": ["open"], "yields_to": ["A-3"]}, {"id": "A-3", "when": ["flag"], "then": ["not open"]}
    found = cards_of(book(general, {**general, "id": "A-2", "when": ["level <= 0"]}, exception))
    assert [(card.kind, card.group.first, card.group.clashes, card.shown) for card in found.cards] == [(Order.EXCEPTION, ("A-3",), 2, None)]
    assert (found.full, found.idle, len(found.exceptions)) == ((), (), 1)


def test_choice_of_an_order_among_own_exceptions_is_no_card() -> None:
    """Where each yields to the other itself, a choice with one reading that names them asks nothing more."""
    fixed = {"readings": {"wide": "from one on"}, "statements": ["A-1", "A-2", "A-3"]}
    found = cards_of(
        book(
            {"id": "A-1", "then": ["shade == light"], "yields_to": ["A-2", "A-3"]},
            {"id": "A-2", "when": ["flag"], "then": ["shade == dark"], "yields_to": ["A-3"]},
            {"id": "A-3", "when": ["level > 2"], "then": ["shade == none"]},
            question=fixed,
        )
    )
    assert {(card.kind, card.group.interpretation) for card in found.cards} == {(Order.EXCEPTION, "")}


def test_choice_that_names_only_what_goes_first() -> None:
    """It settles nothing between the two: what goes first is an exception, whatever exceptions it has itself."""
    fixed = {"readings": {"wide": "from one on"}, "statements": ["B-1"]}
    lower, first = {"id": "A-1", "then": ["open"], "yields_to": ["B-1"]}, {"id": "B-1", "when": ["flag"], "then": ["not open"]}
    assert only(book(lower, first, question=fixed)).kind is Order.EXCEPTION
    last = {"id": "B-2", "when": ["level == 3"], "then": ["not open"]}
    found = cards_of(book(lower, {**first, "yields_to": ["B-2"]}, last, question=fixed))
    assert [card.kind for card in found.cards] == [Order.EXCEPTION, Order.EXCEPTION]


# -- order ----------------------------------------------------------------------------------------------------------------------


def test_order() -> None:
    """Unsettled, then the question, then what is superseded, then exceptions; within one kind by money."""
    found = cards_of(
        book(
            {"id": "A-2", "when": ["level == -1"], "then": ["shade == light"]},
            {"id": "A-3", "when": ["level == -1"], "then": ["shade == dark"]},
            OPEN,
            CLOSED,
            {"id": "B-2", "when": ["level == -2"], "then": ["fee == 100"]},
            {"id": "B-3", "when": ["level == -2"], "then": ["fee == 400"]},
            {"id": "C-1", "when": ["level == -1"], "then": ["fee == 70"], "fate": "superseded", "by": ["C-2"]},
            {"id": "C-2", "when": ["level == -1"], "then": ["fee == 80"], "yields_to": ["C-3"]},
            {"id": "C-3", "when": ["level == -1", "flag"], "then": ["fee == 90"]},
        )
    )
    kinds = [card.kind for card in found.cards]
    assert kinds == [Order.UNSETTLED, Order.UNSETTLED, Order.OPEN, Order.SUPERSEDED, Order.EXCEPTION]
    assert [card.stakes.cents for card in found.cards] == [300, 0, 5000, 10, 0]


def test_nothing_at_stake_is_a_line() -> None:
    """Where no test person and no money hangs on it; without test persons nobody can tell, and it stays a card."""
    sides = (
        {"id": "A-1", "when": ["level == 3", "flag"], "then": ["shade == light"]},
        {"id": "B-1", "when": ["level == 3"], "then": ["shade == none"]},
    )
    named = {"statements": ["A-1", "B-1"]}
    without = {**named, "readings": {"wide": "from one on"}}
    found = cards_of(book(*sides, question=without))
    assert (len(found.full), len(found.idle)) == (0, 1)
    assert len(cards_of(book(*sides, question=without, cases=False)).full) == 1


# -- who is tried, and the rest -------------------------------------------------------------------------------------------------


def test_who_is_tried() -> None:
    """The generated persons, or else the cases; nobody who cannot exist."""
    rulebook = book(OPEN, CLOSED)
    assert (len(persons_to_try(rulebook).persons), persons_to_try(rulebook).origin) == (3, Origin.CASES)
    given = [{**rulebook.default_person(), "level": level} for level in (-3, 1)]
    found = persons_to_try(rulebook, given)
    assert ([person["level"] for person in found.persons], found.origin) == ([1], Origin.GENERATED)


@pytest.mark.parametrize("rulebook", [parking(), book(OPEN, CLOSED)], ids=["parking", "small"])
def test_cards_do_not_hang_on_how_they_were_found(rulebook: Rulebook) -> None:
    """With a canonical person for each contradiction or without, the cards are the same."""
    assert cards_json(cards_of(rulebook), "en") == cards_json(cards_of(rulebook, every=True), "en")


def test_out_of_time_is_undecided() -> None:
    """Where nothing can be asked any more, no card claims anything."""
    rulebook = book(OPEN, CLOSED)
    report = find_clashes(rulebook, Limits())
    for limits in (Limits(left=lambda: 0), Limits(work=0)):
        found = find_cards(rulebook, limits, report, persons_to_try(rulebook))
        assert found.undecided or all(card.shown is not None for card in found.cards)
    assert find_cards(rulebook, Limits(left=lambda: 0), report, persons_to_try(rulebook)).undecided
