"""What `translations` answers: how far a rulebook is translated into a language, and what is to be done.

In: a rulebook, its originals, and what was written. Out: a `Reply`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.answer.text import Text
from regelproef.model.parts import Prose, Translation
from regelproef.model.rulebook import Rulebook
from regelproef.model.texts import Place
from regelproef.report.content.wording import Wording
from regelproef.report.document import Banner, Code, Document, Item, Section, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply

SHOWN = 10  # of each kind, unless all are asked for


@dataclass(frozen=True)
class Translated(Reply):
    """`texts`: what is to be translated, as its own files say it, and what it is now. `written`: what became of the file."""

    command = "translations"

    book: Rulebook
    language: str
    translation: Translation
    texts: Mapping[Place, Prose]
    now: Mapping[Place, Prose]
    whole: bool = False
    written: Text | None = None

    @property
    def exit_code(self) -> int:
        return 1 if self._missing or self.translation.stale else 0

    @property
    def _missing(self) -> tuple[Place, ...]:
        return tuple(Place(*one) for one in self.translation.missing)

    @property
    def _stale(self) -> tuple[Place, ...]:
        return tuple(place for place in self.texts if place.thing in self.translation.stale and place not in self.translation.missing)

    def document(self, language: str) -> Document:
        words = Wording(language, self.book, links=False)
        missing, stale = len(self.translation.missing), len(self.translation.stale)
        head = words.say(
            "translations-head",
            book=self.book.root,
            language=words.say(f"language-{self.language}"),
            count=len(self.texts) - missing,
            total=len(self.texts),
            stale=stale,
        )
        blocks = [Banner("good" if self.exit_code == 0 else "warn", head)]
        sections = [Section((*blocks, *((paragraph(words.text(self.written)),) if self.written else ())))]
        for key, places in (("translations-stale", self._stale), ("translations-missing", self._missing)):
            shown = places if self.whole else places[:SHOWN]
            lines = [self._line(place, words, now=key == "translations-stale") for place in shown]
            if len(places) > len(shown):
                lines.append(Item((words.say("translations-more", rest=len(places) - len(shown)),), tone="faint"))
            if lines:
                sections.append(Section((Item((words.say(key),), tuple(lines), "strong"),)))
        return Document(language, words.book_title(), words.say("rp-subtitle"), tuple(sections))

    def _line(self, place: Place, words: Wording, *, now: bool) -> Item:
        own = self.texts[place].entries[0][1]
        lines = [Item((words.say("translations-original", words=own),))]
        lines += [Item((words.say("translations-now", words=self.now[place].in_language(self.language)),))] if now else []
        return Item((Code("/".join(part for part in place if part)),), tuple(lines))

    def value(self, _language: str) -> dict[str, object]:
        verdict = "complete" if self.exit_code == 0 else "incomplete"

        def told(places: tuple[Place, ...]) -> list[dict[str, object]]:
            return [
                {
                    **place._asdict(),
                    "original": self.texts[place].entries[0][1],
                    "translation": self.now[place].in_language(self.language) if self.now[place].has(self.language) else None,
                }
                for place in places
            ]

        return envelope(
            self.command,
            verdict,
            self.book,
            language=self.language,
            texts=len(self.texts),
            missing=told(self._missing),
            stale=told(self._stale),
        )
