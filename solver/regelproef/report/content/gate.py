"""What `gate` answers: its verdict, each step, the findings, and what changes for whom.

In: a `GateReport`. Out: a `Reply`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sized
from dataclasses import dataclass, replace

from regelproef.answer.finding import SETTLED, Finding, Severity, Verdict
from regelproef.gate.account import GateReport, State, Step
from regelproef.model.parts import Prose
from regelproef.model.rulebook import Rulebook
from regelproef.report.cases import Suite
from regelproef.report.content.diff import FORMERLY, comparison_details
from regelproef.report.content.diff_json import comparison_json
from regelproef.report.content.findings import finding_json, proof_json, suite, told
from regelproef.report.content.headline import headline_blocks
from regelproef.report.content.places import Moves, moved, placed, seen_from_top
from regelproef.report.content.together import errors_together, next_steps, notes_a_line_a_kind, undecided_together
from regelproef.report.content.wording import Wording, joined, prose_json
from regelproef.report.counted import Counted
from regelproef.report.document import Banner, Block, Bullets, Code, Document, Fold, Item, Notes, Section, Table, cell, paragraph
from regelproef.report.render.json import envelope
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

TONES = {State.PASSED: "good", State.FAILED: "bad", State.UNUSABLE: "bad", State.UNDECIDED: "warn", State.SKIPPED: "faint"}
SIGNS = {State.PASSED: "✅", State.FAILED: "❌", State.UNUSABLE: "❌", State.UNDECIDED: "❔", State.SKIPPED: "➖"}


@dataclass(frozen=True)
class Gated(Reply):
    """`moves`: from where one stands to the top of the repository. On a terminal `whole` shows every finding in full."""

    command = "gate"

    report: GateReport
    moves: Moves = ()
    whole: bool = False
    counted: Counted | None = None  # in a population, where one was given

    def __post_init__(self) -> None:
        steps = (replace(step, findings=placed(step.findings, self.report.new, self.report.book)) for step in self.report.steps)
        object.__setattr__(self, "report", replace(self.report, steps=tuple(steps)))

    def from_top(self) -> Gated:
        report, moves = self.report, self.moves
        steps = tuple(replace(step, findings=seen_from_top(step.findings, moves)) for step in report.steps)
        book = replace(report.book, root=moved(report.book.root, moves)) if report.book else None
        diff = report.diff
        if diff is not None:
            old, new = (replace(side, root=moved(side.root, moves)) for side in (diff.old, diff.new))
            diff = replace(diff, old=old, new=new)
        return replace(self, report=replace(report, steps=steps, new=moved(report.new, moves), book=book, diff=diff))

    @property
    def exit_code(self) -> int:
        return self.report.exit_code

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.report.findings

    def document(self, language: str) -> Document:
        report, words = self.report, _wording(language, self.report.book)
        serious = tuple(one for one in report.findings if one.weighs)
        open_ = tuple(one for one in serious if one.verdict is Verdict.UNDECIDED)
        counts = _told_apart({"errors": [one for one in serious if one not in open_], "undecided": open_}, words)
        title = words.say(f"gate-{report.state.value}", count=len(serious), counts=counts)
        sides = words.say("gate-sides", base=report.base, new=report.new)
        lines = [sides]
        if report.is_new:
            lines.append(words.say("gate-new"))
        if report.unexpected:
            lines.append(words.say("gate-unexpected", names=", ".join(report.unexpected)))
        if report.described:
            lines.append(words.say("gate-described", names=", ".join(report.described)))
        if report.diff is not None and report.diff.verdict == "equal":
            lines.append(words.say("gate-no-effect"))
        if report.weakened:
            lines.append(words.say("gate-weakened", count=len(report.weakened)))
        blocks: list[Block] = [Banner(TONES[report.state], title, tuple(lines), SIGNS[report.state])]
        if report.diff is not None and report.diff.differs:
            blocks += headline_blocks(report.diff, replace(words, formerly=FORMERLY))
        counted = self.counted.sections(language) if self.counted is not None else ()
        blocks.append(_steps(report, words))
        blocks += _weakened(report, words)
        if report.declarations:
            blocks.append(paragraph(words.say("gate-declared", names=", ".join(report.declarations))))
        sections = [Section(tuple(blocks)), *counted, *_found(report, serious, words, whole=self.whole)]
        standing = tuple(one for one in report.findings if one.id in report.standing and one.severity is Severity.NOTE and not one.weighs)
        fresh = tuple(one for one in report.findings if one not in standing and not one.weighs)
        others = (*notes_a_line_a_kind(fresh, words, whole=self.whole), *_standing(standing, words), *_files(report, words))
        if others:
            sections.append(Section(others))
        if report.diff is not None and report.book is not None and report.diff.differs:
            effect = Fold("effect", (words.say("gate-effect"),), comparison_details(report.diff, report.book, language), silent=True)
            sections.append(Section((effect,)))
        heading = words.book_title() if report.book else report.new
        return Document(language, heading, words.say("rp-change"), tuple(sections))

    def value(self, language: str) -> dict[str, object]:
        report = self.report
        return envelope(
            self.command,
            report.state.value,
            report.book,
            base=report.base,
            new=report.new,
            steps=[_step_json(step, language) for step in report.steps],
            declarations=list(report.declarations),
            history=list(report.history),
            is_new=report.is_new,
            unexpected=list(report.unexpected),
            described=list(report.described),
            weakened=[{"kind": one.kind, "name": one.name, **prose_json("reason", one.reason, language)} for one in report.weakened],
            standing=[one.id for one in report.findings if one.id in report.standing],
            files={"read": list(report.files.read), "beside": list(report.files.beside)},
            diff={"verdict": report.diff.verdict, **comparison_json(report.diff)} if report.diff else None,
            **({} if self.counted is None else {"population": self.counted.value()}),
        )

    def suites(self, language: str) -> tuple[Suite, ...]:
        return tuple(
            suite(step.name, step.findings, step.proofs, language, unusable=step.unusable, skipped=step.skipped) for step in self.report.steps
        )


def _wording(language: str, book: Rulebook | None) -> Wording:
    return Wording(language, book, links=False) if book else Wording.without_rulebook(language)


def _weakened(report: GateReport, words: Wording) -> Iterator[Block]:
    """What guards less as declared: each reason once, with what it is given for."""
    reasons: dict[Prose, dict[str, list[str]]] = {}
    for one in report.weakened:
        reasons.setdefault(one.reason, {}).setdefault(one.kind, []).append(one.name)
    for reason, kinds in reasons.items():
        yield paragraph(words.say("gate-weakened-why"), words.own(reason))
        yield Bullets(tuple((f"{words.say(f'weakened-{kind}')} ", *joined(map(Code, names))) for kind, names in kinds.items()))


def _steps(report: GateReport, words: Wording) -> Table:
    rows, lines = [], []
    for step in report.steps:
        state, name, counts = words.say(f"gate-state-{step.state.value}"), words.say(f"gate-step-{step.name}"), _counts(step, words)
        rows.append((cell(name, heading=True), cell(f"{SIGNS[step.state]} {state}"), cell(counts)))
        lines.append(Item((f"{state}: {name} ({counts})" if counts else f"{state}: {name}",), tone=TONES[step.state]))
    return Table("", (words.say("gate-column-step"), words.say("gate-column-state"), ""), tuple(rows), lines=tuple(lines))


def _found(report: GateReport, serious: tuple[Finding, ...], words: Wording, *, whole: bool) -> tuple[Section, ...]:
    """What shuts the gate: what is new by what it shares, then, folded, errors that stood at the base already."""
    if report.book is None:
        return (Section(told(serious, words)),) if serious else ()
    undecided = tuple(one for one in serious if one.verdict is Verdict.UNDECIDED)
    standing = tuple(one for one in serious if one.id in report.standing and one not in undecided)
    errors = tuple(one for one in serious if one not in undecided and one not in standing)
    sections = (*errors_together(errors, words, whole=whole), *undecided_together(undecided, words), *next_steps((*errors, *undecided), words))
    if not standing:
        return sections
    count = words.counted("count-standing-errors", len(standing))
    line = Item(words.sentence(words.say("fold-standing", count=count)), tone="bad")
    cards = told(standing, words)
    shown = cards if whole else (Fold("standing-errors", (count,), cards, lines=(line,)),)
    return (*sections, Section(shown))


def _standing(findings: tuple[Finding, ...], words: Wording) -> tuple[Fold, ...]:
    """The notes that stood at the base already."""
    count = words.counted("count-standing", len(findings))
    return (Fold("standing", (count,), (Notes(told(findings, words)),), lines=(Item((count,), tone="faint"),)),) if findings else ()


def _files(report: GateReport, words: Wording) -> tuple[Fold, ...]:
    """What was read of the new side, and what stands beside it."""
    read, beside = report.files.read, report.files.beside
    if not read:
        return ()
    lines = (paragraph(", ".join(read), tone="faint"), *((paragraph(words.say("gate-beside", files=", ".join(beside))),) if beside else ()))
    return (Fold("files", (words.say("gate-files", count=len(read)),), lines),)


def _counts(step: Step, words: Speech) -> str:
    """How much was proved, and how much of what was found, each kind apart; or why nothing was asked."""
    if step.skipped:
        return words.text(step.skipped)
    notes_, accepted = [one for one in step.findings if not one.weighs and not one.accepted], [one for one in step.findings if one.accepted]
    settled = [one for one in step.proofs if one.code in SETTLED]
    proved = [one for one in step.proofs if one not in settled]
    counts = {"proved": proved, "settled": settled, "errors": step.failing, "undecided": step.open, "accepted": accepted, "notes": notes_}
    return _told_apart(counts, words)


def _told_apart(found: Mapping[str, Sized], words: Speech) -> str:
    """How many of each kind there are."""
    return ", ".join(words.counted(f"count-{kind}", len(each)) for kind, each in found.items() if each)


def _step_json(step: Step, language: str) -> dict[str, object]:
    return {
        "name": step.name,
        "verdict": step.state.value,
        "skipped": Speech(language).text(step.skipped) if step.skipped else None,
        "findings": [finding_json(finding, language) for finding in step.findings],
        "proofs": [proof_json(proof) for proof in step.proofs],
    }
