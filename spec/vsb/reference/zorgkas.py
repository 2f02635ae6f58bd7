"""Which zorgkas can the person choose beside the Vlaamse Zorgkas, which is always open (S000-24)?

In: a `Person`. Out: zorgkas_van_ziekenfonds, zorgkas_van_aanvullende_verzekering. Neither depends on the aansluitbaarheid (R-16).
"""

from vsb.reference.person import Person
from vsb.reference.waarden import Zorgkas

ZORGKAS_VAN: dict[str, Zorgkas] = {
    "cm": "cm_zorgkas",  # S002-74
    "neutraal": "neutrale_zorgkas",  # S002-75
    "solidaris": "zorgkas_socialistische_mutualiteiten",  # S002-76
    "liberaal": "zorgkas_liberale_ziekenfondsen",  # S002-77
    "helan": "zorgkas_onafhankelijke_ziekenfondsen",  # S002-78
}


def zorgkas_van_ziekenfonds(person: Person) -> Zorgkas:
    """The zorgkas of one's own ziekenfonds, Walloon and Brussels funds included (S002-69, S002-82)."""
    if person.ziekenfonds == "geen":
        return "geen"
    if person.ziekenfonds == "kas_nmbs":
        return ZORGKAS_VAN.get(person.aanvullende_verzekering, "geen")  # S002-70
    if person.ziekenfonds == "hulpkas":
        if person.aanvullende_verzekering in ("cm", "solidaris"):
            return ZORGKAS_VAN[person.aanvullende_verzekering]  # S002-72, S002-73
        return "geen"  # S002-71
    return ZORGKAS_VAN[person.ziekenfonds]


def zorgkas_van_aanvullende_verzekering() -> Zorgkas:
    """A supplementary insurance gives no further choice: the table of S002-74 to S002-78 decides (A-39)."""
    return "geen"
