"""Possible persons, drawn where the rules change their mind.

In: a rulebook and persons who are known already. Out: `Drawing`, which gives a person for each row of numbers. Most meet the lines of some rule,
under any reading, or all but one of them, only just where that can be; others are known persons with a few facts changed; some are drawn fact by
fact. What a person breaks of the world is mended where it can be, and of what is usual nearly always. Guarantees: who is given is possible; the same
person for the same rulebook, known persons and numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from regelproef.answer.outcome import Person, Value
from regelproef.draw.aims import Aims
from regelproef.draw.landmarks import Palette, landmarks_of
from regelproef.draw.numbers import Numbers
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook

MENDINGS = 4  # rounds in which broken lines are mended
UNUSUAL = 8  # one person in so many stays unusual
ALL_BUT_ONE = 3  # one person in so many fails one line of the rule
WITH_EXCEPTION = 4  # one person in so many meets an exception too
AS_EXCEPTION = 2  # one person in so many meets a rule to which this one is an exception, first
CROWDED = 2  # one person in so many has half of its facts anew, before rules are met
MOST_RULES, MOST_CHANGES = 3, 3


class Drawing:
    """Draws persons of one rulebook."""

    def __init__(self, book: Rulebook, known: Sequence[Person] = (), evaluator: Evaluator | None = None) -> None:
        self.book, self.evaluator = book, evaluator or Evaluator(book)
        landmarks = landmarks_of(book)
        self.names = tuple(book.facts)
        behind = (book.index.behind_decision(name, chosen=False) for name in book.order)
        self.often = tuple(fact for reads in behind for fact in book.index.facts_in_order(reads))  # each as often as decisions hang on it
        self.known = (book.default_person(), *known)
        self.rules = tuple(book.rules.values())
        self.aims = Aims(self.evaluator, {name: Palette(fact, landmarks) for name, fact in book.facts.items()})

    def person(self, numbers: Numbers) -> dict[str, Value] | None:
        """A complete person; None where nobody possible came of it."""
        person = self._drawn(numbers)
        if person == self.known[0]:
            self._change(person, numbers, 1)
        self._mend(person, numbers, usual=not numbers.one_in(UNUSUAL))
        return None if self.evaluator.impossible(person) else person

    def _drawn(self, numbers: Numbers) -> dict[str, Value]:
        match numbers.below(16):
            case 0:  # fact by fact
                person = self.book.default_person()
                for name in self.names:
                    self.aims.give(person, name, numbers)
                return person
            case 1 | 2 | 3:  # beside a known person
                person = dict(numbers.pick(self.known))
                self._change(person, numbers, 1 + numbers.below(MOST_CHANGES))
                return person
            case _:
                person = dict(self.known[0] if numbers.one_in(2) else numbers.pick(self.known))
                if numbers.one_in(CROWDED):
                    for name in self.names:
                        if numbers.one_in(2):
                            self.aims.give(person, name, numbers)
                if numbers.one_in(2) and self.book.reference_date:
                    self.aims.give(person, self.book.reference_date, numbers)
                for _ in range(1 + numbers.below(MOST_RULES)):
                    self._meet(person, numbers)
                self._change(person, numbers, numbers.below(MOST_CHANGES + 1))
                return person

    def _meet(self, person: dict[str, Value], numbers: Numbers) -> None:
        """The lines of a rule, or all but one; and mostly those of none of its exceptions, or of one of them too."""
        if not self.rules:
            return
        rule = numbers.pick(self.rules)
        lines = len(rule.conditions)
        if rule.exceptions and numbers.one_in(AS_EXCEPTION):
            self.aims.rule(self.book.rules[numbers.pick(rule.exceptions).target], person, numbers)
        self.aims.rule(rule, person, numbers, but=numbers.below(lines) if lines and numbers.one_in(ALL_BUT_ONE) else -1)
        exceptions = self.book.present_exceptions(rule.id)
        if exceptions and numbers.one_in(WITH_EXCEPTION):
            self.aims.rule(self.book.rules[numbers.pick(exceptions)], person, numbers)
        elif numbers.one_in(2):
            for name in exceptions:
                lines_of_it = self.book.rules[name].conditions
                if lines_of_it and all(self.aims.holds(line.expr, person) for line in lines_of_it):
                    self.aims.line(numbers.pick(lines_of_it).expr, False, person, numbers)

    def _change(self, person: dict[str, Value], numbers: Numbers, count: int) -> None:
        """Give facts other values: of their own, or only just on one side of a line of some rule that reads them."""
        for _ in range(count):
            rule = numbers.pick(self.rules) if self.rules and numbers.one_in(2) else None
            if rule is not None and rule.conditions:
                self.aims.line(numbers.pick(rule.conditions).expr, numbers.one_in(2), person, numbers)
            else:
                self.aims.give(person, numbers.pick(self.often if self.often and numbers.one_in(2) else self.names), numbers)

    def _mend(self, person: dict[str, Value], numbers: Numbers, *, usual: bool) -> None:
        for _ in range(MENDINGS):
            broken = (*(self.evaluator.unusual(person) if usual else ()), *self.evaluator.impossible(person))
            if not broken:
                return
            for line in broken:
                self.aims.line(line.holds.expr, True, person, numbers)


def cases_of(book: Rulebook) -> list[Person]:
    """The persons of a rulebook's cases who are possible: known persons, where there are no others."""
    evaluator = Evaluator(book)
    persons = ({**book.default_person(), **case.person} for case in book.cases)
    return [person for person in persons if not evaluator.impossible(person)]
