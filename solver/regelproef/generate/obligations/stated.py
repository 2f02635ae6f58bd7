"""Every statement of the sources is put to the test: somebody meets its guard, and none of those that it yields to."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.ask.bench import Bench
from regelproef.generate.asking import Asking
from regelproef.generate.obligation import Obligation, Owner
from regelproef.model.claims import guard_of


def owners(bench: Bench) -> Iterator[tuple[Owner, list[Obligation]]]:
    for statement in bench.book.statements.values():
        if statement.decidable:
            owner = Owner("statement", statement.id, "", (statement.id,))
            asking = Asking(owner, bench.evaluator, statement.span)
            yield owner, [asking.one("guard", "statement", [("guard", guard_of(bench.book, statement))])]
