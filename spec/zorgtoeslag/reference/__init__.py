"""Reference implementation of the zorgtoeslag of 2023 to 2026, in plain Python and whole numbers.

In: the facts of one person in one month, as JSON values by name. Out: every decision about that person, as JSON values by name.
Written from the law (Wet op de zorgtoeslag, Awir) before the rules were, and without them; where the law leaves a question open, the
readings of interpretations.yaml are named by their ids (Z-01, Z-02).
"""

from zorgtoeslag.reference.decide import decide
from zorgtoeslag.reference.person import FactError

__all__ = ["FactError", "decide"]
