"""Names that resemble a misspelt one.

In: a word and the words that would have been right. Out: the nearest of them, or what asks whether it was meant; None where none is near. The same
input always gives the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from regelproef.answer.text import Text, text


def did_you_mean(word: str, candidates: Iterable[str]) -> Text | None:
    """What to say below a word that names nothing."""
    guess = nearest(word, candidates)
    return text("did-you-mean", name=guess) if guess else None


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `word`, if one is like enough to be worth proposing; ties go to the first in order."""
    best, best_ratio = None, 0.6
    for candidate in candidates:
        ratio = SequenceMatcher(None, word.lower(), candidate.lower()).ratio()
        if ratio > best_ratio:
            best, best_ratio = candidate, ratio
    return best
