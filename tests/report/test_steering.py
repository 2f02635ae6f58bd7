"""Nothing in the texts of a rulebook steers who reads an answer: every command, every format, the page as a browser shows it."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from regelproef.cli.main import main
from regelproef.cli.report_data import possible_cases
from regelproef.model.from_documents import load_rulebook
from regelproef.report.content.wording import Wording
from regelproef.report.page.page_data import words_program
from regelproef.report.page.svg_rules import escape
from regelproef.report.render.formats import FORMATS
from regelproef.report.render.visible import visible
from report.chromium import browsing, needs_chromium
from report.pages import page

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
EVIL = "\u202a\u202e\u2066\u2069\u200e\u200f\u200b\u200c\u200d\u2060\ufeff\u061c\u00ad\x07\x1b[31m\x7f\x80\x9b\x85\u2028\u2029"
PROSE = {"text", "meaning", "why", "paraphrase", "reason", "question", "title", "note", "unused", "not_expressible", "unknown", "document", "file"}
COMMANDS = {
    "check": (),
    "diff": (str(PARKING), "BOOK"),
    "explain": ("cars=3", "--why-not", "permit=granted"),
    "gate": ("--base", str(PARKING)),
    "sources": ("--conflicts",),
}


def poisoned(value: Any, *, prose: bool = False) -> Any:
    """The same YAML, with every text for people followed by what could steer."""
    if isinstance(value, dict):
        return {key: poisoned(one, prose=prose or key in PROSE) for key, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one, prose=prose) for one in value]
    return f"{value}{EVIL}" if prose and isinstance(value, str) else value


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evil") / "parking"
    for path in PARKING.rglob("*.yaml"):
        target = folder / path.relative_to(PARKING)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(poisoned(yaml.safe_load(path.read_text(encoding="utf-8"))), sort_keys=False), encoding="utf-8")
    labels = {"facts": {"cars": f"cars{EVIL}"}, "decisions": {"permit": f"permit{EVIL}"}}
    (folder / "labels.yaml").write_text(yaml.safe_dump(labels), encoding="utf-8")
    return folder


def steering(words: str) -> set[str]:
    return {char for char in words if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} - {"\n"}


@pytest.mark.parametrize(("command", "kind"), [(command, kind) for command in COMMANDS for kind in FORMATS[command]])
def test_no_answer_steers(book: Path, capsys: pytest.CaptureFixture[str], command: str, kind: str) -> None:
    """Standard output and standard error; XML can be read, and the texts are there."""
    words = [str(book) if word == "BOOK" else word for word in COMMANDS[command]]
    spec = [] if command == "diff" else ["--spec", str(book)]
    assert main([command, *words, *spec, "--lang", "en", "--format", kind]) in {0, 1}
    told = capsys.readouterr()

    assert steering(told.out + told.err) == set()
    if kind == "junit":
        ElementTree.fromstring(told.out)
    if (command, kind) in {("check", "text"), ("check", "markdown"), ("explain", "text")}:
        assert "x202e" in told.out


def test_no_report_steers(book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page and the Markdown, and a comment."""
    assert main(["report", "--spec", str(book), "--lang", "en", "--out", str(tmp_path), "--name", "r"]) == 0
    assert main(["check", "--spec", str(book), "--lang", "en", "--report", f"comment={tmp_path / 'comment.md'}"]) == 0
    capsys.readouterr()

    for name in ("r.html", "r.md", "comment.md"):
        told = (tmp_path / name).read_text(encoding="utf-8")
        assert steering(told) == set() and "x202e" in told, name


def test_what_the_page_is_given_steers_nobody(book: Path) -> None:
    """Also what its program puts on the screen later, and what stands in pictures."""
    read = load_rulebook(book, "book")
    program = words_program(Wording("en", read), possible_cases(read))
    words = json.loads(program.removeprefix("const words = ").removesuffix(";\n"))

    assert words["facts"]["cars"]["meaning"].endswith(visible(EVIL))
    assert visible(EVIL).isprintable() and visible(EVIL).startswith("\\x202a")
    assert escape(f"<{EVIL}>").isprintable()


@needs_chromium
def test_the_screen_is_not_steered(book: Path, tmp_path: Path) -> None:
    """Every text that the browser holds once the page has run, its scripts aside."""
    with browsing() as browser:
        browser.open(page(tmp_path, load_rulebook(book, "book"), language="en"))
        shown = str(
            browser.run(
                "document.body.innerText + [...document.querySelectorAll('[title],[aria-label],[placeholder]')].map((e) => e.outerHTML).join('')"
            )
        )

    assert "x202e" in shown
    assert steering(shown) - {"\t"} == set()


@pytest.mark.parametrize(
    "char", [chr(code) for code in (*range(32), *range(0x7F, 0xA0), *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x206A), 0xFEFF)]
)
def test_every_such_character_is_shown(char: str) -> None:
    """C0, C1, marks and overrides of direction, and what has no width; a line break or tab is a space."""
    assert visible(f"a{char}b") == ("a b" if char in "\t\n" else f"a\\x{ord(char):02x}b")
