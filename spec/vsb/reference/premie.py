"""What does the person pay, when, at which rate, and what follows when he does not?

In: a `Person`, his aansluitbaarheid, his aansluiting and, for the fine, how the present one ends.
Out: premie_verschuldigd, tarief, premiebedrag_cent, betaaltermijn, geldboete_cent, inning.
"""

from datetime import date

from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Aansluiting, Einde, Inning, Tarief

# Whole euro by premiejaar: (standaard, verlaagd). None, or a year that is absent: not known.
# Of these only 2024 (S004-31, S004-32) and 2026 (S003-27, S003-28) stand in the five documents.
ZORGPREMIE: dict[int, tuple[int, int | None]] = {
    2015: (50, 25),
    2016: (50, 25),
    2017: (50, 25),
    2018: (51, 26),
    2019: (52, 26),
    2020: (53, None),
    2021: (54, 27),
    2022: (54, 27),
    2023: (58, 29),
    2024: (62, 31),
    2025: (64, 32),
    2026: (100, 35),
}


def premie_verschuldigd(person: Person, status: Aansluitbaarheid, soort: Aansluiting) -> bool:
    """Who must join owes a premium, and so does who is officially affiliated (S002-16 to S002-19, S004-22, R-10)."""
    if person.jonger_dan_26:
        return False  # S002-117, S002-118
    if person.schuldenregeling:
        return False  # S004-38
    if person.overleden:
        return False  # S004-51
    return status == "verplicht" or soort == "officieel"


def tarief(person: Person, verschuldigd: bool) -> Tarief:
    """The rate of the premium (R-11)."""
    if not verschuldigd:
        return "geen"
    if not person.verhoogde_tegemoetkoming:
        return "standaard"  # S000-34
    if person.premiejaar >= 2022 and opeenvolgende_jaren(person) < 5:
        return "standaard"  # S000-35, S000-40
    if person.premiejaar >= 2023 and person.verplichte_inburgeraar and not person.attest_van_inburgering:
        return "standaard"  # S000-41
    return "verlaagd"


def opeenvolgende_jaren(person: Person) -> int:
    """The longest run of calendar years before premiejaar (A-22b) with one day of residence or with insurance in a member state.

    Both kinds of year may stand in one run (S000-35, A-22), which need not be the last (S003-29). Belgium is a member state too (A-23).
    """
    jaren = person.woonde_in_vlaanderen_of_brussel | person.eu_verzekerd | person.belgisch_verzekerd
    langste = reeks = 0
    for jaar in range(1990, person.premiejaar):
        reeks = reeks + 1 if jaar in jaren else 0
        langste = max(langste, reeks)
    return langste


def premiebedrag_cent(person: Person, rate: Tarief) -> int | None:
    """The premium in cents: 0 where none is due, None where the amount of the year is not known."""
    if rate == "geen":
        return 0
    bedragen = ZORGPREMIE.get(person.premiejaar)
    if bedragen is None:
        return None
    standaard, verlaagd = bedragen
    euro = standaard if rate == "standaard" else verlaagd
    return None if euro is None else 100 * euro


def betaaltermijn(person: Person, verschuldigd: bool) -> date | None:
    """30 April for who was officially affiliated already and owes a premium (S004-35, R-10); for others no source names a day."""
    if verschuldigd and person.huidige_aansluiting == "officieel":
        return date(person.premiejaar, 4, 30)
    return None


def geldboete_cent(person: Person, status: Aansluitbaarheid, einde: Einde) -> int:
    """The fine for who must join and leaves two premiums open after the registered letter (S000-30, S004-40, S004-41, R-12).

    A premium that was paid late is not open (A-28). Who need not join is not fined (S003-40, A-30): neither who joined by choice, nor who
    still has premiums of former years open. Who is under 26 owed nothing.
    """
    if status != "verplicht" or person.jonger_dan_26 or person.overleden:
        return 0
    if einde == "stopgezet":
        return 0  # in Brussels the stop comes in the place of the fine (S004-29, G-74-brussel)
    if person.openstaande_premies < 2 or not person.aangetekend_aangemaand:
        return 0
    return 100_00 if person.verhoogde_tegemoetkoming else 250_00  # S004-42, S004-43


def inning(person: Person, boete_cent: int) -> Inning:
    """Who collects open premiums: the agency once there is a fine (S004-44, S004-45), else the zorgkas (R-12)."""
    if boete_cent > 0:
        return "agentschap"
    if person.openstaande_premies >= 1 and not person.overleden:
        return "zorgkas"
    return "geen"  # also for who died
