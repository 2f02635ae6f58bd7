"""Pages for tests: the report of a rulebook without the proofs, which take long and which the page's form does not need."""

from __future__ import annotations

from pathlib import Path

from regelproef.check.questions import CheckReport
from regelproef.cli.report import rendered
from regelproef.cli.report_data import possible_cases
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.data import ReportData, TestAccount
from regelproef.statements.clash import ClashReport

ROOT = Path(__file__).parents[2]


def book_of(folder: str) -> Rulebook:
    return load_rulebook(ROOT / folder, folder)


def quick_data(book: Rulebook) -> ReportData:
    tests = TestAccount("generated_tests", "none")
    return ReportData(book, CheckReport((), (), 0), (), (), ClashReport((), (), 0, 0), tests, examples=possible_cases(book))


def page(folder: Path, book: Rulebook, data: ReportData | None = None, language: str = "nl") -> Path:
    """The page, written to a folder."""
    path = folder / "page.html"
    path.write_text(rendered(data or quick_data(book), language)["html"], encoding="utf-8")
    return path
