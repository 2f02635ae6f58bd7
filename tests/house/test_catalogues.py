"""What the engine says to people stands in three languages, and each sentence is said somewhere."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from regelproef.words.say import AREAS, CATALOGUE, Speech

ENGINE = Path(__file__).parents[2] / "solver" / "regelproef"
CATALOGUES = {path for path in (ENGINE / "words").glob("*.py") if "\nTEXTS: " in path.read_text(encoding="utf-8")}
LANGUAGES = ("en", "nl", "fr")
SPEAKERS = {"__init__", "say", "value", "phrase", "numerals", "number_words", "halves"}  # of words/, what is no catalogue
CATALOGUES = {path for path in (ENGINE / "words").glob("*.py") if path.stem not in SPEAKERS}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def engine_trees() -> Iterator[tuple[Path, ast.Module]]:
    """Every module of the engine outside the catalogues."""
    for path in sorted(ENGINE.rglob("*.py")):
        if path not in CATALOGUES:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def said_by(call: ast.Call) -> str:
    """The name of what is called, with or without what it is called on."""
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def keys_in_code() -> tuple[set[str], list[re.Pattern[str]]]:
    """Strings that stand in code, and patterns of those that code puts together with at least one fixed part."""
    words, patterns = set(), set()
    for _, tree in engine_trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*" for part in node.values]
                if re.search(r"[a-z]{2}", "".join(part for part in parts if part != ".*")):
                    patterns.add("".join(parts))
    return words, [re.compile(pattern) for pattern in sorted(patterns)]


def test_every_sentence_stands_in_three_languages() -> None:
    """None is missing or empty."""
    incomplete = [key for key, entry in CATALOGUE.items() if set(entry) != set(LANGUAGES) or not all(words.strip() for words in entry.values())]
    assert incomplete == []


def test_all_languages_fill_in_the_same() -> None:
    """A translation that forgets or invents a placeholder would say less, or break."""
    unlike = [key for key, entry in CATALOGUE.items() if len({frozenset(placeholders(words)) for words in entry.values()}) > 1]
    assert unlike == []


def test_no_key_in_two_catalogues() -> None:
    """A key means one sentence."""
    counts = Counter(key for area in AREAS for key in area.TEXTS)
    assert [key for key, count in counts.items() if count > 1] == []


def test_every_catalogue_is_registered() -> None:
    """A catalogue that is not in AREAS is never said."""
    assert {path.stem for path in CATALOGUES} == {area.__name__.rsplit(".", 1)[1] for area in AREAS}


def test_every_sentence_is_said_somewhere() -> None:
    """A key that no code names or puts together is dead."""
    words, patterns = keys_in_code()
    dead = [key for key in CATALOGUE if key not in words and not any(pattern.fullmatch(key) for pattern in patterns)]
    assert dead == []


def test_every_check_has_a_heading() -> None:
    """What was proved is counted under a heading, for each code that can be proved."""
    proved = {
        node.args[0].value
        for path, tree in engine_trees()
        if path.parent.name == "check"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "proved" and isinstance(node.args[0], ast.Constant)
    }
    assert proved
    assert [code for code in sorted(proved) if f"code:{code}" not in CATALOGUE] == []


def test_every_key_that_is_said_exists() -> None:
    """The first argument of `text(…)` and `say(…)` is a key of a catalogue, and so is the second of `unusable(…)`."""
    missing = []
    for path, tree in engine_trees():
        for node in ast.walk(tree):
            place = {"text": 0, "say": 0, "unusable": 1}.get(said_by(node), 0) if isinstance(node, ast.Call) else 0
            if isinstance(node, ast.Call) and len(node.args) > place and said_by(node) in {"text", "say", "unusable"}:
                key = node.args[place]
                if isinstance(key, ast.Constant) and key.value not in {*CATALOGUE, *LANGUAGES}:
                    missing.append(f"{path.name}: {key.value}")
    assert missing == []


def test_no_sentence_leaves_the_plural_to_the_reader() -> None:
    """`{count:person|persons}` agrees with its number; "person(s)" does not."""
    either = re.compile(r"\w\((?:s|e|en|n|es|den)\)|persoon/|vraag/")
    assert [key for key, entry in CATALOGUE.items() if any(map(either.search, entry.values()))] == []


def test_a_number_agrees_with_its_word() -> None:
    """One is one in each language; none is one in French only."""
    said = {language: [Speech(language).say("unusable", count=count).rpartition(" ")[2] for count in (0, 1, 2)] for language in LANGUAGES}
    assert said == {"en": ["errors", "error", "errors"], "nl": ["fouten", "fout", "fouten"], "fr": ["erreur", "erreur", "erreurs"]}
    assert Speech("en").say("search-saved-gone", count=1) == "1 of them can no longer exist, and is left out"
