"""Everything that an edit changes in a rulebook besides what its decisions do: what guards them, and what is said of them.

In: two rulebooks. Out: `Loss`es by kind and name, in the order of the old version. Guarantees: closed. Whatever is said of a named thing in the old
version and otherwise in the new one is a loss, unless its effect is compared in full elsewhere (`COMPUTED`: outcomes, possible persons, names); a
new kind of field counts as words until somebody says otherwise. What is only added takes nothing away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from regelproef.answer.place import NOWHERE
from regelproef.answer.text import text
from regelproef.gate.expanded import Both
from regelproef.gate.loss import Loss
from regelproef.gate.unseen import unseen
from regelproef.language.decimals import Decimal
from regelproef.language.printer import show
from regelproef.language.typed import Parameter, walk
from regelproef.language.types import Kind, Type
from regelproef.model.labels import LabelGroup
from regelproef.model.parts import (
    AmountDefinition,
    AmountPeriod,
    Case,
    Dated,
    DerivedDefinition,
    Formula,
    Period,
    Property,
    Prose,
    Rule,
    Statement,
    WorldLine,
)
from regelproef.model.reads import Reads
from regelproef.model.rulebook import Rulebook
from regelproef.words.say import Speech

ASKED = ("property", "case", "statement")  # what is more than words of these is asked about
COMPUTED = {
    "fact": {"type", "default"},
    "derived": {"type", "alternatives"},
    "decision": {"type"},
    "world": {"holds"},
    "rule": {"decision", "conditions", "outcome", "exceptions", "valid", "readings"},
}
RENAMED = ("derived", "world", "rule")  # the words of these may be told under another name
PROSE = {
    "property": {"text", "sources", "numbers"},
    "case": {"why", "sources", "numbers"},
    "statement": {"document", "paraphrase", "reason", "passages", "negates", "idle", "follows"},
}


def losses(both: Both) -> tuple[Loss, ...]:
    """What the new version no longer says as the old one did."""
    return tuple(_losses(both))


def _losses(both: Both) -> Iterator[Loss]:
    old, new = both.old, both.new
    before, after = _named(old), _named(new)
    for kind, things in before.items():
        for name, thing in things.items():
            other = after[kind].get(name)
            changed = _changed(thing, other) - {"profiles", "fates"}
            span = getattr(other, "span", NOWHERE)
            if kind in ASKED and (
                other is None or changed - PROSE[kind] or _read(old, thing) != _read(new, other) or _is_another(both, thing, other)
            ):
                yield Loss(kind, name, thing, other, span)
            elif kind in ASKED and other is not None and _histories(old, thing) != _histories(new, other):
                yield Loss(kind, name, thing, other, span, ranged=True)
            words = changed - COMPUTED.get(kind, set()) if kind not in ASKED else changed & PROSE[kind]
            if kind == "fact" and (words & {"fixed", "read_where"} or _where(old, thing.read_where) != _where(new, other and other.read_where)):
                yield Loss("fact", name, thing, other, span)
                words -= {"fixed", "read_where"}
            gone = kind in {"document", "label", "text", "usual"} or (kind in RENAMED and _is_gone(kind, thing, before[kind], after[kind]))
            if words or (other is None and gone):
                yield Loss("words", f"{kind}/{name}", thing, other, span)
    for name in sorted(after["label"].keys() - before["label"].keys()):  # what had no label is told otherwise from now on
        if {name, name.rpartition(".")[0]} & (old.facts.keys() | old.decisions.keys() | old.derived.keys() | old.amounts.keys()):
            yield Loss("words", f"label/{name}", None, after["label"][name])
    yield from _of_amounts(old, new)
    yield from _beyond(old, before, after)
    yield from _unseen(both)
    yield from newly_accepted(old, new)


def _beyond(old: Rulebook, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Loss]:
    """Formulas that changed, of which it is to be asked whether that shows in nobody."""
    for kind in ("derived", "world", "rule"):
        for name in dict.fromkeys((*before[kind], *after[kind])):
            one, other = before[kind].get(name), after[kind].get(name)
            new_decision = kind == "rule" and other is not None and other.decision not in old.decisions
            if not new_decision and _said(formulas_of(one)) != _said(formulas_of(other)):
                yield Loss(kind, name, one, other, NOWHERE if other is None else other.span, hidden=True, beyond=True)


def formulas_of(thing: Any) -> tuple[Formula, ...]:
    """What a derived value, a world line or a rule says in formulas."""
    match thing:
        case DerivedDefinition():
            return tuple(formula for _, formula in thing.alternatives)
        case WorldLine():
            return (thing.holds,)
        case Rule():
            return (*thing.conditions, thing.outcome)
        case _:
            return ()


def newly_accepted(old: Rulebook, new: Rulebook) -> Iterator[Loss]:
    """What is accepted longer, or for another reason, is accepted anew."""
    accepted = {entry.id: entry for entry in old.accepted}
    for entry in new.accepted:
        base = accepted.get(entry.id)
        if base is None or entry.until > base.until or not alike(base.reason, entry.reason):
            yield Loss("accepted", entry.id, base, entry, entry.span)


def _named(book: Rulebook) -> dict[str, Mapping[str, Any]]:
    """Everything that has a name, by kind."""
    labels = dict(book.labels.names)
    labels |= {f"{owner}.{value}": prose for (owner, value), prose in book.labels.values.items()}
    groups = {"groups": book.labels.groups, "decision_groups": book.labels.decision_groups}
    return {
        "fact": book.facts,
        "derived": book.derived,
        "decision": book.decisions,
        "world": {line.name: line for line in book.world},
        "usual": {line.name: (_said(line.holds), _where(book, line.holds), line.why) for line in book.usual},
        "question": {
            name: (one.question, one.statements, one.status, one.why, one.not_expressible, one.first) for name, one in book.interpretations.items()
        },
        "reading": {f"{name}={value}": prose for name, one in book.interpretations.items() for value, prose in one.readings},
        "rule": book.rules,
        "property": {one.name: one for one in book.properties},
        "case": {one.name: one for one in book.cases},
        "document": {one.id: (one.title, one.file) for one in book.documents},
        "statement": book.statements,
        "label": labels,
        "text": {"title": book.title, "language": book.language, "reference_date": book.reference_date, **groups},
    }


def _is_gone(kind: str, thing: Any, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """What it tells people is told under no new name: a thing that is renamed is gone, and another is new."""
    own = _words(kind, thing)
    return any(own) and not any(_words(kind, other) == own for name, other in after.items() if name not in before)


def _words(kind: str, thing: Any) -> tuple[object, ...]:
    return tuple(getattr(thing, each.name) for each in fields(thing) if each.compare and each.name not in COMPUTED[kind] | {"id", "name"})


def _of_amounts(old: Rulebook, new: Rulebook) -> Iterator[Loss]:
    """What is said of amounts and parameters: of each as a whole, and of each day of a period, however the periods are cut."""
    for name, amount in old.amounts.items():
        other = new.amounts.get(name)
        if other is None:
            twins = (one for each, one in new.amounts.items() if each not in old.amounts)
            if not any(alike(amount.meaning, one.meaning) and not any(_retold(entry, one) for entry in amount.periods) for one in twins):
                yield Loss("words", f"amount/{name}", amount, None)
            continue
        if other.unit != amount.unit or not alike(amount.meaning, other.meaning):
            yield Loss("words", f"amount/{name}", amount, other, other.span)
        for entry in amount.periods:
            if _retold(entry, other):
                first, last = (day.isoformat() if day else "" for day in (entry.period.first, entry.period.last))
                yield Loss("words", f"period/{name} {first}/{last}", entry, other, other.span)


def _retold(entry: AmountPeriod, now: AmountDefinition) -> bool:
    """On some day of the period the same value comes with other words, or the period stands there with other words, however it is cut; a value that
    is another on some of the days only has words of its own."""
    today = [one for one in now.periods if _overlap(one.period, entry.period)]
    goes_on = any(one.said == entry.said for one in today)
    return any(not alike(_of_period(entry), _of_period(one)) for one in today if one.said == entry.said or not goes_on)


def _of_period(entry: AmountPeriod) -> tuple[object, ...]:
    return entry.value is None, entry.unknown, entry.certainty, entry.source


def _overlap(one: Period, other: Period) -> bool:
    return max(one.first or date.min, other.first or date.min) <= min(one.last or date.max, other.last or date.max)


def _changed(one: object, other: object) -> set[str]:
    """The fields that say something else; for what has no fields, "itself"."""
    if other is None:
        return set()
    if not is_dataclass(one) or not is_dataclass(other) or not hasattr(one, "span"):
        return set() if alike(one, other) else {"itself"}
    return {each.name for each in fields(one) if each.compare and not alike(getattr(one, each.name), getattr(other, each.name))}


def alike(one: object, other: object) -> bool:
    """What a field says; a text that names a parameter instead of its value, or the other way round, tells people the same, and one that is told in
    one more language takes nothing away."""
    if isinstance(one, Prose) and isinstance(other, Prose):
        return one == other or (one.original == other.original and _told(one).items() <= _told(other).items())
    if isinstance(one, LabelGroup) and isinstance(other, LabelGroup):
        return alike((one.id, one.label, one.names), (other.id, other.label, other.names))
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return all(map(alike, one, other))
    return _said(one) == _said(other)


def _told(prose: Prose) -> dict[str, str]:
    return {language: Speech(language).told(prose) for language, _ in prose.entries}


def _read(book: Rulebook, thing: Property | Case | Statement) -> object:
    """What a guard says through others: derived values, amounts, parameters, the statements to which it yields, and those that force a property."""
    if isinstance(thing, Case):
        return None
    read = book.index.of(*formulas_of_guard(book, thing), chosen=False)
    guards = isinstance(thing, Property) or thing.fate in {"rule", "claim"}  # of others the rules need not bear out what they say
    dated = [(name, values_over_time(book.amounts[name])) for name in sorted(read.dated)] if guards else []
    return _said(_exceptions(book, thing)), _derived(book, read), dated


def _histories(book: Rulebook, thing: Property | Case | Statement) -> list[tuple[str, Type]]:
    """What a guard reads of which a formula says something else, word for word, where it has another range: a year outside it counts as none."""
    if isinstance(thing, Case):
        return []
    read = book.index.of(*formulas_of_guard(book, thing), chosen=False)
    return [(name, book.facts[name].type) for name in sorted(read.facts) if book.facts[name].type.kind is Kind.HISTORY]


def formulas_of_guard(book: Rulebook, thing: Property | Statement) -> tuple[Formula, ...]:
    """Its own, and those of whom statements mean to which it yields, or that force it."""
    own = (*thing.guard, *thing.conclusion) if isinstance(thing, Property) else (*thing.when, *thing.then)
    return (*own, *_exceptions(book, thing))


def _exceptions(book: Rulebook, thing: Property | Statement) -> tuple[Formula, ...]:
    named = thing.yields_to if isinstance(thing, Statement) else _forcing(book, thing)
    return tuple(formula for name in named if name in book.statements for formula in book.statements[name].when)


def _derived(book: Rulebook, read: Reads) -> object:
    """What these derived values come to under each reading, and under which of them now."""
    return [(name, [(_said(one), book.is_present(one[0])) for one in book.derived[name].alternatives]) for name in sorted(read.derived)]


def values_over_time(amount: AmountDefinition) -> tuple[tuple[date, tuple[Dated | Decimal | None, ...]], ...]:
    """Each first day of other values, and these, however the periods are cut."""
    starts = sorted({date.min}.union(*(entry.period.edges for entry in amount.periods)))
    values = [(first, _values_on(amount, first)) for first in starts]
    return tuple(one for place, one in enumerate(values) if not place or one[1] != values[place - 1][1])


def _is_another(both: Both, thing: Property | Case | Statement, other: Property | Case | Statement) -> bool:
    """The person of a case is another one at the defaults of today."""
    if not isinstance(thing, Case) or not isinstance(other, Case):
        return False
    before, now = both.old.default_person(), both.new.default_person()
    return renamed_otherwise(both, thing, other) or any(before[name] != now[name] for name in before.keys() & now.keys() - thing.person.keys())


def renamed_otherwise(both: Both, before: Case, after: Case) -> bool:
    """A fact that its outcome hangs on and that it does not name has gone, and one of the same kind came that has another default."""
    sides = [(both.old, before, both.new), (both.new, after, both.old)]
    left, right = (
        [
            book.facts[name]
            for decision, _ in case.expect
            if decision in book.decisions
            for name in sorted(_facts(book, decision) - case.person.keys() - other.facts.keys())
        ]
        for book, case, other in sides
    )
    return any(one.type.kind is came.type.kind and one.default != came.default for one in left for came in right)


def _facts(book: Rulebook, decision: str) -> frozenset[str]:
    return book.index.behind_decision(decision, chosen=False).facts


def _forcing(book: Rulebook, asked: Property) -> tuple[str, ...]:
    """The statements that force a property to fail, and those to which these yield."""
    named = [one.statement for one in asked.forced_by]
    return (*named, *(other for one in named if one in book.statements for other in book.statements[one].yields_to))


def _where(book: Rulebook, line: Formula | None) -> object:
    """What `read_where` or a usual line says through derived values."""
    if line is None:
        return None
    return _derived(book, book.index.of(line, chosen=False))


def _said(value: object) -> object:
    """What a formula says, however it is spaced, and whatever types follow for its parts."""
    if isinstance(value, Formula):
        return show(value.expr)
    return tuple(map(_said, value)) if isinstance(value, tuple) else value


# -- what no possible person shows under the chosen readings -----------------------------------------------------------------------


def _unseen(both: Both) -> Iterator[Loss]:
    """Rules and derived values under readings that are not chosen, readings that are gone, amounts of days on which nobody is possible."""
    old, new = both.old, both.new
    yield from unseen(both)
    for name, derived in old.derived.items():
        now = new.derived.get(name)
        if now is not None and _not_chosen(old, derived) != _not_chosen(new, now):
            bound = {one for each in (derived, now) for readings, _ in each.alternatives for one, _ in readings}
            if all(not readings for readings, _ in derived.alternatives) and not bound & old.interpretations.keys():
                continue  # the question is new, and the base said nothing under its readings
            under = tuple((switch,) for switch in both.switches(bound)) if derived.type.kind is now.type.kind else ()
            yield Loss("derived", name, derived, now, now.span, under)
    for name, question in old.interpretations.items():
        still = new.interpretations.get(name)
        if still is None or not set(question.values) <= set(still.values):
            yield Loss("reading", name, question, still, still.span if still is not None else NOWHERE)
    for name, amount in old.amounts.items():
        today = new.amounts.get(name)
        if today is not None and _changes_unseen(both, amount, today):
            yield Loss("amount", name, amount, today, today.span)
        elif today is not None and _of_guards(old, new, amount, today):
            yield Loss("amount", name, amount, today, today.span, why=text("lost-amount-guards"))


def _not_chosen(book: Rulebook, derived: DerivedDefinition) -> frozenset[object]:
    return frozenset((readings, _said(formula)) for readings, formula in derived.alternatives if not book.is_present(readings))


def _of_guards(old: Rulebook, new: Rulebook, before: AmountDefinition, after: AmountDefinition) -> bool:
    """The amount is read by no rule in force, so that no outcome shows that it changes; guards may read it."""
    if any(before.name in book.index.of_decision(name).dated for book in (old, new) for name in book.order):
        return False
    return [(one.period, one.said) for one in before.periods] != [(one.period, one.said) for one in after.periods]


def _changes_unseen(both: Both, before: AmountDefinition, after: AmountDefinition) -> bool:
    """It changes on a day on which it is read for no possible person of the new version, otherwise than it does on days on which it is read."""
    ranges = [book.facts[book.reference_date].type for book in (both.old, both.new) if book.reference_date]
    readings = _readings(both.new, after.name)
    named = [one.on.type for one in readings if one.named]
    spans = [*(Period(one.first_date, one.last_date) for one in (*ranges, *named)), *(one.period for one in (*before.periods, *after.periods))]
    edges = {date.min}.union(*(one.edges for one in spans))
    on_reference_date = not readings or len(named) < len(readings)
    seen: set[object] = set()
    unseen: set[object] = set()
    for day in both.of_stretches(edges):
        change = (_values_on(before, day), _values_on(after, day))
        if change[0] != change[1]:
            is_read = (on_reference_date and both.is_seen(day)) or any(one.holds(day) for one in named)
            (seen if is_read else unseen).add(change)
    return not unseen <= seen


def _readings(book: Rulebook, parameter: str) -> list[Parameter]:
    """Where rules, derived values and world lines read it; of an amount nothing."""
    formulas = [formula for rule in book.rules.values() for formula in rule.formulas]
    formulas += [formula for derived in book.derived.values() for _, formula in derived.alternatives]
    parts = (part for formula in (*formulas, *(line.holds for line in book.world)) for part in walk(formula.expr))
    return [part for part in parts if isinstance(part, Parameter) and part.name == parameter]


def _values_on(amount: AmountDefinition, day: date) -> tuple[Dated | Decimal | None, ...]:
    return tuple(entry.said for entry in amount.on(day))
