"""What is told of a further profile beside the default one is what is told where it is asked alone, whatever was proved before."""

from __future__ import annotations

from pathlib import Path

import pytest

from profiles.permits import permits, replaced
from regelproef.answer.finding import Finding
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport, run_checks
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook, under_readings

BOOKS = Path(__file__).parents[1] / "rulebooks"
OF_THE_TEXTS = {"words-number", "reading-without-effect", "translation-stale", "translation-missing"}


def with_profile(name: str, *switches: tuple[str, str]) -> Rulebook:
    """A rulebook of the tests with a second profile that makes these switches."""
    folder = BOOKS / name
    texts = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}
    chosen = ", ".join(f"{one}: {value}" for one, value in switches)
    texts["profiles.yaml"] = f"profiles: [{{id: own}}, {{id: other, choose: {{{chosen}}}}}]\n".encode()
    return build_rulebook(parse_documents(texts, name))


def told(report: CheckReport) -> set[tuple[object, ...]]:
    """Findings with their persons, and proofs; what is said of the texts alone is said once."""
    found: set[tuple[object, ...]] = {(one.code, one.subject) for one in report.proofs if one.code not in OF_THE_TEXTS}
    findings = [one for one in report.findings if one.witness is not None or one.severity.value == "error"]
    return found | {(one.code, one.subject, one.verdict.value, _person(one)) for one in findings}


def _person(one: Finding) -> str:
    return repr(one.witness.facts) if one.witness is not None else ""


def agrees(book: Rulebook) -> None:
    together, alone = run_checks(book, Limits()), run_checks(book.in_profile("other"), Limits())
    assert told(together.by_profile["other"]) == told(alone)
    assert told(together.by_profile["own"]) == told(run_checks(book.in_profile("own"), Limits()))


@pytest.mark.parametrize("name", ["parking", "bibliotheek"])
def test_each_single_switch(name: str) -> None:
    """A profile that makes one switch, for every switch that there is."""
    for switch in with_profile(name).switches:
        agrees(with_profile(name, switch))


@pytest.mark.parametrize("name", ["parking", "bibliotheek"])
def test_all_switches_together(name: str) -> None:
    """And one that reads everything otherwise."""
    agrees(with_profile(name, *dict(with_profile(name).switches).items()))


def test_with_documents_of_their_own() -> None:
    """Also where statements are settled, and where a rule is wrong under one profile."""
    names = {"profiles": replaced("profiles.yaml", "id: leaflet", "id: own").replace("id: bylaw", "id: other")}
    names |= {
        "properties": replaced("properties.yaml", "profile: bylaw", "profile: other"),
        "cases": replaced("cases.yaml", "profile: bylaw", "profile: other"),
    }
    agrees(permits(**names))
    agrees(permits(**names, rules=replaced("rules/all.yaml", "when: [card, years >= 5]", "when: [card, years >= 4]")))
    agrees(permits(**names, interpretations=replaced("interpretations.yaml", "[P-1, L-1]", "[P-1]")))


def test_under_a_reading_that_is_named() -> None:
    """A switch that both make is a profile's own in one of them only: what gives way to it is settled there, and wrong in the other."""
    gives = "properties:\n  - {property: card-is-low, when: card, then: fee == low, source: [P-1], gives_way: {Q-fee: bylaw}}\n"
    names = {"profiles": replaced("profiles.yaml", "id: leaflet", "id: own").replace("id: bylaw", "id: other")}
    names |= {"cases": replaced("cases.yaml", "profile: bylaw", "profile: other"), "properties": gives}
    book = under_readings(permits(**names), {"Q-fee": "bylaw"})
    agrees(book)
    assert [one.code for one in run_checks(book, Limits()).proofs if "card-is-low" in one.subject][-1:] == ["property-settled"]
