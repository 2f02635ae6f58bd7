"""`--help` in the language of whoever asks: the sentences that the parser has in English, and those of argparse itself.

In: a language. Out: a formatter for argparse. Names of options, and what stands in capitals for their values, are the same in every language.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from regelproef.words.say import Speech

USAGE = "usage: "
OF_ARGPARSE = ("options", "positional arguments", "show this help message and exit", "show program's version number and exit", USAGE)


class Help(argparse.HelpFormatter):
    """Says each sentence in one language; one that no catalogue has stays English."""

    def __init__(self, prog: str, language: str) -> None:
        super().__init__(prog)
        self.speech = Speech(language)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._said(USAGE) if prefix is None else prefix)

    def add_text(self, text: str | None) -> None:
        super().add_text(text and self._said(text))

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and self._said(heading))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        """Each line of it is a paragraph."""
        return "\n".join(super(Help, self)._fill_text(line, width, indent) for line in text.splitlines())

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and self._said(action.help)

    def _said(self, words: str) -> str:
        return self.speech.worded(words, words)
