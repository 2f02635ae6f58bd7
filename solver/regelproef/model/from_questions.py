"""properties.yaml, cases.yaml and sources/*.yaml: what must hold, for everyone, for example persons, and by statement.

In: nodes and the scope. Out: `Property`, `Case` and `Document` values with typed formulas.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.language.scope import Scope
from regelproef.language.typed import Compare, Const, Expr, Fact, any_of
from regelproef.language.types import number
from regelproef.load.files import CASES, PAIR, PROPERTIES, SOURCES
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Fields, each_of, entries_of, scalars_of
from regelproef.model.formulas import read_conditions, read_formula
from regelproef.model.from_profiles import read_fates, read_names
from regelproef.model.from_vocabulary import plain_value
from regelproef.model.parts import (
    Case,
    DecisionDefinition,
    Document,
    FactDefinition,
    ForcedBy,
    Formula,
    Interpretation,
    MembersDefinition,
    Passage,
    Property,
    Statement,
)
from regelproef.model.quotes import Quoting
from regelproef.model.rulebook import Rulebook
from regelproef.model.shapes import Problems, first_line
from regelproef.model.values import BadValue, read_value, spread

DECIDABLE_FATES = ("rule", "claim", "superseded", "open")
FORCING_FATES = ("rule", "claim", "open")
Choice = tuple[tuple[str, str], ...]


def read_choice(nodes: Iterable[Node], interpretations: Mapping[str, Interpretation], problems: Problems) -> Choice:
    """`{ID: value, …}` or a list of such mappings, each a reading that is switched."""
    found = []
    for entry in nodes:
        for key, value in entries_of(entry, problems):
            interpretation = interpretations.get(key.value)
            if interpretation is None or not interpretation.values:
                problems.unknown(key.span, text("interpretation-unknown", name=key.value), key.value, interpretations)
                continue
            for scalar in scalars_of(value, problems):
                if scalar.value in interpretation.values:
                    found.append((key.value, scalar.value))
                else:
                    message = text("reading-unknown", id=key.value, name=scalar.value, values=", ".join(interpretation.values))
                    problems.add("name", scalar.span, message)
    return tuple(found)


def read_under(fields: Fields, interpretations: Mapping[str, Interpretation]) -> Choice:
    """As `read_choice`, one reading of each interpretation."""
    node, problems = fields.get("under"), fields.problems
    found = read_choice(fields.items("under"), interpretations, problems)
    for name in dict(found):
        if sum(one == name for one, _ in found) > 1 and node is not None:
            problems.add("shape", first_line(node), text("reading-twice", name=name))
    return found


def read_properties(
    node: Node | None,
    scope: Scope,
    facts: Mapping[str, FactDefinition],
    interpretations: Mapping[str, Interpretation],
    profiles: Collection[str],
    quoting: Quoting,
    problems: Problems,
) -> tuple[Property, ...]:
    found: dict[str, Property] = {}
    for own, id_node in each_of(Fields(node, PROPERTIES, problems), "properties", "property", found):
        persons = PAIR if own.words("persons") else ()
        equal_except = _equal_except(own, facts, problems)
        inner = scope.for_property(persons)
        guard, known = read_conditions(own.items("when"), inner, problems)
        conclusion, _ = read_conditions(own.items("then"), inner, problems, known)
        under = read_under(own, interpretations)
        gives_way = read_choice(own.items("gives_way"), interpretations, problems)
        for name, value in gives_way:
            if name in dict(under) or value == interpretations[name].chosen:
                problems.add("shape", id_node.span, text("gives-way-no-switch", reading=f"{name}={value}"))
        found[id_node.value] = Property(
            id_node.value,
            persons,
            equal_except,
            guard,
            conclusion,
            own.words("source"),
            quoting.text(own),
            under,
            gives_way,
            tuple(ForcedBy(one.value, one.span) for one in own.strings("forced_by")),
            id_node.span,
            own.prose("numbers", quoting.language),
            read_names(own, profiles),
            *_differ(equal_except, facts),
        )
    return tuple(found.values())


def _equal_except(fields: Fields, facts: Mapping[str, FactDefinition], problems: Problems) -> tuple[str, ...]:
    """The facts that it names, those of members as any of them has them."""
    named = {one.called for one in facts.values()}
    scalars = fields.strings("equal_except")
    for scalar in scalars:
        if scalar.value not in named:
            problems.unknown(scalar.span, text("fact-unknown", fact=scalar.value), scalar.value, named)
    return tuple(scalar.value for scalar in scalars if scalar.value in named)


def _differ(named: tuple[str, ...], facts: Mapping[str, FactDefinition]) -> tuple[tuple[str, ...], tuple[Expr, ...]]:
    """The facts in which two persons may differ, and what they have in common beyond the others: `kinderen` says that the one may have more of
    them, and then those whom both have are alike but for what is named, such as `kinderen.geboren`."""
    named_of = {own: [one.name for one in facts.values() if own in {one.called, one.member.members if one.member else ""}] for own in named}
    differ = tuple(dict.fromkeys(name for own in named for name in named_of[own]))
    alike: list[Expr] = []
    for fact in facts.values():
        if fact.member is not None and fact.member.members in named and fact.called not in named:
            whole = facts[fact.member.members]
            fewer = (Compare("<", Fact(whole.name, whole.type, person), _number(fact.member.number)) for person in PAIR)
            alike.append(any_of((*fewer, Compare("==", *(Fact(fact.name, fact.type, person) for person in PAIR)))))
    return differ, tuple(alike)


def _number(value: int) -> Const:
    return Const(value, number(value, value))


def read_cases(
    node: Node | None,
    facts: Mapping[str, FactDefinition],
    members: Mapping[str, MembersDefinition],
    decisions: Mapping[str, DecisionDefinition],
    interpretations: Mapping[str, Interpretation],
    profiles: Collection[str],
    language: str,
    problems: Problems,
) -> tuple[Case, ...]:
    found: dict[str, Case] = {}
    for own, id_node in each_of(Fields(node, CASES, problems), "cases", "case", found):
        found[id_node.value] = Case(
            id_node.value,
            _facts(own, facts, members, problems),
            _expectations(own, decisions, problems),
            own.prose("why", language),
            own.words("source"),
            read_under(own, interpretations),
            id_node.span,
            own.prose("numbers", language),
            read_names(own, profiles),
        )
    return tuple(found.values())


def _facts(fields: Fields, facts: Mapping[str, FactDefinition], members: Mapping[str, MembersDefinition], problems: Problems) -> dict[str, Value]:
    """The facts of a person as YAML gives them."""
    person: dict[str, Value] = {}
    for key, value in fields.entries("person"):
        if key.value not in facts:
            if not problems.is_cut_number(key, value):
                problems.unknown(key.span, text("fact-unknown", fact=key.value), key.value, facts)
            continue
        wrong: list[BadValue] = []
        own = {name: one for name, one in members.items() if name == key.value}
        for name, raw in spread(own, {key.value: plain_value(value)}, wrong).items():
            try:
                person[str(name)] = read_value(facts[str(name)], raw)
            except BadValue as problem:
                wrong.append(problem)
        for one in wrong:
            problems.add("type", first_line(value), one.message, one.help)
    return person


def _expectations(fields: Fields, decisions: Mapping[str, DecisionDefinition], problems: Problems) -> tuple[tuple[str, Formula], ...]:
    constants = Scope({}, frozenset(), lambda name: decisions[name].type, {}, {})
    found = []
    for key, value in fields.entries("expect"):
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


def names_of_documents(nodes: Iterable[tuple[str, Node | None]]) -> tuple[str, ...]:
    """The ids of the documents, each of which is held against its shape where it is read."""
    return tuple(Fields(node, SOURCES, Problems()).string("document", path) for path, node in nodes if node is not None)


def read_documents(
    nodes: Iterable[tuple[str, Node | None]],
    scope: Scope,
    interpretations: Mapping[str, Interpretation],
    profiles: Collection[str],
    language: str,
    problems: Problems,
) -> tuple[Document, ...]:
    documents = []
    seen: set[str] = set()
    titled: set[str] = set()
    for path, node in nodes:
        if node is None:
            continue
        fields = Fields(node, SOURCES, problems, path)
        name = fields.string("document", path)
        if name in titled:
            problems.add("name", fields.place("document", node), text("name-taken", name=name))
        titled.add(name)
        statements = []
        for own, id_node in each_of(fields, "statements", "id", seen):
            seen.add(id_node.value)
            statements.append(_statement(own, id_node, name, scope, interpretations, profiles, language))
        documents.append(Document(name, fields.string("title"), fields.string("file"), tuple(statements)))
    return tuple(documents)


def check_forced_by(book: Rulebook, problems: Problems) -> None:
    """A property is forced to fail only by statements that exist, say something, and are in force."""
    for one in (one for asked in book.properties for one in asked.forced_by):
        statement = book.statements.get(one.statement)
        if statement is None:
            problems.unknown(one.span, text("statement-unknown", name=one.statement), one.statement, book.statements)
        elif not statement.decidable or statement.fate not in FORCING_FATES:
            problems.add("name", one.span, text("forced-by-nothing", name=one.statement))


def _statement(
    fields: Fields,
    id_node: Scalar,
    document: str,
    scope: Scope,
    interpretations: Mapping[str, Interpretation],
    profiles: Collection[str],
    language: str,
) -> Statement:
    problems, says = fields.problems, fields.inner("says")
    inner = replace(scope, meta=True, reads_parameters=False)
    when, known = read_conditions(says.items("when"), inner, problems)
    then, _ = read_conditions(says.items("then"), inner, problems, known)
    fate, fates = read_fates(fields, profiles)
    interpretation = fields.string("interpretation")
    if interpretation and interpretation not in interpretations:
        problems.add("name", fields.place("interpretation", id_node), text("interpretation-unknown", name=interpretation))
        interpretation = ""
    return Statement(
        id_node.value,
        document,
        fields.prose("paraphrase", language),
        fate.word,
        fields.prose("reason", language),
        when,
        then,
        fields.words("yields_to"),
        fate.by,
        read_choice(fields.items("by_reading"), interpretations, problems),
        interpretation,
        tuple(Passage(own.whole("at") or 0, own.whole("length") or 1, own.string("sha256")) for own in fields.each("passages")),
        fields.prose("negates", language),
        fields.prose("idle", language),
        fields.prose("follows", language),
        id_node.span,
        fates,
    )
