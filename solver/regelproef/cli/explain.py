"""explain: say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about.

The solver is imported only for `--why-not`, and the checks only for the code of one.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.outcome import Value
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.cli.options import Usage, add_limits, add_rulebook, known_name, language_of, limits_of, load, unknown
from regelproef.cli.output import tell
from regelproef.cli.persons import Line, as_json, read_persons
from regelproef.evaluate.evaluator import Evaluator, admit
from regelproef.explain.person import explain_person
from regelproef.explain.time import timeline
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_day, read_number
from regelproef.report.content.explain import Described, Explained
from regelproef.report.render.formats import FORMATS

if TYPE_CHECKING:
    from regelproef.explain.why_not import WhyNot


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help="fact=value, or a file with one person, or - for standard input; or the code of a check"
    )
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--decision", metavar="NAME", action="append", default=[], help="only this decision; may be repeated")
    parser.add_argument("--why-not", metavar="VALUE", help="the smallest changes after which the outcome is VALUE, or DECISION=VALUE")
    parser.add_argument("--until", metavar="YEAR", help="the days up to the end of YEAR (or a date) on which an outcome changes as time passes")
    parser.add_argument("--format", choices=FORMATS["explain"], default="text")


def run(arguments: argparse.Namespace) -> int:
    language = language_of(arguments)
    words = [word for word in arguments.what if word != "-" and not {"=", "."} & set(word)]  # neither facts nor files
    codes = {word: import_module("regelproef.report.content.codes").explain_code(word, language) for word in words}
    if any(codes.values()) and (not all(codes.values()) or len(words) < len(arguments.what) or arguments.why_not or arguments.until):
        raise Usage(text("ex-mixed"))
    if any(codes.values()):
        return tell(arguments, Described(codes))
    book = load(arguments)
    for word in words:
        raise unknown(text("ex-word", word=word), word, (*import_module("regelproef.check.questions").CODES, *book.facts))
    evaluator = Evaluator(book)
    person = admit(evaluator, _facts(book, arguments.what), language)
    names = [known_name(name, book.decisions, "decision-unknown") for name in arguments.decision]
    decisions = tuple(name for name in book.decisions if not names or name in names)
    wanted = _wanted(book, arguments.why_not, decisions) if arguments.why_not is not None else None
    last = _last_day(book, person, arguments.until) if arguments.until is not None else None
    reasons = explain_person(evaluator, person, decisions)
    asked: WhyNot | None = None
    if wanted is not None:
        asked = import_module("regelproef.explain.why_not").why_not(book, limits_of(arguments), person, *wanted)
    when = timeline(evaluator, person, last, decisions) if last is not None else None
    return tell(arguments, Explained(book, reasons, asked, when))


# -- the person -----------------------------------------------------------------------------------------------------------------


def _facts(book: Rulebook, words: list[str]) -> object:
    """What a file and then words `fact=value` say of the person, as JSON would have it."""
    raw: dict[str, object] = {}
    for word in (word for word in words if "=" not in word):
        found = _first_of_file(book, word)
        if not isinstance(found, dict):
            return found
        raw.update(found)
    said: set[str] = set()
    for name, value in (word.split("=", 1) for word in words if "=" in word):
        if name in said:
            raise Usage(text("ex-twice", fact=name))
        said.add(name)
        raw[name] = as_json(book, name, value, _years)
    return raw


def _years(word: str) -> list[str]:
    """Years of a history stand as 2016-2020,2022."""
    return [year for part in word.split(",") if part for year in _stretch(part)]


def _stretch(part: str) -> list[str]:
    first, dash, last = part.partition("-")
    if dash and re.fullmatch(r"[0-9]{8}", first + last) and len(first) == 4 and first <= last:
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    return [part]


def _first_of_file(book: Rulebook, word: str) -> object:
    line: Line | None = next(iter(read_persons(book, [word])), None)
    if line is None:
        raise Usage(text("ex-no-person"))
    if line.error is not None:
        raise Unusable((load_error("person", None, line.error),))
    return line.facts


# -- what is asked --------------------------------------------------------------------------------------------------------------


def _wanted(book: Rulebook, word: str, decisions: tuple[str, ...]) -> tuple[str, Const]:
    """The decision and value of `VALUE` or `DECISION=VALUE`."""
    name, equals, value = word.partition("=")
    if equals:
        return known_name(name, book.decisions, "decision-unknown"), _constant(book, name, value)
    having = [one for one in decisions if word in book.decisions[one].type.values]
    if not having and len(decisions) == 1:
        return decisions[0], _constant(book, decisions[0], word)
    if len(having) == 1:
        return having[0], _constant(book, having[0], word)
    if having:
        raise Usage(text("ex-value-several", value=word, names=", ".join(having)))
    raise unknown(text("ex-value-unknown", value=word), word, sorted({value for one in book.decisions.values() for value in one.type.values}))


def _constant(book: Rulebook, name: str, word: str) -> Const:
    type_ = book.decisions[name].type
    if word == "null" and type_.nullable:
        return Const(None, type_)
    match type_.kind:
        case Kind.BOOL if word in {"true", "false"}:
            return Const(word == "true", type_)
        case Kind.ENUM if word in type_.values:
            return Const(word, type_)
        case Kind.INT | Kind.MONEY if (number := read_number(word)) is not None:
            return Const(number, type_)
        case Kind.DATE if (found := read_day(word)) is not None:
            return Const(found, type_)
    raise Usage(text("ex-value-type", decision=name, value=word, expected=str(type_)), did_you_mean(word, type_.values))


def _last_day(book: Rulebook, person: dict[str, Value], word: str) -> date:
    if not book.reference_date:
        raise Usage(text("ex-until-clock"))
    first = person[book.reference_date]
    assert isinstance(first, date)
    highest = book.facts[book.reference_date].type.last_date
    last = read_day(f"{word}-12-31" if len(word) == 4 else word)
    if last is None:
        raise Usage(text("ex-until-form", word=word))
    if len(word) == 4 and last.year == highest.year:
        last = highest  # the rulebook may end within that year
    if not first < last <= highest:
        raise Usage(text("ex-until-range", word=word, first=first, last=highest))
    return last
