"""Answers against what is expected.

In: fixtures and `Answers`. Out: a `Conformity`: the differences grouped by the rule that they point to, the troubles, and how much was compared.
Comparison is strict: `true` is not 1, 1 is not 1.0, and an expected null must be answered with null.

A fault in one rule shows wherever that rule or an exception to it decides; the rule named first is the one whose own fixtures differ most, so that a
group points at the fault rather than at what follows from it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regelproef.conform.answers import Answers, Trouble, note_missing
from regelproef.conform.fixtures import Expected


@dataclass(frozen=True)
class Difference:
    """One decision about one person that came out otherwise."""

    fixture: Expected
    decision: str
    expected: object
    found: object

    @property
    def rule(self) -> str:
        """The rule that this points to: the one whose test person it is, where it is about that decision, else the one that decides."""
        rules = self.fixture.rules.get(self.decision, ())
        return rules[0] if rules else ""


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
    return Conformity(_groups(differences), tuple(answers.troubles), dict(sorted(unanswered.items())), compared, len(fixtures), agreeing)


def same(expected: object, found: object) -> bool:
    """Equal in value and in type."""
    return type(expected) is type(found) and expected == found


def _groups(differences: list[Difference]) -> tuple[Group, ...]:
    """Smallest group first? No: the decision that comes first in the fixtures is the cause of those that read it; within it, the rule with most."""
    order = {name: index for index, name in enumerate(dict.fromkeys(d.decision for d in differences))}
    found: dict[tuple[str, str], list[Difference]] = {}
    for one in differences:
        found.setdefault((one.decision, one.rule), []).append(one)
    groups = []
    for (decision, rule), members in found.items():
        ordered = sorted(members, key=lambda d: (len(d.fixture.facts), d.fixture.id))
        groups.append(Group(rule, decision, tuple(ordered)))
    return tuple(sorted(groups, key=lambda group: (order[group.decision], -len(group.differences), group.rule)))
