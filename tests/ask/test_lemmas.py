"""What was proved in one setting is assumed there and nowhere else, and says no more than it says."""

from __future__ import annotations

import pytest

from regelproef.answer.engine_error import Disagreement, ForeignLemma
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.ask.bench import Bench
from regelproef.ask.variant import OTHER, Variant, beside, under
from regelproef.language.typed import Compare, Concludes, Const, Decided, HasStatus, Not, Or, RuleStands, SameOutcome, decided, settled
from regelproef.language.types import BOOL
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from tiny import tiny

VOCABULARY = """
    facts:
      visits: {type: int, range: [0, 4], default: 0}
      member: {type: bool}
    decisions:
      entry: {type: bool}
      lounge: {type: bool}
    """
READINGS = """
    interpretations:
      - {id: Q, question: "?", readings: {strict: a, mild: b}, chosen: strict, status: open, why: w}
    """


def club(rules: str, **more: str) -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=rules, **more)


CASCADE = """
    rules:
      - {rule: regulars, decision: entry, when: ["visits >= 1", "visits <= 3"], then: true}
      - {rule: strangers, decision: entry, when: ["visits == 0"], then: false}
      - {rule: comfort, decision: lounge, when: ["entry"], then: true}
      - {rule: no-comfort, decision: lounge, when: ["not entry"], then: false}
    """


def test_settled_means_blocked_or_decided() -> None:
    """A decision without conflict or gap of its own is settled, though somebody whose upstream decision has none gets nothing there."""
    bench = Bench(club(CASCADE), Limits())

    assert bench.settle("entry").possible
    assert bench.settle("lounge").impossible
    assert bench.is_settled("lounge") and not bench.is_sure("lounge")
    assert bench.search(Not(decided("lounge"))).person == {"visits": 4, "member": False}


def test_a_session_refuses_the_lemma_of_another_rulebook() -> None:
    """The same words about the same decision mean something else where a rule differs."""
    bench = Bench(club(CASCADE), Limits())
    other = Bench(club(CASCADE.replace("visits <= 3", "visits <= 2")), Limits())
    bench.settle("lounge")

    with pytest.raises(ForeignLemma):
        other.learn(bench.lemmas[settled("lounge")])


def test_a_session_without_a_setting_takes_no_lemma() -> None:
    """Where nothing says what a claim means, nothing is assumed."""
    bench = Bench(club(CASCADE), Limits())
    bench.settle("lounge")

    with pytest.raises(ForeignLemma):
        Session((), Limits()).learn(bench.lemmas[settled("lounge")], bench.term(settled("lounge")))


def test_a_switch_that_changes_who_is_possible_loses_every_lemma() -> None:
    """The world reads a derived value that differs by reading: what held of everybody before need not hold of everybody now."""
    book = tiny(
        vocabulary=VOCABULARY + "derived:\n      most: {by_reading: {Q: {strict: 3 + 0, mild: 4 + 0}}}\n",
        world="world: [{line: few, holds: visits <= most, why: w}]",
        interpretations=READINGS,
        rules=CASCADE,
    )
    bench = Bench(book, Limits())
    assert bench.settle("entry").impossible

    other = under(bench, (("Q", "mild"),))

    assert other.lemmas == {}
    assert other.settle("entry").possible


def test_a_switch_keeps_what_it_cannot_touch() -> None:
    """A reading that binds only the second decision leaves the lemma about the first."""
    rules = CASCADE.replace('when: ["entry"], then: true', 'when: ["entry"], then: true, reading: {Q: strict}')
    bench = Bench(club(rules.replace("visits <= 3", "visits <= 4"), interpretations=READINGS), Limits())
    bench.settle("entry")
    bench.settle("lounge")

    other = under(bench, (("Q", "mild"),))

    assert set(other.lemmas) == {settled("entry")}
    assert other.settle("lounge").possible


def test_a_variant_says_which_decisions_it_can_touch() -> None:
    """A slip in the first decision touches the second, which reads it, but changes only the first in itself."""
    bench = Bench(club(CASCADE), Limits())
    variant = Variant(bench, bench.book.with_rule("strangers", None))

    assert (variant.changed, variant.touched) == (("entry",), ("entry", "lounge"))
    found = beside(bench, variant).search(Not(SameOutcome("lounge", "", OTHER)))
    assert found.person == {"visits": 0, "member": False}


def test_whoever_is_found_is_replayed() -> None:
    """A solver that says something else than the evaluator is never believed."""
    bench = Bench(club(CASCADE), Limits())
    bench.encoder._decisions["lounge"] = bench.encoder.decision("entry")  # as a defect of the encoding would

    with pytest.raises(Disagreement):
        bench.search(Or((HasStatus("lounge", Status.GAP), HasStatus("lounge", Status.CONFLICT))))


def test_the_second_person_is_bound_to_the_world_and_to_the_ranges() -> None:
    """Nobody impossible is the other person of a pair, whether the pair has a session of its own or shares one."""
    rules = """
        rules:
          - {rule: some, decision: entry, when: ["visits < 4"], then: true}
          - {rule: never, decision: entry, when: ["visits == 4"], then: false}
          - {rule: lounge, decision: lounge, then: true}
        """
    bench = Bench(club(rules, world="world: [{line: few, holds: visits <= 3, why: w}]"), Limits())
    refused = Compare("==", Decided("entry", BOOL, "b"), Const(False, BOOL))

    for pair in (bench.pair(("visits",), refused), bench.pair((), refused), bench.step("visits")):
        assert pair.decide(decided("entry", "b"), refused).impossible


def test_an_amount_that_is_not_given_keeps_its_rule_away() -> None:
    """On a day that no period covers, the solver, like the evaluator, finds that the rule does not apply."""
    book = tiny(
        vocabulary="""
            reference_date: today
            facts:
              today: {type: date, range: [2025-12-30, 2026-01-02], default: 2025-12-30}
            decisions:
              fee: {type: money}
            """,
        amounts="amounts: {fee.full: {unit: cent, periods: [{from: 2026-01-01, value: 100}]}}",
        rules="rules: [{rule: fee, decision: fee, then: fee.full}]",
    )
    bench = Bench(book, Limits())

    found = bench.search(HasStatus("fee", Status.GAP))

    assert str(found.person["today"]) == "2025-12-30"
    assert bench.decide(Not(HasStatus("fee", Status.GAP))).possible


def test_nobody_impossible_is_given_out() -> None:
    """A solver whose persons are not bound to the world is not believed."""
    bench = Bench(club(CASCADE, world="world: [{line: few, holds: visits <= 3, why: w}]"), Limits())
    bench.session = Session(bench.encoder.domain, Limits())  # as a defect of the engine would

    with pytest.raises(Disagreement):
        bench.one(Not(settled("entry")))


def test_a_blocked_decision_concludes_nothing() -> None:
    """Rules of a decision that waits for another say nothing, whatever their lines say of the value that is not there."""
    bench = Bench(club(CASCADE), Limits())
    blocked = HasStatus("lounge", Status.BLOCKED)

    for value in (True, False):
        assert bench.decide(blocked, Concludes("lounge", Const(value, BOOL))).impossible
    assert bench.decide(blocked, RuleStands("comfort", "lounge", "applies")).impossible
