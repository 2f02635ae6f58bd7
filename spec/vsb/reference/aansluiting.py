"""Which affiliation does the person have, how does it end, and does one come about ex officio?

In: a `Person`, his aansluitbaarheid and, for the affiliation, how the present one ends. Out: einde_aansluiting, aansluiting, ambtshalve.
A request counts only where it was validly signed (R-05). Who must join, is 26 or older and did not pay, is affiliated ex officio whatever
he asked for (R-06), and then always comes out as officieel (A-40). A duty does not end an administrative affiliation (R-05-administratief).
"""

from vsb.reference.aansluitbaarheid import valt_onder_werkregel_vlaanderen
from vsb.reference.formulier import is_geldig_gevraagd
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Einde

# -- how the present affiliation ends


def einde_aansluiting(person: Person, status: Aansluitbaarheid) -> Einde:
    """How huidige_aansluiting ends; an end that works at once goes before one that works later (R-07)."""
    if person.huidige_aansluiting == "geen":
        return "geen"
    if person.overleden:
        return "onmiddellijk"  # S004-51
    if is_stopgezet(person):
        return "stopgezet"
    if person.opzegging and mag_opzeggen(person, status):
        return "opgezegd"  # S004-49
    if vervalt_op_jaareinde(person, status):
        return "einde_van_het_jaar"
    if mag_niet_blijven(person, status):
        return "onmiddellijk"  # only where no other end fits
    return "geen"


def is_stopgezet(person: Person) -> bool:
    """In Brussels two open premiums end an official affiliation by themselves (S004-29), whatever the aansluitbaarheid (R-07, G-74-brussel)."""
    return person.huidige_aansluiting == "officieel" and person.woonplaats == "brussel" and person.openstaande_premies >= 2


def mag_opzeggen(person: Person, status: Aansluitbaarheid) -> bool:
    """Who joined by choice, lives in Brussels or is insured in another country may resign (S004-49); others cannot (S004-52, R-07).

    Who must join may not, wherever he lives or is insured (R-07-opzegging). To be insured nowhere counts as another country.
    """
    if status == "verplicht":
        return False
    return status == "vrijwillig" or person.woonplaats == "brussel" or person.in_ander_land_verzekerd


def vervalt_op_jaareinde(person: Person, status: Aansluitbaarheid) -> bool:
    """Who left Flanders and Brussels, or was struck off, this year stays officially affiliated until 31 December (S004-50, R-07).

    An administrative affiliation goes on, unless the person cannot have it (A-47-administratief, `mag_niet_blijven`). Who moved and stays
    verplicht through work in Flanders goes on too (A-47); for who was struck off that makes no difference.
    """
    if person.huidige_aansluiting != "officieel":
        return False
    if is_dit_jaar_afgevoerd(person):
        return True
    blijft_verplicht_door_werk = status == "verplicht" and valt_onder_werkregel_vlaanderen(person)
    return is_dit_jaar_verhuisd(person) and not blijft_verplicht_door_werk


def is_dit_jaar_verhuisd(person: Person) -> bool:
    """Lived in Flanders or Brussels earlier this year, and now in neither."""
    return person.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel and person.woonplaats not in ("vlaanderen", "brussel")


def is_dit_jaar_afgevoerd(person: Person) -> bool:
    """Struck off, after a day in Flanders or a residence in Flanders or Brussels this year (R-07)."""
    if person.register != "ambtshalve_afgevoerd":
        return False
    return person.dag_in_vlaanderen or person.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel


def mag_niet_blijven(person: Person, status: Aansluitbaarheid) -> bool:
    """Whether the present affiliation is one that the person cannot have (S002-20, S002-66, R-07).

    Who is verboden loses an administrative one at once, also where he left or was struck off this year (A-47-administratief). Who must join
    cannot ask for an administrative affiliation (S002-89), but keeps one that exists (R-05-administratief).
    """
    if status == "verboden":
        return True
    return status == "restrictief" and person.huidige_aansluiting == "officieel"


# -- the affiliation that comes out


def aansluiting(person: Person, status: Aansluitbaarheid, einde: Einde) -> Aansluiting:
    """The affiliation after the request, the payment and the endings that work at once (R-05)."""
    gevraagd = is_geldig_gevraagd(person)
    if person.overleden:
        return "geen"
    if ambtshalve(person, status):
        return "officieel"  # A-40; also where he asked to end an administrative affiliation (R-05, R-06, R-07-opzegging)
    if einde == "opgezegd" and is_officieel_na_opzegging(person, status):
        return "officieel"
    if einde in ("stopgezet", "opgezegd"):
        return aansluiting_na_stopzetting_of_opzegging(person, status, gevraagd)
    if einde == "einde_van_het_jaar":
        return person.huidige_aansluiting  # still stands until 31 December, also where he could not have it anew (S004-50, R-05)
    if status == "verplicht":
        return aansluiting_van_wie_verplicht_is(person)
    if status == "vrijwillig":
        return aansluiting_van_wie_vrijwillig_is(person, gevraagd)
    if status == "restrictief":
        return aansluiting_van_wie_restrictief_is(person, gevraagd)
    if status == "nog_niet":
        return person.huidige_aansluiting  # nothing new can come about
    return "geen"  # S002-20


def is_officieel_na_opzegging(person: Person, status: Aansluitbaarheid) -> bool:
    """Resigned an administrative affiliation and paid: the premium is of the official one, which was not resigned (S002-123, S002-137, R-05, G-58).

    Only who may choose: payment brings nothing about for who is restrictief, verboden or nog_niet (S002-66, S002-20, S004-23), and who is
    verplicht cannot resign (R-07-opzegging).
    """
    return status == "vrijwillig" and person.huidige_aansluiting == "administratief" and person.eerste_premie_betaald


def aansluiting_na_stopzetting_of_opzegging(person: Person, status: Aansluitbaarheid, gevraagd: bool) -> Aansluiting:
    """The end works at once (G-57, G-58); a premium paid for what ended does not count; who can be administratief becomes so by asking anew (R-05).

    Who is verplicht comes here only through a stop in Brussels (R-07-opzegging, G-74).
    """
    kan_administratief = status in ("vrijwillig", "restrictief") or (status == "verplicht" and kan_ook_administratief(person))
    return "administratief" if kan_administratief and gevraagd else "geen"


def aansluiting_van_wie_verplicht_is(person: Person) -> Aansluiting:
    """Officieel from the age of 26 on: through payment (S002-08, S002-97), or ex officio for who does not pay (R-06, A-40).

    A schuldenregeling changes nothing in that: the request brings nothing about (A-60), not to pay does (R-06). Who is under 26 pays nothing
    (S002-117) and is not affiliated ex officio: there a request of either type is enough (A-05). Without one he keeps the administrative
    affiliation that he has (R-05-administratief); a new one does not come about (S002-131).
    """
    if person.huidige_aansluiting == "officieel" or person.eerste_premie_betaald or betaalt_niet(person):
        return "officieel"
    if is_geldig_gevraagd(person):
        return "officieel"  # here always under 26
    return person.huidige_aansluiting  # administratief or geen


def kan_ook_administratief(person: Person) -> bool:
    """Verplicht through a day in Flanders, but living elsewhere; who is so through work in Flanders too can only be officieel (S002-169, G-74)."""
    return person.dag_in_vlaanderen and person.woonplaats != "vlaanderen" and not valt_onder_werkregel_vlaanderen(person)


def aansluiting_van_wie_vrijwillig_is(person: Person, gevraagd: bool) -> Aansluiting:
    """Officieel once the first premium is paid (S002-100, S002-123); until then a request gives an administrative one (S002-121)."""
    if person.eerste_premie_betaald:
        return "officieel"
    if person.huidige_aansluiting == "geen" and gevraagd:
        return "administratief"
    return person.huidige_aansluiting


def aansluiting_van_wie_restrictief_is(person: Person, gevraagd: bool) -> Aansluiting:
    """Only administratief, whatever the form says (S002-66, S002-96); an official one that remained lapses."""
    if gevraagd or person.huidige_aansluiting == "administratief":
        return "administratief"
    return "geen"


# -- ex officio


def ambtshalve(person: Person, status: Aansluitbaarheid) -> bool:
    """Whether the Vlaamse Zorgkas is to affiliate the person, who must join and does not pay (S000-29, S001-30, S004-25, R-06)."""
    return status == "verplicht" and not person.overleden and betaalt_niet(person)


def betaalt_niet(person: Person) -> bool:
    """At 26 or older neither affiliated officially nor paid; no request, of whatever type, comes in the place of payment (S002-100, R-06)."""
    return not (person.jonger_dan_26 or person.huidige_aansluiting == "officieel" or person.eerste_premie_betaald)
