"""check: prove that a rulebook has no contradiction, gap or dead text, and that its properties and cases hold."""

from __future__ import annotations

import argparse
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from regelproef.answer.text import text
from regelproef.check.questions import CODES, CheckReport
from regelproef.check.questions import checked as ask_all
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_limits, add_rulebook, day, limits_of, load_at, names_in, outside, places_of
from regelproef.cli.output import answer_each, ask, tell
from regelproef.cli.reports import add_reports, reports_of, write_reports
from regelproef.load.folder import read_bytes
from regelproef.load.which import Place
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.check import Checked
from regelproef.report.render.formats import FORMATS

if TYPE_CHECKING:
    from regelproef.report.content.certified import Kept

CERTIFICATE, CERTIFICATION = "regelproef.certify.certificate", "regelproef.certify.certification"  # imported for --certify


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--only", metavar="CODE", action="append", default=[], help="ask only these checks; may be repeated")
    parser.add_argument(
        "--all-readings",
        action="store_true",
        help="also ask for conflicts, gaps, properties and who is possible, under each single switch of a reading",
    )
    parser.add_argument(
        "--adequacy", action="store_true", help="also ask whether every slip in a rule or an amount would be noticed, and every statement notices one"
    )
    parser.add_argument(
        "--certify",
        metavar="DIR",
        nargs="?",
        const=True,  # no text, which would be held to be a folder
        type=_named,
        help="ask every question again of a second encoder and solver, check the proofs, and write a certificate into this folder, if one is named",
    )
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=day, help="the day on which accepted findings must still be accepted")
    parser.add_argument("--strict", action="store_true", help="notes count as findings")
    parser.add_argument("--notes", action="store_true", help="show each note, on a line of its own")
    parser.add_argument("--all", action="store_true", help="show everything in full: each finding, each note, and how much of what was proved")
    add_reports(parser)
    parser.add_argument("--format", choices=FORMATS["check"], default="text")


def _named(word: str) -> str:
    """A folder that is named; without a name there is none to write into."""
    if not word:
        raise ValueError(word)
    return word


def run(arguments: argparse.Namespace) -> int:
    only, limits = names_in(arguments.only, CODES, "code-unknown"), limits_of(arguments)
    wider = {"all_readings": arguments.all_readings, "adequacy": arguments.adequacy}

    certifies, folder = arguments.certify is not None, _folder(arguments)

    def checked(place: Place) -> Checked:
        book = load_at(place, arguments)
        if folder:
            import_module(CERTIFICATION).require_second_solver()
            import_module(CERTIFICATE).take_away(folder)  # also where none is written in its place, for it would pass for one of this run
        report = ask(arguments, lambda progress: ask_all(book, limits, only, progress, certify=certifies, today=arguments.date, **wider))
        kept = _kept(arguments, report, book, place, folder) if folder else None
        moves = ((place.shown, place.inside),)
        return Checked(book, report, arguments.strict, moves, whole=arguments.all, with_notes=arguments.notes or bool(only), kept=kept)

    reports = reports_of(arguments.report)
    reply = answer_each(arguments, checked)
    code = tell(arguments, reply)
    write_reports(reports, reply, language_of(arguments))
    return code


def _folder(arguments: argparse.Namespace) -> Path | None:
    """Where a certificate is to be written, if anywhere."""
    if not isinstance(arguments.certify, str):
        return None
    certificate = import_module(CERTIFICATE)
    folder = outside(Path(arguments.certify) / certificate.CERTIFICATE).parent
    if len(places_of(arguments)) > 1:
        raise Usage(text("certify-several"), text("which-several-help"))
    own = folder.resolve()
    for path in (*(place.folder for place in places_of(arguments)), *(path for _, path in reports_of(arguments.report))):
        if path.resolve().is_relative_to(own):
            raise Usage(text("certify-within", within=path.as_posix(), folder=arguments.certify), text("certify-folder-help"))
    for other in certificate.other_files(folder)[:1]:
        raise Usage(text("certify-folder", folder=arguments.certify, file=other), text("certify-folder-help"))
    return folder


def _kept(arguments: argparse.Namespace, report: CheckReport, book: Rulebook, place: Place, folder: Path) -> Kept | None:
    """Write the certificate; none of what there was no time for, or of what shows nothing."""
    assert report.certification is not None
    if not report.certification.shows:
        return None
    files, body = report.certification.files({name: read_bytes(place.folder / name) for name in book.files.read})
    size = import_module(CERTIFICATE).write(folder, files, body)
    kept: Kept = import_module("regelproef.report.content.certified").Kept(folder.as_posix(), size, f"{time.monotonic() - arguments.started:.1f}")
    return kept
