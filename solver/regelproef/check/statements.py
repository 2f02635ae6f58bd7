"""statement, statement-vacuous, statement-fate, statement-source: every statement of the sources is accounted for, and says what the rules do.

A statement with the fate `rule` or `claim` must follow from the rules, with the statements that it yields to set aside; one that is superseded must
not; one that is open must follow under one reading of its interpretation and not under another. A rule must cite statements that exist.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Disagreement, Entry, proved, undecided
from regelproef.ask.switched import Switched
from regelproef.check.accounted import about, account, values_of
from regelproef.check.shown import Shown, exceptions_of, formulas_of
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj, disj, neg
from regelproef.language.typed import Amount, Decided, walk
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Answer, Result

CODES = ("statement", "statement-vacuous", "statement-fate", "statement-source")
BATCH = 12  # statements asked about in one question; all hold in a sound rulebook


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    if not book.documents:
        return
    yield from account(book)
    asked = [statement for statement in book.statements.values() if statement.decidable and statement.fate in {"rule", "claim"}]
    shown = Shown(bench)
    yield from Entailment(shown, asked).entries()
    for statement in book.statements.values():
        if statement.decidable and statement.fate == "superseded" and in_force(book, statement):
            yield _superseded(shown, statement)
    switched = Switched(bench)
    for statement in book.statements.values():
        if statement.decidable and statement.fate == "open" and statement.interpretation:
            yield _open(shown, switched, statement)


def in_force(book: Rulebook, statement: Statement) -> bool:
    """A statement that a reading supersedes is so only under that reading."""
    return all(book.choice[name] == value for name, value in statement.by_reading)


# -- as conditions ----------------------------------------------------------------------------------------------------------


def guard_of(encoder: Encoder, statement: Statement, sure: frozenset[str] = frozenset()) -> z3.BoolRef:
    """Whoever meets `when`, and none of the `when`s that the statement yields to; every decision that is read has a value.

    The decisions in `sure` are known to have one for everybody.
    """
    away = [neg(encoder.all_of(other.when)) for other in exceptions_of(encoder.book, statement)]
    return conj((*usable(encoder, statement, sure), encoder.all_of(statement.when), *away))


def usable(encoder: Encoder, statement: Statement, sure: frozenset[str] = frozenset()) -> list[z3.BoolRef]:
    parts = [part for formula in formulas_of(encoder.book, statement) for part in walk(formula.expr)]
    amounts = dict.fromkeys(part.name for part in parts if isinstance(part, Amount))
    decisions = dict.fromkeys(part.name for part in parts if isinstance(part, Decided) and part.name not in sure)
    return [*(encoder.decision(name).ok for name in decisions), *(encoder.amount_defined(name) for name in amounts)]


def violation(encoder: Encoder, statement: Statement, sure: frozenset[str] = frozenset()) -> z3.BoolRef:
    return conj((guard_of(encoder, statement, sure), neg(encoder.all_of(statement.then))))


def sure_decisions(bench: Bench) -> frozenset[str]:
    """Decisions proved to have exactly one value for everybody: they are settled, and so is all that they read."""
    sure: set[str] = set()
    for name in bench.book.order:
        if name in bench.settled and bench.book.reads(name) <= sure:
            sure.add(name)
    return frozenset(sure)


def following(bench: Bench, statements: list[Statement]) -> frozenset[str]:
    """The ids of those statements that are proved to follow from the rules, with the statements that they yield to set aside."""
    asked = Entailment(Shown(bench), statements)
    met, violated = asked.met(), asked.answers()
    return frozenset(one.id for one in statements if met[one.id].possible and violated[one.id].impossible)


# -- what follows -----------------------------------------------------------------------------------------------------------


class Entailment:
    """Statements that must follow, asked about together: persons at hand show most of what is possible, and few questions prove the rest."""

    def __init__(self, shown: Shown, statements: list[Statement]) -> None:
        self.bench, self.shown, self.statements = shown.bench, shown, statements
        self.sure = sure_decisions(self.bench)

    def entries(self) -> Iterator[Entry]:
        met = self.met()
        answers = self.answers()
        for statement in self.statements:
            guard, answer = met[statement.id], answers[statement.id]
            if guard.unknown or answer.unknown:
                yield undecided("statement", (statement.id,), guard if guard.unknown else answer)
            elif guard.impossible:
                yield about(statement, "statement-vacuous", "statement-vacuous")
            elif answer.possible:
                yield _fails(self.shown, statement)
            else:
                yield proved("statement", statement.id)

    def met(self) -> dict[str, Answer]:
        """For each statement whether somebody meets its guard; each person that the solver finds is tried on all that are left."""
        answers: dict[str, Answer] = {}
        left = self.statements
        while True:
            left = [statement for statement in left if not self.shown.meets(statement)]
            if not left:
                break
            guards = [guard_of(self.bench.encoder, statement, self.sure) for statement in left]
            found = self.bench.find_person(disj(guards))
            if not found.possible or not any(self.shown.meets(statement) for statement in left):
                own = [found if found.impossible else self.bench.find(guard) for guard in guards]
                answers.update((statement.id, answer) for statement, answer in zip(left, own, strict=True))
                break
        return {statement.id: answers.get(statement.id, Answer(Result.POSSIBLE)) for statement in self.statements}

    def answers(self) -> dict[str, Answer]:
        """For each statement whether somebody violates it."""
        answers: dict[str, Answer] = {}
        ordered = sorted(self.statements, key=self._decided_by)
        for start in range(0, len(ordered), BATCH):
            batch = ordered[start : start + BATCH]
            violations = [violation(self.bench.encoder, statement, self.sure) for statement in batch]
            together = self.bench.find(disj(violations))
            for statement, condition in zip(batch, violations, strict=True):
                if together.impossible or not self.shown.violated(statement):
                    answers[statement.id] = together if together.impossible else self.bench.find(condition)
                else:
                    answers[statement.id] = Answer(Result.POSSIBLE)
        return answers

    def _decided_by(self, statement: Statement) -> list[int]:
        """Statements of the same decisions go together."""
        order = self.bench.book.order
        names = {part.name for formula in statement.then for part in walk(formula.expr) if isinstance(part, Decided)}
        return sorted(order.index(name) for name in names)


def _fails(shown: Shown, statement: Statement) -> Entry:
    bench = shown.bench
    answer, person = bench.canonical.person(violation(bench.encoder, statement))
    if answer.unknown:
        return undecided("statement", (statement.id,), answer)
    if answer.impossible or not shown.breaks(statement, person) or bench.evaluator.impossible(person):
        raise Disagreement(statement.id)
    rules = [rule for rule in bench.book.rules.values() if statement.id in rule.sources and bench.book.is_present(rule.readings)]
    labels = [Label(formula.span, text("statement-says")) for formula in statement.then]
    labels.extend(Label(rule.span, text("carries", statement=statement.id)) for rule in rules)
    parts = (part for formula in (*statement.when, *statement.then) for part in walk(formula.expr))
    decisions = tuple(dict.fromkeys(part.name for part in parts if isinstance(part, Decided)))
    return Finding(
        "statement",
        Severity.ERROR,
        text("statement", statement=statement.id, text=statement.paraphrase.in_language(bench.book.language)),
        (statement.id,),
        labels=tuple(labels),
        witness=bench.as_witness((person,), decisions),
        statements=(statement.id,),
        help=text("statement-help"),
    )


def _superseded(shown: Shown, statement: Statement) -> Entry:
    answer = _violable(shown, statement)
    if answer.unknown:
        return undecided("statement", (statement.id,), answer)
    if answer.possible:
        return proved("statement", statement.id)
    return about(statement, "statement", "statement-still-holds")


def _violable(shown: Shown, statement: Statement) -> Answer:
    """Whether somebody violates the statement: somebody at hand, or else whoever the solver finds."""
    if shown.violated(statement):
        return Answer(Result.POSSIBLE)
    return shown.bench.find_person(violation(shown.bench.encoder, statement, sure_decisions(shown.bench)))


def _open(shown: Shown, switched: Switched, statement: Statement) -> Entry:
    """Ask under each reading of the interpretation, the chosen one first, until one is found that holds and one that does not."""
    name, book = statement.interpretation, shown.bench.book
    holds = fails = False
    unknown: Answer | None = None
    for value in sorted(values_of(book, name), key=lambda value: value != book.choice[name]):
        if value == book.choice[name]:
            answer = _violable(shown, statement)
        else:
            encoder, session = switched.under(name, value)
            answer = session.decide(violation(encoder, statement))
        holds, fails = holds or answer.impossible, fails or answer.possible
        unknown = answer if answer.unknown else unknown
        if holds and fails:
            return proved("statement", statement.id)
    if unknown:
        return undecided("statement", (statement.id,), unknown)
    key = "statement-open-holds" if holds else "statement-open-fails"
    return about(statement, "statement", key, interpretation=name)
