"""Proofs as text, and what of a proof is needed.

In: lines as a solver writes them (LRAT: number, clause, 0, hints, 0; a line with `d` says what was forgotten). Out: steps, and the text of steps.
`needed` leaves out every step that the last one does not rest on. `checker` trusts nothing of this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice

from regelproef.certify.checker import Refused, Step


def read(lines: Iterable[str]) -> Iterator[Step]:
    """The steps that add a clause.

    Raises:
        Refused: when a line is no step.
    """
    for line in lines:
        words = line.split()
        if len(words) > 1 and words[1] == "d":
            continue
        try:
            number, *rest = map(int, words)
            end = rest.index(0)
            clause, hints = tuple(rest[:end]), tuple(rest[end + 1 : -1])
        except ValueError:
            raise Refused("line", line=line.strip()[:80]) from None
        if rest[-1] != 0 or end == len(rest) - 1 or 0 in hints:
            raise Refused("line", line=line.strip()[:80])
        yield Step(number, clause, hints)


def written(steps: Iterable[Step]) -> str:
    return "".join(f"{' '.join(map(str, (step.number, *step.clause, 0, *step.hints, 0)))}\n" for step in steps)


def needed(steps: Sequence[Step]) -> list[Step]:
    """Up to the first step that adds the empty clause, those on which it rests."""
    last = next((place for place, step in enumerate(steps) if not step.clause), None)
    if last is None:
        raise Refused("open")
    used, kept = {steps[last].number}, []
    for step in reversed(steps[: last + 1]):
        if step.number in used:
            used.update(step.hints)
            kept.append(step)
    return kept[::-1]


def renumbered(steps: Sequence[Step], clauses: Sequence[int]) -> list[Step]:
    """What is needed of a solver's steps, by the numbers that its clauses have elsewhere; what is added follows the greatest of them.

    A solver counts the clauses that it is given and those that it adds together: those that it was given have the first numbers which no step has.
    """
    added = {step.number for step in steps}
    own = (number for number in count(1) if number not in added)
    numbers, last = dict(zip(islice(own, len(clauses)), clauses, strict=True)), max(clauses, default=0)
    found = []
    for step in needed(steps):
        last += 1
        if not all(hint in numbers for hint in step.hints):
            raise Refused("hint", step=step.number)
        found.append(Step(last, step.clause, tuple(numbers[hint] for hint in step.hints)))
        numbers[step.number] = last
    return found
