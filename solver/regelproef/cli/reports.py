"""`--report FORMAT=FILE`: what a command answers, written to files besides.

In: words FORMAT=FILE, and a `Reply`. Out: the files, each written as a whole. `comment` is Markdown that fits into a comment on a pull request, and
names the file with the whole where the same run writes it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from regelproef.answer.text import text
from regelproef.cli.options import Usage, outside
from regelproef.generate.files import write_file
from regelproef.report.render.formats import comment, render
from regelproef.report.reply import Reply

COMMENT = "comment"
WRITTEN = ("json", "markdown", COMMENT, "html", "sarif", "junit")


def add_reports(parser: argparse.ArgumentParser) -> None:
    help = f"write a report too ({', '.join(WRITTEN)}); {COMMENT}: Markdown that fits into a comment; may be repeated"
    parser.add_argument("--report", metavar="FORMAT=FILE", action="append", default=[], help=help)


def reports_of(words: Iterable[str]) -> tuple[tuple[str, Path], ...]:
    """Formats and files.

    Raises:
        Usage: for a word of another form, two that name one file, or a link, which could lead anywhere.
    """
    found = tuple(map(_report, words))
    files = [file.resolve() for _, file in found]
    for place, (_, file) in enumerate(found):
        if files[place] in files[:place] and _stands_still(file):
            raise Usage(text("gate-report-twice", file=file.as_posix()))
    return found


def _report(word: str) -> tuple[str, Path]:
    kind, _, file = word.partition("=")
    if kind not in WRITTEN or not file:
        raise Usage(text("gate-report-form", word=word, kinds=", ".join(WRITTEN)))
    path = outside(Path(file))
    own = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    linked = next((one for one in (own, *own.parents) if one.is_symlink()), None) if not own.is_absolute() else None
    if linked is not None:  # what is named from here, or lies below, can be brought along by a change
        raise Usage(text("gate-report-link", file=linked.as_posix()))
    return kind, path


def _stands_still(path: Path) -> bool:
    """What is written there replaces what was; a device takes one after the other."""
    return path.is_file() or not path.exists()


def write_reports(reports: Sequence[tuple[str, Path]], reply: Reply, language: str) -> None:
    whole = next((f"`{file.as_posix()}`" for kind, file in reports if kind == "markdown"), "")
    for kind, file in reports:
        content = comment(reply, language, whole) if kind == COMMENT else render(kind, reply, language)
        write_file(file.resolve() if file.is_file() else file, content)
