"""Numbers in words, in Dutch, French and English: what one looks like in a text, and which number it is.

In: a language, and words that its pattern matched. Out: a pattern, and a number. Hundreds, thousands and millions are put together from what stands
before and behind them: "vijfentwintigduizend", "vijftienhonderd", "cent cinq", "two hundred and five". "een", "un" and "one" alone are articles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

Words = tuple[dict[str, int], dict[str, int]]  # below a hundred, one apart: cardinals and ordinals

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
OTHERS = {  # words that name a number without being one
    "nl": {"driedubbel": 3, "driedubbele": 3, "drievoudig": 3, "drievoudige": 3, "decennium": 10, "dozijn": 12},
    "fr": {"triple": 3, "décennie": 10, "douzaine": 12},
    "en": {"twice": 2, "thrice": 3, "triple": 3, "decade": 10, "dozen": 12},
}
ONE = {"nl": ("een", "één"), "fr": ("un", "une"), "en": ("one",)}
SIZES = {
    "nl": {"honderd": 100, "duizend": 1000, "miljoen": 1000000},
    "fr": {"cents": 100, "cent": 100, "mille": 1000, "millions": 1000000, "million": 1000000},
    "en": {"hundred": 100, "thousand": 1000, "million": 1000000},
}
HUNDREDS = {"nl": "honderd|duizend|miljoen", "fr": r"\b(?:cent|mille)|million", "en": "hundred|thousand|million"}
APART = {"nl": " ?", "fr": "[ -]", "en": "[ -]"}  # before a hundred or a thousand
JOINT = {"nl": " ?(?:(?:en|ën) ?)?", "fr": "[ -](?:et[ -])?", "en": "[ -](?:and[ -])?"}  # behind it
WORD, BEGINNING = re.compile(r"\w+"), 3  # letters
END = {"nl": "(?:ste)?", "fr": "(?:ième)?", "en": "(?:th)?"}


def has_hundreds(text: str, language: str) -> bool:
    """Whether the text may name a hundred, a thousand or a million."""
    return re.search(HUNDREDS[language], text) is not None


@cache
def pattern_below_a_hundred(language: str) -> str:
    """As `pattern_of`, for a text without hundreds: a tenth as long."""
    cardinals, ordinals = WORDS[language](SMALL[language].split(), TENS[language].split())
    return _any([*ordinals, *cardinals, *OTHERS[language]])


@cache
def pattern_of(language: str) -> str:
    """A pattern without groups for the number words of a text in small letters; what may not stand beside them is up to the caller."""
    cardinals, ordinals = WORDS[language](SMALL[language].split(), TENS[language].split())
    apart, joint, end = APART[language], JOINT[language], END[language]
    below, last = _any([*cardinals, *ONE[language]]), _any([*ordinals, *cardinals, *ONE[language]])
    hundred, thousand, million = (_any(word for word, value in SIZES[language].items() if value == size) for size in (100, 1000, 1000000))
    before = rf"(?:(?:{below}{apart})?{hundred}(?:{joint}{below})?|{below})"
    ending = rf"(?:{below}{apart})?{hundred}(?:{joint}{last})?{end}"
    thousands = rf"(?:{before}{apart})?{thousand}(?:(?:{joint}|{apart})(?:{ending}|{last}))?{end}"
    millions = rf"{before} ?{million}(?:(?:{joint}| )(?:{thousands}|{ending}|{last}))?"
    return rf"(?:{millions}|{thousands}|{ending}|{pattern_below_a_hundred(language)})"


def may_name_a_number(text: str, language: str) -> bool:
    """Whether the pattern could match somewhere: some word begins as one of its words does, and "een" alone is none."""
    return not _beginnings(language).isdisjoint(word[:BEGINNING] for word in WORD.findall(text) if word not in ONE[language])


@cache
def _beginnings(language: str) -> frozenset[str]:
    return frozenset(re.split("[- ]", word)[0][:BEGINNING] for word in _values(language))


def value_of(words: str, language: str) -> int:
    """The number that a match of the pattern names."""
    values = _values(language)
    whole, part = 0, 0
    for word in _each(language).findall(words):
        value = values[word]
        if value < 100:
            part += value
        elif value == 100:
            part = (part or 1) * 100
        else:
            whole, part = whole + (part or 1) * value, 0
    return whole + part


@cache
def _values(language: str) -> Mapping[str, int]:
    cardinals, ordinals = WORDS[language](SMALL[language].split(), TENS[language].split())
    return {**cardinals, **ordinals, **dict.fromkeys(ONE[language], 1), **SIZES[language], **OTHERS[language]}


@cache
def _each(language: str) -> re.Pattern[str]:
    """One word of a number."""
    return re.compile(_any(_values(language)))


def _any(words: Iterable[str]) -> str:
    """One of them, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def _dutch(small: list[str], tens: list[str]) -> Words:
    found = {word: value for value, word in enumerate(small) if value != 1}
    for ten, word in enumerate(tens, 2):
        found[word] = ten * 10
        for unit, said in enumerate(small[1:10], 1):
            found[f"{said}en{word}"] = found[f"{said}ën{word}"] = ten * 10 + unit
    ordinals = {word + ("ste" if value == 8 or value >= 20 else "de"): value for word, value in found.items()}
    return found, ordinals | {"derde": 3}


def _french(small: list[str], tens: list[str]) -> Words:
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
    ordinals = {word + "ième": value for word, value in ordinals.items()}
    found, ordinals = (both | {word.replace("-", " "): value for word, value in both.items()} for both in (found, ordinals))
    return found, ordinals


def _english(small: list[str], tens: list[str]) -> Words:
    found = {word: value for value, word in enumerate(small) if value != 1}
    ordinals = {"third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
    ordinals |= {f"{word}th": value for word, value in found.items() if value > 3 and value not in ordinals.values()}
    for ten, word in enumerate(tens, 2):
        found[word], ordinals[f"{word[:-1]}ieth"] = ten * 10, ten * 10
        for unit, said in enumerate(small[1:10], 1):
            found |= {f"{word}{joint}{said}": ten * 10 + unit for joint in "- "}
    return found, ordinals


WORDS: Mapping[str, Callable[[list[str], list[str]], Words]] = {"nl": _dutch, "fr": _french, "en": _english}
