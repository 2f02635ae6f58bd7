"""The second encoder tried on persons, before anything is certified by it.

In: a rulebook and persons at hand. Out: nothing, or `Disagreement`. Each person, and persons on the edges of what the rules compare with, comes to
the same by the second encoder as by the evaluator, decision by decision. An encoder that reads the rules otherwise than the evaluator could prove
what is not so, also where no question shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Outcome, Person
from regelproef.certify.edges import comparisons, on_comparisons, on_edges, those
from regelproef.certify.formula import Formula
from regelproef.certify.question import Question, Who
from regelproef.certify.table import Table, places
from regelproef.evaluate.evaluator import Evaluator
from regelproef.evaluate.holding import holds
from regelproef.language.typed import Compare, Const, Decided, Expr, HasStatus, Not, all_of, walk
from regelproef.model.rulebook import Rulebook

MOST = 5000  # persons


def tried(book: Rulebook, at_hand: Iterable[Person]) -> int:
    """How many persons were tried.

    Raises:
        Disagreement: with the first person of whom the two say different things.
    """
    persons = those(book, (*on_comparisons(book), *at_hand), on_edges(book), MOST)
    formula, evaluator = Formula(book.facts), Evaluator(book)
    sayings = Sayings(evaluator)
    sides, expected = {"": Who(book)}, dict[Expr, int]()
    right = sum(1 << place for place, person in enumerate(persons) if not evaluator.impossible(person))
    for place, person in enumerate(persons):
        for line, so in sayings.of(person):
            expected[line] = expected.get(line, 0) | so << place
    possible = formula.add(Question(sides, ())).literal
    literals = {line: formula.add(Question(sides, (line,), world=False)).literal for line in expected}
    table = Table(formula.clauses, formula.free([(person,) for person in persons]), len(persons))
    wrong = table.broken() | (table.holds(possible) ^ right)
    for line, holding in expected.items():
        wrong |= table.holds(literals[line]) ^ holding
    if wrong:
        raise Disagreement(f"the second encoder does not decide {persons[places(wrong)[0]]} as the evaluator does")
    return len(persons)


class Sayings:
    """What the evaluator says of somebody: how each decision comes out, and of every comparison in the rules whether it holds."""

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator = evaluator
        self._compiled = [(part, evaluator.compiler.compile(part)) for part in comparisons(evaluator.book)]

    def of(self, person: Person) -> Iterator[tuple[Expr, bool]]:
        book = self.evaluator.book
        yield from ((line, True) for name, outcome in self.evaluator.decide(person).items() for line in _says(book, name, outcome))
        state = self.evaluator.state_of(person, ())
        yield from ((part, holds(compiled, state)) for part, compiled in self._compiled)


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
