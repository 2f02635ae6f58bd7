"""The numbers that a text for people names: in digits or in words, as a number, an amount of money, a year or a day.

In: a text and its language. Out: `Mention`s in reading order. "een", "un" and "one" are articles rather than numbers, and what looks like the number
of an article (7.73) or of a file (S002-11) is a name; neither is a mention. What stands beside a number says on which side of it the line is drawn:
to be older than 25 and to be at least 26 are the same line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from regelproef.words.halves import halves
from regelproef.words.number_words import has_hundreds, may_name_a_number, pattern_below_a_hundred, pattern_of, value_of
from regelproef.words.phrasing import TEXTS


class Side(Enum):
    """Where the line lies: `AT` between the value and the one before it, `PAST` between the value and the next; `OPEN`: nothing says so."""

    OPEN = "open"
    AT = "at"
    PAST = "past"


class Kind(Enum):
    NUMBER = "number"
    MONEY = "money"  # in cents
    SHARE = "share"  # a rate, in units of `ONE_PERCENT` to the hundredth part
    YEARS = "years"  # how many years
    HALVES = "halves"  # of a year, where nothing else is said
    YEAR = "year"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True)
class Mention:
    """`value`: a number, cents or a year; of a day (year, month, day), the year 0 where none is named; of a month the same, the day 0."""

    words: str
    kind: Kind
    value: int | tuple[int, int, int]
    side: Side


Reading = tuple[int, int, Kind, int | tuple[int, int, int]]  # from, to, what it counts, how many

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
EURO = r"(?:euro['’]?s?|eur|€)(?!\w)"
CENT = {  # in French "cents" are hundreds
    "nl": r"(?:euro)?cent(?:en|s)?(?!\w)",
    "fr": r"(?:centimes?|eurocents?)(?!\w)",
    "en": r"(?:euro)?cents?(?!\w)",
}
YEARS = {"nl": r"-?(?:jaar|jaren|jarige?n?)(?!\w)", "fr": r"(?:ans?|années?)(?!\w)", "en": r"-?(?:years?|year-olds?)(?!\w)"}
ORDINAL = r"(?:ste|de|e|er|ère|ième|ème|st|nd|rd|th)"
BLANK = "[ \u00a0\u202f]"
PERCENT = rf"{BLANK}?(?:%|pct(?!\w)|procent(?!\w)|percent(?!\w)|per cent(?!\w)|pour cent(?!\w))"
ONE_PERCENT = 10**7  # a rate has at most nine decimals
SHARES = re.compile(rf"(?<![\w/.,:-])(\d{{1,6}})(?:[.,](\d{{1,7}}))?{PERCENT}")
A_DIGIT = re.compile(r"\d")
DIGITS = re.compile(
    rf"(?<![\w/.,:-])((?:€|eur(?:o)?(?!\w)){BLANK}?)?(\d{{1,3}}(?:{BLANK}\d{{3}})+(?!\d)(?:,\d\d)?|\d+(?:[.,]\d+)*)(?:{BLANK}?({EURO})|-?{ORDINAL}\b)?"
    r"(?![\w/]|[.,:]\d|-\d)",
    re.IGNORECASE,
)
IN_THOUSANDS = re.compile(rf"(?<![\w/.,:-])(€{BLANK}?)?(\d{{1,4}})(?:k|{BLANK}?(?:duizend|mille|thousand))(?:{BLANK}?({EURO}))?(?!\w)")
ISO = re.compile(r"(?<![\w/.,:-])(\d{4})-(\d{2})-(\d{2})(?![\w/-])")
NUMBERED = re.compile(r"(?<![\w/.,:-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\w/-])")
WITHOUT_YEAR = re.compile(r"(?<![\w/.,:-])(\d{1,2})/(\d{1,2})(?![\w/-]|[.,]\d)")
TWO_YEARS = re.compile(r"(?<![\w/.,:-])(\d{4})([-–/])(\d{4}|\d\d)(?![\w/–-]|[.,]\d)")
VERBS = {"nl": (), "fr": (), "en": ("march", "may")}  # a month only before a year, or behind one of the words below
BEFORE_MONTH = re.compile(r"\b(?:since|from|in|of|until|till|before|after|by|during|including) $")
FIRST_YEAR, LAST_YEAR = 1900, 2100  # a plain number between these is a year


@cache
def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """The numbers of a text, each read once, in reading order. A name is read like a text once its hyphens are blanks (`of_name`)."""
    folded = text.casefold()
    taken: list[Reading] = []
    for start, end, kind, value in _read(folded, language):
        if all(end <= first or last <= start for first, last, _, _ in taken):
            taken.append((start, end, kind, value))
    return tuple(Mention(text[a:b], kind, value, _side(folded, a, b, language)) for a, b, kind, value in sorted(taken, key=lambda one: one[:2]))


def of_name(name: str, language: str) -> tuple[Mention, ...]:
    """The numbers in the name of a rule or a case, whose hyphens stand for blanks."""
    return mentions(re.sub(r"[-_]", " ", name), language)


def _read(text: str, language: str) -> Iterator[Reading]:
    """What can be read as a number, the longest readings first; a place that was taken is not read again."""
    in_digits = A_DIGIT.search(text) is not None  # most texts have none, and then little is left to look for
    if in_digits:
        yield from _dates(text, language)
    for start, end, count in halves(text, language):
        yield start, end, Kind.HALVES, count
    pattern, months = _months(language)
    for found in pattern.finditer(text):
        if found["month"] in VERBS[language] and not found["year"] and not BEFORE_MONTH.search(text[: found.start()]):
            continue
        yield found.start("month"), found.end(), Kind.MONTH, (int(found["year"] or 0), months[found["month"]], 0)
    if in_digits:
        yield from _shares(text)
        yield from _plain_digits(text, language)
    for found in _words(language, whole=has_hundreds(text, language)).finditer(text) if may_name_a_number(text, language) else ():
        value = value_of(found[1], language)
        if found[2]:
            yield found.start(), found.end(), Kind.MONEY, value * 100
        elif (percent := re.compile(PERCENT).match(text, found.end(1))) is not None:
            yield found.start(), percent.end(), Kind.SHARE, value * ONE_PERCENT
        else:
            yield found.start(), found.end(), _counted(text, found.end(1), Kind.NUMBER, language), value


def _dates(text: str, language: str) -> Iterator[Reading]:
    for found in ISO.finditer(text):
        yield found.start(), found.end(), Kind.DAY, (int(found[1]), int(found[2]), int(found[3]))
    for found in NUMBERED.finditer(text):
        yield found.start(), found.end(), Kind.DAY, (int(found[3]), int(found[2]), int(found[1]))
    for found in TWO_YEARS.finditer(text):
        yield from _two_years(found)
    for found in WITHOUT_YEAR.finditer(text):
        day, month = int(found[1]), int(found[2])
        if 12 < day <= 31 and 1 <= month <= 12:  # 3/4 is a name
            yield found.start(), found.end(), Kind.DAY, (0, month, day)
    for pattern, read in _days(language):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), Kind.DAY, read(found)


def _shares(text: str) -> Iterator[Reading]:
    for found in SHARES.finditer(text):
        yield found.start(), found.end(), Kind.SHARE, int(found[1]) * ONE_PERCENT + int((found[2] or "0").ljust(7, "0"))


def _plain_digits(text: str, language: str) -> Iterator[Reading]:
    for found in IN_THOUSANDS.finditer(text):
        money = found[1] or found[3]
        yield found.start(), found.end(), (Kind.MONEY if money else Kind.NUMBER), int(found[2]) * (100000 if money else 1000)
    for found in DIGITS.finditer(text):
        for start, end, kind, value in _digits(found):
            yield start, end, _counted(text, end, kind, language), value


def _counted(text: str, end: int, kind: Kind, language: str) -> Kind:
    """What a number counts, by the word behind it."""
    if kind is Kind.NUMBER and re.match(rf"{BLANK}?{YEARS[language]}", text[end : end + 20]):
        return Kind.YEARS
    if kind in (Kind.NUMBER, Kind.YEAR) and re.match(rf"{BLANK}?{CENT[language]}", text[end : end + 20]):
        return Kind.MONEY
    return kind


def _two_years(found: re.Match[str]) -> Iterator[tuple[int, int, Kind, int]]:
    """Both ends of 2022-2023 and 2022-23; what is a month (2022-11) or no later year is no span."""
    first = int(found[1])
    last = int(found[3]) if len(found[3]) == 4 else first // 100 * 100 + int(found[3])
    if FIRST_YEAR <= first < last <= LAST_YEAR and (len(found[3]) == 4 or (last == first + 1 and int(found[3]) > 12)):
        yield found.start(1), found.end(1), Kind.YEAR, first
        yield found.start(3), found.end(3), Kind.YEAR, last


def _digits(found: re.Match[str]) -> Iterator[tuple[int, int, Kind, int]]:
    written = found[2]
    money = bool(found[1] or found[3])
    whole, cents = written, "00"
    if money and (tail := re.fullmatch(r"(.*)[.,](\d\d?)", written)):
        whole, cents = tail[1], tail[2].ljust(2, "0")
    grouped = re.fullmatch(r"\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\s\d{3})+", whole)
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


def _names_of_months(language: str) -> dict[str, int]:
    return {TEXTS[f"ph-month-{number}"][language].casefold(): number for number in range(1, 13)}


@cache
def _months(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A month in words without its day, and the year where it is named."""
    months = _names_of_months(language)
    year = r"(?: (?:of |van |de )?(?P<year>\d{4})(?![\w-]))?"
    return re.compile(rf"\b(?P<month>{'|'.join(months)}){year}(?!\w)"), months


@cache
def _days(language: str) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int]]], ...]:
    """A day and a month in words, and the year where it is named."""
    months = _names_of_months(language)
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
def _words(language: str, *, whole: bool) -> re.Pattern[str]:
    """Number words; the first group is the number, the second that euros are counted."""
    number = pattern_of(language) if whole else pattern_below_a_hundred(language)
    return re.compile(rf"(?<![\w-])({number})(?: ({EURO})|-?(?:jarige?n?|maal|ans)?(?!\w))")
