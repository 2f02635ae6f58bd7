"""Names that resemble a misspelt one.

In: a word and the words that would have been right. Out: the nearest of them, or None; or the question whether it was meant, or that it is
one of them in other characters (`é` is one, or `e` with an accent behind it). The same input always gives the same answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import zip_longest
from unicodedata import combining, normalize

from regelproef.answer.text import Text, text


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `word`, if one is like enough to be worth proposing; ties go to the first in order."""
    best, best_ratio = None, 0.6
    for candidate in candidates:
        ratio = SequenceMatcher(None, word.lower(), candidate.lower()).ratio()
        if ratio > best_ratio:
            best, best_ratio = candidate, ratio
    return best


def did_you_mean(word: str, candidates: Iterable[str]) -> Text | None:
    """None too where the word is itself one of them: then something else is wrong with it."""
    known = tuple(candidates)
    if word in known:
        return None
    same = next((one for one in known if one != word and composed(one) == composed(word)), None)
    if same is not None:
        return text("letter-twice", name=same, here=_letter(word, same), there=_letter(same, word))
    guess = nearest(word, known)
    return text("did-you-mean", name=guess) if guess else None


def composed(word: str) -> str:
    """The word with each letter in its one usual way."""
    return normalize("NFC", word)


def not_composed(word: str) -> Text | None:
    """What is told of a name in which a letter is not written in its usual way."""
    usual = composed(word)
    return None if word == usual else text("letter-composed", name=usual, here=_letter(word, usual), there=_letter(usual, word))


def _letter(word: str, other: str) -> str:
    """The characters of the first letter of `word` that `other` writes otherwise."""
    at = next(index for index, (one, two) in enumerate(zip_longest(word, other)) if one != two)
    start = at - 1 if _is_accent(word[at : at + 1]) or _is_accent(other[at : at + 1]) else at
    end = next((index for index in range(start + 1, len(word)) if not _is_accent(word[index])), len(word))
    return " ".join(f"U+{ord(char):04X}" for char in word[start:end])


def _is_accent(char: str) -> bool:
    return bool(char) and combining(char) > 0
