"""From when does an official affiliation run, and until when can a newcomer join without a waiting time?

In: a `Person`; for the first day also his aansluitbaarheid and aansluiting. Out: uiterste_aansluitdatum, ingangsdatum; None where there is none.
"""

from datetime import MINYEAR, date

from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting

EERSTE_JAAR = 2019  # in which who is insured elsewhere in Europe could join (S000-16, S000-51, S002-147)


def uiterste_aansluitdatum(person: Person) -> date | None:
    """The last day on which a newcomer who was insured elsewhere in Europe can pay in time (R-09)."""
    if not person.nieuwkomer or not was_bij_aankomst_europees_verzekerd(person):
        return None
    extra_jaren = 1 if person.aankomstdatum.month <= 6 else 2  # S002-156, S002-157
    laatste_jaar = person.aankomstdatum.year + extra_jaren
    return date(max(laatste_jaar, eerste_mogelijke_jaar(person)), 12, 31)


def was_bij_aankomst_europees_verzekerd(person: Person) -> bool:
    """Whether he was insured elsewhere in Europe on 1 January of the year of arrival (S002-155, G-15-aankomst)."""
    jaar = person.aankomstdatum.year
    if jaar == person.premiejaar:
        return person.europees_verzekerd
    return jaar < person.premiejaar and jaar in person.eu_verzekerd


def eerste_mogelijke_jaar(person: Person) -> int:
    """The first year that counts for the last day to join: that of the 26th birthday, not before 2019 (A-32-eerste-kans)."""
    return max(jaar_van_26(person), EERSTE_JAAR)


def jaar_van_26(person: Person) -> int:
    """The calendar year of the 26th birthday (A-02)."""
    return person.geboortedatum.year + 26


def ingangsdatum(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> date | None:
    """The first day of the official affiliation that the first premium brings about (R-08); the sources know it only for some."""
    if status != "vrijwillig" or soort != "officieel" or not person.eerste_premie_betaald:
        return None
    if betaald_in_het_venster(person):
        jaar = max(person.aankomstdatum.year, grens_voor_een_nieuwkomer(person))  # S002-155
    elif person.europees_verzekerd and person.woonplaats == "vlaanderen":
        jaar = person.eerste_premie_betaald_op.year  # S002-153; not written for Brussels (G-16)
    else:
        return None
    return date(max(jaar, grens_van_2019(person)), 1, 1)


def grens_voor_een_nieuwkomer(person: Person) -> int:
    """The year before which a newcomer could not join: that of the 26th birthday, for students too (A-37).

    It is never later than premiejaar: who is vrijwillig now can join now.
    """
    return min(jaar_van_26(person), person.premiejaar)


def grens_van_2019(person: Person) -> int:
    """The year before which nobody could join who is insured elsewhere in Europe (S000-51, S002-147, A-37).

    For a student from Europe with a day in Flanders no source names a first year (S001-16). For others it is never later than premiejaar:
    who is vrijwillig now can join now.
    """
    if person.buitenlandse_student == "eu_eer_zwitserland" and person.dag_in_vlaanderen:
        return MINYEAR
    return min(EERSTE_JAAR, person.premiejaar)


def betaald_in_het_venster(person: Person) -> bool:
    """Whether the first premium was paid between the day of arrival and the last day for a newcomer, both included (S002-155).

    How the person is insured now makes no difference, beyond what uiterste_aansluitdatum asks (R-08).
    """
    laatste_dag = uiterste_aansluitdatum(person)
    return laatste_dag is not None and person.aankomstdatum <= person.eerste_premie_betaald_op <= laatste_dag
