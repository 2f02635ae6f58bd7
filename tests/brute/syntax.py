"""The text of an expression as a tree of nested tuples; written from the documentation of the rule language alone, without sight of the engine.

In:  one expression. Out: its tree, or `Unusable` where the text is no expression. Guaranteed: it knows no names and no types, only the grammar.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

Day: TypeAlias = tuple[int, int, int]
Node: TypeAlias = tuple[Any, ...]

TOKEN = re.compile(r"\s*(?:(\d{4}-\d\d-\d\d)|(\d+)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(==|!=|<=|>=|[<>+\-*(){},:]))")
FUNCTIONS = {"year", "month", "day", "date", "age", "min", "max", "run", "all", "any", "count", "concludes", "decided"}


class Unusable(Exception):
    """The text is not of the language."""


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
            node = ("arith", operator, node, self.product())
        return node

    def product(self) -> Node:
        node = self.minus()
        while self.take("*"):
            node = ("arith", "*", node, self.minus())
        return node

    def minus(self) -> Node:
        return ("minus", self.minus()) if self.take("-") else self.atom()

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
        if kind == 2:
            return ("const", int(text))
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
        return ("call", name, places, keys)
