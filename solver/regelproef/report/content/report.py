"""The report of a rulebook, in one language.

In: `ReportData` and a language. Out: a `Document`. Each section is built by a module of its own; this one puts them in order.
"""

from __future__ import annotations

from regelproef.report.content.clashes import clashes_section
from regelproef.report.content.documents import documents_section, readings_section
from regelproef.report.content.persons import tests_section
from regelproef.report.content.rules import decisions_section, maps_section, time_section
from regelproef.report.content.verdict import findings_section, properties_section, proved_section, verdict_section
from regelproef.report.content.wording import Wording
from regelproef.report.data import ReportData
from regelproef.report.document import Code, Document, TryPage, paragraph


def report_document(data: ReportData, language: str) -> Document:
    """The whole report."""
    words = Wording(language, data.book)
    sections = (
        verdict_section(data, words),
        words.section("rp-try", (paragraph(words.say("rp-try-intro"), tone="lead"), TryPage(words.say("rp-try-otherwise")))),
        findings_section(data, words),
        proved_section(data, words),
        properties_section(data, words),
        decisions_section(data, words),
        maps_section(data, words),
        time_section(data, words),
        readings_section(data, words),
        clashes_section(data, words),
        documents_section(data, words),
        tests_section(data, words),
    )
    closing = (
        paragraph(words.say("rp-closing", digest=data.book.digest[:16]), tone="faint"),
        paragraph(words.say("rp-files", files=", ".join(data.book.files.read)), tone="faint"),
        paragraph(Code(f"regelproef report --lang {language}")),
    )
    return Document(language, words.book_title(), words.say("rp-subtitle"), sections, closing, whole=True)
