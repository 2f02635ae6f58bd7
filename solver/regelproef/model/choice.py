"""A rulebook under readings that somebody names.

In: a rulebook, and readings by interpretation. Out: the rulebook under them, or `Unusable` for one that does not exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.model.rulebook import Rulebook


def under(book: Rulebook, readings: Mapping[str, str]) -> Rulebook:
    """The rulebook under these readings; interpretations that are not named keep theirs.

    Raises:
        Unusable: when an interpretation or its reading does not exist.
    """
    known = {one.id: one for one in book.interpretations.values() if one.values}
    for name, value in readings.items():
        if name not in known:
            raise _unknown(text("interpretation-unknown", name=name), name, known)
        if value not in known[name].values:
            raise _unknown(text("reading-unknown", id=name, name=value, values=", ".join(known[name].values)), value, known[name].values)
    return book.with_choice(readings)


def _unknown(message: Text, word: str, known: Iterable[str]) -> Unusable:
    return Unusable((load_error("reading", None, message, did_you_mean(word, known)),))
