"""Whether a condition holds for somebody, where a value that it uses may be null.

In: a compiled condition and a state in which what it reads is decided. Out: true or false.
Guarantees: where a null stands in the place of a value that it uses, as behind a guard that fails, it does not hold, and nothing is raised.
"""

from __future__ import annotations

from regelproef.evaluate.closures import Compiled, State

NULL_IN_THE_WAY = (TypeError, AttributeError)  # of a number or a text, of a date


def holds(condition: Compiled, state: State) -> bool:
    """Whether it holds; where a null is in the way it does not."""
    try:
        return bool(condition(state))
    except NULL_IN_THE_WAY:
        return False
