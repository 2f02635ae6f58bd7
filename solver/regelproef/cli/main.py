"""The command `regelproef`: arguments in, exit code out.

Exit codes: 0 all good, 1 findings, 2 nothing could be done, 3 something undecided and nothing worse, 130 interrupted. Bad input of any kind ends in a
message and code 2, never in a traceback.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from types import ModuleType

from regelproef.answer.finding import Unusable
from regelproef.cli import check, conform, decide, diff, explain, gate, generate, mutate, report, sources
from regelproef.cli.options import Usage, fail_with, language_of

COMMANDS: tuple[ModuleType, ...] = (check, decide, explain, generate, mutate, conform, diff, gate, report, sources)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="regelproef", description="Legal rules as a formal specification, with proofs and generated tests.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in COMMANDS:
        name = module.__name__.rsplit(".", 1)[1]
        summary = (module.__doc__ or "").strip().splitlines()[0]
        summary = summary.split(": ", 1)[-1]
        command = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.set_defaults(module=module)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    gc.set_threshold(100_000, 20, 20)  # a rulebook is many small values that live as long as the command
    arguments = build_parser().parse_args(argv)
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
