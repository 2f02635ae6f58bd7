"""Every value of an enum, in facts that rules read and in decisions; every period of an amount; every mutant of derived values and amounts."""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.answer.text import text
from regelproef.ask.bench import Bench
from regelproef.encode.decisions import EncodedDecision
from regelproef.encode.encoder import Encoder
from regelproef.encode.facts import is_value
from regelproef.encode.logic import conj, disj, neg
from regelproef.encode.terms import EnumTerm, equal
from regelproef.generate.judges import BookJudge
from regelproef.generate.obligation import Obligation, Owner, Parts
from regelproef.generate.obligations.boundaries import facts_behind
from regelproef.generate.sample import Trial
from regelproef.language.typed import Amount
from regelproef.language.types import Kind
from regelproef.model.mutants import Mutant, other_mutants
from regelproef.model.parts import AmountDefinition, AmountPeriod, DecisionDefinition, FactDefinition
from regelproef.model.rulebook import Rulebook


def owners(book: Rulebook) -> Iterator[tuple[Owner, list[Obligation]]]:
    """Amounts, derived values, facts and decisions with what they ask for."""
    mutants: dict[str, list[Mutant]] = {}
    for mutant in other_mutants(book):
        mutants.setdefault(mutant.owner, []).append(mutant)
    for amount in book.amounts.values():
        owner = Owner("amount", amount.name)
        yield owner, [*_periods(owner, book, amount), *(killed(owner, book, one) for one in mutants.get(amount.name, []))]
    for name in book.derived:
        owner = Owner("derived", name)
        yield owner, [killed(owner, book, one) for one in mutants.get(name, [])]
    read = {name for rule in book.rules.values() for formula in rule.formulas for name in facts_behind(book, formula.expr)}
    for fact in book.facts.values():
        if fact.type.kind is Kind.ENUM and fact.name in read:
            owner = Owner("fact", fact.name)
            yield owner, [_fact_value(owner, fact, value) for value in fact.type.values]
    for decision in book.decisions.values():
        if decision.type.kind is Kind.ENUM:
            owner = Owner("decision", decision.name, decision.name)
            yield owner, [_decision_value(owner, decision, value) for value in decision.type.values]


def _fact_value(owner: Owner, fact: FactDefinition, value: str) -> Obligation:
    def met(trial: Trial) -> bool:
        return any(sample.person[fact.name] == value for sample in trial.samples)

    def parts(bench: Bench) -> Parts:
        return [(f"{fact.name} = {value}", is_value(bench.encoder.facts[fact.name], value))]

    return Obligation(f"{owner.id}/{value}", "value", owner, text("why-fact-value", fact=fact.name, value=value), fact.span, met, parts)


def _decision_value(owner: Owner, decision: DecisionDefinition, value: str) -> Obligation:
    def met(trial: Trial) -> bool:
        return any(sample.outcome(decision.name).value == value for sample in trial.samples)

    def parts(bench: Bench) -> Parts:
        encoded = bench.decision(decision.name)
        assert isinstance(encoded.value, EnumTerm)
        return [(f"decided({decision.name})", encoded.ok), (f"{decision.name} = {value}", encoded.value.values[value])]

    why = text("why-decision-value", decision=decision.name, value=value)
    return Obligation(f"{owner.id}/{value}", "value", owner, why, decision.span, met, parts)


# -- amounts ----------------------------------------------------------------------------------------------------------------


def _periods(owner: Owner, book: Rulebook, amount: AmountDefinition) -> Iterator[Obligation]:
    readers = frozenset(
        rule.id
        for decision in book.order
        for rule in book.present_rules(decision)
        for formula in rule.formulas
        if any(isinstance(part, Amount) and part.name == amount.name for part in book.inlined(formula.expr))
    )
    if readers:
        for entry in amount.periods:
            yield _period(owner, book, amount, entry, tuple(name for name in book.rules if name in readers))


def _period(owner: Owner, book: Rulebook, amount: AmountDefinition, entry: AmountPeriod, readers: tuple[str, ...]) -> Obligation:
    def met(trial: Trial) -> bool:
        return any(
            entry.period.covers(sample.person[book.reference_date])  # type: ignore[arg-type]  # a date
            and any(name in sample.outcome(book.rules[name].decision).effective for name in readers)
            for sample in trial.samples
        )

    def parts(bench: Bench) -> Parts:
        decides = disj(bench.decision(book.rules[name].decision).rules[name].effective for name in readers)
        return [
            (f"{amount.name} from {entry.period.first or '-'}", bench.encoder.is_in((entry.period,))),
            ("decides: " + ", ".join(readers), decides),
        ]

    name = str(entry.period.first or "start")
    why = text("why-amount", amount=amount.name, first=entry.period.first or "-", value=entry.value if entry.value is not None else "?")
    return Obligation(f"{owner.id}/{name}", "amount", owner, why, entry.span, met, parts)


# -- mutants of derived values and amounts ----------------------------------------------------------------------------------


def killed(owner: Owner, book: Rulebook, mutant: Mutant) -> Obligation:
    """Somebody for whom a decision comes out otherwise under the mutated value or amount."""
    judge = BookJudge(book, mutant)

    def met(trial: Trial) -> bool:
        return any(judge.differs(sample) for sample in trial.samples)

    def parts(bench: Bench) -> Parts:
        changed = Encoder(judge.mutated, facts=bench.encoder.facts)
        changed.take_over(bench.encoder, (name for name in book.order if name not in judge.readers))
        return [("otherwise", disj(_differ(bench.decision(name), changed.decision(name)) for name in judge.readers))]

    why = text("why-mutant-of", name=mutant.owner, before=mutant.before, after=mutant.after)
    return Obligation(f"{owner.kind}:{mutant.id}", "mutant", owner, why, mutant.span, met, parts, how=mutant.kind)


def _differ(one: EncodedDecision, other: EncodedDecision) -> z3.BoolRef:
    """Another value, or no longer a single one."""
    return conj((one.ok, disj((neg(other.ok), neg(equal(one.value, other.value))))))
