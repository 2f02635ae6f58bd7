"""Small pieces that many sections share: rules, statements, persons and expressions as inline words.

In: a language and a rulebook. Out: inlines of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.outcome import Outcome, Value
from regelproef.answer.text import Text, text
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.labels import Labels
from regelproef.model.parts import Formula, Prose, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.report.document import Block, Break, Cell, Chip, Code, Faint, Foreign, Inline, Inlines, Link, Section, Strong, Table
from regelproef.words.phrase import Phrase
from regelproef.words.say import Speech


@dataclass(frozen=True)
class Wording(Phrase):
    """`links`: the document has the sections to which names can link."""

    links: bool = True

    @classmethod
    def without_rulebook(cls, language: str) -> Wording:
        """Where none could be read."""
        return cls(language, Rulebook("", "", "en", "", {}, {}, {}, {}, (), {}, {}, (), (), (), Labels(), {}, ()), links=False)

    def book_title(self) -> str:
        """What the rulebook is called; without a title, the folder in which it stands."""
        return self.book.title.in_language(self.language) or self.say("rp-title", book=self.book.root)

    def section(self, key: str, blocks: Iterable[Block], *, folded: bool = True) -> Section:
        """A section of the report, under the title that this key says."""
        return Section(tuple(blocks), key.removeprefix("rp-"), self.say(key), folded=folded)

    def table(self, caption: str, header: Iterable[str], rows: Iterable[tuple[Cell, ...]], tone: str = "") -> Table:
        """`header`: the keys of what stands above the columns."""
        return Table(caption, tuple(map(self.say, header)), tuple(rows), tone)

    def bounded(self) -> str:
        """How many members anybody has at most, of whom all is proved; nothing where persons have none."""
        told = (f"{one.most} {self.book.labels.members_name(name, self.language)}" for name, one in self.book.members.items())
        return ", ".join(told)

    def switched(self) -> str:
        """The readings that are asked about instead of those that are chosen, or that the profile which is asked about chooses."""
        book = self.book
        own = dict(book.profiles[book.profile].choose) if book.profile else {}
        return ", ".join(f"{name}={value}" for name, value in book.choice.items() if value != own.get(name, book.interpretations[name].chosen))

    def meaning(self, name: str, meaning: Prose) -> Prose:
        """What a fact or decision means: a value that it explains (`code: …` or `code = …`) goes by its label, in each language that has one."""
        known = self.type_of(name)
        values = known.values if known is not None else ()
        return replace(meaning, entries=tuple((one, replace(self, language=one)._labelled(name, words, values)) for one, words in meaning.entries))

    def _labelled(self, name: str, words: str, values: tuple[str, ...]) -> str:
        for value in values:
            words = re.sub(rf"(?<![\w.]){re.escape(value)}(?=:| =)", self.value(name, value).replace("\\", "\\\\"), words)
        return words

    def prose(self, prose: Prose) -> Inlines:
        """A text of the rulebook; one that exists in another language only is marked as such."""
        if not prose:
            return ()
        if prose.has(self.language):
            return (self.told(prose),)
        return (self.own(prose), Faint(f" ({self.say('rp-fallback', language=self.say(f'rp-language-{prose.entries[0][0]}'))})"))

    def own(self, prose: Prose) -> Inline:
        """A text of the rulebook, in whatever language it has."""
        words = self.told(prose)
        return words if prose.has(self.language) or not prose else Foreign(words, prose.entries[0][0])

    def saying(self, key: str, /, **params: object) -> Inlines:
        """A sentence of the engine in which texts of the rulebook may stand."""
        what = text(key, **params)
        return self.around(self.text(what), what)

    def around(self, words: str, what: Text) -> Inlines:
        """What a sentence says, with the texts in it that are in another language as such, and names between backquotes as code."""
        for value in what.params.values():
            if isinstance(value, Prose) and isinstance(part := self.own(value), Foreign) and part.words in words:
                before, after = words.split(part.words, 1)
                return (*self.sentence(before), part, *self.around(after, what))
        return self.sentence(words)

    def rule(self, name: str) -> Inline:
        return Link(name, anchor("rule", name), code=True) if self.links and name in self.book.rules else Code(name)

    def statement(self, name: str) -> Inline:
        return Link(name, anchor("statement", name)) if self.links and name in self.book.statements else Code(name)

    def statements(self, names: tuple[str, ...]) -> Inlines:
        return joined(map(self.statement, names))

    def decision(self, name: str) -> Inline:
        if name not in self.book.decisions:
            return Code(name)
        return Link(self.name(name), anchor("decision", name)) if self.links else self.name(name)

    def anything(self, name: str) -> Inline:
        """What is known by this name."""
        return self.rule(name) if name in self.book.rules else self.decision(name) if name in self.book.decisions else self.statement(name)

    def formula(self, formula: Formula) -> Inlines:
        """In words, and below it as it is written."""
        return (self.expr(formula.expr), Break(), Code(formula.source))

    def person(self, facts: Mapping[str, Value]) -> Inlines:
        if not facts:
            return (Faint(self.say("witness-default")),)
        lines = ((f"{self.name(name)}: ", self.value(name, value)) for name, value in facts.items())
        return joined(lines, "; ")

    def outcomes(self, outcomes: Mapping[str, Outcome]) -> Inlines:
        """Each on a line of its own, below what stands before."""
        return tuple(part for name, one in outcomes.items() for part in (Break(), f"{self.name(name)}: ", Strong(self.outcome(name, one))))

    def instead(self, before: Mapping[str, Outcome], after: Mapping[str, Outcome]) -> Inlines:
        """What becomes of each decision, on a line of its own."""
        sides = ((name, self.outcome(name, before[name]), self.outcome(name, after[name])) for name in before)
        return tuple(part for name, was, now in sides for part in (Break(), self.say("rp-instead", decision=self.name(name), before=was, after=now)))

    def says(self, rule: Rule) -> Chip:
        """What a rule says, in the colour of that outcome."""
        return Chip(self.of_decision(rule.decision, rule.outcome.expr), self.tone_of(rule.decision, rule.outcome))

    def sentence(self, words: str) -> Inlines:
        """A sentence of the engine, with the names that stand between backquotes as code, linked where they are rules."""
        parts = words.split("`")
        return tuple(self.rule(part) if index % 2 else part for index, part in enumerate(parts) if index % 2 or part)

    def tone_of(self, decision: str, formula: Formula) -> str:
        return value_tone(self.book, decision, formula.expr.value) if isinstance(formula.expr, Const) else "v0"


def value_tone(book: Rulebook, decision: str, value: Value) -> str:
    """The colour of a value of a decision: the same wherever it occurs."""
    type_ = book.decisions[decision].type
    if value is None:
        return "none"
    if type_.kind is Kind.ENUM and value in type_.values:
        return f"v{type_.values.index(str(value)) % 10}"
    if isinstance(value, bool):
        return "v0" if value else "none"
    return "none" if value == 0 else "v0"


def prose_json(key: str, prose: Prose, language: str) -> dict[str, str | None]:
    """A text for programs, in this language where it has one, and then the original too."""
    said = Speech(language).told(prose)
    if not prose or prose.entries[0][0] == language or not prose.has(language):
        return {key: said or None}
    return {key: said, f"{key}_original": Speech(prose.entries[0][0]).told(prose)}


def upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def joined(parts: Iterable[Inline | Inlines], between: Inline = ", ") -> Inlines:
    """The parts one after another, with something between each two."""
    found: list[Inline] = []
    for part in parts:
        found += [*([between] if found else []), *(part if isinstance(part, tuple) else (part,))]
    return tuple(found)


def lines(parts: Iterable[Inline | Inlines]) -> Inlines:
    """Each part on a line of its own."""
    return joined(parts, Break())


def anchor(kind: str, name: str) -> str:
    """The id under which a report tells of a rule, statement, decision, finding or reading."""
    return f"{kind}-{name}"
