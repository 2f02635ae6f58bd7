"""What the law gives a person. In: facts as JSON values. Out: the decisions as JSON values, money in whole cents.

Whole numbers only. PARTS of a cent are enough for every share: percents are in thousandths (10^5 of them make one), the threshold income has
hundredths of a cent, and half of an odd number occurs once.
"""

from __future__ import annotations

from collections.abc import Mapping

from zorgtoeslag.reference.law import AGE, LEAST, YEARS, Year
from zorgtoeslag.reference.person import Person, read

PARTS = 2 * 10**7


def of_age(person: Person) -> bool:
    """Wzt art. 1 (1) c: from the first day of the month after the one in which the person turned 18."""
    born, asked = person.geboortedatum, person.peildatum
    year, month = born.year + AGE, born.month + 1
    if month == 13:
        year, month = year + 1, 1
    return (asked.year, asked.month) >= (year, month)


def threshold(year: Year, reading: str) -> int:
    """Wzt art. 1 (1) f, in hundredths of a cent: 108 % of twelve minimum wages (Z-01=wet), or what the Dienst published (Z-01=dienst)."""
    return 108 * 12 * year.minimum_wage if reading == "wet" else year.published_threshold * 100 * 100


def norm_premium(person: Person, year: Year, reading: str) -> int:
    """Wzt art. 2 (2), (3), in PARTS: a share of the threshold income and one of the income above it; of both partners together."""
    income = person.toetsingsinkomen + (person.toetsingsinkomen_partner if person.toeslagpartner else 0)
    limit = threshold(year, reading)
    above = max(0, income * 100 - limit)
    share = year.share_together if person.toeslagpartner else year.share_alone
    return 2 * (share * limit + year.share_above * above)


def wealthy(person: Person, year: Year) -> bool:
    """Wzt art. 3 (2a until 6 November 2024): more wealth than the limit; of both, where they were partners the whole year."""
    if person.toeslagpartner and person.partner_hele_jaar:
        return person.vermogen + person.vermogen_partner > year.wealth_together * 100
    return person.vermogen > year.wealth_alone * 100


def entitlement(person: Person, year: Year, norm: int) -> int:
    """Wzt art. 2 (1), (4), 3, in PARTS: the standard premium, of two for partners, less the norm premium; half where the partner is not insured."""
    if not person.verzekerd or not of_age(person) or wealthy(person, year):
        return 0
    premium = year.standard_premium * 100 * PARTS * (2 if person.toeslagpartner else 1)
    difference = max(0, premium - norm)
    return difference // 2 if person.toeslagpartner and not person.partner_verzekerd else difference


def nearest(parts: int, step: int) -> int:
    """Cents, to the nearest multiple of the step; halfway up."""
    unit = step * PARTS
    return (2 * parts + unit) // (2 * unit) * step


def decide(facts: Mapping[str, object], readings: Mapping[str, str] | None = None) -> dict[str, object]:
    """All decisions about a person, under the readings that are chosen unless others are named."""
    chosen = {"Z-01": "dienst", "Z-02": "afgerond"} | dict(readings or {})
    person = read(facts)
    year = YEARS[person.peildatum.year]
    norm = norm_premium(person, year, chosen["Z-01"])
    exact = entitlement(person, year, norm)
    rounded = nearest(exact, 100)  # Awir art. 14 (4): on whole euros
    enough = rounded >= LEAST if chosen["Z-02"] == "afgerond" else exact >= LEAST * PARTS  # Awir art. 14 (5)
    yearly = rounded if enough else 0
    return {
        "normpremie": nearest(norm, 1),
        "aanspraak": nearest(exact, 1),
        "recht_op_zorgtoeslag": yearly > 0,
        "zorgtoeslag_per_jaar": yearly,
        "zorgtoeslag_per_maand": yearly // 1200 * 100,  # whole euros, as the Dienst pays them
    }
