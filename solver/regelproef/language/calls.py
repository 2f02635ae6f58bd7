"""Calls of functions.

In: the syntax tree of a call and whoever types its arguments. Out: the typed node, or `SyntaxProblem`. Which functions there are, what they take and
the bounds of what they give stands in the table of `functions`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from regelproef.answer.outcome import Status
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language.functions import DECISIONS, FUNCTIONS, SPAN_WORDS, SPANS, VALUES, DecisionFunction, FunctionName, Refused, YearsName
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax, SyntaxProblem
from regelproef.language.typed import Arithmetic, Concludes, Const, Expr, Function, HasStatus, Years
from regelproef.language.types import NUMBERS, Kind, Type, number

Known = frozenset[str]  # nullable values known not to be null here, as "person.name"
NOTHING: Known = frozenset()


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
        for years in SPANS:
            if years == tree.function:
                return self._years(years, tree, known)
        if tree.named and tree.function in FUNCTIONS:
            raise SyntaxProblem(text("argument-named", name=tree.named[0][0]), tree.start, tree.end)
        for name in VALUES:
            if name == tree.function:
                return self._value(name, tree, expected, known)
        for asked in DECISIONS:
            if asked == tree.function:
                return self._about_decision(asked, tree, known)
        help = did_you_mean(tree.function, FUNCTIONS) or text("functions", names=", ".join(FUNCTIONS))
        raise SyntaxProblem(text("function-unknown", name=tree.function), tree.start, tree.start + len(tree.function), help)

    def _arguments(self, tree: syntax.Call, count: int) -> tuple[Syntax, ...]:
        if len(tree.arguments) != count:
            raise SyntaxProblem(text("argument-count", name=tree.function, expected=count, found=len(tree.arguments)), tree.start, tree.end)
        return tree.arguments

    # -- of values --------------------------------------------------------------------------------------------------------------

    def _value(self, name: FunctionName, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        signature = VALUES[name]
        if signature.fewer is not None and len(tree.arguments) == len(signature.fewer.takes):
            signature = signature.fewer
        trees = self._arguments(tree, len(signature.takes))
        if signature.alike:
            parts = self._alike(tree, trees, signature.takes[0], expected, known)
        else:
            parts = tuple(self._of_kind(part, kinds, known) for part, kinds in zip(trees, signature.takes, strict=True))
        if not all(isinstance(parts[place], Const) for place in signature.constants):
            raise SyntaxProblem(text("date-constant"), trees[signature.constants[0]].start, trees[signature.constants[-1]].end)
        result = signature.result(*(part.type for part in parts))
        if isinstance(result, Refused):
            raise SyntaxProblem(result.message, trees[result.first].start, trees[result.last].end)
        return Function(name, parts, result, start=tree.start, end=tree.end)

    def _of_kind(self, tree: Syntax, kinds: frozenset[Kind], known: Known) -> Expr:
        expr = self.outer.check(tree, None, known)
        if expr.type.kind not in kinds:
            raise SyntaxProblem(
                text("type-mismatch", found=str(expr.type), expected=" / ".join(sorted(kind.value for kind in kinds))), tree.start, tree.end
            )
        self.outer.require_value(expr, tree, known)
        return expr

    def _alike(self, tree: syntax.Call, trees: tuple[Syntax, ...], kinds: frozenset[Kind], expected: Type | None, known: Known) -> tuple[Expr, ...]:
        """Two arguments of one kind; a literal among them takes the kind that is expected, or that of the other."""
        left, right = trees
        if expected is not None and expected.kind in NUMBERS:
            parts = self.outer.check(left, expected, known), self.outer.check(right, expected, known)
        else:
            parts = self.outer.sides(left, right, known)
        if any(part.type.kind not in kinds or part.type.kind is not parts[0].type.kind for part in parts):
            raise SyntaxProblem(text("compare-mismatch", left=str(parts[0].type), right=str(parts[1].type)), tree.start, tree.end)
        for part, own in zip(parts, trees, strict=True):
            self.outer.require_value(part, own, known)
        return parts

    # -- of a history -----------------------------------------------------------------------------------------------------------

    def _years(self, name: YearsName, tree: syntax.Call, known: Known) -> Expr:
        (history_tree,) = self._arguments(tree, 1)
        history = self._of_kind(history_tree, frozenset({Kind.HISTORY}), known)
        first, last = self._year_bounds(tree, known)
        if SPANS[name].both and (first is None or last is None):
            raise SyntaxProblem(text("span-bounds", name=name), tree.start, tree.end)
        if first is None and last is None:
            raise SyntaxProblem(text("run-bounds"), tree.start, tree.end)
        return Years(name, history, first, last, SPANS[name].result(history.type), start=tree.start, end=tree.end)

    def _year_bounds(self, tree: syntax.Call, known: Known) -> tuple[Expr | None, Expr | None]:
        found: dict[str, Expr] = {}
        for named, part in tree.named:
            word = next((one for one in SPAN_WORDS if one == named), None)
            if word is None:
                message = text("span-word", name=named, words=", ".join(SPAN_WORDS))
                raise SyntaxProblem(message, part.start, part.end, did_you_mean(named, SPAN_WORDS))
            side, by = SPAN_WORDS[word]
            if side in found:
                raise SyntaxProblem(text("span-double", name=word), part.start, part.end)
            found[side] = _shifted(self._of_kind(part, frozenset({Kind.INT}), known), by)
        return found.get("first"), found.get("last")

    # -- of a decision ----------------------------------------------------------------------------------------------------------

    def _about_decision(self, asked: DecisionFunction, tree: syntax.Call, known: Known) -> Expr:
        if not self.outer.scope.meta:
            raise SyntaxProblem(text("meta-here", name=asked), tree.start, tree.end)
        argument = self._arguments(tree, DECISIONS[asked])[0]
        name = argument.text if isinstance(argument, syntax.Name) else ""
        found = self.outer.scope.decision(name)
        if found is None:
            raise SyntaxProblem(
                text("decision-expected"), argument.start, argument.end, did_you_mean(name, self.outer.scope.decisions) if name else None
            )
        person, decision, type_ = found
        match asked:
            case "concludes":
                value = self.outer.check(tree.arguments[1], type_, known)
                self.outer.require(value, type_, tree.arguments[1], outcome=True, known=known)
                return Concludes(decision, value, person, start=tree.start, end=tree.end)
            case "decided":
                return HasStatus(decision, Status.VALUE, person, start=tree.start, end=tree.end)
            case _:
                assert_never(asked)


def _shifted(year: Expr, by: int) -> Expr:
    """`after: y` means from y + 1, `before: y` means until y - 1."""
    if by == 0:
        return year
    if isinstance(year, Const) and isinstance(year.value, int):
        return replace(year, value=year.value + by, type=number(year.value + by, year.value + by))
    bounds = number(year.type.lowest + by, year.type.highest + by)
    one = Const(1, number(1, 1), start=year.start, end=year.end)
    return Arithmetic("+" if by > 0 else "-", year, one, bounds, start=year.start, end=year.end)
