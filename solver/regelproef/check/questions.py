"""All checks, in the order in which they are asked, and the account of a whole run.

In: a `Rulebook`, limits, and which checks are wanted. Out: a `CheckReport`: findings in a stable order, and what was proved.
A new check is one file beside this one, with `CODES` and `run`, and one line in `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from types import ModuleType

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Label, Proof, Severity, Verdict
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, undecided
from regelproef.check import (
    adequacy,
    all_readings,
    amounts,
    cases,
    conflict,
    copied,
    followed,
    gap,
    idle,
    properties,
    reachable,
    read_where,
    readings,
    redundant,
    statements,
    translated,
    unused,
    usual,
    worded,
    world,
)
from regelproef.model.rulebook import Rulebook

CHECKS: tuple[ModuleType, ...] = (
    world,
    usual,
    conflict,
    gap,
    amounts,
    reachable,
    redundant,
    read_where,
    properties,
    cases,
    worded,
    statements,
    copied,
    followed,
    readings,
    unused,
    translated,
)
OF_ONE_READING = tuple(code for module in CHECKS for code in module.CODES)
CODES = (*OF_ONE_READING, *all_readings.CODES, *adequacy.CODES, *idle.CODES)


@dataclass(frozen=True)
class CheckReport:
    """Everything that one run of the checks found and proved."""

    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    questions: int  # put to the solver
    asked: tuple[str, ...] = ()  # codes; what is found under a switch of a reading is asked with `gives-way`

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.ERROR and f.verdict is Verdict.REFUTED and not f.accepted)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.accepted)

    @property
    def undecided(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.verdict is Verdict.UNDECIDED)

    @property
    def verdict(self) -> str:
        """findings, undecided, sound; or nothing-asked, which is never a pass."""
        if self.errors:
            return "findings"
        if self.undecided:
            return "undecided"
        return "sound" if self.proofs or self.findings else "nothing-asked"

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What is no mistake, and was decided."""
        return tuple(f for f in self.findings if f.severity is Severity.NOTE and f.verdict is not Verdict.UNDECIDED and not f.accepted)


def wanted_modules(only: tuple[str, ...]) -> tuple[ModuleType, ...]:
    """The checks with one of these codes; the world, conflict and gap always run, because the others build on them."""
    if not only:
        return CHECKS
    return tuple(module for module in CHECKS if module in (world, conflict, gap) or set(module.CODES) & set(only))


def run_checks(book: Rulebook, limits: Limits, only: tuple[str, ...] = (), progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """Ask every wanted question of the rulebook under its chosen readings. That nobody is possible is told whatever is wanted."""
    asked = tuple(code for code in OF_ONE_READING if not only or code in only)
    report = _run(wanted_modules(only), book, limits, progress, asked)
    told = (*only, "world-impossible")
    wanted = (entry for entry in report.findings if not only or entry.code in told or entry.verdict is Verdict.UNDECIDED)
    return replace(report, findings=tuple(wanted), proofs=tuple(proof for proof in report.proofs if not only or proof.code in only))


def notes_without_asking(book: Rulebook) -> tuple[Finding, ...]:
    """The notes of a rulebook that follow from its texts alone."""
    return tuple(note for module in (amounts, copied, followed, readings, unused, translated) for note in module.notes_of(book))


def run_all_readings(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """The rulebook under each single switch of a reading: who is possible, conflicts, gaps and properties. What sources and cases say is claimed
    under the readings that are chosen, or that they name, and is not asked again under others."""
    return _run((all_readings,), book, limits, progress, all_readings.CODES, first=(conflict, gap))


def run_adequacy(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None) -> CheckReport:
    """Whether the checks would notice every slip in a rule or an amount, and every statement some slip."""
    return _run((adequacy, idle), book, limits, progress, (*adequacy.CODES, *idle.CODES), first=(conflict, gap))


def _run(
    modules: tuple[ModuleType, ...],
    book: Rulebook,
    limits: Limits,
    progress: Callable[[str], None],
    asked: tuple[str, ...],
    first: tuple[ModuleType, ...] = (),
) -> CheckReport:
    """What these checks tell; of those in `first` nothing is told, but what they settle makes the rest quick."""
    bench = Bench(book, limits)
    bench.progress = progress
    for module in first:
        list(_told(module, bench))
    told = [entry for module in modules for entry in _told(module, bench)]
    findings, proofs = (entry for entry in told if isinstance(entry, Finding)), (entry for entry in told if isinstance(entry, Proof))
    return CheckReport(tuple(findings), tuple(proofs), bench.session.questions, asked)


def _told(module: ModuleType, bench: Bench) -> Iterator[Entry]:
    """What one check tells; where time runs out in it, also that it was not asked to its end."""
    bench.progress(module.CODES[0])
    try:
        yield from module.run(bench)
    except OutOfBudget:
        yield undecided(module.CODES[0], (), TOO_LATE)


def joined(one: CheckReport, other: CheckReport) -> CheckReport:
    return CheckReport(one.findings + other.findings, one.proofs + other.proofs, one.questions + other.questions, one.asked + other.asked)


def with_accepted(book: Rulebook, report: CheckReport, today: date | None) -> CheckReport:
    """Mark the findings that accepted.yaml accepts on that day (None: whatever the day); an entry that accepts nothing is a note.

    That an entry accepts nothing is said only where its question was asked and answered. Undecided questions are never accepted.
    """
    valid = {entry.id: entry for entry in book.accepted if today is None or today <= entry.until}
    findings = []
    for finding in report.findings:
        entry = valid.get(finding.id) if finding.verdict is not Verdict.UNDECIDED else None
        reason = text("accepted-reason", why=entry.reason, until=entry.until) if entry else None
        findings.append(replace(finding, accepted=reason))
    present = {finding.id for finding in findings}
    for entry in book.accepted:
        if entry.id in valid and (entry.id in present or not _answered(book, report, entry.id)):
            continue
        message = text("accepted-stale" if entry.id in valid else "accepted-expired", id=entry.id, until=entry.until)
        findings.append(Finding("accepted", Severity.NOTE, message, (entry.id,), Verdict.PROVED, (Label(entry.span),)))
    return replace(report, findings=tuple(findings))


def _answered(book: Rulebook, report: CheckReport, name: str) -> bool:
    """Whether this run would have told the finding of that name, if it were still there."""
    of_switch = name.endswith(tuple(f":{one}={value}" for one, value in book.switches))
    code = name.partition(":")[0]
    return (all_readings.CODES[0] if of_switch else code) in report.asked and code not in {finding.code for finding in report.undecided}
