"""Faults of an implementer who takes one part of the program for another: in the wrong place, of the wrong rule, for the wrong people.

In: the text of `vsb.mjs` or `vsb.py`, how many, a seed. Out: `Fault`s as in `faults.py`, each one edit, and none of those that are made there; the
same on every machine. Nothing is listed by hand: what is put in, is a condition, a word, a field or a result that stands elsewhere in the program.
Whether a fault changes anybody's outcome is not known here: `campaign.py --context N` tries it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from vendor.faults import RELATIONS, Fault, faults
from vendor.tokens import Span, Token, choices, conditions, operands, tokens_of

HELPERS = "livesHere|registered|proven|since2019|staysByWork|mayBeAdministrative|chose_belgium|five_years_in_a_row"
OF_PERSON = re.compile(rf"""(p\.\w+|({HELPERS})\(p\)|"\w+"|\b\d+\b|true|false|True|False|and|or|not|in|===|!==|==|!=|<=|>=|&&|\|\||[<>!()\s,])+""")
FUNCTION_PY = re.compile(r"^def (\w+)\(([^)]*)\)[^\n]*:\n(?:    \"\"\".*?\"\"\"\n)?", re.MULTILINE | re.DOTALL)
FUNCTION_JS = re.compile(r"^(?:export )?function (\w+)\(([^)]*)\) \{\n", re.MULTILINE)
RETURN = re.compile(r"\breturn ([^;\n]+)")
LITERAL = re.compile(r'"\w+"|\d+|true|false|True|False|null|None')
YEARS = re.compile(r"p\.(year|premiejaar|aansluitingsjaar)\b")
DAYS = re.compile(r"p\.(peildatum|geboortedatum|eerste_premie_betaald_op|aankomstdatum)\b")
ENTRY = re.compile(r'"?\b(\w+)"?: ("[\w-]+"|\d+|true|false|True|False),')
NEIGHBOURS = re.compile(  # a line that is a statement of its own, before another
    r"^( +)(?!return|if|else|for|case|//)(\S[^\n]*[^{:,(\[])\n(?=\1(?!return|if|else|for|case|\})(\S[^\n]*[^{:,(\[])\n)", re.MULTILINE
)
TRIES = 60  # of one kind before another is taken
SEED = 20261127  # of what the docs quote


@dataclass
class Context:
    """One program; `chance` decides what is taken for what."""

    source: str
    chance: random.Random

    @cached_property
    def python(self) -> bool:
        return "def decide(" in self.source

    @cached_property
    def tokens(self) -> list[Token]:
        last = self.source.index("if __name__" if self.python else "if (process.argv")
        return tokens_of(self.source, self.source.index("DEFAULTS"), last)

    @cached_property
    def asked(self) -> list[Span]:
        """Conditions of an `if`, and the operands of `and` and `or`, where they stand."""
        parts = [span for _, left, right in operands(self.tokens) for span in (left, right)]
        return sorted({*conditions(self.tokens, self.source), *parts})

    @cached_property
    def of_person(self) -> list[str]:
        """Conditions that ask something of a person alone, and mean the same everywhere."""
        texts = dict.fromkeys(" ".join(self.source[slice(*span)].split()) for span in self.asked)
        return [text for text in texts if "p." in text and OF_PERSON.fullmatch(text) and text.count("(") == text.count(")")]

    @cached_property
    def functions(self) -> list[tuple[str, int, int]]:
        """Name, and where the body begins and ends, of each function that reads a person."""
        found = list((FUNCTION_PY if self.python else FUNCTION_JS).finditer(self.source))
        ends = [*(match.start() for match in found[1:]), self.tokens[-1].end]
        return [(one[1], one.end(), end) for one, end in zip(found, ends, strict=True) if re.match(r"p\b", one[2])]

    def returns(self, start: int, end: int) -> list[tuple[Span, str]]:
        """Results that a function names, with their places."""
        return [(match.span(1), match[1]) for match in RETURN.finditer(self.source, start, end) if LITERAL.fullmatch(match[1])]

    @cached_property
    def sorts(self) -> dict[str, list[str]]:
        """Fields of a person, by the sort of what they hold: of a word all whose defaults are words."""
        found: dict[str, list[str]] = {}
        for match in ENTRY.finditer(self.source, self.source.index("DEFAULTS"), self.source.index("FUND")):
            day = re.fullmatch(r'"\d{4}-.*', match[2])
            sort = "day" if day else "word" if match[2][0] == '"' else "truth" if match[2][0] in "tfTF" else "number"
            found.setdefault(sort, []).append(match[1])
        for name in re.findall(r'^    "(\w+)",$', self.source, re.MULTILINE):
            found.setdefault("truth", []).append(name)
        return found

    # -- kinds --------------------------------------------------------------------------------------------------------------

    def condition_of_another(self) -> Fault:
        span, other = self.chance.choice(self.asked), self.chance.choice(self.of_person)
        return Fault("condition of another", *span, f"({other})")

    def also_asked(self) -> Fault:
        span, other = self.chance.choice(self.asked), self.chance.choice(self.of_person)
        negated = self.chance.random() < 0.5
        part = self._not(other) if negated else f"({other})"
        return Fault("also asked", *span, f"(({self.source[slice(*span)]}) {self._word('and')} {part})")

    def also_let_in(self) -> Fault:
        span, other = self.chance.choice(self.asked), self.chance.choice(self.of_person)
        return Fault("also let in", *span, f"(({self.source[slice(*span)]}) {self._word('or')} ({other}))")

    def early_return(self) -> Fault | None:
        _, start, end = self.chance.choice(self.functions)
        results = self.returns(start, end)
        if not results:
            return None
        other, result = self.chance.choice(self.of_person), self.chance.choice(results)[1]
        line = f"    if {other}:\n        return {result}\n" if self.python else f"  if ({other}) return {result};\n"
        return Fault("early return", start, start, line)

    def result_of_another(self) -> Fault | None:
        _, start, end = self.chance.choice(self.functions)
        results = self.returns(start, end)
        span, own = self.chance.choice(results) if results else ((0, 0), "")
        others = sorted({text for _, text in results if text != own})
        return Fault("result of another", *span, self.chance.choice(others)) if others else None

    def result_for_some(self) -> Fault | None:
        _, start, end = self.chance.choice(self.functions)
        results = self.returns(start, end)
        span, own = self.chance.choice(results) if results else ((0, 0), "")
        others = sorted({text for _, text in results if text != own})
        if not others:
            return None
        one, other = self.chance.choice(others), self.chance.choice(self.of_person)
        return Fault("result for some", *span, f"({one} if {other} else {own})" if self.python else f"(({other}) ? {one} : {own})")

    def regrouped(self) -> Fault | None:
        """The parentheses around one operand of another connective are left out."""
        grouped = [span for _, left, right in operands(self.tokens) for span in (left, right) if self._is_grouped(self.source[slice(*span)])]
        span = self.chance.choice(grouped)
        return Fault("regrouped", *span, self.source[span[0] + 1 : span[1] - 1])

    def denied_as_a_whole(self) -> Fault:
        """`not a and not b` for `not (a and b)`, and the other way round: one operand denied for both."""
        index, left, right = self.chance.choice(list(operands(self.tokens)))
        one, two = self.source[slice(*left)], self.source[slice(*right)]
        return Fault("denied as a whole", left[0], right[1], f"({self._not(f'{one} {self.tokens[index].text} {two}')})")

    def only_one_side(self) -> Fault | None:
        found = list(choices(self.tokens))
        first, second = self.chance.choice(found)
        if self.chance.random() < 0.5:
            first, second = second, first
        text = self.source[slice(*second)]
        other = self.chance.choice(self.of_person)
        own = self.source[slice(*first)]
        return Fault("other side for some", *first, f"({text} if {other} else {own})" if self.python else f"(({other}) ? {text} : {own})")

    def any_field(self) -> Fault | None:
        fields = [token for token in self.tokens if re.fullmatch(r"p\.\w+", token.text)]
        token = self.chance.choice(fields)
        same = [names for names in self.sorts.values() if token.text[2:] in names]
        if not same:
            return None
        return Fault("any field", token.start, token.end, f"p.{self.chance.choice(same[0])}")

    def any_word(self) -> Fault | None:
        _, start, end = self.chance.choice(self.functions)
        words = [token for token in self.tokens if token.kind == "string" and start <= token.start < end]
        if len(words) < 2:
            return None
        one, other = self.chance.sample(words, 2)
        return Fault("any word", one.start, one.end, other.text)

    def other_year(self) -> Fault | None:
        return self._replaced("other year", YEARS, self._year)

    def _year(self, own: str) -> str:
        this = "p.year" if self.python else "p.premiejaar"
        joined, born, arrived = "p.aansluitingsjaar", "p.geboortedatum.year", "p.aankomstdatum.year"
        others = (f"({own} - 1)", f"({own} + 1)", f"({own} - 5)", this, joined)
        return self.chance.choice((*others, born, arrived) if self.python else others)

    def other_day(self) -> Fault | None:
        return self._replaced("other day", DAYS, lambda _: f"p.{self.chance.choice(self.sorts['day'])}")

    def other_limit(self) -> Fault | None:
        numbers = [token for token in self.tokens if token.kind == "number"]
        one, other = self.chance.sample(numbers, 2)
        return Fault("other limit", one.start, one.end, other.text)

    def other_relation(self) -> Fault:
        found = [token for token in self.tokens if token.text in RELATIONS]
        token = self.chance.choice(found)
        words = [word for word in RELATIONS if (word in {"===", "!=="}) == ("===" in token.text or "!==" in token.text)]
        return Fault("other relation", token.start, token.end, self.chance.choice(words))

    def other_decision(self) -> Fault | None:
        pattern = re.compile(r'\bd\["(\w+)"\](?! =)' if self.python else r"\bd\.(\w+)(?! =)\b")
        names = sorted({match[1] for match in pattern.finditer(self.source)})
        own = (lambda name: f'd["{name}"]') if self.python else (lambda name: f"d.{name}")
        return self._replaced("other decision", pattern, lambda _: own(self.chance.choice(names)))

    def other_default(self) -> Fault:
        first, last = self.source.index("DEFAULTS"), self.source.index("FLAGS" if self.python else "PREMIUMS")
        match = self.chance.choice(list(re.finditer(r': ("[\w-]+"|\d+|true|false|True|False)(?=[,\s])', self.source[first:last])))
        start, own = first + match.start(1), match[1]
        opposite = {"true": "false", "false": "true", "True": "False", "False": "True"}
        words = sorted({token.text for token in self.tokens if token.kind == "string" and re.fullmatch(r'"[a-z]\w*"', token.text)})
        day = own[1:5].isdigit()
        other = opposite.get(own) or (f'"{int(own[1:5]) - 1}{own[5:]}' if day else self.chance.choice(words) if own[0] == '"' else str(int(own) + 1))
        return Fault("other default", start, start + len(own), other)

    def swapped_lines(self) -> Fault | None:
        """Two neighbouring statements of one line, the other way round: what the first gives is not there yet, or is overwritten."""
        lines = list(NEIGHBOURS.finditer(self.source))
        lines = [match for match in lines if match.start() > self.source.index("FUND")]
        if not lines:
            return None
        match = self.chance.choice(lines)
        end = self.source.index("\n", match.end()) + 1
        return Fault("swapped lines", match.start(), end, self.source[match.end() : end] + match.group())

    # -- parts of them ------------------------------------------------------------------------------------------------------

    def _replaced(self, kind: str, pattern: re.Pattern[str], instead: Callable[[str], str]) -> Fault | None:
        found = [match for match in pattern.finditer(self.source, self.source.index("FUND")) if self.source[match.end() : match.end() + 2] != " ="]
        match = self.chance.choice(found)
        return Fault(kind, *match.span(), instead(match.group()))

    def _word(self, word: str) -> str:
        return word if self.python else {"and": "&&", "or": "||"}[word]

    def _not(self, text: str) -> str:
        return f"(not ({text}))" if self.python else f"!({text})"

    @staticmethod
    def _is_grouped(text: str) -> bool:
        depth = 0
        for place, letter in enumerate(text):
            depth += (letter == "(") - (letter == ")")
            if depth == 0 and place < len(text) - 1:
                return False
        return text[0] == "("


KINDS = (
    *(Context.condition_of_another, Context.also_asked, Context.also_asked, Context.also_let_in, Context.also_let_in, Context.early_return),
    *(Context.result_of_another, Context.result_for_some, Context.regrouped, Context.denied_as_a_whole, Context.only_one_side, Context.any_field),
    *(Context.any_word, Context.other_year, Context.other_day, Context.other_limit, Context.other_relation, Context.other_decision),
    *(Context.other_default, Context.swapped_lines),
)


def context_faults(source: str, count: int, seed: int) -> list[Fault]:
    """`count` faults that give different programs, as many of each kind as can be made."""
    context, known = Context(source, random.Random(seed)), {source, *(fault.applied(source) for fault in faults(source))}
    found: list[Fault] = []
    kinds = list(KINDS)
    while len(found) < count and kinds:
        for kind in tuple(kinds):
            fault = next((one for one in (kind(context) for _ in range(TRIES)) if one is not None and one.applied(source) not in known), None)
            if fault is None:
                kinds.remove(kind)
            else:
                known.add(fault.applied(source))
                found.append(fault)
    return found[:count]
