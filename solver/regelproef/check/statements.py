"""statement, statement-vacuous, statement-fate, statement-source: every statement of the sources is accounted for, and says what the rules do.

A statement with the fate `rule` or `claim` must follow from the rules, with the statements that it yields to set aside; one that is superseded must
not; one that is open must follow under one reading of its interpretation and not under another. A rule must cite statements that exist.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from regelproef.answer.asked import Answer, Result
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import Finding, Label, Severity, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.variant import under
from regelproef.check.accounted import about, account, values_of
from regelproef.language.typed import TRUE, AmountGiven, Expr, all_of, any_of, decided, negation
from regelproef.model.parts import Formula, Statement
from regelproef.model.rulebook import Rulebook

CODES = ("statement", "statement-vacuous", "statement-fate", "statement-source")
BATCH = 12  # statements asked about in one question; all hold in a sound rulebook


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    if not book.documents:
        return
    yield from account(book)
    decidable = [statement for statement in book.statements.values() if statement.decidable]
    for one in borne_out(bench, [statement for statement in decidable if statement.fate in {"rule", "claim"}]):
        yield _entry(bench, one)
    superseded = [one for one in decidable if one.fate == "superseded"]
    open_ = Open(bench, [one for one in decidable if one.fate == "open" and one.interpretation])
    yield from bench.each("statement", superseded, lambda one: one.id, lambda one: (_superseded(under(bench, one.by_reading), one),))
    yield from bench.each("statement", open_.statements, lambda one: one.id, lambda one: (_open(one, open_.asked(one)),))


# -- as questions -----------------------------------------------------------------------------------------------------------


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


def _entry(bench: Bench, found: Borne) -> Entry:
    statement = found.statement
    if found.verdict is Verdict.PROVED:
        return proved("statement", statement.id)
    if found.verdict is Verdict.UNDECIDED:
        return undecided("statement", (statement.id,), found.unknown)
    return _fails(bench, statement) if found.breaks.possible else about(statement, "statement-vacuous", "statement-vacuous")


def _fails(bench: Bench, statement: Statement) -> Entry:
    book, found = bench.book, bench.search(violation(bench.book, statement))
    if found.answer.impossible:
        raise Disagreement(statement.id)
    if found.answer.unknown:
        return undecided("statement", (statement.id,), found.answer)
    rules = [rule for rule in book.rules.values() if statement.id in rule.sources and book.is_present(rule.readings)]
    labels = [Label(formula.span, text("statement-says")) for formula in statement.then]
    labels.extend(Label(rule.span, text("carries", statement=statement.id)) for rule in rules)
    read = book.index.of(*statement.when, *statement.then).values
    return Finding(
        "statement",
        Severity.ERROR,
        text("statement", statement=statement.id, text=statement.paraphrase),
        (statement.id,),
        labels=tuple(labels),
        witness=bench.witness(found, tuple(name for name in book.decisions if name in read)),
        statements=(statement.id,),
        help=text("statement-help"),
    )


def _superseded(bench: Bench, statement: Statement) -> Entry:
    found = borne(bench, statement)
    if found.verdict is Verdict.UNDECIDED:
        return undecided("statement", (statement.id,), found.unknown)
    if found.breaks.possible:
        return proved("statement", statement.id)
    key = "statement-vacuous" if found.met.impossible else "statement-still-holds"
    return about(statement, "statement-vacuous" if found.met.impossible else "statement", key)


class Open:
    """Open statements: how each fares under the readings of its interpretation. What is asked under one choice is asked together."""

    def __init__(self, bench: Bench, statements: Sequence[Statement]) -> None:
        self.bench, self.statements = bench, statements
        self._asked: dict[str, dict[str, list[Borne]]] = {}  # by interpretation, then by statement

    def asked(self, statement: Statement) -> list[Borne]:
        """Under each reading of the interpretation, the chosen one first, until it follows under one and somebody breaks it under another."""
        name = statement.interpretation
        if name not in self._asked:
            self._asked[name] = self._ask(name)
        return self._asked[name][statement.id]

    def _ask(self, name: str) -> dict[str, list[Borne]]:
        book, sharing = self.bench.book, [one for one in self.statements if one.interpretation == name]
        found = {one.id: [self._chosen[one.id]] for one in sharing}
        for value in (other for other in values_of(book, name) if other != book.choice[name]):
            left = [one for one in sharing if not _is_open(found[one.id])]
            broken = [one for one in left if any(borne.breaks.possible for borne in found[one.id])]
            for group in (broken, [one for one in left if one not in broken]):
                for borne in borne_out(under(self.bench, ((name, value),)), group):
                    found[borne.statement.id].append(borne)
        return found

    @cached_property
    def _chosen(self) -> dict[str, Borne]:
        """Somebody at hand breaks most of those that do not follow."""
        bench, at_hand = self.bench, Answer(Result.POSSIBLE)
        broken = [one for one in self.statements if bench.pool.who_meets(violation(bench.book, one)) is not None]
        rest = borne_out(bench, [one for one in self.statements if one not in broken])
        return {one.statement.id: one for one in (*(Borne(one, at_hand, at_hand) for one in broken), *rest)}


def _is_open(asked: Sequence[Borne]) -> bool:
    """It follows under one reading, and somebody breaks it under another."""
    return any(one.verdict is Verdict.PROVED for one in asked) and any(one.breaks.possible for one in asked)


def _open(statement: Statement, asked: Sequence[Borne]) -> Entry:
    if _is_open(asked):
        return proved("statement", statement.id)
    unknown = next((one.unknown for one in asked if one.verdict is Verdict.UNDECIDED), None)
    if unknown:
        return undecided("statement", (statement.id,), unknown)
    if all(one.met.impossible for one in asked):
        return about(statement, "statement-vacuous", "statement-vacuous")
    key = "statement-open-holds" if not any(one.breaks.possible for one in asked) else "statement-open-fails"
    return about(statement, "statement", key, interpretation=statement.interpretation)


def borne(bench: Bench, statement: Statement) -> Borne:
    """One statement by itself: whoever breaks it meets its guard, so that is asked first."""
    breaks = bench.decide(violation(bench.book, statement))
    met = breaks if breaks.possible else bench.somebody(guard_of(bench.book, statement))
    return Borne(statement, met, breaks)
