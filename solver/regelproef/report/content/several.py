"""What a command answers of several rulebooks: each answer under its own heading, and the worst verdict over all.

In: the answer about each, or why one cannot be used. Out: a `Reply`, so that every format tells them all.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TypeVar

from regelproef.answer.finding import Finding
from regelproef.report.cases import Suite
from regelproef.report.content.findings import finding_json, suite, told
from regelproef.report.content.places import Moves, moved, placed, seen_from_top
from regelproef.report.content.wording import Wording
from regelproef.report.document import Banner, Block, Document, Group, Section
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

WORST_FIRST = (2, 1, 3, 0)  # exit codes
Part = TypeVar("Part")


@dataclass(frozen=True)
class Refused(Reply):
    """A rulebook that cannot be used; `root`: how it is shown to people, `moves`: from where one stands to the top of the repository."""

    command: str
    root: str
    refused: tuple[Finding, ...]
    moves: Moves = field(default=(), kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "refused", placed(self.refused, self.root))

    def from_top(self) -> Refused:
        return replace(self, refused=seen_from_top(self.refused, self.moves), root=moved(self.root, self.moves))

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.refused

    @property
    def exit_code(self) -> int:
        return 2

    def document(self, language: str) -> Document:
        words = Wording.without_rulebook(language)
        banner = Banner("bad", words.say("unusable", count=len(self.refused)), sign="❌")
        return Document(language, self.root, words.say("rp-subtitle"), (Section((banner, *told(self.refused, words))),))

    def value(self, language: str) -> dict[str, object]:
        findings = [finding_json(finding, language) for finding in self.refused]
        return {**envelope(self.command, "unusable", findings=findings), "rulebook": {"root": self.root, "digest": None}}

    def suites(self, language: str) -> tuple[Suite, ...]:
        return (suite(self.command, self.refused, (), language, unusable=True),)


@dataclass(frozen=True)
class Several(Reply):
    """`replies`: each by how its rulebook is shown to people."""

    command: str
    replies: tuple[tuple[str, Reply], ...]
    moves: Moves = ()

    def from_top(self) -> Several:
        return replace(self, replies=tuple((moved(name, self.moves), reply.from_top()) for name, reply in self.replies))

    @property
    def worst(self) -> Reply:
        return min((reply for _, reply in self.replies), key=lambda reply: WORST_FIRST.index(reply.exit_code))

    @property
    def exit_code(self) -> int:
        return self.worst.exit_code

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for _, reply in self.replies for finding in reply.findings)

    def document(self, language: str) -> Document:
        speech, worst = Speech(language), self.worst.document(language)
        banner = next((block for section in worst.sections for block in section.blocks if isinstance(block, Banner)), Banner("", ""))
        title = speech.say("which-told", count=len(self.replies), names=", ".join(name for name, _ in self.replies))
        sections = [Section((Banner(banner.tone, title, sign=banner.sign),))]
        for number, (name, reply) in enumerate(self.replies, 1):
            blocks: tuple[Block, ...] = _apart(reply.document(language).sections, f"book{number}-")
            sections.append(Section(blocks, f"book{number}", name))
        return Document(language, title, worst.subtitle, tuple(sections))

    def value(self, language: str) -> dict[str, object]:
        verdict = str(self.worst.value(language)["verdict"])
        return envelope(self.command, verdict, rulebooks=[reply.value(language) for _, reply in self.replies])

    def suites(self, language: str) -> tuple[Suite, ...]:
        return tuple(replace(one, name=f"{name}: {one.name}") for name, reply in self.replies for one in reply.suites(language))


def _apart(part: Part, prefix: str) -> Part:
    """The same blocks, with ids that no other part of the page has."""
    if isinstance(part, tuple):
        return tuple(_apart(one, prefix) for one in part)  # type: ignore[return-value]  # of the same types
    if isinstance(part, Finding) or not is_dataclass(part) or isinstance(part, type):
        return part
    changed: dict[str, object] = {}
    for each in fields(part):
        value = getattr(part, each.name)
        named = each.name in {"id", "target"} and value and not isinstance(part, Group)  # people read the id of a group
        changed[each.name] = f"{prefix}{value}" if named else _apart(value, prefix)
    return replace(part, **changed)
