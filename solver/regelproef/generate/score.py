"""How many slips a set of written fixtures notices, measured again with the evaluator alone; and of those that none notices, whom they would change.

In: a rulebook and persons. Out: for each mutant the first fixture that notices it, or none; a mutant of a rule must be noticed in the decision of
that rule, and a fixture notices nothing in a decision of which it does not say what comes out. For the survivors the solver is asked: each changes
nobody's result, or somebody's, or it could not be decided.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regelproef.answer.asked import TOO_LATE, Found
from regelproef.answer.limits import NO_CLOCK, Limits, OutOfBudget
from regelproef.answer.outcome import Person
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.ask.variant import among
from regelproef.check import conflict, gap
from regelproef.generate.obligation import Sample
from regelproef.generate.workshop import undecided
from regelproef.model.mutants import Mutant, mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences


@dataclass(frozen=True)
class Verdict:
    """`fixture`: the first that notices the mutant, "" when none does."""

    mutant: Mutant
    fixture: str


@dataclass(frozen=True)
class Equivalence:
    """`person`: somebody for whom the mutant decides otherwise (what differs from the defaults); `reason`: why it could not be decided;
    else it is proved that there is nobody."""

    mutant: Mutant
    person: Person | None = None
    reason: str = ""


def score(
    book: Rulebook,
    persons: Mapping[str, Person],
    hints: Mapping[str, Sequence[str]],
    limits: Limits = NO_CLOCK,
    progress: Callable[[str], None] = lambda _: None,
    *,
    expected: Mapping[str, Container[str]] | None = None,
) -> tuple[Verdict, ...]:
    """Try every mutant on the persons, those of its hint first (a hint saves time and decides nothing). Those that no time is left for are
    noticed by nobody. `expected`: the decisions of which a fixture says what comes out; a slip in another one it does not notice (None: all)."""
    bench, mutants = Bench(book, limits), tuple(mutants_of(book, limits, implementers=True))
    samples = {name: Sample(person, dict(person), bench.evaluator) for name, person in persons.items()}
    found = []
    for place, mutant in enumerate(mutants, 1):
        progress(f"{mutant.owner} {place}/{len(mutants)}")
        if limits.spent:
            found.append(Verdict(mutant, ""))
            continue
        slip = Slip(bench, mutant)
        first = [name for name in hints.get(mutant.id, ()) if name in samples]
        order = ((name, samples[name], None if expected is None else expected[name]) for name in dict.fromkeys((*first, *samples)))
        found.append(Verdict(mutant, next((name for name, sample, said in order if slip.differs(sample.outcome, sample.state, said)), "")))
    return tuple(found)


def settle_survivors(
    book: Rulebook, limits: Limits, mutants: Sequence[Mutant], progress: Callable[[str], None] = lambda _: None
) -> Iterator[Equivalence]:
    """Ask the solver about each mutant; nothing is asked when there is none."""
    if not mutants:
        return
    bench = Bench(book, limits)
    for module in (conflict, gap):
        list(module.run(bench))
    for place, mutant in enumerate(mutants, 1):
        progress(f"{mutant.owner} {place}/{len(mutants)}")
        try:
            limits.heed()
            slip = Slip(bench, mutant)
            found = among(bench, {mutant.id: slip.variant}).search(slip.changes, blocks=True)
        except OutOfBudget:
            found = Found(TOO_LATE)
        reason = undecided(found)
        yield Equivalence(mutant, differences(book, found.person) if found.persons and not reason else None, reason)
