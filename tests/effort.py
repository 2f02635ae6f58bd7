"""How long tests search that could search for ever.

`REGELPROEF_EXAMPLES`: examples of each random test; unset, 25 that are the same on every machine. Searches that count something else grow with it.
"""

from __future__ import annotations

import os

CHOSEN = "REGELPROEF_EXAMPLES" in os.environ
USUAL = 25
EXAMPLES = int(os.environ.get("REGELPROEF_EXAMPLES", USUAL))


def in_proportion(many: int) -> int:
    """So many as usual when there are as many examples as usual; one at least."""
    return max(1, many * EXAMPLES // USUAL)
