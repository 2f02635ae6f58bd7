"""Who must and may join, since when, and what is paid, as decree and order give it persons who were decided by hand from the articles.

A row is: the articles that decide, the facts, and what they give, held against `decide_wet`.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any, get_args, get_type_hints

import pytest

from rulebook.wet_persons import (
    AANGEMAAND,
    AFGEVOERD,
    BEKEND,
    BRUSSEL,
    ELDERS_VERZEKERD,
    FRANKRIJK,
    INSTELLING,
    JONG,
    KIND,
    LAAT,
    LID,
    MAROKKO,
    NAAR_VLAANDEREN,
    NERGENS_VERZEKERD,
    WACHT_IN_BRUSSEL,
    WACHTREGISTER,
    WALLONIE,
    ZONDER_REGISTER,
    Row,
    as_params,
    assert_decided,
    years,
)
from vsb.reference import Person, decide, decide_wet

KIND_MET_ZORGVRAAG: dict[str, Any] = {**KIND, **WACHTREGISTER, "zorgvraag": True}
WERKT_IN_BRUSSEL: dict[str, Any] = {**FRANKRIJK, "tewerkstelling": "brussel"}


def gewijzigd(day: str) -> dict[str, Any]:
    """Could not join at first, and can or must since that day."""
    return {"hoedanigheid_gewijzigd": True, "hoedanigheid_gewijzigd_op": day}


def betaald(day: str) -> dict[str, Any]:
    """Paid the first premium on that day."""
    return {"eerste_premie_betaald": True, "eerste_premie_betaald_op": day}


WIE_MOET_OF_KAN: list[Row] = [
    ("D42-1-1", {}, {"aansluitbaarheid": "verplicht"}),
    ("D42-1-2", BRUSSEL, {"aansluitbaarheid": "vrijwillig"}),
    (
        "D3-1-3, D42-1-3: the designated state counts, not the work",
        {**ELDERS_VERZEKERD, "verzekerd_door_werk": False},
        {"aansluitbaarheid": "vrijwillig"},
    ),
    ("D3-1-3, but nothing is proved", {**ELDERS_VERZEKERD, "bewijs_uitzondering": False}, {"aansluitbaarheid": "verplicht"}),
    ("D3-1-4", {"enkel_pensioen_uit_ander_europees_land": True}, {"aansluitbaarheid": "vrijwillig"}),
    ("D3-1-5 in Flanders", INSTELLING, {"aansluitbaarheid": "vrijwillig", "melding": "kan_aansluiten"}),
    ("D3-1-5 in Brussels", {**BRUSSEL, **INSTELLING}, {"aansluitbaarheid": "vrijwillig"}),
    ("D3-1-5 by another treaty", {"door_verdrag_niet_onderworpen": True}, {"aansluitbaarheid": "vrijwillig"}),
    ("D43-3: insured by an institution, living in Wallonia", {**WALLONIE, **INSTELLING}, {"aansluitbaarheid": "restrictief"}),
    ("D43 has no text in 2021", {**WALLONIE, **INSTELLING, "peildatum": "2021-06-01"}, {"aansluitbaarheid": "verboden"}),
    ("D3-1-1: chose Belgian security, so is subject to it", {"werkt_voor_internationale_instelling": True}, {"aansluitbaarheid": "verplicht"}),
    ("D3-1-1: a student insured in Belgium", {"buitenlandse_student": "eu_eer_zwitserland"}, {"aansluitbaarheid": "verplicht"}),
    ("B58-4-1: a student insured elsewhere", {"buitenlandse_student": "eu_eer_zwitserland", **ELDERS_VERZEKERD}, {"aansluitbaarheid": "vrijwillig"}),
    ("D3-3-1-3, D43-1", {"tijdelijke_verblijfsvergunning": "onderzoeker"}, {"aansluitbaarheid": "restrictief"}),
    ("D3-3-1-1, no D43 yet", {"tijdelijke_verblijfsvergunning": "student", "peildatum": "2020-06-01"}, {"aansluitbaarheid": "verboden"}),
    ("D3-3-1-2, under 26", {"tijdelijke_verblijfsvergunning": "familielid", **JONG}, {"aansluitbaarheid": "nog_niet"}),
    ("D42-2-1: no border to where one lives", MAROKKO, {"aansluitbaarheid": "verplicht"}),
    ("D42-2-3", {**FRANKRIJK, "tewerkstelling": "brussel"}, {"aansluitbaarheid": "vrijwillig"}),
    ("D42-2-2, B54-1", {**WALLONIE, "vrij_verkeer": True}, {"aansluitbaarheid": "verplicht"}),
    ("D42-2-4, B54-1", {**WALLONIE, "vrij_verkeer": True, "tewerkstelling": "brussel"}, {"aansluitbaarheid": "vrijwillig"}),
    ("D3-2-2 asks free movement", WALLONIE, {"aansluitbaarheid": "restrictief"}),
    ("D43-3: travels for care", {**MAROKKO, "sociale_zekerheid": "elders", "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D43-3: insured by an institution as well", {**MAROKKO, **INSTELLING, "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D43-3 asks care of them too", {**MAROKKO, **INSTELLING}, {"aansluitbaarheid": "verboden"}),
    ("D43 had no text for them in 2021", {**MAROKKO, **INSTELLING, "zorgvraag": True, "peildatum": "2021-06-01"}, {"aansluitbaarheid": "verboden"}),
    (
        "D2-1-40 had no text for them in 2024: the wachtregister goes before",
        {**MAROKKO, **INSTELLING, **KIND, "register": "wachtregister", "zorgvraag": True, "peildatum": "2024-12-31"},
        {"aansluitbaarheid": "verboden"},
    ),
    (
        "D2-1-40 with D43-3: who is under 18 lives where the wachtregister has him",
        {**MAROKKO, **INSTELLING, **KIND, "register": "wachtregister", "zorgvraag": True, "peildatum": "2025-01-01"},
        {"aansluitbaarheid": "restrictief"},
    ),
    ("D43-3 asks care", {**MAROKKO, "sociale_zekerheid": "elders"}, {"aansluitbaarheid": "verboden"}),
    ("D43-2: whatever the age", {**BRUSSEL, **JONG, "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D43-1: under another scheme", {**JONG, **ELDERS_VERZEKERD, "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D43-1 is not for whom the decree applies to", {**JONG, "zorgvraag": True}, {"aansluitbaarheid": "verplicht"}),
    ("D2-1-40: under 18 in the wachtregister", {**KIND, **WACHTREGISTER, "zorgvraag": True}, {"aansluitbaarheid": "verplicht"}),
    ("D2-1-40 has no text in 2024", {**KIND, **WACHTREGISTER, "zorgvraag": True, "peildatum": "2024-06-01"}, {"aansluitbaarheid": "nog_niet"}),
    (
        "D2-1-40, D3-1-3, D43-1: in the wachtregister, insured elsewhere",
        {**KIND_MET_ZORGVRAAG, **ELDERS_VERZEKERD},
        {"aansluitbaarheid": "restrictief"},
    ),
    (
        "D2-1-40, D3-1-4: in the wachtregister, pensioned elsewhere",
        {**KIND_MET_ZORGVRAAG, "enkel_pensioen_uit_ander_europees_land": True},
        {"aansluitbaarheid": "restrictief"},
    ),
    (
        "D2-1-40, D3-1-5: in the wachtregister, of an institution",
        {**KIND_MET_ZORGVRAAG, **INSTELLING},
        {"aansluitbaarheid": "restrictief", "melding": "kan_administratief_aansluiten"},
    ),
    (
        "D2-1-40, D3-3-1-2: in the wachtregister, with a permit",
        {**KIND_MET_ZORGVRAAG, "tijdelijke_verblijfsvergunning": "familielid"},
        {"aansluitbaarheid": "restrictief"},
    ),
    (
        "D2-1-40, D3-1-3: in the wachtregister, and nothing is proved",
        {**KIND_MET_ZORGVRAAG, **ELDERS_VERZEKERD, "bewijs_uitzondering": False},
        {"aansluitbaarheid": "verplicht"},
    ),
    (
        "D2-1-40, D3-3-1-2: in the wachtregister, and the permit is not proved",
        {**KIND_MET_ZORGVRAAG, "tijdelijke_verblijfsvergunning": "familielid", "bewijs_uitzondering": False},
        {"aansluitbaarheid": "verplicht"},
    ),
    ("D2-1-40, D3-1: insured outside Europe is none of these", {**KIND_MET_ZORGVRAAG, **NERGENS_VERZEKERD}, {"aansluitbaarheid": "verplicht"}),
    ("D43-1 asks care in the wachtregister too", {**KIND, **WACHTREGISTER, **ELDERS_VERZEKERD}, {"aansluitbaarheid": "nog_niet"}),
    (
        "D2-1-40 has no text in 2024: insured elsewhere",
        {**KIND_MET_ZORGVRAAG, **ELDERS_VERZEKERD, "peildatum": "2024-12-31"},
        {"aansluitbaarheid": "nog_niet"},
    ),
    ("D2-1-40 in Brussels, where one may join at 26: D43-2", {**KIND, **WACHT_IN_BRUSSEL, "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D2-1-40 in Brussels, without a question for care", {**KIND, **WACHT_IN_BRUSSEL}, {"aansluitbaarheid": "nog_niet"}),
    ("D2-1-40 in Brussels, D3-1-5: who lives here can join at 26", {**KIND, **WACHT_IN_BRUSSEL, **INSTELLING}, {"aansluitbaarheid": "nog_niet"}),
    (
        "D2-1-40 had no text in 2024 in Brussels either",
        {**KIND, **WACHT_IN_BRUSSEL, **INSTELLING, "peildatum": "2024-12-31"},
        {"aansluitbaarheid": "verboden"},
    ),
    ("D2-1-40 in Brussels is not for adults", WACHT_IN_BRUSSEL, {"aansluitbaarheid": "verboden"}),
    ("D2-1-40 is not for adults", WACHTREGISTER, {"aansluitbaarheid": "verboden"}),
    ("D44-1-1", {**AFGEVOERD, "verblijft_feitelijk_hier": True, "eerder_aangesloten": True}, {"aansluitbaarheid": "restrictief"}),
    ("D44-1-1 asks a membership", {**AFGEVOERD, "verblijft_feitelijk_hier": True}, {"aansluitbaarheid": "verboden"}),
    ("D44-1-1 asks to stay here", {**AFGEVOERD, "eerder_aangesloten": True}, {"aansluitbaarheid": "verboden"}),
    ("D44-2-1", {**ZONDER_REGISTER, "verblijft_feitelijk_hier": True, "staatloos": True}, {"aansluitbaarheid": "restrictief"}),
    ("D44-3-1", {**ZONDER_REGISTER, **KIND, "verblijft_feitelijk_hier": True, "zorgvraag": True}, {"aansluitbaarheid": "restrictief"}),
    ("D44-2 and D44-3 are for no others", {**ZONDER_REGISTER, "verblijft_feitelijk_hier": True}, {"aansluitbaarheid": "verboden"}),
]

AANSLUITING_EN_TERMIJN: list[Row] = [
    (
        "B56-1-1: before 1 July of the year of 26",
        {"geboortedatum": "2000-12-31", "peildatum": "2026-06-30"},
        {"ambtshalve": False, "aansluiting": "geen"},
    ),
    (
        "B56-1-1: from 1 July on, from 1 January",
        {"geboortedatum": "2000-12-31", "peildatum": "2026-07-01"},
        {"ambtshalve": True, "aansluiting": "officieel", "ingangsdatum": "2026-01-01"},
    ),
    ("B56-1-1: the year after", {"geboortedatum": "1999-12-31", "peildatum": "2026-01-01"}, {"ambtshalve": True, "ingangsdatum": "2025-01-01"}),
    (
        "B56-1-1: who is a member already, without a known payment",
        {"geboortedatum": "1996-05-05", "huidige_aansluiting": "officieel"},
        {"ambtshalve": False, "aansluiting": "officieel", "ingangsdatum": "2022-01-01"},
    ),
    ("B56-1-1: a member who had the age before 2019", {"huidige_aansluiting": "officieel"}, {"aansluiting": "officieel", "ingangsdatum": None}),
    (
        "B56-2-1: a member who came after 26",
        {**NAAR_VLAANDEREN, "aankomstdatum": "2024-09-01", "huidige_aansluiting": "officieel"},
        {"aansluiting": "officieel", "ingangsdatum": "2024-01-01"},
    ),
    (
        "B62-1: a member who came to have the duty later",
        {"hoedanigheid_gewijzigd": True, "hoedanigheid_gewijzigd_op": "2023-04-04", "huidige_aansluiting": "officieel"},
        {"aansluiting": "officieel", "ingangsdatum": "2023-01-01"},
    ),
    (
        "B57-1-1: a member by choice without a known payment has no day",
        {**BRUSSEL, "geboortedatum": "1996-05-05", "huidige_aansluiting": "officieel"},
        {"aansluiting": "officieel", "ingangsdatum": None},
    ),
    ("B56-1-1: an administrative one is none", {"geboortedatum": "2000-12-31", "huidige_aansluiting": "administratief"}, {"ingangsdatum": None}),
    ("B56-2-1: six months to the day", {**NAAR_VLAANDEREN, "peildatum": "2026-07-15"}, {"ambtshalve": False}),
    ("B56-2-1: a day later", {**NAAR_VLAANDEREN, "peildatum": "2026-07-16"}, {"ambtshalve": True, "ingangsdatum": "2026-01-01"}),
    ("B56-2-1: a shorter month", {**NAAR_VLAANDEREN, "aankomstdatum": "2025-08-31", "peildatum": "2026-02-28"}, {"ambtshalve": False}),
    (
        "B56-1-1: under 26 the duty has not begun",
        {**JONG, "zorgvraag": True, "gevraagde_aansluiting": "officieel", "eerste_premie_betaald": True},
        {"aansluitbaarheid": "verplicht", "aansluiting": "officieel", "ingangsdatum": None},
    ),
    ("B56-3-1 gives no time", FRANKRIJK, {"ambtshalve": True, "ingangsdatum": None}),
    (
        "B57-1-1, B57-1-2: in the year after that of 26",
        {**BRUSSEL, "geboortedatum": "1999-05-05", "eerste_premie_betaald": True},
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2025-01-01", "wachttijd": False},
    ),
    (
        "B57-5-1: a year later",
        {**BRUSSEL, "geboortedatum": "1998-05-05", "eerste_premie_betaald": True},
        {"uiterste_aansluitdatum": "2025-12-31", "ingangsdatum": "2026-01-01", "wachttijd": True},
    ),
    ("B57-2-2: first half of the year", {**BRUSSEL, **NAAR_VLAANDEREN, "aankomstdatum": "2025-06-30"}, {"uiterste_aansluitdatum": "2026-12-31"}),
    ("B57-2-3: second half of the year", {**BRUSSEL, **NAAR_VLAANDEREN, "aankomstdatum": "2025-07-01"}, {"uiterste_aansluitdatum": "2027-12-31"}),
    (
        "B58-2-1",
        {**ELDERS_VERZEKERD, **NAAR_VLAANDEREN, "aankomstdatum": "2024-08-01", "eerste_premie_betaald": True},
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2024-01-01"},
    ),
    ("no term for who had the age before 2019", BRUSSEL, {"uiterste_aansluitdatum": None}),
    ("D42-1-2 no choice, no term", {**NAAR_VLAANDEREN, "aankomstdatum": "2025-07-01"}, {"uiterste_aansluitdatum": None}),
    (
        "B62-1: the first premium is that of the year of the change",
        {**BRUSSEL, **gewijzigd("2025-04-04"), **betaald("2026-03-01"), "laattijdig_aangesloten": True},
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2025-01-01", "wachttijd": False},
    ),
    ("B62-1: paid in the year of the change", {**BRUSSEL, **gewijzigd("2026-02-01"), **betaald("2026-03-01")}, {"ingangsdatum": "2026-01-01"}),
    (
        "B62-1, B57-5-1: paid a year too late",
        {**BRUSSEL, **gewijzigd("2024-12-31"), **betaald("2026-01-01")},
        {"uiterste_aansluitdatum": "2025-12-31", "ingangsdatum": "2026-01-01", "wachttijd": True},
    ),
    (
        "B62-1: paid before the change",
        {**BRUSSEL, **gewijzigd("2026-01-15"), **betaald("2025-03-01")},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2025-01-01"},
    ),
    (
        "B57-1-1: the change was before the year of 26",
        {**BRUSSEL, **gewijzigd("2025-04-04"), **betaald("2026-03-01"), "geboortedatum": "2000-05-05"},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2026-01-01"},
    ),
    (
        "B57-1-1: paid in the term of 26, before the change",
        {**BRUSSEL, **gewijzigd("2025-04-04"), **betaald("2024-12-31"), "geboortedatum": "1997-05-05"},
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2023-01-01"},
    ),
    (
        "B62-1 goes before: in the term of 26 and after the change",
        {**BRUSSEL, **gewijzigd("2026-02-01"), **betaald("2026-03-01"), "geboortedatum": "1999-05-05"},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2026-01-01"},
    ),
    ("B57-3-2", {**WERKT_IN_BRUSSEL, **BEKEND}, {"uiterste_aansluitdatum": "2027-12-31"}),
    (
        "B57-3-2: the first of three premiums is that of the year of the file",
        {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2026-03-01")},
        {"ingangsdatum": "2025-01-01", "wachttijd": False},
    ),
    (
        "B57-3-2: paid on the last day",
        {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2027-12-31"), "peildatum": "2027-12-31"},
        {"ingangsdatum": "2025-01-01", "wachttijd": False},
    ),
    (
        "B57-3-2, B57-5-1: paid a year too late",
        {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2028-01-01"), "peildatum": "2028-01-01"},
        {"ingangsdatum": "2028-01-01", "wachttijd": True},
    ),
    ("B57-3-2: paid before the file came", {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2024-03-01")}, {"ingangsdatum": "2024-01-01"}),
    (
        "B57-3-2, B57-1-1: paid in the term of 26",
        {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2025-12-31"), "geboortedatum": "1998-05-05"},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2024-01-01"},
    ),
    (
        "B57-3-2, B57-1-1: paid after the term of 26",
        {**WERKT_IN_BRUSSEL, **BEKEND, **betaald("2026-01-01"), "geboortedatum": "1998-05-05"},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2025-01-01"},
    ),
    (
        "B57-3-2, B62-1: the change goes before the file",
        {**WERKT_IN_BRUSSEL, **BEKEND, **gewijzigd("2026-01-10"), **betaald("2026-03-01")},
        {"uiterste_aansluitdatum": "2027-12-31", "ingangsdatum": "2026-01-01"},
    ),
    (
        "B58-2-1: a newcomer who paid before he came",
        {**ELDERS_VERZEKERD, **NAAR_VLAANDEREN, **betaald("2024-12-31"), "aankomstdatum": "2025-02-01"},
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2024-01-01"},
    ),
    (
        "B56-2-1: a member whose year is still to come has no day",
        {**NAAR_VLAANDEREN, "aankomstdatum": "2027-02-01", "huidige_aansluiting": "officieel"},
        {"aansluiting": "officieel", "ingangsdatum": None},
    ),
    ("B56-2-1, B62-1: the longer term counts", {**NAAR_VLAANDEREN, **gewijzigd("2025-12-31"), "peildatum": "2026-12-31"}, {"ambtshalve": False}),
    ("B56-2-1, B62-1: both are over", {**NAAR_VLAANDEREN, **gewijzigd("2025-12-31"), "peildatum": "2027-01-01"}, {"ambtshalve": True}),
    ("B57-3-2 is for who lives elsewhere", {**BRUSSEL, "bestand_ontvangen": True}, {"uiterste_aansluitdatum": None}),
    (
        "B57-5-1 in Brussels too",
        {**BRUSSEL, "eerste_premie_betaald": True, "laattijdig_aangesloten": True},
        {"ingangsdatum": "2026-01-01", "wachttijd": True},
    ),
    (
        "D42-3: bound by work after a move to Wallonia",
        {**LID, **WALLONIE, "vrij_verkeer": True, "woonde_eerder_dit_jaar_in_vlaanderen_of_brussel": True},
        {"einde_aansluiting": "geen", "recht_op_zorgbudget": True},
    ),
    (
        "B77-1 asks a voluntary membership, B81-1 a duty",
        {**AANGEMAAND, "woonplaats": "brussel"},
        {"einde_aansluiting": "geen", "aansluiting": "officieel", "geldboete_cent": 250_00},
    ),
]


ALLE = WIE_MOET_OF_KAN + AANSLUITING_EN_TERMIJN


@pytest.mark.parametrize(("facts", "expected"), as_params(ALLE))
def test_the_articles_decide(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)


@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_annulment_reaches_back_as_far_as_the_conditions(year: int) -> None:
    """With the switch verhoogde tegemoetkoming is enough in every year; without it not from 2022 to 2025, in which B68-2025-3 held."""
    facts = {"peildatum": f"{year}-06-01", "verhoogde_tegemoetkoming": True}
    assert decide_wet(facts, annulment_reaches_back=True)["tarief"] == "verlaagd"
    assert decide_wet(facts)["tarief"] == ("standaard" if 2022 <= year <= 2025 else "verlaagd")


KINDS = get_type_hints(Person)
START, LENGTH = date(2015, 1, 1), (date(2018, 12, 31) - date(2015, 1, 1)).days


def drawn(chance: random.Random) -> dict[str, Any]:
    """The facts of somebody who is asked about before 2019, each fact in about half of them."""
    return {"peildatum": day_before_2019(chance)} | {
        name: drawn_value(name, chance) for name in KINDS if name != "peildatum" and chance.random() < 0.5
    }


def day_before_2019(chance: random.Random) -> str:
    """A day in 2015 to 2018."""
    return (START + timedelta(chance.randint(0, LENGTH))).isoformat()


def drawn_value(name: str, chance: random.Random) -> Any:
    """A value of a fact, as JSON."""
    kind = KINDS[name]
    if kind is bool:
        return chance.random() < 0.5
    if kind is date:
        return day_before_2019(chance)
    if kind is int:
        return chance.randint(2010, 2018) if name == "aansluitingsjaar" else chance.randint(0, 3)
    if kind == frozenset[int]:
        return years(chance.randint(1990, 2018), 2018)
    return chance.choice(get_args(kind))


def test_before_2019_the_pages_decide() -> None:
    """No article has a text then: `decide_wet` gives what `decide` gives, whatever the facts that only the law reads."""
    chance = random.Random(2019)
    for _ in range(2000):
        facts = drawn(chance)
        assert decide_wet(facts) == decide(facts) == decide_wet(facts, annulment_reaches_back=True)


def test_what_only_the_law_reads_leaves_the_pages_as_they_are() -> None:
    """`decide` takes those facts and gives the same with each of them as without."""
    new = list(KINDS)[list(KINDS).index("enkel_pensioen_uit_ander_europees_land") :]
    assert len(new) == 24
    for facts in (AANGEMAAND, {**LAAT, **BRUSSEL}, {**KIND, "zorgvraag": True}, {**AFGEVOERD, **INSTELLING}):
        for name in new:
            for value in (True, False) if KINDS[name] is bool else (2,) if KINDS[name] is int else ("2025-01-01",):
                assert decide({**facts, name: value}) == decide(facts)
