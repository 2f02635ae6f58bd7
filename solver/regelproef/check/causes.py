"""Findings that have something in common, together: what every one of their persons is, or the rule that decides in every one.

In: a rulebook and findings. Out: `Alike`s, each finding in exactly one. Guarantees: what a group is said to share was looked up for each person of
each of its findings, in the evaluator and under the readings of that finding; that it is the cause is not proved, and not said. What the default
person is too is nothing to say. Findings that share nothing stand with those of the same check.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from regelproef.answer.finding import Finding, Witness
from regelproef.answer.outcome import Person, Value
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Derived
from regelproef.model.rulebook import Rulebook

FEW = 2  # so many findings need no common heading
Trait = tuple[str, Value]  # the name of a fact or derived value, and a value that the default person has not


@dataclass(frozen=True)
class Alike:
    """The simplest finding first, the others in their order. `trait`: what all their persons are; `rule`: what decides for somebody in each, or what
    each is about; either may be missing."""

    findings: tuple[Finding, ...]
    trait: Trait | None = None
    rule: str = ""


def alike(book: Rulebook, findings: tuple[Finding, ...]) -> tuple[Alike, ...]:
    """The largest group first; what nothing joins stands by its check, in the order in which it was found."""
    known = _Known(book)
    left = {index: known.traits(one) | known.rules(one) for index, one in enumerate(findings)}
    groups: list[Alike] = []
    while len(left) > FEW:
        counts = Counter(trait for traits in left.values() for trait in traits)
        best = max(counts, key=lambda one: (counts[one], known.weight(one), str(one[1])), default=None)
        if best is None or counts[best] <= FEW:
            break
        joined = [index for index, traits in left.items() if best in traits]
        groups.append(known.group([findings[index] for index in joined]))
        left = {index: traits for index, traits in left.items() if index not in joined}
    rest: dict[str, list[Finding]] = {}
    for index in left:
        rest.setdefault(findings[index].code, []).append(findings[index])
    return (*groups, *(Alike(_simplest_first(some)) for some in rest.values()))


def _simplest_first(findings: list[Finding]) -> tuple[Finding, ...]:
    first = min(findings, key=_size)
    return (first, *(one for one in findings if one is not first))


def _size(finding: Finding) -> int:
    """How much there is to read of the persons."""
    return sum(map(len, finding.witness.facts)) if finding.witness else 0


@dataclass(frozen=True)
class _Known:
    """The persons of findings, in one rulebook."""

    book: Rulebook

    @cached_property
    def _evaluators(self) -> dict[tuple[str, tuple[tuple[str, str], ...]], Evaluator]:
        return {}

    @cached_property
    def _usual(self) -> dict[str, Value]:
        return self._values({}, ())

    @cached_property
    def _readers(self) -> Counter[str]:
        """How many lines of rules name each fact and derived value themselves."""
        lines = (line for rule in self.book.rules.values() for line in rule.conditions)
        return Counter(name for line in lines for name in (*line.names.facts, *line.names.derived))

    def group(self, findings: list[Finding]) -> Alike:
        traits = frozenset.intersection(*map(self.traits, findings))
        rules = frozenset.intersection(*map(self.rules, findings))
        trait, rule = (max(some, key=self.weight, default=None) for some in (traits, rules))
        return Alike(_simplest_first(findings), trait, str(rule[1]) if rule else "")

    def weight(self, trait: Trait) -> tuple[int, int]:
        """What more rules look at says more; then what stands first in the rulebook. A rule (it has no name of a value) comes last."""
        order = (*self.book.derived, *self.book.facts)
        return (self._readers[trait[0]], -order.index(trait[0])) if trait[0] else (-1, -list(self.book.rules).index(str(trait[1])))

    def traits(self, finding: Finding) -> frozenset[Trait]:
        """What each person of the finding is, and the default person is not."""
        if finding.witness is None or not all(map(self._is_known, finding.witness.facts)):
            return frozenset()
        persons = [self._values(facts, finding.witness.under, finding.profile) for facts in finding.witness.facts]
        return frozenset((name, value) for name, value in self._usual.items() for value in self._shared(name, value, persons))

    def _is_known(self, person: Person) -> bool:
        """Somebody of an older version may have facts and values that this one has not."""
        facts = self.book.facts
        return all(name in facts and (value in facts[name].type.values or not facts[name].type.values) for name, value in person.items())

    def _shared(self, name: str, usual: Value, persons: list[dict[str, Value]]) -> Iterator[Value]:
        found = {person[name] for person in persons}
        if len(found) == 1 and usual not in found and None not in found:
            yield from found

    def rules(self, finding: Finding) -> frozenset[Trait]:
        """The rules that the finding is about, or that decide for one of its persons."""
        named = (part for name in finding.subject for part in (name, name.partition(">")[0], name.rpartition(".")[0]))  # a condition, an exception
        return frozenset(("", rule) for rule in (*named, *_deciding(finding.witness)) if rule in self.book.rules)

    def _values(self, facts: Person, under: tuple[tuple[str, str], ...], profile: str = "") -> dict[str, Value]:
        if (profile, under) not in self._evaluators:
            book = self.book.in_profile(profile) if profile in self.book.profiles else self.book
            self._evaluators[profile, under] = Evaluator(book.with_choice(dict(under)) if under else book)
        compiler, state = self._evaluators[profile, under].compiler, {**self.book.default_person(), **facts}
        found = {name: state[name] for name in self.book.facts}
        for name, one in self.book.derived.items():
            found[name] = compiler.compile(Derived(name, one.type))(state)
        return found


def _deciding(witness: Witness | None) -> Iterator[str]:
    for outcomes in witness.outcomes if witness else ():
        for outcome in outcomes.values():
            yield from outcome.effective
