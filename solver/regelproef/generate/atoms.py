"""The atoms of a rule's conditions: their truth for a person, and the conditions with one atom turned round.

In: a rule. Out: `Atoms`: all truth-valued parts of its `when` that are no `and`, `or` or `not`, in reading order; and what must hold so that an
expression has a meaning at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from regelproef.evaluate.closures import Compiled
from regelproef.evaluate.evaluator import Evaluator
from regelproef.generate.obligation import Sample
from regelproef.language import typed as node
from regelproef.language.known import known_where
from regelproef.language.names import names_in
from regelproef.language.typed import Expr, all_of, any_of, children, negation
from regelproef.model.parts import Formula, Rule

Vector = tuple[bool | None, ...]  # None: the atom has no meaning, because of a null that a line before it excludes


@dataclass(frozen=True)
class Atom:
    """`index` counts through the rule, `line` and `place` from 1, within the rule and within the line; `positive`: no `not` turns it round."""

    index: int
    line: int
    place: int
    expr: Expr
    formula: Formula
    positive: bool

    @property
    def source(self) -> str:
        return self.formula.source[self.expr.start : self.expr.end]


class Atoms:
    """The atoms of one rule."""

    def __init__(self, rule: Rule, evaluator: Evaluator) -> None:
        self.rule, self.evaluator = rule, evaluator
        self.atoms = tuple(_atoms(rule))
        self._outcome = evaluator.compiler.compile(rule.outcome.expr)
        self._compiled = tuple((evaluator.compiler.compile(all_of(evaluable(a.expr))), evaluator.compiler.compile(a.expr)) for a in self.atoms)

    def vector(self, sample: Sample) -> Vector:
        """The truth of every atom; the decisions that the rule reads are decided first."""
        sample.outcome(self.rule.decision)
        return tuple(_truth(*compiled, sample) for compiled in self._compiled)

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

    def turned(self, index: int, guarded: frozenset[int]) -> Expr:
        """The conditions with one atom turned round; of those that it guards, one that has no meaning now is as it must be."""
        atoms = iter(self.atoms)
        return all_of([_turned(formula.expr, atoms, index, guarded) for formula in self.rule.conditions])

    def guards_outcome(self, index: int) -> bool:
        """What the rule says has a meaning only where the line of this atom holds."""
        return bool(known_where(self.atoms[index].formula.expr) & _keys(self.rule.outcome.expr))

    def guarded(self, index: int) -> frozenset[int]:
        """The atoms that have a meaning only where the line of this atom holds, or, in its own line, only as this atom is."""
        own = self.atoms[index]
        line, inside = known_where(own.formula.expr), known_where(own.expr) | known_where(own.expr, holds=False)
        return frozenset(a.index for a in self.atoms if a is not own and (inside if a.line == own.line else line) & _keys(a.expr))


def _keys(expr: Expr) -> frozenset[str]:
    """The values that an expression uses, as the type checker names what it knows not to be null."""
    names = names_in((expr,))
    return frozenset(f".{name}" for name in names.values | names.amounts | names.derived)


def _truth(defined: Compiled, compiled: Compiled, sample: Sample) -> bool | None:
    try:
        return bool(compiled(sample.state)) if defined(sample.state) else None
    except TypeError:  # a null behind a guard that an earlier line fails
        return None


def _atoms(rule: Rule) -> Iterator[Atom]:
    index = 0
    for line, formula in enumerate(rule.conditions, 1):
        for place, (expr, positive) in enumerate(_leaves(formula.expr, positive=True), 1):
            yield Atom(index, line, place, expr, formula, positive)
            index += 1


def _leaves(expr: Expr, *, positive: bool) -> Iterator[tuple[Expr, bool]]:
    match expr:
        case node.And(items=items) | node.Or(items=items):
            for item in items:
                yield from _leaves(item, positive=positive)
        case node.Not(operand=operand):
            yield from _leaves(operand, positive=not positive)
        case node.Const():
            pass
        case _:
            yield expr, positive


def _skeleton(expr: Expr, atoms: Iterator[Atom], vector: Vector, flipped: int) -> bool:
    match expr:
        case node.And(items=items) | node.Or(items=items):
            values = [_skeleton(item, atoms, vector, flipped) for item in items]
            return all(values) if isinstance(expr, node.And) else any(values)
        case node.Not(operand=operand):
            return not _skeleton(operand, atoms, vector, flipped)
        case node.Const(value=value):
            return bool(value)
        case _:
            atom = next(atoms)
            return bool(vector[atom.index]) != (atom.index == flipped)


def _turned(expr: Expr, atoms: Iterator[Atom], index: int, guarded: frozenset[int]) -> Expr:
    match expr:
        case node.And(items=items) | node.Or(items=items):
            return replace(expr, items=tuple(_turned(item, atoms, index, guarded) for item in items))
        case node.Not(operand=operand):
            return negation(_turned(operand, atoms, index, guarded))
        case node.Const():
            return expr
        case _:
            atom = next(atoms)
            lines = evaluable(expr) if atom.index in guarded else ()
            if not lines:
                return node.Not(expr) if atom.index == index else expr
            return any_of((negation(all_of(lines)), expr)) if atom.positive else all_of((*lines, expr))


# -- what has a meaning -----------------------------------------------------------------------------------------------------


def evaluable(expr: Expr) -> tuple[Expr, ...]:
    """What must hold so that the expression can be evaluated: no null is used, and every amount that is reckoned with is given."""
    return tuple(dict.fromkeys(_needs(expr)))


def _needs(expr: Expr) -> Iterator[Expr]:
    match expr:
        case node.IsNull():
            return
        case node.Decided() | node.Derived() | node.Amount():
            if isinstance(expr, node.Amount):
                yield node.AmountGiven(expr.name, expr.person)
            if expr.type.nullable:
                yield node.IsNull(expr, negated=True)
        case node.Compare(op="==" | "!="):
            for side in children(expr):
                if not isinstance(side, (node.Decided, node.Derived, node.Amount)):
                    yield from _needs(side)
        case _:
            for part in children(expr):
                yield from _needs(part)


def is_told(expr: Expr, value: bool | None) -> Expr:
    """The atom has this truth; None: it has no meaning."""
    lines = evaluable(expr)
    return any_of(negation(line) for line in lines) if value is None else all_of((*lines, expr if value else negation(expr)))
