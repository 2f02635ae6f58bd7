"""How people write values is read, what could mean two things is refused, and what is written is read back."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from persons.permits import Permits, write_permits
from regelproef.answer.outcome import Value
from regelproef.language.types import Kind
from regelproef.model.from_documents import load_rulebook
from regelproef.model.values import read_value
from regelproef.persons.cells import TRUTHS, read_years, reader_of, written


@pytest.mark.parametrize("word", ["ja", "oui", "yes", "WAAR", "VRAI", "TRUE", "true", "True", " Ja "])
def test_true(permits: Permits, word: str) -> None:
    """As spreadsheets and people in three languages write it."""
    assert permits.facts("member", word) == {"member": True}


@pytest.mark.parametrize("word", ["nee", "non", "no", "ONWAAR", "FAUX", "FALSE", "false"])
def test_false(permits: Permits, word: str) -> None:
    """The same for what is not."""
    assert permits.facts("member,cars", f"{word},2") == {"cars": 2}


def test_truths_are_not_shared() -> None:
    """No word says both."""
    assert len(TRUTHS) == 12 and sum(TRUTHS.values()) == 6


@pytest.mark.parametrize("word", ["Brussel", "BRUXELLES", "brussels", "Brussels"])
def test_labels_of_values(permits: Permits, word: str) -> None:
    """In any language, whatever the capitals."""
    assert permits.facts("Woonplaats", word) == {"town": "brussels"}


def test_an_ambiguous_label_is_refused_by_name(permits: Permits) -> None:
    """It names the values that share it; the next person is decided."""
    done = permits.decide("town\nGand\nGent\n")
    assert done.code == 1 and "`Gand` is the label of several values of `town`: ghent, other" in done.answers[0]["error"]
    assert "decisions" in done.answers[1]


@pytest.mark.parametrize("word", ["31/12/2025", "31-12-2025", "2025-12-31"])
def test_declared_days(permits: Permits, word: str) -> None:
    """The day comes first where that is said, and YYYY-MM-DD is always read."""
    assert permits.facts("day", word, "--dates", "dmy") == {"day": "2025-12-31"}


def test_undeclared_days_are_told_once_for_the_column(permits: Permits) -> None:
    """With the option that reads them, and nobody is decided."""
    done = permits.decide("day,cars\n2025-01-01,1\n" + "1/02/2025,1\n" * 50, lang="fr")
    assert done.code == 2 and done.out == "" and done.err.count("1/02/2025") == 1 and "--dates dmy" in done.err and "ligne 3" in done.err


@pytest.mark.parametrize("word", ["31/13/2025", "30-02-2025", "1/2-2025", "1/2/25", "2025-2-1", "2025-01-01 00:00:00"])
def test_no_such_day(permits: Permits, word: str) -> None:
    """Nothing is guessed where the day comes first either; the person is in error."""
    done = permits.decide(f"day\n{word}\n", "--dates", "dmy")
    assert done.code == 1 and word in done.answers[0]["error"]


@pytest.mark.parametrize("word", ["120,50", "120.50", "€ 120", "1 000", "1e3", "NaN", "--3"])
def test_amounts_are_whole_cents(permits: Permits, word: str) -> None:
    """The message says what is expected, in each language."""
    for lang, words in (("en", "whole cents"), ("nl", "een bedrag in hele centen"), ("fr", "centimes entiers")):
        done = permits.decide(f"income_cent;cars\n{word};1\n", lang=lang)
        assert done.code == 1 and words in done.answers[0]["error"] and f'"{word}"' in done.answers[0]["error"]


def test_no_english_in_other_languages(permits: Permits) -> None:
    """What a value must be is said in words, not in the names of types."""
    told = permits.decide("cars\nx\n", lang="nl").answers[0]["error"], permits.decide("lived\nx\n", lang="fr").answers[0]["error"]
    assert "een geheel getal" in told[0] and "années" in told[1]
    assert not any(word in one.split() for one in told for word in ("int", "must", "per_year_bool"))


@pytest.mark.parametrize(
    "word", ["2019 2021", "2019;2021", "2019,2021", "2019|2021", "2019 | 2021", "2019; 2021;", "2019-2019 2021", "2019 - 2019, 2021"]
)
def test_years(word: str) -> None:
    """One reader, whatever stands between them; stretches too."""
    assert read_years(word) == ["2019", "2021"]


def test_years_that_are_none(permits: Permits) -> None:
    """A dash is no year at all, which an empty cell is not: that is the default."""
    assert permits.facts("lived,cars", "-,2") == {"lived": {}, "cars": 2}
    assert permits.facts("lived,cars", ",2") == {"cars": 2}
    for word in ("19", "2021-2019", ";", "2019.0", "2019 2019"):
        assert permits.decide(f'lived\n"{word}"\n').code == 1


@pytest.mark.parametrize(
    ("word", "said"), [("2021-2019", "runs backwards: 2021 comes after 2019"), ("2021 – 2019", "backwards"), ("2019-", '"2019-"')]
)
def test_years_that_are_told(permits: Permits, word: str, said: str) -> None:
    """As they were written, and what is wrong with them."""
    told = permits.decide(f'lived\n"{word}"\n').answers[0]["error"]
    assert said in told and "[" not in told


def test_years_on_the_command_line(permits: Permits) -> None:
    """The same words as in a table."""
    done = permits.run("explain", "lived=2016-2017,2020", "town=Brussel", "member=ja", "--format", "json")
    assert '"2016": true' in done.out and '"2017": true' in done.out and '"town": "brussels"' in done.out


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Whatever a fact may be, as one cell."""
    write_permits(tmp_path)
    book, chance = load_rulebook(tmp_path / "book"), random.Random(7)

    def drawn(kind: Kind) -> Value:
        match kind:
            case Kind.BOOL:
                return chance.random() < 0.5
            case Kind.DATE:
                return date(2020, 1, 1) + timedelta(chance.randrange(4000))
            case Kind.HISTORY:
                return frozenset(chance.sample(range(2010, 2031), chance.randrange(5)))
            case Kind.ENUM:
                return chance.choice(["brussels", "ghent", "other"])
            case _:
                return chance.randrange(7)

    for _ in range(400):
        fact = chance.choice(list(book.facts.values()))
        value = drawn(fact.type.kind)
        for order in ("iso", "dmy"):
            assert read_value(fact, reader_of(book, fact, order)(written(value))) == value
        assert not set(written(value)) & set(",;\t\"'=")
