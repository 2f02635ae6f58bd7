"""Care for whoever works here, applications, aids and budgets, as decree and order have them for persons who were decided by hand.

A row is: the articles that decide, the facts, and what they give, held against `decide_wet`.
"""

from __future__ import annotations

from typing import Any

import pytest

from rulebook.wet_persons import (
    AFGEVOERD,
    BAND,
    BEKEND,
    BRUSSEL,
    ELDERS_VERZEKERD,
    FRANKRIJK,
    JONG,
    KIND,
    LAAT,
    LID,
    MAROKKO,
    NAAR_VLAANDEREN,
    OOK_DIT_JAAR_HIER,
    OUDERE,
    VERGUNNING,
    VERHUISD,
    WACHTREGISTER,
    WALLONIE,
    ZONDER_BEWIJS,
    ZONDER_REGISTER,
    Row,
    as_params,
    assert_decided,
    years,
)

ZOEKT_ZORG: dict[str, Any] = {**BEKEND, "zorgvraag": True, "gevraagde_aansluiting": "officieel"}
KAN_VRAGEN = {"aanvraag_zorgbudget_mogelijk": True}
KAN_NIET_VRAGEN = {"aanvraag_zorgbudget_mogelijk": False}

ZORG_VOOR_WIE_HIER_WERKT: list[Row] = [
    (
        "D43-3: bound by work, seeks care in the time of B56-3-2",
        {**FRANKRIJK, **ZOEKT_ZORG},
        {
            "aansluitbaarheid": "verplicht",
            "ambtshalve": False,
            "aansluiting": "administratief",
            "premie_verschuldigd": True,
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": False,
        },
    ),
    ("D43-3: whatever he asks for", {**FRANKRIJK, **ZOEKT_ZORG, "gevraagde_aansluiting": "administratief"}, {"aansluiting": "administratief"}),
    ("D43-3: outside Europe too", {**MAROKKO, **ZOEKT_ZORG}, {"aansluiting": "administratief"}),
    ("D43-3, D42-2-2: Wallonia after free movement", {**WALLONIE, **ZOEKT_ZORG, "vrij_verkeer": True}, {"aansluiting": "administratief"}),
    (
        "D43-3: with a day in Flanders this year, in the time of B56-2-1",
        {**FRANKRIJK, **ZOEKT_ZORG, **NAAR_VLAANDEREN, "dag_in_vlaanderen": True},
        {"aansluitbaarheid": "verplicht", "ambtshalve": False, "aansluiting": "administratief"},
    ),
    (
        "D43-3 asks care",
        {**FRANKRIJK, **BEKEND, "gevraagde_aansluiting": "administratief"},
        {"aansluiting": "geen", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    ("B59-1-1 asks a request", {**FRANKRIJK, **BEKEND, "zorgvraag": True}, {"aansluiting": "geen"}),
    (
        "B59-1-1: not validly signed",
        {**FRANKRIJK, **ZOEKT_ZORG, "ondertekenaar": "verantwoordelijke_voorziening"},
        {"ondertekening": "niet_toegestaan", "aansluiting": "geen"},
    ),
    ("D43-3, D42-2-1: paid", {**FRANKRIJK, **ZOEKT_ZORG, "eerste_premie_betaald": True}, {"aansluiting": "officieel"}),
    ("D43-3, B56-3-2: the last day", {**FRANKRIJK, **ZOEKT_ZORG, "peildatum": "2027-12-31"}, {"aansluiting": "administratief"}),
    (
        "D43-3, B56-3-2: the time is over",
        {**FRANKRIJK, **ZOEKT_ZORG, "peildatum": "2028-01-01"},
        {"ambtshalve": True, "aansluiting": "officieel"},
    ),
    ("D43-3: no file, so no time", {**FRANKRIJK, **ZOEKT_ZORG, "bestand_ontvangen": False}, {"ambtshalve": True, "aansluiting": "officieel"}),
    (
        "D43 has no text in 2021: bound by work",
        {**FRANKRIJK, **ZOEKT_ZORG, "bestand_ontvangen_op": "2020-04-04", "peildatum": "2021-12-31"},
        {"ambtshalve": False, "aansluiting": "geen"},
    ),
    (
        "D43 has a text in 2022: bound by work",
        {**FRANKRIJK, **ZOEKT_ZORG, "bestand_ontvangen_op": "2020-04-04", "peildatum": "2022-01-01"},
        {"ambtshalve": False, "aansluiting": "administratief"},
    ),
    ("D43-3 is not for who lives in Flanders", {**NAAR_VLAANDEREN, **ZOEKT_ZORG}, {"ambtshalve": False, "aansluiting": "geen"}),
]

AANVRAAG: list[Row] = [
    ("B113-1-2: in Flanders", JONG, KAN_VRAGEN),
    ("B113-1-2: in Brussels", {**BRUSSEL, **JONG}, KAN_VRAGEN),
    ("B113-1-2: in Brussels, seeks care", {**BRUSSEL, **JONG, "zorgvraag": True}, {"aansluitbaarheid": "restrictief", **KAN_VRAGEN}),
    ("B113-1-2: under another scheme, who could join at 26", {**JONG, **ELDERS_VERZEKERD}, KAN_VRAGEN),
    ("B113-1-2, D3-2-1: works in Flanders, lives in France", {**FRANKRIJK, **JONG}, KAN_VRAGEN),
    ("B113-1-2, D3-2-5: works in Brussels after free movement", {**WALLONIE, **JONG, "vrij_verkeer": True, "tewerkstelling": "brussel"}, KAN_VRAGEN),
    ("D41-1-1-2, B112-1 are about the right", {**JONG, "legaal_verblijf_in_europa": False, "openstaande_premies": 2}, KAN_VRAGEN),
    ("B113-2-1 is about the right", {**KIND, "ouder_voldoet": False}, KAN_VRAGEN),
    ("D41-1-1-1: young in Wallonia", {**WALLONIE, **JONG}, KAN_NIET_VRAGEN),
    (
        "B59-1-1: young, and administratively affiliated",
        {**FRANKRIJK, **JONG, **ELDERS_VERZEKERD, "huidige_aansluiting": "administratief"},
        {"aansluiting": "administratief", **KAN_NIET_VRAGEN},
    ),
    (
        "D43-3: young in Wallonia, seeks care",
        {**WALLONIE, **JONG, "zorgvraag": True, "gevraagde_aansluiting": "administratief"},
        {"aansluitbaarheid": "restrictief", "aansluiting": "administratief", **KAN_NIET_VRAGEN},
    ),
    ("D3-3-1-1: young, with a permit", {**JONG, **VERGUNNING}, KAN_NIET_VRAGEN),
    ("D3-3-1-1: young, and the permit is not proved", {**JONG, **VERGUNNING, **ZONDER_BEWIJS}, KAN_VRAGEN),
    ("D2-1-40: young, not entered in Brussels", {**BRUSSEL, **JONG, "register": "geen"}, KAN_NIET_VRAGEN),
    ("D2-1-40: under 18 in the wachtregister", {**KIND, **WACHTREGISTER}, KAN_VRAGEN),
    ("D2-1-40 has no text in 2024", {**KIND, **WACHTREGISTER, "peildatum": "2024-12-31"}, KAN_NIET_VRAGEN),
    ("D41-1-1-1: young, and a member until 31 December", {**LID, **JONG, **WALLONIE, **VERHUISD}, {"aansluiting": "officieel", **KAN_VRAGEN}),
    ("D41-1-1-1: 26 and no member", {**BRUSSEL, "geboortedatum": "2000-12-31"}, KAN_NIET_VRAGEN),
    ("B113-1-1: the dead ask for nothing", {**JONG, "overleden": True}, KAN_NIET_VRAGEN),
    ("D41 has no text in 2021: young in France", {**FRANKRIJK, **JONG, "tewerkstelling": "wallonie", "peildatum": "2021-12-31"}, KAN_VRAGEN),
    (
        "D41 has no text in 2021: young, a day in Flanders, now in Wallonia",
        {**JONG, "woonplaats": "wallonie", "peildatum": "2021-12-31"},
        KAN_NIET_VRAGEN,
    ),
    ("D41 has a text in 2022: the same", {**JONG, "woonplaats": "wallonie", "peildatum": "2022-01-01"}, KAN_VRAGEN),
]

HULPMIDDEL_EN_BUDGET: list[Row] = [
    (
        "D4-1-9, D43-3",
        {**WALLONIE, "huidige_aansluiting": "administratief", "medisch_voorschrift_hulpmiddel": True},
        {"recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D4 has no text in 2021",
        {**WALLONIE, "huidige_aansluiting": "administratief", "medisch_voorschrift_hulpmiddel": True, "peildatum": "2021-06-01"},
        {"recht_op_mobiliteitshulpmiddel": False},
    ),
    (
        "D41-1-1-1: for the elderly too",
        {**BAND, **OUDERE},
        {"aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "D41-1-1-1: not a member",
        {**BAND, **OUDERE, **ELDERS_VERZEKERD},
        {"aansluiting": "geen", "zorgbudget_ouderen_mogelijk": False},
    ),
    ("D4-1-2, D3-1-2: a member in Brussels", {**LID, **OUDERE, **BRUSSEL}, {"zorgbudget_ouderen_mogelijk": True}),
    ("D41-1-1-1 in Brussels: not a member", {**BAND, **OUDERE, **BRUSSEL}, {"aansluiting": "geen", "zorgbudget_ouderen_mogelijk": False}),
    ("D41-1-2 in Brussels: a waiting time", {**LAAT, **OUDERE, **BRUSSEL}, {"wachttijd": True, "zorgbudget_ouderen_mogelijk": False}),
    (
        "D2-1-40: a member in Brussels who is entered nowhere",
        {**LID, **OUDERE, **BRUSSEL, "register": "geen"},
        {"zorgbudget_ouderen_mogelijk": False},
    ),
    ("D4 has no text in 2021: Brussels", {**LID, **OUDERE, **BRUSSEL, "peildatum": "2021-06-01"}, {"zorgbudget_ouderen_mogelijk": False}),
    (
        "B635-1: for the elderly in Brussels",
        {**LAAT, **OUDERE, **BRUSSEL, "aansluitingsjaar": 2019, "peildatum": "2023-06-01"} | {"woonde_in_vlaanderen_of_brussel": years(2018, 2022)},
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_ouderen_mogelijk": True},
    ),
    ("D3-2-1, D3-2-3: works in Flanders, lives in France", {**LID, **OUDERE, **FRANKRIJK}, {"zorgbudget_ouderen_mogelijk": True}),
    (
        "D3-2-4, D3-2-6: works in Brussels, lives outside Europe",
        {**LID, **OUDERE, **MAROKKO, "tewerkstelling": "brussel"},
        {"zorgbudget_ouderen_mogelijk": True},
    ),
    ("D3-2-2: works in Flanders after free movement", {**LID, **OUDERE, **WALLONIE, "vrij_verkeer": True}, {"zorgbudget_ouderen_mogelijk": True}),
    (
        "D3-2-5: works in Brussels after free movement",
        {**LID, **OUDERE, **WALLONIE, "vrij_verkeer": True, "tewerkstelling": "brussel"},
        {"zorgbudget_ouderen_mogelijk": True},
    ),
    ("D3-2: struck off", {**LID, **OUDERE, **FRANKRIJK, "register": "ambtshalve_afgevoerd"}, {"zorgbudget_ouderen_mogelijk": False}),
    ("D3-2: an adult in the wachtregister", {**LID, **OUDERE, **FRANKRIJK, "register": "wachtregister"}, {"zorgbudget_ouderen_mogelijk": False}),
    ("D3-2 asks work here", {**LID, **OUDERE, **FRANKRIJK, "tewerkstelling": "wallonie"}, {"zorgbudget_ouderen_mogelijk": False}),
    (
        "B75-1, B76-1: left this year, and is a member until 31 December",
        {**LID, **OUDERE, **FRANKRIJK, **VERHUISD, "tewerkstelling": "wallonie"},
        {"aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1, B76-1: the same outside Europe, insured nowhere",
        {**LID, **OUDERE, **MAROKKO, **VERHUISD, "sociale_zekerheid": "elders"},
        {"aansluitbaarheid": "verboden", "aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1, D2-1-40: in Brussels, entered nowhere now, on a day of this year it was",
        {**LID, **OUDERE, **BRUSSEL, **OOK_DIT_JAAR_HIER, "register": "geen"},
        {"aansluitbaarheid": "verboden", "aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1, D2-1-40: the same in Flanders",
        {**LID, **OUDERE, **ZONDER_REGISTER, **OOK_DIT_JAAR_HIER},
        {"aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1: in Wallonia now, here on a day of this year",
        {**LID, **OUDERE, **WALLONIE, **OOK_DIT_JAAR_HIER},
        {"aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1: struck off, here on a day of this year",
        {**LID, **OUDERE, **AFGEVOERD, **OOK_DIT_JAAR_HIER},
        {"aansluitbaarheid": "verboden", "aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1: in Wallonia since an earlier year, so no member",
        {**LID, **OUDERE, **WALLONIE},
        {"aansluiting": "geen", "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "D42-1-1: a day in Flanders this year, now in Wallonia",
        {**LID, **OUDERE, "woonplaats": "wallonie"},
        {"aansluitbaarheid": "verplicht", "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B75-1, B76-1: left this year for Wallonia, with a waiting time",
        {**LAAT, **OUDERE, **WALLONIE, **VERHUISD},
        {"aansluiting": "officieel", "wachttijd": True, "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "D41-1-1-1: left this year and is no member",
        {**BAND, **OUDERE, **WALLONIE, **VERHUISD},
        {"aansluiting": "geen", "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "D41-1-1-1 has no text in 2021: left that year",
        {**LID, **OUDERE, **WALLONIE, **VERHUISD, "peildatum": "2021-06-01"},
        {"aansluiting": "officieel", "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "D41-1-1-1: works in Brussels and is not a member",
        {**BAND, **OUDERE, **FRANKRIJK, "tewerkstelling": "brussel"},
        {"aansluiting": "geen", "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "D41-1-3, D3-2-4: works in Brussels and joined late",
        {**LAAT, **OUDERE, **FRANKRIJK, "tewerkstelling": "brussel"},
        {"wachttijd": True, "zorgbudget_ouderen_mogelijk": False},
    ),
    ("D4 has no text in 2021: works here", {**LID, **OUDERE, **FRANKRIJK, "peildatum": "2021-06-01"}, {"zorgbudget_ouderen_mogelijk": False}),
]


@pytest.mark.parametrize(("facts", "expected"), as_params(ZORG_VOOR_WIE_HIER_WERKT + AANVRAAG + HULPMIDDEL_EN_BUDGET))
def test_the_articles_give_care(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)
