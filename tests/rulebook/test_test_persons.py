"""The committed test persons of the VSB show what implementers really get wrong: whole facts, tables, far values, years, birthdays, histories."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from regelproef.model.from_documents import load_rulebook

ROOT = Path(__file__).parents[2]
PERSONS: list[dict[str, Any]] = [json.loads(line) for line in (ROOT / "generated_tests" / "fixtures.jsonl").read_text(encoding="utf-8").splitlines()]
ASKED: list[dict[str, Any]] = json.loads((ROOT / "generated_tests" / "obligations.json").read_text(encoding="utf-8"))["obligations"]
BOOK = load_rulebook(ROOT / "spec" / "vsb")


def test_distinct_and_not_too_many() -> None:
    """Fewer than 900 for all decisions, no two alike."""
    assert len({json.dumps(one["facts"], sort_keys=True) for one in PERSONS}) == len(PERSONS) < 900


def test_no_fact_is_absent() -> None:
    """Every fact is off its default for somebody, and for somebody of every decision that is not what the default person gets, where that can be."""
    assert {name for one in PERSONS for name in one["matters"]} == set(BOOK.facts)
    verdicts = Counter(one["verdict"] for one in ASKED if one["kind"] == "still")
    assert sum(verdicts.values()) == len(BOOK.facts) * len(BOOK.decisions) and verdicts["covered"] > 20 * verdicts["infeasible"]


def test_the_signing_table() -> None:
    """Every signer, for either request, gets an outcome that is asserted."""
    signers = BOOK.facts["ondertekenaar"].type.values
    shown = {(one["facts"]["gevraagde_aansluiting"], one["facts"]["ondertekenaar"]) for one in PERSONS}
    assert shown >= {*product(("administratief", "officieel"), signers)}


def test_fines_beyond_two_premiums() -> None:
    """With three or more, and with as many as there can be."""
    fined = {one["facts"]["openstaande_premies"] for one in PERSONS if one["decisions"]["geldboete_cent"]}
    assert {2, 4, 20} <= fined


def test_every_year_of_every_premium() -> None:
    """At the standard and at the reduced rate, also where the amount is not known."""
    years = {(one["facts"]["peildatum"][:4], one["decisions"]["tarief"]) for one in PERSONS}
    assert years >= {(str(year), rate) for year in range(2015, 2036) for rate in ("standaard", "verlaagd") if (year, rate) != (2020, "verlaagd")}


def test_born_on_a_leap_day() -> None:
    """On 28 February and on 1 March of a common year, a minor on one and of age on the other."""
    born = [one["facts"] for one in PERSONS if one["facts"]["geboortedatum"].endswith("02-29")]
    days = {date.fromisoformat(facts["peildatum"]) for facts in born}
    assert any((day.month, day.day) == (2, 28) for day in days) and any((day.month, day.day) == (3, 1) for day in days)


def test_each_source_of_years_alone() -> None:
    """The reduced rate hangs on residence alone, on insurance elsewhere alone, and on Belgian years alone, also long ago and with a gap."""
    for name, case in product(("woonde_in_vlaanderen_of_brussel", "eu_verzekerd", "belgisch_verzekerd"), ("alone", "long-ago", "with-a-gap")):
        own = next(one for one in ASKED if one["id"] == f"decision:tarief/history-{name}-{case}")
        assert (own["verdict"], own["how"]) == ("covered", "hangs on it")


def test_statements_readings_and_slips() -> None:
    """Each statement with a formula concerns somebody, each reading that is not chosen shows on somebody, each slip is noticed or changes nobody."""
    missed = [one["id"] for one in ASKED if one["kind"] in {"statement", "reading"} and one["verdict"] != "covered"]
    assert missed == []
    assert {one["verdict"] for one in ASKED if one["kind"] == "mutant"} <= {"covered", "equivalent"}
    assert {one["id"].split("/")[0] for one in ASKED if one["kind"] == "reading"} == {f"reading:{name}" for name, _ in BOOK.switches}


def test_told_without_code_names() -> None:
    """The sentence names labels, and the rule that it begins with is one that decides for this very person."""
    for one in PERSONS:
        for language, words in one["why"][0].items():
            assert "_" not in words, (one["id"], language, words)


def test_pairs() -> None:
    """A pair differs in one fact and is decided otherwise."""
    by_id = {one["id"]: one for one in PERSONS}
    for one in PERSONS:
        if one["pair"]:
            other = by_id[one["pair"]]
            assert sum(other["facts"][name] != value for name, value in one["facts"].items()) == 1 and other["decisions"] != one["decisions"]
    assert sum(bool(one["pair"]) for one in PERSONS) > 100
