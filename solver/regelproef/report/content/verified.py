"""What `certify verify` answers: whether a certificate is accepted, and what it shows and does not.

In: what was found in the folder, or why it is refused. Out: a `Reply`.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.answer.text import Text
from regelproef.certify.second import Standing
from regelproef.certify.verify import TOLD, Verified
from regelproef.report.content.wording import upper
from regelproef.report.document import Banner, Block, Document, Item, Section
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

WORDS = {Standing.CERTIFIED: "certified", Standing.REDECIDED: "redecided", Standing.FIRST: "first", Standing.EVALUATED: "evaluated"}


@dataclass(frozen=True)
class Looked(Reply):
    """`found`: what was accepted, or why nothing was; `seconds`: how long it took."""

    command = "certify"

    folder: str
    found: Verified | Text
    seconds: str

    @property
    def exit_code(self) -> int:
        return 1 if isinstance(self.found, Text) else 0

    def document(self, language: str) -> Document:
        words, found = Speech(language), self.found
        if isinstance(found, Text):
            blocks: tuple[Block, ...] = (Banner("bad", words.say("certify-refused", folder=self.folder, why=found)),)
        else:
            stand = {own: found.verdicts.get(standing.value, 0) for standing, own in WORDS.items()}
            told = {word: found.told.get(word, 0) for word in TOLD}
            size = {"questions": sum(found.questions.values()), "clauses": found.clauses, "steps": found.steps, "persons": found.tried}
            shown = found.questions.get(Standing.CERTIFIED.value, 0)
            accepted = words.say("certify-accepted", folder=self.folder, seconds=self.seconds, shown=shown, **size)
            lines = [Item((upper(words.say("certify-told", verdicts=sum(told.values()), **told, **stand)),))]
            if left := found.unchecked["questions"]:
                lines.append(Item((upper(words.say("certify-unchecked", questions=left)),), tone="warn"))
            blocks = (Banner("good", accepted), *lines)
        return Document(language, self.folder, "", (Section(blocks),))

    def value(self, language: str) -> dict[str, object]:
        found = self.found
        if isinstance(found, Text):
            return envelope("certify", "refused", folder=self.folder, reason=Speech(language).text(found))
        return envelope(
            "certify",
            "accepted",
            found.book,
            folder=self.folder,
            asked=dict(found.asked),
            told=dict(found.told),
            verdicts={standing.value: found.verdicts.get(standing.value, 0) for standing in Standing},
            unchecked=found.unchecked,
            questions=sum(found.questions.values()),
            clauses=found.clauses,
            steps=found.steps,
            persons=found.tried,
        )
