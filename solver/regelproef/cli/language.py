"""In which language a command speaks.

In: parsed arguments, or the words before anybody has read them. Out: one of `LANGUAGES`.
"""

from __future__ import annotations

import argparse
import locale
import os
from collections.abc import Sequence
from itertools import pairwise

from regelproef.load.shape import LANGUAGES


def language_of(arguments: argparse.Namespace) -> str:
    """--lang, else the locale's language when the engine speaks it, else English."""
    chosen = getattr(arguments, "lang", None)
    if chosen:
        return str(chosen)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            code = value[:2].lower()
            return code if code in LANGUAGES else "en"
    code = (locale.getlocale()[0] or "en")[:2].lower()
    return code if code in LANGUAGES else "en"


def named_language(words: Sequence[str]) -> str | None:
    """What `--lang` names."""
    named = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    named += [value for option, value in pairwise(words) if option == "--lang"]
    return named[0] if named and named[0] in LANGUAGES else None
