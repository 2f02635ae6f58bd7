"""What statements and properties claim, as expressions over persons.

In: a statement or a property. Out: whom it is about, and who breaks it. Guarantees: whoever asks about it, and whoever holds an answer against it,
speaks of the same persons.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.language.names import usable
from regelproef.language.typed import TRUE, AmountGiven, Expr, Not, all_of, decided, negation, of_person
from regelproef.model.parts import Formula, Property, Statement
from regelproef.model.rulebook import Rulebook

Switches = tuple[tuple[str, str], ...]
FOLLOWED = frozenset({"rule", "claim"})  # fates of statements that must follow from the rules

# -- statements -----------------------------------------------------------------------------------------------------------------------


def guard_of(book: Rulebook, statement: Statement) -> Expr:
    """Whoever meets `when`, and none of the `when`s that the statement yields to; decisions whose value is read have one, amounts are given."""
    return _guard(book, statement, _exceptions_of(book, statement))


def concerned(book: Rulebook, statement: Statement) -> Expr:
    """The same without exceptions: whoever the statement is about by itself."""
    return _guard(book, statement, [])


def _guard(book: Rulebook, statement: Statement, exceptions: list[Statement]) -> Expr:
    """A decision stands before the first line that uses its value, and no sooner: whoever a line keeps out needs nothing more decided."""
    lines: list[tuple[Expr, tuple[Formula, ...]]] = [(formula.expr, (formula,)) for formula in statement.when]
    lines.append((TRUE, (*statement.then, *(formula for other in exceptions for formula in other.when))))
    reads = book.index.of(*(formula for _, formulas in lines for formula in formulas))
    parts: list[Expr] = [AmountGiven(name) for name in sorted(reads.amounts)]
    for line, formulas in lines:
        values = book.index.of(*formulas).values
        parts.extend(one for name in book.order if name in values and (one := decided(name)) not in parts)
        parts.append(line)
    parts.extend(negation(all_of(formula.expr for formula in other.when)) for other in exceptions)
    return all_of(parts)


def violation(book: Rulebook, statement: Statement) -> Expr:
    """Whoever the statement is about, and for whom it does not hold."""
    return all_of((guard_of(book, statement), negation(all_of(formula.expr for formula in statement.then))))


def _exceptions_of(book: Rulebook, statement: Statement) -> list[Statement]:
    """The statements that this one yields to and whose formula says to whom they apply."""
    named = [book.statements[name] for name in dict.fromkeys(statement.yields_to) if name in book.statements]
    return [other for other in named if other.decidable]


# -- properties -----------------------------------------------------------------------------------------------------------------------


def conclusion_of(asked: Property) -> Expr:
    return all_of(line.expr for line in asked.conclusion)


def among(asked: Property) -> tuple[Expr, ...]:
    """Its guard, for those of whom everything that it reads can be said."""
    guard = tuple(line.expr for line in asked.guard)
    return (*usable((*guard, conclusion_of(asked))), *asked.alike, *guard)


def spared(book: Rulebook, asked: Property) -> Iterator[tuple[str, str, Expr]]:
    """Each statement by which it is forced to fail, and each of its persons, with whether the statement is about that one."""
    for one in asked.forced_by:
        if one.statement in book.statements:
            about = guard_of(book, book.statements[one.statement])
            yield from ((one.statement, person, of_person(about, person) if person else about) for person in asked.persons or ("",))


def own_switches(book: Rulebook, gives_way: Switches) -> Switches:
    """Those that the profile in force makes, each turned back to what is chosen."""
    profile = book.profile_in_force
    chosen = dict(book.profiles[profile].choose) if profile else {}
    made = (name for name, value in gives_way if chosen.get(name) == value == book.choice[name] and value != book.interpretations[name].chosen)
    return tuple((name, book.interpretations[name].chosen) for name in made)


def broken(book: Rulebook, asked: Property) -> tuple[Expr, ...]:
    """What holds of whoever breaks it, and is not among those on whom a statement forces that."""
    return (*among(asked), *(negation(about) for _, _, about in spared(book, asked)), Not(conclusion_of(asked)))
