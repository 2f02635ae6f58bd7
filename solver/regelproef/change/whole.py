"""A change from what is wanted to the texts of a whole rulebook, in memory: the edit, the statement that asks for it, cases, the declaration.

In: the texts as they stand, what is wanted, and what the change is held against. Out: `Changed`. Guarantees: nothing is written; what cannot be
edited safely, or would not load, is refused; the texts differ from what they were only in what is wanted and what it brings with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from regelproef.answer.finding import Unusable, unusable
from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.change.cases import Moved, Stale, moved_cases, stale_reasons, with_cases
from regelproef.change.dated import NewValue, with_value
from regelproef.change.effect import Effect, Told, broken_statements, effect_of, emptied_statements, formulas
from regelproef.change.pinned import beyond, joined, usual
from regelproef.change.rules import NewException, RuleChange, with_exception, with_rule
from regelproef.change.sources import Asking, Says, with_forced, with_statement, with_superseded, with_yielding
from regelproef.change.texts import Texts, prose
from regelproef.change.values import one_further
from regelproef.change.wording import check_sentence
from regelproef.diff.compare import compare
from regelproef.gate.declaration import read_declarations
from regelproef.gate.draft import HEAD, UNDECIDED, draft
from regelproef.gate.history import compare_history
from regelproef.load.folder import Documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

Edited = NewValue | RuleChange | NewException
MOST_TRIED = 4  # formulas that the new statement could have
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Wanted:
    """What is to change, if anything besides the sources, and what asks for it. `reason`: of the declaration, in the rulebook's language."""

    edit: Edited | None
    asking: Asking
    reason: str
    declaration: str
    update_cases: bool = False


@dataclass(frozen=True)
class Changed:
    """`broken`: statements that the rules still do not bear out; `yielding`: those that now give way; `superseded`: those that
    would then speak of nobody any more, and have gone; `left`: cases that expect what was;
    `stale`: reasons of cases that name it.

    `says`: what the new statement says.
    """

    texts: Texts
    says: Says | None = None
    yielding: tuple[str, ...] = ()
    superseded: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    cases: tuple[Moved, ...] = ()
    left: tuple[Moved, ...] = ()
    stale: tuple[Stale, ...] = ()
    undecided: bool = False
    effect: Effect | None = field(default=None, repr=False)


def changed(texts: Texts, base: Documents | None, wanted: Wanted, limits: Limits, progress: Progress = lambda _: None) -> Changed:
    """Everything that the change needs in the rulebook.

    Raises:
        Unusable: when it cannot be made, with the reason.
    """
    old = build_rulebook(texts.documents())
    if wanted.asking.id not in old.statements and not wanted.asking.sentence:
        raise unusable("change", "change-no-sentence", id=wanted.asking.id)
    if wanted.asking.id in old.statements and (wanted.edit is None or wanted.asking.when or wanted.asking.then or wanted.asking.yields_to):
        raise unusable("change", "change-statement-taken", id=wanted.asking.id)
    standing = old.statements.get(wanted.asking.id)
    if standing is not None and wanted.asking.sentence not in ("", standing.paraphrase.in_language(old.language)):
        raise unusable("change", "change-text-taken", id=wanted.asking.id)
    if isinstance(wanted.edit, NewValue) and wanted.asking.sentence:
        check_sentence(wanted.asking.sentence, old.language, old.amounts[wanted.edit.name], wanted.edit)
    edited = with_edit(texts, old, wanted.edit)
    new = build_rulebook(edited.documents())
    progress("diff")
    effect = effect_of(old, new, limits, wanted.edit.name if isinstance(wanted.edit, NewValue) else "")
    if wanted.edit is not None and not effect.diff.differs:
        raise unusable("change", "change-no-effect")
    found = _asked_for(Changed(edited, effect=effect), effect, new, wanted, limits, progress)
    moved = moved_cases(old, new)
    told = tuple(one for one in moved if wanted.update_cases and one.found.ok)
    found = replace(found, texts=with_cases(found.texts, told), cases=told, left=tuple(one for one in moved if one not in told))
    build_rulebook(found.texts.documents())
    in_cents = isinstance(wanted.edit, NewValue) and old.amounts[wanted.edit.name].unit == "cent"
    stale = stale_reasons(found.texts, old, moved, _was(old, wanted.edit), in_cents=in_cents)
    found = replace(found, stale=tuple(stale))
    return found if base is None else _declared(found, base, wanted, limits, progress)


def with_edit(texts: Texts, book: Rulebook, edit: Edited | None) -> Texts:
    """The value, the rule or the exception by itself."""
    match edit:
        case NewValue():
            return with_value(texts, book.amounts[edit.name], edit)
        case RuleChange():
            return with_rule(texts, book, edit)
        case NewException():
            return with_exception(texts, book, edit)
        case None:
            return texts


# -- the sentence that asks for it ----------------------------------------------------------------------------------------------


def _asked_for(found: Changed, effect: Effect, new: Rulebook, wanted: Wanted, limits: Limits, progress: Progress) -> Changed:
    """With the statement, and what gives way to it: the first formula with which all statements are borne out, else that with which most are."""
    asking, old, base = wanted.asking, effect.versions.old, set[str]()
    progress("statements")
    broken = broken_statements(new, limits)
    if broken:
        base = set(broken_statements(old, limits))
    broken = tuple(one for one in broken if one not in base)
    if asking.id in old.statements:
        return _yielding(found, None, broken, base, wanted, limits)
    if asking.then:
        return _yielding(found, Says(asking.when, asking.then), broken, base, wanted, limits)
    for says in _rule_says(new, wanted):
        return _yielding(found, says, broken, base, wanted, limits)
    best: tuple[Changed, Told] | None = None
    first = wanted.edit.first if isinstance(wanted.edit, NewValue) else None
    for tried, told in enumerate(formulas(effect, broken, first)):
        one = _yielding(found, joined(effect, (told,)), broken, base, wanted, limits)
        if best is None or len(one.broken) < len(best[0].broken):
            best = one, told
        if not best[0].broken or tried + 1 == MOST_TRIED:
            break
    if best is None:
        raise unusable("change", "change-no-formula", id=asking.id)
    parts = _parts(best[1], effect, found.texts, wanted, limits)
    more = _yielding(found, joined(effect, parts), broken, base, wanted, limits) if len(parts) > 1 else best[0]
    return more if len(more.broken) <= len(best[0].broken) else best[0]


def _parts(told: Told, effect: Effect, texts: Texts, wanted: Wanted, limits: Limits) -> tuple[Told, ...]:
    """What the statement says, such that it would not hold for another value."""
    more = usual(effect, told)
    parts = [told] if more is None else [told, more]
    book, edit = effect.versions.new, wanted.edit
    if isinstance(edit, NewValue) and book.amounts[edit.name].parameter:
        further = _further(effect, texts, edit, limits)
        found = beyond(further, parts) if further is not None else None
        parts += [found] if found is not None else []
    return tuple(parts)


def _further(effect: Effect, texts: Texts, edit: NewValue, limits: Limits) -> Effect | None:
    """The step back to the new version from one whose value lies one further from what it was; None where there can be no such value."""
    new = effect.versions.new
    value = one_further(_was(effect.versions.old, edit), edit.value)
    try:
        book = build_rulebook(with_value(texts, new.amounts[edit.name], replace(edit, value=value)).documents()) if value is not None else None
    except Unusable:
        return None
    return effect_of(book, new, limits, edit.name) if book is not None else None


def _rule_says(new: Rulebook, wanted: Wanted) -> tuple[Says, ...]:
    """A new exception is asked for by a sentence that says what it does."""
    if not isinstance(wanted.edit, NewException):
        return ()
    edit, clock = wanted.edit, new.reference_date
    days = tuple(f"{clock} {op} {day}" for op, day in ((">=", edit.first), ("<=", edit.last)) if day is not None)
    rule = new.rules[edit.rule]
    nullable = new.decisions[rule.decision].type.nullable and edit.then != "null"
    told = (f"{rule.decision} is null",) if edit.then == "null" else (f"{rule.decision} == {edit.then}",)
    return (Says((*days, *edit.when), (f"{rule.decision} is not null", *told) if nullable else told),)


def _yielding(found: Changed, says: Says | None, broken: tuple[str, ...], base: set[str], wanted: Wanted, limits: Limits) -> Changed:
    asking = wanted.asking
    fate = "claim" if isinstance(wanted.edit, NewValue) or wanted.edit is None else "rule"
    texts = with_statement(found.texts, asking, fate, says) if says is not None else found.texts
    stated, yielding = texts, broken
    texts = with_yielding(stated, broken, asking.id)
    gone = emptied_statements(build_rulebook(texts.documents()), broken, limits)
    if gone:
        yielding = tuple(one for one in broken if one not in gone)
        texts = with_superseded(with_yielding(stated, yielding, asking.id), gone, asking.id, wanted.reason)
    texts = with_forced(texts, asking.forces, asking.id)
    left = tuple(one for one in broken_statements(build_rulebook(texts.documents()), limits) if one not in base)
    return replace(found, texts=texts, says=says, yielding=yielding, superseded=gone, broken=left)


def _was(old: Rulebook, edit: Edited | None) -> int | date | None:
    """The value that was; None where there was none, or something else changes."""
    return next((one.value for one in old.amounts[edit.name].on(edit.first or date.min)), None) if isinstance(edit, NewValue) else None


# -- the declaration ------------------------------------------------------------------------------------------------------------


def _declared(found: Changed, base: Documents, wanted: Wanted, limits: Limits, progress: Progress) -> Changed:
    """With the declaration of what the change does against the base and nobody has declared yet."""
    file = f"changes/{wanted.declaration}.yaml"
    if file in found.texts.names:
        raise unusable("change", "gate-draft-exists", file=f"{found.texts.shown}/{file}")
    progress("declaration")
    documents = found.texts.documents()
    before, after = build_rulebook(base), build_rulebook(documents)
    versions = Versions(before, after, limits)
    standing = read_declarations(compare_history(base.nodes, documents.nodes).new, versions)
    known = found.effect is not None and found.effect.versions.old.digest == before.digest
    diff = found.effect.diff if found.effect is not None and known else compare(versions)
    words = draft(versions, diff, standing)
    if not words:
        return found
    words = re.sub(r'(?m)^( *reason: )""$', lambda own: own[1] + prose(wanted.reason), words).removeprefix(f"{HEAD[0]}\n")
    return replace(found, texts=found.texts.with_text(file, words), undecided=UNDECIDED in words.splitlines())
