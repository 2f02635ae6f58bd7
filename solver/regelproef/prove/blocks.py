"""The canonical test person for some conditions.

In: a session and fact variables. Out: the one person that every solver, version and seed agrees on. As for witnesses (fewest usual lines
broken, then fewest facts that differ from the
defaults, then least distance from them), with two differences that make test persons quicker to find and easier to read: histories are
settled when all
else is, and a history is one unbroken block of years where that is possible: the shortest, then the latest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import z3

from regelproef.answer.outcome import Value
from regelproef.encode.facts import FactVariable, is_value
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import HistoryTerm
from regelproef.prove.canonical import Canonical, Search


def histories_last(facts: Mapping[str, FactVariable]) -> dict[str, FactVariable]:
    """The order of the vocabulary, but histories at the end."""
    last = {name: variable for name, variable in facts.items() if isinstance(variable.term, HistoryTerm)}
    return {**{name: variable for name, variable in facts.items() if name not in last}, **last}


@dataclass
class TestPersons(Canonical):
    """Canonical persons whose histories are blocks."""

    __test__ = False  # not a test, whatever its name

    _blocks: dict[str, z3.BoolRef] = field(default_factory=dict)

    def _nearest_history(self, search: Search, variable: FactVariable) -> Value:
        term, default = variable.term, variable.fact.default
        assert isinstance(term, HistoryTerm)
        if default or not search.try_(self._block(variable, term)):
            return super()._nearest_history(search, variable)
        length = search.least(lambda: _length(search, term), lambda most: _at_most(term, most))
        last = _latest(search, term)
        value = frozenset(range(last - length + 1, last + 1))
        search.keep(is_value(variable, value))
        return value

    def _block(self, variable: FactVariable, term: HistoryTerm) -> z3.BoolRef:
        """The years that hold follow one another: where one holds and the next does not, none holds later."""
        name = variable.variables[0].sexpr()  # a second person has a history of the same name
        if name not in self._blocks:
            years = sorted(term.years)
            over = {year: z3.FreshBool("over") for year in years}
            links = [disj((neg(over[a]), over[b])) for a, b in pairwise(years)]
            ends = [disj((neg(term.years[a]), term.years[b], over[b])) for a, b in pairwise(years)]
            quiet = [disj((neg(over[year]), neg(term.years[year]))) for year in years]
            self._blocks[name] = conj((*links, *ends, *quiet))
        return self._blocks[name]


def _length(search: Search, term: HistoryTerm) -> int:
    return len([year for year, flag in term.years.items() if z3.is_true(search.model.eval(flag))])


def _at_most(term: HistoryTerm, length: int) -> z3.BoolRef:
    """A block of at most so many years: no two years that hold lie that far apart."""
    return conj(disj((neg(flag), neg(term.years[year + length]))) for year, flag in sorted(term.years.items()) if year + length in term.years)


def _latest(search: Search, term: HistoryTerm) -> int:
    """The latest year in which a block can end, from the model's own upward."""
    found = _last_year(search, term)
    while later := [flag for year, flag in sorted(term.years.items()) if year > found]:
        if not search.ask_on(disj(later)):
            break
        found = _last_year(search, term)
    return found


def _last_year(search: Search, term: HistoryTerm) -> int:
    return max(year for year, flag in term.years.items() if z3.is_true(search.model.eval(flag)))
