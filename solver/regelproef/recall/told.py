"""Answers as text, and back.

In: how a question ended, and the facts that make up a person. Out: JSON without blanks; read back, the same. Of a person only what differs from the
defaults is written; what a fact cannot be any more is left at its default, for it had no part in the question. What is no such text is None.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from regelproef.answer.asked import IMPOSSIBLE, Answer, Result
from regelproef.answer.outcome import Value
from regelproef.model.parts import FactDefinition

Persons = tuple[dict[str, Value], ...]


def told(answer: object) -> str:
    """Of numbers, words, truth values, dates, sets and tuples of these; None too."""
    return json.dumps(_plain(answer), separators=(",", ":"))


def read(text: str) -> Any:
    """As it was told, or None."""
    try:
        return _value(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def without_defaults(persons: Sequence[Mapping[str, Value]], facts: Mapping[str, FactDefinition]) -> tuple[tuple[tuple[str, Value], ...], ...]:
    return tuple(tuple((name, person[name]) for name, fact in facts.items() if person[name] != fact.default) for person in persons)


def with_defaults(persons: Sequence[Sequence[tuple[str, Value]]], facts: Mapping[str, FactDefinition]) -> Persons:
    default = {name: fact.default for name, fact in facts.items()}
    return tuple({**default, **{name: value for name, value in one if name in facts and _can_be(value, facts[name])}} for one in persons)


def told_places(found: tuple[Answer, frozenset[int]]) -> object | None:
    """Whether somebody was found, and places in what was asked."""
    answer, places = found
    return None if answer.unknown else (answer.possible, places)


def read_places(plain: object) -> tuple[Answer, frozenset[int]] | None:
    match plain:
        case (bool(possible), frozenset() as places):
            return Answer(Result.POSSIBLE) if possible else IMPOSSIBLE, places
    return None


def _can_be(value: Value, fact: FactDefinition) -> bool:
    return type(value) is type(fact.default) and (value in fact.type.values if fact.type.values else fact.type.holds(value))


def _plain(value: object) -> object:
    match value:
        case None | bool() | int() | str():
            return value
        case date():
            return {"d": value.toordinal()}
        case frozenset():
            return {"s": sorted(_plain(one) for one in value)}  # type: ignore[type-var]  # years
        case tuple():
            return [_plain(one) for one in value]
        case _:
            raise TypeError(type(value).__name__)


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_value, value))
    if isinstance(value, dict):
        ((kind, inner),) = value.items()
        return date.fromordinal(inner) if kind == "d" else frozenset(inner)
    return value
