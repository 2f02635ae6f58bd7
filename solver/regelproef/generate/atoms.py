"""The atoms of a rule's conditions: their truth for a person, and the conditions with one atom turned round.

In: a rule. Out: `Atoms`: all truth-valued parts of its `when` that are no `and`, `or` or `not`, in reading order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import z3

from regelproef.encode.encoder import Encoder
from regelproef.encode.logic import conj, disj, neg
from regelproef.evaluate.closures import Compiled
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.sample import Sample
from regelproef.language.checker import known_if_true
from regelproef.language.typed import And, Const, Expr, Not, Or, walk
from regelproef.model.parts import Formula, Rule

Vector = tuple[bool | None, ...]  # None: the atom has no meaning, because a line before it excludes a null


@dataclass(frozen=True)
class Atom:
    """`index` counts through the rule, `line` and `place` from 1, within the rule and within the line."""

    index: int
    line: int
    place: int
    expr: Expr
    formula: Formula

    @property
    def source(self) -> str:
        return self.formula.source[self.expr.start : self.expr.end]


class Atoms:
    """The atoms of one rule."""

    def __init__(self, rule: Rule, evaluator: Evaluator) -> None:
        self.rule = rule
        self.atoms = tuple(_atoms(rule))
        self._outcome = evaluator.compiler.compile(rule.outcome.expr)
        self._compiled: tuple[Compiled, ...] = tuple(evaluator.compiler.compile(atom.expr) for atom in self.atoms)

    def vector(self, sample: Sample) -> Vector:
        """The truth of every atom; the decisions that the rule reads are decided first."""
        sample.outcome(self.rule.decision)
        return tuple(_truth(compiled, sample) for compiled in self._compiled)

    def says_otherwise(self, sample: Sample) -> bool:
        """If it decided for this person, the rule would say something else than what is decided."""
        decided = sample.outcome(self.rule.decision)
        try:
            return bool(self._outcome(sample.state) != decided.value)
        except TypeError:  # a null that a line of the rule excludes
            return False

    def holds(self, vector: Vector, flipped: int = -1) -> bool:
        """Whether the conditions hold for these truths, with one atom turned round."""
        truths = iter(self.atoms)
        lines = [_skeleton(formula.expr, truths, vector, flipped) for formula in self.rule.conditions]  # every line, so that no atom is skipped
        return all(lines)

    def term(self, encoder: Encoder, flipped: int) -> z3.BoolRef:
        """The conditions with one atom turned round."""
        truths = iter(self.atoms)
        return conj([_flipped_term(formula.expr, truths, encoder, flipped) for formula in self.rule.conditions])

    def guards_outcome(self, index: int) -> bool:
        """What the rule says has a meaning only where the line of this atom holds."""
        return bool(known_if_true(self.atoms[index].formula.expr) & _names(self.rule.outcome.expr))

    def guarded(self, index: int) -> frozenset[int]:
        """The atoms that have a meaning only where the line of this atom holds."""
        known = known_if_true(self.atoms[index].formula.expr)
        return frozenset(a.index for a in self.atoms if a.line != self.atoms[index].line and known & _names(a.expr)) if known else frozenset()


def _names(expr: Expr) -> frozenset[str]:
    return frozenset(f"{getattr(part, 'person', '')}.{getattr(part, 'name', '')}" for part in walk(expr))


def _truth(compiled: Compiled, sample: Sample) -> bool | None:
    try:
        return bool(compiled(sample.state))
    except TypeError:  # a null behind a guard that an earlier line fails
        return None


def _atoms(rule: Rule) -> Iterator[Atom]:
    index = 0
    for line, formula in enumerate(rule.conditions, 1):
        for place, expr in enumerate(_leaves(formula.expr), 1):
            yield Atom(index, line, place, expr, formula)
            index += 1


def _leaves(expr: Expr) -> Iterator[Expr]:
    match expr:
        case And(items=items) | Or(items=items):
            for item in items:
                yield from _leaves(item)
        case Not(operand=operand):
            yield from _leaves(operand)
        case Const():
            pass
        case _:
            yield expr


def _skeleton(expr: Expr, atoms: Iterator[Atom], vector: Vector, flipped: int) -> bool:
    match expr:
        case And(items=items):
            values = [_skeleton(item, atoms, vector, flipped) for item in items]
            return all(values)
        case Or(items=items):
            values = [_skeleton(item, atoms, vector, flipped) for item in items]
            return any(values)
        case Not(operand=operand):
            return not _skeleton(operand, atoms, vector, flipped)
        case Const(value=value):
            return bool(value)
        case _:
            atom = next(atoms)
            return bool(vector[atom.index]) != (atom.index == flipped)


def _flipped_term(expr: Expr, atoms: Iterator[Atom], encoder: Encoder, flipped: int) -> z3.BoolRef:
    match expr:
        case And(items=items):
            return conj([_flipped_term(item, atoms, encoder, flipped) for item in items])
        case Or(items=items):
            return disj([_flipped_term(item, atoms, encoder, flipped) for item in items])
        case Not(operand=operand):
            return neg(_flipped_term(operand, atoms, encoder, flipped))
        case Const():
            return encoder.formula(expr)
        case _:
            atom = next(atoms)
            term = encoder.formula(expr)
            return neg(term) if atom.index == flipped else term
