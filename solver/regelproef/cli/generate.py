"""generate: write test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

from regelproef.answer.finding import Finding, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Disagreement
from regelproef.cli.options import Usage, add_limits, add_rulebook, language_of, load
from regelproef.generate.bundle import bundle
from regelproef.generate.files import outdated, write_all
from regelproef.generate.suite import Suite, Unsound, generate
from regelproef.load.packaged import packaged_rulebooks
from regelproef.prove.session import Limits
from regelproef.report.render.json import json_text
from regelproef.report.render.terminal import Terminal
from regelproef.words.say import say

DEFAULT_FOLDER = "generated_tests"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_rulebook(parser)
    add_limits(parser)
    parser.add_argument("--out", metavar="DIR", default=DEFAULT_FOLDER, help=f"folder to write to (default: {DEFAULT_FOLDER})")
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when the folder is not up to date")
    parser.add_argument("--strength", type=int, choices=(1, 2), default=1, help="2: every pair of values of every two facts as well")
    parser.add_argument("--python", metavar="MODULE:FUNCTION", help="what the pytest module tries (default: the reference of the packaged rulebook)")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    book = load(arguments)
    language = language_of(arguments)
    terminal = Terminal(language, sys.stdout)
    limits = Limits(round(arguments.time_limit * 1000))
    reference = _reference(arguments)
    try:
        if arguments.format == "json":
            suite = generate(book, limits, strength=arguments.strength, weigh=not arguments.check)
        else:
            with terminal.progress() as progress:
                suite = generate(book, limits, progress, strength=arguments.strength)
    except Unsound as error:
        return _unsound(error, terminal, arguments)
    except Disagreement as error:
        return _undecided([say(language, text("generate-disagreement", id=str(error)))], arguments)
    if suite.undecided:
        told = [say(language, text("generate-undecided", id=one.settled.obligation.id, reason=one.settled.reason)) for one in suite.undecided]
        return _undecided(told, arguments)
    folder = Path(arguments.out)
    files = bundle(book, suite, reference)
    stale = outdated(folder, files)
    if not arguments.check:
        write_all(folder, files)
    _tell(terminal, suite, arguments, files, stale)
    return 1 if arguments.check and stale else 0


def _tell(terminal: Terminal, suite: Suite, arguments: argparse.Namespace, files: dict[str, str], stale: tuple[str, ...]) -> None:
    counts = counts_of(suite)
    if arguments.format == "json":
        verdict = "outdated" if arguments.check and stale else "current" if arguments.check else "written"
        answer = {
            "format": 1,
            "command": "generate",
            "verdict": verdict,
            "folder": Path(arguments.out).as_posix(),
            **counts,
            **_size(suite),
            "outdated": list(stale),
        }
        print(json_text(answer))
        return
    terminal.line(terminal.say("generate-summary", **counts), "good")
    folder = Path(arguments.out).as_posix()
    if not arguments.check:
        terminal.line(terminal.say("generate-written", folder=folder, files=len(files)), indent=2)
    elif stale:
        for name in stale:
            terminal.line(terminal.say("generate-outdated", file=f"{folder}/{name}"), "bad", indent=2)
    else:
        terminal.line(terminal.say("generate-current", folder=folder), indent=2)


def _size(suite: Suite) -> dict[str, object]:
    """How the number of fixtures compares with a greedy cover of all obligations, to two decimals."""
    if not suite.greedy:
        return {}
    hundredths = len(suite.fixtures) * 100 // suite.greedy
    return {"greedy": suite.greedy, "ratio": f"{hundredths // 100}.{hundredths % 100:02}"}


def counts_of(suite: Suite) -> dict[str, int]:
    """How many fixtures, and what became of the obligations."""
    verdicts = Counter(one.verdict for one in suite.account)
    counts = {verdict: verdicts[verdict] for verdict in ("covered", "infeasible", "equivalent")}
    return {"fixtures": len(suite.fixtures), "obligations": len(suite.account), **counts}


def _unsound(error: Unsound, terminal: Terminal, arguments: argparse.Namespace) -> int:
    refuted = [one for one in error.findings if one.verdict is Verdict.REFUTED and one.severity is Severity.ERROR]
    if arguments.format == "json":
        answer = {
            "format": 1,
            "command": "generate",
            "verdict": "unsound" if refuted else "undecided",
            "findings": [one.id for one in error.findings],
        }
        print(json_text(answer))
    else:
        terminal.line(terminal.say("generate-unsound"), "bad")
        _show(terminal, error.findings)
    return 1 if refuted else 3


def _show(terminal: Terminal, findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        terminal.finding(finding)


def _undecided(told: list[str], arguments: argparse.Namespace) -> int:
    if arguments.format == "json":
        print(json_text({"format": 1, "command": "generate", "verdict": "undecided", "undecided": told}))
    else:
        for line in told:
            print(line, file=sys.stderr)
    return 3


def _reference(arguments: argparse.Namespace) -> str:
    """The callable that the pytest module imports: as named, or, for the packaged rulebook, `decide` of its reference."""
    if arguments.python:
        module, colon, function = str(arguments.python).partition(":")
        if not (colon and function.isidentifier() and all(part.isidentifier() for part in module.split("."))):
            raise Usage(text("callable-form", word=arguments.python))
        return f"{module}:{function}"
    if arguments.spec is None:
        return packaged_reference()
    return ""


def packaged_reference() -> str:
    """`package.reference:decide` of the packaged rulebook, if it has one."""
    for packaged in packaged_rulebooks():
        if find_spec(f"{packaged.package}.reference") is not None:
            return f"{packaged.package}.reference:decide"
    return ""
