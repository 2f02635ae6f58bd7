"""generate: write test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from regelproef.answer.finding import Severity, Verdict
from regelproef.answer.text import Text, text
from regelproef.bundle.since import Since
from regelproef.bundle.told import lines_about, since_json
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_limits, add_rulebook, limits_of, load, outside, place_of
from regelproef.cli.output import ask, terminal_of
from regelproef.cli.session import exit_code
from regelproef.cli.since import old_persons, since_revision
from regelproef.conform.fixtures import Expected
from regelproef.generate.bundle import FIXTURES, bundle
from regelproef.generate.files import META, differs_in_line_ends, outdated, strangers, write_all
from regelproef.generate.sets import binds, folder_of, folders_beside, function_of, sets_of
from regelproef.generate.side_by_side import processors
from regelproef.generate.suite import Suite, Unsound, generate
from regelproef.load.packaged import package_of
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.findings import finding_json
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible
from regelproef.words.say import say

DEFAULT_FOLDER = "generated_tests"
REASONS = frozenset({"budget", "work", "canonical", "tries", "core"})  # why an obligation may be undecided, besides what the solver itself says


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--out", metavar="DIR", default=DEFAULT_FOLDER, help=f"folder to write to (default: {DEFAULT_FOLDER})")
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when the folder is not up to date")
    parser.add_argument("--since", metavar="REV", help="say which persons came, went or changed since a git revision, and which edit is why")
    parser.add_argument("--strength", type=int, choices=(1, 2), default=1, help="2: every pair of values of every two facts as well")
    parser.add_argument("--python", metavar="MODULE:FUNCTION", help="what the pytest module tries (default: the reference of the packaged rulebook)")
    parser.add_argument("--format", choices=("text", "json"), default="text")


@dataclass(frozen=True)
class Made:
    """One set of test persons: of which rulebook, in which folder, its files, and its size: no more of what it was made with, of which there is much.
    `stale`: those that are not up to date; `moved`: what did since a revision."""

    book: Rulebook
    folder: Path
    files: dict[str, str]
    counts: dict[str, int]
    size: dict[str, object]
    stale: tuple[str, ...] = ()
    moved: Since | None = None


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    reference = _reference(arguments)
    outside(Path(arguments.out) / META, within=DEFAULT_FOLDER)
    sets = [(own, folder_of(own, Path(arguments.out))) for own in sets_of(book)]
    old = [old_persons(arguments, folder) if arguments.since is not None else None for _, folder in sets]
    limits, weigh = limits_of(arguments), arguments.format == "json" and not arguments.check
    made = []
    for own, folder in sets:
        try:
            suite = ask(arguments, partial(generate, own, limits, strength=arguments.strength, weigh=weigh, processes=processors()))
        except Unsound as error:
            return _unsound(error, own, arguments)
        if suite.undecided:
            return _undecided(suite, own, arguments)
        made.append(Made(own, folder, bundle(own, suite, reference(own)), counts_of(suite), _size(suite)))
        del suite
    made = [_held_against(one, before, arguments) for one, before in zip(made, old, strict=True)]
    _tell(made, arguments)
    return exit_code(wrong=bool(arguments.check and any(one.stale for one in made)), undecided=False)


def _held_against(one: Made, before: tuple[Expected, ...] | None, arguments: argparse.Namespace) -> Made:
    """What there is already: it is compared, and overwritten where nothing is but to be checked; `before`: the persons of a revision."""
    stale = (*outdated(one.folder, one.files), *(strangers(one.folder, one.files, folders_beside(one.book)) if arguments.check else ()))
    if not arguments.check:
        write_all(one.folder, one.files)
    moved = since_revision(arguments, before, one.book, one.files[FIXTURES]) if before is not None else None
    return replace(one, stale=stale, moved=moved)


def _tell(made: Sequence[Made], arguments: argparse.Namespace) -> None:
    if arguments.format != "json":
        for one in made:
            _tell_one(one, arguments)
        return
    first, *others = made
    verdict = "outdated" if arguments.check and any(one.stale for one in made) else "current" if arguments.check else "written"
    told = {"sets": [{"profile": one.book.profile_in_force, **_told(one)} for one in made]} if others else {}
    print(json_text(envelope("generate", verdict, first.book, **_told(first), **told)))


def _told(one: Made) -> dict[str, object]:
    since = {"since": since_json(one.moved)} if one.moved else {}
    return {"folder": one.folder.as_posix(), **one.counts, **one.size, "outdated": list(one.stale), **since}


def _tell_one(one: Made, arguments: argparse.Namespace) -> None:
    files, stale, folder = one.files, one.stale, one.folder.as_posix()
    terminal = terminal_of(arguments)
    if one.book.apart:
        terminal.line(terminal.say("profile-asked", profile=one.book.apart))
    terminal.line(terminal.say("generate-summary", **one.counts), "good")
    terminal.line(terminal.say("generate-carried", count=one.size["obligations_per_person"]), indent=2)
    if "greedy" in one.size:
        terminal.line(terminal.say("generate-ratio", greedy=one.size["greedy"], ratio=one.size["ratio"]), indent=2)
    if not arguments.check:
        terminal.line(terminal.say("generate-written", folder=folder, files=len(files)), indent=2)
    elif stale:
        in_ends = [name for name in stale if name in files and differs_in_line_ends(one.folder / name, files[name])]
        strange = strangers(one.folder, files, folders_beside(one.book))
        for name in stale:
            key = "generated-crlf" if name in in_ends else "generated-stranger" if name in strange else "generate-outdated"
            terminal.line(terminal.say(key, file=f"{folder}/{name}"), "bad", indent=2)
        if in_ends:
            terminal.line(terminal.say("crlf-help"), indent=2)
    else:
        terminal.line(terminal.say("generate-current", folder=folder), indent=2)
    for depth, words in lines_about(one.moved, terminal.speech) if one.moved else ():
        terminal.line(words, indent=2 * depth)


def _size(suite: Suite) -> dict[str, object]:
    """How many obligations a person carries, and how the number of fixtures compares with a greedy cover of all obligations, to two decimals."""
    weighed = {"greedy": suite.greedy, "ratio": _hundredths(len(suite.fixtures), suite.greedy)} if suite.greedy else {}
    return {"obligations_per_person": _carried(suite), **weighed}


def counts_of(suite: Suite) -> dict[str, int]:
    """How many fixtures, and what became of the obligations."""
    verdicts = Counter(one.verdict for one in suite.account)
    counts = {verdict: verdicts[verdict] for verdict in ("covered", "infeasible", "equivalent")}
    return {"fixtures": len(suite.fixtures), "obligations": len(suite.account), **counts}


def _carried(suite: Suite) -> str:
    """How many obligations a person is there for, to two decimals."""
    return _hundredths(sum(len(one.covers) for one in suite.fixtures), len(suite.fixtures))


def _hundredths(part: int, whole: int) -> str:
    hundredths = part * 100 // whole if whole else 0
    return f"{hundredths // 100}.{hundredths % 100:02}"


def _unsound(error: Unsound, book: Rulebook, arguments: argparse.Namespace) -> int:
    refuted = [one for one in error.findings if one.verdict is Verdict.REFUTED and one.severity is Severity.ERROR]
    if arguments.format == "json":
        findings = [finding_json(one, language_of(arguments)) for one in error.findings]
        print(json_text(envelope("generate", "unsound" if refuted else "undecided", book, findings=findings)))
    else:
        terminal = terminal_of(arguments)
        if refuted:
            terminal.line(terminal.say("generate-unsound"), "error")
        for finding in error.findings:
            terminal.finding(finding)
    return exit_code(wrong=bool(refuted), undecided=True)


def _undecided(suite: Suite, book: Rulebook, arguments: argparse.Namespace) -> int:
    if arguments.format == "json":
        found = [{"id": one.settled.obligation.id, "reason": one.settled.reason} for one in suite.undecided]
        print(json_text(envelope("generate", "undecided", book, undecided=found)))
    else:
        for one in suite.undecided:
            told = text("generate-undecided", id=one.settled.obligation.id, reason=_because(one.settled.reason))
            print(visible(say(language_of(arguments), told)), file=sys.stderr)
    return exit_code(wrong=False, undecided=True)


def _because(reason: str) -> Text:
    """A reason in words; one of the solver's own is told in its words."""
    return text(f"generate-because-{reason}") if reason in REASONS else text("generate-because-solver", words=reason)


def _reference(arguments: argparse.Namespace) -> Callable[[Rulebook], str]:
    """The callable that the pytest module of a set imports: as named, or, for a rulebook that a package carries, that of its reference. Where several
    sets are written, the one that is named is that of the default profile."""
    named = str(arguments.python or "")
    module, colon, function = named.partition(":")
    if named and not (colon and function.isidentifier() and all(part.isidentifier() for part in module.split("."))):
        raise Usage(text("callable-form", word=arguments.python))
    folder = place_of(arguments).folder
    return lambda book: named if named and (arguments.profile is not None or not book.apart) else reference_of(folder, book.apart)


def reference_of(folder: Path, profile: str = "") -> str:
    """`package.reference:decide` of the package that carries a rulebook, if it has one; for a profile other than the default one `decide_PROFILE`, if
    the reference has that."""
    package = package_of(folder)
    spec = find_spec(f"{package}.reference") if package else None
    if spec is None:
        return ""
    function = function_of(profile)
    return f"{package}.reference:{function}" if not profile or (spec.origin and binds(Path(spec.origin).read_bytes(), function)) else ""
