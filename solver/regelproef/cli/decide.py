"""decide: decide persons one by one: JSON lines, JSON, YAML or CSV in, JSON lines out."""

from __future__ import annotations

import argparse
import sys

from regelproef.answer.outcome import Status
from regelproef.answer.text import text
from regelproef.cli.options import add_rulebook, language_of, load
from regelproef.cli.persons import Line, read_persons
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person, to_json
from regelproef.report.render.json import json_text
from regelproef.words.say import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help=".jsonl, .json, .yaml or .csv; none, or -: JSON lines from standard input")
    add_rulebook(parser)


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    language = language_of(arguments)
    evaluator = Evaluator(book)
    failed = False
    for line in read_persons(book, arguments.files):
        answer = decide_line(book, evaluator, line, language)
        failed = failed or "error" in answer
        sys.stdout.write(json_text(answer, indent=None) + "\n")
    return 1 if failed else 0


def decide_line(book: Rulebook, evaluator: Evaluator, line: Line, language: str) -> dict[str, object]:
    """`{"id", "decisions"}`, or `{"id", "error"}` when the person cannot be decided."""
    if line.error is not None:
        return {"id": line.id, "error": say(language, line.error)}
    person, problems = read_person(book, line.facts)
    if problems:
        told = [f"{say(language, p.message)} ({say(language, p.help)})" if p.help else say(language, p.message) for p in problems]
        return {"id": line.id, "error": "; ".join(told)}
    broken = evaluator.impossible(person)
    if broken:
        reasons = "; ".join(f"{one.name}: {one.why.in_language(language)}" for one in broken)
        return {"id": line.id, "error": say(language, text("person-impossible", lines=reasons))}
    outcomes = evaluator.decide(person)
    decisions = {name: to_json(outcome.value) for name, outcome in outcomes.items() if outcome.ok}
    open_ = {name: outcome.status.value for name, outcome in outcomes.items() if outcome.status is not Status.VALUE}
    if open_:
        told_open = ", ".join(f"{name}: {status}" for name, status in open_.items())
        return {"id": line.id, "error": say(language, text("person-undecided", decisions=told_open)), "decisions": decisions}
    return {"id": line.id, "decisions": decisions}
