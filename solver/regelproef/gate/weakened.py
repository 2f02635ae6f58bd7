"""What an edit weakens, held against what its declarations say that it weakens.

In: two versions, their effects, the new declarations, and the day from which new acceptances count. Out: findings and proofs, and what was weakened
with its reason. Each loss is declared under `weakens`, or it is a finding; each name under `weakens` is a loss, or it is one too. `acceptances` gives
what may be accepted: what the base accepted, and what is newly accepted and declared, for a year at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import date

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.place import NOWHERE
from regelproef.answer.text import Text, text
from regelproef.ask.bench import Entry, proved, undecided
from regelproef.ask.versions import Versions
from regelproef.gate.declaration import Declaration, Weakens
from regelproef.gate.effects import Effects
from regelproef.gate.given_up import Guards
from regelproef.gate.grown import Grown
from regelproef.gate.guards import ASKED, losses, newly_accepted
from regelproef.gate.loss import Loss, Verdict
from regelproef.gate.others import Others, of_the_others, of_the_world
from regelproef.gate.profiled import Stepped, judged_elsewhere, losses_of_profiles, shown_elsewhere
from regelproef.load.files import GUARDS
from regelproef.model.parts import Accepted, AmountDefinition, Prose
from regelproef.model.rulebook import Rulebook

TESTS = "generated_tests"  # the folder


@dataclass(frozen=True)
class Weakened:
    """Something that guards less, or is said otherwise, and that was declared."""

    kind: str
    name: str
    reason: Prose


def weakened(
    versions: Versions,
    effects: Effects,
    declarations: tuple[Declaration, ...],
    limits: Limits,
    more: tuple[Loss, ...] = (),
    further: tuple[Stepped, ...] = (),
) -> Iterator[Entry | Weakened]:
    """Every loss, `more` among them, and every name that is declared to be one; `further`: the same step as other profiles have it."""
    guards, grown = Guards(versions, effects, limits), Grown(versions, effects, limits)
    others = Others(effects, guards.beyond, declarations)
    lost: set[tuple[str, str]] = set()
    every = (
        *_incomparable(effects),
        *losses(guards.both),
        *losses_of_profiles(versions.old, versions.new),
        *of_the_others(effects),
        *of_the_world(guards.both),
        *more,
    )
    for loss in sorted(every, key=lambda one: one.beyond):
        key = (loss.kind, loss.name)
        if key in lost or shown_elsewhere(further, loss):
            continue
        try:
            if isinstance(loss.after, Finding):
                verdict = grown.verdict(loss.after)
            elif loss.others:
                verdict = others.verdict(loss, lost)
            else:
                asked = loss.why is None and (loss.kind in ASKED or loss.under or loss.beyond)
                verdict = (judged_elsewhere(further, loss) or guards.verdict(loss)) if asked else Verdict(loss.why or text(f"lost-{loss.kind}"))
        except OutOfBudget:
            verdict = Verdict(undecided=TOO_LATE)
        if verdict.undecided is not None:
            yield undecided("weakened", key, verdict.undecided)
            lost.add(key)
        elif verdict.why is None and loss.hidden:
            if loss.others:
                yield from _shown(others, loss, lost)
        elif verdict.why is None:
            yield proved("kept", *key)
        else:
            lost.add(key)
            yield from held_against(loss, verdict, declarations)
    for answer in guards.both.known.unanswered[:1]:
        yield undecided("weakened", ("days",), answer)
    yield from overdeclared(lost, declarations, tuple(kind for kind in GUARDS if kind != "test"))  # tests are held against it where they run


def overdeclared(lost: Set[tuple[str, str]], declarations: tuple[Declaration, ...], kinds: tuple[str, ...]) -> Iterator[Finding]:
    """What is declared of these kinds, and is no loss."""
    for key, (declaration, one) in _declared(declarations).items():
        if key not in lost and key[0] in kinds:
            message, help = text("weakens-nothing", id=declaration.id, kind=_kind(*key), name=key[1]), text("weakens-nothing-help")
            yield Finding("overdeclared", Severity.ERROR, message, (declaration.id, *key), labels=(Label(one.span),), help=help)


def _incomparable(effects: Effects) -> Iterator[Loss]:
    """Of what cannot be compared nobody knows what changes."""
    for one in effects.incomparable:
        span = NOWHERE if effects.about_world(one.name) else effects.versions.new.decisions[one.name].span
        yield Loss("decision", one.name, one, one, span, why=text("lost-decision", reason=one.reason))


def _shown(others: Others, loss: Loss, lost: set[tuple[str, str]]) -> Iterator[Entry]:
    """What it does for somebody who is not possible, where a declaration describes more than who changes."""
    try:
        found = others.shown(loss, lost)
    except OutOfBudget:
        found = undecided("described", (loss.name,), TOO_LATE)
    if found is not None:
        yield found


def held_against(loss: Loss, verdict: Verdict, declarations: tuple[Declaration, ...]) -> Iterator[Entry | Weakened]:
    """What is lost is declared, or it is a finding."""
    key = (loss.kind, loss.name)
    declared = _declared(declarations).get(key)
    if declared is not None:
        yield proved("weakened", *key)
        yield Weakened(loss.kind, loss.name, declared[1].reason)
        return
    yield Finding(
        "weakened",
        Severity.ERROR,
        text("weakened", kind=_called(loss), name=loss.name, why=verdict.why),
        key,
        labels=() if loss.span is NOWHERE else (Label(loss.span),),
        witness=verdict.witness,
        help=text("weakened-help", kind=loss.kind, name=loss.name),
    )


def _called(loss: Loss) -> Text:
    """How people call what is lost."""
    if loss.kind == "amount" and isinstance(loss.before, AmountDefinition) and loss.before.parameter:
        return text("weakened-parameter")
    return _kind(loss.kind, loss.name)


def _kind(kind: str, name: str) -> Text:
    """How people call it; what else is generated besides tests is a report, but for the reference."""
    if kind == "generated" and TESTS not in name.split("/"):
        return text("weakened-reference" if name.rpartition("/")[2] == "reference" else "weakened-report")
    return text(f"weakened-{kind}")


def _declared(declarations: tuple[Declaration, ...]) -> dict[tuple[str, str], tuple[Declaration, Weakens]]:
    return {(one.kind, name.value): (declaration, one) for declaration in declarations for one in declaration.weakens for name in one.names}


def acceptances(
    old: Rulebook, new: Rulebook, declarations: tuple[Declaration, ...], since: date | None
) -> tuple[tuple[Accepted, ...], tuple[Finding, ...]]:
    """The entries that may accept something, and those that want to for more than a year from the day `since`."""
    declared, lost = _declared(declarations), {loss.name for loss in newly_accepted(old, new)}
    kept: list[Accepted] = []
    findings: list[Finding] = []
    for entry in new.accepted:
        if entry.id not in lost:
            kept.append(entry)
        elif (long := too_long(entry, since)) is not None:
            findings.append(long)
        elif ("accepted", entry.id) in declared:
            kept.append(entry)
    return tuple(kept), tuple(findings)


def too_long(entry: Accepted, since: date | None) -> Finding | None:
    """What is wrong with an entry that is newly accepted, or accepts more than before, beyond a year from that day; without such a day nobody
    knows."""
    if since is None:
        message = text("accepted-no-day", id=entry.id)
    elif entry.until > _a_year_after(since):
        message = text("accepted-too-long", id=entry.id, until=entry.until, last=_a_year_after(since))
    else:
        return None
    return Finding("weakened", Severity.ERROR, message, ("accepted", entry.id, "until"), labels=(Label(entry.span),))


def standing_acceptances(old: Rulebook, new: Rulebook, findings: tuple[Finding, ...]) -> tuple[Loss, ...]:
    """The findings that an acceptance of the base accepts, of each of which it is to be asked whether it has grown."""
    entries, anew = {entry.id: entry for entry in new.accepted}, {loss.name for loss in newly_accepted(old, new)}
    return tuple(Loss("accepted", one.id, entries[one.id], one, entries[one.id].span) for one in findings if one.accepted and one.id not in anew)


def _a_year_after(day: date) -> date:
    """The same day of the next year; 28 February for the 29th."""
    if day.year == date.max.year:
        return date.max
    return date(day.year + 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)
