"""A typed expression back to text of the rule language.

In: an `Expr`. Out: text that reads back as the same expression; brackets only where needed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import assert_never

from regelproef.answer.outcome import Status
from regelproef.language import typed as node
from regelproef.language.decimals import show_rate, shown
from regelproef.language.functions import ROUNDINGS, UNITS
from regelproef.language.typed import Constant, Expr
from regelproef.language.types import Kind, Type, number

SUMS = (node.Arithmetic, node.Rounded)  # as a part of a product they need brackets
TRUTHS = (node.Not, node.And, node.Or, node.Compare, node.OneOf, node.IsNull, node.FactIs)  # of several words: as a side they need brackets


def show_constant(value: Constant) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def show_dated(value: Constant, type_: Type) -> str:
    """A constant of this type, as the files have it; a rate in percent."""
    if type_.kind is Kind.RATE and isinstance(value, int):
        return show_rate(value, type_.decimals)
    if type_.decimals and isinstance(value, int):  # no author can write it; what it says is true
        return f"{shown(value, type_.decimals + 2)} euro" if type_.kind is Kind.MONEY else shown(value, type_.decimals)
    return f"{value:%m-%d}" if type_.kind is Kind.DAY_OF_YEAR and isinstance(value, date) else show_constant(value)


def show(expr: Expr) -> str:
    """The expression as a rule author would write it."""
    match expr:
        case node.Const(value=value, type=type_):
            return show_dated(value, type_)
        case node.Parameter(name=name, person=person, on=on, named=True):
            return f"{_own(person, name)} at {_as_value(on)}"
        case node.Name(name=name, person=person):
            return _own(person, name)
        case node.Not(operand=operand):
            return f"not {_within(operand, (node.And, node.Or, node.Compare, node.OneOf, node.IsNull, node.FactIs))}"
        case node.And(items=items):
            return " and ".join(_within(item, (node.Or,)) for item in items)
        case node.Or(items=items):
            return " or ".join(_within(item, (node.And,)) for item in items)
        case node.Compare(op=op, left=left, right=right):
            return f"{_within(left, TRUTHS)} {op} {_within(right, TRUTHS)}"
        case node.OneOf(operand=operand, values=values, negated=negated):
            return f"{_within(operand, TRUTHS)} {'not in' if negated else 'in'} {{{', '.join(show(value) for value in values)}}}"
        case node.IsNull(operand=operand, negated=negated):
            return f"{_within(operand, TRUTHS)} is {'not ' if negated else ''}null"
        case node.Arithmetic(op="*", left=left, right=right) if left.type.kind is Kind.RATE:
            return f"{show(left)} of {_within(right, SUMS)}"
        case node.Arithmetic(op=op, left=left, right=right):
            tight: tuple[type, ...] = SUMS if op in {"*", "-"} else ()
            return f"{show(left) if op != '*' else _within(left, tight)} {op} {_within(right, tight)}"
        case node.Finer(operand=operand):
            return show(operand)
        case node.Rounded():
            return _show_rounded(expr)
        case node.Function(name="add_months" | "add_years"):
            return _show_shifted(expr)
        case node.Function(name=name, arguments=arguments):
            return f"{name}({', '.join(show(argument) for argument in arguments)})"
        case node.Years():
            return _show_years(expr)
        case node.Members():
            return _show_members(expr)
        case node.Concludes(decision=decision, value=value, person=person):
            return f"concludes({_own(person, decision)}, {show(value)})"
        case node.HasStatus(decision=decision, status=status, person=person):
            return f"{'decided' if status is Status.VALUE else status.value}({_own(person, decision)})"
        case node.RuleStands(rule=rule, how=how, person=person):
            return f"{how}({_own(person, rule)})"
        case node.AmountGiven(name=name, person=person):
            return f"given({_own(person, name)})"
        case node.FactIs(name=name, value=value, person=person):
            shown = f"{{{', '.join(map(str, sorted(value)))}}}" if isinstance(value, frozenset) else show_constant(value)
            return f"{_own(person, name)} == {shown}"
        case node.SameOutcome(decision=decision, one=one, other=other):
            return f"same({_own(one, decision)}, {_own(other, decision)})"
        case node.NextTo(name=name, one=one, other=other):
            return f"next({_own(one, name)}, {_own(other, name)})"
        case _:
            assert_never(expr)


def _own(person: str, name: str) -> str:
    return f"{person}.{name}" if person else name


def _within(expr: Expr, bracketed: tuple[type, ...]) -> str:
    while isinstance(expr, node.Finer):
        expr = expr.operand
    bare = isinstance(expr, node.Rounded) and whole_division(expr) is None
    return f"({show(expr)})" if isinstance(expr, bracketed) and not bare else show(expr)


def _as_value(expr: Expr) -> str:
    """As it stands behind `at` or before a unit: one value, or in brackets."""
    called = isinstance(expr, (node.Function, node.Years)) and expr.name not in UNITS.values()
    called |= isinstance(expr, node.Rounded) and whole_division(expr) is None
    return show(expr) if called or isinstance(expr, (node.Name, node.Const)) else f"({show(expr)})"


def _show_shifted(expr: node.Function) -> str:
    day, count = expr.arguments
    sign, count = duration(count)
    unit = "month" if expr.name == "add_months" else "year"
    return f"{show(day)} {sign} {_as_value(count)} {unit if count == node.Const(1, count.type) else f'{unit}s'}"


def duration(count: Expr) -> tuple[str, Expr]:
    """The sign before a number of months or years, and the number behind it."""
    match count:
        case node.Const(value=int(value), type=type_) if value < 0:
            return "-", replace(count, value=-value, type=number(-value, -value, type_.kind))
        case node.Arithmetic(op="-", left=node.Const(value=0), right=right):
            return "-", right
        case _:
            return "+", count


def _show_rounded(expr: node.Rounded) -> str:
    by = whole_division(expr)
    if by is not None:
        return f"{_within(expr.operand, SUMS)} div {_euro(by) if expr.counts else by}"
    name = next(name for name, how in ROUNDINGS.items() if how == expr.how)
    return f"{name}({show(expr.operand)}, to: {expr.step})"


def whole_division(expr: node.Rounded) -> int | None:
    """By what `div` divides, where that is how it is written."""
    by = expr.divisor // 10**expr.operand.type.decimals
    return by if expr.how == "down" and expr.step == 1 and (by > 1 or expr.counts) else None


def _euro(cents: int) -> str:
    euro, cent = divmod(cents, 100)
    return f"{euro}.{cent:02} euro" if cent else f"{euro} euro"


def _show_members(expr: node.Members) -> str:
    """By the names that any member has, as an author gives them."""

    begin = f"{expr.members}."

    def bare(part: Expr) -> str:
        return show(node.rewritten(part, called))

    def called(one: Expr) -> Expr | None:
        is_own = isinstance(one, (node.Fact, node.Derived)) and one.name.startswith(begin)
        return replace(one, name=one.name.removeprefix(begin), person="") if is_own and isinstance(one, node.Name) else None

    members = _own(expr.person, expr.members)
    if expr.how == "rank" and expr.each is not None:
        return f"rank({members} by {bare(expr.each)})"
    each = f"{bare(expr.each)} for " if expr.each is not None else ""
    where = f" where {bare(expr.where)}" if expr.where != node.TRUE else ""
    otherwise = f", else: {show(expr.otherwise)}" if expr.otherwise is not None else ""
    return f"{expr.how}({each}{members}{where}{otherwise})"


def _show_years(expr: node.Years) -> str:
    parts = [show(expr.history)]
    if expr.first is not None:
        parts.append(f"from: {show(expr.first)}")
    if expr.last is not None:
        last = expr.last
        if isinstance(last, node.Arithmetic) and last.op == "-" and last.right == node.Const(1, last.right.type):
            parts.append(f"before: {show(last.left)}")
        else:
            parts.append(f"until: {show(last)}")
    return f"{expr.name}({', '.join(parts)})"
