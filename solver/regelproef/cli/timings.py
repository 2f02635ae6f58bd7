"""Where the time of a command goes: by part of the engine, by what was asked, and the questions that took longest.

In: a command that runs. Out: processor time, told on standard error when it has ended. Guarantees: nothing that is decided hangs on it. A clock of
the system rings for every 5 ms of processor time (once, however long a call of the solver lasts); what has gone by since it last rang is counted for
the part of the engine that is at work then. So small amounts are rough; questions are timed from their beginning to their end.
"""

from __future__ import annotations

import argparse
import heapq
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.language.printer import show
from regelproef.language.typed import Expr
from regelproef.report.render.visible import visible
from regelproef.words.say import Speech, say

EVERY = 0.005  # seconds
SLOWEST = 5
LONGEST = 100  # characters of a question
PARTS = {
    "load": "load",
    "language": "load",
    "model": "load",
    "encode": "encode",
    "prove": "solver",
    "evaluate": "evaluate",
    "recall": "recall",
    "report": "render",
    "words": "render",
    "certify": "certify",
}
ASKING = frozenset({"check", "diff", "generate", "explain", "conform", "change", "gate", "sources", "statements"})  # the packages that ask questions


@dataclass
class Timings:
    """`start`: seconds that had gone by before the command began."""

    start: float
    parts: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    asking: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    slowest: list[tuple[float, int, str, tuple[Expr, ...]]] = field(default_factory=list)
    questions: int = 0
    _last: float = 0.0

    def begin(self) -> None:
        self._last = time.process_time()
        signal.signal(signal.SIGPROF, self._rings)
        signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)

    def end(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        self._count(None)

    def _rings(self, _: int, frame: FrameType | None) -> None:
        self._count(frame)

    def _count(self, frame: FrameType | None) -> None:
        now = time.process_time()
        spent, self._last = now - self._last, now
        part = asker = ""
        while frame is not None and not (part and asker):
            words = frame.f_globals.get("__name__", "").split(".")
            if words[0] == "regelproef" and len(words) > 1:
                part = part or PARTS.get(words[1], "questions" if words[1] in ASKING | {"ask"} else "other")
                asker = asker or (".".join(words[1:3]) if words[1] in ASKING else "")
            frame = frame.f_back
        self.parts[part or "other"] += spent
        if asker:
            self.asking[asker] += spent

    @contextmanager
    def question(self, how: str, words: Sequence[Expr]) -> Iterator[None]:
        """One question that is put to the solver."""
        began = time.process_time()
        try:
            yield
        finally:
            self.questions += 1
            keep = heapq.heappush if len(self.slowest) < SLOWEST else heapq.heappushpop
            keep(self.slowest, (time.process_time() - began, self.questions, how, tuple(words)))

    def told(self, language: str) -> Iterator[str]:
        """One line each, the most time first."""
        speech = Speech(language)

        def seconds(spent: float) -> str:
            return speech.decimal(f"{spent:.2f}").rjust(7)

        total = self.start + sum(self.parts.values())
        yield speech.say("timings", total=seconds(total).strip())
        yield f"  {seconds(self.start)}  {speech.say('timings-start')}"
        for part, spent in _most_first(self.parts):
            yield f"  {seconds(spent)}  {speech.say(f'timings-{part}')}"
        if self.asking:
            yield speech.say("timings-asking")
            for name, spent in _most_first(self.asking):
                yield f"  {seconds(spent)}  {name}"
        if self.questions:
            yield speech.say("timings-slowest", count=self.questions)
            for took, _, how, asked in sorted(self.slowest, reverse=True):
                words = f"{how}: {'; '.join(map(show, asked))}"
                yield f"  {seconds(took)}  {words if len(words) <= LONGEST else words[:LONGEST] + '…'}"


def _most_first(spent: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(spent.items(), key=lambda one: (-one[1], one[0]))


def timed(arguments: argparse.Namespace) -> int:
    """Run the command, and say then where its time went."""
    language = language_of(arguments)
    if not hasattr(signal, "setitimer"):
        print(f"regelproef: {say(language, text('timings-none'))}", file=sys.stderr)
        return int(arguments.module.run(arguments))
    timings = Timings(time.process_time())
    arguments.watch = timings.question
    before = signal.getsignal(signal.SIGPROF)
    timings.begin()
    try:
        return int(arguments.module.run(arguments))
    finally:
        timings.end()
        signal.signal(signal.SIGPROF, before)
        sys.stdout.flush()
        print("\n".join(map(visible, timings.told(language))), file=sys.stderr)
