"""The owners of a rulebook in rulebook order, with their obligations.

In: a rulebook and the workshop. Out: for each rule a search of its own; for everything else obligations that the fixtures of the rules mostly meet.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking
from regelproef.generate.atoms import Atoms
from regelproef.generate.neighbours import Signature
from regelproef.generate.obligation import Obligation, Owner, Sample
from regelproef.generate.obligations import (
    beside,
    both,
    boundaries,
    calendar,
    conditions,
    decides,
    defaults,
    ends,
    gaps,
    guards,
    histories,
    rows,
    sides,
    stated,
    still,
    unchosen,
    values,
    years,
)
from regelproef.generate.workshop import Workshop
from regelproef.model.edits import WIDENED
from regelproef.model.mutants import mutants_of_rule
from regelproef.model.parts import Rule


@dataclass(frozen=True)
class RuleOwner:
    """A rule, what it asks for, what makes two persons alike for it, and the facts whose change may matter to it."""

    owner: Owner
    obligations: tuple[Obligation, ...]
    signature: Signature
    facts: tuple[str, ...]


def rule_owner(shop: Workshop, rule: Rule) -> RuleOwner:
    """What a rule in force asks for."""
    book = shop.bench.book
    behind = book.index.facts_in_order(book.index.behind_decision(rule.decision))
    if shop.bench.limits.spent:  # the first of its obligations stands for all, none of which will be met
        owner = Owner("rule", rule.id, rule.decision, rule.sources)
        return RuleOwner(owner, (decides.obligation(owner, book, rule),), lambda _: None, behind)
    atoms = Atoms(rule, shop.bench.evaluator)
    owner = Owner("rule", rule.id, rule.decision, rule.sources)
    asked = (
        decides.obligation(owner, book, rule),
        *boundaries.obligations(owner, book, rule, atoms),
        *boundaries.edges(owner, book, rule),
        *conditions.obligations(owner, book, atoms),
        *decides.exceptions(owner, book, rule),
        *(values.killed(owner, shop.bench, one) for one in mutants_of_rule(book, rule, implementers=True, wanted=WIDENED.__ne__)),
    )
    return RuleOwner(owner, asked, _signature(rule, atoms), behind)


def _signature(rule: Rule, atoms: Atoms) -> Signature:
    def signature(sample: Sample) -> Hashable:
        outcome = sample.outcome(rule.decision)
        return (outcome.value, outcome.effective, outcome.applying, atoms.vector(sample))

    return signature


def other_owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    """Properties, amounts, derived values, and the values of facts and decisions."""
    yield from guards.owners(bench)
    yield from values.owners(bench)


OF_RULES = (sides, beside, gaps)  # each asks something beside every rule of a decision
OF_DECISIONS = (rows, both, ends, calendar, histories, still)  # and each of these of the decision as a whole, whatever its rules look like


def of_decision(bench: Bench, decision: str) -> list[Obligation]:
    """What a decision asks for beside its rules."""
    asking = Asking(Owner("decision", decision, decision), bench.evaluator, bench.book.decisions[decision].span)
    of_rules = (one for kind in OF_RULES for one in kind.obligations(bench, decision))
    return [*of_rules, *(one for kind in OF_DECISIONS for one in kind.obligations(asking, bench.book, decision))]


def of_the_rest(shop: Workshop) -> Iterator[tuple[Owner, list[Obligation]]]:
    """Amounts by year, facts and their defaults, statements and readings."""
    yield from years.owners(shop.bench)
    yield from still.present(shop.bench)
    yield from defaults.owners(shop.bench)
    yield from stated.owners(shop.bench)
    yield from unchosen.owners(shop.readings)
