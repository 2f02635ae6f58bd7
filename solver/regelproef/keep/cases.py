"""Which cases come out otherwise than they did.

In: a rulebook as saved and as edited. Out: a `CaseChange` for each decision that a case of the edited one expects, and that comes to something else
for its person. Decided by the evaluator alone, under the readings that the case names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.answer.finding import Unusable
from regelproef.answer.outcome import Outcome
from regelproef.check.cases import is_as_expected
from regelproef.evaluate.evaluator import Evaluator, admit
from regelproef.keep.answer import CaseChange
from regelproef.model.parts import Case
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_to_json

Choice = tuple[tuple[str, str], ...]


class DecidedCases:
    """What one rulebook decides for the persons of cases; what was decided once is known."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._evaluator = Evaluator(book)
        self._under: dict[Choice, Evaluator] = {(): self._evaluator}
        self._known: dict[object, dict[str, Outcome]] = {}

    def outcomes(self, case: Case, decisions: Iterable[str]) -> dict[str, Outcome]:
        """Of those decisions that it has; none where the person cannot be, or a reading is not there."""
        known = self.book.interpretations
        if not all(name in known and value in known[name].values for name, value in case.under):
            return {}
        evaluator = self._evaluator_under(case.under)
        try:
            person = admit(evaluator, facts_to_json(case.person))
        except Unusable:
            return {}
        return evaluator.decide(person, [name for name in decisions if name in self.book.decisions])

    def expected(self, case: Case) -> dict[str, Outcome]:
        """Of the decisions that it expects."""
        key = case.name, case.under, tuple(case.person.items()), tuple(name for name, _ in case.expect)
        if key not in self._known:
            self._known[key] = self.outcomes(case, key[3])
        return self._known[key]

    def _evaluator_under(self, choice: Choice) -> Evaluator:
        if choice not in self._under:
            self._under[choice] = self._evaluator.under(dict(choice))
        return self._under[choice]


def changed_cases(before: DecidedCases, after: DecidedCases) -> tuple[CaseChange, ...]:
    if before.book is after.book:
        return ()
    return tuple(change for case in after.book.asked_cases for change in _changes(case, before, after))


def _changes(case: Case, before: DecidedCases, after: DecidedCases) -> Iterator[CaseChange]:
    then, now = before.expected(case), after.expected(case)
    for name, expected in case.expect:
        one, other = then.get(name), now.get(name)
        same = one is other if one is None or other is None else other.same(one)
        if not same:
            yield CaseChange(case.name, name, one, other, other is not None and is_as_expected(other, expected.expr), expected.span)
