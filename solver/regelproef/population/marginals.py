"""How the facts of a synthetic population are spread.

In: a rulebook, and YAML that says for some facts how often each value occurs. Out: `Spread` for each fact: choices with their weights. Facts of which
nothing is said are spread evenly: each value as often, and of a history none, or any stretch of years. Guarantees: a value is read as a cell of a
table is, and refused where that would be.

    woonplaats: {vlaanderen: 58, brussel: 11, wallonie: 31}
    geboortedatum: {"1930-01-01..1959-12-31": 25, "1960-01-01..2007-12-31": 75}
    peildatum: {2026-06-01: 1}
    eu_verzekerd: {"-": 95, "2010-2020": 5}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error, unusable
from regelproef.answer.outcome import Value
from regelproef.answer.place import SourceFile
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.language.types import Kind
from regelproef.load.yaml_text import parse_yaml
from regelproef.model.from_vocabulary import plain_value
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_value
from regelproef.persons.cells import reader_of

FIGURES = Path(__file__).parent / "figures"  # packaged: a file without its suffix is named like a packaged rulebook
STRETCH = ".."
MOST = 10**9  # of all weights of a fact together


@dataclass(frozen=True)
class Choice:
    """A value, or any from `first` to `last`, as often as `weight` says; of a history a stretch from one of these years to another."""

    weight: int
    value: Value = None
    first: int | date | None = None
    last: int | date | None = None


Spread = tuple[Choice, ...]


def evenly(fact: FactDefinition) -> Spread:
    """Every value as often."""
    match fact.type.kind:
        case Kind.BOOL | Kind.ENUM:
            return tuple(Choice(1, value) for value in fact.values())
        case Kind.HISTORY:
            return (Choice(1, frozenset()), Choice(1, first=fact.type.lowest, last=fact.type.highest))
        case _:
            return (Choice(1, first=fact.type.low, last=fact.type.high),)


def spreads(book: Rulebook, file: Path | None) -> dict[str, Spread]:
    """The spread of every fact.

    Raises:
        Unusable: when the file cannot be read, or says something of no fact, or of a fact something that cannot be.
    """
    said = {} if file is None else _read(_packaged(file) or file)
    for name in said:
        if name not in book.facts:
            raise Unusable((load_error("marginals", None, text("fact-unknown", fact=name), did_you_mean(name, book.facts)),))
    return {name: _spread(book, fact, said[name]) if name in said else evenly(fact) for name, fact in book.facts.items()}


def _packaged(name: Path) -> Path | None:
    """The packaged file of that name; a file that is there goes before it."""
    return None if name.exists() else next((one for one in FIGURES.glob("*.yaml") if one.stem == name.as_posix()), None)


def _read(file: Path) -> Mapping[str, object]:
    try:
        content = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise unusable("marginals", "file-unreadable", file=file.as_posix(), reason=getattr(error, "strerror", "") or "UTF-8") from None
    node = parse_yaml(SourceFile(file.as_posix(), content))
    found = None if node is None else plain_value(node)
    if not isinstance(found, dict):
        raise unusable("marginals", "marginals-shape", file=file.as_posix())
    return {str(name): one for name, one in found.items()}


def _spread(book: Rulebook, fact: FactDefinition, said: object) -> Spread:
    weights = said if isinstance(said, dict) else {}
    if not weights:
        raise unusable("marginals", "marginals-values", fact=fact.name)
    for value, weight in weights.items():
        if not isinstance(weight, int) or isinstance(weight, bool) or not 0 <= weight <= MOST:
            raise unusable("marginals", "marginals-weight", fact=fact.name, value=str(value), weight=str(weight), most=MOST)
    if not 0 < sum(weights.values()) <= MOST:
        raise unusable("marginals", "marginals-sum", fact=fact.name, most=MOST)
    return tuple(_choice(book, fact, str(word), weight) for word, weight in weights.items())


def _choice(book: Rulebook, fact: FactDefinition, word: str, weight: int) -> Choice:
    first, stretch, last = word.partition(STRETCH)
    ordered = fact.type.kind in (Kind.INT, Kind.MONEY, Kind.DATE)
    try:
        if not (stretch and ordered):
            return Choice(weight, _value(book, fact, word))
        low, high = _value(book, fact, first), _value(book, fact, last)
    except BadValue as problem:
        raise unusable("marginals", "marginals-value", what=problem.message) from None
    assert isinstance(low, int | date) and isinstance(high, int | date)
    if low > high:  # type: ignore[operator]  # of one kind
        raise unusable("marginals", "marginals-value", what=text("cell-backwards", word=word, first=low, last=high))
    return Choice(weight, first=low, last=high)


def _value(book: Rulebook, fact: FactDefinition, word: str) -> Value:
    return read_value(fact, reader_of(book, fact)(word.strip()))
