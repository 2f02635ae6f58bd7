"""Adequacy of the checks: what no check would notice is found, and what one notices is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.check.adequacy import Trial
from regelproef.check.questions import run_adequacy
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.from_documents import load_rulebook
from regelproef.model.mutants import mutants_of
from regelproef.model.rulebook import Rulebook


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(Path(__file__).parents[1] / "rulebooks" / "parking")


def test_survivors_change_somebody(book: Rulebook) -> None:
    """The person shown gets another result from the mutant than from the rulebook."""
    trial, alive = Trial(Bench(book, Limits())), 0
    for mutant in mutants_of(book):
        noticed = trial.of(mutant)
        if noticed.witness is not None:
            alive += 1
            person = {**book.default_person(), **noticed.witness.facts[0]}
            one, other = Evaluator(book), Evaluator(mutant.apply(book))
            outcomes = [{name: o.value for name, o in evaluator.decide(person).items()} for evaluator in (one, other)]
            assert outcomes[0] != outcomes[1], mutant.id
    assert alive


def test_equivalent_mutants_are_no_findings(book: Rulebook) -> None:
    """A slip that changes nobody's result needs no check."""
    trial = Trial(Bench(book, Limits()))
    mutant = next(one for one in mutants_of(book) if one.id == "card-ends/when-4-le")
    assert trial.of(mutant).equivalent


def test_without_checks_everything_survives(book: Rulebook) -> None:
    """Without properties, statements and cases, only conflicts and gaps notice a slip: there are many more findings."""
    bare = replace(book, properties=(), documents=(), cases=())
    full, less = (len(run_adequacy(one, Limits()).findings) for one in (book, bare))
    assert less > full + 20


def test_undecided_is_not_noticed(book: Rulebook) -> None:
    """Without time for the solver, what no case notices is undecided."""
    report = run_adequacy(book, Limits(0))
    assert report.undecided and not report.errors
