"""Histories over a span of years as solver terms: any, all, count and run.

In: a `HistoryTerm` and the first and last year of the span, both inclusive, None for the edge of the history. Out: truth values and numbers.
A comparison of a run with a constant needs no counting: it asks only whether some stretch of that length is full.
"""

from __future__ import annotations

import z3

from regelproef.encode.logic import FALSE, TRUE, conj, disj, neg
from regelproef.encode.terms import HistoryTerm, NumberTerm, bits_of, compare, constant_number, width_of


def flags_in_span(history: HistoryTerm, first: NumberTerm | None, last: NumberTerm | None) -> list[z3.BoolRef]:
    """For each year of the history, in order: it lies in the span, and the history holds in it."""
    return [conj((flag, _in_span(year, first, last))) for year, flag in sorted(history.years.items())]


def _in_span(year: int, first: NumberTerm | None, last: NumberTerm | None) -> z3.BoolRef:
    here = constant_number(year)
    after_first = compare("<=", first, here) if first is not None else TRUE
    before_last = compare("<=", here, last) if last is not None else TRUE
    return conj((after_first, before_last))


def holds_throughout(history: HistoryTerm, first: NumberTerm | None, last: NumberTerm | None) -> z3.BoolRef:
    """The history holds in every year of the span; an empty span holds, and a year outside the history's range does not."""
    assert first is not None
    assert last is not None
    inside = [disj((neg(_in_span(year, first, last)), flag)) for year, flag in history.years.items()]
    low, high = constant_number(min(history.years)), constant_number(max(history.years))
    covered = conj((compare("<=", low, first), compare("<=", last, high), *inside))
    return disj((compare(">", first, last), covered))


def compare_run(op: str, flags: list[z3.BoolRef], bound: int) -> z3.BoolRef:
    """The longest run of true flags, compared with a constant."""
    if op in {"==", "!="}:
        exactly = conj((has_run(flags, bound), neg(has_run(flags, bound + 1))))
        return exactly if op == "==" else neg(exactly)
    found = has_run(flags, bound if op in {">=", "<"} else bound + 1)
    return found if op in {">=", ">"} else neg(found)


def has_run(flags: list[z3.BoolRef], length: int) -> z3.BoolRef:
    """Some `length` flags in a row are true."""
    if length <= 0:
        return TRUE
    if length > len(flags):
        return FALSE
    full = flags  # full[i]: the stretch of the current length that ends at flag i is full
    for back in range(1, length):
        full = [FALSE if index < back else conj((full[index], flags[index - back])) for index in range(len(flags))]
    return disj(full)


def count_of(flags: list[z3.BoolRef]) -> NumberTerm:
    """How many flags are true."""
    width = width_of(0, len(flags))
    total: z3.BitVecRef = bits_of(0, width)
    for flag in flags:
        if flag is not FALSE:
            total = total + z3.If(flag, bits_of(1, width), bits_of(0, width))
    return NumberTerm(total, 0, len(flags))


def longest_run(flags: list[z3.BoolRef]) -> NumberTerm:
    """The length of the longest stretch of true flags."""
    width = width_of(0, len(flags))
    zero: z3.BitVecRef = bits_of(0, width)
    current, best = zero, zero
    for flag in flags:
        current = z3.If(flag, current + 1, zero)
        best = z3.If(current > best, current, best)
    return NumberTerm(best, 0, len(flags))
