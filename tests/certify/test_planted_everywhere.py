"""One defect in either encoder, of each kind: it is found whether or not a verdict hangs on it, before anything is certified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import z3

import regelproef
from certify.everything import everything
from regelproef.answer.engine_error import EngineError
from regelproef.certify import facts, numbers, outcomes, spans, voice
from regelproef.certify.clauses import TRUE
from regelproef.encode import encoder, terms
from regelproef.model.rulebook import Rulebook

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
Plant = Callable[[pytest.MonkeyPatch], None]


def instead(owner: Any, name: str, how: Callable[..., Any]) -> Plant:
    """Another function in the place of one, which it is given first."""
    right = getattr(owner, name)
    return lambda monkeypatch: monkeypatch.setattr(owner, name, lambda *given: how(right, *given))


def value(owner: Any, name: str, wrong: object) -> Plant:
    return lambda monkeypatch: monkeypatch.setattr(owner, name, wrong)


def aged(by: int) -> Callable[..., Any]:
    def wrong(right: Callable[..., Any], own: voice.Voice, call: Any) -> Any:
        found = right(own, call)
        return own.arithmetic.plus(found, numbers.constant(by)) if call.name == "age" else found

    return wrong


def younger_on_birthdays(right: Callable[..., Any], own: voice.Voice, call: Any) -> Any:
    found, reckon = right(own, call), own.arithmetic
    if call.name != "age":
        return found
    born, on = (facts.part_of_day(own.value(one).number, "in year") for one in call.arguments)
    return reckon.minus(found, numbers.truth_number(reckon.equal(born, on)))


def younger_on_birthdays_first(right: Callable[..., Any], born: Any, on: Any) -> Any:
    found = right(born, on)
    birthday = z3.Extract(8, 0, on.bits) == z3.Extract(8, 0, born.bits)
    return replace(found, bits=found.bits - z3.If(birthday, z3.BitVecVal(1, found.bits.size()), z3.BitVecVal(0, found.bits.size())))


def on_28_february(right: Callable[..., Any], own: voice.Voice, call: Any) -> Any:
    """Who was born on 29 February becomes a year older on the day before, where there is no such day."""
    found, reckon = right(own, call), own.arithmetic
    if call.name != "age":
        return found
    born, on = (facts.part_of_day(own.value(one).number, "in year") for one in call.arguments)
    early = reckon.clauses.all((reckon.equal(born, numbers.constant(2 * 32 + 29)), reckon.equal(on, numbers.constant(2 * 32 + 28))))
    return reckon.plus(found, numbers.truth_number(early))


def on_28_february_first(right: Callable[..., Any], born: Any, on: Any) -> Any:
    found = right(born, on)
    early = z3.And(z3.Extract(8, 0, born.bits) == 2 * 32 + 29, z3.Extract(8, 0, on.bits) == 2 * 32 + 28)
    return replace(found, bits=found.bits + z3.If(early, z3.BitVecVal(1, found.bits.size()), z3.BitVecVal(0, found.bits.size())))


def null_is_a_number(right: Callable[..., Any], left: Any, other: Any) -> Any:
    """Values are compared also where one is null."""
    found = right(left, other)
    parts = [one for one in (left, other) if isinstance(one, terms.NullableTerm)]
    values = [one.value if isinstance(one, terms.NullableTerm) else one for one in (left, other)]
    return found if not parts or None in values else z3.Or(found, right(*values))


def without_edges(right: Callable[..., Any], own: Any, blocked: int, rules: Any) -> Any:
    return right(own, blocked, tuple(replace(one, exceptions=one.exceptions[1:]) for one in rules))


def with_one_exception(right: Callable[..., Any], own: Any, blocked: int, rules: Any) -> Any:
    """A rule has the last exception to it only."""
    last = {edge.target: rule.id for rule in rules for edge in rule.exceptions}
    kept = (replace(one, exceptions=tuple(edge for edge in one.exceptions if last[edge.target] == one.id)) for one in rules)
    return right(own, blocked, tuple(kept))


def open_ended(right: Callable[..., Any], own: Any, *given: Any) -> Any:
    return right(own, *given[:-1], replace(given[-1], last=None))


CALENDAR = {
    "second: a month too long": value(facts, "SHORT", {6: 30, 9: 30, 11: 30}),
    "second: a month too short": value(facts, "SHORT", {**facts.SHORT, 1: 30}),
    "second: no leap years": value(facts, "is_leap", lambda _: False),
    "second: only leap years": value(facts, "is_leap", lambda _: True),
    "first: a month too long": value(terms, "SHORT_MONTHS", (6, 9, 11)),
    "first: a month too short": value(terms, "SHORT_MONTHS", (1, 4, 6, 9, 11)),
    "first: no leap years": value(terms, "is_leap", lambda *_: z3.BoolVal(False)),
    "first: only leap years": value(terms, "is_leap", lambda *_: z3.BoolVal(True)),
}
BIRTHDAYS = {
    "second: a birthday does not count": instead(voice.Voice, "_called", younger_on_birthdays),
    "first: a birthday does not count": instead(terms, "age", younger_on_birthdays_first),
    "second: 29 February is a day early": instead(voice.Voice, "_called", on_28_february),
    "first: 29 February is a day early": instead(terms, "age", on_28_february_first),
}
RULES = {
    **BIRTHDAYS,
    "second: 1900 a leap year": value(facts, "is_leap", lambda year: year % 4 == 0),
    "second: an age one more": instead(voice.Voice, "_called", aged(1)),
    "second: an age one less": instead(voice.Voice, "_called", aged(-1)),
    "second: lost exceptions": instead(outcomes.Outcomes, "_decided", without_edges),
    "second: a period without end": instead(voice.Voice, "within", open_ended),
    "second: amounts always given": instead(voice.Voice, "given", lambda *_: TRUE),
    "second: only one exception": instead(outcomes.Outcomes, "_decided", with_one_exception),
    "second: null is a number": instead(voice.Voice, "same", lambda _, own, one, other: own.arithmetic.equal(one.number, other.number)),
    "second: everybody possible": value(voice.Voice, "possible", TRUE),
    "second: runs too long": instead(spans.Spans, "_counted", lambda right, own, reached: right(own, [TRUE, *reached[:-1]])),
    "second: a year not counted": instead(spans.Spans, "_sum", lambda right, own, held: right(own, held[1:-1])),
    "first: an age one more": instead(terms, "age", lambda right, *given: replace(right(*given), bits=right(*given).bits + 1)),
    "first: an age one less": instead(terms, "age", lambda right, *given: replace(right(*given), bits=right(*given).bits - 1)),
    "first: lost exceptions": instead(encoder.Encoder, "encode_rule", lambda right, own, rule, _: right(own, rule, {})),
    "first: a lost line": instead(encoder.Encoder, "bare_rule", lambda right, own, rule: right(own, replace(rule, conditions=rule.conditions[1:]))),
    "first: a period without end": instead(encoder.Encoder, "_covers", open_ended),
    "first: amounts always given": instead(encoder.Encoder, "amount_defined", lambda *_: z3.BoolVal(True)),
    "first: null is a number": instead(terms, "equal", null_is_a_number),
    "first: everybody possible": value(encoder.Encoder, "world", ()),
}


def found(book: Rulebook) -> bool:
    try:
        regelproef.check(book, only=["conflict"], certify=True)
    except EngineError:
        return True
    return False


@pytest.mark.parametrize("name", [*CALENDAR, *RULES])
def test_it_is_found_where_everything_has_an_effect(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """In a small rulebook that uses all of the language."""
    {**CALENDAR, **RULES}[name](monkeypatch)
    assert found(everything())


@pytest.mark.parametrize("name", CALENDAR)
def test_a_calendar_is_found_wrong_where_no_rule_looks_at_it(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Its rules compare with the first and last days of years."""
    CALENDAR[name](monkeypatch)
    assert found(regelproef.load("tests/rulebooks/parking"))


@pytest.mark.parametrize("name", BIRTHDAYS)
def test_an_age_is_found_wrong_on_the_birthday_alone(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """No question of the checks stands on a birthday there."""
    BIRTHDAYS[name](monkeypatch)
    assert found(regelproef.load("tests/rulebooks/parking"))


@pytest.mark.parametrize("book", [everything, lambda: regelproef.load("tests/rulebooks/parking")])
def test_without_a_defect_nothing_is_found(book: Callable[[], Rulebook]) -> None:
    """Or the others would show nothing."""
    assert not found(book())
