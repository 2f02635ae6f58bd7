"""A session that has been asked much goes on with a new solver, which knows what always holds and forgets what was asked."""

from __future__ import annotations

import z3

from regelproef.answer.limits import Limits
from regelproef.prove.session import MOST_HELD, Session


def test_much_is_asked_and_nothing_that_holds_is_lost() -> None:
    """The first questions, asked again after many others, have the same answers; names and cores serve further."""
    number = z3.BitVec("number", 12)
    session = Session((z3.ULT(number, 3000),), Limits())
    high = session.name(z3.UGE(number, 2000))
    small, even = z3.ULT(number, 10), z3.URem(number, z3.BitVecVal(2, 12)) == 0
    asked = ((small, even), (small, high), (high, z3.UGE(number, 3000)), (even, high))
    before = [session.decide(*question).result for question in asked]
    for value in range(2 * MOST_HELD):
        assert session.decide(number == value).possible
        assert session.decide(high, number == value).impossible is (value < 2000)
    assert [session.decide(*question).result for question in asked] == before
    assert [session.decide(*question).impossible for question in asked] == [False, True, True, False]
    answer, core = session.ask_core(even, small, high)
    assert answer.impossible and core == {1, 2}
    model = session.ask(even, high).model
    assert model is not None and model.eval(number, model_completion=True).as_long() in range(2000, 3000, 2)  # type: ignore[attr-defined]  # a number
