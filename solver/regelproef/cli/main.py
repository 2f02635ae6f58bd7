"""The command `regelproef`: arguments in, exit code out (`cli.session` says which)."""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn

from regelproef import __version__
from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.cli.helping import Help
from regelproef.cli.language import language_of, named_language
from regelproef.cli.misuse import misuse
from regelproef.cli.session import prepare_streams, run
from regelproef.words.say import say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

COMMANDS: Mapping[str, str] = {
    "new": "write a small sound rulebook of your own into a new folder, to go on from.",
    "check": "prove that a rulebook has no contradiction, gap or dead text, and that its properties and cases hold.",
    "certify": "check a certificate of `check --certify` again, on any machine, without the solvers that made it.",
    "decide": "decide persons one by one, from tables, JSON lines, JSON or YAML; as JSON lines, CSV or a table.",
    "population": "decide whole populations from CSV or Parquet, and say how many persons get what, and how much money that is.",
    "explain": "say why a person gets an outcome, what would change it, and when it changes by itself; or what a check is about.",
    "generate": "write test persons with expected outcomes that exercise every rule, boundary, exception, amount and slip.",
    "mutate": "list every slip that could be made in a rule, and the test person who notices it or the proof that it changes nobody's result.",
    "conform": "try the test persons on any implementation: a Python callable, a program, or an address on the web.",
    "bundle": "write the test persons in every format, with all that an implementer needs, into one folder.",
    "serve": "answer persons over HTTP on this machine, with decisions and reasons, and keep which rules they covered.",
    "workbench": "change rules in a page on this machine, and see before saving whom that touches (docs/workbench.md).",
    "lsp": "speak with an editor: what is wrong while you type, meanings, names that fit, where something is defined, other names (docs/editor.md).",
    "diff": "show whom the step from one version of a rulebook to another affects, exactly, and prove that nobody else is.",
    "gate": "let a change of the rules pass only when it is sound and its effect is declared and proved.",
    "change": "change an amount, a limit, a rule or an exception with all that it brings, guided or by flags, up to the gate.",
    "report": "write what is proved, open and decided as one HTML page and as Markdown, or say whether they are up to date.",
    "translations": "say which texts of a rulebook are not translated into a language, or changed since, and add what is missing to its file.",
    "sources": "account for every statement of the source documents, and find where they contradict each other.",
}


class WrongUse(Exception):
    """Arguments that the parser refuses: how it is used, and what is wrong, in the words of argparse."""

    def __init__(self, usage: str, message: str) -> None:
        super().__init__(message)
        self.usage, self.message = usage, message


class Parser(argparse.ArgumentParser):
    """Raises what is wrong, and fails where its help cannot be written."""

    def error(self, message: str) -> NoReturn:
        raise WrongUse(self.format_usage(), message)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:  # argparse's own passes over a full disk
        (file or sys.stderr).write(message)


def build_parser(wanted: str = "", language: str = "en") -> argparse.ArgumentParser:
    """The parser of the whole command; only the command that is wanted is imported, with all that it needs. `language`: that of its help."""
    formatter = partial(Help, language=language)
    parser = Parser(
        prog="regelproef", description="Legal rules as a formal specification, with proofs and generated tests.", formatter_class=formatter
    )
    parser.add_argument("--version", action="version", version=f"regelproef {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary, formatter_class=formatter)
        if name == wanted:
            module = import_module(f"regelproef.cli.{name}")
            module.add_arguments(command)
            command.add_argument("--timings", action="store_true", help="say at the end where the processor time went, on standard error")
            command.set_defaults(module=module)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    gc.set_threshold(100_000, 20, 20)  # a rulebook is many small values that live as long as the command
    words = sys.argv[1:] if argv is None else argv
    as_json = "--format=json" in words or ("--format", "json") in pairwise(words)
    wanted = next((word for word in words if not word.startswith("-")), "")
    meant = argparse.Namespace(command=wanted, format="json" if as_json else "text", lang=named_language(words))
    return run(lambda: parse(words, meant), meant) if prepare_streams() else 2


def parse(words: list[str], meant: argparse.Namespace) -> argparse.Namespace | int:
    """The arguments, or the exit code where there is nothing more to do. `meant`: the command and format that the words seem to ask for."""
    parser = build_parser(meant.command, language_of(meant))
    try:
        for word in words:
            if re.fullmatch(r"--[\w-]+=--", word):  # argparse drops such a value and then misses it
                raise WrongUse(parser.format_usage(), f"`--` is no value: {word}")
        return parser.parse_args(words)
    except SystemExit as error:  # help or version was asked for
        return error.code if isinstance(error.code, int) else 2
    except WrongUse as error:
        what, near = misuse(error.message, _options(parser, meant.command))
        if meant.format == "json":
            raise Unusable((load_error("usage", None, text("usage-wrong", what=what), near),)) from None
        sentence = text("misuse-near", what=what, near=near) if near else text("misuse", what=what)
        print(f"{error.usage}{say(language_of(meant), sentence)}", file=sys.stderr)
        return 2


def _options(parser: argparse.ArgumentParser, command: str) -> tuple[str, ...]:
    """Of the command that is meant, where it is one."""
    of_commands = next((action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)), {})
    meant: argparse.ArgumentParser = of_commands.get(command, parser)
    return tuple(option for action in meant._actions for option in action.option_strings if option.startswith("--"))
