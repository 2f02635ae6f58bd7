"""adequacy: a slip in a rule or an amount that would change somebody's result, and that no check would notice.

Every first-order mutant of rules and amounts is made. Each changes nobody's result, or makes a case, a conflict, a gap, a property or a
statement fail;
what is left is a place where the rulebook could silently be wrong. State a property, a statement or a case that would fail. A deleted
rule, condition,
exception or validity that nobody notices is an error; another slip is a note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import z3

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.outcome import Person, Status
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.mutated import Mutated
from regelproef.check.properties import PairQuestion, PersonQuestion
from regelproef.check.statements import violation
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import equal
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Concludes, Const, Decided, Expr, HasStatus, walk
from regelproef.model.mutants import DELETIONS, Mutant, mutants_of
from regelproef.model.parts import Case, Formula, Statement
from regelproef.prove.session import Answer, Result

CODES = ("adequacy", "adequacy-note")


@dataclass(frozen=True)
class Noticed:
    """How a mutant ended: noticed `by` something, or equivalent, or alive for a `person`, or undecided for a `reason`."""

    mutant: Mutant
    by: str = ""
    equivalent: bool = False
    person: Person | None = None
    reason: str = ""


def run(bench: Bench, progress: Callable[[str], None] = lambda _: None) -> Iterator[Entry]:
    """Every mutant of rules and amounts, each with how it was noticed."""
    trial = Trial(bench)
    for mutant in mutants_of(bench.book):
        if mutant.derived is None:
            progress(mutant.owner)
            yield _entry(bench, trial.of(mutant))


def _entry(bench: Bench, noticed: Noticed) -> Entry:
    mutant = noticed.mutant
    if noticed.reason:
        return undecided("adequacy", (mutant.id,), Answer(Result.UNKNOWN, reason=noticed.reason))
    if noticed.by or noticed.equivalent:
        return proved("adequacy", mutant.id, noticed.by or "equivalent")
    deletion = mutant.kind in DELETIONS
    witness = bench.as_witness((noticed.person or {},), (mutant.decision,) if mutant.decision else ())
    return Finding(
        "adequacy" if deletion else "adequacy-note",
        Severity.ERROR if deletion else Severity.NOTE,
        text("adequacy", id=mutant.id, kind=mutant.kind, before=mutant.before, after=mutant.after or "-"),
        (mutant.id,),
        labels=(Label(mutant.span),),
        witness=witness,
        help=text("adequacy-help"),
    )


class Trial:
    """Tries mutants against all checks, the cheap ones first."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        book = bench.book
        self.cases = [case for case in book.cases if all(book.choice[name] == value for name, value in case.under)]
        self.statements = [one for one in book.statements.values() if one.decidable and one.fate in {"rule", "claim"}]
        self.properties = [one for one in book.properties if all(book.choice[name] == value for name, value in one.under)]
        self.reads: dict[str, frozenset[str]] = {}
        for statement in self.statements:
            others = [book.statements[name].when for name in statement.yields_to if name in book.statements]
            self.reads[statement.id] = _read((*statement.when, *statement.then, *(f for when in others for f in when)))
        for asked in self.properties:
            self.reads[asked.name] = _read((*asked.guard, *asked.conclusion))

    def of(self, mutant: Mutant) -> Noticed:
        mutated = Mutated(self.bench, mutant)
        by = self._case(mutated)
        if by:
            return Noticed(mutant, by)
        changes = disj(_differ(self.bench.decision(name), mutated.encoder.decision(name)) for name in mutated.changed)
        answer, person = self.bench.canonical.person(changes) if mutant.kind in DELETIONS else (self.bench.session.ask(changes), {})
        if answer.unknown:
            return Noticed(mutant, reason=answer.reason or "unknown")
        if answer.impossible:
            return Noticed(mutant, equivalent=True)
        by, reason = self._check(mutated)
        if by or reason:
            return Noticed(mutant, by, reason=reason)
        return Noticed(mutant, person=person or self.bench.canonical.person(changes)[1])

    # -- cases --------------------------------------------------------------------------------------------------------------

    def _case(self, mutated: Mutated) -> str:
        touched = frozenset(mutated.touched)
        for case in self.cases:
            if any(name in touched for name, _ in case.expect) and _fails(mutated.evaluator, case, touched, self.bench):
                return f"case:{case.name}"
        return ""

    # -- the solver ---------------------------------------------------------------------------------------------------------

    def _check(self, mutated: Mutated) -> tuple[str, str]:
        """What notices the mutant, or why that could not be decided."""
        reasons: list[str] = []
        for name, term in self._questions(mutated):
            answer = self.bench.session.decide(term)
            if answer.possible:
                return name, ""
            if answer.unknown:
                reasons.append(answer.reason or "unknown")
        for asked in self.properties:
            if asked.persons and self.reads[asked.name] & set(mutated.touched):
                question = PairQuestion(mutated.mutated_bench, asked)
                answer = question.ask(question.guard, neg(question.conclusion))
                if answer.possible:
                    return f"property:{asked.name}", ""
                if answer.unknown:
                    reasons.append(answer.reason or "unknown")
        return "", reasons[0] if reasons else ""

    def _questions(self, mutated: Mutated) -> Iterator[tuple[str, z3.BoolRef]]:
        encoder, touched = mutated.encoder, frozenset(mutated.touched)
        for name in mutated.changed:
            decision = encoder.decision(name)
            yield f"conflict or gap:{name}", conj((neg(decision.blocked), disj((decision.conflict, decision.gap))))
        near = sorted(self.statements, key=lambda one: not self._cites(mutated, one))
        wanted = [one for one in near if self.reads[one.id] & touched]
        for statement in wanted:
            yield f"statement:{statement.id}", violation(encoder, statement)
        for asked in self.properties:
            if not asked.persons and self.reads[asked.name] & touched:
                question = PersonQuestion(mutated.mutated_bench, asked)
                yield f"property:{asked.name}", conj((question.guard, neg(question.conclusion)))

    def _cites(self, mutated: Mutated, statement: Statement) -> bool:
        """The mutated rule names the statement as its source, so that it is most likely to notice."""
        rule = self.bench.book.rules.get(mutated.mutant.owner)
        return rule is not None and statement.id in rule.sources


def _read(formulas: tuple[Formula, ...]) -> frozenset[str]:
    return frozenset(name for formula in formulas for name in _names(formula.expr))


def _names(expr: Expr) -> Iterator[str]:
    for part in walk(expr):
        if isinstance(part, Decided):
            yield part.name
        elif isinstance(part, (Concludes, HasStatus)):
            yield part.decision


def _fails(evaluator: Evaluator, case: Case, touched: frozenset[str], bench: Bench) -> bool:
    """The case's person gets something else than is expected."""
    state = {**bench.book.default_person(), **case.person}
    for name, expected in case.expect:
        if name in touched:
            outcome = evaluator.outcome(state, name)
            wanted = expected.expr.value if isinstance(expected.expr, Const) else None
            if outcome.status is not Status.VALUE or outcome.value != wanted:
                return True
    return False


def _differ(one: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    return conj((one.ok, disj((neg(other.ok), neg(equal(one.value, other.value))))))
