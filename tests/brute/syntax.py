"""The text of an expression as a tree of nested tuples; written from the documentation of the rule language alone, without sight of the engine.

In:  one expression. Out: its tree, or `Unusable` where the text is no expression. Guaranteed: it knows no names and no types, only the grammar.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, TypeAlias

Day: TypeAlias = tuple[int, int, int]
Node: TypeAlias = tuple[Any, ...]

DAY = r"(\d{4}-\d\d-\d\d)"
NUMBER = r"(\d+)(?![\d.])"
DECIMAL = r"((?:0|[1-9]\d*)\.\d+)"
TOKEN = re.compile(rf"\s*(?:{DAY}|{NUMBER}|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(==|!=|<=|>=|[<>+\-*(){{}},:%])|{DECIMAL})")
ROUNDINGS = {"round_down", "round_up", "round_half_up", "round_half_even"}
BETWEEN = {"months_between", "days_between"}
FUNCTIONS = {"year", "month", "day", "date", "age", "min", "max", "run", "all", "any", "count", "concludes", "decided", "if", *ROUNDINGS, *BETWEEN}
UNITS = {"month": 1, "months": 1, "year": 12, "years": 12}  # behind a number that moves a date: how many months one of it is
DECIMALS = 9  # of a rate, counted as a share


class Unusable(Exception):
    """The text is not of the language."""


def share(text: str, parts: int = 1) -> Fraction:
    """A rate as a share of one; `parts` is 100 for a percentage."""
    rate = Fraction(text) / parts
    if (rate * 10**DECIMALS).denominator != 1:
        raise Unusable(f"{text} has more than {DECIMALS} decimals")
    return rate


def day_of(text: str) -> Day:
    year, month, day = text.split("-")
    return int(year), int(month), int(day)


class Parser:
    """A recursive descent over the tokens of one expression; `parse` gives its tree as nested tuples."""

    def __init__(self, text: str) -> None:
        self.text, at = text, 0
        self.tokens: list[tuple[int, str]] = []
        text = text.strip()
        while at < len(text):
            match = TOKEN.match(text, at)
            if match is None:
                raise Unusable(f"cannot read {text[at:]!r}")
            kind = match.lastindex or 0
            self.tokens.append((kind, match.group(kind)))
            at = match.end()
        self.at = 0

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place][1] if place < len(self.tokens) else ""

    def take(self, *wanted: str) -> str | None:
        if self.peek() in wanted and self.peek():
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None

    def need(self, wanted: str) -> None:
        if not self.take(wanted):
            raise Unusable(f"{wanted!r} expected, not {self.peek()!r}, in {self.text!r}")

    def parse(self) -> Node:
        node = self.either()
        if self.at < len(self.tokens):
            raise Unusable(f"{self.peek()!r} not expected in {self.text!r}")
        return node

    def either(self) -> Node:
        node = self.both()
        while self.take("or"):
            node = ("or", node, self.both())
        return node

    def both(self) -> Node:
        node = self.negation()
        while self.take("and"):
            node = ("and", node, self.negation())
        return node

    def negation(self) -> Node:
        return ("not", self.negation()) if self.take("not") else self.comparison()

    def comparison(self) -> Node:
        left = self.sum()
        if operator := self.take("==", "!=", "<", "<=", ">", ">="):
            return ("compare", operator, left, self.sum())
        if self.take("is"):
            negated = self.take("not") is not None
            self.need("null")
            return ("null", left, negated)
        negated = self.peek() == "not" and self.peek(1) == "in"
        if negated:
            self.at += 1
        if self.take("in"):
            self.need("{")
            listed = [self.sum()]
            while self.take(","):
                listed.append(self.sum())
            self.need("}")
            return ("in", left, listed, negated)
        return left

    def sum(self) -> Node:
        node = self.product()
        while operator := self.take("+", "-"):
            right = self.product()
            node = ("moved", operator, node, *right[1:]) if right[0] == "counted" else ("arith", operator, node, right)
        return node

    def product(self) -> Node:
        node = self.minus()
        while operator := self.take("*", "div"):
            right = self.minus()
            if operator == "div" and not literal(right):
                raise Unusable(f"`div` without a whole number above zero in {self.text!r}")
            node = ("arith", operator, node, right)
        return node

    def minus(self) -> Node:
        return ("minus", self.minus()) if self.take("-") else self.share()

    def share(self) -> Node:
        node = self.atom()
        if unit := self.take(*UNITS):
            node = ("counted", node, UNITS[unit])
        return ("of", node, self.minus()) if self.take("of") else node

    def number(self, text: str) -> Node:
        """A whole number, an amount of money with its unit, or a rate; a decimal alone is a rate, and only directly before `of`."""
        decimal = "." in text
        if self.take("%"):
            return ("rate", share(text, 100))
        if not decimal and self.take("cent"):
            return ("money", int(text))
        if (not decimal or re.fullmatch(r"\d+\.\d\d", text)) and self.take("euro"):
            return ("money", int(Fraction(text) * 100))
        if decimal and self.peek() == "of":
            return ("rate", share(text))
        if decimal:
            raise Unusable(f"{text!r} is no whole number in {self.text!r}")
        return ("const", int(text))

    def atom(self) -> Node:
        if self.take("("):
            node = self.either()
            self.need(")")
            return node
        if self.at >= len(self.tokens):
            raise Unusable(f"{self.text!r} stops too early")
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == 1:
            return ("const", day_of(text))
        if kind in (2, 5):
            return self.number(text)
        if kind == 3 and text in ("true", "false", "null"):
            return ("const", {"true": True, "false": False, "null": None}[text])
        if kind == 3 and text in FUNCTIONS and self.peek() == "(":
            return self.call(text)
        if kind == 3 and self.take("at"):
            return ("at", text, self.atom())
        if kind == 3:
            return ("name", text)
        raise Unusable(f"{text!r} not expected in {self.text!r}")

    def call(self, name: str) -> Node:
        self.need("(")
        places: list[Node] = []
        keys: dict[str, Node] = {}
        while not self.take(")"):
            if places or keys:
                self.need(",")
            if self.peek(1) == ":":
                key = self.peek()
                self.at += 2
                keys[key] = self.either()
            else:
                places.append(self.either())
        if name in ROUNDINGS and (len(places) != 1 or list(keys) != ["to"] or not literal(keys["to"], "const", "money")):
            raise Unusable(f"{name!r} takes one value and, after `to:`, a constant above zero, in {self.text!r}")
        if name == "if" and (len(places) != 3 or keys):
            raise Unusable(f"`if` takes a condition and two values, in {self.text!r}")
        return ("call", name, places, keys)


def literal(node: Node, *kinds: str) -> bool:
    """Whether this is a constant of at least one: a number, or money where that is asked."""
    return node[0] in (kinds or ("const",)) and type(node[1]) is int and node[1] >= 1
