"""Whom a change of the rules touches in a population, group by group, and what that costs.

In: two versions and what their comparison proved, and tables of answers. Out: for each group of the map of `diff` how many persons are in it and how
much more or less they get, and the same for each decision. Guarantees: what was proved and what is counted agree, or it is an error of this program:
nobody changes outside the groups of a map that is complete, and nobody for whom it was proved that nothing does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from sqlglot import exp

from regelproef.answer.engine_error import EngineError
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Region
from regelproef.language.typed import Not, SameOutcome
from regelproef.language.types import NUMBERS, Type
from regelproef.model.rulebook import Rulebook
from regelproef.persons.reading import Declared
from regelproef.population.answers import beside
from regelproef.population.moved import Moved, Side
from regelproef.population.people import WRONG
from regelproef.population.program import Deciding, Program, program_with
from regelproef.population.questions import Questions
from regelproef.population.sql import Sql, all_, not_
from regelproef.population.stages import Stages
from regelproef.population.stored import stored
from regelproef.population.tables import File, open_files
from regelproef.population.terms import Terms, given_facts

BOTH, EITHER = "both", "either"  # possible on both sides, and on one side only


@dataclass
class Compared:
    """What is counted of one decision, or of who is possible. `regions`: by the id of the group."""

    diff: DecisionDiff
    changed: Moved = field(default_factory=Moved)
    everybody: Moved = field(default_factory=Moved)
    regions: dict[str, Moved] = field(default_factory=dict)


class Comparison:
    """Counts two versions beside each other while persons are decided by the new one."""

    def __init__(self, versions: Versions, report: DiffReport, wanted: Collection[str] = ()) -> None:
        """`wanted`: the decisions to be counted; all where none is named."""
        self.versions, self.report = versions, report
        self.old, self.new = versions.old, versions.new
        union = versions.union.evaluator.book
        self.people: Rulebook = replace(union, facts={name: self.new.facts.get(name, fact) for name, fact in union.facts.items()})
        self.absent: tuple[str, ...] = ()  # facts of the old version alone of which some file says nothing: there they are at their defaults
        self.defaults: tuple[str, ...] = ()  # facts with another default: where a file or a cell says nothing, both have that of the new version
        self.dropped: tuple[str, ...] = ()  # facts of the files with values that the old version alone knows: it is as if these cannot be read
        stages, form = Stages(), stored(union, self.old, self.new)
        columns = given_facts(self.people, form, stages)
        own = {name: columns[f"{BEFORE}.{name}" if name in versions.retyped else name] for name in self.old.facts}
        self._sides = {"": Deciding(self.new, form, stages, columns), BEFORE: Deciding(self.old, form, stages, own)}
        for side in self._sides.values():
            side.decide()
        self._questions = Questions(self._sides, Terms(self.people, form, stages, columns))
        told = [one for one in report.decisions if not wanted or one.name in wanted]
        compared = [one for one in told if one.change in (Change.CHANGED, Change.UNCHANGED, Change.UNDECIDED)]
        self.apart = tuple(one for one in told if one not in compared)  # that cannot be compared, or are on one side only
        self.counts = {one.name: Compared(one, regions={region.id: Moved() for region in one.regions}) for one in compared}
        self.world = Compared(report.world, regions={region.id: Moved() for region in report.world.regions})

    def program(self, wanted: Sequence[str]) -> Program:
        """The program that says both how these decisions come out in the new version, and what is compared."""
        return program_with(self._sides[""], wanted, dict(self._columns()))

    def _columns(self) -> Iterator[tuple[str, Sql]]:
        term = self._questions.term
        one, other = (all_(map(term, self.versions.possible(side))) for side in (BEFORE, ""))
        yield BOTH, all_((one, other))
        yield EITHER, all_((not_(all_((one.copy(), other.copy()))), not_(all_((not_(one.copy()), not_(other.copy()))))))
        for name in self.counts:
            yield f"changed {name}", term(Not(SameOutcome(name, BEFORE, "")))
            if self.adds_up(name):
                yield f"before {name}", exp.cast(self._sides[BEFORE].answers[name][1].copy(), "bigint")
                yield f"after {name}", exp.cast(self._sides[""].answers[name][1].copy(), "bigint")
        for region in (region for count in (self.world, *self.counts.values()) for region in count.diff.regions):
            yield f"region {region.id}", term(region.where)

    def adds_up(self, name: str) -> bool:
        """Whether there is a sum of what it gives, on both sides."""
        return {book.decisions[name].type.kind for book in (self.old, self.new)} <= NUMBERS

    def opened(self, names: Iterable[str], declared: Declared) -> tuple[File, ...]:
        """The files, in which outcomes of both versions are passed over. What they say nothing of, or only the old version can read, is noted.

        Raises:
            Unusable: when one cannot be used.
        """
        files = open_files(replace(self.people, decisions={**self.old.decisions, **self.new.decisions}), names, declared)
        given = set.intersection(*({column.name for column in file.columns} for file in files))
        self.absent = tuple(name for name in self.old.facts if name not in self.new.facts and name not in given)
        both = [(name, fact, self.new.facts[name]) for name, fact in self.old.facts.items() if name in self.new.facts]
        self.defaults = tuple(name for name, old, new in both if old.default != new.default)
        some = {column.name for file in files for column in file.columns}
        self.dropped = tuple(name for name, old, new in both if name in some and _knows_more(old.type, new.type))
        return files

    # -- counting -----------------------------------------------------------------------------------------------------------------

    def add(self, table: pa.Table, besides: Mapping[str, str]) -> None:
        """Count a table of answers too; `besides`: its columns, by what was asked."""
        readable = ~table[WRONG].to_numpy()

        def holds(what: str) -> Any:
            return pc.fill_null(table[beside(besides[what])], False).to_numpy() & readable

        both, either = holds(BOTH), holds(EITHER)
        self._count(self.world, either, readable, [(region, holds(f"region {region.id}")) for region in self.world.diff.regions], [])
        for name, count in self.counts.items():
            changed = holds(f"changed {name}") & both
            regions = [(region, holds(f"region {region.id}") & both) for region in count.diff.regions]
            sides = [Side(table[beside(besides[f"{side} {name}"])]) for side in ("before", "after")] if self.adds_up(name) else []
            self._count(count, changed, both, regions, sides)

    def _count(self, count: Compared, changed: Any, everybody: Any, regions: list[tuple[Region, Any]], sides: list[Side]) -> None:
        for moved, who in ((count.changed, changed), (count.everybody, everybody), *((count.regions[region.id], who) for region, who in regions)):
            moved.add(who, sides)
        covered = np.zeros(len(changed), dtype=bool)
        for _, who in regions:
            covered |= who
        proved = count.diff.change is Change.UNCHANGED or (count.diff.change is Change.CHANGED and count.diff.complete)
        if (covered & ~changed).any() or (proved and (changed & ~covered).any()):
            raise EngineError(f"{count.diff.name}: what was proved and what is counted disagree")


def _knows_more(old: Type, new: Type) -> bool:
    """Some value of the one type is none of the other."""
    if old.kind is not new.kind:
        return True
    if old.low is None or old.high is None or new.low is None or new.high is None:
        return not set(old.values) <= set(new.values)
    return old.low < new.low or old.high > new.high  # type: ignore[operator]  # both int or both date
