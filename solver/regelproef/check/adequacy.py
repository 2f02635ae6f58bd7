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

from regelproef.answer.asked import Answer
from regelproef.answer.finding import Finding, Label, Severity, Witness
from regelproef.answer.outcome import Outcome
from regelproef.answer.text import text
from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench, Entry, complete, proved, undecided
from regelproef.ask.variant import OTHER, Variant, beside
from regelproef.check.properties import Question
from regelproef.check.statements import violation
from regelproef.language.typed import Const, Expr, Not, SameOutcome, all_of, any_of, decided, settled
from regelproef.model.mutants import DELETIONS, Mutant, mutants_of
from regelproef.model.parts import Case, Statement

CODES = ("adequacy", "adequacy-note")


@dataclass(frozen=True)
class Noticed:
    """How a mutant ended: noticed `by` something, or `equivalent`, or alive for a `witness`, or undecided."""

    mutant: Mutant
    by: str = ""
    equivalent: bool = False
    witness: Witness | None = None
    undecided: Answer | None = None


def run(bench: Bench, progress: Callable[[str], None] = lambda _: None) -> Iterator[Entry]:
    """Every mutant of rules and amounts, each with how it was noticed."""
    trial = Trial(bench)
    for mutant in mutants_of(bench.book):
        if mutant.derived is None:
            progress(mutant.owner)
            yield _entry(trial.of(mutant))


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


class Trial:
    """Tries mutants against all checks, the cheap ones first."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        book, index = bench.book, bench.book.index
        self.cases = [case for case in book.cases if all(book.choice[name] == value for name, value in case.under)]
        self.statements = [one for one in book.statements.values() if one.decidable and one.fate in {"rule", "claim"}]
        self.properties = [one for one in book.properties if all(book.choice[name] == value for name, value in one.under)]
        self.reads = {one.id: index.behind(violation(book, one)).decisions for one in self.statements}
        self.reads.update((one.name, index.behind(*one.guard, *one.conclusion).decisions) for one in self.properties)

    def of(self, mutant: Mutant) -> Noticed:
        variant = Variant(self.bench, mutant.apply(self.bench.book))
        by = next((f"case:{case.name}" for case in self.cases if _fails(variant, case)), "")
        if by:
            return Noticed(mutant, by)
        asker = beside(self.bench, variant)
        changes = any_of(all_of((decided(name), Not(SameOutcome(name, "", OTHER)))) for name in variant.changed)
        answer = asker.decide(changes)
        if answer.unknown:
            return Noticed(mutant, undecided=answer)
        if answer.impossible:
            return Noticed(mutant, equivalent=True)
        open_: list[Answer] = []
        for name, decide in self._questions(variant):
            answer = decide()
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

    def _questions(self, variant: Variant) -> Iterator[tuple[str, Callable[[], Answer]]]:
        """Whether some check of the changed rulebook would find somebody, each asked when its turn comes."""
        book, touched = variant.book, frozenset(variant.touched)
        for name in variant.changed:
            yield f"conflict or gap:{name}", _asked(variant, Not(settled(name)))
        cited = [one for one in self.statements if self._cites(one, variant)]
        for statement in dict.fromkeys((*cited, *self.statements)):
            if self.reads[statement.id] & touched:
                yield f"statement:{statement.id}", _asked(variant, violation(book, statement))
        for asked in sorted(self.properties, key=lambda one: bool(one.persons)):
            if self.reads[asked.name] & touched:
                question = Question(variant, asked)
                yield f"property:{asked.name}", _asked(question.asker, *question.broken)

    def _cites(self, statement: Statement, variant: Variant) -> bool:
        """A rule of what has changed names the statement as its source, so that it is most likely to notice."""
        return any(statement.id in rule.sources for name in variant.changed for rule in self.bench.book.present_rules(name))


def _asked(asker: Asker, *question: Expr) -> Callable[[], Answer]:
    return lambda: asker.decide(*question)


def _fails(variant: Variant, case: Case) -> bool:
    """The case's person gets something else than is expected."""
    touched = [(name, expected) for name, expected in case.expect if name in variant.touched]
    decided_ = variant.evaluator.decide(complete(variant.book, case.person), [name for name, _ in touched]) if touched else {}
    return any(not _gets(decided_[name], expected.expr) for name, expected in touched)


def _gets(outcome: Outcome, expected: Expr) -> bool:
    return outcome.ok and isinstance(expected, Const) and outcome.value == expected.value
