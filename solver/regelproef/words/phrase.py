"""Typed expressions in plain words.

In: a language and a rulebook (for its labels). Out: strings, such as "Woonplaats is Vlaanderen" for `woonplaats == vlaanderen`. The words are for
reading beside the expression's own text, which stays the exact one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from regelproef.answer.outcome import Status
from regelproef.language import typed as node
from regelproef.language.printer import duration, show, whole_division
from regelproef.language.types import Kind
from regelproef.model.parts import Period
from regelproef.words.value import Values

COMPARISONS = {"==": "ph-is", "!=": "ph-is-not", "<": "ph-lt", "<=": "ph-le", ">": "ph-gt", ">=": "ph-ge"}
DATE_COMPARISONS = {**COMPARISONS, "<": "ph-before", "<=": "ph-on-before", ">": "ph-after", ">=": "ph-on-after"}
OPERATIONS = {"+": "ph-plus", "-": "ph-minus", "*": "ph-times"}


@dataclass(frozen=True)
class Phrase(Values):
    """Says the expressions of one rulebook in one language. Names that `formerly` stands before are those of an older version."""

    formerly: str = ""

    def period(self, period: Period) -> str:
        first, last = (day and self.day(day) for day in (period.first, period.last))
        if first and last:
            return self.say("ph-period", first=first, last=last)
        if first or last:
            return self.say("ph-period-from", first=first) if first else self.say("ph-period-until", last=last)
        return self.say("ph-always")

    # -- expressions ----------------------------------------------------------------------------------------------------------

    def of_decision(self, decision: str, expr: node.Expr) -> str:
        """What a rule of the decision says, in words."""
        return self._side(expr, decision)

    def expr(self, expr: node.Expr, owner: str = "") -> str:
        """The expression in words, as it stands at the start of a line; `owner` is the name whose labels a constant takes."""
        match expr:
            case node.Const(value=value, type=type_):
                return self.value(owner, value, type_)
            case node.Fact() | node.Derived() | node.Decided():
                return self._flag(expr, True) if expr.type.kind is Kind.BOOL else self._name(expr)
            case node.Amount():
                return self._name(expr)
            case node.Parameter(on=on, named=named):
                own = self._decision(expr.name, expr.person)
                return self.say("ph-at", left=own, day=self._side(on)) if named else own
            case node.Not(operand=operand):
                return self._not(operand)
            case node.And(items=items):
                return self.say("ph-and").join(self._grouped(item) for item in items)
            case node.Or(items=items):
                return self.say("ph-or").join(self._grouped(item) for item in items)
            case node.Compare():
                return self._compare(expr)
            case node.OneOf(operand=operand, values=values, negated=True) if len(values) > 1:
                neither = self.say("ph-nor").join(self.expr(value, _owner(operand)) for value in values)
                return self.say("ph-neither", left=self._side(operand), values=neither)
            case node.OneOf(operand=operand, values=values, negated=negated):
                return self.say("ph-not-in" if negated else "ph-in", left=self._side(operand), values=self._listed(_owner(operand), values))
            case node.IsNull(operand=operand, negated=negated):
                return self.say("ph-present" if negated else "ph-missing", left=self._side(operand))
            case node.Arithmetic(op="*", left=left, right=right) if left.type.kind is Kind.RATE:
                return self.say("ph-of", left=self._side(left), right=self._term(right, "+", "-", "*"))
            case node.Finer(operand=operand):
                return self.expr(operand, owner)
            case node.Rounded():
                return self._rounded(expr)
            case node.Arithmetic(op=op, left=left, right=right):
                loose = ("+", "-") if op == "*" else ()
                further = ("+", "-") if op in {"*", "-"} else ()
                return self.say(OPERATIONS[op], left=self._term(left, *loose), right=self._term(right, *further))
            case node.Function():
                return self._function(expr)
            case node.Years():
                return self._years(expr)
            case node.Members():
                return self._members(expr)
            case node.Concludes(decision=decision, value=value):
                return self.say("ph-concludes", decision=self._decision(decision, expr.person), value=self.expr(value, decision))
            case node.HasStatus(decision=decision, status=Status.VALUE):
                return self.say("ph-decided", decision=self._decision(decision, expr.person))
            case node.HasStatus() | node.RuleStands() | node.AmountGiven() | node.FactIs() | node.SameOutcome() | node.NextTo():
                return show(expr)  # only in questions of the engine
            case _:
                assert_never(expr)

    def _name(self, expr: node.Fact | node.Derived | node.Decided | node.Amount) -> str:
        return self._decision(expr.name, expr.person)

    def _decision(self, name: str, person: str) -> str:
        if person and person == self.formerly:
            return self.say("diff-formerly", name=self.name(name))
        return self.say("ph-person", name=self.name(name), person=person) if person else self.name(name)

    def _flag(self, expr: node.Fact | node.Derived | node.Decided, holds: bool) -> str:
        return self.say("ph-flag", left=self._name(expr), right=self.say("ph-true" if holds else "ph-false"))

    def _side(self, expr: node.Expr, owner: str = "") -> str:
        """An expression as the side of a comparison: a truth value there is its name alone."""
        if isinstance(expr, node.Fact | node.Derived | node.Decided):
            return self._name(expr)
        return self.expr(expr, owner)

    def _term(self, expr: node.Expr, *bracketed: str) -> str:
        """A part of something that is reckoned, in brackets where it would be read otherwise without them."""
        inner = expr.operand if isinstance(expr, node.Finer) else expr
        told = self._side(expr)
        return self.say("ph-group", part=told) if isinstance(inner, node.Arithmetic) and inner.op in bracketed else told

    def _grouped(self, expr: node.Expr) -> str:
        return self.say("ph-group", part=self.expr(expr)) if isinstance(expr, node.And | node.Or) else self.expr(expr)

    def _not(self, operand: node.Expr) -> str:
        if isinstance(operand, node.Fact | node.Derived | node.Decided) and operand.type.kind is Kind.BOOL:
            return self._flag(operand, False)
        return self.say("ph-not", part=self._grouped(operand))

    def _compare(self, expr: node.Compare) -> str:
        owner = _owner(expr.left) or _owner(expr.right)
        patterns = DATE_COMPARISONS if expr.left.type.kind is Kind.DATE else COMPARISONS
        if expr.op == "==" and expr.left.type.kind is Kind.BOOL:
            return self.say("ph-flag", left=self._side(expr.left), right=self._side(expr.right, owner))
        return self.say(patterns[expr.op], left=self._side(expr.left), right=self._side(expr.right, owner))

    def _listed(self, owner: str, values: tuple[node.Const, ...]) -> str:
        words = [self.expr(value, owner) for value in values]
        return words[0] if len(words) == 1 else ", ".join(words[:-1]) + self.say("ph-or") + words[-1]

    def _function(self, expr: node.Function) -> str:
        parts = [self._side(part) for part in expr.arguments]
        match expr.name:
            case "year" | "month":
                return self.say(f"ph-{expr.name}", part=parts[0])
            case "day":
                return self.say("ph-day-of", part=parts[0])
            case "date" if len(parts) == 2:
                return self.say("ph-date-on", day=parts[1], year=parts[0])
            case "date":
                return self.say("ph-date", day=parts[2], month=self.say(f"ph-month-{parts[1]}"), year=parts[0])
            case "if":
                return self.say("ph-if", condition=self.expr(expr.arguments[0]), then=parts[1], other=parts[2])
            case "add_months" | "add_years":
                return self._shifted(expr, parts[0])
            case "age" | "months_between" | "days_between" | "min" | "max":
                return self.say(f"ph-{expr.name.replace('_', '-')}", first=parts[0], second=parts[1])
            case _:
                assert_never(expr.name)

    def _shifted(self, expr: node.Function, part: str) -> str:
        """So many months or years before or after a day; a number that is not written there, plus or minus the day."""
        sign, count = duration(expr.arguments[1])
        unit = expr.name.removeprefix("add_")
        if isinstance(count, node.Const):
            return self.say(f"ph-{unit}-{'after' if sign == '+' else 'before'}", count=count.value, part=part)
        return self.say(f"ph-{'add' if sign == '+' else 'subtract'}-{unit}", count=self._term(count, "+", "-"), part=part)

    def _rounded(self, expr: node.Rounded) -> str:
        part, by = self._side(expr.operand), whole_division(expr)
        if by is not None:
            return self.say("ph-goes-into", part=part, by=self.money(by)) if expr.counts else self.say("ph-div", part=part, by=by)
        return self.say(f"ph-round-{expr.how.replace('_', '-')}", part=part, to=self.value("", expr.step, expr.type))

    def _members(self, expr: node.Members) -> str:
        """What is asked of members: of those who meet a condition, or of all."""
        called = self.book.labels.members_name(expr.members, self.language)
        who = self.say("ph-person", name=called, person=expr.person) if expr.person else called
        condition = self.expr(expr.where)
        where = self.say("ph-members-where", condition=condition) if expr.where != node.TRUE else ""
        each, otherwise = ("" if part is None else self._side(part) for part in (expr.each, expr.otherwise))
        return self.say(f"ph-members-{expr.how}", who=who, where=where, condition=condition, each=each, otherwise=otherwise)

    def _years(self, expr: node.Years) -> str:
        span = ""
        if expr.first is not None:
            span += self.say("ph-from", first=self._side(expr.first))
        match expr.last:
            case None:
                pass
            case node.Arithmetic(op="-", left=left, right=node.Const(value=1)):
                span += self.say("ph-before-year", last=self._side(left))
            case last:
                span += self.say("ph-until", last=self._side(last))
        return self.say(f"ph-{expr.name}", span=span, history=self._grouped(expr.history))


def _owner(expr: node.Expr) -> str:
    return expr.name if isinstance(expr, node.Fact | node.Derived | node.Decided) else ""
