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
from regelproef.certify.trial import Sayings, on_edges
from regelproef.language.typed import Expr, FactIs, Not, all_of, negation
from regelproef.prove.session import Session

MOST = 50  # persons on edges, and as many of whom all facts are otherwise


def try_on_edges(bench: Bench) -> None:
    """
    Raises:
        Disagreement: with the first person of whom the two say different things.
    """
    book = bench.book
    people = (*(complete(book, case.person) for case in book.cases), *on_edges(book))
    known = list({tuple(person[name] for name in book.facts): person for person in people}.values())
    sayings, sessions = Sayings(bench.evaluator), (Session(bench.encoder.domain, bench.limits), bench.session)
    anybody, possible = (Asker(bench.main, one, bench.encoder.facts) for one in sessions)  # without a record: no verdict rests on this
    anybody.of_possible = False
    some, mixed = known[:-MOST], known[-MOST:]
    for person in (*some[:: -(-len(some) // MOST) or 1], *mixed):
        who = all_of(FactIs(name, person[name]) for name in book.facts)
        asked = anybody.decide(who), possible.decide(who), anybody.decide(who, Not(all_of(_said(bench, sayings, person))))
        right = True, not bench.evaluator.impossible(person), False
        if any(not answer.unknown and answer.possible is not so for answer, so in zip(asked, right, strict=True)):
            raise Disagreement(f"the first encoder does not decide {person} as the evaluator does")


def _said(bench: Bench, sayings: Sayings, person: Person) -> Iterator[Expr]:
    """Whether the person is possible, and what each decision and each comparison in the rules comes to."""
    world = all_of(line.holds.expr for line in bench.book.world)
    yield negation(world) if bench.evaluator.impossible(person) else world
    yield from (line if so else Not(line) for line, so in sayings.of(person))
