"""What check proves and finds on small rulebooks is what a search through everybody finds, with the same witnesses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from differential.everybody import everybody
from expressions import Draw, Name, Names
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.check.questions import run_checks
from regelproef.check.redundant import guards_null
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.types import Kind
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from strategies import COLOURS, Draft, _decision_entry, _rules

FACTS = {
    "day": {"type": "date", "range": [date(2020, 2, 28), date(2020, 3, 1)], "default": date(2020, 2, 29)},
    "c1": {"type": "enum", "values": list(COLOURS), "default": "green"},
    "n1": {"type": "int", "range": [0, 1], "default": 0},
    "m1": {"type": "money", "range": [0, 1], "default": 0},
    "b1": {"type": "bool", "default": True},
    "h1": {"type": "per_year_bool", "range": [2019, 2019]},
}
NAMES = tuple(
    Name(name, Kind(entry["type"]), "fact", False, tuple(entry.get("values", ())), *entry.get("range", (None, None))) for name, entry in FACTS.items()
)
QUESTIONS = [
    {"id": id_, "question": "which?", "readings": dict.fromkeys(values, "so"), "chosen": values[0]}
    for id_, values in (("Q1", ("strict", "wide")), ("Q2", ("one", "two", "three")))
]
ASKED = ("conflict", "gap", "dead-rule", "never-decides", "redundant-rule", "redundant-condition", "redundant-exception")


@st.composite
def small_rulebooks(draw: Draw) -> Draft:
    """Two decisions, of which the second may read the first, over a few hundred persons."""
    every = list(NAMES)
    rules, decisions = [], []
    for index in (1, 2):
        kind = draw(st.sampled_from((Kind.BOOL, Kind.ENUM, Kind.INT)))
        decision = Name(f"d{index}", kind, "decision", draw(st.booleans()), COLOURS if kind is Kind.ENUM else ())
        rules += _rules(draw, Names(tuple(every)), decision)
        decisions.append(decision)
        every.append(decision)
    vocabulary = {
        "language": "en",
        "reference_date": "day",
        "facts": FACTS,
        "decisions": {decision.name: _decision_entry(decision) for decision in decisions},
    }
    files = {"vocabulary.yaml": vocabulary, "interpretations.yaml": {"interpretations": QUESTIONS}, "rules/all.yaml": {"rules": rules}}
    return Draft(files, Names(tuple(every)))


class Search:
    """Everybody, and what the evaluator decides for each."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.people: list[dict[str, Value]] = list(everybody(book))
        self.outcomes = self.decided(book)

    def decided(self, book: Rulebook) -> list[dict[str, Outcome]]:
        evaluator = Evaluator(book)
        return [evaluator.decide(person) for person in self.people]

    def found(self) -> set[str]:
        """Ids of the findings that check must make."""
        ids: set[str] = set()
        for name in self.book.decisions:
            mine = [outcomes[name] for outcomes in self.outcomes if outcomes[name].status is not Status.BLOCKED]
            if not mine:
                ids.add(f"dead-rule:{name}")  # everybody waits: told of the decision, and of no rule
            if any(outcome.status is Status.GAP for outcome in mine):
                ids.add(f"gap:{name}")
            for outcome in mine:
                said = dict(zip(outcome.effective, outcome.said, strict=True))
                ids |= {f"conflict:{one}:{other}" for one, other in combinations(said, 2) if said[one] != said[other]}
            for rule in self.book.present_rules(name) if mine else ():
                ids |= self.of_rule(rule, mine)
        return ids

    def of_rule(self, rule: Rule, mine: list[Outcome]) -> set[str]:
        if not any(rule.id in outcome.applying for outcome in mine):
            return {f"dead-rule:{rule.id}"}
        ids = set() if any(rule.id in outcome.effective for outcome in mine) else {f"never-decides:{rule.id}"}
        if self.changes_nobody(rule, None):
            ids.add(f"redundant-rule:{rule.id}")
        for index, condition in enumerate(rule.conditions):
            kept = tuple(other for other in rule.conditions if other is not condition)
            if not guards_null(rule, condition) and self.changes_nobody(rule, replace(rule, conditions=kept)):
                ids.add(f"redundant-condition:{rule.id}.{index + 1}")
        for edge in rule.exceptions:
            left = tuple(other for other in rule.exceptions if other is not edge)
            target_present = self.book.is_present(self.book.rules[edge.target].readings)
            if target_present and self.changes_nobody(rule, replace(rule, exceptions=left)):
                ids.add(f"redundant-exception:{rule.id}>{edge.target}")
        return ids

    def changes_nobody(self, rule: Rule, instead: Rule | None) -> bool:
        """Whether the decision comes to the same for everybody; being blocked is an outcome too."""
        others = self.decided(with_rule(self.book, rule, instead))
        pairs = [(one[rule.decision], other[rule.decision]) for one, other in zip(self.outcomes, others, strict=True)]
        return all((one.status, one.value) == (other.status, other.value) for one, other in pairs)

    def first(self, wanted: object) -> Mapping[str, Value]:
        """The first person in canonical order of whom this holds, as a witness shows him."""
        person = next(person for person, outcomes in zip(self.people, self.outcomes, strict=True) if wanted(outcomes))  # type: ignore[operator]
        return differences(self.book, person)


def with_rule(book: Rulebook, rule: Rule, instead: Rule | None) -> Rulebook:
    """The rulebook with another rule in the place of one, or without it and the edges to it."""
    if instead is not None:
        return replace(book, rules={**book.rules, rule.id: instead})
    kept = {}
    for other in book.rules.values():
        if other.id != rule.id:
            kept[other.id] = replace(other, exceptions=tuple(edge for edge in other.exceptions if edge.target != rule.id))
    return replace(book, rules=kept)


@settings(max_examples=max(5, settings().max_examples // 4))
@given(small_rulebooks())
def test_checks_find_what_a_search_finds(draft: Draft) -> None:
    """The same conflicts, gaps, dead, never-deciding and redundant texts; nothing more and nothing less."""
    book = draft.load()
    report = run_checks(book, Limits(), ASKED)
    assert {finding.id for finding in report.findings} == Search(book).found()
    assert report.undecided == ()


@settings(max_examples=max(5, settings().max_examples // 4))
@given(small_rulebooks())
def test_witnesses_are_the_first_of_everybody(draft: Draft) -> None:
    """A conflict or gap is shown by the person whom a search in canonical order meets first."""
    book = draft.load()
    search = Search(book)
    for finding in run_checks(book, Limits(), ("conflict", "gap")).findings:
        assert finding.witness is not None
        name = next(iter(finding.witness.outcomes[0]))
        if finding.code == "gap":
            expected = search.first(lambda outcomes, name=name: outcomes[name].status is Status.GAP)
        else:
            expected = search.first(lambda outcomes, name=name, pair=finding.subject: clash(outcomes[name], *pair))
        assert dict(finding.witness.facts[0]) == expected


def clash(outcome: Outcome, one: str, other: str) -> bool:
    said = dict(zip(outcome.effective, outcome.said, strict=True))
    return one in said and other in said and said[one] != said[other]
