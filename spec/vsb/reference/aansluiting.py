"""Which affiliation does the person have, how does it end, and does one come about ex officio?

In: a `Person`, his aansluitbaarheid and, for the affiliation, how the present one ends. Out: einde_aansluiting, aansluiting, ambtshalve.
"""

from vsb.reference.aansluitbaarheid import valt_onder_werkregel_vlaanderen
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Einde


def einde_aansluiting(person: Person, status: Aansluitbaarheid) -> Einde:
    """How huidige_aansluiting ends; an end that works at once goes before one that works later (R-07)."""
    if person.huidige_aansluiting == "geen":
        return "geen"
    if person.overleden:
        return "onmiddellijk"  # S004-51
    if is_stopgezet(person, status):
        return "stopgezet"
    if person.opzegging and status == "vrijwillig":
        return "opgezegd"  # S004-49; who is verplicht cannot (S004-52)
    if vervalt_op_jaareinde(person, status):
        return "einde_van_het_jaar"
    return "geen"


def is_stopgezet(person: Person, status: Aansluitbaarheid) -> bool:
    """In Brussels two open premiums end a voluntary official affiliation by themselves (S004-29)."""
    if person.huidige_aansluiting != "officieel" or status != "vrijwillig":
        return False
    return person.woonplaats == "brussel" and person.openstaande_premies >= 2


def vervalt_op_jaareinde(person: Person, status: Aansluitbaarheid) -> bool:
    """Who left Flanders and Brussels stays affiliated until 31 December (S004-50), unless work in Flanders keeps him verplicht (A-47)."""
    if person.huidige_aansluiting != "officieel" or not person.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel:
        return False
    if person.woonplaats in ("vlaanderen", "brussel"):
        return False
    blijft_verplicht_door_werk = status == "verplicht" and valt_onder_werkregel_vlaanderen(person)
    return not blijft_verplicht_door_werk


def aansluiting(person: Person, status: Aansluitbaarheid, einde: Einde) -> Aansluiting:
    """The affiliation after the request, the payment and the endings that work at once (R-05)."""
    if person.overleden:
        return "geen"
    if einde in ("stopgezet", "opgezegd"):
        return "geen"  # at once (G-57, G-58), whatever is asked or paid
    if einde == "einde_van_het_jaar":
        return "officieel"  # still stands
    if status == "verplicht":
        return aansluiting_van_wie_verplicht_is(person)
    if status == "vrijwillig":
        return aansluiting_van_wie_vrijwillig_is(person)
    if status == "restrictief":
        return aansluiting_van_wie_restrictief_is(person)
    if status == "nog_niet":
        return person.huidige_aansluiting  # nothing new can come about
    return "geen"  # S002-20


def aansluiting_van_wie_verplicht_is(person: Person) -> Aansluiting:
    """Only officieel, through payment (S002-08, S002-97); no administrative affiliation in the meantime (S002-131).

    Who is under 26 pays nothing (S002-117): there the request is enough, of either type (A-05). A schuldenregeling changes nothing (A-60).
    """
    if person.eerste_premie_betaald or person.huidige_aansluiting == "officieel":
        return "officieel"
    if person.jonger_dan_26 and person.gevraagde_aansluiting != "geen":
        return "officieel"
    return "geen"


def aansluiting_van_wie_vrijwillig_is(person: Person) -> Aansluiting:
    """Officieel once the first premium is paid (S002-100, S002-123); until then a request gives an administrative one (S002-121)."""
    if person.eerste_premie_betaald:
        return "officieel"
    if person.huidige_aansluiting == "geen" and person.gevraagde_aansluiting != "geen":
        return "administratief"
    return person.huidige_aansluiting


def aansluiting_van_wie_restrictief_is(person: Person) -> Aansluiting:
    """Only administratief, whatever the form says (S002-66, S002-96); an official one that remained lapses."""
    if person.gevraagde_aansluiting != "geen" or person.huidige_aansluiting == "administratief":
        return "administratief"
    return "geen"


def ambtshalve(person: Person, status: Aansluitbaarheid) -> bool:
    """Whether the Vlaamse Zorgkas is to affiliate the person, who must join and does nothing about it (S000-29, S001-30, R-06)."""
    if status != "verplicht" or person.jonger_dan_26 or person.overleden:
        return False
    doet_niets = person.gevraagde_aansluiting == "geen" and not person.eerste_premie_betaald
    return doet_niets and person.huidige_aansluiting != "officieel"
