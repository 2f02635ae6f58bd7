"""A lemma: a claim that was proved, with the setting in which it holds.

A claim is an expression of the rule language about every possible person. Its setting is the `Meaning` of everything that the claim and the world
lines can read, in each version that it speaks of. A solver session takes a lemma only where the claim means exactly the same; nothing else may be
assumed anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from regelproef.language.typed import Expr
from regelproef.model.reads import Meaning

Setting = tuple[Meaning, ...]


@dataclass(frozen=True)
class Lemma:
    """`claim` holds for everybody who is possible in this setting."""

    claim: Expr
    setting: Setting
