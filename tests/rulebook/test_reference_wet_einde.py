"""How a membership ends, as decree and order give it persons who were decided by hand from the articles.

A row is: the articles that decide, the facts, and what they give, held against `decide_wet`.
"""

from __future__ import annotations

from typing import Any

import pytest

from rulebook.wet_persons import (
    AFGEVOERD,
    BRUSSEL,
    ELDERS_VERZEKERD,
    FRANKRIJK,
    JONG,
    LID,
    MAROKKO,
    NERGENS_VERZEKERD,
    ONDER_PLICHT,
    OOK_DIT_JAAR_HIER,
    VERHUISD,
    WACHTREGISTER,
    WALLONIE,
    ZONDER_REGISTER,
    Row,
    as_params,
    assert_decided,
)

TWEE_VAN_VROEGER = {"openstaande_premies": 2}
OOK_VAN_DIT_JAAR = {"openstaande_premies": 2, "premie_van_dit_jaar_open": True}
VRAAGT_ADMINISTRATIEF = {"gevraagde_aansluiting": "administratief"}
OPGEZEGD: dict[str, Any] = {**LID, **BRUSSEL, "opzegging": True}

BLIJFT = {"einde_aansluiting": "geen", "aansluiting": "officieel"}
OP_31_DECEMBER = {"einde_aansluiting": "einde_van_het_jaar", "aansluiting": "officieel"}
VOORBIJ = {"einde_aansluiting": "onmiddellijk", "aansluiting": "geen"}
STOPGEZET = {"einde_aansluiting": "stopgezet", "aansluiting": "geen"}
STOPGEZET_MET_NIEUWJAAR = {"einde_aansluiting": "stopgezet", "aansluiting": "officieel"}
OPGEZEGD_METEEN = {"einde_aansluiting": "opgezegd", "aansluiting": "geen"}
OPGEZEGD_MET_NIEUWJAAR = {"einde_aansluiting": "opgezegd", "aansluiting": "officieel"}

WIE_ER_NIET_MEER_ONDER_VALT: list[Row] = [
    ("B75-1, B76-1: left this year", {**LID, **MAROKKO, **NERGENS_VERZEKERD, **VERHUISD}, {**OP_31_DECEMBER, "premie_verschuldigd": True}),
    ("B75-1, B76-1: left in an earlier year", {**LID, **MAROKKO, **NERGENS_VERZEKERD}, {**VOORBIJ, "premie_verschuldigd": False}),
    ("B75-1, B76-1: Wallonia since an earlier year", {**LID, **WALLONIE}, VOORBIJ),
    ("B75-1 has a text in 2019", {**LID, **WALLONIE, "peildatum": "2019-01-01"}, VOORBIJ),
    ("B75-1: what ended keeps nobody from D43", {**LID, **WALLONIE, **VRAAGT_ADMINISTRATIEF}, {**VOORBIJ, "aansluiting": "administratief"}),
    ("B75-1: a day in Flanders this year", {**LID, "tijdelijke_verblijfsvergunning": "onderzoeker"}, OP_31_DECEMBER),
    ("B75-1, D2-1-40: entered nowhere in Flanders this year", {**LID, **ZONDER_REGISTER}, VOORBIJ),
    ("B75-1, D2-1-40: entered nowhere in Brussels this year", {**LID, **BRUSSEL, "register": "geen"}, VOORBIJ),
    ("B75-1, D2-1-40: an adult in the wachtregister", {**LID, **WACHTREGISTER}, VOORBIJ),
    ("B75-1: entered nowhere now, on a day of this year it was", {**LID, **ZONDER_REGISTER, **OOK_DIT_JAAR_HIER}, OP_31_DECEMBER),
    ("B75-1: in Wallonia now, here on a day of this year", {**LID, **WALLONIE, **OOK_DIT_JAAR_HIER}, OP_31_DECEMBER),
    ("B75-1: struck off, here on a day of this year", {**LID, **AFGEVOERD, **OOK_DIT_JAAR_HIER}, OP_31_DECEMBER),
    ("B75-1: the history of this year, not of the year before", {**LID, **WALLONIE, **OOK_DIT_JAAR_HIER, "peildatum": "2027-01-01"}, VOORBIJ),
    (
        "B75-1, D3-3-1: entered in Brussels, with a permit",
        {**LID, **BRUSSEL, "tijdelijke_verblijfsvergunning": "onderzoeker"},
        {**OP_31_DECEMBER, "aansluitbaarheid": "restrictief"},
    ),
    (
        "B76-1, D3-2-4: moved abroad this year, works in Brussels",
        {**LID, **FRANKRIJK, **VERHUISD, "tewerkstelling": "brussel"},
        {**BLIJFT, "aansluitbaarheid": "vrijwillig", "premie_verschuldigd": True},
    ),
    ("B75-1, D3-2-4: the same, joined under a duty", {**LID, **MAROKKO, **VERHUISD, **ONDER_PLICHT, "tewerkstelling": "brussel"}, BLIJFT),
    ("B76-1, D3-2-5: moved to Wallonia this year", {**LID, **WALLONIE, **VERHUISD, "vrij_verkeer": True, "tewerkstelling": "brussel"}, BLIJFT),
    ("B76-1, D3-2-5 asks free movement", {**LID, **WALLONIE, **VERHUISD, "tewerkstelling": "brussel"}, OP_31_DECEMBER),
    (
        "B76-1, D3-2-4 asks Belgian security",
        {**LID, **FRANKRIJK, **VERHUISD, **ELDERS_VERZEKERD, "dag_in_vlaanderen": True, "tewerkstelling": "brussel"},
        {**OP_31_DECEMBER, "aansluitbaarheid": "vrijwillig"},
    ),
    ("B75-1: struck off in an earlier year", {**LID, **AFGEVOERD}, VOORBIJ),
    ("B75-1: struck off in Brussels this year", {**LID, **AFGEVOERD, **VERHUISD, "woonplaats": "brussel"}, OP_31_DECEMBER),
    (
        "D44-1-1: struck off in an earlier year, and may ask for care",
        {**LID, **AFGEVOERD, "verblijft_feitelijk_hier": True, **VRAAGT_ADMINISTRATIEF},
        {**VOORBIJ, "aansluitbaarheid": "restrictief", "aansluiting": "administratief"},
    ),
    ("B75-1: nothing is left to stop or resign", {**LID, **WALLONIE, **OOK_VAN_DIT_JAAR, "opzegging": True}, VOORBIJ),
    ("B75-1: the dead are members no longer", {**LID, **MAROKKO, **VERHUISD, "overleden": True}, VOORBIJ),
    (
        "B75-1 is not for an administrative one",
        {**WALLONIE, "huidige_aansluiting": "administratief"},
        {"einde_aansluiting": "geen", "aansluiting": "administratief"},
    ),
]

STOPZETTING: list[Row] = [
    ("B77-1: wherever one lives", {**LID, **ELDERS_VERZEKERD, **OOK_VAN_DIT_JAAR}, STOPGEZET),
    ("B77-1 in Brussels", {**LID, **BRUSSEL, **OOK_VAN_DIT_JAAR}, {**STOPGEZET, "premie_verschuldigd": False}),
    ("B77-1: this year is paid", {**LID, **ELDERS_VERZEKERD, **TWEE_VAN_VROEGER}, {**STOPGEZET_MET_NIEUWJAAR, "premie_verschuldigd": True}),
    ("B77-1: this year is paid, whatever was asked", {**LID, **BRUSSEL, **TWEE_VAN_VROEGER, **VRAAGT_ADMINISTRATIEF}, STOPGEZET_MET_NIEUWJAAR),
    ("B69-3: not known to be paid on 30 April", {**LID, **BRUSSEL, **TWEE_VAN_VROEGER, "peildatum": "2026-04-30"}, STOPGEZET),
    ("B69-3: paid on 1 May", {**LID, **BRUSSEL, **TWEE_VAN_VROEGER, "peildatum": "2026-05-01"}, STOPGEZET_MET_NIEUWJAAR),
    ("B77-1 has a text in 2019", {**LID, **ELDERS_VERZEKERD, **TWEE_VAN_VROEGER, "peildatum": "2019-01-01"}, STOPGEZET),
    (
        "B77-1: asked for an administrative one anew",
        {**LID, **BRUSSEL, **OOK_VAN_DIT_JAAR, **VRAAGT_ADMINISTRATIEF},
        {**STOPGEZET, "aansluiting": "administratief"},
    ),
    ("B77-1: twice, not once", {**LID, **BRUSSEL, "openstaande_premies": 1, "premie_van_dit_jaar_open": True}, BLIJFT),
    ("B77-1: joined under a duty, now in Brussels", {**LID, **BRUSSEL, **OOK_VAN_DIT_JAAR, **ONDER_PLICHT}, {**STOPGEZET, "geldboete_cent": 0}),
    ("B77-1, D42-1-3: joined under a duty, now insured elsewhere", {**LID, **ELDERS_VERZEKERD, **OOK_VAN_DIT_JAAR, **ONDER_PLICHT}, STOPGEZET),
    ("B77-1: the same in Brussels, and this year is paid", {**LID, **BRUSSEL, **TWEE_VAN_VROEGER, **ONDER_PLICHT}, STOPGEZET_MET_NIEUWJAAR),
    (
        "B77-1, D3-2-4: joined under a duty, moved this year, works in Brussels",
        {**LID, **FRANKRIJK, **VERHUISD, **OOK_VAN_DIT_JAAR, **ONDER_PLICHT, "tewerkstelling": "brussel"},
        STOPGEZET,
    ),
    ("B77-1, B76-1: moved to Wallonia this year", {**LID, **WALLONIE, **VERHUISD, **OOK_VAN_DIT_JAAR}, STOPGEZET),
    ("B77-1, B76-1: moved this year, and this year is paid", {**LID, **WALLONIE, **VERHUISD, **TWEE_VAN_VROEGER}, STOPGEZET_MET_NIEUWJAAR),
    ("B77-1, B76-1: entered nowhere in Brussels this year", {**LID, **BRUSSEL, **OOK_VAN_DIT_JAAR, "register": "geen"}, VOORBIJ),
    (
        "B77-1, B76-1: entered nowhere in Brussels, but on a day of this year",
        {**LID, **BRUSSEL, **OOK_VAN_DIT_JAAR, **OOK_DIT_JAAR_HIER, "register": "geen"},
        STOPGEZET,
    ),
    ("B75-1: joined under a duty, moved this year", {**LID, **WALLONIE, **VERHUISD, **OOK_VAN_DIT_JAAR, **ONDER_PLICHT}, OP_31_DECEMBER),
    ("D42-1-2: under 26 nobody chose", {"huidige_aansluiting": "officieel", **BRUSSEL, **JONG, **OOK_VAN_DIT_JAAR}, BLIJFT),
]

OPZEGGING: list[Row] = [
    ("B78-1: until the paid year ends", OPGEZEGD, OPGEZEGD_MET_NIEUWJAAR),
    ("B78-1: whatever was asked", {**OPGEZEGD, **VRAAGT_ADMINISTRATIEF}, OPGEZEGD_MET_NIEUWJAAR),
    ("B78-1: this year is paid, a former one is not", {**OPGEZEGD, "openstaande_premies": 1}, OPGEZEGD_MET_NIEUWJAAR),
    ("B78-1: this year is not paid", {**OPGEZEGD, "openstaande_premies": 1, "premie_van_dit_jaar_open": True}, OPGEZEGD_METEEN),
    ("B69-3: resigned, not known to be paid on 30 April", {**OPGEZEGD, "peildatum": "2026-04-30"}, OPGEZEGD_METEEN),
    ("B69-3: resigned, paid on 1 May", {**OPGEZEGD, "peildatum": "2026-05-01"}, OPGEZEGD_MET_NIEUWJAAR),
    (
        "B78-1: joined and paid this year",
        {**OPGEZEGD, "aansluitingsjaar": 2026, "eerste_premie_betaald_op": "2026-03-01", "peildatum": "2026-03-15"},
        OPGEZEGD_MET_NIEUWJAAR,
    ),
    (
        "B78-1: the first premium was of a former year",
        {**OPGEZEGD, "aansluitingsjaar": 2025, "eerste_premie_betaald_op": "2026-03-01", "peildatum": "2026-03-15"},
        OPGEZEGD_METEEN,
    ),
    (
        "B78-1: the first premium was not paid this year",
        {**OPGEZEGD, "aansluitingsjaar": 2026, "eerste_premie_betaald_op": "2025-12-31", "peildatum": "2026-03-15"},
        OPGEZEGD_METEEN,
    ),
    (
        "B78-1: joined this year, nothing paid",
        {**OPGEZEGD, "aansluitingsjaar": 2026, "eerste_premie_betaald": False, "peildatum": "2026-03-15"},
        OPGEZEGD_METEEN,
    ),
    ("B77-1 goes before", {**OPGEZEGD, **OOK_VAN_DIT_JAAR}, STOPGEZET),
    ("B78-1: joined under a duty, and has the choice now", {**OPGEZEGD, **ONDER_PLICHT}, OPGEZEGD_MET_NIEUWJAAR),
    ("B78-1, D42-1-3: the same, insured elsewhere", {**LID, **ELDERS_VERZEKERD, **ONDER_PLICHT, "opzegging": True}, OPGEZEGD_MET_NIEUWJAAR),
    ("B69-3: joined under a duty, not known to be paid on 30 April", {**OPGEZEGD, **ONDER_PLICHT, "peildatum": "2026-04-30"}, OPGEZEGD_METEEN),
    (
        "B78-1, B75-1: joined under a duty, moved to Wallonia this year",
        {**LID, **WALLONIE, **VERHUISD, **ONDER_PLICHT, "opzegging": True},
        OP_31_DECEMBER,
    ),
    ("B78-1 is not for who must join", {**OPGEZEGD, "dag_in_vlaanderen": True}, BLIJFT),
    ("B78-1, B76-1: moved to Wallonia this year", {**LID, **WALLONIE, **VERHUISD, "opzegging": True}, OPGEZEGD_MET_NIEUWJAAR),
    ("B78-1, B76-1: entered nowhere this year", {**OPGEZEGD, "register": "geen", "peildatum": "2026-04-30"}, VOORBIJ),
    (
        "B78-1, B76-1: entered nowhere, but on a day of this year, on 30 April",
        {**OPGEZEGD, **OOK_DIT_JAAR_HIER, "register": "geen", "peildatum": "2026-04-30"},
        OPGEZEGD_METEEN,
    ),
    (
        "B75-1: joined under a duty, insured nowhere, moved this year",
        {**LID, **MAROKKO, **NERGENS_VERZEKERD, **VERHUISD, **ONDER_PLICHT, "opzegging": True},
        OP_31_DECEMBER,
    ),
    ("D42-1-2: under 26 nobody chose, so none resigns", {"huidige_aansluiting": "officieel", **BRUSSEL, **JONG, "opzegging": True}, BLIJFT),
    (
        "B78-1 is not for an administrative one",
        {**BRUSSEL, "huidige_aansluiting": "administratief", "opzegging": True, **ONDER_PLICHT},
        OPGEZEGD_METEEN,
    ),
]


@pytest.mark.parametrize(("facts", "expected"), as_params(WIE_ER_NIET_MEER_ONDER_VALT + STOPZETTING + OPZEGGING))
def test_the_articles_end_a_membership(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """How the membership ends by the articles, and until when it lasts, is what `decide_wet` gives."""
    assert_decided(facts, expected)
