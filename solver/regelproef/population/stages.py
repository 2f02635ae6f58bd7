"""Columns that follow from one another, stage by stage.

In: expressions, each over columns that there are. Out: `Stages`: a column for each, in the first stage in which all that it reads is there; the same
expression is reckoned once. Guarantees: whatever is read stands in an earlier stage, so a stage is one selection over the one before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlglot import exp

from regelproef.population import sql
from regelproef.population.sql import Sql


@dataclass
class Stages:
    """`levels`: the stage of each column; those that are given stand in stage 0."""

    levels: dict[str, int] = field(default_factory=dict)
    columns: list[list[tuple[str, Sql]]] = field(default_factory=list)
    _known: dict[Sql, str] = field(default_factory=dict)

    def give(self, name: str) -> Sql:
        """A column that is there from the beginning."""
        self.levels[name] = 0
        return sql.column(name)

    def keep(self, kind: str, expression: Sql) -> Sql:
        """A column with this expression, called by its kind and a number; what is a column or a constant already stays so."""
        if isinstance(expression, exp.Column) or _is_constant(expression):
            return expression.copy()
        return sql.column(self._name(kind, expression))

    def named(self, kind: str, expression: Sql) -> str:
        """The name of a column with this expression, also where it is the same for everybody."""
        return expression.name if isinstance(expression, exp.Column) else self._name(kind, expression)

    def _name(self, kind: str, expression: Sql) -> str:
        if expression not in self._known:
            level = max((self.levels[one.name] for one in expression.find_all(exp.Column)), default=0)
            name = f"{kind}{len(self.levels)}"
            self._known[expression] = name
            self.levels[name] = level + 1
            while len(self.columns) <= level:
                self.columns.append([])
            self.columns[level].append((name, expression))
        return self._known[expression]


def _is_constant(expression: Sql) -> bool:
    return isinstance(expression.this if isinstance(expression, exp.Cast) else expression, exp.Boolean | exp.Null | exp.Literal)
