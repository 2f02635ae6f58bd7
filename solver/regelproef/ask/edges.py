"""The first encoder tried on persons, before a second opinion is asked about what it says.

In: a bench. Out: nothing, or `Disagreement`. For persons on the edges of what the rules compare with, possible or not, the solver knows no other
outcome than the evaluator gives, decision by decision, and no other answer who is possible. So an encoder that reads a rule otherwise is found also
where no question of the checks shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.outcome import Person
from regelproef.ask.asker import Asker
from regelproef.ask.bench import Bench, complete
from regelproef.certify.trial import on_edges, says
from regelproef.language.typed import Expr, FactIs, Not, all_of, negation
from regelproef.prove.session import Session

MOST = 80  # persons


def try_on_edges(bench: Bench) -> None:
    """
    Raises:
        Disagreement: with the first person of whom the two say different things.
    """
    book = bench.book
    people = (*(complete(book, case.person) for case in book.cases), *on_edges(book))
    known = list({tuple(person[name] for name in book.facts): person for person in people}.values())
    asker = Asker(
        bench.main, Session(bench.encoder.domain, bench.limits), bench.encoder.facts
    )  # without a record: these are no questions of a verdict
    for person in known[:: -(-len(known) // MOST)]:
        who = (FactIs(name, person[name]) for name in book.facts)
        answer = asker.decide(*who, Not(all_of(_said(bench, person))))
        if answer.possible or (answer.impossible and asker.decide(*(FactIs(name, person[name]) for name in book.facts)).impossible):
            raise Disagreement(f"the first encoder does not decide {person} as the evaluator does")


def _said(bench: Bench, person: Person) -> Iterator[Expr]:
    """Whether the person is possible, and what each decision comes to."""
    world = all_of(line.holds.expr for line in bench.book.world)
    yield negation(world) if bench.evaluator.impossible(person) else world
    for name, outcome in bench.evaluator.decide(person).items():
        yield from says(bench.book, name, outcome)
