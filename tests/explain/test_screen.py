"""What a person reads of `explain`: a screen, with nothing cited that is not about them, and nothing called near that is not."""

from __future__ import annotations

from functools import cache
from itertools import chain, product
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.cli.main import main
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import DecisionReasons, PersonReasons, explain_person
from regelproef.explain.why_not import why_not
from regelproef.language.typed import Const
from regelproef.model.from_documents import load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import read_person
from regelproef.report.content.explain import Explained
from regelproef.report.render.formats import render

ROOT = Path(__file__).parents[2]
PERSONS: dict[str, dict[str, Value]] = {
    "anybody": {},
    "in Brussels": {"woonplaats": "brussel", "dag_in_vlaanderen": False},
    "twenty-one": {"geboortedatum": "2005-03-01"},
    "insured elsewhere": {"sociale_zekerheid": "eu_eer_zwitserland"},
    "in Wallonia": {"woonplaats": "wallonie", "dag_in_vlaanderen": False},
    "reminded": {"openstaande_premies": 2, "aangetekend_aangemaand": True},
}
DECISIONS = ("aansluitbaarheid", "aansluiting", "premiebedrag_cent", "tarief", "geldboete_cent", "recht_op_zorgbudget")


@cache
def vsb() -> Rulebook:
    return load_rulebook(ROOT / "spec" / "vsb", "spec/vsb")


@pytest.fixture
def book() -> Rulebook:
    return vsb()


@pytest.fixture(scope="module")
def parking() -> Rulebook:
    return load_rulebook(ROOT / "tests" / "rulebooks" / "parking", "parking")


def complete(book: Rulebook, facts: dict[str, Value]) -> dict[str, Value]:
    person, problems = read_person(book, facts)
    assert not problems
    return person


@cache
def explained(name: str, decision: str) -> PersonReasons:
    return explain_person(Evaluator(vsb()), complete(vsb(), PERSONS[name]), (decision,), PERSONS[name])


def reasons_of(name: str, decision: str) -> DecisionReasons:
    (found,) = explained(name, decision).decisions
    return found


@pytest.mark.parametrize("name", PERSONS)
def test_a_decision_fits_on_a_screen(book: Rulebook, name: str) -> None:
    """24 lines of 80 columns, in each language, and the answer first."""
    for decision in DECISIONS:
        for language in ("nl", "fr", "en"):
            lines = render("text", Explained(book, explained(name, decision)), language).splitlines()
            assert len(lines) <= 24 and max(map(len, lines)) <= 80, (decision, language, lines)
            assert lines[0].startswith(book.labels.name(decision, language)[:60])


@pytest.mark.parametrize("decision", DECISIONS)
def test_what_is_cited_is_about_this_person(book: Rulebook, decision: str) -> None:
    """A statement that is cited holds of them; one of another amount, or of the young, is not cited for who is forty-six."""
    evaluator = Evaluator(book)
    for name, facts in PERSONS.items():
        state = evaluator.state_of(complete(book, facts), book.decisions)
        for statement, concerns in reasons_of(name, decision).cited.statements.items():
            if concerns:
                one = book.statements[statement]
                assert all(evaluator.holds(line, state) for line in (*one.when, *one.then))


def test_another_amount_is_not_cited() -> None:
    """Of the premium of 2026 neither the one of 2024 nor the one without a year; the amount is dated, with its source."""
    found = reasons_of("anybody", "premiebedrag_cent")
    assert found.cited.statements["S003-27"] and not found.cited.statements["S004-31"] and not found.cited.statements["S000-32"]
    ((name, period),) = found.cited.amounts
    assert (name, period.value, period.source) == ("zorgpremie.standaard", found.outcome.value, ("S003-03", "S003-27"))
    assert not reasons_of("anybody", "aansluitbaarheid").cited.statements["S002-113"]  # of the young
    assert reasons_of("twenty-one", "aansluitbaarheid").cited.statements["S004-23"]


def test_near_is_one_change_that_can_happen(book: Rulebook) -> None:
    """After each step the outcome is the one that is told; nobody is born otherwise, and nobody becomes unusual."""
    evaluator = Evaluator(book)
    for name, decision in product(PERSONS, DECISIONS):
        person = complete(book, PERSONS[name])
        found = reasons_of(name, decision)
        for step in chain(found.steps, (near.step for near in found.near if near.step)):
            then = {**person, step.fact: step.then}
            assert not book.facts[step.fact].fixed and step.fact != book.reference_date and person[step.fact] == step.now != step.then
            assert not evaluator.impossible(then) and len(evaluator.unusual(then)) <= len(evaluator.unusual(person))
            assert evaluator.decide(then, (decision,))[decision].same(step.outcome) and not step.outcome.same(found.outcome)
        assert all(near.rule.id in near.step.outcome.effective for near in found.near if near.step)


def test_every_small_step_is_told(parking: Rulebook) -> None:
    """Of truth values and words none is forgotten: each one that changes the outcome stands among the steps."""
    evaluator, person = Evaluator(parking), complete(parking, {"cars": 3, "zone": "centre"})
    (found,) = explain_person(evaluator, person, ("permit",)).decisions
    told = {(step.fact, step.then) for step in found.steps}
    now = evaluator.decide(person, ("permit",))["permit"]
    for name, fact in parking.facts.items():
        values = fact.values() if fact.type.kind.value in {"bool", "enum"} and not fact.fixed else ()
        for value in values:
            then = {**person, name: value}
            changes = not evaluator.impossible(then) and not evaluator.decide(then, ("permit",))["permit"].same(now)
            assert ((name, value) in told) == changes


def test_what_cannot_change_any_more_is_told(book: Rulebook) -> None:
    """Who is too young could ask for care; or would have had to be born before, which is told apart and contains no other change."""
    person = complete(book, PERSONS["twenty-one"])
    wanted = Const("verplicht", book.decisions["aansluitbaarheid"].type)
    found = why_not(book, Limits(), person, "aansluitbaarheid", wanted)
    assert [[name for name, _, _ in one.changes] for one in found.alternatives] == [["zorgvraag"]]
    assert found.beyond is not None and [name for name, _, _ in found.beyond.changes] == ["geboortedatum"]
    assert Evaluator(book).decide(found.beyond.person, ("aansluitbaarheid",))["aansluitbaarheid"].value == "verplicht"


def test_all_leaves_nothing_out(book: Rulebook) -> None:
    """Every statement of the deciding rule and every condition as it is written stand there."""
    reasons = explained("anybody", "aansluitbaarheid")
    told = render("text", Explained(book, reasons, whole=True), "nl")
    (rule,) = reasons.decisions[0].deciding
    assert [name for name in (*rule.sources, *(line.source for line in rule.conditions)) if name not in told] == []


def test_a_value_that_follows_from_facts_is_no_fact(capsys: pytest.CaptureFixture[str]) -> None:
    """Who gives an age is told from which facts it follows."""
    assert main(["explain", "--spec", str(ROOT / "spec" / "vsb"), "--lang", "en", "leeftijd=25"]) == 2
    assert "`leeftijd` follows from other facts; give `peildatum`, `geboortedatum`" in capsys.readouterr().err
