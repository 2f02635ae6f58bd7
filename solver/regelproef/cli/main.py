"""The command `regelproef`: arguments in, exit code out.

Exit codes: 0 all good, 1 findings, 2 nothing could be done, 3 something undecided and nothing worse, 130 interrupted. Bad input of any kind ends in a
message and code 2, never in a traceback.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Mapping
from importlib import import_module

from regelproef.answer.finding import Unusable
from regelproef.cli.options import Usage, fail_with, language_of

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
    arguments = build_parser(next((word for word in words if not word.startswith("-")), "")).parse_args(words)
    try:
        code: int = arguments.module.run(arguments)
        sys.stdout.flush()
        return code
    except Unusable as error:
        return fail_with(error, arguments)
    except Usage as error:
        print(f"regelproef: {error.say(language_of(arguments))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("regelproef: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (OSError, RecursionError, MemoryError) as error:
        print(f"regelproef: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
