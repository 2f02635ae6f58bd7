"""What generating works with: the bench of the checks, the persons made so far, and the bench that finds minimal cores.

In: a rulebook without conflict and gap. Out: canonical persons and pairs for obligations, and proofs that there is none, with lines that really
exclude one another. Guarantees: whoever is found is known to be canonical; whatever could not be decided on the way leaves the obligation undecided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from regelproef.answer.asked import TOO_LATE, Found
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Person
from regelproef.ask.asker import Asker
from regelproef.ask.bench import SECOND, Bench
from regelproef.ask.late import or_else
from regelproef.ask.variant import Variant, among
from regelproef.generate.noticing import Noticing
from regelproef.generate.obligation import Lines, Obligation, Sample, Samples, Switch, Trial, most_usual
from regelproef.generate.readings import Readings, name_of
from regelproef.language.typed import Expr, NextTo, of_person, without_fact

TRIES = 12  # persons tried for an obligation about a pair before it counts as undecided
STEADY_TRIES = 6  # persons whose decision still hangs on some other reading before the first is kept


@dataclass(frozen=True)
class Ended:
    """How the search for one obligation ended: with a trial, or a proof that there is none and its `core`, or undecided for a `reason`."""

    trial: Trial | None = None
    core: tuple[str, ...] = ()
    reason: str = ""


class Workshop:
    """One rulebook under its chosen readings."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.samples = Samples(bench.evaluator)
        self.readings = Readings(bench)
        self._pairs: dict[str, Asker] = {}
        self.noticing = Noticing(bench)

    @cached_property
    def anybody(self) -> Bench:
        """The same rulebook where the world forbids nothing: here its lines are named in cores instead."""
        return Variant(self.bench, replace(self.bench.book, world=()))

    def settle(self, asked: Obligation, at_hand: Iterable[Trial]) -> Ended:
        """The first at hand who exercises it and breaks no usual line, else whom the solver finds, unless somebody at hand breaks as few."""
        shown = most_usual(trial for trial in at_hand if asked.met(trial))
        if shown is not None and not shown.unusual:
            return Ended(shown)
        found = self.search(asked)
        fewest = most_usual(trial for trial in (shown, found.trial) if trial is not None)
        return found if found.reason else replace(found, trial=fewest)

    @or_else(Ended(reason=TOO_LATE.reason))
    def search(self, asked: Obligation) -> Ended:
        """Ask the solver for persons who exercise the obligation.

        Raises:
            Disagreement: when the evaluator does not agree that they do.
        """
        ended = self._pair(asked) if asked.steps else self._persons(asked)
        if ended.trial is not None and not asked.met(ended.trial):
            raise Disagreement(asked.id)
        return ended

    # -- one person, or two who share conditions ----------------------------------------------------------------------------

    def _persons(self, asked: Obligation) -> Ended:
        lines = asked.parts()
        question = [line for _, line in lines]
        asker = self._asker(self.bench, asked, question)
        for _ in range(TRIES):
            found = asker.search(*question, blocks=asked.blocks)
            if reason := undecided(found):
                return Ended(reason=reason)
            if not found.persons:
                return self._impossible(asked, lines)
            main, *others = (self._sample(person, asked) for person in found.persons)
            if asked.partner is None:
                return Ended(Trial(main, others[0] if others else None))
            lines, exclude = asked.partner(main)
            found = asker.search(*(line for _, line in lines), blocks=asked.blocks)
            if reason := undecided(found):
                return Ended(reason=reason)
            if found.persons:
                return Ended(Trial(main, self._sample(found.person, asked)))
            if exclude is None:
                return self._impossible(asked, lines)
            question.append(exclude)
        return Ended() if asked.weaker is not None else Ended(reason="tries")

    def _sample(self, person: Person, asked: Obligation) -> Sample:
        sample = self.samples.of(person)
        if sample is None:
            raise Disagreement(asked.id)
        return sample

    def _impossible(self, asked: Obligation, lines: Lines) -> Ended:
        """Nobody meets the lines; which of them, and of the world, forbid it is asked only where nothing weaker will do."""
        if asked.weaker is not None:
            return Ended()
        asker = self._asker(self.anybody, asked, [line for _, line in lines])
        others = () if asked.differ is None else (SECOND,)
        return self._core(asker, [*lines, *self._world_without(asked.without), *self._world(*others)])

    def _world(self, *others: str) -> Lines:
        """What the world says of one person, and of others by these names."""
        first: Lines = [(f"world: {line.name}", line.holds.expr) for line in self.bench.book.world]
        return [*first, *((name, of_person(line, other)) for other in others for name, line in first)]

    def _world_without(self, facts: tuple[str, ...]) -> Lines:
        """What the world says of the same person with one of these facts at its default. It is left out first: who is so himself says as much."""
        world = self.bench.book.world
        return [(f"world: {one.name}, {fact} at its default", of_person(one.holds.expr, without_fact(fact))) for fact in facts for one in world]

    def _asker(self, bench: Bench, asked: Obligation, question: list[Expr]) -> Asker:
        """Who is asked: the bench, or one beside a slip or another reading, or about two persons, or about one and the same without some fact."""
        if asked.differ is not None:
            return bench.pair(asked.differ, *question)
        if asked.without:
            return bench.without(asked.without)
        if asked.switch is not None:
            return among(bench, {name_of(asked.switch): self.readings.variant(asked.switch)})
        return bench if asked.slip is None else among(bench, {asked.slip.mutant.id: asked.slip.variant})

    @staticmethod
    def _core(asker: Asker, lines: Lines) -> Ended:
        kept = asker.core([line for _, line in lines])
        return Ended(reason="core") if kept is None else Ended(core=tuple(dict.fromkeys(lines[place][0] for place in kept)))

    # -- two persons one step apart -----------------------------------------------------------------------------------------

    def _any_two(self, fact: str) -> Asker:
        """Two who differ in this fact alone, where the world forbids nothing."""
        if fact not in self._pairs:
            self._pairs[fact] = self.anybody.pair((fact,))
        return self._pairs[fact]

    def _pair(self, asked: Obligation) -> Ended:
        """By a step of the first fact that allows one; the core of all, when none does, holds a core for each."""
        lines, core = asked.parts(), dict[str, None]()
        for fact in asked.steps:
            found = self.bench.step(fact).search(*(line for _, line in lines), blocks=asked.blocks)
            if reason := undecided(found):
                return Ended(reason=reason)
            if found.persons:
                first, second = (self._sample(person, asked) for person in found.persons)
                return Ended(Trial(second, first, fact))
            step: Lines = [(f"one step of {fact}", NextTo(fact, "", SECOND)), *lines]
            ended = self._core(self._any_two(fact), [*step, *self._world(SECOND)])
            if ended.reason:
                return ended
            core.update(dict.fromkeys(ended.core))
        return Ended(core=tuple(core))


def undecided(found: Found) -> str:
    """Why a search found nothing that can be relied on; "" where it found the canonical persons, or proved that there are none."""
    if found.answer.unknown:
        return found.answer.reason
    return "" if found.canonical or not found.persons else "canonical"


@or_else(Ended(reason=TOO_LATE.reason))
def steadier(shop: Workshop, sample: Sample, decision: str, needed: Sequence[Obligation]) -> Ended:
    """A person whose decision is the same under every single switch of a reading, to take instead of this one for what is needed; no trial when the
    person is as good as any. Only switches that turn out to matter are put to the solver; the evaluator has the last word.

    Obligations about two persons are not asked again: there the person stays.
    """
    switches = shop.readings.switches_of(sample, decision)
    if not switches or any(asked.pair for asked in needed):
        return Ended()
    question = [line for asked in needed for _, line in asked.parts()]
    slips = {asked.slip.mutant.id: asked.slip.variant for asked in needed if asked.slip is not None}
    known: tuple[Switch, ...] = ()
    for _ in range(STEADY_TRIES):
        known = (*known, *(switch for switch in switches if switch not in known))
        found = shop.readings.asker(known, slips).search(*question, *(shop.readings.same(switch, decision) for switch in known), blocks=True)
        if reason := undecided(found):
            return Ended(reason=reason)
        other = shop.samples.of(found.person) if found.persons else None
        if other is None or other.unusual > sample.unusual or not all(asked.met(Trial(other)) for asked in needed):
            return Ended()
        switches = shop.readings.switches_of(other, decision)
        if not switches:
            return Ended(Trial(other))
    return Ended()
