"""conform: try the test persons on any implementation: a Python callable, a program, or an address on the web."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from regelproef.cli.options import add_language, add_spec, load_if_any, names_in, seconds
from regelproef.cli.output import tell
from regelproef.conform.addresses import ask_url
from regelproef.conform.answers import Answers
from regelproef.conform.apart import ask_apart
from regelproef.conform.compare import compare
from regelproef.conform.fixtures import Expected, fixtures_of, packaged_fixtures, read_fixtures, require_fit
from regelproef.conform.programs import ask_command
from regelproef.load.which import Choice, How
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.conform import Conformed
from regelproef.report.render.formats import FORMATS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--python", metavar="MODULE:FUNCTION", help="a callable: facts in, decisions out; or the whole request in, the whole answer out")
    who.add_argument("--command", dest="program", metavar="COMMAND", help="a program: JSON lines on standard input, JSON lines on standard output")
    who.add_argument("--url", metavar="URL", help="an address: one HTTP POST a person, with the same JSON")
    parser.add_argument("--fixtures", metavar="FILE", help="a fixtures.jsonl (default: the one generated from the rulebook)")
    add_spec(parser, ", whose persons are tried")
    parser.add_argument("--only", metavar="DECISION", action="append", default=[], help="compare only this decision; may be repeated")
    parser.add_argument("--strict", action="store_true", help="a decision that is not answered is a finding")
    parser.add_argument("--time-limit", metavar="SECONDS", type=seconds, default=60.0, help="bound of the whole run (default: 60)")
    parser.add_argument("--format", choices=FORMATS["conform"], default="text")
    add_language(parser)


def run(arguments: argparse.Namespace) -> int:
    book = load_if_any(arguments)
    file = Path(arguments.fixtures) if arguments.fixtures is not None else _generated(arguments, book)
    fixtures = read_fixtures(file)
    named = book() if arguments.spec is not None else None
    if named is not None:
        require_fit(named, fixtures, file)
    only = names_in(arguments.only, dict.fromkeys(name for one in fixtures for name in one.decisions), "decision-unknown")
    found = compare(fixtures, _ask(arguments, fixtures), only, book)
    return tell(arguments, Conformed(fixtures, found, arguments.strict))


def _generated(arguments: argparse.Namespace, book: Callable[[], Rulebook | None]) -> Path:
    """The persons of the rulebook at hand; the packaged ones only where there is no other."""
    chosen: Choice | None = getattr(arguments, "chosen", None)
    if chosen is None or chosen.how is How.PACKAGED:
        return packaged_fixtures()
    place = chosen.one()
    return fixtures_of(book() or load_rulebook(place.folder, place.shown), place.folder)


def _ask(arguments: argparse.Namespace, fixtures: tuple[Expected, ...]) -> Answers:
    if arguments.python is not None:
        return ask_apart(arguments.python, fixtures, arguments.time_limit)
    if arguments.program is not None:
        return ask_command(arguments.program, fixtures, arguments.time_limit)
    return ask_url(arguments.url, fixtures, arguments.time_limit)
