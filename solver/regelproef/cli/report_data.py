"""Everything that the report of a rulebook is made of, asked once.

In: a rulebook, limits, and which maps are wanted. Out: `ReportData`, a frozen value that content renders in any language. It holds answers only: what
was checked, whom each reading affects, and the maps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from regelproef.ask.bench import Bench
from regelproef.check.questions import CheckReport, run_checks
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.outcome_map import OutcomeMap, axis, outcome_map, telling_person
from regelproef.explain.readings import Affected, affected_by_readings
from regelproef.language.typed import Decided, Fact
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Limits
from regelproef.report.source_passages import source_passages
from regelproef.report.test_account import TestAccount, test_account
from regelproef.statements.clash import ClashReport, find_clashes

MOST_CELLS = 100  # of a map for which a more telling person is sought
MapChoice = tuple[str, str, str]  # across, down, decision


@dataclass(frozen=True)
class Wanted:
    """Maps (none: the default ones), the folder of the generated test persons, and that of the source documents (none: no texts)."""

    maps: tuple[MapChoice, ...] = ()
    tests: str = "generated_tests"
    texts: str = ""


@dataclass(frozen=True)
class ReportData:
    book: Rulebook
    checked: CheckReport
    affected: tuple[Affected, ...]
    maps: tuple[OutcomeMap, ...]
    clashes: ClashReport
    tests: TestAccount
    passages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def build_report(book: Rulebook, limits: Limits, wanted: Wanted, progress: Callable[[str], None] = lambda _: None) -> ReportData:
    """Ask every question that the report answers."""
    passages = source_passages(book, Path(wanted.texts)) if wanted.texts else {}
    checked = run_checks(book, limits, (), progress)
    affected = affected_by_readings(Bench(book, limits), progress)
    maps = tuple(_maps(book, wanted.maps or default_maps(book)))
    clashes = find_clashes(book, limits, progress)
    return ReportData(book, checked, affected, maps, clashes, test_account(book, Path(wanted.tests)), passages)


def _maps(book: Rulebook, choices: tuple[MapChoice, ...]) -> Iterator[OutcomeMap]:
    evaluator, person = Evaluator(book), book.default_person()
    for across, down, decision in choices:
        one, other = axis(book, across, beside=down), axis(book, down, beside=across)
        if one is not None and other is not None:
            yield outcome_map(evaluator, person, decision, one, other)
            if len(one.values) * len(other.values) <= MOST_CELLS and (telling := telling_person(evaluator, decision, one, other)) is not None:
                yield outcome_map(evaluator, telling, decision, one, other)


def default_maps(book: Rulebook) -> tuple[MapChoice, ...]:
    """For the first decision: the two lists of values that its rules speak of most, and the reference date with the date read beside it."""
    decision = next(iter(book.decisions))
    spoken = _facts_read(book, decision)
    lists = [name for name, _ in spoken.most_common() if book.facts[name].type.kind is Kind.ENUM]
    dates = [name for name, _ in spoken.most_common() if book.facts[name].type.kind is Kind.DATE and name != book.reference_date]
    chosen: list[MapChoice] = []
    if len(lists) >= 2:
        chosen.append((lists[1], lists[0], decision))
    if book.reference_date and dates:
        chosen.append((book.reference_date, dates[0], decision))
    return tuple(chosen)


def _facts_read(book: Rulebook, decision: str) -> Counter[str]:
    """How often the rules of a decision, and of those that it reads, speak of each fact; the decision's own rules count first."""
    found: Counter[str] = Counter()
    waiting, seen = [decision], {decision}
    while waiting:
        name = waiting.pop(0)
        for rule in book.present_rules(name):
            for part in (part for formula in rule.formulas for part in book.inlined(formula.expr)):
                if isinstance(part, Fact):
                    found[part.name] += 1
                elif isinstance(part, Decided) and part.name not in seen:
                    seen.add(part.name)
                    waiting.append(part.name)
    return found
