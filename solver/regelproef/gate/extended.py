"""Who becomes a possible person by an edit, and what they get.

In: two versions, the effects between them, and the new declarations. Out: findings, notes and proofs. Whoever becomes possible lies in what some
`extends` says; each holds somebody who becomes possible, and its expectations are met by all of these whom they name. Guarantees: nothing is called
unchanged of persons who were not there before; for every number that is decided of them, least and greatest are told beside those of before, and
whoever gets one that nobody got before is among those of whom it is expected; of which decisions nothing is expected is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.asked import IMPOSSIBLE, TOO_LATE, Bounds, Found
from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Entry, proved, undecided
from regelproef.ask.two_versions import BEFORE, constant
from regelproef.diff.compare import world_changes
from regelproef.gate.declaration import Declaration, Expects, Extends
from regelproef.gate.effects import Effects
from regelproef.gate.expected import says_nothing
from regelproef.language.printer import show_constant
from regelproef.language.typed import Compare, Decided, Expr, IsNull, Not, any_of, decided
from regelproef.language.types import NUMBERS


def extended(effects: Effects, declarations: tuple[Declaration, ...]) -> Iterator[Entry]:
    """Everything there is to say of those who become possible; nothing where nobody does and nobody is said to."""
    named = [(declaration, one) for declaration in declarations for one in declaration.extends]
    asker, (_, newly) = effects.versions.anybody, world_changes(effects.versions)
    answer = asker.decide(newly)
    if answer.unknown:
        yield undecided("undeclared-new", ("possible",), answer)
    if answer.possible:
        yield _all_named(effects, newly, [one for _, one in named])
        yield from _numbers(effects, newly)
        yield from _expected(effects, newly, [one for _, one in named])
    for declaration, one in named:
        yield from _as_said(effects, newly, declaration, one)


def _all_named(effects: Effects, newly: Expr, named: list[Extends]) -> Entry:
    found = effects.versions.anybody.search(newly, Not(any_of(effects.meets(one.lines) for one in named)))
    if found.answer.unknown:
        return undecided("undeclared-new", ("possible",), found.answer)
    if found.answer.impossible:
        return proved("undeclared-new", "possible")
    spans = effects.versions.in_the_way(found.person)
    return Finding(
        "undeclared-new",
        Severity.ERROR,
        text("undeclared-new"),
        ("possible",),
        labels=tuple(map(Label, spans)),
        witness=effects.newcomer(found),
        help=text("undeclared-new-help"),
    )


def _as_said(effects: Effects, newly: Expr, declaration: Declaration, one: Extends) -> Iterator[Entry]:
    asker, whom = effects.versions.anybody, (newly, effects.meets(one.lines))
    subject = (declaration.id, "possible", f"extends@{one.span.line}")
    answer = asker.decide(*whom)
    if answer.unknown:
        yield undecided("overdeclared", subject, answer)
    elif answer.impossible:
        message = text("extends-nobody", id=declaration.id)
        yield Finding("overdeclared", Severity.ERROR, message, subject, labels=(Label(one.span),), help=text("overdeclared-help"))
    elif one.first is not None and not (early := asker.decide(newly, one.first.expr)).possible:
        if early.unknown:
            yield undecided("overdeclared", subject, early)
        else:
            message = text("extends-early", id=declaration.id, day=one.first.source.rpartition(" ")[2])
            yield Finding("overdeclared", Severity.ERROR, message, subject, labels=(Label(one.first.span),), help=text("extends-early-help"))
    else:
        yield proved("overdeclared", *subject)
        for number, expects in enumerate(one.expects, 1):
            yield _gets(effects, whom, declaration, expects, (declaration.id, expects.decision, f"extends@{one.span.line}.{number}"))


def _gets(effects: Effects, whom: tuple[Expr, ...], declaration: Declaration, expects: Expects, subject: tuple[str, ...]) -> Entry:
    asker, question = effects.versions.anybody, (*whom, effects.meets(expects.lines))
    answer = asker.decide(*question)
    if answer.unknown:
        return undecided("expectation", subject, answer)
    if answer.impossible:
        message = text("extends-expects-nobody", id=declaration.id, name=expects.decision)
        return Finding("expectation", Severity.ERROR, message, subject, labels=(Label(expects.span),))
    empty = says_nothing(effects, asker, whom, expects, declaration.id, subject)
    if empty is not None:
        return empty
    found = asker.search(*question, Not(effects.gets(expects.decision, expects.outcome)))
    if found.answer.unknown:
        return undecided("expectation", subject, found.answer)
    if found.answer.impossible:
        return proved("expectation", *subject)
    after = _outcome(effects, expects.decision, found)
    message = text("expectation", id=declaration.id, name=expects.decision, expected=expects.outcome.source, found=after)
    labels = (Label(expects.outcome.span),)
    return Finding("expectation", Severity.ERROR, message, subject, labels=labels, witness=effects.newcomer(found))


def _outcome(effects: Effects, decision: str, found: Found) -> object:
    return effects.versions.anybody.outcome(decision, found.persons)


def _numbers(effects: Effects, newly: Expr) -> Iterator[Finding]:
    """Between what the numbers lie that those who become possible get, and those who were possible."""
    versions = effects.versions
    for name, decision in versions.new.decisions.items():
        if decision.type.kind not in NUMBERS or name not in versions.old.decisions:
            continue
        spans = (_span(_bounds(effects, name, "", newly)), _span(_bounds(effects, name, BEFORE, *versions.possible(BEFORE))))
        message = text("extends-numbers", name=name, new=spans[0], old=spans[1])
        yield Finding("extended", Severity.NOTE, message, (name,), Verdict.PROVED, (Label(decision.span),))


def _given(effects: Effects, name: str, side: str) -> tuple[Decided, tuple[Expr, ...]]:
    """The number that a version decides, and for whom it is one."""
    book = effects.versions.old if side else effects.versions.new
    number = Decided(name, book.decisions[name].type, person=side)
    return number, (decided(name, side), IsNull(number, negated=True))


def _bounds(effects: Effects, name: str, side: str, *region: Expr) -> Bounds | None:
    """Least and greatest of the numbers that somebody of the region gets; None where nobody gets one."""
    asker, (number, is_one) = effects.versions.anybody, _given(effects, name, side)
    some = asker.decide(*region, *is_one)
    if not some.possible:
        return None if some.impossible else Bounds(None, None)
    return asker.bounds(number, *region, *is_one)


def _span(bounds: Bounds | None) -> str:
    if bounds is None:
        return "-"
    if bounds.least is None or bounds.greatest is None:
        return "?"
    assert not isinstance(bounds.least, frozenset) and not isinstance(bounds.greatest, frozenset)
    least, greatest = show_constant(bounds.least), show_constant(bounds.greatest)
    return least if least == greatest else f"{least} … {greatest}"


def _expected(effects: Effects, newly: Expr, named: list[Extends]) -> Iterator[Entry]:
    """Of which decisions nothing is expected of somebody who becomes possible; nobody may so get a number that nobody got before."""
    unexpected = []
    for name, decision in effects.versions.new.decisions.items():
        covered = [effects.meets((*one.lines, *each.lines)) for one in named for each in one.expects if each.decision == name]
        rest = (newly, Not(any_of(covered)))
        answer = effects.versions.anybody.decide(*rest)
        if answer.unknown:
            yield undecided("extended", (name,), answer)
            continue
        found = unheard_of(effects, name, *rest) if answer.possible else Found(answer)
        if answer.possible:
            unexpected.append(name)
        if found.answer.unknown:
            yield undecided("extended", (name, "before"), found.answer)
        elif found.answer.possible:
            message, labels = text("extends-unheard", name=name, value=_outcome(effects, name, found)), (Label(decision.span),)
            witness, help = effects.newcomer(found), text("undeclared-new-help")
            yield Finding("undeclared-new", Severity.ERROR, message, ("possible", name), labels=labels, witness=witness, help=help)
    if unexpected:
        message = text("extends-unexpected", names=", ".join(unexpected))
        yield Finding("extended", Severity.NOTE, message, tuple(unexpected), Verdict.PROVED)


def unheard_of(effects: Effects, name: str, *rest: Expr) -> Found:
    """Somebody of the rest who gets a number below or above all that anybody got before."""
    versions = effects.versions
    if name not in versions.old.decisions or any(book.decisions[name].type.kind not in NUMBERS for book in (versions.old, versions.new)):
        return Found(IMPOSSIBLE)
    number, is_one = _given(effects, name, "")
    bounds = _bounds(effects, name, BEFORE, *versions.possible(BEFORE))
    if bounds is None:
        return versions.anybody.search(*rest, *is_one)
    if bounds.least is None or bounds.greatest is None:
        return Found(TOO_LATE)
    beyond = (Compare(op, number, constant(edge, number.type)) for op, edge in (("<", bounds.least), (">", bounds.greatest)))
    return versions.anybody.search(*rest, *is_one, any_of(beyond))
