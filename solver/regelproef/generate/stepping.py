"""Two persons who differ in one fact by one step, for the solver.

In: a bench and a fact. Out: a `Pair`, its second person declared once in the bench's session, and the condition that the two lie one step apart:
a day, a unit, a year of a history, or another truth value.
"""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass, field

import z3

from regelproef.ask.bench import Bench
from regelproef.encode.facts import FactVariable
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.pairs import Pair, make_pair
from regelproef.encode.terms import DateTerm, HistoryTerm, NumberTerm, width_of


@dataclass
class Steps:
    """The pairs of one bench, made when first needed."""

    bench: Bench
    _pairs: dict[str, tuple[Pair, z3.BoolRef]] = field(default_factory=dict)

    def pair(self, fact: str) -> tuple[Pair, z3.BoolRef]:
        """The pair that differs in this fact alone, and that it does so by one step."""
        if fact not in self._pairs:
            pair = make_pair(self.bench.encoder, (fact,))
            self.bench.session.assume(*pair.constraints)  # SOUNDNESS: a second person equal to the first always meets them
            self._pairs[fact] = (pair, one_step(self.bench.encoder.facts[fact], pair.second[fact]))
        return self._pairs[fact]


def one_step(first: FactVariable, second: FactVariable) -> z3.BoolRef:
    match first.term:
        case NumberTerm(low=low, high=high):
            width = width_of(low, high) + 1
            a, b = (z3.SignExt(width - one.size(), one) for one in (first.variables[0], second.variables[0]))
            return disj((b == a + 1, a == b + 1))
        case DateTerm():
            return disj((_next_day(first, second), _next_day(second, first)))
        case HistoryTerm():
            differ = [z3.Xor(a, b) for a, b in zip(first.variables, second.variables, strict=True)]
            return conj((disj(differ), z3.AtMost(*differ, 1)))
        case _:
            return disj(z3.Xor(a, b) for a, b in zip(first.variables, second.variables, strict=True))


def _next_day(day: FactVariable, following: FactVariable) -> z3.BoolRef:
    """`following` is the day after `day`; both exist in the calendar."""
    (y, m, d), (y2, m2, d2) = day.variables, following.variables
    type_ = day.fact.type
    leap = [year for year in range(type_.first_date.year, type_.last_date.year + 1) if isleap(year)]
    thirty = disj(m == month for month in (4, 6, 9, 11))
    is_leap = disj(y == year for year in leap)
    february = disj((d == 29, conj((d == 28, neg(is_leap)))))
    last = disj((d == 31, conj((d == 30, thirty)), conj((m == 2, february))))
    return disj(
        (
            conj((y == y2, m == m2, d2 == d + 1, d != 31)),
            conj((last, m != 12, y == y2, m2 == m + 1, d2 == 1)),
            conj((m == 12, d == 31, y2 == y + 1, m2 == 1, d2 == 1)),
        )
    )
