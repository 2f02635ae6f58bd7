"""Conjunctions in parts that have no decision in common.

In: expressions that must all hold, and decisions. Out: groups of their conjuncts, such that "outcomes of these decisions exist that meet all" may be
asked of each group by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regelproef.language.names import names_in
from regelproef.language.typed import And, Expr


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
    if isinstance(expr, And):
        for item in expr.items:
            yield from conjuncts(item)
    else:
        yield expr
