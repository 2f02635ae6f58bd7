"""What does the person pay, and what follows when he does not, as decree and order have it?

In: a `Person`, in 2019 or later, his aansluitbaarheid and aansluiting. Out: premie_verschuldigd, tarief, geldboete_cent.
"""

from vsb.reference import premie as bladzijden
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Einde, Tarief
from vsb.reference.wet.geldigheid import vanaf_2022


def premie_verschuldigd(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """As the pages have it, save for who is insolvent or displaced as long as D45 has a text, until 2026 (D45-3-1-4, D45-3-1-5, W-geen-premie)."""
    if 2022 <= person.premiejaar <= 2026 and (person.insolvent or person.tijdelijk_ontheemd):
        return False
    return bladzijden.premie_verschuldigd(person, status, soort)


def tarief(person: Person, verschuldigd: bool, annulment_reaches_back: bool) -> Tarief:
    """From 2026 verhoogde tegemoetkoming is enough (B68-3, W-tarief).

    From 2022 to 2025 the order referred to conditions that were annulled (B68-2025-3, D45-1-5): either they stay, as the pages have it, or
    the annulment reaches back to those years too (W-vernietiging).
    """
    if verschuldigd and person.verhoogde_tegemoetkoming and (person.premiejaar >= 2026 or annulment_reaches_back):
        return "verlaagd"
    return bladzijden.tarief(person, verschuldigd)


def geldboete_cent(person: Person, status: Aansluitbaarheid, soort: Aansluiting, einde: Einde) -> int:
    """The fine for the member under a duty, wherever he lives, who twice did not pay (D47-1-1, D47-1-2, B81-1, A-30).

    What was paid until 15 October after the registered letter does not count (B82-1-7, A-28).
    """
    if not is_lid_onder_plicht(person, status, soort, einde) or person.jonger_dan_26 or person.overleden:
        return 0
    if person.openstaande_premies + person.premies_na_15_oktober_betaald < 2 or not person.aangetekend_aangemaand:
        return 0
    if is_vrij_van_boete(person):
        return 0
    return 100_00 if person.verhoogde_tegemoetkoming else 250_00


def is_lid_onder_plicht(person: Person, status: Aansluitbaarheid, soort: Aansluiting, einde: Einde) -> bool:
    """Must join and is affiliated officially, or was so and joined under a duty: who leaves it does not escape the fine (B81-1, D47-1-1, A-30).

    To be stopped comes in the place of the fine (B77-1).
    """
    if status == "verplicht":
        return soort == "officieel"
    return person.huidige_aansluiting == "officieel" and person.aangesloten_onder_plicht and einde != "stopgezet"


def is_vrij_van_boete(person: Person) -> bool:
    """Whether the premiums do not count, or the fine is not due."""
    if person.schuldbemiddeling:
        return True  # B82-1-3, D47-3-1-2
    if vanaf_2022(person) and (person.schuldenregeling or person.insolvent):
        return True  # D47-3-1-2 to D47-3-1-4
    if person.opgesloten or person.vermist or person.register == "ambtshalve_afgevoerd":
        return True  # B82-1-1, B82-1-2, B82-2
    if person.niet_betaald_door_een_fout:
        return True  # B82-1-4, B82-1-5, B82-1-8
    woont_elders = person.woonplaats not in ("vlaanderen", "brussel")
    return person.onderzoek_aansluitingsplicht and (person.sociale_zekerheid != "belgie" or woont_elders)  # B82-1-6
