"""Whether git puts on disk what is committed.

In: files of a work tree. Out: nothing, or those that an attribute of git rewrites on the way to disk and back, with the attribute. Guarantees:
attributes are asked of git both as they stand on disk and as they stand in the index, from which a checkout takes them. Line ends may be rewritten:
nothing that is read depends on them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.load.revision import ask_git, top_of_repository

REWRITING = ("working-tree-encoding", "ident", "filter")
OFF = {"unspecified", "unset"}


def refuse_rewritten(folder: Path, files: Iterable[Path]) -> None:
    """What people review is what git keeps, and what is judged stands on disk: of these files both are the same. Of a folder in no repository nothing
    is asked.

    Raises:
        Unusable: naming each file and attribute.
    """
    try:
        top = top_of_repository(folder)
    except Unusable:
        return
    findings = [
        load_error("attribute", None, text("file-rewritten", file=name, attribute=attribute), text("file-rewritten-help"))
        for name, attribute in dict.fromkeys(_rewritten(top, files))
    ]
    if findings:
        raise Unusable(tuple(findings))


def _rewritten(top: Path, files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    root = top.resolve()
    places = dict.fromkeys(file.parent.resolve() / file.name for file in files)
    given = b"".join(os.fsencode(place.relative_to(root)) + b"\0" for place in places if place.is_relative_to(root))
    for where in ((), ("--cached",)):
        told = ask_git(top, "check-attr", "-z", "--stdin", *where, *REWRITING, given=given).decode("utf-8", errors="replace").split("\0")
        for name, attribute, value in zip(told[::3], told[1::3], told[2::3], strict=False):
            if value not in OFF:
                yield name, attribute
