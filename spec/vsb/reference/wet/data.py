"""Until when can one join without a waiting time, and from when does an affiliation run, as decree and order have it?

In: a `Person`, in 2019 or later, his aansluitbaarheid and what follows from it. Out: uiterste_aansluitdatum, ingangsdatum; None where there is none.
"""

from datetime import date

from vsb.reference import data as bladzijden
from vsb.reference.data import jaar_van_26
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting
from vsb.reference.wet.geldigheid import EERSTE_JAAR


def kwam_met_26_wonen(person: Person) -> bool:
    """Came to live here in the year of the 26th birthday or later."""
    return person.nieuwkomer and person.aankomstdatum.year >= jaar_van_26(person)


# -- the last day to join in time


def uiterste_aansluitdatum(person: Person, status: Aansluitbaarheid) -> date | None:
    """Who has the choice has a term, and of several the last (W-venster); who has none, or no choice, is as the pages have him."""
    eigen = termijn_van_leeftijd_of_komst(person)
    dagen = [*termijnen_van_een_wijziging(person), *([] if eigen is None else [eigen])]
    if status == "vrijwillig" and dagen:
        return max(dagen)
    return bladzijden.uiterste_aansluitdatum(person)


def termijn_van_leeftijd_of_komst(person: Person) -> date | None:
    """To the end of the year after the arrival (B57-2-2, B58-2-2), after one in the second half of a year one more (B57-2-3, B58-2-3).

    For who did not come then: after the year of the 26th birthday (B57-1-2, B58-1-2). None for what was before these texts.
    """
    if eerste_jaar(person) < EERSTE_JAAR:
        return None
    in_de_tweede_jaarhelft = kwam_met_26_wonen(person) and person.aankomstdatum.month >= 7
    return date(eerste_jaar(person) + (2 if in_de_tweede_jaarhelft else 1), 12, 31)


def termijnen_van_een_wijziging(person: Person) -> list[date]:
    """The year after who could not join came to be able to (B62-1), and two years after who works here and lives elsewhere became known (B57-3-2)."""
    termijnen = []
    if person.hoedanigheid_gewijzigd and person.hoedanigheid_gewijzigd_op.year >= EERSTE_JAAR:
        termijnen.append(date(person.hoedanigheid_gewijzigd_op.year + 1, 12, 31))
    if person.bestand_ontvangen and person.bestand_ontvangen_op.year >= EERSTE_JAAR and person.woonplaats not in ("vlaanderen", "brussel"):
        termijnen.append(date(person.bestand_ontvangen_op.year + 2, 12, 31))
    return termijnen


# -- the first day


def ingangsdatum(person: Person, status: Aansluitbaarheid, soort: Aansluiting, is_ambtshalve: bool) -> date | None:
    """The first day of the official affiliation, always a 1 January (W-ingangsdatum); before 2019, and for others, as the pages have it."""
    jaar = jaar_van_ingang(person, status, is_ambtshalve)
    if soort == "officieel" and jaar is not None and jaar >= EERSTE_JAAR:
        return date(jaar, 1, 1)
    return bladzijden.ingangsdatum(person, status, soort)


def jaar_van_ingang(person: Person, status: Aansluitbaarheid, is_ambtshalve: bool) -> int | None:
    """The year in which duty or choice began (B56-1-1, B56-2-1, B57-1-1, B57-2-1, B58-1-1, B58-2-1); late, that of the payment (B57-5-1, B58-3-1).

    Under 26 neither began: who is verplicht then is so through his zorgvraag. The duty dates the affiliation of who is a member already as well.
    """
    if status == "verplicht" and person.dag_in_vlaanderen and not person.jonger_dan_26:
        is_lid = person.eerste_premie_betaald or is_ambtshalve or person.huidige_aansluiting == "officieel"
        return jaar_van_de_plicht(person) if is_lid else None
    if status != "vrijwillig" or not person.eerste_premie_betaald:
        return None
    return eerste_jaar(person) if is_binnen_eigen_termijn_betaald(person) else person.eerste_premie_betaald_op.year


def jaar_van_de_plicht(person: Person) -> int:
    """The first year, or that in which who could not join before came to have to (B62-1)."""
    if verplicht_sinds_een_wijziging(person):
        return max(eerste_jaar(person), person.hoedanigheid_gewijzigd_op.year)
    return eerste_jaar(person)


def verplicht_sinds_een_wijziging(person: Person) -> bool:
    """What the person is changed since the text begins (B62-1)."""
    return person.hoedanigheid_gewijzigd and person.hoedanigheid_gewijzigd_op.year >= EERSTE_JAAR


def eerste_jaar(person: Person) -> int:
    """The year in which who is 26 came to live here, else that of the 26th birthday."""
    return person.aankomstdatum.year if kwam_met_26_wonen(person) else jaar_van_26(person)


def is_binnen_eigen_termijn_betaald(person: Person) -> bool:
    """Paid within the term of the age or the arrival, or of the pages where there is no other; a newcomer not before he came.

    A term that comes from a change of what one is, or of what is known, does not reach back.
    """
    laatste_dag = termijn_van_leeftijd_of_komst(person)
    if laatste_dag is None and not termijnen_van_een_wijziging(person):
        laatste_dag = bladzijden.uiterste_aansluitdatum(person)
    betaald_op = person.eerste_premie_betaald_op
    return laatste_dag is not None and betaald_op <= laatste_dag and not (person.nieuwkomer and betaald_op < person.aankomstdatum)
