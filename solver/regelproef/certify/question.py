"""A question in full: of whom, under which rulebooks, and what must hold of them.

In: rulebooks under a choice of readings, and expressions of the rule language. Out: `Question`, which says all that an encoder must know, and
`Asked`, with how the first solver answered. A question speaks of one person, or of two who differ in some facts only, and of each by one or several
rulebooks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from regelproef.answer.asked import Result
from regelproef.answer.outcome import Value
from regelproef.language.typed import Expr
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

Persons = tuple[Mapping[str, Value], ...]


@dataclass(frozen=True, eq=False)
class Who:
    """By this rulebook a name of the question speaks of the first person, or of the second. `names`: facts that have another name in the question."""

    book: Rulebook
    second: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Question:
    """Whether somebody meets all `lines`. `sides`: of whom names speak, "" for those without one. `differ`: the facts in which the second person may
    differ from the first; None: there is none. `world`: asked of possible persons only, by the world lines of every side. `wide`: what makes up a
    person, where several rulebooks have facts of other ranges or names; None: the facts of the rulebook without a name."""

    sides: Mapping[str, Who]
    lines: tuple[Expr, ...]
    differ: tuple[str, ...] | None = None
    world: bool = True
    wide: Mapping[str, FactDefinition] | None = None

    @property
    def facts(self) -> Mapping[str, FactDefinition]:
        return self.book.facts if self.wide is None else self.wide

    @property
    def key(self) -> object:
        """Of two questions that were put in the same words, as long as both are kept."""
        return tuple((name, id(who.book), who.second) for name, who in self.sides.items()), self.lines, self.differ, self.world

    @property
    def book(self) -> Rulebook:
        return self.sides[""].book


@dataclass(frozen=True, eq=False)
class Asked:
    """How the first solver answered; `persons`: whom it showed, and the evaluator confirmed."""

    question: Question
    result: Result
    persons: Persons = ()
