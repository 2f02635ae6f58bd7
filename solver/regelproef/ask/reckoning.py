"""Rulebooks that divide or take shares: their questions are asked over integers sooner.

In: limits and rulebooks. Out: the limits under which their questions are put. It changes only how soon another way is tried, never what is bounded.
"""

from __future__ import annotations

from dataclasses import replace

from regelproef.answer.limits import SOON, Limits
from regelproef.language.typed import Finer, Rounded, walk
from regelproef.model.rulebook import Rulebook


def reckoning(limits: Limits, *books: Rulebook) -> Limits:
    return replace(limits, at_once=min(limits.at_once, SOON)) if any(map(divides, books)) else limits


def divides(book: Rulebook) -> bool:
    """Some rule or derived value rounds, or brings money or a number to more decimals."""
    formulas = [formula for one in book.derived.values() for _, formula in one.alternatives]
    formulas += [formula for rule in book.rules.values() for formula in rule.formulas]
    return any(isinstance(part, Rounded | Finer) for formula in formulas for part in walk(formula.expr))
