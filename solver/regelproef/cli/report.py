"""report: write what is proved, open and decided as one HTML page and as Markdown, or say whether they are up to date."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from regelproef.answer.limits import Limits
from regelproef.answer.text import text
from regelproef.cli.generate import DEFAULT_FOLDER
from regelproef.cli.options import Usage, add_limits, add_rulebook, day, known_name, language_of, limits_of, load_at, outside, place_of, unknown
from regelproef.cli.output import ask
from regelproef.cli.report_data import MapChoice, Wanted, build_report
from regelproef.cli.session import exit_code
from regelproef.explain.outcome_map import axis
from regelproef.generate.files import differs_in_line_ends, write_file
from regelproef.load.shape import LANGUAGES
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.report import report_document
from regelproef.report.content.wording import Wording
from regelproef.report.data import ReportData
from regelproef.report.page.page_data import words_program
from regelproef.report.page.page_js import evaluator_program
from regelproef.report.render.html import render_html, script
from regelproef.report.render.markdown import render_markdown
from regelproef.report.render.visible import visible
from regelproef.words.say import say

FOLDER = "reports"
MOST_TOLD = 10_000  # bytes at the end of a report in which it says which maps were asked for
MAPS = re.compile(r"^<!-- regelproef report((?: --map [\w.,-]+)+) -->$", re.MULTILINE)


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
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=day, help="the day on which accepted findings must still be accepted")
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when the files are not what would be written")


def run(arguments: argparse.Namespace) -> int:
    place = place_of(arguments)
    book = load_at(replace(place, shown=place.inside), arguments)  # the same from wherever one stands
    language = language_of(arguments)
    if arguments.name and not re.fullmatch(r"\w[\w.-]*", arguments.name):
        raise Usage(text("file-name-form", name=arguments.name))
    maps = tuple(_map(book, word) for word in arguments.map)
    own = place.folder / DEFAULT_FOLDER
    fixtures = arguments.fixtures or (own.as_posix() if own.is_dir() else DEFAULT_FOLDER)
    wanted = Wanted(maps, fixtures, arguments.texts, arguments.date)
    data = ask(arguments, lambda progress: build_report(book, limits_of(arguments), wanted, progress))
    folder = Path(arguments.out)
    outside(folder / "report")
    name = arguments.name or f"{Path(book.root).resolve().name or 'report'}.{language}"
    files = {folder / f"{name}.{suffix}": content for suffix, content in rendered(data, language, maps).items()}
    if arguments.check:
        return _check(files, language) or exit_code(wrong=bool(data.checked.errors), undecided=data.is_undecided)
    for path, content in files.items():
        write_file(path, content)
    print(visible(say(language, text("rp-written", files=_listed(files)))))
    return exit_code(wrong=bool(data.checked.errors), undecided=data.is_undecided)


def committed_reports(top: Path, name: str) -> dict[str, Path]:
    """The reports of a rulebook that stand where `report` writes them, by the name that is shown."""
    return {shown: top / shown for shown in report_files(name) if (top / shown).is_file()}


def report_files(name: str) -> tuple[str, ...]:
    """Where `report` writes those of a rulebook of this name, from the top of its repository."""
    return tuple(f"{FOLDER}/{name}.{language}.{suffix}" for language in LANGUAGES for suffix in ("html", "md"))


def stale_reports(book: Rulebook, limits: Limits, committed: Mapping[str, Path], tests: str, *, renew: bool = False) -> tuple[str, ...] | None:
    """Those that are not what would be written (`renew`: and are written now); None where that could not be decided."""
    stale: list[str] = []
    asked: dict[tuple[MapChoice, ...] | None, list[str]] = {}
    for shown, path in committed.items():
        asked.setdefault(_maps_told(book, path), []).append(shown)
    for maps, names in asked.items():
        if maps is None:
            stale.extend(names)
            continue
        data = build_report(book, limits, Wanted(maps, tests))
        if data.is_undecided:
            return None
        for language in LANGUAGES:
            own = {shown: committed[shown] for shown in names if committed[shown].stem.endswith(f".{language}")}
            content = rendered(data, language, maps) if own else {}
            differing = [shown for shown, path in own.items() if path.read_bytes() != content[path.suffix[1:]].encode()]
            for shown in differing if renew else ():
                write_file(own[shown], content[own[shown].suffix[1:]])
            stale.extend(() if renew else differing)
    return tuple(stale)


def _maps_told(book: Rulebook, path: Path) -> tuple[MapChoice, ...] | None:
    """The maps that a report says were asked for, none where it says nothing; None where it asks for what there cannot be."""
    found = MAPS.search(path.read_bytes()[-MOST_TOLD:].decode("utf-8", errors="replace"))
    try:
        return tuple(_map(book, word) for word in found[1].split()[1::2]) if found else ()
    except Usage:
        return None


def rendered(data: ReportData, language: str, maps: tuple[MapChoice, ...] = ()) -> dict[str, str]:
    """The files of a report by their suffix. One with other maps than the default ones ends with how it is written again."""
    told = "<!-- regelproef report" + "".join(f" --map {','.join(one)}" for one in maps) + " -->\n" if maps else ""
    document = report_document(data, language)
    words = Wording(language, data.book)
    programs = (evaluator_program(data.book), words_program(words, data.examples), script("page.js"))
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
