"""Calls about the members of a person.

In: the syntax tree of such a call and whoever types its parts. Out: the typed node, or `SyntaxProblem`. `count`, `any` and `all` ask who meets a
condition; `sum`, `min` and `max` take a value of each who does; `rank` says which place a member has among all, in a value that each of them has.
"""

from __future__ import annotations

from typing import Protocol

from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.language import syntax
from regelproef.language.calls import Checks
from regelproef.language.functions import AGGREGATES, Aggregate
from regelproef.language.known import NOTHING, Known, known_where
from regelproef.language.members import Written, typed
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax, SyntaxProblem
from regelproef.language.typed import TRUE, Expr
from regelproef.language.types import BOOL, MAX_RESULT, NUMBERS, ORDERED, Type


class ChecksOfMembers(Checks, Protocol):
    """Whoever types the parts; `within`: they are parts of such a call."""

    within: bool

    def inside(self, scope: Scope) -> Checks: ...


def about_members(tree: syntax.Call | syntax.Among, scope: Scope) -> syntax.Call | syntax.Among:
    """A call of all members without more, `count(kinderen)`, as what it is; any other call as it stands."""
    match tree:
        case syntax.Call(function="count", arguments=(syntax.Name() as members,), named=()) if scope.members(members.text) is not None:
            return syntax.Among(tree.function, members, None, None, None, start=tree.start, end=tree.end)
        case _:
            return tree


def members_help(name: str, scope: Scope) -> Text | None:
    """How to ask of what only members have."""
    whose = next((members for members, one in scope.groups.items() if name in one.facts or name in one.derived), None)
    return text("members-own", name=name, members=whose) if whose is not None else None


def among(tree: syntax.Among, outer: ChecksOfMembers, expected: Type | None, known: Known) -> Expr:
    how = next((one for one in AGGREGATES if one == tree.function), None)
    if how is None:
        help = did_you_mean(tree.function, AGGREGATES) or text("functions", names=", ".join(AGGREGATES))
        raise SyntaxProblem(text("members-function", name=tree.function), tree.start, tree.start + len(tree.function), help)
    found = outer.scope.members(tree.members.text)
    if found is None:
        help = did_you_mean(tree.members.text, outer.scope.groups) or text("members-form")
        raise SyntaxProblem(text("members-unknown", name=tree.members.text), tree.members.start, tree.members.end, help)
    if outer.within:
        raise SyntaxProblem(text("members-within"), tree.start, tree.end, text("members-within-help", members=found[1]))
    _hold_parts(how, tree)
    person, name, group = found
    if how == "rank" and outer.scope.among != name:
        raise SyntaxProblem(text("members-rank", members=name), tree.start, tree.end)
    inner = outer.inside(outer.scope.for_member(name, person))
    where: Expr = TRUE
    each, otherwise, gained = None, None, known
    if tree.where is not None:
        where = inner.check(tree.where, BOOL, known)
        inner.require(where, BOOL, tree.where, known=known)
        gained = known | known_where(where)
    if tree.each is not None:
        each = _each(how, tree.each, inner, expected, NOTHING if how == "rank" else gained)
    if tree.otherwise is not None and each is not None:
        otherwise = outer.check(tree.otherwise, each.type, known)
        if otherwise.type.kind is not each.type.kind or otherwise.type.decimals != each.type.decimals:
            mismatch = text("compare-mismatch", left=str(each.type), right=str(otherwise.type))
            raise SyntaxProblem(mismatch, tree.otherwise.start, tree.otherwise.end)
        outer.require_value(otherwise, tree.otherwise, known)
    made = typed(Written(how, name, group.most, where, each, otherwise, person), tree.start, tree.end)
    if made.type.kind in NUMBERS and max(abs(made.type.lowest), abs(made.type.highest)) > MAX_RESULT:
        raise SyntaxProblem(text("number-large", limit=MAX_RESULT), tree.start, tree.end)
    return made


def _hold_parts(how: Aggregate, tree: syntax.Among) -> None:
    """Each of them has the parts that it needs, and no others."""
    needs = AGGREGATES[how]
    given = {"each": tree.each is not None, "where": tree.where is not None, "else": tree.otherwise is not None}
    if any(given[part] is not so for part, so in needs.items()):
        raise SyntaxProblem(text("members-parts", name=how), tree.start, tree.end, text(f"members-form-{how}"))


def _each(how: Aggregate, tree: Syntax, inner: Checks, expected: Type | None, known: Known) -> Expr:
    each = inner.check(tree, expected if expected is not None and expected.kind in NUMBERS and how != "rank" else None, known)
    kinds = NUMBERS if how == "sum" else ORDERED
    if each.type.kind not in kinds:
        mismatch = text("type-mismatch", found=str(each.type), expected=" / ".join(sorted(kind.value for kind in kinds)))
        raise SyntaxProblem(mismatch, tree.start, tree.end)
    inner.require_value(each, tree, known)
    return each
