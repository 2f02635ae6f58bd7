"""The option with which `diff`, `gate` and `report` count a comparison in a population.

In: parsed arguments, two rulebooks or profiles and what was proved of the step between them. Out: what was counted; None where nobody asks for it.
What counts is imported only then, with the packages that it needs.
"""

from __future__ import annotations

import argparse
from importlib import import_module

from regelproef.answer.text import text
from regelproef.ask.versions import Versions
from regelproef.cli.options import Usage
from regelproef.cli.output import ask
from regelproef.cli.persons import add_tables, declared_by
from regelproef.diff.report import DiffReport
from regelproef.explain.parting import Partings
from regelproef.model.rulebook import Rulebook
from regelproef.persons.reading import Declared
from regelproef.report.counted import Counted, CountedApart


def add_population(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--population",
        metavar="FILE",
        action="append",
        default=[],
        help="also count whom it touches among the persons of this table, .csv or .parquet, as `population` reads it; may be repeated",
    )
    add_tables(parser)


def counted(arguments: argparse.Namespace, versions: Versions, report: DiffReport) -> Counted | None:
    """
    Raises:
        Usage: when it is said how to read files, and none is named.
        Unusable: when a file cannot be read as a table of persons.
        EngineError: when what was proved and what is counted disagree.
    """
    if not arguments.population:
        if declared_by(arguments) != Declared():
            raise Usage(text("population-none-named"))
        return None
    counts = import_module("regelproef.population.counted").counted
    found: Counted = ask(arguments, lambda progress: counts(versions, report, arguments.population, declared_by(arguments), progress))
    return found


def counted_apart(arguments: argparse.Namespace, book: Rulebook, parted: Partings) -> CountedApart | None:
    """The same, question by question that two profiles read otherwise."""
    if not arguments.population:
        return None
    counts = import_module("regelproef.population.questions_apart").counted_apart
    found: CountedApart = ask(arguments, lambda progress: counts(book, parted, tuple(arguments.population), declared_by(arguments), progress))
    return found
