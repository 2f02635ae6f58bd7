"""Long chains are ordinary input: nothing that loads, reads, encodes, decides or asks a rulebook goes as deep as its chains are long."""

from __future__ import annotations

import pytest

from regelproef.answer.finding import Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Status
from regelproef.ask.bench import Bench
from regelproef.check.questions import run_checks
from regelproef.diff.compare import compare_rulebooks
from regelproef.evaluate.closures import State
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import HasStatus, Not, RuleStands
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

FACTS = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2024-12-31], default: 2022-01-01}
  nr: {type: int, range: [0, 3000], default: 7}
  b1: {type: bool}
"""


def book_of(rules: list[str], decisions: list[str], derived: list[str] | None = None) -> Rulebook:
    vocabulary = FACTS + "derived:\n" + "".join(f"  {one}\n" for one in derived or ()) + "decisions:\n" + "".join(f"  {one}\n" for one in decisions)
    texts = {"vocabulary.yaml": vocabulary, "rules/r.yaml": "rules:\n" + "".join(f"  - {{{rule}}}\n" for rule in rules)}
    return build_rulebook(parse_documents({name: content.encode() for name, content in texts.items()}, ""))


def asked(book: Rulebook, decision: str, person: dict[str, object], *, conflict: bool = False) -> object:
    """What the evaluator decides for a person; the solver must find somebody who has a value, and find a conflict or none."""
    bench = Bench(book, Limits())
    outcome = bench.evaluator.decide({**book.default_person(), **person}, (decision,))[decision]
    assert bench.search(HasStatus(decision, Status.VALUE)).answer.possible
    assert bench.decide(HasStatus(decision, Status.CONFLICT)).possible is conflict
    assert bench.pair(("b1", "nr")).decide(HasStatus(decision, Status.VALUE, "b")).possible
    assert "nr" in book.index.behind_decision(decision, chosen=False).facts
    return outcome.value


def test_exceptions_to_exceptions() -> None:
    """Each of 1,200 rules an exception to the one before it."""
    rules = ["rule: r0, decision: d, then: 0"]
    rules += [f"rule: r{at}, decision: d, exception_to: [r{at - 1}], when: [nr >= {at}], then: {at % 5}" for at in range(1, 1200)]
    book = book_of(rules, ["d: {type: int}"])
    assert asked(book, "d", {"nr": 1000}) == 0
    assert Bench(book, Limits()).decide(RuleStands("r0", "d", "reaches")).possible


def test_as_many_outcomes_as_rules() -> None:
    """Each of 1,200 exceptions in a row says something else: none of them clashes with another, and one beside the row does, once."""
    rules = ["rule: r0, decision: d, then: 0"]
    rules += [f"rule: r{at}, decision: d, exception_to: [r{at - 1}], when: [nr >= {at}], then: {at}" for at in range(1, 1200)]
    assert asked(book_of(rules, ["d: {type: int}"]), "d", {"nr": 1000}) == 1000
    beside = [*rules, "rule: beside, decision: d, exception_to: [r500], when: [nr == 700], then: 5000"]
    bench = Bench(book_of(beside, ["d: {type: int}"]), Limits())
    assert bench.decide(HasStatus("d", Status.CONFLICT)).possible
    assert bench.decide(HasStatus("d", Status.CONFLICT), Not(RuleStands("beside", "d", "applies"))).impossible


def test_persons_who_show_a_long_row_of_changes_are_decided_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever shows that one decision changes shows it of those behind it too, and is not decided anew for each."""
    decisions = [f"d{at}: {{type: bool}}" for at in range(120)]
    rows = [f"rule: r{at}, decision: d{at}, then: d{at - 1}" for at in range(1, 120)]
    old, new = (book_of([f"rule: r0, decision: d0, then: nr > {most}", *rows], decisions) for most in (2, 3))
    made, again = [0], Evaluator.again

    def counted(evaluator: Evaluator, state: State, decision: str) -> Outcome:
        made[0] += 1
        return again(evaluator, state, decision)

    monkeypatch.setattr(Evaluator, "again", counted)
    report = compare_rulebooks(old, new, Limits())
    assert [one.complete and len(one.regions) == 1 for one in report.decisions] == [True] * 120
    assert made[0] < 2 * 120 * 120  # once where it is looked whether a region has somebody at hand, and not again to show them


def test_a_comb_of_exceptions() -> None:
    """Each rule an exception to all before it: the number of edges is no depth either."""
    rules = [
        f"rule: r{at}, decision: d, exception_to: [{', '.join(f'r{other}' for other in range(at))}], when: [nr >= {at}], then: {at % 2 == 0}".lower()
        for at in range(150)
    ]
    assert asked(book_of(rules, ["d: {type: bool}"]), "d", {"nr": 77}) is False


def test_derived_values_that_name_one_another() -> None:
    """A thousand of them, the last first in the file."""
    derived = [f"v{at}: {{value: {f'v{at - 1} + 1' if at else 'nr'}}}" for at in reversed(range(1000))]
    book = book_of(["rule: r, decision: d, when: [v999 >= 0], then: v999"], ["d: {type: int}"], derived)
    assert asked(book, "d", {"nr": 5}) == 1004
    assert run_checks(book, Limits()).undecided == ()
    assert book.decisions["d"].type.highest == 3999


def test_decisions_that_read_one_another() -> None:
    """Five hundred of them, the last first in the file."""
    rules = [f"rule: r{at}, decision: d{at}, then: {f'd{at - 1} + 1' if at else 'nr'}" for at in range(500)]
    book = book_of(rules, [f"d{at}: {{type: int}}" for at in reversed(range(500))])
    assert asked(book, "d499", {"nr": 5}) == 504
    assert run_checks(book, Limits()).undecided == ()


def test_expressions_as_long_as_they_may_be() -> None:
    """Sums, products and nests up to the bound of the parser, within a derived value that a decision reads and another reads again."""
    long = " + ".join(["nr"] * 150)
    derived = [f"total: {{value: '{long}'}}", f"more: {{value: '{' + '.join(['total'] * 150)}'}}"]
    wide = " or ".join(f"nr == {at} and b1" for at in range(37))
    deep = "(" * 38 + "not (" + f"{' + '.join(['nr'] * 60)} > 5" + ")" + ")" * 38
    rules = [f"rule: r, decision: d, when: ['{wide}'], then: more", f"rule: s, decision: e, when: ['{deep}'], then: '{' - '.join(['d'] * 100)}'"]
    book = book_of(rules, ["e: {type: int}", "d: {type: int}"], derived)
    assert asked(book, "d", {"nr": 1, "b1": True}) == 22500
    assert Bench(book, Limits()).evaluator.decide({**book.default_person(), "nr": 0, "b1": True}, ("e",))["e"].value == 0


@pytest.mark.parametrize("what", ["exception", "derived", "decision"])
def test_long_circles_are_refused(what: str) -> None:
    """A circle of a thousand is refused like one of two, and told once."""
    many = range(1000)
    rules = [f"rule: r{at}, decision: d, exception_to: [r{(at + 1) % 1000}], then: 1" for at in many] if what == "exception" else []
    derived = [f"v{at}: v{(at + 1) % 1000} + 1" for at in many] if what == "derived" else []
    decisions = [f"d{at}: {{type: int}}" for at in many] if what == "decision" else ["d: {type: int}"]
    if what == "decision":
        rules = [f"rule: r{at}, decision: d{at}, then: d{(at + 1) % 1000}" for at in many]
    with pytest.raises(Unusable) as error:
        book_of(rules or ["rule: r, decision: d, then: 1"], decisions, derived)
    assert [finding.code for finding in error.value.findings] == ["cycle"]
