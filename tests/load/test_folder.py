"""Only regular files of a rulebook folder are read; anything else is named in a message, and leaves no file open."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from regelproef.answer.finding import Unusable
from regelproef.load.folder import read_folder


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["directory", "pipe"])
@pytest.mark.parametrize("place", ["rules/x.yaml", "cases.yaml"])
def test_not_a_regular_file(make: Callable[[Path], None], place: str, tmp_path: Path) -> None:
    """A directory or a pipe with the name of a rulebook file is refused as what it is, and its descriptor is closed."""
    (tmp_path / "rules").mkdir()
    make(tmp_path / place)
    probe = os.open(tmp_path, os.O_RDONLY)  # the lowest free number: a file left open would take it
    os.close(probe)
    with pytest.raises(Unusable) as refused:
        read_folder(tmp_path)
    message = refused.value.findings[0].message
    assert (message.key, dict(message.params)["file"]) == ("file-not-regular", (tmp_path / place).as_posix())
    after = os.open(tmp_path, os.O_RDONLY)
    os.close(after)
    assert after == probe


def test_missing_folder(tmp_path: Path) -> None:
    """A folder that is not there is a message too."""
    with pytest.raises(Unusable) as refused:
        read_folder(tmp_path / "nowhere")
    assert refused.value.findings[0].message.key == "folder-missing"
