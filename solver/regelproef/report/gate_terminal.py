"""What the gate found, for a terminal: the verdict, each step on a line, then every finding, and at last what changes for whom.

In: a `GateReport`. Out: text on the stream of a `Terminal`; control characters in texts of a rulebook are made visible.
"""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.diff.report import Change
from regelproef.gate.account import GateReport, State, Step, counts
from regelproef.report.diff_terminal import write_diff
from regelproef.report.terminal import Terminal
from regelproef.words.say import say

STYLES = {State.PASSED: "good", State.FAILED: "error", State.UNUSABLE: "error", State.UNDECIDED: "undecided", State.SKIPPED: "dim"}


def write_gate(terminal: Terminal, report: GateReport) -> None:
    """Everything that somebody at a terminal, or reading a log, wants to know."""
    shut = [one for one in report.findings if counts(one)]
    terminal.line(terminal.say(f"gate-{report.state.value}", count=len(shut)), STYLES[report.state])
    terminal.line(terminal.say("gate-sides", base=report.base, new=report.new), "dim")
    for step in report.steps:
        terminal.line(step_line(terminal.language, step), STYLES[step.state], 2)
    if report.declarations:
        terminal.line(terminal.say("gate-declared", names=", ".join(report.declarations)), "", 2)
    for finding in shut:
        terminal.finding(finding)
    others = [one for one in report.findings if not counts(one)]
    if others:
        terminal.line("")
        for finding in others:
            terminal.brief(finding)
    if report.diff is not None and report.book is not None and (report.diff.differs or report.diff.listed):
        changed = any(one.change is not Change.UNCHANGED for one in report.diff.everything)
        if changed:
            terminal.line("")
            write_diff(terminal, report.diff, report.book)


def step_line(language: str, step: Step) -> str:
    """One step and how it ended."""
    told = f"{say(language, text(f'gate-state-{step.state.value}'))}: {say(language, text(f'gate-step-{step.name}'))}"
    counted = step_counts(language, step)
    return f"{told} ({counted})" if counted else told


def step_counts(language: str, step: Step) -> str:
    """How much was proved, or why nothing was asked."""
    if step.state is State.PASSED and not step.proofs and not step.findings:
        return ""
    return say(language, step.skipped or text("gate-counts", proofs=len(step.proofs), findings=len(step.findings)))
