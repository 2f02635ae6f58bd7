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
        "B62-1: from the year of payment",
        {
            **BRUSSEL,
            "hoedanigheid_gewijzigd": True,
            "hoedanigheid_gewijzigd_op": "2025-04-04",
            "eerste_premie_betaald": True,
            "laattijdig_aangesloten": True,
        },
        {"uiterste_aansluitdatum": "2026-12-31", "ingangsdatum": "2026-01-01", "wachttijd": False},
    ),
    (
        "B57-3-2",
        {**FRANKRIJK, "tewerkstelling": "brussel", "bestand_ontvangen": True, "bestand_ontvangen_op": "2025-04-04"},
        {"uiterste_aansluitdatum": "2027-12-31"},
    ),
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

VERHUISD = {"woonde_eerder_dit_jaar_in_vlaanderen_of_brussel": True}
ONDER_PLICHT = {"aangesloten_onder_plicht": True}
OOK_DIT_JAAR_HIER = {"woonde_in_vlaanderen_of_brussel": years(2021, 2026)}
NERGENS_VERZEKERD = {"sociale_zekerheid": "elders"}
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


@pytest.mark.parametrize(("facts", "expected"), as_params(WIE_MOET_OF_KAN + AANSLUITING_EN_TERMIJN + PREMIE_EN_BOETE))
def test_the_articles_decide(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """What the articles give the person is what `decide_wet` gives."""
    assert_decided(facts, expected)


@pytest.mark.parametrize(("facts", "expected"), as_params(WIE_ER_NIET_MEER_ONDER_VALT + STOPZETTING + OPZEGGING))
def test_the_articles_end_a_membership(facts: dict[str, Any], expected: dict[str, Any]) -> None:
    """How the membership ends by the articles, and until when it lasts, is what `decide_wet` gives."""
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
