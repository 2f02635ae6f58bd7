"""A rulebook as stages of columns.

In: a `Rulebook` under its chosen readings, and the decisions that are wanted. Out: `Program`: the columns that hold the facts, those in which each
decision comes out, the lines of the world, and the stages that lead from the first to the last. Guarantees: of who is possible, status and value are
those of the evaluator (`evaluate`), which is the truth.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from regelproef.answer.outcome import Status
from regelproef.evaluate.closures import defeaters_among
from regelproef.language.typed import Expr
from regelproef.model.parts import Rule
from regelproef.model.rulebook import Rulebook
from regelproef.population import sql
from regelproef.population.sql import Sql
from regelproef.population.stages import Stages
from regelproef.population.stored import Stored, stored
from regelproef.population.terms import Terms, given_facts

STATUSES = (Status.VALUE, Status.CONFLICT, Status.GAP, Status.BLOCKED)
NUMBERS = {status: place for place, status in enumerate(STATUSES)}


@dataclass(frozen=True)
class Answered:
    """The columns of a decision: the number of its status in STATUSES, and its value, which is null where it has none."""

    status: str
    value: str


@dataclass(frozen=True)
class Program:
    """`facts`: the columns of each fact, which are given. `world`: a column for each line, whether it is broken; `possible`: that none is."""

    form: Stored
    facts: Mapping[str, tuple[str, ...]]
    decisions: Mapping[str, Answered]
    world: Mapping[str, str]
    possible: str
    stages: tuple[tuple[tuple[str, Sql], ...], ...]
    besides: Mapping[str, str] = field(default_factory=dict)  # other columns that somebody wants, by what they are called


def program_of(book: Rulebook, decisions: Collection[str] | None = None) -> Program:
    """The program that decides these decisions, or all."""
    stages, form = Stages(), stored(book)
    deciding = Deciding(book, form, stages, given_facts(book, form, stages))
    deciding.decide(decisions)
    return program_with(deciding, [name for name in book.decisions if decisions is None or name in decisions])


def program_with(deciding: Deciding, wanted: Sequence[str], besides: Mapping[str, Sql] | None = None) -> Program:
    """The program that says how these decisions come out; `besides`: other columns that somebody wants."""
    stages, terms = deciding.stages, deciding.terms
    world = {line.name: stages.named("w", sql.not_(terms.term(line.holds.expr))) for line in deciding.book.world}
    possible = stages.named("p", sql.not_(sql.any_(map(sql.column, world.values()))))
    answers = {name: Answered(*(stages.named("z", one) for one in deciding.answers[name])) for name in wanted}
    others = {name: stages.named("x", one) for name, one in (besides or {}).items()}
    facts = {name: tuple(column.name for column in columns) for name, columns in terms.facts.items()}
    return Program(terms.form, facts, answers, world, possible, tuple(map(tuple, stages.columns)), others)


@dataclass(frozen=True)
class Said:
    """What the rules of one decision say: for each thing that is said, whether it is, and the thing. `blocked`: nothing is looked at."""

    said: Sequence[tuple[Sql, Sql]]
    blocked: Sql


class Deciding:
    """Decides one decision after another, each after those that it reads. `applies`, `decides`: for each rule; where its decision is blocked these
    columns say nothing."""

    def __init__(self, book: Rulebook, form: Stored, stages: Stages, facts: Mapping[str, tuple[Sql, ...]]) -> None:
        self.book, self.stages = book, stages
        self.terms = Terms(book, form, stages, facts)
        self.answers: dict[str, tuple[Sql, Sql]] = {}
        self.said: dict[str, Said] = {}
        self.applies: dict[str, Sql] = {}
        self.decides: dict[str, Sql] = {}

    def decide(self, decisions: Collection[str] | None = None) -> None:
        """These decisions, or all, and those that stand behind them."""
        behind = [self.book.index.behind_decision(name).decisions for name in self.book.decisions if decisions is None or name in decisions]
        for name in self.book.order:
            if any(name in one for one in behind) and name not in self.answers:
                self._decide(name)

    def _decide(self, name: str) -> None:
        rules = self.book.present_rules(name)
        keep, safe = self.stages.keep, self.book.decisions[name].type.nullable
        said = self._said(rules)
        first = keep("v", sql.case(((column.copy(), value.copy()) for column, value in said), sql.null()))
        differ = exp.NullSafeNEQ if safe else exp.NEQ
        conflict = sql.any_(sql.all_((column.copy(), sql.binary(differ, first.copy(), value.copy()))) for column, value in said[1:])
        gap = sql.not_(sql.any_(column.copy() for column, _ in said))
        reads = [read for read in self.book.order if read in self.book.index.of_decision(name).decisions]
        blocked = keep("k", sql.any_(sql.binary(exp.NEQ, self.answers[read][0].copy(), sql.code(0)) for read in reads))
        self.said[name] = Said(said, blocked)
        branches = ((blocked.copy(), Status.BLOCKED), (gap, Status.GAP), (conflict, Status.CONFLICT))
        status = keep("s", sql.case(((when, sql.code(NUMBERS[one])) for when, one in branches), sql.code(NUMBERS[Status.VALUE])))
        stands = sql.binary(exp.EQ, status.copy(), sql.code(NUMBERS[Status.VALUE]))
        value = keep("o", sql.case([(stands, first.copy())], sql.null()))
        self.answers[name] = status, value
        self.terms.decided[name] = value

    def _said(self, rules: tuple[Rule, ...]) -> list[tuple[Sql, Sql]]:
        """Whether somebody is told each thing that the rules say, and what that is: what several rules say in the same words stands once."""
        bits = {rule.id: 1 << place for place, rule in enumerate(rules)}
        above = defeaters_among(rules, bits)
        applies = {rule.id: self._applies(rule) for rule in rules}
        self.applies.update(applies)
        groups: dict[Expr, list[Sql]] = {}
        for rule in rules:
            over = sql.any_(applies[other].copy() for other, bit in bits.items() if bit & above[rule.id])
            effective = self.decides[rule.id] = sql.all_((applies[rule.id].copy(), sql.not_(over)))
            groups.setdefault(rule.outcome.expr, []).append(effective)
        return [(self.stages.keep("e", sql.any_(group)), self.stages.keep("t", self.terms.term(value))) for value, group in groups.items()]

    def _applies(self, rule: Rule) -> Sql:
        given = (self.terms.given(self.book.amounts[name]) for name in rule.amounts)
        parts = (self.terms.within(rule.valid), *given, *(self.terms.term(line.expr) for line in rule.conditions))
        return self.stages.keep("r", sql.all_(parts))
