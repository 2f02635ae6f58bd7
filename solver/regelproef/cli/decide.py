"""decide: decide persons one by one, from tables, JSON lines, JSON or YAML; as JSON lines, CSV or a table for people.

Exit codes: 0 everybody is decided, 1 somebody is not, 2 the input cannot be used, and then nobody is.
"""

from __future__ import annotations

import argparse
import sys

from regelproef.answer.outcome import Person
from regelproef.cli.language import language_of
from regelproef.cli.options import add_rulebook, known_name, load
from regelproef.cli.persons import add_reading, declared_by
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.watched import Watched, watch
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, given_in, read_person
from regelproef.persons.line import Line
from regelproef.persons.reading import Source, open_persons
from regelproef.report.content.decided import Decided, Deciding
from regelproef.report.content.understood import Understood
from regelproef.report.render.rows import FORMATS, Look, write_rows
from regelproef.words.say import Speech


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help=".csv, .tsv, .jsonl, .json or .yaml; none, or -: JSON lines from standard input")
    add_rulebook(parser)
    add_reading(parser)
    parser.add_argument("--decision", metavar="NAME", action="append", default=[], help="only this decision; may be repeated")
    parser.add_argument("--complete", action="store_true", help="refuse whoever leaves out a fact that was read: a default is a guess")
    parser.add_argument("--dry-run", action="store_true", help="show how each column is understood, and decide nobody")
    parser.add_argument("--format", choices=FORMATS, help="JSON lines, CSV, or a table for people (default: jsonl; with --dry-run: table)")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    language = language_of(arguments)
    wanted = {known_name(name, book.decisions, "decision-unknown") for name in arguments.decision}
    sources = open_persons(book, arguments.files, declared_by(arguments))
    look = look_of(sources)
    if arguments.dry_run:
        write_rows(arguments.format or "table", Understood(language, book), sources, look, sys.stdout)
        return 0
    decider = Decider(book, tuple(name for name in book.decisions if name in wanted or not wanted), language, arguments.complete)
    answers = (decider.decide(line) for source in sources for line in source.lines())
    write_rows(arguments.format or "jsonl", Deciding(language, book, decider.decisions), answers, look, sys.stdout)
    return 1 if decider.failed else 0


def look_of(sources: tuple[Source, ...]) -> Look:
    """CSV is written as the first table was."""
    tables = [source.table for source in sources if source.table]
    return Look(tables[0].delimiter, tables[0].marked) if tables else Look()


class Decider:
    """Decides the named decisions of each person; `failed`: somebody could not be decided."""

    def __init__(self, book: Rulebook, decisions: tuple[str, ...], language: str, complete: bool = False) -> None:
        self.book, self.decisions, self.complete = book, decisions, complete
        self.evaluator = Evaluator(book)
        self.speech = Speech(language)
        self.failed = False

    def decide(self, line: Line) -> Decided:
        """What is decided, or why not."""
        answer = self._answer(line)
        self.failed = self.failed or bool(answer.error)
        return answer

    def _answer(self, line: Line) -> Decided:
        say = self.speech.say
        person, problems = read_person(self.book, line.facts)
        if line.problems or problems:
            return Decided(line.id, {}, "; ".join(map(self._told, (*line.problems, *problems))))
        found = watch(self.evaluator, person, self.decisions) if self.complete else self._unwatched(person)
        given = given_in(self.book, line.facts)
        missing = [name for name, fact in self.book.facts.items() if name in found.read and name not in given and _is_there(fact, person)]
        if missing:
            return Decided(line.id, {}, say("person-incomplete", facts=", ".join(missing)))
        if found.broken:
            reasons = "; ".join(f"{one.name}: {one.why.in_language(self.speech.language)}" for one in found.broken)
            return Decided(line.id, {}, say("person-impossible", lines=reasons))
        without = ", ".join(f"{name}: {say(f'status-{outcome.status.value}')}" for name, outcome in found.outcomes.items() if not outcome.ok)
        return Decided(line.id, found.outcomes, say("person-undecided", decisions=without) if without else "")

    def _unwatched(self, person: Person) -> Watched:
        """The same answer, quicker, where nobody asks what was read."""
        broken = self.evaluator.impossible(person)
        return Watched(broken, {} if broken else self.evaluator.decide(person, self.decisions), frozenset())

    def _told(self, problem: BadValue) -> str:
        told = self.speech.text(problem.message)
        return f"{told} ({self.speech.text(problem.help)})" if problem.help else told


def _is_there(fact: FactDefinition, person: Person) -> bool:
    """Whoever has the fact: the person, or a member who is there."""
    number = person[fact.member.members] if fact.member is not None else 0
    return fact.member is None or (isinstance(number, int) and fact.member.number <= number)
