"""Which rules of one decision defeat which, and what is left of that when a rule or an edge is left out.

In: the present rules of a decision. Out: for each rule the bits of the rules that reach it over exception edges, as the rules are (`whole`), and
`without` something, which looks only at the rules below what is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from regelproef.evaluate.closures import defeaters_among
from regelproef.model.order import in_order
from regelproef.model.parts import Rule


class Defeat:
    """`bits`: of each rule, as the evaluator has it."""

    def __init__(self, rules: Sequence[Rule], bits: Mapping[str, int]) -> None:
        self._bits = bits
        self._below = {rule.id: [edge.target for edge in rule.exceptions if edge.target in self._bits] for rule in rules}
        self._above: dict[str, list[str]] = {name: [] for name in self._bits}
        for name, targets in self._below.items():
            for target in targets:
                self._above[target].append(name)
        self._names = in_order(self._above, self._above.__getitem__)  # each after those above it
        self._place = {name: place for place, name in enumerate(self._names)}
        self.whole: Mapping[str, int] = defeaters_among(rules, self._bits)

    def without(self, rule: Rule, instead: Rule | None) -> Mapping[str, int]:
        """The same with another rule in the place of one, which has some of its exception edges; or with none there, which nothing reaches."""
        kept = {edge.target for edge in instead.exceptions} if instead is not None else set[str]()
        found = {**self.whole, rule.id: self.whole[rule.id] if instead is not None else 0}
        waiting = [self._place[target] for target in self._below[rule.id] if target not in kept]
        heapify(waiting)
        done = -1
        while waiting:
            place = heappop(waiting)  # all above it are known
            if place == done:
                continue
            done, name = place, self._names[place]
            bits = 0
            for above in self._above[name]:
                if above != rule.id or name in kept:
                    bits |= self._bits[above] | found[above]
            if bits != found[name]:
                found[name] = bits
                for target in self._below[name]:
                    heappush(waiting, self._place[target])
        return found
