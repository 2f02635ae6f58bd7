"""A test person as every format shows one: what it is called, what is known, what is decided, and what is at stake.

In: the persons of a suite. Out: a `Row` for each. A file of fixtures gives the same rows (`bundle.persons`), so that no format knows where they come
from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.answer.outcome import Person, Value
from regelproef.generate.stake import told
from regelproef.generate.suite import Suite
from regelproef.load.shape import LANGUAGES
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Row:
    """`facts` and `decisions`: all of them, in the order of the vocabulary. `owner`: the rule or decision that asked for the person; `matters`: the
    facts by which the person is told apart; `why`: a sentence by language; `under`: for each decision the readings on which it hangs."""

    id: str
    owner: str
    facts: Person
    matters: tuple[str, ...]
    decisions: Mapping[str, Value]
    why: Mapping[str, str]
    under: Mapping[str, Mapping[str, str]]


def rows_of(book: Rulebook, suite: Suite) -> tuple[Row, ...]:
    return tuple(
        Row(
            one.id,
            one.owner,
            one.facts,
            one.matters,
            {name: one.decisions[name] for name in book.decisions},
            {language: told(book, one.why, language) for language in LANGUAGES},
            one.under,
        )
        for one in suite.fixtures
    )
