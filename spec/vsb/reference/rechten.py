"""What does the affiliation give a right to?

In: a `Person`, his aansluitbaarheid and aansluiting, and the rights that other rights build on.
Out: wachttijd, recht_op_tegemoetkoming_voor_zorg, recht_op_zorgbudget, aanvraag_zorgbudget_mogelijk, both amounts of zorgbudget,
zorgbudget_ouderen_mogelijk, recht_op_mobiliteitshulpmiddel, facturatie.
"""

from datetime import date

from vsb.reference.data import uiterste_aansluitdatum
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Facturatie

# Whole euro a month by calendar year; a year that is absent: not known.
ZORGBUDGET_ZWAAR_ZORGBEHOEVENDEN = {2026: 140}  # S003-06
ZORGBUDGET_HANDICAP = {2026: 300}  # S003-08

BEGIN_ZORGBUDGET_HANDICAP = date(2016, 9, 1)  # S000-04; the month is given, read as its first day
BEGIN_ZORGBUDGET_OUDEREN = date(2017, 1, 1)  # S000-05
BEGIN_MOBILITEITSHULPMIDDELEN = date(2019, 1, 1)  # S000-06


# -- the waiting time


def wachttijd(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Whether a waiting time of five years was imposed at joining, served or not (R-13).

    Only a duty takes it away (S002-16), now or when the present affiliation began. A move does not: who left this year and stays affiliated
    until 31 December keeps it, and who joined under a duty gets none by moving to where there is no duty (R-13-plicht).
    """
    if soort != "officieel" or status in ("verplicht", "nog_niet"):
        return False
    if is_lid_onder_plicht_geworden(person):
        return False  # he did not choose to join late (S002-136, S002-150); goes before heraansluiting (R-13-plicht)
    if person.heraansluiting:
        return True  # S004-30, S004-54; no exemption holds here
    if not is_laat_aangesloten(person):
        return False  # S002-136, S002-150
    return not (was_vijf_jaar_europees_verzekerd(person) or sloot_voor_2022_europees_verzekerd_aan(person))


def is_lid_onder_plicht_geworden(person: Person) -> bool:
    """Is officially affiliated already, and had to join when that affiliation began; of who only joins now it says nothing (R-13-plicht)."""
    return person.huidige_aansluiting == "officieel" and person.aangesloten_onder_plicht


def is_laat_aangesloten(person: Person) -> bool:
    """Joined later than was allowed: by the last day where there is one, else as the facts say."""
    laatste_dag = uiterste_aansluitdatum(person)
    if laatste_dag is None:
        return person.laattijdig_aangesloten
    return person.eerste_premie_betaald and person.eerste_premie_betaald_op > laatste_dag


def was_vijf_jaar_europees_verzekerd(person: Person) -> bool:
    """European insurance in each of the five years before aansluitingsjaar (S002-151, R-13), wherever he lives now (A-33-brussel).

    Premiejaar and later years are not read.
    """
    laatste_vijf = range(person.aansluitingsjaar - 5, person.aansluitingsjaar)
    return all(jaar < person.premiejaar and jaar in person.eu_verzekerd for jaar in laatste_vijf)


def sloot_voor_2022_europees_verzekerd_aan(person: Person) -> bool:
    """Is insured elsewhere in Europe now and joined before 2022 (S002-150, A-33), wherever he lives now (A-33-brussel)."""
    return person.europees_verzekerd and person.aansluitingsjaar <= 2021


# -- rights


def recht_op_tegemoetkoming_voor_zorg(soort: Aansluiting) -> bool:
    """Either affiliation gives it (S002-16 to S002-20), during a waiting time too (A-31)."""
    return soort != "geen"


def recht_op_zorgbudget(person: Person, soort: Aansluiting, moet_wachten: bool) -> bool:
    """Only an official affiliation gives it, and not before an imposed waiting time is over (S002-16 to S002-19, R-14)."""
    if soort != "officieel" or person.woonplaats == "wallonie":
        return False  # S002-143 (A-47-wallonie)
    return not moet_wachten or person.premiejaar >= person.aansluitingsjaar + 5


def aanvraag_zorgbudget_mogelijk(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Who is officially affiliated may apply, and who is under 26 as well (S004-24), unless he is verboden (R-14); never in Wallonia."""
    return is_officieel_of_nog_te_jong(person, status, soort)


def is_officieel_of_nog_te_jong(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Alive, outside Wallonia, and either officially affiliated or too young to join (S004-23, R-14, G-73-handicap).

    To be under 26 does not help who is verboden: he needs an affiliation like anyone else, and one that ends on 31 December still counts.
    """
    if person.overleden or person.woonplaats == "wallonie":
        return False  # S004-51; S002-143 (A-47-wallonie)
    return soort == "officieel" or (person.jonger_dan_26 and status != "verboden")


def zorgbudget_zwaar_zorgbehoevenden_cent(person: Person, recht: bool) -> int | None:
    """Cents a month: 0 without a right, None where the amount of the year is not known."""
    if not recht or not person.zwaar_zorgbehoevend:
        return 0  # S003-31
    return per_maand(ZORGBUDGET_ZWAAR_ZORGBEHOEVENDEN, person)


def zorgbudget_handicap_cent(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> int | None:
    """Cents a month: 0 without a right, None where the amount of the year is not known.

    From 26 on it asks an official affiliation, and before that none (G-73-handicap). No waiting time holds it up (A-63).
    """
    if person.peildatum < BEGIN_ZORGBUDGET_HANDICAP:
        return 0
    if not person.handicap_met_ondersteuningsnood:
        return 0  # S003-09, S003-33
    if not is_officieel_of_nog_te_jong(person, status, soort):
        return 0
    return per_maand(ZORGBUDGET_HANDICAP, person)


def per_maand(bedragen: dict[int, int], person: Person) -> int | None:
    """The amount of premiejaar in cents, None where it is not known."""
    euro = bedragen.get(person.premiejaar)
    return None if euro is None else 100 * euro


def zorgbudget_ouderen_mogelijk(person: Person, status: Aansluitbaarheid) -> bool:
    """Whether the zorgbudget voor ouderen met een zorgnood is open (S003-11, S003-35); affiliation is not asked, but not verboden (G-73).

    He must live in Flanders, in one of the two registers.
    """
    return person.woonplaats == "vlaanderen" and person.ingeschreven and is_oudere_met_zorgnood(person, status)


def is_oudere_met_zorgnood(person: Person, status: Aansluitbaarheid) -> bool:
    """What that zorgbudget asks beside where he lives (S003-11, S003-35)."""
    if person.peildatum < BEGIN_ZORGBUDGET_OUDEREN or person.overleden or status == "verboden":
        return False
    if person.leeftijd < 66:
        return False  # ouder dan 65
    return person.beperkte_zelfredzaamheid and person.inkomen_onder_grens


def recht_op_mobiliteitshulpmiddel(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """A mobility aid asks a prescription (S003-38), a domicile outside Wallonia (S002-143) and an official affiliation (G-72).

    Who is under 26 needs no affiliation for it (G-73-handicap).
    """
    if person.peildatum < BEGIN_MOBILITEITSHULPMIDDELEN:
        return False
    return person.medisch_voorschrift_hulpmiddel and is_officieel_of_nog_te_jong(person, status, soort)


def facturatie(person: Person, recht_op_tegemoetkoming: bool) -> Facturatie:
    """Who is charged for the care that is asked: the user where VSB does not pay (S002-56, S002-57, R-18)."""
    if not person.zorgvraag:
        return "geen"
    return "zorgkas" if recht_op_tegemoetkoming else "gebruiker"
