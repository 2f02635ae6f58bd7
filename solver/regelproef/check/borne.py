"""Statements as questions, and whether the rules bear them out.

In: a bench and statements with formulas. Out: `Borne`: whether somebody is met by its guard, and nobody breaks it. Many are asked about in one
question, because most hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regelproef.answer.asked import Answer, Result
from regelproef.answer.finding import Verdict
from regelproef.ask.bench import Bench
from regelproef.language.typed import Expr, any_of
from regelproef.model.claims import guard_of, violation
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook

BATCH = 12  # statements asked about in one question; all hold in a sound rulebook


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
