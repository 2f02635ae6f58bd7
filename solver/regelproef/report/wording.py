"""Small pieces that many sections share: rules, statements, persons and expressions as inline words.

In: a `Phrase`. Out: inlines of a document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from regelproef.answer.outcome import Value
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.parts import Formula, Prose, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.report.document import Break, Chip, Code, Faint, Inline, Inlines, Link
from regelproef.report.phrase import Phrase


@dataclass(frozen=True)
class Wording:
    phrase: Phrase

    @property
    def book(self) -> Rulebook:
        return self.phrase.book

    @property
    def language(self) -> str:
        return self.phrase.language

    def say(self, key: str, /, **params: object) -> str:
        return self.phrase.say(key, **params)

    def book_title(self) -> str:
        """What the rulebook is called; without a title, the folder in which it stands."""
        return self.book.title.in_language(self.language) or self.say("rp-title", book=self.book.root)

    def prose(self, prose: Prose) -> Inlines:
        """A text of the rulebook; one that exists in another language only is marked as such."""
        if not prose:
            return ()
        words = prose.in_language(self.language)
        if prose.has(self.language):
            return (words,)
        return (words, Faint(f" ({self.say('rp-fallback', language=self.say(f'rp-language-{prose.entries[0][0]}'))})"))

    def rule(self, name: str) -> Inline:
        return Link(name, rule_id(name), code=True) if name in self.book.rules else Code(name)

    def statement(self, name: str) -> Inline:
        return Link(name, statement_id(name)) if name in self.book.statements else Code(name)

    def statements(self, names: tuple[str, ...]) -> Inlines:
        return joined(tuple(self.statement(name) for name in names))

    def reading(self, name: str) -> Inline:
        return Link(name, reading_id(name)) if name in self.book.interpretations else Code(name)

    def decision(self, name: str) -> Inline:
        return Link(self.phrase.name(name), decision_id(name)) if name in self.book.decisions else Code(name)

    def formula(self, formula: Formula) -> Inlines:
        """In words, and below it as it is written."""
        return (self.phrase.expr(formula.expr), Break(), Code(formula.source))

    def person(self, facts: Mapping[str, Value]) -> Inlines:
        if not facts:
            return (Faint(self.say("rp-default-person")),)
        found: list[Inline] = []
        for name, value in facts.items():
            if found:
                found.append("; ")
            found += [f"{self.phrase.name(name)}: ", self.phrase.value(name, value)]
        return tuple(found)

    def outcome(self, rule: Rule) -> Chip:
        """What a rule says, in the colour of that outcome."""
        return Chip(self.phrase.of_decision(rule.decision, rule.outcome.expr), self.tone_of(rule.decision, rule.outcome))

    def tone_of(self, decision: str, formula: Formula) -> str:
        return value_tone(self.book, decision, formula.expr.value) if isinstance(formula.expr, Const) else "v0"

    def shown(self, decision: str, word: str) -> str:
        """An outcome that stands as one word, in the words of the labels."""
        type_ = self.book.decisions[decision].type
        if word in {"conflict", "gap", "blocked"}:
            return self.say(f"ph-{word}")
        if word == "null":
            return self.say("ph-null")
        if word in {"true", "false"} and type_.kind is Kind.BOOL:
            return self.say(f"ph-{word}")
        if type_.kind is Kind.MONEY and word.lstrip("-").isdigit():
            return self.phrase.money(int(word))
        if type_.kind is Kind.DATE and re.fullmatch(r"\d{4}-\d{2}-\d{2}", word):
            return self.phrase.day(date.fromisoformat(word))
        return self.book.labels.value(decision, word, self.language)


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


def joined(parts: tuple[Inline, ...], between: str = ", ") -> Inlines:
    found: list[Inline] = []
    for part in parts:
        if found:
            found.append(between)
        found.append(part)
    return tuple(found)


def rule_id(name: str) -> str:
    return f"rule-{name}"


def statement_id(name: str) -> str:
    return f"statement-{name}"


def decision_id(name: str) -> str:
    return f"decision-{name}"


def finding_id(name: str) -> str:
    return f"finding-{name}"


def reading_id(name: str) -> str:
    return f"reading-{name}"
