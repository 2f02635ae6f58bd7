"""The shape of what a certificate says: which keys there are, and of which kind each value is.

In: a plain value as JSON has it. Out: nothing, or `Refused` with the place. Guarantees: of what is accepted every key is named in `BODY`, none is
missing, and every value is of its kind, so that whoever reads on finds what he looks for and passes over nothing. Trees of expressions are looked at
by whoever makes them again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from regelproef.certify.checker import Refused


@dataclass(frozen=True)
class Maybe:
    inner: Shape


@dataclass(frozen=True)
class Every:
    """A list of such."""

    inner: Shape


@dataclass(frozen=True)
class Named:
    """An object with such values, by whatever names."""

    inner: Shape


@dataclass(frozen=True)
class Keys:
    """An object with exactly these keys."""

    of: Mapping[str, Shape]


@dataclass(frozen=True)
class Word:
    """A text of this form."""

    form: str


@dataclass(frozen=True)
class Whatever:
    """Whatever it is, somebody else looks at it."""


Shape = type | Maybe | Every | Named | Keys | Word | Whatever | tuple[str, ...]  # a type: exactly that one; words: one of them
TREE = VALUE = Whatever()
ROLE = Keys({"rulebook": int, "second": bool})
QUESTION = Keys(
    {
        "says": Every(str),
        "sides": Named(ROLE),
        "differ": Maybe(Every(str)),
        "possible": bool,
        "lines": Every(TREE),
        "literal": int,
        "answer": ("possible", "impossible"),
        "stands": ("certified", "re-decided", "first-solver"),
        "proof": Maybe(str),
        "persons": Every(Named(VALUE)),
    }
)
VERDICT = Keys(
    {
        "code": Word("[a-z]+(-[a-z]+)*"),
        "subject": Every(str),
        "profile": str,
        "verdict": ("proved", "refuted"),
        "kind": ("proof", "settled", "error", "note"),
        "rests": Every(int),
        "unstated": int,
        "stands": ("evaluated", "certified", "re-decided", "first-solver"),
    }
)
BODY = Keys(
    {
        "format": int,
        "rulebook": str,
        "asked": Keys({"profile": str, "readings": Named(str)}),
        "rulebooks": Every(Keys({"readings": Named(str), "without": Every(Whatever()), "slip": Maybe(str)})),
        "questions": Every(QUESTION),
        "verdicts": Every(VERDICT),
        "files": Named(str),
    }
)


def has_shape(value: object, shape: Shape, where: str) -> None:
    """
    Raises:
        Refused: at the first place where it has not.
    """
    match shape:
        case Whatever():
            return
        case Maybe(inner):
            if value is not None:
                has_shape(value, inner, where)
        case Every(inner) if isinstance(value, list):
            for place, one in enumerate(value):
                has_shape(one, inner, f"{where}[{place}]")
        case Named(inner) if isinstance(value, dict):
            for key, one in value.items():
                has_shape(one, inner, f"{where}.{key}")
        case Keys(of) if isinstance(value, dict):
            for key in value:
                if key not in of:
                    raise Refused("key", where=where, key=key)
            for key, inner in of.items():
                if key not in value:
                    raise Refused("no-key", where=where, key=key)
                has_shape(value[key], inner, f"{where}.{key}")
        case tuple() if isinstance(value, str) and value in shape:
            return
        case Word(form) if isinstance(value, str) and re.fullmatch(form, value):
            return
        case type() if type(value) is shape:
            return
        case _:
            raise Refused("kind", where=where, found=written(value)[:80])


def written(value: object) -> str:
    """The one text in which a value is written."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(content: bytes, file: str) -> Any:
    """The value of a text that is written so.

    Raises:
        Refused: where it is no JSON, a key stands twice, or it is written otherwise.
    """

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        known: dict[str, object] = {}
        for key, value in pairs:
            if key in known:
                raise Refused("twice", key=key)
            known[key] = value
        return known

    try:
        value = json.loads(content.decode("utf-8"), object_pairs_hook=once)
        same = f"{written(value)}\n".encode() == content
    except ValueError:
        raise Refused("json", file=file) from None
    if not same:
        raise Refused("written", file=file)
    return value
