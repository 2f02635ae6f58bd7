"""What a property or a statement claims of everybody, as one line: the gate holds the base's line against today's.

In: a rulebook, and a property of one person or a statement that can be decided. Out: an expression over its facts and decisions. Guarantees:
nothing is claimed of days on which an amount that is read is not given, nor of whom a statement is about to which this one yields.
"""

from __future__ import annotations

from collections.abc import Iterable

from regelproef.language.typed import AmountGiven, Expr, Not, all_of, any_of, negation
from regelproef.model.parts import Formula, Property, Statement
from regelproef.model.rulebook import Rulebook


def claim(book: Rulebook, asked: Property) -> Expr:
    """Whoever meets the guard, and is not meant by a statement that forces it, meets the conclusion, on days for which every amount is given."""
    forcing = [book.statements[one.statement] for one in asked.forced_by if one.statement in book.statements]
    forced = [all_of((all_of(line.expr for line in one.when), *map(negation, _elsewhere(book, one)))) for one in forcing]
    return any_of((*_not_given(book, *asked.guard, *asked.conclusion), *forced, _if(asked.guard, asked.conclusion)))


def _not_given(book: Rulebook, *formulas: Formula) -> tuple[Expr, ...]:
    return tuple(Not(AmountGiven(name)) for name in sorted(book.index.of(*formulas).amounts))


def says(book: Rulebook, statement: Statement) -> Expr:
    """As `claim`, for whom no statement applies to which this one yields."""
    read = (*statement.when, *statement.then, *(formula for other in _exceptions(book, statement) for formula in other.when))
    return any_of((*_not_given(book, *read), *_elsewhere(book, statement), _if(statement.when, statement.then)))


def _exceptions(book: Rulebook, statement: Statement) -> list[Statement]:
    return [book.statements[name] for name in statement.yields_to if name in book.statements and book.statements[name].decidable]


def _elsewhere(book: Rulebook, statement: Statement) -> list[Expr]:
    """Whom a statement to which this one yields is about."""
    return [all_of(one.expr for one in other.when) for other in _exceptions(book, statement)]


def _if(guard: Iterable[Formula], conclusion: Iterable[Formula]) -> Expr:
    return any_of((negation(all_of(one.expr for one in guard)), all_of(one.expr for one in conclusion)))
