"""Every comparison at its boundary, as a minimal pair: two persons who differ in one fact by one step, for whom the comparison and the
decision come out
otherwise. And every edge of a validity period: the same on the last day within and the first day outside.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.facts import is_value
from regelproef.encode.logic import conj, neg, same
from regelproef.encode.pairs import Pair
from regelproef.encode.terms import equal, substitute
from regelproef.generate.atoms import Atom, Atoms
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.sample import Trial
from regelproef.language.typed import Amount, Compare, Decided, Expr, Fact
from regelproef.language.types import ORDERED
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook


def obligations(owner: Owner, book: Rulebook, rule: Rule, atoms: Atoms) -> Iterator[Obligation]:
    for atom in atoms.atoms:
        if isinstance(atom.expr, Compare) and atom.expr.left.type.kind in ORDERED:
            steps = facts_behind(book, atom.expr)
            if steps:
                yield _boundary(owner, rule, atoms, atom, steps)


def facts_behind(book: Rulebook, expr: Expr) -> tuple[str, ...]:
    """The facts on which an expression depends, in vocabulary order, also through amounts and decisions."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [expr]
    while waiting:
        for part in book.inlined(waiting.pop()):
            if isinstance(part, Fact):
                found.add(part.name)
            elif isinstance(part, Amount):
                found.add(book.reference_date)
            elif isinstance(part, Decided) and part.name not in seen:
                seen.add(part.name)
                for rule in book.present_rules(part.name):
                    found.update((book.reference_date,) if rule.valid else ())
                    waiting.extend(formula.expr for formula in rule.formulas)
    return tuple(name for name in book.facts if name in found)


def _boundary(owner: Owner, rule: Rule, atoms: Atoms, atom: Atom, steps: tuple[str, ...]) -> Obligation:
    def met(trial: Trial) -> bool:
        if trial.other is None or not trial.fact or not one_step(trial):
            return False
        one, other = trial.main.outcome(rule.decision), trial.other.outcome(rule.decision)
        if not (one.ok and other.ok) or one.value == other.value:
            return False
        first, second = atoms.vector(trial.main)[atom.index], atoms.vector(trial.other)[atom.index]
        return first is not None and second is not None and first is not second and rule.id in {*one.effective, *other.effective}

    def linked(bench: Bench, pair: Pair) -> Parts:
        term = bench.encoder.formula(atom.expr)
        lines: Parts = [(f"{atom.source} on one side", neg(same(term, pair.of_second(term))))]
        return [*lines, *_decides_one_side(bench, pair, rule)]

    id_ = f"{rule.id}/when-{atom.line}.{atom.place}-boundary"
    why = text("why-boundary", rule=rule.id, condition=atom.source)
    return Obligation(id_, "boundary", owner, why, atom.formula.span_of(atom.expr), met, no_parts, pair=True, steps=steps, linked=linked)


def one_step(trial: Trial) -> bool:
    """The two differ in their one fact by a day, a cent, a unit, a year of a history; a truth value or enum has no smaller step."""
    assert trial.other is not None
    a, b = trial.main.person[trial.fact], trial.other.person[trial.fact]
    if isinstance(a, frozenset) and isinstance(b, frozenset):
        return len(a ^ b) == 1
    if isinstance(a, date) and isinstance(b, date):
        return abs((a - b).days) == 1
    if isinstance(a, (bool, str)):
        return a != b
    return isinstance(a, int) and isinstance(b, int) and abs(a - b) == 1


# -- validity ---------------------------------------------------------------------------------------------------------------


def edges(owner: Owner, book: Rulebook, rule: Rule) -> Iterator[Obligation]:
    reference = book.facts.get(book.reference_date)
    if reference is None:
        return
    low, high = reference.type.first_date, reference.type.last_date
    for index, period in enumerate(rule.valid, 1):
        place = f"{index}-" if len(rule.valid) > 1 else ""
        if period.first is not None and low < period.first <= high:
            yield _edge(owner, book, rule, f"{place}from", period.first, period.first - timedelta(days=1))
        if period.last is not None and low <= period.last < high:
            yield _edge(owner, book, rule, f"{place}until", period.last, period.last + timedelta(days=1))


def _edge(owner: Owner, book: Rulebook, rule: Rule, name: str, inside: date, outside: date) -> Obligation:
    day = book.reference_date

    def met(trial: Trial) -> bool:
        if trial.other is None or trial.fact != day:
            return False
        days = {trial.main.person[day]: trial.main, trial.other.person[day]: trial.other}
        if set(days) != {inside, outside}:
            return False
        one, two = days[inside].outcome(rule.decision), days[outside].outcome(rule.decision)
        return one.ok and two.ok and rule.id in one.effective and one.value != two.value

    def linked(bench: Bench, pair: Pair) -> Parts:
        first, second = is_value(bench.encoder.facts[day], inside), is_value(pair.second[day], outside)
        return [(f"{day} = {inside}", first), (f"{day} = {outside}", second), *_decides_one_side(bench, pair, rule)]

    why = text("why-validity", rule=rule.id, inside=inside, outside=outside)
    id_ = f"{rule.id}/valid-{name}"
    return Obligation(id_, "validity", owner, why, rule.valid_span, met, no_parts, pair=True, steps=(day,), linked=linked)


def _decides_one_side(bench: Bench, pair: Pair, rule: Rule) -> Parts:
    """The rule decides for the first person, and the second gets another outcome."""
    decision = bench.decision(rule.decision)
    other = substitute(decision.value, pair.swap)
    return [
        (f"decides({rule.id})", decision.rules[rule.id].effective),
        (f"decided({rule.decision})", conj((decision.ok, pair.of_second(decision.ok)))),
        (f"{rule.decision} otherwise", neg(equal(decision.value, other))),
    ]


def no_parts(_: Bench) -> Parts:
    """Pairs are asked about as pairs."""
    return []
