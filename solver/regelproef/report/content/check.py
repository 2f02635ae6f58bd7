"""What `check` answers: what is proved, what is wrong, what is undecided.

In: a rulebook and a `CheckReport`. Out: a `Reply`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from regelproef.answer.finding import Finding
from regelproef.check import all_readings
from regelproef.check.causes import Alike, alike
from regelproef.check.questions import CheckReport
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.report.cases import Suite
from regelproef.report.content.findings import finding_json, proof_json, suite
from regelproef.report.content.places import Moves, moved, placed, seen_from_top
from regelproef.report.content.profiles import VERDICTS, counted, counts_of, profile_lines, profiles_json, summary_json
from regelproef.report.content.together import errors_together, next_steps, notes_together, steps, undecided_together
from regelproef.report.content.wording import Wording
from regelproef.report.document import Banner, Block, Document, Fold, Item, Section, Tile, Tiles, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

if TYPE_CHECKING:
    from regelproef.report.content.certified import Kept

AGAIN = "regelproef.report.content.certified"  # imported where a second opinion was asked for

COLUMNS = 80


@dataclass(frozen=True)
class Checked(Reply):
    """`strict`: notes count as findings. `moves`: from where one stands to the top of the repository. On a terminal `whole` shows every finding in
    full, and `with_notes` every note."""

    command = "check"

    book: Rulebook
    report: CheckReport
    strict: bool = False
    moves: Moves = ()
    whole: bool = False
    with_notes: bool = False
    kept: Kept | None = None  # the certificate

    def __post_init__(self) -> None:
        object.__setattr__(self, "report", replace(self.report, findings=placed(self.report.findings, self.book.root, self.book)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.report.findings

    def from_top(self) -> Checked:
        report = replace(self.report, findings=seen_from_top(self.report.findings, self.moves))
        return replace(self, report=report, book=replace(self.book, root=moved(self.book.root, self.moves)))

    @property
    def exit_code(self) -> int:
        if self.report.errors or (self.strict and self.report.notes):
            return 1
        return 0 if self.report.verdict == "sound" else 3

    def document(self, language: str) -> Document:
        report, words = self.report, Wording(language, self.book, links=False)
        key, tone, sign = VERDICTS[self.report.verdict]
        counts = counted(report, words)
        blocks: list[Block] = [Banner(tone, words.say("summary", book=self.book.root, verdict=words.say(key), counts=counts), sign=sign)]
        if self.book.profile:
            blocks.append(paragraph(words.say("profile-asked", profile=self.book.profile)))
        blocks += profile_lines(report, words)
        if words.bounded():
            blocks.append(paragraph(words.say("members-bound", most=words.bounded())))
        if words.switched():
            blocks.append(paragraph(words.say("readings-switched", readings=words.switched())))
        if all_readings.CODES[0] in report.asked:
            blocks.append(paragraph(words.say("all-readings-asked")))
        if report.certification is not None:
            blocks += import_module(AGAIN).certified_lines(report.certification, self.kept, words)
        wrong = (*errors_together(report.errors, words, whole=self.whole), *undecided_together(report.undecided, words))
        wrong += next_steps((*report.errors, *report.undecided), words)
        notes = notes_together((*report.accepted, *report.notes), words, whole=self.whole or self.with_notes or self.strict)
        last = (*self._proved(words, folded=bool(wrong) and not self.whole), *notes)
        sections = (Section(tuple(blocks)), *wrong, Section(last)) if wrong else (Section((*blocks, *last)),)
        return Document(language, words.book_title(), words.say("rp-subtitle"), tuple(one for one in sections if one.blocks), columns=COLUMNS)

    def _proved(self, words: Wording, *, folded: bool) -> tuple[Block, ...]:
        """How much of what, under the first profile that was judged; beside findings, a terminal leaves it at the sum in the first line."""
        proved = Counter(proof.code for proof in self.report.proofs if proof.profile == self.book.apart)
        tiles = Tiles(tuple(Tile(str(count), words.say(f"code:{code}"), "", "good") for code, count in proved.items()))
        if not folded or not proved:
            return (tiles,) if proved else ()
        title = words.counted("count-proved", counts_of(self.report)["proved"])
        return (Fold("", (title,), (tiles,), lines=(Item(words.sentence(words.say("fold-proved", count=title)), tone="faint"),)),)

    def value(self, language: str) -> dict[str, object]:
        report = self.report
        return envelope(
            self.command,
            report.verdict,
            self.book,
            summary=summary_json(report),
            **profiles_json(report),
            **({} if report.certification is None else import_module(AGAIN).certified_json(report.certification, self.kept)),
            findings=[finding_json(finding, language) for finding in report.findings],
            proofs=[proof_json(proof) for proof in report.proofs],
            alike=[_alike_json(one) for one in alike(self.book, report.errors)],
            next_steps=steps(report.errors, Speech(language)),
        )

    def suites(self, language: str) -> tuple[Suite, ...]:
        return (suite(self.command, self.report.findings, self.report.proofs, language),)


def _alike_json(group: Alike) -> dict[str, object]:
    trait = {group.trait[0]: to_json(group.trait[1])} if group.trait else {}
    return {"findings": [one.id for one in group.findings], "shared": trait, "rule": group.rule or None}
