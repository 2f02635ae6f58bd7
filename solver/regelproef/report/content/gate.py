"""What the gate found as Markdown, for a comment on a pull request: the verdict, a table of steps, the findings, and what changes for whom.

In: a `GateReport`. Out: text. Everything that comes from a rulebook stands in code spans or is escaped, so that it cannot become markup.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.finding import Finding
from regelproef.answer.text import text
from regelproef.gate.account import GateReport, State, counts
from regelproef.report.diff_markdown import code, diff_markdown, plain
from regelproef.report.diff_words import facts_line
from regelproef.report.gate_terminal import step_counts
from regelproef.words.say import say

SIGNS = {State.PASSED: "✅", State.FAILED: "❌", State.UNUSABLE: "❌", State.UNDECIDED: "❔", State.SKIPPED: "➖"}
MAX_FINDINGS = 30  # a comment has a greatest length; the JSON has all of them


def gate_markdown(report: GateReport, language: str) -> str:
    return "\n".join(_Writer(report, language).lines()) + "\n"


class _Writer:
    def __init__(self, report: GateReport, language: str) -> None:
        self.report, self.language = report, language

    def say(self, key: str, **params: object) -> str:
        return plain(say(self.language, text(key, **params)))

    def lines(self) -> Iterator[str]:
        report = self.report
        shut = [one for one in report.findings if counts(one)]
        yield f"## {SIGNS[report.state]} {self.say(f'gate-{report.state.value}', count=len(shut))}"
        yield ""
        yield self.say("gate-sides", base=report.base, new=report.new)
        yield ""
        yield from self._steps()
        if report.declarations:
            yield ""
            yield self.say("gate-declared", names=", ".join(report.declarations))
        for finding in shut[:MAX_FINDINGS]:
            yield ""
            yield from self._finding(finding)
        if len(shut) > MAX_FINDINGS:
            yield ""
            yield self.say("gate-more", count=len(shut) - MAX_FINDINGS)
        yield from self._others([one for one in report.findings if not counts(one)])
        if report.diff is not None and report.book is not None and report.diff.differs:
            yield ""
            yield f"<details><summary>{self.say('gate-effect')}</summary>"
            yield ""
            yield diff_markdown(report.diff, report.book, self.language)
            yield "</details>"

    def _steps(self) -> Iterator[str]:
        yield f"| {self.say('gate-column-step')} | {self.say('gate-column-state')} | |"
        yield "|---|---|---|"
        for step in self.report.steps:
            state = f"{SIGNS[step.state]} {self.say(f'gate-state-{step.state.value}')}"
            yield f"| {self.say(f'gate-step-{step.name}')} | {state} | {plain(step_counts(self.language, step))} |"

    def _finding(self, finding: Finding) -> Iterator[str]:
        yield f"**{plain(finding.code)}**: {plain(say(self.language, finding.message))}"
        yield ""
        for label in finding.labels:
            if label.span.path:
                note = f" {plain(say(self.language, label.note))}" if label.note else ""
                yield f"- {code(f'{label.span.path}:{label.span.line}:{label.span.column}')}{note}"
        for more in finding.notes:
            yield f"- {plain(say(self.language, more))}"
        if finding.witness:
            for facts in finding.witness.facts:
                yield f"- {self.say('witness')}: {plain(facts_line(facts) or say(self.language, text('witness-default')))}"
            for outcomes in finding.witness.outcomes:
                yield f"  - {plain(', '.join(f'{name}: {value}' for name, value in outcomes.items()))}"
        if finding.help:
            yield f"- {self.say('help-word')}: {plain(say(self.language, finding.help))}"

    def _others(self, others: list[Finding]) -> Iterator[str]:
        if not others:
            return
        yield ""
        yield f"<details><summary>{self.say('gate-notes')} \\({len(others)}\\)</summary>"
        yield ""
        for finding in others[:MAX_FINDINGS]:
            accepted = f" \\({plain(finding.accepted)}\\)" if finding.accepted else ""
            yield f"- {plain(finding.code)}: {plain(say(self.language, finding.message))}{accepted}"
        yield ""
        yield "</details>"
