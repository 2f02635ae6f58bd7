"""Whether an expectation says anything: one that holds whatever the rules decide is none, nor is one that reckons with what they decide.

In: two versions, whom an expectation is about, and the expectation. Out: whether it says what somebody gets without reading it from the decision, and
whether somebody could get another outcome, if the decision came to anything at all. Every other decision comes to what the rules make of that; what
the old version decides stands as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regelproef.answer.asked import TOO_LATE, Answer
from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Entry, undecided
from regelproef.ask.late import or_else
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import UNION, Versions, VersionsAsker
from regelproef.encode.free import FreeEncoder, Outside, outcome_variables
from regelproef.encode.logic import neg
from regelproef.gate.declaration import Expects
from regelproef.gate.effects import Effects
from regelproef.language.typed import Concludes, Decided, Expr, HasStatus, walk
from regelproef.model.parts import Formula


def says_nothing(
    effects: Effects, asker: VersionsAsker, whom: Sequence[Expr], expects: Expects, declaration: str, subject: tuple[str, ...]
) -> Entry | None:
    """A finding where an expectation holds whatever is decided; None where it asks something of the rules. `whom`: of whom it speaks besides."""
    if _reads(effects.versions, expects.decision, expects.outcome):
        message = text("expectation-itself", id=declaration, name=expects.decision)
        return Finding("expectation", Severity.ERROR, message, subject, labels=(Label(expects.outcome.span),), help=text("expectation-empty-help"))
    if not _reads(effects.versions, expects.decision, *expects.lines):
        return None
    answer = _could_be_otherwise(effects, asker, whom, expects)
    if answer is None or answer.unknown:
        return undecided("expectation", subject, answer or TOO_LATE)
    if answer.possible:
        return None
    message = text("expectation-empty", id=declaration, name=expects.decision)
    return Finding("expectation", Severity.ERROR, message, subject, labels=(Label(expects.span),), help=text("expectation-empty-help"))


def _reads(versions: Versions, decision: str, *formulas: Formula) -> bool:
    """The decision itself, or another that depends on it."""
    index = versions.new.index
    read = {name for line in formulas for name in _decisions(line.expr)}
    return any(decision in {name, *index.behind_decision(name).decisions} for name in read)


def _decisions(expr: Expr) -> Iterator[str]:
    """The decisions of the new version that it reads."""
    for part in walk(expr):
        if isinstance(part, Decided) and not part.person:
            yield part.name
        elif isinstance(part, Concludes | HasStatus) and not part.person:
            yield part.decision


@or_else(TOO_LATE)
def _could_be_otherwise(effects: Effects, asker: VersionsAsker, whom: Sequence[Expr], expects: Expects) -> Answer | None:
    versions, name = effects.versions, expects.decision
    variable = outcome_variables(versions.new)[name]
    plain = FreeEncoder(versions.new, {name: variable.term}, versions.new_encoder.facts, versions.limits)
    free = plain.with_sides({BEFORE: versions.old_encoder, UNION: versions.union.encoder})
    try:
        terms = (free.formula(effects.meets(expects.lines)), neg(free.formula(effects.gets(name, expects.outcome))))
    except Outside:
        return None
    return asker.session.decide(variable.value.domain, *(asker.term(one) for one in whom), *terms)
