"""What does the signature on the form need, and does the request count?

In: a `Person`. Out: ondertekening, for the type of affiliation that is asked; what the zorgkas makes of it plays no part (R-17).
Also whether there is a request that counts, for the affiliation that it can bring about.
"""

from vsb.reference.person import Person
from vsb.reference.waarden import Ondertekening


def ondertekening(person: Person) -> Ondertekening:
    """The row of the table for who signs and for what (S002-102 to S002-110)."""
    if person.gevraagde_aansluiting == "geen":
        return "nvt"
    if person.gevraagde_aansluiting == "officieel":
        return voor_een_officiele_aansluiting(person)
    return voor_een_administratieve_aansluiting(person)


def is_geldig_gevraagd(person: Person) -> bool:
    """Whether an affiliation of either type was asked by who may sign for it; any other request counts as none (S002-101, S002-116, R-05)."""
    return person.gevraagde_aansluiting != "geen" and ondertekening(person) != "niet_toegestaan"


def voor_een_officiele_aansluiting(person: Person) -> Ondertekening:
    """The rows for an official affiliation."""
    if person.ondertekenaar == "persoon":
        return handtekening_van_de_persoon(person)  # S002-107
    if person.ondertekenaar == "wettelijk_vertegenwoordiger":
        return "kopie_beschikking"  # S002-108
    if person.ondertekenaar in ("partner", "kind", "schoonkind", "ouder", "schoonouder"):
        return "geen_volmacht"  # S002-109
    if person.ondertekenaar == "verantwoordelijke_voorziening":
        return "niet_toegestaan"  # S002-101
    return "volmacht"  # S002-110


def voor_een_administratieve_aansluiting(person: Person) -> Ondertekening:
    """The rows for an administrative affiliation; parents are not in them, of a minor neither (G-69)."""
    if person.ondertekenaar == "persoon":
        return handtekening_van_de_persoon(person)  # S002-102
    if person.ondertekenaar == "wettelijk_vertegenwoordiger":
        return "kopie_beschikking"  # S002-103
    if person.ondertekenaar in ("partner", "kind", "schoonkind", "verantwoordelijke_voorziening"):
        return "geen_volmacht"  # S002-104, S002-105
    return "volmacht"  # S002-106


def handtekening_van_de_persoon(person: Person) -> Ondertekening:
    """Who is under 18 does not sign himself, save in a 7.73 rehabilitation facility (S002-116)."""
    if person.leeftijd < 18 and not person.revalidatievoorziening_773:
        return "niet_toegestaan"
    return "nvt"
