"""What is wrong, as an editor shows it.

In: an `Answer`, and a language. Out: the diagnostics of each file of the rulebook that has some. Guarantees: as long as something is being asked, the
files that are open say so; a question that was not decided is a warning, and never silence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from lsprotocol.types import Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Range

from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.keep.answer import Answer, State
from regelproef.lsp.positions import range_of
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.places import placed
from regelproef.words.say import Speech

SOURCE = "regelproef"
START = Range(Position(0, 0), Position(0, 0))
Located = Callable[[str], str]  # of a path in the rulebook, the address


def diagnostics(answer: Answer, speech: Speech, located: Located, shown: Iterable[str] = ()) -> dict[str, list[Diagnostic]]:
    """By path in the rulebook; `shown`: the files that are open."""
    found: dict[str, list[Diagnostic]] = defaultdict(list)
    for finding in placed(answer.findings, "", answer.book):
        labels = [label for label in finding.labels if label.span.path and not label.span.is_older]
        path = labels[0].span.path.lstrip("/")
        found[path].append(_diagnostic(finding, labels, answer.book, speech, located))
    if answer.state is State.ASKING:
        for path in shown:
            found[path].append(Diagnostic(START, speech.say("lsp-asking"), DiagnosticSeverity.Information, code="asking", source=SOURCE))
    return dict(found)


def _diagnostic(finding: Finding, labels: list[Label], book: Rulebook | None, speech: Speech, located: Located) -> Diagnostic:
    further = [] if finding.help is None else [finding.help]
    words = [speech.text(finding.message), *(speech.text(one) for one in (*finding.notes, *further))]
    if finding.accepted is not None:
        words.append(speech.text(finding.accepted))
    if finding.witness is not None:
        for person in finding.witness.facts:
            words.append(speech.say("lsp-example", person=speech.facts(person)) if person else speech.say("witness-default"))
    return Diagnostic(
        range_of(labels[0].span),
        "\n".join(words),
        _severity(finding),
        code=finding.code,
        source=SOURCE,
        related_information=_related(finding, labels, book, speech, located) or None,
        data={"id": finding.id, "subject": list(finding.subject)},
    )


def _severity(finding: Finding) -> DiagnosticSeverity:
    if finding.verdict is Verdict.UNDECIDED:
        return DiagnosticSeverity.Warning
    if finding.severity is Severity.NOTE or finding.accepted is not None:
        return DiagnosticSeverity.Information
    return DiagnosticSeverity.Error


def _related(finding: Finding, labels: list[Label], book: Rulebook | None, speech: Speech, located: Located) -> list[DiagnosticRelatedInformation]:
    """The other places, each with what is said of it, and the statements behind."""
    found = [
        DiagnosticRelatedInformation(Location(located(label.span.path.lstrip("/")), range_of(label.span)), speech.text(label.note or text("lsp-see")))
        for label in (labels if len(labels) > 1 or labels[0].note else [])
    ]
    known = {} if book is None else book.statements
    for name in finding.statements:
        if statement := known.get(name):
            words = speech.say("lsp-statement", statement=name, text=statement.paraphrase)
            found.append(DiagnosticRelatedInformation(Location(located(statement.span.path), range_of(statement.span)), words))
    return found
