"""The first encoder tried on persons, before a second opinion is asked about what it says.

In: a bench. Out: nothing, or `Disagreement`. For persons on the edges of what the rules compare with, possible or not, the solver knows no other
outcome than the evaluator gives, decision by decision and comparison by comparison; every value that one of them has can be had; and who is possible
is so by the solver too. So an encoder that reads a rule otherwise is found also where no question of the checks shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Person
from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench, complete
from regelproef.certify.edges import on_comparisons, on_edges, those
from regelproef.certify.trial import Sayings
from regelproef.language.typed import Expr, FactIs, Not, all_of, any_of, negation
from regelproef.prove.session import Session

MOST = 600  # persons
TOGETHER = 50  # of whom it is asked at once whether one of them comes to anything else
MOST_POSSIBLE = 100  # of whom it is asked whether they are possible


def try_on_edges(bench: Bench) -> None:
    """
    Raises:
        Disagreement: with the first person of whom the two say different things.
    """
    book, sayings = bench.book, Sayings(bench.evaluator)
    persons = those(book, (*on_comparisons(book), *(complete(book, case.person) for case in book.cases)), on_edges(book), MOST)
    sessions = (Session(bench.encoder.domain, bench.limits), bench.session)
    anybody, possible = (Asker(bench.main, one, bench.encoder.facts) for one in sessions)  # without a record: no verdict rests on this
    anybody.of_possible = False
    for name, value in dict.fromkeys((name, person[name]) for person in persons for name in book.facts):
        if anybody.decide(FactIs(name, value)).impossible:
            raise Disagreement(f"the first encoder does not know that {name} can be {value}")
    for first in range(0, len(persons), TOGETHER):
        others = {
            place: all_of((_is(bench, person), Not(all_of(_said(bench, sayings, person))))) for place, person in enumerate(persons[first:][:TOGETHER])
        }
        if anybody.decide(any_of(others.values())).possible:
            wrong = next((place for place, other in others.items() if anybody.decide(other).possible), 0)
            raise Disagreement(f"the first encoder does not decide {persons[first + wrong]} as the evaluator does")
    for person in those(book, (), persons, MOST_POSSIBLE):
        answer = possible.decide(_is(bench, person))
        if not answer.unknown and answer.possible is bool(bench.evaluator.impossible(person)):
            raise Disagreement(f"the first encoder does not decide who is possible as the evaluator does: {person}")


def _is(bench: Bench, person: Person) -> Expr:
    return all_of(FactIs(name, person[name]) for name in bench.book.facts)


def _said(bench: Bench, sayings: Sayings, person: Person) -> Iterator[Expr]:
    """Whether the person is possible, and what each decision and each comparison in the rules comes to."""
    world = all_of(line.holds.expr for line in bench.book.world)
    yield negation(world) if bench.evaluator.impossible(person) else world
    yield from (line if so else Not(line) for line, so in sayings.of(person))
