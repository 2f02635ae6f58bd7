"""clash: two statements of the sources contradict each other, and nothing says which of them goes first.

Some possible person meets both `when`s, and no outcome meets both `then`s; decisions are free in this question, and `yields_to` is ignored.
A decision of which a `when` speaks is as the witness is taken to have it. Where a `then` speaks of it too, that alone may not be what is in the way:
each of the two `then`s can be met by itself, or else no outcome at all meets both `when`s and both `then`s.
Write an interpretation that names both statements, or say which of them yields to, or is superseded by, the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from regelproef.answer.asked import TOO_LATE, Answer, unknown
from regelproef.answer.engine_error import Disagreement
from regelproef.answer.finding import Finding, Label, Severity, Verdict, Witness
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, undecided
from regelproef.ask.free import Either, FreeAsker, Outcomes, Parts, Supposed
from regelproef.check.borne import Borne, borne_out
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.names import names_in
from regelproef.language.printer import show_constant
from regelproef.language.typed import AmountGiven, Constant, Expr, all_of
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.statements.replay import contradicts
from regelproef.statements.settle import Settlement, settlements

CODE = "clash"


@dataclass(frozen=True)
class Clash:
    """`decisions`: those on which the statements disagree; `assumed`: outcomes that their `when`s speak of, as they are for the witness.

    A witness that is not canonical shows that they clash, and is not to be shown: another solver may come upon another.
    """

    one: Statement
    other: Statement
    decisions: tuple[str, ...]
    witness: Witness
    assumed: Mapping[str, Constant]
    settled: tuple[Settlement, ...]


@dataclass(frozen=True)
class ClashReport:
    """`compared`: pairs of statements that speak of one decision; `undecided`: pairs for which no answer was reached."""

    clashes: tuple[Clash, ...]
    undecided: tuple[Finding, ...]
    compared: int
    questions: int

    @property
    def unsettled(self) -> tuple[Clash, ...]:
        return tuple(clash for clash in self.clashes if not clash.settled)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (*(clash_finding(clash) for clash in self.unsettled), *self.undecided)


def find_clashes(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None, *, every: bool = True) -> ClashReport:
    """Every pair of statements of the rulebook that contradict each other, in the order in which they are written.

    `every`: each has its canonical witness, which takes most of the time; without it only those that nothing settles have theirs.
    """
    search = ClashSearch(book, limits, every=every)
    clashes: list[Clash] = []
    for place, one in enumerate(search.asked):
        progress(f"{one.statement.id} {place + 1}/{len(search.asked)}")
        try:
            clashes.extend(search.clashes(one, search.beside(one, search.asked[place + 1 :])))
        except OutOfBudget:
            search.undecided.append(undecided(CODE, (one.statement.id,), TOO_LATE))
    return ClashReport(tuple(clashes), tuple(search.undecided), search.compared, search.asker.session.questions + search.asker.questions)


@dataclass(frozen=True)
class Asked:
    """A statement as a question: `guard` is met by whoever meets its `when`; `reads` and `says` are the decisions of `when` and `then`."""

    statement: Statement
    guard: Expr
    reads: frozenset[str]
    says: frozenset[str]
    then: tuple[Expr, ...]


def asked_of(book: Rulebook, statement: Statement) -> Asked:
    when, then = (tuple(formula.expr for formula in formulas) for formulas in (statement.when, statement.then))
    amounts = book.index.of(*statement.when, *statement.then).amounts
    guard = all_of((*(AmountGiven(name) for name in sorted(amounts)), *when))
    return Asked(statement, guard, names_in(when).decisions, names_in(then).decisions, then)


def contradiction(one: Asked, other: Asked) -> tuple[Outcomes | Either, ...]:
    """No outcome meets both `then`s, for somebody who meets both `when`s."""
    says, reads = one.says | other.says, one.reads | other.reads
    then, free = tuple(dict.fromkeys((*one.then, *other.then))), says - reads
    never = Outcomes(then, free, none=True)
    if free == says:
        return (never,)
    each = (Outcomes(one.then, free), Outcomes(other.then, free))
    return never, Either((each, (Outcomes((one.guard, other.guard, *then), says, none=True),)))


@dataclass
class ClashSearch:
    """All pairs, asked of one asker. What is not decided joins `undecided`, and is never among the clashes."""

    book: Rulebook
    limits: Limits
    every: bool = True
    undecided: list[Finding] = field(default_factory=list)
    compared: int = 0

    def __post_init__(self) -> None:
        self.asker = FreeAsker(self.book, self.limits)
        self.evaluator = Evaluator(self.book)
        self.asked: list[Asked] = []
        for statement in self.book.statements.values():
            if statement.decidable:
                asked = asked_of(self.book, statement)
                try:
                    what = self.asker.outside(asked.guard)
                except OutOfBudget:
                    self.undecided.append(undecided(CODE, (statement.id,), TOO_LATE))
                    continue
                if what:
                    self._outside((statement.id,), what)
                else:
                    self.asked.append(asked)

    @cached_property
    def borne(self) -> Mapping[str, Borne]:
        """Which statements the rules bear out: needed only to say what settles a contradiction."""
        bench = Bench(self.book, self.limits)
        for name in self.book.order:  # what is settled makes the rest quick
            bench.settle(name)
        statements = [one for one in self.book.statements.values() if one.decidable and one.fate != "superseded"]
        return {one.statement.id: one for one in borne_out(bench, statements)}

    # -- pairs --------------------------------------------------------------------------------------------------------------

    def beside(self, one: Asked, later: Sequence[Asked]) -> list[tuple[Asked, Parts]]:
        """Those of the later ones that speak of a decision that it speaks of, and who meets them and not what both say."""
        others: list[tuple[Asked, Parts]] = []
        for other in later:
            if one.says & other.says:
                self.limits.heed()
                self.compared += 1
                question = contradiction(one, other)
                what = self.asker.outside(*question)
                if not what:
                    others.append((other, (other.guard, *question)))
                elif not self.asker.decide(one.guard, other.guard).impossible:
                    self._outside((one.statement.id, other.statement.id), what)
        return others

    def _outside(self, subject: tuple[str, ...], what: str) -> None:
        message = text("sources-outside", statements=", ".join(subject), what=what)
        self.undecided.append(Finding(CODE, Severity.ERROR, message, subject, Verdict.UNDECIDED, statements=subject))

    def _undecided(self, one: Asked, other: Asked, answer: Answer) -> None:
        self.undecided.append(undecided(CODE, (one.statement.id, other.statement.id), answer))

    # -- answers ------------------------------------------------------------------------------------------------------------

    def clashes(self, one: Asked, others: list[tuple[Asked, Parts]]) -> Iterator[Clash]:
        """Those of the others that somebody meets together with it, in the order in which they are written."""
        for other, parts, seen in sorted(self._meeting(one, others), key=lambda pair: self.asked.index(pair[0])):
            clash = self._clash(one, other, parts, seen)
            if clash is not None:
                yield clash

    def _meeting(self, one: Asked, others: list[tuple[Asked, Parts]]) -> Iterator[tuple[Asked, Parts, Supposed | None]]:
        """Asks about all others at once, and takes out those that a person shows, until none is left to find."""
        left = others
        while left:
            seen, shown = self.asker.among(one.guard, [parts for _, parts in left], whom=not self.every)
            if seen.answer.impossible:
                return
            if not shown:
                yield from self._one_by_one(one, left)
                return
            yield from ((*pair, seen) for place, pair in enumerate(left) if place in shown)
            left = [pair for place, pair in enumerate(left) if place not in shown]

    def _one_by_one(self, one: Asked, others: list[tuple[Asked, Parts]]) -> Iterator[tuple[Asked, Parts, None]]:
        for other, parts in others:
            answer = self.asker.decide(one.guard, *parts)
            if answer.possible:
                yield other, parts, None
            elif answer.unknown:
                self._undecided(one, other, answer)

    def _clash(self, one: Asked, other: Asked, parts: Parts, seen: Supposed | None) -> Clash | None:
        """`seen`: somebody who shows it, who is enough where only what is unsettled is wanted with its canonical witness."""
        both = (one.statement, other.statement)
        settled_by = self._settled(both)
        if settled_by is None:
            self._undecided(one, other, next(self.borne[name].unknown for name in (both[0].id, both[1].id) if self._is_open(name)))
            return None
        if self.every or not settled_by or seen is None:
            found = self.asker.search(one.guard, *parts)
            if found.answer.unknown or not found.canonical:
                self._undecided(one, other, found.answer if found.answer.unknown else unknown("work"))
                return None
        else:
            found = seen
        return clash_of(self.book, self.evaluator, (one, other), found, settled_by)

    def _settled(self, both: tuple[Statement, Statement]) -> tuple[Settlement, ...] | None:
        """What settles it; None where that hangs on whether the rules bear a statement out, and no answer to that was reached."""
        found = settlements(self.book, *both, self._follows)
        could = frozenset(one.id for one in both if self._is_open(one.id))
        return found if not could or settlements(self.book, *both, self._follows | could) == found else None

    @cached_property
    def _follows(self) -> frozenset[str]:
        """The statements that are proved to follow from the rules."""
        return frozenset(name for name, one in self.borne.items() if one.verdict is Verdict.PROVED)

    def _is_open(self, name: str) -> bool:
        return name in self.borne and self.borne[name].verdict is Verdict.UNDECIDED


def clash_of(book: Rulebook, evaluator: Evaluator, both: tuple[Asked, Asked], found: Supposed, settled: tuple[Settlement, ...]) -> Clash:
    """The clash with the person who was found, replayed."""
    one, other = both
    if found.answer.impossible:
        raise Disagreement(f"{one.statement.id}, {other.statement.id}")
    guards = (one.guard, other.guard)
    assumed = {name: value for name, value in found.outcomes.items() if name in names_in(guards).decisions}
    if evaluator.impossible(found.person) or not contradicts(evaluator, guards, (one.then, other.then), found.person, assumed):
        raise Disagreement(f"{one.statement.id}, {other.statement.id}: {found.person}")
    decisions = tuple(name for name in book.decisions if name in one.says & other.says)
    witness = Witness((differences(book, found.person),), (evaluator.decide(found.person, decisions),), canonical=found.canonical)
    return Clash(one.statement, other.statement, decisions, witness, assumed, settled)


def clash_finding(clash: Clash) -> Finding:
    """A contradiction that nothing settles."""
    both = (clash.one, clash.other)
    outcomes = ", ".join(f"{name} = {show_constant(value)}" for name, value in clash.assumed.items())
    return Finding(
        CODE,
        Severity.ERROR,
        text("sources-clash", one=clash.one.id, other=clash.other.id, decisions=", ".join(clash.decisions)),
        (clash.one.id, clash.other.id),
        labels=tuple(Label(formula.span, text("sources-says", statement=statement.id)) for statement in both for formula in statement.then),
        witness=clash.witness,
        statements=(clash.one.id, clash.other.id),
        help=text("sources-clash-help"),
        notes=(text("sources-assumed", outcomes=outcomes),) if clash.assumed else (),
    )
