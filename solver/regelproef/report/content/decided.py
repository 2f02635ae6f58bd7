"""What `decide` answers for each person.

In: the outcomes of a person, or why there are none. Out: for programs values as JSON has them, for spreadsheets cells, for people labels and
amounts in euros. Guarantees: no value is an empty cell, and never a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome
from regelproef.model.values import to_json
from regelproef.persons.cells import written
from regelproef.report.render.rows import Rows, aligned, plain
from regelproef.words.value import Values

WIDE = 150  # characters; beyond that, each decision has a line of its own


@dataclass(frozen=True)
class Decided:
    """`error`: why the person is not decided, or not wholly; empty where all is well."""

    id: object
    outcomes: Mapping[str, Outcome]
    error: str = ""


@dataclass(frozen=True)
class Deciding(Values, Rows[Decided]):
    """Tells the outcomes of these decisions."""

    decisions: tuple[str, ...]

    def as_json(self, one: Decided) -> dict[str, object]:
        answer: dict[str, object] = {"id": one.id}
        if one.error:
            answer["error"] = one.error
        if one.outcomes or not one.error:
            answer["decisions"] = {name: to_json(outcome.value) for name, outcome in one.outcomes.items() if outcome.ok}
        without = {name: outcome.status.value for name, outcome in one.outcomes.items() if not outcome.ok}
        return {**answer, "not_decided": without} if without else answer

    def header(self) -> tuple[str, ...]:
        return ("id", *self.decisions, "error")

    def cells(self, one: Decided) -> Iterator[tuple[str, ...]]:
        found = (one.outcomes.get(name) for name in self.decisions)
        yield (plain(str(one.id)), *(plain(written(outcome.value)) if outcome and outcome.ok else "" for outcome in found), plain(one.error))

    def lines(self, all_: Iterable[Decided]) -> Iterator[str]:
        """A row a person; where that is too wide, a row a decision."""
        answers = list(all_)
        error = self.say("error-word") if any(one.error for one in answers) else ""
        wide = [(self.say("decided-id"), *map(self.name, self.decisions), error)]
        wide += [(str(one.id), *(self._shown_outcome(one, name) for name in self.decisions), one.error) for one in answers]
        if all(len(row) <= WIDE for row in aligned(row[:-1] for row in wide)):
            yield from aligned(wide)
            return
        long = [(self.say("decided-id"), self.say("decided-decision"), self.say("decided-outcome"))]
        for one in answers:
            told = [(self.name(name), self._shown_outcome(one, name)) for name in self.decisions if name in one.outcomes]
            told += [(error, one.error)] if one.error else []
            long += [("" if index else str(one.id), *row) for index, row in enumerate(told)]
        yield from aligned(long)

    def _shown_outcome(self, one: Decided, name: str) -> str:
        return self.outcome(name, one.outcomes[name]) if name in one.outcomes else ""
