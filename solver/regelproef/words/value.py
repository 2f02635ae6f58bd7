"""Values and outcomes, printed in one place: for programs as JSON values, for people in the words of the labels.

In: values, outcomes. Out: for programs `outcome_json` (a value alone: `model.values.to_json`); for people `Values`: euros, dates, yes and no, years,
labels. Guarantees: a status is said by its own sentence, and no value of a rulebook is ever taken for one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Outcome, Value
from regelproef.language.decimals import show_rate, shown
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import stretches
from regelproef.model.values import to_json
from regelproef.words.say import Speech

CENTS = 2  # decimals of an amount in euro


def outcome_json(outcome: Outcome) -> dict[str, object]:
    """The status, and the value where there is one."""
    return {"status": outcome.status.value, "value": to_json(outcome.value) if outcome.ok else None}


@dataclass(frozen=True)
class Values(Speech):
    """Says the names and values of one rulebook in one language."""

    book: Rulebook

    def name(self, name: str) -> str:
        """The label of a fact, derived value, decision, amount or parameter; the bare name where it has none."""
        return self.book.labels.name(name, self.language)

    def named(self, name: str) -> str:
        """The label with the bare name beside it."""
        label = self.name(name)
        return label if label == name else f"{label} ({name})"

    def value(self, owner: str, value: Value, type_: Type | None = None) -> str:
        """A value of the named fact, derived value, decision, amount or parameter."""
        if value is None:
            return self.say("ph-null")
        if isinstance(value, bool):
            return self.say("ph-true" if value else "ph-false")
        if isinstance(value, frozenset):
            return years_in_words(value) or self.say("ph-no-years")
        known = type_ or self.type_of(owner)
        if isinstance(value, date):
            return self.day_of_year(value) if known is not None and known.kind is Kind.DAY_OF_YEAR else self.day(value)
        if isinstance(value, int):
            if owner in self.book.amounts and self.book.amounts[owner].unit == "years":
                return self.say("ph-years", count=value)
            return str(value) if known is None else self.number(value, known)
        return self.book.labels.value(owner, value, self.language)

    def number(self, value: int, type_: Type) -> str:
        """A number, an amount of money or a rate; of what is not rounded all its decimals that say something."""
        if type_.kind is Kind.RATE:
            return self.decimal(show_rate(value, type_.decimals))
        if not type_.decimals:
            return self.money(value) if type_.kind is Kind.MONEY else str(value)
        whole, point, rest = shown(abs(value), type_.decimals + (CENTS if type_.kind is Kind.MONEY else 0)).partition(".")
        if type_.kind is not Kind.MONEY:
            return ("−" if value < 0 else "") + self.decimal(f"{whole}{point}{rest}")
        amount = self.grouped(int(whole)) + self.decimal(f".{rest.ljust(CENTS, '0')}")
        return ("−" if value < 0 else "") + self.say("ph-euro", amount=amount)

    def outcome(self, decision: str, outcome: Outcome) -> str:
        return self.value(decision, outcome.value) if outcome.ok else self.say(f"ph-{outcome.status.value}")

    def coded(self, owner: str, outcome: Outcome) -> str:
        """An outcome with, for a value of a list, its bare name beside the label."""
        told = self.outcome(owner, outcome)
        return f"{told} ({outcome.value})" if outcome.ok and isinstance(outcome.value, str) and told != outcome.value else told

    def fact(self, name: str, value: Value) -> str:
        """A fact and its value, with what a rule author writes beside it where that is something else."""
        code = f"{name}: {self.written(value)}"
        return code if self.name(name) == name else f"{self.name(name)}: {self.value(name, value)} ({code})"

    def span(self, owner: str, least: Value, greatest: Value) -> str:
        """From the least to the greatest value; an end that is not known is said to be so."""
        if least is None and greatest is None:
            return self.say("ph-span-open")
        if least is None or greatest is None:
            return self.say("ph-span-from" if greatest is None else "ph-span-until", end=self._end(owner, greatest if least is None else least))
        one, other = self._end(owner, least), self._end(owner, greatest)
        return one if one == other else f"{one} … {other}"

    def _end(self, owner: str, value: Value) -> str:
        return self.written(value) if isinstance(value, date) else self.value(owner, value)

    def type_of(self, owner: str) -> Type | None:
        for table in (self.book.facts, self.book.decisions, self.book.derived, self.book.amounts):
            if owner in table:
                return table[owner].type
        return None


def years_in_words(years: frozenset[int]) -> str:
    """Years as stretches: 2016–2020, 2022."""
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in stretches(years))
