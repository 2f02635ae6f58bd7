"""The questions of `change`, and the words of the command line that say the same.

In: a rulebook, a language, and answers from standard input. Out: words for the parser. Guarantees: those of `Prompt`; the end of the input ends the
command, and nothing was changed.
"""

from __future__ import annotations

import shlex
from datetime import date

from regelproef.answer.finding import unusable
from regelproef.answer.text import text
from regelproef.change.dated import NewValue
from regelproef.change.sources import document_of
from regelproef.change.values import first_day, last_day, outcome, value_of
from regelproef.change.wording import check_sentence
from regelproef.cli.options import Usage
from regelproef.cli.prompt import Prompt
from regelproef.gate.declaration import FILE_NAME
from regelproef.language.checker import check_expression
from regelproef.language.types import BOOL
from regelproef.model.bounds import scope_of
from regelproef.model.parts import AmountDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.report.render.visible import visible

KINDS = ("amount", "parameter", "rule", "exception")
YES = frozenset("yjo")  # yes, ja, oui


class Questions(Prompt):
    def __init__(self, book: Rulebook, language: str) -> None:
        super().__init__(language)
        self.book = book

    def words(self) -> list[str]:
        """Everything that is to be said on the command line."""
        kind = KINDS[self.choice("ask-what", [self.speech.say(f"ask-what-{one}") for one in KINDS])]
        found = [kind, *{"amount": self._value, "parameter": self._value, "rule": self._rule, "exception": self._exception}[kind](kind)]
        first = self.line("ask-from", check=first_day)
        last = self.line("ask-until", check=last_day)
        found += [*(("--from", first) if first else ()), *(("--until", last) if last else ())]
        source = self.line("ask-source", needed=True, check=lambda word: word in self.book.statements or document_of(word))
        found += ["--source", source]
        if source not in self.book.statements:
            days = first_day(first) if first else None, last_day(last) if last else None
            found += ["--text", self.line("ask-text", needed=True, check=lambda words: self._agrees(kind, found, words, *days))]
            documents = {one.document for one in self.book.statements.values()}
            found += self._flag("--title", "ask-title") if source.rpartition("-")[0] not in documents else []
        return [*found, "--update-cases"] if self.line("ask-cases")[:1].lower() in YES else found

    def _value(self, kind: str) -> list[str]:
        names = [name for name, one in self.book.amounts.items() if one.parameter is (kind == "parameter")]
        name = names[self.choice("ask-which", names, [self._amount(self.book.amounts[one]) for one in names])]
        return [name, self.line(f"ask-value-{kind}", needed=True, check=lambda word: value_of(self.book.amounts[name], word))]

    def _agrees(self, kind: str, found: list[str], sentence: str, first: date | None, last: date | None) -> None:
        """The sentence names the value and the days, where it names any."""
        if kind in {"amount", "parameter"}:
            amount = self.book.amounts[found[1]]
            check_sentence(sentence, self.book.language, amount, NewValue(amount.name, value_of(amount, found[2]), first, last, ""))

    def _amount(self, amount: AmountDefinition) -> str:
        label = self.book.labels.name(amount.name, self.language)
        return label if label != amount.name else amount.meaning.in_language(self.language)

    def _rule(self, _: str) -> list[str]:
        rules = list(self.book.rules)
        rule = self.book.rules[rules[self.choice("ask-which", rules, [self._told(one) for one in rules])]]
        found, lines = [rule.id], [one.source for one in rule.conditions]
        self.numbered(lines)
        place = self.line("ask-rule-line")
        if place.isdecimal() and 1 <= int(place) <= len(lines):
            found += ["--line", lines[int(place) - 1], self.line("ask-rule-new", check=self._condition)]
        then = self.line("ask-then", check=lambda word: self._outcome(rule.id, word))
        return [*found, *(("--then", then) if then else ())]

    def _exception(self, _: str) -> list[str]:
        name, rules = self.line("ask-id", needed=True, check=self._new_name), list(self.book.rules)
        to = rules[self.choice("ask-to", rules, [self._told(one) for one in rules])]
        found = [name, "--to", to]
        while line := self.line("ask-when", check=self._condition):
            found += ["--when", line]
        return [*found, "--then", self.line("ask-then", needed=True, check=lambda word: self._outcome(to, word))]

    def _told(self, rule: str) -> str:
        """What a rule says for people, or else what it gives."""
        return self.speech.told(self.book.rules[rule].text) or f"→ {self.book.rules[rule].outcome.source}"

    def _new_name(self, word: str) -> None:
        if word in self.book.rules:
            raise unusable("change", "change-rule-taken", name=word)
        if not FILE_NAME.match(word):
            raise Usage(text("file-name-form", name=word))

    def _condition(self, line: str) -> None:
        check_expression(line, scope_of(self.book), BOOL, self._known(line))

    def _outcome(self, rule: str, word: str) -> None:
        type_ = self.book.decisions[self.book.rules[rule].decision].type
        check_expression(outcome(word, type_), scope_of(self.book), type_, self._known(word), outcome=True)

    def _known(self, words: str) -> frozenset[str]:
        """Names that an earlier line may guard: whether it does is found when the rulebook is read."""
        return frozenset(f".{name}" for name in (*self.book.amounts, *self.book.decisions) if name in words)

    def _flag(self, flag: str, key: str) -> list[str]:
        answer = self.line(key)
        return [flag, answer] if answer else []


def asked_words(book: Rulebook, language: str) -> list[str]:
    """Ask, and show the words that say the same."""
    questions = Questions(book, language)
    words = questions.words()
    print(questions.speech.say("ask-command"))
    print(visible(f"  regelproef change {shlex.join(words)}"))
    return words
