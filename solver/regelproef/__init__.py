"""regelproef: legal rules as a formal specification, with proofs and generated tests.

This is the public door: what stands in `__all__` stays as it is from one version to the next. Everything else may move. Nothing is imported before it
is asked for.

    import regelproef

    book = regelproef.load("spec/vsb")
    report = regelproef.check(book)
    assert not report.errors and not report.undecided
    print(regelproef.decide(book, {"leeftijd": 30}))

Whatever cannot be read or used raises `Unusable`, with a finding for each mistake. `EngineError` is a defect of this program: nothing that it said
of the rulebook can be relied on. A question that reached its bound is *undecided*, which is never a pass.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from importlib import import_module
from os import PathLike, fspath
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from regelproef.answer.engine_error import EngineError
from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict, Witness, load_error
from regelproef.answer.limits import DEFAULT_WORK, Limits, Recalls, Watch, unbounded, unwatched
from regelproef.answer.outcome import Outcome, Status
from regelproef.answer.text import Text, text

if TYPE_CHECKING:
    from regelproef.check.questions import CheckReport
    from regelproef.conform.compare import Conformity
    from regelproef.diff.report import DiffReport
    from regelproef.explain.person import PersonReasons
    from regelproef.generate.suite import Suite
    from regelproef.keep.kept import Kept
    from regelproef.model.rulebook import Rulebook

__version__ = "0.1.0"
__all__ = (
    "EngineError",
    "Finding",
    "Outcome",
    "Proof",
    "Severity",
    "Status",
    "Unusable",
    "Verdict",
    "Witness",
    "__version__",
    "check",
    "conform",
    "decide",
    "diff",
    "explain",
    "generate",
    "keep",
    "load",
    "say",
)

Progress = Callable[[str], None]


def silent(_: str) -> None:
    """Who asks need not be told what is being asked."""


def load(folder: str | PathLike[str] | None = None, *, readings: Mapping[str, str] | None = None, profile: str | None = None) -> Rulebook:
    """The rulebook in a folder, or the packaged one of that name, under the readings that are chosen in it, or that its `profile` of this name
    chooses, or named here, which goes before. Without a folder: the one that a command takes where nobody names one (README.md, "Which rulebook").

    >>> book = load("tests/rulebooks/parking", readings={"Q1": "any"})
    >>> sorted(book.decisions)
    ['fee_cent', 'permit', 'valid_until']

    Raises:
        Unusable: when there is none, or several and nobody says which, it has mistakes (a finding for each), or a profile or reading is unknown.
    """
    place = import_module("regelproef.load.which").choose(None if folder is None else fspath(folder)).one()
    book = import_module("regelproef.model.from_documents").load_rulebook(place.folder, place.shown)
    model = import_module("regelproef.model.rulebook")
    chosen: Rulebook = model.under_readings(book if profile is None else model.under_profile(book, profile), readings or {})
    return chosen


def check(
    book: Rulebook,
    *,
    work: int = DEFAULT_WORK,
    only: Iterable[str] = (),
    all_readings: bool = False,
    adequacy: bool = False,
    today: date | None = None,
    left: Callable[[], int] = unbounded,
    progress: Progress = silent,
    certify: bool = False,
    recall: Recalls | None = None,
    watch: Watch = unwatched,
) -> CheckReport:
    """Prove that the rulebook has no contradiction, gap or dead text, and that its properties and cases hold; `findings`, `proofs`, `errors`,
    `undecided`, `notes` of the report say how that went.

    `work` bounds each question, in units of solver work; `left` tells the milliseconds that are left for all of them. `only`: codes of the
    checks that are wanted. `all_readings`: also conflicts, gaps, properties and who is possible, under each single switch of a reading. `adequacy`:
    also whether every slip would be noticed. `today`: the day on which accepted findings must still be accepted. `certify`: ask all of it again of
    a second encoder and solver, which need `regelproef[certify]`; `certification` of the report says how each verdict stands (docs/certify.md).
    `recall`: answers that were had before; a second opinion takes none. `watch`: what goes on around each question that is put to the solver.

    >>> report = check(load("tests/rulebooks/parking"), only=["conflict"])
    >>> report.errors, report.undecided
    ((), ())
    >>> [proof.subject for proof in report.proofs if proof.code == "conflict"][0]
    ('permit',)

    Raises:
        Unusable: when `only` names no check, or the second solver is not installed.
    """
    questions = import_module("regelproef.check.questions")
    limits, codes = Limits(work, left=left, recall=recall, watch=watch), (only,) if isinstance(only, str) else tuple(only)
    strange = [code for code in codes if code not in questions.CODES]
    if strange:
        raise _unknown("code-unknown", strange[0])
    found: CheckReport = questions.checked(book, limits, codes, progress, all_readings=all_readings, adequacy=adequacy, certify=certify, today=today)
    return found


def decide(book: Rulebook, person: Mapping[str, object]) -> dict[str, Outcome]:
    """What is decided for a person, by decision. Facts as JSON has them (dates also as `date`); those that are absent are at their defaults.

    >>> outcomes = decide(load("tests/rulebooks/parking"), {"cars": 3})
    >>> outcomes["permit"].status.value, outcomes["permit"].value, outcomes["permit"].effective
    ('value', 'refused', ('many-cars',))

    Raises:
        Unusable: when the person cannot be read or is impossible.
    """
    evaluator = import_module("regelproef.evaluate.evaluator").Evaluator(book)
    outcomes: dict[str, Outcome] = evaluator.decide(import_module("regelproef.evaluate.evaluator").admit(evaluator, person))
    return outcomes


def explain(book: Rulebook, person: Mapping[str, object], *, decisions: Iterable[str] = ()) -> PersonReasons:
    """Why a person gets what is decided: the rules that decide, those that give way, those that fail by one line, and the readings that matter.

    >>> reasons = explain(load("tests/rulebooks/parking"), {"cars": 3}, decisions=["permit"])
    >>> [rule.id for rule in reasons.decisions[0].deciding]
    ['many-cars']

    Raises:
        Unusable: when the person cannot be read or is impossible, or a decision does not exist.
    """
    evaluator = import_module("regelproef.evaluate.evaluator").Evaluator(book)
    known = import_module("regelproef.evaluate.evaluator").admit(evaluator, person)
    named = tuple(decisions) or tuple(book.decisions)
    for name in named:
        if name not in book.decisions:
            raise _unknown("decision-unknown", name)
    given = import_module("regelproef.model.values").given_in(book, person)
    reasons: PersonReasons = import_module("regelproef.explain.person").explain_person(evaluator, known, named, given)
    return reasons


def diff(old: Rulebook, new: Rulebook, *, work: int = DEFAULT_WORK, left: Callable[[], int] = unbounded, progress: Progress = silent) -> DiffReport:
    """Whom the step from one version to another affects, exactly, and the proof that nobody else is. `verdict`: equal, differs or undecided.

    >>> book = load("tests/rulebooks/parking")
    >>> diff(book, book).verdict, diff(book, load("tests/rulebooks/parking", readings={"Q1": "any"})).verdict
    ('equal', 'differs')
    """
    report: DiffReport = import_module("regelproef.diff.compare").compare_rulebooks(old, new, Limits(work, left=left), progress)
    return report


def generate(book: Rulebook, *, work: int = DEFAULT_WORK, left: Callable[[], int] = unbounded, progress: Progress = silent) -> Suite:
    """Test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip, and the account of every obligation.

    >>> suite = generate(load("tests/rulebooks/parking"))
    >>> suite.undecided, len(suite.fixtures) > 10
    ((), True)

    Raises:
        Unusable: when a decision is in conflict or gap for somebody, or that could not be decided.
    """
    suites = import_module("regelproef.generate.suite")
    try:
        suite: Suite = suites.generate(book, Limits(work, left=left), progress)
    except suites.Unsound as error:
        raise Unusable(error.findings) from None
    return suite


def keep(
    folder: str | PathLike[str] | None = None, *, readings: Mapping[str, str] | None = None, profile: str | None = None, work: int = DEFAULT_WORK
) -> Kept:
    """The same rulebook as `load` gives, kept to be edited: it answers each edit in steps, cheapest first, and a newer edit ends the older question.

    `edit` puts texts in the place of files, `answers` gives what is known after each question; as long as something is not answered its verdict is
    `asking`. The last answer holds what `check` and `diff` find. Nothing is written.

    >>> kept = keep("tests/rulebooks/parking")
    >>> number = kept.edit({"world.yaml": "world: ["})
    >>> [answer.verdict for answer in kept.answers()]
    ['unreadable']

    Raises:
        Unusable: when there is no such folder, or several and nobody says which.
    """
    place = import_module("regelproef.load.which").choose(None if folder is None else fspath(folder)).one()
    model = import_module("regelproef.model.rulebook")

    def chosen(book: Rulebook) -> Rulebook:
        read: Rulebook = model.under_readings(book if profile is None else model.under_profile(book, profile), readings or {})
        return read

    kept: Kept = import_module("regelproef.keep.kept").Kept(place.folder, place.shown, chosen, work)
    return kept


def conform(
    implementation: Callable[[dict[str, Any]], Any] | str,
    fixtures: str | PathLike[str] | None = None,
    *,
    only: Sequence[str] = (),
    seconds: float = 60,
    book: Rulebook | None = None,
) -> Conformity:
    """Try the test persons on an implementation: a callable that takes facts and gives decisions, or a command line that reads and writes JSON lines.

    `fixtures`: a fixtures.jsonl, or else the one generated from `book`, or else the packaged one. `only`: these decisions. `seconds` bounds the
    run of a command. `book` makes the rule at fault clearer.

    >>> conform(lambda facts: {}).passes(strict=True)
    False

    Raises:
        Unusable: when the fixtures or the command cannot be used, or the fixtures are not of this book.
    """
    files = import_module("regelproef.conform.fixtures")
    file = Path(fixtures) if fixtures is not None else files.fixtures_of(book, Path(book.root)) if book else files.packaged_fixtures()
    persons = files.with_defaults_tried(files.read_fixtures(file))
    if book:
        files.require_fit(book, persons, file)
    if isinstance(implementation, str):
        answers = import_module("regelproef.conform.programs").ask_command(implementation, persons, seconds)
    else:
        answers = import_module("regelproef.conform.callables").ask_callable(implementation, persons)
    found: Conformity = import_module("regelproef.conform.compare").compare(persons, answers, only, lambda: book)
    return found


def say(what: Finding | Text | Unusable, language: str = "en") -> str:
    """The sentence of a finding, of a text in one, or of all that is wrong, a line each; in English (en), Dutch (nl) or French (fr).

    >>> try:
    ...     load("nowhere")
    ... except Unusable as error:
    ...     print(say(error))
    there is no folder `nowhere`
    """
    texts = [one.message for one in what.findings] if isinstance(what, Unusable) else [what.message if isinstance(what, Finding) else what]
    sentence = import_module("regelproef.words.say").say
    return "\n".join(sentence(language, one) for one in texts)


def _unknown(key: str, name: str) -> Unusable:
    return Unusable((load_error("usage", None, text(key, name=name)),))


class _Door(ModuleType):
    """This module. Importing a stage such as `regelproef.check.questions` would put the stage `check` in the place of the function `check`."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Door
