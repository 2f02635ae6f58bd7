"""Of what the persons who were decided by hand from decree and order are made.

The default person is 46, lives in Flanders, is insured in Belgium and asks on 1 June 2026.
"""

from __future__ import annotations

from typing import Any

import pytest

from vsb.reference import decide_wet

Row = tuple[str, dict[str, Any], dict[str, Any]]


def years(first: int, last: int) -> dict[str, bool]:
    """Every calendar year from the first up to and including the last."""
    return {str(year): True for year in range(first, last + 1)}


BAND = {"woonde_in_vlaanderen_of_brussel": years(2021, 2025)}
BRUSSEL: dict[str, Any] = {"woonplaats": "brussel", "dag_in_vlaanderen": False}
WALLONIE: dict[str, Any] = {"woonplaats": "wallonie", "dag_in_vlaanderen": False}
FRANKRIJK: dict[str, Any] = {"woonplaats": "eu_eer_zwitserland", "register": "geen", "dag_in_vlaanderen": False}
MAROKKO: dict[str, Any] = {"woonplaats": "elders", "register": "geen", "dag_in_vlaanderen": False}
VERHUISD = {"woonde_eerder_dit_jaar_in_vlaanderen_of_brussel": True}
OOK_DIT_JAAR_HIER = {"woonde_in_vlaanderen_of_brussel": years(2021, 2026)}
ZONDER_REGISTER: dict[str, Any] = {"register": "geen", "dag_in_vlaanderen": False}
AFGEVOERD: dict[str, Any] = {"register": "ambtshalve_afgevoerd", "dag_in_vlaanderen": False, "band_met_vlaanderen": True}
WACHTREGISTER: dict[str, Any] = {"register": "wachtregister", "dag_in_vlaanderen": False}
ELDERS_VERZEKERD = {"sociale_zekerheid": "eu_eer_zwitserland"}
NERGENS_VERZEKERD = {"sociale_zekerheid": "elders"}
ONDER_PLICHT = {"aangesloten_onder_plicht": True}
WACHT_IN_BRUSSEL: dict[str, Any] = {**WACHTREGISTER, "woonplaats": "brussel"}
VERDRAG_EN_ELDERS: dict[str, Any] = {**ELDERS_VERZEKERD, "door_verdrag_niet_onderworpen": True}
INSTELLING = {"sociale_zekerheid": "internationale_instelling"}
JONG = {"geboortedatum": "2005-03-03"}
KIND = {"geboortedatum": "2014-03-03"}
OUDERE = {"geboortedatum": "1950-01-01", "beperkte_zelfredzaamheid": True, "inkomen_onder_grens": True}
LID: dict[str, Any] = {
    "huidige_aansluiting": "officieel",
    "eerste_premie_betaald": True,
    "eerste_premie_betaald_op": "2024-03-01",
    "aansluitingsjaar": 2024,
    **BAND,
}
LAAT = {**LID, "laattijdig_aangesloten": True}  # this counts where the term cannot be computed: born before 1993, no newcomer
AANGEMAAND = {**LID, "openstaande_premies": 2, "aangetekend_aangemaand": True}
NAAR_VLAANDEREN = {"nieuwkomer": True}
BEKEND: dict[str, Any] = {"bestand_ontvangen": True, "bestand_ontvangen_op": "2025-04-04"}
VERGUNNING = {"tijdelijke_verblijfsvergunning": "student"}
ZONDER_BEWIJS = {"bewijs_uitzondering": False}


def as_params(rows: list[Row]) -> list[Any]:
    """The facts and what is expected of each row, named after the articles."""
    return [pytest.param(facts, expected, id=articles) for articles, facts, expected in rows]


def assert_decided(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    decisions = decide_wet(facts)
    assert {name: decisions[name] for name in expected} == expected
