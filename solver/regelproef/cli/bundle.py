"""bundle: write the test persons in every format, with all that an implementer needs, into one folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from regelproef.answer.text import text
from regelproef.bundle.folder import LISTING, folder_of
from regelproef.bundle.persons import read_persons
from regelproef.cli.options import Usage, add_rulebook, load, outside, place_of
from regelproef.cli.output import terminal_of
from regelproef.conform.fixtures import fixtures_of
from regelproef.generate.files import write_all
from regelproef.report.render.json import envelope, json_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="folder to write: a new one, an empty one, or one that was written before")
    add_rulebook(parser)
    parser.add_argument("--fixtures", metavar="FILE", help="a fixtures.jsonl (default: the one generated from the rulebook)")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    folder = outside(Path(arguments.folder) / LISTING).parent
    if not arguments.folder or (folder.exists() and not folder.is_dir()) or _holds_other_files(folder):
        raise Usage(text("bundle-folder", folder=arguments.folder), text("bundle-folder-help"))
    file = Path(arguments.fixtures) if arguments.fixtures is not None else fixtures_of(book, place_of(arguments).folder)
    persons = read_persons(book, file)
    files = folder_of(book, persons)
    write_all(folder, files, LISTING)
    counts = {"persons": len(persons.rows), "files": len(files)}
    if arguments.format == "json":
        print(json_text(envelope("bundle", "written", book, folder=folder.as_posix(), **counts)))
    else:
        terminal = terminal_of(arguments)
        terminal.line(terminal.say("bundle-written", folder=folder.as_posix(), **counts), "good")
    return 0


def _holds_other_files(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir()) and not (folder / LISTING).is_file()
