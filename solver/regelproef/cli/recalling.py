"""Whether a command recalls answers, and from where.

In: parsed arguments. Out: `Recall`, or None where everything is to be asked. The answers lie in the user's cache folder; no rulebook, and no file in
the folder where one stands, says where.
"""

from __future__ import annotations

import argparse
import os
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regelproef.recall.asked import Recall


def add_no_cache(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-cache",
        dest="cache",
        action="store_false",
        help="ask every question anew, whatever an earlier run of yours answered (README.md, Answers that are kept)",
    )


def add_cache(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--cache",
        action="store_true",
        help="take answers that an earlier run of yours kept in your cache folder (default: none)",
    )


def recall_of(arguments: argparse.Namespace) -> Recall | None:
    """Made once for a command, which closes it at its end. Where nothing is taken from an earlier run, what this run asks twice is asked once; a
    second opinion is asked of everything."""
    if getattr(arguments, "certify", None) not in (None, False):
        return None
    if getattr(arguments, "recall", None) is None:
        part = partial(import_module, package="regelproef.recall")
        memory = part(".store").Stored(cache_folder(), part(".engine").engine()) if arguments.cache else part(".memory").InProcess()
        arguments.recall = part(".asked").Recall(memory)
    found: Recall = arguments.recall
    return found


def cache_folder() -> Path:
    """The place that the system names for what may be lost; only an absolute one counts."""
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or ""
    return (Path(named) if Path(named).is_absolute() else Path.home() / ".cache") / "regelproef"
