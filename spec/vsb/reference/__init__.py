"""Reference implementation of the rules of the Vlaamse Sociale Bescherming, in plain Python.

In: the facts of one person on one day, as JSON values by name, or one person a line (`python -m vsb.reference`, as the pages have it).
Out: every decision about that person, as JSON values by name: as the five pages have it (`decide`), or as decree and order have it (`decide_wet`).

Statement ids (S002-39) point into the five source documents; ids such as A-17, G-10 and R-05 are the readings chosen where
those documents are silent or disagree. Where nothing else is said, a fact holds on `peildatum`.
"""

from vsb.reference.decide import decide
from vsb.reference.person import FactError, Person
from vsb.reference.wet.decide import decide_wet

__all__ = ["FactError", "Person", "decide", "decide_wet"]
