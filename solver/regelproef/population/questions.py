"""What is asked of two versions, as SQL over the persons of both.

In: how each version decides, by the name under which an expression speaks of it, and the facts of both. Out: the SQL of a question: the expressions
of a rulebook, and those that only questions have. Guarantees: it means what it means to the evaluator (`evaluate.closures`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlglot import exp

from regelproef.evaluate.closures import defeaters_of
from regelproef.language import typed as node
from regelproef.language.typed import Expr
from regelproef.population import sql
from regelproef.population.histories import Bits
from regelproef.population.program import NUMBERS, Deciding
from regelproef.population.sql import Sql
from regelproef.population.terms import Terms


class Questions(Terms):
    """Gives the SQL of questions; plain names speak of the version that stands under no name."""

    def __init__(self, sides: Mapping[str, Deciding], facts: Terms) -> None:
        """`facts`: of whom a name speaks that is no version."""
        own = sides[""]
        super().__init__(own.book, own.terms.form, own.stages, own.terms.facts)
        self.sides, self.others = sides, facts

    def term(self, expr: Expr) -> Sql:
        """The SQL of a question."""
        match expr:
            case node.Parameter(name=name, on=on, person=person):
                return self._terms(person).dated(name, self.term(on))
            case node.Name(person=person):
                return self._terms(person).term(replace(expr, person=""))
            case node.HasStatus(decision=decision, status=status, person=person):
                return sql.binary(exp.EQ, self.sides[person].answers[decision][0].copy(), sql.code(NUMBERS[status]))
            case node.SameOutcome(decision=decision, one=one, other=other):
                return same_answer(self.sides[one].answers[decision], self.sides[other].answers[decision])
            case node.RuleStands():
                return self._stands(expr)
            case node.Concludes(decision=decision, value=value, person=person):
                own, wanted = self.sides[person].said[decision], self.term(value)
                said = sql.any_(sql.all_((holds.copy(), sql.binary(exp.NullSafeEQ, one.copy(), wanted.copy()))) for holds, one in own.said)
                return sql.all_((sql.not_(own.blocked.copy()), said))
            case node.AmountGiven(name=name, person=person):
                terms = self._terms(person)
                return terms.given(terms.book.amounts[name])
            case _:
                return super().term(expr)

    def history(self, expr: Expr) -> Bits:
        if isinstance(expr, node.Fact) and expr.person:
            return self._terms(expr.person).history(replace(expr, person=""))
        return super().history(expr)

    def _terms(self, person: str) -> Terms:
        return self.sides[person].terms if person in self.sides else self.others

    def _stands(self, expr: node.RuleStands) -> Sql:
        side, rule = self.sides[expr.person], expr.rule
        if rule not in side.applies:
            return sql.truth(False)
        match expr.how:
            case "applies":
                holds = side.applies[rule].copy()
            case "decides":
                holds = side.decides[rule].copy()
            case "reaches":
                reaching = [rule, *sorted(defeaters_of(side.book, rule))]
                holds = sql.any_(side.applies[one].copy() for one in reaching if one in side.applies)
        return sql.all_((sql.not_(side.said[expr.decision].blocked.copy()), holds))


def same_answer(one: tuple[Sql, Sql], other: tuple[Sql, Sql]) -> Sql:
    """A status and a value on two sides: without a value it is null on both."""
    return sql.all_(sql.binary(kind, mine.copy(), theirs.copy()) for kind, mine, theirs in zip((exp.EQ, exp.NullSafeEQ), one, other, strict=True))
