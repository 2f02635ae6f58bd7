"""The words of the source documents beside each statement, for a reader who has the documents.

In: a rulebook and a folder with its documents. Out: for each statement its passages, where they stand in the documents today; a passage that was
changed or has vanished is left out. Documents are read as `sources --texts` reads them: regular files directly in the folder, bounded in size.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from regelproef.model.rulebook import Rulebook
from regelproef.statements.texts import fold, verify_texts


def source_passages(book: Rulebook, folder: Path) -> Mapping[str, tuple[str, ...]]:
    """The passages of each statement.

    Raises:
        Unusable: when the folder or a document cannot be read.
    """
    contents: dict[str, str] = {}
    passages: dict[str, tuple[str, ...]] = {}
    for one in verify_texts(book, folder).passages:
        if one.found is None:
            continue
        if one.file not in contents:
            contents[one.file] = fold((folder / one.file).read_text(encoding="utf-8-sig", errors="replace"))
        words = contents[one.file][one.found : one.found + one.passage.length]
        passages[one.statement.id] = (*passages.get(one.statement.id, ()), words)
    return passages
