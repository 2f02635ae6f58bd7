"""What a value of a file looks like, before anybody asks what it means.

In: nothing. Out: the few shapes of which the table of files (`load/files.py`) is made. They are plain data: the reader (`model/shapes.py`) holds
nodes against them, and `load/schemas.py` says them as JSON Schema. `refusal` is the sentence for a value that is not of the shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TypeAlias

LANGUAGES = ("nl", "fr", "en")
KEYWORDS = frozenset({"and", "or", "not", "in", "is", "null", "true", "false", "a", "b"})
YAML_BOOLEANS = frozenset({form for word in ("yes", "no", "on", "off", "y", "n") for form in (word, word.title(), word.upper())}) | frozenset(
    {"True", "False", "TRUE", "FALSE"}
)
MAX_ID, MAX_NAME = 120, 80


class Plain(Enum):
    """What stands by itself; the value is its name among the definitions of a schema."""

    TEXT = "text"  # that every YAML tool takes for a text
    PROSE = "prose"  # for people: as it is written, or by language
    WORD = "word"  # as it is written, also where it looks like a number
    ID = "id"
    NAME = "name"
    EXPRESSION = "expression"
    OUTCOME = "outcome"
    DAY = "day"
    TRUTH = "truth"
    VALUE = "value"  # of a fact; its type says what


@dataclass(frozen=True)
class Whole:
    """A whole number, both bounds inclusive; as large as numbers may be where none is given."""

    least: int | None = None
    refusal: str = ""


@dataclass(frozen=True)
class Share:
    """A rate, of a hundred where it is `percent`: a number that may have decimals, behind a point."""

    percent: bool


@dataclass(frozen=True)
class Matching:
    """A text of which the whole matches."""

    pattern: str
    refusal: str


@dataclass(frozen=True)
class OneOf:
    """One of these words, or of these lists of words."""

    values: tuple[str | tuple[str, ...], ...]
    refusal: str
    code: str = "shape"
    or_nothing: bool = True


@dataclass(frozen=True)
class ListOf:
    """`lone`: one by itself is a list of one. Nothing is an empty list, unless `or_nothing` is false. `too_long`: the sentence for more than `most`,
    if it is not `refusal`."""

    of: Shape
    lone: bool = False
    least: int = 0
    most: int | None = None
    refusal: str = "list-empty"
    too_long: str = ""
    or_nothing: bool = True


@dataclass(frozen=True)
class Named:
    """A mapping from names that the author gives; nothing is an empty one, unless it has `count` entries."""

    of: Shape
    names: Plain = Plain.WORD
    count: int | None = None
    refusal: str = ""


@dataclass(frozen=True)
class Either:
    """`first` where its kind of node stands, else `second`."""

    first: Shape
    second: Shape


@dataclass(frozen=True)
class Key:
    """`about`: what an editor shows beside it."""

    name: str
    shape: Shape
    about: str
    required: bool = False


@dataclass(frozen=True)
class Variant:
    """What keys are where the key on which it depends has one of these words."""

    words: tuple[str, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True)
class Keys:
    """A mapping with these keys, of which exactly one of `one_of` stands there. `called`: how messages name it. `variants` depend on the word at the
    key `by`."""

    called: str
    keys: tuple[Key, ...]
    one_of: tuple[str, ...] = ()
    refusal: str = ""
    by: str = ""
    variants: tuple[Variant, ...] = ()

    @cached_property
    def known(self) -> dict[str, Key]:
        return {key.name: key for key in self.keys}

    @cached_property
    def known_by(self) -> dict[str, dict[str, Key]]:
        """The keys for each word on which they depend."""
        return {word: {**self.known, **{key.name: key for key in variant.keys}} for variant in self.variants for word in variant.words}


Shape: TypeAlias = Plain | Whole | Share | Matching | OneOf | ListOf | Named | Either | Keys


@dataclass(frozen=True)
class Kind:
    """A kind of file: `name` is that of its schema."""

    name: str
    title: str
    shape: Keys
