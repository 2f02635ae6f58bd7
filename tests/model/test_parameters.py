"""Parameters: limits with a value on every day, read on the reference date or on the day that is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import regelproef
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import explain_person
from regelproef.language.printer import show
from regelproef.language.typed import FactIs
from regelproef.model.mutants import mutants_of, other_mutants
from regelproef.model.rulebook import Rulebook
from regelproef.words.say import Speech
from tiny import tiny

VOCABULARY = """
language: nl
reference_date: dag
facts:
  dag: {type: date, range: [2024-01-01, 2030-12-31], default: 2026-06-01}
  geboren: {type: date, range: [1950-01-01, 2030-12-31], default: 1980-05-15}
  betaald: {type: date, range: [2024-01-01, 2030-12-31], default: 2026-03-01}
derived:
  leeftijd: age(geboren, date(year(dag), 12, 31))
  oud_genoeg: leeftijd >= leeftijdsgrens
decisions:
  plicht: {type: bool}
  ooit: {type: bool}
  tijdig: {type: bool}
"""
PARAMETERS = """
parameters:
  leeftijdsgrens:
    kind: years
    meaning: vanaf deze leeftijd
    periods:
      - {value: 26, certainty: source}
  betaaldag:
    kind: date
    periods:
      - {value: 04-30}
      - {from: 2028-01-01, value: 06-30}
"""
RULES = """
rules:
  - {rule: niet, decision: plicht, then: false}
  - {rule: wel, decision: plicht, exception_to: [niet], when: [oud_genoeg], then: true, text: "Wie {leeftijdsgrens} is."}
  - {rule: nooit, decision: ooit, then: false}
  - rule: bij-geboorte
    decision: ooit
    exception_to: [nooit]
    when: ["leeftijd >= leeftijdsgrens at max(geboren, 2000-01-01)"]
    then: true
  - {rule: te-laat, decision: tijdig, then: false}
  - {rule: op-tijd, decision: tijdig, exception_to: [te-laat], when: ["betaald <= date(year(dag), betaaldag)"], then: true}
"""
ONE_LINE = PARAMETERS.replace("certainty: source}", "certainty: source}\n      - {from: 2027-01-01, value: 25}")


def book(parameters: str = PARAMETERS, **files: str) -> Rulebook:
    return tiny(**{"vocabulary": VOCABULARY, "parameters": parameters, "rules": RULES, **files})


def outcome(rules: Rulebook, decision: str, **facts: str) -> object:
    return regelproef.decide(rules, facts)[decision].value


@pytest.mark.parametrize(
    ("day", "born", "expected"),
    [
        ("2026-12-31", "2001-01-01", False),
        ("2026-12-31", "2000-12-31", True),
        ("2027-01-01", "2002-12-31", True),
        ("2027-01-01", "2003-01-01", False),
    ],
)
def test_is_read_on_the_reference_date_also_in_derived_values(day: str, born: str, expected: bool) -> None:
    """Until the end of 2026 whoever is 26 has the duty, from 2027 whoever is 25."""
    assert outcome(book(ONE_LINE), "plicht", dag=day, geboren=born) is expected


def test_is_read_on_the_day_that_is_named() -> None:
    """Whoever is born from 2027 on has the later value; everybody else that of 2000 or of birth, whatever the reference date is."""
    rules = book(ONE_LINE)
    assert outcome(rules, "ooit", dag="2030-06-01", geboren="2004-12-31") is True
    assert outcome(rules, "ooit", dag="2030-06-01", geboren="2005-01-01") is False
    late = PARAMETERS.replace("certainty: source}", "certainty: source}\n      - {from: 2002-01-01, value: 3}")
    assert outcome(book(late), "ooit", dag="2026-06-01", geboren="2001-12-31") is False
    assert outcome(book(late), "ooit", dag="2026-06-01", geboren="2002-01-01") is True


@pytest.mark.parametrize(("day", "paid", "expected"), [("2027-06-01", "2027-05-01", False), ("2028-06-01", "2028-06-30", True)])
def test_a_month_and_a_day_make_a_date(day: str, paid: str, expected: bool) -> None:
    """The year comes from elsewhere, month and day from the parameter."""
    assert outcome(book(), "tijdig", dag=day, betaald=paid) is expected


def test_one_added_line_moves_the_future_and_nothing_else() -> None:
    """Who changes is told in facts and as one line of the listing; everything else is proved unchanged."""
    report = regelproef.diff(book(), book(ONE_LINE))
    changed = {one.name: one for one in report.decisions if one.change.value == "changed"}
    assert list(changed) == ["plicht"] and changed["plicht"].complete
    (region,) = changed["plicht"].regions
    assert {show(line) for line in region.conditions} == {"leeftijd == 25", "dag >= 2027-01-01"}
    assert region.witness is not None and region.witness.facts["dag"] == date(2027, 1, 1)
    told = [(one.kind, one.name, one.aspect, one.before, one.after) for one in report.listed]
    assert told == [("parameter", "leeftijdsgrens", "from 2027-01-01", "26", "25")]


def test_its_slips_are_each_value_and_the_day_on_which_it_changes() -> None:
    """A value that is open at its begin has no day to move."""
    slips = {one.id: (one.before, one.after) for one in other_mutants(book()) if one.amount is not None}
    assert slips == {
        "leeftijdsgrens/start-plus1": ("26", "27"),
        "leeftijdsgrens/start-minus1": ("26", "25"),
        "betaaldag/start-plus1": ("04-30", "05-01"),
        "betaaldag/start-minus1": ("04-30", "04-29"),
        "betaaldag/2028-01-01-plus1": ("06-30", "07-01"),
        "betaaldag/2028-01-01-minus1": ("06-30", "06-29"),
        "betaaldag/2028-01-01-day-later": ("2028-01-01", "2028-01-02"),
        "betaaldag/2028-01-01-day-earlier": ("2028-01-01", "2027-12-31"),
    }


def test_a_slip_leaves_the_types_that_its_files_would_give() -> None:
    """Also of derived values that read it."""
    rules = book(
        vocabulary=VOCABULARY.replace("derived:", "derived:\n  nog: leeftijdsgrens - leeftijd"), rules=RULES.replace("[oud_genoeg]", "[nog <= 0]")
    )
    slip = next(one for one in mutants_of(rules) if one.id == "leeftijdsgrens/start-plus1")
    low, high = rules.derived["nog"].type.lowest, rules.derived["nog"].type.highest
    moved = slip.apply(rules).derived["nog"].type
    assert (moved.lowest, moved.highest) == (low + 1, high + 1)


def test_the_generated_persons_stand_at_each_value_in_its_period() -> None:
    """Somebody on both sides of each value, and whatever is not so is proved impossible."""
    suite = regelproef.generate(book(ONE_LINE))
    own = [one for one in suite.account if one.settled.obligation.owner.id == "parameter:leeftijdsgrens"]
    verdicts = {one.settled.obligation.id: one.verdict for one in own}
    nobody = {"parameter:leeftijdsgrens/2027-01-01-bij-geboorte-when-1.1-boundary"}  # who is born then is too young within the range of the day
    assert {name for name, verdict in verdicts.items() if verdict != "covered"} == nobody
    assert {verdicts[name] for name in nobody} == {"infeasible"}
    assert {"parameter:leeftijdsgrens/start-wel-when-1.1-boundary", "parameter:leeftijdsgrens/2027-01-01-wel-when-1.1-boundary"} <= verdicts.keys()
    persons = [(one.facts["dag"], one.facts["geboren"], one.decisions["plicht"]) for one in suite.fixtures]
    ages = {(day >= date(2027, 1, 1), day.year - born.year, held) for day, born, held in persons}
    assert {(False, 25, False), (False, 26, True), (True, 24, False), (True, 25, True)} <= ages


def test_a_text_quotes_the_value_or_each_with_its_years() -> None:
    """In the language of the text."""
    assert [Speech("nl").told(rules.rules["wel"].text) for rules in (book(), book(ONE_LINE))] == [
        "Wie 26 is.",
        "Wie 26 (tot en met 2026) of 25 (vanaf 2027) is.",
    ]
    assert Speech("fr").told(book(rules=RULES.replace("{leeftijdsgrens}", "{betaaldag}")).rules["wel"].text).startswith("Wie 30 april (tot en met")


def test_the_text_of_a_rule_is_the_same_whatever_the_parameter_is() -> None:
    """So that the gate tells an edit of a parameter as that, and not as words too."""
    assert book().rules["wel"].text == book(ONE_LINE).rules["wel"].text


def test_an_explanation_says_the_value_and_the_day_on_which_it_is_read() -> None:
    """Each reading once, in the order of the decisions."""
    rules = book(ONE_LINE)
    person = {**rules.default_person(), "dag": date(2028, 5, 1), "geboren": date(2001, 1, 1)}
    found = explain_person(Evaluator(rules), person, rules.decisions)
    assert [(each.name, each.day, each.value) for one in found.decisions for each in one.parameters] == [
        ("leeftijdsgrens", date(2028, 5, 1), 25),
        ("leeftijdsgrens", date(2001, 1, 1), 26),
        ("betaaldag", date(2028, 5, 1), date(2001, 6, 30)),
    ]


def test_is_read_in_the_world_and_in_properties_of_two_persons() -> None:
    """Of either person on their own day, and an edit moves who is possible."""
    rules = book(
        world="world:\n  - {line: jong, holds: leeftijd < leeftijdsgrens + 60, why: niemand wordt ouder}\n",
        properties="""
        properties:
          - property: ouder-is-niet-vrij
            persons: [a, b]
            when: ["a.leeftijdsgrens at 2020-01-01 <= b.leeftijdsgrens", "a.dag == b.dag", "a.geboren >= b.geboren", a.plicht]
            then: [b.plicht]
        """,
    )
    assert regelproef.check(rules, only=["conflict", "gap", "property"]).errors == ()
    impossible = {**rules.default_person(), "dag": date(2030, 1, 1), "geboren": date(1950, 1, 1)}
    assert not Evaluator(rules).impossible(impossible)
    assert Evaluator(replace(rules, amounts=book(PARAMETERS.replace("26", "20")).amounts)).impossible(impossible)


@pytest.mark.parametrize(
    ("day", "years", "holds"),
    [(date(2026, 1, 1), {2024, 2025}, False), (date(2027, 1, 1), {2025, 2026}, True), (date(2026, 1, 1), {2023, 2024, 2025}, True)],
)
def test_a_run_of_years_is_compared_with_each_of_its_values(day: date, years: set[int], holds: bool) -> None:
    """By the evaluator and by the solver, as with a constant, on the days on which that is the value."""
    asked = RULES.replace("[oud_genoeg]", '["run(h, before: year(dag)) >= leeftijdsgrens"]')
    facts = VOCABULARY.replace("derived:", "  h: {type: per_year_bool, range: [2015, 2030]}\nderived:")
    rules = book(ONE_LINE.replace("26", "3").replace("25", "2"), vocabulary=facts, rules=asked)
    bench, line = Bench(rules, Limits()), rules.rules["wel"].conditions[0].expr
    person = {**rules.default_person(), "dag": day, "h": frozenset(years)}
    assert bench.holds(line, (person,)) is holds
    assert bench.decide(line, FactIs("dag", day), FactIs("h", frozenset(years))).possible is holds


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Wie 26 is of ouder.", False),
        ("Wie ouder is dan 25.", False),
        ("Vanaf 2027 wie 25 is.", False),
        ("Wie 27 is.", True),
        ("Vanaf 2028 wie 25 is.", True),
    ],
)
def test_a_text_may_name_its_values_and_when_they_begin(words: str, found: bool) -> None:
    """And no other number: the formula has only these."""
    told = regelproef.check(book(ONE_LINE, rules=RULES.replace("Wie {leeftijdsgrens} is.", words)), only=["words-number"])
    assert [one.subject for one in told.errors] == ([("rule", "wel")] if found else [])


@pytest.mark.parametrize(
    ("words", "found"), [("Ten laatste op 30 april.", False), ("Ten laatste op 30 juni.", False), ("Ten laatste op 31 mei.", True)]
)
def test_a_text_may_name_its_days(words: str, found: bool) -> None:
    """Those on which the date that is made of it may fall."""
    rules = RULES.replace('betaaldag)"], then: true}', f'betaaldag)"], then: true, text: "{words}"}}')
    told = regelproef.check(book(rules=rules), only=["words-number"])
    assert [one.subject for one in told.errors] == ([("rule", "op-tijd")] if found else [])


def test_a_text_tells_rates_in_percent_and_money_in_euro() -> None:
    """Whatever decimals the other values of a parameter have."""
    book = tiny(
        vocabulary=VOCABULARY_OF_QUOTES,
        rules='rules:\n  - {rule: all, decision: paid, text: "{share} of {sum}.", then: "round_down(share of sum, to: 1)"}\n',
        parameters="parameters:\n  share: {kind: percent, periods: [{value: 100}, {from: 2025-01-01, value: 0.5}]}\n"
        "  sum: {kind: cent, periods: [{value: 1250}]}\n",
    )
    told = Speech("en").told(book.rules["all"].text)
    assert told == "100 % (up to and including 2024) or 0.5 % (from 2025) of €12.50."


VOCABULARY_OF_QUOTES = """
    reference_date: today
    language: en
    facts:
      today: {type: date, range: [2024-01-01, 2026-12-31], default: 2025-06-01}
    decisions:
      paid: {type: money}
    """
