"""A rulebook is a closed folder: whatever stands below it is read, refused with what was meant, or listed as no part of the rules."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from regelproef.answer.finding import Finding, Unusable
from regelproef.cli.main import main
from regelproef.load.contents import MAX_FILES, MAX_NAMES
from regelproef.load.folder import Documents, parse_documents, read_folder
from regelproef.load.revision import read_revision
from regelproef.words.say import say

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
Reader = Callable[[Path], Documents]
STRANGE = {
    "properties.yml": "did you mean `properties.yaml`?",
    "properties.YAML": "did you mean `properties.yaml`?",
    "propertys.yaml": "did you mean `properties.yaml`?",
    "vocabulary.yaml.txt": "did you mean `vocabulary.yaml`?",
    "rules.yaml": "did you mean `rules/`?",
    "rule/extra.yaml": "did you mean `rules/`?",
    "Rules/extra.yaml": "did you mean `rules/`?",
    "rules/a.yml": "did you mean `rules/a.yaml`?",
    "rules/a.YAML": "did you mean `rules/a.yaml`?",
    "rules/a.wrong": "in `rules/` stand only files",
    "rules/2027/a.yaml": "in `rules/` stand only files",
    "sources/a.pdf": "in `sources/` stand only files",
    "changes/a.json": "in `changes/` stand only files",
    "rules/reference/a.py": "in `rules/` stand only files",
    "LICENSE": "a rulebook holds",
    "readme.md": "a rulebook holds",
    ".gitignore": "a rulebook holds",
}
BESIDE = {
    "README.md": "README.md",
    "rules/README.md": "rules/README.md",
    "__init__.py": "__init__.py",
    "__pycache__/x.pyc": "__pycache__/",
    "reference/rules/a.yaml": "reference/",
    "generated_tests/fixtures.jsonl": "generated_tests/",
    "rules/permit.yaml~": "rules/permit.yaml~",
    ".amounts.yaml.swp": ".amounts.yaml.swp",
    "#cases.yaml#": "#cases.yaml#",
    "rules/.#permit.yaml": "rules/.#permit.yaml",
    ".DS_Store": ".DS_Store",
}


def put(folder: Path, name: str, content: str = "no: rule\n") -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content, encoding="utf-8")


def on_disk(folder: Path) -> Documents:
    return read_folder(folder, "book")


def in_memory(folder: Path) -> Documents:
    return parse_documents({path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}, "book")


def in_git(folder: Path) -> Documents:
    git(folder.parent, "init", "-q")
    git(folder.parent, "add", "-A", "-f")
    git(folder.parent, "commit", "-q", "-m", "all")
    return read_revision("HEAD", folder.name, folder.parent)


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True, env=environment)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return shutil.copytree(PARKING, tmp_path / "book")


def refusals(read: Reader, folder: Path) -> tuple[Finding, ...]:
    with pytest.raises(Unusable) as refused:
        read(folder)
    return refused.value.findings


@pytest.mark.parametrize("read", [on_disk, in_memory, in_git])
@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_part_is_refused(name: str, read: Reader, book: Path) -> None:
    """By its name and place, with what was meant; a folder is named once, whatever stands in it."""
    put(book, name)
    (found,) = refusals(read, book)
    assert (found.code, found.message.key) == ("folder", "folder-unknown")
    assert found.labels[0].span.path.endswith(f"book/{name}"[: len(found.labels[0].span.path)]) or read is in_git
    assert STRANGE[name] in say("en", found.help) if found.help else False


@pytest.mark.parametrize("read", [on_disk, in_memory, in_git])
def test_what_may_stand_beside_is_listed(read: Reader, book: Path) -> None:
    """It is not read, changes no digest, and is told."""
    before = read_folder(book)
    for name in BESIDE:
        put(book, name, "[[[ not YAML")
    found = read(book)
    assert sorted(found.files.beside) == sorted(BESIDE.values())
    assert found.files.read == before.files.read == tuple(sorted(found.nodes))
    assert found.digest == before.digest


def test_a_rulebook_may_be_a_repository_of_its_own(book: Path) -> None:
    """What git keeps there is no part of the rules, and of no revision."""
    git(book, "init", "-q")
    git(book, "add", "-A")
    git(book, "commit", "-q", "-m", "all")
    assert read_folder(book).files.beside == (".git/",)
    assert read_revision("HEAD", "", book).digest == read_folder(book).digest


def test_declarations_are_checked_by_name_and_form(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command refuses a declaration that is no YAML; what it says is for the gate."""
    put(book, "changes/a.yaml", "reason: any\n")
    assert main(["explain", "--spec", str(book)]) == 0
    put(book, "changes/b.yaml", "reason: [\n")
    assert main(["explain", "--spec", str(book)]) == 2
    assert "changes/b.yaml" in capsys.readouterr().err


def test_all_that_is_wrong_is_told_together(book: Path) -> None:
    """Names and contents."""
    put(book, "rules/a.wrong")
    put(book, "propertys.yaml")
    put(book, "rules/b.yaml", "a: [\n")
    assert [one.code for one in refusals(on_disk, book)] == ["folder", "folder", "yaml"]


def test_a_link_is_not_followed(book: Path, tmp_path: Path) -> None:
    """Under the name of a file or a folder of the rulebook it is refused as a link; under another, as unknown; beside the rules it is not opened."""
    (tmp_path / "elsewhere").mkdir()
    (book / "changes").symlink_to(tmp_path / "elsewhere")
    (book / "accepted.yaml").symlink_to(book / "cases.yaml")
    (book / "Rules").symlink_to(tmp_path / "elsewhere")
    (book / "reference").symlink_to(tmp_path / "elsewhere")
    (book / ".#cases.yaml").symlink_to("nobody@nowhere")
    for read in (on_disk, in_git):
        assert sorted(one.message.key for one in refusals(read, book)) == ["folder-link", "folder-link", "folder-unknown"]


def test_names_that_do_not_print(book: Path) -> None:
    """A name cannot steer a terminal."""
    put(book, "rules/\x1b[2J.yaml")
    for read in (on_disk, in_memory, in_git):
        assert [one.message.key for one in refusals(read, book)] == ["file-name-odd"]


@pytest.mark.parametrize("many", [MAX_FILES + 1, MAX_NAMES + 1])
def test_the_number_is_bounded(many: int, book: Path) -> None:
    """Both of files that would be read, and of names in one folder."""
    for number in range(many):
        (book / "rules" / f"{number}.yaml{'~' if many > MAX_NAMES else ''}").touch()
    for read in (on_disk, in_git):
        assert [one.message.key for one in refusals(read, book)] == ["folder-too-many"]
