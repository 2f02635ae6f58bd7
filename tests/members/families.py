"""Random families of the rulebook `kinderbijslag`, and its law once more, straight in Python.

In: a source of chance, or the facts of a family as JSON has them. Out: facts, or decisions.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

BOOK = Path(__file__).parents[1] / "rulebooks" / "kinderbijslag"
Facts = dict[str, object]
MOST = 3


def family(source: random.Random) -> Facts:
    """Children of every age, some of them twins, in any order."""
    day = date(2024, 1, 1) + timedelta(source.randrange(1461))
    born = [day - timedelta(source.choice((0, source.randrange(30 * 365), 18 * 365, 12 * 365, 25 * 365))) for _ in range(source.randrange(MOST + 1))]
    if len(born) > 1 and source.random() < 0.3:
        born[-1] = born[0]
    children = [{"geboren": max(one, date(1990, 1, 1)).isoformat(), "studeert": source.random() < 0.5} for one in born]
    return {"peildatum": day.isoformat(), "inkomen_cent": source.choice((0, 3499999, 3500000, 9000000)), "kinderen": children}


def decided(facts: Facts) -> Mapping[str, object]:
    """What the law says of a complete family."""
    day, income, children = date.fromisoformat(str(facts["peildatum"])), facts["inkomen_cent"], facts["kinderen"]
    assert isinstance(children, list) and isinstance(income, int)
    born = [date.fromisoformat(one["geboren"]) for one in children]
    total = entitled = 0
    for own, child in zip(born, children, strict=True):
        age = day.year - own.year - ((day.month, day.day) < (own.month, own.day))
        if age < 18 or (age < 25 and child["studeert"]):
            place = 1 + sum(other < own for other in born)
            entitled, total = entitled + 1, total + (19000 if age >= 12 else 17000) + (5000 if place >= 3 else 0)
    extra = 6000 if entitled >= 2 and income < 3500000 else 0
    return {"recht": "ja" if entitled else "nee", "bijslag_cent": total + extra}
