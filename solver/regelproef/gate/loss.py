"""Something that an edit takes away from what guards the outcomes, or from what is said of them.

In: nothing. Out: `Loss`, which `guards` and `unseen` find, `given_up` judges, and `weakened` holds against the declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from regelproef.answer.place import NOWHERE, Span

Choice = tuple[tuple[str, str], ...]  # a reading for each interpretation that is named; the others keep the chosen one


@dataclass(frozen=True)
class Loss:
    """`kind` is one of `GUARDS`; `before` and `after` are the thing itself, None where there is none; `span` is where it stands now.

    `under`: it is lost only if somebody's outcome changes under one of these readings; empty: it is lost as it stands. `added`: whoever is declared
    to be affected does not count there. `hidden`: it is the same change under the chosen readings, and is asked about only where that shows in no
    outcome, since another rule may hide it there and not elsewhere.
    """

    kind: str
    name: str
    before: Any = field(repr=False)
    after: Any = field(repr=False)
    span: Span = field(default=NOWHERE, compare=False, repr=False)
    under: tuple[Choice, ...] = ()
    added: bool = False
    hidden: bool = False
