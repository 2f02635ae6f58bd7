"""adequacy: a slip in a rule or an amount that would change somebody's result, and that no check would notice.

Every first-order mutant of rules and amounts is made. Each changes nobody's result, or makes a case, a conflict, a gap, a property or a
statement fail;
what is left is a place where the rulebook could silently be wrong. State a property, a statement or a case that would fail. A deleted
rule, condition,
exception or validity that nobody notices is an error; another slip is a note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from regelproef.answer.asked import IMPOSSIBLE, Answer, Result
from regelproef.answer.finding import Finding, Label, Severity, Witness
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, complete, proved, undecided
from regelproef.ask.variant import OTHER, Variant, beside, under
from regelproef.check.cases import is_as_expected
from regelproef.check.forced import read_by
from regelproef.check.properties import Question
from regelproef.language.typed import Not, SameOutcome, any_of
from regelproef.model.claims import guard_of, violation
from regelproef.model.mutants import DELETIONS, Mutant, mutants_of_rule, other_mutants
from regelproef.model.parts import Case, Property, Rule, Statement
from regelproef.model.reads import Reads

CODES = ("adequacy", "adequacy-note")


@dataclass(frozen=True)
class Noticed:
    """How a mutant ended: noticed `by` something, or `equivalent`, or alive for a `witness`, or undecided."""

    mutant: Mutant
    by: str = ""
    equivalent: bool = False
    witness: Witness | None = None
    undecided: Answer | None = None


def run(bench: Bench) -> Iterator[Entry]:
    """Every mutant of rules and amounts, each with how it was noticed."""
    trial = Trial(bench)
    book = bench.book

    def of_rule(rule: Rule) -> Iterator[Entry]:
        return (_entry(trial.of(mutant)) for mutant in mutants_of_rule(book, rule))

    def of_amount(mutant: Mutant) -> Iterator[Entry]:
        yield _entry(trial.of(mutant))

    rules = (rule for decision in book.order for rule in book.present_rules(decision))
    yield from bench.each("adequacy", rules, lambda rule: rule.id, of_rule)
    amounts = (mutant for mutant in other_mutants(book) if mutant.amount is not None)
    yield from bench.each("adequacy", amounts, lambda mutant: mutant.id, of_amount)


def _entry(noticed: Noticed) -> Entry:
    mutant = noticed.mutant
    if noticed.by or noticed.equivalent:
        return proved("adequacy", mutant.id, noticed.by or "equivalent")
    if noticed.undecided is not None:
        return undecided("adequacy", (mutant.id,), noticed.undecided)
    deletion = mutant.kind in DELETIONS
    return Finding(
        "adequacy" if deletion else "adequacy-note",
        Severity.ERROR if deletion else Severity.NOTE,
        text("adequacy", id=mutant.id, kind=mutant.kind, before=mutant.before, after=mutant.after or "-"),
        (mutant.id,),
        labels=(Label(mutant.span),),
        witness=noticed.witness,
        help=text("adequacy-help"),
    )


Asks = Callable[[Bench, Any], Answer]  # possible: the check fails


class Trial:
    """Tries mutants against all checks, the cheap ones first. A check notices a slip when it fails with the slip and holds without it."""

    def __init__(self, bench: Bench) -> None:
        self.bench, book = bench, bench.book
        self.statements = [one for one in book.statements.values() if one.decidable and one.fate in {"rule", "claim"}]
        self.reads = {f"statement:{one.id}": movable(book.index.behind(violation(book, one))) for one in self.statements}
        self.reads.update((f"property:{one.name}", movable(read_by(book, one))) for one in book.asked_properties)
        self.cases = [case for case in book.asked_cases if _holds(under(bench, case.under), case)]
        self._before: dict[str, Answer] = {}  # whether a check fails without any slip

    def of(self, mutant: Mutant) -> Noticed:
        self.bench.limits.heed()
        slips = Slipped(self.bench, mutant)
        for case in self.cases:
            if any(name in slips.under(case.under).touched for name, _ in case.expect) and _fails(slips.under(case.under), case):
                return Noticed(mutant, f"case:{case.name}")
        variant = slips.under(())
        asker = beside(self.bench, variant if variant.same_persons else self._of_everybody(variant))
        changes = any_of(Not(SameOutcome(name, "", OTHER)) for name in variant.changed)
        answer = asker.decide(changes)
        if answer.unknown:
            return Noticed(mutant, undecided=answer)
        if answer.impossible:
            return Noticed(mutant, equivalent=True)
        open_: list[Answer] = []
        for name, answer in self._answers(slips):
            if answer.possible:
                return Noticed(mutant, name)
            if answer.unknown:
                open_.append(answer)
        if open_:
            return Noticed(mutant, undecided=open_[0])
        found = asker.search(changes)
        if found.answer.unknown:
            return Noticed(mutant, undecided=found.answer)
        return Noticed(mutant, witness=self.bench.witness(found, (mutant.decision,) if mutant.decision else variant.changed))

    def _of_everybody(self, variant: Variant) -> Variant:
        """Whoever is possible counts, also where the slip reaches what the world says."""
        return Variant(self.bench, replace(variant.book, world=()))

    def _answers(self, slips: Slipped) -> Iterator[tuple[str, Answer]]:
        """Whether some check that holds now would find somebody, each by its name, and asked only when its turn comes."""
        variant, book = slips.under(()), self.bench.book
        for name in variant.touched:
            yield self._if_it_holds(f"conflict or gap:{name}", variant, _is_open, name)
        cited = [one for one in self.statements if self._cites(one, variant)]
        touched = [one for one in dict.fromkeys((*cited, *self.statements)) if self.reads[f"statement:{one.id}"] & variant.moved]
        for statement in touched:
            yield self._if_it_holds(f"statement:{statement.id}", variant, _breaks, statement, without=_is_no_proof)
        for asked in sorted(book.asked_properties, key=lambda one: bool(one.persons)):
            own = slips.under(asked.under)
            if self.reads[f"property:{asked.name}"] & own.moved:
                yield self._if_it_holds(f"property:{asked.name}", own, _property_fails, asked)
        for statement in touched:
            yield self._if_it_holds(f"statement:{statement.id}", variant, _is_vacuous, statement, without=_is_no_proof)

    def _if_it_holds(self, name: str, variant: Variant, fails: Asks, asked: Any, without: Asks | None = None) -> tuple[str, Answer]:
        """The answer of a check, which counts only where the check holds without the slip; `without` asks that, where it asks more."""
        answer = fails(variant, asked)
        if answer.possible:
            if name not in self._before:
                self._before[name] = (without or fails)(variant.base, asked)
            before = self._before[name]
            answer = answer if before.impossible else IMPOSSIBLE if before.possible else before
        return name, answer

    def _cites(self, statement: Statement, variant: Variant) -> bool:
        """A rule of what has changed names the statement as its source, so that it is most likely to notice."""
        return any(statement.id in rule.sources for name in variant.changed for rule in self.bench.book.present_rules(name))


class Slipped:
    """The rulebook with a slip, under the chosen readings and under those that a case or property asks for."""

    def __init__(self, bench: Bench, mutant: Mutant) -> None:
        self.bench, self.mutant = bench, mutant
        self._variants: dict[tuple[tuple[str, str], ...], Variant] = {}

    def under(self, readings: tuple[tuple[str, str], ...]) -> Variant:
        if readings not in self._variants:
            base = under(self.bench, readings)
            self._variants[readings] = Variant(base, self.mutant.apply(base.book))
        return self._variants[readings]


def movable(reads: Reads) -> frozenset[str]:
    """What can mean something else after a slip."""
    return reads.decisions | reads.derived | reads.dated


def _is_open(bench: Bench, name: str) -> Answer:
    """Somebody gets a conflict or a gap."""
    return bench.settle(name)


def _breaks(bench: Bench, statement: Statement) -> Answer:
    return bench.decide(violation(bench.book, statement))


def _is_vacuous(bench: Bench, statement: Statement) -> Answer:
    met = bench.decide(guard_of(bench.book, statement))
    return met if met.unknown else IMPOSSIBLE if met.possible else Answer(Result.POSSIBLE)


def _is_no_proof(bench: Bench, statement: Statement) -> Answer:
    """Somebody breaks it, or nobody is meant by it."""
    broken = _breaks(bench, statement)
    return _is_vacuous(bench, statement) if broken.impossible else broken


def _property_fails(bench: Bench, asked: Property) -> Answer:
    return Question(bench, asked).fails()


def _holds(bench: Bench, case: Case) -> bool:
    """The case's person can exist, and gets what is expected."""
    return not bench.evaluator.impossible(complete(bench.book, case.person)) and not _fails(bench, case)


def _fails(bench: Bench, case: Case) -> bool:
    """The case's person gets something else than is expected."""
    outcomes = bench.evaluator.decide(complete(bench.book, case.person), [name for name, _ in case.expect])
    return any(not is_as_expected(outcomes[name], expected.expr) for name, expected in case.expect)
