"""Hand-computed examples of the interpreter, one for each feature of the language; the engine has no part in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from brute.book import MISSING, Book, Person, book_of, load, ordinal
from brute.formulas import Compiler, Undefined
from brute.interpreter import View
from brute.syntax import Unusable
from brute.versions import Step

FACTS = """
day: {type: date, range: [2023-12-30, 2024-03-01], default: 2024-02-28}
born: {type: date, range: [2004-02-28, 2004-03-01], default: 2004-02-28}
card: {type: bool, default: false}
zone: {type: enum, values: [gap, ring, value], default: ring}
cars: {type: int, range: [0, 3], default: 1}
past: {type: per_year_bool, range: [2021, 2023]}
late: {type: per_year_bool, range: [2022, 2024]}
"""


def book(rules: str, facts: str = FACTS, decisions: str = "out: {type: int, nullable: true}", **files: str) -> Book:
    """A book from its rules (a YAML list) and, by name, the lists of other files."""
    content: dict[str, Any] = {
        "vocabulary.yaml": {
            "reference_date": "day",
            "facts": yaml.safe_load(facts),
            "decisions": yaml.safe_load(decisions),
            "derived": yaml.safe_load(files.pop("derived", "{}")),
        },
        "rules/all.yaml": {"decision": "out", "rules": yaml.safe_load(rules)},
    }
    for name, text in files.items():
        place = "sources/s.yaml" if name == "statements" else f"{name}.yaml"
        content[place] = {name: yaml.safe_load(text)}
    return book_of(content)


ONE = "[{rule: r, then: 1}]"
DAY = "day: {type: date, range: [2024-01-01, 2024-01-03], default: 2024-01-01}\n"
SMALL = DAY + "card: {type: bool}\ncars: {type: int, range: [0, 2], default: 0}\n"


def value(text: str, **facts: Any) -> Any:
    view = View(book(ONE))
    env = view.env(view.book.person(facts))
    view.decide(env)
    return Compiler(view.book, view.readings, ("a",)).formula((text,)).value(env)


@pytest.mark.parametrize(
    ("text", "facts", "right"),
    [
        ("not card and cars == 1 or card", {}, True),
        ("card and cars == 1 or not card", {"cars": 0}, True),
        ("not (card or cars == 1)", {}, False),
        ("zone in {gap, value}", {"zone": "gap"}, True),
        ("zone not in {gap, value}", {}, True),
        ("cars + 2 * cars - -cars", {"cars": 3}, 12),
        ("-(cars - 3)", {}, 2),
        ("3 - 2 - 1", {}, 0),
        ("min(cars, 2) + max(cars, 2)", {"cars": 3}, 5),
        ("max(day, 2024-03-01)", {}, (2024, 3, 1)),
        ("year(day) + month(day) + day(day)", {}, 2024 + 2 + 28),
        ("date(year(day), 12, 31)", {}, (2024, 12, 31)),
        ("age(born, day)", {}, 20),
        ("age(born, day)", {"born": "2004-02-29"}, 19),
        ("age(born, 2022-02-28)", {"born": "2004-02-29"}, 17),
        ("age(born, 2022-03-01)", {"born": "2004-02-29"}, 18),
        ("run(past, before: 2023)", {"past": [2021, 2022, 2023]}, 2),
        ("run(past, until: 2023)", {"past": [2021, 2023]}, 1),
        ("run(past, from: 2022, until: 2023)", {"past": [2021, 2022, 2023]}, 2),
        ("count(past or late, from: 2000, until: 2030)", {"past": [2021], "late": [2024]}, 2),
        ("count(not past, from: 2000, until: 2030)", {"past": [2021]}, 2),
        ("count(not (past and late), from: 2000, until: 2030)", {}, 4),
        ("any(late and not past, from: 2024, until: 2024)", {"late": [2024]}, False),
        ("all(past, from: 2021, before: 2021)", {}, True),
        ("all(past, from: 2020, until: 2021)", {"past": [2021]}, False),
        ("any(past, from: 2022, before: year(day))", {"past": [2023]}, True),
        ("count(past, after: 2021, until: 2023)", {"past": [2021, 2023]}, 1),
        ("run(past, after: 2021, before: 2024)", {"past": [2021, 2022, 2023]}, 2),
        ("all(past, after: 2023, until: 2023)", {}, True),
    ],
)
def test_expression(text: str, facts: dict[str, Any], right: Any) -> None:
    """Operators bind and functions count as the documentation says."""
    assert value(text, **facts) == right


@pytest.mark.parametrize("text", ["cars +", "cars 1", "(cars", "cars == 1 2", "?", "run(cars + 1, until: 3)"])
def test_not_an_expression(text: str) -> None:
    """Text outside the grammar is refused."""
    with pytest.raises(Unusable):
        value(text)


def outcomes(view: View, **facts: Any) -> dict[str, tuple[str, Any]]:
    person = view.book.person(facts)
    return {name: outcome.result for name, outcome in view.of[person].outcomes.items()}


def test_validity_includes_both_days() -> None:
    """A period holds on its first and on its last day."""
    view = View(book("[{rule: r, valid: {from: 2024-01-02, until: 2024-01-02}, then: 1}, {rule: s, valid: {until: 2024-01-01}, then: 2}]", SMALL))
    assert [outcomes(view, day=f"2024-01-0{day}")["out"] for day in (1, 2, 3)] == [("value", 2), ("value", 1), ("gap", None)]


CHAIN = """
- {rule: base, then: 1}
- {rule: middle, exception_to: [base], when: [card], then: 2}
- {rule: top, exception_to: [middle], when: ["cars > 0"], then: 3}
"""


def test_exception_defeats_through_a_rule_that_does_not_apply() -> None:
    """A chain of exceptions defeats over a rule that does not apply."""
    view = View(book(CHAIN, SMALL))
    assert outcomes(view, cars=1)["out"] == ("value", 3)
    assert outcomes(view)["out"] == ("value", 1)
    assert outcomes(view, card=True)["out"] == ("value", 2)


def test_a_defeated_exception_still_defeats() -> None:
    """What is defeated still defeats."""
    view = View(book(CHAIN, SMALL))
    assert outcomes(view, card=True, cars=1)["out"] == ("value", 3)  # middle is defeated and base still is


def test_absent_rule_takes_its_edges_along() -> None:
    """A rule of another reading leaves no exception edge behind."""
    rules = CHAIN.replace("{rule: middle,", "{rule: middle, reading: {Q: [no]},")
    asked = "[{id: Q, readings: {yes: a, no: b}, chosen: yes}]".replace("yes", "'yes'").replace("no", "'no'")
    view = View(book(rules.replace("[no]", "['no']"), SMALL, interpretations=asked))
    assert outcomes(view, cars=1)["out"][0] == "conflict"
    assert view.conflicts().keys() == {("out", "base", "top")}
    assert not View(view.book, {"Q": "no"}).conflicts()


def test_same_value_twice_is_no_conflict_and_null_differs() -> None:
    """Rules that agree are no conflict, and null is a value like any other."""
    view = View(book("[{rule: r, then: 1}, {rule: s, when: [card], then: 1}, {rule: t, when: ['cars == 2'], then: null}]", SMALL))
    assert outcomes(view, card=True)["out"] == ("value", 1)
    assert outcomes(view, cars=2)["out"] == ("conflict", None)
    both = View(book("[{rule: r, then: null}, {rule: s, then: null}]", SMALL))
    assert outcomes(both)["out"] == ("value", None)


TWO = "out: {type: int}\nnext: {type: int}"


def test_blocked_even_where_the_reading_rule_would_not_apply() -> None:
    """A decision is blocked by what any of its rules reads, and who is unblocked has another result."""
    rules = (
        "[{rule: r, when: [card], then: 1}, {rule: s, decision: next, then: 5}, {rule: t, decision: next, when: ['cars == 2', 'out == 1'], then: 5}]"
    )
    view = View(book(rules, SMALL, TWO))
    assert outcomes(view) == {"out": ("gap", None), "next": ("blocked", None)}
    assert outcomes(view, card=True) == {"out": ("value", 1), "next": ("value", 5)}
    assert view.changed_without("t") == [each.person for each in view.people if not each.env["card"]]  # nobody reads it then


AMOUNT = "fee.x: {unit: number, periods: [{from: 2024-01-01, until: 2024-01-01, value: 7}, {from: 2024-01-02, until: 2024-01-02, unknown: later}]}"


def test_amounts_of_the_day_unknown_and_uncovered() -> None:
    """An amount has its value, is null, or is not given."""
    rules = "[{rule: r, then: 0}, {rule: s, exception_to: [r], then: fee.x}]"
    view = View(book(rules, SMALL, amounts="{" + AMOUNT + "}"))
    assert [outcomes(view, day=f"2024-01-0{day}")["out"] for day in (1, 2, 3)] == [("value", 7), ("value", None), ("value", 0)]
    assert view.of[view.book.person({"day": "2024-01-03"})].env["fee.x"] is MISSING


def test_properties_leave_out_who_has_no_amount_or_no_value() -> None:
    """A property is asked only where all that it reads can be said."""
    rules = "[{rule: r, when: [card], then: 1}]"
    said = "[{property: p, then: fee.x is null}, {property: q, then: out == 1}, {property: s, when: [not card], then: decided(out)}]"
    view = View(book(rules, SMALL, amounts="{" + AMOUNT + "}", properties=said))
    first, second, third = (view.property(each) for each in view.book.properties)
    assert {person[0][0] for person in first[0]} == {(2024, 1, 1)}
    assert second == ([], True)
    assert len(third[0]) == 9  # three days, three numbers of cars


def test_concludes_is_about_applying_undefeated_rules() -> None:
    """`concludes` is true for each side of a conflict and for none that is defeated."""
    rules = "[{rule: r, then: 1}, {rule: s, when: [card], then: 2}, {rule: t, exception_to: [s], when: ['cars == 1'], then: 3}]"
    said = "[{property: p, when: [card], then: 'concludes(out, 1) and concludes(out, 2 + 0 * cars)'}, {property: q, then: not decided(out)}]"
    view = View(book(rules, SMALL, properties=said))
    first, second = (view.property(each)[0] for each in view.book.properties)
    assert {person[0][2] for person in first} == {1}
    assert {person[0][1] for person in second} == {False}


def test_vacuous_guard() -> None:
    """A guard that nobody meets is told apart from a property that holds."""
    view = View(book(ONE, SMALL, properties="[{property: p, when: ['cars > 2'], then: card}]"))
    assert view.property(view.book.properties[0]) == ([], False)


def test_two_persons_differ_in_the_free_facts_only() -> None:
    """Pairs differ at most in what is free, and two equal persons are a pair."""
    said = (
        "[{property: p, persons: [a, b], equal_except: [cars], when: ['a.cars < b.cars'], then: 'a.out <= b.out'},"
        " {property: q, persons: [a, b], then: a.day == b.day}]"
    )
    view = View(book("[{rule: r, then: '-cars'}]", SMALL, "out: {type: int}", properties=said))
    first, second = (view.property(each)[0] for each in view.book.properties)
    assert len(first) == 3 * 2 * 3  # days, cards, pairs of cars
    assert len(second) == 3 * 2 * 6 * 6  # ordered pairs of days, everything else free
    assert view.canonical(first) == (view.book.person({}), view.book.person({"cars": 1}))


def test_each_part_of_concludes_is_about_its_own_person() -> None:
    """`concludes` may speak of one person and of the value of another."""
    said = "[{property: p, persons: [a, b], equal_except: [cars], when: ['concludes(b.out, a.cars)'], then: a.cars == b.cars}]"
    view = View(book("[{rule: r, then: cars}]", SMALL, properties=said))
    assert view.property(view.book.properties[0]) == ([], True)


def test_derived_values_by_reading_in_world_and_rules() -> None:
    """A reading changes who is possible and which rule is dead."""
    asked = "[{id: Q, readings: {p: a, q: b}, chosen: p}]"
    derived = "{limit: {by_reading: {Q: {p: 1, q: 2}}}, over: {value: cars > limit}}"
    made = book("[{rule: r, when: [over], then: 1}]", SMALL, derived=derived, interpretations=asked, world="[{line: w, holds: cars <= limit}]")
    assert {person[2] for each in View(made).people for person in [each.person]} == {0, 1}
    assert len(View(made, {"Q": "q"}).people) == 18
    assert View(made).dead() == {"r"}


def test_guarded_null_and_unguarded_null() -> None:
    """A guarded null is skipped and an unguarded one has no meaning."""
    rules = "[{rule: r, then: null}, {rule: s, decision: next, when: ['out is not null and out > 3'], then: 1}]"
    assert outcomes(View(book(rules, SMALL, TWO)))["next"] == ("gap", None)
    with pytest.raises(Undefined):
        _ = View(book(rules.replace("out is not null and ", ""), SMALL, TWO)).people


def test_dead_never_decides_and_redundant() -> None:
    """A dead rule, one that is always defeated, and parts that may and may not go."""
    rules = "[{rule: r, then: 1}, {rule: s, exception_to: [r], then: 2}, {rule: t, when: [card, not card], then: 3}]"
    view = View(book(rules, SMALL))
    assert (view.dead(), view.never_decides()) == ({"t"}, {"r"})
    assert view.changed_without("r") == []
    assert len(view.changed_without("s", edge="r") or []) == 18
    assert len(view.changed_without("t", condition=0) or []) == 9


SAYS = """
- {id: A, fate: rule, says: {when: [card], then: [out == 2]}, yields_to: [B]}
- {id: B, fate: claim, says: {when: ["cars > 0"], then: [out == 3]}}
- {id: C, fate: superseded, says: {then: [out == 1]}}
- {id: D, fate: claim, says: {when: [card], then: [out == 2]}}
"""


def test_statements_yield() -> None:
    """A statement sets aside whoever meets one that it yields to."""
    view = View(book(CHAIN, SMALL, statements=SAYS))
    found = {name: view.statement(said) for name, said in view.book.statements.items()}
    assert found["A"] == ([], True)
    assert found["B"] == ([], True)
    assert found["C"][0]
    assert {person[0][2] for person in found["D"][0]} == {1, 2}


def test_read_where() -> None:
    """A fact that is read outside its guard is shown by two persons."""
    facts = SMALL + "size: {type: int, range: [0, 1], default: 0, read_where: card}\n"
    rules = "[{rule: r, then: 0}, {rule: s, exception_to: [r], when: ['size == 1', card], then: 1}]"
    view = View(book(rules, facts))
    assert view.read_where(view.book.fact["size"]) == []
    worse = View(book(rules.replace(", card]", ", card or cars == 2]"), facts))
    assert {one[2] for one, _ in worse.read_where(worse.book.fact["size"])} == {2}


def canonical(found: list[dict[str, Any]]) -> dict[str, Any]:
    made = book(ONE)
    best = min((made.person(each) for each in found), key=made.key)
    return made.shown(best)


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ([{"cars": 2, "card": True}, {"zone": "value"}], {"zone": "value"}),  # fewest facts
        ([{"cars": 3}, {"zone": "value"}], {"cars": 3}),  # the earlier fact at its default
        ([{"zone": "value"}, {"zone": "gap"}], {"zone": "gap"}),  # as listed
        ([{"cars": 2}, {"cars": 0}], {"cars": 0}),  # as near, and smaller
        ([{"day": "2024-02-27"}, {"day": "2024-02-29"}], {"day": "2024-02-27"}),
        ([{"past": [2023, 2022]}, {"past": [2021]}], {"past": {"2021": True}}),  # fewest years
        ([{"past": [2021]}, {"past": [2023]}, {"past": [2022]}], {"past": {"2023": True}}),  # the latest
    ],
)
def test_canonical(found: list[dict[str, Any]], right: dict[str, Any]) -> None:
    """Fewest facts, then fact by fact: the default, the order of listing, the distance, the years."""
    assert canonical(found) == right


def test_step_between_versions() -> None:
    """A wider range makes somebody possible on one side only; a description reads both sides."""
    old = book("[{rule: r, then: 0}, {rule: s, exception_to: [r], when: ['cars >= 1'], then: 1}]", SMALL)
    new = book("[{rule: r, then: 0}, {rule: s, exception_to: [r], when: ['cars >= 2'], then: 1}]", SMALL.replace("[0, 2]", "[0, 3]"))
    step = Step(old, new)
    assert {each.person[2] for each in step.changed("out")} == {1}
    assert {each.person[2] for each in step.everyone if each.possible == (False, True)} == {3}
    inside = step.meets(["cars == 1", "before.out == 1", "out != before.out"])
    assert [each for each in step.both if inside(each)] == step.changed("out")


def test_a_history_has_the_range_of_its_own_version() -> None:
    """`not before.h` holds in no year outside the range that h had in the old version."""
    facts = DAY + "h: {type: per_year_bool, range: [2021, 2022]}"
    step = Step(book(ONE, facts), book(ONE, facts.replace("2022]", "2023]")))
    inside = step.meets(["any(not h, from: 2021, until: 2023)", "not any(not before.h, from: 2021, until: 2023)"])
    assert {each.person[1] for each in step.both if inside(each)} == {frozenset((2021, 2022))}


def test_edges_of_the_calendar() -> None:
    """The first and the last day of the calendar are days like any other."""
    facts = "day: {type: date, range: [9999-12-30, 9999-12-31], default: 9999-12-31}\n"
    facts += "born: {type: date, range: [0001-01-01, 0001-01-02], default: 0001-01-01}"
    view = View(book("[{rule: r, valid: {until: 9999-12-31}, then: 'age(born, day)'}]", facts))
    assert {each.outcomes["out"].value for each in view.people} == {9998}
    first: Person = view.book.person({})
    assert ordinal(first[1]) == 1


def test_the_example(tmp_path: Path) -> None:
    """A folder on disk, with its cases."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "vocabulary.yaml").write_text(
        "reference_date: day\nfacts:\n  day: {type: date, range: [2024-01-01, 2024-01-02], default: 2024-01-01}\ndecisions: {out: {type: date}}\n",
        encoding="utf-8",
    )
    (tmp_path / "rules" / "r.yaml").write_text("rules: [{rule: r, decision: out, then: 2024-01-01}]", encoding="utf-8")
    (tmp_path / "cases.yaml").write_text(
        "cases: [{case: c, person: {}, expect: {out: 2024-01-01}}, {case: d, expect: {out: null}}]", encoding="utf-8"
    )
    view = View(load(tmp_path))
    assert [view.case(each) for each in view.book.cases] == [True, False]
