"""What a command shows while it asks, and when it cannot go on.

In: parsed arguments, and a question or an error. Out: the answer, or the exit code with what is said: on standard error, or with `--format json` as
JSON on standard output.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from regelproef import __version__
from regelproef.answer.engine_error import EngineError
from regelproef.answer.finding import Unusable, unusable
from regelproef.answer.limits import OutOfBudget
from regelproef.answer.text import Text, text
from regelproef.cli.language import language_of
from regelproef.cli.missing import missing
from regelproef.cli.options import Usage, places_of
from regelproef.load.which import Place
from regelproef.report.content.findings import finding_json
from regelproef.report.content.several import Refused, Several
from regelproef.report.render.formats import write
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.visible import visible
from regelproef.report.reply import Reply
from regelproef.words.say import say

if TYPE_CHECKING:
    from regelproef.report.render.terminal import Terminal

Progress = Callable[[str], None]
Found = TypeVar("Found")


def terminal_of(arguments: argparse.Namespace) -> Terminal:
    terminal: Terminal = import_module("regelproef.report.render.terminal").Terminal(language_of(arguments), sys.stdout)
    return terminal


def ask(arguments: argparse.Namespace, question: Callable[[Progress], Found]) -> Found:
    """Ask, and say on the way what is being asked where a person looks on."""
    if getattr(arguments, "format", "text") != "text":
        return question(lambda _: None)
    with terminal_of(arguments).progress() as progress:
        return question(progress)


def answer_each(arguments: argparse.Namespace, answer: Callable[[Place], Reply]) -> Reply:
    """The answer about the rulebook that the arguments mean; where they are several, about each, also where another cannot be used."""
    places = places_of(arguments)
    if len(places) == 1 and arguments.format in {"text", "json"} and not arguments.report:  # what cannot be used ends the command, and is told there
        return answer(places[0])
    if len(places) == 1:
        return _answer(arguments, places[0], answer)
    moves = tuple((place.shown, place.inside) for place in places)
    return Several(arguments.command, tuple((place.shown, _answer(arguments, place, answer)) for place in places), moves)


def _answer(arguments: argparse.Namespace, place: Place, answer: Callable[[Place], Reply]) -> Reply:
    try:
        return answer(place)
    except Usage:
        raise
    except Unusable as error:
        return Refused(arguments.command, place.shown, error.findings, moves=((place.shown, place.inside),))


def tell(arguments: argparse.Namespace, reply: Reply) -> int:
    """Write the answer in the format that is asked for; its exit code."""
    write(arguments.format, reply, language_of(arguments), sys.stdout)
    return reply.exit_code


def fail(error: BaseException, arguments: argparse.Namespace) -> int:
    """Say why the command ended."""
    if isinstance(error, OSError):
        reason = ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
        error = unusable("system", "system-refused", reason=reason)
    language = language_of(arguments)
    if isinstance(error, Unusable):
        _unusable(error, arguments, language)
        return 2
    verdict, message, code = _verdict(error)
    words = say(language, message)
    if _as_json(arguments):
        print(json_text(envelope(arguments.command, verdict, message=words)))
    else:
        print(f"regelproef: {visible(words)}", file=sys.stderr)
    return code


def _verdict(error: BaseException) -> tuple[str, Text, int]:
    what = " ".join(f"{type(error).__name__}: {error}".split())[:1000]
    if isinstance(error, EngineError):
        return "engine-error", text("engine-error", what=what, version=__version__), 3
    if isinstance(error, OutOfBudget):  # so early that nothing can be named of what is left
        return "undecided", text("undecided-all", what=text("reason:budget")), 3
    if isinstance(error, MemoryError) or type(error).__module__.partition(".")[0] == "z3":
        return "undecided", text("undecided-all", what=what), 3
    if needed := missing(error):
        return "failed", needed, 2
    return "failed", text("unexpected", what=what, version=__version__), 2


def _unusable(error: Unusable, arguments: argparse.Namespace, language: str) -> None:
    if _as_json(arguments):
        findings = [finding_json(finding, language) for finding in error.findings]
        print(json_text(envelope(arguments.command, "unusable", findings=findings)))
    elif isinstance(error, Usage):
        (finding,) = error.findings
        told = [say(language, part) for part in (finding.message, finding.help) if part]
        print("\n  ".join(visible(words) for words in (f"regelproef: {told[0]}", *told[1:])), file=sys.stderr)
    else:
        import_module("regelproef.report.render.terminal").Terminal(language, sys.stderr).unusable(error.findings)


def _as_json(arguments: argparse.Namespace) -> bool:
    return bool(getattr(arguments, "format", "text") == "json")
