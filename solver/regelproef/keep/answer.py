"""What is known of an edit so far.

In: nothing. Out: `Answer`, which grows question by question: what is still `None` is not answered yet. Guarantees: as long as something is not
answered, its verdict says so, and never that the rulebook is sound; an answer that a newer edit overtook has no verdict on anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from regelproef.answer.finding import Finding
from regelproef.answer.outcome import Outcome
from regelproef.answer.place import Span
from regelproef.check.questions import CheckReport
from regelproef.diff.report import DiffReport
from regelproef.load.folder import Documents
from regelproef.model.rulebook import Rulebook


class State(Enum):
    ASKING = "asking"  # more is being asked
    ANSWERED = "answered"  # all of it was, though some of it may be undecided
    UNREADABLE = "unreadable"  # there is nothing to ask about
    OVERTAKEN = "overtaken"  # by a newer edit: whatever was being asked is not answered


@dataclass(frozen=True)
class CaseChange:
    """What a decision comes to for the person of a case, before and now; None: there it is not decided, or the person is impossible."""

    case: str
    decision: str
    before: Outcome | None
    after: Outcome | None
    expected: bool  # what it comes to now is what the case expects
    span: Span


@dataclass(frozen=True)
class Answer:
    """`number`: that of the edit. `documents` and `book`: the files and the rulebook as edited, None where that cannot be read; `saved`: as
    it is on disk.

    `unreadable`: why there is no rulebook. `cases`: those that come out otherwise than saved. `first`: conflict, gap, properties and statements.
    `touched`: whom it touches against what is saved. `whole`: all that `check` tells.
    """

    number: int
    state: State = State.ASKING
    documents: Documents | None = None
    book: Rulebook | None = None
    saved: Rulebook | None = None
    unreadable: tuple[Finding, ...] = ()
    cases: tuple[CaseChange, ...] | None = None
    first: CheckReport | None = None
    touched: DiffReport | None = None
    whole: CheckReport | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is known to be wrong or worth a note so far."""
        report = self.whole or self.first
        return self.unreadable if report is None else report.findings

    @property
    def verdict(self) -> str:
        """That of `check` once it is had; asking, unreadable, overtaken."""
        return self.whole.verdict if self.state is State.ANSWERED and self.whole is not None else self.state.value
