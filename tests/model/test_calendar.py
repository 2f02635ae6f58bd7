"""Both ends of the calendar and 29 February are ordinary input, and a date that a rule makes is always one that exists."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from expressions import Draw, pick
from regelproef.answer.finding import Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Status
from regelproef.ask.bench import Bench
from regelproef.encode.encoder import Encoder
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import HasStatus
from regelproef.load.folder import parse_documents
from regelproef.model.from_amounts import holes
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import Period
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import BadValue, read_value, to_json

FACTS = """
language: en
reference_date: day
facts:
  day: {type: date, range: [0001-01-01, 9999-12-31], default: 9999-12-31}
  born: {type: date, range: [0001-01-01, 9999-12-31], default: 0004-02-29}
  near: {type: date, range: [1990-02-28, 2024-02-29], default: 2000-02-29}
  nr: {type: int, range: [1, 12], default: 4}
"""


def book_of(decisions: str, rules: str, amounts: str = "amounts: {}") -> Rulebook:
    texts = {"vocabulary.yaml": FACTS + "decisions:\n" + decisions, "rules/r.yaml": "rules:\n" + rules, "amounts.yaml": amounts}
    return build_rulebook(parse_documents({name: content.encode() for name, content in texts.items()}, ""))


def codes_of(decisions: str, rules: str, amounts: str = "amounts: {}") -> list[str]:
    with pytest.raises(Unusable) as error:
        book_of(decisions, rules, amounts)
    return [finding.message.key for finding in error.value.findings]


def test_periods_that_end_with_the_calendar() -> None:
    """An open end may be written as the last day that there is, and an open start as the first."""
    rules = """
  - {rule: one, decision: d, valid: {from: 0001-01-01, until: 2020-02-29}, then: 1}
  - {rule: two, decision: d, valid: {from: 2020-03-01, until: 9999-12-31}, then: fee}
"""
    amounts = "amounts:\n  fee: {unit: number, periods: [{until: 2020-02-29, value: 2}, {from: 2020-03-01, until: 9999-12-31, value: 3}]}\n"
    book = book_of("  d: {type: int}\n", rules, amounts)
    bench = Bench(book, Limits())
    assert bench.decide(HasStatus("d", Status.GAP)).impossible
    for day, value in ((date.min, 1), (date(2020, 2, 29), 1), (date(2020, 3, 1), 3), (date.max, 3)):
        assert bench.evaluator.decide({**book.default_person(), "day": day})["d"].value == value


def test_overlaps_at_the_last_day() -> None:
    """Two periods of which the first never ends are refused as such, without a follow-up."""
    rules = "  - {rule: one, decision: d, valid: [{until: 9999-12-31}, {from: 2020-01-01}], then: 1}\n"
    assert codes_of("  d: {type: int}\n", rules) == ["period-overlap"]
    amounts = "amounts:\n  fee: {unit: number, periods: [{from: 0001-01-01, until: 9999-12-31, value: 2}, {from: 9999-12-31, value: 3}]}\n"
    assert codes_of("  d: {type: int}\n", "  - {rule: one, decision: d, then: fee}\n", amounts) == ["period-overlap"]


def test_holes_of_a_day() -> None:
    """The last day but one may be missing, and the first; nothing is looked for beyond the calendar."""
    last = date.max
    assert holes((Period(None, date(9999, 12, 29)), Period(last, last))) == ((date(9999, 12, 30), date(9999, 12, 30)),)
    assert holes((Period(date.min, date.min), Period(date(1, 1, 3), None))) == ((date(1, 1, 2), date(1, 1, 2)),)
    assert holes((Period(last, last), Period(last, None))) == ()


def test_who_is_born_on_a_leap_day() -> None:
    """Ages over the whole calendar, birthdays on 1 March in common years."""
    book = book_of("  d: {type: int}\n", '  - {rule: one, decision: d, then: "age(born, day)"}\n')
    bench = Bench(book, Limits())
    assert bench.evaluator.decide(book.default_person())["d"].value == 9995
    leap = {**book.default_person(), "born": date(2000, 2, 29), "day": date(2001, 2, 28)}
    assert bench.evaluator.decide(leap)["d"].value == 0
    assert bench.search(HasStatus("d", Status.VALUE)).person == book.default_person()


@st.composite
def years(draw: Draw, decisions: list[str]) -> str:
    """A year somewhere near, or somewhere that no calendar has."""
    days = ["near", "born", "day", "0001-01-01", "9999-12-31", *decisions]
    day = str(pick(draw, days)) if draw(st.booleans()) else f"{pick(draw, ['min', 'max'])}({pick(draw, days)}, {pick(draw, days)})"
    shift = draw(st.integers(-3000, 9000)) if draw(st.booleans()) else draw(st.integers(-1, 1))
    return str(pick(draw, [f"year({day})", f"year({day}) {'+' if shift >= 0 else '-'} {abs(shift)}", f"{draw(st.integers(-1, 900))} * nr"]))


@given(st.data())
def test_a_year_that_no_calendar_has_is_refused_where_it_is_loaded(data: st.DataObject) -> None:
    """Decisions of dates that read one another: either the rulebook is refused for a year, or every term of it can be made and every date exists."""
    names = ["d0", "d1", "d2"]
    rules = []
    for at, name in enumerate(names):
        for rule in range(data.draw(st.integers(1, 2))):
            tail = data.draw(st.sampled_from(["12, 31", "1, 1", "2, 28"]))
            outcome = f"date({data.draw(years(names[:at]))}, {tail})"
            rules.append(f'  - {{rule: {name}-{rule}, decision: {name}, when: [nr >= {rule * 4 + 1}], then: "{outcome}"}}\n')
    decisions = "".join(f"  {name}: {{type: date, nullable: false}}\n" for name in names)
    try:
        book = book_of(decisions, "".join(rules))
    except Unusable as error:
        assert {finding.message.key for finding in error.findings} <= {"year-range"}
        return
    encoder, evaluator = Encoder(book), Evaluator(book)
    for name in names:
        assert encoder.decision(name).value is not None
    for day in (date.min, date(2000, 2, 29), date.max):
        for nr in (1, 4, 5, 12):
            person = {**book.default_person(), "day": day, "born": day, "nr": nr}
            for name, outcome in evaluator.decide(person).items():
                assert not outcome.ok or book.decisions[name].type.first_date <= outcome.value <= book.decisions[name].type.last_date


def test_behind_a_guard_that_nobody_passes() -> None:
    """What a decision is never null for under other readings only can still be encoded under this one."""
    texts = {
        "vocabulary.yaml": FACTS + "decisions:\n  d: {type: int, nullable: true}\n  e: {type: date}\n",
        "interpretations.yaml": "interpretations: [{id: Q, question: which?, readings: {no: none, some: some}, chosen: no}]",
        "rules/r.yaml": """
rules:
  - {rule: none, decision: d, then: null}
  - {rule: some, decision: d, reading: {Q: some}, exception_to: [none], then: 2020}
  - {rule: base, decision: e, then: 2000-01-01}
  - {rule: late, decision: e, exception_to: [base], when: [d is not null], then: "date(d, 1, 1)"}
""",
    }
    texts["interpretations.yaml"] = texts["interpretations.yaml"].replace("no: none", '"none": none').replace("chosen: no", 'chosen: "none"')
    book = build_rulebook(parse_documents({name: content.encode() for name, content in texts.items()}, ""))
    bench = Bench(book, Limits())
    assert bench.decide(HasStatus("e", Status.VALUE)).possible
    assert bench.evaluator.decide(book.default_person())["e"].value == date(2000, 1, 1)


@pytest.mark.parametrize("span", ["[9900, 10050]", "[0, 50]", "[2000, 2300]"])
def test_histories_outside_the_calendar_are_refused(span: str) -> None:
    """A history has the years of the calendar, and not too many of them."""
    vocabulary = FACTS + f"  h: {{type: per_year_bool, range: {span}}}\n" + "decisions:\n  d: {type: bool}\n"
    texts = {"vocabulary.yaml": vocabulary, "rules/r.yaml": "rules: [{rule: r, decision: d, then: true}]"}
    with pytest.raises(Unusable) as error:
        build_rulebook(parse_documents({name: content.encode() for name, content in texts.items()}, ""))
    assert error.value.findings[0].message.key == "range-order"


def test_years_before_the_year_1000() -> None:
    """A year is a number, or as text has four digits; what is written out can be read again."""
    files = {"vocabulary.yaml": "language: en\nfacts:\n  h: {type: per_year_bool, range: [1, 60]}\ndecisions:\n  d: {type: int}\n"}
    files["rules/r.yaml"] = "rules:\n  - {rule: one, decision: d, then: 1}\n"
    fact = build_rulebook(parse_documents({name: text.encode() for name, text in files.items()}, "tiny")).facts["h"]
    assert read_value(fact, [1, 12]) == read_value(fact, {"0001": True, 12: True}) == read_value(fact, to_json(frozenset({1, 12})))
    for wrong in ([0], ["1"], {"1": True}, [10000], [True], [-1]):
        with pytest.raises(BadValue):
            read_value(fact, wrong)
