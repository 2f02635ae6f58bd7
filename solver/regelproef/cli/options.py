"""What commands share: which rulebook, which readings, limits, language.

In: parsed arguments. Out: a `Rulebook`, `Limits`, a language, or `Usage` / `Unusable` for what is wrong with them.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.limits import DEFAULT_WORK, WORK_PER_SECOND, Limits, unwatched
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.cli.in_time import in_time
from regelproef.cli.language import language_of
from regelproef.cli.recalling import add_cache, add_no_cache, recall_of
from regelproef.load.shape import LANGUAGES
from regelproef.load.which import Place, choose, rulebook_around
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook, under_profile, under_readings
from regelproef.model.values import read_day, read_number
from regelproef.report.render.visible import visible
from regelproef.words.say import say

BUDGET = 3600  # seconds
MOST_NAMED = 40  # names that a message lists
MAX_WORK = 4_000_000_000  # what the solver can count


class Usage(Unusable):
    """A wrong use of the command line."""

    def __init__(self, message: Text, help: Text | None = None) -> None:
        super().__init__((load_error("usage", None, message, help),))


def unknown(message: Text, word: str, known: Collection[str]) -> Usage:
    """What to raise for a word that names nothing, with the word that was probably meant, or all that there are if they are few."""
    listed = text("keys-allowed", names=", ".join(known)) if 0 < len(known) <= MOST_NAMED else None
    return Usage(message, did_you_mean(word, known) or listed)


def known_name(name: str, known: Collection[str], key: str) -> str:
    """The name, which is one of these; `key`: the sentence for a name that is not."""
    if name not in known:
        raise unknown(text(key, name=name), name, known)
    return name


def outside(path: Path, *, within: str = "") -> Path:
    """A file to write to, which lies in no rulebook: whatever stands in its folder is read as rules. `within`: a folder of a rulebook that may be.

    Raises:
        Usage: when it lies in one, or is a folder.
    """
    if path.is_dir():
        raise Usage(text("write-folder", file=path.as_posix()))
    around = rulebook_around(path)
    if around is not None and not (within and path.resolve().is_relative_to(around / within)):
        raise Usage(text("write-inside", file=path.as_posix(), folder=around.name), text("write-inside-help"))
    return path


# -- arguments -------------------------------------------------------------------------------------------------------------------


def add_rulebook(parser: argparse.ArgumentParser) -> None:
    add_spec(parser)
    add_profile(parser)
    parser.add_argument("--reading", metavar="ID=VALUE", action="append", default=[], help="ask under another reading; may be repeated")
    add_language(parser)


def add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", metavar="ID", help="ask as a profile of profiles.yaml reads it; a --reading goes before it")


class Once(argparse.Action):
    """Of two rulebooks none is passed over in silence."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option_string: str | None = None) -> None:  # noqa: ARG002  # as argparse asks
        if getattr(namespace, self.dest) not in (None, values):
            raise argparse.ArgumentError(self, "is given twice")
        setattr(namespace, self.dest, values)


def add_spec(parser: argparse.ArgumentParser, why: str = "") -> None:
    help = f"folder of the rulebook, or the name of a packaged one{why} (default: the one in which you stand, or that belongs here: README.md)"
    parser.add_argument("--spec", metavar="DIR", type=folder, action=Once, help=help)


def add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, help="language of messages (default: from the locale, else en)")


def add_limits(parser: argparse.ArgumentParser, *, keeps: bool = True) -> None:
    """`keeps`: answers that an earlier run kept are taken unless one says otherwise."""
    (add_no_cache if keeps else add_cache)(parser)
    of_question = parser.add_mutually_exclusive_group()
    of_question.add_argument(
        "--work",
        metavar="N",
        type=work,
        default=DEFAULT_WORK,
        help="bound of each question, in units of solver work, the same on every machine; reaching it means undecided (default: %(default)s)",
    )
    of_question.add_argument(
        "--time-limit",
        metavar="SECONDS",
        dest="work",
        type=work_of_seconds,
        default=argparse.SUPPRESS,
        help=f"another name for --work: SECONDS times {WORK_PER_SECOND} units, whatever the clock says",
    )
    parser.add_argument(
        "--budget",
        metavar="SECONDS",
        type=seconds,
        default=BUDGET,
        help="bound of the whole command by the clock; whatever is left when it is reached is undecided (default: %(default)s)",
    )
    parser.set_defaults(started=time.monotonic())


def limits_of(arguments: argparse.Namespace) -> Limits:
    """How much each question and the whole command may cost; and from here on Ctrl-C ends it too while the solver works."""
    told = say(language_of(arguments), text("interrupted"))
    import_module("regelproef.cli.interrupt").heed_interrupts(told)
    end = arguments.started + arguments.budget
    return Limits(
        arguments.work, left=lambda: round((end - time.monotonic()) * 1000), recall=recall_of(arguments), watch=getattr(arguments, "watch", unwatched)
    )


def folder(word: str) -> str:
    if not word:
        raise argparse.ArgumentTypeError("names no folder")
    return word


def work(word: str) -> int:
    number = read_number(word)
    if number is None or not 0 <= number <= MAX_WORK:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {MAX_WORK}")
    return number


def whole(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number within bounds."""

    def read(word: str) -> int:
        number = read_number(word)
        if number is None or not least <= number <= most:
            raise argparse.ArgumentTypeError(f"must be a whole number from {least} to {most}")
        return number

    return read


def work_of_seconds(word: str) -> int:
    return min(round(seconds(word) * WORK_PER_SECOND), MAX_WORK)


def seconds(word: str) -> float:
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", word):
        raise argparse.ArgumentTypeError(f"{word!r} is not a number of seconds")
    value = float(word)
    if not value <= 86_400:
        raise argparse.ArgumentTypeError("must lie between 0 and 86400")
    return value


def day(word: str) -> date:
    """A calendar day written YYYY-MM-DD."""
    found = read_day(word)
    if found is None:
        raise argparse.ArgumentTypeError(f"{word!r} is not a day written YYYY-MM-DD")
    return found


def places_of(arguments: argparse.Namespace) -> tuple[Place, ...]:
    """The rulebooks that the arguments mean; where nobody names one, standard error says once which were taken (JSON says so itself)."""
    if not hasattr(arguments, "chosen"):
        arguments.chosen = choose(arguments.spec)
        if arguments.spec is None and getattr(arguments, "format", "text") != "json":
            print(f"regelproef: {visible(say(language_of(arguments), arguments.chosen.told))}", file=sys.stderr)
    return tuple(arguments.chosen.places)


def place_of(arguments: argparse.Namespace) -> Place:
    """The one rulebook that the arguments mean.

    Raises:
        Usage: when there are several to choose from.
    """
    places = places_of(arguments)
    if len(places) != 1:
        raise Usage(arguments.chosen.several, text("which-several-help"))
    return places[0]


def load(arguments: argparse.Namespace, languages: Collection[str] = LANGUAGES) -> Rulebook:
    """The one rulebook that the arguments mean, under the profile and the readings that they name, with its texts in these languages.

    Raises:
        Unusable: when it cannot be loaded, there are several, or a profile or reading does not exist.
    """
    return load_at(place_of(arguments), arguments, languages)


def load_at(place: Place, arguments: argparse.Namespace, languages: Collection[str] = LANGUAGES) -> Rulebook:
    """The rulebook that stands there, under the profile and the readings that the arguments name."""
    with in_time(arguments):
        return under(load_rulebook(place.folder, place.shown, languages), arguments.reading, arguments.profile)


def load_if_any(arguments: argparse.Namespace) -> Callable[[], Rulebook | None]:
    """The rulebook for a command that can do without: one that nobody named, nor any profile of it, is read when it is asked for, and need not be
    usable.

    Raises:
        Unusable: when the named one, or one of which a profile is named, cannot be loaded, or there are several, or no such profile.
    """
    if arguments.spec is not None or arguments.profile is not None:
        place = place_of(arguments)
        named = under(load_rulebook(place.folder), (), arguments.profile)
        return lambda: named
    try:
        place = place_of(arguments)
    except Unusable as error:
        if error.findings[0].message.key != "no-rulebook":
            raise
        return lambda: None

    def later() -> Rulebook | None:
        with suppress(Unusable):
            return load_rulebook(place.folder, place.shown)
        return None

    return later


def under(book: Rulebook, words: Iterable[str], profile: str | None = None) -> Rulebook:
    """The rulebook under a profile, if one is named, and under the readings that words `ID=VALUE` name, which go before it."""
    readings: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise Usage(text("reading-form", word=word))
        if readings.setdefault(name, value) != value:
            raise Usage(text("reading-twice", name=name))
    return under_readings(book if profile is None else under_profile(book, profile), readings)


def names_in(words: Iterable[str], known: Collection[str], key: str) -> tuple[str, ...]:
    """The names in words such as `one,two`."""
    return tuple(known_name(name, known, key) for word in words for name in word.split(","))
