"""amounts.yaml, parameters.yaml, interpretations.yaml and accepted.yaml: dated values, open questions with their readings, and findings accepted.

In: nodes. Out: `AmountDefinition`s whose periods do not overlap, and leave out no day where they are parameters; `Interpretation`s with a chosen
reading. An accepted finding is still shown; an undecided question is never accepted.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from regelproef.answer.text import text
from regelproef.language.types import DAYS_OF, Kind
from regelproef.load.dated_shape import AMOUNTS, PARAMETERS
from regelproef.load.files import ACCEPTED, INTERPRETATIONS, PAIR
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.bounds import amount_type
from regelproef.model.fields import Fields, each_of, prose_of
from regelproef.model.parts import Accepted, AmountDefinition, AmountPeriod, Dated, Interpretation, Period, Prose
from regelproef.model.shapes import Problems, first_line
from regelproef.model.steps import shift_days

WHOSE = (*PAIR, "before")  # in front of a name: of a person of a property about two, or of the old version in a declaration


def read_amounts(node: Node | None, taken: Container[str], language: str, problems: Problems) -> dict[str, AmountDefinition]:
    """`taken`: names of facts, derived values and decisions, which an expression would mean instead."""
    found: dict[str, AmountDefinition] = {}
    for key, fields in Fields(node, AMOUNTS, problems).named("amounts"):
        problems.is_new(key, taken)
        found[key.value] = _amount(key, fields, language, problems)
    for name, amount in found.items():
        whose, _, rest = name.partition(".")
        if whose in WHOSE and (rest in taken or rest in found):
            problems.add("name", amount.span, text("amount-of-person", name=name, whose=whose, rest=rest), text("amount-of-person-help"))
    return found


def _amount(key: Scalar, fields: Fields, language: str, problems: Problems) -> AmountDefinition:
    told = len(problems.findings)
    unit = fields.string("unit")
    decimals = _decimals(fields, unit)
    known = [period for item in fields.each("periods") if (period := _period(item, unit, decimals, language, problems)) is not None]
    if len(problems.findings) == told:  # of days that could not be read, nothing more is said
        _refuse_overlap(known, problems)
    type_ = amount_type(KINDS.get(unit, Kind.INT), decimals, known)
    return AmountDefinition(key.value, type_, tuple(known), fields.prose("meaning", language), key.span, unit)


KINDS = {"number": Kind.INT, "years": Kind.INT, "cent": Kind.MONEY, "date": Kind.DAY_OF_YEAR, "percent": Kind.RATE, "rate": Kind.RATE}


def _decimals(fields: Fields, unit: str) -> int:
    """As many as the value with the most has; only rates have some."""
    if KINDS.get(unit) is not Kind.RATE:
        return 0
    return max((found.decimals for own in fields.each("periods") if (found := own.rate("value", percent=unit == "percent"))), default=0)


def _value(fields: Fields, unit: str, decimals: int) -> int | None:
    if KINDS.get(unit) is not Kind.RATE:
        return fields.whole("value")
    found = fields.rate("value", percent=unit == "percent")
    return None if found is None else found.with_decimals(decimals)


def read_parameters(node: Node | None, taken: Container[str], language: str, problems: Problems) -> dict[str, AmountDefinition]:
    """`taken`: as of amounts, those among them."""
    found: dict[str, AmountDefinition] = {}
    for key, fields in Fields(node, PARAMETERS, problems).named("parameters"):
        problems.is_new(key, taken)
        told, kind = len(problems.findings), fields.string("kind")
        decimals = _decimals(fields, kind)
        entries = [entry for own in fields.each("periods") if (entry := _valued(own, kind, decimals, problems)) is not None]
        known = _without_holes(entries, problems) if len(problems.findings) == told else entries
        type_ = amount_type(KINDS.get(kind, Kind.INT), decimals, known)
        found[key.value] = AmountDefinition(key.value, type_, tuple(known), fields.prose("meaning", language), key.span, kind, parameter=True)
    return found


def _valued(fields: Fields, kind: str, decimals: int, problems: Problems) -> AmountPeriod | None:
    value: Dated | None = day_of_year(fields, problems) if kind == "date" else _value(fields, kind, decimals)
    if value is None or fields.node is None or not fields.sound:
        return None
    sources, period = fields.words("source"), read_period(fields, problems)
    return AmountPeriod(period, value, Prose(), fields.string("certainty"), sources, first_line(fields.node), decimals)


def day_of_year(fields: Fields, problems: Problems) -> date | None:
    """Month and day, which exist in every year."""
    word, node = fields.string("value"), fields.get("value")
    try:
        return date.fromisoformat(f"{DAYS_OF}-{word}") if word else None
    except ValueError:
        if node is not None:
            problems.add("type", node.span, text("date-impossible", date=word, when=text("date-every-year")))
        return None


def _without_holes(entries: list[AmountPeriod], problems: Problems) -> list[AmountPeriod]:
    """Each until the next begins, where it does not say so itself; the first is open at its begin, the last at its end, and no day is left out."""
    _refuse_double(entries, problems)
    ordered = sorted(entries, key=lambda entry: entry.period.first or date.min)
    last = {
        id(one): shift_days(after.period.first, -1) for one, after in pairwise(ordered) if one.period.last is None and after.period.first is not None
    }
    closed = [replace(one, period=replace(one.period, last=last.get(id(one), one.period.last))) for one in entries]
    _refuse_overlap(closed, problems)
    ordered = sorted(closed, key=lambda entry: entry.period.first or date.min)
    if ordered and ordered[0].period.first is not None:
        problems.add("validity", ordered[0].span, text("parameter-begins", day=ordered[0].period.first), text("parameter-begins-help"))
    if ordered and ordered[-1].period.last is not None:
        problems.add("validity", ordered[-1].span, text("parameter-ends", day=ordered[-1].period.last), text("parameter-ends-help"))
    for first, until in holes(tuple(entry.period for entry in closed)):
        problems.add("validity", ordered[0].span, text("period-hole", first=first, last=until), text("parameter-hole-help"))
    return closed


def _refuse_double(entries: list[AmountPeriod], problems: Problems) -> None:
    """Two that begin on one day, of which none could end before the other."""
    seen: dict[date | None, AmountPeriod] = {}
    for entry in entries:
        earlier = seen.setdefault(entry.period.first, entry)
        if earlier is not entry:
            problems.add("validity", entry.span, text("parameter-twice", line=earlier.span.line))


def _period(fields: Fields, unit: str, decimals: int, language: str, problems: Problems) -> AmountPeriod | None:
    if fields.node is None or not fields.sound:
        return None
    value, unknown = _value(fields, unit, decimals), fields.prose("unknown", language)
    sources, period = fields.words("source"), read_period(fields, problems)
    return AmountPeriod(period, value, unknown, fields.string("certainty"), sources, first_line(fields.node), decimals)


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
    found: dict[str, Interpretation] = {}
    for fields, id_node in each_of(Fields(node, INTERPRETATIONS, problems), "interpretations", "id", found):
        readings = [(key.value, prose_of(entry, language)) for key, entry in fields.entries("readings")]
        chosen, not_expressible = fields.string("chosen"), fields.prose("not_expressible", language)
        names = [name for name, _ in readings]
        written = fields.given("readings")
        if chosen not in names and isinstance(written, Mapping) and written.get(chosen) is not None:
            continue  # what is wrong with that reading has been told
        if readings and chosen not in names:
            message = text("reading-unknown", id=id_node.value, name=chosen, values=", ".join(names))
            problems.add("name", fields.place("chosen", id_node), message)
        elif not readings and not not_expressible:
            problems.add("shape", id_node.span, text("interpretation-empty", id=id_node.value))
        found[id_node.value] = Interpretation(
            id_node.value,
            fields.prose("question", language),
            fields.words("statements"),
            tuple(readings),
            chosen,
            fields.string("status", "open"),
            fields.prose("why", language),
            not_expressible,
            fields.span,
            fields.flag("first"),
        )
    return found


def read_accepted(node: Node | None, language: str, problems: Problems) -> tuple[Accepted, ...]:
    found: dict[str, Accepted] = {}
    for own, name in each_of(Fields(node, ACCEPTED, problems), "accepted", "id", found):
        reason, until = own.prose("reason", language), own.date("until")
        if own.get("reason") is not None and not reason.longest_word:
            problems.add("shape", own.first_line, text("accepted-no-reason", id=name.value))
        if until is not None:
            found[name.value] = Accepted(name.value, reason, until, own.first_line)
    return tuple(found.values())
