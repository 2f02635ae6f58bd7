"""What `conform` answers: each difference with the person, both outcomes, the rule that it points to and its statements.

In: the fixtures and a `Conformity`. Out: a `Reply`. What an implementation answered may be any JSON value, and is shown as JSON.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.conform.compare import Conformity, Difference, Group
from regelproef.conform.fixtures import Expected
from regelproef.report.document import Banner, Block, Document, Item, Section
from regelproef.report.render.json import envelope
from regelproef.report.render.junit import Case, Suite
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

MOST_SHOWN = 3  # persons of a group shown to people
MOST_TROUBLES = 20


@dataclass(frozen=True)
class Conformed(Reply):
    command = "conform"

    fixtures: tuple[Expected, ...]
    found: Conformity
    strict: bool = False

    @property
    def exit_code(self) -> int:
        return 0 if self.found.passes(strict=self.strict) else 1

    @property
    def _counts(self) -> dict[str, int]:
        found = self.found
        differences = sum(len(group.differences) for group in found.groups)
        return {"fixtures": found.fixtures, "agreeing": found.agreeing, "compared": found.compared, "differences": differences}

    def document(self, language: str) -> Document:
        """The summary first, then each group with its smallest persons, then what was wrong with the answers as such."""
        found, speech = self.found, Speech(language)
        say = speech.say
        head: list[Block] = [Banner("bad" if self.exit_code else "good", say("conform-summary", **self._counts))]
        if not found.compared:
            head.append(Item((say("conform-nothing"),), tone="bad"))
        sections = [Section(tuple(head)), *(Section((_group(group, speech),)) for group in found.groups)]
        rest = []
        for kind, count in sorted(Counter(one.kind for one in found.troubles).items()):
            troubles = [one for one in found.troubles if one.kind == kind][:MOST_TROUBLES]
            lines = (Item((f"{one.id or '-'}{': ' + one.detail if one.detail else ''}",), tone="faint") for one in troubles)
            rest.append(Item((say(f"trouble-{kind}", count=count),), tuple(lines), "bad"))
        for name, count in found.unanswered.items():
            rest.append(Item((say("conform-unanswered", decision=name, count=count),), tone="bad" if self.strict else "info"))
        return Document(language, "", "", (*sections, *((Section(tuple(rest)),) if rest else ())))

    def value(self, _language: str) -> dict[str, object]:
        found = self.found
        groups = [{"rule": one.rule, "decision": one.decision, "differences": [_difference(two) for two in one.differences]} for one in found.groups]
        return envelope(
            self.command,
            "differs" if self.exit_code else "conforms",
            summary={**self._counts, "troubles": len(found.troubles)},
            groups=groups,
            troubles=[{"kind": one.kind, "id": one.id, "detail": one.detail} for one in found.troubles],
            unanswered=found.unanswered,
        )

    def suites(self, language: str) -> tuple[Suite, ...]:
        """One case a fixture; what concerns no single fixture is a case of its own."""
        found, speech = self.found, Speech(language)
        told: dict[str, list[str]] = {}
        for group in found.groups:
            for one in group.differences:
                told.setdefault(one.fixture.id, []).append(f"{group.decision} ({group.rule}): {_both(one, speech)}")
        for trouble in found.troubles:
            told.setdefault(trouble.id, []).append(f"{trouble.kind} {trouble.detail}".strip())
        general = told.pop("", [])
        if self.strict:
            general += [speech.say("conform-unanswered", decision=name, count=count) for name, count in found.unanswered.items()]
        if not found.compared:
            general.append(speech.say("conform-nothing"))
        cases = [_case(one.owner or "fixture", one.id, told.get(one.id, [])) for one in self.fixtures]
        return (Suite("regelproef conform", (*cases, *((_case("conform", "run", general),) if general else ()))),)


def _group(group: Group, speech: Speech) -> Item:
    title = speech.say("conform-group", decision=group.decision, rule=group.rule or "-", count=len(group.differences))
    return Item((title,), tuple(Item((one.fixture.id,), tuple(_person(one, speech))) for one in group.differences[:MOST_SHOWN]), "bad")


def _person(one: Difference, speech: Speech) -> Iterator[Item]:
    fixture = one.fixture
    yield Item((", ".join(f"{name}: {_shown(value)}" for name, value in fixture.facts.items()) or "-",), tone="faint")
    yield Item((_both(one, speech),))
    why = fixture.why.get(speech.language) or fixture.why.get("en", "")
    under = ", ".join(f"{name}={value}" for name, value in fixture.under.items())
    for words in (why, ", ".join(fixture.statements), speech.say("conform-under", readings=under) if under else ""):
        if words:
            yield Item((words,), tone="faint")


def _both(one: Difference, speech: Speech) -> str:
    return speech.say("conform-difference", expected=_shown(one.expected), found=_shown(one.found))


def _shown(value: object) -> str:
    """A JSON value; a history as its years. Text stands in quotes, so that it cannot pass for a number."""
    return "{" + ", ".join(sorted(map(str, value))) + "}" if isinstance(value, dict) else json.dumps(value, ensure_ascii=False, default=repr)


def _case(group: str, name: str, told: list[str]) -> Case:
    return Case(group, name, "failure" if told else "", told[0] if told else "", details=tuple(told))


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
