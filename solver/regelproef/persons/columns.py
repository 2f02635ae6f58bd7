"""How each column of a table is understood, judged once, from the header and from what was declared.

In: a rulebook, the titles of the columns, and how days are written. Out: a `Column` for each, with the reader of its cells; or what is wrong with the
header, all of it. Where the values come from is no matter here: text, or cells that have a type already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from regelproef.answer.finding import Finding, Unusable, load_error
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.language.types import Kind
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import folded
from regelproef.persons.cells import Reader, reader_of
from regelproef.persons.spoken import Spoken, spoken

ID = "id"
OUTCOME = "-> "  # before the name of a decision: what was expected or decided, which is passed over


def id_title(book: Rulebook) -> str:
    """What heads the column of ids in a table of this rulebook: a fact's own name goes before everything, so in other capitals where one is `id`."""
    return next((title for title in (ID, "ID", "Id", "iD") if title not in book.facts), ID)


class Use(Enum):
    """What a column is for."""

    ID = "id"
    FACT = "fact"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Column:
    """`fact` is there where the column gives one; `order`: how its days are written, empty for what is no day."""

    title: str
    use: Use
    name: str
    read: Reader
    fact: FactDefinition | None = None
    order: str = ""


class Columns:
    """Understands the columns of tables about the persons of one rulebook."""

    def __init__(self, book: Rulebook, order: str = "iso") -> None:
        self.book, self.order = book, order
        self.facts: Spoken = spoken((name, book.labels.of(name)) for name in book.facts)

    def knows(self, title: str) -> bool:
        """A column of this title means something."""
        return bool(self._meant(title))

    def understand(self, name: str, titles: Iterable[str]) -> tuple[Column, ...]:
        """The columns of the table of this name.

        Raises:
            Unusable: when a title is empty, unknown, stands for several facts, or means what an earlier one means.
        """
        wrong: list[Finding] = []
        columns: dict[tuple[Use, str], Column] = {}
        for number, title in enumerate(titles, 1):
            meant = self._meant(title)
            if len(meant) != 1:
                wrong.append(self._refused(name, number, title, meant))
                continue
            column = self._column(title, *meant[0])
            earlier = columns.setdefault(meant[0], column)
            if earlier is not column:
                wrong.append(load_error("table", None, text("table-column-twice", file=name, one=earlier.title, other=title, name=column.name)))
        if wrong:
            raise Unusable(tuple(wrong))
        return tuple(columns.values())

    def _meant(self, title: str) -> list[tuple[Use, str]]:
        """What a title may mean; a fact's own name goes before everything."""
        facts = self.facts.meant(title)
        if title not in self.book.facts and folded(title) == ID:
            return [(Use.ID, ID)]
        if not facts and title.startswith(OUTCOME) and title.removeprefix(OUTCOME) in self.book.decisions:
            return [(Use.OUTCOME, title.removeprefix(OUTCOME))]
        return [(Use.FACT, fact) for fact in facts]

    def _column(self, title: str, use: Use, name: str) -> Column:
        if use is not Use.FACT:
            return Column(title, use, name, str)
        fact = self.book.facts[name]
        return Column(title, use, name, reader_of(self.book, fact, self.order), fact, self.order if fact.type.kind is Kind.DATE else "")

    def _refused(self, name: str, number: int, title: str, meant: list[tuple[Use, str]]) -> Finding:
        if not title:
            return load_error("table", None, text("table-column-empty", file=name, number=number))
        if meant:
            several = ", ".join(fact for _, fact in meant)
            return load_error("table", None, text("table-column-several", file=name, title=title, names=several))
        known = [*self.facts.words, ID]
        if title.startswith(OUTCOME.strip()):
            known = [OUTCOME + decision for decision in self.book.decisions]
        return load_error("table", None, text("table-column-unknown", file=name, title=title), did_you_mean(title, known))
