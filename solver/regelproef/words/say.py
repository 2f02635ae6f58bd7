"""A `Text` to a sentence in one language.

In: a language of `LANGUAGES` and a `Text`. Out: a string. Each area of the engine has its own catalogue, in which every sentence stands in all
languages; an unknown key or a missing language is a defect, found by a test over all catalogues. A value that stands in a sentence is written as a
rule author writes it; an outcome that is no value is said in words, so that no value can pass for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from regelproef.answer.outcome import Outcome, Value
from regelproef.answer.text import Counted, Money, Text
from regelproef.language.decimals import show_rate
from regelproef.language.printer import show_constant
from regelproef.language.types import Kind, Type
from regelproef.model.parts import Dated, Period, Prose, Quote
from regelproef.words import (
    advising,
    benching,
    bundling,
    carding,
    certifying,
    changing,
    checking,
    commands,
    conforming,
    counting,
    declaring,
    diffing,
    editing,
    explaining,
    expressing,
    gating,
    generating,
    helping,
    loading,
    membering,
    misusing,
    optioning,
    paging,
    parameters,
    phrasing,
    populating,
    populating_options,
    profiling,
    reckoning,
    refusing,
    reporting,
    searching,
    serving,
    sourcing,
    starting,
    stating,
    tabling,
    timing,
    translating,
    trying,
    versioning,
)

AREAS = (
    advising,
    loading,
    membering,
    misusing,
    parameters,
    expressing,
    reckoning,
    checking,
    certifying,
    refusing,
    commands,
    counting,
    diffing,
    explaining,
    helping,
    optioning,
    phrasing,
    populating,
    populating_options,
    profiling,
    reporting,
    sourcing,
    stating,
    carding,
    tabling,
    timing,
    translating,
    trying,
    paging,
    generating,
    bundling,
    conforming,
    searching,
    serving,
    declaring,
    gating,
    versioning,
    changing,
    starting,
    editing,
    benching,
)
THOUSANDS = {"nl": ".", "fr": "\u202f"}
DECIMAL = {"nl": ",", "fr": ","}
CATALOGUE: Mapping[str, Mapping[str, str]] = {key: entry for area in AREAS for key, entry in area.TEXTS.items()}


@dataclass(frozen=True)
class Speech:
    """Says sentences in one language."""

    language: str

    def say(self, key: str, /, **params: object) -> str:
        return self.text(Text(key, params))

    def text(self, what: Text) -> str:
        entry = CATALOGUE[what.key]
        params = {key: self.reason(value) if key == "reason" else self._shown(value) for key, value in what.params.items()}
        return entry.get(self.language, entry["en"]).format(**params)

    def counted(self, key: str, count: int) -> str:
        """So many of something; one has a sentence of its own, which in French says none too."""
        return self.say(f"{key}:one" if is_one(count, self.language) else key, count=count)

    def worded(self, key: str, otherwise: str) -> str:
        """What the key says, where there is such a sentence."""
        return self.say(key) if key in CATALOGUE else otherwise

    def reason(self, why: object) -> object:
        """Why something is undecided, in words where there are."""
        return self.say(f"reason:{why}") if f"reason:{why}" in CATALOGUE else self._shown(why)

    def written(self, value: Value | Outcome) -> str:
        """A value as a rule author writes it."""
        if isinstance(value, Outcome):
            return self.written(value.value) if value.ok else self.say(f"ph-{value.status.value}")
        if isinstance(value, frozenset):
            return "{" + ", ".join(map(str, sorted(value))) + "}"
        return show_constant(value)

    def told(self, prose: Prose) -> str:
        """A text of the rulebook, with the values of the parameters that it quotes; where several hold, each with when."""
        words = prose.in_language(self.language)
        own = self if prose.has(self.language) or not prose else replace(self, language=prose.entries[0][0])
        for quote in prose.quotes:
            words = words.replace(f"{{{quote.name}}}", own._quoted(quote))
        return words

    def _quoted(self, quote: Quote) -> str:
        if len(quote.values) == 1:
            return self.dated(quote.values[0][1], quote.type)
        return self.say("ph-or").join(self._since(period, self.dated(value, quote.type)) for period, value in quote.values)

    def _since(self, period: Period, value: str) -> str:
        first, last = period.first, period.last
        start = None if first is None else str(first.year) if (first.month, first.day) == (1, 1) else self.day(first)
        end = None if last is None else str(last.year) if (last.month, last.day) == (12, 31) else self.day(last)
        key = "ph-value" if start and end else "ph-value-from" if start else "ph-value-until"
        return self.say(key, value=value, first=start or "", last=end or "")

    # -- values that are no facts of somebody ---------------------------------------------------------------------------------

    def dated(self, value: Dated, type_: Type) -> str:
        """The value of a parameter by itself."""
        if isinstance(value, date):
            return self.day_of_year(value)
        if type_.kind is Kind.RATE:
            return self.decimal(show_rate(value, type_.decimals))
        return self.money(value) if type_.kind is Kind.MONEY else str(value)

    def day(self, value: date) -> str:
        return self.say("ph-day", day=self._day_of_month(value), month=self.say(f"ph-month-{value.month}"), year=value.year)

    def day_of_year(self, value: date) -> str:
        return self.say("ph-day-month", day=self._day_of_month(value), month=self.say(f"ph-month-{value.month}"))

    def _day_of_month(self, value: date) -> str:
        return self.say("ph-first") if value.day == 1 else str(value.day)

    def money(self, cents: int) -> str:
        euro, cent = divmod(abs(cents), 100)
        return ("−" if cents < 0 else "") + self.say("ph-money", euro=self.grouped(euro), cent=f"{cent:02}")

    def grouped(self, number: int) -> str:
        """A whole number with marks for thousands."""
        return f"{number:,}".replace(",", THOUSANDS.get(self.language, ","))

    def decimal(self, number: str) -> str:
        """A number with a point, as the language writes it."""
        return number.replace(".", DECIMAL.get(self.language, "."))

    def facts(self, values: Mapping[str, Value] | Mapping[str, Outcome], sign: str = ": ") -> str:
        """Names with their values, on one line."""
        return ", ".join(f"{name}{sign}{self.written(value)}" for name, value in values.items())

    def _shown(self, value: object) -> object:
        if isinstance(value, Text):
            return self.text(value)
        if isinstance(value, Counted):
            return self.counted(value.key, value.count)
        if isinstance(value, Prose):
            return self.told(value)
        if isinstance(value, Money):
            return self.money(value.cents)
        if isinstance(value, int) and not isinstance(value, bool):
            return _Number(value, self.language)
        return self.written(value) if value is None or isinstance(value, bool | date | frozenset | Outcome) else value


def is_one(count: int, language: str) -> bool:
    """Whether a language says so many as it says one: French none too."""
    return count == 1 or (count == 0 and language == "fr")


@dataclass(frozen=True)
class _Number:
    """A number in a sentence: `{count:person|persons}` is the number with the word that agrees with it, `{count:=is|are}` that word alone."""

    value: int
    language: str

    def __format__(self, words: str) -> str:
        if "|" not in words:
            return format(self.value, words)
        one, many = words.removeprefix("=").split("|")
        word = one if is_one(self.value, self.language) else many
        return word if words.startswith("=") else f"{self.value} {word}"


def say(language: str, what: Text) -> str:
    return Speech(language).text(what)


def sentence(words: str) -> str:
    """With a full stop, if it does not end in a mark of its own."""
    return words if words.rstrip("”»)\"' ").endswith((".", "!", "?", ":", ";", "…")) else words + "."
