"""The command `regelproef`: arguments in, exit code out (`cli.session` says which)."""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Mapping
from importlib import import_module

from regelproef import __version__
from regelproef.cli.session import prepare_streams, run

COMMANDS: Mapping[str, str] = {
    "check": "prove that a rulebook has no contradiction, gap or dead text, and that its properties and cases hold.",
    "decide": "decide persons one by one: JSON lines, JSON, YAML or CSV in, JSON lines out.",
    "explain": "say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about.",
    "generate": "write test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip.",
    "mutate": "list every slip that could be made in a rule, and the test person who notices it or the proof that it changes nobody's result.",
    "conform": "try the test persons on any implementation: a Python callable, a program, or an address on the web.",
    "diff": "show whom the step from one version of a rulebook to another affects, exactly, and prove that nobody else is.",
    "gate": "let a change of the rules pass only when it is sound and its effect is declared and proved.",
    "report": "write what is proved, open and decided as one HTML page and as Markdown, or say whether they are up to date.",
    "sources": "account for every statement of the source documents, and find where they contradict each other.",
}


def build_parser(wanted: str = "") -> argparse.ArgumentParser:
    """The parser of the whole command; only the command that is wanted is imported, with all that it needs."""
    parser = argparse.ArgumentParser(prog="regelproef", description="Legal rules as a formal specification, with proofs and generated tests.")
    parser.add_argument("--version", action="version", version=f"regelproef {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == wanted:
            module = import_module(f"regelproef.cli.{name}")
            module.add_arguments(command)
            command.set_defaults(module=module)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    gc.set_threshold(100_000, 20, 20)  # a rulebook is many small values that live as long as the command
    words = sys.argv[1:] if argv is None else argv
    return run(lambda: parse(words)) if prepare_streams() else 2


def parse(words: list[str]) -> argparse.Namespace | int:
    """The arguments, or the exit code where there is nothing more to do."""
    parser = build_parser(next((word for word in words if not word.startswith("-")), ""))
    try:
        for word in words:
            if re.fullmatch(r"--[\w-]+=--", word):  # argparse drops such a value and then misses it
                parser.error(f"`--` is no value: {word}")
        return parser.parse_args(words)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 2
