"""The whole set: every obligation settled, the persons chosen, named, and their outcomes confirmed by the solver.

In: a rulebook and limits. Out: a `Suite`: fixtures in a stable order, and the account of all obligations. Raises `Unsound` where some
person has no single
outcome, because then there is nothing to expect.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import Finding
from regelproef.answer.limits import Limits, unwatched
from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench
from regelproef.check import conflict, gap
from regelproef.generate.ahead import Ahead
from regelproef.generate.by_decision import ByDecision
from regelproef.generate.carrying import Carrying, carried
from regelproef.generate.covering import Covering
from regelproef.generate.few_search import FewSearch
from regelproef.generate.left_out import without_each
from regelproef.generate.nearest import Neighbour, nearest
from regelproef.generate.obligation import Obligation, Sample, Trial
from regelproef.generate.obligations import values
from regelproef.generate.owner_search import Settled, greedy_size
from regelproef.generate.owners import of_the_rest, other_owners
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.generate.stake import Stake, stake_of
from regelproef.generate.workshop import Workshop
from regelproef.language.typed import Compare, Const, Decided, Expr, FactIs, Not, all_of, any_of, decided
from regelproef.language.types import NULL
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

FROM_RULES = 50  # on it helps to divide the work among processes
AT_ONCE = 16  # persons of whom the solver is asked in one question what they get


class Unsound(Exception):
    """Some person gets two outcomes or none."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} finding(s)")
        self.findings = findings


@dataclass(frozen=True)
class Fixture:
    """A test person with every fact. `matters`: those not at their default, and that in which the person differs from the neighbour `pair`.

    `without`: facts at their default that an implementation is to fill in itself; `why`: what is at stake; `covers`: the ids of all obligations
    that it was chosen for; `under`: for each decision the chosen readings of which a single switch would change it."""

    id: str
    facts: Person
    matters: tuple[str, ...]
    without: tuple[str, ...]
    decisions: dict[str, Value]
    why: Stake
    covers: tuple[str, ...]
    statements: tuple[str, ...]
    pair: str | None
    under: dict[str, dict[str, str]]
    owner: str
    rules: dict[str, tuple[str, ...]]  # the rules that decide, by decision


@dataclass(frozen=True)
class Account:
    """One obligation and what became of it."""

    settled: Settled
    fixtures: tuple[str, ...]

    @property
    def verdict(self) -> str:
        if self.settled.trial is not None:
            return "covered"
        if self.settled.undecided:
            return "undecided"
        return "equivalent" if self.settled.obligation.kind == "mutant" else "infeasible"


@dataclass(frozen=True)
class Suite:
    """`greedy`: how many persons one greedy pass over all of them would choose, where that was asked."""

    fixtures: tuple[Fixture, ...]
    account: tuple[Account, ...]
    questions: int
    greedy: int | None = None

    @property
    def undecided(self) -> tuple[Account, ...]:
        return tuple(one for one in self.account if one.verdict == "undecided")


def generate(
    book: Rulebook,
    limits: Limits,
    progress: Callable[[str], None] = lambda _: None,
    *,
    strength: int = 1,
    weigh: bool = False,
    processes: int = 1,
) -> Suite:
    """Settle every obligation of the rulebook; strength 2 adds every pair of values of two facts; `weigh` compares the size with a greedy cover.

    `processes`: so many at once, where the rulebook is so large that it helps and nobody looks on; the set is the same.

    Raises:
        Unsound: when a decision is in conflict or gap for somebody, or that could not be decided.
    """
    bench = Bench(book, limits)
    broken = tuple(entry for module in (conflict, gap) for entry in module.run(bench) if isinstance(entry, Finding))
    if broken:
        raise Unsound(broken)
    shop = Workshop(bench)
    gathering = _Gathering(shop)
    alone = len(book.rules) < FROM_RULES or limits.watch is not unwatched  # whoever looks on sees what is asked in this process
    beside = SideBySide(1 if alone else processes, bench.limits.recall)
    for settled in ByDecision(shop, beside, progress).run():
        gathering.take(settled)
    shop.noticing.ahead(() if limits.spent else gathering.persons, beside)
    others = tuple(other_owners(bench))
    ahead = Ahead(shop, gathering.trials, (asked for _, obligations in others for asked in obligations if not asked.suggested), beside)
    for owner, obligations in others:
        progress(owner.id)
        for asked in obligations:
            gathering.take((_settle_with(ahead, asked, gathering.persons),))
    rest = tuple(of_the_rest(shop))
    asked_alone = (asked for _, obligations in rest for asked in obligations if not asked.suggested and not asked.preferred)
    search = FewSearch(shop, gathering.trials, gathering.persons, search=Ahead(shop, gathering.trials, asked_alone, beside).search)
    for owner, obligations in rest:
        progress(owner.id)
        gathering.take(tuple(search.settle(obligations)))
    if strength > 1:
        _interact(shop, gathering, progress)
    progress("decisions")
    return gathering.carrying(beside).finish(beside, weigh=weigh) if not limits.spent else gathering.unfinished()


def _interact(shop: Workshop, gathering: _Gathering, progress: Callable[[str], None]) -> None:
    """Every pair of values: by the persons there are, by persons grown around pairs, and what is then still open by the solver."""
    book = shop.bench.book
    grown = Covering(shop.samples, values.facts_that_matter(book), gathering.persons).run()
    at_hand = [*(Trial(sample) for sample in gathering.persons), *(Trial(sample) for sample in grown)]
    ahead = Ahead(shop, at_hand, (), SideBySide())
    for owner, obligations in values.pairs(book):
        progress(owner.id)
        for asked in obligations:
            settled = _settle_with(ahead, asked)
            if settled.trial is not None and settled.trial not in at_hand:
                at_hand.append(settled.trial)
            gathering.take((settled,))


def _settle_with(ahead: Ahead, asked: Obligation, bases: Sequence[Sample] = ()) -> Settled:
    """By the first person there is already, unless they break a usual line, else by a new one."""
    shop = ahead.shop
    if shop.bench.limits.spent:
        return Settled(asked, None, asked.how, reason=TOO_LATE.reason)
    if asked.suggested:
        return FewSearch(shop, ahead.at_hand, bases).settle((asked,))[0]
    found = ahead.settle(asked)
    return Settled(asked, found.trial, asked.how, found.core, found.reason)


def _named_in(book: Rulebook, asked: Obligation) -> str:
    """The decision that the id of an obligation of an amount names, as in `amount:fee.full/fee_cent-2026`; else empty."""
    place = asked.id.partition("/")[2]
    return next((name for name in book.decisions if place.startswith(f"{name}-")), "") if asked.owner.kind == "amount" else ""


def _as_it_is(_: int, plain: Any) -> Any:
    return plain


@dataclass
class _Gathering:
    """Names persons as they are chosen: after the first obligation for which they are, with the profile if that is not the default one."""

    shop: Workshop
    names: dict[int, str] = field(default_factory=dict)
    persons: list[Sample] = field(default_factory=list)
    trials: list[Trial] = field(default_factory=list)
    reasons: dict[int, list[Obligation]] = field(default_factory=dict)
    taken: list[tuple[Settled, ...]] = field(default_factory=list)
    known: set[tuple[int, ...]] = field(default_factory=set)
    said: dict[tuple[str, str, Value], Expr] = field(default_factory=dict)

    @property
    def profile(self) -> str:
        own = self.shop.bench.book.apart
        return f"{own}:" if own else ""

    @property
    def settled(self) -> list[Settled]:
        return [one for settled in self.taken for one in settled]

    def take(self, settled: tuple[Settled, ...]) -> None:
        self.taken.append(settled)
        for one in settled:
            if one.trial is None:
                continue
            for sample, suffix in zip(one.trial.samples, ("", "-other"), strict=False):
                if id(sample) not in self.names:
                    self.names[id(sample)] = f"{self.profile}{one.obligation.id}{suffix}"
                    self.persons.append(sample)
                self.reasons.setdefault(id(sample), []).append(one.obligation)
            self._remember(one.trial)
        for one in settled:
            for sample in (sample for trial in one.also for sample in trial.samples):  # of further trials each person exercises it too
                reasons = self.reasons.setdefault(id(sample), [])
                if one.obligation not in reasons:
                    reasons.append(one.obligation)

    def _remember(self, trial: Trial) -> None:
        for one in (trial, *map(Trial, trial.samples)):
            key = tuple(id(sample) for sample in one.samples)
            if key not in self.known:
                self.known.add(key)
                self.trials.append(one)

    def carrying(self, beside: SideBySide) -> _Gathering:
        """The same with persons who carry further facts."""
        instead = Carrying(self.shop, self.settled, {sample: self.reasons[id(sample)][0].owner for sample in self.persons}, beside).run()
        other = _Gathering(self.shop)
        for settled in self.taken:
            other.take(tuple(carried(one, instead) for one in settled))
        return other

    def finish(self, beside: SideBySide, *, weigh: bool) -> Suite:
        about = [self.reasons[id(sample)][0].owner.decision for sample in self.persons]
        neighbours = nearest(self.shop.bench.book, self.persons, about)
        left_out = without_each(self.shop.samples, self.persons, about)
        fixtures = tuple(
            self._fixture(sample, neighbours.get(id(sample)), left_out.get(id(sample), ()), under)
            for sample, under in zip(self.persons, self._under(beside), strict=True)
        )
        unsure = self._unconfirmed(beside)
        account = tuple(Account(self._doubted(one, unsure), tuple(self.names[id(sample)] for sample in one.persons)) for one in self.settled)
        greedy = greedy_size(self.settled, self.trials) if weigh else None
        return Suite(fixtures, account, self.shop.bench.session.questions, greedy)

    def unfinished(self) -> Suite:
        """No time is left to confirm anybody: whatever rests on a person is undecided, and there is no fixture."""
        late = (replace(one, trial=None, reason=TOO_LATE.reason) if one.trial is not None else one for one in self.settled)
        return Suite((), tuple(Account(one, ()) for one in late), self.shop.bench.session.questions)

    def _under(self, beside: SideBySide) -> list[dict[str, dict[str, str]]]:
        """For each person the readings on which the decisions hang."""
        return beside.each(Parts(len(self.persons), lambda place: self.shop.readings.by_decision(self.persons[place]), _as_it_is, _as_it_is))

    def _fixture(self, sample: Sample, pair: Neighbour | None, without: tuple[str, ...], under: dict[str, dict[str, str]]) -> Fixture:
        book, name = self.shop.bench.book, self.names[id(sample)]
        outcomes = sample.decide_all()
        decisions = {decision: outcome.value for decision, outcome in outcomes.items()}
        reasons = self.reasons[id(sample)]
        first = reasons[0]
        covers = tuple(dict.fromkeys(one.id for one in reasons))
        rules = {decision: outcomes[decision].effective for decision in book.order}
        moved = differences(book, sample.person).keys() | ({pair.fact} if pair is not None else set())
        matters = tuple(fact for fact in book.facts if fact in moved)
        statements = tuple(dict.fromkeys(s for one in reasons for s in one.owner.sources))
        told = (
            stake_of(book, sample, pair, first.owner.decision or _named_in(book, first)),
            covers,
            statements,
            self.names[id(pair.sample)] if pair else None,
            under,
            first.owner.id,
            rules,
        )
        return Fixture(name, {fact: sample.person[fact] for fact in book.facts}, matters, without, decisions, *told)

    # -- the solver's word --------------------------------------------------------------------------------------------------

    def _unconfirmed(self, beside: SideBySide) -> dict[int, str]:
        """The persons of whom the solver could not say that they get just these decisions, and why.

        Raises:
            Disagreement: where it says that somebody gets something else.
        """
        begins = range(0, len(self.persons), AT_ONCE)
        found = beside.each(Parts(len(begins), lambda part: self._doubts(begins[part]), _as_it_is, _as_it_is))
        return {id(self.persons[place]): reason for doubts in found for place, reason in doubts.items()}

    def _doubts(self, begin: int) -> dict[int, str]:
        """Of the persons from this place on, by their places."""
        found, some = {}, self.persons[begin : begin + AT_ONCE]
        if not self.shop.bench.decide(any_of(map(self._otherwise, some))).impossible:
            for place, sample in enumerate(some, begin):
                answer = self.shop.bench.decide(self._otherwise(sample))
                if answer.possible:
                    raise Disagreement(self.names[id(sample)])
                if answer.unknown:
                    found[place] = answer.reason
        return found

    def _otherwise(self, sample: Sample) -> Expr:
        """It is this person, who gets another decision."""
        book = self.shop.bench.book
        facts = [self._said("is", name, value) for name, value in sample.person.items()]
        expected = [self._said("comes to", name, sample.outcome(name).value) for name in book.decisions]
        return all_of((*facts, Not(all_of(expected))))

    def _said(self, how: str, name: str, value: Value) -> Expr:
        """One expression for all persons of whom it holds, so that it is encoded once."""
        key = (how, name, value)
        if key not in self.said:
            self.said[key] = FactIs(name, value) if how == "is" else self._comes_to(name, value)
        return self.said[key]

    def _comes_to(self, name: str, value: Value) -> Expr:
        assert not isinstance(value, frozenset)  # no decision is a history
        type_ = self.shop.bench.book.decisions[name].type
        return all_of((decided(name), Compare("==", Decided(name, type_), Const(value, NULL if value is None else type_))))

    @staticmethod
    def _doubted(one: Settled, unsure: dict[int, str]) -> Settled:
        """An obligation that rests on a person who is not confirmed is undecided."""
        reason = next((unsure[id(sample)] for sample in one.persons if id(sample) in unsure), "")
        return replace(one, trial=None, reason=reason) if reason else one
