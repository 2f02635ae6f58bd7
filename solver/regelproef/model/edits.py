"""Single edits of one expression: the slips that an author makes.

In: a typed expression with its text. Out: `Edit`s, each another text of the same expression. Edits are made in the text and read again by the
type checker, so that an edit that makes no sense (a constant outside its range, a null that is used) is never made at all.
Guarantees: the order is that of the text; the same text never comes twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from regelproef.language.decimals import shown_whole
from regelproef.language.functions import ROUNDINGS, FunctionName, YearsName
from regelproef.language.members import walk_written
from regelproef.language.typed import (
    TRUE,
    And,
    Arithmetic,
    Compare,
    Const,
    Decided,
    Derived,
    Expr,
    Fact,
    Function,
    IsNull,
    Members,
    Not,
    OneOf,
    Or,
    Rounded,
    Years,
    children,
)
from regelproef.language.types import ORDERED, Kind
from regelproef.model.steps import other_days

OPERATORS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "!=": ("==",)}
EXACTLY = frozenset({"<=", ">="})
EQUAL_ORDERED, EQUAL = ("!=", "<=", ">="), ("!=",)
WORDS = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
WIDENED, CALENDAR = "widened", "calendar"
OF_MEMBERS = {"any": "all", "all": "any", "min": "max", "max": "min"}
SPAN_WORDS = {"before": "until", "until": "before", "from": "after", "after": "from"}


@dataclass(frozen=True)
class Edit:
    """`name` is unique within the expression and made of letters, digits and dots; `kind` says what sort of slip it is."""

    kind: str
    name: str
    source: str


def edits_of(source: str, expr: Expr) -> Iterator[Edit]:
    """Every single edit of an expression."""
    seen = {source}
    names: dict[str, int] = {}
    for edit in _all_edits(source, expr):
        if edit.source in seen:
            continue
        seen.add(edit.source)
        count = names[edit.name] = names.get(edit.name, 0) + 1
        yield edit if count == 1 else Edit(edit.kind, f"{edit.name}.{count}", edit.source)


def _all_edits(source: str, expr: Expr) -> Iterator[Edit]:
    for part in walk_written(expr):
        match part:
            case Compare():
                yield from _operators(source, part)
            case Const():
                yield from _constants(source, part)
            case OneOf():
                yield from _membership(source, part)
            case IsNull():
                yield _replace(source, part, "negated", "negated", f"not ({source[part.start : part.end]})")
            case And() | Or() if part.type.kind is Kind.HISTORY:
                yield from _united(source, part)
            case And() | Or():
                yield from _junction(source, part)
            case Arithmetic():
                yield from _arithmetic(source, part)
            case Rounded():
                yield from _rounding(source, part)
            case Function(name="add_months" | "add_years"):
                yield from _moved_day(source, part)
            case Function(name="months_between" | "days_between"):
                yield from _call(source, part)
                yield from _apart(source, part)
            case Years() | Function():
                yield from _call(source, part)
            case Members():
                yield from _of_members(source, part)
            case _:
                pass
    yield from _negated_atoms(source, expr)
    for part in walk_written(expr):
        if isinstance(part, Compare):
            yield from _other_values(source, part)
        if isinstance(part, (Compare, OneOf)):
            yield from _widened(source, part)


def other_names(source: str, expr: Expr, beside: Mapping[str, tuple[str, ...]]) -> Iterator[Edit]:
    """Every name of a fact or derived value with another in its place, of those that are easily taken for it."""
    count: dict[str, int] = {}
    for part in walk_written(expr):
        if isinstance(part, (Fact, Derived)) and source[part.start : part.end] == part.name:
            count[part.name] = count.get(part.name, 0) + 1
            place = f".{count[part.name]}" if count[part.name] > 1 else ""
            for other in beside.get(part.name, ()):
                yield _replace(source, part, "name", f"{part.name}-as-{other}{place}", other)


def atoms_of(expr: Expr) -> Iterator[Expr]:
    """The truth-valued parts that are no `and`, `or` or `not`, in reading order."""
    if isinstance(expr, (And, Or, Not)):
        for child in children(expr):
            yield from atoms_of(child)
    else:
        yield expr


def _replace(source: str, part: Expr, kind: str, name: str, new: str) -> Edit:
    return Edit(kind, name, source[: part.start] + new + source[part.end :])


def _operators(source: str, part: Compare) -> Iterator[Edit]:
    ordered = part.left.type.kind in ORDERED
    for op in OPERATORS.get(part.op, EQUAL_ORDERED if ordered else EQUAL):
        yield from _between(source, part.left, part.right, part.op, op, WORDS[op])
    if part.op in EXACTLY:
        yield from _between(source, part.left, part.right, part.op, "==", WORDS["=="], kind="exactly")


def _between(source: str, left: Expr, right: Expr, word: str, other: str, name: str, *, kind: str = "operator") -> Iterator[Edit]:
    """Another operator between two parts, where it stands there."""
    between = source[left.end : right.start]
    if word in between:
        yield Edit(kind, name, source[: left.end] + between.replace(word, other, 1) + source[right.start :])


def _constants(source: str, part: Const) -> Iterator[Edit]:
    word = source[part.start : part.end]
    if re.fullmatch(r"\d+", word):
        for step, name in ((1, "plus1"), (-1, "minus1")):
            if int(word) + step >= 0:
                yield _replace(source, part, "constant", name, str(int(word) + step))
    elif measured := re.fullmatch(r"([0-9]+)(?:\.([0-9]+))?\s*(%|euro|cent|)", word):
        for step, name in ((1, "plus1"), (-1, "minus1")):
            yield from _one_more(source, part, measured, step, name)
    elif isinstance(part.value, date):
        for name, day in other_days(part.value):
            yield _replace(source, part, "constant", name, day.isoformat())


def _one_more(source: str, part: Const, measured: re.Match[str], step: int, name: str) -> Iterator[Edit]:
    """Money one cent more or less, a rate one of its last written place."""
    whole, rest, unit = measured.groups()
    rest = "00" if unit == "euro" and rest is None else rest or ""
    value = int(whole + rest) + step
    if value >= 0:
        yield _replace(source, part, "constant", name, f"{shown_whole(value, len(rest))} {unit}".rstrip())


def _membership(source: str, part: OneOf) -> Iterator[Edit]:
    brace = source.find("{", part.operand.end)
    if brace < 0:
        return
    head, tail, values = source[: part.operand.end], source[part.end :], [source[value.start : value.end] for value in part.values]
    word, other = (" not in ", " in ") if part.negated else (" in ", " not in ")
    yield Edit("operator", other.strip().replace(" ", "-"), head + other + source[brace:])
    if len(values) > 1:
        for index, value in enumerate(values):
            kept = ", ".join(values[:index] + values[index + 1 :])
            yield Edit("constant", f"without-{value}", f"{head}{word}{{{kept}}}{tail}")


def _junction(source: str, part: And | Or) -> Iterator[Edit]:
    word, other = ("and", "or") if isinstance(part, And) else ("or", "and")
    for one, following in zip(part.items, part.items[1:], strict=False):
        yield from _between(source, one, following, word, other, other)
    neutral = "true" if isinstance(part, And) else "false"
    for index, item in enumerate(part.items, 1):
        yield Edit("condition-dropped", f"without-part-{index}", source[: item.start] + neutral + source[item.end :])


def _united(source: str, part: And | Or) -> Iterator[Edit]:
    """Histories put together: the other word between two of them, and one of them left out, the one beside it standing in its place."""
    word, other = ("and", "or") if isinstance(part, And) else ("or", "and")
    for one, following in zip(part.items, part.items[1:], strict=False):
        yield from _between(source, one, following, word, other, other)
    for index, item in enumerate(part.items):
        beside = part.items[index - 1 if index else 1]
        yield _replace(source, item, "condition-dropped", f"without-part-{index + 1}", source[beside.start : beside.end])


def _arithmetic(source: str, part: Arithmetic) -> Iterator[Edit]:
    if part.op in {"+", "-"}:
        other, name = ("-", "minus") if part.op == "+" else ("+", "plus")
        yield from _between(source, part.left, part.right, part.op, other, name)


def _rounding(source: str, part: Rounded) -> Iterator[Edit]:
    """Another direction, another step or divisor, or not at once but each part of a sum by itself."""
    inner = source[part.start : part.end]
    own = next((name for name, how in ROUNDINGS.items() if how == part.how and inner.startswith(name)), None)
    if own is None:
        yield from _divisors(source, part)
        return
    for other in ROUNDINGS:
        if other != own:
            yield _replace(source, part, "operator", other.replace("_", "-"), other + inner[len(own) :])
    step = re.search(r"\bto\s*:\s*([0-9.]+(?:\s*(?:euro|cent))?)", inner[part.operand.end - part.start :])
    if step is None:
        return
    start, end = (part.operand.end + place for place in step.span(1))
    for name, value in (("coarser", part.step * 10), ("finer", part.step // 10 if part.step % 10 == 0 else 0)):
        if value:
            word = f"{value} cent" if part.type.kind is Kind.MONEY else str(value)
            yield Edit("constant", name, source[:start] + word + source[end:])
    match part.operand:
        case Arithmetic(op="+" | "-") as total if not isinstance(total.left, Const) and not isinstance(total.right, Const):
            tail = source[part.operand.end : part.end]
            one, between, other = source[total.left.start : total.left.end], source[total.left.end : total.right.start], source[total.right.start :]
            other = other[: total.right.end - total.right.start]
            yield _replace(source, part, "rounded-apart", "each", f"({own}({one}{tail}{between}{own}({other}{tail})")
        case _:
            pass


def _divisors(source: str, part: Rounded) -> Iterator[Edit]:
    """One more, and one less, than `div` divides by; of money, one of the unit that is named."""
    found = re.search(r"\bdiv\s+([0-9]+)((?:\.[0-9]{2})?\s+(?:euro|cent))?$", source[: part.end])
    for name, step in (("plus1", 1), ("minus1", -1)):
        if found is not None and int(found[1]) + step >= 1:
            yield Edit("constant", name, source[: found.start(1)] + str(int(found[1]) + step) + source[found.end(1) :])


def _call(source: str, part: Years | Function) -> Iterator[Edit]:
    inner = source[part.start : part.end]
    other = _mistaken_for(part.name)
    if other and inner.startswith(part.name):
        yield _replace(source, part, "operator", other, other + inner[len(part.name) : -1] + _whole_span(part, other) + ")")
    if isinstance(part, Years):
        for word, instead in SPAN_WORDS.items():
            found = re.search(rf"\b{word}\s*:", inner)
            if found:
                yield _replace(source, part, "operator", instead, inner[: found.start()] + instead + ":" + inner[found.end() :])
        for name, bound in (("first", part.first), ("last", part.last)):
            if bound is not None and not isinstance(bound, Const):
                for step, word in ((" + 1", "later"), (" - 1", "earlier")):
                    yield _replace(source, bound, "constant", f"{name}-{word}", source[bound.start : bound.end] + step)


def _of_members(source: str, part: Members) -> Iterator[Edit]:
    """All for any, the greatest for the least, and everybody for those who meet a condition; what is said of any of them has its own slips."""
    other = OF_MEMBERS.get(part.how)
    if other is not None:
        yield _replace(source, part, "operator", other, other + source[part.start + len(part.how) : part.end])
    if part.where != TRUE:
        yield _replace(source, part.where, "condition-dropped", "without-where", "true")
        yield from _negated_atoms(source, part.where)


def _moved_day(source: str, part: Function) -> Iterator[Edit]:
    """The other way, years for months or months for years, and one month or year more or less where their number is not written there."""
    day, count = part.arguments
    yield from _between(source, day, count, "+", "-", "minus")
    yield from _between(source, day, count, "-", "+", "plus")
    unit, other = ("months", "years") if part.name == "add_months" else ("years", "months")
    yield _replace(source, part, "operator", other, re.sub(rf"{unit[:-1]}s?$", other, source[part.start : part.end]))
    if not re.search(r"[0-9]\s*$", source[: count.end]):
        for step, name in ((" + 1", "plus1"), (" - 1", "minus1")):
            yield _replace(source, count, "constant", name, f"({source[count.start : count.end]}{step})")


def _apart(source: str, part: Function) -> Iterator[Edit]:
    """The days in the other order; and as implementers count months: in thirties of days, or by their day without a look at the end of the month."""
    start, end = (source[one.start : one.end] for one in part.arguments)
    yield _replace(source, part, "operator", "swapped", f"{part.name}({end}, {start})")
    if part.name == "months_between":
        yield _replace(source, part, CALENDAR, "thirties", f"(days_between({start}, {end}) div 30)")
        by_day = f"12 * (year({end}) - year({start})) + month({end}) - month({start}) - if(day({end}) < day({start}), 1, 0)"
        yield _replace(source, part, CALENDAR, "end-of-month", f"({by_day})")


def _whole_span(part: Years | Function, other: FunctionName | YearsName) -> str:
    """The end of its span that a run leaves open and a count must name."""
    if not isinstance(part, Years) or other != "count":
        return ""
    own = part.history.type
    return (f", from: {own.lowest}" if part.first is None else "") + (f", until: {own.highest}" if part.last is None else "")


def _mistaken_for(name: FunctionName | YearsName) -> FunctionName | YearsName | None:
    """The function that an author writes in the place of this one."""
    match name:
        case "min" | "max":
            return "max" if name == "min" else "min"
        case "any" | "all":
            return "all" if name == "any" else "any"
        case "run" | "count":
            return "count" if name == "run" else "run"
        case "months_between":
            return "age"
        case "year" | "month" | "day" | "date" | "age" | "days_between" | "add_months" | "add_years" | "if":
            return None
        case _:
            assert_never(name)


def _negated_atoms(source: str, expr: Expr) -> Iterator[Edit]:
    """An atom without an operator of its own, negated; comparisons have their opposite already."""
    if expr.type.kind is not Kind.BOOL:
        return
    for atom in atoms_of(expr):
        if not isinstance(atom, (Compare, OneOf, IsNull, Const)):
            yield _replace(source, atom, "negated", "not", f"(not {source[atom.start : atom.end]})")


def _other_values(source: str, part: Compare) -> Iterator[Edit]:
    """An enum fact compared with the value that is listed next."""
    for side, fact in ((part.right, part.left), (part.left, part.right)):
        if isinstance(side, Const) and isinstance(side.value, str) and isinstance(fact, Fact):
            values = fact.type.values
            other = values[(values.index(side.value) + 1) % len(values)]
            yield _replace(source, side, "constant", other, other)


def _widened(source: str, part: Compare | OneOf) -> Iterator[Edit]:
    """A list compared with some of its values, and one value more. Where only one is left, that is the opposite, which is made already."""
    values: tuple[Const, ...]
    match part:
        case Compare(op="==" | "!=", left=(Fact() | Decided()) as side, right=Const() as named):
            values, negated = (named,), part.op == "!="
        case OneOf(operand=(Fact() | Decided()) as side):
            values, negated = part.values, part.negated
        case _:
            return
    if side.type.kind is Kind.ENUM:
        others = [value for value in side.type.values if value not in {one.value for one in values}]
        words = ", ".join(source[one.start : one.end] for one in values)
        for value in others if len(others) > 1 else ():
            instead = f"({source[side.start : side.end]} {'not in' if negated else 'in'} {{{words}, {value}}})"
            yield _replace(source, part, WIDENED, f"with-{value}", instead)
