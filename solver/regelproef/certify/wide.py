"""A question over whole numbers: the second reading of the rules where its arithmetic is too wide for clauses.

In: questions, as for a `Formula` of clauses. Out: the same literals, over terms; what they come to for given persons; and whom a solver's assignment
shows. Days, words, truth values and histories are what they are in clauses, and so is the walk of rules, exceptions and readings.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Set
from dataclasses import dataclass

from regelproef.answer.outcome import Value
from regelproef.certify.clauses import TRUE
from regelproef.certify.facts import Facts, Variable, Words
from regelproef.certify.formula import Formula, Meant
from regelproef.certify.linear import Linear, Term
from regelproef.certify.numbers import constant
from regelproef.certify.question import Persons
from regelproef.language.types import NUMBERS, Type

Part = tuple[str, int]  # "literal" and its variable, or "term" and its place
Gates = Mapping[int, tuple[str, tuple[int, ...]]]  # of a variable: how it is made, and of which literals
FREE_BITS = 8  # a fact that has more of them is a term


class WideFacts(Facts):
    arithmetic: Linear

    def _declared(self, type_: Type) -> Variable:
        if type_.kind in NUMBERS and (type_.highest - type_.lowest).bit_length() > FREE_BITS:
            return self.arithmetic.variable(type_.lowest, type_.highest)
        return super()._declared(type_)

    def is_value(self, variable: Variable, value: Value) -> Iterator[int]:
        if isinstance(variable, Term):
            assert isinstance(value, int)
            yield self.arithmetic.equal(variable, constant(value))
        else:
            yield from super().is_value(variable, value)


@dataclass(frozen=True)
class Assigned:
    """All literals that hold, and the numbers of terms by their places."""

    literals: Set[int]
    numbers: Mapping[int, int]


class WideFormula(Formula):
    facts: WideFacts

    @property
    def linear(self) -> Linear:
        return self.facts.arithmetic

    def _facts(self) -> WideFacts:
        return WideFacts(Linear(self.clauses), Words())

    def shown(self, meant: Meant, assigned: Assigned) -> Persons:
        """Whom an assignment shows."""
        return tuple([self._whom(person, assigned) for person in meant.persons])

    def _whom(self, person: Mapping[str, Variable], assigned: Assigned) -> dict[str, Value]:
        rest = {name: variable for name, variable in person.items() if not isinstance(variable, Term)}
        wide = {name: assigned.numbers.get(one.place, self.definitions[name].default) for name, one in person.items() if isinstance(one, Term)}
        return {name: {**wide, **self._person(rest, assigned.literals)}[name] for name in person}


class Given:
    """The formula worked out for given persons, without a solver."""

    def __init__(self, formula: WideFormula, meant: Meant, persons: Persons) -> None:
        self.linear, self.facts = formula.linear, formula.facts
        self._known: dict[Part, int] = {("literal", TRUE): True}  # whether a literal holds, and what a term comes to
        for variables, values in zip(meant.persons, persons, strict=True):
            for name, variable in variables.items():
                value = values[name]
                if isinstance(variable, Term):
                    assert isinstance(value, int)
                    self._known["term", variable.place] = value
                else:
                    self._known.update({("literal", abs(one)): one > 0 for one in self.facts.is_value(variable, value)})
        self._gates = gates_of(formula)

    def holds(self, literal: int) -> bool:
        """Whether it does for these persons, whatever it is made of."""
        for part in made_of(self.linear, self._gates, ("literal", abs(literal)), self._known):
            kind, one = part
            self._known[part] = self._truth(one) if kind == "literal" else self._number(one)
        return self._so(literal)

    def _so(self, literal: int) -> bool:
        return bool(self._known["literal", abs(literal)]) is (literal > 0)

    def _truth(self, variable: int) -> bool:
        if variable in self.linear.atoms:
            op, one, other = self.linear.atoms[variable]
            left, right = self._known["term", one], self._known["term", other]
            return left <= right if op == "<=" else left == right
        gate, parts = self._gates[variable]
        held = [self._so(one) for one in parts]
        return all(held) if gate == "all" else held[0] is held[1] if gate == "same" else sum(held) >= 2

    def _number(self, place: int) -> int:
        known = self._known
        match self.linear.nodes[place]:
            case "const", (value,):
                return value
            case "plus", (one, other):
                return known["term", one] + known["term", other]
            case "times", (factor, one):
                return factor * known["term", one]
            case "div", (one, divisor):
                return known["term", one] // divisor
            case "if", (condition, one, other):
                return known["term", one if self._so(condition) else other]
            case node:
                raise AssertionError(node)


def gates_of(formula: WideFormula) -> Gates:
    return {variable: (gate, parts) for variable, gate, parts in formula.clauses.gates()}


def made_of(linear: Linear, gates: Gates, wanted: Part, known: Container[Part]) -> Iterator[Part]:
    """All that is wanted and is not known, each after what it is made of; whoever takes one knows it before the next."""
    waiting = [wanted]
    while waiting:
        part = waiting[-1]
        missing = [one for one in _behind(linear, gates, *part) if one not in known] if part not in known else []
        if missing:
            waiting += missing
            continue
        waiting.pop()
        if part not in known:
            yield part


def _behind(linear: Linear, gates: Gates, kind: str, one: int) -> list[Part]:
    """The literals and terms of which one is made."""
    if kind == "literal":
        if one in linear.atoms:
            return [("term", place) for place in linear.atoms[one][1:]]
        return [("literal", abs(part)) for part in gates[one][1]] if one in gates else []
    match linear.nodes[one]:
        case "plus", (left, right):
            return [("term", left), ("term", right)]
        case "times", (_, part):
            return [("term", part)]
        case "div", (part, _):
            return [("term", part)]
        case "if", (condition, left, right):
            return [("literal", abs(condition)), ("term", left), ("term", right)]
        case _:
            return []
