"""Fixtures as JSON lines with their JSON Schema, what they were made from, and the account of all obligations.

In: a rulebook and a `Suite`. Out: texts, byte for byte the same for the same rulebook.
"""

from __future__ import annotations

import json
from collections import Counter

from regelproef.answer.text import Text
from regelproef.generate.suite import Account, Fixture, Suite
from regelproef.language.types import Kind, Type
from regelproef.model.parts import LANGUAGES
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, to_json
from regelproef.words.say import say

FORMAT = 1


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=False)


def pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def fixtures_jsonl(suite: Suite) -> str:
    return "".join(compact(fixture_json(one)) + "\n" for one in suite.fixtures)


def fixture_json(fixture: Fixture) -> dict[str, object]:
    return {
        "id": fixture.id,
        "facts": facts_to_json(fixture.facts),
        "decisions": {name: to_json(value) for name, value in fixture.decisions.items()},
        "why": [in_all_languages(fixture.why)],
        "pair": fixture.pair,
        "under": dict(sorted(fixture.under.items())),
        "owner": fixture.owner,
        "rules": {name: list(rules) for name, rules in fixture.rules.items()},
        "obligations": list(fixture.covers),
        "statements": list(fixture.statements),
    }


def in_all_languages(sentence: Text) -> dict[str, str]:
    return {language: say(language, sentence) for language in LANGUAGES}


def meta_json(book: Rulebook, suite: Suite, files: list[str]) -> str:
    return pretty(
        {
            "format": FORMAT,
            "rulebook": {"digest": book.digest, "language": book.language},
            "readings": dict(book.choice),
            "fixtures": len(suite.fixtures),
            "obligations": _counts(suite),
            "decisions": list(book.decisions),
            "files": sorted(files),
        }
    )


def _counts(suite: Suite) -> dict[str, int]:
    counts = Counter(one.verdict for one in suite.account)
    return {verdict: counts[verdict] for verdict in ("covered", "infeasible", "equivalent")}


def obligations_json(suite: Suite) -> str:
    entries = ",\n".join("    " + compact(account_json(one)) for one in suite.account)
    kinds = Counter((one.settled.obligation.kind, one.verdict) for one in suite.account)
    summary = {f"{kind} {verdict}": count for (kind, verdict), count in sorted(kinds.items())}
    return f'{{\n  "format": {FORMAT},\n  "summary": {compact(summary)},\n  "obligations": [\n{entries}\n  ]\n}}\n'


def account_json(one: Account) -> dict[str, object]:
    asked = one.settled.obligation
    entry: dict[str, object] = {"id": asked.id, "kind": asked.kind, "owner": asked.owner.id, "verdict": one.verdict}
    if one.settled.how:
        entry["how"] = one.settled.how
    if one.fixtures:
        entry["fixtures"] = list(one.fixtures)
    if one.verdict == "infeasible":
        entry["core"] = list(one.settled.core)
    return entry


# -- JSON Schema ------------------------------------------------------------------------------------------------------------


def schema_json(book: Rulebook) -> str:
    sentence = {"type": "object", "properties": {language: {"type": "string"} for language in LANGUAGES}, "required": list(LANGUAGES)}
    strings = {"type": "array", "items": {"type": "string"}}
    facts = {name: value_schema(fact.type) for name, fact in book.facts.items()}
    decisions = {name: value_schema(decision.type) for name, decision in book.decisions.items()}
    return pretty(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Test person",
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "facts": {"type": "object", "properties": facts, "additionalProperties": False},
                "decisions": {"type": "object", "properties": decisions, "additionalProperties": False},
                "why": {"type": "array", "items": sentence, "minItems": 1},
                "pair": {"type": ["string", "null"]},
                "under": {"type": "object", "additionalProperties": {"type": "string"}},
                "owner": {"type": "string"},
                "rules": {"type": "object", "additionalProperties": strings},
                "obligations": strings,
                "statements": strings,
            },
            "required": ["id", "facts", "decisions", "why", "pair", "under"],
            "additionalProperties": False,
        }
    )


def value_schema(type_: Type) -> dict[str, object]:
    """The JSON Schema of a value; bounds are those of facts, since results have none."""
    found: dict[str, object]
    match type_.kind:
        case Kind.BOOL:
            found = {"type": "boolean"}
        case Kind.ENUM:
            found = {"enum": [*type_.values, *([None] if type_.nullable else [])]}
            return found
        case Kind.DATE:
            found = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Kind.HISTORY:
            return {"type": "object", "patternProperties": {r"^\d{4}$": {"type": "boolean"}}, "additionalProperties": False}
        case _:
            found = {"type": "integer"}
    if type_.nullable:
        found["type"] = [found["type"], "null"]
    return found
