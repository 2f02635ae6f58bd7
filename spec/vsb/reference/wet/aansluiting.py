"""Which affiliation does the person have, how does it end, and does one come about ex officio, as decree and order have it?

In: a `Person`, in 2019 or later, his aansluitbaarheid and what follows from it. Out: einde_aansluiting, ambtshalve, aansluiting.
"""

from datetime import date

from vsb.reference import aansluiting as bladzijden
from vsb.reference.data import jaar_van_26
from vsb.reference.formulier import is_geldig_gevraagd
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Einde
from vsb.reference.wet.aansluitbaarheid import blijft_door_werk_in_brussel, is_verplicht_door_werk_in_vlaanderen
from vsb.reference.wet.data import jaar_van_de_wijziging, jaar_van_het_bestand, kwam_met_26_wonen
from vsb.reference.wet.geldigheid import vanaf_2022

# -- how the present affiliation ends


def einde_aansluiting(person: Person, status: Aansluitbaarheid) -> Einde:
    """How huidige_aansluiting ends, in the order of R-07."""
    if person.huidige_aansluiting == "geen":
        return "geen"
    if person.overleden:
        return "onmiddellijk"
    if person.huidige_aansluiting == "officieel":
        return einde_van_een_officiele(person, status)
    return einde_van_een_administratieve(person, status)


def einde_van_een_administratieve(person: Person, status: Aansluitbaarheid) -> Einde:
    """As the pages have it: articles 75 to 78 are about members, who pay (W-einde, W-opzegging)."""
    if person.opzegging and bladzijden.mag_opzeggen(person, status):
        return "opgezegd"
    return "onmiddellijk" if status == "verboden" else "geen"


def einde_van_een_officiele(person: Person, status: Aansluitbaarheid) -> Einde:
    """The first that fits; of a membership that ended in an earlier year nothing is left to stop or to resign."""
    if is_vroeger_al_geeindigd(person, status):
        return "onmiddellijk"
    if sloot_uit_eigen_keuze_aan(person, status) and person.openstaande_premies >= 2:
        return "stopgezet"  # B77-1: wherever one lives
    if sloot_uit_eigen_keuze_aan(person, status) and person.opzegging:
        return "opgezegd"  # B78-1
    return "einde_van_het_jaar" if vervalt_op_jaareinde(person, status) else "geen"


def is_vroeger_al_geeindigd(person: Person, status: Aansluitbaarheid) -> bool:
    """Outside the decree the whole year: the membership ended on 31 December of the year in which he still came under it (B75-1, B76-1, W-einde)."""
    return status in ("restrictief", "verboden") and not viel_dit_jaar_onder_de_bescherming(person)


def viel_dit_jaar_onder_de_bescherming(person: Person) -> bool:
    """Came under the decree on a day of this year, as the facts say: lived here on one (D2-1-40, D3-1-1, D3-1-2, W-einde)."""
    woonde_hier = person.dag_in_vlaanderen or person.woonde_eerder_dit_jaar_in_vlaanderen_of_brussel
    woont_in_brussel = person.woonplaats == "brussel" and person.ingeschreven
    return woonde_hier or woont_in_brussel or person.premiejaar in person.woonde_in_vlaanderen_of_brussel


def sloot_uit_eigen_keuze_aan(person: Person, status: Aansluitbaarheid) -> bool:
    """Joined voluntarily, as articles 77 and 78 ask (W-stopzetting, W-opzegging), and is a member still: `is_vroeger_al_geeindigd` went before.

    Who has the choice now and stays chooses that, also where he joined under a duty (W-na-plicht); who comes outside the decree has none, so that
    it counts how he joined. How who must join now once joined, no fact says: he does not count. Neither does who is nog_niet: the choice begins
    at 26 (D42-1-2, D42-1-3).
    """
    return status == "vrijwillig" or (status in ("restrictief", "verboden") and not person.aangesloten_onder_plicht)


def vervalt_op_jaareinde(person: Person, status: Aansluitbaarheid) -> bool:
    """An official one ends on 31 December for who comes outside the decree this year (B75-1, B76-1, W-einde), who left or was struck off.

    Who moved and comes under it still goes on: verplicht through work in Flanders (A-47, W-vrij-verkeer),
    through work in Brussels with a choice or, for a day here, a duty.
    """
    if status in ("restrictief", "verboden") or bladzijden.is_dit_jaar_afgevoerd(person):
        return True
    blijft_verplicht_door_werk = status == "verplicht" and is_verplicht_door_werk_in_vlaanderen(person)
    blijft_door_werk = blijft_verplicht_door_werk or blijft_door_werk_in_brussel(person, status)
    return bladzijden.is_dit_jaar_verhuisd(person) and not blijft_door_werk


# -- ex officio


def ambtshalve(person: Person, status: Aansluitbaarheid) -> bool:
    """Who must join and does not pay is affiliated once his time is over (D42-1-1, W-ambtshalve)."""
    if status != "verplicht" or person.overleden or not bladzijden.betaalt_niet(person):
        return False
    if is_pas_gewijzigd(person):
        return False
    return is_termijn_voorbij(person) if person.dag_in_vlaanderen else not is_pas_gekend(person)


def is_pas_gewijzigd(person: Person) -> bool:
    """Could not join at first, and has until the end of the year after that changed (B62-1)."""
    jaar = jaar_van_de_wijziging(person)
    return jaar is not None and person.premiejaar <= jaar + 1


def is_pas_gekend(person: Person) -> bool:
    """Works here, lives elsewhere, and has until the end of the second year after the file came (B56-3-2)."""
    jaar = jaar_van_het_bestand(person)
    return jaar is not None and person.premiejaar <= jaar + 2


def is_termijn_voorbij(person: Person) -> bool:
    """Six months after who is 26 came to live here (B56-2-1); for others 1 July of the year of the 26th birthday (B56-1-1)."""
    if not kwam_met_26_wonen(person):
        return person.premiejaar > jaar_van_26(person) or person.peildatum.month >= 7
    aankomst, nu = person.aankomstdatum, person.peildatum
    maanden = 12 * (nu.year - aankomst.year) + nu.month - aankomst.month
    return maanden > 6 or (maanden == 6 and nu.day > aankomst.day)


# -- the affiliation that comes out


def aansluiting(person: Person, status: Aansluitbaarheid, einde: Einde, is_ambtshalve: bool) -> Aansluiting:
    """The affiliation after the request, the payment and the endings that work at once (R-05)."""
    gevraagd = is_administratief_gevraagd(person)
    if person.overleden:
        return "geen"
    if is_ambtshalve:
        return "officieel"
    if einde == "opgezegd" and bladzijden.is_officieel_na_opzegging(person, status):
        return "officieel"
    if is_dit_jaar_nog_lid(person, einde):
        return "officieel"
    if einde in ("stopgezet", "opgezegd"):
        return bladzijden.aansluiting_na_stopzetting_of_opzegging(person, status, gevraagd)  # verplicht does not come here (W-stopzetting)
    if einde == "einde_van_het_jaar":
        return person.huidige_aansluiting  # B75-1, B76-1
    if status == "verplicht":
        return aansluiting_van_wie_verplicht_is(person, gevraagd)
    if status == "vrijwillig":
        return bladzijden.aansluiting_van_wie_vrijwillig_is(person, gevraagd)
    if status == "restrictief":
        return bladzijden.aansluiting_van_wie_restrictief_is(person, gevraagd)
    if status == "nog_niet":
        return person.huidige_aansluiting
    return "geen"


def is_administratief_gevraagd(person: Person) -> bool:
    """Whether the request can bring about an administrative affiliation, which is for who seeks care (D43-1 to D43-4, B59-1, W-aanvraag).

    Without a zorgvraag who asks for an official one does not ask for that (B61-1).
    """
    om_zorg = person.zorgvraag or person.gevraagde_aansluiting == "administratief"
    return is_geldig_gevraagd(person) and (om_zorg or not vanaf_2022(person))


def is_dit_jaar_nog_lid(person: Person, einde: Einde) -> bool:
    """The official affiliation was stopped or resigned and this year is paid: it ends on 31 December (B77-1, B78-1, W-stopzetting, W-opzegging).

    Where no fact says that the year is paid, it is as the pages have it.
    """
    if person.huidige_aansluiting != "officieel":
        return False
    if einde == "stopgezet":
        return is_premie_van_dit_jaar_voldaan(person)
    return einde == "opgezegd" and (is_premie_van_dit_jaar_voldaan(person) or is_eerste_premie_die_van_dit_jaar(person))


def is_premie_van_dit_jaar_voldaan(person: Person) -> bool:
    """Its last day, 30 April, is over (B69-3), and none of the open premiums is that of this year."""
    is_open = person.openstaande_premies >= 1 and person.premie_van_dit_jaar_open
    return person.peildatum > date(person.premiejaar, 4, 30) and not is_open


def is_eerste_premie_die_van_dit_jaar(person: Person) -> bool:
    """Became a member this year by paying this year: on whatever day one asks, the premium of this year is paid (W-opzegging)."""
    jaar = person.premiejaar
    return person.aansluitingsjaar == jaar and person.eerste_premie_betaald and person.eerste_premie_betaald_op.year == jaar


def aansluiting_van_wie_verplicht_is(person: Person, gevraagd: bool) -> Aansluiting:
    """Officieel through payment, under 26 through a request of either type (A-05).

    Until their time is over others keep what they have (R-05-administratief); who only has a day in Flanders and lives elsewhere becomes
    administratief by asking (G-74), as far as `gevraagd` says that the request can bring that about, and so does who is bound by work and seeks
    care.
    """
    if person.huidige_aansluiting == "officieel" or person.eerste_premie_betaald:
        return "officieel"
    if is_geldig_gevraagd(person) and person.jonger_dan_26:
        return "officieel"
    if gevraagd and (kan_ook_administratief(person) or zoekt_zorg_bij_zijn_werk(person)):
        return "administratief"
    return person.huidige_aansluiting


def kan_ook_administratief(person: Person) -> bool:
    """Verplicht through a day in Flanders alone, and living elsewhere (G-74)."""
    return person.dag_in_vlaanderen and person.woonplaats != "vlaanderen" and not is_verplicht_door_werk_in_vlaanderen(person)


def zoekt_zorg_bij_zijn_werk(person: Person) -> bool:
    """Verplicht through work in Flanders, living elsewhere, and seeks care before he joined (D43-3, W-werk-administratief).

    D43-3 asks that he has not joined by article 42, not that he need not; without a zorgvraag he can only be officieel, as the pages have it.
    """
    return vanaf_2022(person) and person.zorgvraag and is_verplicht_door_werk_in_vlaanderen(person)
