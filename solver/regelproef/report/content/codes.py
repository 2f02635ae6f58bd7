"""What a check is about, in the words of its own module.

In: the code of a check. Out: the explanation in the language asked: the module's docstring in English, the catalogue's text in others (one that the
catalogue does not have is told in English).
"""

from __future__ import annotations

import inspect

from regelproef.answer.text import text
from regelproef.check import adequacy, all_readings, idle
from regelproef.check.questions import CHECKS
from regelproef.words.say import CATALOGUE, say

EXPLAINED = (*CHECKS, all_readings, adequacy, idle)


def explain_code(code: str, language: str) -> str:
    """The explanation of a check; empty when there is no such code."""
    for module in EXPLAINED:
        if code in module.CODES:
            key = f"about:{module.CODES[0]}"
            if language != "en" and key in CATALOGUE:
                return say(language, text(key))
            return inspect.cleandoc(module.__doc__ or "")
    return ""
