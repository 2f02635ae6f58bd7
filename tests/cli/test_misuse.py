"""What is typed wrong is told in the language of whoever typed it, with a suggestion where one is near."""

from __future__ import annotations

import re

import pytest

from regelproef.cli import misuse as module
from regelproef.cli.main import main
from regelproef.cli.options import day, folder, seconds, whole, work
from regelproef.words.say import CATALOGUE

# words: what is said in Dutch
CASES = {
    ("check", "--spek", "x"): "deze woorden betekenen hier niets: --spek x; bedoelt u `--spec`?",
    ("chek",): "bedoelt u `check`?",
    ("check", "--format", "jsn"): "--format kan niet `jsn` zijn; mogelijk: text, json, ",
    ("check", "--work"): "na --work hoort een waarde",
    ("check", "--work", "abc"): "--work moet een geheel getal van 0 tot en met ",
    ("check", "--budget", "-"): "--budget moet een aantal seconden zijn, niet `-`",
    ("check", "--budget", "99999999"): "--budget moet tussen 0 en 86400 liggen",
    ("check", "--spec", ""): "--spec moet een map noemen",
    ("gate", "--date", "gisteren"): "--date moet een dag zijn, geschreven als JJJJ-MM-DD, niet `gisteren`",
    ("check", "--spec", "x", "--spec", "y"): "--spec kan maar één keer gegeven worden",
    ("check", "--a"): "`--a` kan meer dan één optie zijn: ",
    ("bundle",): "nog nodig: DIR",
    ("generate", "--check=ja"): "na --check hoort geen waarde (`ja`)",
}
ENGLISH = re.compile(r"argument|expected|invalid|unrecognized|required|must be|is not a")


@pytest.mark.parametrize("words", CASES, ids=" ".join)
def test_what_is_typed_wrong_is_told_in_dutch_and_french(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of the parser's English is left, and what was meant is proposed."""
    told = {}
    for language in ("nl", "fr"):
        code = main([*words, f"--lang={language}"])
        out, error = capsys.readouterr()
        told[language] = error.splitlines()[-1]

        assert (code, out) == (2, "")
        assert not ENGLISH.search(told[language])
    assert CASES[words] in told["nl"] and told["nl"].startswith("regelproef: fout: ")
    assert told["fr"].startswith("regelproef : erreur : ")


def test_each_sentence_of_the_parser_is_known() -> None:
    """Whatever the readers of values say in English has a pattern."""
    for read, word in ((work, "x"), (whole(1, 3), "x"), (seconds, "x"), (seconds, "999999"), (day, "x"), (folder, "")):
        with pytest.raises(Exception, match=r".") as found:
            read(word)
        what, _ = module.misuse(f"argument --x: {found.value}", ())
        assert what.key != "misuse-other"
    keys = {key for _, key in (*module.WHOLE, *module.OF_VALUE)}
    assert keys <= CATALOGUE.keys()
