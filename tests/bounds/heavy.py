"""Rulebooks that ask much: each is correct, and some bound of solver, encoder or Python would be far away in it.

In: how large. Out: the text of their files, by name, as `tiny.write` takes them. The same size gives the same text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Texts = Mapping[str, str]


def _vocabulary(facts: Iterable[str], decisions: Iterable[str] = ("d: {type: enum, values: [p, q]}",)) -> str:
    listed = "".join(f"  {one}\n" for one in facts), "".join(f"  {one}\n" for one in decisions)
    return "language: en\nfacts:\n{}decisions:\n{}".format(*listed)


def _rules(rules: Iterable[str]) -> str:
    return "decision: d\nrules:\n" + "".join(f"  - {{{one}}}\n" for one in rules)


BASE = "rule: base, then: p"


def pigeons(birds: int) -> Texts:
    """So many birds in one hole fewer: no two in one, which no person can do; a proof of it is very long."""
    holes = birds - 1
    apart = "".join(
        f"      - not (b{one}_{hole} and b{other}_{hole})\n" for hole in range(holes) for one in range(birds) for other in range(one + 1, birds)
    )
    housed = "".join(f"      - {' or '.join(f'b{bird}_{hole}' for hole in range(holes))}\n" for bird in range(birds))
    properties = f"properties:\n  - property: too-few-holes\n    text: t\n    when:\n{housed}{apart}    then: ['d == q']\n"
    facts = (f"b{bird}_{hole}: {{type: bool}}" for bird in range(birds) for hole in range(holes))
    rules = (BASE, "rule: other, exception_to: [base], when: [b0_0, not b1_1], then: q")
    return {"vocabulary": _vocabulary(facts), "rules": _rules(rules), "properties": properties}


def chain(rules: int) -> Texts:
    """Each rule an exception to the one before it."""
    later = (f"rule: r{place}, exception_to: [r{place - 1}], when: [x >= {place}], then: {'pq'[place % 2]}" for place in range(1, rules + 1))
    return {"vocabulary": _vocabulary([f"x: {{type: int, range: [0, {rules + 100}], default: 0}}"]), "rules": _rules(("rule: r0, then: p", *later))}


def _far(fact: str, value: int) -> str:
    """How far a number lies from a value."""
    return f"max({fact} - {value}, {value} - {fact})"


def table(rules: int) -> Texts:
    """One decision, read off a table of three columns, of which no two rows overlap, as sums tell and no value by itself."""
    rows = (
        f"rule: row{place}, when: ['{_far('band', place % 10)} + {_far('place', place // 10)} == 0', 'income >= {place * 7} or not member'], "
        f"then: {place}"
        for place in range(rules)
    )
    facts = (
        "band: {type: int, range: [0, 9], default: 0}",
        f"place: {{type: int, range: [0, {max(1, (rules - 1) // 10)}], default: 0}}",
        "income: {type: money, range: [0, 10000000], default: 0}",
        "member: {type: bool}",
    )
    return {"vocabulary": _vocabulary(facts, ["d: {type: int}"]), "rules": _rules(rows)}


def alike(rules: int) -> Texts:
    """So many exceptions to one rule, each for one number and one flag."""
    rows = (f"rule: r{place}, exception_to: [base], when: [k == {1000 + place}, member], then: {place + 1}" for place in range(rules))
    facts = ("k: {type: int, range: [1000, 9999], default: 1000}", "member: {type: bool}")
    return {"vocabulary": _vocabulary(facts, ["d: {type: int}"]), "rules": _rules(("rule: base, then: 0", *rows))}


def long_lines(rules: int) -> Texts:
    """Lines with as many operators as are allowed, over numbers that are multiplied and added."""
    facts = [f"n{place}: {{type: int, range: [0, 1000], default: 0}}" for place in range(12)]
    lines = (" + ".join(f"{3 + (place * part) % 11} * n{(place + part) % 12}" for part in range(60)) for place in range(1, rules + 1))
    rows = (f"rule: r{place}, exception_to: [base], when: ['{line} == {4000 + place}'], then: q" for place, line in enumerate(lines))
    return {"vocabulary": _vocabulary(facts), "rules": _rules((BASE, *rows))}


def histories(rules: int) -> Texts:
    """Spans over histories of two hundred years, the ends of which are facts."""
    facts = [f"h{place}: {{type: per_year_bool, range: [1900, 2100]}}" for place in range(4)]
    facts += [f"y{place}: {{type: int, range: [1900, 2100], default: 2000}}" for place in range(4)]
    rows = (
        f"rule: r{place}, exception_to: [base], when: ['run(h{place % 4} and not h{(place + 1) % 4}, before: y{place % 3}) >= {3 + place}',"
        f" 'count(h{(place + 2) % 4}, from: y{place % 4}, until: y{(place + 1) % 4}) == {5 + place}'], then: q"
        for place in range(rules)
    )
    return {"vocabulary": _vocabulary(facts), "rules": _rules((BASE, *rows))}
