"""The names that an expression itself uses, by what they name, and what must hold for it to have a meaning.

In: an `Expr`. Out: `Names`. Derived values are named, not opened: what stands behind them is for the index over the rulebook (`model.reads`).
`groups` are the parts of a conjunction that have no decision in common, so that "outcomes of these decisions exist that meet all" may be asked of
each part by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from regelproef.language import typed as node
from regelproef.language.typed import Expr, decided, walk

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Names:
    """`values`: decisions whose value is used; `outcomes`: decisions of which it is asked how they come out."""

    facts: frozenset[str] = NONE
    derived: frozenset[str] = NONE
    amounts: frozenset[str] = NONE
    parameters: frozenset[str] = NONE
    values: frozenset[str] = NONE
    outcomes: frozenset[str] = NONE

    @property
    def decisions(self) -> frozenset[str]:
        return self.values | self.outcomes

    @property
    def dated(self) -> frozenset[str]:
        """Amounts and parameters."""
        return self.amounts | self.parameters


def names_in(expressions: Iterable[Expr]) -> Names:
    """All names that the expressions use, whichever person or version they speak of."""
    found: dict[str, set[str]] = {"facts": set(), "derived": set(), "amounts": set(), "parameters": set(), "values": set(), "outcomes": set()}
    for expr in expressions:
        for part in walk(expr):
            match part:
                case node.Fact(name=name) | node.FactIs(name=name) | node.NextTo(name=name):
                    found["facts"].add(name)
                case node.Derived(name=name):
                    found["derived"].add(name)
                case node.Amount(name=name) | node.AmountGiven(name=name):
                    found["amounts"].add(name)
                case node.Parameter(name=name):
                    found["parameters"].add(name)
                case node.Decided(name=name):
                    found["values"].add(name)
                case node.HasStatus(decision=name) | node.Concludes(decision=name) | node.RuleStands(decision=name) | node.SameOutcome(decision=name):
                    found["outcomes"].add(name)
                case _:
                    pass
    return Names(**{key: frozenset(value) for key, value in found.items()})


def usable(expressions: Iterable[Expr]) -> tuple[Expr, ...]:
    """What must hold for the expressions to have a meaning: each decision whose value they use has one, and each amount is given."""
    found: dict[Expr, None] = {}
    for expr in expressions:
        for part in walk(expr):
            if isinstance(part, node.Decided):
                found.setdefault(decided(part.name, part.person))
            elif isinstance(part, node.Amount):
                found.setdefault(node.AmountGiven(part.name, part.person))
    return tuple(sorted(found, key=lambda one: isinstance(one, node.AmountGiven)))


def groups(expressions: Iterable[Expr], decisions: frozenset[str]) -> list[tuple[tuple[Expr, ...], tuple[str, ...]]]:
    """The conjuncts, those that share one of the decisions together, with the decisions that they share."""
    found: list[tuple[list[Expr], set[str]]] = []
    for part in dict.fromkeys(conjunct for expr in expressions for conjunct in conjuncts(expr)):
        names = set(names_in((part,)).decisions & decisions)
        sharing = [group for group in found if group[1] & names]
        merged = ([other for group in sharing for other in group[0]] + [part], names.union(*(group[1] for group in sharing)))
        found = [group for group in found if not any(group is one for one in sharing)]
        found.append(merged)
    return [(tuple(parts), tuple(sorted(names))) for parts, names in found]


def conjuncts(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, node.And):
        for item in expr.items:
            yield from conjuncts(item)
    else:
        yield expr
