"""Files of persons, counted beside what a comparison proved of them.

In: two versions, what was proved, and tables. Out: `InPopulation`: how many persons are in each group, and how much more or less they get.
Guarantees: what was proved and what is counted agree (`comparing`); who cannot be read, or is not possible, is counted as such, and in no group.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from regelproef.ask.versions import Versions
from regelproef.diff.report import DiffReport
from regelproef.persons.reading import Declared
from regelproef.population.comparing import Comparison
from regelproef.population.people import People
from regelproef.population.run import Request, run
from regelproef.population.tally import Tally
from regelproef.population.told_comparison import comparison_json, told_comparison
from regelproef.report.document import Item, Section
from regelproef.words.value import Values


@dataclass(frozen=True)
class InPopulation:
    """`files`: as they were named."""

    files: tuple[str, ...]
    tally: Tally
    comparison: Comparison

    def sections(self, language: str) -> tuple[Section, ...]:
        """What is counted, decision by decision."""
        words = Values(language, self.comparison.new)
        head = Item((words.say("population-summary", **self.tally.counts),), tone="bad" if self.tally.unreadable or self.tally.impossible else "")
        title = words.say("population-in", files=", ".join(Path(name).name for name in self.files))
        return (Section((head,), "counted", title), *told_comparison(self.comparison, words))

    def value(self) -> dict[str, object]:
        return {"files": list(self.files), **self.tally.counts, **comparison_json(self.comparison)}


def counted(versions: Versions, report: DiffReport, files: Sequence[str], declared: Declared, progress: Callable[[str], None]) -> InPopulation:
    """
    Raises:
        Unusable: when a file cannot be read as a table of persons.
        EngineError: when what was proved and what is counted disagree.
    """
    comparison = Comparison(versions, report)
    program = comparison.program(())
    people = People(comparison.people, program, comparison.opened(files, declared))
    tally = run(Request(versions.new, program, people, counts=comparison, progress=progress))
    return InPopulation(tuple(files), tally, comparison)
