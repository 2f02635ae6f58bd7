"""Random expressions that reckon: shares, whole division, the four roundings, `if`, and products of two unknowns.

In:  what a book has so far. Out: terms; those of the kinds `int~` and `money~` are unrounded, those of the kind `rate` are shares.
Guaranteed: what is unrounded stands only where the documentation lets it stand, has at most `DECIMALS` decimals, and a book that draws nothing
     of all this (`often` is nought) is the one that it was before there was any of it.
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

from brute.syntax import ROUNDINGS
from brute.terms import Scope, Term, Writer, near

CHOSEN = 9  # of a rate that `if` or a day chooses: with five and more the tool may take minutes for a question
DECIMALS = 9  # of a term; the documentation allows fifteen
PERCENTS = ["13.7", "50", "33.33", "0.5", "7", "100", "12.25", "150", "0", "66.667"]
RATES = ["0.137", "0.5", "1.25", "0.3333", "0.0", "0.001", "0.1234567"]
MONEY_STEPS = ["1", "1 cent", "2 cent", "5 cent", "10 cent", "50 cent", "1 euro", "0.05 euro", "100"]
STEPS = ["1", "2", "3", "5", "10", "100"]
UNROUNDED = {"int": "int~", "money": "money~"}
WAYS = sorted(ROUNDINGS)


def decimals(text: str, parts: int) -> int:
    """How many decimals a share has; zeros at the end do not count."""
    share = Fraction(text) / parts
    return next(count for count in itertools.count() if (share * 10**count).denominator == 1)


class Reckoner(Writer):
    """Writes also expressions that reckon, in some books more `often` than in others."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__(rng)
        chances = rng.getstate()
        self.often = rng.choice([0.0, 0.25, 0.5])
        rng.setstate(chances)

    def reckons(self, part: float = 1.0) -> bool:
        """Costs no chance in a book without any of this."""
        return self.often > 0 and self.chance(self.often * part)

    def number(self, scope: Scope, kind: str, depth: int = 1) -> Term:
        """A whole number or money; a bare number is money only beside money, and not within `if` and behind `of`, so here it has its unit."""
        term = self.whole(scope, kind, depth) if depth > 0 and self.reckons() else super().number(scope, kind, depth)
        return replace(term, text=f"{term.text} cent") if self.often and kind == "money" and term.text.isdigit() else term

    def date(self, scope: Scope, depth: int = 1) -> Term:
        if depth > 0 and self.reckons():
            one, two = self.date(scope, depth - 1), self.date(scope, depth - 1)
            return Term("date", self.choose(scope, one.text, two.text), min(one.low, two.low), max(one.high, two.high))
        return super().date(scope, depth)

    def choose(self, scope: Scope, one: str, two: str) -> str:
        """One or the other; the condition reckons less often, so that a text ends."""
        often, self.often = self.often, self.often * 0.3
        condition = self.any_condition(scope, 0)
        self.often = often
        return f"if({condition}, {one}, {two})"

    def if_known(self, scope: Scope, term: Term) -> Term | None:
        """A nullable term of this kind where it is known, and else this one."""
        some = [each for each in scope.nullable() if each.type == term.type]
        if not some:
            return None
        one = self.rng.choice(some)
        text = self.rng.choice([f"if({one.text} is null, {term.text}, {one.text})", f"if({one.text} is not null, {one.text}, {term.text})"])
        most = max(one.decimals, term.decimals)
        return Term(term.type, text, min(one.low, term.low), max(one.high, term.high), decimals=most)

    def said(self, scope: Scope, decision: Term) -> str:
        """An outcome: of a number or money, mostly one that is reckoned."""
        if decision.type in UNROUNDED and self.often and self.chance(0.6):
            return self.whole(scope, decision.type, 2).text
        if decision.type in {"enum", "bool"} and self.reckons(0.5):
            return self.choose(scope, super().said(scope, replace(decision, nullable=False)), super().said(scope, replace(decision, nullable=False)))
        return super().said(scope, decision)

    def more(self, kinds: list[str]) -> list[str]:
        """The kinds of which one is drawn, with more that can be reckoned with."""
        return [*kinds, *(["money", "money", "int"] if self.often else [])]

    def whole(self, scope: Scope, kind: str, depth: int) -> Term:
        """A whole number or money that is reckoned: rounded, divided, chosen, or a product."""
        match self.rng.randrange(8):
            case 0:
                return self.divided(self.any_number(scope, kind, depth - 1))
            case 1:
                one, two = self.number(scope, kind, depth - 1), self.number(scope, kind, depth - 1)
                if self.chance(0.6) and (known := self.if_known(scope, one)):
                    return known
                return Term(kind, self.choose(scope, one.text, two.text), min(one.low, two.low), max(one.high, two.high))
            case 2:
                return self.product(scope, self.number(scope, kind, depth - 1))
            case _:
                return self.rounded(self.any_number(scope, kind, depth))

    def divided(self, term: Term) -> Term:
        by = self.rng.choice([1, 2, 3, 7, 100])
        return replace(term, type=term.type.rstrip("~"), text=f"{self.bracket(term)} div {by}", low=term.low // by, high=term.high // by, decimals=0)

    def rounded(self, term: Term) -> Term:
        kind = term.type.rstrip("~")
        step = self.rng.choice(STEPS if kind == "int" else MONEY_STEPS)
        size = math.ceil(self.size(step))
        text = f"{self.rng.choice(WAYS)}({term.text}, to: {step})"
        return Term(kind, text, math.floor(term.low / size) * size, math.ceil(term.high / size) * size)

    @staticmethod
    def size(step: str) -> Fraction:
        number, _, unit = step.partition(" ")
        return Fraction(number) * (100 if unit == "euro" else 1)

    def product(self, scope: Scope, term: Term) -> Term:
        """Of two unknowns, one of few values."""
        known = {name for name, raw in self.files["vocabulary.yaml"]["facts"].items() if raw["type"] == "int"}
        few = [each for each in scope.of("int") if each.text.removeprefix("a.").removeprefix("b.") in known]
        if not few:
            return term
        other = self.rng.choice(few)
        one, two = self.bracket(term), other.text
        ends = [a * b for a in (term.low, term.high) for b in (other.low, other.high)]
        return replace(term, text=f"{two} * {one}" if self.chance(0.5) else f"{one} * {two}", low=min(ends), high=max(ends))

    def any_number(self, scope: Scope, kind: str, depth: int) -> Term:
        """A number or money that may be unrounded, of either sign."""
        if not self.chance(0.75):
            return self.number(scope, kind, depth)
        term = self.unrounded(scope, kind, depth)
        if self.chance(0.25):
            return replace(term, text=f"-{self.bracket(term)}", low=-term.high, high=-term.low)
        return term

    def unrounded(self, scope: Scope, kind: str, depth: int) -> Term:
        """A share of something, or what is reckoned with unrounded terms."""
        known = scope.of(UNROUNDED[kind])
        if known and self.chance(0.4):
            return self.rng.choice(known)
        if depth > 0 and self.chance(0.4):
            one = self.unrounded(scope, kind, depth - 1)
            two = self.number(scope, kind, 0) if self.chance(0.6) else self.unrounded(scope, kind, 0)
            type_, most = one.type if one.type.endswith("~") else two.type, max(one.decimals, two.decimals)
            left, right = self.bracket(one), self.bracket(two)
            match self.rng.randrange(5):
                case 0:
                    return Term(type_, f"{left} + {right}", one.low + two.low, one.high + two.high, decimals=most)
                case 1:
                    return Term(type_, f"{left} - {right}", one.low - two.high, one.high - two.low, decimals=most)
                case 2:
                    chosen = self.choose(scope, one.text, two.text)
                    return Term(type_, chosen, min(one.low, two.low), max(one.high, two.high), decimals=most)
                case 3:
                    return self.product(scope, one)
                case _:
                    name, pick = self.rng.choice([("min", min), ("max", max)])
                    return Term(type_, f"{name}({one.text}, {two.text})", pick(one.low, two.low), pick(one.high, two.high), decimals=most)
        return self.share(self.number(scope, kind, max(depth - 1, 0)), self.rate(scope))

    def share(self, term: Term, rate: Term) -> Term:
        if term.decimals + rate.decimals > DECIMALS:
            return term
        ends = [a * b for a in (term.low, term.high) for b in (rate.low, rate.high)]
        kind = UNROUNDED[term.type.rstrip("~")] if term.decimals + rate.decimals else term.type
        ends = ends if kind.endswith("~") else [int(end) for end in ends]
        of = self.bracket(term)
        return Term(kind, f"{rate.text} of {of}", min(ends), max(ends), decimals=term.decimals + rate.decimals)

    def rate(self, scope: Scope, depth: int = 1) -> Term:
        """A rate; a decimal stands only directly before `of`, so not within `if`."""
        known = scope.of("rate")
        if depth > 0 and self.chance(0.3) and (given := self.if_known(scope, percent(self.rng.choice(PERCENTS)))) and given.decimals <= CHOSEN:
            return given
        if depth > 0 and self.chance(0.25):
            one, two = self.rate(scope, 0), self.rate(scope, 0)
            if not any(each.text in RATES or each.decimals > CHOSEN for each in (one, two)):
                chosen = self.choose(scope, one.text, two.text)
                most = max(one.decimals, two.decimals)
                return Term("rate", chosen, min(one.low, two.low), max(one.high, two.high), decimals=most)
        if known and self.chance(0.6):
            term = self.rng.choice(known)
            return self.at(scope, term) if term.parameter and scope.of("date") and self.chance(0.4) else term
        if self.chance(0.3):
            text = self.rng.choice(RATES)
            return Term("rate", text, Fraction(text), Fraction(text), decimals=decimals(text, 1))
        return percent(self.rng.choice(PERCENTS))

    def constant(self, term: Term) -> str:
        if term.type in UNROUNDED.values():
            value = self.rng.randint(math.floor(term.low), math.ceil(term.high))
            if term.type == "money~" and value >= 0 and self.chance(0.3):
                return f"{value // 100}.{value % 100:02} euro" if self.chance(0.5) else f"{value} cent"
            return str(value)
        return super().constant(term)

    def about(self, scope: Scope, term: Term) -> str:
        if term.type == "rate":  # compared only by what it is a share of
            return self.about(scope, self.share(self.number(scope, self.rng.choice(["int", "money"]), 0), term))
        if term.type in UNROUNDED.values():
            operator = self.rng.choice(["==", "!=", "<", "<=", ">", ">="])
            kind = term.type.rstrip("~")
            other = self.any_number(scope, kind, 0).text if self.chance(0.3) and scope.of(kind) else self.constant(term)
            return f"{term.text} {operator} {other}"
        return super().about(scope, term)

    def leaf(self, scope: Scope) -> str:
        """A comparison of what is unrounded, or a choice between truth values or words; else as ever."""
        if not self.reckons(0.8):
            return super().leaf(scope)
        words = [each for each in scope.of("enum") if each.values]
        match self.rng.randrange(6):
            case 0 if words:
                one = self.rng.choice(words)
                two = self.rng.choice([each for each in words if each.values == one.values])
                return super().about(scope, replace(one, text=self.choose(scope, one.text, two.text)))
            case 1:
                return self.choose(scope, super().leaf(scope), super().leaf(scope))
            case 2 if scope.of("date"):
                return self.about(scope, self.date(scope))
            case _:
                kind = self.rng.choice([kind for kind in ("int", "money", "money") if scope.of(kind)] or ["int"])
                return self.about(scope, self.any_number(scope, kind, 1))

    def reckoned(self, kind: str) -> Term:
        """What a derived value may be besides: a rate, or an unrounded number or money."""
        if kind == "rate":
            rate = self.rate(self.scope)
            return percent("12.5") if rate.text in RATES else rate
        return self.unrounded(self.scope, kind, 1)

    def reckoned_derived(self) -> None:
        """Derived values that are unrounded or rates, some by reading."""
        readings: dict[str, list[str]] = getattr(self, "readings", {})
        for place in range(self.rng.choice([0, 1, 2]) if self.often else 0):
            kind = self.rng.choice(["rate", *(kind for kind in ("int", "money", "money") if self.scope.of(kind))])
            some = [self.reckoned(kind)]
            raw: dict[str, Any] = {"value": some[0].text}
            if readings and self.chance(0.4):
                name = self.rng.choice(list(readings))
                by = {value: self.reckoned(kind) for value in readings[name]}
                if len({term.type for term in by.values()}) == 1:
                    raw, some = {"by_reading": {name: {value: term.text for value, term in by.items()}}}, list(by.values())
            self.files["vocabulary.yaml"]["derived"][f"s{place}"] = {**raw, "meaning": "a derived value"}
            low, high = min(term.low for term in some), max(term.high for term in some)
            term = Term(some[0].type, f"s{place}", low, high, decimals=max(term.decimals for term in some))
            self.scope.terms += [term] * 2  # read more often than the rest

    def share_parameters(self) -> None:
        self.dated_rates("parameters")

    def share_amounts(self) -> None:
        self.dated_rates("amounts")

    def dated_rates(self, file: str) -> None:
        """Amounts or parameters that are shares."""
        low, _ = self.reference
        listed: dict[str, Any] = {}
        for place in range(self.rng.choice([0, 1, 1, 2]) if self.often else 0):
            unit = self.rng.choice(["percent", "rate"])
            firsts = sorted({near(low, self.rng.choice([1, 1, 2])) for _ in range(self.rng.choice([0, 1, 2]))} - {low})
            periods: list[dict[str, Any]] = [{"from": first, "value": self.value_of(unit)} for first in (low, *firsts)]
            values = [period["value"] for period in periods]
            if file == "parameters":
                name = f"share{place}"
                del periods[0]["from"]
                listed[name] = {"kind": unit, "meaning": "a share", "periods": periods}
                self.scope.terms.append(rate_term(name, unit, values, parameter=True))
                continue
            name, nullable = f"amt.s{place}", self.chance(0.25)
            if nullable:
                period = self.rng.choice(periods)
                values.remove(period.pop("value"))
                period["unknown"] = "not yet known"
            for period, after in itertools.pairwise(periods):
                period["until"] = near(after["from"], -1)
            listed[name] = {"unit": unit, "meaning": "a share", "periods": periods}
            self.scope.terms.append(rate_term(name, unit, values, nullable=nullable))
        if listed:
            self.files.setdefault(f"{file}.yaml", {file: {}})[file].update(listed)

    def value_of(self, unit: str) -> Any:
        """A value of an amount or parameter, as YAML has it."""
        listed, parts = (PERCENTS, 100) if unit == "percent" else (RATES, 1)
        text = self.rng.choice([text for text in listed if decimals(text, parts) <= CHOSEN])
        return float(text) if "." in text else int(text)


def percent(text: str) -> Term:
    share = Fraction(text) / 100
    return Term("rate", f"{text} %", share, share, decimals=decimals(text, 100))


def rate_term(name: str, unit: str, values: list[Any], *, nullable: bool = False, parameter: bool = False) -> Term:
    """A dated rate, with the most decimals that it has on any day."""
    parts = 100 if unit == "percent" else 1
    shares = [Fraction(str(value)) / parts for value in values] or [Fraction(0)]
    most = max(decimals(str(value), parts) for value in values or [0])
    return Term("rate", name, min(shares), max(shares), decimals=most, nullable=nullable, parameter=parameter)
