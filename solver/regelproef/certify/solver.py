"""The second solver: CaDiCaL, by way of python-sat, which need not be installed.

In: the clauses of one question. Out: an assignment that meets them all, or a proof that none does, or nothing where that took too long: its work is
counted in conflicts, so that every machine gives up at the same point. What is too hard for a proof that can be checked in time may still be decided.
It works a stretch at a time, between which the clock of the command is looked at.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import Any

from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.certify import lrat
from regelproef.certify.checker import Clause, Step
from regelproef.certify.packages import loaded

SOLVER = "cadical195"
CONFLICTS = 20_000  # of one question whose proof is to be checked
FURTHER = 10  # times as many where nobody asks for a proof
STRETCH = 5_000  # conflicts between two looks at the clock: a few seconds
SETTINGS = {"lrat": 1, "binary": 0, "inprocessing": 0}  # proofs with hints, as text; what it does between searches would only make them longer


def is_installed() -> bool:
    return find_spec("pysat") is not None


def decide(clauses: Mapping[int, Clause], conflicts: int = CONFLICTS, limits: Limits = NO_CLOCK) -> frozenset[int] | list[Step] | None:
    """All literals of an assignment that meets the clauses, by their numbers, or the steps by which they refute one another; None: given up.

    Raises:
        OutOfBudget: when the time of the command runs out meanwhile.
    """
    inner, solvers = loaded("pysolvers", "cadical195_tracepr", "flushpr"), _solvers()
    with tempfile.TemporaryFile() as proof:
        solver = solvers.Cadical195()
        try:
            solver.configure(SETTINGS)
            written = inner.cadical195_tracepr(solver.cadical, proof)  # by hand, as the settings come first
            for clause in clauses.values():
                solver.add_clause(clause)
            found = _solved(solver, conflicts, limits)
            if found is None:
                return None
            if found:
                named = {abs(literal) for clause in clauses.values() for literal in clause}
                return frozenset(literal for literal in solver.get_model() if abs(literal) in named)
            inner.flushpr(written)
            proof.seek(0)
            return lrat.renumbered([*lrat.read(proof.read().decode("ascii").splitlines())], [*clauses])
        finally:
            solver.delete()


def can_be_met(clauses: Iterable[Clause], conflicts: int, limits: Limits = NO_CLOCK) -> bool | None:
    """Whether some assignment meets the clauses, without proof; None: given up.

    Raises:
        OutOfBudget: when the time of the command runs out meanwhile.
    """
    with _solvers().Cadical195(bootstrap_with=clauses) as solver:
        return _solved(solver, conflicts, limits)


def _solvers() -> Any:
    return loaded("pysat.solvers", "Cadical195")


def _solved(solver: Any, conflicts: int, limits: Limits) -> bool | None:
    """Each stretch goes on from what the solver has learned."""
    for begun in range(0, conflicts, STRETCH):
        limits.heed()
        solver.conf_budget(min(STRETCH, conflicts - begun))
        found: bool | None = solver.solve_limited()
        if found is not None:
            return found
    return None
