"""What the rules and decisions of a rulebook ask for, settled decision by decision.

In: a workshop, and how parts are done beside one another. Out: `Settled` for each obligation, by decision in the order of the vocabulary. Guarantees:
a rule is settled by itself; a decision begins with what was chosen for its rules, and for those decisions that it reads and that come before it, and
for no others: so no edit of another can move its persons, and whatever does not read one another is settled at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from regelproef.generate.few_search import FewSearch
from regelproef.generate.obligation import Obligation
from regelproef.generate.owner_search import OwnerSearch, Settled
from regelproef.generate.owners import of_decision, rule_owner
from regelproef.generate.plain import Plain, plain_of, settled_of
from regelproef.generate.reselect import Reselection, persons_of, trials_of
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.generate.workshop import Workshop
from regelproef.model.parts import Rule

Asked = Sequence[Obligation]
Done = tuple[Asked, list[Settled]]


class ByDecision:
    """`settled`: of each decision that is through, by its name; `of_rules`: of each rule."""

    def __init__(self, shop: Workshop, beside: SideBySide, progress: Callable[[str], None]) -> None:
        self.shop, self.beside, self.progress, self.book = shop, beside, progress, shop.bench.book
        self.of_rules: dict[str, Done] = {}
        self.settled: dict[str, list[Settled]] = {}

    def run(self) -> Iterator[tuple[Settled, ...]]:
        """Rules of decisions that are next fill the time in which one decision is still at work."""
        steps = self._at_once()
        for now, later in zip(([], *steps), (*steps, []), strict=True):
            those: list[Rule | str] = [*now, *(rule for name in later for rule in self.book.present_rules(name))]
            for one, done in zip(those, self._each(those), strict=True):
                if isinstance(one, Rule):
                    self.of_rules[one.id] = done
                else:
                    self.settled[one] = done[1]
        return (tuple(self.settled[name]) for name in self.book.decisions)

    def _each(self, those: Sequence[Rule | str]) -> list[Done]:
        def read(place: int, plain: Plain) -> Done:
            asked = self._asked_by(those[place])
            if len(asked) != len(plain[1]):  # of a rule whose time is up one obligation stands for all
                return self._done(those[place])
            return asked, settled_of(asked, plain, self.shop.samples)

        return self.beside.each(Parts(len(those), lambda place: self._done(those[place]), lambda _, done: plain_of(*done), read))

    def _done(self, one: Rule | str) -> Done:
        self.progress(f"{one.id} {len(self.of_rules) + 1}/{len(self.book.rules)}" if isinstance(one, Rule) else one)
        return self._of_rule(one) if isinstance(one, Rule) else self._of_decision(one)

    def _asked_by(self, one: Rule | str) -> Asked:
        if isinstance(one, Rule):
            return rule_owner(self.shop, one).obligations
        return [*(asked for rule in self.book.present_rules(one) for asked in self.of_rules[rule.id][0]), *of_decision(self.shop.bench, one)]

    def _of_rule(self, rule: Rule) -> Done:
        owner = rule_owner(self.shop, rule)
        settled = list(OwnerSearch(self.shop, owner).settle())
        for sample in persons_of(settled):
            sample.rest()
        return owner.obligations, settled

    # -- decisions ------------------------------------------------------------------------------------------------------------------

    @cached_property
    def _before(self) -> dict[str, list[str]]:
        """For each decision those that it reads, directly or not, and that come before it."""
        names = list(self.book.decisions)
        behind = {name: self.book.index.behind_decision(name).decisions for name in names}
        return {name: [other for other in names[:place] if other in behind[name]] for place, name in enumerate(names)}

    def _at_once(self) -> list[list[str]]:
        """Decisions that can be settled at the same time, group by group."""
        level: dict[str, int] = {}
        for name, before in self._before.items():
            level[name] = max((level[other] + 1 for other in before), default=0)
        return [[name for name in level if level[name] == wanted] for wanted in range(len({*level.values()}))]

    def _of_decision(self, decision: str) -> Done:
        settled = [one for rule in self.book.present_rules(decision) for one in self.of_rules[rule.id][1]]
        before = [replace(one, also=()) for other in self._before[decision] for one in self.settled[other]]
        behind, asked = persons_of(before), self._asked_by(decision)
        search = FewSearch(self.shop, [*trials_of(before), *trials_of(settled)], [*behind, *persons_of(settled)], decision)
        settled += search.settle(asked[len(settled) :])
        for sample in (*behind, *persons_of(settled)):
            sample.rest()
        return asked, list(Reselection(self.shop, decision, settled, behind).run())
