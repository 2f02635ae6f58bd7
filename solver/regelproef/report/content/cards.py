"""Contradictions as cards, the most important first; the same in the answer of `sources` and in the report.

In: `Cards` and a `Wording`. Out: blocks: a card in full where something hangs on it, a line where no test person and no money does, and a line for
each exception with what it goes before. For programs: every card, with all its pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from regelproef.answer.outcome import Outcome
from regelproef.model.parts import Prose
from regelproef.model.values import facts_to_json
from regelproef.report.content.wording import Wording, anchor
from regelproef.report.document import Block, Bullets, Chip, Code, Faint, Inline, Inlines, Link, Pairs
from regelproef.report.document import Card as CardBlock
from regelproef.statements.cards import Card, Cards, Shown
from regelproef.statements.settling import Order
from regelproef.statements.sides import Pair, Side
from regelproef.statements.stakes import Given, Stakes
from regelproef.words.value import outcome_json

MOST_OUTCOMES = 6  # that are named of each answer
MOST_PAIRS = 3  # that are named of the further pairs of a card
MOST_IDS = 4  # before which an exception goes, that are named
TONES = {Order.UNSETTLED: "bad", Order.FIXED: "warn", Order.OPEN: "info"}

Part = tuple[str, tuple[Block, ...]]  # what a part of the list is called, and its cards


class CardWords:
    """Says the cards of one answer."""

    def __init__(self, cards: Cards, words: Wording) -> None:
        self.cards, self.words, self.say = cards, words, words.say

    def summary(self) -> str:
        counts = {"cards": len(self.cards.full), "idle": len(self.cards.idle), "exceptions": len(self.cards.exceptions)}
        return self.say("cards-summary", **counts)

    def tried(self) -> str:
        return self.say(f"cards-tried:{self.cards.tried.origin.value}", count=len(self.cards.tried.persons))

    @property
    def kinds(self) -> int:
        """How many parts hold cards in full."""
        return len({_heading(card) for card in self.cards.full})

    def parts(self) -> Iterator[Part]:
        """The cards in full under the heading of their kind, and then those that are a line each."""
        numbered = list(enumerate(self.cards.full, 1))
        for heading, own in groupby(numbered, key=lambda one: _heading(one[1])):
            blocks = tuple(self.block(card, number) for number, card in own)
            yield self.say(heading, count=len(blocks)), blocks
        if self.cards.idle:
            lines = tuple(self._line(card) for card in self.cards.idle)
            yield self.say("cards-idle", count=len(lines)), (Bullets(lines),)
        if self.cards.exceptions:
            lines = tuple(self._exception(card) for card in self.cards.exceptions)
            clashes = sum(card.group.clashes for card in self.cards.exceptions)
            yield self.say("cards-kind:exception", count=clashes), (Bullets(lines),)

    # -- a card in full -------------------------------------------------------------------------------------------------------

    def block(self, card: Card, number: int) -> CardBlock:
        """The title, and below it a line for everything that is known."""
        pair = pair_of(card)
        rows = [*self._sides(card, pair), (self.say("cards-settled"), self._settled(card))]
        if card.shown is not None:
            rows += self._shown(card, card.shown)
        rows.append((self.say("cards-hangs"), (self._stakes(card.stakes),)))
        rest = [one for one in card.group.pairs if one is not pair]
        if rest:
            rows.append((self.words.counted("cards-further", len(rest)), (self._pairs(rest),)))
        id_ = anchor("card", "-".join((card.group.interpretation, *pair.one.ids[:1], *pair.other.ids[:1])).lstrip("-"))
        return CardBlock(id_, (f"{number}. ", *self.title(card)), (Pairs(tuple(rows)),), TONES.get(card.kind, ""))

    def title(self, card: Card) -> Inlines:
        """The question that can be answered otherwise; where there is none, what the two sides say."""
        if card.group.switchable:
            return (Code(card.group.interpretation), " ", *self._question(card))
        pair = pair_of(card)
        one, other = (_without_stop(side.first.paraphrase) for side in pair.sides)
        return self.words.saying("cards-against", one=one, other=other)

    def _question(self, card: Card) -> Inlines:
        return self.words.prose(self.words.book.interpretations[card.group.interpretation].question)

    def _sides(self, card: Card, pair: Pair) -> Iterator[tuple[str, Inlines]]:
        """What each of the two says of what they contradict each other on."""
        for side in pair.sides:
            about = [line for line in side.first.then if line.names.decisions & set(pair.decisions)]
            said = "; ".join(self.words.expr(line.expr) for line in about)
            told: Inlines = (*self.words.prose(side.first.paraphrase), " → ") if card.group.switchable else ()
            yield self._named(side), (*told, said)

    def _named(self, side: Side) -> str:
        return " = ".join(side.ids)

    def _settled(self, card: Card) -> Inlines:
        """What settles it, and whether that can be switched."""
        group, book = card.group, self.words.book
        if group.interpretation:
            name = group.interpretation
            chosen = f"{name}={book.choice[name]}"
            told = Link(chosen, anchor("reading", name)) if self.words.links else Code(chosen)
            question: Inlines = () if group.switchable else (": ", *self._question(card))
            return (Chip(self.say(f"cards-by:{card.kind.value}"), TONES.get(card.kind, "plain")), " ", told, *question)
        if card.kind is Order.UNSETTLED:
            return (Chip(self.say("cards-nothing"), "bad"),)
        if group.first:
            return (self.say("cards-superseded"), " ", *self.words.statements(group.first))
        return (self.say("cards-rank"),)

    # -- whom it concerns -------------------------------------------------------------------------------------------------------

    def _shown(self, card: Card, shown: Shown) -> Iterator[tuple[str, Inlines]]:
        person = self.words.person(shown.witness.facts[0])
        if shown.assumed:
            supposed = ", ".join(f"{self.words.name(name)}: {self.words.value(name, value)}" for name, value in shown.assumed.items())
            person = (*person, "; ", self.say("cards-supposed", outcomes=supposed))
        if not shown.witness.canonical:
            person = (*person, " ", Chip(self.say("witness-not-canonical"), "warn"))
        yield self.say("cards-person"), person
        if shown.usual:
            yield self.say("cards-usual"), self.words.person(shown.usual)
        yield self.say("sources-rules-say"), (self._outcomes(shown.witness.outcomes[0].items()),)
        if shown.instead is not None:
            yield self.say("cards-instead"), self.words.person(shown.instead)
        if all(one.outcomes is not None and not one.outcomes for one in shown.gives):
            yield self.say("cards-answers"), (Faint(self.say("cards-same" if card.group.switchable else "cards-same-sides")),)
            return
        for one in shown.gives:
            yield self._answer(card, one), self._given(card, one)

    def _answer(self, card: Card, one: Given) -> str:
        now = f" ({self.say('cards-now')})" if one.today else ""
        name = one.name[0] if card.group.switchable else self.say("cards-if", statements=" = ".join(one.name))
        return f"{name}{now}"

    def _given(self, card: Card, one: Given) -> Inlines:
        meaning: Inlines = ()
        if card.group.switchable:
            readings = dict(self.words.book.interpretations[card.group.interpretation].readings)
            meaning = (_faint(self.words.own(readings[one.name[0]])), " → ")
        if one.outcomes is None:
            return (*meaning, Faint(self.say("cards-nobody" if card.group.switchable else "cards-several")))
        return (*meaning, self._outcomes(one.outcomes.items()))

    def _outcomes(self, outcomes: Iterable[tuple[str, Outcome]]) -> str:
        told = [f"{self.words.name(name)}: {self.words.outcome(name, one)}" for name, one in outcomes]
        more = len(told) - MOST_OUTCOMES
        return "; ".join(told[:MOST_OUTCOMES]) + (f" {self.say('sources-more', count=more)}" if more > 0 else "")

    def _stakes(self, stakes: Stakes) -> str:
        counts = {"tried": len(stakes.tried), "persons": len(self.cards.tried.persons), "decisions": len(stakes.decisions)}
        told = self.say("cards-stakes", **counts)
        return f"{told}; {self.say('cards-money', money=self.words.money(stakes.cents))}" if stakes.cents else told

    # -- a line each ------------------------------------------------------------------------------------------------------------

    def _line(self, card: Card) -> Inlines:
        rest = len(card.group.pairs) - 1
        more = f" {self.say('sources-more', count=rest)}" if rest else ""
        pair = pair_of(card)
        return (*self.title(card), Faint(f" ({self._named(pair.one)} – {self._named(pair.other)}{more})"))

    def _exception(self, card: Card) -> Inlines:
        """The exception and what it goes before; where each is an exception to the other, the pairs."""
        if not card.group.first:
            return (self.say("cards-each", pairs=self._pairs(card.group.pairs)),)
        first = next(side for pair in card.group.pairs for side in pair.sides if card.group.first[0] in side.ids)
        others = [side for pair in card.group.pairs for side in pair.sides if side is not first]
        more = f" {self.say('sources-more', count=len(others) - MOST_IDS)}" if len(others) > MOST_IDS else ""
        before = ", ".join(self._named(side) for side in others[:MOST_IDS]) + more
        return (Code(self._named(first)), " ", *self.words.prose(first.first.paraphrase), Faint(f" ({self.say('cards-before', before=before)})"))

    def _pairs(self, pairs: Sequence[Pair]) -> str:
        told = ", ".join(f"{self._named(one.one)} – {self._named(one.other)}" for one in pairs[:MOST_PAIRS])
        return told + (f" {self.say('sources-more', count=len(pairs) - MOST_PAIRS)}" if len(pairs) > MOST_PAIRS else "")


def pair_of(card: Card) -> Pair:
    """The pair that the card shows."""
    return card.shown.pair if card.shown else card.group.pairs[0]


# -- for programs -----------------------------------------------------------------------------------------------------------------


def cards_json(cards: Cards, language: str) -> list[dict[str, object]]:
    return [_card_json(card, language) for card in cards.cards]


def tried_json(cards: Cards) -> dict[str, object]:
    return {"count": len(cards.tried.persons), "from": cards.tried.origin.value}


def _card_json(card: Card, language: str) -> dict[str, object]:
    group, stakes = card.group, card.stakes
    pair = pair_of(card)
    return {
        "kind": card.kind.value,
        "interpretation": group.interpretation or None,
        "switchable": group.switchable,
        "first": list(group.first),
        "statements": [list(pair.one.ids), list(pair.other.ids)],
        "paraphrases": [side.first.paraphrase.in_language(language) for side in pair.sides],
        "paraphrases_original": [side.first.paraphrase.entries[0][1] if side.first.paraphrase else "" for side in pair.sides],
        "decisions": list(pair.decisions),
        "shown": _shown_json(card.shown) if card.shown else None,
        "stakes": {"cents": stakes.cents, "decisions": list(stakes.decisions), "test_persons": len(stakes.tried)},
        "pairs": [[list(one.one.ids), list(one.other.ids)] for one in group.pairs],
        "clashes": group.clashes,
    }


def _shown_json(shown: Shown) -> dict[str, object]:
    return {
        "person": facts_to_json(shown.witness.facts[0]),
        "as_default": facts_to_json(shown.usual),
        "assumed": facts_to_json(shown.assumed),
        "rules_decide": {name: outcome_json(one) for name, one in shown.witness.outcomes[0].items()},
        "canonical": shown.witness.canonical,
        "instead": facts_to_json(shown.instead) if shown.instead is not None else None,
        "gives": [
            {
                "answer": list(one.name),
                "today": one.today,
                "outcomes": {name: outcome_json(outcome) for name, outcome in one.outcomes.items()} if one.outcomes is not None else None,
            }
            for one in shown.gives
        ],
    }


def _without_stop(prose: Prose) -> Prose:
    return replace(prose, entries=tuple((language, words.rstrip(".")) for language, words in prose.entries))


def _faint(words: Inline) -> Inline:
    return Faint(words) if isinstance(words, str) else words


def _heading(card: Card) -> str:
    """Those that whoever wrote the questions put first stand under a heading of their own."""
    return "cards-kind:pinned" if card.group.pinned else f"cards-kind:{card.kind.value}"
