"""Findings for a terminal: summary first, then each finding with its places, witness and help.

In: reports. Out: text on a stream; colour and progress only where a person looks on, plain text when piped. Control characters in texts of a
rulebook are made visible, so that nothing in a rulebook can steer the terminal.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.text import Text as Styled

from regelproef.answer.finding import Finding, Label, Severity, Verdict, Witness
from regelproef.answer.outcome import Value
from regelproef.answer.text import text
from regelproef.check.questions import CheckReport
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.words.say import say

COLOURS = {"error": "bold red", "note": "cyan", "undecided": "bold yellow", "good": "bold green", "place": "blue", "dim": "dim"}
PROGRESS_AFTER = 1.0  # seconds


class Terminal:
    def __init__(self, language: str, stream: TextIO) -> None:
        self.language = language
        self.console = Console(file=stream, highlight=False, markup=False, soft_wrap=True, emoji=False)

    def say(self, key: str, **params: object) -> str:
        return say(self.language, text(key, **params))

    def line(self, words: str, style: str = "", indent: int = 0) -> None:
        self.console.print(Styled(" " * indent + visible(words), style=COLOURS.get(style, style)))

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """A spinner that says what is being asked, once a run takes longer than a second; nothing when piped."""
        if not self.console.is_terminal:
            yield lambda _: None
            return
        status = self.console.status("")
        timer = threading.Timer(PROGRESS_AFTER, status.start)
        timer.daemon = True
        timer.start()
        try:
            yield lambda what: status.update(self.say("asking", what=what))
        finally:
            timer.cancel()
            status.stop()

    # -- a rulebook that does not load --------------------------------------------------------------------------------------

    def unusable(self, findings: tuple[Finding, ...]) -> None:
        self.line(self.say("unusable", count=len(findings)), "error")
        for finding in findings:
            self.finding(finding)

    # -- check --------------------------------------------------------------------------------------------------------------

    def check(self, book: Rulebook, report: CheckReport) -> None:
        word, style = "sound", "good"
        if report.undecided:
            word, style = "undecided-word", "undecided"
        if report.errors:
            word, style = "not-sound", "error"
        counts = {"proofs": len(report.proofs), "errors": len(report.errors), "undecided": len(report.undecided), "notes": len(report.notes)}
        self.line(self.say("summary", book=book.root, verdict=self.say(word), **counts), style)
        switched = [f"{name}={value}" for name, value in book.choice.items() if value != book.interpretations[name].chosen]
        if switched:
            self.line(self.say("readings-switched", readings=", ".join(switched)), indent=2)
        for code, count in Counter(proof.code for proof in report.proofs).items():
            self.line(f"{count:5}  {self.say(f'code:{code}')}", indent=2)
        for finding in (*report.errors, *report.undecided):
            self.finding(finding)
        for finding in (*report.accepted, *report.notes):
            self.brief(finding)

    def brief(self, finding: Finding) -> None:
        """A note or an accepted finding, on one line."""
        word = self.say("accepted-word" if finding.accepted else "note-word")
        place = f"{finding.labels[0].span.path}:{finding.labels[0].span.line}: " if finding.labels else ""
        self.console.print(Styled.assemble((f"{word}[{finding.code}]", COLOURS["note"]), f" {visible(place + say(self.language, finding.message))}"))
        if finding.accepted:
            self.line(f"= {self.say('accepted-because', reason=finding.accepted)}", indent=3)

    def finding(self, finding: Finding) -> None:
        undecided = finding.verdict is Verdict.UNDECIDED
        kind = "undecided" if undecided else finding.severity.value
        word = self.say("undecided-word" if undecided else "error-word" if finding.severity is Severity.ERROR else "note-word")
        self.console.print()
        self.console.print(Styled.assemble((f"{word}[{finding.code}]", COLOURS[kind]), f" {visible(say(self.language, finding.message))}"))
        for label in finding.labels:
            self._label(label, kind)
        for note in finding.notes:
            self.line(f"= {say(self.language, note)}", indent=3)
        if finding.witness:
            self._witness(finding.witness)
        if finding.statements:
            self.line(f"= {self.say('statements-word')}: {', '.join(finding.statements)}", indent=3)
        if finding.help:
            self.line(f"= {self.say('help-word')}: {say(self.language, finding.help)}", indent=3)

    def _label(self, label: Label, kind: str) -> None:
        span = label.span
        if not span.path:
            return
        self.line(f"--> {span.path}:{span.line}:{span.column}", "place", indent=2)
        gutter = f"{span.line:5} | "
        before = visible(span.line_text[: span.column - 1])
        marked = visible(span.line_text[span.column - 1 : span.column - 1 + span.width])
        self.line(gutter + visible(span.line_text))
        note = f" {visible(say(self.language, label.note))}" if label.note else ""
        pad = " " * (len(gutter) - 2) + "| " + " " * len(before)
        self.console.print(Styled.assemble(pad, ("^" * max(1, len(marked)) + note, COLOURS[kind])))

    def _witness(self, witness: Witness) -> None:
        for index, facts in enumerate(witness.facts):
            person = f" {'ab'[index]}" if len(witness.facts) > 1 else ""
            shown = ", ".join(f"{name}: {_value(value)}" for name, value in facts.items()) or self.say("witness-default")
            under = "".join(f" [{name}={value}]" for name, value in witness.under)
            self.line(f"= {self.say('witness')}{person}: {shown}{under}", indent=3)
            outcomes = witness.outcomes[index] if index < len(witness.outcomes) else {}
            if outcomes:
                self.line("-> " + ", ".join(f"{name}: {value}" for name, value in outcomes.items()), "dim", indent=5)


def _value(value: Value) -> str:
    shown = to_json(value)
    if isinstance(shown, dict):
        return "{" + ", ".join(shown) + "}"
    return str(shown).lower() if isinstance(shown, bool) else str(shown)


def visible(words: str) -> str:
    """Text with control and direction characters made visible."""
    return "".join(char if char.isprintable() or char in "\u00a0" else " " if char == "\t" else f"\\x{ord(char):02x}" for char in words)
