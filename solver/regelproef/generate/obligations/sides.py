"""Every value on the false side: for every condition that compares a list with some of its values, and each value that it does not name, somebody
with that value for whom all else holds that the rule asks, and who is decided otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.answer.outcome import Person
from regelproef.generate.asking import Asking
from regelproef.generate.atoms import Atom, Atoms
from regelproef.generate.obligation import Obligation, Owner
from regelproef.generate.obligations.conditions import Flip
from regelproef.language.typed import Compare, Const, Decided, Expr, Fact, OneOf
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook


def obligations(asking: Asking, book: Rulebook, decision: str) -> Iterator[Obligation]:
    for rule in book.present_rules(decision):
        atoms = Atoms(rule, asking.evaluator)
        own = Asking(Owner("rule", rule.id, decision, rule.sources), asking.evaluator, rule.span)
        for atom in atoms.atoms:
            side = _list_of(atom)
            named = _named(atom.expr)
            if side is None or not named:
                continue
            others = [value for value in side.type.values if (value in named) is not _holds_for_named(atom)]
            for value in others if len(others) > 1 else ():
                is_value = Compare("==", side, Const(value, side.type))
                lines = [(f"{side.name} = {value}", is_value), *Flip(own.owner, book, atoms, atom).without()]
                suggested: tuple[Person, ...] = ({side.name: value},) if isinstance(side, Fact) else ()
                yield own.one(f"when-{atom.line}.{atom.place}-not-{value}", "side", lines, suggested=suggested)


def _holds_for_named(atom: Atom) -> bool:
    """Whether the rule asks for one of the values that are named, rather than for another."""
    negative = (isinstance(atom.expr, Compare) and atom.expr.op == "!=") or (isinstance(atom.expr, OneOf) and atom.expr.negated)
    return atom.positive is not negative


def _list_of(atom: Atom) -> Fact | Decided | None:
    match atom.expr:
        case Compare(op="==" | "!=", left=Fact() | Decided() as side, right=Const()) if side.type.kind is Kind.ENUM:
            return side
        case OneOf(operand=Fact() | Decided() as side) if side.type.kind is Kind.ENUM:
            return side
        case _:
            return None


def _named(expr: Expr) -> frozenset[object]:
    match expr:
        case Compare(right=Const(value=value)):
            return frozenset((value,))
        case OneOf(values=values):
            return frozenset(one.value for one in values)
        case _:
            return frozenset()
