"""Which rule a set of differences points to.

In: fixtures, and those that came out otherwise, by decision. Out: a score for each rule of a decision. A fault in a rule shows on the test
persons that
the rule asked for, and there on just those that notice one kind of slip: a boundary, a forgotten exception, another outcome. So a rule is the more
suspect, the better the differences among its own persons match those that some slip of it would make, and the more of all differences are its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from regelproef.conform.fixtures import Expected


@dataclass
class Suspects:
    """`persons[rule][obligation]`: the fixtures that exercise this obligation of the rule."""

    fixtures: Sequence[Expected]
    decision_of: dict[str, str] = field(default_factory=dict)
    persons: dict[str, dict[str, set[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.fixtures:
            for decision, rules in one.rules.items():
                self.decision_of.update(dict.fromkeys(rules, decision))
        for one in self.fixtures:
            for obligation in one.obligations:
                rule = obligation.partition("/")[0]
                if rule in self.decision_of:
                    self.persons.setdefault(rule, {}).setdefault(obligation, set()).add(one.id)

    def scores(self, decision: str, found: Mapping[str, object]) -> Mapping[str, Fraction]:
        """How suspect each rule of the decision is, given what was found instead, by fixture; rules that are not suspect are left out."""
        scores: dict[str, Fraction] = {}
        for rule, obligations in self.persons.items():
            if self.decision_of[rule] != decision:
                continue
            own = set().union(*obligations.values())
            wrong = own & set(found)
            if wrong:
                match = max(Fraction(len(people & wrong), len(people | wrong)) for people in obligations.values())
                share = Fraction(self._explained(rule, decision, found), len(found))
                scores[rule] = match * share + Fraction(len(wrong), 1000 * len(own))
        return scores

    def _explained(self, rule: str, decision: str, found: Mapping[str, object]) -> int:
        """The differences where the rule decides and should not have been passed over, or where something was found that the rule says elsewhere."""
        says = [one.decisions[decision] for one in self.fixtures if rule in one.rules.get(decision, ())]
        return sum(1 for one in self.fixtures if one.id in found and (rule in one.rules.get(decision, ()) or found[one.id] in says))

    def rules_of(self, one: Expected, decision: str) -> tuple[str, ...]:
        """The rules of a decision to which a difference in this fixture may point: those that asked for it, then the one that decides."""
        asked = dict.fromkeys(name.partition("/")[0] for name in one.obligations)
        related = [rule for rule in asked if self.decision_of.get(rule) == decision]
        return tuple(dict.fromkeys((*related, *one.rules.get(decision, ()))))
