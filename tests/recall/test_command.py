"""Which commands keep answers, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from regelproef.cli.main import main
from regelproef.prove.session import Session

PARKING = ["--spec", str(Path(__file__).parents[1] / "rulebooks" / "parking")]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's answers, which nobody has made yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "regelproef"


def test_the_second_run(cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It says the same and asks nothing; with `--no-cache` it asks."""
    code = main(["check", *PARKING])
    first = capsys.readouterr()
    assert [file.suffix for file in cache.iterdir()] == [".answers"]

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("asked")

    monkeypatch.setattr(Session, "_answer", refused)
    assert (main(["check", *PARKING]), capsys.readouterr()) == (code, first)
    assert main(["check", "--no-cache", *PARKING]) == 2
    assert "asked" in capsys.readouterr().err


def test_who_keeps_nothing(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The gate takes nothing from earlier runs unless it is told to, nor does a second opinion, nor whoever says so."""
    main(["check", "--no-cache", *PARKING])
    main(["check", "--certify", "--no-cache", *PARKING])
    main(["check", "--certify", *PARKING])
    main(["gate", "--base", "HEAD", "--skip", "reference", *PARKING])
    capsys.readouterr()
    assert not cache.exists()


def test_a_place_that_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder in the way, or one in a repository, costs nothing but time; a place that is relative is none."""
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    codes = set()
    for place in (tmp_path / "file", tmp_path / "repository", Path("here")):
        monkeypatch.setenv("XDG_CACHE_HOME", str(place))
        codes.add((main(["check", *PARKING]), capsys.readouterr().out))
    assert len(codes) == 1
    assert not (tmp_path / "repository" / "regelproef").exists()
    assert (tmp_path / "home" / ".cache" / "regelproef").is_dir()
    assert not Path("here").exists()
