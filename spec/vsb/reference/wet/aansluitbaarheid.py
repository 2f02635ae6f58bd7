"""Must, may or can the person not join, as decree and order have it?

In: a `Person`, in 2019 or later. Out: the aansluitbaarheid for premiejaar.
As with the pages, what is special goes before what is general, in the order in which the functions are called (R-01).
"""

from vsb.reference.aansluitbaarheid import is_uitgesloten_door_het_register
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid
from vsb.reference.wet.geldigheid import vanaf_2022, vanaf_2025


def aansluitbaarheid(person: Person) -> Aansluitbaarheid:
    """Whether the person must, may or cannot join."""
    if woont_in_het_wachtregister(person) and person.woonplaats == "vlaanderen":
        return als_kind_in_het_wachtregister(person)
    if verblijft_alleen_feitelijk_hier(person):
        return alleen_administratief(person)
    if is_geschrapt(person):
        return alleen_administratief(person) if is_geschrapt_lid(person) else "verboden"
    if not person.dag_in_vlaanderen and is_uitgesloten_door_het_register(person):
        return "verboden"  # as the pages: an adult in the wachtregister; until 2021 also who was struck off and has no link
    if heeft_tijdelijke_vergunning(person):
        return alleen_administratief(person) if vanaf_2022(person) else "verboden"
    if is_jong_en_zoekt_zorg_van_elders(person):
        return "restrictief"
    if person.sociale_zekerheid == "internationale_instelling" and not woont_hier(person):
        return van_een_internationale_instelling(person)
    if person.jonger_dan_26:
        return jonger_dan_26(person)
    if person.dag_in_vlaanderen:
        heeft_keuze = valt_onder_een_ander_stelsel(person) or is_europese_student(person)
        return "vrijwillig" if heeft_keuze else "verplicht"  # D42-1-3, D42-1-1
    return volgens_woonplaats_en_werk(person)


def als_kind_in_het_wachtregister(person: Person) -> Aansluitbaarheid:
    """Lives in Flanders as any young person does: nothing before he seeks care, then a duty, or D43-1 for whom the decree does not apply to.

    D2-1-40 makes him one of those of D3-1-1, so that D3-1-3 to D3-1-5 and D3-3-1 are about him too, with proof (G-76, W-wachtregister).
    """
    if not person.zorgvraag:
        return "nog_niet"
    return "restrictief" if valt_onder_een_ander_stelsel(person) or heeft_tijdelijke_vergunning(person) else "verplicht"


def alleen_administratief(person: Person) -> Aansluitbaarheid:
    """Who can only be affiliated administratively; under 26 that is for who seeks care (D43-1 to D43-4)."""
    return "nog_niet" if person.jonger_dan_26 and not person.zorgvraag else "restrictief"


# -- who lives here, and who only stays here


def woont_hier(person: Person) -> bool:
    """A day in a register in Flanders, or entered in Brussels, or in the wachtregister as far as that makes a residence (D2-1-40)."""
    return person.dag_in_vlaanderen or (person.woonplaats == "brussel" and person.ingeschreven) or woont_in_het_wachtregister(person)


def woont_in_het_wachtregister(person: Person) -> bool:
    """Under 18 the wachtregister makes a residence as well, in Flanders and in Brussels (D2-1-40, D3-1-1, D3-1-2, W-wachtregister).

    A day in another register needs it not.
    """
    if person.dag_in_vlaanderen or person.woonplaats not in ("vlaanderen", "brussel") or person.register != "wachtregister":
        return False
    return vanaf_2025(person) and person.leeftijd < 18


def verblijft_alleen_feitelijk_hier(person: Person) -> bool:
    """Stateless or under 18, here in fact, and entered nowhere that counts (D44-2-1, D44-3-1, W-feitelijk-verblijf).

    Both ask no domicile. They are about who is outside the protection, so not about who lives here or comes under it by his work (D3-2).
    """
    if woont_hier(person) or person.ingeschreven or valt_door_werk_onder_het_decreet(person):
        return False
    return vanaf_2022(person) and person.verblijft_feitelijk_hier and (person.staatloos or person.leeftijd < 18)


def is_geschrapt(person: Person) -> bool:
    """Struck off without a day in Flanders this year; from 2022 on article 44 alone opens a door."""
    return not person.dag_in_vlaanderen and person.register == "ambtshalve_afgevoerd" and vanaf_2022(person)


def is_geschrapt_lid(person: Person) -> bool:
    """Struck off, here in fact, and officially affiliated now or before (D44-1-1, W-geschrapt); a link with Flanders is not asked."""
    return person.verblijft_feitelijk_hier and (person.huidige_aansluiting == "officieel" or person.eerder_aangesloten)


# -- to whom the Vlaamse sociale bescherming does not apply


def heeft_tijdelijke_vergunning(person: Person) -> bool:
    """Lives here with a temporary permit of any kind, and proves it where he would otherwise have a duty or a choice.

    D3-3-1 (W-vergunning); the child whom the wachtregister has living here would have a duty as well (W-wachtregister).
    """
    hier = person.dag_in_vlaanderen or person.woonplaats in ("vlaanderen", "brussel")
    if person.tijdelijke_verblijfsvergunning == "geen" or not hier:
        return False
    moet_bewijzen = person.dag_in_vlaanderen or person.woonplaats == "brussel" or woont_in_het_wachtregister(person)
    return person.bewijs_uitzondering or not moet_bewijzen  # G-76


def van_een_internationale_instelling(person: Person) -> Aansluitbaarheid:
    """Insured through an international institution and not living here: administratively, from within Europe or for care (D43-3, W-verdrag)."""
    if vanaf_2022(person) and person.woonplaats in ("wallonie", "eu_eer_zwitserland"):
        return "nog_niet" if person.jonger_dan_26 else "restrictief"  # under 26 care was asked for before
    return "restrictief" if reist_voor_zorg(person) else "verboden"  # A-09, G-25


def reist_voor_zorg(person: Person) -> bool:
    """Lives outside Europe and seeks care here, through whatever institution insured (D43-3, W-reist-voor-zorg); some registers go before."""
    if person.woonplaats != "elders" or door_het_register_uitgesloten(person):
        return False
    return vanaf_2022(person) and person.zorgvraag


def door_het_register_uitgesloten(person: Person) -> bool:
    """Struck off, or in the wachtregister; who is under 18 lives where that register has him, since 2025 (D2-1-40)."""
    woont_er = person.leeftijd < 18 and person.premiejaar >= 2025
    return person.register == "ambtshalve_afgevoerd" or (person.register == "wachtregister" and not woont_er)


def valt_onder_een_ander_stelsel(person: Person) -> bool:
    """Insured in another European state (D3-1-3), pensioned there alone (D3-1-4, W-pensioen) or outside by treaty (D3-1-5, W-verdrag), with proof.

    The insurance need not rest on work (A-17). To work for an international institution makes no difference by itself (A-51, A-51-niet-gekozen).
    """
    if not person.bewijs_uitzondering:
        return False  # G-76; asked only of who has a day in Flanders, or lives there by the wachtregister
    return is_buitenlands_verzekerd_of_gepensioneerd(person) or is_door_verdrag_niet_onderworpen(person)


def is_buitenlands_verzekerd_of_gepensioneerd(person: Person) -> bool:
    """Insured in another European state, or with a pension of such states only (D3-1-3, D3-1-4)."""
    return person.europees_verzekerd or person.enkel_pensioen_uit_ander_europees_land


def is_door_verdrag_niet_onderworpen(person: Person) -> bool:
    """Outside Belgian social security by Union law or by treaty, as who is insured through an international institution is (D3-1-5)."""
    return person.sociale_zekerheid == "internationale_instelling" or person.door_verdrag_niet_onderworpen


def is_europese_student(person: Person) -> bool:
    """A student from another European state who is not insured in Belgium, with proof (B58-4-1, W-student)."""
    return person.buitenlandse_student == "eu_eer_zwitserland" and person.sociale_zekerheid != "belgie" and person.bewijs_uitzondering


# -- under 26


def is_jong_en_zoekt_zorg_van_elders(person: Person) -> bool:
    """Under 26, not living in Flanders, and seeks care here: administratively, whatever his age (D43-2 to D43-4, W-elke-leeftijd)."""
    if person.dag_in_vlaanderen or door_het_register_uitgesloten(person):
        return False
    in_brussel = person.woonplaats == "brussel" and (person.ingeschreven or person.register == "wachtregister")
    elders = in_brussel or person.woonplaats in ("wallonie", "eu_eer_zwitserland", "elders")
    return vanaf_2022(person) and person.jonger_dan_26 and person.zorgvraag and elders


def jonger_dan_26(person: Person) -> Aansluitbaarheid:
    """The duty and the choice begin in the year of the 26th birthday (B56-1-1, B57-1-1, B58-1-1); before that only a zorgvraag opens a door."""
    if person.dag_in_vlaanderen and person.zorgvraag:
        administratief = vanaf_2022(person) and valt_onder_een_ander_stelsel(person)  # D43-1; until 2021 the pages (G-06)
        return "restrictief" if administratief else "verplicht"
    if person.woonplaats == "elders" and not person.dag_in_vlaanderen:
        return "nog_niet" if werkt_hier_en_woont_elders(person) else "verboden"  # D3-2-1, D3-2-4; else as the pages
    return "nog_niet"


# -- 26 or older, without a day in Flanders


def volgens_woonplaats_en_werk(person: Person) -> Aansluitbaarheid:
    """Work here binds or gives a choice to who lives elsewhere (D42-2); the others go by where they live."""
    if valt_onder_de_werkregel(person) and person.tewerkstelling == "vlaanderen":
        return "verplicht"  # D42-2-1, D42-2-2
    if valt_onder_de_werkregel(person) and person.tewerkstelling == "brussel":
        return "vrijwillig"  # D42-2-3, D42-2-4
    if person.woonplaats in ("wallonie", "eu_eer_zwitserland"):
        return "restrictief"
    if person.woonplaats == "elders":
        return "restrictief" if reist_voor_zorg(person) else "verboden"
    if woont_hier(person):
        return "vrijwillig"  # D42-1-2, in Brussels
    return "restrictief" if person.register == "ambtshalve_afgevoerd" else "verboden"  # G-09 (until 2021), G-10


def valt_onder_de_werkregel(person: Person) -> bool:
    """Insured in Belgium, and living abroad, in whatever country (A-13), or in Wallonia after free movement (B54-1, W-vrij-verkeer).

    D3-2-1, D3-2-2, D3-2-4, D3-2-5. The place of work decides the rest (A-14).
    """
    abroad = person.woonplaats in ("eu_eer_zwitserland", "elders")
    return person.sociale_zekerheid == "belgie" and (abroad or (person.woonplaats == "wallonie" and person.vrij_verkeer))


def werkt_hier_en_woont_elders(person: Person) -> bool:
    """Comes under the decree by work in Flanders or Brussels, at whatever age (D3-2-1, D3-2-2, D3-2-4, D3-2-5)."""
    return valt_onder_de_werkregel(person) and person.tewerkstelling in ("vlaanderen", "brussel")


def valt_door_werk_onder_het_decreet(person: Person) -> bool:
    """As above, and not shut out by the register."""
    uitgesloten = is_geschrapt(person) or (not person.dag_in_vlaanderen and is_uitgesloten_door_het_register(person))
    return werkt_hier_en_woont_elders(person) and not uitgesloten


def is_verplicht_door_werk_in_vlaanderen(person: Person) -> bool:
    """26 or older, living elsewhere and bound by work in Flanders (D42-2-1, D42-2-2), with a day in Flanders this year or without."""
    return not person.jonger_dan_26 and valt_onder_de_werkregel(person) and person.tewerkstelling == "vlaanderen"


def blijft_door_werk_in_brussel(person: Person, status: Aansluitbaarheid) -> bool:
    """Living elsewhere, and under the decree by work in Brussels, with a choice or, for a day in Flanders, a duty (D3-2-4, D42-2-3, D42-2-4)."""
    return status in ("vrijwillig", "verplicht") and valt_onder_de_werkregel(person) and person.tewerkstelling == "brussel"
