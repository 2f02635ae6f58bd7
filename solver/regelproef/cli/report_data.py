"""Every question that the report of a rulebook answers, asked once.

In: a rulebook, limits, which maps are wanted, the folders of the test persons and of the source documents. Out: `ReportData`. Test persons that are
absent, or belong to another version of the rulebook, are said to be so, and nothing of them is shown; a passage of a document that was changed or has
vanished is left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from pathlib import Path

from regelproef.answer.limits import Limits
from regelproef.ask.versions import Versions
from regelproef.check.questions import checked as ask_all
from regelproef.cli.report_maps import MapChoice, outcome_maps
from regelproef.cli.tried import tried
from regelproef.diff.compare import compare
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.parting import parted
from regelproef.explain.readings import affected_by_readings
from regelproef.load.which import from_top
from regelproef.model.parts import Case
from regelproef.model.rulebook import Rulebook
from regelproef.persons.reading import Declared
from regelproef.report.data import ReportData, Since, TestAccount
from regelproef.statements.cards import find_cards
from regelproef.statements.clash import find_clashes
from regelproef.statements.stakes import TestPersons, persons_to_try
from regelproef.statements.texts import fold, verify_texts

PLAIN = Declared("", "", "iso")


@dataclass(frozen=True)
class Wanted:
    """Maps (none: the default ones), the folder of the generated test persons, that of the source documents (none: no texts), the day of the report,
    on which what is accepted must still be accepted (None: whatever the day), the version that it is held against (None: none), whether all is
    asked again of a second encoder and solver, and in which tables of persons, written how, the change is counted."""

    maps: tuple[MapChoice, ...] = ()
    tests: str = "generated_tests"
    texts: str = ""
    day: date | None = None
    base: Rulebook | None = None
    certify: bool = False
    population: tuple[str, ...] = ()
    declared: Declared = PLAIN


def build_report(book: Rulebook, limits: Limits, wanted: Wanted, progress: Callable[[str], None] = lambda _: None) -> ReportData:
    passages = source_passages(book, Path(wanted.texts)) if wanted.texts else {}
    checked = ask_all(book, limits, (), progress, certify=wanted.certify, today=wanted.day)
    affected = affected_by_readings(book, limits, progress)
    maps, late = outcome_maps(book, limits, wanted.maps)
    clashes, account = find_clashes(book, limits, progress, every=False), test_account(book, Path(wanted.tests))
    cards = find_cards(book, limits, clashes, _tried(book, account, Path(wanted.tests)), progress)
    checked = replace(checked, findings=(*checked.findings, *late))
    since = _since(wanted.base, book, limits, wanted, progress) if wanted.base else None
    first, *others = (*book.profiles, "") if not book.profile else ("",)
    parts = tuple(parted(book, first, name, limits, progress) for name in others if name)
    return ReportData(book, checked, affected, maps, clashes, account, passages, possible_cases(book), cards, wanted.day, since, parts)


def _since(base: Rulebook, book: Rulebook, limits: Limits, wanted: Wanted, progress: Callable[[str], None]) -> Since:
    """
    Raises:
        Unusable: when a table cannot be read.
        EngineError: when what was proved and what is counted disagree.
    """
    versions = Versions(base, book, limits)
    changes = compare(versions, progress)
    if not wanted.population:
        return Since(base, changes)
    counted = import_module("regelproef.population.counted").counted
    return Since(base, changes, counted(versions, changes, wanted.population, wanted.declared, progress))


def _tried(book: Rulebook, account: TestAccount, folder: Path) -> TestPersons:
    return tried(book, folder / "fixtures.jsonl") if account.state == "current" else persons_to_try(book)


def possible_cases(book: Rulebook) -> tuple[Case, ...]:
    """The example persons who can exist under the chosen readings."""
    evaluator = Evaluator(book)
    return tuple(case for case in book.asked_cases if not case.under and not evaluator.impossible({**book.default_person(), **case.person}))


# -- what others wrote ----------------------------------------------------------------------------------------------------------


def source_passages(book: Rulebook, folder: Path) -> Mapping[str, tuple[str, ...]]:
    """The passages of each statement.

    Raises:
        Unusable: when the folder or a document cannot be read.
    """
    contents: dict[str, str] = {}
    passages: dict[str, tuple[str, ...]] = {}
    for one in verify_texts(book, folder).passages:
        if one.found is None:
            continue
        if one.file not in contents:
            contents[one.file] = fold((folder / one.file).read_text(encoding="utf-8-sig", errors="replace"))
        words = contents[one.file][one.found : one.found + one.passage.length]
        passages[one.statement.id] = (*passages.get(one.statement.id, ()), words)
    return passages


def test_account(book: Rulebook, folder: Path) -> TestAccount:
    """The account in a folder, which is called the same from wherever one stands."""
    shown = from_top(folder, folder.as_posix())
    try:
        meta = json.loads((folder / "fixtures.meta.json").read_text(encoding="utf-8"))
        account = json.loads((folder / "obligations.json").read_text(encoding="utf-8"))
        if meta["rulebook"]["digest"] != book.digest:
            return TestAccount(shown, "stale")
        tasks: dict[str, dict[str, int]] = {}
        for key, count in account["summary"].items():
            kind, _, verdict = key.rpartition(" ")
            tasks.setdefault(kind, {})[verdict] = int(count)
        slips = Counter(str(one["how"]) for one in account["obligations"] if one["kind"] == "mutant" and one["verdict"] == "covered")
        impossible = tuple(
            (str(one["id"]), str(one["owner"]), tuple(map(str, one.get("core", ()))))
            for one in account["obligations"]
            if one["verdict"] == "infeasible"
        )
        return TestAccount(shown, "current", int(meta["fixtures"]), tasks, dict(slips), impossible)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return TestAccount(shown, "none")
