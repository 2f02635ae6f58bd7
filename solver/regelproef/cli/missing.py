"""Which package is to be installed, where one that the engine needs cannot be imported.

In: the error that ended a command. Out: what to say, or nothing where it is about something else. It needs no package itself.
"""

from __future__ import annotations

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
    package = (error.name or "").partition(".")[0] if isinstance(error, ImportError) else ""
    return text("package-missing", package=package, install=INSTALLED_WITH[package]) if package in INSTALLED_WITH else None
