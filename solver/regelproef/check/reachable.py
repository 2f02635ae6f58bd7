"""dead-rule and never-decides: a rule that applies to nobody, or that is defeated wherever it applies.

Such a rule looks as if it did something. Its conditions contradict one another or the world, or its exceptions cover it completely. Rules of a
decision for which everybody waits for another one are not looked at, and neither are any where nobody is possible at all, which is told elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from regelproef.answer.asked import Answer
from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.evaluate.closures import defeaters_of
from regelproef.evaluate.profile import Profile
from regelproef.language.typed import TRUE, AmountGiven, Expr, Not, RuleStands, decided, not_blocked
from regelproef.model.parts import Rule
from regelproef.model.rulebook import in_force

CODES = ("dead-rule", "never-decides")


def run(bench: Bench) -> Iterator[Entry]:
    for name in bench.book.order:
        somebody = bench.somebody(not_blocked(name))
        if somebody.impossible:
            yield from _blocked(bench, name)
            continue
        rules, ask = bench.book.present_rules(name), partial(_asked, bench, somebody)
        yield from bench.each("dead-rule", rules, lambda rule: rule.id, ask, lambda rule: bench.hangs_on(rule.decision))


def _asked(bench: Bench, somebody: Answer, rule: Rule) -> Iterator[Entry]:
    """What is told of a rule; what is wrong with it only where it is known that not everybody waits, for then nothing is told of single rules."""
    entry = _rule(bench, rule)
    yield undecided("dead-rule", (rule.id,), somebody) if somebody.unknown and isinstance(entry, Finding) else entry


def _blocked(bench: Bench, decision: str) -> Iterator[Finding]:
    """Everybody waits for another decision: what is wrong is told of that one, and of the rules here only that they were not asked about."""
    if (nobody := bench.somebody(TRUE)).impossible:
        return
    if nobody.unknown:
        yield undecided("dead-rule", (decision,), nobody)
        return
    rules = bench.book.present_rules(decision)
    message = text("blocked-for-all", decision=decision, count=len(rules))
    yield Finding("dead-rule", Severity.NOTE, message, (decision,), Verdict.PROVED, tuple(Label(rule.span) for rule in rules[:1]))


def _rule(bench: Bench, rule: Rule) -> Entry:
    if bench.pool.shows(rule.decision, rule, lambda profile: decides(bench, profile, rule)):
        return proved("dead-rule", rule.id)
    answer = bench.meet(RuleStands(rule.id, rule.decision, "decides"))
    if answer.possible:
        return proved("dead-rule", rule.id)
    applies = answer if answer.unknown else bench.decide(RuleStands(rule.id, rule.decision, "applies"))
    if applies.unknown:
        return undecided("dead-rule", (rule.id,), applies)
    return _dead(bench, rule) if applies.impossible else _never_decides(bench, rule)


def decides(bench: Bench, profile: Profile, rule: Rule) -> bool:
    """Whether the rule applies to the person of this profile and is not defeated."""
    return profile.rules[rule.id].applies and not bench.defeaters(rule.decision)[rule.id] & profile.applying


def _dead(bench: Bench, rule: Rule) -> Finding:
    core = _core(bench, rule)
    return Finding(
        "dead-rule",
        Severity.ERROR,
        text("dead-rule", rule=rule.id),
        (rule.id,),
        labels=tuple(Label(span, text("dead-line")) for _, span in core or ()) or (Label(rule.span),),
        statements=rule.sources,
        help=text("dead-rule-help"),
        notes=(text("detail-undecided") if core is None else text("dead-core", lines="; ".join(name for name, _ in core)),),
    )


def _core(bench: Bench, rule: Rule) -> list[tuple[str, Span]] | None:
    """A minimal set of the rule's own lines, of world lines, and of decisions that must have a value, that exclude one another.

    None where that could not be decided.
    """
    book = bench.book
    reads = book.index.of_rule(rule)
    lines: list[tuple[str, Span, Expr]] = [(f"decided({name})", rule.span, decided(name)) for name in sorted(reads.decisions)]
    lines.extend((line.source, line.span, line.expr) for line in rule.conditions)
    if rule.valid:
        lines.append(("valid", rule.valid_span, in_force(book, rule.valid)))
    lines.extend((f"given({name})", rule.span, AmountGiven(name)) for name in sorted(reads.amounts))
    lines.extend((f"world: {line.name}", line.span, line.holds.expr) for line in book.world)
    kept = bench.everybody.core([expr for _, _, expr in lines])
    return None if kept is None else [(name, span) for place, (name, span, _) in enumerate(lines) if place in kept]


def _never_decides(bench: Bench, rule: Rule) -> Finding:
    by, least = _defeating(bench, rule)
    labels = (Label(rule.span), *(Label(bench.book.rules[name].span, text("defeats", rule=rule.id)) for name in by))
    return Finding(
        "never-decides",
        Severity.ERROR,
        text("never-decides", rule=rule.id, by=", ".join(by)),
        (rule.id,),
        labels=labels,
        statements=rule.sources,
        help=text("never-decides-help"),
        notes=() if least else (text("detail-undecided"),),
    )


def _defeating(bench: Bench, rule: Rule) -> tuple[list[str], bool]:
    """Rules of which, wherever this one applies, at least one applies and defeats it; and whether it was decided that none can be left out."""
    defeaters = defeaters_of(bench.book, rule.id)
    names = [own.id for own in bench.book.present_rules(rule.decision) if own.id in defeaters]
    kept = bench.core([RuleStands(rule.id, rule.decision, "applies"), *(Not(RuleStands(name, rule.decision, "applies")) for name in names)])
    return (names, False) if kept is None else ([name for place, name in enumerate(names, 1) if place in kept], True)
