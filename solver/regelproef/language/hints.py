"""What to write instead of what other notations would have: numbers with a decimal mark, signs and words of mathematics, programs and prose.

In: the text of an expression, and where it could not be read. Out: a `Text` that says what to write, or None; for a number also where it stands.
Asked only once something could not be read, so that no name or value of a rulebook is in the way.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR

from regelproef.answer.text import Text, text

MARKED_NUMBER = re.compile(r"(?<![\w.,])[0-9]+(?:[.,'][0-9]+)+(?![\w.,]*\w)")
GROUPED = re.compile(r"[0-9]{1,3}(?:[.,'][0-9]{3})+")
CENTS = re.compile(r"(?P<euros>[0-9]{1,3}(?:[.,'][0-9]{3})*|[0-9]+)[.,](?P<cents>[0-9]{1,2})")
INSTEAD = {
    "=": "==",
    "===": "==",
    "<>": "!=",
    "≠": "!=",
    "=<": "<=",
    "≤": "<=",
    "⩽": "<=",
    "≥": ">=",
    "⩾": ">=",
    "&&": "and",
    "&": "and",
    "∧": "and",
    "||": "or",
    "|": "or",
    "∨": "or",
    "!": "not",
    "¬": "not",
    "∈": "in",
    "×": "*",
    "·": "*",
    "–": "-",
    "−": "-",
}
WORDS = {word: word for word in ("and", "or", "not", "in", "is", "null", "true", "false")} | {
    "en": "and",
    "et": "and",
    "of": "or",
    "ou": "or",
    "niet": "not",
    "non": "not",
}  # as they are written when capitals do not count, in the languages of rulebooks
DAYS = frozenset({"day", "days", "dag", "dagen", "jour", "jours", "week", "weeks", "weken", "semaine", "semaines"})
UNITS = dict.fromkeys(("maand", "maanden", "mois"), "months") | dict.fromkeys(("jaar", "jaren", "an", "ans", "année", "années"), "years")
BEFORE_UNIT = re.compile(r"\s*(?:months?|years?|maand(?:en)?|mois|jaar|jaren|ans?|années?)(?!\w)")
NOTHING = frozenset("'\"‘’“”`")
ARROWS = frozenset({"=>", "->", "⇒", "→"})


def hint(word: str) -> Text | None:
    """What to write instead of a sign or word that cannot stand where it stands."""
    right = INSTEAD.get(word) or WORDS.get(word.lower())
    if right is not None and right != word:
        return text("expr-write", wrong=word, right=right)
    if word in ARROWS:
        return text("expr-arrow", wrong=word)
    if word in {"/", "÷"}:
        return text("expr-no-division")
    if word in {"%", "‰"}:
        return text("expr-no-share")
    if word == "€":
        return text("number-cents")
    return text("expr-no-quotes") if word in NOTHING else None


def unit_hint(word: str) -> Text | None:
    """What to write instead of a word behind a value that is meant as the unit of a duration."""
    if word.lower() in DAYS:
        return text("duration-days")
    right = UNITS.get(word.lower())
    return text("expr-write", wrong=word, right=right) if right is not None else None


def literal_in_capitals(word: str) -> Text | None:
    """What to write instead of `True`, `FALSE` or `Null`."""
    return hint(word) if word.lower() in {"true", "false", "null"} else None


def marked_number(source: str, at: int) -> tuple[int, int] | None:
    """Where the number with decimal marks stands that this place lies in."""
    return next((found.span() for found in MARKED_NUMBER.finditer(source) if found.start() <= at < found.end()), None)


def is_marked(word: str) -> bool:
    """Whether the word is a number with decimal marks."""
    return marked_number(word, 0) == (0, len(word))


def whole_number(word: str, behind: str = "") -> Text:
    """How a number with decimal marks is written: an amount in whole cents, anything else without marks. `behind`: the text after it."""
    if BEFORE_UNIT.match(behind):
        return text("duration-whole")
    money = CENTS.fullmatch(word)
    if money is not None:
        euros, cents = re.sub(r"[.,']", "", money["euros"]), money["cents"].ljust(2, "0")
        return text("number-cents-as", cents=int(euros + cents), word=word)
    if GROUPED.fullmatch(word):
        bare = int(re.sub(r"[.,']", "", word))
        return text("number-marks", number=bare, cents=bare * 100)
    return text("number-cents")


def days_help(word: str) -> Text | None:
    """Which days there are, where a day YYYY-MM-DD is none."""
    year, month, _ = map(int, word.split("-"))
    if not 1 <= month <= 12:
        return text("date-months")
    return text("date-days", month=word[:7], days=monthrange(year, month)[1]) if year else text("year-range", low=MINYEAR, high=MAXYEAR)
