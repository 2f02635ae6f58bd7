"""Contradictions as cards: one for each question behind them, the most important first.

In: a rulebook, its clashes, and test persons. Out: `Cards`. What says the same is taken together (`sides`), and what one thing settles is one card
(`settling`). Each card but those of exceptions shows one pair in full: a person whom both concern, what every reading, or each of the two
statements, gives that person, and how many test persons hang on it (`stakes`). Order: nothing settles it or can switch it, an open question, one that
leans, one that is resolved or a text that was superseded, a rule against its own exception; within that by the money, the decisions and the test
persons at stake, and between documents before within one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from regelproef.answer.asked import TOO_LATE, Answer, Result, unknown
from regelproef.answer.finding import Finding, Witness
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench, complete, undecided
from regelproef.ask.free import FreeAsker, Supposed
from regelproef.ask.variant import Variant
from regelproef.evaluate.closures import State
from regelproef.evaluate.supposed import with_outcomes
from regelproef.language.typed import Constant
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.statements.clash import CODE, Asked, ClashReport, asked_of, clash_of, contradiction
from regelproef.statements.hanging import Hanging, other_readings
from regelproef.statements.settling import Group, Order, groups_of
from regelproef.statements.sides import Pair, pairs_of
from regelproef.statements.stakes import (
    Answers,
    Given,
    Outcomes,
    Stakes,
    TestPersons,
    by_readings,
    by_statements,
    decided_of,
    differing,
    if_right,
    stake_of,
    stakes_of,
    together,
)


@dataclass(frozen=True)
class Shown:
    """A pair in full: a person whom both sides concern, with what the rules decide for them, and what each answer gives them.

    `usual`: facts that the two speak of, in which the person is as the default person is. `assumed`: outcomes that a `when` speaks of, where the
    rules decide otherwise. `instead`: where no reading changes what that person gets, a test person who gets something else, to whom `gives` then
    belongs; only what differs from the defaults.
    """

    pair: Pair
    witness: Witness
    usual: Person
    assumed: Mapping[str, Constant]
    gives: tuple[Given, ...]
    instead: Person | None = None


@dataclass(frozen=True)
class Card:
    """`shown` is None for a rule against its exception, and where nobody was found within the limits."""

    group: Group
    shown: Shown | None
    stakes: Stakes = field(default_factory=Stakes)

    @property
    def kind(self) -> Order:
        return self.group.kind


@dataclass(frozen=True)
class Cards:
    """`tried`: the test persons; `undecided`: contradictions for which it could not be decided on what they hang, or whom they concern."""

    cards: tuple[Card, ...] = ()
    tried: TestPersons = field(default_factory=TestPersons)
    undecided: tuple[Finding, ...] = ()

    @property
    def full(self) -> tuple[Card, ...]:
        """Those on which something hangs: money, or what a test person gets."""
        return tuple(card for card in self.cards if card.kind is not Order.EXCEPTION and not self._is_idle(card))

    @property
    def idle(self) -> tuple[Card, ...]:
        """Those on which no money and no test person hangs."""
        return tuple(card for card in self.cards if card.kind is not Order.EXCEPTION and self._is_idle(card))

    @property
    def exceptions(self) -> tuple[Card, ...]:
        return tuple(card for card in self.cards if card.kind is Order.EXCEPTION)

    def _is_idle(self, card: Card) -> bool:
        return bool(self.tried.persons) and card.kind is not Order.UNSETTLED and not card.stakes.cents and not card.stakes.tried


def find_cards(book: Rulebook, limits: Limits, report: ClashReport, tried: TestPersons, progress: Callable[[str], None] = lambda _: None) -> Cards:
    """The cards of what was found. Where time runs out there are none, and every contradiction is undecided."""
    search = _Search(book, limits, report)
    try:
        cards = search.cards(tried, progress)
    except OutOfBudget:
        late = tuple(undecided(CODE, (clash.one.id, clash.other.id), TOO_LATE) for clash in report.clashes)
        return Cards((), tried, late)
    return Cards(cards, tried, tuple(search.undecided))


@dataclass
class _Search:
    book: Rulebook
    limits: Limits
    report: ClashReport

    def __post_init__(self) -> None:
        self.undecided: list[Finding] = []

    @cached_property
    def bench(self) -> Bench:
        bench = Bench(self.book, self.limits)
        for name in self.book.order:  # what is settled makes the rest quick
            bench.settle(name)
        return bench

    @cached_property
    def asker(self) -> FreeAsker:
        return FreeAsker(self.book, self.limits)

    def cards(self, tried: TestPersons, progress: Callable[[str], None]) -> tuple[Card, ...]:
        self.hanging = Hanging(self.bench)
        self.states = [self.bench.evaluator.state_of(person, self.book.order) for person in tried.persons]
        groups, unknown_pairs = groups_of(self.book, pairs_of(self.book, self.report.clashes), self.hanging)
        self.undecided.extend(unknown_pairs)
        found = []
        for place, group in enumerate(groups, 1):
            progress(f"{group.interpretation or ', '.join(group.first)} {place}/{len(groups)}")
            self.limits.heed()
            found.append(self._card(group))
        order = {name: place for place, name in enumerate(self.book.statements)}
        return tuple(sorted(found, key=lambda card: _rank(card, order)))

    def _card(self, group: Group) -> Card:
        if group.kind is Order.EXCEPTION:
            return Card(group, None)
        return self._of_readings(group) if group.switchable else self._of_statements(group)

    # -- by readings ------------------------------------------------------------------------------------------------------------

    def _of_readings(self, group: Group) -> Card:
        """Shows the first pair that the question names with a person who gets something else under another reading; else the first that it names."""
        question = self.book.interpretations[group.interpretation]
        others = {value: one for value, one in other_readings(self.bench, question).items() if isinstance(one, Variant)}
        answers = by_readings(self.book, tuple(others.values()))
        stakes = stakes_of(self.book, self.states, answers)
        about = group.full or group.pairs
        pair, found = next(self.hanging.telling(about, question), (about[0], None))
        found = found or self._somebody(pair)
        if found is None:
            return Card(group, None, stakes)
        names = [(value,) for value in (self.book.choice[question.id], *others)]
        state = self._state(found)
        shown = self._told(pair, found, names, answers(state), state, switched=True)
        if not differing(self.book, answers(state)) and stakes.tried:
            state = self.states[min(stakes.tried)]
            person = differences(self.book, {name: state[name] for name in self.book.facts})
            shown = replace(self._told(pair, found, names, answers(state), state, switched=True), instead=person)
        return Card(group, shown, together(self.book, (stakes, stake_of(self.book, answers(state)))))

    # -- by statements ----------------------------------------------------------------------------------------------------------

    def _of_statements(self, group: Group) -> Card:
        """Shows the pair on which most hangs, between documents if there is one; each side is taken to be right in turn."""
        each = [stakes_of(self.book, self.states, self._right(pair)) for pair in group.pairs]
        stakes = together(self.book, each)
        pair, _ = max(zip(group.pairs, each, strict=True), key=lambda one: (one[0].between, one[1].cents, len(one[1].tried)))
        found = self._somebody(pair)
        if found is None:
            return Card(group, None, stakes)
        state = with_outcomes(self._state(found), found.outcomes)
        own = [if_right(self.bench.evaluator, state, one.then) for one in self._asked(pair)]
        shown = self._told(pair, found, [pair.one.ids, pair.other.ids], own, state, switched=False)
        return Card(group, shown, together(self.book, (stakes, stake_of(self.book, own))))

    def _right(self, pair: Pair) -> Answers:
        return by_statements(self.bench.evaluator, self._asked(pair))

    # -- whom a card shows ------------------------------------------------------------------------------------------------------

    def _asked(self, pair: Pair) -> tuple[Asked, Asked]:
        return asked_of(self.book, pair.one.first), asked_of(self.book, pair.other.first)

    def _state(self, found: Supposed) -> State:
        return self.bench.evaluator.state_of(found.person, self.book.order)

    def _somebody(self, pair: Pair) -> Supposed | None:
        """The canonical person who shows that the sides contradict each other."""
        clash = pair.clashes[0]
        if clash.witness.canonical:
            return Supposed(Answer(Result.POSSIBLE), complete(self.book, clash.witness.facts[0]), dict(clash.assumed))
        one, other = self._asked(pair)
        found = self.asker.search(one.guard, other.guard, *contradiction(one, other))
        if found.answer.unknown or not found.canonical:
            why = found.answer if found.answer.unknown else unknown("work")
            self.undecided.append(undecided(CODE, (one.statement.id, other.statement.id), why))
            return None
        return found

    def _told(
        self, pair: Pair, found: Supposed, names: Sequence[tuple[str, ...]], answers: Sequence[Outcomes | None], state: State, *, switched: bool
    ) -> Shown:
        """`answers`: what each of the names gives to the person in whose `state` everything is decided. `switched`: they are readings, the chosen
        one first; else statements, of which one is what the rules say today only where nothing is supposed."""
        clash = clash_of(self.book, self.bench.evaluator, self._asked(pair), found, ())
        differ, now = differing(self.book, answers), decided_of(self.book, state)
        if any(one is None for one in answers):  # what they disagree on is told of the others
            differ = tuple(dict.fromkeys((*clash.decisions, *differ)))
        gives = []
        for name, own in zip(names, answers, strict=True):
            same = own is not None and all(own[decision].same(now[decision]) for decision in differ)
            today = name == names[0] if switched else same and not clash.assumed
            gives.append(Given(name, None if own is None else {decision: own[decision] for decision in differ}, today))
        rules = self.bench.evaluator.decide(found.person, clash.assumed)
        assumed = {name: value for name, value in clash.assumed.items() if not rules[name].ok or rules[name].value != value}
        return Shown(pair, clash.witness, self._usual(pair, clash.witness.facts[0]), assumed, tuple(gives))

    def _usual(self, pair: Pair, differs: Person) -> Person:
        spoken = self.book.index.of(*(formula for side in pair.sides for formula in (*side.first.when, *side.first.then))).facts
        return {name: fact.default for name, fact in self.book.facts.items() if name in spoken - differs.keys() - {self.book.reference_date}}


def _rank(card: Card, order: Mapping[str, int]) -> tuple[int, ...]:
    stakes, group = card.stakes, card.group
    first = order[group.pairs[0].one.first.id]
    if group.kind is Order.EXCEPTION:
        return True, len(Order), -group.clashes, first
    kinds = list(Order)
    ahead = group.kind is Order.UNSETTLED or group.pinned
    return not ahead, kinds.index(group.kind), *(-number for number in stakes.weight), not group.between, first
