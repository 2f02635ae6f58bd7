"""What one run of the gate found, as frozen values that reports render.

In: nothing. Out: `Step` and `GateReport`. The verdict of the whole is the worst of its steps: unusable, then failed, then undecided; a step
that was left out says why.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from regelproef.answer.finding import Finding, Proof, Verdict
from regelproef.answer.text import Text
from regelproef.diff.report import DiffReport
from regelproef.gate.weakened import Weakened
from regelproef.load.contents import Files
from regelproef.model.rulebook import Rulebook


class State(Enum):
    """How a step, or the whole gate, ended."""

    PASSED = "passed"
    FAILED = "failed"
    UNDECIDED = "undecided"
    UNUSABLE = "unusable"
    SKIPPED = "skipped"


EXIT_CODES = {State.PASSED: 0, State.SKIPPED: 0, State.FAILED: 1, State.UNUSABLE: 2, State.UNDECIDED: 3}
WORST_FIRST = (State.UNUSABLE, State.FAILED, State.UNDECIDED)


@dataclass(frozen=True)
class Step:
    """One thing that the gate does: load, check, declarations or generated. `skipped`: why it was left out. `weakened`: what it found to guard less,
    as declared."""

    name: str
    findings: tuple[Finding, ...] = ()
    proofs: tuple[Proof, ...] = ()
    unusable: bool = False
    skipped: Text | None = None
    weakened: tuple[Weakened, ...] = ()

    @property
    def failing(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.weighs and one.verdict is not Verdict.UNDECIDED)

    @property
    def open(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.findings if one.verdict is Verdict.UNDECIDED)

    @property
    def state(self) -> State:
        if self.unusable:
            return State.UNUSABLE
        if self.failing:
            return State.FAILED
        if self.open:
            return State.UNDECIDED
        return State.SKIPPED if self.skipped else State.PASSED


@dataclass(frozen=True)
class GateReport:
    """Everything that one run found. `book` and `diff` are None where the gate did not get that far."""

    base: str
    new: str
    steps: tuple[Step, ...]
    declarations: tuple[str, ...] = ()  # the new ones, by id
    history: tuple[str, ...] = ()  # files that stood at the base
    diff: DiffReport | None = None
    book: Rulebook | None = None
    weakened: tuple[Weakened, ...] = ()  # declared, and so
    standing: frozenset[str] = frozenset()  # ids of the notes that stood at the base already
    files: Files = field(default_factory=Files)  # of the new side
    is_new: bool = False  # the base has no such rulebook

    @property
    def unexpected(self) -> tuple[str, ...]:
        """The decisions of which nothing is expected for some of those who become possible."""
        return tuple(name for one in self.findings if one.code == "extended" and one.message.key == "extends-unexpected" for name in one.subject)

    @property
    def described(self) -> tuple[str, ...]:
        """The decisions that change for somebody who is not possible, and whom a declaration describes that means others too."""
        return tuple(one.subject[0] for one in self.findings if one.code == "described" and not one.weighs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for step in self.steps for finding in step.findings)

    @property
    def state(self) -> State:
        states = {step.state for step in self.steps}
        return next((state for state in WORST_FIRST if state in states), State.PASSED)

    @property
    def exit_code(self) -> int:
        return EXIT_CODES[self.state]
