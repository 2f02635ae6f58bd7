"""What a switch of a reading can have touched.

In: a rulebook and an interpretation. Out: the decisions whose outcome may depend on which reading is chosen; all others are the same under every
reading of it.
"""

from __future__ import annotations

from regelproef.language.typed import Derived, walk
from regelproef.model.rulebook import Rulebook


def touched_decisions(book: Rulebook, interpretation: str) -> frozenset[str]:
    """The decisions that a switch of this interpretation can change, with those that read them."""
    derived = {
        name
        for name, definition in book.derived.items()
        if any(interpretation in dict(readings) for readings, _ in definition.alternatives) or _reads_derived(book, name, interpretation)
    }
    touched: set[str] = set()
    for name in book.order:
        rules = book.rules_by_decision[name]
        bound = any(interpretation in dict(rule.readings) for rule in rules)
        parts = [part for rule in rules for formula in rule.formulas for part in walk(formula.expr)]
        if bound or any(isinstance(p, Derived) and p.name in derived for p in parts) or book.reads(name) & touched:
            touched.add(name)
    return frozenset(touched)


def _reads_derived(book: Rulebook, name: str, interpretation: str) -> bool:
    """Whether a derived value names another that depends on the interpretation."""
    inner = [part for _, formula in book.derived[name].alternatives for part in book.inlined(formula.expr) if isinstance(part, Derived)]
    return any(interpretation in dict(readings) for part in inner for readings, _ in book.derived[part.name].alternatives)
