"""An implementation of the law of the families that looks at the first two children only."""

from __future__ import annotations

from members.families import MOST, Facts, decided


def decide(facts: Facts) -> dict[str, object]:
    found = dict(decided(facts))
    children = facts["kinderen"]
    assert isinstance(children, list)
    if len(children) >= MOST:
        found["bijslag_cent"] = decided({**facts, "kinderen": children[:2]})["bijslag_cent"]
    return found
