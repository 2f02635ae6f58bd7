"""property: something that must hold for everyone does not, or a property whose guard nobody meets (property-vacuous).

The witness meets the guard and not the conclusion. Either a rule is wrong, or the property claims more than the sources say.
"""

from __future__ import annotations

from collections.abc import Iterator

import z3

from regelproef.answer.finding import Finding, Label, Severity, Witness
from regelproef.answer.outcome import Person, Value
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Disagreement, Entry, proved, undecided
from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj, neg
from regelproef.encode.pairs import Pair, make_pair
from regelproef.evaluate.evaluator import property_holds
from regelproef.language.typed import Amount, Decided, Expr, walk
from regelproef.model.parts import Property
from regelproef.prove.canonical import Canonical, Search
from regelproef.prove.session import Answer, Session

CODES = ("property", "property-vacuous")


def run(bench: Bench) -> Iterator[Entry]:
    for asked in bench.book.properties:
        yield from ask_property(bench.under(asked.under), asked)


def ask_property(bench: Bench, asked: Property) -> Iterator[Entry]:
    """Prove one property under the bench's readings."""
    question = PairQuestion(bench, asked) if asked.persons else PersonQuestion(bench, asked)
    met = question.ask(question.guard)
    if met.unknown:
        yield undecided("property", (asked.name,), met)
    elif met.impossible:
        yield _vacuous(asked)
    else:
        answer = question.ask(question.guard, neg(question.conclusion))
        if answer.unknown:
            yield undecided("property", (asked.name,), answer)
        elif answer.impossible:
            yield proved("property", asked.name)
        else:
            yield _refuted(bench, asked, question.witness())


class PersonQuestion:
    """A property over one person, as conditions on the bench's own session."""

    def __init__(self, bench: Bench, asked: Property) -> None:
        self.bench, self.asked = bench, asked
        encoder = bench.encoder
        self.guard = conj((*usable(encoder, asked), encoder.all_of(asked.guard)))
        self.conclusion = encoder.all_of(asked.conclusion)

    def ask(self, *conditions: z3.BoolRef) -> Answer:
        return self.bench.find(*conditions)

    def witness(self) -> Witness:
        person = self.bench.person(self.guard, neg(self.conclusion))
        return replayed(self.bench, self.asked, (person,))


class PairQuestion:
    """A property over two persons, on a session of its own, in which both are possible."""

    def __init__(self, bench: Bench, asked: Property) -> None:
        self.bench, self.asked = bench, asked
        self.pair: Pair = make_pair(bench.encoder, asked.equal_except)
        encoder = self.pair.encoder
        self.guard = conj((*usable(encoder, asked), encoder.all_of(asked.guard)))
        self.conclusion = encoder.all_of(asked.conclusion)
        lemmas = [decision.ok for decision in map(bench.decision, sorted(bench.settled)) if decision.name in _cone(bench, asked)]
        both = (*lemmas, *(self.pair.of_second(lemma) for lemma in lemmas))
        self.session = Session((*bench.encoder.domain, *bench.encoder.world, *self.pair.constraints, *both), bench.limits)

    def ask(self, *conditions: z3.BoolRef) -> Answer:
        return self.session.ask(*conditions)

    def witness(self) -> Witness:
        first, second = nearest_pair(self.session, self.bench.encoder, self.pair, (self.guard, neg(self.conclusion)))
        return replayed(self.bench, self.asked, (first, second))


def nearest_pair(session: Session, encoder: Encoder, pair: Pair, conditions: tuple[z3.BoolRef, ...]) -> tuple[dict[str, Value], dict[str, Value]]:
    """The pair that differs in the fewest facts; then the first person is canonical, then the second."""
    answer = session.ask(*conditions)
    assert answer.model is not None
    search = Search(session, list(conditions), answer.model)
    Canonical(session, encoder.facts)._fewest(search, "pair", list(pair.differs.values()))
    first = Canonical(session, encoder.facts).narrow(search)
    second = dict(first)
    for name, variable in pair.second.items():
        second[name] = Canonical(session, {name: variable}).narrow(search)[name]
    return first, second


def _cone(bench: Bench, asked: Property) -> set[str]:
    """The decisions that a property reads, and those that they read."""
    waiting = [name for name, _ in decisions_read(formula.expr for formula in (*asked.guard, *asked.conclusion))]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(bench.book.reads(name))
    return found


def decisions_read(expressions: Iterator[Expr]) -> list[tuple[str, str]]:
    """Names and persons of the decisions whose value the expressions use, without doubles."""
    return list(dict.fromkeys((part.name, part.person) for expr in expressions for part in walk(expr) if isinstance(part, Decided)))


def usable(encoder: Encoder, asked: Property) -> list[z3.BoolRef]:
    """Persons for whom every decision that is read has a value, and every amount is given."""
    formulas = (*asked.guard, *asked.conclusion)
    conditions = [_of(encoder, person, encoder.decision(name).ok) for name, person in decisions_read(formula.expr for formula in formulas)]
    amounts = dict.fromkeys((p.name, p.person) for formula in formulas for p in walk(formula.expr) if isinstance(p, Amount))
    conditions.extend(_of(encoder, person, encoder.amount_defined(name)) for name, person in amounts)
    return conditions


def _of(encoder: Encoder, person: str, term: z3.BoolRef) -> z3.BoolRef:
    pairs = encoder.others.get(person)
    return z3.substitute(term, *pairs) if pairs else term


def replayed(bench: Bench, asked: Property, persons: tuple[Person, ...]) -> Witness:
    guard, holds = property_holds(bench.evaluator, asked, persons)
    if not guard or holds or any(bench.evaluator.impossible(person) for person in persons):
        raise Disagreement(asked.name)
    names = tuple(dict.fromkeys(name for name, _ in decisions_read(formula.expr for formula in (*asked.guard, *asked.conclusion))))
    witness = bench.as_witness(persons, names)
    return Witness(witness.facts, witness.outcomes, asked.under)


def _vacuous(asked: Property) -> Finding:
    return Finding(
        "property-vacuous",
        Severity.ERROR,
        text("property-vacuous", property=asked.name),
        (asked.name,),
        labels=tuple(Label(formula.span) for formula in asked.guard) or (Label(asked.span),),
        statements=asked.sources,
        help=text("property-vacuous-help"),
    )


def _refuted(bench: Bench, asked: Property, witness: Witness) -> Finding:
    return Finding(
        "property",
        Severity.ERROR,
        text("property", property=asked.name, text=asked.text.in_language(bench.book.language)),
        (asked.name,),
        labels=tuple(Label(formula.span) for formula in asked.conclusion),
        witness=witness,
        statements=asked.sources,
        help=text("property-help"),
    )
