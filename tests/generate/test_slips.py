"""A rulebook with a slip: typed as its files would be, judged and asked as it stands, and never beyond the calendar."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.ask.variant import among
from regelproef.draw.landmarks import landmarks_of
from regelproef.draw.numbers import Numbers
from regelproef.draw.persons import Drawing, cases_of
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.obligation import Sample
from regelproef.generate.score import settle_survivors
from regelproef.generate.suite import Suite, generate
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import Mutant, mutants_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import other_days, shift_days
from tiny import tiny

EDGES = """
    language: en
    reference_date: day
    facts:
      day: {type: date, range: [2015-01-01, 2035-12-31], default: 2026-01-01}
      seen: {type: date, range: [0001-01-01, 9999-12-31], default: 2026-01-01}
      ok: {type: bool}
    decisions:
      d: {type: TYPE}
    """
PERIODS = ("{from: 2020-01-01, until: 9999-12-31}", "{from: 0001-01-01, until: 2020-02-29}", "{from: 0001-01-01, until: 9999-12-31}")


def slip_of(book: Rulebook, id_: str) -> Mutant:
    return next(one for one in mutants_of(book) if one.id == id_)


def settled(book: Rulebook) -> Suite:
    """Everything is settled, and a fresh evaluator agrees with every fixture."""
    suite, evaluator = generate(book, Limits()), Evaluator(book)
    assert not suite.undecided
    for one in suite.fixtures:
        decided = evaluator.decide({**book.default_person(), **one.facts})
        assert {name: outcome.value for name, outcome in decided.items()} == one.decisions
    return suite


@pytest.mark.parametrize("period", PERIODS)
def test_periods_at_the_ends_of_the_calendar(period: str) -> None:
    """An open end written as the last or the first day of the calendar, and a leap day, are ordinary."""
    rules = f"""
        rules:
          - {{rule: base, decision: d, then: false}}
          - {{rule: more, decision: d, exception_to: [base], valid: {period}, when: [ok], then: true}}
        """
    book = tiny(vocabulary=EDGES.replace("TYPE", "bool"), rules=rules)
    assert settled(book).fixtures
    assert landmarks_of(book).days


def test_days_at_the_ends_of_the_calendar() -> None:
    """A condition on the last day, and an outcome on the first one."""
    rules = """
        rules:
          - {rule: base, decision: d, then: 0001-01-01}
          - {rule: last, decision: d, exception_to: [base], when: [seen == 9999-12-31], then: 9999-12-31}
          - {rule: leap, decision: d, exception_to: [base, last], when: [seen == 2024-02-29], then: 2024-02-29}
        """
    assert settled(tiny(vocabulary=EDGES.replace("TYPE", "date"), rules=rules)).fixtures


def test_amounts_at_the_ends_of_the_calendar() -> None:
    """The first period may begin on the first day, and the last one may last for a day at the very end."""
    amounts = """
        amounts:
          fee:
            unit: cent
            periods:
              - {from: 0001-01-01, until: 9999-12-30, value: 5}
              - {from: 9999-12-31, until: 9999-12-31, value: 6}
        """
    rules = "rules: [{rule: base, decision: d, then: fee}]"
    book = tiny(vocabulary=EDGES.replace("TYPE", "money"), rules=rules, amounts=amounts)
    assert settled(book).fixtures
    assert all(one.amount is None or all(e.period.first <= e.period.last for e in one.amount.periods) for one in mutants_of(book))  # type: ignore[operator]  # both are given


def test_days_are_moved_only_within_the_calendar() -> None:
    """And a leap day moves to the last day of February."""
    assert dict(other_days(date(9999, 12, 31))) == {"day-earlier": date(9999, 12, 30), "year-earlier": date(9998, 12, 31)}
    assert dict(other_days(date(1, 1, 1))) == {"day-later": date(1, 1, 2), "year-later": date(2, 1, 1)}
    assert dict(other_days(date(2024, 2, 29)))["year-later"] == date(2025, 2, 28)
    assert shift_days(date(9999, 12, 31), 1) is None and shift_days(date(1, 1, 2), -1) == date(1, 1, 1)


NULLABLE = {
    "enum, values: [aa, bb, cc]": ("aa", "bb"),
    "bool": ("true", "false"),
    "int": ("3", "4"),
    "money": ("7", "9"),
    "date": ("2020-01-01", "2021-01-01"),
}


@pytest.mark.parametrize("kind", NULLABLE)
@pytest.mark.parametrize("nulls", [(True, False), (False, True), (True, True), (False, False)])
def test_nullable_decisions(kind: str, nulls: tuple[bool, bool]) -> None:
    """Of every kind: where null is said by one rule, by all, or by none, and where a value is never said; what reads one guards it."""
    said = ["null" if null else value for null, value in zip(nulls, NULLABLE[kind], strict=True)]
    vocabulary = f"""
        language: en
        facts:
          ok: {{type: bool}}
          extra: {{type: bool}}
        decisions:
          place: {{type: {kind}, nullable: true}}
          known: {{type: bool}}
        """
    rules = f"""
        rules:
          - {{rule: base, decision: place, then: {said[0]}}}
          - {{rule: other, decision: place, exception_to: [base], when: [ok], then: {said[1]}}}
          - {{rule: nay, decision: known, then: false}}
          - {{rule: yea, decision: known, exception_to: [nay], when: [place is not null and extra], then: true}}
        """
    suite = settled(tiny(vocabulary=vocabulary, rules=rules))
    values = {one.settled.obligation.id: one.verdict for one in suite.account if one.settled.obligation.kind == "value"}
    if kind.startswith("enum"):
        assert values["decision:place/cc"] == "infeasible"
        assert values["decision:place/null"] == ("covered" if any(nulls) else "infeasible")


def test_a_guard_and_what_it_guards_in_one_line() -> None:
    """A comparison that means nothing where its guard fails is no reason to give up."""
    vocabulary = """
        language: en
        facts:
          ok: {type: bool}
          size: {type: int, range: [0, 9], default: 0}
        decisions:
          some: {type: int, nullable: true}
          big: {type: bool}
        """
    rules = """
        rules:
          - {rule: nil, decision: some, then: null}
          - {rule: own, decision: some, exception_to: [nil], when: [ok], then: size}
          - {rule: small, decision: big, then: false}
          - {rule: large, decision: big, exception_to: [small], when: ["some is not null and some > 5"], then: true}
          - {rule: absent, decision: big, exception_to: [small, large], when: ["some is null or some == 3"], then: true}
        """
    settled(tiny(vocabulary=vocabulary, rules=rules))


TWICE = {
    "vocabulary": """
        language: en
        facts:
          rich: {type: bool}
          x: {type: int, range: [0, 200], default: 0}
        decisions:
          d: {type: int}
          e: {type: int}
        """,
    "rules": """
        rules:
          - {rule: base, decision: d, then: 100}
          - {rule: more, decision: d, exception_to: [base], when: [rich], then: 127}
          - {rule: sum, decision: e, then: d + d}
        """,
    "properties": """
        properties: [{property: enough, text: t, then: ["d + d >= x"]}]
        """,
}


def test_a_slip_moves_the_bounds_of_what_reads_it() -> None:
    """One more than the bits hold: the decision, its readers and the properties are typed again."""
    book = slip_of(tiny(**TWICE), "more/then-plus1").apply(tiny(**TWICE))
    assert book.decisions["d"].type.highest == 128 and book.decisions["e"].type.highest == 256
    assert "256" in repr(book.properties[0].conclusion[0].expr)
    assert settled(book).fixtures


def test_a_slip_that_would_be_refused_elsewhere_is_not_made() -> None:
    """A year that another decision takes out of the calendar."""
    vocabulary = """
        language: en
        facts:
          ok: {type: bool}
        decisions:
          annum: {type: int}
          first_day: {type: date}
        """
    rules = """
        rules:
          - {rule: last, decision: annum, then: 9999}
          - {rule: first, decision: first_day, then: "date(annum, 1, 1)"}
        """
    made = {one.id for one in mutants_of(tiny(vocabulary=vocabulary, rules=rules))}
    assert "last/then-minus1" in made and "last/then-plus1" not in made


DERIVED = {
    "vocabulary": """
        language: en
        facts:
          size: {type: int, range: [0, 9], default: 0}
        derived:
          high: size > 5
          low: not high
        decisions:
          d: {type: bool}
          e: {type: bool}
        """,
    "rules": """
        rules:
          - {rule: nay, decision: d, then: false}
          - {rule: yea, decision: d, exception_to: [nay], when: [high], then: true}
          - {rule: other, decision: e, then: "d or low"}
        """,
}


@pytest.mark.parametrize("world", ["", "world: [{line: little, holds: high or size < 5, why: w}]"])
def test_a_slip_in_a_derived_value_forgets_what_was_computed_of_it(world: str) -> None:
    """Also of derived values that name it, and also where the world reads it; evaluator and solver name the same persons."""
    book = tiny(**DERIVED, **({"world": world} if world else {}))
    bench = Bench(book, Limits())
    for mutant in (one for one in mutants_of(book) if one.derived is not None):
        slip, other, noticed = Slip(bench, mutant), Evaluator(mutant.apply(book)), []
        for n in (n for n in range(10) if not bench.evaluator.impossible({"size": n})):
            sample = Sample({"size": n}, {"size": n}, bench.evaluator)
            sample.decide_all()
            outcomes = zip(sample.decide_all().values(), other.decide({"size": n}).values(), strict=True)
            differs = slip.differs(sample.outcome, sample.state)
            assert differs is any(not one.same(two) for one, two in outcomes), (mutant.id, n)
            noticed += [n] if differs else []
        found = among(bench, {mutant.id: slip.variant}).search(*(line for _, line in slip.lines()))
        assert [one["size"] for one in found.persons] == noticed[:1], mutant.id


def test_a_slip_in_a_gap_is_no_equivalent() -> None:
    """Who gets no outcome and would get one with the slip is somebody for whom it changes the result."""
    book = tiny(vocabulary=EDGES.replace("TYPE", "bool"), rules="rules: [{rule: r, decision: d, when: [ok], then: true}]")
    slip = slip_of(book, "r/when-1-dropped")
    found = next(settle_survivors(book, Limits(), [slip]))

    assert found.person == {} and not found.reason


def test_the_cheap_look_is_the_long_way() -> None:
    """What is said of a slip after a look at its rule alone is what all rules of the decision say, also of exceptions that reach over others."""
    parking = load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")
    bench = Bench(parking, Limits())
    drawing = Drawing(parking, cases_of(parking), bench.evaluator)
    drawn = (drawing.person(Numbers(5, place)) for place in range(300))
    states = [bench.evaluator.state_of(person, parking.order) for person in drawn if person is not None]
    changed = 0
    for slip in (Slip(bench, mutant) for mutant in mutants_of(parking, implementers=True)):
        for state in states:
            usual = partial(bench.evaluator.outcome, state)
            otherwise = any(not usual(name).same(slip.outcome(state, name)) for name in slip.decisions)
            assert slip.differs(usual, state) is otherwise, slip.mutant.id
            changed += otherwise
    assert len(states) > 200 and changed > 1000
