"""Questions to whoever runs a command, one line each.

In: a language, and answers from standard input. Out: answers that stand their check. Guarantees: plain lines only, so that it works in any terminal
and can be tried with a file; an answer that is none of the choices, or cannot be what was asked for, is asked for again, with the reason; the end of
the input ends the command.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from regelproef.answer.finding import Unusable
from regelproef.answer.text import Text, text
from regelproef.cli.options import Usage
from regelproef.language.syntax import SyntaxProblem
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech


class Prompt:
    def __init__(self, language: str) -> None:
        self.language, self.speech = language, Speech(language)

    def choice(self, key: str, names: Sequence[str], labels: Sequence[str] = ()) -> int:
        """The place of what was chosen, by its number or its name."""
        self.numbered([f"{name}: {label}" if label and label != name else name for name, label in zip(names, labels or names, strict=True)])
        while True:
            answer = self.line(key, needed=True)
            if answer in names:
                return names.index(answer)
            if answer.isdecimal() and 1 <= int(answer) <= len(names):
                return int(answer) - 1
            print(self.speech.say("ask-again"))

    def numbered(self, names: Sequence[str]) -> None:
        for number, name in enumerate(names, 1):
            print(visible(f"  {number}. {name}"))

    def line(self, key: str, *, needed: bool = False, check: Callable[[str], object] | None = None, **said: object) -> str:
        """An answer that stands the check, if it is one. `said`: what stands in the question."""
        while True:
            try:
                answer = input(f"{self.speech.say(key, **said)} ").strip()
            except EOFError:
                raise Usage(text("change-ended")) from None
            problems = self._problems(check, answer) if answer and check else []
            if not problems and (answer or not needed):
                return answer
            for one in problems:
                print(visible(f"  {self.speech.text(one)}"))

    def _problems(self, check: Callable[[str], object], answer: str) -> list[Text]:
        try:
            check(answer)
        except Unusable as error:
            return [one for finding in error.findings for one in (finding.message, finding.help) if one is not None]
        except SyntaxProblem as error:
            return [one for one in (error.message, error.help) if one is not None]
        return []
