"""The JSON Schema of a line of fixtures: what each fact and decision may be, with default, meaning, range and labels, for whoever implements them.

In: a rulebook. Out: the schema as plain values. Titles are labels, descriptions are meanings; where the rulebook has other languages, `x-title` and
`x-description` have each. `x-readings` has the questions that the sources leave open, with the answers there are.
"""

from __future__ import annotations

from collections.abc import Mapping

from regelproef.language.members import numbered, unnumbered
from regelproef.language.types import Kind, Type
from regelproef.load.shape import LANGUAGES
from regelproef.model.parts import DecisionDefinition, FactDefinition, Interpretation, Prose
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json

Schema = dict[str, object]


def schema(book: Rulebook, format_: int) -> dict[str, object]:
    sentence = {"type": "object", "properties": {language: {"type": "string"} for language in LANGUAGES}, "required": list(LANGUAGES)}
    strings = {"type": "array", "items": {"type": "string"}}
    facts = with_members(book, {name: _fact(book, fact) for name, fact in book.facts.items()}, whole=True)
    decisions = {name: _decision(book, decision) for name, decision in book.decisions.items()}
    chosen = {one.id: {"enum": list(one.values)} for one in book.interpretations.values() if one.values}
    readings = {"type": "object", "properties": chosen, "additionalProperties": False}
    under = {name: {"$ref": "#/$defs/readings"} for name in book.decisions}
    names = {"type": "array", "items": {"enum": list(book.facts)}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {"readings": readings},
        "title": "Test person",
        "type": "object",
        "properties": {
            "format": {"const": format_},
            "id": {"type": "string"},
            **({"profile": {"const": book.apart}} if book.apart else {}),
            "facts": {"type": "object", "properties": facts, "required": list(facts), "additionalProperties": False},
            "matters": names,
            "decisions": {"type": "object", "properties": decisions, "required": list(book.decisions), "additionalProperties": False},
            "why": {"type": "array", "items": sentence, "minItems": 1},
            "about": {"enum": list(book.decisions)},
            "pair": {"type": ["string", "null"]},
            "under": {"type": "object", "properties": under, "additionalProperties": False},
            "owner": {"type": "string"},
            "rules": {"type": "object", "additionalProperties": strings},
            "obligations": strings,
            "statements": strings,
            "without": names,
        },
        "required": ["format", "id", "facts", "matters", "decisions", "why", "pair", "under"],
        "additionalProperties": False,
        "x-readings": {one.id: _question(book, one) for one in book.interpretations.values() if one.values},
    }


def with_members(book: Rulebook, facts: Mapping[str, Schema], *, whole: bool) -> dict[str, Schema]:
    """The schemas of facts, those that members have within a list of members; `whole`: each of them says every one."""
    found = {name: own for name, own in facts.items() if book.facts[name].member is None}
    for name, one in book.members.items():
        properties = {own: facts[numbered(name, 1, own)] for own in one.facts}
        required = {"required": list(properties)} if whole else {}
        member: Schema = {"type": "object", "properties": properties, "additionalProperties": False, **required}
        told = {key: value for key, value in facts[name].items() if key in {"title", "description", "x-title", "x-description"}}
        found[name] = {"type": "array", "items": member, "maxItems": one.most, "default": [], **told} if one.facts else facts[name]
    return found


def _question(book: Rulebook, one: Interpretation) -> dict[str, object]:
    """A question that the sources leave open, what can be answered, and what is; texts by language."""
    return {
        "question": dict(one.question.entries),
        "readings": {value: dict(meaning.entries) for value, meaning in one.readings},
        "chosen": book.choice[one.id],
        "statements": list(one.statements),
    }


def _fact(book: Rulebook, fact: FactDefinition) -> dict[str, object]:
    return {**value_schema(fact.type), **_bounds(fact.type), "default": to_json(fact.default), **_told(book, fact)}


def _decision(book: Rulebook, decision: DecisionDefinition) -> dict[str, object]:
    return {**value_schema(decision.type), **_told(book, decision)}


def _told(book: Rulebook, what: FactDefinition | DecisionDefinition) -> dict[str, object]:
    """Label and meaning, and the labels of values; of a member the label that all have."""
    name = unnumbered(what.name)
    label, meaning = book.labels.of(name) or Prose(), what.meaning
    found: dict[str, object] = {"title": book.labels.name(name, book.language)}
    if meaning:
        found["description"] = meaning.in_language(book.language)
    if len(label.entries) > 1:
        found["x-title"] = dict(label.entries)
    if len(meaning.entries) > 1:
        found["x-description"] = dict(meaning.entries)
    values = {value: dict(own.entries) for value in what.type.values if (own := book.labels.value_of(what.name, value)) is not None}
    return {**found, **({"x-values": values} if values else {})}


def _bounds(type_: Type) -> dict[str, object]:
    """The range of a fact; results have none."""
    match type_.kind:
        case Kind.INT | Kind.MONEY:
            return {"minimum": type_.lowest, "maximum": type_.highest}
        case Kind.DATE:
            return {"x-minimum": type_.first_date.isoformat(), "x-maximum": type_.last_date.isoformat()}
        case Kind.HISTORY:
            return {"x-minimum": type_.lowest, "x-maximum": type_.highest}
        case _:
            return {}


def value_schema(type_: Type) -> dict[str, object]:
    """The JSON Schema of a value, without its range."""
    found: dict[str, object]
    match type_.kind:
        case Kind.BOOL:
            found = {"type": "boolean"}
        case Kind.ENUM:
            return {"enum": [*type_.values, *([None] if type_.nullable else [])]}
        case Kind.DATE:
            found = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Kind.HISTORY:
            return {"type": "object", "patternProperties": {r"^\d{4}$": {"type": "boolean"}}, "additionalProperties": False}
        case _:
            found = {"type": "integer"}
    if type_.nullable:
        found["type"] = [found["type"], "null"]
    return found
