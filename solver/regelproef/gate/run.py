"""The gate: one change of a rulebook to a `GateReport`.

In: how to read both sides, the day of judgement, limits, and where generated tests stand. Out: the report of every step, in order: load, check of the
new side, declared intent against the difference, what guarded the outcomes at the base, generated tests. Both sides are read by this engine, in
today's language; a base that cannot be read so is told, and nothing about the step from it is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from itertools import chain

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding, Label, Proof, Severity, Unusable
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.text import text
from regelproef.ask.bench import Entry, undecided
from regelproef.ask.versions import Versions
from regelproef.certify.record import Record
from regelproef.check.questions import notes_without_asking, run_checks, with_accepted
from regelproef.diff.compare import compare
from regelproef.gate.account import GateReport, State, Step
from regelproef.gate.beginning import nothing_decided
from regelproef.gate.declaration import Declaration, read_declarations
from regelproef.gate.drafted import draft_of_all
from regelproef.gate.effects import Effects
from regelproef.gate.extended import extended
from regelproef.gate.generated import Generated, check_generated
from regelproef.gate.history import History, compare_history
from regelproef.gate.loss import Loss
from regelproef.gate.profiled import steps_of, together
from regelproef.gate.verify import verify
from regelproef.gate.weakened import TESTS, Weakened, acceptances, standing_acceptances, too_long, weakened
from regelproef.load.contents import Files
from regelproef.load.folder import Documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import Accepted
from regelproef.model.rulebook import Rulebook

Progress = Callable[[str], None]
OF_NOBODY, OF_ANOTHER = "gate-generated-whose", "gate-generated-theirs"


@dataclass(frozen=True)
class Further:
    """A step that is taken once the generated tests are known to be up to date, given the new declarations, or why it is left out."""

    name: str
    take: Callable[[tuple[Declaration, ...]], Step] | None = None
    left_out: str = "gate-generated-off"


@dataclass(frozen=True)
class Request:
    """What the gate is asked. `base` gives None where the rulebook is new; `base_name` and `new_name`: how the sides are shown to people."""

    base: Callable[[], Documents | None]
    new: Callable[[], Documents]
    base_name: str
    new_name: str
    limits: Limits
    day: date | None = None
    since: date | None = None  # the day from which a new acceptance counts; a year later it ends
    generated: Generated | None = None
    no_generated: str = "gate-generated-none"  # why there is nothing to compare, a key of the catalogue
    generated_gone: tuple[str, ...] = ()  # generated tests and reports that the base had and the new side has not
    owned_at_base: str = ""  # the digest of the rulebook whose tests stood at the top of the repository
    further: tuple[Further, ...] = ()
    in_time: Callable[[], AbstractContextManager[None]] = nullcontext  # what both sides are read in
    certify: bool = False  # ask again of a second encoder and solver


@dataclass(frozen=True)
class Side:
    """One side, as far as it could be read. `absent`: there is no such rulebook on this side."""

    documents: Documents | None = None
    book: Rulebook | None = None
    findings: tuple[Finding, ...] = ()
    absent: bool = False

    @property
    def files(self) -> Files:
        """What was read of it."""
        return self.documents.files if self.documents else Files()


@dataclass(frozen=True)
class Prepared:
    """Both sides, read and compared, and what is declared of the step between them."""

    history: History
    versions: Versions
    declarations: tuple[Declaration, ...]


def run_gate(request: Request, progress: Progress = lambda _: None) -> GateReport:
    """Go through every step that can be taken."""
    new, base = _sides(request)
    try:
        prepared = prepare(new, base, request.limits)
    except Unusable as error:
        steps = [Step("load", error.findings, unusable=True)]
        if new.book is not None:
            steps.append(_check(new.book, request, progress))
        return GateReport(request.base_name, request.new_name, tuple(steps), book=new.book, files=new.files)
    versions, declarations = prepared.versions, prepared.declarations
    book, old = versions.new, versions.old
    accepted, late = acceptances(old, book, declarations, request.since)
    record = Record() if request.certify else None
    steps = [Step("load"), _check(replace(book, accepted=accepted), request, progress, record)]
    late = (*late, *_of_nothing(old, accepted, steps[1]))
    diff = replace(compare(versions, progress), day=request.day)
    effects, default = Effects(versions, diff), tuple(one.of_profile(book.profile_in_force) for one in declarations)
    further = steps_of(versions, request.limits, progress)
    declared = together(
        chain(verify(versions, diff, default), extended(effects, default)), chain.from_iterable(one.declared(declarations) for one in further)
    )
    steps.append(_step("declarations", (*prepared.history.findings, *_in_time("undeclared", declared))))
    taken_over = request.no_generated == OF_ANOTHER and request.owned_at_base == old.digest
    gone = tuple(Loss("generated", name, None, None) for name in dict.fromkeys((*request.generated_gone, *((TESTS,) if taken_over else ()))))
    gone += standing_acceptances(old, book, steps[1].findings)
    guards = tuple(weakened(versions, effects, declarations, request.limits, gone, further))
    told = tuple(one for one in guards if not isinstance(one, Weakened))
    more = {one.name for one in guards if isinstance(one, Weakened) and one.kind == "accepted"}
    beyond = (too_long(entry, request.since) for entry in accepted if entry.id in more)
    late = (*late, *(one for one in beyond if one is not None))
    steps.append(_step("guards", (*late, *told)))
    if record is not None:
        progress("certify")
        steps.append(
            import_module("regelproef.gate.certified").certified_step(
                book, record, [(versions, diff), *((one.versions, one.diff) for one in further)], request.limits
            )
        )
    steps.append(_generated(book, request, steps, progress))
    steps.extend([_further(one, declarations, steps, progress) for one in request.further])
    ids = tuple(one.id for one in declarations)
    lost = (*(one for one in guards if isinstance(one, Weakened)), *(one for step in steps for one in step.weakened))
    standing = _standing(old, book, base, request, steps[1], progress)
    return GateReport(
        request.base_name, request.new_name, tuple(steps), ids, prepared.history.kept, diff, book, lost, standing, new.files, base.absent
    )


def draft_declaration(request: Request, progress: Progress = lambda _: None) -> str:
    """The text of a declaration of whatever is not yet declared; empty when that is nothing.

    Raises:
        Unusable: when a side, or a declaration that stands already, cannot be read.
    """
    prepared = prepare(*_sides(request), request.limits)
    further = steps_of(prepared.versions, request.limits, progress)
    return draft_of_all(prepared.versions, compare(prepared.versions, progress), prepared.declarations, further)


def _sides(request: Request) -> tuple[Side, Side]:
    with request.in_time():
        return read_side(request.new), read_side(request.base)


def prepare(new: Side, base: Side, limits: Limits) -> Prepared:
    """Put both sides over one person, and read the new declarations.

    Raises:
        Unusable: with everything that is wrong with either side, or with a declaration.
    """
    old = nothing_decided(new.book) if base.absent and new.book is not None else base.book
    if new.book is None or old is None or new.documents is None:
        raise Unusable(new.findings + base.findings)
    history = compare_history(base.documents.nodes if base.documents is not None else {}, new.documents.nodes)
    versions = Versions(old, new.book, limits)
    return Prepared(history, versions, read_declarations(history.new, versions))


def read_side(read: Callable[[], Documents | None]) -> Side:
    """A rulebook, or what is wrong with it."""
    documents: Documents | None = None
    try:
        documents = read()
        if documents is None:
            return Side(absent=True)
        return Side(documents, build_rulebook(documents))
    except Unusable as error:
        return Side(documents, findings=error.findings)


def _check(book: Rulebook, request: Request, progress: Progress, record: Record | None = None) -> Step:
    report = with_accepted(book, run_checks(book, request.limits, progress=progress, record=record), request.day)
    return Step("check", report.findings, report.proofs)


def _standing(old: Rulebook, new: Rulebook, base: Side, request: Request, check: Step, progress: Progress) -> frozenset[str]:
    """Ids of the notes that the texts of the base alone give, of properties that the sources break there as they do now, and where the new version
    has errors, of those that the base had."""
    forced = {one.name: one.forced_by for one in old.properties if one.forced_by}
    same = {f"property-forced:{one.name}" for one in new.properties if forced.get(one.name) == one.forced_by}
    notes = same.union(note.id for note in notes_without_asking(old))
    if not check.failing or base.absent:
        return frozenset(notes)
    before = with_accepted(old, run_checks(old, request.limits, progress=progress), request.day)
    return frozenset(notes.union(one.id for one in before.errors))


def _in_time(code: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """What is told, and that there may be more, where the time of the command is used up on the way."""
    try:
        yield from entries
    except OutOfBudget:
        yield undecided(code, (), TOO_LATE)


def _step(name: str, entries: tuple[Finding | Proof, ...]) -> Step:
    findings = tuple(one for one in entries if isinstance(one, Finding))
    return Step(name, findings, tuple(one for one in entries if isinstance(one, Proof)))


def _generated(book: Rulebook, request: Request, steps: list[Step], progress: Progress) -> Step:
    if request.generated is None and request.no_generated == OF_NOBODY:
        finding = Finding("generated", Severity.ERROR, text(OF_NOBODY), (TESTS,), help=text("gate-generated-whose-help"))
        return Step("generated", (finding,))
    if request.generated is None:
        return Step("generated", skipped=text(request.no_generated))
    if any(step.name == "check" and step.state is not State.PASSED for step in steps):
        return Step("generated", skipped=text("gate-generated-unsound"))
    return check_generated(book, request.generated, request.limits, progress)


def _further(one: Further, declarations: tuple[Declaration, ...], steps: list[Step], progress: Progress) -> Step:
    if one.take is None:
        return Step(one.name, skipped=text(one.left_out))
    if any(step.state in {State.FAILED, State.UNDECIDED, State.UNUSABLE} for step in steps if step.name in {"check", "generated"}):
        return Step(one.name, skipped=text("gate-further-unsound"))
    progress(one.name)
    return one.take(declarations)


def _of_nothing(old: Rulebook, accepted: tuple[Accepted, ...], check: Step) -> tuple[Finding, ...]:
    """New acceptances of findings that are not there: they would accept whatever comes later."""
    known, there = {one.id for one in old.accepted}, {one.id for one in check.findings}
    new = (one for one in accepted if one.id not in known and one.id not in there)
    return tuple(
        Finding("weakened", Severity.ERROR, text("accepted-nothing", id=one.id), ("accepted", one.id), labels=(Label(one.span),)) for one in new
    )
