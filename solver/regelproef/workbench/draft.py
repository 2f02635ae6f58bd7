"""What has been changed and not saved yet.

In: a folder, and edits as whole files. Out: the files as edited, every step of which can be taken back and made again, and saved. Guarantees: a file
is saved as a whole or not at all, with what nobody edited in it as it stood, its mark and its line ends too; what came to stand on disk meanwhile is
never written over, but told; whatever is taken over from there, each step that can still be made on it is kept, and the words of those that cannot
are given back. Whoever edits names the version that he saw, and is refused where there is a newer one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from regelproef.answer.finding import Unusable
from regelproef.change.texts import BOM
from regelproef.generate.files import write_file
from regelproef.load.folder import decode, read_bytes

MOST_STEPS = 500  # that can be taken back
Edited = Mapping[str, str]  # whole files, by their path in the rulebook


class Outdated(Exception):
    """Somebody else edited, here or in another tab, since this version was seen."""


class ChangedOnDisk(Exception):
    """Files that would be saved stand on disk otherwise than when they were first edited."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass
class Draft:
    """`saved`: what stood on disk of each file that is edited in some step; None: there was none."""

    folder: Path
    version: int = 0
    saved: dict[str, bytes | None] = field(default_factory=dict)
    _steps: list[dict[str, str]] = field(default_factory=lambda: [{}])
    _at: int = 0
    _typing: object = None  # what the newest step is about, as long as it goes on

    @property
    def edited(self) -> Edited:
        """The files that differ from what is saved."""
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._steps)

    # -- reading --------------------------------------------------------------------------------------------------------------

    def text(self, name: str) -> str:
        """What stands in a file, as edited."""
        if name in self.edited:
            return self.edited[name]
        return decode(read_bytes(self.folder / name), name)

    def before(self, name: str) -> str:
        """What stood in a file when it was first edited."""
        data = self.saved.get(name)
        return "" if data is None else decode(data, name)

    # -- steps ----------------------------------------------------------------------------------------------------------------

    def heed(self, seen: int) -> None:
        if seen != self.version:
            raise Outdated

    def put(self, texts: Edited, about: object = None, *, fresh: bool = False) -> None:
        """One step: these files as a whole. `about`: what somebody is typing in, of which the steps are one, until a `fresh` one or another."""
        self._remember(texts)
        step = self._without_equal({**self.edited, **texts})
        del self._steps[self._at + 1 :]
        if about is not None and about == self._typing and self._at and not fresh:
            self._steps[self._at] = step
        else:
            self._steps.append(step)
            del self._steps[: max(0, len(self._steps) - MOST_STEPS)]
            self._at = len(self._steps) - 1
        self._typing = about
        self.version += 1

    def undo(self) -> None:
        self._move(-1)

    def redo(self) -> None:
        self._move(1)

    def _move(self, way: int) -> None:
        if 0 <= self._at + way < len(self._steps):
            self._at += way
            self._typing = None
            self.version += 1

    def _remember(self, names: Edited) -> None:
        for name in names:
            if name not in self.saved:
                self.saved[name] = _on_disk(self.folder / name)

    def _without_equal(self, texts: dict[str, str]) -> dict[str, str]:
        return {name: words for name, words in texts.items() if self.saved[name] is None or words != self.before(name)}

    # -- saving ---------------------------------------------------------------------------------------------------------------

    def changed_on_disk(self) -> tuple[str, ...]:
        """Edited files of which something else stands on disk than when they were first edited."""
        return tuple(name for name in self.edited if _on_disk(self.folder / name) != self.saved[name])

    def save(self) -> tuple[str, ...]:
        """Write each edited file; the steps before can still be taken back.

        Raises:
            ChangedOnDisk: when one of them stands there otherwise by now; nothing is written then.
        """
        changed = self.changed_on_disk()
        if changed:
            raise ChangedOnDisk(changed)
        names = tuple(self.edited)
        for name in names:
            write_file(self.folder / name, self._bytes(name, self.edited[name]))
        self._rebase(names)
        return names

    def let_go(self) -> None:
        """What was edited stands on disk by other means; no step is left."""
        self.saved, self._steps, self._at, self._typing = {}, [{}], 0, None
        self.version += 1

    def _bytes(self, name: str, words: str) -> bytes:
        mark = BOM if (self.saved.get(name) or b"").startswith(BOM.encode()) else ""
        return (mark + words).encode()

    def _rebase(self, names: tuple[str, ...]) -> None:
        """These files stand on disk as edited: what a step said nothing of is what stood there before."""
        before = {name: self.before(name) for name in names if self.saved[name] is not None}
        steps = [{**before, **step} for step in self._steps]
        for name in names:
            self.saved[name] = _on_disk(self.folder / name)
        self._steps = [self._without_equal(step) for step in steps]
        self._typing = None
        self.version += 1

    # -- what came from elsewhere ---------------------------------------------------------------------------------------------

    def take_over(self) -> dict[str, str]:
        """Edit on from what stands on disk now: each step is made there where what it changes still stands, once. Out: the words of the newest
        step that could not be carried over, by file; they stand in no step any more."""
        names, lost = self.changed_on_disk(), dict[str, str]()
        for name in names:
            before, now = self.before(name), _on_disk(self.folder / name)
            words = "" if now is None else decode(now, name)
            for number, step in enumerate(self._steps):
                if name not in step:
                    continue
                carried = carried_over(before, step[name], words)
                if carried is None and number == self._at:
                    lost[name] = step[name]
                step[name] = words if carried is None else carried
            self.saved[name] = now
        self._steps = [self._without_equal(step) for step in self._steps]
        self._typing = None
        self.version += 1
        return lost


def carried_over(before: str, after: str, now: str) -> str | None:
    """The step from one text to another, made on a third; None where what it changes does not stand there exactly once."""
    if before == now:
        return after
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    first = before.rfind("\n", 0, start) + 1  # whole lines, with one on each side, so that it stands out
    first = before.rfind("\n", 0, max(0, first - 1)) + 1
    last = before.find("\n", len(before) - end)
    last = before.find("\n", last + 1) if last >= 0 else -1
    last = len(before) if last < 0 else last + 1
    old, new = before[first:last], after[first : len(after) - (len(before) - last)]
    return now.replace(old, new) if old and now.count(old) == 1 else None


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _on_disk(path: Path) -> bytes | None:
    """What stands there, or None where there is nothing; a link or a device is refused, as where a rulebook is read."""
    if not path.exists() and not path.is_symlink():
        return None
    try:
        return read_bytes(path)
    except Unusable:
        if path.exists() or path.is_symlink():
            raise
        return None
