"""Scalars that hold expressions, to formulas.

In: a node, the scope and the expected type. Out: a `Formula`, or None with a problem recorded at the exact place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from regelproef.answer.place import Span
from regelproef.answer.text import text
from regelproef.language import syntax
from regelproef.language.checker import check_expression
from regelproef.language.known import NOTHING, Known, known_where
from regelproef.language.parser import parse_expression
from regelproef.language.scope import Scope
from regelproef.language.syntax import Syntax, SyntaxProblem
from regelproef.language.types import BOOL, Type
from regelproef.load.nodes import Mapping, Node, Scalar, Sequence, after_comma, is_cut, open_brackets
from regelproef.model.parts import Formula
from regelproef.model.shapes import Problems


def read_formula(
    node: Node | None,
    scope: Scope,
    expected: Type | None,
    problems: Problems,
    *,
    known: Known = NOTHING,
    outcome: bool = False,
) -> Formula | None:
    """Type one expression; the problem, if any, points at the offending part."""
    if not isinstance(node, Scalar) or not problems.sound(node):
        return None
    if is_cut(node):
        if not any(
            label.span.path == node.span.path and label.span.start == after_comma(node) for finding in problems.findings for label in finding.labels
        ):
            _refuse_cut(node, node, problems)  # else the rest of it has been told as a key that nothing has
        return None
    try:
        expr = check_expression(node.value, scope, expected, known, outcome=outcome)
    except SyntaxProblem as problem:
        problems.add("expression", node.span_of(problem.start, problem.end), problem.message, problem.help)
        return None
    return Formula(expr, node.value, node)


def read_conditions(nodes: Iterable[Node], scope: Scope, problems: Problems, known: Known = NOTHING) -> tuple[tuple[Formula, ...], Known]:
    """The lines of a `when` or `then`, in order; a line may rely on what the lines before it exclude."""
    formulas: list[Formula] = []
    waiting = deque(nodes)
    while waiting:
        node = waiting.popleft()
        if isinstance(node, Scalar) and is_cut(node):
            _refuse_cut(node, _rest(node, waiting), problems)
            known = scope.every_value
            continue
        formula = read_formula(node, scope, BOOL, problems, known=known)
        if formula is None:  # it may exclude any null: of what could not be read, nothing more is said
            known = scope.every_value
        else:
            formulas.append(formula)
            known = known | known_where(formula.expr)
    return tuple(formulas), known


# -- what YAML cuts ---------------------------------------------------------------------------------------------------------


def _rest(node: Node, waiting: deque[Node]) -> Node:
    """The last of the lines that are what is left of this one; they are taken off the queue."""
    last, depth = node, open_brackets(node)
    while waiting and depth > 0:
        last = waiting.popleft()
        depth += open_brackets(last)
    return last


def _refuse_cut(first: Scalar, last: Node, problems: Problems) -> None:
    span = Span(first.span.file, first.span.start, last.span.end)
    problems.add("expression", span, text("expr-cut", part=first.value), text("expr-cut-help"))


# -- before anything is typed -----------------------------------------------------------------------------------------------


def trees_in(node: Node | None) -> Iterator[Syntax]:
    """The syntax of every expression at or below a node, in order; what cannot be parsed is told where it is typed."""
    if isinstance(node, Scalar):
        try:
            yield parse_expression(node.value)
        except SyntaxProblem:
            return
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from trees_in(item)
    elif isinstance(node, Mapping):
        for _, value in node:
            yield from trees_in(value)


def decisions_named(node: Node | None, scope: Scope, values: tuple[str, ...] = ()) -> frozenset[str]:
    """The decisions that the expressions of a `when` or `then` read. A word that stands where an enum value is expected is that value.

    `values`: those of the enum that the whole expression is expected to be of.
    """
    found: set[str] = set()
    for tree in trees_in(node):
        taken = {id(tree)} if isinstance(tree, syntax.Name) and tree.text in values else set()
        for part in syntax.walk(tree):
            if isinstance(part, syntax.Binary) and part.op in {"==", "!="}:
                taken.update(id(side) for side in (part.right,) if _is_value(side, part.left, scope))
            elif isinstance(part, syntax.Membership):
                taken.update(id(item) for item in part.items if _is_value(item, part.operand, scope))
            elif isinstance(part, syntax.Name) and part.text in scope.decisions and id(part) not in taken:
                found.add(part.text)
    return frozenset(found)


def _is_value(tree: Syntax, beside: Syntax, scope: Scope) -> bool:
    """Whether a word is one of the values of the enum beside it."""
    if not isinstance(tree, syntax.Name) or not isinstance(beside, syntax.Name):
        return False
    others = [scope.lookup(beside.text, 0, 0), *(scope.for_member(members).lookup(beside.text, 0, 0) for members in scope.groups)]
    return any(other is not None and tree.text in other.type.values for other in others)
