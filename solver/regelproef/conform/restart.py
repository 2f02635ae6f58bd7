"""Asking on where an implementation breaks down, until everybody was asked about.

In: a way to ask, persons, and the time. Out: `Answers`, and the kind of trouble after which there is no use in asking further. Guarantees: whoever
breaks it is named, and the others are answered all the same: after a breakdown it is started again, with the first who was not answered alone; where
nobody was answered at all, with half of them and then the other half. Whoever makes it hang is named, if it hangs of that person alone too; then
nothing further is asked.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from regelproef.answer.text import Text
from regelproef.conform.answers import Answers
from regelproef.conform.fixtures import Expected
from regelproef.conform.judged import troubled_in

STOPS = frozenset({"hang", "flood", "unreachable", "redirect"})
LEAST_ALONE = 5.0  # seconds that one person alone has, or whatever a run may take, before anybody is said to hang
MOST_SILENT = 40  # runs, one after another, of a program that breaks down without any answer
AskMany = Callable[[Sequence[Expected], float], Answers]


@dataclass
class Asking:
    """`each`: seconds of one run. `silent`: how many runs there were since anything was answered."""

    ask: AskMany
    each: float
    silent: int = 0

    def about(self, persons: Sequence[Expected], end: float, most_silent: int | None = MOST_SILENT) -> tuple[Answers, str]:
        """Everything that is answered until then; with "" when everybody was asked about. `most_silent`: None for as long as there is time."""
        whole, groups, crashes, stop = Answers(), [tuple(persons)] if persons else [], list[Text | str](), ""
        while groups:
            group = groups.pop()
            answers, rest = self._run(group, end)
            crash, stop = answers.take_general("crash"), min((one.kind for one in answers.troubles if one.kind in STOPS), default="")
            self.silent = 0 if len(rest) < len(group) else self.silent + 1
            if stop == "hang" and rest and not any(one.id for one in answers.troubles if one.kind == "hang"):
                stop = self._hanging(answers, group, rest[0], end)
                groups += [] if stop else [rest[1:]]
            elif crash is not None and len(group) == 1 and rest:
                answers.trouble("crash", rest[0].id, crash.detail)
            elif crash is not None:
                crashes.append(crash.detail)
                groups += _parted(rest, progress=len(rest) < len(group))
            elif not stop:
                for one in rest:
                    answers.trouble("missing", one.id)
            whole.add(answers)
            if not stop and groups and most_silent is not None and self.silent >= most_silent:
                stop = "crash"
            if stop:
                break
            groups = [one for one in groups if one]
        if crashes and (stop == "crash" or "crash" not in troubled_in(whole).values()):
            whole.trouble("crash", "", crashes[0])
        return whole, stop

    def _run(self, group: Sequence[Expected], end: float) -> tuple[Answers, tuple[Expected, ...]]:
        """One run, and who was not answered. Half of the time is left to ask about one of them alone, if that is enough."""
        left = end - time.monotonic()
        share = left / 2 if len(group) > 1 and left / 2 >= min(self.each, LEAST_ALONE) else left
        answers = self.ask(group, max(0.0, min(self.each, share)))
        troubled = troubled_in(answers)
        return answers, tuple(one for one in group if one.id not in answers.decisions and one.id not in troubled)

    def _hanging(self, answers: Answers, group: Sequence[Expected], suspect: Expected, end: float) -> str:
        """The first who was not answered is named when it hangs of this one alone; otherwise "" where a run had less time than it may take."""
        left = end - time.monotonic()
        if left < (min(self.each, LEAST_ALONE) if len(group) > 1 else 0):
            return "hang"
        alone, rest = self._run((suspect,), end) if len(group) > 1 else (answers, (suspect,))
        if not rest and left < self.each:
            answers.take_general("hang")
            answers.add(alone)
            return ""
        hang = alone.take_general("hang")
        if hang is not None and rest:
            answers.take_general("hang")
            answers.trouble("hang", suspect.id, hang.detail)
        return "hang"


def _parted(rest: tuple[Expected, ...], *, progress: bool) -> list[tuple[Expected, ...]]:
    """In reverse order of asking: the first alone and then the others, or the two halves."""
    if len(rest) < 2:
        return [rest] if rest else []
    cut = 1 if progress else len(rest) // 2
    return [rest[cut:], rest[:cut]]
