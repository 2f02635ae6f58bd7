"""conform: try the test persons on any implementation: a Python callable, a program, or an address on the web."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.answer.text import text
from regelproef.cli.options import Usage, add_language, add_profile, add_spec, load_if_any, names_in, outside, seconds, whole
from regelproef.cli.output import ask, tell
from regelproef.conform.addresses import ask_url
from regelproef.conform.apart import ask_apart
from regelproef.conform.compare import compare
from regelproef.conform.fixtures import Expected, fixtures_of, packaged_fixtures, read_fixtures, require_fit, with_defaults_tried
from regelproef.conform.found import lines_of_file
from regelproef.conform.hunt import Hunt
from regelproef.conform.programs import ask_command
from regelproef.conform.restart import AskMany
from regelproef.conform.search import MOST_PERSONS, Wish
from regelproef.generate.files import write_file
from regelproef.load.which import Choice, How
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.conform import Conformed
from regelproef.report.render.formats import FORMATS

BUDGET = 300.0  # seconds of a search


def add_arguments(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--python", metavar="MODULE:FUNCTION", help="a callable: facts in, decisions out; or the whole request in, the whole answer out")
    who.add_argument("--command", dest="program", metavar="COMMAND", help="a program: JSON lines on standard input, JSON lines on standard output")
    who.add_argument("--url", metavar="URL", help="an address: one HTTP POST a person, with the same JSON")
    parser.add_argument("--fixtures", metavar="FILE", help="a fixtures.jsonl (default: the one generated from the rulebook)")
    add_spec(parser, ", whose persons are tried")
    add_profile(parser)
    parser.add_argument("--only", metavar="DECISION", action="append", default=[], help="compare only this decision; may be repeated")
    parser.add_argument("--strict", action="store_true", help="a decision that is not answered is a finding")
    parser.add_argument("--time-limit", metavar="SECONDS", type=seconds, default=60.0, help="bound of the whole run (default: 60)")
    parser.add_argument(
        "--search", metavar="N", type=whole(1, MOST_PERSONS), help="try N random persons too, no two alike, near where rules change their mind"
    )
    parser.add_argument("--seed", metavar="N", type=whole(0, 2**32), help="of --search: another seed, other persons (default: 0)")
    parser.add_argument("--budget", metavar="SECONDS", type=seconds, help="bound of --search as a whole (default: 300)")
    parser.add_argument(
        "--write", metavar="FILE", help="of --search: keep whom it finds as test persons in FILE, which are tried first the next time"
    )
    parser.add_argument("--format", choices=FORMATS["conform"], default="text")
    add_language(parser)


def run(arguments: argparse.Namespace) -> int:
    book = load_if_any(arguments)
    if arguments.search is not None:
        return run_search(arguments, book)
    for option in ("seed", "budget", "write"):
        if getattr(arguments, option) is not None:
            raise Usage(text("search-needed", option=f"--{option}"))
    file = Path(arguments.fixtures) if arguments.fixtures is not None else _generated(arguments, book)
    fixtures = with_defaults_tried(read_fixtures(file))
    named = book() if arguments.spec is not None or arguments.profile is not None else None
    if named is not None:
        require_fit(named, fixtures, file)
    found = compare(fixtures, _asking(arguments)(fixtures, arguments.time_limit), _only(arguments, fixtures), book)
    return tell(arguments, Conformed(fixtures, found, arguments.strict))


def run_search(arguments: argparse.Namespace, found: Callable[[], Rulebook | None]) -> int:
    """Test persons and random ones; whom the search finds stands among the test persons of the answer, and in the file that is named."""
    book = found()
    if book is None:
        raise Usage(text("search-no-rulebook"))
    file = _file_to_write(arguments)
    fixtures = _fixtures_to_search_from(arguments, book)
    only = names_in(arguments.only, book.decisions, "decision-unknown")
    hunt = Hunt(book, _asking(arguments), _wish(arguments), only, file)
    answer = ask(arguments, lambda progress: hunt.run(fixtures, progress))
    if file is not None and answer.kept.persons:
        write_file(file, lines_of_file(answer.kept.persons))
    return tell(arguments, Conformed(answer.persons, answer.conformity, arguments.strict, answer))


def _wish(arguments: argparse.Namespace) -> Wish:
    budget = BUDGET if arguments.budget is None else arguments.budget
    return Wish(arguments.search, arguments.seed or 0, budget, arguments.time_limit)


def _file_to_write(arguments: argparse.Namespace) -> Path | None:
    if arguments.write is None:
        return None
    file = outside(Path(arguments.write))
    if not arguments.write or (file.exists() and not file.is_file()):  # a device or a pipe would be read without end
        raise Usage(text("write-folder", file=file.as_posix()))
    return file


def _fixtures_to_search_from(arguments: argparse.Namespace, book: Rulebook) -> tuple[Expected, ...]:
    """Those that were named, or the generated ones if there are any."""
    if arguments.fixtures is None:
        try:
            file = _generated(arguments, lambda: book)
        except Unusable:
            return ()
        if not file.is_file():
            return ()
    else:
        file = Path(arguments.fixtures)
    fixtures = read_fixtures(file)
    require_fit(book, fixtures, file)
    return fixtures


def _only(arguments: argparse.Namespace, fixtures: tuple[Expected, ...]) -> tuple[str, ...]:
    return names_in(arguments.only, dict.fromkeys(name for one in fixtures for name in one.decisions), "decision-unknown")


def _generated(arguments: argparse.Namespace, book: Callable[[], Rulebook | None]) -> Path:
    """The persons of the rulebook at hand; the packaged ones only where there is no other."""
    chosen: Choice | None = getattr(arguments, "chosen", None)
    if chosen is None or chosen.how is How.PACKAGED:
        known = book() if arguments.profile is not None else None
        return packaged_fixtures(known.apart if known is not None else "")
    place = chosen.one()
    return fixtures_of(book() or load_rulebook(place.folder, place.shown), place.folder)


def _asking(arguments: argparse.Namespace) -> AskMany:
    """How persons are asked about, so many seconds long."""
    if arguments.python is not None:
        return lambda persons, seconds: ask_apart(arguments.python, persons, seconds)
    if arguments.program is not None:
        return lambda persons, seconds: ask_command(arguments.program, persons, seconds)
    return lambda persons, seconds: ask_url(arguments.url, persons, seconds)
