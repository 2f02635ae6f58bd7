"""The command `report`: what it writes, how it says that this is out of date, and what Markdown may not do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from regelproef.cli.main import main
from regelproef.cli.report import PROGRAMS, rendered
from regelproef.report.document import Document
from regelproef.report.page.page_data import TEXTS
from regelproef.report.page.svg_rules import reduced, wrapped
from regelproef.report.render.html import render_html, script
from regelproef.report.render.markdown import plain
from regelproef.statements.settle import Way
from regelproef.words.say import CATALOGUE
from report.pages import ROOT, book_of, quick_data
from report.test_javascript_evaluator import hostile_book

SPEC = str(ROOT / "tests" / "rulebooks" / "parking")


def run(folder: Path, *words: str) -> int:
    return main(["report", "--spec", SPEC, "--lang", "nl", "--out", str(folder), "--fixtures", str(folder), *words])


def test_writes_and_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was written is up to date; an edit or a missing file is said, with exit code 1 and nothing written."""
    assert run(tmp_path) == 0
    assert sorted(os.listdir(tmp_path)) == ["parking.nl.html", "parking.nl.md"]
    assert run(tmp_path, "--check") == 0

    (tmp_path / "parking.nl.md").write_text("otherwise", encoding="utf-8")
    assert run(tmp_path, "--check") == 1
    (tmp_path / "parking.nl.md").unlink()
    assert run(tmp_path, "--check") == 1
    assert sorted(os.listdir(tmp_path)) == ["parking.nl.html"]
    assert "ontbreekt: " in capsys.readouterr().out


def test_a_second_opinion_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """How each kind of verdict stands. It is for reading: how much is asked of a solver is not the same with every version of it."""
    pytest.importorskip("pysat")
    pytest.importorskip("cvc5")
    assert run(tmp_path, "--certify") == 0
    written = (tmp_path / "parking.nl.md").read_text(encoding="utf-8")
    assert re.search(r"Tweede mening over \d+ oordelen .*: \d+ gecertificeerd, 0 opnieuw beslist zonder bewijs, 0 alleen door", written)
    assert "(gecertificeerd: 3)" in written and re.search(r"\(geen solver was nodig: \d+; gecertificeerd: \d+\)", written)
    assert run(tmp_path, "--check", "--certify") == 2
    assert "om te lezen" in capsys.readouterr().err


def test_maps_by_option(tmp_path: Path) -> None:
    """Any two facts make a map, for any decision."""
    assert run(tmp_path, "--map", "zone,cars,permit", "--map", "disabled_card,day,fee_cent") == 0
    written = (tmp_path / "parking.nl.md").read_text(encoding="utf-8")

    assert "### permit: cars tegenover zone" in written
    assert "### fee\\_cent: day, één dag per jaar tegenover disabled\\_card" in written


@pytest.mark.parametrize(
    "words",
    (
        ("--map", "zone"),
        ("--map", "zone,zone"),
        ("--map", "zone,carz"),
        ("--map", "zone,cars,x"),
        ("--map", "zone,fined"),
        ("--map", "income_cent,zone"),
    ),
)
def test_wrong_maps_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """Exit code 2 and a message; nothing is written."""
    assert run(tmp_path, *words) == 2
    assert capsys.readouterr().err and os.listdir(tmp_path) == []


def test_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    """Two processes with other hash seeds write the same."""
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "regelproef", "report", "--spec", SPEC, "--lang", "fr", "--out", str(tmp_path / seed)]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True, cwd=tmp_path)

    assert all((tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes() for name in ("parking.fr.html", "parking.fr.md"))


@pytest.mark.parametrize("language", ("nl", "fr", "en"))
def test_nothing_is_fetched(language: str) -> None:
    """No address stands in the page that a browser would ask for."""
    page = rendered(quick_data(book_of("tests/rulebooks/parking")), language)["html"]

    assert f'<html lang="{language}">' in page
    assert re.findall(r'(?:src|href|action)="(?!#|data:,")[^"]*"|url\((?!#)|@import|https?://', page) == []


def test_texts_in_markdown_stay_texts() -> None:
    """What a rulebook says cannot become markup."""
    assert plain("<b> [x](y) `z` | a_b *c* # ~ & \\") == "&lt;b&gt; \\[x\\](y) \\`z\\` \\| a\\_b \\*c\\* \\# \\~ &amp; \\\\"
    assert "<script>" not in rendered(quick_data(hostile_book()), "en")["md"]


def test_page_says_all_its_words() -> None:
    """Every word of the form is used by the form."""
    used = "".join(map(script, PROGRAMS))
    spoken = set(re.findall(r"(?:try|page)-[a-z-]+", used)) | {"try-conflict", "try-gap", "try-blocked"}  # the three are put together from a status
    spoken |= {f"page-{part}-{kind}" for part in ("kind", "one") for kind in ("rule", "statement", "question", "case", "person")}

    assert set(TEXTS) <= spoken
    assert {key for key in spoken if re.search(rf'\bt\("{key}"', used)} <= set(TEXTS)


def test_every_way_of_settling_has_words() -> None:
    """A clash may be settled in any way, and the report can say which."""
    assert [way.value for way in Way if f"rp-settled-way:{way.value}" not in CATALOGUE] == []


def test_picture_keeps_who_beats_whom() -> None:
    """Leaving out arrows that follow from others changes nothing about who goes before whom."""
    over = {"a": (), "b": ("a",), "c": ("a", "b"), "d": ("a", "b", "c"), "e": ("a",)}

    assert reduced(over) == {"a": (), "b": ("a",), "c": ("b",), "d": ("c",), "e": ("a",)}


def test_long_names_are_broken() -> None:
    """A name fits its box, whatever its length, and loses nothing."""
    for name in ("short", "a-rule-with-many-parts-and-a-long-name", "x" * 80):
        assert "".join(wrapped(name)) == name
        assert max(map(len, wrapped(name))) <= 26


@pytest.mark.parametrize("locale", ("en_US.UTF-8", "fr_BE.UTF-8", "C"))
def test_check_judges_what_stands_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], locale: str) -> None:
    """A Dutch report is checked whatever the language of who asks, with the maps and the day that it says were asked for; a stale one is found."""
    assert run(tmp_path, "--map", "zone,cars,permit", "--date", "2026-03-01") == 0
    monkeypatch.setenv("LC_ALL", locale)
    check = ["report", "--spec", SPEC, "--out", str(tmp_path), "--fixtures", str(tmp_path), "--check"]
    assert main(check) == 0
    assert "parking.nl.html" in capsys.readouterr().out

    page = tmp_path / "parking.nl.html"
    page.write_text(page.read_text(encoding="utf-8").replace("1 maart 2026", "2 maart 2026"), encoding="utf-8")
    assert main(check) == 1
    assert "parking.nl.html" in capsys.readouterr().out
    assert main([*check, "--lang", "en"]) == 1  # that one is asked for by name, and is missing


def test_a_report_says_of_what_it_is(tmp_path: Path) -> None:
    """The day where one is given, the digest of the rulebook and of the base, and first of all what changed since."""
    assert run(tmp_path, "--date", "2026-03-01") == 0
    page = (tmp_path / "parking.nl.html").read_text(encoding="utf-8")
    assert '<p class="stamp">Datum: 1 maart 2026; versie van het regelboek: ' in page and 'id="changes"' not in page
    old = tmp_path / "old"
    shutil.copytree(SPEC, old)
    rules = old / "rules" / "permit.yaml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("cars > 2", "cars > 1"), encoding="utf-8")
    assert run(tmp_path, "--base", str(old)) == 0
    page = (tmp_path / "parking.nl.html").read_text(encoding="utf-8")
    assert f"vergeleken met {old}" in page
    places = [page.index(f'<section id="{name}"') for name in ("verdict", "changes", "findings", "try", "decisions")]
    assert places == sorted(places)


def test_what_stands_at_the_foot_of_paper_stays_text() -> None:
    """Whatever a base is called, what is printed at the foot ends neither its string nor the style."""
    page = render_html(Document("en", "t", "s", (), stamp='"; } </style><script>x</script> \\'))
    style = page.split("<style>")[1].split("</style>")[0]

    assert "<script" not in page.replace("&lt;script", "") and style.rstrip().endswith("font: 7pt system-ui, sans-serif; } }")
    assert r'content: "\22 ; \7d  \3c \2f style\3e \3c script\3e x\3c \2f script\3e  \5c "' in style
