"""population: decide whole populations at once, from CSV or Parquet, and say how many persons get what, and how much money that is.

Exit codes: 0 everybody is decided wholly, 1 somebody is not, 2 the input cannot be used, and then nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from regelproef.cli.options import add_limits, add_rulebook, whole
from regelproef.cli.persons import add_tables

ENGINES = ("duckdb", "spark")
MOST_DRAWN = 1_000_000_000
LEAST, USUAL, MOST = 100, 1000, 1_000_000  # megabytes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="tables of persons: .csv, .tsv or .parquet")
    add_rulebook(parser)
    add_tables(parser)
    parser.add_argument("--decision", metavar="NAME", action="append", default=[], help="only this decision; may be repeated")
    parser.add_argument("--by", metavar="FACT", action="append", default=[], help="also count by the values of this fact; may be repeated")
    parser.add_argument("--output", metavar="FILE", type=Path, help="write what everybody gets here, as .parquet or .csv")
    parser.add_argument("--errors", metavar="FILE", type=Path, help="write here whose cells cannot be read or who is impossible, as .csv or .parquet")
    parser.add_argument(
        "--compare", metavar="OLD", help="also count whom the step from this version touches: a folder or a git revision, as for diff"
    )
    parser.add_argument("--reading-old", metavar="ID=VALUE", action="append", default=[], help="read OLD under another reading; may be repeated")
    parser.add_argument("--profile-old", metavar="ID", help="read OLD as a profile of profiles.yaml does; a --reading-old goes before it")
    parser.add_argument("--sample", metavar="N", type=whole(1, MOST_DRAWN), help="instead of files: so many synthetic persons, all of them possible")
    parser.add_argument("--seed", metavar="N", type=whole(0, MOST_DRAWN), help="another number draws other persons (default: 0)")
    parser.add_argument("--marginals", metavar="FILE", type=Path, help="YAML that says how often each value of a fact occurs (default: all as often)")
    parser.add_argument("--engine", choices=ENGINES, default=ENGINES[0], help="what decides: in this process, or Apache Spark (default: duckdb)")
    parser.add_argument(
        "--memory", metavar="MB", type=whole(LEAST, MOST), default=USUAL, help="memory that the engine may take, in megabytes (default: %(default)s)"
    )
    add_limits(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    populate: Callable[[argparse.Namespace], int] = import_module("regelproef.cli.populating").populate  # with packages that only this needs
    return populate(arguments)
