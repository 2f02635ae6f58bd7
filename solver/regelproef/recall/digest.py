"""Digests of what a rulebook says: equal exactly where the same is said, on every machine and in every run.

In: frozen values of the typed tree and the rulebook. Out: 16 bytes each. What takes no part in equality (places in files) takes no part here, nor do
texts for people. Two different values have different digests, as far as BLAKE2 goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import blake2b
from typing import Any

from regelproef.language.types import Type
from regelproef.model.parts import AmountDefinition, FactDefinition, Rule

SIZE = 16  # bytes
MOST_TYPES = 10_000
_COMPARED: dict[type[Any], tuple[bytes, tuple[str, ...]]] = {}
_TYPES: dict[int, tuple[Type, bytes]] = {}


def digest(*parts: object) -> bytes:
    return blake2b(_written(parts), digest_size=SIZE).digest()


def together(digests: Iterable[bytes]) -> bytes:
    """One digest of several, in this order; each has the same length, so nothing runs into another."""
    return blake2b(b"".join(digests), digest_size=SIZE).digest()


def of_fact(fact: FactDefinition) -> bytes:
    return digest("fact", fact.name, fact.type, fact.default)


def of_amount(amount: AmountDefinition) -> bytes:
    periods = tuple((entry.period, entry.said) for entry in amount.periods)
    return digest("amount", amount.name, amount.type, amount.parameter, periods)


def of_rule(rule: Rule) -> bytes:
    conditions = tuple(one.expr for one in rule.conditions)
    return digest("rule", rule.id, conditions, rule.outcome.expr, rule.exceptions, rule.valid)


def _written(value: object) -> bytes:
    """The value as bytes, each part with its kind and its length, so that no two values are written alike."""
    found: list[bytes] = []
    _write(value, found.append)
    return b"".join(found)


def _write(value: object, put: Callable[[bytes], None]) -> None:
    kind: type[Any] = type(value)
    match value:
        case str():
            data = value.encode()
            put(b"s%d:%b" % (len(data), data))
        case Type():
            put(_of_type(value))
        case tuple():
            put(b"t%d(" % len(value))
            for part in value:
                _write(part, put)
        case _ if kind in _COMPARED or is_dataclass(kind):
            _write_fields(value, kind, put)
        case None | True | False:
            put(f"{value};".encode())
        case int():
            put(b"i%d;" % value)
        case bytes():
            put(b"b%d:%b" % (len(value), value))
        case Enum():
            put(f"e{type(value).__name__}.{value.name};".encode())
        case date():
            put(f"d{value.toordinal()};".encode())
        case frozenset():
            put(b"f%d(" % len(value))
            put(b"".join(sorted(map(_written, value))))
        case _:
            raise TypeError(f"no digest of {type(value).__name__}")


def _write_fields(value: object, kind: type[Any], put: Callable[[bytes], None]) -> None:
    head, names = _compared(kind)
    put(head)
    for name in names:
        _write(getattr(value, name), put)


def _of_type(type_: Type) -> bytes:
    """Types are long and few; each is kept by its identity, so that no other can take that."""
    found = _TYPES.get(id(type_))
    if found is None:
        if len(_TYPES) >= MOST_TYPES:
            _TYPES.clear()
        written: list[bytes] = []
        _write_fields(type_, Type, written.append)
        found = _TYPES[id(type_)] = (type_, b"".join(written))
    return found[1]


def _compared(kind: type[Any]) -> tuple[bytes, tuple[str, ...]]:
    """How what is said of a dataclass begins, and its fields that are compared."""
    found = _COMPARED.get(kind)
    if found is None:
        names = tuple(field.name for field in fields(kind) if field.compare)
        found = _COMPARED[kind] = f"c{kind.__name__}/{len(names)}(".encode(), names
    return found
