"""What was added, removed or changed in a rulebook, besides what its decisions do.

In: two rulebooks. Out: `Listed` entries in a fixed order: by kind, then by name in the new version's order, removed ones last.
Those that `counts` make the two versions differ by themselves: names that persons and programs use, and defaults. The rest tells an
analyst where to look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from regelproef.answer.outcome import Value
from regelproef.diff.report import Listed
from regelproef.language.members import unnumbered
from regelproef.language.printer import show_constant, show_dated
from regelproef.language.types import Type
from regelproef.model.parts import (
    AmountDefinition,
    AmountPeriod,
    Case,
    DecisionDefinition,
    DerivedDefinition,
    FactDefinition,
    Formula,
    Interpretation,
    Period,
    Property,
    Rule,
    Statement,
    WorldLine,
)
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json

T = TypeVar("T")
Aspects = tuple[tuple[str, str], ...]  # what can change of one thing, and how it stands


def list_changes(old: Rulebook, new: Rulebook) -> tuple[Listed, ...]:
    """Every difference between two rulebooks that is not an outcome."""
    parts = (
        _each("fact", _once(old.facts), _once(new.facts), _fact, frozenset({"type", "range", "values", "default"}), whole=True),
        _each("derived", _once(old.derived), _once(new.derived), _derived),
        _each("decision", old.decisions, new.decisions, _decision, frozenset({"type", "values", "nullable"}), whole=True),
        *(
            _amounts(kind, _dated(old, parameter=parameter), _dated(new, parameter=parameter))
            for kind, parameter in (("amount", False), ("parameter", True))
        ),
        _each("world", _named(old.world, lambda one: one.name), _named(new.world, lambda one: one.name), _world),
        _each("rule", old.rules, new.rules, _rule),
        _each("reading", old.interpretations, new.interpretations, lambda one: _reading(one)),
        _choices(old, new),
        _each("property", _named(old.properties, lambda one: one.name), _named(new.properties, lambda one: one.name), _property),
        _each("case", _named(old.cases, lambda one: one.name), _named(new.cases, lambda one: one.name), _case),
        _each("statement", old.statements, new.statements, _statement),
    )
    return tuple(entry for part in parts for entry in part)


def _dated(book: Rulebook, *, parameter: bool) -> dict[str, AmountDefinition]:
    return {name: one for name, one in book.amounts.items() if one.parameter is parameter}


def _amounts(kind: str, old: Mapping[str, AmountDefinition], new: Mapping[str, AmountDefinition]) -> Iterator[Listed]:
    """Each side says what it comes to in the periods of the other too, where that is one value."""

    def aspects(one: AmountDefinition) -> Aspects:
        other = next((side[one.name] for side in (old, new) if one.name in side and side[one.name] is not one), one)
        periods = dict.fromkeys(entry.period for entry in (*one.periods, *other.periods))
        told = [(period, next((entry for entry in one.periods if _within(period, entry.period)), None)) for period in periods]
        return tuple((_key(one, period), _amount_value(entry, one.type)) for period, entry in told if entry is not None)

    return _each(kind, old, new, aspects)


def _within(period: Period, other: Period) -> bool:
    """All its days are days of the other."""
    begins = other.first is None or (period.first is not None and other.first <= period.first)
    return begins and (other.last is None or (period.last is not None and period.last <= other.last))


def _key(one: AmountDefinition, period: Period) -> str:
    """A value of a parameter is told until the next begins."""
    return f"from {period.first or '-'}" if one.parameter else f"period {_period(period)}"


def _once(items: Mapping[str, T]) -> dict[str, T]:
    """What each member has stands there once, as it is called of any of them; all have it alike."""
    return {unnumbered(name): item for name, item in items.items()}


def _named(items: Sequence[T], name: Callable[[T], str]) -> dict[str, T]:
    return {name(item): item for item in items}


def _each(
    kind: str,
    old: Mapping[str, T],
    new: Mapping[str, T],
    aspects: Callable[[T], Aspects],
    counting: frozenset[str] = frozenset(),
    *,
    whole: bool = False,
) -> Iterator[Listed]:
    """Things of one kind by name; `whole`: that one exists on one side only counts."""
    for name, item in new.items():
        if name not in old:
            yield Listed(kind, name, "added", "", "", whole)
            continue
        before, after = dict(aspects(old[name])), dict(aspects(item))
        for aspect in dict.fromkeys((*after, *before)):
            one, other = before.get(aspect, ""), after.get(aspect, "")
            if one != other:
                yield Listed(kind, name, aspect, one, other, aspect in counting)
    for name in old:
        if name not in new:
            yield Listed(kind, name, "removed", "", "", whole)


def _choices(old: Rulebook, new: Rulebook) -> Iterator[Listed]:
    for name, value in new.choice.items():
        before = old.choice.get(name)
        if before is not None and before != value:
            yield Listed("reading", name, "in-force", before, value)


def _value(value: Value) -> str:
    if isinstance(value, frozenset):
        return ", ".join(str(year) for year in sorted(value)) or "-"
    return show_constant(value)


def _lines(formulas: Sequence[Formula]) -> str:
    return "; ".join(formula.source for formula in formulas)


def _fact(fact: FactDefinition) -> Aspects:
    own = fact.type
    found = [("type", own.kind.value), ("default", _value(fact.default)), ("read-where", fact.read_where.source if fact.read_where else "")]
    if own.values:
        found.append(("values", ", ".join(own.values)))
    elif own.low is not None and own.high is not None:
        found.append(("range", f"{show_constant(own.low)} … {show_constant(own.high)}"))
    return tuple(found)


def _derived(one: DerivedDefinition) -> Aspects:
    return (("value", "; ".join(_bound(readings) + formula.source for readings, formula in one.alternatives)),)


def _bound(readings: Sequence[tuple[str, tuple[str, ...]]]) -> str:
    return "".join(f"[{name}={'/'.join(values)}] " for name, values in readings)


def _decision(one: DecisionDefinition) -> Aspects:
    return (("type", one.type.kind.value), ("values", ", ".join(one.type.values)), ("nullable", "true" if one.type.nullable else ""))


def _amount_value(entry: AmountPeriod, type_: Type) -> str:
    return "unknown" if entry.value is None else show_dated(entry.value, type_)


def _period(period: Period) -> str:
    first, last = period.first, period.last
    return f"{first.isoformat() if first else ''}/{last.isoformat() if last else ''}"


def _world(one: WorldLine) -> Aspects:
    return (("holds", one.holds.source),)


def _rule(rule: Rule) -> Aspects:
    return (
        ("decision", rule.decision),
        ("when", _lines(rule.conditions)),
        ("then", rule.outcome.source),
        ("exception-to", ", ".join(edge.target for edge in rule.exceptions)),
        ("valid", ", ".join(_period(period) for period in rule.valid)),
        ("binding", _bound(rule.readings).strip()),
        ("source", ", ".join(rule.sources)),
    )


def _reading(one: Interpretation) -> Aspects:
    return (("readings", ", ".join(one.values)), ("chosen", one.chosen), ("status", one.status))


def _property(one: Property) -> Aspects:
    return (
        ("when", _lines(one.guard)),
        ("then", _lines(one.conclusion)),
        ("equal-except", ", ".join(one.equal_except)),
        ("gives-way", ", ".join(f"{name}={value}" for name, value in one.gives_way)),
        ("forced-by", ", ".join(each.statement for each in one.forced_by)),
    )


def _case(one: Case) -> Aspects:
    person = ", ".join(f"{name}: {to_json(value)}" for name, value in one.person.items())
    expected = ", ".join(f"{name}: {formula.source}" for name, formula in one.expect)
    return (("person", person), ("expect", expected))


def _statement(one: Statement) -> Aspects:
    return (("fate", one.fate), ("when", _lines(one.when)), ("then", _lines(one.then)), ("yields-to", ", ".join(one.yields_to)))
