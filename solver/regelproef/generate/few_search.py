"""Obligations that mostly ask for one person each, settled with few: those at hand first, then persons made from others, then whom the solver finds.

In: obligations in their order, and persons at hand. Out: `Settled` for each. Guarantees: a person is made only where nobody at hand serves; one who
was made for some obligations is changed for a further one only as long as the first are still met. Nothing is left to chance, and only the solver
says no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.outcome import Person
from regelproef.generate.filling import Filling
from regelproef.generate.obligation import Obligation, Sample, Trial
from regelproef.generate.owner_search import Settled
from regelproef.generate.workshop import Ended, Workshop
from regelproef.language.types import Kind

BASES = 12  # persons from whom others are made for one obligation
HELD = 6  # persons on whom a changed fact has a hold
TRIED = 40  # where it cannot be told who is near
MOST_FACTS = 16  # in which somebody who is made may differ from the default person


@dataclass
class _Made:
    """A trial that was made here, and the places of the obligations that it was made for."""

    trial: Trial
    serves: list[int] = field(default_factory=list)


class FewSearch:
    """One group of obligations; `bases`: those at hand from whom others are made; `decision`: the only one that they are about, "" for several;
    `search`: asks the solver, where that is not the workshop's own."""

    def __init__(
        self,
        shop: Workshop,
        at_hand: Sequence[Trial],
        bases: Sequence[Sample],
        decision: str = "",
        search: Callable[[Obligation], Ended] | None = None,
    ) -> None:
        self.shop, self.at_hand, self.search = shop, at_hand, search or shop.search
        index = shop.bench.book.index
        self.decisions = index.behind_decision(decision).decisions if decision else frozenset(shop.bench.book.decisions)
        default = shop.samples.of(shop.bench.book.default_person())
        self.bases = [*((default,) if default is not None else ()), *bases]
        self.made: list[_Made] = []
        self.nobody: dict[str, Ended] = {}

    def settle(self, obligations: Iterable[Obligation]) -> list[Settled]:
        """Settle every obligation, in order."""
        asked = list(obligations)
        found: dict[int, Settled] = {}
        for place, one in enumerate(asked):
            settled = self._settle(one, place, asked)
            if settled is not None:
                found[place] = settled
        self._leave_out(asked)
        self._fill(asked)
        for made in self.made:
            found.update({place: Settled(asked[place], made.trial, asked[place].how) for place in made.serves})
        self.at_hand = [*self.at_hand, *(made.trial for made in self.made)]
        self.made = []
        return [found[place] for place in range(len(asked))]

    def _leave_out(self, asked: list[Obligation]) -> None:
        """Whoever was made for what others show too, who were made later or changed since; the last goes first."""
        for made in reversed(self.made):
            others = [other for other in self.made if other is not made and not other.trial.unusual]
            instead = {place: next((other for other in others if asked[place].met(other.trial)), None) for place in made.serves}
            if all(instead.values()):
                self.made = [other for other in self.made if other is not made]
                for place, other in instead.items():
                    assert other is not None
                    other.serves.append(place)

    def _fill(self, asked: list[Obligation]) -> None:
        """Give whoever was made further facts, which change nothing."""
        if not self.made:
            return
        filling = self._at_first.again()
        for made in self.made:
            if made.trial.other is None and not made.trial.unusual and not self.shop.bench.limits.spent:
                made.trial = Trial(filling.filled(made.trial.main, partial(self._serves, [asked[place] for place in made.serves])))
            for sample in made.trial.samples:
                filling.note(sample)

    @cached_property
    def _at_first(self) -> Filling:
        """What the persons have noticed from whom others are made."""
        return Filling(self.shop.noticing, self.shop.samples, self.bases, self.decisions)

    @staticmethod
    def _serves(asked: Sequence[Obligation], sample: Sample) -> bool:
        return all(one.met(Trial(sample)) for one in asked)

    def _settle(self, one: Obligation, place: int, asked: list[Obligation]) -> Settled | None:
        """None where somebody who was made here serves."""
        if self.shop.bench.limits.spent:
            return Settled(one, None, one.how, reason=TOO_LATE.reason)
        shown = next((trial for trial in self._trials(one) if not trial.unusual and one.met(trial)), None)
        if shown is not None:
            return Settled(one, shown, one.how)
        for made in self.made:
            if not made.trial.unusual and one.met(made.trial):
                asked[place] = one
                made.serves.append(place)
                return None
        if not one.pair and (self._changed(one, place, asked) or self._grown(one, place, asked)):
            return None
        found = Ended() if one.preferred else self._searched(one)
        if found.trial is None:
            if one.weaker is not None and not found.reason:
                return self._settle(one.weaker, place, asked)
            return Settled(one, None, one.how, found.core, found.reason)
        asked[place] = one
        self.made.append(_Made(found.trial, [place]))
        return None

    def _searched(self, one: Obligation) -> Ended:
        """What nobody meets is asked once, whichever obligations ask for it."""
        if one.asks not in self.nobody:
            found = self.search(one)
            if found.trial is not None or found.reason or not one.asks:
                return found
            self.nobody[one.asks] = found
        return self.nobody[one.asks]

    def _trials(self, one: Obligation) -> Iterator[Trial]:
        return (trial for trial in self.at_hand if (trial.other is not None) == one.pair)

    def _changed(self, one: Obligation, place: int, asked: list[Obligation]) -> bool:
        """Somebody who was made here is changed to serve for this one too."""
        for made in self.made:
            if made.trial.other is not None:
                continue
            for sample in self._laid_over(made.trial.main, one.suggested):
                trial = Trial(sample)
                if one.met(trial) and not sample.unusual and all(asked[k].met(trial) for k in made.serves):
                    made.trial = trial
                    asked[place] = one
                    made.serves.append(place)
                    return True
        return False

    def _grown(self, one: Obligation, place: int, asked: list[Obligation]) -> bool:
        """Somebody is made from a person at hand; where that would be unusual or impossible, with one fact more."""
        nearest = self._nearest(one)
        at_once = (sample for base in nearest for sample in self._laid_over(base, one.suggested))
        mended = (sample for base in nearest for facts in one.suggested for sample in self._mended(base, facts))
        for sample in chain(at_once, mended):
            if not sample.unusual and one.met(Trial(sample)):
                asked[place] = one
                self.made.append(_Made(Trial(sample), [place]))
                return True
        return False

    def _nearest(self, one: Obligation) -> list[Sample]:
        """Those who lack the fewest of its parts; of equals the first."""
        if not one.suggested:
            return []
        if one.lacks is None:
            book, named = self.shop.bench.book, one.suggested[0].keys()
            moved = [base for base in self.bases if any(base.person[name] != book.facts[name].default for name in named)]
            return [*moved, *self.bases][:TRIED]
        movable = ((place, base) for place, base in enumerate(self.bases) if any(_moves(base, facts) for facts in one.suggested))
        ranked = sorted((one.lacks(base), place) for place, base in movable)
        nearest = [self.bases[place] for _, place in ranked[:BASES]]
        return list(dict.fromkeys((*self._held_by(one), *nearest)))

    def _held_by(self, one: Obligation) -> list[Sample]:
        """Persons on whose decision a fact that would be changed has a hold already: with another value it may still have one."""
        decision, facts = one.owner.decision, dict.fromkeys(name for person in one.suggested for name in person)
        found: list[Sample] = []
        for base in self.bases if decision else ():
            if any(base.hangs_on(name, decision) for name in facts):
                found.append(base)
                if len(found) == HELD:
                    break
        return found

    def _laid_over(self, base: Sample, suggested: tuple[Person, ...]) -> Iterator[Sample]:
        book = self.shop.bench.book
        for facts in suggested:
            moved = (base.moved - facts.keys()) | {name for name, value in facts.items() if value != book.facts[name].default}
            if len(moved) <= MOST_FACTS:
                sample = self.shop.samples.laid_over(base, facts)
                if sample is not None and sample is not base:
                    yield sample

    def _mended(self, base: Sample, facts: Person) -> Iterator[Sample]:
        """Whoever would be unusual or impossible with these facts, with one fact more that those lines read."""
        evaluator, book = self.shop.bench.evaluator, self.shop.bench.book
        person = {**base.person, **facts}
        broken = (*evaluator.impossible(person), *evaluator.unusual(person))
        read = frozenset().union(*(book.index.of(line.holds).facts for line in broken)) - facts.keys()
        for fact in (book.facts[name] for name in book.facts if name in read and book.facts[name].type.kind in {Kind.BOOL, Kind.ENUM}):
            yield from self._laid_over(base, tuple({**facts, fact.name: value} for value in fact.values() if value != person[fact.name]))


def _moves(base: Sample, facts: Person) -> bool:
    """The person would be another with these facts."""
    return any(base.person[name] != value for name, value in facts.items())
