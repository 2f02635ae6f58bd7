"""Two versions of a book with the same facts, person by person; written from the documentation alone, without sight of the engine.

In:  two books. Out: everybody of either, with what becomes of them, and a reader of the descriptions of a difference.
Guaranteed: nobody in the range of either version is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from brute.book import Book, Person
from brute.formulas import Compiler
from brute.interpreter import Env, Outcome, View


class Change(NamedTuple):
    """A person of either version: on which sides possible, with the outcomes there."""

    person: Person
    old: Env
    new: Env
    possible: tuple[bool, bool]  # old, new
    before: dict[str, Outcome]
    after: dict[str, Outcome]


class Step:
    """From one version to another with the same facts: everybody of either, with what becomes of them."""

    def __init__(self, old: Book, new: Book) -> None:
        facts = tuple(
            replace(fact, values=(*fact.values, *(value for value in old.fact[fact.name].values if value not in fact.values))) for fact in new.facts
        )
        self.space = replace(new, facts=facts)
        self.old, self.new = View(old), View(new)
        to_old = [new.place[fact.name] for fact in old.facts]
        self.everyone = [self.change(person, tuple(person[place] for place in to_old)) for person in self.space.everyone()]
        self.both = [each for each in self.everyone if all(each.possible)]

    def change(self, new: Person, old: Person) -> Change:
        envs, possible, outcomes = [], [], []
        for view, person in ((self.old, old), (self.new, new)):
            env = view.env(person)
            held = all(value in fact.values for fact, value in zip(view.book.facts, person, strict=True)) and view.possible(env)
            envs.append(env)
            possible.append(held)
            outcomes.append(view.decide(env)[0] if held else {})
        return Change(new, envs[0], envs[1], (possible[0], possible[1]), outcomes[0], outcomes[1])

    def changed(self, decision: str) -> list[Change]:
        return [each for each in self.both if each.before[decision].result != each.after[decision].result]

    def meets(self, lines: Iterable[str]) -> Callable[[Change], bool]:
        """A test of the lines of a description, where before.x is x in the old version."""
        old = Compiler(self.old.book, self.old.readings, ("before",))
        formula = Compiler(self.new.book, self.new.readings, ("after", "before"), old).formula((*lines, "true"))
        return lambda change: self.new.asked(formula, {"after": change.new, "before": change.old}) and bool(formula.value(change.new, change.old))

    def canonical(self, found: Iterable[Change]) -> Change | None:
        """By the usual lines of the new version, which only who is possible there breaks."""
        return min(found, key=lambda each: (self.new.unusual(each.new) if each.possible[1] else 0, self.space.key(each.person)), default=None)
