"""What `conform` answers: each difference with the person, both outcomes, the rule that it points to and its statements.

In: the fixtures and a `Conformity`. Out: a `Reply`. What an implementation answered may be any JSON value, and is shown as JSON in which no two
values look the same.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from regelproef.conform.answers import NoJson, Trouble, shortened
from regelproef.conform.compare import Conformity, Difference, Group
from regelproef.conform.fixtures import Expected
from regelproef.conform.hunt import Hunted
from regelproef.conform.judged import PREFIX
from regelproef.report.cases import Case, Suite
from regelproef.report.content.searched import search_json, told_search
from regelproef.report.document import Banner, Block, Document, Item, Section
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

MOST_SHOWN = 3  # persons of a group shown to people
MOST_TROUBLES = 20
MAX_VALUE = 200  # characters of one value shown to people


@dataclass(frozen=True)
class Conformed(Reply):
    command = "conform"

    fixtures: tuple[Expected, ...]
    found: Conformity
    strict: bool = False
    hunted: Hunted | None = None

    @property
    def exit_code(self) -> int:
        """3 where a search was asked for and nobody could be tried, and nothing is worse."""
        searched = self.hunted.searched if self.hunted else None
        found = self.found
        compared = found.compared + (searched.compared if searched else 0)
        unanswered = found.unanswered or (searched and searched.unanswered)
        if found.groups or found.troubles or not compared or (self.strict and unanswered):
            return 1 if compared or not self.hunted or found.troubles or self.fixtures else 3
        return 3 if self.hunted and not (searched and searched.tried) else 0

    @property
    def _counts(self) -> dict[str, int]:
        found = self.found
        differences = sum(group.count for group in found.groups)
        of_decisions = {"decisions": found.decisions, "answered": found.answered}
        return {"fixtures": found.fixtures, "agreeing": found.agreeing, **of_decisions, "compared": found.compared, "differences": differences}

    def document(self, language: str) -> Document:
        """The summary first, then each group with its smallest persons, then what was wrong with the answers as such."""
        found, speech = self.found, Speech(language)
        say = speech.say
        head: list[Block] = [Banner("bad" if self.exit_code else "good", say("conform-summary", **self._counts))]
        if not found.compared and self.fixtures:
            head.append(Item((say("conform-nothing"),), tone="bad"))
        if self.hunted:
            head += told_search(self.hunted, speech)
        sections = [Section(tuple(head)), *(Section((_group(group, speech),)) for group in found.groups)]
        rest = []
        for kind in sorted({one.kind for one in found.troubles}):
            troubles = [one for one in found.troubles if one.kind == kind]
            lines = tuple(Item((_detail(one, speech),), self._whom(one), "faint") for one in troubles[:MOST_TROUBLES] if one.id or one.detail)
            rest.append(Item((say(f"trouble-{kind}", count=sum(one.count for one in troubles)),), lines, "bad"))
        for name, count in found.unanswered.items():
            rest.append(Item((say("conform-unanswered", decision=name, count=count),), tone="bad" if self.strict else "info"))
        return Document(language, "", "", (*sections, *((Section(tuple(rest)),) if rest else ())))

    def value(self, language: str) -> dict[str, object]:
        found, speech = self.found, Speech(language)
        groups = [_group_json(one) for one in found.groups]
        search: dict[str, object] = {"search": search_json(self.hunted)} if self.hunted else {}
        return envelope(
            self.command,
            {0: "conforms", 1: "differs", 3: "nobody-tried"}[self.exit_code],
            None,
            summary={**self._counts, "troubles": len(found.troubles)},
            groups=groups,
            troubles=[_trouble(one, speech) for one in found.troubles],
            unanswered=found.unanswered,
            **search,
        )

    def _whom(self, trouble: Trouble) -> tuple[Item, ...]:
        """The facts of somebody whom a search found: nobody can look them up."""
        person = next((one for one in self.fixtures if one.id == trouble.id and one.id.startswith(PREFIX)), None)
        return (Item((_facts(person),), tone="faint"),) if person else ()

    def suites(self, language: str) -> tuple[Suite, ...]:
        """One case a fixture; what concerns no single fixture is a case of its own."""
        found, speech = self.found, Speech(language)
        told: dict[str, list[str]] = {}
        for group in found.groups:
            for one in group.differences:
                told.setdefault(one.fixture.id, []).append(f"{group.decision} ({group.rule}): {_both(one, speech)}")
        for group in found.groups:  # after all that went wrong of its own
            for one in group.follows:
                told[one.fixture.id].append(speech.say("conform-follows-from", decision=one.decision, root=group.decision))
        for trouble in found.troubles:
            told.setdefault(trouble.id, []).append(f"{trouble.kind} {_words(trouble, speech)}".strip())
        general = told.pop("", [])
        if self.strict:
            general += [speech.say("conform-unanswered", decision=name, count=count) for name, count in found.unanswered.items()]
        if not found.compared:
            general.append(speech.say("conform-nothing"))
        cases = [_case(one.owner or "fixture", one.id, told.get(one.id, [])) for one in self.fixtures]
        return (Suite("regelproef conform", (*cases, *((_case("conform", "run", general),) if general else ()))),)


def _group(group: Group, speech: Speech) -> Item:
    title = speech.say("conform-group", decision=group.decision, rule=group.rule or "-", count=len(group.differences))
    persons = [Item((one.fixture.id,), tuple(_person(one, speech))) for one in group.differences[:MOST_SHOWN]]
    follows = ", ".join(f"{decision} ({count})" for decision, count in Counter(one.decision for one in group.follows).items())
    below = [Item((speech.say("conform-follows", decisions=follows),), tone="faint")] if follows else []
    return Item((title,), (*persons, *below), "bad")


def _group_json(group: Group) -> dict[str, object]:
    told = {"rule": group.rule, "decision": group.decision, "differences": [_difference(one) for one in group.differences]}
    return {**told, "follows": [{"decision": one.decision, **_difference(one)} for one in group.follows]}


def _person(one: Difference, speech: Speech) -> Iterator[Item]:
    fixture = one.fixture
    yield Item((_facts(fixture),), tone="faint")
    yield Item((_both(one, speech),))
    said = fixture.why_of(one.decision)
    why = said.get(speech.language) or said.get("en", "")
    under = ", ".join(f"{name}={value}" for name, value in fixture.under.get(one.decision, {}).items())
    for words in (why, ", ".join(fixture.statements), speech.say("conform-under", readings=under) if under else ""):
        if words:
            yield Item((words,), tone="faint")


def _facts(fixture: Expected) -> str:
    return ", ".join(f"{name}: {_shown(value)}" for name, value in fixture.told.items()) or "-"


def _both(one: Difference, speech: Speech) -> str:
    return speech.say("conform-difference", expected=_as_json(one.expected), found=_as_json(one.found))


def _shown(value: object) -> str:
    """A history stands as the years in which something held."""
    if isinstance(value, dict) and value and all(held is True for held in value.values()):
        return "{" + ", ".join(sorted(map(str, value))) + "}"
    return _as_json(value)


def _as_json(value: object) -> str:
    """JSON of which nothing is invisible and nothing looks like something else: letters of other scripts, marks and odd spaces are escaped, and so is
    all but the first of several spaces."""
    if isinstance(value, NoJson):
        return value.words
    words = "".join(char if _plain(char) else json.dumps(char)[1:-1] for char in json.dumps(value, ensure_ascii=False))
    return shortened(re.sub("(?<= ) ", r"\\u0020", words), MAX_VALUE)


def _plain(char: str) -> bool:
    return char.isascii() or unicodedata.name(char, "").startswith("LATIN ")


def _words(one: Trouble, speech: Speech) -> str:
    return one.detail if isinstance(one.detail, str) else speech.text(one.detail)


def _detail(one: Trouble, speech: Speech) -> str:
    """A trouble that stands for others, and does not say so itself, says for how many."""
    more = f" (×{one.count})" if one.count > 1 and not one.decision else ""
    return ": ".join(words for words in (one.id, _words(one, speech)) if words) + more


def _trouble(one: Trouble, speech: Speech) -> dict[str, object]:
    return {"kind": one.kind, "id": one.id, "decision": one.decision, "count": one.count, "detail": _words(one, speech)}


def _case(group: str, name: str, told: list[str]) -> Case:
    return Case(group, name, "failure" if told else "", told[0] if told else "", details=tuple(told))


def _difference(one: Difference) -> dict[str, object]:
    return {
        "id": one.fixture.id,
        "facts": dict(one.fixture.facts),
        "matters": list(one.fixture.matters),
        "expected": one.expected,
        "found": one.found.words if isinstance(one.found, NoJson) else one.found,
        "why": dict(one.fixture.why_of(one.decision)),
        "statements": list(one.fixture.statements),
        "under": dict(one.fixture.under.get(one.decision, {})),
    }
