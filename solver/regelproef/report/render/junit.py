"""Suites of cases as JUnit XML.

In: `Suite`s. Out: text. Whatever XML cannot hold is made visible first, and everything is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from regelproef.report.cases import Case, Suite
from regelproef.report.render.visible import visible

KINDS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def junit(name: str, suites: tuple[Suite, ...]) -> str:
    """Every suite in its order; the counts are those of the cases."""
    body = "\n".join(line for suite in suites for line in _suite(suite))
    every = tuple(case for suite in suites for case in suite.cases)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name={_attribute(name)} {_totals(every)}>\n{body}\n</testsuites>\n'


def _totals(cases: tuple[Case, ...]) -> str:
    counts = {"tests": len(cases), **{name: sum(case.kind == kind for case in cases) for name, kind in KINDS.items()}}
    return " ".join(f'{name}="{count}"' for name, count in counts.items())


def _suite(suite: Suite) -> Iterator[str]:
    yield f"  <testsuite name={_attribute(suite.name)} {_totals(suite.cases)}>"
    for case in suite.cases:
        opening = f"    <testcase classname={_attribute(case.group)} name={_attribute(case.name)}"
        if not case.kind:
            yield f"{opening}/>"
            continue
        opening += f' file={_attribute(case.file)} line="{case.line}"' if case.file else ""
        type_ = f" type={_attribute(case.type)}" if case.type else ""
        details = escape("\n".join(map(visible, case.details)))
        yield f"{opening}><{case.kind}{type_} message={_attribute(case.message)}>{details}</{case.kind}></testcase>"
    yield "  </testsuite>"


def _attribute(words: str) -> str:
    return quoteattr(visible(words))
