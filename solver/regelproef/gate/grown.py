"""Whether a finding that the base accepted has grown: it is accepted by its name, and covers persons now whom it did not cover.

In: two versions, their effects, and a finding on the new one. Out: a `Verdict`. Findings about persons (a property, statement, gap or conflict) are
held against the same question of the base: nobody may be in it who was not, whoever becomes possible included. Of any other finding the base must say
the very same, nobody may become possible, and nothing that its person is decided may change. What could not be decided has not stayed the same.
"""

from __future__ import annotations

from functools import cached_property

from regelproef.answer.finding import Finding
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.check.conflict import clash_of
from regelproef.check.properties import Question
from regelproef.check.questions import run_checks
from regelproef.diff.report import Change
from regelproef.gate.effects import Effects
from regelproef.gate.loss import KEPT, Verdict
from regelproef.language.typed import FALSE, Expr, HasStatus, Not, all_of, of_person
from regelproef.model.claims import violation
from regelproef.model.rulebook import Rulebook


class Grown:
    """The questions; nothing of the base is checked before one needs it."""

    def __init__(self, versions: Versions, effects: Effects, limits: Limits) -> None:
        self.versions, self.effects, self.limits = versions, effects, limits
        self._at_base: dict[str, list[tuple[str, object]]] = {}

    def verdict(self, finding: Finding) -> Verdict:
        """Whether an accepted finding covers more than it did."""
        before, after = (_persons(bench, finding) for bench in self._benches)
        if before is None or after is None:
            return KEPT if self._is_the_same(finding) else Verdict(text("grown"), finding.witness)
        was = all_of((*self.versions.possible(BEFORE), of_person(before, BEFORE)))
        found = self.versions.anybody.search(*self.versions.possible(""), after, Not(was))
        if found.answer.unknown:
            return Verdict(undecided=found.answer)
        if found.answer.impossible:
            return KEPT
        return Verdict(text("grown"), self.effects.newcomer(found))

    @cached_property
    def _benches(self) -> tuple[Bench, Bench]:
        return Bench(self.versions.old, self.limits), Bench(self.versions.new, self.limits)

    def _is_the_same(self, finding: Finding) -> bool:
        decided = {name for outcomes in (finding.witness.outcomes if finding.witness else ()) for name in outcomes}
        if self.effects.newcomers != FALSE or any(self.effects.diff(name).change is not Change.UNCHANGED for name in decided):
            return False
        if finding.code not in self._at_base:
            report = run_checks(self.versions.old, self.limits, only=(finding.code,))
            self._at_base[finding.code] = [(one.id, one.message) for one in report.findings]
        return (finding.id, finding.message) in self._at_base[finding.code]


def _persons(bench: Bench, finding: Finding) -> Expr | None:
    """Whom the finding is about, as a rulebook sees it; None where that is no question about one person under the chosen readings."""
    book, subject = bench.book, finding.subject
    match finding.code:
        case "property":
            asked = next((one for one in book.properties if (one.name,) == subject), None)
            plain = asked is not None and not asked.persons and not asked.under
            return all_of(Question(bench, asked).broken) if asked is not None and plain else None
        case "statement":
            statement = book.statements.get(subject[0])
            return violation(book, statement) if statement is not None and statement.decidable else None
        case "gap":
            return HasStatus(subject[0], Status.GAP) if subject[0] in book.decisions else None
        case "conflict":
            return _clash(book, subject)
        case _:
            return None


def _clash(book: Rulebook, subject: tuple[str, ...]) -> Expr | None:
    rules = [book.rules[name] for name in subject if name in book.rules]
    both = len(rules) == len(subject) == 2 and rules[0].decision == rules[1].decision
    return all_of(clash_of(*rules)) if both and all(book.is_present(one.readings) for one in rules) else None
