"""Who is not decided, and why, in a file.

In: cells that cannot be read, and tables of answers. Out: CSV, a row for each cell that is wrong and each line of the world that a person breaks:
`file`, `row` (of the file, from 1, the header aside), `column`, `cell`, `reason`. Guarantees: in the order of the persons; of a person nothing stands
there but the cell that is wrong.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, shown
from regelproef.population.answers import POSSIBLE, broken
from regelproef.population.people import ROW, WRONG, Amiss
from regelproef.words.say import Speech

MOST_KEPT = 100_000  # sentences
COLUMNS = ("file", "row", "column", "cell", "reason")


@dataclass(frozen=True)
class Start:
    """The file whose persons begin behind so many."""

    file: str
    before: int


class Errors:
    """Tells what is amiss to `write`, once the answers to the persons are known."""

    def __init__(self, book: Rulebook, language: str, write: Callable[[pa.Table], None]) -> None:
        self.book, self.speech, self.write = book, Speech(language), write
        self.starts: list[Start] = []
        self._sentences: dict[BadValue, str] = {}
        self.waiting: deque[tuple[int, Amiss]] = deque()  # it is filled while it is emptied

    def begin(self, file: str, before: int) -> None:
        """The persons who come now stand in this file, behind so many."""
        self.starts.append(Start(file, before))

    def note(self, amiss: Amiss) -> None:
        """A cell of a person of that file, who is not answered yet."""
        self.waiting.append((self.starts[-1].before + amiss.row, amiss))

    def add(self, table: pa.Table) -> None:
        """Tell what is amiss with the persons of a table of answers."""
        rows = table[ROW].to_numpy()
        last = int(rows[-1]) if len(rows) else 0
        found: list[tuple[int, tuple[str, int, str, str, str]]] = []
        while self.waiting and self.waiting[0][0] <= last:
            row, one = self.waiting.popleft()
            found.append((row, self._told_of(one)))
        impossible = ~table[WRONG].to_numpy() & ~table[POSSIBLE].to_numpy()
        for place, line in enumerate(self.book.world if impossible.any() else ()):
            for row in rows[impossible & table[broken(place)].to_numpy()].tolist():
                reason = self.speech.say("person-impossible", lines=f"{line.name}: {self.speech.told(line.why)}")
                found.append((row, (*self._place(row), "", "", reason)))
        if found:
            found.sort(key=lambda one: one[0])
            columns = zip(*(row for _, row in found), strict=True)
            self.write(pa.table({name: pa.array(column) for name, column in zip(COLUMNS, columns, strict=True)}))

    def _place(self, row: int) -> tuple[str, int]:
        start = self.starts[int(np.searchsorted([one.before for one in self.starts], row)) - 1]
        return start.file, row - start.before

    def _told_of(self, amiss: Amiss) -> tuple[str, int, str, str, str]:
        cell = amiss.cell if isinstance(amiss.cell, str) else shown(amiss.cell)
        return amiss.file, amiss.row, amiss.column, cell, self._sentence(amiss.why)

    def _sentence(self, why: BadValue) -> str:
        """Cells that say the same are wrong for one reason, which is told once."""
        if why not in self._sentences:
            if len(self._sentences) > MOST_KEPT:
                self._sentences.clear()
            told = self.speech.text(why.message)
            self._sentences[why] = f"{told} ({self.speech.text(why.help)})" if why.help else told
        return self._sentences[why]
