"""report: write what is proved, open and decided as one HTML page and as Markdown, or say whether they are up to date."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from regelproef.answer.limits import Limits
from regelproef.answer.text import text
from regelproef.cli.counting import add_population
from regelproef.cli.diff import version
from regelproef.cli.generate import DEFAULT_FOLDER
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_limits, add_rulebook, day, known_name, limits_of, load_at, outside, place_of, under, unknown
from regelproef.cli.output import ask
from regelproef.cli.persons import declared_by
from regelproef.cli.report_data import Wanted, build_report
from regelproef.cli.report_maps import MapChoice
from regelproef.cli.session import exit_code
from regelproef.explain.outcome_map import axis
from regelproef.generate.files import differs_in_line_ends, write_file
from regelproef.load.shape import LANGUAGES
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.report import report_document
from regelproef.report.content.wording import Wording
from regelproef.report.data import ReportData
from regelproef.report.page.page_data import words_program
from regelproef.report.page.page_js import evaluator_program
from regelproef.report.render.html import render_html, script
from regelproef.report.render.markdown import render_markdown
from regelproef.report.render.visible import visible
from regelproef.statements.stakes import Origin
from regelproef.words.say import say

FOLDER = "reports"
MOST_TOLD = 10_000  # bytes at the end of a report in which it says what was asked for
TOLD = re.compile(r"^<!-- regelproef report((?: --(?:map|date) [\w.,-]+)+) -->$", re.MULTILINE)
LANGUAGE = re.compile(rf'<html lang="({"|".join(LANGUAGES)})">')
ENDS = ("html", "md")
Told = tuple[tuple[MapChoice, ...], date | None]
PROGRAMS = ("say.js", "folds.js", "outcomes.js", "page.js", "tools.js")  # each uses what stands in those before it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--out", metavar="DIR", default=FOLDER, help=f"folder to write to (default: {FOLDER})")
    parser.add_argument("--name", metavar="NAME", help="name of the files, without suffix (default: the rulebook's folder and the language)")
    parser.add_argument(
        "--map", metavar="FACT,FACT[,DECISION]", action="append", default=[], help="a map of outcomes over two facts; may be repeated"
    )
    parser.add_argument("--fixtures", metavar="DIR", help="folder of the generated test persons (default: generated_tests, in the rulebook or here)")
    parser.add_argument("--texts", metavar="DIR", default="", help="folder of the source documents: their words stand beside the statements")
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", type=day, help="the day of the report, which it says; accepted findings must still be accepted then"
    )
    parser.add_argument(
        "--base", metavar="OLD", help="the version to hold it against: a folder, a git revision or REVISION:FOLDER; what changed comes first"
    )
    add_population(parser)
    parser.add_argument("--certify", action="store_true", help="ask everything again of a second encoder and solver, and say how each verdict stands")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit code 1 when the reports that stand there (with --lang: that one) are not up to date"
    )


def run(arguments: argparse.Namespace) -> int:
    place = place_of(arguments)
    book = load_at(replace(place, shown=place.inside), arguments)  # the same from wherever one stands
    if arguments.name and not re.fullmatch(r"\w[\w.-]*", arguments.name):
        raise Usage(text("file-name-form", name=arguments.name))
    if arguments.population and not arguments.base:
        raise Usage(text("population-base"))
    if arguments.check and arguments.certify:
        raise Usage(text("rp-certify-check"))
    maps = tuple(_map(book, word) for word in arguments.map)
    own = place.folder / DEFAULT_FOLDER
    fixtures = arguments.fixtures or (own.as_posix() if own.is_dir() else DEFAULT_FOLDER)
    folder = Path(arguments.out)
    outside(folder / "report")
    names = _names(arguments, folder, (Path(book.root).resolve().name or "report") + (f".{book.apart}" if book.apart else ""))
    counted = tuple(arguments.population), declared_by(arguments)
    wanted = Wanted(maps, fixtures, arguments.texts, arguments.date, _base(arguments), arguments.certify, *counted)
    if arguments.check and not maps and not arguments.date:
        wanted = _as_told(book, wanted, (folder / f"{name}.{suffix}" for name in names for suffix in ENDS))
    data = ask(arguments, lambda progress: build_report(book, limits_of(arguments), wanted, progress))
    contents = {name: rendered(data, language, wanted.maps) for name, language in names.items()}
    files = {folder / f"{name}.{suffix}": content for name, both in contents.items() for suffix, content in both.items()}
    language = language_of(arguments)
    if arguments.check:
        return _check(files, language) or exit_code(wrong=bool(data.checked.errors), undecided=data.is_undecided)
    for path, content in files.items():
        write_file(path, content)
    print(visible(say(language, text("rp-written", files=_listed(files)))))
    return exit_code(wrong=bool(data.checked.errors), undecided=data.is_undecided)


def _base(arguments: argparse.Namespace) -> Rulebook | None:
    return under(build_rulebook(version(arguments.base, arguments)), (), arguments.profile) if arguments.base else None


def _names(arguments: argparse.Namespace, folder: Path, book: str) -> dict[str, str]:
    """What the files are called, without suffix, and the language of each. Where nobody says which are to be checked: those that stand there,
    whatever the language of who asks."""
    if not arguments.check or arguments.lang:
        language = language_of(arguments)
        return {arguments.name or f"{book}.{language}": language}
    if arguments.name:
        page = folder / f"{arguments.name}.html"
        found = LANGUAGE.search(page.read_bytes()[:MOST_TOLD].decode("utf-8", errors="replace")) if page.is_file() else None
        return {arguments.name: found[1] if found else language_of(arguments)}
    standing = {f"{book}.{language}": language for language in LANGUAGES if any((folder / f"{book}.{language}.{end}").is_file() for end in ENDS)}
    return standing or {f"{book}.{language_of(arguments)}": language_of(arguments)}


def _as_told(book: Rulebook, wanted: Wanted, paths: Iterable[Path]) -> Wanted:
    """With the maps and the day that the first file says were asked for."""
    told = next((told for path in paths if path.is_file() and (told := _told(book, path))), None)
    return replace(wanted, maps=told[0], day=told[1]) if told else wanted


def committed_reports(top: Path, name: str) -> dict[str, Path]:
    """The reports of a rulebook that stand where `report` writes them, by the name that is shown."""
    return {shown: top / shown for shown in report_files(name) if (top / shown).is_file()}


def report_files(name: str) -> tuple[str, ...]:
    """Where `report` writes those of a rulebook of this name, from the top of its repository."""
    return tuple(f"{FOLDER}/{name}.{language}.{suffix}" for language in LANGUAGES for suffix in ENDS)


def stale_reports(book: Rulebook, limits: Limits, committed: Mapping[str, Path], tests: str, *, renew: bool = False) -> tuple[str, ...] | None:
    """Those that are not what would be written (`renew`: and are written now); None where that could not be decided."""
    stale: list[str] = []
    asked: dict[Told | None, list[str]] = {}
    for shown, path in committed.items():
        asked.setdefault(_told(book, path), []).append(shown)
    for told, names in asked.items():
        if told is None:
            stale.extend(names)
            continue
        data = build_report(book, limits, Wanted(told[0], tests, day=told[1]))
        if data.is_undecided:
            return None
        for language in LANGUAGES:
            own = {shown: committed[shown] for shown in names if committed[shown].stem.endswith(f".{language}")}
            content = rendered(data, language, told[0]) if own else {}
            differing = [shown for shown, path in own.items() if path.read_bytes() != content[path.suffix[1:]].encode()]
            for shown in differing if renew else ():
                write_file(own[shown], content[own[shown].suffix[1:]])
            stale.extend(() if renew else differing)
    return tuple(stale)


def _told(book: Rulebook, path: Path) -> Told | None:
    """The maps and the day that a report says were asked for, none where it says nothing; None where it asks for what there cannot be."""
    found = TOLD.search(path.read_bytes()[-MOST_TOLD:].decode("utf-8", errors="replace"))
    asked = found[1].split() if found else []
    pairs = list(zip(asked[::2], asked[1::2], strict=True))
    try:
        days = [day(value) for option, value in pairs if option == "--date"]
        return tuple(_map(book, value) for option, value in pairs if option == "--map"), days[0] if days else None
    except (Usage, argparse.ArgumentTypeError):
        return None


def rendered(data: ReportData, language: str, maps: tuple[MapChoice, ...] = ()) -> dict[str, str]:
    """The files of a report by their suffix. One with other maps than the default ones, or with a day, ends with how it is written again."""
    asked = "".join(f" --map {','.join(one)}" for one in maps) + (f" --date {data.day}" if data.day else "")
    told = f"<!-- regelproef report{asked} -->\n" if asked else ""
    document = report_document(data, language)
    before = data.since.book if data.since else None
    persons = data.cards.tried.persons if data.cards.tried.origin is Origin.GENERATED else ()
    spoken = words_program(Wording(language, data.book), data.examples, persons, before)
    programs = (evaluator_program(data.book, before), spoken, *map(script, PROGRAMS))
    return {"html": render_html(document, programs) + told, "md": render_markdown(document) + (f"\n{told}" if told else "")}


def _check(files: dict[Path, str], language: str) -> int:
    missing = [path for path in files if not path.is_file()]
    in_ends = [path for path, content in files.items() if differs_in_line_ends(path, content)]
    stale = [path for path, content in files.items() if path not in (*missing, *in_ends) and path.read_bytes() != content.encode()]
    for key, found in (("rp-missing", missing), ("rp-stale", stale), ("rp-crlf", in_ends)):
        if found:
            print(visible(say(language, text(key, files=_listed(found)))))
    if in_ends:
        print(say(language, text("crlf-help")))
    if missing or stale or in_ends:
        return 1
    print(visible(say(language, text("rp-current", files=_listed(files)))))
    return 0


def _listed(files: Iterable[Path]) -> str:
    return ", ".join(path.as_posix() for path in files)


def _map(book: Rulebook, word: str) -> MapChoice:
    """FACT,FACT or FACT,FACT,DECISION."""
    names = word.split(",")
    if len(names) not in {2, 3} or names[0] == names[1]:
        raise Usage(text("rp-map-form", word=word))
    for name, beside in ((names[0], names[1]), (names[1], names[0])):
        if name not in book.facts:
            raise unknown(text("fact-unknown", fact=name), name, book.facts)
        if beside in book.facts and axis(book, name, beside=beside) is None:
            raise Usage(text("rp-map-axis", fact=name))
    decision = names[2] if len(names) == 3 else next(iter(book.decisions))
    return names[0], names[1], known_name(decision, book.decisions, "decision-unknown")
