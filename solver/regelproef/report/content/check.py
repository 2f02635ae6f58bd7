"""What `check` answers: what is proved, what is wrong, what is undecided.

In: a rulebook and a `CheckReport`. Out: a `Reply`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from regelproef.answer.finding import Finding
from regelproef.check import all_readings
from regelproef.check.questions import CheckReport
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.findings import finding_json, notes, proof_json, suite, told
from regelproef.report.content.places import Moves, moved, placed, seen_from_top
from regelproef.report.content.wording import Wording
from regelproef.report.document import Banner, Block, Document, Section, Tile, Tiles, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.render.junit import Suite
from regelproef.report.reply import Reply

VERDICTS = {
    "sound": ("sound", "good", "✅"),
    "findings": ("not-sound", "bad", "❌"),
    "undecided": ("undecided-word", "warn", "❔"),
    "nothing-asked": ("nothing-asked", "warn", "❔"),
}


@dataclass(frozen=True)
class Checked(Reply):
    """`strict`: notes count as findings. `moves`: from where one stands to the top of the repository."""

    command = "check"

    book: Rulebook
    report: CheckReport
    strict: bool = False
    moves: Moves = ()

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

    @property
    def _counts(self) -> dict[str, int]:
        report = self.report
        return {"proofs": len(report.proofs), "errors": len(report.errors), "undecided": len(report.undecided), "notes": len(report.notes)}

    def document(self, language: str) -> Document:
        report, words = self.report, Wording(language, self.book, links=False)
        key, tone, sign = VERDICTS[self.report.verdict]
        title = words.say("summary", book=self.book.root, verdict=words.say(key), **self._counts)
        blocks: list[Block] = [Banner(tone, title, sign=sign)]
        if words.switched():
            blocks.append(paragraph(words.say("readings-switched", readings=words.switched())))
        if all_readings.CODES[0] in report.asked:
            blocks.append(paragraph(words.say("all-readings-asked")))
        proved = Counter(proof.code for proof in report.proofs)
        blocks.append(Tiles(tuple(Tile(str(count), words.say(f"code:{code}"), "", "good") for code, count in proved.items())))
        blocks += told((*report.errors, *report.undecided), words)
        blocks += notes((*report.accepted, *report.notes), words)
        return Document(language, words.book_title(), words.say("rp-subtitle"), (Section(tuple(blocks)),))

    def value(self, language: str) -> dict[str, object]:
        report, counts = self.report, self._counts
        summary = {"proved": counts.pop("proofs"), "accepted": len(report.accepted), **counts}
        return envelope(
            self.command,
            report.verdict,
            self.book,
            summary=summary,
            findings=[finding_json(finding, language) for finding in report.findings],
            proofs=[proof_json(proof) for proof in report.proofs],
        )

    def suites(self, language: str) -> tuple[Suite, ...]:
        return (suite(self.command, self.report.findings, self.report.proofs, language),)
