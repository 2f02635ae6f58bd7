"""Which outcomes of a decision can stand beside one another: the pairs that may clash, and need to be put to the solver.

In: for each outcome the rules that say it. Out: pairs of outcomes, by their places. Guarantees: of any two that are left out, no rule of the one
decides about somebody about whom a rule of the other does, as the exceptions among them or the values that they name tell (`model.apart`). A table of
a thousand rules, each for its own value, is gone through along that value, and not pair by pair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import combinations
from operator import and_, or_

from regelproef.encode.decisions import EncodedRule, never_together
from regelproef.language.typed import Expr, all_of
from regelproef.model.apart import ENDLESS, Apart, Values, Way, never_meet

MANY = 40  # outcomes; of fewer every pair is put to the solver
ANY: Values = ((-ENDLESS, ENDLESS),)


def beside(outcomes: Sequence[Sequence[EncodedRule]], apart: Apart) -> Iterable[tuple[int, int]]:
    """Pairs of places, the lower first, in order. `apart`: of the rulebook to which the rules belong."""
    if len(outcomes) <= MANY:
        return combinations(range(len(outcomes)), 2)
    never = never_together({rule.rule.id: rule for rules in outcomes for rule in rules})
    bits = [reduce(or_, (rule.bit for rule in rules)) for rules in outcomes]
    alone = [reduce(and_, (never[rule.rule.id] for rule in rules)) for rules in outcomes]
    ways = [[way for rule in rules for way in apart.ways(all_of(one.expr for one in rule.rule.conditions))] for rules in outcomes]
    return ((one, other) for one, other in can_meet(ways) if bits[one] & ~alone[other])


def can_meet(outcomes: Sequence[Sequence[Way]]) -> Iterator[tuple[int, int]]:
    """Pairs of places, the lower first, in order."""
    along = _along(outcomes)
    for one, other in _overlapping(outcomes, along) if along is not None else combinations(range(len(outcomes)), 2):
        if not never_meet(outcomes[one], outcomes[other]):
            yield one, other


def _along(outcomes: Sequence[Sequence[Way]]) -> Expr | None:
    """The term of which most ways say something; the first of several."""
    said = Counter(term for ways in outcomes for way in ways for term in way)
    return max(said, key=said.__getitem__, default=None)


def _overlapping(outcomes: Sequence[Sequence[Way]], along: Expr) -> list[tuple[int, int]]:
    """Those pairs, in order, that leave the term a value in common."""
    stretches = sorted((low, high, place) for place, ways in enumerate(outcomes) for way in ways for low, high in way.get(along, ANY))
    found: set[tuple[int, int]] = set()
    reaching: list[tuple[int, int]] = []  # until where, and which
    for low, high, place in stretches:
        reaching = [one for one in reaching if one[0] >= low]
        found.update((min(place, other), max(place, other)) for _, other in reaching if other != place)
        reaching.append((high, place))
    return sorted(found)
