"""Scalars that hold expressions, to formulas.

In: a scalar node, the scope and the expected type. Out: a `Formula`, or None with a problem recorded at the exact place.
"""

from __future__ import annotations

from collections.abc import Iterable

from regelproef.answer.text import text
from regelproef.language.calls import NOTHING, Known
from regelproef.language.checker import check_expression, known_if_true
from regelproef.language.scope import Scope
from regelproef.language.tokens import SyntaxProblem
from regelproef.language.types import BOOL, Type
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Problems, first_line, refuse_trap
from regelproef.model.parts import Formula


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
    if node is None:
        return None
    if not isinstance(node, Scalar):
        problems.add("expression", first_line(node), text("expr-shape"), text("expr-shape-help"))
        return None
    if node.plain and not refuse_trap(node, problems):
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
    for node in nodes:
        formula = read_formula(node, scope, BOOL, problems, known=known)
        if formula is not None:
            formulas.append(formula)
            known = known | known_if_true(formula.expr)
    return tuple(formulas), known
