"""What is left of who defeats whom when a rule or an edge is left out is what one would find afresh."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from regelproef.evaluate.closures import defeaters_among
from regelproef.evaluate.defeat import Defeat
from regelproef.model.parts import Rule
from tiny import tiny

VOCABULARY = "facts:\n  f: {type: bool}\ndecisions:\n  d: {type: bool}\n"


def rules_at_random(random: Random) -> tuple[Rule, ...]:
    """Up to a dozen rules, each an exception to some that were written before it."""
    lines = ["rules:"]
    for place in range(random.randint(2, 12)):
        above = sorted(random.sample(range(place), random.randint(0, min(3, place))))
        lines.append(f"  - {{rule: r{place}, decision: d, exception_to: [{', '.join(f'r{one}' for one in above)}], when: [f], then: true}}")
    return tiny(vocabulary=VOCABULARY, rules="\n".join(lines)).present_rules("d")


def test_without_something_is_as_found_afresh() -> None:
    """Every rule and every edge of random rules is left out once."""
    random = Random(5)
    for _ in range(60):
        rules = rules_at_random(random)
        bits = {rule.id: 1 << place for place, rule in enumerate(rules)}
        defeat = Defeat(rules, bits)
        for rule in rules:
            fewer = [replace(rule, exceptions=tuple(edge for edge in rule.exceptions if edge is not left)) for left in rule.exceptions]
            for instead in (None, *fewer):
                changed = [instead if own is rule else own for own in rules]
                afresh = defeaters_among([own for own in changed if own is not None], bits)
                assert defeat.without(rule, instead) == {rule.id: 0, **afresh}
