"""The canonical person who meets some conditions.

In: a session, the fact variables, literals that say which usual lines are broken, and conditions that can be met. Out: the one person that every
solver, version and seed agrees on: fewest usual lines broken, fewest facts that differ from the defaults (a history counts as one), then,
fact by fact in vocabulary order, least distance from the default: false before true
where false is the default, enums in listed order with the default first, numbers and dates by difference and then the smaller, histories
by fewest differing years and then the latest. A search that met something undecided still finds a person, and says that it may not be the one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import z3

from regelproef.answer.asked import Found
from regelproef.answer.outcome import Value
from regelproef.encode.facts import FactVariable, decode, is_value, same_fact
from regelproef.encode.logic import conj, neg, truth_in
from regelproef.encode.terms import DATE_BITS, DateTerm, HistoryTerm, NumberTerm, encode_date
from regelproef.prove.bounds import extreme_day
from regelproef.prove.session import Session


@dataclass
class Search:
    """Narrows a set of assignments step by step; `model` always meets all that is fixed."""

    session: Session
    fixed: list[z3.BoolRef]
    model: z3.ModelRef
    complete: bool = True  # False once a step could not be decided

    def try_(self, condition: z3.BoolRef) -> bool:
        """Keep the condition if it can be met along with what is fixed."""
        met = self.ask_on(condition)
        if met:
            self.fixed.append(condition)
        return met

    def ask_on(self, condition: z3.BoolRef) -> bool:
        """Whether the condition can be met along with what is fixed; then the model meets it, but nothing is fixed."""
        answer = self.session.ask(*self.fixed, condition)
        self.complete = self.complete and not answer.unknown
        if answer.model is not None:
            self.model = answer.model
        return answer.model is not None

    def keep(self, condition: z3.BoolRef) -> None:
        """Fix a condition that the current model meets."""
        self.fixed.append(condition)

    def least(self, of_model: Callable[[], int], within: Callable[[int], z3.BoolRef]) -> int:
        """The least number from 1 that `within` allows, by halving; `of_model` is that of the model."""
        low, high = 1, of_model()
        while low < high:
            middle = (low + high) // 2
            if self.ask_on(within(middle)):
                high = min(middle, of_model())
            else:
                low = middle + 1
        self.keep(within(low))
        return low


@dataclass
class Canonical:
    """Finds canonical persons over one encoder's variables; the counters it builds are shared by all questions.

    `broken`: for each usual line a literal of its own, no other's, that says that it is broken.
    """

    session: Session
    variables: Mapping[str, FactVariable]
    broken: tuple[z3.BoolRef, ...] = ()
    _at_most: dict[tuple[str, int], z3.BoolRef] = field(default_factory=dict)

    def person(self, *conditions: z3.BoolRef) -> Found:
        """The canonical person who meets the conditions."""
        usual = [self._bound("usual", list(self.broken), 0)] if self.broken else []
        answer = self.session.ask(*conditions, *usual)  # mostly somebody breaks none of the usual lines
        if answer.model is None:
            usual, answer = [], self.session.ask(*conditions) if usual else answer
        if answer.model is None:
            return Found(answer)
        search = Search(self.session, [*conditions, *usual], answer.model)
        person = self.narrow(search, usual=bool(usual))
        return Found(answer, (person,), search.complete)

    def pair(self, second: Mapping[str, FactVariable], broken: tuple[z3.BoolRef, ...], *conditions: z3.BoolRef) -> Found:
        """The two persons who together break the fewest usual lines, and differ in the fewest facts; then the first is canonical, then the second.

        `second`: where the other may differ; `broken`: as for the first.
        """
        answer = self.session.ask(*conditions)
        if answer.model is None:
            return Found(answer)
        search = Search(self.session, list(conditions), answer.model)
        if self.broken:
            self._fewest(search, f"usual of {','.join(second)}", [*self.broken, *broken])
        differ = [neg(same_fact(self.variables[name], variable)) for name, variable in second.items()]
        self._fewest(search, f"pair {','.join(second)}", differ)
        first = self.narrow(search)
        other = dict(first)
        for name, variable in second.items():
            other[name] = replace(self, variables={name: variable}, broken=(), _at_most={}).narrow(search)[name]
        return Found(answer, (first, other), search.complete)

    def narrow(self, search: Search, *, usual: bool = False) -> dict[str, Value]:
        """The canonical person among those that a search still allows; `usual`: they break no usual line."""
        if self.broken and not usual:
            self._fewest(search, "usual", list(self.broken))
        budget = self._fewest(search, "facts", [variable.differs for variable in self.variables.values()])
        person: dict[str, Value] = {}
        for name, variable in self.variables.items():
            if budget == 0:
                person[name] = variable.fact.default
                continue
            person[name] = self._nearest(search, variable)
            if person[name] != variable.fact.default:
                budget -= 1
        return person

    def _fewest(self, search: Search, what: str, flags: list[z3.BoolRef]) -> int:
        """Allow as few of the flags as possible; the number allowed."""
        seen = [truth_in(search.model, flag) for flag in flags]
        upper = seen.count(True) if None not in seen else len(flags)  # a model leaves open what it does not need
        for count in range(upper):
            if search.try_(self._bound(what, flags, count)):
                return count
        search.keep(self._bound(what, flags, upper))
        return upper

    def _bound(self, what: str, flags: list[z3.BoolRef], count: int) -> z3.BoolRef:
        key = (what, count)
        if key not in self._at_most:
            self._at_most[key] = conj(neg(flag) for flag in flags) if count == 0 else z3.AtMost(*flags, count)
        return self._at_most[key]

    def _nearest(self, search: Search, variable: FactVariable) -> Value:
        """Fix the fact at the least distance from its default that is possible."""
        default = variable.fact.default
        at_default = neg(variable.differs)
        value = decode(variable, search.model)
        if value == default:
            search.keep(at_default)
            return default
        if search.try_(at_default):
            return default
        match variable.term:
            case NumberTerm(bits=bits):
                assert isinstance(value, int) and isinstance(default, int)
                return self._nearest_number(search, variable, default, lambda low, high: conj((bits >= low, bits <= high)))
            case DateTerm():
                return self._nearest_date(search, variable)
            case HistoryTerm():
                return self._nearest_history(search, variable)
            case _:
                return self._first_value(search, variable)

    def _first_value(self, search: Search, variable: FactVariable) -> Value:
        for value in variable.fact.values()[1:]:
            if decode(variable, search.model) == value or search.try_(is_value(variable, value)):
                search.keep(is_value(variable, value))
                return value
        return decode(variable, search.model)

    def _nearest_number(self, search: Search, variable: FactVariable, default: int, within: Callable[[int, int], z3.BoolRef]) -> int:
        low, high = variable.fact.type.lowest, variable.fact.type.highest

        def of_model() -> int:
            found = decode(variable, search.model)
            assert isinstance(found, int)
            return found

        radius = search.least(lambda: abs(of_model() - default), lambda r: within(max(low, default - r), min(high, default + r)))
        for value in (default - radius, default + radius):
            if of_model() == value or (low <= value <= high and search.try_(is_value(variable, value))):
                search.keep(is_value(variable, value))
                return value
        return of_model()

    def _nearest_date(self, search: Search, variable: FactVariable) -> date:
        default = variable.fact.default
        low, high = variable.fact.type.first_date, variable.fact.type.last_date
        found = decode(variable, search.model)
        assert isinstance(default, date) and isinstance(found, date)
        if found > default:
            nearest = self._end_of(search, variable, (_next(default, 1), found), last=False)
            radius = (nearest - default).days
            other = (max(low, default - timedelta(days=min(radius, (default - low).days))), _next(default, -1)) if default > low else None
        else:
            nearest = self._end_of(search, variable, (found, _next(default, -1)), last=True)
            radius = (default - nearest).days - 1  # as far on the other side would come second
            other = (_next(default, 1), default + timedelta(days=min(radius, (high - default).days))) if radius and default < high else None
        if other is not None and search.ask_on(_between(variable, *other)):
            nearest = self._end_of(search, variable, other, last=found > default)
        search.keep(is_value(variable, nearest))
        return nearest

    def _end_of(self, search: Search, variable: FactVariable, between: tuple[date, date], *, last: bool) -> date:
        """The last (or first) day between two that is possible; the model has one."""
        assert isinstance(variable.term, DateTerm)
        within = _between(variable, *between)
        bits = variable.term.bits
        found = extreme_day(lambda *more: search.session.ask(*search.fixed, within, *more), bits, search.model, between, last=last)
        if found is None:
            search.complete = False
            value = decode(variable, search.model)
            assert isinstance(value, date)
            return value
        day, search.model = found
        return day

    def _nearest_history(self, search: Search, variable: FactVariable) -> Value:
        term, default = variable.term, variable.fact.default
        assert isinstance(term, HistoryTerm) and isinstance(default, frozenset)
        differs = {year: neg(flag) if year in default else flag for year, flag in term.years.items()}
        budget = self._fewest(search, variable.variables[0].sexpr(), list(differs.values()))
        years = set()
        for year in sorted(differs, reverse=True):
            if budget == 0:
                break
            if truth_in(search.model, differs[year]):
                search.keep(differs[year])
            elif not search.try_(differs[year]):
                search.keep(neg(differs[year]))
                continue
            years.add(year)
            budget -= 1
        value = frozenset(default ^ years)
        search.keep(is_value(variable, value))
        return value


def _between(variable: FactVariable, first: date, last: date) -> z3.BoolRef:
    assert isinstance(variable.term, DateTerm)
    bits = variable.term.bits
    return conj((z3.UGE(bits, z3.BitVecVal(encode_date(first), DATE_BITS)), z3.ULE(bits, z3.BitVecVal(encode_date(last), DATE_BITS))))


def _next(day: date, step: int) -> date:
    return day + timedelta(days=step)
