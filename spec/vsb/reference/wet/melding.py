"""What does the software of a facility answer about the present affiliation, as decree and order have it?

In: a `Person`, in 2019 or later, and his aansluitbaarheid. Out: one of the messages, or geen.
"""

from vsb.reference import melding as bladzijden
from vsb.reference.person import Person
from vsb.reference.waarden import Aansluitbaarheid, Melding


def melding(person: Person, status: Aansluitbaarheid) -> Melding:
    """As the pages have it, but who is insured through an international institution is told whether he can join (D3-1-5, W-verdrag)."""
    gemeld = bladzijden.melding(person, status)
    return bladzijden.melding_naar_aansluitbaarheid(person, status) if gemeld == "na_overstap" else gemeld
