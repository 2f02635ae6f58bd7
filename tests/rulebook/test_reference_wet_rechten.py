"""What an affiliation gives a right to, as decree and order give it persons who were decided by hand from the articles.

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
    JONG,
    KIND,
    LID,
    MAROKKO,
    OUDERE,
    VERGUNNING,
    WACHT_IN_BRUSSEL,
    WACHTREGISTER,
    WALLONIE,
    ZONDER_BEWIJS,
    Row,
    as_params,
    assert_decided,
    years,
)

STEUN = {"handicap_met_ondersteuningsnood": True, "medisch_voorschrift_hulpmiddel": True}
MET_STEUN = {"zorgbudget_handicap_cent": 300_00, "recht_op_mobiliteitshulpmiddel": True}
ZONDER_STEUN = {"zorgbudget_handicap_cent": 0, "recht_op_mobiliteitshulpmiddel": False}

IN_NOOD = {"openstaande_premies": 1, "behartigenswaardig": True}
FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT: dict[str, Any] = {
    **KIND,
    **WACHTREGISTER,
    "zorgvraag": True,
    "gevraagde_aansluiting": "administratief",
    "ondertekenaar": "ouder",
    "verblijft_feitelijk_hier": True,
    "legaal_verblijf_in_europa": False,
}

RECHTEN: list[Row] = [
    ("D41-1-1-4: five years of residence", LID, {"recht_op_zorgbudget": True}),
    ("D41-1-1-4: one year is missing", {**LID, "woonde_in_vlaanderen_of_brussel": years(2022, 2025)}, {"recht_op_zorgbudget": False}),
    (
        "B113/1-1-2: insured in Belgium",
        {**LID, "woonde_in_vlaanderen_of_brussel": years(2022, 2025), "belgisch_verzekerd": years(2021, 2021)},
        {"recht_op_zorgbudget": True},
    ),
    (
        "D41-1-1-4 is not for children",
        {**KIND, "handicap_met_ondersteuningsnood": True},
        {"zorgbudget_handicap_cent": 300_00},
    ),
    (
        "D41-1-1-4 for adults",
        {**JONG, "handicap_met_ondersteuningsnood": True},
        {"zorgbudget_handicap_cent": 0, "aanvraag_zorgbudget_mogelijk": True},
    ),
    ("D41-1-1-2", {**LID, "legaal_verblijf_in_europa": False}, {"recht_op_zorgbudget": False, "recht_op_tegemoetkoming_voor_zorg": False}),
    (
        "B112-1: a premium of a former year",
        {**LID, "openstaande_premies": 1},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False},
    ),
    ("B112-1 not this year's", {**LID, "openstaande_premies": 1, "premie_van_dit_jaar_open": True}, {"recht_op_zorgbudget": True}),
    (
        "D46-2-1: hardship, for the pillars 4 to 10",
        {**LID, **STEUN, **IN_NOOD, "zorgvraag": True, "zwaar_zorgbehoevend": True},
        {
            "recht_op_tegemoetkoming_voor_zorg": True,
            "facturatie": "zorgkas",
            "recht_op_mobiliteitshulpmiddel": True,
            "recht_op_zorgbudget": False,
            "zorgbudget_zwaar_zorgbehoevenden_cent": 0,
            "zorgbudget_handicap_cent": 0,
            "aanvraag_zorgbudget_mogelijk": True,
        },
    ),
    ("D46-2-1 is not for the budget of the elderly", {**LID, **OUDERE, **IN_NOOD}, {"zorgbudget_ouderen_mogelijk": False}),
    (
        "D46-2-1: this year's stands in nothing's way",
        {**LID, **STEUN, **IN_NOOD, "premie_van_dit_jaar_open": True},
        {"recht_op_zorgbudget": True, **MET_STEUN},
    ),
    (
        "D46 has no text in 2021",
        {**LID, **STEUN, **IN_NOOD, "peildatum": "2021-06-01"},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_mobiliteitshulpmiddel": False},
    ),
    (
        "D41-1-1-2: hardship excuses no unlawful stay",
        {**LID, **IN_NOOD, "legaal_verblijf_in_europa": False},
        {"recht_op_tegemoetkoming_voor_zorg": False},
    ),
    ("B113-2-1", {**KIND, "handicap_met_ondersteuningsnood": True, "ouder_voldoet": False}, {"zorgbudget_handicap_cent": 0}),
    (
        "B113-1-2: counts as affiliated",
        {**JONG, **BAND, "zwaar_zorgbehoevend": True},
        {
            "aansluitbaarheid": "nog_niet",
            "aansluiting": "geen",
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": True,
            "zorgbudget_zwaar_zorgbehoevenden_cent": 140_00,
        },
    ),
    (
        "B113-1-2: care in Brussels, before he asked for anything",
        {**BRUSSEL, **JONG, **BAND, "zorgvraag": True},
        {"aansluiting": "geen", "recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": True, "facturatie": "zorgkas"},
    ),
    (
        "B113-1-2: under another scheme, who could join at 26",
        {**JONG, **ELDERS_VERZEKERD, "eu_verzekerd": years(2021, 2025), "gevraagde_aansluiting": "administratief", "zorgvraag": True},
        {"aansluiting": "administratief", "recht_op_zorgbudget": True},
    ),
    (
        "B113-1-1: D41-1-1-4 is asked of adults",
        JONG,
        {"recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": False},
    ),
    ("B113/1 has no text in 2021", {**JONG, "peildatum": "2021-06-01"}, {"recht_op_zorgbudget": True}),
    (
        "B113-1-1: D41-1-1-2",
        {**JONG, **BAND, "legaal_verblijf_in_europa": False},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False},
    ),
    (
        "B113-1-3: no waiting time while the membership runs out",
        {**BRUSSEL, **JONG, **LID, "heraansluiting": True, "zorgvraag": True},
        {
            "aansluitbaarheid": "restrictief",
            "aansluiting": "officieel",
            "wachttijd": True,
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": True,
        },
    ),
    ("B113-1-1 is for the age alone: in the year of 26", {**BRUSSEL, **BAND, "geboortedatum": "2000-12-31"}, {"recht_op_zorgbudget": False}),
    (
        "D3-2-1, D42-2-1: works in Flanders, lives in France",
        {**FRANKRIJK, **JONG, "eu_verzekerd": years(2021, 2025), "zwaar_zorgbehoevend": True},
        {
            "aansluitbaarheid": "nog_niet",
            "aansluiting": "geen",
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": True,
            "zorgbudget_zwaar_zorgbehoevenden_cent": 140_00,
        },
    ),
    (
        "D3-2-4, D42-2-3: works in Brussels, seeks care here",
        {**FRANKRIJK, **JONG, "tewerkstelling": "brussel", "zorgvraag": True},
        {"aansluiting": "geen", "recht_op_tegemoetkoming_voor_zorg": True, "facturatie": "zorgkas", "recht_op_zorgbudget": False},
    ),
    ("D3-2-2, B54-1: Wallonia after free movement", {**WALLONIE, **JONG, **BAND, "vrij_verkeer": True}, {"recht_op_zorgbudget": True}),
    (
        "D3-2-5, B54-1: the same, works in Brussels",
        {**WALLONIE, **JONG, **BAND, "vrij_verkeer": True, "tewerkstelling": "brussel"},
        {"recht_op_zorgbudget": True},
    ),
    ("D3-2-1 in 2019", {**FRANKRIJK, **JONG, "peildatum": "2019-01-01"}, {"recht_op_zorgbudget": True}),
    (
        "D3-2-1 outside Europe, without the lawful stay of D41-1-1-2",
        {**MAROKKO, **JONG, **BAND, "legaal_verblijf_in_europa": False},
        {"aansluitbaarheid": "nog_niet", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    ("D3-2-1 asks work here", {**FRANKRIJK, **JONG, **BAND, "tewerkstelling": "wallonie"}, {"recht_op_tegemoetkoming_voor_zorg": False}),
    ("D3-2-1 asks Belgian security", {**FRANKRIJK, **JONG, **BAND, **ELDERS_VERZEKERD}, {"recht_op_tegemoetkoming_voor_zorg": False}),
    (
        "D44-1-1: struck off, and not under the decree",
        {**FRANKRIJK, **JONG, **BAND, "register": "ambtshalve_afgevoerd", "verblijft_feitelijk_hier": True, "eerder_aangesloten": True},
        {"aansluitbaarheid": "nog_niet", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "B113-1-1: 26 and works in Brussels",
        {**FRANKRIJK, **BAND, "geboortedatum": "2000-12-31", "tewerkstelling": "brussel"},
        {"recht_op_zorgbudget": False},
    ),
    ("B113-1-1 is for the age alone: lives in Wallonia", {**WALLONIE, **JONG, **BAND}, {"recht_op_tegemoetkoming_voor_zorg": False}),
    ("D2-1-40: a day in Flanders, now in Wallonia", {**JONG, **BAND, "woonplaats": "wallonie"}, {"recht_op_zorgbudget": True}),
    (
        "D41 has no text in 2021: a day in Flanders, now in Wallonia",
        {**JONG, "woonplaats": "wallonie", "peildatum": "2021-06-01"},
        {"recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": False},
    ),
    ("B113-1-1 is for the age alone: not entered in Brussels", {**BRUSSEL, **JONG, **BAND, "register": "geen"}, {"recht_op_zorgbudget": False}),
    (
        "B113-1-1 is for the age alone: D3-3-1-1",
        {**JONG, **BAND, "tijdelijke_verblijfsvergunning": "student"},
        {"aansluitbaarheid": "nog_niet", "recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False},
    ),
    (
        "B113-1-1: a permit that is not proved",
        {**JONG, **BAND, "tijdelijke_verblijfsvergunning": "student", "bewijs_uitzondering": False},
        {"recht_op_zorgbudget": True},
    ),
    (
        "D41-1-1-1, B113-1-2: a budget and an aid for who counts as affiliated, in Wallonia too",
        {**JONG, **BAND, **STEUN, "woonplaats": "wallonie"},
        {"aansluiting": "geen", **MET_STEUN, "aanvraag_zorgbudget_mogelijk": True},
    ),
    ("B113-1-2, D3-2-2: the same after free movement", {**WALLONIE, **JONG, **BAND, **STEUN, "vrij_verkeer": True}, MET_STEUN),
    ("B113-1-2, D3-2-1: the same, works in Flanders, lives in France", {**FRANKRIJK, **JONG, **BAND, **STEUN}, MET_STEUN),
    ("B113-1-2 in Brussels", {**BRUSSEL, **JONG, **BAND, **STEUN}, MET_STEUN),
    ("D41-1-1-1: not for who is young and lives in Wallonia", {**WALLONIE, **JONG, **BAND, **STEUN}, ZONDER_STEUN),
    (
        "D41-1-1-1: not for who is young and lives in France, nor may he apply",
        {**FRANKRIJK, **JONG, **BAND, **STEUN, "tewerkstelling": "wallonie"},
        {"aansluitbaarheid": "nog_niet", **ZONDER_STEUN, "aanvraag_zorgbudget_mogelijk": False},
    ),
    (
        "D41-1-1-1, D3-3-1-1: not for who is young and has a permit",
        {**JONG, **BAND, **STEUN, "tijdelijke_verblijfsvergunning": "student"},
        {"aansluitbaarheid": "nog_niet", **ZONDER_STEUN},
    ),
    ("D41-1-1-1: not for who is young and not entered in Brussels", {**BRUSSEL, **JONG, **BAND, **STEUN, "register": "geen"}, ZONDER_STEUN),
    (
        "D44-3-1-2: a child that is only here in fact affiliates administratively first",
        {**KIND, **STEUN, "register": "geen", "dag_in_vlaanderen": False, "verblijft_feitelijk_hier": True},
        {"aansluiting": "geen", **ZONDER_STEUN},
    ),
    (
        "D4-1-9, D44-3-1: a child that did so has the aid, not the budget",
        {**KIND, **STEUN, "register": "geen", "dag_in_vlaanderen": False, "verblijft_feitelijk_hier": True}
        | {"zorgvraag": True, "huidige_aansluiting": "administratief"},
        {"aansluiting": "administratief", "zorgbudget_handicap_cent": 0, "recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D43-2: who is young in Wallonia and administratively affiliated",
        {**WALLONIE, **JONG, **BAND, **STEUN, "huidige_aansluiting": "administratief"},
        {"aansluiting": "administratief", "zorgbudget_handicap_cent": 0, "recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D41 has no text in 2021: who is young needs no affiliation in France",
        {**FRANKRIJK, **JONG, **STEUN, "tewerkstelling": "wallonie", "peildatum": "2021-12-31"},
        {"zorgbudget_handicap_cent": None, "recht_op_mobiliteitshulpmiddel": True},
    ),
    (
        "D41 has no text in 2021: who is young has neither in Wallonia",
        {**JONG, **STEUN, "woonplaats": "wallonie", "peildatum": "2021-12-31"},
        ZONDER_STEUN,
    ),
    (
        "B113-1-3: no waiting time for the budget either",
        {**BRUSSEL, **JONG, **LID, **STEUN, "heraansluiting": True, "zorgvraag": True},
        {"wachttijd": True, **MET_STEUN},
    ),
    ("B113-1-1: the dead claim nothing", {**JONG, **BAND, "overleden": True}, {"recht_op_tegemoetkoming_voor_zorg": False}),
    ("B113-2-1: who counts as affiliated", KIND, {"recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": True}),
    (
        "B113-2-1: no parent",
        {**KIND, "ouder_voldoet": False},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False},
    ),
    ("B113-2-1 is for who is under 18", {**LID, "ouder_voldoet": False}, {"recht_op_zorgbudget": True}),
    (
        "D2-1-40, B113-1-2: in the wachtregister in Brussels",
        {**KIND, **WACHT_IN_BRUSSEL, "zwaar_zorgbehoevend": True},
        {
            "aansluiting": "geen",
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": True,
            "zorgbudget_zwaar_zorgbehoevenden_cent": 140_00,
        },
    ),
    (
        "D2-1-40 had no text in 2024: D44-3-1 asks an administrative affiliation",
        {**KIND, **WACHT_IN_BRUSSEL, "verblijft_feitelijk_hier": True, "peildatum": "2024-12-31"},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False},
    ),
    (
        "D44-3-1 departs from D41-1-1-2 for whom the decree does not apply to, and not for who lives in Brussels",
        {**KIND, **WACHT_IN_BRUSSEL, "verblijft_feitelijk_hier": True, "zorgvraag": True}
        | {"gevraagde_aansluiting": "administratief", "ondertekenaar": "ouder", "legaal_verblijf_in_europa": False},
        {"aansluiting": "administratief", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D2-1-40, B113-1-2: in the wachtregister in Flanders, insured elsewhere",
        {**KIND, **WACHTREGISTER, **ELDERS_VERZEKERD, "zorgvraag": True},
        {
            "aansluitbaarheid": "restrictief",
            "aansluiting": "geen",
            "recht_op_tegemoetkoming_voor_zorg": True,
            "recht_op_zorgbudget": True,
            "aanvraag_zorgbudget_mogelijk": True,
        },
    ),
    (
        "B113-1-1 is for the age alone: in the wachtregister, D3-3-1-1",
        {**KIND, **WACHTREGISTER, **VERGUNNING},
        {"recht_op_tegemoetkoming_voor_zorg": False, "recht_op_zorgbudget": False, "aanvraag_zorgbudget_mogelijk": False},
    ),
    (
        "B113-1-1: in the wachtregister, and the permit is not proved",
        {**KIND, **WACHTREGISTER, **VERGUNNING, **ZONDER_BEWIJS},
        {"recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": True, "aanvraag_zorgbudget_mogelijk": True},
    ),
    (
        "D44-3-1 departs from D41-1-1-2 in the wachtregister in Flanders: insured elsewhere",
        {**FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT, **ELDERS_VERZEKERD},
        {"aansluiting": "administratief", "recht_op_tegemoetkoming_voor_zorg": True, "recht_op_zorgbudget": False},
    ),
    (
        "D44-3-1: the same with a permit",
        {**FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT, **VERGUNNING},
        {"aansluiting": "administratief", "recht_op_tegemoetkoming_voor_zorg": True},
    ),
    (
        "D44-3-1 asks to stay here in fact",
        {**FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT, **ELDERS_VERZEKERD, "verblijft_feitelijk_hier": False},
        {"aansluiting": "administratief", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D44-3-1 is not for whom the decree applies to",
        FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT,
        {"aansluitbaarheid": "verplicht", "aansluiting": "officieel", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    (
        "D44-3-1: insured elsewhere, and nothing is proved",
        {**FEITELIJK_HIER_ZONDER_VERBLIJFSRECHT, **ELDERS_VERZEKERD, **ZONDER_BEWIJS},
        {"aansluitbaarheid": "verplicht", "recht_op_tegemoetkoming_voor_zorg": False},
    ),
    ("B113-1-1 in Brussels: no adult of the wachtregister", {**JONG, **BAND, **WACHT_IN_BRUSSEL}, {"recht_op_zorgbudget": False}),
]


@pytest.mark.parametrize(("facts", "expected"), as_params(RECHTEN))
def test_the_articles_give_rights(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)
