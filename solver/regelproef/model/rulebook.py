"""The rulebook: what every question is asked of.

In: its parts. Out: `Rulebook`, and what follows from the parts at once: rules by decision, exceptions to a rule, the index of who reads what.
Readings: `choice` maps each interpretation to the reading in force: what is `chosen`, before which goes the profile that is asked about, before which
go the readings that whoever asks names (`named`). `under_readings` and `under_profile` give the rulebook as somebody wants to ask about it.
`in_force` says as an expression over the reference date on which days something holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.outcome import Value
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.language.typed import TRUE, Compare, Const, Derived, Expr, Fact, Parameter, all_of, any_of, children, walk
from regelproef.language.types import dates
from regelproef.load.contents import Files
from regelproef.model import parts
from regelproef.model.labels import Labels
from regelproef.model.reads import Index
from regelproef.model.table import Table


@dataclass(frozen=True)
class Rulebook:
    root: str
    digest: str
    language: str
    reference_date: str  # "" when nothing in the rulebook is dated
    facts: Mapping[str, parts.FactDefinition]
    derived: Mapping[str, parts.DerivedDefinition]
    decisions: Mapping[str, parts.DecisionDefinition]
    amounts: Mapping[str, parts.AmountDefinition]  # and parameters
    world: tuple[parts.WorldLine, ...]
    interpretations: Mapping[str, parts.Interpretation]
    rules: Mapping[str, parts.Rule]
    properties: tuple[parts.Property, ...]
    cases: tuple[parts.Case, ...]
    documents: tuple[parts.Document, ...]
    labels: Labels
    choice: Mapping[str, str]
    order: tuple[str, ...]  # decisions, each after those it reads
    accepted: tuple[parts.Accepted, ...] = ()
    title: parts.Prose = field(default_factory=parts.Prose)  # empty when the vocabulary gives none
    files: Files = field(default_factory=Files)
    usual: tuple[parts.WorldLine, ...] = ()  # what is nearly always so
    translations: Mapping[str, parts.Translation] = field(default_factory=dict)  # by language; what they say stands in the texts
    profiles: Mapping[str, parts.Profile] = field(default_factory=dict)  # the first is the default one
    profile: str = ""  # the one that is asked about; empty: nobody named one
    named: Mapping[str, str] = field(default_factory=dict)  # the readings that whoever asks names
    tables: tuple[Table, ...] = ()
    members: Mapping[str, parts.MembersDefinition] = field(default_factory=dict)

    def with_choice(self, choice: Mapping[str, str]) -> Rulebook:
        """The same rulebook under other readings; unnamed interpretations keep theirs."""
        return replace(self, choice={**self.choice, **choice})

    def in_profile(self, name: str) -> Rulebook:
        """The same rulebook as one of its profiles has it."""
        chosen = {one.id: one.chosen for one in self.interpretations.values() if one.values}
        choice = {**chosen, **dict(self.profiles[name].choose), **self.named}
        same = all(self.choice[one] == value for one, value in choice.items())
        return replace(
            self, choice=self.choice if same else choice, profile=name, documents=tuple(document.under(name) for document in self.documents)
        )

    @property
    def profile_in_force(self) -> str:
        """The profile whose readings are chosen: the one that is asked about, or the default one; empty where there is none."""
        return self.profile or next(iter(self.profiles), "")

    def elsewhere(self, document: str) -> tuple[str, ...]:
        """The profiles under which a document holds, where the one in force is none of them; none where it holds here."""
        naming = tuple(name for name, one in self.profiles.items() if document in one.documents)
        return () if self.profile_in_force in naming else naming

    def is_of_a_profile(self, name: str, value: str) -> bool:
        """Whether some profile has this reading of an interpretation: who hangs on it stands among the persons of that one."""
        own = self.interpretations[name].chosen
        return any(dict(one.choose).get(name, own) == value for one in self.profiles.values())

    @property
    def apart(self) -> str:
        """The profile whose test persons and reports stand under its name: one that is asked about, and is not the default one."""
        return self.profile if self.profile != next(iter(self.profiles), "") else ""

    @cached_property
    def asked_properties(self) -> tuple[parts.Property, ...]:
        """Those that are asked under the profile in force."""
        return tuple(one for one in self.properties if not one.profiles or self.profile_in_force in one.profiles)

    @cached_property
    def asked_cases(self) -> tuple[parts.Case, ...]:
        """Those that are expected under the profile in force: where a case names none, the default one."""
        default = tuple(self.profiles)[:1]
        return tuple(one for one in self.cases if not self.profiles or self.profile_in_force in (one.profiles or default))

    @cached_property
    def index(self) -> Index:
        """Who reads what, under the chosen readings."""
        return Index(self)

    def with_rule(self, name: str, instead: parts.Rule | None) -> Rulebook:
        """The same rulebook with another rule of this name, or without the rule and the edges to it; the types of what reads it stay as they are."""
        if instead is not None:
            return replace(self, rules={**self.rules, name: instead})
        return replace(self, rules={other: rule.without_edge(name) for other, rule in self.rules.items() if other != name})

    def is_present(self, readings: parts.Readings) -> bool:
        return all(self.choice[name] in values for name, values in readings)

    @cached_property
    def rules_by_decision(self) -> Mapping[str, tuple[parts.Rule, ...]]:
        """All rules of each decision, also those of readings that are not chosen."""
        found: dict[str, list[parts.Rule]] = {name: [] for name in self.decisions}
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

    def present_rules(self, decision: str) -> tuple[parts.Rule, ...]:
        """The rules of a decision that exist under the chosen readings."""
        return tuple(rule for rule in self.rules_by_decision[decision] if self.is_present(rule.readings))

    def present_exceptions(self, rule: str) -> tuple[str, ...]:
        """The rules under the chosen readings that are directly an exception to this one."""
        return tuple(name for name in self.exceptions_to[rule] if self.is_present(self.rules[name].readings))

    @cached_property
    def rows(self) -> frozenset[str]:
        """The rules that are rows of a decision table."""
        return frozenset(name for table in self.tables for name in table.rules)

    @cached_property
    def statements(self) -> Mapping[str, parts.Statement]:
        return {statement.id: statement for document in self.documents for statement in document.statements}

    @cached_property
    def switches(self) -> tuple[tuple[str, str], ...]:
        """Every single switch of a reading away from the chosen one."""
        return tuple((one.id, value) for one in self.interpretations.values() for value in one.values if value != self.choice[one.id])

    @cached_property
    def written_derived(self) -> tuple[parts.DerivedDefinition, ...]:
        """The derived values as somebody wrote them: what each member has once, as the first of them has it."""
        return tuple(one for one in self.derived.values() if one.member is None or one.member.number == 1)

    @cached_property
    def of_members(self) -> Mapping[str, str]:
        """For what members call their own, the name under which the first of them has it; where two kinds call it alike, the first kind."""
        every: tuple[parts.FactDefinition | parts.DerivedDefinition, ...] = (*self.facts.values(), *self.derived.values())
        return {one.member.own: one.name for one in reversed(every) if one.member is not None and one.member.number == 1}

    @cached_property
    def word_sets(self) -> frozenset[frozenset[str]]:
        """The words that a fact, a derived value or a decision can be, of each that can be some."""
        facts, derived = (one.type for one in self.facts.values()), (one.type for one in self.derived.values())
        types = (*facts, *derived, *(one.type for one in self.decisions.values()))
        return frozenset(frozenset(one.values) for one in types if one.values)

    def default_person(self) -> dict[str, Value]:
        return {name: fact.default for name, fact in self.facts.items()}

    def named_by(self, expr: Expr) -> tuple[Const, ...]:
        """A constant, or the values of a parameter as constants, each once, in order of time; of any other expression nothing."""
        if isinstance(expr, Const):
            return (expr,)
        if not isinstance(expr, Parameter):
            return ()
        ordered = sorted(self.amounts[expr.name].periods, key=lambda entry: entry.period.first or date.min)
        return tuple(Const(value, replace(expr.type, low=value, high=value)) for value in dict.fromkeys(entry.value for entry in ordered))

    def opened(self, expr: Expr) -> Iterator[Expr]:
        """The expression and its parts, and those of the derived values that it names, under the chosen readings."""
        waiting, seen = [expr], set[str]()
        while waiting:
            for part in walk(waiting.pop()):
                yield part
                if isinstance(part, Derived) and part.name not in seen:
                    seen.add(part.name)
                    waiting.append(self.index.definition(part.name))

    def inlined(self, expr: Expr) -> tuple[Expr, ...]:
        """The expression and its parts, outermost first, with those of the derived values that it names, each where it is first named, under every
        reading."""
        if id(expr) not in self._inlined:
            found: list[Expr] = []
            opened: set[str] = set()
            waiting = [expr]
            while waiting:
                found.append(part := waiting.pop())
                waiting.extend(reversed(children(part)))
                if isinstance(part, Derived) and part.name not in opened:
                    opened.add(part.name)
                    waiting.extend(formula.expr for _, formula in reversed(self.derived[part.name].alternatives))
            self._inlined[id(expr)] = tuple(found)
        return self._inlined[id(expr)]

    @cached_property
    def _inlined(self) -> dict[int, tuple[Expr, ...]]:
        """By identity; each entry holds its own expression, so that no other can take its identity."""
        return {}


def under_readings(book: Rulebook, readings: Mapping[str, str]) -> Rulebook:
    """The rulebook under these readings; interpretations that are not named keep theirs.

    Raises:
        Unusable: when an interpretation or its reading does not exist.
    """
    known = {one.id: one for one in book.interpretations.values() if one.values}
    for name, value in readings.items():
        if name not in known:
            raise _unknown(text("interpretation-unknown", name=name), name, known)
        if value not in known[name].values:
            raise _unknown(text("reading-unknown", id=name, name=value, values=", ".join(known[name].values)), value, known[name].values)
    return replace(book.with_choice(readings), named={**book.named, **readings})


def under_profile(book: Rulebook, name: str) -> Rulebook:
    """The rulebook as this profile has it.

    Raises:
        Unusable: when it has none of that name.
    """
    if name in book.profiles:
        return book.in_profile(name)
    raise Unusable((load_error("profile", None, *no_such_profile(name, book.profiles)),))


def no_such_profile(name: str, profiles: Collection[str]) -> tuple[Text, Text]:
    """That there is no profile of this name, and what may have been meant."""
    known = text("keys-allowed", names=", ".join(profiles)) if profiles else text("profile-none")
    return text("profile-unknown", name=name), did_you_mean(name, profiles) or known


def _unknown(message: Text, word: str, known: Iterable[str]) -> Unusable:
    return Unusable((load_error("reading", None, message, did_you_mean(word, known)),))


def in_force(book: Rulebook, periods: tuple[parts.Period, ...]) -> Expr:
    """The reference date lies in one of the periods; no periods means always."""
    if not periods:
        return TRUE
    day = Fact(book.reference_date, book.facts[book.reference_date].type)
    return any_of(all_of(within(day, period)) for period in periods)


def within(day: Expr, period: parts.Period) -> list[Expr]:
    """That a day lies in the period, as far as its type does not say so."""
    found: list[Expr] = []
    if period.first is not None and period.first > day.type.first_date:
        found.append(Compare(">=", day, _constant(period.first)))
    if period.last is not None and period.last < day.type.last_date:
        found.append(Compare("<=", day, _constant(period.last)))
    return found


def _constant(day: date) -> Const:
    return Const(day, dates(day, day))
