"""Premium and fine, as decree and order give them persons who were decided by hand from the articles.

A row is: the articles that decide, the facts, and what they give, held against `decide_wet`.
"""

from __future__ import annotations

from typing import Any

import pytest

from rulebook.wet_persons import (
    AANGEMAAND,
    BRUSSEL,
    ELDERS_VERZEKERD,
    FRANKRIJK,
    JONG,
    MAROKKO,
    NAAR_VLAANDEREN,
    NERGENS_VERZEKERD,
    ONDER_PLICHT,
    VERHUISD,
    WALLONIE,
    Row,
    as_params,
    assert_decided,
    years,
)

EEN_NA_15_OKTOBER = {"openstaande_premies": 1, "te_laat_betaalde_premies": 1, "premies_na_15_oktober_betaald": 1}

BOETE_VAN_WIE_VERTROK: list[Row] = [
    (
        "B81-1, D47-1-1: joined under a duty, moved to Wallonia this year",
        {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, **VERHUISD},
        {"einde_aansluiting": "einde_van_het_jaar", "geldboete_cent": 250_00, "inning": "agentschap"},
    ),
    (
        "B81-1, B75-1: joined under a duty, left in an earlier year",
        {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE},
        {"einde_aansluiting": "onmiddellijk", "aansluiting": "geen", "geldboete_cent": 250_00, "inning": "agentschap"},
    ),
    (
        "B81-1: joined under a duty, left Europe and is insured nowhere",
        {**AANGEMAAND, **ONDER_PLICHT, **MAROKKO, **NERGENS_VERZEKERD, **VERHUISD},
        {"aansluitbaarheid": "verboden", "geldboete_cent": 250_00},
    ),
    (
        "B81-1, D3-3-1-3: joined under a duty, got a permit",
        {**AANGEMAAND, **ONDER_PLICHT, "tijdelijke_verblijfsvergunning": "onderzoeker"},
        {"aansluitbaarheid": "restrictief", "geldboete_cent": 250_00},
    ),
    (
        "D47-1-2: joined under a duty, moved to Wallonia this year",
        {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, **VERHUISD, "verhoogde_tegemoetkoming": True},
        {"geldboete_cent": 100_00},
    ),
    (
        "B81-1 has a text in 2019",
        {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, **VERHUISD, "peildatum": "2019-01-01"},
        {"geldboete_cent": 250_00},
    ),
    (
        "B81-1 is for a duty: joined by choice, moved to Wallonia this year",
        {**AANGEMAAND, **WALLONIE, **VERHUISD},
        {"einde_aansluiting": "stopgezet", "geldboete_cent": 0, "inning": "zorgkas"},
    ),
    (
        "B81-1 is for a duty: joined by choice, left in an earlier year",
        {**AANGEMAAND, **WALLONIE},
        {"einde_aansluiting": "onmiddellijk", "geldboete_cent": 0, "inning": "zorgkas"},
    ),
    (
        "B77-1 comes in the place of B81-1: joined under a duty, has the choice now",
        {**AANGEMAAND, **ONDER_PLICHT, **BRUSSEL},
        {"einde_aansluiting": "stopgezet", "geldboete_cent": 0, "inning": "zorgkas"},
    ),
    (
        "B77-1 comes in the place of B81-1: the same, insured elsewhere",
        {**AANGEMAAND, **ONDER_PLICHT, **ELDERS_VERZEKERD},
        {"einde_aansluiting": "stopgezet", "geldboete_cent": 0},
    ),
    (
        "B82-1-7, B77-1: joined under a duty, has the choice now, one is open and one was paid after 15 October",
        {**AANGEMAAND, **ONDER_PLICHT, **BRUSSEL, **EEN_NA_15_OKTOBER},
        {"einde_aansluiting": "geen", "geldboete_cent": 250_00},
    ),
    (
        "B82-1-7, B78-1: the same, and resigns",
        {**AANGEMAAND, **ONDER_PLICHT, **BRUSSEL, **EEN_NA_15_OKTOBER, "opzegging": True},
        {"einde_aansluiting": "opgezegd", "geldboete_cent": 250_00},
    ),
    (
        "B82-1-7, B81-1: the same, joined by choice",
        {**AANGEMAAND, **BRUSSEL, **EEN_NA_15_OKTOBER},
        {"einde_aansluiting": "geen", "geldboete_cent": 0},
    ),
    (
        "D47-1-1: must join, and is no member in the time of B56-2-1",
        {**NAAR_VLAANDEREN, "openstaande_premies": 2, "aangetekend_aangemaand": True},
        {"aansluitbaarheid": "verplicht", "aansluiting": "geen", "geldboete_cent": 0, "inning": "zorgkas"},
    ),
    (
        "D47-1-1: the same, affiliated ex officio",
        {**NAAR_VLAANDEREN, "openstaande_premies": 2, "aangetekend_aangemaand": True, "peildatum": "2026-07-16"},
        {"ambtshalve": True, "aansluiting": "officieel", "geldboete_cent": 250_00},
    ),
    (
        "D47-1-1: affiliated administratively",
        {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "huidige_aansluiting": "administratief"},
        {"aansluiting": "administratief", "geldboete_cent": 0},
    ),
    ("D47-1-1: no member", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, **VERHUISD, "huidige_aansluiting": "geen"}, {"geldboete_cent": 0}),
    ("B56-1-1: under 26 nobody was bound", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, **VERHUISD, **JONG}, {"geldboete_cent": 0}),
    ("B81-1: left, no registered letter", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "aangetekend_aangemaand": False}, {"geldboete_cent": 0}),
    ("B81-1: left, once and not twice", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "openstaande_premies": 1}, {"geldboete_cent": 0}),
    ("D47-3-1-1: left, and died", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "overleden": True}, {"geldboete_cent": 0}),
    ("D47-3-1-2: left", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "schuldbemiddeling": True}, {"geldboete_cent": 0}),
    ("B82-1-1: left", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "opgesloten": True}, {"geldboete_cent": 0}),
    ("B82-1-4: left", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "niet_betaald_door_een_fout": True}, {"geldboete_cent": 0}),
    ("B82-1-6: left", {**AANGEMAAND, **ONDER_PLICHT, **WALLONIE, "onderzoek_aansluitingsplicht": True}, {"geldboete_cent": 0}),
]

PREMIE_EN_BOETE: list[Row] = [
    ("B68-3", {"verhoogde_tegemoetkoming": True}, {"tarief": "verlaagd", "premiebedrag_cent": 35_00}),
    ("B68-3: integration is not asked", {"verhoogde_tegemoetkoming": True, "verplichte_inburgeraar": True}, {"premiebedrag_cent": 35_00}),
    ("B68-2", {}, {"tarief": "standaard", "premiebedrag_cent": 100_00}),
    ("B68-2025-3: five years", {"verhoogde_tegemoetkoming": True, "peildatum": "2025-06-01"}, {"premiebedrag_cent": 64_00}),
    (
        "B68-2025-3-2: Belgium is a member state",
        {"verhoogde_tegemoetkoming": True, "peildatum": "2025-06-01", "belgisch_verzekerd": years(2020, 2024)},
        {"premiebedrag_cent": 32_00},
    ),
    ("D45-3-1-4", {"insolvent": True}, {"premie_verschuldigd": False, "premiebedrag_cent": 0}),
    ("D45-3-1-5", {"tijdelijk_ontheemd": True}, {"premie_verschuldigd": False}),
    ("D45 has no text in 2027", {"insolvent": True, "peildatum": "2027-06-01"}, {"premie_verschuldigd": True, "premiebedrag_cent": None}),
    ("D45-3-1-2", {"schuldenregeling": True}, {"premie_verschuldigd": False}),
    ("D47-1-1", AANGEMAAND, {"geldboete_cent": 250_00, "inning": "agentschap"}),
    ("D47-1-2", {**AANGEMAAND, "verhoogde_tegemoetkoming": True}, {"geldboete_cent": 100_00}),
    ("D47-3-1-2", {**AANGEMAAND, "schuldbemiddeling": True}, {"geldboete_cent": 0, "inning": "zorgkas"}),
    ("D47-3-1-4", {**AANGEMAAND, "insolvent": True}, {"geldboete_cent": 0}),
    ("D47-3-1-4 has no text in 2021", {**AANGEMAAND, "insolvent": True, "peildatum": "2021-11-01"}, {"geldboete_cent": 250_00}),
    ("B82-1-1", {**AANGEMAAND, "opgesloten": True}, {"geldboete_cent": 0}),
    ("B82-1-2", {**AANGEMAAND, "vermist": True}, {"geldboete_cent": 0}),
    ("B82-2-1", {**AANGEMAAND, "register": "ambtshalve_afgevoerd"}, {"geldboete_cent": 0}),
    ("B82-1-4", {**AANGEMAAND, "niet_betaald_door_een_fout": True}, {"geldboete_cent": 0}),
    ("B82-1-6 for who lives elsewhere", {**AANGEMAAND, **FRANKRIJK, "onderzoek_aansluitingsplicht": True}, {"geldboete_cent": 0}),
    ("B82-1-6 not for who is insured and lives here", {**AANGEMAAND, "onderzoek_aansluitingsplicht": True}, {"geldboete_cent": 250_00}),
    (
        "B82-1-7",
        {**AANGEMAAND, "openstaande_premies": 0, "te_laat_betaalde_premies": 2},
        {"geldboete_cent": 0},
    ),
    (
        "B82-1-7: after 15 October",
        {**AANGEMAAND, "openstaande_premies": 1, "te_laat_betaalde_premies": 1, "premies_na_15_oktober_betaald": 1},
        {"geldboete_cent": 250_00},
    ),
]


@pytest.mark.parametrize(("facts", "expected"), as_params(BOETE_VAN_WIE_VERTROK + PREMIE_EN_BOETE))
def test_the_articles_fine(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles have the person pay is what `decide_wet` has."""
    assert_decided(facts, expected)
