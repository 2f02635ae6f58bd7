"""How one person meets every rule of one decision, line by line, and what the decision would be with a line, an edge or a rule left out.

In: an `Evaluator`, a decision and a complete person. Out: a `Profile`; `result` gives the result of a variant from it, without evaluating
anything again.
Guarantees: a line that cannot be evaluated for this person (a null behind a guard) makes the variants that need it unknown, never decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Status, Value
from regelproef.evaluate.closures import MISSING, Compiled, State
from regelproef.evaluate.evaluator import CompiledRule, Evaluator
from regelproef.evaluate.holding import NULL_IN_THE_WAY
from regelproef.model.parts import Rule

UNKNOWN = None
Result = tuple[Status, Value]


@dataclass(frozen=True, slots=True)
class RuleProfile:
    """`ready`: in force, and its amounts are given. `lines`: whether each condition holds (None: it cannot be said)."""

    bit: int
    ready: bool
    lines: tuple[bool | None, ...]
    said: Value
    speaks: bool  # `said` could be evaluated

    @property
    def applies(self) -> bool:
        return self.ready and all(self.lines)

    def applies_without(self, line: int) -> bool | None:
        """Whether the rule would apply without that condition; None when an outcome cannot be given."""
        if not self.ready or not all(holds for index, holds in enumerate(self.lines) if index != line):
            return False
        return True if self.speaks else UNKNOWN


@dataclass(frozen=True, slots=True)
class Profile:
    rules: Mapping[str, RuleProfile]
    applying: int  # bits of the rules that apply


def profile_of(evaluator: Evaluator, decision: str, state: State) -> Profile | None:
    """The profile of a state, or None where the decision is blocked."""
    if any(not evaluator.outcome(state, read).ok for read in evaluator.reads(decision)):
        return None
    reference = evaluator.book.reference_date
    day = state[reference] if reference else date.min
    rules = {rule.id: _rule_profile(rule, state, day) for rule in evaluator.rules[decision]}
    applying = 0
    for profile in rules.values():
        if profile.applies:
            applying |= profile.bit
    return Profile(rules, applying)


def applies_to(evaluator: Evaluator, rule: Rule, state: State) -> bool:
    """Whether one rule applies, which is quicker to say than a whole profile; no, where the decision is blocked. Lines about facts come first."""
    compiled = evaluator.compiled_rule(rule)
    for line, condition in zip(rule.conditions, compiled.conditions, strict=True):
        if not line.names.decisions and not _try(condition, state):
            return False
    if any(not evaluator.outcome(state, read).ok for read in evaluator.reads(rule.decision)):
        return False
    reference = evaluator.book.reference_date
    return _rule_profile(compiled, state, state[reference] if reference else date.min).applies


def _rule_profile(rule: CompiledRule, state: State, day: date) -> RuleProfile:
    in_force = not rule.valid or any(period.covers(day) for period in rule.valid)
    ready = in_force and not (rule.amounts and any(amount(state) is MISSING for amount in rule.amounts))
    lines = tuple([_try(condition, state) for condition in rule.conditions])
    if ready:
        try:
            return RuleProfile(rule.bit, True, lines, rule.outcome(state), True)
        except NULL_IN_THE_WAY:
            pass
    return RuleProfile(rule.bit, ready, lines, None, False)


def _try(condition: Compiled, state: State) -> bool | None:
    try:
        return bool(condition(state))
    except NULL_IN_THE_WAY:
        return UNKNOWN


def result(profile: Profile, applying: int, defeaters: Mapping[str, int]) -> Result | None:
    """The decision's result when these rules apply and these defeat; None when some rule that decides cannot be said."""
    status, value = Status.GAP, None
    for name, rule in profile.rules.items():
        if not rule.bit & applying or defeaters[name] & applying:
            continue
        if not rule.speaks:
            return None
        if status is Status.GAP:
            status, value = Status.VALUE, rule.said
        elif rule.said != value:
            return Status.CONFLICT, None
    return status, value
