"""Many questions as one formula.

In: questions over rulebooks with the same facts. Out: a `Formula`: clauses that hold of everybody, and for each question one literal which holds
exactly for those who meet it and are possible. So nobody meets a question where the clauses refute its literal; and what an assignment makes of the
facts is a person. The same questions in the same order give the same clauses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from regelproef.answer.outcome import Value
from regelproef.certify.clauses import Clauses
from regelproef.certify.facts import Facts, Variable, Words, free_of, within
from regelproef.certify.numbers import Arithmetic
from regelproef.certify.question import Persons, Question, Who
from regelproef.certify.voice import Voice
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Meant:
    """A question within a formula: its literal, and the variables of each person."""

    literal: int
    persons: tuple[Mapping[str, Variable], ...]


class Formula:
    def __init__(self, facts: Mapping[str, FactDefinition]) -> None:
        self.definitions, self.clauses = facts, Clauses()
        self.facts = self._facts()
        self.first = {name: self.facts.declare(fact.type) for name, fact in facts.items()}
        self._others: dict[str, Variable] = {}
        self._voices: dict[tuple[int, tuple[str, ...], tuple[tuple[str, str], ...]], Voice] = {}
        self._kept: list[Rulebook] = []  # so that no other takes its identity

    def _facts(self) -> Facts:
        return Facts(Arithmetic(self.clauses), Words())

    def add(self, question: Question) -> Meant:
        """The literal of a question, with all that it hangs on.

        Raises:
            Beyond: where it asks what this encoder does not read.
        """
        voices = {name: self._voice(who, (question.differ or ()) if who.second else ()) for name, who in question.sides.items()}
        main = voices.pop("")
        asking = main.beside(voices)
        possible = [voice.possible for voice in (main, *voices.values())] if question.world else []
        literal = self.clauses.all([*possible, *(asking.truth(line) for line in question.lines)])
        second = () if question.differ is None else (self._second(question.differ),)
        return Meant(literal, (self.first, *second))

    def _second(self, differ: tuple[str, ...]) -> Mapping[str, Variable]:
        """A second person: other variables where the two may differ, the same in every question."""
        for name in differ:
            if name not in self._others:
                self._others[name] = self.facts.declare(self.definitions[name].type)
        return {**self.first, **{name: self._others[name] for name in differ}}

    def _voice(self, who: Who, differ: tuple[str, ...]) -> Voice:
        key = (id(who.book), differ, tuple(who.names.items()))
        if key not in self._voices:
            self._kept.append(who.book)
            whole = self._second(differ)
            person = {name: within(whole[who.names.get(name, name)], fact.type) for name, fact in who.book.facts.items()}
            self._voices[key] = Voice(who.book, self.facts, person)
        return self._voices[key]

    def persons(self, meant: Meant, assigned: Set[int]) -> Persons:
        """Whom an assignment shows; a fact of which it says nothing is no matter, and at its default."""
        return tuple([self._person(person, assigned) for person in meant.persons])

    def _person(self, person: Mapping[str, Variable], assigned: Set[int]) -> dict[str, Value]:
        found = {}
        for name, variable in person.items():
            definition = self.definitions[name]
            known = any(literal in assigned or -literal in assigned for literal in self.facts.is_value(variable, definition.default))
            found[name] = self.facts.value(variable, definition.type, assigned) if known else definition.default
        return found

    def free(self, persons: Sequence[Persons]) -> Mapping[int, int]:
        """By variable for which of these persons it holds; the second one, if any, is the last."""
        variables = {literal: 0 for one in (self.first, self._others) for variable in one.values() for literal in free_of(variable)}
        for place, whom in enumerate(persons):
            for own, person in ((self.first, whom[0]), (self._others, whom[-1])):
                for name, variable in own.items():
                    for literal in self.facts.is_value(variable, person[name]):
                        if literal > 0:
                            variables[literal] |= 1 << place
        return variables

    def who(self, meant: Meant, persons: Persons) -> list[int]:
        """Literals that say that it is these persons."""
        pairs = zip(meant.persons, persons, strict=True)
        return [
            literal for variables, values in pairs for name, variable in variables.items() for literal in self.facts.is_value(variable, values[name])
        ]
