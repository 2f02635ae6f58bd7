"""Every comparison at its boundary, as a minimal pair: two persons who differ in one fact by one step, for whom the comparison and the
decision come out otherwise; where a day is moved by months or years, also from a day that the month it comes to does not have. And every edge of a
validity period: the same on the last day within and the first day outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from regelproef.ask.bench import SECOND
from regelproef.generate.asking import Held
from regelproef.generate.atoms import Atom, Atoms, evaluable
from regelproef.generate.obligation import Lines, Obligation, Owner, Sample, Trial
from regelproef.language.functions import UNITS
from regelproef.language.typed import Compare, Decided, Expr, FactIs, Function, RuleStands, all_of, any_of, decided, of_person
from regelproef.language.types import ORDERED, number
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import one_step_apart

Also = tuple[tuple[str, Expr], Callable[[Sample], bool]]


def obligations(owner: Owner, book: Rulebook, rule: Rule, atoms: Atoms) -> Iterator[Obligation]:
    for atom in atoms.atoms:
        if isinstance(atom.expr, Compare) and atom.expr.left.type.kind in ORDERED:
            steps = book.index.facts_in_order(book.index.behind(atom.expr))
            if steps:
                yield boundary(owner, book, rule, atoms, atom, steps)
                yield from _shorter_month(owner, book, rule, atoms, atom, steps)


def boundary(owner: Owner, book: Rulebook, rule: Rule, atoms: Atoms, atom: Atom, steps: tuple[str, ...], also: Also | None = None) -> Obligation:
    """`also`: a line about both that holds besides, and whether it does of one of them."""

    def met(trial: Trial) -> bool:
        if trial.other is None or not trial.fact or not one_step(trial):
            return False
        if also is not None and not all(map(also[1], trial.samples)):
            return False
        one, other = trial.main.outcome(rule.decision), trial.other.outcome(rule.decision)
        if not (one.ok and other.ok) or one.value == other.value:
            return False
        first, second = atoms.vector(trial.main)[atom.index], atoms.vector(trial.other)[atom.index]
        return first is not None and second is not None and first is not second and rule.id in {*one.effective, *other.effective}

    def parts() -> Lines:
        one, other = atom.expr, of_person(atom.expr, SECOND)
        both = all_of((*evaluable(one), *evaluable(other), Compare("!=", one, other)))
        return [(f"{atom.source} on one side", both), *((also[0],) if also is not None else ()), *_decides_one_side(book, rule)]

    id_ = f"{rule.id}/when-{atom.line}.{atom.place}-boundary"
    return Obligation(id_, "boundary", owner, atom.formula.span_of(atom.expr), met, parts, pair=True, steps=steps)


def _shorter_month(owner: Owner, book: Rulebook, rule: Rule, atoms: Atoms, atom: Atom, steps: tuple[str, ...]) -> Iterator[Obligation]:
    """The same where a day that the comparison moves comes to the end of a shorter month, on both sides."""
    moved = [part for part in book.opened(atom.expr) if isinstance(part, Function) and part.name in UNITS.values()]
    if moved:
        shorter = any_of(all_of((*evaluable(one), Compare("<", _day_of_month(one), _day_of_month(one.arguments[0])))) for one in moved)
        line = (f"{atom.source} in a shorter month", all_of((shorter, of_person(shorter, SECOND))))
        one = boundary(owner, book, rule, atoms, atom, steps, (line, Held(atoms.evaluator, [("", shorter)], ()).all))
        yield replace(one, id=f"{one.id}-shorter-month")


def _day_of_month(day: Expr) -> Expr:
    return Function("day", (day,), number(1, 31))


def one_step(trial: Trial) -> bool:
    """The two differ in their one fact by a day, a cent, a unit, a year of a history; a truth value or enum has no smaller step."""
    assert trial.other is not None
    return one_step_apart(trial.main.person[trial.fact], trial.other.person[trial.fact])


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

    def parts() -> Lines:
        return [(f"{day} = {inside}", FactIs(day, inside)), (f"{day} = {outside}", FactIs(day, outside, SECOND)), *_decides_one_side(book, rule)]

    return Obligation(f"{rule.id}/valid-{name}", "validity", owner, rule.valid_span, met, parts, pair=True, steps=(day,))


def _decides_one_side(book: Rulebook, rule: Rule) -> Lines:
    """The rule decides for the first person, and the second gets another outcome."""
    name, type_ = rule.decision, book.decisions[rule.decision].type
    return [
        (f"decides({rule.id})", RuleStands(rule.id, name, "decides")),
        (f"decided({name})", all_of((decided(name), decided(name, SECOND)))),
        (f"{name} otherwise", Compare("!=", Decided(name, type_), Decided(name, type_, SECOND))),
    ]
