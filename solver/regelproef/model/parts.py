"""What a rulebook is made of: facts, derived values, decisions, dated values, readings, rules, properties, cases, statements.

All values are frozen; texts for people are `Prose`. Order is that of the files, which canonical witnesses and minimal cores follow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from regelproef.answer.outcome import Value
from regelproef.answer.place import NOWHERE, Span
from regelproef.language.decimals import Decimal
from regelproef.language.members import Member, unnumbered
from regelproef.language.names import Names, names_in
from regelproef.language.typed import Constant, Expr
from regelproef.language.types import Kind, Type
from regelproef.load.nodes import Scalar

Dated = int | date  # a day of a year is that day in `types.DAYS_OF`
Readings = tuple[tuple[str, tuple[str, ...]], ...]  # all of these interpretations must have one of these values


@dataclass(frozen=True)
class Quote:
    """A parameter that a text names as `{name}`, with what holds of it in the years that the rulebook knows."""

    name: str
    type: Type
    values: tuple[tuple[Period, Dated], ...]


@dataclass(frozen=True)
class Prose:
    """A text for people in one or more languages, the rulebook's own first. `quotes`: what stands in it for its value, which `words` puts in."""

    entries: tuple[tuple[str, str], ...] = ()
    quotes: tuple[Quote, ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.entries)

    def in_language(self, language: str) -> str:
        return dict(self.entries).get(language, self.entries[0][1] if self.entries else "")

    @property
    def original(self) -> str:
        """The language that is shown where the one that is asked for is missing; "" where nothing is said."""
        return self.entries[0][0] if self.entries else ""

    def has(self, language: str) -> bool:
        return any(own == language for own, _ in self.entries)

    @property
    def longest_word(self) -> int:
        """How many letters and digits stand in a row at most: none is no reason for anything, and fewer than three no declared one."""
        return max((len(word) for _, words in self.entries for word in re.findall(r"[^\W_]+", words)), default=0)


@dataclass(frozen=True)
class Formula:
    """An expression with its text and the place where it stands."""

    expr: Expr
    source: str
    scalar: Scalar = field(compare=False, repr=False)

    @cached_property
    def names(self) -> Names:
        """The names that it uses; formulas live as long as their rulebook and its variants, so this is read once."""
        return names_in((self.expr,))

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
    member: Member | None = None  # whose fact it is, if not the person's

    @property
    def called(self) -> str:
        """How it is called of any member, `kinderen.geboren`; its name where it is the person's."""
        return unnumbered(self.name)

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
    numbers: Prose = Prose()  # why its words name a number that its formula does not have
    member: Member | None = None  # whose value it is, if not the person's


@dataclass(frozen=True)
class MembersDefinition:
    """Of whom a person has several: how many at most, and how each of them calls its facts. How many there are is the fact of this name."""

    name: str
    most: int
    facts: tuple[str, ...]
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

    @property
    def edges(self) -> frozenset[date]:
        """Its first day, and the first one after it: there begins another stretch of days."""
        last = self.last or date.max
        return frozenset((self.first or date.min, last + timedelta(days=1) if last < date.max else last))


@dataclass(frozen=True)
class AmountPeriod:
    period: Period
    value: Dated | None  # None: not known, and `unknown` says why
    unknown: Prose
    certainty: str
    source: tuple[str, ...]
    span: Span = field(compare=False, repr=False)
    decimals: int = 0  # of the value of a rate

    @property
    def said(self) -> Dated | Decimal | None:  # to be compared with another version, where a rate may have other decimals
        return Decimal(self.value, self.decimals).shortest if self.decimals and isinstance(self.value, int) else self.value


@dataclass(frozen=True)
class AmountDefinition:
    """An amount; or, if `parameter`, a value whose periods leave out no day and know every value. `unit`: as its file says it."""

    name: str
    type: Type
    periods: tuple[AmountPeriod, ...]
    meaning: Prose
    span: Span = field(compare=False, repr=False)
    unit: str = "number"
    parameter: bool = False

    def on(self, day: date) -> tuple[AmountPeriod, ...]:
        """The periods that cover a day; they do not overlap, and there may be none."""
        return tuple(entry for entry in self.periods if entry.period.covers(day))


@dataclass(frozen=True)
class WorldLine:
    """What holds for everybody who can exist, or, among the usual lines, for nearly everybody."""

    name: str
    holds: Formula
    why: Prose
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Interpretation:
    """`readings` is empty for a question that the vocabulary cannot express, and `not_expressible` says why. `first`: its card goes before others."""

    id: str
    question: Prose
    statements: tuple[str, ...]
    readings: tuple[tuple[str, Prose], ...]
    chosen: str
    status: str
    why: Prose
    not_expressible: Prose
    span: Span = field(compare=False, repr=False)
    first: bool = False

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.readings)


@dataclass(frozen=True)
class Profile:
    """A named choice of readings. `choose`: where it reads otherwise than `chosen`; `documents`: those whose statements hold under it."""

    id: str
    label: Prose  # what it is called
    text: Prose  # what it is
    note: Prose  # what whoever reads its outcomes must know
    documents: tuple[str, ...]
    choose: tuple[tuple[str, str], ...]
    on_request: bool  # its test persons are written only when asked for
    span: Span = field(compare=False, repr=False)


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
    numbers: Prose = Prose()  # why its words name a number that its formulas do not have

    def in_force(self, day: date) -> bool:
        return not self.valid or any(period.covers(day) for period in self.valid)

    @property
    def formulas(self) -> tuple[Formula, ...]:
        return (*self.conditions, self.outcome)

    @property
    def amounts(self) -> tuple[str, ...]:
        """The amounts that its lines and its outcome name, in order."""
        return tuple(sorted(frozenset().union(*(formula.names.amounts for formula in self.formulas))))

    def without_edge(self, target: str) -> Rule:
        """The rule, no longer an exception to `target`; itself where it was none."""
        kept = tuple(edge for edge in self.exceptions if edge.target != target)
        return self if len(kept) == len(self.exceptions) else replace(self, exceptions=kept)


@dataclass(frozen=True)
class ForcedBy:
    """A property fails for persons whom this statement is about, because the statement demands it."""

    statement: str
    span: Span = field(compare=False, repr=False)


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
    forced_by: tuple[ForcedBy, ...]
    span: Span = field(compare=False, repr=False)
    numbers: Prose = Prose()
    profiles: tuple[str, ...] = ()  # under which it is asked; (): under every one
    differ: tuple[str, ...] = ()  # the facts of `equal_except`, those of every member
    alike: tuple[Expr, ...] = ()  # what the members whom both persons have must have in common


@dataclass(frozen=True)
class Case:
    name: str
    person: Mapping[str, Value]  # only what differs from the defaults
    expect: tuple[tuple[str, Formula], ...]
    why: Prose
    sources: tuple[str, ...]
    under: tuple[tuple[str, str], ...]
    span: Span = field(compare=False, repr=False)
    numbers: Prose = Prose()
    profiles: tuple[str, ...] = ()  # under which it is expected; (): under the default one


@dataclass(frozen=True)
class Passage:
    """Where a statement stands in its document: offset and length in the whitespace-folded text, and the passage's hash."""

    offset: int
    length: int
    sha256: str


@dataclass(frozen=True)
class Fate:
    """What became of a statement; of one that is superseded, by which."""

    word: str
    by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    """`fate` and `superseded_by` are those under the profile that is asked about; `fates` those by profile, where they differ."""

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
    negates: Prose  # why a line of `when` denies what goes before
    idle: Prose  # why no slip of the rules can violate it
    follows: Prose  # why it reads a derived value that differs by reading
    span: Span = field(compare=False, repr=False)
    fates: tuple[tuple[str, Fate], ...] = ()

    def under(self, profile: str) -> Statement:
        """The statement as a profile has it."""
        own = dict(self.fates).get(profile)
        return self if own is None else replace(self, fate=own.word, superseded_by=own.by)

    @property
    def decidable(self) -> bool:
        return bool(self.then)


@dataclass(frozen=True)
class Document:
    id: str
    title: str
    file: str
    statements: tuple[Statement, ...]

    def under(self, profile: str) -> Document:
        """The document with its statements as a profile has them; itself where that is how they stand."""
        return replace(self, statements=tuple(one.under(profile) for one in self.statements)) if any(one.fates for one in self.statements) else self


@dataclass(frozen=True)
class Accepted:
    """A finding, by its id, that is accepted up to and including a day."""

    id: str
    reason: Prose
    until: date
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Translation:
    """What a file of translations says, and how far that goes: of `stale` things, kind and name, the original has changed; `missing` are texts. Each
    text by kind, name, key and, where a thing has several of that key, its own name; they stand in the `Prose` of the rulebook too."""

    language: str
    path: str
    said: Mapping[tuple[str, str, str, str], str]
    stale: tuple[tuple[str, str], ...]
    missing: tuple[tuple[str, str, str, str], ...]
    span: Span = field(compare=False, repr=False)
