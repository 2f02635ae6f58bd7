"""explain: say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about.

Each of several persons is explained, up to MOST; exit code 1 when one of them cannot be. The solver is imported only for `--why-not`, and the checks
only for the code of one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING

from regelproef.answer.finding import Finding, Label, Unusable, load_error
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.cli.language import language_of
from regelproef.cli.options import Usage, add_limits, add_rulebook, known_name, limits_of, load, unknown
from regelproef.cli.output import tell
from regelproef.cli.persons import add_reading, declared_by
from regelproef.evaluate.evaluator import Evaluator, admit
from regelproef.explain.person import explain_person
from regelproef.explain.time import timeline
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.load.shape import LANGUAGES
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, expected_of, folded, given_in, read_day, read_number
from regelproef.persons.cells import TRUTHS, reader_of
from regelproef.persons.line import Line
from regelproef.persons.reading import open_persons
from regelproef.report.content.explain import Described, Explained, Several
from regelproef.report.render.formats import FORMATS

if TYPE_CHECKING:
    from regelproef.explain.why_not import WhyNot

MOST = 20  # persons that are explained at once


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="*", metavar="WHAT", help="fact=value, or a file of persons, or - for standard input; or the code of a check")
    add_rulebook(parser)
    add_limits(parser)
    add_reading(parser)
    parser.add_argument("--id", help=f"of a file of persons, the one of this id (default: each, up to {MOST})")
    parser.add_argument("--decision", metavar="NAME", action="append", default=[], help="only this decision; may be repeated")
    parser.add_argument("--why-not", metavar="VALUE", help="the smallest changes after which the outcome is VALUE, or DECISION=VALUE")
    parser.add_argument("--until", metavar="YEAR", help="the days up to the end of YEAR (or a date) on which an outcome changes as time passes")
    parser.add_argument("--all", action="store_true", help="every reason, not only what fits on a screen")
    parser.add_argument("--format", choices=FORMATS["explain"], default="text")


def run(arguments: argparse.Namespace) -> int:
    language = language_of(arguments)
    words = [word for word in arguments.what if word != "-" and not {"=", "."} & set(word)]  # neither facts nor files
    codes = {word: import_module("regelproef.report.content.codes").explain_code(word, language) for word in words}
    if any(codes.values()) and (not all(codes.values()) or len(words) < len(arguments.what) or arguments.why_not or arguments.until):
        raise Usage(text("ex-mixed"))
    if any(codes.values()):
        return tell(arguments, Described(codes))
    book = load(arguments, (language,) if all("=" in word for word in arguments.what) else LANGUAGES)  # a table may name its columns in any
    for word in words:
        raise unknown(text("ex-word", word=word), word, (*import_module("regelproef.check.questions").CODES, *book.facts))
    question = _question(book, arguments)
    lines = _lines(book, arguments)
    first = next(lines, None)
    if first is None:
        raise Usage(text("ex-no-person", files=", ".join(arguments.what)) if arguments.id is None else text("ex-id-unknown", id=arguments.id))
    more = list(islice(lines, MOST - 1))
    if not more:
        return tell(arguments, question.explained(first))
    answers = tuple((line.id, question.tried(line)) for line in (first, *more))
    return tell(arguments, Several(book, answers, sum(1 for _ in lines)))


@dataclass(frozen=True)
class _Question:
    """What is asked of each person."""

    evaluator: Evaluator
    language: str
    limits: Limits
    decisions: tuple[str, ...]
    wanted: tuple[str, Const] | None
    until: str | None
    whole: bool

    def explained(self, line: Line) -> Explained:
        """What explains one person.

        Raises:
            Unusable: when there can be no such person, or none such on the days that are asked for.
        """
        book = self.evaluator.book
        person = self._admitted(line)
        last = _last_day(book, person, self.until) if self.until is not None else None
        reasons = explain_person(self.evaluator, person, self.decisions, given_in(book, line.facts))
        asked: WhyNot | None = None
        if self.wanted is not None:
            asked = import_module("regelproef.explain.why_not").why_not(book, self.limits, person, *self.wanted)
        when = timeline(self.evaluator, person, last, self.decisions) if last is not None else None
        return Explained(book, reasons, asked, when, self.whole)

    def _admitted(self, line: Line) -> dict[str, Value]:
        """The person, or what is wrong with them, with the file in which they stand."""
        try:
            if line.problems:
                raise Unusable(tuple(load_error("person", None, problem.message, problem.help) for problem in line.problems))
            return admit(self.evaluator, line.facts, self.language)
        except Unusable as error:
            place = (Label(Span(SourceFile(line.file, ""), 0, 0)),) if line.file else ()
            raise Unusable(tuple(replace(finding, labels=finding.labels or place) for finding in error.findings)) from None

    def tried(self, line: Line) -> Explained | tuple[Finding, ...]:
        """The same for one of several: what is wrong with one does not stop the others."""
        try:
            return self.explained(line)
        except Unusable as error:
            return error.findings


def _question(book: Rulebook, arguments: argparse.Namespace) -> _Question:
    names = [known_name(name, book.decisions, "decision-unknown") for name in arguments.decision]
    decisions = tuple(name for name in book.decisions if not names or name in names)
    wanted = _wanted(book, arguments.why_not, decisions) if arguments.why_not is not None else None
    if arguments.until is not None:
        _day_named(book, arguments.until)
    return _Question(Evaluator(book), language_of(arguments), limits_of(arguments), decisions, wanted, arguments.until, arguments.all)


# -- the persons ----------------------------------------------------------------------------------------------------------------


def _lines(book: Rulebook, arguments: argparse.Namespace) -> Iterator[Line]:
    """The persons of the files, or those of one id, each with what words `fact=value` say besides; without files, one person of these words."""
    said: dict[str, object] = {}
    for name, value in (word.split("=", 1) for word in arguments.what if "=" in word):
        if name in said:
            raise Usage(text("ex-twice", fact=name))
        said[name] = _read(book, name, value, arguments.dates)
    files = [word for word in arguments.what if "=" not in word]
    if not files:
        yield Line("", said)
        return
    for source in open_persons(book, files, declared_by(arguments)):
        for line in source.lines():
            if arguments.id is None or str(line.id) == arguments.id:
                yield replace(line, facts={**line.facts, **said} if isinstance(line.facts, dict) else line.facts, file=source.name)


def _read(book: Rulebook, name: str, word: str, order: str) -> object:
    """A word as JSON would have it, as far as there is such a fact."""
    try:
        return reader_of(book, book.facts[name], order)(word) if name in book.facts else word
    except BadValue as problem:
        raise Usage(problem.message, problem.help) from None


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
        case Kind.BOOL if folded(word) in TRUTHS:
            return Const(TRUTHS[folded(word)], type_)
        case Kind.ENUM if word in type_.values:
            return Const(word, type_)
        case Kind.INT | Kind.MONEY if (number := read_number(word)) is not None:
            return Const(number, type_)
        case Kind.DATE if (found := read_day(word)) is not None:
            return Const(found, type_)
    raise Usage(text("ex-value-type", decision=name, value=word, expected=expected_of(type_)), did_you_mean(word, type_.values))


def _day_named(book: Rulebook, word: str) -> date:
    """The day that `--until` names, or the last of the year."""
    if not book.reference_date:
        raise Usage(text("ex-until-clock"))
    highest = book.facts[book.reference_date].type.last_date
    last = read_day(f"{word}-12-31" if len(word) == 4 else word)
    if last is None:
        raise Usage(text("ex-until-form", word=word))
    return highest if len(word) == 4 and last.year == highest.year else last  # the rulebook may end within that year


def _last_day(book: Rulebook, person: dict[str, Value], word: str) -> date:
    last, first, highest = _day_named(book, word), person[book.reference_date], book.facts[book.reference_date].type.last_date
    assert isinstance(first, date)
    if not first < last <= highest:
        raise Usage(text("ex-until-range", word=word, first=first, last=highest))
    return last
