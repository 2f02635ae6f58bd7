"""From when does an official affiliation run, and until when can a newcomer join without a waiting time?

In: a `Person`; for the first day also his aansluitbaarheid and aansluiting. Out: uiterste_aansluitdatum, ingangsdatum; None where there is none.
"""

from datetime import date

from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting

EERSTE_DAG_VAN_2019 = date(2019, 1, 1)


def uiterste_aansluitdatum(person: Person) -> date | None:
    """The last day on which a newcomer who is insured elsewhere in Europe can pay in time (R-09)."""
    if not person.nieuwkomer or not person.europees_verzekerd:
        return None
    jaar = person.aankomstdatum.year
    if person.aankomstdatum.month <= 6:
        return date(jaar + 1, 12, 31)  # S002-156
    return date(jaar + 2, 12, 31)  # S002-157


def ingangsdatum(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> date | None:
    """The first day of the official affiliation that the first premium brings about (R-08); the sources know it only for some."""
    if status != "vrijwillig" or soort != "officieel" or not person.europees_verzekerd or not person.eerste_premie_betaald:
        return None
    if betaald_in_het_venster(person):
        eerste_dag = date(person.aankomstdatum.year, 1, 1)  # S002-155
    elif person.woonplaats == "vlaanderen":
        eerste_dag = date(person.eerste_premie_betaald_op.year, 1, 1)  # S002-153; not written for Brussels (G-16)
    else:
        return None
    return max(eerste_dag, EERSTE_DAG_VAN_2019)  # S002-147


def betaald_in_het_venster(person: Person) -> bool:
    """Whether the first premium was paid between the day of arrival and the last day for a newcomer, both included (S002-155)."""
    laatste_dag = uiterste_aansluitdatum(person)
    return laatste_dag is not None and person.aankomstdatum <= person.eerste_premie_betaald_op <= laatste_dag
