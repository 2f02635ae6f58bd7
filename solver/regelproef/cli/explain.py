"""explain: say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from regelproef.answer.finding import Finding, Severity, Unusable, Verdict, load_error
from regelproef.answer.outcome import Value
from regelproef.answer.suggestion import nearest
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Disagreement
from regelproef.check.questions import CODES
from regelproef.cli.options import Usage, add_limits, add_rulebook, language_of, load
from regelproef.cli.persons import Line, read_persons
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.codes import explain_code
from regelproef.explain.person import explain_person
from regelproef.explain.time import timeline
from regelproef.explain.why_not import WhyNot, why_not
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_person
from regelproef.prove.session import Limits
from regelproef.report.explanation import ExplanationLines, reasons_json, timeline_json, why_not_json
from regelproef.report.json_text import json_text
from regelproef.report.phrase import Phrase
from regelproef.report.terminal import Terminal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help="fact=value, or a file with one person, or - for standard input; or the code of a check"
    )
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--decision", metavar="NAME", action="append", default=[], help="only this decision; may be repeated")
    parser.add_argument("--why-not", metavar="VALUE", help="the smallest changes after which the outcome is VALUE, or DECISION=VALUE")
    parser.add_argument("--until", metavar="YEAR", help="the days up to the end of YEAR (or a date) on which an outcome changes as time passes")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    language = language_of(arguments)
    codes = [word for word in arguments.what if word in CODES]
    if codes:
        if len(codes) < len(arguments.what) or arguments.why_not or arguments.until:
            raise Usage(text("ex-mixed"))
        return _codes(codes, language, arguments.format)
    book = load(arguments)
    evaluator = Evaluator(book)
    person = _person(book, evaluator, arguments.what, language)
    decisions = _decisions(book, arguments.decision)
    wanted = _wanted(book, arguments.why_not, decisions) if arguments.why_not is not None else None
    last = _last_day(book, person, arguments.until) if arguments.until is not None else None
    reasons = explain_person(evaluator, person, decisions)
    asked = _why_not(book, arguments, person, wanted) if wanted is not None else None
    when = timeline(evaluator, person, last, decisions) if last is not None else None
    if arguments.format == "json":
        answer: dict[str, object] = {"format": 1, "command": "explain", **reasons_json(book, reasons, language)}
        if asked is not None:
            answer["why_not"] = why_not_json(asked)
        if when is not None:
            answer["until"] = timeline_json(when)
        print(json_text(answer))
    else:
        lines = ExplanationLines(Terminal(language, sys.stdout), Phrase(book, language))
        if asked is None and when is None:
            lines.reasons(reasons)
        else:
            lines.person(person)
        if asked is not None:
            lines.why_not(asked)
        if when is not None:
            lines.timeline(when)
    return 3 if asked is not None and asked.verdict is Verdict.UNDECIDED else 0


def _codes(codes: list[str], language: str, format_: str) -> int:
    if format_ == "json":
        print(json_text({"format": 1, "command": "explain", "checks": {code: explain_code(code, language) for code in codes}}))
    else:
        print("\n\n".join(explain_code(code, language) for code in codes))
    return 0


# -- the person -----------------------------------------------------------------------------------------------------------------


def _person(book: Rulebook, evaluator: Evaluator, words: list[str], language: str) -> dict[str, Value]:
    raw: dict[str, object] = {}
    for word in (word for word in words if "=" not in word):
        raw.update(_first_of_file(book, word))
    said: set[str] = set()
    for name, value in (word.split("=", 1) for word in words if "=" in word):
        if name in said:
            raise Usage(text("ex-twice", fact=name))
        said.add(name)
        raw[name] = _argument(book.facts.get(name), value)
    person, problems = read_person(book, raw)
    if problems:
        raise Unusable(tuple(_problem(problem) for problem in problems))
    broken = evaluator.impossible(person)
    if broken:
        reasons = "; ".join(f"{one.name}: {one.why.in_language(language)}" for one in broken)
        raise Unusable((load_error("person", None, text("person-impossible", lines=reasons)),))
    return person


def _problem(problem: BadValue) -> Finding:
    return Finding("person", Severity.ERROR, problem.message, help=problem.help)


def _argument(fact: FactDefinition | None, word: str) -> object:
    """A word of the command line as JSON would have it; years of a history stand as 2016-2020,2022."""
    kind = fact.type.kind if fact else None
    if kind is Kind.BOOL and word in {"true", "false"}:
        return word == "true"
    if kind in {Kind.INT, Kind.MONEY} and len(word) < 15 and word.removeprefix("-").isascii() and word.removeprefix("-").isdigit():
        return int(word)
    if kind is Kind.HISTORY:
        return [year for part in word.split(",") if part for year in _stretch(part)]
    return word


def _stretch(part: str) -> list[str]:
    first, dash, last = part.partition("-")
    if dash and len(first) == len(last) == 4 and (first + last).isascii() and (first + last).isdigit() and int(first) <= int(last):
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    return [part]


def _first_of_file(book: Rulebook, word: str) -> dict[str, object]:
    if word != "-" and "." not in word:
        guess = nearest(word, (*CODES, *book.facts))
        raise Usage(text("ex-word", word=word), text("did-you-mean", name=guess) if guess else None)
    line: Line | None = next(iter(read_persons(book, [word])), None)
    if line is None:
        raise Usage(text("ex-no-person"))
    if line.error is not None:
        raise Unusable((load_error("person", None, line.error),))
    if not isinstance(line.facts, dict):
        raise Unusable(tuple(_problem(problem) for problem in read_person(book, line.facts)[1]))
    return dict(line.facts)


# -- what is asked --------------------------------------------------------------------------------------------------------------


def _decisions(book: Rulebook, names: list[str]) -> tuple[str, ...]:
    for name in names:
        _known(book, name)
    return tuple(name for name in book.decisions if not names or name in names)


def _known(book: Rulebook, name: str) -> str:
    if name not in book.decisions:
        guess = nearest(name, book.decisions)
        raise Usage(text("ex-decision-unknown", name=name), text("did-you-mean", name=guess) if guess else None)
    return name


def _wanted(book: Rulebook, word: str, decisions: tuple[str, ...]) -> tuple[str, Const]:
    """The decision and value of `VALUE` or `DECISION=VALUE`."""
    name, equals, value = word.partition("=")
    if equals:
        return _known(book, name), _constant(book, name, value)
    having = [one for one in decisions if word in book.decisions[one].type.values]
    if not having and len(decisions) == 1:
        return decisions[0], _constant(book, decisions[0], word)
    if len(having) == 1:
        return having[0], _constant(book, having[0], word)
    if having:
        raise Usage(text("ex-value-several", value=word, names=", ".join(having)))
    every = sorted({value for one in book.decisions.values() for value in one.type.values})
    guess = nearest(word, every)
    raise Usage(text("ex-value-unknown", value=word), text("did-you-mean", name=guess) if guess else None)


def _constant(book: Rulebook, name: str, word: str) -> Const:
    type_ = book.decisions[name].type
    if word == "null" and type_.nullable:
        return Const(None, type_)
    match type_.kind:
        case Kind.BOOL if word in {"true", "false"}:
            return Const(word == "true", type_)
        case Kind.ENUM if word in type_.values:
            return Const(word, type_)
        case Kind.INT | Kind.MONEY if len(word) < 15 and word.removeprefix("-").isascii() and word.removeprefix("-").isdigit():
            return Const(int(word), type_)
        case Kind.DATE:
            try:
                return Const(date.fromisoformat(word), type_)
            except ValueError:
                pass
    guess = nearest(word, type_.values)
    raise Usage(text("ex-value-type", decision=name, value=word, expected=str(type_)), text("did-you-mean", name=guess) if guess else None)


def _why_not(book: Rulebook, arguments: argparse.Namespace, person: dict[str, Value], wanted: tuple[str, Const]) -> WhyNot:
    bench = Bench(book, Limits(round(arguments.time_limit * 1000)))
    try:
        return why_not(bench, person, *wanted)
    except Disagreement as error:
        raise Unusable((Finding("engine", Severity.ERROR, text("disagreement", what=str(error)), verdict=Verdict.UNDECIDED),)) from None


def _last_day(book: Rulebook, person: dict[str, Value], word: str) -> date:
    if not book.reference_date:
        raise Usage(text("ex-until-clock"))
    first = person[book.reference_date]
    assert isinstance(first, date)
    try:
        last = date.fromisoformat(f"{word}-12-31" if len(word) == 4 else word)
    except ValueError:
        raise Usage(text("ex-until-form", word=word)) from None
    highest = book.facts[book.reference_date].type.last_date
    if not first < last <= highest:
        raise Usage(text("ex-until-range", word=word, first=first, last=highest))
    return last
