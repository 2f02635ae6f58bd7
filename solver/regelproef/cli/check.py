"""check: prove that a rulebook has no contradiction, gap or dead text, and that its properties and cases hold."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from regelproef.answer.suggestion import nearest
from regelproef.answer.text import text
from regelproef.check.questions import CODES, CheckReport, joined, run_adequacy, run_all_readings, run_checks, with_accepted
from regelproef.cli.options import Usage, add_limits, add_rulebook, day, language_of, load
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Limits
from regelproef.report.json_report import check_json
from regelproef.report.json_text import json_text
from regelproef.report.terminal import Terminal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--only", metavar="CODE", action="append", default=[], help="ask only these checks; may be repeated")
    parser.add_argument("--all-readings", action="store_true", help="also ask under each single switch of a reading")
    parser.add_argument("--adequacy", action="store_true", help="also ask whether the checks would notice every slip in a rule or an amount")
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=day, help="the day on which accepted findings must still be accepted")
    parser.add_argument("--strict", action="store_true", help="notes count as findings")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    only = _codes(arguments.only)
    book = load(arguments)
    language = language_of(arguments)
    if arguments.format == "json":
        report = _ask(book, arguments, only, lambda _: None)
        print(json_text(check_json(book, report, language)))
    else:
        terminal = Terminal(language, sys.stdout)
        with terminal.progress() as progress:
            report = _ask(book, arguments, only, progress)
        terminal.check(book, report)
    return exit_code(report, strict=arguments.strict)


def _ask(book: Rulebook, arguments: argparse.Namespace, only: tuple[str, ...], progress: Callable[[str], None]) -> CheckReport:
    limits = Limits(round(arguments.time_limit * 1000))
    report = run_checks(book, limits, only, progress)
    if arguments.all_readings:
        report = joined(report, run_all_readings(book, limits, progress))
    if arguments.adequacy:
        report = joined(report, run_adequacy(book, limits, progress))
    return with_accepted(book, report, arguments.date)


def _codes(words: list[str]) -> tuple[str, ...]:
    codes = tuple(code for word in words for code in word.split(",") if code)
    for code in codes:
        if code not in CODES:
            guess = nearest(code, CODES)
            help = text("did-you-mean", name=guess) if guess else text("keys-allowed", names=", ".join(CODES))
            raise Usage(text("code-unknown", code=code), help)
    return codes


def exit_code(report: CheckReport, *, strict: bool) -> int:
    """1 when something is wrong, 3 when something is undecided and nothing worse, else 0."""
    if report.errors or (strict and report.notes):
        return 1
    return 3 if report.undecided else 0
