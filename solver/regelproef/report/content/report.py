"""The report of a rulebook, in one language.

In: `ReportData` and a language. Out: a `Document`. Each section is built by a module of its own; this one puts them in order: how it stands, what
changed since the base, what was found, and folded below it everything else.
"""

from __future__ import annotations

from regelproef import __version__
from regelproef.report.content.clashes import clashes_section
from regelproef.report.content.diff import comparison_sections
from regelproef.report.content.documents import documents_section, readings_section
from regelproef.report.content.parting import parting_sections
from regelproef.report.content.persons import tests_section
from regelproef.report.content.rules import decisions_section, maps_section, time_section
from regelproef.report.content.verdict import findings_section, properties_section, proved_section, verdict_section
from regelproef.report.content.wording import Wording, upper
from regelproef.report.data import ReportData, Since
from regelproef.report.document import Code, Document, Fold, Section, Strong, TryPage, paragraph


def report_document(data: ReportData, language: str) -> Document:
    """The whole report."""
    words = Wording(language, data.book)
    sections = (
        verdict_section(data, words),
        *((changes_section(data.since, words),) if data.since else ()),
        findings_section(data, words),
        *(section for one in data.parted for section in parting_sections(one, words)),
        words.section("rp-try", (paragraph(words.say("rp-try-intro"), tone="lead"), TryPage(words.say("rp-try-otherwise")))),
        decisions_section(data, words),
        maps_section(data, words),
        time_section(data, words),
        readings_section(data, words),
        properties_section(data, words),
        proved_section(data, words),
        clashes_section(data, words),
        documents_section(data, words),
        tests_section(data, words),
    )
    closing = (
        paragraph(words.say("rp-closing", digest=data.book.digest[:16]), tone="faint"),
        paragraph(words.say("rp-files", files=", ".join(data.book.files.read)), tone="faint"),
        paragraph(Code(f"regelproef report --lang {language}")),
    )
    return Document(language, words.book_title(), words.say("rp-subtitle"), sections, closing, whole=True, stamp=_stamp(data, words))


def _stamp(data: ReportData, words: Wording) -> str:
    """Of what it is a report: the day where one was given, the rulebook, and what made it."""
    said = [words.say("rp-stamp-day", day=words.day(data.day))] if data.day else []
    said.append(words.say("rp-stamp-book", digest=data.book.digest[:16]))
    said += [words.say("rp-stamp-base", base=data.since.book.root, digest=data.since.book.digest[:16])] if data.since else []
    return upper("; ".join((*said, words.say("rp-stamp-maker", version=__version__))))


def changes_section(since: Since, words: Wording) -> Section:
    """The headline of the comparison, and the rest of it folded."""
    first, *rest = comparison_sections(since.changes, words.book, words.language)
    folded = (Fold("changes-all", (words.say("rp-changes-all"),), tuple(rest)),) if rest else ()
    sections = since.counted.sections(words.language) if since.counted is not None else ()
    counted = [block for one in sections for block in (*((paragraph(Strong(one.title)),) if one.title else ()), *one.blocks)]
    return words.section("rp-changes", (*first.blocks, *counted, *folded), folded=False)
