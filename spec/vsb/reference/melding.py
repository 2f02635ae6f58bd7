"""What does the software of a facility answer about the present affiliation, before any request?

In: a `Person` and his aansluitbaarheid. Out: one of the eight messages, or geen.
"""

from vsb.reference.aansluitbaarheid import is_uitgesloten_door_internationale_instelling
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Melding

MELDING_VOOR: dict[Aansluitbaarheid, Melding] = {
    "verplicht": "moet_aansluiten",  # S002-29
    "vrijwillig": "kan_aansluiten",  # S002-30
    "restrictief": "kan_administratief_aansluiten",  # S002-31
    "nog_niet": "geen",
}


def melding(person: Person, status: Aansluitbaarheid) -> Melding:
    """The first message that fits, in the order of R-15."""
    if not person.gekend_in_ledenbeheer:
        return "niet_gekend"  # S002-24, S002-32
    if person.overleden:
        return "overleden"  # S002-27
    if person.huidige_aansluiting != "geen":
        return "geen"  # S002-23: the messages are for who is not affiliated
    if is_uitgesloten_door_internationale_instelling(person):
        return "na_overstap"  # S002-28, S002-51; also who counts the same (A-51-niet-gekozen); with proof (G-76)
    return melding_naar_aansluitbaarheid(person, status)


def melding_naar_aansluitbaarheid(person: Person, status: Aansluitbaarheid) -> Melding:
    """What is said to who is known, alive and not affiliated, by whether he must, may or cannot join."""
    if status == "verboden":
        return "mag_niet_aansluiten"  # S002-25, S002-37
    if person.openstaande_premies >= 1:
        return "openstaande_premie"  # S002-26
    return MELDING_VOOR[status]
