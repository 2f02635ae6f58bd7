"""statement, statement-vacuous, statement-fate, statement-source: every statement of the sources is accounted for, and says what the rules do.

A statement with the fate `rule` or `claim` must follow from the rules, with the statements that it yields to set aside; one that is superseded must
not; one that is open must follow under one reading of its interpretation and not under another. A rule must cite statements that exist.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.check.bench import Bench, Disagreement, Entry, proved, undecided
from regelproef.check.properties import decisions_read
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj, disj, neg
from regelproef.findings.finding import Finding, Label, Person, Severity, Witness, text
from regelproef.language.typed import Amount, walk
from regelproef.model.from_questions import DECIDABLE_FATES
from regelproef.model.rulebook import Formula, Rulebook, Statement
from regelproef.prove.session import Answer, Session

CODES = ("statement", "statement-vacuous", "statement-fate", "statement-source")
BATCH = 12  # statements asked about in one question; all hold in a sound rulebook


def run(bench: Bench) -> Iterator[Entry]:
    book = bench.book
    if not book.documents:
        return
    yield from _fates(book)
    yield from _citations(book)
    asked = [statement for statement in book.statements.values() if statement.decidable and statement.fate in {"rule", "claim"}]
    for start in range(0, len(asked), BATCH):
        yield from _entailed(bench, asked[start : start + BATCH])
    for statement in book.statements.values():
        if statement.decidable and statement.fate == "superseded":
            yield _superseded(bench, statement)
    opened = [s for s in book.statements.values() if s.decidable and s.fate == "open" and s.interpretation]
    if opened:
        readings = ReadingQuestion(bench)
        for statement in opened:
            yield _open(readings, statement)


# -- the account ------------------------------------------------------------------------------------------------------------


def _fates(book: Rulebook) -> Iterator[Entry]:
    for statement in book.statements.values():
        problem = fate_problem(book, statement)
        if problem:
            yield _about(statement, "statement-fate", problem)
        else:
            yield proved("statement-fate", statement.id)


def fate_problem(book: Rulebook, statement: Statement) -> str:
    """The key of what is wrong with how a statement is accounted for; empty when nothing is."""
    if not statement.fate:
        return "fate-none"
    if statement.fate in DECIDABLE_FATES:
        if not statement.then:
            return "fate-formula"
        if statement.fate == "superseded" and not (statement.superseded_by or statement.by_reading):
            return "fate-by"
        if statement.fate == "open" and len(_values(book, statement.interpretation)) < 2:
            return "fate-interpretation"
    elif statement.then:
        return "fate-no-formula"
    elif not statement.reason:
        return "fate-reason"
    unknown = [name for name in (*statement.yields_to, *statement.superseded_by) if name not in book.statements]
    return "fate-unknown-statement" if unknown else ""


def _values(book: Rulebook, interpretation: str) -> tuple[str, ...]:
    return book.interpretations[interpretation].values if interpretation in book.interpretations else ()


def _citations(book: Rulebook) -> Iterator[Entry]:
    carried: set[str] = set()
    for rule in book.rules.values():
        carried.update(rule.sources)
        unknown = [name for name in rule.sources if name not in book.statements]
        if unknown or not rule.sources:
            key = "rule-cites-unknown" if unknown else "rule-cites-nothing"
            message = text(key, rule=rule.id, statements=", ".join(unknown))
            yield Finding("statement-source", Severity.ERROR, message, (rule.id,), labels=(Label(rule.span),))
        else:
            yield proved("statement-source", rule.id)
    for statement in book.statements.values():
        if statement.fate == "rule" and statement.id not in carried:
            yield _about(statement, "statement-source", "statement-uncarried")


def _about(statement: Statement, code: str, key: str, **params: object) -> Finding:
    message = text(key, statement=statement.id, **params)
    return Finding(code, Severity.ERROR, message, (statement.id,), labels=(Label(statement.span),), statements=(statement.id,))


# -- what follows -----------------------------------------------------------------------------------------------------------


def guard_of(encoder: Encoder, statement: Statement) -> z3.BoolRef:
    """Whoever meets `when`, and none of the `when`s that the statement yields to; every decision that is read has a value."""
    book = encoder.book
    exceptions = [book.statements[name] for name in statement.yields_to if name in book.statements]
    away = [neg(encoder.all_of(other.when)) for other in exceptions if other.decidable]
    return conj((*usable(encoder, statement), encoder.all_of(statement.when), *away))


def usable(encoder: Encoder, statement: Statement) -> list[z3.BoolRef]:
    formulas = _formulas(encoder.book, statement)
    amounts = dict.fromkeys(part.name for formula in formulas for part in walk(formula.expr) if isinstance(part, Amount))
    decisions = decisions_read(formula.expr for formula in formulas)
    return [*(encoder.decision(name).ok for name, _ in decisions), *(encoder.amount_defined(name) for name in amounts)]


def _formulas(book: Rulebook, statement: Statement) -> tuple[Formula, ...]:
    exceptions = [book.statements[name] for name in statement.yields_to if name in book.statements]
    return (*statement.when, *statement.then, *(formula for other in exceptions for formula in other.when))


def violation(encoder: Encoder, statement: Statement) -> z3.BoolRef:
    return conj((guard_of(encoder, statement), neg(encoder.all_of(statement.then))))


def _entailed(bench: Bench, statements: list[Statement]) -> Iterator[Entry]:
    """Ask about many at once; only when somebody violates one of them, ask about each."""
    encoder = bench.encoder
    together = bench.find(disj(violation(encoder, statement) for statement in statements))
    for statement in statements:
        met = bench.find(guard_of(encoder, statement))
        answer = together if together.impossible else bench.find(violation(encoder, statement))
        if met.unknown or answer.unknown:
            yield undecided("statement", (statement.id,), met if met.unknown else answer)
        elif met.impossible:
            yield _about(statement, "statement-vacuous", "statement-vacuous")
        elif answer.possible:
            yield _fails(bench, statement)
        else:
            yield proved("statement", statement.id)


def _fails(bench: Bench, statement: Statement) -> Finding:
    rules = [rule for rule in bench.book.rules.values() if statement.id in rule.sources and bench.book.is_present(rule.readings)]
    labels = [Label(formula.span, text("statement-says")) for formula in statement.then]
    labels.extend(Label(rule.span, text("carries", statement=statement.id)) for rule in rules)
    return Finding(
        "statement",
        Severity.ERROR,
        text("statement", statement=statement.id, text=statement.paraphrase.in_language(bench.book.language)),
        (statement.id,),
        labels=tuple(labels),
        witness=_witness(bench, statement),
        statements=(statement.id,),
        help=text("statement-help"),
    )


def _witness(bench: Bench, statement: Statement) -> Witness:
    person = bench.person(violation(bench.encoder, statement))
    if not breaks(bench, statement, person) or bench.evaluator.impossible(person):
        raise Disagreement(statement.id)
    names = tuple(name for name, _ in decisions_read(formula.expr for formula in (*statement.when, *statement.then)))
    return bench.as_witness((person,), names)


def breaks(bench: Bench, statement: Statement, person: Person) -> bool:
    """Whether the evaluator agrees that this person meets `when`, and no `when` of an exception, and not `then`."""
    state = bench.evaluator.state_of(person, bench.book.decisions)
    exceptions = [bench.book.statements[name] for name in statement.yields_to if name in bench.book.statements]
    met = all(bench.evaluator.holds(formula, state) for formula in statement.when)
    excepted = any(other.decidable and all(bench.evaluator.holds(f, state) for f in other.when) for other in exceptions)
    return met and not excepted and not all(bench.evaluator.holds(formula, state) for formula in statement.then)


def _superseded(bench: Bench, statement: Statement) -> Entry:
    answer = bench.find(violation(bench.encoder, statement))
    if answer.unknown:
        return undecided("statement", (statement.id,), answer)
    if answer.possible:
        return proved("statement", statement.id)
    return _about(statement, "statement", "statement-still-holds")


class ReadingQuestion:
    """Asks under any choice of readings, on one encoding in which the readings are variables."""

    def __init__(self, bench: Bench) -> None:
        self.book = bench.book
        self.encoder = Encoder(bench.book, free_readings=True)
        self.session = Session((*self.encoder.domain, *self.encoder.world), bench.limits)

    def ask(self, switch: tuple[str, str], condition: z3.BoolRef) -> Answer:
        choice = {**self.book.choice, switch[0]: switch[1]}
        return self.session.ask(*self.encoder.chosen(choice), condition)


def _open(readings: ReadingQuestion, statement: Statement) -> Entry:
    answers = {
        value: readings.ask((statement.interpretation, value), violation(readings.encoder, statement))
        for value in _values(readings.book, statement.interpretation)
    }
    holds = [value for value, answer in answers.items() if answer.impossible]
    fails = [value for value, answer in answers.items() if answer.possible]
    if holds and fails:
        return proved("statement", statement.id)
    unknown = [answer for answer in answers.values() if answer.unknown]
    if unknown:
        return undecided("statement", (statement.id,), unknown[0])
    key = "statement-open-holds" if holds else "statement-open-fails"
    return _about(statement, "statement", key, interpretation=statement.interpretation)
