"""Statements as questions, and whether the rules bear them out.

In: a bench and statements with formulas. Out: whom a statement is about, who breaks it, and `Borne`: whether somebody is met by its guard, and nobody
breaks it. Many are asked about in one question, because most hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regelproef.answer.asked import Answer, Result
from regelproef.answer.finding import Verdict
from regelproef.ask.bench import Bench
from regelproef.language.typed import TRUE, AmountGiven, Expr, all_of, any_of, decided, negation
from regelproef.model.parts import Formula, Statement
from regelproef.model.rulebook import Rulebook

BATCH = 12  # statements asked about in one question; all hold in a sound rulebook


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


def ask_each(bench: Bench, questions: Sequence[Expr]) -> list[Answer]:
    """For each question whether somebody meets it. They are asked together; whoever is found is tried on all that are left."""
    answers: dict[int, Answer] = {}
    left = list(range(len(questions)))
    while len(left) > 1:
        found = bench.find(any_of(questions[place] for place in left))
        shown = [place for place in left if found.answer.possible and bench.holds(questions[place], found.persons)]
        if not shown and not found.answer.impossible:
            break
        answers.update((place, found.answer) for place in shown or left)
        left = [place for place in left if place not in answers]
    answers.update((place, bench.decide(questions[place])) for place in left)
    return [answers[place] for place in range(len(questions))]


# -- what follows -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Borne:
    """Whether the rules bear a statement out: somebody is `met` by its guard, and nobody `breaks` it."""

    statement: Statement
    met: Answer
    breaks: Answer

    @property
    def verdict(self) -> Verdict:
        if self.breaks.possible or self.met.impossible:
            return Verdict.REFUTED
        return Verdict.UNDECIDED if self.breaks.unknown or self.met.unknown else Verdict.PROVED

    @property
    def unknown(self) -> Answer:
        """The answer that was not reached."""
        return self.met if self.met.unknown else self.breaks


def borne_out(bench: Bench, statements: Sequence[Statement]) -> list[Borne]:
    """Each statement, with the statements that it yields to set aside; whoever breaks one meets its guard, so that is asked first."""
    breaks: dict[str, Answer] = {}
    ordered = sorted(statements, key=lambda one: _decided_by(bench.book, one))
    for start in range(0, len(ordered), BATCH):
        batch = ordered[start : start + BATCH]
        bench.progress(f"statement {start + len(batch)}/{len(ordered)}")
        breaks.update(zip((one.id for one in batch), ask_each(bench, [violation(bench.book, one) for one in batch]), strict=True))
    guards = {one.id: guard_of(bench.book, one) for one in statements if not breaks[one.id].possible}
    alone = [name for name, guard in guards.items() if bench.pool.who_meets(guard) is None]
    met = dict(zip(alone, ask_each(bench, [guards[name] for name in alone]), strict=True))
    at_hand = Answer(Result.POSSIBLE)
    return [Borne(one, met.get(one.id, at_hand), breaks[one.id]) for one in statements]


def _decided_by(book: Rulebook, statement: Statement) -> list[int]:
    """Statements of the same decisions go together."""
    return sorted(map(book.order.index, book.index.of(*statement.then).values))


def borne(bench: Bench, statement: Statement) -> Borne:
    """One statement by itself: whoever breaks it meets its guard, so that is asked first."""
    breaks = bench.decide(violation(bench.book, statement))
    met = breaks if breaks.possible else bench.somebody(guard_of(bench.book, statement))
    return Borne(statement, met, breaks)
