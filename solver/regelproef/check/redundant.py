"""redundant-rule, redundant-condition, redundant-exception: leaving this out alone changes nobody's result.

A line that does nothing misleads whoever reads or edits the rule. Take it out, or correct it so that it does what was meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, not_blocked, proved, undecided
from regelproef.encode.decisions import EncodedDecision, EncodedRule
from regelproef.encode.variants import differs, with_rules
from regelproef.evaluate.profile import Profile, result
from regelproef.language.checker import known_if_true
from regelproef.language.typed import Amount, Decided, Derived, walk
from regelproef.model.parts import Formula, Rule

CODES = ("redundant-rule", "redundant-condition", "redundant-exception")


@dataclass(frozen=True)
class Omission:
    """Something that is left out: the rule as it would be without (None: no rule), and a quick way to see on one person that it matters."""

    code: str
    subject: str
    rule: Rule
    instead: Rule | None
    matters: Callable[[Profile], bool]
    span: Span
    what: str = ""


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        decision = bench.decision(name)
        for encoded in decision.rules.values():
            if _applies_to_somebody(bench, decision, encoded):  # a dead rule is reported as such
                for omission in omissions(bench, decision, encoded.rule):
                    yield _ask(bench, decision, omission)


def _applies_to_somebody(bench: Bench, decision: EncodedDecision, encoded: EncodedRule) -> bool:
    rule = encoded.rule
    shown = bench.pool.shows(rule.decision, rule, lambda profile: profile.rules[rule.id].applies)
    return shown or not bench.find(not_blocked(decision), encoded.applies).impossible


def omissions(bench: Bench, decision: EncodedDecision, rule: Rule) -> Iterator[Omission]:
    """Everything about a rule that can be left out by itself."""
    now = bench.defeaters(decision.name)
    yield Omission("redundant-rule", rule.id, rule, None, _without_rule(rule, now, defeaters_without(decision, rule, None)), rule.span)
    for index, condition in enumerate(rule.conditions):
        if not guards_null(rule, condition):
            kept = tuple(other for other in rule.conditions if other is not condition)
            subject, instead = f"{rule.id}.{index + 1}", replace(rule, conditions=kept)
            yield Omission("redundant-condition", subject, rule, instead, _without_line(rule, index, now), condition.span, condition.source)
    for edge in rule.exceptions:
        if edge.target in decision.rules:
            instead = replace(rule, exceptions=tuple(other for other in rule.exceptions if other is not edge))
            matters = _with_defeaters(now, defeaters_without(decision, rule, instead))
            yield Omission("redundant-exception", f"{rule.id}>{edge.target}", rule, instead, matters, edge.span, edge.target)


def _without_rule(rule: Rule, now: Mapping[str, int], after: Mapping[str, int]) -> Callable[[Profile], bool]:
    def matters(profile: Profile) -> bool:
        bit = profile.rules[rule.id].bit
        if not profile.applying & bit:
            return False
        return _differ(result(profile, profile.applying, now), result(profile, profile.applying & ~bit, after))

    return matters


def _without_line(rule: Rule, index: int, now: Mapping[str, int]) -> Callable[[Profile], bool]:
    def matters(profile: Profile) -> bool:
        own = profile.rules[rule.id]
        if own.applies or not own.applies_without(index):
            return False
        return _differ(result(profile, profile.applying, now), result(profile, profile.applying | own.bit, now))

    return matters


def _with_defeaters(now: Mapping[str, int], after: Mapping[str, int]) -> Callable[[Profile], bool]:
    return lambda profile: _differ(result(profile, profile.applying, now), result(profile, profile.applying, after))


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def defeaters_without(decision: EncodedDecision, rule: Rule, instead: Rule | None) -> Mapping[str, int]:
    """The bits of the rules that reach each rule, with `instead` in the place of `rule`."""
    present = {name: encoded.rule for name, encoded in decision.rules.items()}
    bits = {name: 1 << index for index, name in enumerate(present)}
    present.pop(rule.id)
    if instead is not None:
        present[rule.id] = instead
    above: dict[str, list[str]] = {name: [] for name in bits}
    for own in present.values():
        for edge in own.exceptions:
            if edge.target in above:
                above[edge.target].append(own.id)
    masks: dict[str, int] = {}

    def mask(name: str) -> int:
        if name not in masks:
            masks[name] = 0
            for other in above[name]:
                masks[name] |= bits[other] | mask(other)
        return masks[name]

    return {name: mask(name) for name in bits}


def _ask(bench: Bench, decision: EncodedDecision, omission: Omission) -> Entry:
    if bench.pool.shows(decision.name, omission.rule, omission.matters):
        return proved(omission.code, omission.subject)
    variant = with_rules(bench.encoder, decision.name, {omission.rule.id: omission.instead})
    answer = bench.find_person(differs(decision, variant))
    if answer.unknown:
        return undecided(omission.code, (omission.subject,), answer)
    if answer.possible:
        return proved(omission.code, omission.subject)
    return Finding(
        omission.code,
        Severity.ERROR,
        text(omission.code, rule=omission.rule.id, what=omission.what),
        (omission.subject,),
        labels=(Label(omission.span),),
        statements=omission.rule.sources,
        help=text("redundant-help"),
    )


def guards_null(rule: Rule, condition: Formula) -> bool:
    """Whether the line excludes a null that another formula of the rule relies on: then leaving it out gives no rule at all."""
    guarded = known_if_true(condition.expr)
    if not guarded:
        return False
    used = {
        f"{part.person}.{part.name}"
        for formula in rule.formulas
        if formula is not condition
        for part in walk(formula.expr)
        if isinstance(part, (Decided, Amount, Derived))
    }
    return bool(guarded & used)
