"""The OpenAPI document of a rulebook that is served.

In: a rulebook and a language. Out: an OpenAPI 3.1 document as a JSON value: each fact with type, range, values, default and meaning, each decision
with type and meaning, what is answered and how it is refused.
"""

from __future__ import annotations

from regelproef import __version__
from regelproef.generate.fixture_schema import value_schema, with_members
from regelproef.language.types import Kind
from regelproef.load.shape import LANGUAGES
from regelproef.model.parts import DecisionDefinition, FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.words.say import Speech

JSON = "application/json"
LANGUAGE = {"name": "lang", "in": "query", "schema": {"enum": list(LANGUAGES)}}
ANYWHERE = ("400", "403", "404", "405", "408", "411", "413", "414", "431", "503")  # how any request may be refused
OF_PERSONS = ("422",)


def described(book: Rulebook, language: str) -> dict[str, object]:
    """The document."""
    speech = Speech(language)
    title = book.title.in_language(language) or book.root
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": __version__, "description": speech.say("serve-doc")},
        "paths": {
            "/decide": {"post": _post(speech, "decide", "Decided")},
            "/explain": {"post": _post(speech, "explain", "Explained")},
            "/coverage": {
                "get": _plain(speech, "coverage", "Coverage"),
                "delete": _plain(speech, "forget", "Coverage"),
            },
            "/openapi.json": {"get": _plain(speech, "openapi", "Document")},
        },
        "components": {"schemas": _schemas(book, language)},
    }


def _post(speech: Speech, name: str, answer: str) -> dict[str, object]:
    return {
        "operationId": name,
        "summary": speech.say(f"serve-doc-{name}"),
        "parameters": [LANGUAGE],
        "requestBody": {"required": True, "content": {JSON: {"schema": _named("Request")}}},
        "responses": {"200": _content(speech.say(f"serve-doc-{name}"), answer), **_refused(speech, *ANYWHERE, *OF_PERSONS)},
    }


def _plain(speech: Speech, name: str, answer: str) -> dict[str, object]:
    words = speech.say(f"serve-doc-{name}")
    responses = {"200": _content(words, answer), **_refused(speech, *ANYWHERE)}
    return {"operationId": name, "summary": words, "parameters": [LANGUAGE], "responses": responses}


def _refused(speech: Speech, *codes: str) -> dict[str, object]:
    return {code: _content(speech.say(f"serve-doc-{code}"), "Refused") for code in codes}


def _content(words: str, schema: str) -> dict[str, object]:
    return {"description": words, "content": {JSON: {"schema": _named(schema)}}}


def _named(name: str) -> dict[str, object]:
    return {"$ref": f"#/components/schemas/{name}"}


def _schemas(book: Rulebook, language: str) -> dict[str, object]:
    facts = with_members(book, {name: _fact(fact, language) for name, fact in book.facts.items()}, whole=False)
    decisions = {name: _decision(one, language) for name, one in book.decisions.items()}
    id_ = {"type": ["string", "integer"]}
    statuses = {"type": "object", "additionalProperties": {"enum": ["conflict", "gap", "blocked"]}}
    decided = {"id": {"type": ["string", "integer", "null"]}, "decisions": _named("Decisions"), "not_decided": statuses}
    text, count = {"type": ["string", "null"]}, {"type": "integer", "minimum": 0}
    problem = {"type": "object", "properties": {"fact": text, "line": text, "message": text, "help": text, "rule": text}}
    of_decision = {"type": "object", "properties": {"rules": count, "covered": count, "counts": {"type": "object", "additionalProperties": count}}}
    return {
        "Request": {
            "type": "object",
            "required": ["facts"],
            "properties": {"id": id_, "facts": _named("Facts")},
            "additionalProperties": False,
        },
        "Facts": {"type": "object", "properties": facts, "additionalProperties": False},
        "Decisions": {"type": "object", "properties": decisions, "additionalProperties": False},
        "Decided": {"type": "object", "required": ["id", "decisions"], "properties": decided},
        "Explained": {
            "type": "object",
            "required": ["id", "decisions", "explanation"],
            "properties": {**decided, "explanation": {"type": "object"}},
        },
        "Refused": {
            "type": "object",
            "required": ["error", "help"],
            "properties": {"id": id_, "error": {"type": "string"}, "help": text, "problems": {"type": "array", "items": problem}},
        },
        "Document": {"type": "object", "required": ["openapi", "info", "paths"]},
        "Coverage": {
            "type": "object",
            "required": ["rulebook", "persons", "rules", "covered", "decisions"],
            "properties": {
                "rulebook": {"type": "object"},
                "persons": count,
                "rules": count,
                "covered": count,
                "decisions": {"type": "object", "additionalProperties": of_decision},
            },
        },
    }


def _fact(fact: FactDefinition, language: str) -> dict[str, object]:
    found = {**value_schema(fact.type), "default": to_json(fact.default), "description": fact.meaning.in_language(language)}
    match fact.type.kind:
        case Kind.INT | Kind.MONEY:
            found.update(minimum=fact.type.lowest, maximum=fact.type.highest)
        case Kind.DATE:
            found.update({"x-minimum": to_json(fact.type.first_date), "x-maximum": to_json(fact.type.last_date)})
        case Kind.HISTORY:
            years = f"^({'|'.join(f'{year:04}' for year in range(fact.type.lowest, fact.type.highest + 1))})$"
            listed = {"type": "array", "items": {"type": "integer", "minimum": fact.type.lowest, "maximum": fact.type.highest}}
            either = [{"type": "object", "patternProperties": {years: {"type": "boolean"}}, "additionalProperties": False}, listed]
            return {"anyOf": either, "default": found["default"], "description": found["description"]}
        case _:
            pass
    return found


def _decision(decision: DecisionDefinition, language: str) -> dict[str, object]:
    return {**value_schema(decision.type), "description": decision.meaning.in_language(language)}
