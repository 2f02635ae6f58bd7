"""Whom each choice of a reading affects.

In: a bench. Out: for every single switch of a reading the decisions that come out differently for somebody, with the canonical such person, replayed
under both readings; and who can exist under one of the two only. Guarantees: that a decision is not affected is proved of everybody who is possible
under both, blocked or not; what the solver could not decide is listed as undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from regelproef.answer.asked import IMPOSSIBLE, Found
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Outcome, Person
from regelproef.ask.bench import Bench
from regelproef.ask.variant import OTHER, Variant, beside, only_in, under
from regelproef.language.typed import Expr, Not, SameOutcome, any_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

NOBODY = Found(IMPOSSIBLE)


@dataclass(frozen=True)
class Affected:
    """Of persons, only what differs from the defaults. `before` and `after`: the outcomes of the affected decisions for `person`.

    `vanishes` and `appears`: who is impossible, or only possible, under the switch; None where nobody is, or that is not decided
    (`persons_undecided`). `canonical`: each person is the one whom every solver finds.
    """

    interpretation: str
    value: str
    decisions: tuple[str, ...]
    undecided: tuple[str, ...]
    person: Person
    before: Mapping[str, Outcome]
    after: Mapping[str, Outcome]
    vanishes: Person | None
    appears: Person | None
    persons_undecided: bool
    canonical: bool

    @property
    def is_undecided(self) -> bool:
        return bool(self.undecided) or self.persons_undecided


def affected_by_readings(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None) -> tuple[Affected, ...]:
    """Every single switch, in the order of the interpretations."""
    bench, found = Bench(book, limits), []
    for place, (name, value) in enumerate(book.switches, 1):
        progress(f"{name}={value} {place}/{len(book.switches)}")
        try:
            found.append(affected_by(bench, name, value))
        except OutOfBudget:
            found.append(late(book, name, value))
    return tuple(found)


def late(book: Rulebook, name: str, value: str) -> Affected:
    """A switch for which no time was left: everything about it is undecided."""
    return Affected(name, value, (), tuple(book.decisions), {}, {}, {}, None, None, True, False)


def affected_by(bench: Bench, name: str, value: str) -> Affected:
    """Whom one switch affects."""
    other = under(bench, ((name, value),))
    assert isinstance(other, Variant)
    asker = beside(bench, other)
    answers = {decision: asker.decide(_differs(decision)) for decision in bench.book.decisions if decision not in other.same}
    changed = tuple(decision for decision, answer in answers.items() if answer.possible)
    found = asker.search(any_of(map(_differs, changed)))
    if changed and found.answer.impossible:
        raise Disagreement(f"{name}={value}")
    if found.answer.unknown:
        changed = ()
    sides = {decision: tuple(asker.outcome(decision, found.persons, side) for side in ("", OTHER)) for decision in changed}
    told = {decision: (before, after) for decision, (before, after) in sides.items() if not before.same(after)}
    vanishes, appears = (NOBODY, NOBODY) if other.same_persons else (only_in(bench, other), only_in(other, bench))
    return Affected(
        name,
        value,
        changed,
        tuple(decision for decision, answer in answers.items() if not answer.impossible and decision not in changed),
        _shown(bench.book, found) or {},
        {decision: before for decision, (before, _) in told.items()},
        {decision: after for decision, (_, after) in told.items()},
        _shown(bench.book, vanishes),
        _shown(bench.book, appears),
        vanishes.answer.unknown or appears.answer.unknown,
        all(one.canonical for one in (found, vanishes, appears)),
    )


def _differs(decision: str) -> Expr:
    return Not(SameOutcome(decision, "", OTHER))


def _shown(book: Rulebook, found: Found) -> Person | None:
    return differences(book, found.person) if found.answer.possible else None
