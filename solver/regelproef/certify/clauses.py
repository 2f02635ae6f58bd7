"""Truth values as literals, and what defines them as clauses.

In: literals, which are whole numbers; minus negates, and `TRUE` is the first variable. Out: literals for what follows from them, each with the
clauses that define it; and the clauses of everything so far. The same part is defined once, what is constant is no part, and the same calls in the
same order give the same clauses, so that clauses can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

TRUE, FALSE = 1, -1
Clause = tuple[int, ...]


class Clauses:
    """A growing formula. Every variable but those of `new` is defined by the ones before it."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = [(TRUE,)]
        self.required: list[Clause] = []  # those that define nothing
        self.variables = 1
        self._known: dict[tuple[str, Clause], int] = {}
        self._said: dict[int, tuple[int, int]] = {TRUE: (0, 1)}  # by variable, from where to where the clauses stand that say what it is

    def new(self) -> int:
        """A variable that may be either."""
        self.variables += 1
        return self.variables

    def require(self, *literals: int) -> None:
        """One of them holds, of everybody."""
        if TRUE not in literals:
            self.required.append(tuple(one for one in literals if one != FALSE))
            self.clauses.append(self.required[-1])

    def all(self, literals: Iterable[int]) -> int:
        """All of them hold."""
        parts = dict.fromkeys(one for one in literals if one != TRUE)
        if FALSE in parts or any(-one in parts for one in parts):
            return FALSE
        if len(parts) < 2:
            return next(iter(parts), TRUE)
        ordered = tuple(sorted(parts))
        if ("all", ordered) not in self._known:
            known = self.new()
            self._define("all", ordered, known, [*((-known, one) for one in ordered), (known, *(-one for one in ordered))])
        return self._known["all", ordered]

    def any(self, literals: Iterable[int]) -> int:
        """One of them holds."""
        return -self.all(-one for one in literals)

    def same(self, one: int, other: int) -> int:
        """Both hold, or neither."""
        if one == other:
            return TRUE
        if one == -other:
            return FALSE
        for constant, rest in ((one, other), (other, one)):
            if abs(constant) == TRUE:
                return rest if constant == TRUE else -rest
        sign = 1 if one * other > 0 else -1
        a, b = sorted((abs(one), abs(other)))
        if ("same", (a, b)) not in self._known:
            known = self.new()
            self._define("same", (a, b), known, [(-known, -a, b), (-known, a, -b), (known, a, b), (known, -a, -b)])
        return sign * self._known["same", (a, b)]

    def most(self, one: int, two: int, three: int) -> int:
        """Two of the three hold."""
        parts = tuple(sorted((one, two, three)))
        for first, second, third in ((one, two, three), (two, three, one), (three, one, two)):
            if first == TRUE:
                return self.any((second, third))
            if first == FALSE:
                return self.all((second, third))
            if first == second:
                return first
            if first == -second:
                return third
        if ("most", parts) not in self._known:
            known = self.new()
            pairs = [(parts[a], parts[b]) for a, b in ((0, 1), (0, 2), (1, 2))]
            self._define("most", parts, known, [clause for a, b in pairs for clause in ((known, -a, -b), (-known, a, b))])
        return self._known["most", parts]

    def _define(self, gate: str, parts: Clause, known: int, clauses: list[Clause]) -> None:
        self._known[gate, parts] = known
        self._said[known] = len(self.clauses), len(self.clauses) + len(clauses)
        self.clauses.extend(clauses)

    def gates(self) -> Iterator[tuple[int, str, Clause]]:
        """Every variable but those that may be either, each after its parts: what it is made of, and how."""
        for (gate, parts), variable in sorted(self._known.items(), key=lambda one: one[1]):
            yield variable, gate, parts

    # -- what something hangs on ------------------------------------------------------------------------------------------------------

    @contextmanager
    def together(self) -> Iterator[None]:
        """All variables that are made within hang on all clauses that are made within."""
        variables, clauses = self.variables, len(self.clauses)
        yield
        self._said.update(dict.fromkeys(range(variables + 1, self.variables + 1), (clauses, len(self.clauses))))

    def behind(self, literal: int) -> list[int]:
        """Places of the clauses on which a literal hangs: what it is, and what that is made of."""
        waiting, seen, found = [abs(literal)], {abs(literal)}, set[tuple[int, int]]()
        while waiting:
            said = self._said.get(waiting.pop())
            if said is None or said in found:
                continue
            found.add(said)
            for clause in self.clauses[said[0] : said[1]]:
                for other in map(abs, clause):
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
        return [place for first, last in sorted(found) for place in range(first, last)]
