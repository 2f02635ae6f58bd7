"""A rule and a decision as solver terms.

What the encoder makes of them, and what every question about them reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import z3

from regelproef.encode.terms import Term
from regelproef.model.rulebook import Rule


@dataclass(frozen=True)
class EncodedRule:
    """`reaches`: this rule applies, or one that reaches it does, so that everything below it is defeated."""

    rule: Rule
    present: z3.BoolRef
    applies: z3.BoolRef
    reaches: z3.BoolRef
    defeated: z3.BoolRef
    effective: z3.BoolRef
    outcome: Term


@dataclass(frozen=True)
class EncodedDecision:
    """`value` has meaning where `ok` holds."""

    name: str
    rules: Mapping[str, EncodedRule]
    blocked: z3.BoolRef
    conflict: z3.BoolRef
    gap: z3.BoolRef
    ok: z3.BoolRef
    value: Term
