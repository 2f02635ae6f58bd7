"""The numbers that a text for people names: in digits or in words, as a number, an amount of money, a year or a day.

In: a text and its language. Out: `Mention`s in reading order. "een", "un" and "one" are articles rather than numbers, and what looks like the number
of an article (7.73) or of a file (S002-11) is a name; neither is a mention. What stands beside a number says on which side of it the line is drawn:
to be older than 25 and to be at least 26 are the same line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from regelproef.words.phrasing import TEXTS


class Side(Enum):
    """Where the line lies: `AT` between the value and the one before it, `PAST` between the value and the next; `OPEN`: nothing says so."""

    OPEN = "open"
    AT = "at"
    PAST = "past"


class Kind(Enum):
    NUMBER = "number"
    MONEY = "money"  # in cents
    YEAR = "year"
    DAY = "day"


@dataclass(frozen=True)
class Mention:
    """`value`: a number, cents or a year; of a day (year, month, day), the year 0 where none is named."""

    words: str
    kind: Kind
    value: int | tuple[int, int, int]
    side: Side


SMALL = {  # from nought
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
}
TENS = {  # from twenty
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
AT_BEFORE = {
    "nl": r"vanaf|sinds|vóór|minstens|minimaal|ten minste|(?:jonger|minder|lager|korter|vroeger)(?: \w+)? dan|onder",
    "fr": r"à partir d[eu]|dès(?: le)?|depuis(?: le)?|au moins|au minimum|moins d[eu]|inférieure? à|avant(?: le)?",
    "en": r"from|since|as of|before|at least|under|below|(?:younger|less|fewer|lower|earlier) than",
}
PAST_BEFORE = {
    "nl": r"tot en met|t/m|hoogstens|ten hoogste|maximaal|(?:ouder|meer|hoger|langer|later)(?: \w+)? dan|boven|na",
    "fr": r"plus d[eu]|au plus|au maximum|supérieure? à|au-delà d[eu]|après(?: le)?",
    "en": r"up to and including|at most|no more than|(?:older|more|higher|longer|later) than|over|above|after",
}
AT_AFTER = {
    "nl": r"(?:\w+ )?(?:of|en) (?:ouder|meer|hoger|later)",
    "fr": r"(?:\w+ )?(?:ou|et) plus",
    "en": r"(?:\w+ )?(?:(?:or|and) (?:older|more|over|higher|later))",
}
PAST_AFTER = {
    "nl": r"(?:\w+ )?(?:of|en) (?:jonger|minder|lager|vroeger)",
    "fr": r"(?:\w+ )?(?:(?:ou|et) moins|inclus)",
    "en": r"(?:\w+ )?(?:(?:or|and) (?:younger|less|fewer|under|lower|earlier))",
}
EURO = r"(?:euro|eur|€)"
ORDINAL = r"(?:ste|de|e|er|ère|ième|ème|st|nd|rd|th)"
DIGITS = re.compile(rf"(?<![\w/.,:-])(€ ?)?(\d+(?:[.,]\d+)*)(?:(?: ?({EURO})\b)|-?{ORDINAL}\b)?(?![\w/]|[.,:]\d|-\d)", re.IGNORECASE)
ISO = re.compile(r"(?<![\w/.,:-])(\d{4})-(\d{2})-(\d{2})(?![\w/-])")
NUMBERED = re.compile(r"(?<![\w/.,:-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\w/-])")
FIRST_YEAR, LAST_YEAR = 1900, 2100  # a plain number between these is a year


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """The numbers of a text, each read once, in reading order. A name is read like a text once its hyphens are blanks (`of_name`)."""
    folded = text.casefold()
    taken: list[tuple[int, int, Kind, int | tuple[int, int, int]]] = []
    for start, end, kind, value in _read(folded, language):
        if all(end <= first or last <= start for first, last, _, _ in taken):
            taken.append((start, end, kind, value))
    return tuple(Mention(text[a:b], kind, value, _side(folded, a, b, language)) for a, b, kind, value in sorted(taken, key=lambda one: one[:2]))


@cache
def of_name(name: str, language: str) -> tuple[Mention, ...]:
    """The numbers in the name of a rule or a case, whose hyphens stand for blanks."""
    return mentions(re.sub(r"[-_]", " ", name), language)


def _read(text: str, language: str) -> Iterator[tuple[int, int, Kind, int | tuple[int, int, int]]]:
    """What can be read as a number, the longest readings first; a place that was taken is not read again."""
    for found in ISO.finditer(text):
        yield found.start(), found.end(), Kind.DAY, (int(found[1]), int(found[2]), int(found[3]))
    for found in NUMBERED.finditer(text):
        yield found.start(), found.end(), Kind.DAY, (int(found[3]), int(found[2]), int(found[1]))
    for pattern, read in _days(language):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), Kind.DAY, read(found)
    for found in DIGITS.finditer(text):
        yield from _digits(found)
    words, values = _words(language)
    for found in words.finditer(text):
        value = values[found[1]]
        yield found.start(), found.end(), (Kind.MONEY if found[2] else Kind.NUMBER), (value * 100 if found[2] else value)


def _digits(found: re.Match[str]) -> Iterator[tuple[int, int, Kind, int]]:
    written = found[2]
    money = bool(found[1] or found[3])
    whole, cents = written, "00"
    if money and (tail := re.fullmatch(r"(.*)[.,](\d\d)", written)):
        whole, cents = tail[1], tail[2]
    grouped = re.fullmatch(r"\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+", whole)
    if not grouped or len(whole) > 15:
        return  # 7.73 is a name
    value = int(re.sub(r"\D", "", whole))
    if money:
        yield found.start(), found.end(), Kind.MONEY, value * 100 + int(cents)
    else:
        year = len(whole) == 4 and FIRST_YEAR <= value <= LAST_YEAR
        yield found.start(), found.end(), (Kind.YEAR if year else Kind.NUMBER), value


def _side(text: str, start: int, end: int, language: str) -> Side:
    before, after = text[:start], text[end:]
    joint = r" (?:de |den |het |le |la |the )?$"
    if re.search(rf"(?:^|\W)(?:{PAST_BEFORE[language]}){joint}", before):
        return Side.PAST
    if re.search(rf"(?:^|\W)(?:{AT_BEFORE[language]}){joint}", before):
        return Side.AT
    if re.match(rf" (?:{AT_AFTER[language]})\b", after):
        return Side.AT
    return Side.PAST if re.match(rf" (?:{PAST_AFTER[language]})\b", after) else Side.OPEN


@cache
def _days(language: str) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int]]], ...]:
    """A day and a month in words, and the year where it is named."""
    months = {TEXTS[f"ph-month-{number}"][language].casefold(): number for number in range(1, 13)}
    names = "|".join(months)
    year = r"(?:,? (\d{4}))?(?!\w)"
    day_first = re.compile(rf"(?<![\w/.,:-])(\d{{1,2}})(?:-?{ORDINAL})? (?:of )?({names}){year}")
    month_first = re.compile(rf"\b({names}) (\d{{1,2}})(?:{ORDINAL})?{year}")

    def read_day_first(found: re.Match[str]) -> tuple[int, int, int]:
        return int(found[3] or 0), months[found[2]], int(found[1])

    def read_month_first(found: re.Match[str]) -> tuple[int, int, int]:
        return int(found[3] or 0), months[found[1]], int(found[2])

    return ((day_first, read_day_first), (month_first, read_month_first)) if language == "en" else ((day_first, read_day_first),)


@cache
def _words(language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """The number words of a language, the longest first; the first group is the word, the second that euros are counted."""
    values = WORDS[language](SMALL[language].split(), TENS[language].split())
    longest = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])({longest})(?:(?: ({EURO})\b)|-?(?:jarige?n?|maal|ans)?(?!\w))"), values


def _dutch(small: list[str], tens: list[str]) -> dict[str, int]:
    found = {word: value for value, word in enumerate(small) if value != 1}
    for ten, word in enumerate(tens, 2):
        found[word] = ten * 10
        for unit, said in enumerate(small[1:10], 1):
            found[f"{said}en{word}"] = found[f"{said}ën{word}"] = ten * 10 + unit
    found |= {word + ("ste" if value == 8 or value >= 20 else "de"): value for word, value in found.items()}
    return found | {"derde": 3} | _sized(small, "", {"honderd": 100, "duizend": 1000})


def _french(small: list[str], tens: list[str]) -> dict[str, int]:
    found = {word: value for value, word in enumerate(small) if value != 1}
    for ten, word in enumerate(tens, 2):
        from_ten = ten in (7, 9)  # soixante-dix and quatre-vingt-dix go on from ten
        if not from_ten:
            found[word + ("s" if ten == 8 else "")] = ten * 10
        for unit, said in enumerate(small[10:20] if from_ten else small[1:10], 0 if from_ten else 1):
            joints = ("-", "-et-", " et ") if said in ("un", "onze") else ("-",)
            found |= {f"{word}{joint}{said}": ten * 10 + unit for joint in joints}
    changes = (("e$|(?<=vingt)s$", ""), ("q$", "qu"), ("f$", "v"))  # quatrième, quatre-vingtième, cinquième, neuvième
    ordinals = dict(found)
    for end, other in changes:
        ordinals = {re.sub(end, other, word): value for word, value in ordinals.items()}
    found |= {word + "ième": value for word, value in ordinals.items()}
    found |= {word.replace("-", " "): value for word, value in found.items()}
    return found | {"mille": 1000} | _sized(small, " ", {"cent": 100, "cents": 100})


def _english(small: list[str], tens: list[str]) -> dict[str, int]:
    found = {word: value for value, word in enumerate(small) if value != 1}
    ordinals = {"third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
    ordinals |= {f"{word}th": value for word, value in found.items() if value > 3 and value not in ordinals.values()}
    for ten, word in enumerate(tens, 2):
        found[word], ordinals[f"{word[:-1]}ieth"] = ten * 10, ten * 10
        for unit, said in enumerate(small[1:10], 1):
            found |= {f"{word}{joint}{said}": ten * 10 + unit for joint in "- "}
    return found | ordinals | _sized(small, " ", {"hundred": 100, "thousand": 1000})


def _sized(small: list[str], joint: str, sizes: Mapping[str, int]) -> dict[str, int]:
    """A hundred, two hundred and so on to nine."""
    several = {f"{said}{joint}{word}": value * size for value, said in enumerate(small[:10]) if value for word, size in sizes.items()}
    return {**sizes, **several}


WORDS: Mapping[str, Callable[[list[str], list[str]], dict[str, int]]] = {"nl": _dutch, "fr": _french, "en": _english}
