"""What is asked of members means what Python says of a list, whatever their order."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from textwrap import indent

import pytest

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.ask.bench import Bench
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.checker import check_expression
from regelproef.language.printer import show
from regelproef.language.typed import Arithmetic, Compare, Const, Decided, FactIs, Members, Not, all_of
from regelproef.model.bounds import scope_of
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person, to_json
from tiny import tiny

DAY = date(2025, 6, 30)
VOCABULARY = """\
language: en
facts:
  limit: {type: int, range: [0, 9], default: 3}
members:
  kids:
    max: 3
    facts:
      born: {type: date, range: [2000-01-01, 2025-12-31], default: 2015-01-01}
      costs: {type: money, range: [0, 1000], default: 0}
      care: {type: enum, values: [home, away], default: home}
      ill: {type: bool}
  pets:
    max: 2
    facts:
      costs: {type: money, range: [0, 1000], default: 0}
derived:
  dear: {for: kids, value: costs >= 5 euro}
  place: {for: kids, value: rank(kids by born)}
  share: {for: kids, value: "30 % of costs + limit * 1 cent"}
"""
Kid = tuple[date, int, str, bool]
ASKED: dict[str, tuple[str, str, Callable[[list[Kid], int], Value]]] = {  # type, expression, what it means
    "every": ("int", "count(kids)", lambda kids, limit: len(kids)),
    "bare": ("int", "kids + 1", lambda kids, limit: len(kids) + 1),
    "away": ("int", "count(kids where care == away and not ill)", lambda kids, limit: sum(k[2] == "away" and not k[3] for k in kids)),
    "some": ("bool", "any(kids where dear)", lambda kids, limit: any(k[1] >= 500 for k in kids)),
    "each": ("bool", "all(kids where dear or ill)", lambda kids, limit: all(k[1] >= 500 or k[3] for k in kids)),
    "nobody": ("bool", "not any(kids where care in {home, away})", lambda kids, limit: not kids),
    "total": ("money", "sum(costs for kids where born < 2010-01-01)", lambda kids, limit: sum(k[1] for k in kids if k[0] < date(2010, 1, 1))),
    "exact": ("money", "round_up(sum(share for kids), to: 1 cent)", lambda kids, limit: -(-sum(30 * k[1] + 100 * limit for k in kids) // 100)),
    "places": ("int", "sum(place for kids)", lambda kids, limit: sum(1 + sum(o[0] < k[0] for o in kids) for k in kids)),
    "third": ("money", "sum(costs for kids where place >= 3)", lambda kids, limit: sum(k[1] for k in kids if sum(o[0] < k[0] for o in kids) >= 2)),
    "first": ("date", "min(born for kids, else: 2025-12-31)", lambda kids, limit: min((k[0] for k in kids), default=date(2025, 12, 31))),
    "most": ("money", "max(costs for kids where ill, else: 0)", lambda kids, limit: max((k[1] for k in kids if k[3]), default=0)),
    "over": ("bool", "count(kids where year(born) - 2005 > limit) >= 2", lambda kids, limit: sum(k[0].year - 2005 > limit for k in kids) >= 2),
}


@pytest.fixture(scope="module")
def book() -> Rulebook:
    decisions = "".join(f"  {name}: {{type: {type_}}}\n" for name, (type_, _, _) in ASKED.items())
    rules = "".join(f'- {{rule: r-{name}, decision: {name}, then: "{said}"}}\n' for name, (_, said, _) in ASKED.items())
    return tiny(vocabulary=VOCABULARY + "decisions:\n" + decisions, rules="rules:\n" + indent(rules, "  "))


def kids(source: random.Random) -> list[Kid]:
    """Up to three, some of them born on one day or as dear as another."""
    days = [date(2000, 1, 1) + timedelta(source.randrange(9000)) for _ in range(2)] + [date(2010, 1, 1), date(2009, 12, 31)]
    return [
        (source.choice(days), source.choice((0, 300, 499, 500, 1000)), source.choice(("home", "away")), source.random() < 0.5)
        for _ in range(source.randrange(4))
    ]


def facts(family: list[Kid], limit: int) -> dict[str, object]:
    return {"limit": limit, "kids": [dict(zip(("born", "costs", "care", "ill"), (to_json(part) for part in kid), strict=True)) for kid in family]}


def outcomes(book: Rulebook, family: list[Kid], limit: int) -> dict[str, Value]:
    person, problems = read_person(book, facts(family, limit))
    evaluator = Evaluator(book)
    assert not problems and not evaluator.impossible(person)
    return {name: outcome.value for name, outcome in evaluator.decide(person).items()}


def test_means_what_python_says_in_any_order(book: Rulebook) -> None:
    """Every question that can be asked of members, of random families."""
    source = random.Random(3)
    for _ in range(150):
        family, limit = kids(source), source.randrange(10)
        expected = {name: meant(family, limit) for name, (_, _, meant) in ASKED.items()}
        assert outcomes(book, family, limit) == expected
        source.shuffle(family)
        assert outcomes(book, family, limit) == expected


def test_the_solver_says_the_same(book: Rulebook) -> None:
    """Of each of these families it is proved that nothing else follows."""
    source, bench = random.Random(4), Bench(book, Limits())
    for _ in range(6):
        family, limit = kids(source), source.randrange(10)
        person, _ = read_person(book, facts(family, limit))
        types = {name: one.type for name, one in book.decisions.items()}
        follows = all_of(
            Compare("==", Decided(name, types[name]), Const(value, types[name])) for name, value in outcomes(book, family, limit).items()
        )  # type: ignore[arg-type]
        family_is = tuple(FactIs(name, value) for name, value in person.items())
        assert bench.decide(*family_is, follows).possible
        assert bench.decide(*family_is, Not(follows)).impossible


@pytest.mark.parametrize("said", [said for _, said, _ in ASKED.values()])
def test_is_printed_as_it_is_written(book: Rulebook, said: str) -> None:
    """And what is printed reads back as the same."""
    scope = scope_of(book)
    expr = check_expression(said, scope)
    assert check_expression(show(expr), scope) == expr
    assert "kids." not in show(expr)


def test_of_another_person_it_says_whose(book: Rulebook) -> None:
    """The members and what is read of the person, each with its own prefix."""
    scope = scope_of(book).for_property(("a", "b"))
    expr = check_expression("count(a.kids where year(born) > b.limit) >= b.kids", scope)
    assert show(expr) == "count(a.kids where year(born) > b.limit) >= b.kids"


def test_two_kinds_of_members_may_call_a_fact_alike(book: Rulebook) -> None:
    """Which one is meant follows from whose it is."""
    scope = scope_of(book)
    expr = check_expression("sum(costs for kids) + sum(costs for pets)", scope)
    assert isinstance(expr, Arithmetic)
    assert [part.members for part in (expr.left, expr.right) if isinstance(part, Members)] == ["kids", "pets"]
