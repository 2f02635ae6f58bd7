"""Truth values as literals, and what defines them as clauses.

In: literals, which are whole numbers; minus negates, and `TRUE` is the first variable. Out: literals for what follows from them, each with the
clauses that define it; and the clauses of everything so far. The same part is defined once, what is constant is no part, and the same calls in the
same order give the same clauses, so that clauses can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable

TRUE, FALSE = 1, -1
Clause = tuple[int, ...]


class Clauses:
    """A growing formula. Every variable but those of `new` is defined by the ones before it."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = [(TRUE,)]
        self.variables = 1
        self._known: dict[tuple[str, Clause], int] = {}

    def new(self) -> int:
        """A variable that may be either."""
        self.variables += 1
        return self.variables

    def require(self, *literals: int) -> None:
        """One of them holds, of everybody."""
        if TRUE not in literals:
            self.clauses.append(tuple(one for one in literals if one != FALSE))

    def all(self, literals: Iterable[int]) -> int:
        """All of them hold."""
        parts = dict.fromkeys(one for one in literals if one != TRUE)
        if FALSE in parts or any(-one in parts for one in parts):
            return FALSE
        if len(parts) < 2:
            return next(iter(parts), TRUE)
        ordered = tuple(sorted(parts))
        known = self._known.get(("all", ordered))
        if known is None:
            known = self._known["all", ordered] = self.new()
            self.clauses.extend((-known, one) for one in ordered)
            self.clauses.append((known, *(-one for one in ordered)))
        return known

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
        known = self._known.get(("same", (a, b)))
        if known is None:
            known = self._known["same", (a, b)] = self.new()
            self.clauses += [(-known, -a, b), (-known, a, -b), (known, a, b), (known, -a, -b)]
        return sign * known

    def choose(self, condition: int, then: int, otherwise: int) -> int:
        """The one where the condition holds, and else the other."""
        return self.any((self.all((condition, then)), self.all((-condition, otherwise))))

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
        known = self._known.get(("most", parts))
        if known is None:
            known = self._known["most", parts] = self.new()
            for a, b in ((0, 1), (0, 2), (1, 2)):
                self.clauses += [(known, -parts[a], -parts[b]), (-known, parts[a], parts[b])]
        return known
