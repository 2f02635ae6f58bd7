"""A rulebook to a JavaScript program that decides persons: the evaluator of the page, standalone.

In: a `Rulebook`. Out: JavaScript that defines `regelproef` (the evaluator) and `book` (the rules as functions, with every reading, so that the
page can switch them). Guarantees: exact (whole numbers below 2^53, dates as yyyymmdd), deterministic, and without `</` or `<!--`, so that it can
stand in a page: every text of the rulebook is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never

from regelproef.answer.outcome import Value
from regelproef.language import typed as node
from regelproef.model.parts import AmountDefinition, FactDefinition, Formula, Period, Readings, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import to_json
from regelproef.report.render.html import script

SCRIPTED = {"months_between": "monthsBetween", "days_between": "daysBetween", "add_months": "addMonths", "add_years": "addYears"}
COMPARISONS = {"==": "===", "!=": "!=="}


def evaluator_program(book: Rulebook, before: Rulebook | None = None) -> str:
    """The whole program: evaluator and rulebook, and the rulebook that it is held against, or null."""
    former = book_program(before, "bookBefore") if before else "const bookBefore = null;\n"
    return f"{script('evaluator.js')}\n{book_program(book)}{former}"


def book_program(book: Rulebook, name: str = "book") -> str:
    """The rulebook as the value of this name."""
    parts = {
        "clock": quoted(book.reference_date),
        "choice": _table({name: quoted(value) for name, value in book.choice.items()}),
        "facts": _table({name: _fact(fact) for name, fact in book.facts.items()}),
        "derived": _table({name: _list(_alternative(*one) for one in value.alternatives) for name, value in book.derived.items()}),
        "amounts": _table({name: _amount(amount) for name, amount in book.amounts.items()}),
        "world": _list(f"[{quoted(line.name)}, {_function(line.holds)}]" for line in book.world),
        "usual": _list(f"[{quoted(line.name)}, {_function(line.holds)}]" for line in book.usual),
        "decisions": _table({name: _decision(book, name) for name in book.decisions}),
    }
    body = ",\n".join(f"  {name}: {value}" for name, value in parts.items())
    own = ", ".join(("year", "month", "day", "makeDate", "dayIn", "age", *SCRIPTED.values(), "years", "present", "rounded"))
    opening = f"const {name} = (function (R) {{\n  const {{ {own} }} = R;\n  return {{\n"
    return f"{opening}{body}\n  }};\n}})(regelproef);\n"


def quoted(value: object) -> str:
    """A JSON value that can stand in a script in a page."""
    words = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return words.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _list(items: Iterable[str]) -> str:
    return "[" + ", ".join(items) + "]"


def _table(entries: Mapping[str, str]) -> str:
    """An object; keys are computed, so that no name has a meaning of its own."""
    inside = ",\n    ".join(f"[{quoted(name)}]: {value}" for name, value in entries.items())
    return "{\n    " + inside + "\n  }" if entries else "{}"


def _fact(fact: FactDefinition) -> str:
    return f"{{ kind: {quoted(fact.type.kind.value)}, default: {quoted(to_json(fact.default))} }}"


def _alternative(readings: Readings, formula: Formula) -> str:
    return f"[{_readings(readings)}, {_function(formula)}]"


def _readings(readings: Readings) -> str:
    return quoted([[name, list(values)] for name, values in readings])


def _amount(amount: AmountDefinition) -> str:
    return _list(f"[{_period(entry.period)}, {literal(entry.value)}]" for entry in amount.periods)


def _period(period: Period) -> str:
    return _list((literal(period.first), literal(period.last)))


def _decision(book: Rulebook, name: str) -> str:
    kind = quoted(book.decisions[name].type.kind.value)
    rules = ",\n      ".join(_rule(rule) for rule in book.rules_by_decision[name])
    return f"{{ kind: {kind}, rules: [\n      {rules}] }}"


def _rule(rule: Rule) -> str:
    parts = [part for formula in rule.formulas for part in node.walk(formula.expr)]
    fields = {
        "id": quoted(rule.id),
        "over": quoted([edge.target for edge in rule.exceptions]),
        "readings": _readings(rule.readings),
        "valid": _list(map(_period, rule.valid)),
        "amounts": quoted(list(dict.fromkeys(part.name for part in parts if isinstance(part, node.Amount)))),
        "reads": quoted(list(dict.fromkeys(part.name for part in parts if isinstance(part, node.Decided)))),
        "when": _list(map(_function, rule.conditions)),
        "then": _function(rule.outcome),
    }
    return "{ " + ", ".join(f"{name}: {value}" for name, value in fields.items()) + " }"


def _function(formula: Formula) -> str:
    return f"(s) => {expression(formula.expr)}"


# -- expressions ----------------------------------------------------------------------------------------------------------------


def literal(value: node.Constant | Value) -> str:
    if isinstance(value, date):
        return str(value.year * 10_000 + value.month * 100 + value.day)
    if isinstance(value, frozenset):
        raise AssertionError(value)
    return quoted(value)


def expression(expr: node.Expr) -> str:
    """JavaScript for an expression, over the state `s`."""
    match expr:
        case node.Const(value=value):
            return literal(value)
        case node.Fact(name=name):
            return f"s.f({quoted(name)})"
        case node.Derived(name=name):
            return f"s.d({quoted(name)})"
        case node.Decided(name=name):
            return f"s.v({quoted(name)})"
        case node.Amount(name=name):
            return f"s.a({quoted(name)})"
        case node.Parameter(name=name, on=on):
            return f"s.p({quoted(name)}, {_present(on)})"
        case node.Not(operand=operand):
            return f"!{expression(operand)}"
        case node.And(items=items):
            return "(" + " && ".join(map(expression, items)) + ")"
        case node.Or(items=items):
            return "(" + " || ".join(map(expression, items)) + ")"
        case node.Compare():
            return _compare(expr)
        case node.OneOf(operand=operand, values=values, negated=negated):
            return f"{'!' if negated else ''}{_list(literal(one.value) for one in values)}.includes({expression(operand)})"
        case node.IsNull(operand=operand, negated=negated):
            return f"({expression(operand)} {'!==' if negated else '==='} null)"
        case node.Arithmetic(op=op, left=left, right=right):
            return f"({_present(left)} {op} {_present(right)})"
        case node.Finer(operand=operand, times=times):
            return f"({_present(operand)} * {times})"
        case node.Rounded(how=how, operand=operand, divisor=divisor, step=step):
            return f"({step} * rounded({quoted(how)}, {_present(operand)}, {divisor}))"
        case node.Function():
            return _call(expr)
        case node.Years():
            return _years(expr)
        case node.Members(meaning=meaning):
            return expression(meaning)
        case node.Concludes() | node.HasStatus() | node.RuleStands() | node.AmountGiven() | node.FactIs() | node.SameOutcome() | node.NextTo():
            raise AssertionError(expr)  # only in properties and questions
        case _:
            assert_never(expr)


def _present(expr: node.Expr) -> str:
    """A value that is used: reading a null throws, as it does in the evaluator."""
    return f"present({expression(expr)})" if expr.type.nullable else expression(expr)


def _compare(expr: node.Compare) -> str:
    if expr.op in COMPARISONS:
        return f"({expression(expr.left)} {COMPARISONS[expr.op]} {expression(expr.right)})"
    return f"({_present(expr.left)} {expr.op} {_present(expr.right)})"


def _call(expr: node.Function) -> str:
    parts = ", ".join(map(_present, expr.arguments))
    match expr.name:
        case "year" | "month" | "day" | "age":
            return f"{expr.name}({parts})"
        case "months_between" | "days_between" | "add_months" | "add_years":
            return f"{SCRIPTED[expr.name]}({parts})"
        case "date":
            return f"{'makeDate' if len(expr.arguments) == 3 else 'dayIn'}({parts})"
        case "if":
            condition, then, otherwise = map(_present, expr.arguments)
            return f"({condition} ? {then} : {otherwise})"
        case "min" | "max":
            return f"Math.{expr.name}({parts})"
        case _:
            assert_never(expr.name)


def _years(expr: node.Years) -> str:
    low, high = expr.history.type.lowest, expr.history.type.highest
    first = _present(expr.first) if expr.first is not None else str(low)
    last = _present(expr.last) if expr.last is not None else str(high)
    match expr.name:
        case "run" | "all" | "any" | "count":
            return f"years({quoted(expr.name)}, {low}, {high}, (y) => {_history(expr.history)}, {first}, {last})"
        case _:
            assert_never(expr.name)


def _history(expr: node.Expr) -> str:
    """JavaScript for a history in year `y`, within its own range."""
    match expr:
        case node.Fact(name=name):
            return f"s.h({quoted(name)}, y)"
        case node.Not(operand=operand):
            return f"({expr.type.lowest} <= y && y <= {expr.type.highest} && !{_history(operand)})"
        case node.And(items=items):
            return "(" + " && ".join(map(_history, items)) + ")"
        case node.Or(items=items):
            return "(" + " || ".join(map(_history, items)) + ")"
        case _:
            raise AssertionError(expr)  # a history is a fact, or not, and, or over facts
