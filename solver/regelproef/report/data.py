"""Everything that the report of a rulebook is made of, as frozen answers that content renders in any language.

In: nothing. Out: `ReportData`: what was checked, whom each reading affects, the maps, the contradictions and their cards, the test persons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regelproef.check.questions import CheckReport
from regelproef.diff.report import DiffReport
from regelproef.explain.outcome_map import OutcomeMap
from regelproef.explain.parting import Partings
from regelproef.explain.readings import Affected
from regelproef.model.parts import Case
from regelproef.model.rulebook import Rulebook
from regelproef.report.counted import Counted
from regelproef.statements.cards import Cards
from regelproef.statements.clash import ClashReport

VERDICTS = ("covered", "infeasible", "equivalent")


@dataclass(frozen=True)
class TestAccount:
    """What generated test persons cover. `tasks`: for each kind of obligation how many ended in each verdict. `slips`: for each kind of mutant how
    many are noticed. `impossible`: the obligations that nobody can meet, each with its owner and the lines that forbid it. `state` is current,
    stale or none."""

    __test__ = False

    folder: str
    state: str
    persons: int = 0
    tasks: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    slips: Mapping[str, int] = field(default_factory=dict)
    impossible: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Since:
    """The version that a report is held against, and what has changed since."""

    book: Rulebook
    changes: DiffReport
    counted: Counted | None = None  # in a population, where one was given


@dataclass(frozen=True)
class ReportData:
    """`passages`: the words of the documents behind each statement, for who has them. `examples`: cases whose person is possible. `cards`: what the
    clashes come down to. `day`: the day of the report, where one was given. `since`: the base, where one was given. `parted`: where the default
    profile and each other one differ."""

    book: Rulebook
    checked: CheckReport
    affected: tuple[Affected, ...]
    maps: tuple[OutcomeMap, ...]
    clashes: ClashReport
    tests: TestAccount
    passages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[Case, ...] = ()
    cards: Cards = field(default_factory=Cards)
    day: date | None = None
    since: Since | None = None
    parted: tuple[Partings, ...] = ()

    @property
    def is_undecided(self) -> bool:
        """Some question that the report answers was not."""
        if self.since is not None and self.since.changes.verdict == "undecided":
            return True
        if any(one.is_undecided for one in self.parted):
            return True
        return bool(self.checked.undecided or self.clashes.undecided or self.cards.undecided) or any(one.is_undecided for one in self.affected)
