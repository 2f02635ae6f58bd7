"""The evaluator's account of a person held against the solver's.

In: a rulebook, its encoding, and a person. Out: two accounts in the same words, which must be equal. The solver's is read
from a model in which the facts are those of the person, so nothing but the encoding decides it.
"""

from __future__ import annotations

from datetime import date

import z3

from regelproef.answer.outcome import Outcome, Person, Status, Value
from regelproef.ask.asker import Asker
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import is_person
from regelproef.encode.terms import DateTerm, EnumTerm, HistoryTerm, NullableTerm, NumberTerm, Term, decode_date
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Expr
from regelproef.model.rulebook import Rulebook

Account = dict[str, object]


def solver_model(encoder: Encoder, person: Person) -> z3.ModelRef:
    """The model in which the facts are those of the person; there is one, for every person within the ranges."""
    return _model(*encoder.domain, is_person(encoder.facts, person))


def model_of(asker: Asker, persons: tuple[Person, ...]) -> z3.ModelRef:
    """The model in which those whom an asker asks about are these persons."""
    second = asker.second or {}
    parts = [variable.domain for variable in (*asker.variables.values(), *second.values())]
    others = {name: persons[1][name] for name in second}
    return _model(*parts, is_person(asker.variables, persons[0]), is_person(second, others))


def _model(*conditions: z3.BoolRef) -> z3.ModelRef:
    solver = z3.SimpleSolver()
    solver.add(*conditions)
    assert solver.check() == z3.sat
    return solver.model()


def said_of(asker: Asker, question: Expr, persons: tuple[Person, ...]) -> tuple[bool, bool]:
    """Whether a question holds of these persons, as the evaluator has it and as the solver has it."""
    return asker.holds(question, persons), holds(model_of(asker, persons), asker.term(question))


def holds(model: z3.ModelRef, term: z3.BoolRef) -> bool:
    found = model.eval(term, model_completion=True)
    assert z3.is_true(found) or z3.is_false(found), found
    return z3.is_true(found)


def value_in(model: z3.ModelRef, term: Term) -> Value:
    """The value of a term in a model."""
    match term:
        case NullableTerm(null=null, value=value):
            return None if holds(model, null) or value is None else value_in(model, value)
        case EnumTerm(values=values):
            (only,) = [name for name, literal in values.items() if holds(model, literal)]
            return only
        case NumberTerm(bits=bits, low=low, high=high):
            number = model.eval(bits, model_completion=True).as_signed_long()
            assert low <= number <= high
            return int(number)
        case DateTerm(bits=bits, year=year):
            found = decode_date(model.eval(bits, model_completion=True).as_long())
            assert model.eval(year, model_completion=True).as_long() == found.year
            return found
        case HistoryTerm(years=years):
            return frozenset(year for year, flag in years.items() if holds(model, flag))
        case _:
            return holds(model, term)


def by_solver(model: z3.ModelRef, decision: EncodedDecision) -> Account:
    """Status, value, applying and deciding rules, as the encoding has them."""
    if holds(model, decision.blocked):
        assert not holds(model, decision.ok)
        return {"status": Status.BLOCKED.value}
    conflict, gap = holds(model, decision.conflict), holds(model, decision.gap)
    assert holds(model, decision.ok) == (not conflict and not gap)
    status = Status.CONFLICT if conflict else Status.GAP if gap else Status.VALUE
    account: Account = {
        "status": status.value,
        "applying": {name for name, rule in decision.rules.items() if holds(model, rule.applies)},
        "effective": {name for name, rule in decision.rules.items() if holds(model, rule.effective)},
    }
    account["said"] = {name: shown(value_in(model, decision.rules[name].outcome)) for name in sorted(account["effective"])}  # type: ignore[call-overload]
    if status is Status.VALUE:
        account["value"] = shown(value_in(model, decision.value))
    return account


def by_evaluator(outcome: Outcome) -> Account:
    """The same, as the evaluator has it."""
    if outcome.status is Status.BLOCKED:
        return {"status": Status.BLOCKED.value}
    account: Account = {"status": outcome.status.value, "applying": set(outcome.applying), "effective": set(outcome.effective)}
    account["said"] = {name: shown(said) for name, said in sorted(zip(outcome.effective, outcome.said, strict=True))}
    if outcome.ok:
        account["value"] = shown(outcome.value)
    return account


def shown(value: Value) -> str:
    """A value with its type, so that 1 and true are not the same."""
    return f"{type(value).__name__} {value.isoformat() if isinstance(value, date) else value}"


def accounts(book: Rulebook, encoder: Encoder, person: Person) -> tuple[dict[str, Account], dict[str, Account]]:
    """What evaluator and solver say of every decision for one person."""
    model = solver_model(encoder, person)
    outcomes = Evaluator(book).decide(person)
    ours = {name: by_evaluator(outcomes[name]) for name in book.decisions}
    theirs = {name: by_solver(model, encoder.decision(name)) for name in book.decisions}
    return ours, theirs
