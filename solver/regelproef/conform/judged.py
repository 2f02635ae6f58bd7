"""Persons whom the evaluator decides, as test persons; and what an implementation got wrong about one.

In: a rulebook, complete persons, and `Answers`. Out: `Judged` persons, whose `expected` has every fact, defaults filled in, and every decision that
has a value; and `Fault`s: of the decisions that came out otherwise those that do not follow from another of them, and a person without a usable
answer. An id is made of the facts that differ from their defaults, so the same person has the same id whenever it is met.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Outcome, Person
from regelproef.conform.answers import Answers, NoJson, shortened
from regelproef.conform.compare import same
from regelproef.conform.fixtures import Expected
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.values import differences, facts_to_json, to_json

PREFIX = "found/"
OF_ONE = frozenset({"crash", "hang", "error", "malformed", "encoding", "doubled", "missing"})  # kinds of trouble that may be about one person


@dataclass(frozen=True)
class Fault:
    """`decision` came out otherwise where these `rules` decide; or, where it is "", there is trouble of this `kind`. The outcomes are JSON."""

    decision: str
    rules: tuple[str, ...]
    kind: str
    expected: str = ""
    found: str = ""

    @property
    def place(self) -> tuple[str, tuple[str, ...], str]:
        """What a simpler person must show too."""
        return self.decision, self.rules, self.kind


@dataclass(frozen=True, eq=False)
class Judged:
    """A possible person, and what the rules decide."""

    person: Person
    outcomes: Mapping[str, Outcome]
    expected: Expected


class Judge:
    """Decides persons. `only`: the decisions that are compared."""

    def __init__(self, evaluator: Evaluator, only: Collection[str] = ()) -> None:
        self.evaluator, self.book = evaluator, evaluator.book
        self.only = tuple(name for name in self.book.order if name in only or not only)

    def judge(self, person: Person) -> Judged | None:
        """None for who is impossible."""
        if self.evaluator.impossible(person):
            return None
        outcomes = self.evaluator.decide(person)
        shown = differences(self.book, person)
        decisions = {name: to_json(outcome.value) for name, outcome in outcomes.items() if outcome.ok}
        rules = {name: outcome.effective for name, outcome in outcomes.items()}
        expected = Expected(id_of(shown), facts_to_json(person), decisions, {}, rules, (), {}, "", matters=tuple(shown))
        return Judged(person, outcomes, expected)

    def faults(self, one: Judged, answers: Answers, troubled: Mapping[str, str]) -> tuple[Fault, ...]:
        """What was wrong about one person. `troubled`: the kinds of trouble by person."""
        given = answers.decisions.get(one.expected.id)
        if given is None or one.expected.id in troubled:
            return (Fault("", (), troubled.get(one.expected.id, "missing")),)
        wanted = one.expected.decisions
        wrong = [name for name in self.only if name in given and name in wanted and not same(wanted[name], given[name])]
        behind = {name: set(self.evaluator.behind(name)) - {name} for name in wrong}
        roots = [name for name in wrong if not behind[name].intersection(wrong)]
        return tuple(Fault(name, one.outcomes[name].effective, "", _shown(wanted[name]), _shown(given[name])) for name in roots)


def id_of(differing: Person) -> str:
    """The id of the person whose facts differ so from the defaults."""
    words = json.dumps(facts_to_json(differing), sort_keys=True, ensure_ascii=True)
    return PREFIX + hashlib.sha256(words.encode()).hexdigest()[:16]


def troubled_in(answers: Answers) -> dict[str, str]:
    """The kind of the first trouble of each person who has one."""
    found: dict[str, str] = {}
    for one in answers.troubles:
        if one.id and one.kind in OF_ONE:
            found.setdefault(one.id, one.kind)
    return found


def _shown(value: object) -> str:
    return shortened(value.words if isinstance(value, NoJson) else json.dumps(value, ensure_ascii=False))
