"""Something that an edit takes away from what guards the outcomes, or from what is said of them.

In: nothing. Out: `Loss`, which `guards` and `unseen` find, `given_up` and `grown` judge (`Verdict`), and `weakened` holds against the declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from regelproef.answer.asked import Answer
from regelproef.answer.finding import Witness
from regelproef.answer.place import NOWHERE, Span
from regelproef.answer.text import Text

Choice = tuple[tuple[str, str], ...]  # a reading for each interpretation that is named; the others keep the chosen one


@dataclass(frozen=True)
class Loss:
    """`kind` is one of `GUARDS`; `before` and `after` are the thing itself, None where there is none; `span` is where it stands now. `after` is a
    finding where it is asked whether one that the base accepted has grown.

    `under`: it is lost only if somebody's outcome changes under one of these readings; empty: it is lost as it stands. `added`: whoever is declared
    to be affected does not count there. `hidden`: it is the same change under the chosen readings, and is asked about only where that shows in no
    outcome, since another rule may hide it there and not elsewhere. `beyond`: it is lost only if it shows in nobody who is possible; `others`: it may
    show, and is lost if it changes somebody besides who is not possible. `ranged`: it stands word for word, and is lost only where a history that has
    another range makes it say something else.
    `why`: how it is lost as it stands, where that is not what is said of every loss of its kind.
    """

    kind: str
    name: str
    before: Any = field(repr=False)
    after: Any = field(repr=False)
    span: Span = field(default=NOWHERE, compare=False, repr=False)
    under: tuple[Choice, ...] = ()
    added: bool = False
    hidden: bool = False
    beyond: bool = False
    others: bool = False
    ranged: bool = False
    why: Text | None = None


@dataclass(frozen=True)
class Verdict:
    """`why` it is lost, None where it is not; `witness`: somebody who shows it; `undecided`: the answer that was not reached."""

    why: Text | None = None
    witness: Witness | None = None
    undecided: Answer | None = None


KEPT = Verdict()
