"""redundant-rule, redundant-condition, redundant-exception: leaving this out alone changes nobody's result.

A line that does nothing misleads whoever reads or edits the rule. Take it out, or correct it so that it does what was meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.asked import Answer, Result
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.variant import OTHER, Variant, beside
from regelproef.evaluate.profile import Profile, result
from regelproef.language.known import known_where
from regelproef.language.typed import Not, RuleStands, SameOutcome
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
    rules = (rule for name in bench.book.order for rule in bench.book.present_rules(name))
    reads = bench.hangs_on
    yield from bench.each("redundant-rule", rules, lambda rule: rule.id, lambda rule: _rule(bench, rule), lambda rule: reads(rule.decision))


def _rule(bench: Bench, rule: Rule) -> Iterator[Entry]:
    applies = _applies(bench, rule)
    if applies.unknown:
        yield undecided("redundant-rule", (rule.id,), applies)
    elif applies.possible:  # a dead rule is reported as such
        for omission in omissions(bench, rule):
            yield _ask(bench, omission)


def _applies(bench: Bench, rule: Rule) -> Answer:
    """Whether the rule applies to somebody: somebody at hand, or else whoever the solver finds."""
    shown = bench.pool.shows(rule.decision, rule, lambda profile: profile.rules[rule.id].applies)
    return Answer(Result.POSSIBLE) if shown else bench.decide(RuleStands(rule.id, rule.decision, "applies"))


def omissions(bench: Bench, rule: Rule) -> Iterator[Omission]:
    """Everything about a rule that can be left out by itself."""
    now = bench.defeaters(rule.decision)
    yield Omission("redundant-rule", rule.id, rule, None, _without_rule(rule, now, bench.defeaters_without(rule, None)), rule.span)
    if rule.id in bench.book.rows:
        return  # a table has a cell in each column, and each row before the next
    for index, condition in enumerate(rule.conditions):
        if not guards_null(rule, condition):
            kept = tuple(other for other in rule.conditions if other is not condition)
            subject, instead = f"{rule.id}.{index + 1}", replace(rule, conditions=kept)
            yield Omission("redundant-condition", subject, rule, instead, _without_line(rule, index, now), condition.span, condition.source)
    for edge in rule.exceptions:
        if bench.book.is_present(bench.book.rules[edge.target].readings):
            instead = replace(rule, exceptions=tuple(other for other in rule.exceptions if other is not edge))
            matters = _with_defeaters(now, bench.defeaters_without(rule, instead))
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
    moved = 0  # who defeats somebody else now
    for name, bits in now.items():
        moved |= bits ^ after[name]

    def matters(profile: Profile) -> bool:
        return bool(profile.applying & moved) and _differ(result(profile, profile.applying, now), result(profile, profile.applying, after))

    return matters


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _ask(bench: Bench, omission: Omission) -> Entry:
    if bench.pool.shows(omission.rule.decision, omission.rule, omission.matters):
        return proved(omission.code, omission.subject)
    asker = beside(bench, Variant(bench, bench.book.with_rule(omission.rule.id, omission.instead)))
    found = asker.one(Not(SameOutcome(omission.rule.decision, "", OTHER)))
    answer = found.answer
    for person in found.persons:
        bench.pool.add(person)
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
    guarded = known_where(condition.expr)
    if not guarded:
        return False
    names = [formula.names for formula in rule.formulas if formula is not condition]
    return any(f".{name}" in guarded for one in names for name in one.values | one.amounts | one.derived)
