"""A formula that holds the new value fast: what the most usual persons get, and of whom the next value would speak otherwise.

In: what a sentence says of some, the step from the old version to the new one, and the step back to the new one from a version whose value lies one
further on. Out: the same with more said, as parts of one formula. Guarantees: every part was proved of everybody whom it speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from regelproef.ask.two_versions import BEFORE, as_line
from regelproef.change.effect import Effect, Told, conclusion, guards
from regelproef.change.sources import Says
from regelproef.diff.vocabulary import opposite
from regelproef.language.printer import show
from regelproef.language.typed import Compare, Decided, Expr, Named, Not, all_of, any_of, over_names

OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "!=": "=="}


def usual(effect: Effect, told: Told) -> Told | None:
    """What the most usual get of those of whom it is only said what they do not get; None where there is nothing to add."""
    if not all(isinstance(line, Compare) and line.op == "!=" for line in told.then):
        return None
    for region in effect.groups():
        guard = (*told.when, *(one for one in effect.sayable(region.conditions) if one not in told.when))
        then = conclusion(effect, guard, region.decision)
        if then and then != told.then:
            return Told(guard, then)
    return None


def beyond(further: Effect, parts: Sequence[Told]) -> Told | None:
    """What holds of somebody now, and would not if the value went one further; None where nobody tells the two apart, or the parts do already."""
    if any(_fails_before(further, told) for told in parts):
        return None
    for guard in guards(further, ()):
        for when in (_likewise(further, guard, parts[0].when), guard):
            for decision in further.roots:
                if then := conclusion(further, when, decision):
                    return Told(when, then)
    return None


def _likewise(effect: Effect, guard: tuple[Expr, ...], lines: tuple[Expr, ...]) -> tuple[Expr, ...]:
    """The guard with those of the lines that can hold with it, in their order."""
    kept = [one for one in lines if one in guard]
    for line in (one for one in lines if one not in guard):
        if effect.versions.persons.decide(*_typed(effect, (*guard, *kept, line))).possible:
            kept.append(line)
    return (*kept, *(one for one in guard if one not in kept))


def _typed(effect: Effect, lines: Sequence[Expr]) -> tuple[Expr, ...]:
    return tuple(as_line(over_names(line, effect.versions.typed)) for line in lines)


def _fails_before(further: Effect, told: Told) -> bool:
    """Somebody of whom it is said gets something else in the other version."""

    typed = further.versions.typed

    def there(name: Named) -> Expr:
        return typed(replace(name, person=BEFORE) if isinstance(name, Decided) else name)

    then = all_of(as_line(over_names(line, there)) for line in told.then)
    return further.versions.persons.decide(*_typed(further, told.when), Not(then)).possible


def joined(effect: Effect, parts: Sequence[Told]) -> Says:
    """One formula that says all of them: of whoever one of them speaks of, and for each what holds of these."""
    common = tuple(one for one in parts[0].when if all(one in part.when for part in parts))
    rests = [tuple(one for one in part.when if one not in common) for part in parts]
    widest = list(_widest(rests))
    who = common if () in widest else (*common, any_of(map(all_of, widest)))
    then = [line for part, rest in zip(parts, rests, strict=True) for line in _of_whom(_needed(effect, who, rest), part.then)]
    return Says(tuple(map(show, who)), tuple(map(show, dict.fromkeys(then))))


def _widest(rests: Sequence[tuple[Expr, ...]]) -> Iterator[tuple[Expr, ...]]:
    """Those that no other holds among its own."""
    for place, one in enumerate(rests):
        if not any(set(other) < set(one) or (other == one and at < place) for at, other in enumerate(rests)):
            yield one


def _needed(effect: Effect, who: tuple[Expr, ...], rest: tuple[Expr, ...]) -> tuple[Expr, ...]:
    """The lines that still tell these from the others of whom the formula speaks."""
    kept, meant, all_lines = list(rest), _typed(effect, who), all_of(_typed(effect, rest))
    for line in reversed(rest):
        fewer = [one for one in kept if one != line]
        if effect.versions.persons.decide(*meant, *_typed(effect, fewer), Not(all_lines)).impossible:
            kept = fewer
    return tuple(kept)


def _of_whom(rest: Sequence[Expr], then: Sequence[Expr]) -> tuple[Expr, ...]:
    return (any_of((*map(_denied, rest), all_of(then))),) if rest else tuple(then)


def _denied(line: Expr) -> Expr:
    if isinstance(line, Compare) and line.op in OPPOSITE:
        return replace(line, op=OPPOSITE[line.op])
    return opposite(line)
