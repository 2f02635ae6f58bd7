"""An expression as a plain value for a file, and back.

In: an expression of the typed tree; or such a value, and the rulebooks of which its names speak. Out: a value, node by node; and the expression that
it states. No type is written but the kind of a constant, and the decimals of a constant and of what is made finer: the others follow from the
rulebooks and from the parts, as the type checker has it.
Guarantees: what is read is exactly what `tree` writes of the expression, every name in it is known, and it has the types of the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from functools import reduce
from typing import Any

from regelproef.answer.outcome import Status
from regelproef.certify import shape
from regelproef.certify.checker import Refused
from regelproef.language import typed
from regelproef.language.extent import reach
from regelproef.language.functions import FEW, ROUNDINGS, SPANS, VALUES, divided
from regelproef.language.typed import Expr
from regelproef.language.types import (
    BOOL,
    DAYS_OF,
    MAX_DECIMALS,
    MAX_RESULT,
    MAX_RESULT_DECIMALS,
    NUMBERS,
    ORDERED,
    Kind,
    Type,
    dates,
    days_of_year,
    finer,
    join,
    number,
)
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_value, to_json

Json = Any
NODES: Mapping[str, Any] = {
    one.__name__: one
    for one in (
        *(typed.Const, typed.Fact, typed.Derived, typed.Decided, typed.Amount, typed.Parameter, typed.Not, typed.And, typed.Or, typed.Compare),
        *(typed.OneOf, typed.IsNull, typed.Arithmetic, typed.Finer, typed.Rounded, typed.Function, typed.Years, typed.Concludes),
        *(typed.HasStatus, typed.RuleStands, typed.AmountGiven, typed.FactIs, typed.SameOutcome, typed.NextTo),
    )
}
UNWRITTEN = frozenset({"start", "end", "type"})
EQUAL, ORDER = frozenset({"==", "!="}), frozenset({"<", "<=", ">", ">="})
STANDS = ("applies", "decides", "reaches")
MIXED = frozenset({"min", "max", "if"})  # functions of which the last two arguments are of one type
WORDS: Mapping[str, tuple[object, ...]] = {
    **dict.fromkeys(("negated", "named", "counts"), (False, True)),
    "op": ("==", "!=", "<", "<=", ">", ">=", "+", "-", "*"),
    "how": (*STANDS, *ROUNDINGS.values()),
}
SHAPELESS = (LookupError, TypeError, ValueError, AttributeError, AssertionError, StopIteration)  # what a value without sense comes to


# -- to a value -------------------------------------------------------------------------------------------------------------------------


def tree(part: object) -> Json:
    match part:
        case tuple():
            return [tree(one) for one in part]
        case date():
            return {"day": part.isoformat()}
        case frozenset():
            return {"years": sorted(part)}
        case Status():
            return part.value
        case typed.Members(meaning=meaning):
            return tree(meaning)
    if type(part).__name__ not in NODES:
        return part
    own = [one for one in fields(part) if one.name not in UNWRITTEN]  # type: ignore[arg-type]  # nodes are dataclasses
    said = {one.name: tree(getattr(part, one.name)) for one in own if one.default is MISSING or getattr(part, one.name) != one.default}
    kind = {"kind": part.type.kind.value} if isinstance(part, typed.Const) else {}
    decimals = {"decimals": part.type.decimals} if isinstance(part, typed.Const | typed.Finer) and part.type.decimals else {}
    return {"node": type(part).__name__, **said, **kind, **decimals}


# -- from a value -----------------------------------------------------------------------------------------------------------------------


def expression(value: Json, books: Mapping[str, Rulebook]) -> Expr:
    """`books`: by the names that stand before the dot.

    Raises:
        Refused: where it states no expression about them, or states it otherwise than `tree`.
    """
    try:
        found = _node(value, books)
        if found.type.kind is not Kind.BOOL or shape.written(tree(found)) != shape.written(value):
            raise Refused("tree")
    except (*SHAPELESS, BadValue):
        raise Refused("tree") from None
    return found


def _node(value: Json, books: Mapping[str, Rulebook]) -> Expr:
    node = NODES[value["node"]]
    own = {name: _part(name, said, books) for name, said in value.items() if name not in {"node", "kind", "decimals"}}
    decimals = _whole(value.get("decimals", 0))
    if node is typed.Const:
        return typed.Const(own["value"], _constant(own["value"], Kind(value["kind"]), decimals, books))
    if node is typed.Finer:
        return typed.Finer(own["operand"], _finer(own["operand"], decimals))
    if any(one.name == "type" and one.default is MISSING and one.default_factory is MISSING for one in fields(node)):
        own["type"] = BOOL
    found: Expr = node(**own)
    _known(found, books)
    return _typed(found, books)


def _part(name: str, said: Json, books: Mapping[str, Rulebook]) -> Any:
    match said:
        case list():
            return tuple(_node(one, books) for one in said)
        case {"node": _}:
            return _node(said, books)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"years": years} if all(type(year) is int for year in years):
            return frozenset(years)
    if name == "status":
        return Status(said)
    if name in {"divisor", "step"}:
        return _whole(said)
    if name in WORDS:
        return WORDS[name][[(type(one), one) for one in WORDS[name]].index((type(said), said))]
    if name == "value" and (said is None or type(said) in {bool, int, str}):
        return said
    if name in {"first", "last"} and said is None:
        return None
    if type(said) is not str or name in {"value", "operand", "left", "right", "history", "on", "items", "arguments", "values"}:
        raise TypeError(name)
    return said


def _whole(said: Json) -> int:
    if type(said) is not int or said < 0:
        raise TypeError(said)
    return said


def _known(found: Expr, books: Mapping[str, Rulebook]) -> None:
    """Every name in it is one of its rulebook.

    Raises:
        LookupError: where it is not.
    """
    match found:
        case typed.Concludes() | typed.HasStatus() | typed.RuleStands():  # of which decision the rule is, is seen by whoever knows what is left out
            books[found.person].decisions[found.decision]
            _must(not isinstance(found, typed.RuleStands) or found.how in STANDS)
        case typed.AmountGiven(name=name, person=person):
            books[person].amounts[name]
        case typed.FactIs(name=name, value=value, person=person):
            own = read_value(books[person].facts[name], to_json(value))
            _must(own == value and type(own) is type(value))
        case typed.SameOutcome(decision=name, one=one, other=other):
            _must(books[one].decisions[name].type.kind is books[other].decisions[name].type.kind)
        case typed.NextTo(name=name, one=one, other=other):
            _must(books[one].facts[name].type == books[other].facts[name].type)


# -- types ------------------------------------------------------------------------------------------------------------------------------


def _constant(value: object, kind: Kind, decimals: int, books: Mapping[str, Rulebook]) -> Type:
    _must(decimals == 0 or kind in NUMBERS or kind is Kind.RATE)
    match value:
        case None:
            return Type(kind, nullable=True)
        case bool() if kind is Kind.BOOL:
            return BOOL
        case int() if kind in NUMBERS | {Kind.RATE} and type(value) is int:
            return _bounded(number(value, value, kind, decimals))
        case date() if kind is Kind.DATE:
            return dates(value, value)
        case date() if kind is Kind.DAY_OF_YEAR and value.year == DAYS_OF:
            return days_of_year(value, value)
        case str() if kind is Kind.ENUM and _of_one_set({value}, books):
            return Type(kind, (value,))
        case _:
            raise TypeError(kind)


def _typed(found: Expr, books: Mapping[str, Rulebook]) -> Expr:
    """With the type that follows from its parts, and from the rulebook of which it speaks."""
    match found:
        case typed.Fact(name=name, person=person):
            return replace(found, type=books[person].facts[name].type)
        case typed.Derived(name=name, person=person):
            return replace(found, type=books[person].derived[name].type)
        case typed.Decided(name=name, person=person):
            return replace(found, type=books[person].decisions[name].type)
        case typed.Amount(name=name, person=person) | typed.Parameter(name=name, person=person):
            return replace(found, type=books[person].amounts[name].type)
        case typed.Not(operand=operand):
            _must(operand.type.kind in {Kind.BOOL, Kind.HISTORY})
            return replace(found, type=operand.type) if operand.type.kind is Kind.HISTORY else found
        case typed.And(items=items) | typed.Or(items=items):
            types = [one.type for one in items]
            _must(bool(types))
            if {one.kind for one in types} == {Kind.HISTORY}:
                return replace(found, type=reduce(join, types))
            _must(all(one.kind is Kind.BOOL for one in types))
            return found
        case typed.Compare(op=op, left=left, right=right):
            _must(_alike(left.type, right.type, books) and left.type.kind is not Kind.HISTORY)
            _must(left.type.kind not in {Kind.RATE, Kind.DAY_OF_YEAR})
            _must(op in EQUAL or (op in ORDER and left.type.kind in ORDERED and not any(_is_null(one) for one in (left, right))))
            return found
        case typed.OneOf(operand=operand, values=values):
            _must(bool(values) and operand.type.kind not in {Kind.HISTORY, Kind.BOOL, Kind.RATE} and not operand.type.decimals)
            _must(all(isinstance(one, typed.Const) and _alike(one.type, operand.type, books) for one in values))
            return found
        case typed.IsNull(operand=operand):
            _must(operand.type.kind is not Kind.HISTORY)
            return found
        case typed.Concludes(decision=name, value=value, person=person):
            own = books[person].decisions[name].type
            _must(_alike(value.type, own, books) or (_is_null(value) and own.nullable))
            return found
        case typed.Arithmetic(op=op, left=left, right=right):
            return replace(found, type=_reckoned(op, left, right))
        case typed.Rounded():
            return replace(found, type=_rounded(found))
        case typed.Function():
            return replace(found, type=_called(found, books))
        case typed.Years(name=name, history=history, first=first, last=last):
            _must(
                history.type.kind is Kind.HISTORY and all(end is None or (end.type.kind is Kind.INT and not _is_null(end)) for end in (first, last))
            )
            return replace(found, type=SPANS[name].result(history.type))
        case _:
            return found


def _must(so: bool) -> None:
    """
    Raises:
        TypeError: where it is not so; unlike `assert`, whatever Python is told to leave out.
    """
    if not so:
        raise TypeError


def _alike(one: Type, other: Type, books: Mapping[str, Rulebook]) -> bool:
    """Of one kind, with as many decimals; and words of which one thing can be all."""
    words = {*one.values, *other.values}
    return one.kind is other.kind and one.decimals == other.decimals and (not words or _of_one_set(words, books))


def _of_one_set(words: set[str], books: Mapping[str, Rulebook]) -> bool:
    """Some fact, derived value or decision can be each of these words."""
    return any(words <= own for book in books.values() for own in book.word_sets)


def _is_null(expr: Expr) -> bool:
    return isinstance(expr, typed.Const) and expr.value is None


def _reckoned(op: str, left: Expr, right: Expr) -> Type:
    one, other = left.type, right.type
    _must({one.kind, other.kind} <= NUMBERS | {Kind.RATE} and not any(_is_null(part) for part in (left, right)))
    _must(other.kind in NUMBERS)
    if op == "*":
        low, high = reach(left)
        _must(one.kind is Kind.RATE or (one.kind is Kind.INT and not one.decimals and high - low < FEW))
        ends = [a * b for a in (low, high) for b in (other.lowest, other.highest)]
        return _bounded(number(min(ends), max(ends), other.kind, one.decimals + other.decimals))
    _must(op in {"+", "-"} and one.kind is other.kind and one.decimals == other.decimals)
    further = (other.lowest, other.highest) if op == "+" else (-other.highest, -other.lowest)
    return _bounded(number(one.lowest + further[0], one.highest + further[1], other.kind, other.decimals))


def _called(call: typed.Function, books: Mapping[str, Rulebook]) -> Type:
    name, arguments, signature = call.name, call.arguments, VALUES[call.name]
    if signature.fewer is not None and len(arguments) == len(signature.fewer.takes):
        signature = signature.fewer
    kinds = [one.type.kind for one in arguments]
    _must(all(kind in takes for kind, takes in zip(kinds, signature.takes, strict=True)) and not any(map(_is_null, arguments)))
    _must(all(isinstance(arguments[place], typed.Const) for place in signature.constants))
    _must(name in MIXED or not any(one.type.decimals for one in arguments))
    _must(name not in MIXED or _alike(arguments[-2].type, arguments[-1].type, books))
    result = signature.result(*(one.type for one in arguments))
    if not isinstance(result, Type):
        raise TypeError(name)
    return result


def _finer(operand: Expr, decimals: int) -> Type:
    _must(operand.type.kind in NUMBERS | {Kind.RATE} and not _is_null(operand))
    _must(operand.type.decimals < decimals <= MAX_RESULT_DECIMALS)
    return _bounded(finer(operand.type, decimals))


def _rounded(found: typed.Rounded) -> Type:
    """Either `div`, of which the step is 1, or a rounding to a multiple of the step."""
    own, one = found.operand.type, 10**found.operand.type.decimals
    _must(own.kind in NUMBERS and not _is_null(found.operand) and found.how in ROUNDINGS.values())
    _must(found.step >= 1 and found.divisor >= 1 and found.divisor % one == 0)
    _must(found.divisor == found.step * one or (found.step == 1 and found.how == "down"))
    _must(not found.counts or (own.kind is Kind.MONEY and found.step == 1 and found.how == "down"))
    low, high = (found.step * divided(end, found.divisor, found.how) for end in (own.lowest, own.highest))
    return number(low, high, Kind.INT if found.counts else own.kind)


def _bounded(type_: Type) -> Type:
    """Nothing that is reckoned is larger, or has more decimals."""
    _must(max(abs(type_.lowest), abs(type_.highest)) <= MAX_RESULT)
    _must(type_.decimals <= (MAX_DECIMALS if type_.kind is Kind.RATE else MAX_RESULT_DECIMALS))
    return type_
