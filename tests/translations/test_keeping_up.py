"""The command `translations`: what is missing or out of date, and a file that keeps its layout."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from regelproef.cli.main import main
from regelproef.model.from_documents import load_rulebook

LIBRARY = Path(__file__).parents[1] / "rulebooks" / "bibliotheek"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return shutil.copytree(LIBRARY, tmp_path / "book")


def run(book: Path, *words: str) -> int:
    return main(["translations", "fr", "--spec", str(book), "--lang", "en", *words])


def replace(path: Path, old: str, new: str) -> None:
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new), encoding="utf-8")


def french(book: Path) -> Path:
    return book / "translations/fr.yaml"


def without(book: Path, *starts: str) -> str:
    """The French file without the lines that start so."""
    lines = french(book).read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for line in lines if not line.startswith(starts))
    french(book).write_text(kept, encoding="utf-8")
    return kept


def test_a_complete_translation_is_all_good(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And writing changes nothing."""
    before = french(book).read_bytes()
    assert run(book) == run(book, "--write") == 0
    assert "53 of 53 texts, 0 out of date" in capsys.readouterr().out
    assert french(book).read_bytes() == before


def test_what_is_missing_is_shown_with_its_original(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So that it can be translated on the spot."""
    without(book, "  lid-leent:")
    assert run(book) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "52 of 53 texts" in out and "rules/lid-leent/text original: Met een lidkaart gaat het stuk mee naar huis." in out


def test_it_is_added_where_it_belongs(book: Path) -> None:
    """After the entry before it in the rulebook; no other byte changes, comments neither."""
    replace(french(book), "rules:\n", "# des règles\nrules:\n")
    kept = without(book, "  lid-leent:", "  gewoonlijk-later:")
    assert run(book, "--write") == 1
    after = french(book).read_text(encoding="utf-8")
    added = [line for line in after.splitlines(keepends=True) if line not in kept.splitlines(keepends=True)]
    assert [line.partition(":")[0] for line in added] == ["  gewoonlijk-later", "  lid-leent"]
    assert "".join(line for line in after.splitlines(keepends=True) if line not in added) == kept
    assert after.index("lid-leent:") < after.index("te-jong-voor-film:")
    again = french(book).read_bytes()
    run(book, "--write")
    assert french(book).read_bytes() == again


@pytest.mark.parametrize(
    ("starts", "added"),
    [
        (("      spel: Un jeu", '      spel: "Un jeu"'), '      spel: ""'),
        (('    why: "Le règlement',), '    why: ""'),
    ],
)
def test_a_part_of_an_entry_is_added_to_it(starts: tuple[str, ...], added: str, book: Path) -> None:
    """To the entry that stands there, as it is laid out."""
    kept = without(book, *starts)
    assert run(book, "--write") == 1
    after = french(book).read_text(encoding="utf-8")
    assert sorted(after.splitlines()) == sorted([*kept.splitlines(), added])
    assert load_rulebook(book).translations["fr"].stale == ()


def test_a_file_is_begun(book: Path) -> None:
    """Where there is none, with every text."""
    french(book).unlink()
    assert run(book, "--write") == 1
    translation = load_rulebook(book).translations["fr"]
    assert (translation.said, translation.stale, len(translation.missing)) == ({}, (), 53)


def test_a_changed_original_stays_out_of_date_until_somebody_says_so(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Adding what is missing does not say that a translation still holds."""
    replace(book / "rules/uitlening.yaml", "Zonder kaart komt men later terug.", "Zonder kaart komt men morgen terug.")
    assert run(book, "--write") == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "1 out of date" in out and "original: Zonder kaart komt men morgen terug. translation: Sans carte, on revient plus tard." in out
    before = french(book).read_text(encoding="utf-8")
    assert run(book, "--write", "--fresh", "rules/gewoonlijk-later") == 0
    after = french(book).read_text(encoding="utf-8")
    changed = [(one, other) for one, other in zip(before.splitlines(), after.splitlines(), strict=True) if one != other]
    assert [one.partition(":")[0] for one, _ in changed] == ["  gewoonlijk-later"]


def test_a_digest_is_given_to_an_entry_without(book: Path) -> None:
    """Once somebody says that it holds."""
    replace(french(book), '    of: "731a7617"\n', "")
    assert run(book) == 1
    assert run(book, "--write", "--fresh", "all") == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--fresh", "rules/lid-leent"), "goes with `--write`"),
        (("--write", "--fresh", "rules/lid-leen"), "is no translation that is out of date"),
    ],
)
def test_wrong_use_writes_nothing(words: tuple[str, ...], told: str, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, with what was meant."""
    before = french(book).read_bytes()
    assert run(book, *words) == 2
    assert told in capsys.readouterr().err
    assert french(book).read_bytes() == before


def test_the_language_of_the_rulebook_is_none_to_translate_into(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its own files say that."""
    assert main(["translations", "nl", "--spec", str(book), "--lang", "fr"]) == 2
    assert "néerlandais est la langue du recueil de règles" in capsys.readouterr().err


def test_for_programs(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each text with its place."""
    without(book, "  lid-leent:")
    run(book, "--format", "json")
    answer = json.loads(capsys.readouterr().out)
    assert (answer["language"], answer["texts"], answer["verdict"]) == ("fr", 53, "incomplete")
    (missing,) = answer["missing"]
    assert (missing["kind"], missing["name"], missing["key"], missing["translation"]) == ("rules", "lid-leent", "text", None)
