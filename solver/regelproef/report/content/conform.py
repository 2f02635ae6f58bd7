"""A `Conformity` for people, as JSON, and as JUnit XML.

In: a `Conformity`. Out: lines of text, plain dictionaries, or XML; each difference with the person, both outcomes, the rule and its statements.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from regelproef.answer.text import text
from regelproef.conform.compare import Conformity, Difference, Group
from regelproef.conform.fixtures import Expected
from regelproef.words.say import say

SHOWN = 3  # persons of a group shown to people
TROUBLES = 20
FORMAT = 1


@dataclass(frozen=True)
class Line:
    words: str
    style: str = ""
    indent: int = 0


def conformity_lines(found: Conformity, language: str, *, strict: bool) -> Iterator[Line]:
    """The summary first, then each group with its smallest persons, then what was wrong with the answers as such."""
    good = found.passes(strict=strict)
    counts = {"agreeing": found.agreeing, "fixtures": found.fixtures, "compared": found.compared, "differences": _count(found)}
    yield Line(say(language, text("conform-summary", **counts)), "good" if good else "error")
    if not found.compared:
        yield Line(say(language, text("conform-nothing")), "error", 2)
    for group in found.groups:
        yield from _group_lines(group, language)
    for kind, count in sorted(Counter(one.kind for one in found.troubles).items()):
        yield Line(say(language, text(f"trouble-{kind}", count=count)), "error")
        shown = [one for one in found.troubles if one.kind == kind][:TROUBLES]
        for trouble in shown:
            yield Line(f"{trouble.id or '-'}{': ' + trouble.detail if trouble.detail else ''}", "dim", 4)
    for name, count in found.unanswered.items():
        yield Line(say(language, text("conform-unanswered", decision=name, count=count)), "error" if strict else "note")


def _count(found: Conformity) -> int:
    return sum(len(group.differences) for group in found.groups)


def _group_lines(group: Group, language: str) -> Iterator[Line]:
    yield Line("")
    yield Line(say(language, text("conform-group", decision=group.decision, rule=group.rule or "-", count=len(group.differences))), "error")
    for one in group.differences[:SHOWN]:
        facts = ", ".join(f"{name}: {_shown(value)}" for name, value in one.fixture.facts.items()) or "-"
        yield Line(one.fixture.id, "", 2)
        yield Line(facts, "dim", 4)
        yield Line(say(language, text("conform-difference", expected=_shown(one.expected), found=_shown(one.found))), "", 4)
        why = one.fixture.why.get(language) or one.fixture.why.get("en", "")
        if why:
            yield Line(why, "dim", 4)
        if one.fixture.statements:
            yield Line(", ".join(one.fixture.statements), "dim", 4)
        if one.fixture.under:
            under = ", ".join(f"{name}={value}" for name, value in one.fixture.under.items())
            yield Line(say(language, text("conform-under", readings=under)), "dim", 4)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(sorted(map(str, value))) + "}"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


# -- JSON -------------------------------------------------------------------------------------------------------------------


def conformity_json(found: Conformity, *, strict: bool) -> dict[str, object]:
    return {
        "format": FORMAT,
        "command": "conform",
        "verdict": "conforms" if found.passes(strict=strict) else "differs",
        "summary": {
            "fixtures": found.fixtures,
            "agreeing": found.agreeing,
            "compared": found.compared,
            "differences": _count(found),
            "troubles": len(found.troubles),
        },
        "groups": [
            {"rule": group.rule, "decision": group.decision, "differences": [_difference(one) for one in group.differences]} for group in found.groups
        ],
        "troubles": [{"kind": one.kind, "id": one.id, "detail": one.detail} for one in found.troubles],
        "unanswered": found.unanswered,
    }


def _difference(one: Difference) -> dict[str, object]:
    return {
        "id": one.fixture.id,
        "facts": dict(one.fixture.facts),
        "expected": one.expected,
        "found": one.found if isinstance(one.found, (str, int, float, bool, dict, list)) or one.found is None else repr(one.found),
        "why": dict(one.fixture.why),
        "statements": list(one.fixture.statements),
        "under": dict(one.fixture.under),
    }


# -- JUnit ------------------------------------------------------------------------------------------------------------------


def conformity_xml(fixtures: Sequence[Expected], found: Conformity, language: str, *, strict: bool) -> str:
    """One test case a fixture; what concerns no single fixture is a case of its own."""
    told: dict[str, list[str]] = {}
    for group in found.groups:
        for one in group.differences:
            words = say(language, text("conform-difference", expected=_shown(one.expected), found=_shown(one.found)))
            told.setdefault(one.fixture.id, []).append(f"{group.decision} ({group.rule}): {words}")
    general: list[str] = []
    for trouble in found.troubles:
        words = f"{trouble.kind} {trouble.detail}".strip()
        if trouble.id:
            told.setdefault(trouble.id, []).append(words)
        else:
            general.append(words)
    if strict:
        general.extend(say(language, text("conform-unanswered", decision=name, count=count)) for name, count in found.unanswered.items())
    if not found.compared:
        general.append(say(language, text("conform-nothing")))
    cases = [_case(one.owner or "fixture", one.id, told.get(one.id, [])) for one in fixtures]
    if general:
        cases.append(_case("conform", "run", general))
    failures = sum(1 for one in fixtures if one.id in told) + bool(general)
    body = "".join(cases)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites tests="{len(cases)}" failures="{failures}">\n'
        f'<testsuite name="regelproef conform" tests="{len(cases)}" failures="{failures}">\n{body}</testsuite>\n</testsuites>\n'
    )


def _case(group: str, name: str, told: list[str]) -> str:
    head = f"  <testcase classname={quoteattr(_legal(group))} name={quoteattr(_legal(name))}"
    if not told:
        return head + "/>\n"
    return f"{head}>\n    <failure message={quoteattr(_legal(told[0]))}>{escape(_legal(chr(10).join(told)))}</failure>\n  </testcase>\n"


def _legal(words: str) -> str:
    """Without the characters that XML does not allow."""
    return re.sub("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]", "?", words)
