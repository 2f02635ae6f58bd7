"""A formula worked out for many assignments at once, without a solver.

In: clauses, and for each variable that may be either the assignments in which it holds: bit N of a whole number is assignment N. Out: for each
literal the assignments in which it holds; and those that break a clause. Every other variable is what its gate makes of the ones before it, so an
assignment of the free variables has one and only one value for each literal; a clause that says otherwise is broken by somebody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import and_, or_

from regelproef.certify.clauses import TRUE, Clauses


class Table:
    def __init__(self, clauses: Clauses, free: Mapping[int, int], count: int) -> None:
        self.every = (1 << count) - 1
        self._columns = {TRUE: self.every, **free}
        self._clauses = clauses.clauses
        for variable, gate, parts in clauses.gates():
            self._columns[variable] = self._made(gate, [self.holds(one) for one in parts])

    def holds(self, literal: int) -> int:
        """The assignments in which it does."""
        column = self._columns[abs(literal)]
        return column if literal > 0 else self.every ^ column

    def broken(self) -> int:
        """The assignments that break some clause."""
        kept = self.every
        for clause in self._clauses:
            kept &= reduce(or_, map(self.holds, clause), 0)
        return self.every ^ kept

    def _made(self, gate: str, parts: Sequence[int]) -> int:
        match gate:
            case "all":
                return reduce(and_, parts, self.every)
            case "same":
                return self.every ^ parts[0] ^ parts[1]
            case _:
                one, two, three = parts
                return (one & two) | (two & three) | (one & three)


def column(holding: Sequence[bool]) -> int:
    """The assignments for which it is said."""
    return int("".join("1" if one else "0" for one in reversed(holding)) or "0", 2)


def places(column: int) -> list[int]:
    """Which assignments stand in a column, in order."""
    return [place for place, one in enumerate(reversed(f"{column:b}")) if one == "1"]
