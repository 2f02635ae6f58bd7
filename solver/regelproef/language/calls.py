"""Calls of functions.

In: the syntax tree of a call and whoever types its arguments. Out: the typed node, or `SyntaxProblem`. Which functions there are, what they take and
the bounds of what they give stands in the table of `functions`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from regelproef.answer.outcome import Status
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.language import syntax
from regelproef.language.functions import (
    CHOSEN,
    DECISIONS,
    FUNCTIONS,
    ROUNDINGS,
    SPAN_WORDS,
    SPANS,
    VALUES,
    DecisionFunction,
    FunctionName,
    Refused,
    Rounding,
    Signature,
    YearsName,
    divided,
)
from regelproef.language.known import NOTHING, Known, known_where
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax, SyntaxProblem
from regelproef.language.typed import Arithmetic, Concludes, Const, Expr, Finer, Function, HasStatus, Rounded, Years
from regelproef.language.types import BOOL, NUMBERS, Kind, Type, finer, number


class Checks(Protocol):
    """Whoever types the arguments."""

    scope: Scope

    def check(self, tree: Syntax, expected: Type | None, known: Known) -> Expr: ...

    def require(self, expr: Expr, expected: Type, tree: Syntax, *, outcome: bool = False, known: Known = NOTHING) -> None: ...

    def require_value(self, expr: Expr, tree: Syntax, known: Known) -> None: ...

    def require_number(self, expr: Expr, tree: Syntax, known: Known) -> None: ...

    def require_rounded(self, expr: Expr, tree: Syntax) -> None: ...

    def sides(self, left_tree: Syntax, right_tree: Syntax, known: Known) -> tuple[Expr, Expr]: ...


class CallChecker:
    def __init__(self, outer: Checks) -> None:
        self.outer = outer

    def call(self, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        for years in SPANS:
            if years == tree.function:
                return self._years(years, tree, known)
        if tree.function in ROUNDINGS:
            return self._rounded(ROUNDINGS[tree.function], tree, expected, known)
        if tree.named and tree.function in FUNCTIONS:
            raise SyntaxProblem(text("argument-named", name=tree.named[0][0]), tree.start, tree.end)
        if tree.function == "if":
            return self._if(tree, expected, known)
        for name in VALUES:
            if name == tree.function and name in FUNCTIONS:
                return self._value(name, tree, expected, known)
        for asked in DECISIONS:
            if asked == tree.function:
                return self._about_decision(asked, tree, known)
        moved = text("duration-help") if tree.function in VALUES else None
        help = moved or did_you_mean(tree.function, FUNCTIONS) or text("functions", names=", ".join(FUNCTIONS))
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
            parts = tuple(self.of_kind(part, kinds, known) for part, kinds in zip(trees, signature.takes, strict=True))
        if not all(isinstance(parts[place], Const) for place in signature.constants):
            raise SyntaxProblem(text("date-constant"), trees[signature.constants[0]].start, trees[signature.constants[-1]].end)
        return self.made(name, parts, trees, tree, signature)

    def made(
        self, name: FunctionName, parts: tuple[Expr, ...], trees: tuple[Syntax, ...], tree: Syntax, signature: Signature | None = None
    ) -> Function:
        result = (signature or VALUES[name]).result(*(part.type for part in parts))
        if isinstance(result, Refused):
            raise SyntaxProblem(result.message, trees[result.first].start, trees[result.last].end)
        return Function(name, parts, result, start=tree.start, end=tree.end)

    def of_kind(self, tree: Syntax, kinds: frozenset[Kind], known: Known, help: Text | None = None) -> Expr:
        expr = self.outer.check(tree, None, known)
        if expr.type.kind not in kinds:
            expected = " / ".join(sorted(kind.value for kind in kinds))
            raise SyntaxProblem(text("type-mismatch", found=str(expr.type), expected=expected), tree.start, tree.end, help)
        self.outer.require_rounded(expr, tree)
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
        return alike_decimals(*parts)

    def _if(self, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        """The second where the first holds, else the third; both of one type."""
        asked, *trees = self._arguments(tree, 3)
        condition = self.outer.check(asked, None, known)
        self.outer.require(condition, BOOL, asked, known=known)
        holds, fails = known | known_where(condition), known | known_where(condition, holds=False)
        yes, no = (self.outer.check(own, expected, gained) for own, gained in zip(trees, (holds, fails), strict=True))
        if expected is None and yes.type.kind is not no.type.kind:  # a literal takes the kind of the other
            yes, no = self.outer.check(trees[0], no.type, holds), self.outer.check(trees[1], yes.type, fails)
        for part, own, gained in zip((yes, no), trees, (holds, fails), strict=True):
            if part.type.kind not in CHOSEN:
                found = text("type-mismatch", found=str(part.type), expected=" / ".join(sorted(kind.value for kind in CHOSEN)))
                raise SyntaxProblem(found, own.start, own.end)
            self.outer.require_value(part, own, gained)
        if yes.type.kind is not no.type.kind or (yes.type.kind is Kind.ENUM and set(yes.type.values) != set(no.type.values)):
            raise SyntaxProblem(text("compare-mismatch", left=str(yes.type), right=str(no.type)), tree.start, tree.end)
        yes, no = alike_decimals(yes, no)
        result = VALUES["if"].result(condition.type, yes.type, no.type)
        assert isinstance(result, Type)
        return Function("if", (condition, yes, no), result, start=tree.start, end=tree.end)

    # -- to a multiple of a step --------------------------------------------------------------------------------------------------

    def _rounded(self, how: Rounding, tree: syntax.Call, expected: Type | None, known: Known) -> Expr:
        (operand_tree,) = self._arguments(tree, 1)
        operand = self.outer.check(operand_tree, expected, known)
        self.outer.require_number(operand, operand_tree, known)
        for name, part in tree.named:
            if name != "to":
                raise SyntaxProblem(text("span-word", name=name, words="to"), part.start, part.end)
        if len(tree.named) != 1:
            raise SyntaxProblem(text("round-to", name=tree.function), tree.start, tree.end, text("round-to-help", name=tree.function))
        step_tree = tree.named[0][1]
        step = self.outer.check(step_tree, operand.type, known)
        if not isinstance(step, Const) or not isinstance(step.value, int) or step.value < 1 or step.type.kind is not operand.type.kind:
            raise SyntaxProblem(text("round-step"), step_tree.start, step_tree.end, text("round-to-help", name=tree.function))
        return rounded(how, operand, step.value * 10**operand.type.decimals, step.value, tree)

    # -- of a history -----------------------------------------------------------------------------------------------------------

    def _years(self, name: YearsName, tree: syntax.Call, known: Known) -> Expr:
        (history_tree,) = self._arguments(tree, 1)
        history = self.of_kind(history_tree, frozenset({Kind.HISTORY}), known)
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
            found[side] = _shifted(self.of_kind(part, frozenset({Kind.INT}), known), by)
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


def rounded(how: Rounding, operand: Expr, divisor: int, step: int, tree: Syntax, *, counts: bool = False) -> Expr:
    low, high = (step * divided(end, divisor, how) for end in (operand.type.lowest, operand.type.highest))
    kind = Kind.INT if counts else operand.type.kind
    return Rounded(how, operand, divisor, step, number(low, high, kind), counts, start=tree.start, end=tree.end)


def alike_decimals(left: Expr, right: Expr) -> tuple[Expr, Expr]:
    """Two numbers or rates with as many decimals; of anything else, both as they are."""
    most = max(left.type.decimals, right.type.decimals)
    return with_decimals(left, most), with_decimals(right, most)


def with_decimals(expr: Expr, decimals: int) -> Expr:
    if expr.type.decimals == decimals:
        return expr
    return Finer(expr, finer(expr.type, decimals), start=expr.start, end=expr.end)


def _shifted(year: Expr, by: int) -> Expr:
    """`after: y` means from y + 1, `before: y` means until y - 1."""
    if by == 0:
        return year
    if isinstance(year, Const) and isinstance(year.value, int):
        return replace(year, value=year.value + by, type=number(year.value + by, year.value + by))
    bounds = number(year.type.lowest + by, year.type.highest + by)
    one = Const(1, number(1, 1), start=year.start, end=year.end)
    return Arithmetic("+" if by > 0 else "-", year, one, bounds, start=year.start, end=year.end)
