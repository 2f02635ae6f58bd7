"""Calls of functions: year, month, day, date, age, min, max, run, all, any, count, concludes, decided.

In: the syntax tree of a call and whoever types its arguments. Out: the typed node, or `SyntaxProblem`. A function knows the bounds of its result.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from regelproef.answer.outcome import Status
from regelproef.answer.suggestion import nearest
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax
from regelproef.language.tokens import SyntaxProblem
from regelproef.language.typed import Arithmetic, Concludes, Const, Expr, Function, HasStatus, Years
from regelproef.language.types import BOOL, NUMBERS, ORDERED, Kind, Type, dates, join, number

Known = frozenset[str]  # nullable values known not to be null here, as "person.name"
NOTHING: Known = frozenset()
FUNCTIONS = ("year", "month", "day", "date", "age", "min", "max", "run", "all", "any", "count", "concludes", "decided")
SPAN_WORDS = ("from", "after", "until", "before")
MIN_YEAR, MAX_YEAR = 1, 4000


class Checks(Protocol):
    """Whoever types the arguments."""

    scope: Scope

    def check(self, tree: Syntax, expected: Type | None, known: Known) -> Expr: ...

    def require(self, expr: Expr, expected: Type, tree: Syntax, *, outcome: bool = False, known: Known = NOTHING) -> None: ...

    def require_value(self, expr: Expr, tree: Syntax, known: Known) -> None: ...

    def sides(self, left_tree: Syntax, right_tree: Syntax, known: Known) -> tuple[Expr, Expr]: ...


class CallChecker:
    def __init__(self, outer: Checks) -> None:
        self.outer = outer

    def call(self, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        handlers: dict[str, Callable[[], Expr]] = {
            "year": lambda: self._date_part(tree, known),
            "month": lambda: self._date_part(tree, known),
            "day": lambda: self._date_part(tree, known),
            "date": lambda: self._make_date(tree, known),
            "age": lambda: self._age(tree, known),
            "min": lambda: self._extreme(tree, expected, known),
            "max": lambda: self._extreme(tree, expected, known),
            "concludes": lambda: self._concludes(tree),
            "decided": lambda: self._decided(tree),
        }
        if tree.function in {"run", "all", "any", "count"}:
            return self._years(tree, known)
        if tree.function not in handlers:
            guess = nearest(tree.function, FUNCTIONS)
            help = text("did-you-mean", name=guess) if guess else text("functions", names=", ".join(FUNCTIONS))
            raise SyntaxProblem(text("function-unknown", name=tree.function), tree.start, tree.start + len(tree.function), help)
        if tree.named:
            raise SyntaxProblem(text("argument-named", name=tree.named[0][0]), tree.start, tree.end)
        return handlers[tree.function]()

    def _arguments(self, tree: syntax.Call, count: int) -> tuple[Syntax, ...]:
        if len(tree.arguments) != count:
            raise SyntaxProblem(text("argument-count", name=tree.function, expected=count, found=len(tree.arguments)), tree.start, tree.end)
        return tree.arguments

    def _of_kind(self, tree: Syntax, kind: Kind, known: Known) -> Expr:
        expr = self.outer.check(tree, None, known)
        if expr.type.kind is not kind:
            raise SyntaxProblem(text("type-mismatch", found=str(expr.type), expected=kind.value), tree.start, tree.end)
        self.outer.require_value(expr, tree, known)
        return expr

    def _date_part(self, tree: syntax.Call, known: Known) -> Expr:
        (argument,) = self._arguments(tree, 1)
        day = self._of_kind(argument, Kind.DATE, known)
        bounds = {"year": (day.type.first_date.year, day.type.last_date.year), "month": (1, 12), "day": (1, 31)}[tree.function]
        return Function(tree.function, (day,), number(*bounds), tree.start, tree.end)

    def _make_date(self, tree: syntax.Call, known: Known) -> Expr:
        year_tree, month_tree, day_tree = self._arguments(tree, 3)
        year = self._of_kind(year_tree, Kind.INT, known)
        month, day = self._of_kind(month_tree, Kind.INT, NOTHING), self._of_kind(day_tree, Kind.INT, NOTHING)
        if not (isinstance(month, Const) and isinstance(day, Const)):
            raise SyntaxProblem(text("date-constant"), month_tree.start, day_tree.end)
        m, d = int(str(month.value)), int(str(day.value))
        if not (1 <= m <= 12 and 1 <= d <= monthrange(2001, m)[1]):
            raise SyntaxProblem(text("date-impossible", date=f"{d}/{m}"), month_tree.start, day_tree.end)
        if year.type.lowest < MIN_YEAR or year.type.highest > MAX_YEAR:
            raise SyntaxProblem(text("year-range", low=MIN_YEAR, high=MAX_YEAR), year_tree.start, year_tree.end)
        bounds = dates(date(year.type.lowest, m, d), date(year.type.highest, m, d))
        return Function("date", (year, month, day), bounds, tree.start, tree.end)

    def _age(self, tree: syntax.Call, known: Known) -> Expr:
        born_tree, on_tree = self._arguments(tree, 2)
        born, on = self._of_kind(born_tree, Kind.DATE, known), self._of_kind(on_tree, Kind.DATE, known)
        low = on.type.first_date.year - born.type.last_date.year - 1
        high = on.type.last_date.year - born.type.first_date.year
        return Function("age", (born, on), number(low, high), tree.start, tree.end)

    def _extreme(self, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        left_tree, right_tree = self._arguments(tree, 2)
        hint = expected if expected is not None and expected.kind in NUMBERS else None
        if hint is None:
            left, right = self.outer.sides(left_tree, right_tree, known)
        else:
            left, right = self.outer.check(left_tree, hint, known), self.outer.check(right_tree, hint, known)
        for expr, part in ((left, left_tree), (right, right_tree)):
            if expr.type.kind not in ORDERED or expr.type.kind is not left.type.kind:
                message = text("compare-mismatch", left=str(left.type), right=str(right.type))
                raise SyntaxProblem(message, tree.start, tree.end)
            self.outer.require_value(expr, part, known)
        return Function(tree.function, (left, right), replace(join(left.type, right.type), nullable=False), tree.start, tree.end)

    def _years(self, tree: syntax.Call, known: Known) -> Expr:
        (history_tree,) = self._arguments(tree, 1)
        history = self.outer.check(history_tree, None, known)
        if history.type.kind is not Kind.HISTORY:
            raise SyntaxProblem(text("type-mismatch", found=str(history.type), expected=Kind.HISTORY.value), history_tree.start, history_tree.end)
        first, last = self._year_bounds(tree, known)
        if tree.function != "run" and (first is None or last is None):
            raise SyntaxProblem(text("span-bounds", name=tree.function), tree.start, tree.end)
        if tree.function == "run" and first is None and last is None:
            raise SyntaxProblem(text("run-bounds"), tree.start, tree.end)
        result = number(0, history.type.highest - history.type.lowest + 1) if tree.function in {"run", "count"} else BOOL
        return Years(tree.function, history, first, last, result, tree.start, tree.end)

    def _year_bounds(self, tree: syntax.Call, known: Known) -> tuple[Expr | None, Expr | None]:
        found: dict[str, Expr] = {}
        for word, part in tree.named:
            side = "first" if word in {"from", "after"} else "last"
            if word not in SPAN_WORDS:
                guess = nearest(word, SPAN_WORDS)
                help = text("did-you-mean", name=guess) if guess else None
                raise SyntaxProblem(text("span-word", name=word, words=", ".join(SPAN_WORDS)), part.start, part.end, help)
            if side in found:
                raise SyntaxProblem(text("span-double", name=word), part.start, part.end)
            found[side] = self._shift(self._of_kind(part, Kind.INT, known), {"after": 1, "before": -1}.get(word, 0))
        return found.get("first"), found.get("last")

    def _shift(self, year: Expr, by: int) -> Expr:
        """`after: y` means from y + 1, `before: y` means until y - 1."""
        if by == 0:
            return year
        if isinstance(year, Const) and isinstance(year.value, int):
            return Const(year.value + by, number(year.value + by, year.value + by), year.start, year.end)
        bounds = number(year.type.lowest + by, year.type.highest + by)
        one = Const(1, number(1, 1), year.start, year.end)
        return Arithmetic("+" if by > 0 else "-", year, one, bounds, year.start, year.end)

    def _decision_argument(self, tree: syntax.Call, count: int) -> tuple[str, str, Type]:
        if not self.outer.scope.meta:
            raise SyntaxProblem(text("meta-here", name=tree.function), tree.start, tree.end)
        argument = self._arguments(tree, count)[0]
        found = self.outer.scope.decision(argument.text) if isinstance(argument, syntax.Name) else None
        if found is None:
            guess = nearest(argument.text, self.outer.scope.decisions) if isinstance(argument, syntax.Name) else None
            help = text("did-you-mean", name=guess) if guess else None
            raise SyntaxProblem(text("decision-expected"), argument.start, argument.end, help)
        return found

    def _concludes(self, tree: syntax.Call) -> Expr:
        person, name, decision = self._decision_argument(tree, 2)
        value = self.outer.check(tree.arguments[1], decision, NOTHING)
        self.outer.require(value, decision, tree.arguments[1], outcome=True)
        return Concludes(name, value, person, tree.start, tree.end)

    def _decided(self, tree: syntax.Call) -> Expr:
        person, name, _ = self._decision_argument(tree, 1)
        return HasStatus(name, Status.VALUE, person, tree.start, tree.end)
