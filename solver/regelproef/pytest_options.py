"""The options of `pytest_plugin`, loaded by pytest itself wherever this package is installed.

They must be known before pytest reads a `conftest.py`: else it takes what stands after `--regelproef-fixtures ` for a place of tests. In: nothing.
Out: the options; nothing else of this package is imported.
"""

from __future__ import annotations

import pytest

LANGUAGES = ("nl", "fr", "en")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The file of test persons, also as `regelproef_fixtures` in the configuration."""
    parser.addoption("--regelproef-fixtures", metavar="FILE", help="test persons of regelproef (default: the packaged ones)")
    parser.addini("regelproef_fixtures", "test persons of regelproef (default: the packaged ones)")
    parser.addoption("--regelproef-language", choices=LANGUAGES, default="en", help="in which a failing test says what is at stake (default: en)")
