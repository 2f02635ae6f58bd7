"""A text is read once under each name, and a revision is asked for once; what is wrong with either is told every time."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from regelproef.answer.finding import Unusable
from regelproef.answer.place import SourceFile
from regelproef.load import revision
from regelproef.load.yaml_text import parse_yaml


def test_the_same_text_under_another_name_has_its_own_places() -> None:
    """The tree of a file that is read again is the one that was read, and never that of another file."""
    one, again, other = (parse_yaml(SourceFile(name, "rules:\n  - {rule: a}\n")) for name in ("one.yaml", "one.yaml", "other.yaml"))
    assert one is again
    assert one is not None and other is not None
    assert (one.span.path, other.span.path) == ("one.yaml", "other.yaml")
    edited = parse_yaml(SourceFile("one.yaml", "rules:\n  - {rule: b}\n"))
    assert edited is not None and edited != one


def test_what_is_wrong_is_told_each_time() -> None:
    """A file that cannot be read is not forgotten to be wrong."""
    for _ in range(2):
        with pytest.raises(Unusable) as told:
            parse_yaml(SourceFile("one.yaml", "rules: [\n"))
        assert told.value.findings


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits: a branch `same` and a tag `same` for one, a branch `two` and a tag `two` for both, and a tag of a tag."""

    def git(*words: str) -> None:
        who = ("-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false")
        subprocess.run(["git", "-C", str(tmp_path), *who, *words], check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    git("commit", "-q", "--allow-empty", "-m", "first")
    git("branch", "same")
    git("tag", "same")
    git("tag", "two")
    git("tag", "-a", "-m", "x", "annotated")
    git("tag", "-a", "-m", "x", "twice", "annotated")
    git("commit", "-q", "--allow-empty", "-m", "second")
    git("branch", "two")
    return tmp_path


def test_a_revision_is_one_conversation(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However it is named, it is the commit that `git rev-parse` gives, and git is started once for it."""
    asked, ask_git = [], revision.ask_git

    def counted(directory: Path, *words: str, **more: Any) -> bytes:
        asked.append(words)
        return ask_git(directory, *words, **more)

    monkeypatch.setattr(revision, "ask_git", counted)
    names = ("HEAD", "main", "main~1", "HEAD^", "same", "annotated", "twice", "twice^{}", "HEAD^{/first}", "refs/tags/two", "@")
    for name in names:
        said = subprocess.run(["git", "-C", str(repository), "rev-parse", f"{name}^{{commit}}"], check=True, capture_output=True, text=True)
        assert revision.resolve(name, repository) == said.stdout.strip(), name
    assert len(asked) == len(names)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("two", "revision-ambiguous"),
        ("nowhere", "revision-unknown"),
        ("-x", "revision-unknown"),
        ("--help", "revision-unknown"),
        ("main:", "revision-unknown"),
        ("main..two", "revision-unknown"),
        ("main commit 12", "revision-unknown"),
        ("x\nmain", "revision-unknown"),
        ("main\nmain", "revision-unknown"),
        ("main\0", "revision-unknown"),
        ("\ud800", "revision-unknown"),
        ("\udcff", "revision-unknown"),
        ("0000000", "revision-none"),
        ("1" * 40, "revision-unknown"),
        ("", "revision-none"),
    ],
)
def test_what_names_no_commit(repository: Path, name: str, why: str) -> None:
    """A sentence that says so, whatever is written there."""
    with pytest.raises(Unusable) as told:
        revision.resolve(name, repository)
    assert [one.message.key for one in told.value.findings] == [why]
