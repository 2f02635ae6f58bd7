"""How long decree and order let persons wait who were decided by hand from the articles, and for what.

A row is: the articles that decide, the facts, and what they give, held against `decide_wet`.
"""

from __future__ import annotations

from typing import Any

import pytest

from rulebook.wet_persons import (
    BAND,
    BRUSSEL,
    ELDERS_VERZEKERD,
    INSTELLING,
    LAAT,
    LID,
    OUDERE,
    VERDRAG_EN_ELDERS,
    Row,
    as_params,
    assert_decided,
    years,
)

WACHTTIJD: list[Row] = [
    (
        "D41-1-2: every tegemoetkoming",
        {**LAAT, **BRUSSEL, "zorgvraag": True, "medisch_voorschrift_hulpmiddel": True, "handicap_met_ondersteuningsnood": True},
        {
            "wachttijd": True,
            "recht_op_zorgbudget": False,
            "recht_op_tegemoetkoming_voor_zorg": False,
            "facturatie": "gebruiker",
            "recht_op_mobiliteitshulpmiddel": False,
            "zorgbudget_handicap_cent": 0,
        },
    ),
    (
        "D41-1-6: paid instead, but not for the budgets",
        {**LAAT, **BRUSSEL, "wachttijd_afgekocht": True, "medisch_voorschrift_hulpmiddel": True},
        {"recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": True, "recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D41-1-3: the zorgbudget alone",
        {**LAAT, **ELDERS_VERZEKERD, "handicap_met_ondersteuningsnood": True},
        {"recht_op_zorgbudget": False, "zorgbudget_handicap_cent": 0, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-3: pensioned elsewhere, the zorgbudget alone",
        {**LAAT, "enkel_pensioen_uit_ander_europees_land": True, "medisch_voorschrift_hulpmiddel": True},
        {"recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": True, "recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D41-1-2, D3-1-5: of an institution, and pensioned elsewhere",
        {**LAAT, **INSTELLING, "enkel_pensioen_uit_ander_europees_land": True, "medisch_voorschrift_hulpmiddel": True},
        {"wachttijd": True, "recht_op_tegemoetkoming_voor_zorg": False, "recht_op_mobiliteitshulpmiddel": False},
    ),
    (
        "D41-1-2, D3-1-5: by another treaty, and insured elsewhere",
        {**LAAT, **ELDERS_VERZEKERD, "door_verdrag_niet_onderworpen": True, "verzekerd_door_werk": False},
        {"wachttijd": True, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D41-1-6, D3-1-5: the same, and paid instead",
        {**LAAT, **ELDERS_VERZEKERD, "door_verdrag_niet_onderworpen": True, "wachttijd_afgekocht": True},
        {"recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-2 is about who lives here: a day in Flanders, now in France",
        {**LAAT, **INSTELLING, "enkel_pensioen_uit_ander_europees_land": True, "woonplaats": "eu_eer_zwitserland"},
        {"wachttijd": True, "recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-3: affiliated and insured elsewhere together",
        {**LAAT, **ELDERS_VERZEKERD, "eu_verzekerd": years(2021, 2023)},
        {"wachttijd": True, "recht_op_zorgbudget": True},
    ),
    ("D41-1-3: a year is missing", {**LAAT, **ELDERS_VERZEKERD, "eu_verzekerd": years(2022, 2023)}, {"recht_op_zorgbudget": False}),
    (
        "D41-1-2, B79-1: insured for five years before he joined anew",
        {**LID, **BRUSSEL, "heraansluiting": True, "eu_verzekerd": years(2019, 2023)},
        {"wachttijd": False},
    ),
    ("B79-1", {**LID, **BRUSSEL, "heraansluiting": True}, {"wachttijd": True, "recht_op_tegemoetkoming_voor_zorg": False}),
    ("D41-1-5-2", {**LAAT, "verblijft_in_brusselse_voorziening": True}, {"wachttijd": True, "recht_op_tegemoetkoming_voor_zorg": False}),
    ("D41-1-5 asks to be voluntary, or to stay there", LAAT, {"wachttijd": False, "recht_op_zorgbudget": True}),
    (
        "B635-1, B635-2: joined in Brussels in 2019, asked in 2023",
        {
            **LAAT,
            **BRUSSEL,
            "aansluitingsjaar": 2019,
            "peildatum": "2023-06-01",
            "woonde_in_vlaanderen_of_brussel": years(2018, 2022),
            "handicap_met_ondersteuningsnood": True,
        },
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_handicap_cent": None, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "B635-1: joined in Brussels in 2020",
        {
            **LAAT,
            **BRUSSEL,
            "aansluitingsjaar": 2020,
            "peildatum": "2023-06-01",
            "woonde_in_vlaanderen_of_brussel": years(2018, 2022),
            "handicap_met_ondersteuningsnood": True,
        },
        {"zorgbudget_handicap_cent": 0, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "B635-3",
        {**LAAT, "enkel_pensioen_uit_ander_europees_land": True, "aansluitingsjaar": 2021, "peildatum": "2025-06-01", **BAND}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": True, "recht_op_zorgbudget": True},
    ),
    (
        "B635-3 names nobody of D3-1-5: of an institution, and pensioned elsewhere",
        {**LAAT, **INSTELLING, "enkel_pensioen_uit_ander_europees_land": True, "aansluitingsjaar": 2021, "peildatum": "2025-06-01"}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024), "handicap_met_ondersteuningsnood": True},
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_handicap_cent": 0, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "B635-3 names nobody of D3-1-5: by another treaty, and pensioned elsewhere",
        {**LAAT, **OUDERE, "door_verdrag_niet_onderworpen": True, "enkel_pensioen_uit_ander_europees_land": True, "aansluitingsjaar": 2021}
        | {"peildatum": "2025-06-01", "woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_ouderen_mogelijk": False},
    ),
    (
        "B635-1, B635-2 neither: by treaty and pensioned elsewhere, joined in Brussels in 2019, asked in 2023",
        {**LAAT, **BRUSSEL, "door_verdrag_niet_onderworpen": True, "enkel_pensioen_uit_ander_europees_land": True, "aansluitingsjaar": 2019}
        | {"peildatum": "2023-06-01", "woonde_in_vlaanderen_of_brussel": years(2018, 2022), "handicap_met_ondersteuningsnood": True},
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_handicap_cent": 0, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D41-1-2, D3-1-5: the same, affiliated for five years",
        {**LAAT, "door_verdrag_niet_onderworpen": True, "enkel_pensioen_uit_ander_europees_land": True, "aansluitingsjaar": 2020}
        | {"peildatum": "2025-06-01", "woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": True, "recht_op_zorgbudget": True, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "A-33 beside B635-3: insured elsewhere, none is imposed on who joined before 2022",
        {**LAAT, **ELDERS_VERZEKERD, "aansluitingsjaar": 2021, "peildatum": "2025-06-01"} | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": False, "recht_op_zorgbudget": True, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "A-33 beside B635-3: not for who is insured elsewhere and not subject by treaty",
        {**LAAT, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2021, "peildatum": "2025-06-01", "handicap_met_ondersteuningsnood": True}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024), "medisch_voorschrift_hulpmiddel": True},
        {
            "aansluitbaarheid": "vrijwillig",
            "wachttijd": True,
            "recht_op_zorgbudget": False,
            "zorgbudget_handicap_cent": 0,
            "recht_op_tegemoetkoming_voor_zorg": False,
            "recht_op_mobiliteitshulpmiddel": False,
        },
    ),
    (
        "A-33 beside B635-1 to B635-3: the same, joined in Brussels in 2019, asked in 2023",
        {**LAAT, **BRUSSEL, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2019, "peildatum": "2023-06-01"}
        | {"woonde_in_vlaanderen_of_brussel": years(2018, 2022), "handicap_met_ondersteuningsnood": True},
        {"wachttijd": True, "recht_op_zorgbudget": False, "zorgbudget_handicap_cent": 0, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D41-1-2, A-33: by treaty and insured elsewhere, on the first day of 2022",
        {**LAAT, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2021, "peildatum": "2022-01-01", "woonde_in_vlaanderen_of_brussel": years(2017, 2021)},
        {"wachttijd": True, "recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D41 has no text in 2021: A-33 for who is not subject by treaty too",
        {**LAAT, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2021, "eerste_premie_betaald_op": "2021-03-01", "peildatum": "2021-12-31"},
        {"aansluitbaarheid": "vrijwillig", "wachttijd": False, "recht_op_zorgbudget": True, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-2, A-33: by treaty, and insured elsewhere for the five years before he joined in 2021",
        {**LAAT, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2021, "peildatum": "2025-06-01", "eu_verzekerd": years(2016, 2020)}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": False, "recht_op_zorgbudget": True, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-2, A-33: by treaty, affiliated since 2021 and insured elsewhere in 2020 together",
        {**LAAT, **VERDRAG_EN_ELDERS, "aansluitingsjaar": 2021, "peildatum": "2025-06-01", "eu_verzekerd": years(2020, 2020)}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": True, "recht_op_zorgbudget": True, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D41-1-3, A-34, A-33: joined anew in 2021, insured elsewhere",
        {**LID, **ELDERS_VERZEKERD, "heraansluiting": True, "aansluitingsjaar": 2021, "peildatum": "2025-06-01"}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": False, "recht_op_zorgbudget": True},
    ),
    (
        "D41-1-2, A-34, A-33: joined anew in 2021, by treaty and insured elsewhere",
        {**LID, **VERDRAG_EN_ELDERS, "heraansluiting": True, "aansluitingsjaar": 2021, "peildatum": "2025-06-01"}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": True, "recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "R-13-plicht, A-33: the same, who had to join then",
        {**LID, **VERDRAG_EN_ELDERS, "heraansluiting": True, "aangesloten_onder_plicht": True, "aansluitingsjaar": 2021, "peildatum": "2025-06-01"}
        | {"woonde_in_vlaanderen_of_brussel": years(2020, 2024)},
        {"wachttijd": False, "recht_op_zorgbudget": True},
    ),
]


@pytest.mark.parametrize(("facts", "expected"), as_params(WACHTTIJD))
def test_the_articles_let_wait(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)
