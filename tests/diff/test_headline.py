"""What a comparison says first, held against every person of a small rulebook; and its first lines for edits that an analyst makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import product

import pytest
import z3

from regelproef.answer.asked import Answer, Bounds, unknown
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome
from regelproef.ask.two_versions import as_line
from regelproef.ask.versions import Seen, Versions
from regelproef.diff.compare import compare
from regelproef.diff.report import Change, DiffReport, Fit, Part, SideOutcome, Transition
from regelproef.language.printer import show
from regelproef.language.typed import Expr, all_of
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session
from regelproef.report.content.diff import Compared
from regelproef.report.render.formats import render
from tiny import tiny

VOCABULARY = """
    language: en
    reference_date: day
    facts:
      day: {type: date, range: [2025-12-30, 2026-01-03], default: 2026-01-01}
      born: {type: int, range: [2000, 2006], default: 2000}
      zone: {type: enum, values: [centre, ring, outside], default: ring}
      card: {type: bool, default: false}
    derived:
      age: {value: year(day) - born}
      age_that_counts: {value: age}
    decisions:
      permit: {type: enum, values: [granted, refused]}
      fee: {type: money}
"""
AMOUNTS = """
    amounts:
      full:
        unit: cent
        periods:
          - {from: 2025-01-01, until: 2025-12-31, value: 5000}
          - {from: 2026-01-01, value: 6000}
"""
RULES = """
    rules:
      - {rule: nobody, decision: permit, then: refused}
      - {rule: grown, decision: permit, exception_to: [nobody], when: [age_that_counts >= 24, zone != outside], then: granted}
      - {rule: with-card, decision: permit, exception_to: [nobody], when: [age_that_counts >= 24, card], then: granted}
      - {rule: free, decision: fee, then: 0}
      - {rule: pays, decision: fee, exception_to: [free], when: [permit == granted], then: full}
      - {rule: card-pays-less, decision: fee, exception_to: [pays], when: [card, zone == centre], then: 100}
"""
WORLD = """
    usual:
      - {line: no-card-in-the-ring, holds: not card or zone != ring, why: few have}
"""
Files = dict[str, str]
# name: what becomes of the files, what is shared, and how well that fits
CASES: dict[str, tuple[tuple[tuple[str, str, str], ...], list[str], Fit]] = {
    "younger": ((("rules", "age_that_counts >= 24", "age_that_counts >= 23"),), ["age == 23"], Fit.OUTER),
    "amount": (
        (("amounts", "value: 6000", "value: 6500"),),
        ["permit == granted", "day >= 2026-01-01"],
        Fit.OUTER,
    ),
    "outside": ((("rules", ", zone != outside]", "]"),), ["age >= 24", "zone == outside", "not card"], Fit.EXACT),
    "nothing-shared": (
        (("rules", "rule: nobody, decision: permit, then: refused", "rule: nobody, decision: permit, then: granted"),),
        [],
        Fit.OUTER,
    ),
    "two-ends": ((("rules", "age_that_counts >= 24, card", "age_that_counts >= 21, card"),), ["age >= 21", "age <= 23", "card"], Fit.EXACT),
}


def book(edits: tuple[tuple[str, str, str], ...] = ()) -> Rulebook:
    files = {"vocabulary": VOCABULARY, "amounts": AMOUNTS, "rules": RULES, "world": WORLD}
    for file, old, new in edits:
        assert old in files[file]
        files[file] = files[file].replace(old, new)
    return tiny(**files)


@dataclass(frozen=True)
class Tried:
    """A comparison, and everybody who is possible."""

    versions: Versions
    report: DiffReport
    persons: tuple[Seen, ...]

    def changed(self) -> Iterator[tuple[Seen, str, Outcome, Outcome]]:
        for seen in self.persons:
            for name in self.versions.new.decisions:
                if seen.differs(name):
                    yield seen, name, *seen.outcomes(name)

    def meets(self, seen: Seen) -> bool:
        shared = self.report.headline.shared
        assert shared is not None
        return self.versions.persons.holds(all_of(map(as_line, shared.conditions)), (seen.person,))


def tried(name: str) -> Tried:
    versions = Versions(book(), book(CASES[name][0]), Limits())
    report = compare(versions)
    names = list(versions.variables)
    values = (_values(versions, fact) for fact in names)
    people = (versions.look_at(dict(zip(names, chosen, strict=True))) for chosen in product(*values))
    return Tried(versions, report, tuple(people))


tried = cache(tried)


def _values(versions: Versions, name: str) -> list[object]:
    fact = versions.variables[name].fact
    own = fact.type
    if isinstance(fact.default, date):
        return [date.fromordinal(day) for day in range(own.first_date.toordinal(), own.last_date.toordinal() + 1)]
    if isinstance(fact.default, int) and not isinstance(fact.default, bool):
        return list(range(own.lowest, own.highest + 1))
    return list(fact.values())


@pytest.mark.parametrize("name", CASES)
def test_what_is_shared_is_shared_by_all(name: str) -> None:
    """It holds for everybody for whom something changes, says so exactly where it does, and is what one would say."""
    one, (_, expected, fit) = tried(name), CASES[name]
    shared = one.report.headline.shared
    assert shared is not None
    touched = [any(seen.differs(decision) for decision in ("permit", "fee")) for seen in one.persons]
    met = [one.meets(seen) for seen in one.persons]

    assert any(touched)
    assert all(holds for changes, holds in zip(touched, met, strict=True) if changes)
    assert (touched == met) == (shared.fit is Fit.EXACT)
    assert ([show(line) for line in shared.conditions], shared.fit) == (expected, fit)


@pytest.mark.parametrize("name", CASES)
def test_each_change_stands_in_one_row(name: str) -> None:
    """With the first and the last day on which it occurs, and the least and the greatest difference."""
    one = tried(name)
    found: dict[int, list[tuple[date, int | None]]] = {}
    rows = one.report.headline.transitions
    for seen, decision, before, after in one.changed():
        (place,) = (at for at, row in enumerate(rows) if row.decision == decision and _agrees(row.before, before) and _agrees(row.after, after))
        day, difference = seen.person["day"], _difference(rows[place], before, after)
        assert isinstance(day, date)
        found.setdefault(place, []).append((day, difference))

    assert sorted(found) == list(range(len(rows)))
    for place, told in found.items():
        days, differences = [day for day, _ in told], [number for _, number in told if number is not None]
        assert rows[place].dates == Bounds(min(days), max(days))
        assert rows[place].difference == (Bounds(min(differences), max(differences)) if differences else None)
    every = [day for told in found.values() for day, _ in told]
    assert one.report.headline.dates == Bounds(min(every), max(every))


def _agrees(side: SideOutcome, outcome: Outcome) -> bool:
    if side.constant:
        return side.status is outcome.status and side.value == outcome.value
    assert side.bounds is not None
    return side.bounds.least <= outcome.value <= side.bounds.greatest and outcome.value not in {0, 100}  # type: ignore[operator]  # numbers


def _difference(row: Transition, before: Outcome, after: Outcome) -> int | None:
    if row.decision != "fee":
        return None
    assert isinstance(before.value, int) and isinstance(after.value, int)
    return after.value - before.value


@pytest.mark.parametrize("name", CASES)
def test_nobody_is_simpler(name: str) -> None:
    """Of everybody for whom something changes, nobody breaks fewer usual lines, or as many with fewer facts that differ from the defaults."""
    one = tried(name)
    simplest = one.report.headline.simplest
    assert simplest is not None
    default = {fact: variable.fact.default for fact, variable in one.versions.variables.items()}

    def rank(seen: Seen) -> tuple[int, int]:
        return one.versions.unusual(seen.person), sum(seen.person[fact] != value for fact, value in default.items())

    shown = one.versions.look_at({**default, **simplest.example.facts})
    assert rank(shown) == min(rank(seen) for seen, *_ in one.changed()) == (simplest.unusual, len(simplest.example.facts))
    assert list(simplest.example.changed) == [decision for decision in ("permit", "fee") if shown.differs(decision)] != []


def test_whether_the_past_changes() -> None:
    """It does when something changes before the day of judgement; without such a day nothing is said of it."""
    report = tried("amount").report
    days = {date(2026, 1, 1): False, date(2026, 1, 2): True}

    assert report.past is None
    assert {day: replace(report, day=day).past for day in days} == days
    told = {day: render("text", Compared(replace(report, day=day), book()), "en") for day in days}
    assert "stays as it was" in told[date(2026, 1, 1)] and "changes too" in told[date(2026, 1, 2)]


def test_groups_that_differ_in_the_deciding_rule_are_one() -> None:
    """Where one description says both, with the rules listed."""
    report = tried("younger").report
    (permit,) = (one for one in report.decisions if one.name == "permit")
    told = {region.after.rules for region in permit.roots}

    assert len(permit.roots) < len({("grown",), ("with-card",), ("grown", "with-card")})
    assert any(set(rules) == {"grown", "with-card"} for rules in told)


@pytest.mark.parametrize("name", ("younger", "outside"))
def test_an_unanswered_question_makes_nothing_untrue(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever question has no answer, what is still said to be shared is, and the comparison does not claim to be complete."""
    answer, state = Session._answer, {"asked": 0, "silent": 0}

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        state["asked"] += 1
        return unknown("work") if state["asked"] == state["silent"] else answer(session, conditions, show=show)

    people = [seen.person for seen in tried(name).persons]
    monkeypatch.setattr(Session, "_answer", answered)
    compare(Versions(book(), book(CASES[name][0]), Limits()))
    for silent in range(1, state["asked"] + 1, 3):
        state.update(asked=0, silent=silent)
        versions = Versions(book(), book(CASES[name][0]), Limits())
        report = compare(versions)
        state["silent"] = 0
        shared = report.headline.shared
        assert shared is not None
        line = all_of(map(as_line, shared.conditions))
        for person in people:
            changes = any(versions.look_at(person).differs(decision) for decision in ("permit", "fee"))
            holds = versions.persons.holds(line, (person,))
            assert holds or not changes
            assert shared.fit is not Fit.EXACT or holds == changes
        assert report.undecided or [show(one) for one in shared.conditions] == CASES[name][1]


def test_what_has_one_side_only_is_told_apart() -> None:
    """The sentence does not speak of a decision that is new, and says so."""
    new = tiny(
        vocabulary=VOCABULARY + "      extra: {type: bool}\n",
        amounts=AMOUNTS,
        rules=RULES.replace("age_that_counts >= 24", "age_that_counts >= 23") + "      - {rule: never, decision: extra, then: false}\n",
        world=WORLD,
    )
    report = compare(Versions(book(), new, Limits()))
    shared = report.headline.shared

    assert shared is not None and shared.besides == ("extra",)
    assert [show(line) for line in shared.conditions] == ["age == 23"]
    assert "told apart: extra" in render("text", Compared(report, new), "en")
    assert {one.name: one.change for one in report.decisions}["extra"] is Change.ADDED


def test_everybody_is_said_to_be_everybody() -> None:
    """Where nothing is shared because nobody is left out, that is told; where somebody is, that there is nothing they share."""
    everybody = book((("rules", "then: 0}", "then: 1}"), ("rules", "then: full", "then: 2"), ("rules", "then: 100}", "then: 3}")))
    report = compare(Versions(book(), everybody, Limits()))
    some = tried("nothing-shared").report

    assert report.headline.shared is not None and report.headline.shared.fit is Fit.EXACT
    assert "something changes for everybody\n" in render("text", Compared(report, everybody), "en")
    assert "those for whom something changes have no single condition of the rules in common" in render("text", Compared(some, book()), "en")


# -- where the rules compare with no constant, and where decisions change for others ------------------------------------------------

TWO_GROUPS = {
    "vocabulary": VOCABULARY.replace("      fee: {type: money}", "      pass: {type: bool}\n      bonus: {type: bool}"),
    "rules": """
    rules:
      - {rule: nobody, decision: permit, then: refused}
      - {rule: grown, decision: permit, exception_to: [nobody], when: [age_that_counts >= 24], then: granted}
      - {rule: no-pass, decision: pass, then: false}
      - {rule: has-pass, decision: pass, exception_to: [no-pass], when: [age_that_counts >= 24, card], then: true}
      - {rule: no-bonus, decision: bonus, then: false}
      - {rule: has-bonus, decision: bonus, exception_to: [no-bonus], when: [2 * born <= 4000], then: true}
""",
}


def two_groups(*, silent: int = 0, monkeypatch: pytest.MonkeyPatch | None = None) -> Tried:
    """Two decisions change for whoever is 23, a third for whoever was born in some years; `silent`: this question has no answer."""
    answer, asked = Session._answer, iter(range(1, 10**6))

    def answered(session: Session, conditions: tuple[z3.BoolRef, ...], *, show: bool) -> Answer:
        return unknown("work") if next(asked) == silent else answer(session, conditions, show=show)

    old = tiny(**TWO_GROUPS)
    new = tiny(**{**TWO_GROUPS, "rules": TWO_GROUPS["rules"].replace("age_that_counts >= 24", "age_that_counts >= 23").replace("4000", "4008")})
    versions = Versions(old, new, Limits())
    if monkeypatch is not None:
        monkeypatch.setattr(Session, "_answer", answered)
    report = compare(versions)
    if monkeypatch is not None:
        monkeypatch.setattr(Session, "_answer", answer)
    names = list(versions.variables)
    chosen = product(*(_values(versions, fact) for fact in names))
    return Tried(versions, report, tuple(versions.look_at(dict(zip(names, values, strict=True))) for values in chosen))


def test_what_is_shared_has_ends_that_no_rule_names() -> None:
    """All were born from 2001 to 2004, though no rule says so; two decisions share an age, and the third those years alone."""
    one = two_groups()
    shared, parts = one.report.headline.shared, one.report.headline.parts

    assert shared is not None and [show(line) for line in shared.conditions] == ["born >= 2001", "born <= 2004"]
    told = [(part.decisions, [show(line) for line in part.conditions]) for part in parts]
    assert told == [(("permit", "pass"), ["age == 23"]), (("bonus",), ["born >= 2001", "born <= 2004"])]
    hold_for_whoever_changes(one)
    words = render("text", Compared(one.report, one.versions.new), "en")
    assert (
        "  permit, pass: for exactly those of whom this holds: age is 23\n" in words
        and "  bonus: for exactly those of whom this holds: born is from 2001 to 2004\n" in words
    )


def test_parts_stay_true_without_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever question has no answer, what a part says holds of all whom it speaks of."""
    whole = two_groups().report.headline
    for silent in range(1, 400, 7):
        one = two_groups(silent=silent, monkeypatch=monkeypatch)
        hold_for_whoever_changes(one)
        assert one.report.undecided or (one.report.headline.shared, one.report.headline.parts) == (whole.shared, whole.parts)


def hold_for_whoever_changes(one: Tried) -> None:
    """Every part, held against everybody; and `exact` is so."""
    holds = one.versions.persons.holds
    shared = one.report.headline.shared
    assert shared is not None
    for decisions, conditions, fit in ((("permit", "pass", "bonus"), shared.conditions, shared.fit), *map(_told, one.report.headline.parts)):
        line = all_of(map(as_line, conditions))
        changes = [any(seen.differs(name) for name in decisions) for seen in one.persons]
        meets = [holds(line, (seen.person,)) for seen in one.persons]
        assert all(met for met, touched in zip(meets, changes, strict=True) if touched)
        assert fit is Fit.UNDECIDED or (fit is Fit.EXACT) == (meets == changes)


def _told(part: Part) -> tuple[tuple[str, ...], tuple[Expr, ...], Fit]:
    return part.decisions, part.conditions, part.fit


def yearly(until: int, step: int) -> Rulebook:
    """An amount for each year from 2025, a cent more for each step."""
    lines = [f"          - {{from: {year}-01-01, until: {year}-12-31, value: {100 * year + step}}}" for year in range(2025, until + 1)]
    ends = ["          - {until: 2024-12-31, value: 100}", f"          - {{from: {until + 1}-01-01, value: 9000}}"]
    head = AMOUNTS[: AMOUNTS.index("          - {from")]
    wide = VOCABULARY.replace("range: [2025-12-30, 2026-01-03]", "range: [2020-01-01, 2040-12-31]")
    return tiny(vocabulary=wide, amounts=head + "\n".join((ends[0], *lines, ends[1])) + "\n", rules=RULES)


@pytest.mark.parametrize("until", (2025, 2028, 2034))
def test_each_of_few_amounts_has_a_row(until: int) -> None:
    """With its days; of many, one row from the least to the greatest."""
    found = compare(Versions(yearly(until, 0), yearly(until, 7), Limits())).headline.transitions
    told = [(row.before.bounds, row.after.bounds, row.dates, row.difference) for row in found if row.decision == "fee"]

    def row(first: int, last: int) -> tuple[Bounds, Bounds, Bounds, Bounds]:
        before, after = Bounds(100 * first, 100 * last), Bounds(100 * first + 7, 100 * last + 7)
        return before, after, Bounds(date(first, 1, 1), date(last, 12, 31)), Bounds(7, 7)

    assert told == ([row(year, year) for year in range(2025, until + 1)] if until < 2034 else [row(2025, 2034)])
