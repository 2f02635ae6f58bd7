"""What stands in the place of the base where a rulebook is new.

In: the new rulebook. Out: `nothing_decided`: the same facts and the same persons, of whom nothing is decided, and nothing that guards or is accepted.
So every decision is new, and is declared as one: by name, with what somebody gets; and whatever is accepted is accepted anew.
"""

from __future__ import annotations

from dataclasses import replace

from regelproef.model.rulebook import Rulebook


def nothing_decided(book: Rulebook) -> Rulebook:
    """The rulebook before anything was decided."""
    return replace(book, decisions={}, rules={}, order=(), properties=(), cases=(), documents=(), accepted=())
