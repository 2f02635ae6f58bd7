"""Where two profiles of a rulebook part: for each question that they read otherwise, whom that alone affects, and what is at stake.

In: a rulebook and two of its profiles. Out: `Parting`s, those with the most decisions and the most money for the person shown first. Each shows what
the one question makes of it: everything is as the first profile has it, and that question as the second one does. The person is the canonical one
for whom something then differs, replayed under both, with what the second profile gives them as a whole. Guarantees: two profiles differ in readings
alone, so that where no question is left nobody is decided otherwise; one that affects nobody, or could not be decided, is listed as such.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Outcome
from regelproef.ask.bench import Bench, complete
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.readings import Affected, affected_by, late
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Parting:
    """One question. `statements`: those that it lists, by the profile that names their document; `theirs`: what the second profile as a whole gives
    the person, of the decisions that the question changes for them."""

    interpretation: str
    one: str  # the reading of the first profile
    other: str
    affected: Affected
    statements: Mapping[str, tuple[str, ...]]
    theirs: Mapping[str, Outcome] = field(default_factory=dict)
    cents: int = 0

    @property
    def is_idle(self) -> bool:
        """By itself it changes nobody's outcome; it may do so together with others."""
        return not (self.affected.decisions or self.affected.is_undecided or self.affected.vanishes or self.affected.appears)


@dataclass(frozen=True)
class Partings:
    """`one` and `other`: the ids of the profiles."""

    one: str
    other: str
    found: tuple[Parting, ...] = ()

    @property
    def is_undecided(self) -> bool:
        return any(one.affected.is_undecided for one in self.found)


def parted(book: Rulebook, one: str, other: str, limits: Limits, progress: Callable[[str], None] = lambda _: None) -> Partings:
    """Every question that two profiles read otherwise; whoever asks may name readings, which go before both."""
    first, second = book.in_profile(one), book.in_profile(other)
    bench, theirs = Bench(first, limits), Evaluator(second)
    differing = [(name, value) for name, value in second.choice.items() if first.choice[name] != value]
    found = []
    for place, (name, value) in enumerate(differing, 1):
        progress(f"{name} {place}/{len(differing)}")
        try:
            affected = affected_by(bench, name, value)
        except OutOfBudget:
            affected = late(book, name, value)
        given = theirs.decide(complete(book, affected.person), tuple(affected.before)) if affected.before else {}
        listed = {profile: _listed(book, name, profile) for profile in (one, other)}
        found.append(Parting(name, first.choice[name], value, affected, listed, given, _cents(book, affected)))
    return Partings(one, other, tuple(sorted(found, key=lambda each: (-len(each.affected.before), -each.cents))))


def _listed(book: Rulebook, interpretation: str, profile: str) -> tuple[str, ...]:
    documents = book.profiles[profile].documents
    known = (book.statements[name] for name in book.interpretations[interpretation].statements if name in book.statements)
    return tuple(one.id for one in known if one.document in documents)


def _cents(book: Rulebook, affected: Affected) -> int:
    """The largest difference in money for the person shown; what is null or not decided counts as nothing."""
    money = [name for name in affected.before if book.decisions[name].type.kind is Kind.MONEY]
    return max((abs(_amount(affected.after[name]) - _amount(affected.before[name])) for name in money), default=0)


def _amount(outcome: Outcome) -> int:
    return outcome.value if outcome.ok and isinstance(outcome.value, int) else 0
