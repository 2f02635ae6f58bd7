"""What commands are told of the files of persons that they are given.

In: a parser, or parsed arguments. Out: the options by which tables and other files are read (`persons`).
"""

from __future__ import annotations

import argparse

from regelproef.persons.cells import ORDERS
from regelproef.persons.encoding import ENCODINGS
from regelproef.persons.reading import KINDS, Declared

TABLES = ("csv", "parquet")  # of whole populations


def add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--input", choices=KINDS, default="", help="what the input is (default: by suffix; JSON lines on standard input)")
    _add_writing(parser)


def add_tables(parser: argparse.ArgumentParser) -> None:
    """The same of whole populations, which stand in tables."""
    parser.add_argument("--input", choices=TABLES, default="", help="what the files are (default: by suffix)")
    _add_writing(parser)


def _add_writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding", choices=tuple(ENCODINGS), default="", help="of the input (default: utf-8, or what a mark at its beginning says)"
    )
    parser.add_argument("--dates", choices=ORDERS, default="iso", help="days in tables: only YYYY-MM-DD, or with dmy also 31/12/2025 (default: iso)")


def declared_by(arguments: argparse.Namespace) -> Declared:
    return Declared(arguments.input, arguments.encoding, arguments.dates)
