"""Defects of the engine that it notices itself. They are caught once, where a command ends, and are never told as a pass or a finding.

EngineError
├── Disagreement   solver and evaluator say different things of one person
├── ForeignLemma   a lemma of one setting was put to a solver session of another
└── OutOfBounds    a term could leave the bits that were reckoned for it
"""

from __future__ import annotations


class EngineError(Exception):
    """The engine contradicts itself; the message says where."""


class Disagreement(EngineError):
    """The solver's model and the evaluator say different things: a defect of the engine, never of the rulebook."""


class ForeignLemma(EngineError):
    """What was proved in one setting was about to be assumed in another."""
