"""Which names an expression may use, and what they mean.

In: the tables of a vocabulary. Out: `Scope.lookup`, which gives the typed node of a name or None.
A scope also says what is allowed where: decisions (not in world lines), two persons and `concludes` (only in properties).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from regelproef.language.members import NUMBERED, Group
from regelproef.language.typed import Amount, Decided, Derived, Expr, Fact, Parameter
from regelproef.language.types import Type


@dataclass(frozen=True)
class Scope:
    """`derived` is asked on demand, because the type of a derived value follows from its expression.

    `given`: the amounts with a known value on every day that the reference date may be; they are read where no decision may be."""

    facts: Mapping[str, Type]
    derived_names: frozenset[str]
    derived: Callable[[str], Type]
    decisions: Mapping[str, Type]
    amounts: Mapping[str, Type]
    parameters: Mapping[str, Type] = field(default_factory=dict)
    reference_date: str = ""
    reads_decisions: bool = True
    persons: tuple[str, ...] = ("",)
    meta: bool = False  # concludes(…) and decided(…) are allowed
    given: frozenset[str] = frozenset()
    groups: Mapping[str, Group] = field(default_factory=dict)  # the members that a person may have
    among: str = ""  # where any one of these members is spoken of, by the names that it has
    whose: str = ""  # the person whose member it is
    by_number: bool = False  # `kinderen.2.geboren` may be named, where persons are described
    reads_parameters: bool = True  # not in what holds the rules to their sources: it would move with them, and control nothing

    def lookup(self, name: str, start: int, end: int) -> Expr | None:
        if (own := self._of_member(name, start, end)) is not None:
            return own
        person, bare = self._split(name)
        if person is None or (NUMBERED.fullmatch(bare) and not self.by_number):
            return None
        if bare in self.facts:
            return Fact(bare, self.facts[bare], person, start=start, end=end)
        if bare in self.derived_names:
            return Derived(bare, self.derived(bare), person, start=start, end=end)
        if bare in self.decisions:
            return Decided(bare, self.decisions[bare], person, start=start, end=end)
        if bare in self.amounts:
            return Amount(bare, self.amounts[bare], person, start=start, end=end)
        if bare in self.parameters and self.reference_date in self.facts:
            day = Fact(self.reference_date, self.facts[self.reference_date], person, start=start, end=start)
            return Parameter(bare, self.parameters[bare], person, on=day, start=start, end=end)
        return None

    def _of_member(self, name: str, start: int, end: int) -> Expr | None:
        """What a member has, where one is spoken of."""
        group, said = self.groups.get(self.among), f"{self.among}.{name}"
        if group is not None and name in group.facts:
            return Fact(said, group.facts[name], self.whose, start=start, end=end)
        return Derived(said, self.derived(said), self.whose, start=start, end=end) if group is not None and name in group.derived else None

    def members(self, name: str) -> tuple[str, str, Group] | None:
        """Person, name and group of the members that `name` means."""
        person, bare = self._split(name)
        return (person, bare, self.groups[bare]) if person is not None and bare in self.groups else None

    def for_member(self, members: str, person: str = "") -> Scope:
        """Of any one of these members, besides the person."""
        return replace(self, among=members, whose=person)

    def decision(self, name: str) -> tuple[str, str, Type] | None:
        """Person, name and type of the decision that `name` means."""
        person, bare = self._split(name)
        if person is None or bare not in self.decisions:
            return None
        return person, bare, self.decisions[bare]

    def names(self) -> Iterable[str]:
        bare = [*self.facts, *sorted(self.derived_names), *self.decisions, *self.amounts, *self.parameters]
        bare = [name for name in bare if self.by_number or not NUMBERED.fullmatch(name)]
        group = self.groups.get(self.among)
        own = () if group is None else (*group.facts, *sorted(group.derived))
        return [*own, *(bare if self.persons == ("",) else (f"{person}.{name}" for person in self.persons for name in bare))]

    @property
    def every_value(self) -> frozenset[str]:
        """All that may be null, as if it were known not to be."""
        return frozenset(f"{person}.{name}" for person in self.persons for name in (*self.derived_names, *self.decisions, *self.amounts))

    def _split(self, name: str) -> tuple[str | None, str]:
        if self.persons == ("",):
            return "", name
        person, _, bare = name.partition(".")
        return (person, bare) if person in self.persons and bare else (None, name)

    def without_decisions(self) -> Scope:
        return replace(self, reads_decisions=False)

    def of_world(self) -> Scope:
        """Of facts, derived values and parameters only."""
        return replace(self, reads_decisions=False, given=frozenset())

    def for_property(self, persons: tuple[str, ...]) -> Scope:
        return replace(self, persons=persons or ("",), meta=True)
