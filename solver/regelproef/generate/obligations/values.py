"""Every value of an enum, in facts that rules read and in decisions; every period of an amount; every slip: somebody gets something else by it,
where it changes anything at all. With strength 2 every pair of values of every two facts that rules read: truth values and enums by value, numbers,
dates and histories by whether they stand at their default.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from regelproef.answer.outcome import Person, Value
from regelproef.ask.bench import Bench
from regelproef.ask.slip import Slip
from regelproef.generate.obligation import Lines, Obligation, Owner, anyone
from regelproef.generate.obligations import parameters
from regelproef.generate.worth_trying import years_worth_trying
from regelproef.language.typed import Compare, Const, Decided, FactIs, RuleStands, any_of, decided, negation
from regelproef.language.types import NULL, Kind
from regelproef.model.mutants import Mutant, other_mutants
from regelproef.model.parts import AmountDefinition, AmountPeriod, DecisionDefinition, FactDefinition
from regelproef.model.rulebook import Rulebook, in_force

Level = tuple[str, Value, bool]  # its name; whether the fact is exactly this value


def owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    """Amounts, parameters, derived values, facts and decisions with what they ask for."""
    book = bench.book
    mutants: dict[str, list[Mutant]] = {}
    for mutant in other_mutants(book, implementers=True):
        mutants.setdefault(mutant.owner, []).append(mutant)
    for amount in book.amounts.values():
        owner = Owner("parameter" if amount.parameter else "amount", amount.name)
        asked = parameters.obligations(owner, bench, amount) if amount.parameter else _periods(owner, book, amount)
        yield owner, [*asked, *(killed(owner, bench, one) for one in mutants.get(amount.name, []))]
    for name in book.derived:
        owner = Owner("derived", name)
        histories = [
            fact for fact in book.facts.values() if fact.type.kind is Kind.HISTORY and fact.name in book.index.of(book.index.definition(name)).facts
        ]
        suggested = years_worth_trying(book, histories) if histories and name in mutants else ()
        yield owner, [killed(owner, bench, one, suggested) for one in mutants.get(name, [])]
    read = facts_read(book)
    for fact in book.facts.values():
        if fact.type.kind is Kind.ENUM and fact.name in read:
            owner = Owner("fact", fact.name)
            yield owner, [_fact_value(owner, fact, value) for value in fact.type.values]
    for decision in book.decisions.values():
        if decision.type.kind is Kind.ENUM:
            owner = Owner("decision", decision.name, decision.name)
            values = (*decision.type.values, *((None,) if decision.type.nullable else ()))
            yield owner, [_decision_value(owner, decision, value) for value in values]


def facts_read(book: Rulebook) -> frozenset[str]:
    """The facts that some rule reads, under any reading."""
    return frozenset().union(*(book.index.behind_decision(decision, chosen=False).facts for decision in book.order))


def _fact_value(owner: Owner, fact: FactDefinition, value: str) -> Obligation:
    met = anyone(lambda sample: sample.person[fact.name] == value)
    lines: Lines = [(f"{fact.name} = {value}", FactIs(fact.name, value))]
    return Obligation(f"{owner.id}/{value}", "value", owner, fact.span, met, lambda: lines)


def _decision_value(owner: Owner, decision: DecisionDefinition, value: str | None) -> Obligation:
    shown = "null" if value is None else value
    met = anyone(lambda sample: (own := sample.outcome(decision.name)).ok and own.value == value)
    is_value = Compare("==", Decided(decision.name, decision.type), Const(value, NULL if value is None else decision.type))
    lines: Lines = [(f"decided({decision.name})", decided(decision.name)), (f"{decision.name} = {shown}", is_value)]
    return Obligation(f"{owner.id}/{shown}", "value", owner, decision.span, met, lambda: lines)


# -- amounts ----------------------------------------------------------------------------------------------------------------


def _periods(owner: Owner, book: Rulebook, amount: AmountDefinition) -> Iterator[Obligation]:
    readers = {
        rule.id: rule.decision for rule in book.rules.values() if book.is_present(rule.readings) and amount.name in book.index.of_rule(rule).amounts
    }
    if readers:
        for entry in amount.periods:
            yield _period(owner, book, amount, entry, readers)


def _period(owner: Owner, book: Rulebook, amount: AmountDefinition, entry: AmountPeriod, readers: dict[str, str]) -> Obligation:
    met = anyone(
        lambda sample: (
            entry.period.covers(sample.person[book.reference_date])  # type: ignore[arg-type]  # a date
            and any(name in sample.outcome(decision).effective for name, decision in readers.items())
        )
    )
    decides = any_of(RuleStands(name, decision, "decides") for name, decision in readers.items())
    period = in_force(book, (entry.period,))
    lines: Lines = [(f"{amount.name} from {entry.period.first or '-'}", period), ("decides: " + ", ".join(readers), decides)]
    name = str(entry.period.first or "start")
    return Obligation(f"{owner.id}/{name}", "amount", owner, entry.span, met, lambda: lines)


# -- slips ------------------------------------------------------------------------------------------------------------------


def killed(owner: Owner, bench: Bench, mutant: Mutant, suggested: tuple[Person, ...] = ()) -> Obligation:
    """Somebody gets something else by the slip: of a rule, in the rule's own decision."""
    slip = Slip(bench, mutant)

    met = anyone(lambda sample: slip.differs(sample.outcome, sample.state))
    id_ = mutant.id if mutant.decision else f"{owner.kind}:{mutant.id}"
    return Obligation(id_, "mutant", owner, mutant.span, met, slip.lines, how=mutant.kind, slip=slip, suggested=suggested)


# -- pairs of values ------------------------------------------------------------------------------------------------------------


def facts_that_matter(book: Rulebook) -> tuple[FactDefinition, ...]:
    """The facts that some rule reads, in vocabulary order."""
    read = facts_read(book)
    return tuple(fact for fact in book.facts.values() if fact.name in read)


def pairs(book: Rulebook) -> Iterator[tuple[Owner, list[Obligation]]]:
    for first, second in combinations(facts_that_matter(book), 2):
        owner = Owner("pair", f"{first.name}+{second.name}")
        yield owner, [_both(owner, first, one, second, other) for one in levels(first) for other in levels(second)]


def levels(fact: FactDefinition) -> list[Level]:
    """The values of a fact that are told apart."""
    if fact.type.kind in {Kind.BOOL, Kind.ENUM}:
        return [(str(value).lower() if isinstance(value, bool) else str(value), value, True) for value in fact.values()]
    return [("default", fact.default, True), ("other", fact.default, False)]


def _both(owner: Owner, first: FactDefinition, one: Level, second: FactDefinition, other: Level) -> Obligation:
    wanted = ((first.name, one), (second.name, other))

    met = anyone(lambda sample: all((sample.person[name] == value) is exactly for name, (_, value, exactly) in wanted))
    lines: Lines = [
        (f"{name}: {level}", FactIs(name, value) if exactly else negation(FactIs(name, value))) for name, (level, value, exactly) in wanted
    ]
    return Obligation(f"{owner.id}/{one[0]}+{other[0]}", "pairwise", owner, first.span, met, lambda: lines)
