"""The questions of `change`, one line each, and the words of the command line that say the same.

In: a rulebook, a language, and answers from standard input. Out: words for the parser. Guarantees: plain lines only, so that it works in any
terminal and can be tried with a file; an answer that is none of the choices is asked for again; the end of the input ends the command, and nothing
was changed.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from regelproef.answer.text import text
from regelproef.cli.options import Usage
from regelproef.model.rulebook import Rulebook
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech

KINDS = ("amount", "parameter", "rule", "exception")
YES = frozenset("yjo")  # yes, ja, oui


class Questions:
    def __init__(self, book: Rulebook, language: str) -> None:
        self.book, self.language, self.speech = book, language, Speech(language)

    def words(self) -> list[str]:
        """Everything that is to be said on the command line."""
        kind = KINDS[self._choice("ask-what", [self.speech.say(f"ask-what-{one}") for one in KINDS])]
        found = [kind, *{"amount": self._value, "parameter": self._value, "rule": self._rule, "exception": self._exception}[kind](kind)]
        for flag, key in (("--from", "ask-from"), ("--until", "ask-until")):
            found += self._flag(flag, key)
        source = self._line("ask-source", needed=True)
        found += ["--source", source]
        if source not in self.book.statements:
            found += ["--text", self._line("ask-text", needed=True)]
            documents = {one.document for one in self.book.statements.values()}
            found += self._flag("--title", "ask-title") if source.rpartition("-")[0] not in documents else []
        return [*found, "--update-cases"] if self._line("ask-cases")[:1].lower() in YES else found

    def _value(self, kind: str) -> list[str]:
        names = [name for name, one in self.book.amounts.items() if one.parameter is (kind == "parameter")]
        return [names[self._choice("ask-which", names, labelled=True)], self._line(f"ask-value-{kind}", needed=True)]

    def _rule(self, _: str) -> list[str]:
        rules = list(self.book.rules)
        rule = self.book.rules[rules[self._choice("ask-which", rules)]]
        found, lines = [rule.id], [one.source for one in rule.conditions]
        self._list(lines)
        place = self._line("ask-rule-line")
        if place.isdecimal() and 1 <= int(place) <= len(lines):
            found += ["--line", lines[int(place) - 1], self._line("ask-rule-new")]
        return found + self._flag("--then", "ask-then")

    def _exception(self, _: str) -> list[str]:
        name, rules = self._line("ask-id", needed=True), list(self.book.rules)
        found = [name, "--to", rules[self._choice("ask-to", rules)]]
        while line := self._line("ask-when"):
            found += ["--when", line]
        return [*found, "--then", self._line("ask-then", needed=True)]

    def _flag(self, flag: str, key: str) -> list[str]:
        answer = self._line(key)
        return [flag, answer] if answer else []

    def _choice(self, key: str, names: Sequence[str], *, labelled: bool = False) -> int:
        """The place of what was chosen, by its number or its name."""
        self._list([f"{name}: {self.book.labels.name(name, self.language)}" if labelled else name for name in names])
        while True:
            answer = self._line(key, needed=True)
            if answer in names:
                return names.index(answer)
            if answer.isdecimal() and 1 <= int(answer) <= len(names):
                return int(answer) - 1
            print(self.speech.say("ask-again"))

    def _list(self, names: Sequence[str]) -> None:
        for number, name in enumerate(names, 1):
            print(visible(f"  {number}. {name}"))

    def _line(self, key: str, *, needed: bool = False) -> str:
        while True:
            try:
                answer = input(f"{self.speech.say(key)} ").strip()
            except EOFError:
                raise Usage(text("change-ended")) from None
            if answer or not needed:
                return answer


def asked_words(book: Rulebook, language: str) -> list[str]:
    """Ask, and show the words that say the same."""
    questions = Questions(book, language)
    words = questions.words()
    print(questions.speech.say("ask-command"))
    print(visible(f"  regelproef change {shlex.join(words)}"))
    return words
