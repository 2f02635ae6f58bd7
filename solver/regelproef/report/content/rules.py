"""The sections about the rules themselves: each decision with its picture and its rules, maps of outcomes, and the line of time."""

from __future__ import annotations

from datetime import date

from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.explain.outcome_map import Axis, OutcomeMap, Step
from regelproef.language.printer import show_dated
from regelproef.language.types import Kind
from regelproef.model.parts import AmountDefinition, AmountPeriod, Dated, Rule
from regelproef.report.content.wording import Wording, anchor, joined, lines, value_tone
from regelproef.report.data import ReportData
from regelproef.report.document import (
    Block,
    Break,
    Bullets,
    Cell,
    Chip,
    Code,
    Faint,
    Fold,
    Heading,
    Inlines,
    Picture,
    Section,
    Table,
    cell,
    paragraph,
)
from regelproef.report.page.svg_rules import Node, rules_picture
from regelproef.report.page.svg_time import Bar, Row, time_picture

UNUSUAL = "°"  # marks in a map who is unusual
LEGEND = (("v0", "rp-certainty-source"), ("v2", "rp-certainty-public"), ("none", "rp-unknown-short"))


def decisions_section(data: ReportData, words: Wording) -> Section:
    blocks: list[Block] = [paragraph(words.say("rp-decisions-intro"), tone="lead")]
    grouped: set[str] = set()
    for index, group in enumerate(data.book.labels.decision_groups):
        blocks.append(Heading(f"group-{index}", group.label.in_language(words.language)))
        blocks += [_decision(name, words) for name in group.names if name in data.book.decisions]
        grouped.update(group.names)
    blocks += [_decision(name, words) for name in data.book.decisions if name not in grouped]
    return words.section("rp-decisions", blocks)


def _decision(name: str, words: Wording) -> Fold:
    book = words.book
    rules = book.rules_by_decision[name]
    label = words.name(name)
    blocks: list[Block] = []
    meaning = words.prose(words.meaning(name, book.decisions[name].meaning))
    if meaning:
        blocks.append(paragraph(*meaning))
    present = book.present_rules(name)
    if present:
        blocks.append(_picture(present, words.say("rp-picture", decision=label), words))
    if rules:
        rows = (_rule_row(rule, words) for rule in rules)
        blocks.append(words.table(words.say("rp-all-rules", decision=label), ("rp-rule", "rp-when", "rp-then", "rp-sources"), rows))
    title = (label, " ", Code(name), " ", Faint(words.say("rp-rules-count", count=len(rules))))
    return Fold(anchor("decision", name), title, tuple(blocks))


def _picture(rules: tuple[Rule, ...], caption: str, words: Wording) -> Picture:
    nodes = tuple(
        Node(rule, words.of_decision(rule.decision, rule.outcome.expr), words.tone_of(rule.decision, rule.outcome), anchor("rule", rule.id))
        for rule in rules
    )
    present = {rule.id for rule in rules}
    edges = tuple(
        (words.rule(rule.id), words.say("rp-edge"), *joined(targets))
        for rule in rules
        if (targets := tuple(words.rule(edge.target) for edge in rule.exceptions if edge.target in present))
    )
    otherwise: Block = Bullets(edges) if edges else paragraph(words.say("rp-edges-none"))
    return Picture(rules_picture(nodes, caption), caption, (otherwise,))


def _rule_row(rule: Rule, words: Wording) -> tuple[Cell, ...]:
    under = (Chip(words.say("rp-only-under", reading=f"{name}={'|'.join(values)}"), "info") for name, values in rule.readings)
    name = lines((Code(rule.id), *((words.prose(rule.text),) if rule.text else ()), *under))
    absent = () if words.book.is_present(rule.readings) else (" ", Chip(words.say("rp-not-chosen"), "plain"))
    when = lines((*map(words.formula, rule.conditions), *(words.say("rp-in-force", period=words.period(period)) for period in rule.valid)))
    over = (Faint(words.say("rp-edge").strip() + " "), *joined(words.rule(edge.target) for edge in rule.exceptions))
    place = Faint(f"{rule.span.path}:{rule.span.line}")
    return (
        cell(*name, *absent, heading=True, id=anchor("rule", rule.id)),
        cell(*(when or (Faint(words.say("ph-always")),))),
        cell(*lines((words.says(rule), Code(rule.outcome.source), *((over,) if rule.exceptions else ())))),
        cell(*words.statements(rule.sources), Break(), place),
    )


# -- maps -----------------------------------------------------------------------------------------------------------------------


def maps_section(data: ReportData, words: Wording) -> Section:
    blocks: list[Block] = [paragraph(words.say("rp-maps-intro"), tone="lead")]
    for decision in dict.fromkeys(one.decision for one in data.maps):
        inside = [block for one in data.maps if one.decision == decision for block in _map(one, words)]
        blocks.append(Fold(anchor("map", decision), (words.name(decision),), tuple(inside)))
    return words.section("rp-maps", blocks)


def _map(one: OutcomeMap, words: Wording) -> tuple[Block, ...]:
    odd = any(any(line) for line in one.unusual)
    return (
        Heading("", _map_title(one, words)),
        paragraph(Faint(words.say("ph-flag", left=words.say("rp-map-person"), right="")), *words.person(one.person)),
        map_table(one, words),
        *((paragraph(words.say("rp-map-unusual", mark=UNUSUAL), tone="faint"),) if odd else ()),
    )


def _map_title(one: OutcomeMap, words: Wording) -> str:
    return words.say("rp-map", decision=words.name(one.decision), down=axis_name(one.down, words), across=axis_name(one.across, words))


def axis_name(axis: Axis, words: Wording) -> str:
    name = words.name(axis.fact)
    if axis.years_before:
        return words.say("rp-years-before", fact=name, clock=words.name(words.book.reference_date))
    return words.say("rp-by-year", fact=name) if isinstance(axis.values[0], date) else name


def map_table(one: OutcomeMap, words: Wording) -> Table:
    header = (axis_name(one.down, words), *(step_words(one.across, step, words) for step in one.columns))
    rows = tuple(
        (cell(step_words(one.down, step, words), heading=True), *(_map_cell(one.decision, *both, words) for both in zip(line, odd, strict=True)))
        for step, line, odd in zip(one.rows, one.cells, one.unusual, strict=True)
    )
    return Table(_map_title(one, words), header, rows, "map")


def step_words(axis: Axis, step: Step, words: Wording) -> str:
    first, last = (_step_value(axis, value, words) for value in step)
    return first if first == last else f"{first}–{last}"


def _step_value(axis: Axis, value: Value, words: Wording) -> str:
    if axis.years_before or isinstance(value, date):
        return str(value.year if isinstance(value, date) else value)
    return words.value(axis.fact, value)


def _map_cell(decision: str, outcome: Outcome | None, odd: bool, words: Wording) -> Cell:
    if outcome is None:
        return cell("–", tone="empty")
    tone = value_tone(words.book, decision, outcome.value) if outcome.status is Status.VALUE else "bad"
    return cell(words.outcome(decision, outcome), *((f" {UNUSUAL}",) if odd else ()), tone=tone)


# -- time -----------------------------------------------------------------------------------------------------------------------


def time_section(data: ReportData, words: Wording) -> Section:
    book = data.book
    nothing = (paragraph(words.say("rp-time-none")),)
    if not book.reference_date:
        return words.section("rp-time", nothing)
    clock = book.facts[book.reference_date].type
    blocks: list[Block] = []
    for name, parameter in (("amounts", False), ("parameters", True)):
        kept = tuple(one for one in book.amounts.values() if one.parameter is parameter)
        if kept:
            caption = words.say(f"rp-{name}")
            picture = time_picture(tuple(_amount_bars(one, words) for one in kept), clock.first_date, clock.last_date, caption)
            legend = paragraph(*(part for tone, key in LEGEND for part in (Chip(words.say(key), tone), " ")))
            blocks += [Heading(name, caption), legend, Picture(picture, caption, (_amount_table(kept, caption, words),))]
    dated = tuple(rule for rule in book.rules.values() if rule.valid and book.is_present(rule.readings))
    if dated:
        caption = words.say("rp-validity")
        bars = tuple(Row(rule.id, tuple(Bar(period, words.period(period), "v0") for period in rule.valid)) for rule in dated)
        listed = Bullets(tuple((words.rule(rule.id), ": ", ", ".join(words.period(p) for p in rule.valid)) for rule in dated))
        blocks += [Heading("validity", caption), Picture(time_picture(bars, clock.first_date, clock.last_date, caption), caption, (listed,))]
    return words.section("rp-time", blocks or nothing)


def _amount_bars(amount: AmountDefinition, words: Wording) -> Row:
    tones = {"source": "v0", "public": "v2"}
    bars = tuple(
        Bar(
            entry.period,
            words.value(amount.name, entry.value) if entry.value is not None else words.say("rp-unknown-short"),
            tones.get(entry.certainty, "v0") if entry.value is not None else "none",
            short_amount(amount, entry.value),
        )
        for entry in amount.periods
    )
    return Row(words.name(amount.name), bars)


def short_amount(amount: AmountDefinition, value: Dated | None) -> str:
    """A bare number or day for a narrow bar; whole euros only."""
    if isinstance(value, date):
        return f"{value:%m-%d}"
    if value is None or (amount.type.kind is Kind.MONEY and value % 100):
        return ""
    if amount.type.kind is Kind.RATE:
        return show_dated(value, amount.type)
    return str(value // 100 if amount.type.kind is Kind.MONEY else value)


def _amount_table(listed: tuple[AmountDefinition, ...], caption: str, words: Wording) -> Table:
    rows = (_amount_row(amount, entry, words) for amount in listed for entry in amount.periods)
    return words.table(caption, ("rp-parameter" if listed[0].parameter else "rp-amount", "rp-period", "rp-value", "rp-certainty"), rows)


def _amount_row(amount: AmountDefinition, entry: AmountPeriod, words: Wording) -> tuple[Cell, ...]:
    unknown = entry.value is None
    value: Inlines = words.saying("rp-unknown", reason=entry.unknown) if unknown else (words.value(amount.name, entry.value),)
    origin = (words.say(f"rp-certainty-{entry.certainty}"), " ") if entry.certainty in {"source", "public"} else ()
    return (
        cell(words.name(amount.name), Break(), Code(amount.name), heading=True),
        cell(words.period(entry.period)),
        cell(*value),
        cell(*origin, *words.statements(entry.source)),
    )
