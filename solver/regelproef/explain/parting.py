"""Where two profiles of a rulebook part: for each question that they read otherwise, whom that alone affects, and what is at stake.

In: a rulebook and two of its profiles. Out: `Parting`s, those with the most decisions and the most money for the person shown first. Each shows what
the one question makes of it: everything is as the first profile has it, and that question as the second one does. The person is the canonical one
for whom something then differs, replayed under both, with what the second profile gives them as a whole; where that is not what the question alone
gives, a person of the cases for whom it is goes before. Guarantees: two profiles differ in readings alone, so that where no question is
left nobody is decided otherwise; one that affects nobody, or could not be decided, is listed as such.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Outcome
from regelproef.ask.bench import Bench, complete
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.readings import Affected, affected_by, late
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences


@dataclass(frozen=True)
class Parting:
    """One question. `statements`: those that it lists, by the profile that names their document; `theirs`: what the second profile as a whole gives
    the person, of the decisions that the question changes for them; `case`: whose person is shown, where it is not the canonical one."""

    interpretation: str
    one: str  # the reading of the first profile
    other: str
    affected: Affected
    statements: Mapping[str, tuple[str, ...]]
    theirs: Mapping[str, Outcome] = field(default_factory=dict)
    cents: int = 0
    case: str = ""

    @property
    def is_idle(self) -> bool:
        """By itself it changes nobody's outcome; it may do so together with others."""
        return not (self.affected.decisions or self.affected.is_undecided or self.affected.vanishes or self.affected.appears)


@dataclass(frozen=True)
class Partings:
    """`one` and `other`: the ids of the profiles. `alike`: questions on which texts of both bear and that both read alike; `unsaid`: those on which a
    text of the second bears and that no fact or decision expresses."""

    one: str
    other: str
    found: tuple[Parting, ...] = ()
    alike: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()

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
        given: Mapping[str, Outcome] = theirs.decide(complete(book, affected.person), tuple(affected.before)) if affected.before else {}
        case = ""
        if _differing_of(affected.after, given):
            apart = not _differing_of(affected.before, given)
            affected, given, case = _of_a_case(bench.evaluator, theirs, affected, or_any=apart) or (affected, given, "")
        listed = {profile: _listed(book, name, profile) for profile in (one, other)}
        found.append(Parting(name, first.choice[name], value, affected, listed, given, _cents(book, affected), case))
    in_order = tuple(sorted(found, key=lambda each: (-len(each.affected.before), -each.cents)))
    alike = (name for name, value in second.choice.items() if first.choice[name] == value and _listed(book, name, one) and _listed(book, name, other))
    unsaid = (one.id for one in book.interpretations.values() if not one.values and _listed(book, one.id, other))
    return Partings(one, other, in_order, tuple(alike), tuple(unsaid))


def _of_a_case(here: Evaluator, theirs: Evaluator, affected: Affected, *, or_any: bool) -> tuple[Affected, Mapping[str, Outcome], str] | None:
    """The person of the cases for whom the second profile as a whole gives what the question alone does, of most decisions, and then with the fewest
    facts; `or_any`: or else one for whom it gives something else than the first does."""
    first, alone = here.book, here.under({affected.interpretation: affected.value})
    found = []
    for place, case in enumerate(first.cases):
        person = complete(first, case.person)
        if case.under or any(side.impossible(person) for side in (here, alone, theirs)):
            continue
        before, after, whole = (side.decide(person, affected.decisions) for side in (here, alone, theirs))
        changed = _differing_of(before, after)
        sides = [{name: outcomes[name] for name in changed} for outcomes in (before, after, whole)]
        same = not _differing_of(sides[1], sides[2])
        if changed and (same or (or_any and _differing_of(sides[0], sides[2]))):
            told = replace(affected, person=differences(first, person), before=sides[0], after=sides[1])
            found.append(((not same, -len(changed), len(case.person), place), (told, sides[2], case.name)))
    return min(found, key=lambda one: one[0])[1] if found else None


def _differing_of(before: Mapping[str, Outcome], after: Mapping[str, Outcome]) -> list[str]:
    """The decisions that come out otherwise, in their order."""
    return [name for name, outcome in before.items() if name in after and not outcome.same(after[name])]


def _listed(book: Rulebook, interpretation: str, profile: str) -> tuple[str, ...]:
    """The statements that a question lists of documents that hold under this profile and not under every one."""
    everywhere = set.intersection(*(set(one.documents) for one in book.profiles.values()))
    documents = {*book.profiles[profile].documents} - everywhere
    known = (book.statements[name] for name in book.interpretations[interpretation].statements if name in book.statements)
    return tuple(one.id for one in known if one.document in documents)


def _cents(book: Rulebook, affected: Affected) -> int:
    """The largest difference in money for the person shown; what is null or not decided counts as nothing."""
    money = [name for name in affected.before if book.decisions[name].type.kind is Kind.MONEY]
    return max((abs(_amount(affected.after[name]) - _amount(affected.before[name])) for name in money), default=0)


def _amount(outcome: Outcome) -> int:
    return outcome.value if outcome.ok and isinstance(outcome.value, int) else 0
