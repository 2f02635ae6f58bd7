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
    termijnen = (termijn_van_leeftijd_of_komst(person), termijn_van_een_wijziging(person), termijn_van_het_bestand(person))
    dagen = [dag for dag in termijnen if dag is not None]
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


def termijn_van_een_wijziging(person: Person) -> date | None:
    """To the end of the year after that in which who could not join came to be able to (B62-1)."""
    jaar = jaar_van_de_wijziging(person)
    return None if jaar is None else date(jaar + 1, 12, 31)


def termijn_van_het_bestand(person: Person) -> date | None:
    """To the end of the second year after that in which who works here and lives elsewhere became known (B57-3-2)."""
    jaar = jaar_van_het_bestand(person)
    return None if jaar is None else date(jaar + 2, 12, 31)


# -- the first day


def ingangsdatum(person: Person, status: Aansluitbaarheid, soort: Aansluiting, is_ambtshalve: bool) -> date | None:
    """The first day of the official affiliation, always a 1 January (W-ingangsdatum); before 2019, and for others, as the pages have it."""
    jaar = jaar_van_ingang(person, status, is_ambtshalve)
    if soort == "officieel" and jaar is not None and jaar >= EERSTE_JAAR:
        return date(jaar, 1, 1)
    return bladzijden.ingangsdatum(person, status, soort)


def jaar_van_ingang(person: Person, status: Aansluitbaarheid, is_ambtshalve: bool) -> int | None:
    """Of who must join in Flanders, the year of the duty; of who chose, that of the choice, or, late, of the payment (B57-5-1, B58-3-1).

    A duty that is still to come dates nothing: who is verplicht under 26 is so through his zorgvraag. The duty dates the affiliation of who is a
    member already as well.
    """
    if status == "verplicht" and person.dag_in_vlaanderen and not moet_nog_beginnen(person):
        is_lid = person.eerste_premie_betaald or is_ambtshalve or person.huidige_aansluiting == "officieel"
        return jaar_van_de_plicht(person) if is_lid else None
    if status != "vrijwillig" or not person.eerste_premie_betaald:
        return None
    return jaar_van_de_keuze(person) if is_op_tijd_betaald(person, status) else person.eerste_premie_betaald_op.year


def jaar_van_de_plicht(person: Person) -> int:
    """The first year (B56-1-1, B56-2-1), or a later one in which who could not join before came to have to (B62-1)."""
    gewijzigd = jaar_van_de_wijziging(person)
    return eerste_jaar(person) if gewijzigd is None else max(eerste_jaar(person), gewijzigd)


def jaar_van_de_keuze(person: Person) -> int:
    """The year with which the term begins that was paid in, of several the first that fits (W-ingangsdatum).

    A later change goes before: its term holds the first premium and the second, so begins with the year of the change (B62-1). Then age or arrival
    (B57-1-1, B57-2-1, B58-1-1, B58-2-1), also where the term is that of the pages. Then the file, with three premiums (B57-3-2).
    """
    gewijzigd, bekend = jaar_van_de_wijziging(person), jaar_van_het_bestand(person)
    betaald_in = person.eerste_premie_betaald_op.year
    if gewijzigd is not None and gewijzigd > eerste_jaar(person) and gewijzigd <= betaald_in <= gewijzigd + 1:
        return gewijzigd
    if is_binnen_eigen_termijn_betaald(person) or (gewijzigd is None and bekend is None):
        return eerste_jaar(person)
    if bekend is not None and bekend <= betaald_in <= bekend + 2:
        return bekend
    return betaald_in


def is_op_tijd_betaald(person: Person, status: Aansluitbaarheid) -> bool:
    """By the last day, of a newcomer not before he came, and of nobody whose first year is still to come."""
    laatste_dag = uiterste_aansluitdatum(person, status)
    betaald_op = person.eerste_premie_betaald_op
    voor_aankomst = person.nieuwkomer and betaald_op < person.aankomstdatum
    return laatste_dag is not None and betaald_op <= laatste_dag and not voor_aankomst and not moet_nog_beginnen(person)


def is_binnen_eigen_termijn_betaald(person: Person) -> bool:
    """By the last day of the term of the age or the arrival."""
    laatste_dag = termijn_van_leeftijd_of_komst(person)
    return laatste_dag is not None and person.eerste_premie_betaald_op <= laatste_dag


# -- the years that terms begin with


def eerste_jaar(person: Person) -> int:
    """The year in which who is 26 came to live here, else that of the 26th birthday."""
    return person.aankomstdatum.year if kwam_met_26_wonen(person) else jaar_van_26(person)


def moet_nog_beginnen(person: Person) -> bool:
    """The first year is still to come."""
    return eerste_jaar(person) > person.premiejaar


def jaar_van_de_wijziging(person: Person) -> int | None:
    """The year in which who could not join came to be able or to have to, since the text begins (B62-1)."""
    jaar = person.hoedanigheid_gewijzigd_op.year
    return jaar if person.hoedanigheid_gewijzigd and jaar >= EERSTE_JAAR else None


def jaar_van_het_bestand(person: Person) -> int | None:
    """The year in which who works here and lives elsewhere became known, since the text begins (B56-3-2, B57-3-2)."""
    jaar = person.bestand_ontvangen_op.year
    woont_elders = person.woonplaats not in ("vlaanderen", "brussel")
    return jaar if person.bestand_ontvangen and woont_elders and jaar >= EERSTE_JAAR else None
