"""Digests of what a rulebook says: equal exactly where the same is said, on every machine and in every run.

In: frozen values of the typed tree and the rulebook. Out: 16 bytes each. What takes no part in equality (places in files) takes no part here, nor do
texts for people. Two different values have different digests, as far as BLAKE2 goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from hashlib import blake2b
from typing import Any

from regelproef.language.types import Type
from regelproef.model.parts import AmountDefinition, FactDefinition, Rule

SIZE = 16  # bytes


def digest(*parts: object) -> bytes:
    return blake2b(b"".join(_written(parts)), digest_size=SIZE).digest()


def together(digests: Iterable[bytes]) -> bytes:
    """One digest of several, in this order; each has the same length, so nothing runs into another."""
    return blake2b(b"".join(digests), digest_size=SIZE).digest()


def of_fact(fact: FactDefinition) -> bytes:
    return digest("fact", fact.name, fact.type, fact.default)


def of_amount(amount: AmountDefinition) -> bytes:
    periods = tuple((entry.period, entry.value) for entry in amount.periods)
    return digest("amount", amount.name, amount.type, amount.parameter, periods)


def of_rule(rule: Rule) -> bytes:
    conditions = tuple(one.expr for one in rule.conditions)
    return digest("rule", rule.id, conditions, rule.outcome.expr, rule.exceptions, rule.valid)


def _written(value: object) -> Iterable[bytes]:
    """The value as bytes, each part with its kind and its length, so that no two values are written alike."""
    match value:
        case None | True | False:
            yield f"{value};".encode()
        case int():
            yield f"i{value};".encode()
        case str():
            data = value.encode()
            yield f"s{len(data)}:".encode() + data
        case bytes():
            yield b"b%d:" % len(value) + value
        case Type():
            yield _of_type(value)
        case Enum():
            yield f"e{type(value).__name__}.{value.name};".encode()
        case date():
            yield f"d{value.toordinal()};".encode()
        case tuple():
            yield f"t{len(value)}(".encode()
            for part in value:
                yield from _written(part)
        case frozenset():
            yield f"f{len(value)}(".encode()
            yield from sorted(b"".join(_written(part)) for part in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            kind, names = _compared(type(value))
            yield kind
            for name in names:
                yield from _written(getattr(value, name))
        case _:
            raise TypeError(f"no digest of {type(value).__name__}")


@cache
def _of_type(type_: Type) -> bytes:
    """Types are long and few."""
    return b"".join(_written((type_.kind, type_.values, type_.low, type_.high, type_.nullable)))


@cache
def _compared(kind: type[Any]) -> tuple[bytes, tuple[str, ...]]:
    names = tuple(field.name for field in fields(kind) if field.compare)
    return f"c{kind.__name__}/{len(names)}(".encode(), names
