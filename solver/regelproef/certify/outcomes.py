"""What each decision comes to for a person: which rules apply, which give way, and what those that are left say.

In: a voice. Out: for a decision its `Outcome`: literals for blocked, conflict, gap and value, and how each present rule stands. Of these literals
exactly one holds for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regelproef.answer.outcome import Status
from regelproef.certify.clauses import FALSE
from regelproef.certify.numbers import Number
from regelproef.language.typed import Amount, Decided, walk
from regelproef.model.order import in_order
from regelproef.model.parts import Rule

if TYPE_CHECKING:
    from regelproef.certify.voice import Voice


@dataclass(frozen=True)
class Said:
    """A value, which may be null; of a null the number is no matter."""

    number: Number
    null: int = FALSE


@dataclass(frozen=True)
class Standing:
    """How a rule stands where its decision is not blocked."""

    applies: int
    reaches: int  # it applies, or what reaches it does
    decides: int
    says: Said


@dataclass(frozen=True)
class Outcome:
    blocked: int
    conflict: int
    gap: int
    ok: int
    value: Said
    rules: Mapping[str, Standing]

    def status(self, status: Status) -> int:
        return {Status.VALUE: self.ok, Status.CONFLICT: self.conflict, Status.GAP: self.gap, Status.BLOCKED: self.blocked}[status]


class Outcomes:
    """The decisions of one voice, each worked out when it is first asked for, after those that it reads."""

    def __init__(self, voice: Voice) -> None:
        self.voice, self.clauses = voice, voice.arithmetic.clauses
        self._found: dict[str, Outcome] = {}

    def of(self, decision: str) -> Outcome:
        for name in in_order((decision,), self._read) if decision not in self._found else ():
            if name not in self._found:
                blocked = self.clauses.any([-self._found[one].ok for one in self._read(name)])
                self._found[name] = self._decided(blocked, self.voice.book.present_rules(name))
        return self._found[decision]

    def _read(self, decision: str) -> list[str]:
        """The decisions that its present rules name."""
        formulas = (formula for rule in self.voice.book.present_rules(decision) for formula in rule.formulas)
        return sorted({part.name for formula in formulas for part in walk(formula.expr) if isinstance(part, Decided)})

    def _decided(self, blocked: int, rules: tuple[Rule, ...]) -> Outcome:
        clauses, applies = self.clauses, {rule.id: self._applies(rule) for rule in rules}
        exceptions: dict[str, list[str]] = {name: [] for name in applies}
        for rule in rules:
            for edge in rule.exceptions:
                if edge.target in exceptions:
                    exceptions[edge.target].append(rule.id)
        defeated: dict[str, int] = {}
        reaches: dict[str, int] = {}  # the rule applies, or one that reaches it does
        for name in in_order(applies, exceptions.__getitem__):
            defeated[name] = clauses.any([reaches[one] for one in exceptions[name]])
            reaches[name] = clauses.any((applies[name], defeated[name]))
        standing = {}
        for rule in rules:
            decides = clauses.all((applies[rule.id], -defeated[rule.id]))
            standing[rule.id] = Standing(applies[rule.id], reaches[rule.id], decides, self.voice.value(rule.outcome.expr))
        return self._outcome(blocked, standing)

    def _outcome(self, blocked: int, rules: Mapping[str, Standing]) -> Outcome:
        """The value is what the deciding rules say, put together; they are in conflict where one of them says something else than that."""
        clauses = self.clauses
        null = clauses.any([clauses.all((rule.decides, rule.says.null)) for rule in rules.values()])
        number = self.voice.arithmetic.first_of([(clauses.all((rule.decides, -rule.says.null)), rule.says.number) for rule in rules.values()])
        value = Said(number, null)
        none = -clauses.any([rule.decides for rule in rules.values()])
        clash = clauses.any([clauses.all((rule.decides, -self.voice.same(rule.says, value))) for rule in rules.values()])
        conflict, gap = clauses.all((-blocked, clash)), clauses.all((-blocked, none))
        return Outcome(blocked, conflict, gap, clauses.all((-blocked, -clash, -none)), value, rules)

    def _applies(self, rule: Rule) -> int:
        """The reference date lies in `valid`, every amount that it names is given, and all its lines hold."""
        voice, clauses = self.voice, self.clauses
        in_force = clauses.any([voice.within(voice.reference_day, period) for period in rule.valid]) if rule.valid else clauses.all(())
        named = sorted({part.name for formula in rule.formulas for part in walk(formula.expr) if isinstance(part, Amount)})
        given = [voice.given(name) for name in named]
        return clauses.all((in_force, *given, *(voice.truth(line.expr) for line in rule.conditions)))
