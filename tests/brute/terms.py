"""Random well-typed expressions over what a book has so far.

Guaranteed: constants lie in the range of what they are compared with, and a nullable value is guarded.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from brute.book import MISSING, Book, book_of
from brute.formulas import Compiler, Undefined
from brute.interpreter import Env, View

Files: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Term:
    """Something with a value: its type, its text, and the least and greatest value or the listed ones."""

    type: str
    text: str
    low: Any = None
    high: Any = None
    values: tuple[str, ...] = ()
    nullable: bool = False
    parameter: bool = False  # `low` and `high` of a day of a year: (month, day)
    decimals: int = 0  # of what is unrounded, and of a rate


@dataclass
class Scope:
    """What an expression may read."""

    terms: list[Term] = field(default_factory=list)
    histories: list[Term] = field(default_factory=list)
    concluded: list[Term] = field(default_factory=list)
    known: set[str] = field(default_factory=set)  # nullable terms that are known not to be null here

    def of(self, *types: str) -> list[Term]:
        return [each for each in self.terms if each.type in types and (not each.nullable or each.text in self.known)]

    def without_parameters(self) -> Scope:
        return replace(self, terms=[each for each in self.terms if not each.parameter])

    def nullable(self) -> list[Term]:
        return [each for each in self.terms if each.nullable and each.text not in self.known]

    def knowing(self, text: str) -> Scope:
        return Scope(self.terms, self.histories, self.concluded, self.known | {text})


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def near(start: datetime.date, days: int) -> datetime.date:
    return datetime.date.fromordinal(min(max(start.toordinal() + days, 1), datetime.date.max.toordinal()))


class Writer:
    """Writes the expressions of one random book."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.files: Files = {}
        self.scope = Scope()
        self.last = datetime.date.max if rng.random() < 0.25 else datetime.date(2999, 12, 31)  # how an open end is written
        self.reference: tuple[datetime.date, datetime.date] = (datetime.date.min, datetime.date.max)
        self.envs: list[Env] = []  # some possible persons, with what is decided so far
        self.book: Book

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def number(self, scope: Scope, kind: str, depth: int = 1) -> Term:
        """A whole number or money."""
        atoms = scope.of(kind)
        if kind == "int":
            atoms = [*atoms, *(Term("int", f"{part}({d.text})", *self.part(part, d)) for d in scope.of("date") for part in ("year", "month", "day"))]
            if scope.histories and self.chance(0.4):
                atoms.append(self.years(scope))
            atoms.extend(self.at(scope, each) for each in scope.of("int") if each.parameter)
            if len(scope.of("date")) >= 2 and self.chance(0.5):
                born, then = self.rng.sample(scope.of("date"), 2)
                atoms.append(Term("int", f"age({born.text}, {then.text})", then.low.year - born.high.year - 1, then.high.year - born.low.year))
        if not atoms or (depth <= 0 and self.chance(0.1)):
            constant = self.rng.randint(0, 5)
            return Term(kind, str(constant), constant, constant)
        if depth > 0 and self.chance(0.5):
            one = self.number(scope, kind, depth - 1)
            two = self.number(scope, kind, depth - 1)
            match self.rng.randrange(6):
                case 0:
                    return Term(kind, f"{one.text} + {self.bracket(two)}", one.low + two.low, one.high + two.high)
                case 1:
                    return Term(kind, f"{one.text} - {self.bracket(two)}", one.low - two.high, one.high - two.low)
                case 2:
                    factor = self.rng.choice([2, 3, 7])
                    return Term(kind, f"{factor} * {self.bracket(one)}", factor * one.low, factor * one.high)
                case 3:
                    return Term(kind, f"-{self.bracket(one)}", -one.high, -one.low)
                case 4:
                    return Term(kind, f"min({one.text}, {two.text})", min(one.low, two.low), min(one.high, two.high))
                case _:
                    return Term(kind, f"max({one.text}, {two.text})", max(one.low, two.low), max(one.high, two.high))
        return self.rng.choice(atoms)

    def at(self, scope: Scope, term: Term) -> Term:
        """A parameter, on some day."""
        day = self.date(scope).text if self.chance(0.7) else self.constant(self.rng.choice(scope.of("date")))
        return replace(term, text=f"{term.text} at {day}")

    @staticmethod
    def bracket(term: Term) -> str:
        return f"({term.text})" if (any(sign in term.text for sign in " -") and not term.text.endswith(")")) or " " in term.text else term.text

    @staticmethod
    def part(part: str, d: Term) -> tuple[int, int]:
        if part == "year":
            return d.low.year, d.high.year
        return (1, 12) if part == "month" else (1, 31)

    def history(self, scope: Scope, depth: int = 1) -> str:
        one = self.rng.choice(scope.histories).text
        if depth <= 0 or self.chance(0.5):
            return one
        two = self.history(scope, depth - 1)
        return self.rng.choice([f"{one} and {two}", f"{one} or {two}", f"not {one}", f"{one} and not ({two})", f"not ({one} or {two})"])

    def year(self, scope: Scope, low: int, high: int) -> str:
        """A year near the span of the histories."""
        dates = scope.of("date")
        if dates and self.chance(0.6):
            text = f"year({self.rng.choice(dates).text})"
            return self.rng.choice([text, text, f"{text} - {self.rng.randint(1, 3)}", f"{text} + 1"])
        return str(self.rng.randint(max(low - 1, 0), high + 1))

    def span(self, scope: Scope, start: bool) -> tuple[str, int]:
        low, high = min(h.low for h in scope.histories), max(h.high for h in scope.histories)
        first = f"{self.rng.choice(['from', 'from', 'from', 'after'])}: {self.year(scope, low, high)}, " if start else ""
        return f"{first}{self.rng.choice(['before', 'until'])}: {self.year(scope, low, high)}", high - low + 1

    def years(self, scope: Scope) -> Term:
        name = self.rng.choice(["run", "count"])
        text, most = self.span(scope, name == "count" or self.chance(0.4))
        return Term("int", f"{name}({self.history(scope)}, {text})", 0, most)

    def date(self, scope: Scope, depth: int = 1) -> Term:
        atoms = scope.of("date")
        if depth > 0 and self.chance(0.25):
            one, two = self.rng.choice(atoms), self.rng.choice(atoms)
            name = self.rng.choice(["min", "max"])
            pick = min if name == "min" else max
            return Term("date", f"{name}({one.text}, {two.text})", pick(one.low, two.low), pick(one.high, two.high))
        if depth > 0 and self.chance(0.25):
            one = self.rng.choice(atoms)
            if one.high.year > 4000:  # `date` takes no later years
                return one
            terms = scope.of("day_of_year")
            if terms and self.chance(0.6):
                term = self.rng.choice(terms)
                text = self.at(scope, term).text if self.chance(0.5) else term.text
                low, high = (day.replace(month=part[0], day=part[1]) for day, part in ((one.low, term.low), (one.high, term.high)))
                return Term("date", f"date(year({one.text}), {text})", low, high)
            month, last = self.rng.choice([(12, 31), (1, 1), (2, 28), (3, 1)])
            return Term(
                "date", f"date(year({one.text}), {month}, {last})", one.low.replace(month=month, day=last), one.high.replace(month=month, day=last)
            )
        return self.rng.choice(atoms)

    def constant(self, term: Term) -> str:
        if term.type == "date":
            return str(datetime.date.fromordinal(self.rng.randint(term.low.toordinal(), term.high.toordinal())))
        if term.type == "enum":
            return self.rng.choice(term.values)
        if term.type == "bool":
            return self.rng.choice(["true", "false"])
        return str(self.rng.randint(term.low, term.high))

    def about(self, scope: Scope, term: Term) -> str:
        """A comparison of a term that is not null here."""
        if term.type == "bool":
            return self.rng.choice([term.text, f"not {term.text}", f"{term.text} == {self.constant(term)}"])
        if term.type == "enum":
            if self.chance(0.3):
                listed = self.rng.sample(term.values, self.rng.randint(1, len(term.values)))
                return f"{term.text} {self.rng.choice(['in', 'not in'])} {{{', '.join(listed)}}}"
            return f"{term.text} {self.rng.choice(['==', '!='])} {self.constant(term)}"
        if self.chance(0.1):
            listed = sorted({self.constant(term), self.constant(term)})
            return f"{term.text} {self.rng.choice(['in', 'not in'])} {{{', '.join(listed)}}}"
        operator = self.rng.choice(["==", "!=", "<", "<=", ">", ">="])
        if self.chance(0.3):
            other = self.date(scope) if term.type == "date" else self.number(scope, term.type)
            return f"{term.text} {operator} {other.text}"
        return f"{term.text} {operator} {self.constant(term)}"

    def leaf(self, scope: Scope) -> str:
        nullable = scope.nullable()
        if nullable and self.chance(0.35):
            term = self.rng.choice(nullable)
            inner = self.about(scope.knowing(term.text), replace(term, nullable=False))
            alike = [each for each in nullable if each.type == term.type and each.values == term.values and each.text != term.text]
            choices = [
                f"{term.text} is null",
                f"{term.text} is not null",
                f"({term.text} is not null and {inner})",
                f"({term.text} is null or {inner})",
            ]
            if alike and term.type != "rate":
                choices.append(f"{term.text} {self.rng.choice(['==', '!='])} {self.rng.choice(alike).text}")
            return self.rng.choice(choices)
        if scope.concluded and self.chance(0.35):
            decision = self.rng.choice(scope.concluded)
            if decision.text.startswith(("a.", "b.")) and self.chance(0.9):  # mostly, both parts are about one person
                scope = Scope([term for term in scope.terms if term.text[:2] == decision.text[:2]], [], [], scope.known)
            return self.rng.choice([f"decided({decision.text})", f"concludes({decision.text}, {self.said(scope, decision)})"])
        if scope.histories and self.chance(0.25):
            text, _ = self.span(scope, True)
            return f"{self.rng.choice(['all', 'any'])}({self.history(scope)}, {text})"
        kinds = [kind for kind in ("bool", "enum", "int", "int", "money", "date", "date") if scope.of(kind)]
        if not kinds:
            return self.rng.choice(["true", "false"])
        kind = self.rng.choice(kinds)
        if kind in ("int", "money"):
            return self.about(scope, self.number(scope, kind))
        return self.about(scope, self.date(scope) if kind == "date" else self.rng.choice(scope.of(kind)))

    def look(self) -> None:
        """Looks anew at some possible persons."""
        self.book = book_of(self.files)
        people = View(self.book).people
        self.envs = [each.env for each in self.rng.sample(people, min(len(people), 40))]

    def tells(self, text: str, two: bool) -> bool:
        """Whether a condition holds for some of them and not for others."""
        if not self.envs:
            return True
        formula = Compiler(self.book, self.book.chosen, ("a", "b") if two else ("a",)).formula((text,))
        seen = set()
        for place, env in enumerate(self.envs):
            others = (env, self.envs[place // 2]) if two else (env,)
            if all(other[name] is not MISSING for other in others for _, name in formula.amounts):
                try:
                    seen.add(bool(formula.value(*others)))
                except (TypeError, Undefined):
                    seen.add(False)
        return len(seen) == 2

    def condition(self, scope: Scope, depth: int = 1) -> str:
        """Most of the time one that tells persons apart."""
        two = any(term.text.startswith("a.") for term in scope.terms)
        for _ in range(6):
            text = self.any_condition(scope, depth)
            if self.chance(0.1) or self.tells(text, two):
                break
        return text

    def any_condition(self, scope: Scope, depth: int = 1) -> str:
        if depth <= 0 or self.chance(0.5):
            return self.leaf(scope)
        one, two = self.any_condition(scope, depth - 1), self.any_condition(scope, depth - 1)
        return self.rng.choice([f"{one} and {two}", f"{one} or {two}", f"not ({one})", f"({one}) and not ({two})", f"not ({one} and {two}) or {one}"])

    def said(self, scope: Scope, decision: Term) -> str:
        """A value that a decision may have: of its type, null when it may be."""
        if decision.nullable and self.chance(0.2):
            return "null"
        if decision.type == "enum":
            return self.rng.choice(decision.values)
        if decision.type == "bool":
            if self.chance(0.3) and scope.of("bool"):
                return self.rng.choice(scope.of("bool")).text
            return self.rng.choice(["true", "false"])
        if decision.type == "date":
            return self.date(scope).text if self.chance(0.6) else self.constant(decision)
        return self.number(scope, decision.type).text if self.chance(0.6) else self.constant(decision)

    def lines(self, scope: Scope, most: int) -> tuple[list[str], Scope]:
        """A `when`; now and then a line only says that something is not null, and later lines may use it."""
        found: list[str] = []
        for _ in range(self.rng.randint(0, most)):
            if scope.nullable() and self.chance(0.4):
                term = self.rng.choice(scope.nullable())
                found.append(f"{term.text} is not null")
                scope = scope.knowing(term.text)
                if self.chance(0.7):
                    found.append(self.about(scope, replace(term, nullable=False)))
            else:
                found.append(self.condition(scope))
        return found, scope

    # --- files
