"""The second encoder tried on persons, before anything is certified by it.

In: a rulebook and persons at hand. Out: nothing, or `Disagreement`. Each person, and persons on the edges of what the rules compare with, comes to
the same by the second encoder as by the evaluator, decision by decision. An encoder that reads the rules otherwise than the evaluator could prove
what is not so, also where no question shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.answer.outcome import Outcome, Person
from regelproef.certify.edges import comparisons, on_comparisons, on_edges, roundings, those
from regelproef.certify.formula import Formula
from regelproef.certify.question import Question, Who
from regelproef.certify.table import Table, places
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.typed import Compare, Const, Decided, Expr, HasStatus, Not, all_of, walk
from regelproef.model.rulebook import Rulebook

MOST = 5000  # persons
VALUES = 64  # to which each rounding is seen to come


def tried(book: Rulebook, at_hand: Iterable[Person], limits: Limits = NO_CLOCK) -> int:
    """How many persons were tried.

    Raises:
        Disagreement: with the first person of whom the two say different things.
        OutOfBudget: when the time of the command runs out meanwhile.
    """
    persons = those(book, (*on_comparisons(book), *at_hand), on_edges(book), MOST)
    formula, evaluator = Formula(book.facts), Evaluator(book)
    sayings = Sayings(evaluator)
    sides, lines, expected = {"": Who(book)}, dict[int, Expr](), dict[int, int]()  # by identity: there are few lines, said of many persons
    right = sum(1 << place for place, person in enumerate(persons) if not evaluator.impossible(person))
    for place, person in enumerate(persons):
        limits.heed()
        for line, so in sayings.of(person):
            lines[id(line)] = line
            expected[id(line)] = expected.get(id(line), 0) | so << place
    possible, literals = formula.add(Question(sides, ())).literal, dict[int, int]()
    for key, line in lines.items():
        limits.heed()
        literals[key] = formula.add(Question(sides, (line,), world=False)).literal
    table = Table(formula.clauses, formula.free([(person,) for person in persons]), len(persons))
    wrong = table.broken() | (table.holds(possible) ^ right)
    for key, holding in expected.items():
        wrong |= table.holds(literals[key]) ^ holding
    if wrong:
        raise Disagreement(f"the second encoder does not decide {persons[places(wrong)[0]]} as the evaluator does")
    return len(persons)


class Sayings:
    """What the evaluator says of somebody: how each decision comes out, of every comparison in the rules whether it holds, and of what is rounded
    which of the first so many values it came to. What is said again is the same line."""

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator = evaluator
        self._compiled = [(part, evaluator.compiler.compile(part)) for part in comparisons(evaluator.book)]
        self._lines = {part: part for part, _ in self._compiled}
        self._outcomes: dict[object, tuple[Expr, ...]] = {}
        self._rounded = [(part, evaluator.compiler.compile(part), dict[object, Expr]()) for part in roundings(evaluator.book)]

    def of(self, person: Person) -> Iterator[tuple[Expr, bool]]:
        for name, outcome in self.evaluator.decide(person).items():
            come = name, outcome.status, outcome.value
            if come not in self._outcomes:
                self._outcomes[come] = tuple(self._lines.setdefault(line, line) for line in _says(self.evaluator.book, name, outcome))
            yield from ((line, True) for line in self._outcomes[come])
        state = self.evaluator.state_of(person, ())
        yield from ((part, holds(compiled, state)) for part, compiled in self._compiled)
        for part, reckoned, seen in self._rounded:
            value = reckoned(state)
            if value not in seen and len(seen) < VALUES:
                line: Expr = Compare("==", part, Const(value, part.type))
                seen[value] = self._lines.setdefault(line, line)
            if value in seen:
                yield seen[value], True


def _says(book: Rulebook, decision: str, outcome: Outcome) -> Iterator[Expr]:
    """What it comes to, as lines that hold of whoever gets it; of null also that it is no value."""
    yield HasStatus(decision, outcome.status)
    if outcome.ok:
        assert not isinstance(outcome.value, frozenset)
        type_ = book.decisions[decision].type
        own = Decided(decision, type_)
        lines = (HasStatus(decision, outcome.status), Compare("==", own, Const(outcome.value, type_)))
        yield all_of(lines)
        if outcome.value is None:
            said = dict.fromkeys(rule.outcome.expr for rule in book.present_rules(decision))
            values = (expr for expr in said if not expr.type.nullable and not _reads_decisions(expr))
            yield all_of((*lines, *(Not(Compare("==", own, expr)) for expr in values)))


def _reads_decisions(expr: Expr) -> bool:
    return any(isinstance(part, Decided) for part in walk(expr))
