"""A typed expression to SQL.

In: an expression of a rule, a derived value or a line of the world, and the columns that there are. Out: SQL over these. What is dated and what is
derived gets a column of its own, once. Guarantees: where the evaluator gives a value, so does the SQL, and the same; where it never looks, behind a
guard that fails, the SQL may give null, which the guard overrules, as `false and null` is false.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce
from typing import assert_never

from sqlglot import exp

from regelproef.answer.outcome import Value
from regelproef.language import typed as node
from regelproef.language.functions import Rounding
from regelproef.language.names import names_in
from regelproef.language.typed import Expr
from regelproef.language.types import Kind
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, Period
from regelproef.model.rulebook import Rulebook
from regelproef.population import calendar, sql
from regelproef.population.calendar import in_year, of_year, year_of
from regelproef.population.histories import Bits, span
from regelproef.population.sql import Sql
from regelproef.population.stages import Stages
from regelproef.population.stored import MONTH, Stored, day_number

OPERATORS: dict[str, type[exp.Binary]] = {
    "==": exp.EQ,
    "!=": exp.NEQ,
    "<": exp.LT,
    "<=": exp.LTE,
    ">": exp.GT,
    ">=": exp.GTE,
    "+": exp.Add,
    "-": exp.Sub,
    "*": exp.Mul,
}
NULL_SAFE: dict[str, type[exp.Binary]] = {"==": exp.NullSafeEQ, "!=": exp.NullSafeNEQ}


class Terms:
    """Gives the SQL of expressions of one rulebook under its chosen readings."""

    def __init__(self, book: Rulebook, form: Stored, stages: Stages, facts: Mapping[str, tuple[Sql, ...]]) -> None:
        self.book, self.form, self.stages, self.facts = book, form, stages, facts
        self.derived: dict[str, Sql] = {}
        self.decided: dict[str, Sql] = {}

    def term(self, expr: Expr) -> Sql:
        """The SQL of an expression; of a history see `history`."""
        match expr:
            case node.Const(value=value):
                return self.constant(value)
            case node.Parameter(name=name, on=on):
                return self.dated(name, self.term(on))
            case node.Amount(name=name):
                return self.dated(name, self.day)
            case node.Fact(name=name):
                return self.facts[name][0].copy()
            case node.Derived(name=name):
                return self._derived(name)
            case node.Decided(name=name):
                return self.decided[name].copy()
            case node.Not(operand=operand):
                return sql.not_(self.term(operand))
            case node.And(items=items):
                return sql.all_(map(self.term, items))
            case node.Or(items=items):
                return sql.any_(map(self.term, items))
            case node.Compare(op=op, left=left, right=right):
                either = left.type.nullable or right.type.nullable
                return sql.binary(NULL_SAFE.get(op, OPERATORS[op]) if either else OPERATORS[op], self.term(left), self.term(right))
            case node.OneOf(operand=operand, values=values, negated=negated):
                found = sql.one_of(self.term(operand), (self.constant(one.value) for one in values))
                return sql.not_(found) if negated else found
            case node.IsNull(operand=operand, negated=negated):
                found = sql.is_null(self.term(operand))
                return sql.not_(found) if negated else found
            case node.Arithmetic(op=op, left=left, right=right):
                return sql.binary(OPERATORS[op], self.term(left), self.term(right))
            case node.Finer(operand=operand, times=times):
                return sql.binary(exp.Mul, self.term(operand), sql.number(times))
            case node.Rounded(how=how, operand=operand, divisor=divisor, step=step):
                rounded = self._divided(self.term(operand), divisor, how, below_zero=operand.type.lowest < 0)
                return sql.binary(exp.Mul, rounded, sql.number(step)) if step != 1 else rounded
            case node.Function():
                return self._function(expr)
            case node.Years():
                return self._years(expr)
            case node.Members(meaning=meaning):
                return self.term(meaning)
            case node.Concludes() | node.Question():
                raise TypeError(f"only questions ask {type(expr).__name__}")
            case _:
                assert_never(expr)

    def constant(self, value: Value) -> Sql:
        """The SQL of a value."""
        (found,) = self.form.parts(value)
        if isinstance(value, str):
            return sql.code(int(found or 0))
        return sql.null() if found is None else sql.truth(found) if isinstance(found, bool) else sql.number(found)

    @property
    def day(self) -> Sql:
        """The reference date."""
        return self.facts[self.book.reference_date][0].copy()

    def within(self, periods: Sequence[Period]) -> Sql:
        """Whether the reference date lies in one of them; no periods means always."""
        return sql.any_(sql.all_(_in_period(self.day, period)) for period in periods) if periods else sql.truth(True)

    def given(self, amount: AmountDefinition) -> Sql:
        """Whether some period, known or not, covers the reference date."""
        return self.within([entry.period for entry in amount.periods])

    def dated(self, name: str, day: Sql) -> Sql:
        """An amount or parameter on a day."""
        known = self.stages.keep("t", day)
        ordered = sorted(self.book.amounts[name].periods, key=lambda entry: entry.period.first or date.min, reverse=True)
        return self.stages.keep("a", sql.case(((sql.all_(_in_period(known, one.period)), self.constant(one.value)) for one in ordered), sql.null()))

    def _derived(self, name: str) -> Sql:
        for one in in_order((name,), self._behind):
            if one not in self.derived:
                self.derived[one] = self.stages.keep("d", self.term(self.book.index.definition(one)))
        return self.derived[name].copy()

    def _behind(self, name: str) -> list[str]:
        """The derived values that one names and that have no column yet."""
        return [] if name in self.derived else sorted(names_in((self.book.index.definition(name),)).derived)

    def _function(self, expr: node.Function) -> Sql:
        parts = [self.term(one) for one in expr.arguments]
        first, last = parts[0], parts[-1]
        match expr.name:
            case "year":
                return year_of(first)
            case "month":
                return calendar.month_of(first)
            case "day":
                return calendar.day_of(first)
            case "date":
                within = of_year(last) if len(parts) == 2 else sql.binary(exp.Add, sql.binary(exp.Mul, parts[1], sql.number(MONTH)), last)
                return in_year(first, within)
            case "age":
                born, on = self.stages.keep("t", first), self.stages.keep("t", last)
                early = sql.binary(exp.LT, of_year(on), of_year(born))
                return sql.binary(exp.Sub, sql.binary(exp.Sub, year_of(on), year_of(born)), sql.case([(early, sql.number(1))], sql.number(0)))
            case "months_between":
                return calendar.months_between(first, last, self._kept)
            case "days_between":
                return calendar.days_between(first, last, self._kept)
            case "add_months":
                return calendar.add_months(first, last, self._kept)
            case "add_years":
                return calendar.add_years(first, last, self._kept)
            case "min":
                return sql.least(first, last)
            case "max":
                return sql.greatest(first, last)
            case "if":
                return sql.case([(first, parts[1])], last)
            case _:
                assert_never(expr.name)

    def _kept(self, value: Sql) -> Sql:
        return self.stages.keep("t", value)

    def _divided(self, value: Sql, divisor: int, how: Rounding, *, below_zero: bool) -> Sql:
        """Every way of rounding, by whole division towards minus infinity of something near."""
        match how:
            case "down":
                return _floor(value, divisor, below_zero=below_zero)
            case "up":
                return _floor(sql.binary(exp.Add, value, sql.number(divisor - 1)), divisor, below_zero=below_zero)
            case "half_up" | "half_even":
                twice = self.stages.keep("t", sql.binary(exp.Add, sql.binary(exp.Mul, value, sql.number(2)), sql.number(divisor)))
                upward = _floor(twice, 2 * divisor, below_zero=below_zero)
                if how == "half_up":
                    return upward
                known = self.stages.keep("t", upward)
                tie = sql.binary(exp.EQ, sql.binary(exp.Mod, twice, sql.number(2 * divisor)), sql.number(0))
                odd = sql.binary(exp.NEQ, sql.binary(exp.BitwiseAnd, known, sql.number(1)), sql.number(0))
                return sql.binary(exp.Sub, known, sql.case([(sql.all_((tie, odd)), sql.number(1))], sql.number(0)))
            case _:
                assert_never(how)

    # -- histories ------------------------------------------------------------------------------------------------------------

    def _years(self, expr: node.Years) -> Sql:
        low, high = expr.history.type.lowest, expr.history.type.highest
        first = sql.number(low) if expr.first is None else self.stages.keep("t", self.term(expr.first))
        last = sql.number(high) if expr.last is None else self.stages.keep("t", self.term(expr.last))
        place, end = (sql.binary(exp.Sub, year.copy(), sql.number(self.form.first)) for year in (first, last))
        mask = span(place, end, self.form.chunks).kept(self.stages.keep)
        held = self.history(expr.history)
        match expr.name:
            case "any":
                return held.both(mask).some()
            case "count":
                return held.both(mask).count()
            case "run":
                return held.both(mask).longest(self.stages.keep, high - low + 1)
            case "all":
                empty = sql.binary(exp.GT, first, last)
                inside = (sql.binary(exp.LTE, sql.number(low), first), sql.binary(exp.LTE, last, sql.number(high)), held.covers(mask))
                return sql.any_((empty, sql.all_(inside)))
            case _:
                assert_never(expr.name)

    def history(self, expr: Expr) -> Bits:
        """The bits of the years in which a history holds."""
        match expr:
            case node.Fact(name=name):
                return Bits(self.facts[name])
            case node.Not(operand=operand):
                return self.history(operand).lacking(self._range(operand))
            case node.And(items=items):
                return reduce(Bits.both, map(self.history, items))
            case node.Or(items=items):
                return reduce(Bits.either, map(self.history, items))
            case _:
                raise TypeError(f"no history is {type(expr).__name__}")

    def _range(self, history: Expr) -> int:
        """A bit for each year of its range."""
        low, high = history.type.lowest - self.form.first, history.type.highest - self.form.first
        return (1 << high + 1) - (1 << low)


def given_facts(book: Rulebook, form: Stored, stages: Stages) -> dict[str, tuple[Sql, ...]]:
    """The columns of each fact, which are there from the beginning."""
    found: dict[str, tuple[Sql, ...]] = {}
    for place, (name, fact) in enumerate(book.facts.items()):
        chunks = form.chunks if fact.type.kind is Kind.HISTORY else 1
        found[name] = tuple(stages.give(f"f{place}_{chunk}") for chunk in range(chunks))
    return found


def _in_period(day: Sql, period: Period) -> list[Sql]:
    """That a day lies in it, as far as it has ends."""
    edges = ((exp.GTE, period.first), (exp.LTE, period.last))
    return [sql.binary(kind, day.copy(), sql.number(day_number(edge))) for kind, edge in edges if edge is not None]


def _floor(value: Sql, divisor: int, *, below_zero: bool) -> Sql:
    """Whole division down; that of the engines goes towards zero."""
    if divisor == 1:
        return value
    by = sql.number(divisor)
    if not below_zero:
        return sql.binary(exp.IntDiv, value, by)
    rest = sql.binary(exp.Mod, sql.binary(exp.Add, sql.binary(exp.Mod, value, by), by.copy()), by.copy())
    return sql.binary(exp.IntDiv, sql.binary(exp.Sub, value.copy(), rest), by.copy())
