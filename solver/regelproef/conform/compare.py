"""Answers against what is expected.

In: fixtures and `Answers`. Out: a `Conformity`: the differences grouped by the rule that they point to, the troubles, and how much was compared.
Comparison is strict: `true` is not 1, 1 is not 1.0, and an expected null must be answered with null.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from regelproef.conform.answers import Answers, Trouble, note_missing
from regelproef.conform.fixtures import Expected
from regelproef.conform.suspects import Suspects


@dataclass(frozen=True)
class Difference:
    """One decision about one person that came out otherwise."""

    fixture: Expected
    decision: str
    expected: object
    found: object


@dataclass(frozen=True)
class Group:
    """The differences that point to one rule, those with the fewest facts first."""

    rule: str
    decision: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Conformity:
    groups: tuple[Group, ...]
    troubles: tuple[Trouble, ...]
    unanswered: dict[str, int]  # decisions without an answer, by decision
    compared: int  # decisions
    fixtures: int
    agreeing: int  # fixtures without difference or trouble

    def passes(self, *, strict: bool) -> bool:
        return not self.groups and not self.troubles and self.compared > 0 and not (strict and self.unanswered)


def compare(fixtures: Sequence[Expected], answers: Answers, only: Iterable[str] = ()) -> Conformity:
    """Hold every answer against its fixture, for the decisions of `only` (all, when there are none)."""
    wanted = frozenset(only)
    note_missing(answers, [one.id for one in fixtures])
    differences: list[Difference] = []
    unanswered: Counter[str] = Counter()
    compared = 0
    for one in fixtures:
        given = answers.decisions.get(one.id)
        if given is None:
            continue
        for name, expected in one.decisions.items():
            if wanted and name not in wanted:
                continue
            if name not in given:
                unanswered[name] += 1
                continue
            compared += 1
            found = given[name]
            if found is not expected and not same(expected, found):
                differences.append(Difference(one, name, expected, found))
    failing = {one.fixture.id for one in differences} | {one.id for one in answers.troubles}
    agreeing = sum(1 for one in fixtures if one.id in answers.decisions and one.id not in failing)
    return Conformity(_groups(fixtures, differences), tuple(answers.troubles), dict(sorted(unanswered.items())), compared, len(fixtures), agreeing)


def same(expected: object, found: object) -> bool:
    """Equal in value and in type."""
    return type(expected) is type(found) and expected == found


def _groups(fixtures: Sequence[Expected], differences: list[Difference]) -> tuple[Group, ...]:
    """By decision, those that others read first; then by the rule that is most suspect; a difference that points nowhere goes with the
    most suspect."""
    order = {name: index for index, name in enumerate(dict.fromkeys(name for one in fixtures for name in (*one.rules, *one.decisions)))}
    suspects = Suspects(fixtures)
    groups: list[tuple[int, Fraction, Group]] = []
    for decision in sorted(dict.fromkeys(one.decision for one in differences), key=lambda name: order[name]):
        own = [one for one in differences if one.decision == decision]
        scores = suspects.scores(decision, {one.fixture.id: one.found for one in own})
        first = max(scores, key=lambda rule: scores[rule], default="")
        members: dict[str, list[Difference]] = {}
        for one in own:
            related = suspects.rules_of(one.fixture, decision)
            best = max(related, key=lambda rule: scores.get(rule, Fraction(0)), default="")
            members.setdefault(best if scores.get(best) else first or best, []).append(one)
        for rule, found in members.items():
            ordered = sorted(found, key=lambda one: (len(one.fixture.facts), one.fixture.id))
            groups.append((order[decision], -scores.get(rule, Fraction(0)), Group(rule, decision, tuple(ordered))))
    return tuple(group for _, _, group in sorted(groups, key=lambda entry: (entry[0], entry[1], entry[2].rule)))
