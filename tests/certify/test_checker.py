"""The checker accepts what follows, and nothing that does not: proofs of random formulas, whole and corrupted."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from regelproef.certify import lrat
from regelproef.certify.checker import Refused, Step, check
from regelproef.certify.solver import decide

pytest.importorskip("pysat")
pytest.importorskip("cvc5")
VARIABLES = 5
LITERALS = [sign * variable for variable in range(1, VARIABLES + 1) for sign in (1, -1)]
FORMULAS = st.lists(st.lists(st.sampled_from(LITERALS), min_size=1, max_size=3, unique=True).map(tuple), min_size=4, max_size=28)


def met_by(clause: tuple[int, ...], values: tuple[bool, ...]) -> bool:
    return any(values[abs(literal) - 1] is (literal > 0) for literal in clause)


def follows(clauses: list[tuple[int, ...]], clause: tuple[int, ...]) -> bool:
    """Whether every assignment that meets all clauses meets this one, by trying every assignment."""
    every = product((False, True), repeat=VARIABLES)
    return all(met_by(clause, values) for values in every if all(met_by(one, values) for one in clauses))


@given(FORMULAS)
def test_the_solver_is_right_and_its_proofs_are_accepted(clauses: list[tuple[int, ...]]) -> None:
    """A formula that nothing meets gets a proof that ends in the empty clause; another an assignment that meets it."""
    found = decide(dict(enumerate(clauses, 1)))
    assert found is not None
    if isinstance(found, frozenset):
        assert all(any(literal in found for literal in clause) for clause in clauses)
    else:
        assert follows(clauses, ())
        assert check(clauses, found)[-1] == ()
        assert list(lrat.read(lrat.written(found).splitlines())) == found


@given(FORMULAS, st.data())
def test_what_is_accepted_follows(clauses: list[tuple[int, ...]], data: st.DataObject) -> None:
    """However a proof is corrupted, whatever the checker accepts is true in every assignment that meets the formula."""
    proof = decide(dict(enumerate(clauses, 1)))
    assume(isinstance(proof, list) and proof)
    place, left_out = data.draw(st.integers(0, len(proof) - 1)), data.draw(st.integers(0, 2 * len(clauses)))
    corrupted = [*proof[:place], *data.draw(st.sampled_from(ways_to_corrupt(proof[place], data))), *proof[place + 1 :]]
    broken = [one for number, one in enumerate(clauses) if number != left_out]
    try:
        accepted = check(broken, corrupted)
    except Refused:
        return
    assert all(follows(broken, clause) for clause in accepted)


def ways_to_corrupt(step: Step, data: st.DataObject) -> list[list[Step]]:
    """A step left out, with another clause, with other hints, or with another number."""
    literal, hint = data.draw(st.sampled_from(LITERALS)), data.draw(st.integers(-1, 40))
    return [
        [],
        [replace(step, clause=step.clause[1:])],
        [replace(step, clause=(literal, *step.clause[1:]))],
        [replace(step, clause=tuple(-one for one in step.clause))],
        [replace(step, hints=step.hints[:-1])],
        [replace(step, hints=step.hints[1:])],
        [replace(step, hints=step.hints[::-1])],
        [replace(step, hints=(*step.hints[:-1], hint))],
        [replace(step, number=hint)],
        [step, step],
        [replace(step, clause=())],
    ]


@pytest.mark.parametrize(
    "step",
    [
        Step(3, (), (1, 2)),
        Step(3, (2,), (1,)),
        Step(3, (2,), ()),
        Step(2, (2,), (1, 2)),
        Step(3, (2,), (1, 7)),
        Step(3, (2,), (1, 3)),
        Step(3, (2,), (0, 1, 2)),
        Step(3, (2,), (-1, 1, 2)),
    ],
    ids=str,
)
def test_a_step_that_shows_nothing_is_refused(step: Step) -> None:
    """From `1 or 2` and `not 1` follows 2; by less than both, or another clause, nothing does."""
    assert check([(1, 2), (-1,)], [Step(3, (2,), (1, 2))]) == check([(1, 2), (-1,)], [Step(3, (2,), (2, 1))]) == [(2,)]
    with pytest.raises(Refused):
        check([(1, 2), (-1,)], [step])


@pytest.mark.parametrize("line", ["", "7", "x 1 0 2 0", "7 1 2 3", "7 1 0", "7 1 0 2", "7 1 0 2 0 3 0", "1.5 1 0 2 0"])
def test_a_line_that_is_no_step_is_refused(line: str) -> None:
    """Nothing is guessed of a line that is cut off or holds something else."""
    with pytest.raises(Refused):
        list(lrat.read([line]))


def test_a_proof_without_contradiction_is_refused() -> None:
    """Steps alone show nothing; the last must add the empty clause."""
    with pytest.raises(Refused):
        lrat.needed([Step(3, (1,), (1, 2))])
