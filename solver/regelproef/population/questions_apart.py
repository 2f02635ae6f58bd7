"""Whom each question touches in a population, of those that two profiles read otherwise, and what that costs.

In: where the profiles part, and tables of answers. Out: for each question how many persons get something else where it alone is read as the second
profile has it, of which decision, and how much more or less. Guarantees: what was proved and what is counted agree, or that is an error of this
program: nobody changes in a decision of which it was proved that the question changes it for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from sqlglot import exp

from regelproef.answer.engine_error import EngineError
from regelproef.explain.parting import Parting, Partings
from regelproef.language.types import NUMBERS
from regelproef.model.rulebook import Rulebook
from regelproef.persons.reading import Declared
from regelproef.population.answers import POSSIBLE, beside
from regelproef.population.moved import Moved, Side, told_sums
from regelproef.population.people import WRONG, People
from regelproef.population.program import Deciding, Program, program_with
from regelproef.population.questions import same_answer
from regelproef.population.run import Progress, Request, run
from regelproef.population.sql import Sql, all_, any_, not_
from regelproef.population.stages import Stages
from regelproef.population.stored import stored
from regelproef.population.tables import open_files
from regelproef.population.terms import given_facts
from regelproef.words.value import Values


@dataclass
class Touched:
    """`persons`: who get something else; `one_sided`: who are possible under one of the two readings only; `decisions`: what they get;
    `asked`: what the columns of this question are called."""

    parting: Parting
    decisions: dict[str, Moved]
    asked: tuple[str, ...]
    persons: int = 0
    one_sided: int = 0


@dataclass
class QuestionsApart:
    """`all`: of how many persons, who can be read and are possible under the first profile."""

    book: Rulebook
    parted: Partings
    files: tuple[str, ...]
    all: int = 0
    found: dict[str, Touched] = field(default_factory=dict)

    # -- what is asked ------------------------------------------------------------------------------------------------------------

    def program(self) -> Program:
        """The program that answers, question by question, who gets something else."""
        first = self.book.in_profile(self.parted.one)
        stages, form = Stages(), stored(first)
        facts = given_facts(first, form, stages)

        def decided(book: Rulebook) -> Deciding:
            found = Deciding(book, form, stages, facts)
            found.decide()
            return found

        own = decided(first)
        besides: dict[str, Sql] = {}
        for parting in self.parted.found:
            columns = dict(self._columns(parting, own, decided(first.with_choice({parting.interpretation: parting.other}))))
            self.found[parting.interpretation] = Touched(parting, {name: Moved() for name in parting.affected.decisions}, tuple(columns))
            besides |= {f"{parting.interpretation} {what}": column for what, column in columns.items()}
        return program_with(own, (), besides)

    def _columns(self, parting: Parting, own: Deciding, other: Deciding) -> Iterator[tuple[str, Sql]]:
        yield "there", all_(other.terms.term(line.holds.expr) for line in other.book.world)
        apart = {name: not_(same_answer(own.answers[name], other.answers[name])) for name in own.answers if own.answers[name] != other.answers[name]}
        shown = [name for name in apart if name in parting.affected.decisions]
        yield "touched", any_(apart[name].copy() for name in shown)
        yield "against", any_(apart[name].copy() for name in apart if name not in shown and name not in parting.affected.undecided)
        for name in shown:
            yield f"changed {name}", apart[name]
            if self._adds_up(name):
                yield f"before {name}", exp.cast(own.answers[name][1].copy(), "bigint")
                yield f"after {name}", exp.cast(other.answers[name][1].copy(), "bigint")

    def _adds_up(self, name: str) -> bool:
        return self.book.decisions[name].type.kind in NUMBERS

    # -- counting -----------------------------------------------------------------------------------------------------------------

    def add(self, table: pa.Table, besides: Mapping[str, str]) -> None:
        """Count a table of answers too."""
        self.all += int((_holds(table, POSSIBLE) & ~table[WRONG].to_numpy()).sum())
        for interpretation, touched in self.found.items():
            own = {what: beside(besides[f"{interpretation} {what}"]) for what in touched.asked}
            self._add(table, touched, own)

    def _add(self, table: pa.Table, touched: Touched, own: Mapping[str, str]) -> None:
        """`own`: the columns of one question, by what was asked."""
        readable, affected = ~table[WRONG].to_numpy(), touched.parting.affected
        here, there = (_holds(table, column) & readable for column in (POSSIBLE, own["there"]))
        both, one_sided = here & there, int((here ^ there).sum())
        unforeseen = one_sided and not (affected.persons_undecided or affected.vanishes is not None or affected.appears is not None)
        if unforeseen or (_holds(table, own["against"]) & both).any():
            raise EngineError(f"{touched.parting.interpretation}: what was proved and what is counted disagree")
        touched.one_sided += one_sided
        touched.persons += int((_holds(table, own["touched"]) & both).sum())
        for name, moved in touched.decisions.items():
            if f"changed {name}" in own:
                sides = [Side(table[own[f"{side} {name}"]]) for side in ("before", "after")] if self._adds_up(name) else []
                moved.add(_holds(table, own[f"changed {name}"]) & both, sides)

    # -- what is told -------------------------------------------------------------------------------------------------------------

    @property
    def names(self) -> str:
        return ", ".join(Path(name).name for name in self.files)

    def persons(self, interpretation: str) -> int:
        return self.found[interpretation].persons + self.found[interpretation].one_sided

    def told(self, interpretation: str, language: str) -> tuple[str, ...]:
        """How many, and decision by decision what of."""
        words, touched = Values(language, self.book), self.found[interpretation]
        lines = [words.say("population-changed", persons=touched.persons, all=self.all)]
        if touched.one_sided:
            lines.append(words.say("population-one-sided", persons=touched.one_sided))
        for name, moved in sorted(touched.decisions.items(), key=lambda one: -one[1].persons):
            if moved.persons:
                sums = told_sums(moved, self.book.decisions[name].type.kind, words) if self._adds_up(name) else ""
                lines.append(f"{words.name(name)}: {words.say('population-so-many', persons=moved.persons)}{sums}")
        return tuple(lines)

    def value(self, interpretation: str) -> dict[str, object]:
        touched = self.found[interpretation]
        decisions = {name: moved.value(sums=self._adds_up(name)) for name, moved in touched.decisions.items()}
        return {"files": list(self.files), "persons": touched.persons, "all": self.all, "one_sided": touched.one_sided, "decisions": decisions}


def _holds(table: pa.Table, column: str) -> Any:
    """Of each row, whether it is said to hold."""
    return pc.fill_null(table[column], False).to_numpy()


def counted_apart(book: Rulebook, parted: Partings, files: tuple[str, ...], declared: Declared, progress: Progress) -> QuestionsApart:
    """
    Raises:
        Unusable: when a file cannot be read as a table of persons.
        EngineError: when what was proved and what is counted disagree.
    """
    found = QuestionsApart(book, parted, files)
    program = found.program()
    first = book.in_profile(parted.one)
    run(Request(first, program, People(first, program, open_files(first, files, declared)), counts=found, progress=progress))
    return found
