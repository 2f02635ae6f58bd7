"""What generating works with: the bench of the checks, the persons made so far, pairs, and the session that finds minimal cores.

In: a rulebook without conflict and gap. Out: canonical persons and pairs for conditions, and proofs that there is none, with the lines
that forbid it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import z3

from regelproef.answer.outcome import Value
from regelproef.ask.bench import Bench, Disagreement
from regelproef.generate.obligation import Obligation, Parts
from regelproef.generate.persons import TestPersons, histories_last
from regelproef.generate.robust import Readings
from regelproef.generate.sample import Sample, Samples, Trial
from regelproef.generate.stepping import Steps
from regelproef.prove.canonical import Search
from regelproef.prove.session import Session

TRIES = 12  # persons tried for an obligation about a pair before it counts as undecided


@dataclass(frozen=True)
class Found:
    """How the search for one obligation ended: a trial, or a proof that there is none (`core`), or neither (`reason`)."""

    trial: Trial | None = None
    core: tuple[str, ...] = ()
    reason: str = ""


class Workshop:
    """One rulebook under its chosen readings."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.samples = Samples(bench.evaluator)
        self.steps = Steps(bench)
        self.readings = Readings(bench.book)
        self.canonical = TestPersons(bench.session, histories_last(bench.encoder.facts))

    @cached_property
    def cores(self) -> Session:
        """A session without the world, whose lines are named in cores instead."""
        return Session(self.bench.encoder.domain, self.bench.limits)

    def search(self, asked: Obligation) -> Found:
        """Ask the solver for persons who exercise the obligation.

        Raises:
            Disagreement: when the evaluator does not agree that they do.
        """
        ways = {"own": self._own_way, "pair": self._pair, "person": self._person}
        found = ways["own" if asked.persons is not None else "pair" if asked.linked is not None else "person"](asked)
        if found.trial is not None and not asked.met(found.trial):
            raise Disagreement(asked.id)
        return found

    # -- one person, or two who share conditions ----------------------------------------------------------------------------

    def _person(self, asked: Obligation) -> Found:
        parts = asked.parts(self.bench)
        conditions = [term for _, term in parts]
        reason = ""
        for _ in range(TRIES):
            answer, person = self.canonical.person(*conditions)
            if answer.unknown:
                return Found(reason=answer.reason or "unknown")
            if answer.impossible:
                return Found(core=self.core(parts), reason=reason)
            sample = self._sample(person, asked)
            if asked.partner is None:
                return Found(Trial(sample))
            lines, exclude = asked.partner(self.bench, sample)
            answer, other = self.canonical.person(*(term for _, term in lines))
            if answer.unknown:
                return Found(reason=answer.reason or "unknown")
            if answer.possible:
                return Found(Trial(sample, self._sample(other, asked)))
            parts = lines
            conditions.append(exclude)
        return Found(reason="tries")

    def _own_way(self, asked: Obligation) -> Found:
        assert asked.persons is not None
        answer, persons = asked.persons(self.bench)
        if answer.unknown:
            return Found(reason=answer.reason or "unknown")
        if answer.impossible:
            return Found(core=tuple(name for name, _ in asked.parts(self.bench)))
        main, *others = (self._sample(person, asked) for person in persons)
        return Found(Trial(main, others[0] if others else None))

    def _sample(self, person: dict[str, Value], asked: Obligation) -> Sample:
        sample = self.samples.of(person)
        if sample is None:
            raise Disagreement(asked.id)
        return sample

    def core(self, parts: Parts) -> tuple[str, ...]:
        """The lines, of the parts and of the world, that together cannot hold; none of them can be left out."""
        book = self.bench.book
        lines = [*parts, *((f"world: {line.name}", term) for line, term in zip(book.world, self.bench.encoder.world, strict=True))]
        if not self.cores.ask(*(term for _, term in lines)).impossible:
            return tuple(name for name, _ in parts)
        kept = self.cores.minimal_core([term for _, term in lines])
        return tuple(dict.fromkeys(lines[index][0] for index in kept))

    # -- two persons one step apart -----------------------------------------------------------------------------------------

    def _pair(self, asked: Obligation) -> Found:
        assert asked.linked is not None
        core: dict[str, None] = {}
        reason = ""
        for fact in asked.steps:
            pair, step = self.steps.pair(fact)
            parts = asked.linked(self.bench, pair)
            conditions: list[z3.BoolRef] = [step, *(term for _, term in parts)]
            answer = self.bench.session.ask(*conditions)
            if answer.unknown:
                reason = answer.reason or "unknown"
                continue
            if answer.impossible:
                lines = [(f"one step of {fact}", step), *parts]
                core.update(dict.fromkeys(lines[i][0] for i in self.bench.session.minimal_core(conditions)))
                continue
            assert answer.model is not None
            search = Search(self.bench.session, conditions, answer.model)
            first = self.canonical.narrow(search)
            second = {**first, **TestPersons(self.bench.session, {fact: pair.second[fact]}).narrow(search)}
            return Found(Trial(self._sample(second, asked), self._sample(first, asked), fact))
        return Found(reason=reason) if reason else Found(core=tuple(core))
