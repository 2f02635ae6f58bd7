"""Expression text to its syntax tree, by precedence climbing.

In: a string. Out: `Syntax`, or `SyntaxProblem` saying what was expected where. Nesting and length are bounded.
Precedence, loosest first: or, and, not, comparison (not chained), + and -, * and div, unary -, of, units, at.
`div`, `of`, `at`, `euro`, `cent`, the units of durations, and in a call `for`, `where` and `by`, are words of the language only where they stand
behind what they belong to; elsewhere they are names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from regelproef.answer.text import Text, text
from regelproef.language.functions import UNITS
from regelproef.language.hints import hint, unit_hint
from regelproef.language.syntax import (
    Among,
    At,
    Binary,
    Call,
    Duration,
    Literal,
    Membership,
    Name,
    NullTest,
    Syntax,
    SyntaxProblem,
    Token,
    Unary,
    refuse_marks,
    tokenize,
)

MAX_LENGTH = 4_000
MAX_NESTING = 40
MAX_OPERATORS = 150
AMONG = frozenset({"for", "where", "by"})  # what makes a call one about members
COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


@lru_cache(maxsize=20_000)
def parse_expression(source: str) -> Syntax:
    """The syntax tree of one expression.

    Raises:
        SyntaxProblem: with offsets in `source`.
    """
    if len(source) > MAX_LENGTH:
        raise SyntaxProblem(text("expr-too-long", limit=MAX_LENGTH, of=text("expr-characters")), 0, 1)
    return _Parser(tokenize(source), source).whole()


class _Parser:
    def __init__(self, tokens: tuple[Token, ...], source: str) -> None:
        self.tokens, self.source = tokens, source
        self.position = 0
        self.depth = 0
        self.operators = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.position]

    def whole(self) -> Syntax:
        tree = self._either()
        if self.token.kind != "end":
            raise self._unexpected(text("expect-end"))
        return tree

    def _either(self) -> Syntax:
        return self._chain(self._both, {"or"})

    def _both(self) -> Syntax:
        return self._chain(self._negation, {"and"})

    def _negation(self) -> Syntax:
        return self._prefixed("not", self._negation, self._comparison)

    def _chain(self, part: Callable[[], Syntax], operators: set[str]) -> Syntax:
        """Parts with these operators between them, grouped from the left."""
        left = part()
        while self.token.text in operators:
            op = self._next().text
            right = part()
            left = Binary(op, left, right, start=left.start, end=right.end)
        return left

    def _prefixed(self, op: str, inner: Callable[[], Syntax], bare: Callable[[], Syntax]) -> Syntax:
        """The operator before what it works on, or something without it."""
        start = self.token.start
        if not self._accept(op):
            return bare()
        self._descend()
        operand = inner()
        self.depth -= 1
        return Unary(op, operand, start=start, end=operand.end)

    def _comparison(self) -> Syntax:
        left = self._sum()
        tree = self._comparison_tail(left)
        if tree is not left and (self.token.text in COMPARISONS or self.token.text in {"in", "is"}):
            raise SyntaxProblem(text("expr-chained"), self.token.start, self.token.end, text("expr-chained-help"))
        return tree

    def _comparison_tail(self, left: Syntax) -> Syntax:
        if self.token.text in COMPARISONS:
            op = self._next().text
            right = self._sum()
            return Binary(op, left, right, start=left.start, end=right.end)
        if self._accept("is"):
            negated = self._accept("not")
            end = self._expect("null").end
            return NullTest(left, negated, start=left.start, end=end)
        if self._accept("in"):
            return self._membership(left, negated=False)
        if self.token.text == "not" and self.tokens[self.position + 1].text == "in":
            self.position += 2
            return self._membership(left, negated=True)
        return left

    def _membership(self, left: Syntax, *, negated: bool) -> Syntax:
        self._expect("{")
        items = [self._sum()]
        while self._accept(","):
            items.append(self._sum())
        end = self._expect("}").end
        return Membership(left, tuple(items), negated, start=left.start, end=end)

    def _sum(self) -> Syntax:
        return self._chain(self._product, {"+", "-"})

    def _product(self) -> Syntax:
        return self._chain(self._signed, {"*", "div"})

    def _signed(self) -> Syntax:
        return self._prefixed("-", self._signed, self._share)

    def _share(self) -> Syntax:
        """A rate of something, or something without one."""
        left = self._duration()
        if self.token.text != "of" or not isinstance(left, (Literal, Name, At, Call)):
            return left
        self._descend()
        self._next()
        right = self._signed()
        self.depth -= 1
        return Binary("of", left, right, start=left.start, end=right.end)

    def _duration(self) -> Syntax:
        """So many months or years, or something without a unit."""
        count, unit = self._primary(), self.token
        if unit.text in UNITS:
            self._next()
            return Duration(count, unit.text, start=count.start, end=unit.end)
        if (help := unit_hint(unit.text)) is not None:
            raise SyntaxProblem(text("expr-unexpected", found=unit.text, expected=text("expect-unit")), unit.start, unit.end, help)
        return count

    def _primary(self) -> Syntax:
        token = self.token
        if token.kind in {"int", "decimal"}:
            return self._number()
        if token.kind == "date":
            self._next()
            return Literal(token.kind, token.text, start=token.start, end=token.end)
        if token.text in {"true", "false", "null"}:
            self._next()
            return Literal("null" if token.text == "null" else "bool", token.text, start=token.start, end=token.end)
        if token.kind == "name":
            self._next()
            if self.token.text == "(":
                return self._call(token)
            name = Name(token.text, start=token.start, end=token.end)
            return self._at(name) if self.token.text == "at" else name
        if self._accept("("):
            self._descend()
            tree = self._either()
            self._expect(")")
            self.depth -= 1
            return tree
        raise self._unexpected(text("expect-value"))

    def _number(self) -> Syntax:
        """A whole number, a rate or an amount of money."""
        token = self._next()
        unit = self.token
        if unit.text in {"%", "euro", "cent"}:
            if token.kind == "int":
                refuse_marks(self.source, token.start)
            self._next()
            kind = "rate" if unit.text == "%" else "money"
            return Literal(kind, f"{token.text} {unit.text}", start=token.start, end=unit.end)
        return Literal("rate" if token.kind == "decimal" else "int", token.text, start=token.start, end=token.end)

    def _at(self, name: Name) -> Syntax:
        """`at` is a word of the language only here, behind a name; what follows is one value."""
        self._descend()
        self._next()
        day = self._primary()
        self.depth -= 1
        return At(name, day, start=name.start, end=day.end)

    def _call(self, name: Token) -> Syntax:
        self._descend()
        self._expect("(")
        arguments: list[Syntax] = []
        named: list[tuple[str, Syntax]] = []
        while self.token.text != ")":
            if self.token.kind == "name" and self.tokens[self.position + 1].text == ":":
                key = self._next().text
                self._next()
                named.append((key, self._sum()))
            else:
                arguments.append(self._either())
                if self.token.text in AMONG and not named and len(arguments) == 1:
                    return self._among(name, arguments[0])
            if not self._accept(","):
                break
        end = self._expect(")").end
        self.depth -= 1
        return Call(name.text, tuple(arguments), tuple(named), start=name.start, end=end)

    def _among(self, function: Token, first: Syntax) -> Syntax:
        """The rest of a call about members: `for members`, `by` or `where`, and what it is `else`."""
        each = where = otherwise = None
        members = first
        if self._accept("for"):
            each, members = first, self._primary()
        elif self._accept("by"):
            each = self._sum()
        if not isinstance(members, Name):
            raise SyntaxProblem(text("members-name"), members.start, members.end, text("members-form"))
        if self._accept("where"):
            where = self._either()
        if self._accept(","):
            self._expect("else")
            self._expect(":")
            otherwise = self._sum()
        end = self._expect(")").end
        self.depth -= 1
        return Among(function.text, members, each, where, otherwise, start=function.start, end=end)

    def _descend(self) -> None:
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise SyntaxProblem(text("expr-nesting", limit=MAX_NESTING), self.token.start, self.token.end)

    def _next(self) -> Token:
        token = self.token
        self.position += 1
        self.operators += token.kind in {"op", "word"}
        if self.operators > MAX_OPERATORS:
            raise SyntaxProblem(text("expr-too-long", limit=MAX_OPERATORS, of=text("expr-operators")), token.start, token.end)
        return token

    def _accept(self, word: str) -> bool:
        if self.token.text != word or self.token.kind == "end":
            return False
        self._next()
        return True

    def _expect(self, word: str) -> Token:
        if self.token.text != word:
            raise self._unexpected(text("expect-token", token=word))
        return self._next()

    def _unexpected(self, expected: Text) -> SyntaxProblem:
        token = self.token
        before = self.tokens[self.position - 1] if self.position else token
        if before.kind == "name" and hint(before.text) is not None:  # it was read as a name, and is what is wrong
            message = text("expr-unexpected", found=before.text, expected=text("expect-value"))
            return SyntaxProblem(message, before.start, before.end, hint(before.text))
        if token.text == ",":
            refuse_marks(self.source, token.start)
        if token.kind == "end":
            start = max(0, token.start - 1)
            return SyntaxProblem(text("expr-incomplete", expected=expected), start, token.start)
        is_set = token.text in {"(", "["} and expected.params.get("token") == "{"
        help = text("expr-write", wrong=token.text, right="{") if is_set else hint(token.text)
        return SyntaxProblem(text("expr-unexpected", found=token.text, expected=expected), token.start, token.end, help)
