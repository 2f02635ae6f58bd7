"""A question as one key, and its answer under that key.

In: of whom and by which rulebooks is asked, what is asked, and how to ask it. Out: the answer, recalled where it is known, else asked and kept.
Guarantees: only what was decided is kept; the key holds the words, what they mean in each rulebook (`recall.meanings`), who the persons are and how
the question is put; whoever reads a person back replays it. Without a memory everything is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from regelproef.answer.limits import Limits
from regelproef.language.names import Names, names_by_person, union
from regelproef.language.typed import And, Expr, Not, Or
from regelproef.model.rulebook import Rulebook
from regelproef.recall.digest import digest, together
from regelproef.recall.meanings import Meanings, Parts
from regelproef.recall.memory import Memory
from regelproef.recall.told import read, told

Answer = TypeVar("Answer")

MOST_WORDS = 10_000
MOST_RULEBOOKS = 50  # of which digests are kept; those with slips are many, and each is asked about for a while only


@dataclass(frozen=True)
class About:
    """`sides`: by which rulebook names speak, "" for those without one. `persons`: facts that make up a person, and all else that says of whom is
    asked, as a digest; `always`: words that hold for all of them; `free`: decisions may come to anything."""

    sides: Mapping[str, Rulebook]
    persons: bytes
    always: tuple[Expr, ...] = ()
    free: bool = False


@dataclass(frozen=True)
class Words:
    """An expression, which is kept so that no other can take its identity, its digest, and the names in it by of whom they speak."""

    expr: Expr
    digest: bytes
    names: Mapping[str, Names]


class Recall:
    """What is known of the questions about some rulebooks that stand beside one another."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.parts = Parts()
        self._said: dict[int, Words] = {}
        self._meanings: dict[int, Meanings] = {}  # by identity; each keeps its rulebook, so that no other can take its identity

    def meanings(self, book: Rulebook) -> Meanings:
        found = self._meanings.get(id(book))
        if found is None:
            if len(self._meanings) >= MOST_RULEBOOKS:
                self._meanings.pop(next(iter(self._meanings)))
            found = self._meanings[id(book)] = Meanings(book, self.parts)
        return found

    def key(self, how: str, about: About, words: Sequence[Expr], *further: object, shown: bool = False) -> bytes:
        """`further`: what else the answer hangs on; `shown`: the most usual of all persons are."""
        said = [self._words(word) for word in words]
        always = [self._words(word) for word in about.always]
        meant = []
        for side, book in about.sides.items():
            names = union(one.names[side] for one in (*said, *always) if side in one.names)
            meant.append(digest(side, self.meanings(book).of(names, shown=shown, free=about.free)))
        spoken = digest(how, shown, len(words), *further)
        return together((spoken, *(one.digest for one in said), *(one.digest for one in always), about.persons, *meant))

    def _words(self, word: Expr) -> Words:
        """Questions are long, and their parts are asked again and again."""
        found = self._said.get(id(word))
        if found is None:
            if len(self._said) >= MOST_WORDS:
                self._said.clear()
            found = self._said[id(word)] = self._read(word)
        return found

    def _read(self, word: Expr) -> Words:
        """Of several that are joined, from what is known of each: what is asked of many together is asked again of fewer."""
        if not isinstance(word, And | Or | Not):
            return Words(word, digest(word), names_by_person((word,)))
        parts = [self._words(item) for item in ((word.operand,) if isinstance(word, Not) else word.items)]
        names = {
            side: union(one.names[side] for one in parts if side in one.names) for side in dict.fromkeys(side for one in parts for side in one.names)
        }
        return Words(word, digest(type(word).__name__, word.type, tuple(one.digest for one in parts)), names)

    def known(self, key: bytes) -> Any:
        """What was told under the key; None where nothing was."""
        found = self.memory.get(key)
        return None if found is None else read(found)

    def keep(self, key: bytes, answer: object) -> None:
        self.memory.put(key, told(answer))

    def apart(self) -> Callable[[], dict[bytes, str]]:
        """From here on in a process of its own, beside the one that began it; what it gives, is what was kept since, for that one to `join`."""
        self.memory.apart()
        before = len(self.memory.new)
        return lambda: dict(islice(self.memory.new.items(), before, None))

    def join(self, kept: Mapping[bytes, str]) -> None:
        """What another process kept."""
        for key, words in kept.items():
            self.memory.put(key, words)


def recalled(
    limits: Limits,
    how: str,
    about: About,
    words: Sequence[Expr],
    ask: Callable[[], Answer],
    told: Callable[[Answer], object | None],
    read: Callable[[Any], Answer | None],
    *further: object,
    shown: bool = False,
) -> Answer:
    """The answer that was had before, else the one that is had now, and kept.

    `told`: an answer in plain values, None for one that is not to be kept; `read`: the answer again, None where these values say none that holds.
    A question that is not even tried, because it may cost nothing or no time is left, is not recalled either.
    """
    recall = limits.recall
    if recall is None or limits.work <= 0 or limits.spent:
        return _asked(limits, how, words, ask)
    key = recall.key(how, about, words, *further, shown=shown)
    known = recall.known(key)
    answer = None if known is None else read(known)
    if answer is None:
        answer = _asked(limits, how, words, ask)
        plain = told(answer)
        if plain is not None:
            recall.keep(key, plain)
    return answer


def _asked(limits: Limits, how: str, words: Sequence[Expr], ask: Callable[[], Answer]) -> Answer:
    with limits.watch(how, words):
        return ask()
