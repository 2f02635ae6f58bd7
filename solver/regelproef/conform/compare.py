"""Answers against what is expected.

In: fixtures and `Answers`, and the rulebook if it is at hand. Out: a `Conformity`: the differences grouped by the rule that they point to, the
troubles, among them names of decisions that nobody knows, and how much was compared. Comparison is strict: `true` is not 1, 1 is not 1.0, and an
expected null must be answered with null.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from regelproef.conform.answers import Answers, Trouble
from regelproef.conform.fixtures import Expected
from regelproef.conform.slips import Explanation, Slips, Suspects
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Difference:
    """One decision about one person that came out otherwise."""

    fixture: Expected
    decision: str
    expected: object
    found: object


@dataclass(frozen=True)
class Group:
    """The differences that point to one rule, those with the fewest facts first; `follows`: those of other decisions that follow from them."""

    rule: str
    decision: str
    differences: tuple[Difference, ...]
    follows: tuple[Difference, ...] = ()

    @property
    def count(self) -> int:
        """Of all differences, those that follow included."""
        return len(self.differences) + len(self.follows)


@dataclass(frozen=True)
class Conformity:
    groups: tuple[Group, ...]
    troubles: tuple[Trouble, ...]
    unanswered: dict[str, int]  # decisions without an answer, by decision
    compared: int  # outcomes
    fixtures: int
    agreeing: int  # fixtures of which something was compared, without difference or trouble
    decisions: int  # that are expected
    answered: int  # of these, for at least one fixture

    def passes(self, *, strict: bool) -> bool:
        return not self.groups and not self.troubles and self.compared > 0 and not (strict and self.unanswered)


def compare(
    fixtures: Sequence[Expected], answers: Answers, only: Iterable[str] = (), rulebook: Callable[[], Rulebook | None] = lambda: None
) -> Conformity:
    """Hold every answer against its fixture, for the decisions of `only` (all, when there are none). The rulebook is asked for when something
    differs, and makes it clearer which rule that is about, or when a name is strange."""
    expected = dict.fromkeys(name for one in fixtures for name in one.decisions)
    wanted = frozenset(only) or frozenset(expected)
    differences: list[Difference] = []
    compared: Counter[str] = Counter()
    unanswered: Counter[str] = Counter()
    agreeing = set()
    for one in fixtures:
        given = answers.decisions.get(one.id)
        if given is None:
            continue
        asked = [name for name in one.decisions if name in wanted]
        named = [name for name in asked if name in given]
        unanswered.update(name for name in asked if name not in given)
        compared.update(named)
        wrong = [Difference(one, name, one.decisions[name], given[name]) for name in named if not same(one.decisions[name], given[name])]
        differences += wrong
        if named and not wrong:
            agreeing.add(one.id)
    strange = any(name not in expected for given in answers.decisions.values() for name in given)
    book = rulebook() if differences or strange else None
    if book is not None and not set(expected) <= set(book.decisions):
        book = None  # the fixtures are those of another rulebook
    known = (*expected, *book.decisions) if book is not None else tuple(expected)
    answers.note_unknown(dict.fromkeys(known))
    answers.note_missing([one.id for one in fixtures])
    return Conformity(
        _groups(fixtures, differences, None if book is None or not differences else Slips(book, fixtures)),
        answers.troubles,
        dict(sorted(unanswered.items())),
        sum(compared.values()),
        len(fixtures),
        len(agreeing - {one.id for one in answers.troubles}),
        sum(1 for name in expected if name in wanted),
        len(compared),
    )


def same(expected: object, found: object) -> bool:
    """Equal in value and in type."""
    return type(expected) is type(found) and expected == found


def _groups(fixtures: Sequence[Expected], differences: list[Difference], slips: Slips | None) -> tuple[Group, ...]:
    """By decision, those that others read first; then by the rule that is most suspect; a difference that points nowhere goes with the most suspect,
    and what follows from a difference with that one."""
    order = {name: index for index, name in enumerate(dict.fromkeys(name for one in fixtures for name in (*one.rules, *one.decisions)))}
    suspects = Suspects(fixtures)
    wrong: dict[str, dict[str, object]] = {}
    for one in differences:
        wrong.setdefault(one.decision, {})[one.fixture.id] = one.found
    cascades = slips.cascades(wrong) if slips is not None else None
    follow: dict[tuple[str, str], list[Difference]] = {}
    rooted: list[Difference] = []
    for one in differences:
        root = cascades.root(one.fixture.id, one.decision) if cascades is not None else one.decision
        if root == one.decision:
            rooted.append(one)
        else:
            follow.setdefault((root, one.fixture.id), []).append(one)
    groups: list[tuple[int, int, Group]] = []
    for decision in sorted(wrong, key=lambda name: order[name]):
        explained = slips.explanations(decision, wrong) if slips is not None else {}
        ranking = _ranking(suspects.scores(decision, wrong[decision]), explained)
        members: dict[str, list[Difference]] = {}
        for one in rooted:
            if one.decision == decision:
                members.setdefault(_member(one, suspects, ranking, explained), []).append(one)
        for rule, found in members.items():
            ordered = sorted(found, key=lambda one: (len(one.fixture.matters), one.fixture.id))
            rank = ranking.index(rule) if rule in ranking else len(ranking)
            following = [two for one in ordered for two in follow.get((decision, one.fixture.id), ())]
            following.sort(key=lambda one: order[one.decision])
            groups.append((order[decision], rank, Group(rule, decision, tuple(ordered), tuple(following))))
    return tuple(group for _, _, group in sorted(groups, key=lambda entry: (entry[0], entry[1], entry[2].rule)))


def _ranking(scores: Mapping[str, Fraction], explained: Mapping[str, Explanation]) -> list[str]:
    """The suspect rules: that of which a slip explains the differences best, then that whose own persons match them best; of two that are equally
    suspect the first in the rulebook."""
    rules = dict.fromkeys((*explained, *scores))
    return sorted(rules, key=lambda rule: (explained.get(rule, Explanation()).score, scores.get(rule, Fraction(0))), reverse=True)


def _member(one: Difference, suspects: Suspects, ranking: Sequence[str], explained: Mapping[str, Explanation]) -> str:
    """The most suspect rule, when a slip of it gives what was found; else the most suspect of those that the person was made for or that decide
    for it; else the most suspect of all."""
    if ranking and one.fixture.id in explained.get(ranking[0], Explanation()).persons:
        return ranking[0]
    related = suspects.rules_of(one.fixture, one.decision)
    return next((rule for rule in ranking if rule in related), ranking[0] if ranking else next(iter(related), ""))
