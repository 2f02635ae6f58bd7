"""An expression as a plain value for a file, and back.

In: an expression of the typed tree; or such a value, and the rulebooks of which its names speak. Out: a value, node by node; and the expression that
it states. No type is written but the kind of a constant: the others follow from the rulebooks and from the parts, as the type checker has it.
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
from regelproef.language.functions import SPANS, VALUES
from regelproef.language.typed import Expr
from regelproef.language.types import BOOL, DAYS_OF, MAX_RESULT, NUMBERS, ORDERED, Kind, Type, dates, days_of_year, join, number
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_value, to_json

Json = Any
NODES: Mapping[str, Any] = {
    one.__name__: one
    for one in (
        *(typed.Const, typed.Fact, typed.Derived, typed.Decided, typed.Amount, typed.Parameter, typed.Not, typed.And, typed.Or, typed.Compare),
        *(typed.OneOf, typed.IsNull, typed.Arithmetic, typed.Function, typed.Years, typed.Concludes),
        *(typed.HasStatus, typed.RuleStands, typed.AmountGiven, typed.FactIs, typed.SameOutcome, typed.NextTo),
    )
}
UNWRITTEN = frozenset({"start", "end", "type"})
EQUAL, ORDER = frozenset({"==", "!="}), frozenset({"<", "<=", ">", ">="})
WORDS: Mapping[str, tuple[object, ...]] = {
    **dict.fromkeys(("negated", "named"), (False, True)),
    "op": ("==", "!=", "<", "<=", ">", ">=", "+", "-", "*"),
    "how": ("applies", "decides", "reaches"),
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
    if type(part).__name__ not in NODES:
        return part
    own = [one for one in fields(part) if one.name not in UNWRITTEN]  # type: ignore[arg-type]  # nodes are dataclasses
    said = {one.name: tree(getattr(part, one.name)) for one in own if one.default is MISSING or getattr(part, one.name) != one.default}
    kind = {"kind": part.type.kind.value} if isinstance(part, typed.Const) else {}
    return {"node": type(part).__name__, **said, **kind}


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
    own = {name: _part(name, said, books) for name, said in value.items() if name not in {"node", "kind"}}
    if node is typed.Const:
        return typed.Const(own["value"], _constant(own["value"], Kind(value["kind"]), books))
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
    if name in WORDS:
        return WORDS[name][[(type(one), one) for one in WORDS[name]].index((type(said), said))]
    if name == "value" and (said is None or type(said) in {bool, int, str}):
        return said
    if name in {"first", "last"} and said is None:
        return None
    if type(said) is not str or name in {"value", "operand", "left", "right", "history", "on", "items", "arguments", "values"}:
        raise TypeError(name)
    return said


def _known(found: Expr, books: Mapping[str, Rulebook]) -> None:
    """Every name in it is one of its rulebook.

    Raises:
        LookupError: where it is not.
    """
    match found:
        case typed.Concludes(decision=name, person=person) | typed.HasStatus(decision=name, person=person):
            books[person].decisions[name]
        case typed.RuleStands(rule=rule, decision=name, person=person):
            own_rule = books[person].rules.get(rule)  # none where it was left out
            assert name in books[person].decisions and (own_rule is None or own_rule.decision == name)
        case typed.AmountGiven(name=name, person=person):
            books[person].amounts[name]
        case typed.FactIs(name=name, value=value, person=person):
            own = read_value(books[person].facts[name], to_json(value))
            assert own == value and type(own) is type(value)
        case typed.SameOutcome(decision=name, one=one, other=other):
            assert books[one].decisions[name].type.kind is books[other].decisions[name].type.kind
        case typed.NextTo(name=name, one=one, other=other):
            assert books[one].facts[name].type == books[other].facts[name].type


# -- types ------------------------------------------------------------------------------------------------------------------------------


def _constant(value: object, kind: Kind, books: Mapping[str, Rulebook]) -> Type:
    match value:
        case None:
            return Type(kind, nullable=True)
        case bool() if kind is Kind.BOOL:
            return BOOL
        case int() if kind in NUMBERS and type(value) is int and abs(value) <= MAX_RESULT:
            return number(value, value, kind)
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
            assert operand.type.kind in {Kind.BOOL, Kind.HISTORY}
            return replace(found, type=operand.type) if operand.type.kind is Kind.HISTORY else found
        case typed.And(items=items) | typed.Or(items=items):
            types = [one.type for one in items]
            assert types
            if {one.kind for one in types} == {Kind.HISTORY}:
                return replace(found, type=reduce(join, types))
            assert all(one.kind is Kind.BOOL for one in types)
            return found
        case typed.Compare(op=op, left=left, right=right):
            assert _alike(left.type, right.type, books) and left.type.kind is not Kind.HISTORY
            assert op in EQUAL or (op in ORDER and left.type.kind in ORDERED and not any(_is_null(one) for one in (left, right)))
            return found
        case typed.OneOf(operand=operand, values=values):
            assert values and operand.type.kind not in {Kind.HISTORY, Kind.BOOL}
            assert all(isinstance(one, typed.Const) and _alike(one.type, operand.type, books) for one in values)
            return found
        case typed.IsNull(operand=operand):
            assert operand.type.kind is not Kind.HISTORY
            return found
        case typed.Concludes(decision=name, value=value, person=person):
            own = books[person].decisions[name].type
            assert _alike(value.type, own, books) or (_is_null(value) and own.nullable)
            return found
        case typed.Arithmetic(op=op, left=left, right=right):
            return replace(found, type=_reckoned(op, left, right))
        case typed.Function(name=name, arguments=arguments):
            signature = VALUES[name]
            if signature.fewer is not None and len(arguments) == len(signature.fewer.takes):
                signature = signature.fewer
            kinds = [one.type.kind for one in arguments]
            assert all(kind in takes for kind, takes in zip(kinds, signature.takes, strict=True))
            result = signature.result(*(one.type for one in arguments))
            assert isinstance(result, Type)
            return replace(found, type=result)
        case typed.Years(name=name, history=history, first=first, last=last):
            assert history.type.kind is Kind.HISTORY and all(end is None or end.type.kind is Kind.INT for end in (first, last))
            return replace(found, type=SPANS[name].result(history.type))
        case _:
            return found


def _alike(one: Type, other: Type, books: Mapping[str, Rulebook]) -> bool:
    """Of one kind; and words of which one thing can be all."""
    words = {*one.values, *other.values}
    return one.kind is other.kind and (not words or _of_one_set(words, books))


def _of_one_set(words: set[str], books: Mapping[str, Rulebook]) -> bool:
    """Some fact, derived value or decision can be each of these words."""
    return any(words <= own for book in books.values() for own in book.word_sets)


def _is_null(expr: Expr) -> bool:
    return isinstance(expr, typed.Const) and expr.value is None


def _reckoned(op: str, left: Expr, right: Expr) -> Type:
    one, other = left.type, right.type
    assert {one.kind, other.kind} <= NUMBERS and not any(_is_null(part) for part in (left, right))
    if op == "*":
        assert isinstance(left, typed.Const) and one.kind is Kind.INT
        ends = (one.lowest * other.lowest, one.lowest * other.highest)
        low, high = min(ends), max(ends)
    else:
        assert op in {"+", "-"} and one.kind is other.kind
        further = (other.lowest, other.highest) if op == "+" else (-other.highest, -other.lowest)
        low, high = one.lowest + further[0], one.highest + further[1]
    assert max(abs(low), abs(high)) <= MAX_RESULT
    return number(low, high, other.kind)
