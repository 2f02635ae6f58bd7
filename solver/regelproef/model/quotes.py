"""Texts that quote parameters: `{leeftijdsgrens}` in the text of a rule or a property stands for its value.

In: a text as its file has it, and the dated values of the rulebook. Out: the `Prose` with its `Quote`s. Guarantees: what is quoted is a parameter;
equal texts stay equal whatever the parameter is, so that an edit of it is no edit of the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from regelproef.answer.text import text
from regelproef.language.types import Type
from regelproef.model.fields import Fields
from regelproef.model.parts import AmountDefinition, Period, Prose, Quote

QUOTED = re.compile(r"\{([^\W\d][\w.]*)\}")


@dataclass(frozen=True)
class Quoting:
    """`known`: the days that somebody can know; None where nothing is dated."""

    language: str
    dated: Mapping[str, AmountDefinition]
    known: Type | None

    def text(self, fields: Fields) -> Prose:
        """The text of a rule or property."""
        prose, parameters = fields.prose("text", self.language), {name for name, one in self.dated.items() if one.parameter}
        names = dict.fromkeys(name for _, words in prose.entries for name in QUOTED.findall(words))
        place = fields.get("text")
        for name in (name for name in names if name not in parameters):
            assert place is not None
            fields.problems.unknown(place.span, text("quote-unknown", name=name), name, parameters)
        return replace(prose, quotes=tuple(self._quote(self.dated[name]) for name in names if name in parameters))

    def _quote(self, one: AmountDefinition) -> Quote:
        entries = sorted(one.periods, key=lambda entry: (entry.period.first is not None, entry.period.first))
        values = tuple((entry.period, entry.value) for entry in entries if entry.value is not None and self._is_known(entry.period))
        return Quote(one.name, one.type, values)

    def _is_known(self, period: Period) -> bool:
        if self.known is None:
            return True
        return (period.first is None or period.first <= self.known.last_date) and (period.last is None or self.known.first_date <= period.last)
