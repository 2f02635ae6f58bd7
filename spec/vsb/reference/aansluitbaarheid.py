"""Must, may or can the person not join?

In: a `Person`. Out: the aansluitbaarheid for premiejaar, as known on peildatum: verplicht, vrijwillig, restrictief, verboden,
or nog_niet for who stays under 26 this year and does not join for a zorgvraag in Flanders.

The order in which the rules go before each other is R-01: the functions below are called in that order.
"""

from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid


def aansluitbaarheid(person: Person) -> Aansluitbaarheid:
    """Whether the person must, may or cannot join (R-01)."""
    if is_verboden_op_elke_leeftijd(person):
        return "verboden"
    if person.jonger_dan_26 and not (person.zorgvraag and person.dag_in_vlaanderen):
        return "nog_niet"  # S004-23; S002-112 opens the door only for a zorgvraag in Flanders (G-04, G-34)
    if person.dag_in_vlaanderen:
        return met_een_dag_in_vlaanderen(person)
    return volgens_de_woonplaats(person)


# -- who is shut out whatever his age


def is_verboden_op_elke_leeftijd(person: Person) -> bool:
    """Whether one of the exclusions that ask no age of 26 applies (S002-13, S002-14, R-01)."""
    if is_uitgesloten_door_het_register(person) and not person.dag_in_vlaanderen:
        return True  # one day in Flanders counts for the whole year (S001-05, S004-22, R-01)
    if is_uitgesloten_door_internationale_instelling(person):
        return True  # S001-13, S002-50; wherever the person lives (A-09, G-25)
    if is_uitgesloten_student(person):
        return True  # S001-18 (A-08, A-20c)
    return person.woonplaats == "elders" and not person.dag_in_vlaanderen  # S002-41, S002-163; work in Flanders does not help


def is_uitgesloten_door_het_register(person: Person) -> bool:
    """An adult in the wachtregister, or struck off without a link with Flanders; no proof is asked (G-76)."""
    if person.register == "wachtregister":
        return person.leeftijd >= 18  # S002-39; an adult is 18 or older on peildatum
    return person.register == "ambtshalve_afgevoerd" and not person.band_met_vlaanderen  # S002-40


def is_uitgesloten_door_internationale_instelling(person: Person) -> bool:
    """Insured through an international institution; only a duty, so a day in Flanders, makes proof needed (S001-07, G-76)."""
    return person.via_internationale_instelling and (person.bewijs_uitzondering or not person.dag_in_vlaanderen)


def is_uitgesloten_student(person: Person) -> bool:
    """A student from outside Europe who cannot join; in Brussels too he must prove his permit (S001-18, S001-20, G-76)."""
    moet_bewijzen = person.dag_in_vlaanderen or person.woonplaats == "brussel"
    return is_student_uit_derde_land(person) and (person.bewijs_uitzondering or not moet_bewijzen)


def is_student_uit_derde_land(person: Person) -> bool:
    """A student from outside Europe with a temporary permit, in Flanders or Brussels (S001-18).

    Without such a permit the ordinary rules apply (S001-19, S001-20); so they do for a permit without studies (G-20).
    """
    if person.buitenlandse_student != "ander_land" or person.tijdelijke_verblijfsvergunning == "geen":
        return False
    return person.dag_in_vlaanderen or person.woonplaats in ("vlaanderen", "brussel")


# -- who was entered in Flanders on at least one day of the year


def met_een_dag_in_vlaanderen(person: Person) -> Aansluitbaarheid:
    """One day is enough to be verplicht for the whole year (S001-05, S004-22), unless an exception applies.

    The exceptions ask for an age of 26 (S001-09, S001-17): a younger person with a zorgvraag is verplicht (S002-113, G-06).
    Insurance outside Europe, posting abroad and studying abroad are no exceptions (A-17-buiten-europa, A-17-gedetacheerd, A-18).
    """
    if person.jonger_dan_26 or not person.bewijs_uitzondering:
        return "verplicht"
    if person.buitenlandse_student == "eu_eer_zwitserland":
        return "vrijwillig"  # S001-16; in every year
    if is_europees_verzekerd_door_werk(person):
        return "vrijwillig" if vanaf_2019(person) else "verboden"  # S001-08, S000-50, S000-51
    if koos_voor_belgische_zekerheid(person):
        return "vrijwillig"  # S002-48
    return "verplicht"  # S000-10, S001-02


def is_europees_verzekerd_door_werk(person: Person) -> bool:
    """Insured in another European state through present or former work (S001-11, A-17)."""
    return person.europees_verzekerd and person.verzekerd_door_werk


def koos_voor_belgische_zekerheid(person: Person) -> bool:
    """Could rely on an international treaty and chose Belgian social security; counts from 2019 on (S002-48, A-51, A-52)."""
    return vanaf_2019(person) and person.werkt_voor_internationale_instelling and person.sociale_zekerheid == "belgie"


# -- who was not: the place of residence decides, from the age of 26 on (G-04)


def volgens_de_woonplaats(person: Person) -> Aansluitbaarheid:
    """The outcome for who is 26 or older and was not entered in Flanders on any day of the year."""
    if person.woonplaats == "wallonie":
        return restrictief_vanaf_2019(person)  # S002-141, S002-144; in whatever register
    if koos_voor_belgische_zekerheid(person):
        return "vrijwillig"  # S002-48 asks neither an entry nor a residence in Flanders
    if person.woonplaats == "eu_eer_zwitserland":
        return in_europa(person)
    if person.woonplaats == "brussel" and person.ingeschreven:
        return in_brussel(person)
    if person.register == "ambtshalve_afgevoerd":
        return restrictief_vanaf_2019(person)  # here always with a band met Vlaanderen (G-09)
    return "verboden"  # in no register (G-10)


def in_brussel(person: Person) -> Aansluitbaarheid:
    """Entered in Brussels: vrijwillig (S000-15, S002-132), save who could not join before 2019 (S000-16).

    Being a student from Europe changes that only for who has a day in Flanders (R-04).
    """
    if is_europees_verzekerd_door_werk(person) and not vanaf_2019(person):
        return "verboden"
    return "vrijwillig"


def in_europa(person: Person) -> Aansluitbaarheid:
    """Abroad in the EU, the EEA or Switzerland: by choice of system, insurance and place of work."""
    if valt_onder_werkregel_vlaanderen(person):
        return "verplicht"  # S002-169
    if person.sociale_zekerheid == "belgie" and person.tewerkstelling == "brussel":
        return "vrijwillig"  # S002-170
    return restrictief_vanaf_2019(person)  # not insured in Belgium (S002-159), or work elsewhere (G-29)


def valt_onder_werkregel_vlaanderen(person: Person) -> bool:
    """Lives in Europe, is insured in Belgium and works or last worked in Flanders; the place of work counts (S002-166, A-14).

    Under 26 the rule does not hold (G-04, G-34).
    """
    if person.woonplaats != "eu_eer_zwitserland" or person.jonger_dan_26:
        return False
    return person.sociale_zekerheid == "belgie" and person.tewerkstelling == "vlaanderen"


# -- the turn of 2019


def vanaf_2019(person: Person) -> bool:
    """Whether the question is about 2019 or later (S002-10, S000-50)."""
    return person.premiejaar >= 2019


def restrictief_vanaf_2019(person: Person) -> Aansluitbaarheid:
    """Who could not join before 2019 may join administratively from then on (S002-10, S002-12, R-02)."""
    return "restrictief" if vanaf_2019(person) else "verboden"
