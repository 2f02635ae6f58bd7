"""What is asked over integers comes to what it comes to bit by bit: every operation alone and nested, and whole questions.

Conditions are random, over a few variables of few bits whose bounds stand in so many words, or do not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from regelproef.answer.engine_error import Disagreement
from regelproef.answer.limits import Limits
from regelproef.check.questions import run_checks
from regelproef.prove.integers import Integers, NoIntegers, Whole
from regelproef.prove.session import Session
from tiny import tiny

ORDERS: tuple[Callable[[Any, Any], z3.BoolRef], ...] = (
    lambda a, b: a <= b,
    lambda a, b: a < b,
    lambda a, b: a >= b,
    lambda a, b: a > b,
    z3.ULE,
    z3.ULT,
    z3.UGE,
    z3.UGT,
    lambda a, b: a == b,
    lambda a, b: a != b,
)


def numbers(draw: st.DrawFn, variables: list[z3.BitVecRef], depth: int) -> z3.BitVecRef:
    """A random bit vector of any width up to about 24."""
    kind = draw(
        st.sampled_from(
            ("variable", "constant") if depth == 0 else ("add", "sub", "neg", "mul", "udiv", "urem", "sign", "zero", "extract", "concat", "if")
        )
    )
    if kind == "variable":
        return draw(st.sampled_from(variables))
    if kind == "constant":
        return z3.BitVecVal(draw(st.integers(-40, 40)), draw(st.integers(1, 7)))
    one = numbers(draw, variables, depth - 1)
    width = one.size()
    match kind:
        case "neg":
            return -one
        case "mul":
            return one * z3.BitVecVal(draw(st.integers(-20, 20)), width)
        case "udiv":
            return z3.UDiv(one, z3.BitVecVal(draw(st.integers(1, min(20, (1 << width) - 1))), width))
        case "urem":
            return z3.URem(one, z3.BitVecVal(draw(st.integers(1, min(20, (1 << width) - 1))), width))
        case "sign":
            return z3.SignExt(draw(st.integers(0, 4)), one)
        case "zero":
            return z3.ZeroExt(draw(st.integers(0, 4)), one)
        case "extract":
            low = draw(st.integers(0, width - 1))
            return z3.Extract(draw(st.integers(low, width - 1)), low, one)
    other = numbers(draw, variables, depth - 1)
    if kind == "concat":
        return z3.Concat(one, other)
    other = resized(other, width)
    match kind:
        case "add":
            return one + other
        case "sub":
            return one - other
    return z3.If(draw(st.sampled_from(ORDERS))(one, other), one, other)


def resized(one: z3.BitVecRef, width: int) -> z3.BitVecRef:
    return z3.SignExt(width - one.size(), one) if one.size() <= width else z3.Extract(width - 1, 0, one)


@st.composite
def conditions(draw: st.DrawFn) -> tuple[list[z3.BoolRef], z3.BoolRef, list[tuple[z3.BitVecRef, int]]]:
    """What holds of everybody, a condition, and for each variable a value of which the first holds."""
    variables, always, values = [], [], []
    for place in range(draw(st.integers(1, 3))):
        width = draw(st.integers(1, 7))
        variable = z3.BitVec(f"v{place}", width)
        bits = draw(st.integers(0, (1 << width) - 1))
        signed = bits - (1 << width) if bits >> (width - 1) else bits
        match draw(st.sampled_from(("none", "signed", "unsigned"))):
            case "signed":
                low = draw(st.integers(-(1 << (width - 1)), signed))
                always += [z3.And(variable >= low, variable <= draw(st.integers(signed, (1 << (width - 1)) - 1)))]
            case "unsigned":
                always += [z3.UGE(variable, draw(st.integers(0, bits))), z3.ULE(variable, draw(st.integers(bits, (1 << width) - 1)))]
        variables.append(variable)
        values.append((variable, bits))
    one = numbers(draw, variables, draw(st.integers(0, 3)))
    other = resized(numbers(draw, variables, draw(st.integers(0, 2))), one.size())
    return always, draw(st.sampled_from(ORDERS))(one, other), values


@given(conditions())
def test_the_same_values_meet_it(drawn: tuple[list[z3.BoolRef], z3.BoolRef, list[tuple[z3.BitVecRef, int]]]) -> None:
    """Of one value for each variable, the condition holds over integers just where it holds of the bits."""
    always, condition, values = drawn
    fixed = [variable == bits for variable, bits in values]
    for wanted in (condition, z3.Not(condition)):
        integers = Integers(always)
        over = [integers.of(one) for one in (*always, *fixed, wanted)]
        bits, whole = z3.Solver(), z3.Solver()
        bits.add(*always, *fixed, wanted)
        whole.add(*over, *integers.ranges)
        assert whole.check() == bits.check()


Number = Callable[[z3.BitVecRef, z3.BitVecRef], z3.BitVecRef]

ONE: tuple[Number, ...] = (
    lambda a, b: a,
    lambda a, b: -a,
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: b - a,
    lambda a, b: a * 3,
    lambda a, b: a * -5,
    lambda a, b: -7 * b,
    lambda a, b: z3.SignExt(3, a),
    lambda a, b: z3.ZeroExt(3, a),
    lambda a, b: z3.Extract(2, 0, a),
    lambda a, b: z3.Extract(1, 0, a),
    lambda a, b: z3.Extract(2, 1, a),
    lambda a, b: z3.Extract(2, 2, a),
    lambda a, b: z3.Concat(a, b),
    lambda a, b: z3.If(a < b, a, b),
    lambda a, b: z3.If(z3.ULT(a, b), b, a),
    lambda a, b: z3.If(a == b, a, b + 1),
)
RANGES = (
    lambda a: [],
    lambda a: [a >= -2, a <= 1],
    lambda a: [z3.And(z3.UGE(a, 2), z3.ULE(a, 5))],
)


@pytest.mark.parametrize("bounds", RANGES)
@pytest.mark.parametrize("inner", ONE)
def test_every_operation_of_every_value(inner: Number, bounds: Callable[[z3.BitVecRef], list[z3.BoolRef]]) -> None:
    """Alone and within another, of all values within all kinds of bounds: the integer is the same as the bits, and lies where it was reckoned to."""
    a, b = z3.BitVec("a", 3), z3.BitVec("b", 3)
    within = {value for value in range(8) if z3.is_true(z3.simplify(z3.substitute(z3.And(*bounds(a)), (a, z3.BitVecVal(value, 3)))))}
    for outer in ONE:
        made = inner(a, b)
        made = outer(made, resized(b, made.size())) if made.size() > 2 else made
        integers = Integers([*bounds(a), *bounds(b)])
        whole, width = integers.whole(made), made.size()
        assert -(1 << (width - 1)) <= whole.low <= whole.high < 1 << width
        for first, second in ((first, second) for first in within for second in within if (first + second) % 3 == 0):
            bits = {"a": z3.BitVecVal(first, 3), "b": z3.BitVecVal(second, 3)}
            own = z3.simplify(z3.substitute(made, (a, bits["a"]), (b, bits["b"]))).as_long()
            values = [(value, z3.IntVal(_in(integers.whole(one), bits[str(one)].as_long()))) for one, value in integers.variables]
            found = z3.simplify(z3.substitute(whole.value, *values)).as_long()
            assert whole.low <= found <= whole.high
            assert found % (1 << width) == own


def _in(variable: Whole, bits: int) -> int:
    """The value of three bits that lies where those of the variable do."""
    return bits if variable.low <= bits <= variable.high else bits - 8


@given(conditions())
def test_the_same_question(drawn: tuple[list[z3.BoolRef], z3.BoolRef, list[tuple[z3.BitVecRef, int]]]) -> None:
    """Whoever is found over integers, if there is anybody, is found of the bits, and the other way round."""
    always, condition, _ = drawn
    integers = Integers(always)
    over = [integers.of(one) for one in (*always, condition)]
    bits, whole = z3.Solver(), z3.Solver()
    bits.add(*always, condition)
    whole.add(*over, *integers.ranges)
    assert whole.check() == bits.check()


def test_what_has_no_counterpart_is_refused() -> None:
    """A product of two variables, and a shift, are not asked over integers."""
    a, b = z3.BitVecs("a b", 8)
    for condition in (a * b == 6, a << b == 6):
        with pytest.raises(NoIntegers):
            Integers([]).of(condition)
    decided = Session([], Limits()).decide(a * b == 6)
    assert decided.possible


def test_what_is_undecided_everywhere_says_why() -> None:
    """That the work is used up is the reason, and not that something has no counterpart over integers."""
    a, b = z3.BitVecs("a b", 40)
    answer = Session([], Limits(work=5_000)).decide(a * b == 1_000_003 * 1_000_033, a > 1, b > 1, a < 2**21, b < 2**21)
    assert (answer.unknown, answer.reason) == (True, "work")


TAPER = """
    language: en
    facts:
      income: {type: money, range: [0, 10000000], default: 2000000, meaning: what one earns}
    decisions:
      benefit: {type: money, meaning: what one gets}
"""
RULES = """
    decision: benefit
    rules:
      - {rule: taper, when: [], then: "max(0, 21120000000 - 13700 * max(0, income - 2840600))", text: less with more}
"""


def properties(most: int) -> str:
    """Who earns at most a euro more loses at most so much."""
    return f"""
    properties:
      - property: monotone
        persons: [a, b]
        equal_except: [income]
        when: ["a.income <= b.income"]
        then: ["b.benefit <= a.benefit"]
      - property: no-cliff
        persons: [a, b]
        equal_except: [income]
        when: ["a.income <= b.income", "b.income <= a.income + 100"]
        then: ["a.benefit <= b.benefit + {most}"]
    """


def test_more_income_never_gives_more() -> None:
    """What no search bit by bit ends is decided over integers: proved where it holds, and sharply; and where it does not, somebody is shown."""
    sound = run_checks(tiny(vocabulary=TAPER, rules=RULES, properties=properties(1_370_000)), Limits())
    assert sound.verdict == "sound"
    wrong = run_checks(tiny(vocabulary=TAPER, rules=RULES, properties=properties(1_369_999)), Limits())
    assert [(one.subject, one.witness is not None and one.witness.canonical) for one in wrong.errors] == [(("no-cliff",), True)]


def test_a_person_who_is_none_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were somebody found over integers whom the bits exclude, that is a defect, and no answer."""
    a = z3.BitVec("a", 30)
    monkeypatch.setattr(Integers, "of", lambda self, condition: z3.BoolVal(True))
    with pytest.raises(Disagreement):
        Session([a * 12_345 == 7, a * 54_321 == 9, z3.Or(a == 1, a == 2)], Limits(at_once=1)).decide(a != 3)
