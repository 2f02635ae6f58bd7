"""Contradictions between the sources come out of the solver, not out of a list.

`section_a.yaml` says for every entry of section A of the inventory what the solver finds across its sides; `clashes_beyond_inventory.txt` holds
the contradictions between different documents that no entry has. Both must equal what is found today; `--update-golden` renews the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, groupby, product
from pathlib import Path

import pytest
import yaml

from regelproef.language.names import names_in
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook
from rulebook.clashes import clashes

TABLE = Path(__file__).with_name("section_a.yaml")
BEYOND = Path(__file__).with_name("clashes_beyond_inventory.txt")
ENTRIES = sorted([*(f"A-{number:02}" for number in range(1, 68)), "A-22b"])

Pair = frozenset[str]
Found = dict[Pair, tuple[str, ...]]


@dataclass(frozen=True)
class Row:
    """One entry, or part of one: the statements of each side, the pair that contradicts itself or why there is none."""

    entry: str
    sides: tuple[tuple[str, ...], ...]
    clash: tuple[str, ...]
    about: tuple[str, ...]
    none: str
    because: str

    def across(self) -> Iterator[tuple[str, str]]:
        """Every pair of statements of different sides."""
        for left, right in combinations(self.sides, 2):
            yield from product(left, right)


def row(line: dict[str, object]) -> Row:
    assert set(line) <= {"entry", "part", "between", "clash", "about", "none", "because", "note"}
    sides = tuple(tuple(side.split()) for side in str(line["between"]).split("|"))
    clash, about = (tuple(map(str, found)) if isinstance(found := line.get(key, []), list) else () for key in ("clash", "about"))
    return Row(str(line["entry"]), sides, clash, about, str(line.get("none", "")), str(line.get("because", "")))


ROWS = [row(line) for line in yaml.safe_load(TABLE.read_text(encoding="utf-8"))]


@pytest.fixture(scope="session")
def found() -> Found:
    """What the solver finds: pairs of statements with the decisions on which they contradict each other."""
    report = clashes()
    assert not report.undecided
    return {frozenset((clash.one.id, clash.other.id)): clash.decisions for clash in report.clashes}


def decided(statement: Statement) -> frozenset[str]:
    return names_in(formula.expr for formula in statement.then).decisions


def why_none(book: Rulebook, line: Row) -> str:
    """The kind of reason, from the formulas alone, for which nothing contradicts anything across the sides."""
    if len(line.sides) < 2:
        return "one_side"
    if sum(any(book.statements[name].decidable for name in side) for side in line.sides) < 2:
        return "not_decidable"
    if not any(decided(book.statements[one]) & decided(book.statements[other]) for one, other in line.across()):
        return "different_decisions"
    return "compatible"


def test_table_is_complete(vsb: Rulebook) -> None:
    """Every entry is in the table, its statements exist, and it says either which pair clashes or why none does."""
    assert sorted({line.entry for line in ROWS}) == ENTRIES
    assert [name for line in ROWS for side in line.sides for name in side if name not in vsb.statements] == []
    for line in ROWS:
        if line.none:
            assert not line.clash and not line.about and len(line.because.split()) > 5, line.entry
        else:
            assert len(line.clash) == 2 and line.about and line.clash in set(line.across()), line.entry


@pytest.mark.slow
def test_section_a_comes_out_of_the_solver(vsb: Rulebook, found: Found) -> None:
    """For each entry the solver finds what the table says: this pair on these decisions, or nothing, for a reason that the formulas bear out."""
    for line in ROWS:
        across = [pair for pair in line.across() if frozenset(pair) in found]
        if line.none:
            assert (across, line.none) == ([], why_none(vsb, line)), line.entry
        else:
            assert found.get(frozenset(line.clash)) == line.about, f"{line.entry}: {line.clash}; found across: {across}"


@pytest.mark.slow
def test_beyond_the_inventory(vsb: Rulebook, found: Found, update_golden: bool) -> None:
    """Contradictions between different documents that no entry has are exactly those of the reviewed list."""
    known = {frozenset(pair) for line in ROWS for pair in line.across()}
    order = {name: place for place, name in enumerate(vsb.statements)}
    pairs = (tuple(sorted(pair, key=order.__getitem__)) for pair in found if pair not in known)
    beyond = sorted((one, other) for one, other in pairs if vsb.statements[one].document != vsb.statements[other].document)
    assert beyond
    listed = "".join(f"{line}\n" for line in lines(beyond, found))
    if update_golden:
        BEYOND.write_text(listed, encoding="utf-8")
    assert listed == BEYOND.read_text(encoding="utf-8")


def lines(pairs: Iterable[tuple[str, str]], found: Found) -> Iterator[str]:
    """Grouped by document pair and decisions, each group with its count."""
    rows = sorted((one.partition("-")[0], other.partition("-")[0], found[frozenset((one, other))], one, other) for one, other in pairs)
    yield f"{len(rows)} contradictions between different documents that section A of the inventory does not have"
    for (left, right, decisions), group in groupby(rows, key=lambda row: row[:3]):
        listed = [f"  {one} {other}" for *_, one, other in group]
        yield ""
        yield f"{left} {right} {', '.join(decisions)}: {len(listed)}"
        yield from listed
