"""The least or greatest value of an unsigned bit vector, bit by bit from the highest.

In: a way to ask, a bit vector, and a model in which what was asked so far holds. Out: the value, with a model that has it, or None where the
solver gave up. Every question adds one literal of one bit, which costs the solver far less than a comparison, and a bit that the model already
has as wanted costs no question.
"""

from __future__ import annotations

from collections.abc import Callable

import z3

from regelproef.prove.session import Answer


def extreme(ask: Callable[..., Answer], bits: z3.BitVecRef, model: z3.ModelRef, *, greatest: bool) -> tuple[int, z3.ModelRef] | None:
    """The greatest (or least) value that `ask` still allows."""
    fixed: list[z3.BoolRef] = []
    found, wanted = 0, 1 if greatest else 0
    for place in reversed(range(bits.size())):
        bit = z3.Extract(place, place, bits)
        literals = (bit == 0, bit == 1)
        if model.eval(bit, model_completion=True).as_long() == wanted:
            value = wanted
        else:
            answer = ask(*fixed, literals[wanted])
            if answer.unknown:
                return None
            value = wanted if answer.possible else 1 - wanted
            model = answer.model if answer.model is not None else model
        fixed.append(literals[value])
        found = 2 * found + value
    return found, model
