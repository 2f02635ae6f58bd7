"""What is wrong with the words of a command line, in the language of whoever typed them.

In: what argparse, or a reader of a value in `cli/options.py`, says in English, and the options that there are. Out: a sentence without a
language, and a near word where there is one. Guarantees: what no pattern here knows is said as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text

WHOLE = (
    (re.compile(r"unrecognized arguments: (?P<words>.*)", re.DOTALL), "misuse-unknown"),
    (re.compile(r"the following arguments are required: (?P<names>.*)"), "misuse-required"),
    (re.compile(r"one of the arguments (?P<names>.*) is required"), "misuse-one-of"),
    (re.compile(r"`--` is no value: (?P<word>.*)", re.DOTALL), "misuse-dashes"),
    (re.compile(r"ambiguous option: (?P<word>.*) could match (?P<names>.*)", re.DOTALL), "misuse-ambiguous"),
)
OF_ARGUMENT = re.compile(r"argument (?P<name>[^:]*): (?P<what>.*)", re.DOTALL)
OF_VALUE = (
    (re.compile(r"expected one argument"), "misuse-one"),
    (re.compile(r"expected at least one argument"), "misuse-some"),
    (re.compile(r"expected at most one argument"), "misuse-at-most-one"),
    (re.compile(r"expected (?P<count>\d+) arguments?"), "misuse-count"),
    (re.compile(r"invalid choice: (?P<word>.*) \(choose from (?P<choices>[^()]*)\)", re.DOTALL), "misuse-choice"),
    (re.compile(r"invalid \S* ?value: (?P<word>.*)", re.DOTALL), "misuse-value"),
    (re.compile(r"not allowed with argument (?P<other>.*)"), "misuse-together"),
    (re.compile(r"ignored explicit argument (?P<word>.*)", re.DOTALL), "misuse-takes-none"),
    (re.compile(r"must be a whole number from (?P<least>\d+) to (?P<most>\d+)"), "misuse-whole"),
    (re.compile(r"(?P<word>.*) is not a number of seconds", re.DOTALL), "misuse-seconds"),
    (re.compile(r"must lie between (?P<least>\d+) and (?P<most>\d+)"), "misuse-between"),
    (re.compile(r"(?P<word>.*) is not a day written YYYY-MM-DD", re.DOTALL), "misuse-day"),
    (re.compile(r"names no folder"), "misuse-folder"),
    (re.compile(r"is given twice"), "misuse-twice"),
)


def misuse(message: str, options: Iterable[str]) -> tuple[Text, Text | None]:
    """The sentence, and whether a near word was meant. `options`: those of the command."""
    for pattern, key in WHOLE:
        if found := pattern.fullmatch(message):
            word = next((one.partition("=")[0] for one in found.groupdict().get("words", "").split() if one.startswith("-")), "")
            return text(key, **found.groupdict()), did_you_mean(word, options) if word else None
    about = OF_ARGUMENT.fullmatch(message)
    for pattern, key in OF_VALUE if about else ():
        if about and (found := pattern.fullmatch(about["what"])):
            said = found.groupdict()
            choices = [_bare(one.strip()) for one in said.get("choices", "").split(",")]
            bare = {**{name: _bare(value) for name, value in said.items()}, "choices": ", ".join(choices)}
            return text(key, name=about["name"], **bare), did_you_mean(bare["word"], choices) if "choices" in said else None
    return text("misuse-other", what=message), None


def _bare(word: str) -> str:
    """Without the quotes that Python writes around it."""
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] and word[0] in "'\"" else word
