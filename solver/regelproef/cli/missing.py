"""Which package is to be installed, where one that the engine needs cannot be imported.

In: the error that ended a command. Out: what to say, or nothing where it is about something else. It needs no package itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from traceback import walk_tb

from regelproef.answer.text import Text, text

ALWAYS, CERTIFY, POPULATION, SPARK = "regelproef", "regelproef[certify]", "regelproef[population]", "regelproef[spark]"
EDITOR = "regelproef[editor]"
INSTALLED_WITH = {
    **dict.fromkeys(("z3", "yaml", "rich", "hypothesis", "pytest"), ALWAYS),
    **dict.fromkeys(("pysat", "pysolvers", "cvc5"), CERTIFY),
    **dict.fromkeys(("duckdb", "sqlglot", "pyarrow", "numpy"), POPULATION),
    "pyspark": SPARK,
    **dict.fromkeys(("pygls", "lsprotocol"), EDITOR),
}


def missing(error: BaseException) -> Text | None:
    package = next((one for one in _packages(error) if one in INSTALLED_WITH), "") if isinstance(error, ImportError) else ""
    return text("package-missing", package=package, install=INSTALLED_WITH[package]) if package else None


def _packages(error: ImportError) -> Iterator[str]:
    """The one that is not there; else those in which the import ended, the innermost first: one that is broken names itself or nothing."""
    yield (error.name or "").partition(".")[0]
    for frame, _ in reversed(tuple(walk_tb(error.__traceback__))):
        yield str(frame.f_globals.get("__name__", "")).partition(".")[0]
