"""The one family of values in which every question answers.

In: nothing. Out: `Finding` (what, verdict, where, witness), `Proof` (what was asked and how it ended) and `Unusable`, the
exception that carries the findings of a rulebook that cannot be loaded. Reports render these and add no facts of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from regelproef.answer.outcome import Outcome, Person
from regelproef.answer.place import Span
from regelproef.answer.text import Text, text


class Verdict(Enum):
    """How a question about all persons ended. UNDECIDED is never a pass."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNDECIDED = "undecided"


class Severity(Enum):
    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True)
class Label:
    """A place that a finding speaks of, with a short note that stands under the caret."""

    span: Span
    note: Text | None = None


@dataclass(frozen=True)
class Witness:
    """Persons who show a finding, replayed in the evaluator.

    `facts` holds, for each person, only what differs from the defaults; `outcomes` what the evaluator decides for that person, by decision, for the
    decisions that matter to the finding; `under` the readings other than the chosen ones. `canonical`: it is the person whom every solver and machine
    finds; where a step of the search was undecided it is somebody for whom the finding holds, and no more is said.
    """

    facts: tuple[Person, ...]
    outcomes: tuple[Mapping[str, Outcome], ...] = ()
    under: tuple[tuple[str, str], ...] = ()
    canonical: bool = True


@dataclass(frozen=True)
class Finding:
    """Something a person must look at. `subject` names the rules, facts or statements concerned, most important first."""

    code: str
    severity: Severity
    message: Text
    subject: tuple[str, ...] = ()
    verdict: Verdict = Verdict.REFUTED
    labels: tuple[Label, ...] = ()
    witness: Witness | None = None
    statements: tuple[str, ...] = ()
    help: Text | None = None
    notes: tuple[Text, ...] = ()
    accepted: Text | None = None  # why it is accepted; None when it is not
    profile: str = ""  # under which it was found; "" is the default one, or that there is none
    stands: str = ""  # how its verdict stands after a second opinion; "" where none was asked for

    @property
    def id(self) -> str:
        """Stable over edits elsewhere: the code and the names concerned, and the profile if it is not the default one."""
        return ":".join((self.code, *self.subject, *((f"profile={self.profile}",) if self.profile else ())))

    @property
    def weighs(self) -> bool:
        """An error that nobody accepted, or a question that could not be decided."""
        return self.verdict is Verdict.UNDECIDED or (self.severity is Severity.ERROR and not self.accepted)


SETTLED = frozenset({"statement-settled", "property-settled"})  # proofs that a reading, which parts two profiles, settles something: not confirmed


@dataclass(frozen=True)
class Proof:
    """One question and its verdict, for the account of what was proved."""

    code: str
    subject: tuple[str, ...]
    verdict: Verdict
    statement: Text | None = None
    profile: str = ""  # as of a finding
    stands: str = ""


class Unusable(Exception):
    """A rulebook, file or argument that cannot be used; carries the findings that say why (at least one)."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(str(finding.message) for finding in findings))
        self.findings = findings


def unusable(code: str, key: str, /, **params: object) -> Unusable:
    """What to raise where one sentence, by its key, says why."""
    return Unusable((load_error(code, None, text(key, **params)),))


def load_error(code: str, span: Span | None, message: Text, help: Text | None = None) -> Finding:
    """A finding about text that cannot be read as a rulebook."""
    labels = (Label(span),) if span is not None else ()
    return Finding(code, Severity.ERROR, message, (), Verdict.REFUTED, labels, help=help)
