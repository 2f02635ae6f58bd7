"""Every period of a parameter: somebody for whom a rule decides that reads it on a day in that period. And where it has several values, every
comparison with each of them at its boundary: two persons who differ in one fact by one step, for whom it and the decision come out otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from regelproef.ask.bench import SECOND, Bench
from regelproef.generate.asking import Asking, Held
from regelproef.generate.atoms import Atoms, evaluable
from regelproef.generate.obligation import Lines, Obligation, Owner
from regelproef.generate.obligations import boundaries
from regelproef.language.typed import Expr, Parameter, RuleStands, all_of, any_of, of_person
from regelproef.model.parts import AmountDefinition, AmountPeriod, Rule
from regelproef.model.rulebook import Rulebook, within


def obligations(owner: Owner, bench: Bench, parameter: AmountDefinition) -> Iterator[Obligation]:
    book = bench.book
    readers = [rule for decision in book.order for rule in book.present_rules(decision) if parameter.name in book.index.of_rule(rule).parameters]
    if not readers:
        return
    asking = Asking(owner, bench.evaluator, parameter.span)
    for entry in parameter.periods:
        name = str(entry.period.first or "start")
        decides = any_of(
            all_of((RuleStands(rule.id, rule.decision, "decides"), _read(book, parameter, entry, (formula.expr for formula in rule.formulas))))
            for rule in readers
        )
        lines: Lines = [(f"{parameter.name} as from {entry.period.first or '-'}, decides: {', '.join(rule.id for rule in readers)}", decides)]
        yield asking.one(name, "parameter", lines)
        for rule in readers if len(parameter.periods) > 1 else ():
            yield from _boundaries(owner, bench, parameter, entry, rule)


def _boundaries(owner: Owner, bench: Bench, parameter: AmountDefinition, entry: AmountPeriod, rule: Rule) -> Iterator[Obligation]:
    """Those of one rule, for both persons in the period."""
    book, name = bench.book, str(entry.period.first or "start")
    atoms = Atoms(rule, bench.evaluator)
    for atom in atoms.atoms:
        if parameter.name not in book.index.of(atom.expr).parameters:
            continue
        read = _read(book, parameter, entry, (atom.expr,))
        held = Held(bench.evaluator, [("", read)], ())
        line = (f"{parameter.name} as from {entry.period.first or '-'}", all_of((read, of_person(read, SECOND))))
        steps = book.index.facts_in_order(book.index.behind(atom.expr))
        one = boundaries.boundary(owner, book, rule, atoms, atom, steps, (line, held.all))
        yield replace(one, id=f"{owner.id}/{name}-{rule.id}-when-{atom.line}.{atom.place}-boundary")


def _read(book: Rulebook, parameter: AmountDefinition, entry: AmountPeriod, exprs: Iterable[Expr]) -> Expr:
    """The parameter is read on a day in this period."""
    days = dict.fromkeys(part.on for expr in exprs for part in book.opened(expr) if isinstance(part, Parameter) and part.name == parameter.name)
    return any_of(all_of((*evaluable(day), *within(day, entry.period))) for day in days)
