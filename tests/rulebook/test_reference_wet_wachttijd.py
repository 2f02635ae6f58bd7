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
    FRANKRIJK,
    INSTELLING,
    LAAT,
    LID,
    MAROKKO,
    NERGENS_VERZEKERD,
    OUDERE,
    VERDRAG_EN_ELDERS,
    VERHUISD,
    WALLONIE,
    Row,
    as_params,
    assert_decided,
    years,
)

HULPMIDDEL = {"medisch_voorschrift_hulpmiddel": True}
WACHT_OP_ALLES = {
    "wachttijd": True,
    "recht_op_zorgbudget": False,
    "recht_op_tegemoetkoming_voor_zorg": False,
    "recht_op_mobiliteitshulpmiddel": False,
}
WACHT_OP_BUDGETTEN = {
    "wachttijd": True,
    "recht_op_zorgbudget": False,
    "recht_op_tegemoetkoming_voor_zorg": True,
    "recht_op_mobiliteitshulpmiddel": True,
}
VERTROKKEN: dict[str, Any] = {**LAAT, **HULPMIDDEL, **VERHUISD}
WERKT_IN_BRUSSEL = {"tewerkstelling": "brussel"}
WERKT_NIET_HIER = {"tewerkstelling": "wallonie"}
PENSIOEN = {"enkel_pensioen_uit_ander_europees_land": True}
SINDS_2021: dict[str, Any] = {
    "aansluitingsjaar": 2021,
    "peildatum": "2025-06-01",
    "woonde_in_vlaanderen_of_brussel": years(2020, 2024),
    "handicap_met_ondersteuningsnood": True,
}
SINDS_2019: dict[str, Any] = {
    "aansluitingsjaar": 2019,
    "peildatum": "2023-06-01",
    "woonde_in_vlaanderen_of_brussel": years(2018, 2022),
    "handicap_met_ondersteuningsnood": True,
}

NA_EEN_VERTREK: list[Row] = [
    ("D41-1-5: left Brussels for Wallonia", {**VERTROKKEN, **WALLONIE}, {"einde_aansluiting": "einde_van_het_jaar", **WACHT_OP_ALLES}),
    (
        "D41-1-5: left Brussels for France",
        {**VERTROKKEN, **FRANKRIJK, **WERKT_NIET_HIER},
        {"einde_aansluiting": "einde_van_het_jaar", **WACHT_OP_ALLES},
    ),
    (
        "D41-1-5: left Brussels and Europe",
        {**VERTROKKEN, **MAROKKO, **NERGENS_VERZEKERD},
        {"aansluitbaarheid": "verboden", "aansluiting": "officieel", **WACHT_OP_ALLES},
    ),
    ("D41-1-3, D3-2-4: lives in France, works in Brussels", {**LAAT, **HULPMIDDEL, **FRANKRIJK, **WERKT_IN_BRUSSEL}, WACHT_OP_BUDGETTEN),
    ("D41-1-3, D3-2-4: left Brussels for France, and works there still", {**VERTROKKEN, **FRANKRIJK, **WERKT_IN_BRUSSEL}, WACHT_OP_BUDGETTEN),
    ("D41-1-3, D3-2-4: outside Europe too", {**LAAT, **HULPMIDDEL, **MAROKKO, **WERKT_IN_BRUSSEL}, WACHT_OP_BUDGETTEN),
    (
        "D41-1-2, D3-2-5: lives in Wallonia, works in Brussels",
        {**LAAT, **HULPMIDDEL, **WALLONIE, **WERKT_IN_BRUSSEL, "vrij_verkeer": True},
        {"aansluitbaarheid": "vrijwillig", **WACHT_OP_ALLES},
    ),
    (
        "D3-2-4 is not for who was struck off",
        {**VERTROKKEN, **FRANKRIJK, **WERKT_IN_BRUSSEL, "register": "ambtshalve_afgevoerd"},
        {"aansluitbaarheid": "verboden", **WACHT_OP_ALLES},
    ),
    (
        "D3-2-4 is not for an adult in the wachtregister",
        {**VERTROKKEN, **FRANKRIJK, **WERKT_IN_BRUSSEL, "register": "wachtregister"},
        {"aansluitbaarheid": "verboden", **WACHT_OP_ALLES},
    ),
    ("D41-1-3: left for France, and is insured there", {**VERTROKKEN, **FRANKRIJK, **ELDERS_VERZEKERD}, WACHT_OP_BUDGETTEN),
    ("D41-1-3: left for France, pensioned there", {**VERTROKKEN, **FRANKRIJK, **WERKT_NIET_HIER, **PENSIOEN}, WACHT_OP_BUDGETTEN),
    ("D41-1-2, D3-1-5: left for France, of an institution, pensioned there", {**VERTROKKEN, **FRANKRIJK, **INSTELLING, **PENSIOEN}, WACHT_OP_ALLES),
    (
        "D41-1-3, D3-2-4: by treaty and pensioned elsewhere, lives in France and works in Brussels",
        {**LAAT, **HULPMIDDEL, **FRANKRIJK, **WERKT_IN_BRUSSEL, **PENSIOEN, "door_verdrag_niet_onderworpen": True},
        WACHT_OP_BUDGETTEN,
    ),
    (
        "D41-1-2, B58-4-1: a student insured outside Europe with a day in Flanders, now in France",
        {**LAAT, **HULPMIDDEL, **NERGENS_VERZEKERD, "buitenlandse_student": "eu_eer_zwitserland", "woonplaats": "eu_eer_zwitserland"},
        {"aansluitbaarheid": "vrijwillig", **WACHT_OP_ALLES},
    ),
    ("D41-1-6: left Brussels for Wallonia, and paid instead", {**VERTROKKEN, **WALLONIE, "wachttijd_afgekocht": True}, WACHT_OP_BUDGETTEN),
    (
        "D41-1-6: left Brussels and Europe, and paid instead",
        {**VERTROKKEN, **MAROKKO, **NERGENS_VERZEKERD, "wachttijd_afgekocht": True},
        WACHT_OP_BUDGETTEN,
    ),
    (
        "D41-1-6 is not for who must join",
        {**LAAT, **HULPMIDDEL, "verblijft_in_brusselse_voorziening": True, "wachttijd_afgekocht": True},
        {"aansluitbaarheid": "verplicht", **WACHT_OP_ALLES},
    ),
    (
        "B635-2: left Brussels for Wallonia, joined in 2021, asked in 2025",
        {**VERTROKKEN, **WALLONIE, **SINDS_2021},
        {**WACHT_OP_BUDGETTEN, "zorgbudget_handicap_cent": 0},
    ),
    (
        "B635-2: left Brussels for France, joined in 2021, asked in 2025",
        {**VERTROKKEN, **FRANKRIJK, **WERKT_NIET_HIER, **SINDS_2021},
        {**WACHT_OP_BUDGETTEN, "zorgbudget_handicap_cent": 0},
    ),
    (
        "B635-1: left Brussels for Wallonia, joined in 2019, asked in 2023",
        {**VERTROKKEN, **WALLONIE, **SINDS_2019},
        {**WACHT_OP_BUDGETTEN, "zorgbudget_handicap_cent": None},
    ),
    (
        "B635-1 is for the elderly who left Brussels too",
        {**VERTROKKEN, **WALLONIE, **SINDS_2019, **OUDERE},
        {**WACHT_OP_BUDGETTEN, "zorgbudget_ouderen_mogelijk": True},
    ),
    (
        "B635-1 names nobody of D3-2-4: lives in France, works in Brussels, joined in 2019",
        {**LAAT, **HULPMIDDEL, **FRANKRIJK, **WERKT_IN_BRUSSEL, **SINDS_2019},
        {**WACHT_OP_BUDGETTEN, "zorgbudget_handicap_cent": 0},
    ),
    (
        "B635-2 names nobody of D3-2-5: lives in Wallonia, works in Brussels, joined in 2021",
        {**LAAT, **HULPMIDDEL, **WALLONIE, **WERKT_IN_BRUSSEL, **SINDS_2021, "vrij_verkeer": True},
        WACHT_OP_ALLES,
    ),
    (
        "B635-2 names nobody of D3-1-5: left Brussels for Wallonia, by treaty, joined in 2021",
        {**VERTROKKEN, **WALLONIE, **SINDS_2021, "door_verdrag_niet_onderworpen": True},
        WACHT_OP_ALLES,
    ),
    (
        "B635-2 is for Brussels: a student with a day in Flanders, now in France, joined in 2021",
        {**LAAT, **HULPMIDDEL, **NERGENS_VERZEKERD, **SINDS_2021}
        | {"buitenlandse_student": "eu_eer_zwitserland", "woonplaats": "eu_eer_zwitserland"},
        WACHT_OP_ALLES,
    ),
    (
        "D41 has no text in 2021: left Brussels for Wallonia, and the pages give no budget there",
        {**VERTROKKEN, **WALLONIE, "aansluitingsjaar": 2020, "peildatum": "2021-12-31"},
        {"wachttijd": True, "recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": True},
    ),
]

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
        "D41-1-2, D3-1-5: the same with a day in Flanders, now in France",
        {**LAAT, **HULPMIDDEL, **INSTELLING, **PENSIOEN, "woonplaats": "eu_eer_zwitserland"},
        {"aansluitbaarheid": "vrijwillig", **WACHT_OP_ALLES},
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


@pytest.mark.parametrize(("facts", "expected"), as_params(NA_EEN_VERTREK + WACHTTIJD))
def test_the_articles_let_wait(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)
