"""A session that has been asked much goes on with a new solver, which knows what always holds and forgets what was asked."""

from __future__ import annotations

import pytest
import z3

from regelproef.answer.asked import Answer, unknown
from regelproef.answer.limits import AT_ONCE, Limits
from regelproef.prove.session import MOST_HELD, OTHER_SEEDS, SEED, Session


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


def test_a_search_over_integers_that_does_not_end_is_begun_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """How long one search takes is chance: the others get their turn before it gets all the work there is."""
    tried: list[tuple[int, int]] = []
    over = Session._over_integers

    def unlucky(self: Session, literals: list[z3.BoolRef], work: int, *, show: bool, seed: int = SEED) -> Answer:
        tried.append((seed, work))
        return over(self, literals, work, show=show, seed=seed) if seed == OTHER_SEEDS[1] else unknown("work")

    monkeypatch.setattr(Session, "_over_integers", unlucky)
    monkeypatch.setattr(Session, "_bit_by_bit", lambda *_, **__: unknown("work"))
    money = z3.BitVec("money", 40)
    session = Session((z3.ULT(money, 2**36),), Limits(at_once=1))
    assert session.decide(money * 3 == 3 * 123_456_789 + 1, money * 7 == 5).impossible
    assert tried == [(SEED, AT_ONCE), (OTHER_SEEDS[0], AT_ONCE), (OTHER_SEEDS[1], AT_ONCE)]
