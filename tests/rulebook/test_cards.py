"""The cards to which the contradictions between the sources of the VSB rulebook come down.

`cards.txt` holds a line for each card, in order: its number, what settles it, the pair that it shows, and what hangs on it. It is renewed with
`pytest tests/rulebook/test_cards.py --update-golden`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.cli.tried import tried_beside
from regelproef.model.rulebook import Rulebook
from regelproef.statements.cards import Card, Cards, find_cards
from regelproef.statements.clash import ClashReport, find_clashes
from regelproef.statements.settling import Order
from regelproef.statements.stakes import Origin

LISTED = Path(__file__).with_name("cards.txt")
VSB = Path(__file__).parents[2] / "spec" / "vsb"


@pytest.fixture(scope="module")
def report(vsb: Rulebook) -> ClashReport:
    return find_clashes(vsb, Limits(), every=False)


@pytest.fixture(scope="module")
def cards(vsb: Rulebook, report: ClashReport) -> Cards:
    return find_cards(vsb, Limits(), report, tried_beside(vsb, VSB))


@pytest.mark.slow
def test_every_contradiction_is_on_one_card(cards: Cards, report: ClashReport) -> None:
    """None is left out, and none is told twice; a question has one card."""
    told = [(clash.one.id, clash.other.id) for card in cards.cards for pair in card.group.pairs for clash in pair.clashes]
    assert sorted(told) == sorted((clash.one.id, clash.other.id) for clash in report.clashes)
    questions = [card.group.interpretation for card in cards.cards if card.group.switchable]
    assert len(questions) == len(set(questions))
    assert cards.undecided == ()


@pytest.mark.slow
def test_they_are_few_enough_to_read(cards: Cards) -> None:
    """Hundreds of contradictions come down to about forty cards; each shows a canonical person."""
    assert 30 <= len(cards.full) <= 45
    assert all(card.shown is not None and card.shown.witness.canonical for card in cards.full)
    places = [(not card.group.pinned, list(Order).index(card.kind)) for card in cards.full]
    assert places == sorted(places)


@pytest.mark.slow
def test_those_that_matter_come_first(cards: Cards) -> None:
    """What whoever wrote the questions put first, by what is at stake."""
    first = [card.group.interpretation for card in cards.full if card.group.pinned]
    assert first == [card.group.interpretation for card in cards.full[: len(first)]]
    assert {"A-40", "R-01", "G-74", "G-74-brussel", "A-14", "A-17", "A-51", "A-09", "A-22b", "A-23", "A-31"} <= set(first)


@pytest.mark.slow
def test_the_cards_are_those_that_were_read(cards: Cards, update_golden: bool) -> None:
    """The list changes with the rulebook, and then somebody reads the difference."""
    assert cards.tried.origin is Origin.GENERATED, "the generated test persons are not of this rulebook"
    listed = "".join(f"{line}\n" for line in lines(cards))
    if update_golden:
        LISTED.write_text(listed, encoding="utf-8")
    assert listed == LISTED.read_text(encoding="utf-8")


def lines(cards: Cards) -> Iterator[str]:
    numbered = ((str(place), card) for place, card in enumerate(cards.full, 1))
    for number, card in chain(numbered, (("-", card) for card in (*cards.idle, *cards.exceptions))):
        yield f"{number:>3} {card.kind.value} {told(card)}"


def told(card: Card) -> str:
    pair = card.shown.pair if card.shown else card.group.pairs[0]
    shown = " | ".join(" = ".join(side.ids) for side in pair.sides)
    by = card.group.interpretation or ", ".join(card.group.first) or "rank"
    stakes = f"{len(card.stakes.tried)} person(s), {card.stakes.cents} cent, {len(card.stakes.decisions)} decision(s)"
    return f"{by}: {shown}; {stakes}; {card.group.clashes} clash(es)"
