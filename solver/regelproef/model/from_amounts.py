"""amounts.yaml, interpretations.yaml and accepted.yaml: dated amounts, open questions with their readings, and findings accepted until a day.

In: nodes. Out: `AmountDefinition`s whose periods are in order and do not overlap, and `Interpretation`s with a chosen reading. An accepted
finding is still shown; an undecided question is never accepted.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from itertools import pairwise

from regelproef.answer.place import NOWHERE
from regelproef.answer.text import text
from regelproef.language.types import Kind
from regelproef.load.nodes import Node, Scalar
from regelproef.model.bounds import amount_type
from regelproef.model.fields import Fields, Problems, first_line, read_int, read_items, read_prose, valid_id
from regelproef.model.parts import Accepted, AmountDefinition, AmountPeriod, Interpretation, Period, Prose

PERIOD_KEYS = ("from", "until", "value", "unknown", "certainty", "source", "note")
STATUSES = ("resolved", "lean", "open")


def read_amounts(node: Node | None, taken: Container[str], language: str, problems: Problems) -> dict[str, AmountDefinition]:
    """`taken`: names of facts, derived values and decisions, which an expression would mean instead."""
    fields = Fields(node, ("amounts",), problems, "amounts.yaml")
    found: dict[str, AmountDefinition] = {}
    for key, entry in fields.entries("amounts"):
        problems.is_new(key, taken)
        amount = _amount(key, entry, language, problems)
        if amount is not None:
            found[key.value] = amount
    return found


def _amount(key: Scalar, node: Node, language: str, problems: Problems) -> AmountDefinition | None:
    fields = Fields(node, ("unit", "meaning", "periods"), problems, key.value)
    unit = fields.string("unit")
    if unit not in {"cent", "number"}:
        problems.add("shape", fields.place("unit", key), text("amount-unit", name=key.value))
        return None
    told = len(problems.findings)
    items = read_items(fields.require("periods"), problems, "periods")
    known = [period for item in items if (period := _period(item, language, problems)) is not None]
    if not items and fields.get("periods") is not None:
        problems.add("shape", key.span, text("key-missing", key="periods", what=key.value))
    if len(problems.findings) == told:  # of days that could not be read, nothing more is said
        _refuse_overlap(known, problems)
    type_ = amount_type(Kind.MONEY if unit == "cent" else Kind.INT, known)
    return AmountDefinition(key.value, type_, tuple(known), fields.prose("meaning", language), key.span)


def _period(node: Node, language: str, problems: Problems) -> AmountPeriod | None:
    fields = Fields(node, PERIOD_KEYS, problems, "periods")
    if fields.node is None:
        return None
    value_node, unknown_node = fields.get("value"), fields.get("unknown")
    if (value_node is None) == (unknown_node is None):
        problems.add("shape", first_line(fields.node), text("amount-value"))
        return None
    value = read_int(value_node, problems) if value_node is not None else None
    if value is None and value_node is not None:
        return None
    unknown = fields.prose("unknown", language) if unknown_node is not None else Prose()
    sources, period = fields.words("source"), read_period(fields, problems)
    return AmountPeriod(period, value, unknown, fields.string("certainty"), sources, first_line(fields.node))


def read_period(fields: Fields, problems: Problems) -> Period:
    """`from` and `until`, both inclusive and both optional."""
    first, last, last_node = fields.date("from"), fields.date("until"), fields.get("until")
    if first is not None and last is not None and last < first and last_node is not None:
        problems.add("validity", last_node.span, text("period-order", first=first, last=last))
    return Period(first, last)


def _refuse_overlap(periods: list[AmountPeriod], problems: Problems) -> None:
    ordered = sorted(periods, key=lambda entry: entry.period.first or date.min)
    for earlier, later in pairwise(ordered):
        if earlier.period.last is None or (later.period.first or date.min) <= earlier.period.last:
            problems.add("validity", later.span, text("period-overlap", day=later.period.first or "", line=earlier.span.line))


def holes(periods: tuple[Period, ...]) -> tuple[tuple[date, date], ...]:
    """The stretches of days between the first and the last period that no period covers."""
    ordered = sorted(periods, key=lambda period: period.first or date.min)
    found = []
    for earlier, later in pairwise(ordered):
        if earlier.last is not None and later.first is not None and later.first - earlier.last > timedelta(days=1):
            found.append((earlier.last + timedelta(days=1), later.first - timedelta(days=1)))
    return tuple(found)


def read_interpretations(node: Node | None, language: str, problems: Problems) -> dict[str, Interpretation]:
    fields = Fields(node, ("interpretations",), problems, "interpretations.yaml")
    found: dict[str, Interpretation] = {}
    for item in fields.items("interpretations"):
        interpretation = _interpretation(item, language, problems)
        if interpretation is None:
            continue
        if interpretation.id in found:
            problems.add("name", interpretation.span, text("name-taken", name=interpretation.id))
        found[interpretation.id] = interpretation
    return found


def _interpretation(node: Node, language: str, problems: Problems) -> Interpretation | None:
    keys = ("id", "question", "statements", "readings", "chosen", "status", "why", "not_expressible")
    fields = Fields(node, keys, problems, "interpretation")
    id_node = fields.id("id")
    if id_node is None:
        return None
    readings = [(key.value, read_prose(entry, language, problems)) for key, entry in fields.entries("readings") if valid_id(key, problems)]
    chosen, not_expressible = fields.string("chosen"), fields.prose("not_expressible", language)
    names = [name for name, _ in readings]
    if chosen not in names and any(key.value == chosen for key, _ in fields.entries("readings")):
        return None  # what is wrong with that reading has been told
    if readings and chosen not in names:
        problems.add("name", fields.place("chosen", id_node), text("reading-unknown", id=id_node.value, name=chosen, values=", ".join(names)))
        return None
    if not readings and not not_expressible:
        problems.add("shape", id_node.span, text("interpretation-empty", id=id_node.value))
    status = fields.string("status", "open")
    if status not in STATUSES:
        problems.add("shape", fields.place("status", id_node), text("status-unknown", name=status, values=", ".join(STATUSES)))
    return Interpretation(
        id_node.value,
        fields.prose("question", language),
        fields.words("statements"),
        tuple(readings),
        chosen,
        status,
        fields.prose("why", language),
        not_expressible,
        fields.span or NOWHERE,
    )


def read_accepted(node: Node | None, language: str, problems: Problems) -> tuple[Accepted, ...]:
    fields = Fields(node, ("accepted",), problems, "accepted.yaml")
    found: dict[str, Accepted] = {}
    for item in fields.items("accepted"):
        own = Fields(item, ("id", "reason", "until"), problems, "accepted")
        name, *_ = own.require("id"), own.require("until"), own.require("reason")
        until = own.date("until")
        if isinstance(name, Scalar) and until is not None:
            problems.is_new(name, found)
            found[name.value] = Accepted(name.value, own.prose("reason", language), until, first_line(item))
    return tuple(found.values())
