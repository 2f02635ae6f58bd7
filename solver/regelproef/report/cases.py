"""Suites of cases, as test runners know them, before they have a form.

In: what a command found. Out: `Suite`s of `Case`s.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """`kind`: empty when it passed; failure, error (it could not be read or decided) or skipped. `details`: lines. `file` and `line`: where it is."""

    group: str
    name: str
    kind: str = ""
    message: str = ""
    type: str = ""
    details: tuple[str, ...] = ()
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Suite:
    name: str
    cases: tuple[Case, ...]
