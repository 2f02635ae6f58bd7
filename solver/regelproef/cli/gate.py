"""gate: let a change of the rules pass only when it is sound and its effect is declared and proved."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

from regelproef.answer.asked import unknown
from regelproef.answer.finding import Finding, Proof, Severity, Unusable, Verdict, unusable
from regelproef.answer.limits import Limits
from regelproef.answer.text import text
from regelproef.ask.bench import undecided
from regelproef.ask.versions import Versions
from regelproef.cli.committed import REFERENCE, can_be_asked, has_code, lost_since, owned_at
from regelproef.cli.counting import add_population, counted
from regelproef.cli.generate import DEFAULT_FOLDER, reference_of
from regelproef.cli.in_time import in_time
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_language, add_limits, add_spec, day, limits_of, place_of, places_of
from regelproef.cli.output import answer_each, ask, tell
from regelproef.cli.parting import Base
from regelproef.cli.report import committed_reports, stale_reports
from regelproef.cli.reports import add_reports, reports_of, write_reports
from regelproef.cli.session import exit_code
from regelproef.conform.fixtures import META, made_from
from regelproef.gate.account import GateReport, Step
from regelproef.gate.beside import check_reference
from regelproef.gate.declaration import FILE_NAME, FOLDER
from regelproef.gate.draft import UNDECIDED
from regelproef.gate.generated import Generated
from regelproef.gate.run import OF_ANOTHER, Further, Request, draft_declaration, run_gate
from regelproef.gate.tested import Tests, run_tests
from regelproef.generate.bundle import FIXTURES
from regelproef.generate.files import write_file
from regelproef.generate.sets import binds, function_of
from regelproef.load.attributes import refuse_rewritten
from regelproef.load.folder import Documents, read_folder
from regelproef.load.revision import day_of, has_folder, top_of_repository, unpack
from regelproef.load.settings import SETTINGS
from regelproef.load.which import How, Place, chosen_at, from_top
from regelproef.model.from_documents import build_rulebook, load_rulebook
from regelproef.report.content.gate import Gated
from regelproef.report.content.places import Moves
from regelproef.report.counted import Counted
from regelproef.report.render.formats import FORMATS
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible
from regelproef.words.say import say

STEPS = ("generated", "reference", "report", "tests")  # those that can be left out
FORMS = (
    "The rulebook on disk is held against the same folder where it left REV (the merge base of REV and HEAD), or against "
    "REV:FOLDER, or against a folder, written ./FOLDER or /FOLDER: a folder of the change itself can never pass for the "
    "base.\n"
    "Exit code: 0 the change passes, 1 findings, 2 something could not be read, 3 undecided."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = FORMS
    parser.add_argument("--base", metavar="REV", required=True, help="what the change starts from: a git revision, REV:FOLDER, or ./FOLDER")
    add_spec(parser)
    parser.add_argument(
        "--generated", metavar="DIR", help=f"folder of the generated tests (default: {DEFAULT_FOLDER} in the rulebook, or at the top)"
    )
    parser.add_argument("--no-generated", action="store_true", help="do not ask whether the generated tests are up to date")
    parser.add_argument("--skip", choices=STEPS, action="append", default=[], help="leave this step out; may be repeated")
    parser.add_argument("--tests", metavar="PATH", action="append", default=[], help="tests of the rulebook that must pass; may be repeated")
    parser.add_argument("--python", metavar="MODULE:FUNCTION", help="what the generated pytest module tries, as for generate")
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", type=day, help="the day of judgement: acceptances must still hold (default: the later of HEAD and REV)"
    )
    parser.add_argument(
        "--certify", action="store_true", help="ask again, of a second encoder and solver, that it is sound and that nothing changes for anybody else"
    )
    add_population(parser)
    add_reports(parser)
    parser.add_argument("--all", action="store_true", help="show every finding in full, also those that stood at the base")
    parser.add_argument("--write-declaration", metavar="NAME", nargs="?", const="draft", help="draft changes/NAME.yaml from what is not yet declared")
    add_limits(parser, keeps=False)
    add_language(parser)
    parser.add_argument("--format", choices=FORMATS["gate"], default="text")


def run(arguments: argparse.Namespace) -> int:
    language = language_of(arguments)
    if arguments.certify:
        import_module("regelproef.certify.certification").require_second_solver()
    arguments.start = Base(arguments.base)
    if arguments.write_declaration is not None:
        return _write_declaration(arguments)
    reports = reports_of(arguments.report)
    _refuse_one_for_many(arguments)
    _refuse_fewer(arguments)

    def gated(place: Place) -> Gated:
        request = request_of(arguments, place)
        report = ask(arguments, lambda progress: run_gate(request, progress))
        return Gated(report, _moves(arguments, place, request.generated), arguments.all, _counted(arguments, request, report))

    reply = answer_each(arguments, gated)
    code = tell(arguments, reply)
    write_reports(reports, reply, language)
    return code


def _counted(arguments: argparse.Namespace, request: Request, report: GateReport) -> Counted | None:
    """Whom the change touches in a population; of a rulebook that is new, or could not be compared, nobody."""
    documents = request.base() if arguments.population and report.diff is not None and report.book is not None else None
    if documents is None or report.diff is None or report.book is None:
        return None
    return counted(arguments, Versions(build_rulebook(documents), report.book, request.limits), report.diff)


def _moves(arguments: argparse.Namespace, place: Place, generated: Generated | None) -> Moves:
    """Every folder that is shown from where one stands, with the same from the top of the repository."""
    base = Path(arguments.base)
    return (
        (place.shown, place.inside),
        *([(generated.shown, from_top(generated.folder, generated.shown))] if generated else ()),
        *([(base.as_posix(), from_top(base, base.as_posix()))] if arguments.start.on_disk else ()),
    )


def _write_declaration(arguments: argparse.Namespace) -> int:
    """Exit code 0, whether or not something was left to declare: what is written is a draft, and no verdict. 3 where it may say too little."""
    language, name = language_of(arguments), arguments.write_declaration
    if not FILE_NAME.match(name):
        raise Usage(text("file-name-form", name=name))
    place = place_of(arguments)
    request = request_of(arguments, place)
    file = place.folder / FOLDER / f"{name}.yaml"
    if file.exists() or file.is_symlink():
        raise Usage(text("gate-draft-exists", file=file.as_posix()))
    content = draft_declaration(request)
    if content:
        write_file(file, content)
    message = text("gate-written", file=file.as_posix()) if content else text("gate-nothing-to-declare")
    undecided = UNDECIDED in content.splitlines()
    told = [say(language, one) for one in (message, text("gate-draft-undecided"))[: 1 + undecided]]
    if arguments.format == "json":
        verdict = "undecided" if undecided else "drafted" if content else "nothing-to-declare"
        print(json_text(envelope("gate", verdict, file=file.as_posix() if content else None, message=" ".join(told))))
    else:
        print(*map(visible, told), sep="\n")
    return exit_code(wrong=False, undecided=undecided)


def _refuse_one_for_many(arguments: argparse.Namespace) -> None:
    """A folder that belongs to one rulebook can stand for no other."""
    if arguments.generated is not None or arguments.start.on_disk or ":" in arguments.base:
        place_of(arguments)


def _refuse_fewer(arguments: argparse.Namespace) -> None:
    """Where nobody says which rulebooks, all that the base would have judged are judged: a change cannot take one away from the gate."""
    places, chosen = places_of(arguments), arguments.chosen
    if chosen.how in {How.NAMED, How.STANDING} or arguments.start.on_disk:
        return
    missing: list[str] = []
    with suppress(Unusable):  # a base that cannot be read is told where it is read
        start, top = arguments.start.start(Path()), top_of_repository(Path())
        judged = {place.folder.resolve() for place in places}
        missing = [name for name in chosen_at(start, Path()) if (top / name).resolve() not in judged]
    if missing:
        raise Usage(text("gate-fewer", names=", ".join(missing)), text("gate-fewer-help"))


def request_of(arguments: argparse.Namespace, place: Place, *, renew: bool = False) -> Request:
    """What the arguments ask for of one rulebook; nothing is read before the gate asks for it."""
    found, why = _generated(arguments, place)
    generated = found if not why else None
    base: Base = arguments.start
    day, since = (arguments.date, arguments.date) if arguments.date else _days(base, place)
    return Request(
        lambda: base.read(place),
        lambda: _committed(arguments, place, found),
        arguments.base,
        place.shown,
        limits_of(arguments),
        day,
        since,
        generated,
        why,
        generated_gone=lost_since(base, place, places_of(arguments), whose=why == "gate-generated-whose"),
        owned_at_base=owned_at(base, place, places_of(arguments)) if why == OF_ANOTHER else "",
        further=tuple(_further(arguments, place, found, renew=renew)),
        in_time=lambda: in_time(arguments),
        certify=getattr(arguments, "certify", False),
    )


def renewing(arguments: argparse.Namespace, place: Place, base: Callable[[], Documents | None]) -> Request:
    """The same for a change that is being made here: what is generated is written anew on the way, and so is the report."""
    arguments.generated, arguments.no_generated, arguments.tests, arguments.date = None, False, (), None
    request = request_of(arguments, place, renew=True)
    generated = replace(request.generated, renewed=True) if request.generated is not None else None
    return replace(request, base=base, generated=generated)


def _further(arguments: argparse.Namespace, place: Place, generated: Generated | None, *, renew: bool = False) -> Iterator[Further]:
    """What else a merge needs, as far as there is such a thing here."""
    yield from _reference(arguments, place, generated)
    top = _top(place)
    committed = committed_reports(top, place.folder.resolve().name) if top is not None else {}
    if "report" in arguments.skip:
        yield Further("report")
    elif top is not None and committed:
        tests = (generated.folder if generated is not None else top / DEFAULT_FOLDER).as_posix()
        yield Further("report", lambda _: _report(place, arguments, committed, tests, renew=renew))
    if "tests" in arguments.skip:
        yield Further("tests")
    elif arguments.tests:
        yield Further("tests", lambda declarations: run_tests(_tests(arguments, place, top), declarations))


def reference_asked(arguments: argparse.Namespace, place: Place) -> tuple[str, Path]:
    """What can be asked, and the folder of its modules: as named, of the package that carries the rulebook as far as it is in this copy of it, or
    `decide` of `reference/`; "" where there is none."""
    there, folder = can_be_asked(place.folder), place.folder.absolute()
    named = arguments.python or (reference_of(place.folder) if there else "")
    return (named, folder.parent) if named else (f"{REFERENCE}:decide" if there else "", folder)


def _reference(arguments: argparse.Namespace, place: Place, generated: Generated | None) -> Iterator[Further]:
    """Whether the reference implementation follows, or why that is not asked."""
    word, modules = reference_asked(arguments, place)
    fixtures = generated.folder / FIXTURES if generated is not None else None
    if "reference" in arguments.skip:
        yield Further("reference")
    elif word and fixtures is not None and fixtures.is_file():
        yield Further("reference", lambda _: _of_every_set(word, modules, fixtures, limits_of(arguments)))
    elif word or has_code(place.folder):
        yield Further("reference", left_out="gate-reference-persons" if word else "gate-reference-how")


def _of_every_set(word: str, modules: Path, fixtures: Path, limits: Limits) -> Step:
    """The persons of the default profile, and those of each other one of which the reference has a function."""
    module, _, function = word.partition(":")
    steps = [check_reference(word, modules, fixtures, limits)]
    code = modules.joinpath(*module.split("."), "__init__.py")
    for other in sorted(fixtures.parent.glob(f"*/{fixtures.name}")) if function == function_of("") and code.is_file() else ():
        own = function_of(other.parent.name)
        if own.isidentifier() and binds(code.read_bytes(), own):
            steps.append(check_reference(f"{module}:{own}", modules, other, limits))
    findings = tuple(one for step in steps for one in step.findings)
    return Step("reference", findings, tuple(one for step in steps for one in step.proofs), unusable=any(step.unusable for step in steps))


def _tests(arguments: argparse.Namespace, place: Place, top: Path | None) -> Tests:
    """The tests that are named, and the tree of the base, where that is a revision."""
    base, limits, paths = arguments.start, limits_of(arguments), arguments.tests
    if base.on_disk or top is None:
        return Tests(top or Path(), paths, limits)
    start = base.start(place.folder)

    def stood(path: str) -> bool:
        return has_folder(start, os.path.normpath(path.partition("::")[0]), place.folder)

    return Tests(top, paths, limits, lambda folder: unpack(start, place.folder, folder), stood)


def _report(place: Place, arguments: argparse.Namespace, committed: Mapping[str, Path], tests: str, *, renew: bool = False) -> Step:
    """Whether the committed report is what would be written today."""
    book = load_rulebook(place.folder, place.inside)
    stale = stale_reports(book, limits_of(arguments), committed, tests, renew=renew)
    if stale is None:
        return Step("report", (undecided("report", ("report",), unknown("work")),))
    findings = tuple(Finding("report", Severity.ERROR, text("rp-stale", files=name), (name,)) for name in stale)
    return Step("report", findings, () if findings else tuple(Proof("report", (name,), Verdict.PROVED) for name in committed))


def _top(place: Place) -> Path | None:
    with suppress(Unusable):
        return top_of_repository(place.folder)
    return None


def read_new(place: Place) -> Documents:
    refuse_links(place.folder)
    return read_folder(place.folder, place.shown)


def _committed(arguments: argparse.Namespace, place: Place, generated: Generated | None) -> Documents:
    """The new side, as it is read from disk, of which nothing that is judged stands there otherwise than it is committed."""
    folders = [place.folder, *([generated.folder] if generated is not None else ())]
    folders += [one for one in (Path(path.partition("::")[0]) for path in arguments.tests) if one.exists()]
    files = [file for folder in folders for file in (sorted(folder.rglob("*")) if folder.is_dir() else [folder])]
    top = _top(place)
    if top is not None:
        inside = [top / one for one in (Path(place.inside), *Path(place.inside).parents)]
        files += [folder / name for folder in inside for name in SETTINGS if (folder / name).exists()]
        files += committed_reports(top, place.folder.resolve().name).values()
        refuse_rewritten(place.folder, files)
    return read_new(place)


def refuse_links(folder: Path) -> None:
    """A path that is named from here leads through no link, so that nothing outside is read."""
    if folder.is_absolute():
        return
    for part in (folder, *folder.parents):
        if part.is_symlink():
            raise unusable("folder", "folder-link", file=part.as_posix())


def _days(base: Base, place: Place) -> tuple[date | None, date | None]:
    """The later of the days of HEAD and of the base, so that a commit with an old date revives nothing; and the earlier, from which a new acceptance
    counts, so that one with a day to come buys nothing. None outside a repository."""
    days = []
    for revision in ("HEAD", base.revision):
        with suppress(Unusable):
            days.append(day_of(revision, place.folder))
    return max(days, default=None), min(days, default=None)


def _generated(arguments: argparse.Namespace, place: Place) -> tuple[Generated | None, str]:
    """Where the generated tests stand, and why they are not compared; steps of other names ask about them still."""
    off = "gate-generated-off" if arguments.no_generated or "generated" in arguments.skip else ""
    found, why = _standing(arguments, place)
    return found, off or why


def _standing(arguments: argparse.Namespace, place: Place) -> tuple[Generated | None, str]:
    """Where the generated tests stand, or why there are none."""
    reference = arguments.python or reference_of(place.folder)
    if arguments.generated is not None:
        folder = Path(arguments.generated)
        refuse_links(folder)
        if not folder.is_dir():
            raise Usage(text("folder-missing", folder=arguments.generated))
        return Generated(folder, folder.as_posix(), reference), ""
    own = place.folder / DEFAULT_FOLDER
    if own.is_dir():
        return Generated(own, f"{place.shown}/{DEFAULT_FOLDER}", reference), ""
    try:
        folder = top_of_repository(place.folder) / DEFAULT_FOLDER if place.folder.is_dir() else Path(DEFAULT_FOLDER)
    except Unusable:
        return None, "gate-generated-none"
    if not folder.is_dir():
        return None, "gate-generated-none"
    if len(places_of(arguments)) > 1 and (owner := _owner(folder, arguments)) != place:
        return None, "gate-generated-theirs" if owner else "gate-generated-whose"
    return Generated(folder, Path(os.path.relpath(folder)).as_posix(), reference), ""


def _owner(folder: Path, arguments: argparse.Namespace) -> Place | None:
    """The one of several rulebooks, as they stand now, from which the tests at the top were generated."""
    for place in places_of(arguments):
        with suppress(Unusable):
            if made_from(load_rulebook(place.folder, place.shown), folder / META):
                return place
    return None
