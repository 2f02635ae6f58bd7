"""All checks, in the order in which they are asked, and the account of a whole run.

In: a `Rulebook`, limits, and which checks are wanted. Out: a `CheckReport`: findings in a stable order, and what was proved.
A new check is one file beside this one, with `CODES` and `run`, and one line in `CHECKS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import SETTLED, Finding, Label, Proof, Severity, Verdict
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, undecided
from regelproef.ask.variant import Profiled
from regelproef.certify.record import Name, Record
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
    tables,
    translated,
    unused,
    usual,
    worded,
    world,
)
from regelproef.model.rulebook import Rulebook

if TYPE_CHECKING:
    from regelproef.certify.certification import Certification

CHECKS: tuple[ModuleType, ...] = (
    world,
    usual,
    conflict,
    tables,
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
Run = Callable[[Bench], Iterator[Entry]]
FURTHER: dict[ModuleType, Run] = {
    **{
        one: one.run
        for one in (world, usual, conflict, tables, gap, amounts, reachable, redundant, read_where, properties, cases, statements, copied)
    },
    worded: worded.run_cases,
}  # what is asked again as a further profile has it; the rest is said of the texts alone
OF_ONE_READING = tuple(code for module in CHECKS for code in module.CODES)
CODES = (*OF_ONE_READING, *all_readings.CODES, *adequacy.CODES, *idle.CODES)


@dataclass(frozen=True)
class CheckReport:
    """Everything that one run of the checks found and proved."""

    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    questions: int  # put to the solver
    asked: tuple[str, ...] = ()  # codes; what is found under a switch of a reading is asked with `gives-way`
    profiles: tuple[tuple[str, str], ...] = ()  # that were judged, with the name that findings and proofs give them ("" is the default one)
    certification: Certification | None = None  # where a second opinion was asked for

    @property
    def by_profile(self) -> dict[str, CheckReport]:
        """What was found and proved under each of the profiles that were judged."""
        return {
            name: replace(
                self,
                findings=tuple(one for one in self.findings if one.profile == own),
                proofs=tuple(one for one in self.proofs if one.profile == own),
                profiles=((name, own),),
            )
            for name, own in self.profiles
        }

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


def run_checks(
    book: Rulebook,
    limits: Limits,
    only: tuple[str, ...] = (),
    progress: Callable[[str], None] = lambda _: None,
    record: Record | None = None,
) -> CheckReport:
    """Ask every wanted question of the rulebook under its chosen readings; where it has profiles and none is named, as each of them has it. That
    nobody is possible is told whatever is wanted. `record`: where it is noted what the solver was asked, and what rests on it."""
    asked = tuple(code for code in OF_ONE_READING if not only or code in only)
    bench = Bench(book, limits)
    bench.progress, bench.record = progress, record
    entries = [entry for module in wanted_modules(only) for entry in _told(module.CODES[0], module.run, bench, book.apart)]
    profiles, questions = (((book.profile_in_force, book.apart),) if book.profiles else ()), bench.session.questions
    for name in tuple(book.profiles)[1:] if not book.profile else ():
        own, more = _further(bench, name, wanted_modules(only))
        known = {(one.code, one.subject) for one in entries if isinstance(one, Finding) and one.verdict is Verdict.PROVED}
        entries += [one for one in own if not (_is_of_the_texts(one) and (one.code, one.subject) in known)]
        profiles, questions = (*profiles, (name, name)), questions + more
    if record is not None:
        with suppress(OutOfBudget):  # what nobody was asked is not certified either
            import_module("regelproef.ask.calendar").ask_calendar(bench)
            import_module("regelproef.ask.edges").try_on_edges(bench)
    told = (*only, "world-impossible")
    findings = (entry for entry in entries if isinstance(entry, Finding))
    wanted = (entry for entry in findings if not only or entry.code in told or entry.verdict is Verdict.UNDECIDED)
    proofs = (entry for entry in entries if isinstance(entry, Proof) and (not only or entry.code in only))
    return CheckReport(tuple(wanted), tuple(proofs), questions, asked, profiles)


def _further(bench: Bench, profile: str, wanted: tuple[ModuleType, ...]) -> tuple[list[Entry], int]:
    """What is told as a further profile has it, and how many questions that took. What time runs out on is undecided of it, and so of all."""
    progress, runs = bench.progress, [(module.CODES[0], FURTHER[module]) for module in wanted if module in FURTHER]
    try:
        own = Profiled(bench, bench.book.in_profile(profile))
    except OutOfBudget:
        return [of_profile(undecided(code, (), TOO_LATE), profile) for code, _ in runs], 0
    own.progress = lambda words: progress(f"{profile}: {words}")
    return [entry for code, run in runs for entry in _told(code, run, own, profile)], own.session.questions


def _is_of_the_texts(entry: Entry) -> bool:
    """A note that states a fact, which needs no repetition under another profile."""
    return isinstance(entry, Finding) and entry.severity is Severity.NOTE and entry.verdict is Verdict.PROVED


def of_profile(entry: Entry, profile: str) -> Entry:
    """What is told under a profile other than the default one says so."""
    if not profile:
        return entry
    if isinstance(entry, Proof):
        return replace(entry, profile=profile)
    return replace(entry, message=text("under-profile", profile=profile, finding=entry.message), profile=profile)


def notes_without_asking(book: Rulebook) -> tuple[Finding, ...]:
    """The notes of a rulebook that follow from its texts alone."""
    return tuple(note for module in (amounts, copied, followed, readings, unused, translated) for note in module.notes_of(book))


def run_all_readings(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None, record: Record | None = None) -> CheckReport:
    """The rulebook under each single switch of a reading: who is possible, conflicts, gaps and properties. What sources and cases say is claimed
    under the readings that are chosen, or that they name, and is not asked again under others."""
    return _run((all_readings,), book, limits, progress, all_readings.CODES, record)


def run_adequacy(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None, record: Record | None = None) -> CheckReport:
    """Whether the checks would notice every slip in a rule or an amount, and every statement some slip."""
    return _run((adequacy, idle), book, limits, progress, (*adequacy.CODES, *idle.CODES), record)


def _run(
    modules: tuple[ModuleType, ...],
    book: Rulebook,
    limits: Limits,
    progress: Callable[[str], None],
    asked: tuple[str, ...],
    record: Record | None,
) -> CheckReport:
    """What these checks tell; of conflicts and gaps nothing is told, but what is settled there makes the rest quick."""
    bench = Bench(book, limits)
    bench.progress, bench.record = progress, record
    for module in (conflict, gap):
        list(_told(module.CODES[0], module.run, bench, book.apart))
    told = [entry for module in modules for entry in _told(module.CODES[0], module.run, bench, book.apart)]
    findings, proofs = (entry for entry in told if isinstance(entry, Finding)), (entry for entry in told if isinstance(entry, Proof))
    return CheckReport(tuple(findings), tuple(proofs), bench.session.questions, asked)


def _told(code: str, run: Run, bench: Bench, profile: str) -> Iterator[Entry]:
    """What one check tells, as told under that profile; where time runs out in it, also that it was not asked to its end."""
    bench.progress(code)
    with bench.noted(f"{code} {profile}"):
        for entry in _in_time(code, run, bench):
            told = of_profile(entry, profile)
            if bench.record is not None:
                bench.record.told(name_of(told), told.verdict, _kind(told))
            yield told


def _in_time(code: str, run: Run, bench: Bench) -> Iterator[Entry]:
    try:
        yield from run(bench)
    except OutOfBudget:
        yield undecided(code, (), TOO_LATE)


def _kind(entry: Entry) -> str:
    """As what it is told."""
    if isinstance(entry, Finding):
        return entry.severity.value
    return "settled" if entry.code in SETTLED else "proof"


def name_of(entry: Entry) -> Name:
    """By this name a record knows what was told."""
    return entry.code, entry.subject, entry.profile


def with_second_opinion(report: CheckReport, certification: Certification) -> CheckReport:
    """Each verdict with how it stands; what follows from texts alone needed no solver, and what is undecided does not stand at all. A second opinion
    for which there was no time is undecided too."""
    evaluated = import_module("regelproef.certify.second").Standing.EVALUATED

    def stands(entry: Entry) -> str:
        if entry.verdict is Verdict.UNDECIDED:
            return ""
        found = certification.standings.get(name_of(entry), evaluated)
        return str(found.value)

    late = () if certification.in_time else (_late(certification),)
    return replace(
        report,
        findings=(*(_standing(one, stands(one)) for one in report.findings), *late),
        proofs=tuple(replace(one, stands=stands(one)) for one in report.proofs),
        certification=certification,
    )


def _standing(finding: Finding, stands: str) -> Finding:
    """An error says how it stands; of a note it is in what programs read."""
    said = (text("certify-stands", how=text(f"certify-stands-{stands}")),) if stands and finding.severity is Severity.ERROR else ()
    return replace(finding, stands=stands, notes=(*finding.notes, *said))


def _late(certification: Certification) -> Finding:
    """That there was no time to ask everything again, told of the first verdict that is left with the first solver, rather of one about something,
    where that stands; where no verdict is told of what is left, of the first question."""
    first = import_module("regelproef.certify.second").Standing.FIRST
    left = [name for name, standing in certification.standings.items() if standing is first]
    found, questions = undecided("certify", (), TOO_LATE), certification.opinion.alone
    if left:
        code, subject, profile = next((name for name in left if name[1]), left[0])
        found, what = replace(found, subject=subject, profile=profile), f"{code} {', '.join(subject)}".strip()
    elif questions:
        what = questions[0]
    else:
        return found
    more = len(left or questions) - 1
    return replace(found, message=text("certify-left-more" if more else "certify-left", what=what, more=more, reason=TOO_LATE.reason))


def checked(
    book: Rulebook,
    limits: Limits,
    only: tuple[str, ...] = (),
    progress: Callable[[str], None] = lambda _: None,
    *,
    all_readings: bool = False,
    adequacy: bool = False,
    certify: bool = False,
    today: date | None = None,
) -> CheckReport:
    """All that was asked for: also under each switch of a reading, of each slip, again of a second encoder and solver, which recalls nothing; with
    what is accepted on that day.

    Raises:
        Unusable: when there is to be a second opinion, and a solver for it is not installed.
        EngineError: where the two contradict each other.
    """
    second = import_module("regelproef.certify.certification") if certify else None
    record = second.begun() if second else None
    limits = replace(limits, recall=None) if certify else limits
    report = run_checks(book, limits, only, progress, record)
    if all_readings:
        report = joined(report, run_all_readings(book, limits, progress, record))
    if adequacy:
        report = joined(report, run_adequacy(book, limits, progress, record))
    if second:
        progress("certify")
        entries: tuple[Entry, ...] = (*report.findings, *report.proofs)
        told = {name_of(entry) for entry in entries}
        report = with_second_opinion(report, second.certified(book, record, limits, told))
    return with_accepted(book, report, today)


def joined(one: CheckReport, other: CheckReport) -> CheckReport:
    return replace(
        one,
        findings=one.findings + other.findings,
        proofs=one.proofs + other.proofs,
        questions=one.questions + other.questions,
        asked=one.asked + other.asked,
    )


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
    name, _, profile = name.partition(":profile=")
    if profile not in (own for _, own in report.profiles) and (profile or report.profiles):
        return False
    of_switch = name.endswith(tuple(f":{one}={value}" for one, value in book.switches))
    code = name.partition(":")[0]
    return (all_readings.CODES[0] if of_switch else code) in report.asked and code not in {finding.code for finding in report.undecided}
