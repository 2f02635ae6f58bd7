"""What a command answers, before it has a form.

In: what a question found. Out: `Reply`: a document for people, plain values for programs, findings for code scanning, suites for test runners.
Guarantees: every form tells the same; what is undecided is told as such in each.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from regelproef.answer.finding import Finding
from regelproef.report.cases import Suite
from regelproef.report.document import Document


class Reply(ABC):
    """One answer of one command."""

    command: str

    @abstractmethod
    def document(self, language: str) -> Document: ...

    @abstractmethod
    def value(self, language: str) -> dict[str, object]:
        """Texts in this language; keys, ids and codes are the same in all."""

    @property
    @abstractmethod
    def exit_code(self) -> int:
        """0 all good, 1 findings, 2 nothing could be done, 3 something undecided and nothing worse."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        return ()

    def from_top(self) -> Reply:
        """The same, with paths from the top of the repository instead of from where one stands."""
        return self

    def suites(self, _language: str) -> tuple[Suite, ...]:
        return ()
