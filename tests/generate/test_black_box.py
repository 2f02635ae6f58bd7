"""What decisions as a whole ask for, whatever their rules look like: a small rulebook with a table, a threshold, histories and years."""

from __future__ import annotations

from datetime import date

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.bundle import fixture_json
from regelproef.generate.filling import Filling
from regelproef.generate.noticing import Noticing
from regelproef.generate.obligation import Sample, Samples
from regelproef.generate.obligations import still
from regelproef.generate.stake import stake_of, told
from regelproef.generate.suite import Suite, generate
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.words.say import sentence
from tiny import tiny

VOCABULARY = """
    language: nl
    reference_date: day
    facts:
      day: {type: date, range: [2020-01-01, 2030-12-31], default: 2026-06-01, meaning: m}
      born: {type: date, range: [1950-01-01, 2030-12-31], default: 1980-05-15, meaning: m}
      asked: {type: enum, values: [none, small, large], default: none, meaning: m}
      signer: {type: enum, values: [self, parent, child, nurse], default: self, meaning: m}
      open: {type: int, range: [0, 20], default: 0, meaning: m}
      warned: {type: bool, default: false, meaning: m}
      lived: {type: per_year_bool, range: [1990, 2030], meaning: m}
      insured: {type: per_year_bool, range: [1990, 2030], meaning: m}
      idle: {type: bool, default: false, meaning: m, unused: "for nobody"}
    derived:
      years: {value: "run(lived or insured, before: year(day))", meaning: m}
    decisions:
      signature: {type: enum, values: [fine, mandate, refused], meaning: m}
      fined: {type: money, meaning: m}
      fee: {type: money, nullable: true, meaning: m}
"""
RULES = """
    decision: signature
    rules:
      - {rule: signs, text: "Wie zelf tekent, heeft niets nodig.", then: fine, source: []}
      - {rule: young, text: t, exception_to: [signs], when: [asked != none, signer == self, "age(born, day) < 18"], then: refused, source: []}
      - {rule: kin, text: t, exception_to: [signs], when: [asked == large, "signer in {parent, child}"], then: mandate, source: []}
      - {rule: nurse, text: t, exception_to: [signs], when: [asked == small, signer == nurse], then: refused, source: []}
      - {rule: unfined, decision: fined, text: t, then: 0, source: []}
      - rule: is-fined
        decision: fined
        text: "Wie gewaarschuwd is, betaalt."
        exception_to: [unfined]
        when: [open >= 2, warned]
        then: 250
        source: []
      - {rule: full, decision: fee, text: t, then: price, source: []}
      - {rule: cheap, decision: fee, text: t, exception_to: [full], when: [years >= 5], then: 10, source: []}
"""
AMOUNTS = """
    amounts:
      price:
        unit: cent
        meaning: m
        periods:
          - {from: 2020-01-01, until: 2025-12-31, value: 100, certainty: source, source: []}
          - {from: 2026-01-01, until: 2026-12-31, value: 120, certainty: source, source: []}
          - {from: 2027-01-01, unknown: "not known yet"}
"""


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, amounts=AMOUNTS)


@pytest.fixture(scope="module")
def suite(book: Rulebook) -> Suite:
    return generate(book, Limits(), weigh=True)


def settled(suite: Suite, id_: str) -> tuple[str, str]:
    """The verdict and the sense in which it is covered."""
    one = next(one for one in suite.account if one.settled.obligation.id == id_)
    return one.verdict, one.settled.how


def test_every_row_of_the_table(suite: Suite) -> None:
    """Each pair of values occurs, and where it can it decides: nobody is left out whom a rule lists beside others."""
    rows = {(one.facts["asked"], one.facts["signer"]) for one in suite.fixtures}
    assert len(rows) == 3 * 4
    assert settled(suite, "decision:signature/row-asked.large+signer.child") == ("covered", "on all")
    assert settled(suite, "decision:signature/row-asked.none+signer.child") == ("covered", "occurs")


def test_far_beyond_the_threshold(suite: Suite) -> None:
    """Somebody is fined with four premiums open, and with twenty."""
    fined = {one.facts["open"] for one in suite.fixtures if one.decisions["fined"]}
    assert {2, 4, 20} <= fined


def test_every_year_of_the_amount(suite: Suite) -> None:
    """Also those of which it is not known, and those within one period."""
    years = {(day.year, one.decisions["fee"]) for one in suite.fixtures if isinstance(day := one.facts["day"], date) and "full" in one.rules["fee"]}
    assert years == {*((year, 100) for year in range(2020, 2026)), (2026, 120), *((year, None) for year in range(2027, 2031))}


def test_born_on_a_leap_day(suite: Suite) -> None:
    """The eighteenth birthday of whoever was born on 29 February falls on 1 March."""
    born = [one for one in suite.fixtures if isinstance(own := one.facts["born"], date) and (own.month, own.day) == (2, 29)]
    days = {day.isoformat()[5:] for one in born if isinstance(day := one.facts["day"], date) and one.decisions["signature"]}
    assert {"02-28", "03-01"} <= days and settled(suite, "decision:signature/leap-born")[0] == "covered"
    assert settled(suite, "decision:fined/still-born")[0] == "covered"


def test_each_history_alone_mixed_with_a_gap_and_long_ago(suite: Suite) -> None:
    """And the fee hangs on it each time."""
    for name in ("lived", "insured"):
        for case in ("alone", "with-a-gap", "long-ago"):
            assert settled(suite, f"decision:fee/history-{name}-{case}") == ("covered", "hangs on it")
    assert settled(suite, "decision:fee/both-lived+insured")[0] == "covered"


def test_every_fact_where_it_must_not_matter(book: Rulebook, suite: Suite) -> None:
    """For each decision there is somebody with the fact, whose decision is not what the default person gets where that is possible."""
    for decision in book.decisions:
        for fact in book.facts:
            assert settled(suite, f"decision:{decision}/still-{fact}")[0] == "covered"
    assert any(one.facts["idle"] for one in suite.fixtures)


def test_a_rule_beside_words_that_are_none_of_its_business(suite: Suite) -> None:
    """Of each word that other rules name, somebody whom the rule decides, and who would be decided otherwise without it."""
    for word in ("parent", "child", "nurse"):
        assert settled(suite, f"signs/beside-signer.{word}") == ("covered", "hangs on the rule")
        found = next(one for one in suite.account if one.settled.obligation.id == f"signs/beside-signer.{word}")
        persons = [one for one in suite.fixtures if one.id in found.fixtures]
        assert {(one.facts["signer"], one.rules["signature"]) for one in persons} == {(word, ("signs",))}


def test_a_run_that_is_too_short_and_over(suite: Suite) -> None:
    """Four years in a row, none of them the last."""
    found = next(one for one in suite.account if one.settled.obligation.id == "cheap/when-1.1-short-and-over")
    facts = next(one.facts for one in suite.fixtures if one.id in found.fixtures)
    years, day = frozenset((*facts["lived"], *facts["insured"])), facts["day"]  # type: ignore[misc]  # histories
    assert isinstance(day, date) and day.year - 1 not in years
    assert any({first + step for step in range(4)} <= years for first in range(1990, day.year))


def test_born_more_than_a_century_ago() -> None:
    """An age of 110 is not one of 10; asked where there can be one."""
    old = tiny(vocabulary=VOCABULARY.replace("1950-01-01", "1900-01-01"), rules=RULES, amounts=AMOUNTS)
    for book, asked in ((old, ["fact:born/century"]), (tiny(vocabulary=VOCABULARY, rules=RULES, amounts=AMOUNTS), [])):
        owners = still.present(Bench(book, Limits()))
        found = [one for _, obligations in owners for one in obligations if one.id.endswith("/century")]
        assert [one.id for one in found] == asked
        assert all(one.suggested == ({"born": date(1916, 6, 15)},) for one in found)


def test_further_facts_change_nothing(book: Rulebook) -> None:
    """Whoever is filled is decided by the same rules, keeps what must stay, has the facts that are wanted, and is the same each time."""
    samples = Samples(Evaluator(book))
    default = samples.of(book.default_person())
    assert default is not None
    noticing = Noticing(Bench(book, Limits()))
    filled = Filling(noticing, samples, [default], book.decisions).filled(default, lambda other: other.person["signer"] == "self")
    assert filled.person["signer"] == "self" and filled.person["idle"] and filled.person["open"] != 0
    assert {name: one.effective for name, one in filled.decide_all().items()} == {name: one.effective for name, one in default.decide_all().items()}
    assert Filling(noticing, samples, [default], book.decisions).filled(default, lambda other: other.person["signer"] == "self") is filled
    assert Filling(noticing, samples, [default, filled], ["fee"]).filled(default, lambda _: False) is default


def test_what_a_person_notices(book: Rulebook, suite: Suite) -> None:
    """Each slip that is named changes the decision, and of the lines left out that change it none is missing."""
    noticing = Noticing(Bench(book, Limits()))
    lines = {one.id: Evaluator(one.apply(book)) for one in mutants_of(book) if one.kind == "condition-dropped" and one.decision == "signature"}
    samples, checked = Samples(Evaluator(book)), 0
    for one in suite.fixtures:
        sample = samples.of(one.facts)
        assert sample is not None
        noticed = {slip for _, slip in noticing.of(sample, "signature")}
        outcome = sample.outcome("signature")
        expected = {id_ for id_, other in lines.items() if not other.decide(one.facts, ("signature",))["signature"].same(outcome)}
        assert noticed & lines.keys() == expected
        checked += bool(expected)
    assert checked > 3


def test_two_facts_that_both_matter(book: Rulebook, suite: Suite) -> None:
    """Whoever covers it is decided otherwise without either fact."""
    found = next(one for one in suite.account if one.settled.obligation.id == "decision:fined/both-open+warned")
    person = next(one.facts for one in suite.fixtures if one.id == found.fixtures[0])
    evaluator = Evaluator(book)
    for fact in ("open", "warned"):
        assert evaluator.decide({**person, fact: book.facts[fact].default})["fined"].value == 0
    assert evaluator.decide(person)["fined"].value == 250


def test_what_is_impossible_is_proved(suite: Suite) -> None:
    """Each obligation that nobody can meet names what forbids it."""
    assert all(one.settled.core for one in suite.account if one.verdict == "infeasible")
    assert not suite.undecided


def test_slips_inside_run(book: Rulebook, suite: Suite) -> None:
    """A source of years that is forgotten, a count for a run, a bound a year off: each is made, and noticed."""
    ids = {one.id for one in mutants_of(book) if one.owner == "years"}
    assert {"years/without-part-1", "years/without-part-2", "years/count", "years/and", "years/last-later", "years/last-earlier"} <= ids
    for id_ in ids:
        assert settled(suite, f"derived:{id_}")[0] == "covered"


@pytest.mark.parametrize("id_", ["is-fined/when-1-eq", "is-fined/when-1-open-as-years", "cheap/when-1-eq", "cheap/when-1-years-as-open"])
def test_slips_of_whoever_writes_it_down_again(book: Rulebook, suite: Suite, id_: str) -> None:
    """Exactly for at least, and a name for another whose values it can have: noticed by somebody; for the author of the rules they are no slips."""
    assert settled(suite, id_)[0] == "covered"
    assert id_ in {one.id for one in mutants_of(book, implementers=True)} and id_ not in {one.id for one in mutants_of(book)}


def test_defaults_one_step_off(book: Rulebook, suite: Suite) -> None:
    """For each next value somebody who has the default and would be decided otherwise with it, and who is also sent without the fact."""
    persons, evaluator = {one.id: one for one in suite.fixtures}, Evaluator(book)
    noticing = [one for one in suite.fixtures if "day" in one.without]
    for side, value in (("below", date(2026, 5, 31)), ("above", date(2026, 6, 2))):
        found = next(one for one in suite.account if one.settled.obligation.id == f"fact:day/default-{side}")
        assert found.verdict == "covered"
        pair = [persons[id_] for id_ in found.fixtures]
        assert {one.facts["day"] for one in pair} == {date(2026, 6, 1), value} and pair[0].decisions != pair[1].decisions
        assert any(evaluator.decide({**one.facts, "day": value}) != evaluator.decide(one.facts) for one in noticing)
    assert settled(suite, "fact:born/default-above")[0] == "infeasible"  # who was born in 1980 is of age whatever the day


def test_few_persons_for_what_they_show(suite: Suite) -> None:
    """Persons are distinct, and not many more than one greedy pass would take."""
    assert len({tuple(one.facts.values()) for one in suite.fixtures}) == len(suite.fixtures)
    assert suite.greedy and len(suite.fixtures) <= 2 * suite.greedy


def test_a_pair_is_what_it_says(suite: Suite) -> None:
    """The pair differs in one fact, which matters here, and is decided otherwise."""
    persons = {one.id: one for one in suite.fixtures}
    assert any(one.pair for one in suite.fixtures)
    for one in suite.fixtures:
        if one.pair:
            other = persons[one.pair]
            apart = [name for name, value in one.facts.items() if other.facts[name] != value]
            assert len(apart) == 1 and apart[0] in one.matters and one.decisions != other.decisions


def test_complete_rows(book: Rulebook, suite: Suite) -> None:
    """Every fact stands in every line; those that are not at their default matter; each fact is left out, by somebody who has its default."""
    left_out = []
    for one in suite.fixtures:
        assert list(one.facts) == list(book.facts)
        assert {name for name, value in one.facts.items() if value != book.facts[name].default} <= {*one.matters}
        assert all(one.facts[name] == book.facts[name].default for name in one.without)
        left_out += one.without
    assert {*left_out} == {*book.facts}


def test_told_to_people(book: Rulebook, suite: Suite) -> None:
    """The rule that decides for this very person, what counts, what is decided, and what it would be otherwise; in three languages."""
    one = next(one for one in suite.fixtures if one.id == "is-fined/decides")
    (why,) = fixture_json(book, one)["why"]  # type: ignore[misc]
    assert one.why.rule == "is-fined" and one.why.decision == "fined"
    assert why["nl"].startswith("Wie gewaarschuwd is, betaalt. open: 2; warned: ja → fined: € 2,50")
    assert why["fr"].startswith("open : 2; warned : oui → fined : 2,50 €") and "it would be" in why["en"]
    for fixture in suite.fixtures:
        assert not fixture.why.rule or fixture.why.rule in fixture.rules[fixture.why.decision]


def test_told_truly(book: Rulebook, suite: Suite) -> None:
    """The sentence is about the decision that the person was made for; nobody is called standard who is not, and no fact is said not to matter
    who makes the outcome another than that of the default person."""
    evaluator = Evaluator(book)
    usual = evaluator.decide(book.default_person())
    for one in suite.fixtures:
        kind, _, name = one.owner.rpartition(":")
        own = book.rules[name].decision if not kind else name if kind == "decision" else ""
        assert one.why.decision == own or not own, one.id
        assert fixture_json(book, one)["about"] == one.why.decision
        assert one.why.ordinary == (one.facts == book.default_person()) or one.why.fact
        if not one.why.facts:
            assert one.why.outcome.same(usual[one.why.decision]), one.id


def test_facts_that_count_together_only() -> None:
    """Where no fact alone can be taken back, those are told that make the outcome together."""
    tiny_book = tiny(
        vocabulary="{language: en, facts: {one: {type: bool, meaning: m}, two: {type: bool, meaning: m}, six: {type: bool, meaning: m}},"
        " decisions: {paid: {type: bool, meaning: m}}}",
        rules="rules: [{rule: base, decision: paid, then: one or two, source: []}]",
    )
    evaluator = Evaluator(tiny_book)
    person = dict.fromkeys(tiny_book.facts, True)
    stake = stake_of(tiny_book, Sample(person, dict(person), evaluator), None, "paid")
    assert set(stake.facts) == {"two"} and told(tiny_book, stake, "en") == "two: yes → paid: yes, and not: no."
    only = {**person, "one": False, "two": False}
    stake = stake_of(tiny_book, Sample(only, dict(only), evaluator), None, "paid")
    assert told(tiny_book, stake, "en") == "Whatever sets this person apart → paid: no."
    default = tiny_book.default_person()
    assert told(tiny_book, stake_of(tiny_book, Sample(default, dict(default), evaluator), None, "paid"), "en") == "The standard person → paid: no."


def test_a_text_without_full_stop() -> None:
    """It does not run into the facts."""
    assert [sentence(words) for words in ("Who pays", "Who pays.", "Who pays (at once).", "Who pays?”")] == [
        "Who pays.",
        "Who pays.",
        "Who pays (at once).",
        "Who pays?”",
    ]
