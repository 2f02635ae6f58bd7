"""The aansluitbaarheid and the premium of the VSB in NumPy, written by hand from the reference (`vsb.reference`), as somebody would who wants speed.

In: a column for each fact, words as numbers, days as `population.stored` has them, histories as bits. Out: a column for each of the two decisions:
the number of the word, and cents, -1 where the amount is not known. Nothing of it comes from the rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vsb.reference.premie import ZORGPREMIE

Columns = Mapping[str, Any]
Array = Any
FIRST_YEAR = 1990


def in_parts(year_and_day: Array) -> tuple[Array, Array]:
    return year_and_day >> 9, year_and_day & 511


def is_adult(facts: Columns) -> Array:
    (year, day), (born_year, born_day) = in_parts(facts["peildatum"]), in_parts(facts["geboortedatum"])
    return year - born_year - (day < born_day) >= 18


def aansluitbaarheid(facts: Columns, word: Mapping[str, int]) -> Array:
    """The number of the word that comes out."""
    home, register, insured = facts["woonplaats"], facts["register"], facts["sociale_zekerheid"]
    day, proof, year = facts["dag_in_vlaanderen"], facts["bewijs_uitzondering"], facts["peildatum"] >> 9
    young = year - (facts["geboortedatum"] >> 9) < 26
    since_2019, at_institution = year >= 2019, facts["werkt_voor_internationale_instelling"]
    struck_off = register == word["ambtshalve_afgevoerd"]
    belgian, european = insured == word["belgie"], insured == word["eu_eer_zwitserland"]
    shut_out = np.where(register == word["wachtregister"], is_adult(facts), struck_off & ~facts["band_met_vlaanderen"]) & ~day
    international = (insured == word["internationale_instelling"]) | (at_institution & ~belgian)
    in_brussels, student = home == word["brussel"], facts["buitenlandse_student"]
    foreign = (student == word["ander_land"]) & (facts["tijdelijke_verblijfsvergunning"] != word["geen"])
    foreign &= day | in_brussels | (home == word["vlaanderen"])
    forbidden = shut_out | (international & (proof | ~day)) | (foreign & (proof | ~(day | in_brussels))) | ((home == word["elders"]) & ~day)
    by_work, chose = european & facts["verzekerd_door_werk"], since_2019 & at_institution & belgian
    verplicht, vrijwillig, verboden = word["verplicht"], word["vrijwillig"], word["verboden"]
    restricted = np.where(since_2019, word["restrictief"], verboden)
    with_a_day = np.select(
        [young | ~proof, student == word["eu_eer_zwitserland"], by_work, chose],
        [verplicht, vrijwillig, np.where(since_2019, vrijwillig, verboden), vrijwillig],
        verplicht,
    )
    works_in = facts["tewerkstelling"]
    in_europe = np.select([belgian & (works_in == word["vlaanderen"]), belgian & (works_in == word["brussel"])], [verplicht, vrijwillig], restricted)
    entered = (register == word["bevolkingsregister"]) | (register == word["vreemdelingenregister"])
    by_home = np.select(
        [home == word["wallonie"], chose, home == word["eu_eer_zwitserland"], in_brussels & entered, struck_off],
        [restricted, vrijwillig, in_europe, np.where(by_work & ~since_2019, verboden, vrijwillig), restricted],
        verboden,
    )
    not_yet = young & ~(facts["zorgvraag"] & day)
    return np.select([forbidden, not_yet, day], [verboden, word["nog_niet"], with_a_day], by_home)


def is_official(facts: Columns, word: Mapping[str, int], status: Array) -> Array:
    """Who is officially affiliated afterwards."""
    young = (facts["peildatum"] >> 9) - (facts["geboortedatum"] >> 9) < 26
    present, paid, home = facts["huidige_aansluiting"], facts["eerste_premie_betaald"], facts["woonplaats"]
    official, in_brussels = present == word["officieel"], home == word["brussel"]
    must, may = status == word["verplicht"], status == word["vrijwillig"]
    asked, signs = facts["gevraagde_aansluiting"], facts["ondertekenaar"]
    may_sign = np.where(signs == word["persoon"], is_adult(facts) | facts["revalidatievoorziening_773"], True)
    may_sign &= ~((signs == word["verantwoordelijke_voorziening"]) & (asked == word["officieel"]))
    asked_well = (asked != word["geen"]) & may_sign
    stopped = official & in_brussels & (facts["openstaande_premies"] >= 2)
    elsewhere = (facts["sociale_zekerheid"] == word["eu_eer_zwitserland"]) | (facts["sociale_zekerheid"] == word["elders"])
    resigned = (present != word["geen"]) & facts["opzegging"] & ~must & (may | in_brussels | elsewhere) & ~stopped
    moved = facts["woonde_eerder_dit_jaar_in_vlaanderen_of_brussel"]
    struck_off = (facts["register"] == word["ambtshalve_afgevoerd"]) & (facts["dag_in_vlaanderen"] | moved)
    by_work = (home == word["eu_eer_zwitserland"]) & ~young & (facts["sociale_zekerheid"] == word["belgie"])
    by_work &= facts["tewerkstelling"] == word["vlaanderen"]
    left = moved & (home != word["vlaanderen"]) & ~in_brussels & ~(must & by_work)
    year_end = official & (struck_off | left) & ~stopped & ~resigned
    ex_officio = must & ~(young | official | paid)
    of_must = official | paid | ex_officio | asked_well
    of_rest = np.select([must, may, status == word["nog_niet"]], [of_must, paid | official, official], False)
    kept = np.select([resigned & may & (present == word["administratief"]) & paid, stopped | resigned, year_end], [True, False, True], of_rest)
    return ~facts["overleden"] & (ex_officio | kept)


def longest_run(bits: Array) -> Array:
    """The most years in a row."""
    longest = np.zeros(len(bits), dtype=np.int64)
    while bits.any():
        longest += bits != 0
        bits = bits & (bits >> 1)
    return longest


def premium(facts: Columns, word: Mapping[str, int], status: Array) -> Array:
    """Cents, and -1 where the amount is not known."""
    year = facts["peildatum"] >> 9
    young = year - (facts["geboortedatum"] >> 9) < 26
    due = ~young & ~facts["schuldenregeling"] & ~facts["overleden"] & ((status == word["verplicht"]) | is_official(facts, word, status))
    years = facts["woonde_in_vlaanderen_of_brussel"] | facts["eu_verzekerd"] | facts["belgisch_verzekerd"]
    before = (np.int64(1) << (year - FIRST_YEAR)) - 1
    reduced = facts["verhoogde_tegemoetkoming"] & ~((year >= 2022) & (longest_run(years & before) < 5))
    reduced &= ~((year >= 2023) & facts["verplichte_inburgeraar"] & ~facts["attest_van_inburgering"])
    known = range(2015, 2036)
    euros = np.array([[-1 if (one := ZORGPREMIE.get(own, (None, None))[place]) is None else 100 * one for own in known] for place in (0, 1)])
    return np.where(due, np.where(reduced, euros[1][year - 2015], euros[0][year - 2015]), 0)
