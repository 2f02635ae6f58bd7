"""rules/*.yaml and world.yaml: the rules, their order of reading, what cannot occur, and what is nearly always so.

In: nodes and the scope. Out: `Rule`s by id in file order, with the bounds of each decision's results and the order in which decisions
are decided. Guarantees: ids are unique, exceptions stay inside one decision and form no circle, decisions read one another without circle.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, replace
from itertools import pairwise

from regelproef.answer.place import NOWHERE
from regelproef.answer.text import text
from regelproef.language.scope import Scope
from regelproef.language.types import BOOL
from regelproef.load.files import RULES, WORLD
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.bounds import decision_type
from regelproef.model.fields import Fields, each_of, scalars_of
from regelproef.model.formulas import decisions_named, read_conditions, read_formula
from regelproef.model.from_amounts import holes, read_period
from regelproef.model.order import in_order
from regelproef.model.parts import DecisionDefinition, Edge, Interpretation, Period, Readings, Rule, WorldLine
from regelproef.model.quotes import Quoting
from regelproef.model.shapes import Problems, first_line


@dataclass(frozen=True)
class RuleNode:
    """A rule whose expressions are not typed yet."""

    id: str
    decision: str
    fields: Fields
    id_node: Scalar


@dataclass(frozen=True)
class RuleSet:
    rules: MappingType[str, Rule]
    decisions: MappingType[str, DecisionDefinition]  # with the bounds of their results
    order: tuple[str, ...]


@dataclass(frozen=True)
class Collected:
    """`unread`: ids of rules of which no more can be said; an exception to one of them is no further mistake."""

    rules: tuple[RuleNode, ...]
    unread: frozenset[str]


def collect_rules(nodes: Iterable[tuple[str, Node | None]], decisions: MappingType[str, DecisionDefinition], problems: Problems) -> Collected:
    """Every rule of every rules file, in file order."""
    found: dict[str, RuleNode] = {}
    unread: set[str] = set()
    for path, node in nodes:
        fields = Fields(node, RULES, problems, path)
        for own in fields.each("rules"):
            rule = _rule_node(own, fields.given("decision"), decisions, problems)
            if rule is None:
                unread.update(_id_as_written(own.node))
            elif rule.id in found:
                first = found[rule.id].id_node.span
                problems.add("name", rule.id_node.span, text("rule-double", name=rule.id, place=f"{first.path}:{first.line}"))
            else:
                found[rule.id] = rule
    return Collected(tuple(found.values()), frozenset(unread))


def _id_as_written(item: Mapping | None) -> tuple[str, ...]:
    name = item.get("rule") if item is not None else None
    return (name.value,) if isinstance(name, Scalar) else ()


def _rule_node(fields: Fields, decision_node: Node | None, decisions: MappingType[str, DecisionDefinition], problems: Problems) -> RuleNode | None:
    id_node, own = fields.id("rule"), fields.given("decision") or decision_node
    if id_node is None:
        return None
    if own is None:
        problems.add("shape", id_node.span, text("rule-decision", name=id_node.value))
    if not isinstance(own, Scalar) or not problems.sound(own):
        return None
    if own.value not in decisions:
        problems.unknown(own.span, text("decision-unknown", name=own.value), own.value, decisions)
        return None
    return RuleNode(id_node.value, own.value, fields, id_node)


def type_rules(
    collected: Collected,
    decisions: MappingType[str, DecisionDefinition],
    scope: Scope,
    interpretations: MappingType[str, Interpretation],
    quoting: Quoting,
    problems: Problems,
) -> RuleSet:
    """Type the rules, decision by decision, each after those that it reads."""
    nodes = collected.rules
    order = _reading_order(nodes, scope, problems)
    typed = dict(decisions)
    rules: dict[str, Rule] = {}
    for decision in order:
        known_types = {name: typed[name].type for name in decisions}
        inner = replace(scope, decisions=known_types)
        own = [_typed_rule(node, typed[decision], inner, interpretations, quoting, problems) for node in nodes if node.decision == decision]
        present = [rule for rule in own if rule is not None]
        rules.update({rule.id: rule for rule in present})
        typed[decision] = replace(typed[decision], type=decision_type(typed[decision].type, present))
    in_order = {node.id: rules[node.id] for node in nodes if node.id in rules}
    _check_exceptions(in_order, collected, problems)
    return RuleSet(in_order, typed, order)


def _typed_rule(
    node: RuleNode,
    decision: DecisionDefinition,
    scope: Scope,
    interpretations: MappingType[str, Interpretation],
    quoting: Quoting,
    problems: Problems,
) -> Rule | None:
    fields = node.fields
    lines = fields.items("when")
    conditions, known = read_conditions(lines, scope, problems)
    outcome = read_formula(fields.get("then"), scope, decision.type, problems, known=known, outcome=True)
    if outcome is None or len(conditions) != len(lines):
        return None
    valid_node = fields.get("valid")
    return Rule(
        node.id,
        node.decision,
        conditions,
        outcome,
        tuple(Edge(edge.value, edge.span) for edge in fields.strings("exception_to")),
        _validity(fields, problems),
        read_readings(fields, interpretations, problems),
        fields.words("source"),
        quoting.text(fields),
        node.id_node.span,
        first_line(valid_node) if valid_node is not None else NOWHERE,
        fields.prose("numbers", quoting.language),
    )


def _validity(fields: Fields, problems: Problems) -> tuple[Period, ...]:
    node = fields.get("valid")
    told = len(problems.findings)
    periods = tuple(read_period(own, problems) for own in fields.each("valid"))
    if node is None or len(problems.findings) > told:  # of days that could not be read, nothing more is said
        return periods
    ordered = sorted(periods, key=lambda period: (period.first is not None, period.first))
    for earlier, later in pairwise(ordered):
        if earlier.last is None or later.first is None or later.first <= earlier.last:
            problems.add("validity", first_line(node), text("period-overlap", day=later.first or "", line=first_line(node).line))
    for first, last in holes(periods):
        problems.add("validity", first_line(node), text("period-hole", first=first, last=last))
    return periods


def read_readings(fields: Fields, interpretations: MappingType[str, Interpretation], problems: Problems) -> Readings:
    """`{ID: value}` or `{ID: [value, value]}`."""
    found = []
    for key, value in fields.entries("reading"):
        interpretation = interpretations.get(key.value)
        if interpretation is None:
            problems.unknown(key.span, text("interpretation-unknown", name=key.value), key.value, interpretations)
            continue
        values = scalars_of(value, problems)
        for scalar in values:
            if scalar.value not in interpretation.values:
                message = text("reading-unknown", id=key.value, name=scalar.value, values=", ".join(interpretation.values))
                problems.unknown(scalar.span, message, scalar.value, interpretation.values)
        found.append((key.value, tuple(scalar.value for scalar in values)))
    return tuple(found)


def _reading_order(nodes: Iterable[RuleNode], scope: Scope, problems: Problems) -> tuple[str, ...]:
    """Decisions, each after those that its rules read; a circle is a problem, shown with every place on it."""
    reads: dict[str, dict[str, RuleNode]] = {name: {} for name in scope.decisions}
    for node in nodes:
        names = decisions_named(node.fields.get("when"), scope) | decisions_named(
            node.fields.get("then"), scope, scope.decisions[node.decision].values
        )
        for name in names:
            reads[node.decision].setdefault(name, node)

    def refuse(circle: list[str]) -> None:
        places = "; ".join(f"{a} -> {b} ({reads[a][b].id_node.span.path}:{reads[a][b].id_node.span.line})" for a, b in pairwise(circle))
        problems.add("cycle", reads[circle[0]][circle[1]].id_node.span, text("decision-cycle", circle=places))

    return in_order(scope.decisions, lambda name: [read for read in scope.decisions if read in reads[name]], refuse)


def _check_exceptions(rules: MappingType[str, Rule], collected: Collected, problems: Problems) -> None:
    known = {node.id: node.decision for node in collected.rules}
    for rule in rules.values():
        seen = set()
        for edge in rule.exceptions:
            if edge.target in collected.unread:
                continue
            if edge.target not in known:
                others = (name for name, decision in known.items() if decision == rule.decision)
                problems.unknown(edge.span, text("rule-unknown", name=edge.target), edge.target, others)
            elif known[edge.target] != rule.decision:
                message = text("exception-across", name=edge.target, decision=known[edge.target], own=rule.decision)
                problems.add("name", edge.span, message)
            elif edge.target in seen:
                problems.add("name", edge.span, text("exception-double", name=edge.target))
            seen.add(edge.target)

    def refuse(circle: list[str]) -> None:
        edge = next(edge for edge in rules[circle[-2]].exceptions if edge.target == circle[-1])
        problems.add("cycle", edge.span, text("exception-cycle", circle=" -> ".join(circle)))

    in_order(rules, lambda name: [edge.target for edge in rules[name].exceptions if edge.target in rules], refuse)


def read_world(node: Node | None, scope: Scope, language: str, problems: Problems) -> tuple[tuple[WorldLine, ...], tuple[WorldLine, ...]]:
    """What cannot be otherwise, and what is nearly always so; no two lines have one name."""
    fields, known = Fields(node, WORLD, problems), dict[str, WorldLine]()

    def lines(of: str) -> tuple[WorldLine, ...]:
        before = len(known)
        for line, id_node in each_of(fields, of, "line", known):
            holds = read_formula(line.get("holds"), scope.of_world(), BOOL, problems)
            if holds is not None:
                known[id_node.value] = WorldLine(id_node.value, holds, line.prose("why", language), id_node.span)
        return tuple(known.values())[before:]

    return lines("world"), lines("usual")
