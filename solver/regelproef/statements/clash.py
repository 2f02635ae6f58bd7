"""clash: two statements of the sources contradict each other, and nothing says which of them goes first.

Some possible person meets both `when`s, and no outcome meets both `then`s; decisions are free in this question, and `yields_to` is ignored.
Write an interpretation that names both statements, or say which of them yields to, or is superseded by, the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import z3

from regelproef.answer.finding import Finding, Label, Severity, Verdict, Witness
from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Disagreement, shown_outcome, undecided
from regelproef.check import conflict, gap
from regelproef.check.statements import following
from regelproef.encode.facts import FactVariable
from regelproef.encode.logic import FALSE, conj, disj, neg
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Amount, Expr, Fact, walk
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences
from regelproef.prove.canonical import Canonical, Search
from regelproef.prove.session import Limits, Session
from regelproef.statements.free import FreeEncoder, Outside, decisions_in, outcome_variables
from regelproef.statements.points import some_outcome
from regelproef.statements.replay import contradicts
from regelproef.statements.settle import Settlement, settlements

CODE = "clash"
Named = dict[str, Value]


@dataclass(frozen=True)
class Clash:
    """`decisions`: those on which the statements disagree; `assumed`: outcomes that their `when`s speak of, as they are for the witness."""

    one: Statement
    other: Statement
    decisions: tuple[str, ...]
    witness: Witness
    assumed: Mapping[str, str]
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


def find_clashes(book: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None) -> ClashReport:
    """Every pair of statements of the rulebook that contradict each other, in the order in which they are written."""
    search = ClashSearch(book, limits)
    clashes: list[Clash] = []
    for one, others in search.pairs():
        progress(one.statement.id)
        clashes.extend(search.clashes(one, others))
    return ClashReport(tuple(clashes), tuple(search.undecided), search.compared, search.session.questions + search.questions)


def clashing_pairs(book: Rulebook, limits: Limits) -> tuple[list[tuple[Statement, Statement, tuple[str, ...]]], list[Finding]]:
    """The pairs that `find_clashes` finds, with their decisions but no witness and nothing that settles them; and what is undecided."""
    search = ClashSearch(book, limits)
    found = [
        (one.statement, other.statement, search.shared(one, other)) for one, others in search.pairs() for other, _ in search.meeting(one, others)
    ]
    return found, search.undecided


def following_statements(book: Rulebook, limits: Limits) -> frozenset[str]:
    """The statements in force that the rules bear out."""
    bench = Bench(book, limits)
    for module in (conflict, gap):  # what they settle makes the rest quick
        for _ in module.run(bench):
            pass
    return following(bench, [one for one in book.statements.values() if one.decidable and one.fate != "superseded"])


@dataclass(frozen=True)
class Asked:
    """A statement as a question: `guard` is met by whoever meets its `when`; `reads` and `says` are the decisions of `when` and `then`."""

    statement: Statement
    guard: z3.BoolRef
    reads: frozenset[str]
    says: frozenset[str]
    then: tuple[Expr, ...]


@dataclass
class ClashSearch:
    """One encoding and one solver session for all pairs."""

    book: Rulebook
    limits: Limits
    undecided: list[Finding] = field(default_factory=list)
    compared: int = 0

    def __post_init__(self) -> None:
        self.outcomes = outcome_variables(self.book)
        self.encoder = FreeEncoder(self.book, {name: variable.term for name, variable in self.outcomes.items()})
        self.evaluator = Evaluator(self.book)
        self.session = Session((*self.encoder.domain, *self.encoder.world), self.limits)
        self.questions = 0  # put to other sessions
        self._default_is_possible = not self.evaluator.impossible(self.book.default_person())
        self._world_facts = [facts_of(self.book, line.holds.expr) for line in self.book.world]
        self._in_use: set[str] = set()
        self._conditions: dict[tuple[tuple[Expr, ...], frozenset[str]], z3.BoolRef] = {}
        self.asked = self._all_asked()

    @cached_property
    def follows(self) -> frozenset[str]:
        """The statements that the rules bear out: needed only to say what settles a contradiction."""
        return following_statements(self.book, self.limits)

    def _all_asked(self) -> list[Asked]:
        found = []
        for statement in self.book.statements.values():
            if statement.decidable:
                try:
                    found.append(self._ask_about(statement))
                except Outside as outside:
                    self._not_decided((statement.id,), str(outside))
        return found

    def _ask_about(self, statement: Statement) -> Asked:
        reads = frozenset[str]().union(*(decisions_in(formula.expr) for formula in statement.when))
        self._use(reads)
        formulas = (*statement.when, *statement.then)
        amounts = dict.fromkeys(part.name for formula in formulas for part in walk(formula.expr) if isinstance(part, Amount))
        guard = conj((*(self.encoder.amount_defined(name) for name in amounts), self.encoder.all_of(statement.when)))
        then = tuple(formula.expr for formula in statement.then)
        return Asked(statement, guard, reads, frozenset[str]().union(*map(decisions_in, then)), then)

    def _use(self, decisions: frozenset[str]) -> None:
        """From here on the variables of these decisions keep to their domains."""
        for name in sorted(decisions - self._in_use):
            self._in_use.add(name)
            self.session.assume(self.outcomes[name].value.domain)

    # -- pairs --------------------------------------------------------------------------------------------------------------

    def pairs(self) -> Iterator[tuple[Asked, list[tuple[Asked, z3.BoolRef]]]]:
        """Each statement with the later ones that speak of a decision that it speaks of, and when nothing meets both."""
        for index, one in enumerate(self.asked):
            others = []
            for other in self.asked[index + 1 :]:
                if one.says & other.says:
                    self.compared += 1
                    nothing = self._nothing_meets(one, other)
                    if nothing is not None:
                        others.append((other, nothing))
            yield one, others

    def _nothing_meets(self, one: Asked, other: Asked) -> z3.BoolRef | None:
        """The condition, or None when it never holds or cannot be told."""
        free = (one.says | other.says) - one.reads - other.reads
        then = tuple(dict.fromkeys((*one.then, *other.then)))
        key = (then, free)
        try:
            if key not in self._conditions:
                self._conditions[key] = neg(some_outcome(self.encoder, then, free))
            condition = self._conditions[key]
        except Outside as outside:
            if not self.session.ask(one.guard, other.guard).impossible:
                self._not_decided((one.statement.id, other.statement.id), str(outside))
            return None
        return None if condition is FALSE else conj((other.guard, condition))

    def _not_decided(self, subject: tuple[str, ...], what: str) -> None:
        message = text("sources-outside", statements=", ".join(subject), what=what)
        self.undecided.append(Finding(CODE, Severity.ERROR, message, subject, Verdict.UNDECIDED, statements=subject))

    # -- answers ------------------------------------------------------------------------------------------------------------

    def clashes(self, one: Asked, others: list[tuple[Asked, z3.BoolRef]]) -> Iterator[Clash]:
        """Asks about all others at once, and takes out those that a model shows, until none is left to find."""
        for other, condition in self.meeting(one, others):
            yield self._clash(one, other, condition)

    def meeting(self, one: Asked, others: list[tuple[Asked, z3.BoolRef]]) -> list[tuple[Asked, z3.BoolRef]]:
        """Those of the others that somebody meets together with it, in the order in which they are written."""
        return sorted(self._meeting(one, others), key=lambda pair: self.asked.index(pair[0]))

    def shared(self, one: Asked, other: Asked) -> tuple[str, ...]:
        """The decisions of which both speak."""
        return tuple(name for name in self.book.decisions if name in one.says & other.says)

    def _meeting(self, one: Asked, others: list[tuple[Asked, z3.BoolRef]]) -> Iterator[tuple[Asked, z3.BoolRef]]:
        left = others
        while left:
            answer = self.session.ask(one.guard, disj(condition for _, condition in left))
            if answer.impossible:
                return
            shown = [] if answer.model is None else [pair for pair in left if z3.is_true(answer.model.eval(pair[1], model_completion=True))]
            if not shown:
                yield from self._one_by_one(one, left)
                return
            yield from shown
            left = [pair for pair in left if not any(pair is seen for seen in shown)]

    def _one_by_one(self, one: Asked, others: list[tuple[Asked, z3.BoolRef]]) -> Iterator[tuple[Asked, z3.BoolRef]]:
        for other, condition in others:
            answer = self.session.ask(one.guard, condition)
            if answer.possible:
                yield other, condition
            elif answer.unknown:
                self.undecided.append(undecided(CODE, (one.statement.id, other.statement.id), answer))

    def _clash(self, one: Asked, other: Asked, condition: z3.BoolRef) -> Clash:
        both = (one.statement, other.statement)
        used = sorted(one.reads | other.reads, key=list(self.book.decisions).index)
        person, assumed = self._witness(both, (one.guard, condition), used)
        if self.evaluator.impossible(person) or not contradicts(self.evaluator, both, person, assumed):
            raise Disagreement(f"{one.statement.id}, {other.statement.id}")
        decisions = self.shared(one, other)
        decided = self.evaluator.decide(person, decisions)
        witness = Witness((differences(self.book, person),), ({name: shown_outcome(decided[name]) for name in decisions},))
        shown = {name: shown_outcome(Outcome(Status.VALUE, value)) for name, value in assumed.items()}
        return Clash(*both, decisions, witness, shown, settlements(self.book, *both, self.follows))

    def _witness(self, both: tuple[Statement, Statement], conditions: tuple[z3.BoolRef, ...], used: list[str]) -> tuple[Named, Named]:
        """The canonical person, and then the outcomes nearest to the first value, 0, 1 January 2000 or not null.

        Facts that neither statement nor, over world lines, anything they read depends on keep their defaults, so they are left out of the question.
        """
        facts = self._relevant(both)
        lines = [term for line, term in zip(self.book.world, self.encoder.world, strict=True) if facts_of(self.book, line.holds.expr) & facts.keys()]
        outcomes = [self.outcomes[name] for name in used]
        domain = (*(variable.domain for variable in facts.values()), *(one.value.domain for one in outcomes))
        session = Session((*domain, *lines), self.limits)
        answer = session.ask(*conditions)
        if answer.model is None:
            raise Disagreement(", ".join(one.id for one in both))
        search = Search(session, list(conditions), answer.model)
        person = {**self.book.default_person(), **Canonical(session, facts).narrow(search)}
        variables = {part.fact.name: part for one in outcomes for part in (one.null, one.value) if part is not None}
        found = Canonical(session, variables).narrow(search) if variables else {}
        self.questions += session.questions
        return person, {one.name: None if one.null and found[one.null.fact.name] else found[one.name] for one in outcomes}

    def _relevant(self, both: tuple[Statement, Statement]) -> dict[str, FactVariable]:
        if not self._default_is_possible:
            return dict(self.encoder.facts)
        names: set[str] = set()
        for formula in (formula for one in both for formula in (*one.when, *one.then)):
            names |= facts_of(self.book, formula.expr)
        grown = True
        while grown:
            touched = [facts for facts in self._world_facts if facts & names and not facts <= names]
            names = names.union(*touched)
            grown = bool(touched)
        return {name: variable for name, variable in self.encoder.facts.items() if name in names}


def facts_of(book: Rulebook, expr: Expr) -> frozenset[str]:
    """The facts on which an expression depends, also over derived values; an amount depends on the reference date."""
    parts = list(book.inlined(expr))
    dated = {book.reference_date} if any(isinstance(part, Amount) for part in parts) else set()
    return frozenset({part.name for part in parts if isinstance(part, Fact)} | dated)


def clash_finding(clash: Clash) -> Finding:
    """A contradiction that nothing settles."""
    both = (clash.one, clash.other)
    notes = (text("sources-assumed", outcomes=", ".join(f"{name} = {value}" for name, value in clash.assumed.items())),) if clash.assumed else ()
    return Finding(
        CODE,
        Severity.ERROR,
        text("sources-clash", one=clash.one.id, other=clash.other.id, decisions=", ".join(clash.decisions)),
        (clash.one.id, clash.other.id),
        labels=tuple(Label(formula.span, text("sources-says", statement=statement.id)) for statement in both for formula in statement.then),
        witness=clash.witness,
        statements=(clash.one.id, clash.other.id),
        help=text("sources-clash-help"),
        notes=notes,
    )
