"""Syntax tree to typed tree.

In: `Syntax`, the `Scope` of its names, the type that is expected, if any, and which nullable values are known not to be null.
Out: `Expr`, or `SyntaxProblem` with a place, an expectation and, for names, a suggestion.
Guarantees: a nullable value is used only where it is known not to be null; constants lie in the range of the fact they are compared with;
no result leaves the bounds that the encoder can represent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from regelproef.answer.outcome import MAX_NUMBER
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language import typed as node
from regelproef.language.among import about_members, among, members_help
from regelproef.language.calls import CallChecker, alike_decimals, rounded, with_decimals
from regelproef.language.decimals import read_money, read_rate
from regelproef.language.extent import count_of, reach
from regelproef.language.functions import DATE, FEW, INT, UNITS
from regelproef.language.hints import days_help, hint, literal_in_capitals
from regelproef.language.known import NOTHING, Known, key, known_where, may_be_null
from regelproef.language.members import NUMBERED
from regelproef.language.parser import parse_expression
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax, SyntaxProblem
from regelproef.language.typed import Expr
from regelproef.language.types import BOOL, MAX_DECIMALS, MAX_RESULT, MAX_RESULT_DECIMALS, NULL, NUMBERS, ORDERED, Kind, Type, dates, join, number


def check_expression(source: str, scope: Scope, expected: Type | None = None, known: Known = NOTHING, *, outcome: bool = False) -> Expr:
    """Parse and type one expression; `outcome` allows a nullable result.

    Raises:
        SyntaxProblem: with offsets in `source`.
    """
    tree = parse_expression(source)
    checker = _Checker(scope)
    expr = checker.check(tree, expected, known)
    if expected is not None:
        checker.require(expr, expected, tree, outcome=outcome, known=known)
    elif not outcome:
        checker.require_value(expr, tree, known)
    return expr


class _Checker:
    def __init__(self, scope: Scope, *, within: bool = False) -> None:
        self.scope, self.within = scope, within

    def inside(self, scope: Scope) -> _Checker:
        """Whoever types the parts of a call about members."""
        return _Checker(scope, within=True)

    # -- entry points -------------------------------------------------------------------------------------------------------

    def check(self, tree: Syntax, expected: Type | None, known: Known) -> Expr:
        match tree:
            case syntax.Literal():
                return self._literal(tree, expected)
            case syntax.Name():
                return self._name(tree, expected)
            case syntax.At():
                return self._at(tree, known)
            case syntax.Unary(op="not"):
                return self._negation(tree, known)
            case syntax.Unary():
                return self._minus(tree, expected, known)
            case syntax.Binary(op="and" | "or"):
                return self._junction(tree, expected, known)
            case syntax.Duration():
                raise SyntaxProblem(text("duration-alone"), tree.start, tree.end, text("duration-help"))
            case syntax.Binary(op="+" | "-", right=syntax.Duration() as duration):
                return self._shifted(tree, duration, known)
            case syntax.Binary(op="+" | "-"):
                return self._sum(tree, expected, known)
            case syntax.Binary(op="*"):
                return self._product(tree, expected, known)
            case syntax.Binary(op="div"):
                return self._division(tree, expected, known)
            case syntax.Binary(op="of"):
                return self._share(tree, expected, known)
            case syntax.Binary():
                return self._comparison(tree, known)
            case syntax.Membership():
                return self._membership(tree, known)
            case syntax.NullTest():
                return self._null_test(tree, known)
            case syntax.Call() | syntax.Among():
                of = about_members(tree, self.scope)
                return CallChecker(self).call(of, expected, known) if isinstance(of, syntax.Call) else among(of, self, expected, known)

    def require(self, expr: Expr, expected: Type, tree: Syntax, *, outcome: bool = False, known: Known = NOTHING) -> None:
        """`expr` has the kind that is expected here, and is not null unless an outcome may be."""
        fits = expr.type.kind is expected.kind and (expected.kind is not Kind.ENUM or set(expr.type.values) <= set(expected.values))
        if expr.type.kind is Kind.NULL:
            fits = outcome and expected.nullable
        if expr.type.kind is Kind.HISTORY and expected.kind is Kind.BOOL:
            raise SyntaxProblem(text("history-here"), tree.start, tree.end, text("history-here-help"))
        if not fits:
            raise SyntaxProblem(text("type-mismatch", found=str(expr.type), expected=str(expected)), tree.start, tree.end)
        self.require_rounded(expr, tree)
        if outcome:
            if expr.type.nullable and not expected.nullable and key(expr) not in known:
                raise SyntaxProblem(text("null-outcome"), tree.start, tree.end, text("null-outcome-help"))
            return
        self.require_value(expr, tree, known)

    def require_value(self, expr: Expr, tree: Syntax, known: Known) -> None:
        if expr.type.nullable and key(expr) not in known:
            name = key(expr).partition(".")[2] or "null"
            raise SyntaxProblem(text("null-use", name=name), tree.start, tree.end, text("null-use-help", name=name))

    def require_number(self, expr: Expr, tree: Syntax, known: Known) -> None:
        if expr.type.kind not in NUMBERS:
            raise SyntaxProblem(text("number-expected", found=str(expr.type)), tree.start, tree.end)
        self.require_value(expr, tree, known)

    def require_rounded(self, expr: Expr, tree: Syntax) -> None:
        """It has no more decimals than a number or money has."""
        if expr.type.decimals and expr.type.kind in NUMBERS:
            raise SyntaxProblem(text("unrounded"), tree.start, tree.end, text("unrounded-help"))

    # -- leaves -------------------------------------------------------------------------------------------------------------

    def _literal(self, tree: syntax.Literal, expected: Type | None) -> Expr:
        if tree.kind == "bool":
            return node.Const(tree.text == "true", BOOL, start=tree.start, end=tree.end)
        if tree.kind == "null":
            return node.Const(None, NULL, start=tree.start, end=tree.end)
        if tree.kind == "date":
            return node.Const(parsed := _date(tree), dates(parsed, parsed), start=tree.start, end=tree.end)
        if tree.kind == "rate":
            return _rate(tree)
        if tree.kind == "money":
            return _money(tree)
        if len(tree.text) > 1 and tree.text.startswith("0"):
            raise SyntaxProblem(text("number-zero", number=tree.text), tree.start, tree.end, text("number-zero-help"))
        if len(tree.text) > 13 or int(tree.text) > MAX_NUMBER:
            raise SyntaxProblem(text("number-large", limit=MAX_NUMBER), tree.start, tree.end)
        value = int(tree.text)
        kind = Kind.MONEY if expected is not None and expected.kind is Kind.MONEY else Kind.INT
        return node.Const(value, number(value, value, kind), start=tree.start, end=tree.end)

    def _name(self, tree: syntax.Name, expected: Type | None) -> Expr:
        if expected is not None and expected.kind is Kind.ENUM and tree.text in expected.values:
            return node.Const(tree.text, replace(expected, nullable=False), start=tree.start, end=tree.end)
        found = self.scope.lookup(tree.text, tree.start, tree.end)
        if found is None:
            raise self._unknown(tree, expected)
        if isinstance(found, node.Decided) and not self.scope.reads_decisions:
            raise SyntaxProblem(text("decision-here", name=tree.text), tree.start, tree.end)
        if isinstance(found, node.Amount) and not self.scope.reads_decisions and found.name not in self.scope.given:
            raise SyntaxProblem(text("amount-here", name=tree.text), tree.start, tree.end, text("amount-here-help"))
        if isinstance(found, node.Parameter) and not self.scope.reads_parameters:
            raise SyntaxProblem(text("parameter-here", name=tree.text), tree.start, tree.end, text("parameter-here-help"))
        return found

    def _at(self, tree: syntax.At, known: Known) -> Expr:
        found = self._name(tree.name, None)
        if not isinstance(found, node.Parameter):
            raise SyntaxProblem(text("at-parameter", name=tree.name.text), tree.name.start, tree.name.end, text("at-parameter-help"))
        on = self.check(tree.day, None, known)
        if on.type.kind is not Kind.DATE:
            raise SyntaxProblem(text("type-mismatch", found=str(on.type), expected=Kind.DATE.value), tree.day.start, tree.day.end)
        self.require_value(on, tree.day, known)
        return replace(found, on=on, named=on != found.on, start=tree.start, end=tree.end)

    def _unknown(self, tree: syntax.Name, expected: Type | None) -> SyntaxProblem:
        if NUMBERED.fullmatch(tree.text):
            return SyntaxProblem(text("members-number", name=tree.text), tree.start, tree.end, text("members-form"))
        help = literal_in_capitals(tree.text)
        message = text("name-unknown", name=tree.text)
        if help is None and expected is not None and expected.kind is Kind.ENUM:
            message = text("value-unknown", name=tree.text, values=", ".join(expected.values))
            help = did_you_mean(tree.text, expected.values)
        help = help or did_you_mean(tree.text, self.scope.names())
        help = help or members_help(tree.text, self.scope)
        if help is None and self.scope.persons != ("",):
            help = text("person-prefix", persons=" / ".join(f"{person}." for person in self.scope.persons))
        return SyntaxProblem(message, tree.start, tree.end, help)

    # -- logic --------------------------------------------------------------------------------------------------------------

    def _negation(self, tree: syntax.Unary, known: Known) -> Expr:
        operand = self.check(tree.operand, None, known)
        if operand.type.kind is Kind.HISTORY:
            return node.Not(operand, type=operand.type, start=tree.start, end=tree.end)
        self.require(operand, BOOL, tree.operand, known=known)
        return node.Not(operand, start=tree.start, end=tree.end)

    def _junction(self, tree: syntax.Binary, expected: Type | None, known: Known) -> Expr:
        conjunction = tree.op == "and"
        items: list[Expr] = []
        gained = known
        for part in _flatten(tree, tree.op):
            item = self.check(part, expected, gained)
            if item.type.kind is not Kind.HISTORY:
                self.require(item, BOOL, part, known=gained)
            gained = gained | known_where(item, holds=conjunction)
            items.append(item)
        kinds = {item.type.kind for item in items}
        if len(kinds) > 1:
            raise SyntaxProblem(text("history-mixed"), tree.start, tree.end, text("history-here-help"))
        joined = replace(items[0].type, nullable=False)
        for item in items[1:]:
            joined = join(joined, replace(item.type, nullable=False))
        return (node.And if conjunction else node.Or)(tuple(items), joined, start=tree.start, end=tree.end)

    def _comparison(self, tree: syntax.Binary, known: Known) -> Expr:
        left, right = self.sides(tree.left, tree.right, known)
        if Kind.NULL in (left.type.kind, right.type.kind):
            raise SyntaxProblem(text("null-compare"), tree.start, tree.end, text("null-compare-help"))
        same_values = left.type.kind is not Kind.ENUM or set(left.type.values) == set(right.type.values)
        if left.type.kind is not right.type.kind or not same_values or left.type.kind in {Kind.HISTORY, Kind.DAY_OF_YEAR, Kind.RATE}:
            help = text("day-of-year-help") if Kind.DAY_OF_YEAR in (left.type.kind, right.type.kind) else None
            raise SyntaxProblem(text("compare-mismatch", left=str(left.type), right=str(right.type)), tree.start, tree.end, help)
        if tree.op not in {"==", "!="} and left.type.kind not in ORDERED:
            raise SyntaxProblem(text("compare-order", op=tree.op, found=str(left.type)), tree.start, tree.end)
        both_nullable = may_be_null(left) and may_be_null(right) and tree.op in {"==", "!="}
        if not both_nullable:
            self.require_value(left, tree.left, known)
            self.require_value(right, tree.right, known)
        self._require_in_range(left, right, tree.right)
        self._require_in_range(right, left, tree.left)
        return node.Compare(tree.op, left, right, start=tree.start, end=tree.end)

    def sides(self, left_tree: Syntax, right_tree: Syntax, known: Known) -> tuple[Expr, Expr]:
        """Both sides, the one that fixes the type first: a literal or a bare enum value takes the type of the other side."""
        if self._weak(left_tree) and not self._weak(right_tree):
            right = self.check(right_tree, None, known)
            return alike_decimals(self.check(left_tree, right.type, known), right)
        left = self.check(left_tree, None, known)
        right = self.check(right_tree, left.type, known)
        if left.type.kind is Kind.INT and right.type.kind is Kind.MONEY:  # its literals are money then
            left = self.check(left_tree, right.type, known)
        return alike_decimals(left, right)

    def _weak(self, tree: Syntax) -> bool:
        if isinstance(tree, syntax.Name):
            return self.scope.lookup(tree.text, 0, 0) is None
        return isinstance(tree, syntax.Literal)

    def _require_in_range(self, fact: Expr, constant: Expr, tree: Syntax) -> None:
        if not isinstance(fact, node.Fact) or not isinstance(constant, node.Const) or fact.type.kind not in ORDERED:
            return
        value, low, high = constant.value, fact.type.low, fact.type.high
        if low is not None and not low <= value <= high:  # type: ignore[operator]  # one kind, checked before
            raise SyntaxProblem(text("constant-range", value=value, fact=fact.name, low=low, high=high), tree.start, tree.end)

    def _membership(self, tree: syntax.Membership, known: Known) -> Expr:
        operand = self.check(tree.operand, None, known)
        self.require_value(operand, tree.operand, known)
        self.require_rounded(operand, tree.operand)
        if operand.type.kind in {Kind.HISTORY, Kind.BOOL, Kind.RATE}:
            raise SyntaxProblem(text("in-kind", found=str(operand.type)), tree.operand.start, tree.operand.end)
        values: list[node.Const] = []
        for item_tree in tree.items:
            item = self.check(item_tree, operand.type, NOTHING)
            self.require(item, operand.type, item_tree)
            if not isinstance(item, node.Const):
                raise SyntaxProblem(text("in-constant"), item_tree.start, item_tree.end)
            if any(item.value == other.value for other in values):
                raise SyntaxProblem(text("in-double", value=item.value), item_tree.start, item_tree.end)
            self._require_in_range(operand, item, item_tree)
            values.append(item)
        return node.OneOf(operand, tuple(values), tree.negated, start=tree.start, end=tree.end)

    def _null_test(self, tree: syntax.NullTest, known: Known) -> Expr:
        operand = self.check(tree.operand, None, known)
        if not may_be_null(operand) or not key(operand):
            raise SyntaxProblem(text("null-never"), tree.operand.start, tree.operand.end)
        return node.IsNull(operand, tree.negated, start=tree.start, end=tree.end)

    # -- numbers and dates --------------------------------------------------------------------------------------------------

    def _minus(self, tree: syntax.Unary, expected: Type | None, known: Known) -> Expr:
        operand = self.check(tree.operand, expected, known)
        self.require_number(operand, tree.operand, known)
        return _opposite(operand, tree)

    def _sum(self, tree: syntax.Binary, expected: Type | None, known: Known) -> Expr:
        hint = expected if expected is not None and expected.kind in NUMBERS else None
        if hint is None:
            left, right = self.sides(tree.left, tree.right, known)
        else:
            left, right = alike_decimals(self.check(tree.left, hint, known), self.check(tree.right, hint, known))
        for side, own in ((left, tree.left), (right, tree.right)):
            if side.type.kind is Kind.DATE:
                raise SyntaxProblem(text("number-expected", found=str(side.type)), own.start, own.end, text("duration-help"))
            self.require_number(side, own, known)
        if left.type.kind is not right.type.kind:
            raise SyntaxProblem(text("compare-mismatch", left=str(left.type), right=str(right.type)), tree.start, tree.end)
        if tree.op == "+":
            low, high = left.type.lowest + right.type.lowest, left.type.highest + right.type.highest
        else:
            low, high = left.type.lowest - right.type.highest, left.type.highest - right.type.lowest
        bounds = number(low, high, left.type.kind, left.type.decimals)
        return self._bounded(node.Arithmetic(tree.op, left, right, bounds, start=tree.start, end=tree.end))

    def _shifted(self, tree: syntax.Binary, duration: syntax.Duration, known: Known) -> Expr:
        """A date so many months or years later or earlier."""
        called = CallChecker(self)
        day = called.of_kind(tree.left, DATE, known, text("duration-help"))
        count = called.of_kind(duration.count, INT, known)
        if tree.op == "-":
            count = _opposite(count, duration.count)
        return called.made(UNITS[duration.unit], (day, count), (tree.left, duration), tree)

    def _product(self, tree: syntax.Binary, expected: Type | None, known: Known) -> Expr:
        left, right = self.check(tree.left, None, known), self.check(tree.right, None, known)
        if count_of(right) < count_of(left):
            left, right = right, left
        if count_of(left) > FEW:
            raise SyntaxProblem(text("product-few", few=FEW), tree.start, tree.end)
        self.require_number(left, tree.left, known)
        self.require_number(right, tree.right, known)
        if isinstance(right, node.Const) and expected is not None and expected.kind is Kind.MONEY:
            right = replace(right, type=replace(right.type, kind=Kind.MONEY))
        return self._times(left, right, tree)

    def _share(self, tree: syntax.Binary, expected: Type | None, known: Known) -> Expr:
        """A rate of a number: exact, and so with more decimals than that."""
        rate = self.check(tree.left, None, known)
        if rate.type.kind is not Kind.RATE:
            message = text("rate-expected", found=str(rate.type))
            raise SyntaxProblem(message, tree.left.start, tree.left.end, hint("of") if rate.type.kind is Kind.BOOL else text("rate-help"))
        self.require_value(rate, tree.left, known)
        number_ = self.check(tree.right, expected if expected is not None and expected.kind in NUMBERS else None, known)
        self.require_number(number_, tree.right, known)
        return self._times(rate, number_, tree)

    def _times(self, left: Expr, right: Expr, tree: syntax.Binary) -> Expr:
        ends = [a * b for a in reach(left) for b in (right.type.lowest, right.type.highest)]
        bounds = number(min(ends), max(ends), right.type.kind, left.type.decimals + right.type.decimals)
        return self._bounded(node.Arithmetic("*", left, right, bounds, start=tree.start, end=tree.end))

    def _division(self, tree: syntax.Binary, expected: Type | None, known: Known) -> Expr:
        operand, divisor = self.check(tree.left, expected, known), self.check(tree.right, None, known)
        self.require_number(operand, tree.left, known)
        counts = operand.type.kind is Kind.MONEY and divisor.type.kind is Kind.MONEY
        whole = isinstance(divisor, node.Const) and (divisor.type.kind is Kind.INT or counts)
        if not isinstance(divisor, node.Const) or not whole or not isinstance(divisor.value, int) or divisor.value < 1:
            raise SyntaxProblem(text("div-constant"), tree.right.start, tree.right.end)
        return rounded("down", operand, divisor.value * 10**operand.type.decimals, 1, tree, counts=counts)

    def _bounded(self, expr: node.Arithmetic) -> Expr:
        decimals = expr.type.decimals
        if decimals and (max(abs(expr.type.lowest), abs(expr.type.highest)) > MAX_RESULT or decimals > MAX_RESULT_DECIMALS):
            raise SyntaxProblem(text("number-fine", decimals=decimals), expr.start, expr.end, text("number-fine-help"))
        if max(abs(expr.type.lowest), abs(expr.type.highest)) > MAX_RESULT:
            raise SyntaxProblem(text("number-large", limit=MAX_RESULT), expr.start, expr.end)
        return expr


def _opposite(number_: Expr, tree: Syntax) -> Expr:
    """Less than nothing by as much."""
    kind, decimals = number_.type.kind, number_.type.decimals
    if isinstance(number_, node.Const) and isinstance(number_.value, int):
        return node.Const(-number_.value, number(-number_.value, -number_.value, kind), start=tree.start, end=tree.end)
    zero = with_decimals(node.Const(0, number(0, 0, kind), start=tree.start, end=tree.start), decimals)
    bounds = number(-number_.type.highest, -number_.type.lowest, kind, decimals)
    return node.Arithmetic("-", zero, number_, bounds, start=tree.start, end=tree.end)


def _flatten(tree: Syntax, op: str) -> tuple[Syntax, ...]:
    parts: list[Syntax] = []
    while isinstance(tree, syntax.Binary) and tree.op == op:
        parts.append(tree.right)
        tree = tree.left
    return (tree, *reversed(parts))


def _rate(tree: syntax.Literal) -> Expr:
    word, _, percent = tree.text.partition(" ")
    found = read_rate(word, percent=bool(percent))
    if found is None:
        raise SyntaxProblem(text("rate-literal", decimals=MAX_DECIMALS), tree.start, tree.end, text("rate-help"))
    return node.Const(found.value, number(found.value, found.value, Kind.RATE, found.decimals), start=tree.start, end=tree.end)


def _money(tree: syntax.Literal) -> Expr:
    word, _, unit = tree.text.partition(" ")
    cents = read_money(word, unit)
    if cents is None:
        raise SyntaxProblem(text("money-literal", word=tree.text), tree.start, tree.end, text("money-help"))
    return node.Const(cents, number(cents, cents, Kind.MONEY), start=tree.start, end=tree.end)


def _date(tree: syntax.Literal) -> date:
    try:
        return date.fromisoformat(tree.text)
    except ValueError:
        raise SyntaxProblem(text("date-impossible", date=tree.text, when=""), tree.start, tree.end, days_help(tree.text)) from None
