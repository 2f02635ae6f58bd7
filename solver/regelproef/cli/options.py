"""What commands share: which rulebook, which readings, limits, language, and how a rulebook that cannot be loaded is shown.

In: parsed arguments. Out: a `Rulebook`, `Limits`, or `Usage` / `Unusable` for what is wrong with them.
"""

from __future__ import annotations

import argparse
import locale
import os
import sys
from datetime import date
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.answer.suggestion import nearest
from regelproef.answer.text import Text, text
from regelproef.load.packaged import packaged_rulebooks
from regelproef.model.from_documents import load_rulebook
from regelproef.model.parts import LANGUAGES
from regelproef.model.rulebook import Rulebook
from regelproef.report.json_report import finding_json
from regelproef.report.json_text import json_text
from regelproef.report.terminal import Terminal
from regelproef.words.say import say


class Usage(Exception):
    """A wrong use of the command line."""

    def __init__(self, message: Text, help: Text | None = None) -> None:
        super().__init__(message.key)
        self.message, self.help = message, help

    def say(self, language: str) -> str:
        told = say(language, self.message)
        return f"{told}\n  {say(language, self.help)}" if self.help else told


def add_rulebook(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--spec", metavar="DIR", help="folder of the rulebook (default: the packaged one)")
    parser.add_argument("--reading", metavar="ID=VALUE", action="append", default=[], help="ask under another reading; may be repeated")
    add_language(parser)


def add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, help="language of messages (default: from the locale, else en)")


def add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        type=seconds,
        default=20.0,
        help="bound of each question to the solver; reaching it means undecided (default: 20)",
    )


def seconds(word: str) -> float:
    try:
        value = float(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number of seconds") from None
    if not 0 <= value <= 86_400:
        raise argparse.ArgumentTypeError("must lie between 0 and 86400")
    return value


def day(word: str) -> date:
    """A calendar day written YYYY-MM-DD."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is not a day written YYYY-MM-DD") from None


def language_of(arguments: argparse.Namespace) -> str:
    """--lang, else the locale's language when the engine speaks it, else English."""
    chosen = getattr(arguments, "lang", None)
    if chosen:
        return str(chosen)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            code = value[:2].lower()
            return code if code in LANGUAGES else "en"
    code = (locale.getlocale()[0] or "en")[:2].lower()
    return code if code in LANGUAGES else "en"


def packaged_rulebook() -> Path:
    """The folder of the rulebook that an installed package registers."""
    for packaged in packaged_rulebooks():
        return packaged.folder
    raise Usage(text("no-rulebook"))


def load(arguments: argparse.Namespace) -> Rulebook:
    """The rulebook that the arguments name, under the readings that they name.

    Raises:
        Unusable: when it cannot be loaded.
        Usage: when a reading does not exist.
    """
    if arguments.spec is not None:
        book = load_rulebook(Path(arguments.spec), Path(arguments.spec).as_posix())
    else:
        folder = packaged_rulebook()
        book = load_rulebook(folder, _shown(folder))
    return book.with_choice(dict(parse_reading(book, word) for word in arguments.reading))


def _shown(folder: Path) -> str:
    """The folder relative to where the user stands when it lies below, else as it is."""
    try:
        return folder.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return folder.as_posix()


def parse_reading(book: Rulebook, word: str) -> tuple[str, str]:
    """`ID=value`, both of which exist in the rulebook."""
    name, equals, value = word.partition("=")
    known = {one.id: one for one in book.interpretations.values() if one.values}
    if not equals:
        raise Usage(text("reading-form", word=word))
    if name not in known:
        guess = nearest(name, known)
        raise Usage(text("interpretation-unknown", name=name), text("did-you-mean", name=guess) if guess else None)
    if value not in known[name].values:
        guess = nearest(value, known[name].values)
        message = text("reading-unknown", id=name, name=value, values=", ".join(known[name].values))
        raise Usage(message, text("did-you-mean", name=guess) if guess else None)
    return name, value


def fail_with(error: Unusable, arguments: argparse.Namespace) -> int:
    """Show why a rulebook cannot be used; exit code 2."""
    language = language_of(arguments)
    if getattr(arguments, "format", "text") == "json":
        findings = [finding_json(finding, language) for finding in error.findings]
        print(json_text({"format": 1, "command": arguments.command, "verdict": "unusable", "findings": findings}))
        return 2
    Terminal(language, sys.stderr).unusable(error.findings)
    return 2
