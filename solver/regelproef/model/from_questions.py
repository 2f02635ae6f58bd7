"""properties.yaml, cases.yaml and sources/*.yaml: what must hold, for everyone, for example persons, and by statement.

In: nodes and the scope. Out: `Property`, `Case` and `Document` values with typed formulas.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from regelproef.answer.outcome import Value
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.language.scope import Scope
from regelproef.language.typed import Const
from regelproef.language.types import MAX_NUMBER
from regelproef.load.nodes import Node, Sequence
from regelproef.model.fields import Fields, Problems, each_of, first_line, read_entries, read_int, read_items, read_scalars
from regelproef.model.formulas import read_conditions, read_formula
from regelproef.model.from_rules import condition_nodes
from regelproef.model.from_vocabulary import plain_value
from regelproef.model.parts import Case, DecisionDefinition, Document, FactDefinition, Formula, Interpretation, Passage, Property, Statement
from regelproef.model.values import BadValue, read_value

FATES = ("rule", "claim", "superseded", "open", "informational", "procedural", "not_expressible")
DECIDABLE_FATES = ("rule", "claim", "superseded", "open")
PROPERTY_KEYS = ("property", "text", "persons", "equal_except", "when", "then", "source", "under", "gives_way")
CASE_KEYS = ("case", "person", "expect", "why", "source", "under")
STATEMENT_KEYS = ("id", "paraphrase", "fate", "reason", "says", "yields_to", "by", "by_reading", "interpretation", "passages", "note")
Choice = tuple[tuple[str, str], ...]


def read_choice(node: Node | None, interpretations: Mapping[str, Interpretation], problems: Problems) -> Choice:
    """`{ID: value, …}` or a list of such mappings, each a reading that is switched."""
    entries = node.items if isinstance(node, Sequence) else (node,) if node is not None else ()
    found = []
    for entry in entries:
        for key, value in read_entries(entry, problems, "reading"):
            interpretation = interpretations.get(key.value)
            scalars = read_scalars(value, problems, key.value)
            if interpretation is None or not interpretation.values:
                problems.unknown(key.span, text("interpretation-unknown", name=key.value), key.value, interpretations)
                continue
            for scalar in scalars:
                if scalar.value in interpretation.values:
                    found.append((key.value, scalar.value))
                else:
                    message = text("reading-unknown", id=key.value, name=scalar.value, values=", ".join(interpretation.values))
                    problems.add("name", scalar.span, message)
    return tuple(found)


def read_under(node: Node | None, interpretations: Mapping[str, Interpretation], problems: Problems) -> Choice:
    """As `read_choice`, one reading of each interpretation."""
    found = read_choice(node, interpretations, problems)
    for name in dict(found):
        if sum(one == name for one, _ in found) > 1 and node is not None:
            problems.add("shape", first_line(node), text("reading-twice", name=name))
    return found


def read_properties(
    node: Node | None,
    scope: Scope,
    facts: Mapping[str, FactDefinition],
    interpretations: Mapping[str, Interpretation],
    language: str,
    problems: Problems,
) -> tuple[Property, ...]:
    found: dict[str, Property] = {}
    for own, id_node in each_of(node, "properties", "property", PROPERTY_KEYS, found, problems):
        persons = own.words("persons")
        if persons not in {(), ("a", "b")}:
            problems.add("shape", id_node.span, text("persons-shape"))
            continue
        inner = scope.for_property(persons)
        guard, known = read_conditions(condition_nodes(own.get("when"), problems), inner, problems)
        conclusion, _ = read_conditions(condition_nodes(own.require("then"), problems), inner, problems, known)
        under = read_under(own.get("under"), interpretations, problems)
        gives_way = read_choice(own.get("gives_way"), interpretations, problems)
        for name, value in gives_way:
            if name in dict(under) or value == interpretations[name].chosen:
                problems.add("shape", id_node.span, text("gives-way-no-switch", reading=f"{name}={value}"))
        found[id_node.value] = Property(
            id_node.value,
            persons,
            _equal_except(own, facts, problems),
            guard,
            conclusion,
            own.words("source"),
            own.prose("text", language),
            under,
            gives_way,
            id_node.span,
        )
    return tuple(found.values())


def _equal_except(fields: Fields, facts: Mapping[str, FactDefinition], problems: Problems) -> tuple[str, ...]:
    scalars = fields.strings("equal_except")
    for scalar in scalars:
        if scalar.value not in facts:
            problems.unknown(scalar.span, text("fact-unknown", fact=scalar.value), scalar.value, facts)
    return tuple(scalar.value for scalar in scalars if scalar.value in facts)


def read_cases(
    node: Node | None,
    facts: Mapping[str, FactDefinition],
    decisions: Mapping[str, DecisionDefinition],
    interpretations: Mapping[str, Interpretation],
    language: str,
    problems: Problems,
) -> tuple[Case, ...]:
    found: dict[str, Case] = {}
    for own, id_node in each_of(node, "cases", "case", CASE_KEYS, found, problems):
        found[id_node.value] = Case(
            id_node.value,
            read_facts(own.get("person"), facts, problems),
            _expectations(own.require("expect"), decisions, problems),
            own.prose("why", language),
            own.words("source"),
            read_under(own.get("under"), interpretations, problems),
            id_node.span,
        )
    return tuple(found.values())


def read_facts(node: Node | None, facts: Mapping[str, FactDefinition], problems: Problems) -> dict[str, Value]:
    """The facts of a person as YAML gives them."""
    person: dict[str, Value] = {}
    for key, value in read_entries(node, problems, "person"):
        fact = facts.get(key.value)
        if fact is None:
            if not problems.is_cut_number(key, value):
                problems.unknown(key.span, text("fact-unknown", fact=key.value), key.value, facts)
            continue
        try:
            person[key.value] = read_value(fact, plain_value(value))
        except BadValue as problem:
            problems.add("type", first_line(value), problem.message, problem.help)
    return person


def _expectations(node: Node | None, decisions: Mapping[str, DecisionDefinition], problems: Problems) -> tuple[tuple[str, Formula], ...]:
    constants = Scope({}, frozenset(), lambda name: decisions[name].type, {}, {})
    found = []
    for key, value in read_entries(node, problems, "expect"):
        decision = decisions.get(key.value)
        if decision is None:
            problems.unknown(key.span, text("decision-unknown", name=key.value), key.value, decisions)
            continue
        formula = read_formula(value, constants, decision.type, problems, outcome=True)
        if formula is not None and not isinstance(formula.expr, Const):
            problems.add("expression", formula.span, text("constant-here"))
        elif formula is not None:
            found.append((key.value, formula))
    return tuple(found)


def read_documents(
    nodes: Iterable[tuple[str, Node | None]], scope: Scope, interpretations: Mapping[str, Interpretation], language: str, problems: Problems
) -> tuple[Document, ...]:
    documents = []
    seen: set[str] = set()
    titled: set[str] = set()
    for path, node in nodes:
        if node is None:
            continue
        fields = Fields(node, ("document", "title", "file", "statements"), problems, path)
        name = fields.string("document", path)
        if name in titled:
            problems.add("name", fields.place("document", node), text("name-taken", name=name))
        titled.add(name)
        statements = []
        for item in read_items(fields.require("statements"), problems, "statements"):
            statement = _statement(item, name, scope, interpretations, language, problems)
            if statement is not None and statement.id in seen:
                problems.add("name", statement.span, text("name-taken", name=statement.id))
            elif statement is not None:
                seen.add(statement.id)
                statements.append(statement)
        documents.append(Document(name, fields.string("title"), fields.string("file"), tuple(statements)))
    return tuple(documents)


def _statement(
    node: Node, document: str, scope: Scope, interpretations: Mapping[str, Interpretation], language: str, problems: Problems
) -> Statement | None:
    fields = Fields(node, STATEMENT_KEYS, problems, "statement")
    id_node = fields.id("id")
    if id_node is None:
        return None
    fate = fields.string("fate")
    if fate and fate not in FATES:
        help = did_you_mean(fate, FATES) or text("keys-allowed", names=", ".join(FATES))
        problems.add("name", fields.place("fate", id_node), text("fate-unknown", name=fate), help)
    says = Fields(fields.get("says"), ("when", "then"), problems, "says")
    inner = replace(scope, meta=True)
    when, known = read_conditions(condition_nodes(says.get("when"), problems), inner, problems)
    then, _ = read_conditions(condition_nodes(says.get("then"), problems), inner, problems, known)
    interpretation = fields.string("interpretation")
    if interpretation and interpretation not in interpretations:
        problems.add("name", fields.place("interpretation", id_node), text("interpretation-unknown", name=interpretation))
        interpretation = ""
    return Statement(
        id_node.value,
        document,
        fields.prose("paraphrase", language),
        fate,
        fields.prose("reason", language),
        when,
        then,
        fields.words("yields_to"),
        fields.words("by"),
        read_choice(fields.get("by_reading"), interpretations, problems),
        interpretation,
        tuple(_passage(item, problems) for item in fields.items("passages")),
        id_node.span,
    )


def _passage(node: Node, problems: Problems) -> Passage:
    fields = Fields(node, ("at", "length", "sha256"), problems, "passage")
    at, length = fields.require("at"), fields.require("length")
    digest = fields.string("sha256")
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        problems.add("shape", fields.span, text("passage-hash"))
    offset = read_int(at, problems) if at is not None else None
    size = read_int(length, problems) if length is not None else None
    if (offset or 0) < 0 or not 0 < (size or 1) < MAX_NUMBER:
        problems.add("shape", fields.span, text("passage-hash"))
    return Passage(offset or 0, size or 1, digest)
