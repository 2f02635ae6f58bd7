"""What a solver learnt, cut down to what some clauses follow from, each with the clauses by which it follows.

In: a formula, the clauses that a solver added to it in order (its DRAT proof, of which deletions are left out), and the clauses that are claimed in the end.
Out: steps for `checker`, which trusts nothing of this. Backwards from the claims, each clause that is needed is refuted by unit propagation over the
clauses before it; those that were used are needed too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regelproef.certify.checker import Refused, Step


def trimmed(formula: Sequence[Sequence[int]], learnt: Sequence[Sequence[int]], claims: Sequence[Sequence[int]]) -> list[Step]:
    """Steps that end in the claims, in their order.

    Raises:
        Refused: when a clause that is needed does not follow by unit propagation.
    """
    every = [*formula, *learnt]
    propagation = Propagation(every)
    proved: list[tuple[Sequence[int], list[int]]] = []
    needed: set[int] = set()
    for claim in claims:
        used = propagation.refuted(claim, len(every))
        proved.append((claim, used))
        needed.update(used)
    by: dict[int, list[int]] = {}
    for place in range(len(every) - 1, len(formula) - 1, -1):
        if place in needed:
            by[place] = propagation.refuted(every[place], place)
            needed.update(by[place])
    numbers = {place: place + 1 for place in range(len(formula))}
    steps: list[Step] = []
    for place in sorted(by):
        steps.append(_step(len(numbers) + 1, every[place], by[place], numbers))
        numbers[place] = steps[-1].number
    after = len(numbers)
    steps.extend(_step(after + count, claim, used, numbers) for count, (claim, used) in enumerate(proved, 1))
    return steps


def _step(number: int, clause: Sequence[int], used: Iterable[int], numbers: dict[int, int]) -> Step:
    return Step(number, tuple(clause), tuple(numbers[place] for place in used))


class Propagation:
    """Unit propagation over clauses, by two watched literals of each."""

    def __init__(self, clauses: Sequence[Sequence[int]]) -> None:
        self.clauses = [list(dict.fromkeys(clause)) for clause in clauses]
        self.watching: dict[int, list[int]] = {}
        self.short: list[int] = []  # places of clauses of one literal, or of none
        for place, clause in enumerate(self.clauses):
            if len(clause) < 2:
                self.short.append(place)
            for literal in clause[:2] if len(clause) > 1 else ():
                self.watching.setdefault(literal, []).append(place)

    def refuted(self, clause: Sequence[int], before: int) -> list[int]:
        """Places of clauses before that place by which the clause follows: each leaves one literal by those before it, the last leaves none.

        Raises:
            Refused: when propagation does not show that it follows.
        """
        self.true: dict[int, int] = {}  # by literal the place of the clause that makes it hold; -1: assumed
        self.trail: list[int] = []
        self.before = before
        conflict = self._assume([-literal for literal in clause])
        if conflict is None:
            raise Refused(f"clause {before + 1} does not follow by unit propagation")
        return self._used(conflict)

    def _assume(self, literals: Iterable[int]) -> int | None:
        """Place of a clause that is broken when these hold."""
        for literal in literals:
            self._hold(literal, -1)
        for place in self.short:
            if place >= self.before:
                break
            if not self.clauses[place] or -self.clauses[place][0] in self.true:
                return place
            self._hold(self.clauses[place][0], place)
        for literal in self.trail:  # grows on the way
            conflict = self._falsify(-literal)
            if conflict is not None:
                return conflict
        return None

    def _hold(self, literal: int, reason: int) -> None:
        if literal not in self.true:
            self.true[literal] = reason
            self.trail.append(literal)

    def _falsify(self, literal: int) -> int | None:
        """Look at the clauses that watch a literal which is false now; place of the first that is broken."""
        true, kept = self.true, []
        watching = self.watching.get(literal, [])
        for index, place in enumerate(watching):
            if place >= self.before:
                kept.append(place)
                continue
            clause = self.clauses[place]
            other = clause[0] if clause[1] == literal else clause[1]
            if other in true:
                kept.append(place)
                continue
            for at in range(2, len(clause)):
                if -clause[at] not in true:
                    clause[0], clause[1], clause[at] = other, clause[at], literal
                    self.watching.setdefault(clause[1], []).append(place)
                    break
            else:
                kept.append(place)
                if -other in true:
                    self.watching[literal] = kept + watching[index + 1 :]
                    return place
                self._hold(other, place)
        self.watching[literal] = kept
        return None

    def _used(self, conflict: int) -> list[int]:
        """The clauses behind a conflict, in the order in which they propagate."""
        waiting, used = {-literal for literal in self.clauses[conflict]}, [conflict]
        for literal in reversed(self.trail):
            if literal in waiting and self.true[literal] >= 0:
                used.append(self.true[literal])
                waiting.update(-other for other in self.clauses[self.true[literal]] if other != literal)
        return used[::-1]
