"""mutate: list every slip that could be made in a rule, and the test person who notices it or the proof that it changes nobody's result."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from regelproef.answer.finding import unusable
from regelproef.answer.outcome import Person
from regelproef.cli.language import language_of
from regelproef.cli.options import add_limits, add_rulebook, limits_of, load
from regelproef.cli.output import ask, terminal_of
from regelproef.cli.session import exit_code
from regelproef.conform.fixtures import Expected, packaged_fixtures, read_fixtures
from regelproef.generate.score import Equivalence, Verdict, score, settle_survivors
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json, read_person
from regelproef.report.render.json import envelope, json_text
from regelproef.report.render.terminal import Terminal
from regelproef.words.say import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--fixtures", metavar="FILE", help="a fixtures.jsonl (default: the packaged fixtures)")
    parser.add_argument("--all", action="store_true", help="list every mutant, not only those alive")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    language = language_of(arguments)
    fixtures = read_fixtures(Path(arguments.fixtures) if arguments.fixtures else packaged_fixtures(book.apart))
    persons = _persons(book, fixtures, language)
    limits = limits_of(arguments)
    expected = {one.id: one.decisions for one in fixtures}
    verdicts = ask(arguments, lambda progress: score(book, persons, _hints(fixtures), limits, progress, expected=expected))
    survivors = tuple(one.mutant for one in verdicts if not one.fixture)
    settled = {one.mutant.id: one for one in ask(arguments, lambda progress: tuple(settle_survivors(book, limits, survivors, progress)))}
    if arguments.format == "json":
        print(json_text(_json(book, verdicts, settled)))
    else:
        _show(terminal_of(arguments), verdicts, settled, len(fixtures), everything=arguments.all)
    found = settled.values()
    return exit_code(wrong=any(one.person is not None for one in found), undecided=any(one.reason for one in found))


def _persons(book: Rulebook, fixtures: Sequence[Expected], language: str) -> dict[str, Person]:
    persons: dict[str, Person] = {}
    for one in fixtures:
        person, problems = read_person(book, one.facts)
        if problems:
            reason = f"{one.id}: {say(language, problems[0].message)}"
            raise unusable("fixtures", "fixture-facts", reason=reason)
        persons[one.id] = person
    return persons


def _hints(fixtures: Sequence[Expected]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in fixtures:
        for name in one.obligations:
            found.setdefault(name.removeprefix("derived:").removeprefix("amount:"), []).append(one.id)
    return found


def _word(one: Verdict, settled: Mapping[str, Equivalence]) -> str:
    if one.fixture:
        return "killed"
    found = settled[one.mutant.id]
    return "alive" if found.person is not None else "undecided" if found.reason else "equivalent"


def _json(book: Rulebook, verdicts: Sequence[Verdict], settled: Mapping[str, Equivalence]) -> dict[str, object]:
    words = [_word(one, settled) for one in verdicts]
    entries = []
    for one, word in zip(verdicts, words, strict=True):
        mutant = one.mutant
        entry: dict[str, object] = {"id": mutant.id, "kind": mutant.kind, "owner": mutant.owner, "verdict": word}
        entry.update({"before": mutant.before, "after": mutant.after, "fixture": one.fixture or None})
        if word == "alive":
            entry["person"] = facts_to_json(settled[mutant.id].person or {})
        entries.append(entry)
    counts = {word: words.count(word) for word in ("killed", "equivalent", "alive", "undecided")}
    verdict = "alive" if counts["alive"] else "undecided" if counts["undecided"] else "killed"
    return envelope("mutate", verdict, book, summary={"mutants": len(verdicts), **counts}, mutants=entries)


def _show(terminal: Terminal, verdicts: Sequence[Verdict], settled: Mapping[str, Equivalence], fixtures: int, *, everything: bool) -> None:
    words = [_word(one, settled) for one in verdicts]
    alive = words.count("alive") + words.count("undecided")
    counts = {"killed": words.count("killed"), "total": len(words), "equivalent": words.count("equivalent"), "alive": alive}
    terminal.line(terminal.say("mutants-score", fixtures=fixtures, **counts), "bad" if alive else "good")
    for one, word in zip(verdicts, words, strict=True):
        if everything or word in {"alive", "undecided"}:
            params = {"id": one.mutant.id, "before": one.mutant.before, "after": one.mutant.after or "-", "by": one.fixture}
            line = terminal.say("mutant-line", verdict=terminal.say(f"mutant-{word}"), **params)
            terminal.line(line, "bad" if word in {"alive", "undecided"} else "", indent=2)
