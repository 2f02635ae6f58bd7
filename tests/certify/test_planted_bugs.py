"""Defects planted in either encoder are found: the two contradict each other, and nothing is certified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from regelproef.answer.engine_error import EngineError
from regelproef.answer.limits import Limits
from regelproef.ask import edges
from regelproef.ask.bench import Bench
from regelproef.certify import facts, outcomes, second, spans, voice
from regelproef.certify.certification import certified
from regelproef.certify.clauses import TRUE
from regelproef.certify.numbers import Arithmetic, constant
from regelproef.certify.record import Record
from regelproef.check import questions
from regelproef.encode.encoder import Encoder
from regelproef.language.typed import Compare, Const, Derived
from regelproef.language.types import BOOL, number
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook
from regelproef.prove.lemma import Lemma
from tiny import tiny

pytest.importorskip("pysat")
pytest.importorskip("cvc5")

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2023-11-01, 2024-05-31], default: 2024-03-01}
  born: {type: date, range: [1995-01-01, 2008-12-31], default: 2000-05-15}
  abroad: {type: bool, default: false}
  insured: {type: per_year_bool, range: [2015, 2024]}
derived:
  years: age(born, day)
decisions:
  duty: {type: enum, values: [must, may, none]}
  waits: {type: bool}
  late: {type: bool}
"""
RULES = """
rules:
  - {rule: adult, decision: duty, when: ["years >= 18"], then: must}
  - {rule: away, decision: duty, when: [abroad], exception_to: [adult, young], then: may}
  - {rule: young, decision: duty, when: ["years < 18"], then: none}
  - {rule: waiting, decision: waits, when: ["run(insured, before: year(day)) < 5"], then: true}
  - {rule: not-waiting, decision: waits, when: ["run(insured, before: year(day)) >= 5"], then: false}
  - {rule: leap, decision: late, when: ["day(day) == 29 and month(day) == 2"], then: true}
  - {rule: long, decision: late, when: ["day(day) == 31"], then: true}
  - {rule: usual, decision: late, when: ["day(day) < 29 or (day(day) < 31 and month(day) != 2)"], then: false}
"""
PROPERTIES = """
properties:
  - {property: adults-must, text: "adults must", when: ["years >= 18", not abroad], then: [duty == must]}
  - {property: years-count, text: "five years", when: ["all(insured, from: 2018, until: 2022)"], then: [not waits]}
  - {property: no-april-31, text: "April is short", when: ["month(day) == 4"], then: [not late]}
"""


def book() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES)


def certify(
    monkeypatch: pytest.MonkeyPatch, own: Rulebook, first: Callable[[Rulebook], Rulebook] = lambda same: same, lemma: Lemma | None = None
) -> set[str]:
    """How all verdicts stand. `first`: the rulebook as the first encoder has it; `lemma`: what its session takes as given."""

    class Planted(Bench):
        def __init__(self, asked: Rulebook, limits: Limits) -> None:
            super().__init__(asked, limits, Encoder(first(asked), limits=limits))
            if lemma is not None:
                self.session.learn(lemma, self.term(lemma.claim))

    monkeypatch.setattr(questions, "Bench", Planted)
    record = Record()
    questions.run_checks(own, Limits(), ("conflict", "gap", "property"), record=record)
    return {standing.value for standing in certified(own, record, Limits()).standings.values()}


def test_without_a_defect_all_is_certified(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rulebook in which defects are planted is sound."""
    assert certify(monkeypatch, book()) == {"certified", "evaluated"} or certify(monkeypatch, book()) == {"certified"}


# -- in the first encoder -------------------------------------------------------------------------------------------------------------


def changed(name: str, how: Callable[[Rule], Rule]) -> Callable[[Rulebook], Rulebook]:
    return lambda own: own.with_rule(name, how(own.rules[name]))


def later(rule: Rule) -> Rule:
    """The limit of age one year off."""
    line = rule.conditions[0]
    assert isinstance(line.expr, Compare)
    return replace(rule, conditions=(replace(line, expr=replace(line.expr, right=Const(17, number(17, 17)))),))


@pytest.mark.parametrize(
    "first",
    [
        changed("young", lambda rule: later(rule)),
        changed("adult", lambda rule: replace(rule, conditions=())),
        changed("away", lambda rule: rule.without_edge("adult")),
    ],
    ids=["an age off by one", "a lost line", "a lost exception edge"],
)
def test_a_defect_of_the_first_encoder_is_found(monkeypatch: pytest.MonkeyPatch, first: Callable[[Rulebook], Rulebook]) -> None:
    """Whatever it proves or shows wrongly, the other contradicts."""
    with pytest.raises(EngineError):
        certify(monkeypatch, book(), first)


def false_lemma() -> tuple[Rulebook, Lemma]:
    """A rulebook with a gap for who is 17, and the claim that nobody is."""
    own = tiny(vocabulary=VOCABULARY, rules=RULES.replace('["years < 18"], then: none', '["years < 17"], then: none'), properties=PROPERTIES)
    claim = Compare(">=", Derived("years", own.derived["years"].type), Const(18, number(18, 18)), type=BOOL)
    return own, Lemma(claim, (own.index.meaning(claim),))


def test_a_false_lemma_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was never proved, and is given to the first solver, makes it prove too much; the second takes nothing as given."""
    own, lemma = false_lemma()
    monkeypatch.setattr(edges, "try_on_edges", lambda _: None)  # which finds it too, and earlier
    with pytest.raises(EngineError, match="second encoder shows"):
        certify(monkeypatch, own, lemma=lemma)


@pytest.mark.parametrize(("given_up", "said"), [(False, "over integers the second solver shows"), (True, "not so by the second encoder")])
def test_what_is_decided_again_without_proof_must_be_decided_alike(monkeypatch: pytest.MonkeyPatch, given_up: bool, said: str) -> None:
    """A proof that would take too long is no excuse; neither over integers, nor where that takes too long, too."""
    monkeypatch.setattr(second, "decide", lambda *_: None)
    if given_up:
        monkeypatch.setattr(second.OverIntegers, "answer", lambda *_: None)
    assert certify(monkeypatch, book()) <= {"re-decided", "certified", "evaluated"}
    own, lemma = false_lemma()
    monkeypatch.setattr(edges, "try_on_edges", lambda _: None)
    with pytest.raises(EngineError, match=said):
        certify(monkeypatch, own, lemma=lemma)


# -- in the second encoder ------------------------------------------------------------------------------------------------------------


def age_off_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    right = voice.Voice._called

    def wrong(self: voice.Voice, call: object) -> object:
        found = right(self, call)  # type: ignore[arg-type]
        return self.arithmetic.plus(found, constant(1)) if getattr(call, "name", "") == "age" else found

    monkeypatch.setattr(voice.Voice, "_called", wrong)


def lost_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    right = outcomes.Outcomes._decided
    monkeypatch.setattr(
        outcomes.Outcomes,
        "_decided",
        lambda self, blocked, rules: right(self, blocked, tuple(rule.without_edge("adult") for rule in rules)),
    )


def wrong_length_of_april(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "SHORT", {month: days for month, days in facts.SHORT.items() if month != 4})


def no_leap_years(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "is_leap", lambda _: False)


def runs_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    right = spans.Spans._counted
    monkeypatch.setattr(spans.Spans, "_counted", lambda self, at_least: right(self, [TRUE, *at_least[:-1]]))


def carries_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Arithmetic, "at_most", lambda self, one, other: -self.equal(one, other))


@pytest.mark.parametrize("plant", [age_off_by_one, lost_exceptions, wrong_length_of_april, no_leap_years, runs_too_long, carries_lost])
def test_a_defect_of_the_second_encoder_is_found(monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]) -> None:
    """It refutes whom the evaluator knows, or shows somebody of whom the evaluator says otherwise."""
    plant(monkeypatch)
    with pytest.raises(EngineError):
        certify(monkeypatch, book())
