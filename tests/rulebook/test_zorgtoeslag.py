"""The rulebook of the zorgtoeslag: it is sound, agrees with its reference and with what was published, and is found by its name.

Published amounts a month are those of the tables of the Belastingdienst, and the ends of the income of its leaflets; only the values stand here.
"""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import regelproef
from regelproef.model.rulebook import Rulebook
from rulebook.test_reference import assert_agree
from zorgtoeslag.reference import FactError, decide

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "spec" / "zorgtoeslag"
READINGS = [{}, {"Z-01": "wet"}, {"Z-02": "onafgerond"}]
# in euros a month, for an income up to the first one named and for each 500 euros more
# https://www.belastingdienst.nl/wps/wcm/connect/nl/zorgtoeslag/content/hoeveel-zorgtoeslag
TABLES: list[tuple[int, bool, int, str]] = [
    (
        2025,
        True,
        28_000,
        "250 249 244 238 232 226 221 215 209 204 198 192 187 181 175 169 164 158 152 147 141 135 129 124 118 112 107 101 95 89 84 78 72 67 61",
    ),
    (2025, False, 35_000, "55 50 44 38 33 27 21 15 10 4"),
    (2026, False, 29_500, "129 126"),
    (2026, False, 40_500, "6"),
    (2026, True, 29_500, "246 243 238"),
    (2026, True, 51_000, "3"),
]
ROWS = [
    pytest.param(year, together, first + 500 * index, int(euros), id=f"{year}-{'samen' if together else 'alleen'}-{first + 500 * index}")
    for year, together, first, row in TABLES
    for index, euros in enumerate(row.split())
]


def book_of(readings: dict[str, str]) -> Rulebook:
    return regelproef.load(FOLDER, readings=readings)


@pytest.mark.parametrize("readings", READINGS, ids=str)
def test_reference_agrees_with_the_rules(readings: dict[str, str]) -> None:
    """On persons drawn around the boundaries of the rules, under each reading."""
    assert_agree(book_of(readings), partial(decide, readings=readings), 2_000)


@pytest.mark.parametrize(("year", "together", "income", "euros"), ROWS)
def test_published_amounts(year: int, together: bool, income: int, euros: int) -> None:
    """Rules and reference give what the tables of the Belastingdienst give, to the euro."""
    facts: dict[str, Any] = {"peildatum": f"{year}-01-01", "toeslagpartner": together, "toetsingsinkomen": income * 100}
    book = book_of({})
    assert decide(facts)["zorgtoeslag_per_maand"] == euros * 100
    assert regelproef.decide(book, facts)["zorgtoeslag_per_maand"].value == euros * 100


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"toetsingsinkomen": -1}, "toetsingsinkomen"),
        ({"toetsingsinkomen": 12.5}, "toetsingsinkomen"),
        ({"peildatum": "2027-01-01"}, "peildatum"),
        ({"peildatum": "2026-02-30"}, "peildatum"),
        ({"geboortedatum": "2026-06-01", "peildatum": "2026-05-31"}, "geboortedatum"),
        ({"verzekerd": 1}, "verzekerd"),
        ({"leeftijd": 30}, "leeftijd"),
    ],
)
def test_reference_refuses_what_it_cannot_use(facts: dict[str, Any], told: str) -> None:
    """With the name of the fact."""
    with pytest.raises(FactError, match=f"^{told}: "):
        decide(facts)


@pytest.mark.slow
def test_sound_in_every_reading() -> None:
    """No error and nothing undecided: also that more income never gives more, over the whole range, and each cliff is one of the law."""
    report = regelproef.check(book_of({}), all_readings=True)
    assert (report.errors, report.undecided) == ((), ())
    assert len([finding for finding in report.findings if finding.code == "property-forced"]) == 2


def test_registered_under_its_name() -> None:
    """So that `--spec zorgtoeslag` finds it wherever the package is installed, and the wheel carries it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["project"]["entry-points"]["regelproef.rulebooks.by_name"]["zorgtoeslag"] == "zorgtoeslag"
    assert "spec/zorgtoeslag" in settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def test_amounts_name_where_they_were_published() -> None:
    """Each rests on a statement that names a public address, or says that it is assumed; README.md lists those."""
    book, readme = book_of({}), (FOLDER / "README.md").read_text(encoding="utf-8")
    assumed = set()
    for name, amount in book.amounts.items():
        for entry in () if amount.parameter else amount.periods:
            addresses = [str(book.statements[one].paraphrase) for one in entry.source]
            assert all("https://" in one for one in addresses) and (addresses or entry.certainty == "assumed"), name
            assumed |= {name} if not addresses else set()
    assert assumed == {"drempelinkomen.dienst"}
    assert all(f"`{name}`" in readme for name in assumed)
