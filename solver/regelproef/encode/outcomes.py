"""What rules say, put together as the value of a decision.

In: for each group of rules that say the same, the condition under which some rule of it decides, and the term that it says. Out: one term, which has
meaning where exactly one value is said.
"""

from __future__ import annotations

import z3

from regelproef.encode.logic import FALSE, conj, disj, truth
from regelproef.encode.terms import EnumTerm, NullableTerm, PlainTerm, Term, constant_date, constant_number, either, plain
from regelproef.language.types import Kind, Type


def value_said(type_: Type, said: list[tuple[z3.BoolRef, Term]]) -> Term:
    """The value of a decision of this type."""
    if type_.kind is Kind.BOOL and not type_.nullable:
        return disj(conj((flag, truth_of(term))) for flag, term in said)
    if type_.kind is Kind.ENUM and not type_.nullable:
        literals = [(flag, _enum(term)) for flag, term in said]
        return EnumTerm({v: disj(conj((flag, term.values.get(v, FALSE))) for flag, term in literals) for v in type_.values})
    value: Term | None = None
    for flag, term in reversed(said):
        value = term if value is None else either(flag, term, value)
    return value if value is not None else any_value(type_)


def truth_of(term: Term) -> z3.BoolRef:
    """A truth-valued term, also behind a null that a guard excludes."""
    value = plain(term)
    assert isinstance(value, z3.BoolRef)
    return value


def _enum(term: Term) -> EnumTerm:
    value = plain(term)
    assert isinstance(value, EnumTerm)
    return value


def any_value(type_: Type) -> PlainTerm:
    """Some value of the type, for what is always null or has no rules; it never decides anything."""
    match type_.kind:
        case Kind.DATE:
            return constant_date(type_.first_date)
        case Kind.ENUM:
            return EnumTerm({value: truth(value == type_.values[0]) for value in type_.values})
        case Kind.BOOL:
            return FALSE
        case _:
            return constant_number(type_.lowest)


def with_value(term: Term, type_: Type) -> Term:
    """The same term; one that is always null gets some value, so that what stands behind its guard can be encoded."""
    if isinstance(term, NullableTerm) and term.value is None:
        return NullableTerm(term.null, any_value(type_))
    return term
