"""vocabulary.yaml: facts, derived values, decisions.

In: nodes. Out: definitions and the `Scope` in which every expression of the rulebook is typed.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language.functions import MAX_YEAR
from regelproef.language.scope import Scope
from regelproef.language.types import BOOL, NULL, Kind, Type
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.bounds import derived_type
from regelproef.model.fields import Fields, Problems, first_line, read_date, read_entries, read_int, read_items, read_prose, read_string, valid_name
from regelproef.model.formulas import read_formula, trees_in
from regelproef.model.order import in_order
from regelproef.model.parts import LANGUAGES, DecisionDefinition, DerivedDefinition, FactDefinition, Formula, Interpretation, Prose, Readings
from regelproef.model.values import BadValue, read_number, read_value

FACT_KEYS = ("type", "range", "values", "default", "meaning", "read_where", "fixed", "unused", "unused_values")
DECISION_KEYS = ("type", "values", "nullable", "meaning")
MAX_SPAN_YEARS = 200


@dataclass(frozen=True)
class Vocabulary:
    language: str
    reference_date: str
    facts: MappingType[str, FactDefinition]
    decisions: MappingType[str, DecisionDefinition]
    derived_nodes: MappingType[str, Node]
    read_where: MappingType[str, Node]
    title: Prose = field(default_factory=Prose)


def read_vocabulary(node: Node | None, problems: Problems) -> Vocabulary:
    fields = Fields(node, ("title", "language", "reference_date", "facts", "derived", "decisions"), problems, "vocabulary.yaml")
    language = fields.string("language", "en")
    if language not in LANGUAGES:
        problems.add("shape", fields.span, text("language-unknown", key=language, languages=", ".join(LANGUAGES)))
        language = "en"
    facts: dict[str, FactDefinition] = {}
    read_where: dict[str, Node] = {}
    for key, entry in read_entries(fields.require("facts"), problems, "facts"):
        fact = _fact(key, entry, language, problems) if valid_name(key, problems) else None
        if fact is not None:
            facts[fact.name] = fact
            condition = entry.get("read_where") if isinstance(entry, Mapping) else None
            if condition is not None:
                read_where[fact.name] = condition
    derived_nodes: dict[str, Node] = {}
    for key, entry in fields.entries("derived"):
        if valid_name(key, problems) and problems.is_new(key, facts):
            derived_nodes[key.value] = entry
    decisions: dict[str, DecisionDefinition] = {}
    for key, entry in read_entries(fields.require("decisions"), problems, "decisions"):
        if valid_name(key, problems) and problems.is_new(key, {**facts, **derived_nodes}):
            decision = _decision(key, entry, language, problems)
            if decision is not None:
                decisions[key.value] = decision
    reference = _reference_date(fields, facts, problems)
    return Vocabulary(language, reference, facts, decisions, derived_nodes, read_where, fields.prose("title", language))


def _reference_date(fields: Fields, facts: MappingType[str, FactDefinition], problems: Problems) -> str:
    node = fields.get("reference_date")
    if node is None:
        return ""
    name, written = read_string(node, problems) or "", fields.get("facts")
    if name not in facts and isinstance(written, Mapping) and written.get(name) is not None:
        return ""  # what is wrong with that fact has been told
    if name not in facts or facts[name].type.kind is not Kind.DATE:
        problems.add("name", node.span, text("reference-date", name=name))
        return ""
    return name


def _fact(key: Scalar, node: Node, language: str, problems: Problems) -> FactDefinition | None:
    fields = Fields(node, FACT_KEYS, problems, key.value)
    type_ = _type(fields, problems)
    if type_ is None:
        return None
    default = _default(key, fields, type_, problems)
    if default is None:
        return None
    fixed = fields.flag("fixed")
    unused_values = []
    for value, reason in fields.entries("unused_values"):
        if value.value not in type_.values:
            problems.add("name", value.span, text("value-unknown", name=value.value, values=", ".join(type_.values)))
        unused_values.append((value.value, read_prose(reason, language, problems)))
    meaning, unused = fields.prose("meaning", language), fields.prose("unused", language)
    return FactDefinition(key.value, type_, default, meaning, key.span, None, fixed, unused, tuple(unused_values))


def _default(key: Scalar, fields: Fields, type_: Type, problems: Problems) -> Value:
    node = fields.get("default")
    if node is None:
        if type_.kind is Kind.BOOL:
            return False
        if type_.kind is Kind.HISTORY:
            return frozenset()
        problems.add("shape", key.span, text("key-missing", key="default", what=key.value))
        return None
    bare = FactDefinition(key.value, type_, None, Prose(), key.span)
    try:
        return read_value(bare, plain_value(node))
    except BadValue as problem:
        problems.add("type", first_line(node), problem.message, problem.help)
        return None


def plain_value(node: Node) -> object:
    """What JSON would hold for this node; a scalar keeps its text unless it is plainly a truth value or a number."""
    if isinstance(node, Scalar):
        if node.plain and node.value in {"true", "false"}:
            return node.value == "true"
        number = read_number(node.value) if node.plain else None
        return node.value if number is None or str(number) != node.value else number
    if isinstance(node, Mapping):
        return {key.value: plain_value(value) for key, value in node}
    return [plain_value(item) for item in node.items]


def _type(fields: Fields, problems: Problems) -> Type | None:
    node = fields.require("type")
    name = read_string(node, problems) if node is not None else None
    kinds = {kind.value: kind for kind in Kind if kind is not Kind.NULL}
    if name is None or node is None:
        return None
    if name not in kinds:
        problems.add("type", node.span, text("type-unknown", name=name, types=", ".join(kinds)))
        return None
    kind = kinds[name]
    if kind is Kind.BOOL:
        return BOOL
    return _enum_type(fields, problems) if kind is Kind.ENUM else _range_type(kind, fields, problems)


def _enum_type(fields: Fields, problems: Problems) -> Type | None:
    values: list[str] = []
    node, told = fields.require("values"), len(problems.findings)
    for item in read_items(node, problems, "values"):
        value = read_string(item, problems)
        if value is None or not isinstance(item, Scalar) or not valid_name(item, problems):
            continue
        if value in values:
            problems.add("name", item.span, text("value-double", name=value))
        else:
            values.append(value)
    if not values and node is not None and len(problems.findings) == told:
        problems.add("shape", first_line(node), text("values-empty"))
    if not values or len(problems.findings) > told:  # of values that could not be read, nothing more is said
        return None
    return Type(Kind.ENUM, tuple(values))


def _range_type(kind: Kind, fields: Fields, problems: Problems) -> Type | None:
    node = fields.require("range")
    if node is None:
        return None
    items = read_items(node, problems, "range")
    if len(items) != 2:
        problems.add("shape", first_line(node), text("range-shape"))
        return None
    low: int | date | None
    high: int | date | None
    if kind is Kind.DATE:
        low, high = read_date(items[0], problems), read_date(items[1], problems)
    else:
        low, high = read_int(items[0], problems), read_int(items[1], problems)
    if low is None or high is None:
        return None
    too_long = kind is Kind.HISTORY and isinstance(low, int) and isinstance(high, int) and not 1 <= low <= high <= min(low + MAX_SPAN_YEARS, MAX_YEAR)
    if low > high or too_long:  # type: ignore[operator]  # both int or both date
        problems.add("type", first_line(node), text("range-order", low=low, high=high))
        return None
    return Type(kind, (), low, high)


def _decision(key: Scalar, node: Node, language: str, problems: Problems) -> DecisionDefinition | None:
    fields = Fields(node, DECISION_KEYS, problems, key.value)
    type_node = fields.require("type")
    name = read_string(type_node, problems) if type_node is not None else None
    nullable = fields.flag("nullable")
    kinds = {kind.value: kind for kind in (Kind.BOOL, Kind.INT, Kind.MONEY, Kind.DATE, Kind.ENUM)}
    if name is None or type_node is None:
        return None
    if name not in kinds:
        problems.add("type", type_node.span, text("type-unknown", name=name, types=", ".join(kinds)))
        return None
    base = _enum_type(fields, problems) if name == "enum" else Type(kinds[name])
    if base is None:
        return None
    type_ = Type(base.kind, base.values, None, None, nullable)
    return DecisionDefinition(key.value, type_, fields.prose("meaning", language), key.span)


class DerivedValues:
    """Types derived values, each after those that it names, and refuses circles."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        amounts: MappingType[str, Type],
        interpretations: MappingType[str, Interpretation],
        problems: Problems,
    ) -> None:
        self.vocabulary, self.interpretations, self.problems = vocabulary, interpretations, problems
        self.done: dict[str, DerivedDefinition] = {}
        self.busy: list[str] = []
        self.failed: set[str] = set()  # so that one mistake is told once, and not again wherever the name is used
        self.values = frozenset(value for fact in vocabulary.facts.values() for value in fact.type.values)
        facts = {name: fact.type for name, fact in vocabulary.facts.items()}
        self.scope = Scope(facts, frozenset(vocabulary.derived_nodes), self.type_of, {}, amounts, reads_decisions=False)

    def define_all(self) -> dict[str, DerivedDefinition]:
        """All of them, each after those that it names."""
        for name in in_order(self.vocabulary.derived_nodes, self._names, self._refuse_circle):
            self.define(name)
        return dict(self.done)

    def type_of(self, name: str) -> Type:
        """The type of one that an expression names. Only a word that is an enum value too can name one that is not typed yet."""
        definition = self.define(name)
        if definition is None:
            self.failed.update(self.busy)
        return definition.type if definition else NULL

    def define(self, name: str) -> DerivedDefinition | None:
        if name in self.done or name in self.failed:
            return self.done.get(name)
        if name in self.busy:
            self._refuse_circle([*self.busy[self.busy.index(name) :], name])
            return None
        self.busy.append(name)
        told = len(self.problems.findings)
        definition = self._read(name, self.vocabulary.derived_nodes[name])
        self.busy.pop()
        if name in self.failed:
            self.problems.findings[told:] = [finding for finding in self.problems.findings[told:] if finding.code != "expression"]
        elif definition is not None:
            self.done[name] = definition
        else:
            self.failed.add(name)
        return self.done.get(name)

    def _names(self, name: str) -> list[str]:
        """The derived values that one names; a word that is an enum value somewhere is left to the type checker."""
        node = self.vocabulary.derived_nodes[name]
        nodes = (node.get("value"), node.get("by_reading")) if isinstance(node, Mapping) else (node,)
        parts = (part for own in nodes for tree in trees_in(own) for part in syntax.walk(tree))
        words = dict.fromkeys(part.text for part in parts if isinstance(part, syntax.Name))
        return [word for word in words if word in self.vocabulary.derived_nodes and word not in self.values]

    def _refuse_circle(self, circle: list[str]) -> None:
        self.failed.update(circle)
        self.problems.add("cycle", first_line(self.vocabulary.derived_nodes[circle[0]]), text("derived-cycle", circle=" -> ".join(circle)))

    def _read(self, name: str, node: Node) -> DerivedDefinition | None:
        if isinstance(node, Scalar):
            return self._definition(name, node, self._by_itself(node), Prose())
        fields = Fields(node, ("value", "by_reading", "meaning"), self.problems, name)
        by_reading = fields.get("by_reading")
        alternatives = self._by_reading(by_reading) if by_reading is not None else self._by_itself(fields.require("value"))
        return self._definition(name, node, alternatives, fields.prose("meaning", self.vocabulary.language))

    def _by_itself(self, node: Node | None) -> tuple[tuple[Readings, Formula], ...]:
        formula = read_formula(node, self.scope, None, self.problems)
        return (((), formula),) if formula else ()

    def _definition(self, name: str, node: Node, alternatives: tuple[tuple[Readings, Formula], ...], meaning: Prose) -> DerivedDefinition | None:
        if not alternatives:
            return None
        types = [formula.expr.type for _, formula in alternatives]
        if any(one.kind is Kind.HISTORY for one in types):
            self.problems.add("type", first_line(node), text("history-here"), text("history-here-help"))
            return None
        if any(one.kind is not types[0].kind or set(one.values) != set(types[0].values) for one in types):
            self.problems.add("type", first_line(node), text("derived-types", name=name))
            return None
        return DerivedDefinition(name, derived_type(formula for _, formula in alternatives), alternatives, meaning, node.span)

    def _by_reading(self, node: Node | None) -> tuple[tuple[Readings, Formula], ...]:
        entries = read_entries(node, self.problems, "by_reading")
        if len(entries) != 1:
            self.problems.add("shape", first_line(node) if node else None, text("by-reading-one"))
            return ()
        key, readings = entries[0]
        interpretation = self.interpretations.get(key.value)
        if interpretation is None or not interpretation.values:
            self.problems.add("name", key.span, text("interpretation-unknown", name=key.value))
            return ()
        found: list[tuple[Readings, Formula]] = []
        given = set()
        for value, formula_node in read_entries(readings, self.problems, key.value):
            given.add(value.value)
            if value.value not in interpretation.values:
                message = text("reading-unknown", id=key.value, name=value.value, values=", ".join(interpretation.values))
                self.problems.add("name", value.span, message)
            formula = read_formula(formula_node, self.scope, None, self.problems)
            if formula is not None:
                found.append((((key.value, (value.value,)),), formula))
        missing = [value for value in interpretation.values if value not in given]
        if missing:
            self.problems.add("shape", key.span, text("reading-missing", id=key.value, values=", ".join(missing)))
            return ()
        return tuple(found)
