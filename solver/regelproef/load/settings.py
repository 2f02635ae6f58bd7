"""What a repository says of its rulebooks: `[tool.regelproef]` in pyproject.toml, or regelproef.toml with the same keys at its top.

In: the path of such a file. Out: the folders that its `rulebooks` names, each as written and as it stands; none where the file is absent or says
nothing of them. Guarantees: the file is bounded; no file and no folder outside the repository is taken; whatever it says otherwise is refused.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from regelproef.answer.finding import Unusable, load_error, unusable
from regelproef.answer.place import SourceFile, Span
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import text
from regelproef.load.folder import decode, read_bytes

SETTINGS = ("regelproef.toml", "pyproject.toml")  # in this order, where both stand in one folder
KEYS = ("rulebooks",)
MAX_RULEBOOKS = 100
POSITION = re.compile(r" \(at line (\d+), column (\d+)\)\Z")


def rulebooks_named(file: Path, shown: str, top: Path) -> tuple[tuple[str, Path], ...]:
    """The folders that a file names, each once, as written and relative to it.

    Raises:
        Unusable: when it cannot be read, is no TOML, has another key, or names a folder outside `top`.
    """
    if not file.is_file():
        return ()
    if not file.resolve().is_relative_to(top.resolve()):
        raise unusable("settings", "settings-link", file=shown)
    words = words_in(file.name, read_bytes(file.resolve()), shown)
    folders = tuple((word, file.parent / word) for word in words)
    for word, folder in folders:
        if "\0" in word or not folder.resolve().is_relative_to(top.resolve()):
            raise unusable("settings", "settings-outside", file=shown, folder=word)
    first = {folder.resolve(): (word, folder) for word, folder in reversed(folders)}
    return tuple(one for one in folders if one in first.values())


def words_in(name: str, data: bytes, shown: str) -> tuple[str, ...]:
    """The folders that a file of this name and content names, as written; none where it says nothing of them.

    Raises:
        Unusable: when it is no TOML, has another key, or names none where it should.
    """
    table = _table(name, decode(data, shown), shown)
    for key in table:
        if key not in KEYS:
            help = did_you_mean(key, KEYS) or text("keys-allowed", names=", ".join(KEYS))
            raise Unusable((load_error("settings", None, text("settings-key", file=shown, key=key), help),))
    words = table.get("rulebooks")
    if words is None:
        return ()
    if not isinstance(words, list) or not words or not all(isinstance(word, str) and word for word in words):
        raise unusable("settings", "settings-list", file=shown)
    if len(words) > MAX_RULEBOOKS or len(set(words)) < len(words):
        raise unusable("settings", "settings-twice", file=shown, limit=MAX_RULEBOOKS)
    return tuple(words)


def _table(name: str, content: str, shown: str) -> Mapping[str, object]:
    if name == "pyproject.toml" and "regelproef" not in content:
        return {}  # what others say there is not ours to judge
    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(SourceFile(shown, content), str(error)) from None
    except RecursionError:
        raise unusable("settings", "settings-toml", file=shown, reason="nested too deep") from None
    if name != "pyproject.toml":
        return data
    tool = data.get("tool", {})
    own = tool.get("regelproef", {}) if isinstance(tool, dict) else {}
    if not isinstance(own, dict):
        raise unusable("settings", "settings-table", file=shown)
    return own


def _not_toml(file: SourceFile, message: str) -> Unusable:
    """What TOML says is wrong, at the place that it names."""
    found = POSITION.search(message)
    at = file.line_starts[int(found[1]) - 1] + int(found[2]) - 1 if found else len(file.text)
    told = text("settings-toml", file=file.path, reason=POSITION.sub("", message))
    return Unusable((load_error("settings", Span(file, at, at + 1), told),))
