"""Pages for tests: the report of a rulebook without the proofs, which take long and which the page's form does not need."""

from __future__ import annotations

from pathlib import Path

from regelproef.check.questions import CheckReport
from regelproef.cli.report import rendered
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.report_data import ReportData
from regelproef.report.test_account import TestAccount
from regelproef.statements.clash import ClashReport

ROOT = Path(__file__).parents[2]


def book_of(folder: str) -> Rulebook:
    return load_rulebook(ROOT / folder, folder)


def quick_data(book: Rulebook) -> ReportData:
    return ReportData(book, CheckReport((), (), 0), (), (), ClashReport((), (), 0, 0), TestAccount("generated_tests", "none"))


def page(folder: Path, book: Rulebook, data: ReportData | None = None, language: str = "nl") -> Path:
    """The page, written to a folder."""
    path = folder / "page.html"
    path.write_text(rendered(data or quick_data(book), language)["html"], encoding="utf-8")
    return path
