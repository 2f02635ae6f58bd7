"""The rulebook: what every question is asked of.

All values are frozen; texts for people are `Prose`. Order is the order in which things stand in the files, which is what
canonical witnesses and minimal cores follow. Readings: `choice` maps each interpretation to the reading in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from regelproef.answer.outcome import Value
from regelproef.answer.place import NOWHERE, Span
from regelproef.language.typed import Constant, Decided, Derived, Expr, walk
from regelproef.language.types import Kind, Type
from regelproef.load.nodes import Scalar

LANGUAGES = ("nl", "fr", "en")
Readings = tuple[tuple[str, tuple[str, ...]], ...]  # all of these interpretations must have one of these values


@dataclass(frozen=True)
class Prose:
    """A text for people in one or more languages, the rulebook's own first."""

    entries: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def in_language(self, language: str) -> str:
        return dict(self.entries).get(language, self.entries[0][1] if self.entries else "")

    def has(self, language: str) -> bool:
        return any(own == language for own, _ in self.entries)


@dataclass(frozen=True)
class Formula:
    """An expression with its text and the place where it stands."""

    expr: Expr
    source: str
    scalar: Scalar = field(compare=False, repr=False)

    @property
    def span(self) -> Span:
        return self.scalar.span_of(0, len(self.source))

    def span_of(self, part: Expr) -> Span:
        return self.scalar.span_of(part.start, part.end)


@dataclass(frozen=True)
class FactDefinition:
    name: str
    type: Type
    default: Value  # a history: frozenset of the years in which it holds
    meaning: Prose
    span: Span = field(compare=False, repr=False)
    read_where: Formula | None = None
    fixed: bool = False
    unused: Prose = Prose()
    unused_values: tuple[tuple[str, Prose], ...] = ()

    def values(self) -> tuple[Constant, ...]:
        """The values of a bool or enum fact, the default first."""
        assert not isinstance(self.default, frozenset)
        every: tuple[Constant, ...] = (False, True) if self.type.kind is Kind.BOOL else self.type.values
        return (self.default, *(value for value in every if value != self.default))


@dataclass(frozen=True)
class DerivedDefinition:
    """`alternatives` has one formula without readings, or one for each reading of one interpretation."""

    name: str
    type: Type
    alternatives: tuple[tuple[Readings, Formula], ...]
    meaning: Prose
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class DecisionDefinition:
    name: str
    type: Type
    meaning: Prose
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Period:
    """From `first` to `last`, both inclusive; None is open."""

    first: date | None = None
    last: date | None = None

    def covers(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class AmountPeriod:
    period: Period
    value: int | None  # None: not known, and `unknown` says why
    unknown: Prose
    certainty: str
    source: tuple[str, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class AmountDefinition:
    name: str
    type: Type
    periods: tuple[AmountPeriod, ...]
    meaning: Prose
    span: Span = field(compare=False, repr=False)

    def period_at(self, day: date) -> AmountPeriod | None:
        return next((entry for entry in self.periods if entry.period.covers(day)), None)


@dataclass(frozen=True)
class WorldLine:
    name: str
    holds: Formula
    why: Prose
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Interpretation:
    """`readings` is empty for a question that the vocabulary cannot express; `not_expressible` then says why."""

    id: str
    question: Prose
    statements: tuple[str, ...]
    readings: tuple[tuple[str, Prose], ...]
    chosen: str
    status: str
    why: Prose
    not_expressible: Prose
    span: Span = field(compare=False, repr=False)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.readings)


@dataclass(frozen=True)
class Edge:
    """An edge: the rule that carries it is an exception to `target`."""

    target: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Rule:
    id: str
    decision: str
    conditions: tuple[Formula, ...]
    outcome: Formula
    exceptions: tuple[Edge, ...]
    valid: tuple[Period, ...]  # empty: always
    readings: Readings
    sources: tuple[str, ...]
    text: Prose
    span: Span = field(compare=False, repr=False)
    valid_span: Span = field(default=NOWHERE, compare=False, repr=False)

    def in_force(self, day: date) -> bool:
        return not self.valid or any(period.covers(day) for period in self.valid)

    @property
    def formulas(self) -> tuple[Formula, ...]:
        return (*self.conditions, self.outcome)


@dataclass(frozen=True)
class Property:
    name: str
    persons: tuple[str, ...]  # () or ("a", "b")
    equal_except: tuple[str, ...]
    guard: tuple[Formula, ...]
    conclusion: tuple[Formula, ...]
    sources: tuple[str, ...]
    text: Prose
    under: tuple[tuple[str, str], ...]
    gives_way: tuple[tuple[str, str], ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Case:
    name: str
    person: Mapping[str, Value]  # only what differs from the defaults
    expect: tuple[tuple[str, Formula], ...]
    why: Prose
    sources: tuple[str, ...]
    under: tuple[tuple[str, str], ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Passage:
    """Where a statement stands in its document: offset and length in the whitespace-folded text, and the passage's hash."""

    offset: int
    length: int
    sha256: str


@dataclass(frozen=True)
class Statement:
    id: str
    document: str
    paraphrase: Prose
    fate: str
    reason: Prose
    when: tuple[Formula, ...]
    then: tuple[Formula, ...]
    yields_to: tuple[str, ...]
    superseded_by: tuple[str, ...]
    by_reading: tuple[tuple[str, str], ...]
    interpretation: str
    passages: tuple[Passage, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def decidable(self) -> bool:
        return bool(self.then)


@dataclass(frozen=True)
class Document:
    id: str
    title: str
    file: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Accepted:
    """A finding, by its id, that is accepted up to and including a day."""

    id: str
    reason: Prose
    until: date
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Labels:
    """Words for people, by language: of names, of enum values (by the name they belong to), and headings over groups of names."""

    names: Mapping[str, Prose] = field(default_factory=dict)
    values: Mapping[tuple[str, str], Prose] = field(default_factory=dict)
    groups: tuple[tuple[Prose, tuple[str, ...]], ...] = ()
    decision_groups: tuple[tuple[Prose, tuple[str, ...]], ...] = ()

    def name(self, name: str, language: str) -> str:
        return self.names[name].in_language(language) if name in self.names else name

    def value(self, owner: str, value: str, language: str) -> str:
        found = self.values.get((owner, value))
        return found.in_language(language) if found else value


@dataclass(frozen=True)
class Rulebook:
    root: str
    digest: str
    language: str
    reference_date: str  # "" when nothing in the rulebook is dated
    facts: Mapping[str, FactDefinition]
    derived: Mapping[str, DerivedDefinition]
    decisions: Mapping[str, DecisionDefinition]
    amounts: Mapping[str, AmountDefinition]
    world: tuple[WorldLine, ...]
    interpretations: Mapping[str, Interpretation]
    rules: Mapping[str, Rule]
    properties: tuple[Property, ...]
    cases: tuple[Case, ...]
    documents: tuple[Document, ...]
    labels: Labels
    choice: Mapping[str, str]
    order: tuple[str, ...]  # decisions, each after those it reads
    accepted: tuple[Accepted, ...] = ()
    title: Prose = Prose()  # empty when the vocabulary gives none

    def with_choice(self, choice: Mapping[str, str]) -> Rulebook:
        """The same rulebook under other readings; unnamed interpretations keep theirs."""
        return replace(self, choice={**self.choice, **choice})

    def is_present(self, readings: Readings) -> bool:
        return all(self.choice[name] in values for name, values in readings)

    @cached_property
    def rules_by_decision(self) -> Mapping[str, tuple[Rule, ...]]:
        """All rules of each decision, also those of readings that are not chosen."""
        found: dict[str, list[Rule]] = {name: [] for name in self.decisions}
        for rule in self.rules.values():
            found[rule.decision].append(rule)
        return {name: tuple(rules) for name, rules in found.items()}

    @cached_property
    def exceptions_to(self) -> Mapping[str, tuple[str, ...]]:
        """For each rule, the rules that are directly an exception to it."""
        found: dict[str, list[str]] = {name: [] for name in self.rules}
        for rule in self.rules.values():
            for edge in rule.exceptions:
                found[edge.target].append(rule.id)
        return {name: tuple(rules) for name, rules in found.items()}

    def present_rules(self, decision: str) -> tuple[Rule, ...]:
        """The rules of a decision that exist under the chosen readings."""
        return tuple(rule for rule in self.rules_by_decision[decision] if self.is_present(rule.readings))

    def reads(self, decision: str) -> frozenset[str]:
        """The decisions that some rule of `decision` reads directly, under any reading."""
        return self._reads[decision]

    @cached_property
    def _reads(self) -> Mapping[str, frozenset[str]]:
        return {
            name: frozenset(part.name for rule in rules for formula in rule.formulas for part in walk(formula.expr) if isinstance(part, Decided))
            for name, rules in self.rules_by_decision.items()
        }

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        return {statement.id: statement for document in self.documents for statement in document.statements}

    @cached_property
    def switches(self) -> tuple[tuple[str, str], ...]:
        """Every single switch of a reading away from the chosen one."""
        return tuple((one.id, value) for one in self.interpretations.values() for value in one.values if value != self.choice[one.id])

    def default_person(self) -> dict[str, Value]:
        return {name: fact.default for name, fact in self.facts.items()}

    def inlined(self, expr: Expr) -> tuple[Expr, ...]:
        """The expression and its parts, outermost first, with those of the derived values that it names, under every reading."""
        found = self._inlined.get(id(expr))
        if found is None:
            parts: list[Expr] = []
            for part in walk(expr):
                parts.append(part)
                if isinstance(part, Derived):
                    for _, formula in self.derived[part.name].alternatives:
                        parts.extend(self.inlined(formula.expr))
            found = self._inlined[id(expr)] = tuple(parts)
        return found

    @cached_property
    def _inlined(self) -> dict[int, tuple[Expr, ...]]:
        """By identity; each entry holds its own expression, so that no other can take its identity."""
        return {}
