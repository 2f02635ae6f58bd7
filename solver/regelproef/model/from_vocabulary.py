"""vocabulary.yaml: facts, derived values, decisions.

In: nodes. Out: definitions and the `Scope` in which every expression of the rulebook is typed.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field, replace

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language.functions import MAX_YEAR
from regelproef.language.members import Group
from regelproef.language.scope import Scope
from regelproef.language.types import BOOL, NULL, Kind, Type
from regelproef.load.files import DERIVED, VOCABULARY
from regelproef.load.nodes import Mapping, Node, Scalar
from regelproef.model.bounds import amount_types, derived_type, given_throughout, of_every_member, of_like_decimals, parameter_types
from regelproef.model.fields import Fields, day_of, entries_of, prose_of
from regelproef.model.formulas import read_formula, trees_in
from regelproef.model.from_members import read_members
from regelproef.model.order import in_order
from regelproef.model.parts import (
    AmountDefinition,
    DecisionDefinition,
    DerivedDefinition,
    FactDefinition,
    Formula,
    Interpretation,
    MembersDefinition,
    Prose,
    Readings,
    WorldLine,
)
from regelproef.model.pieces import pieced
from regelproef.model.shapes import Problems, first_line, whole_number
from regelproef.model.values import BadValue, read_number, read_value

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
    members: MappingType[str, MembersDefinition] = field(default_factory=dict)
    groups: MappingType[str, Group] = field(default_factory=dict)  # the same, as expressions see them
    lines: tuple[WorldLine, ...] = ()  # whoever is not there has nothing that can be told

    @property
    def names(self) -> frozenset[str]:
        """Every name that it gives, and those by which members call what they have."""
        own = {name for members, one in self.groups.items() for said in (*one.facts, *one.derived) for name in (said, f"{members}.{said}")}
        return frozenset(own.union(self.facts, self.derived_nodes, self.decisions))


def read_vocabulary(node: Node | None, problems: Problems) -> Vocabulary:
    fields = Fields(node, VOCABULARY, problems)
    language = fields.string("language", "en")
    facts: dict[str, FactDefinition] = {}
    read_where: dict[str, Node] = {}
    for key, own in fields.named("facts"):
        fact = read_fact(key, own, language, problems)
        if fact is not None:
            facts[fact.name] = fact
            condition = own.get("read_where")
            if condition is not None:
                read_where[fact.name] = condition
    among = read_members(fields, facts, lambda key, own: read_fact(key, own, language, problems), language, problems)
    facts |= among.facts
    taken = {*facts, *among.names}
    derived_nodes = {among.called(key, entry, problems): entry for key, entry in fields.entries("derived") if problems.is_new(key, taken)}
    groups = among.groups(derived_nodes)
    decisions: dict[str, DecisionDefinition] = {}
    for key, own in fields.named("decisions"):
        if problems.is_new(key, {*taken, *derived_nodes, *(name for one in groups.values() for name in one.derived)}):
            decision = _decision(key, own, language, problems)
            if decision is not None:
                decisions[key.value] = decision
    reference = _reference_date(fields, facts, problems)
    title = fields.prose("title", language)
    return Vocabulary(language, reference, facts, decisions, derived_nodes, read_where, title, among.members, groups, tuple(among.lines))


def _reference_date(fields: Fields, facts: MappingType[str, FactDefinition], problems: Problems) -> str:
    node, name, written = fields.get("reference_date"), fields.string("reference_date"), fields.given("facts")
    if name not in facts and isinstance(written, Mapping) and written.get(name) is not None:
        return ""  # what is wrong with that fact has been told
    if node is not None and (name not in facts or facts[name].type.kind is not Kind.DATE):
        problems.add("name", node.span, text("reference-date", name=name))
        return ""
    return name


def read_fact(key: Scalar, fields: Fields, language: str, problems: Problems) -> FactDefinition | None:
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
        unused_values.append((value.value, prose_of(reason, language)))
    meaning, unused = fields.prose("meaning", language), fields.prose("unused", language)
    return FactDefinition(key.value, type_, default, meaning, key.span, None, fixed, unused, tuple(unused_values))


def _default(key: Scalar, fields: Fields, type_: Type, problems: Problems) -> Value:
    node = fields.get("default")
    if node is None:
        return False if type_.kind is Kind.BOOL else frozenset() if type_.kind is Kind.HISTORY else None
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
    name = fields.string("type")
    if not name:
        return None
    kind = Kind(name)
    if kind is Kind.BOOL:
        return BOOL
    return _enum_type(fields, problems) if kind is Kind.ENUM else _range_type(kind, fields, problems)


def _enum_type(fields: Fields, problems: Problems) -> Type | None:
    values: list[str] = []
    for item in fields.strings("values"):
        if item.value in values:
            problems.add("name", item.span, text("value-double", name=item.value))
        else:
            values.append(item.value)
    sound = all(problems.sound(item) for item in fields.items("values"))  # of values that could not be read, nothing more is said
    return Type(Kind.ENUM, tuple(values)) if values and sound else None


def _range_type(kind: Kind, fields: Fields, problems: Problems) -> Type | None:
    node, items = fields.get("range"), fields.items("range")
    if node is None or not all(problems.sound(item) for item in items):
        return None
    low, high = (day_of(item) if kind is Kind.DATE else whole_number(item) for item in items)
    too_long = kind is Kind.HISTORY and isinstance(low, int) and isinstance(high, int) and not 1 <= low <= high <= min(low + MAX_SPAN_YEARS, MAX_YEAR)
    if low > high or too_long:  # type: ignore[operator]  # both int or both date
        problems.add("type", first_line(node), text("range-order", low=low, high=high))
        return None
    return Type(kind, (), low, high)


def _decision(key: Scalar, fields: Fields, language: str, problems: Problems) -> DecisionDefinition | None:
    name = fields.string("type")
    base = _enum_type(fields, problems) if name == "enum" else Type(Kind(name)) if name else None
    if base is None:
        return None
    type_ = Type(base.kind, base.values, None, None, fields.flag("nullable"))
    return DecisionDefinition(key.value, type_, fields.prose("meaning", language), key.span)


class DerivedValues:
    """Types derived values, each after those that it names, and refuses circles."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        amounts: MappingType[str, AmountDefinition],
        interpretations: MappingType[str, Interpretation],
        problems: Problems,
    ) -> None:
        self.vocabulary, self.interpretations, self.problems = vocabulary, interpretations, problems
        self.done: dict[str, DerivedDefinition] = {}
        self.busy: list[str] = []
        self.failed: set[str] = set()  # so that one mistake is told once, and not again wherever the name is used
        self.values = frozenset(value for fact in vocabulary.facts.values() for value in fact.type.values)
        facts = {name: fact.type for name, fact in vocabulary.facts.items()}
        derived = frozenset(name for name in vocabulary.derived_nodes if "." not in name)  # the others are those of members
        dated = amount_types(amounts), parameter_types(amounts), vocabulary.reference_date
        given = given_throughout(amounts, facts.get(vocabulary.reference_date))
        self.scope = Scope(facts, derived, self.type_of, {}, *dated, reads_decisions=False, groups=vocabulary.groups, given=given)

    def define_all(self) -> dict[str, DerivedDefinition]:
        """All of them, each after those that it names; what each member has, of every one who may be there."""
        for name in in_order(self.vocabulary.derived_nodes, self._names, self._refuse_circle):
            self.define(name)
        every = (copy for own in self.done.values() for copy in self._of_every_member(own))
        return {one.name: one for one in every}

    def _of_every_member(self, own: DerivedDefinition) -> tuple[DerivedDefinition, ...]:
        members, _, name = own.name.rpartition(".")
        return of_every_member(own, members, name, self.vocabulary.members[members].most) if members else (own,)

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
        nodes = (node.get("value"), node.get("by_reading"), node.get("pieces")) if isinstance(node, Mapping) else (node,)
        parts = (part for own in nodes for tree in trees_in(own) for part in syntax.walk(tree))
        words = dict.fromkeys(part.text for part in parts if isinstance(part, syntax.Name))
        named = (one for word in words for one in (word, *(f"{members}.{word}" for members in self.vocabulary.members)))
        return [one for one in named if one in self.vocabulary.derived_nodes and one not in self.values]

    def _refuse_circle(self, circle: list[str]) -> None:
        self.failed.update(circle)
        self.problems.add("cycle", first_line(self.vocabulary.derived_nodes[circle[0]]), text("derived-cycle", circle=" -> ".join(circle)))

    def _read(self, name: str, node: Node) -> DerivedDefinition | None:
        if isinstance(node, Scalar):
            return self._definition(name, node, self._by_itself(name, node), Prose())
        fields = Fields(node, DERIVED, self.problems, name)
        by_reading = fields.entries("by_reading")
        own = fields.get("value") or pieced(fields, self.problems)
        alternatives = self._by_reading(name, *by_reading[0]) if by_reading else self._by_itself(name, own)
        found = self._definition(name, node, alternatives, fields.prose("meaning", self.vocabulary.language))
        return found and replace(found, numbers=fields.prose("numbers", self.vocabulary.language))

    def _scope_of(self, name: str) -> Scope:
        """What its formula may name: of one of each member what any of them has."""
        members = name.rpartition(".")[0]
        return self.scope.for_member(members) if members else self.scope

    def _by_itself(self, name: str, node: Node | None) -> tuple[tuple[Readings, Formula], ...]:
        formula = read_formula(node, self._scope_of(name), None, self.problems)
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
        level = of_like_decimals([formula for _, formula in alternatives])
        alternatives = tuple((readings, formula) for (readings, _), formula in zip(alternatives, level, strict=True))
        return DerivedDefinition(name, derived_type(formula for _, formula in alternatives), alternatives, meaning, node.span)

    def _by_reading(self, name: str, key: Scalar, readings: Node) -> tuple[tuple[Readings, Formula], ...]:
        interpretation = self.interpretations.get(key.value)
        if interpretation is None or not interpretation.values:
            self.problems.add("name", key.span, text("interpretation-unknown", name=key.value))
            return ()
        found: list[tuple[Readings, Formula]] = []
        given = set()
        for value, formula_node in entries_of(readings, self.problems):
            given.add(value.value)
            if value.value not in interpretation.values:
                message = text("reading-unknown", id=key.value, name=value.value, values=", ".join(interpretation.values))
                self.problems.add("name", value.span, message)
            formula = read_formula(formula_node, self._scope_of(name), None, self.problems)
            if formula is not None:
                found.append((((key.value, (value.value,)),), formula))
        missing = [value for value in interpretation.values if value not in given]
        if missing:
            self.problems.add("shape", key.span, text("reading-missing", id=key.value, values=", ".join(missing)))
            return ()
        return tuple(found)
