"""Halves in a text: half a year, one and a half, 18,5 years, ½; in Dutch, French and English.

In: a text in small letters and its language. Out: places with how many halves they name. A half of something else than years is read only where it
is written as a number (½, 1/2) or counts on from one (anderhalf, et demi): "half-time" and "halve wees" are no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from regelproef.words.number_words import ONE, has_hundreds, pattern_below_a_hundred, pattern_of, value_of

AND_A_HALF = {
    "nl": r"(?P<more>{number})[- ]?[eë]n[- ]?(?:een[- ]?|één[- ]?)?hal(?:f|ve)",
    "fr": r"(?P<more>{number}|une?)(?: ans?| années?| fois)? et demie?",
    "en": r"(?P<more>{number}|one|a)(?: years?| times)? and a half",
}
ONE_AND_A_HALF = {"nl": r"anderhal(?:f|ve)", "fr": r"(?!)", "en": r"(?!)"}
HALF_A_YEAR = {
    "nl": r"hal(?:f|ve)[- ]?(?:jaar|jaren|jarige?n?)|(?:½|1/2) jaar",
    "fr": r"demie?[- ](?:an|année)s?|(?:½|1/2) (?:an|année)",
    "en": r"half[- ](?:of )?(?:a[- ])?year|(?:½|1/2) (?:a |of a )?year",
}
A_HALF = re.compile("hal[fv]|demi|½|1/2|[.,]5")  # in none of the three languages is there a half without one of these
WITH_COMMA = {"nl": r"jaar|jaren|jarige?n?|keer|maal", "fr": r"ans?|années?|fois", "en": r"years?|times"}
NAMED = r"(?:bijlage|pagina|blad|deel|annexe?|page|partie|part|artikel|article|art\.|lid|nr\.?|no\.?|n°) "  # 1/2 behind one of these is a name


def halves(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Where a half is named: start, end, how many halves."""
    for found in _pattern(language, whole=has_hundreds(text, language)).finditer(text) if A_HALF.search(text) else ():
        if found["written"] and "/" in found[0] and re.search(rf"{NAMED}$", text[: found.start()]):
            continue
        more = found["more"] or found["comma"] or found["whole"]
        count = 0 if not more else int(more) if more.isdigit() else 1 if more in (*ONE[language], "a") else value_of(more, language)
        yield found.start(), found.end(), 2 * count + 1 if not found["one"] else 3


@cache
def _pattern(language: str, *, whole: bool) -> re.Pattern[str]:
    """`whole`: also with the numbers above a hundred, whose pattern is long."""
    number = rf"\d{{1,4}}|{pattern_of(language) if whole else pattern_below_a_hundred(language)}"
    return re.compile(
        rf"(?<![\w/.,:-])(?:(?:{AND_A_HALF[language].replace('{number}', number)}|(?P<one>{ONE_AND_A_HALF[language]})|{HALF_A_YEAR[language]}"
        rf"|(?P<comma>\d{{1,4}})[.,]50?(?=[ -]?(?:{WITH_COMMA[language]})(?!\w)))(?!\w)"
        rf"|(?P<written>(?:(?P<whole>\d{{1,4}}) ?)?(?:½|(?:(?<=\d )|(?<!\d))1/2))(?![\w/]))"
    )
