"""What a command must not leave behind, however it ends: by itself, by an error, or ended at once by whoever interrupts it.

In: how to clear something away. Out: nothing. Guarantees: it is cleared at the end of the `with`, or before the process ends without having come
through there (`clear_all`), perhaps both; one thing that cannot be cleared keeps no other from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Clear = Callable[[], object]

_left: dict[object, Clear] = {}


@contextmanager
def cleared(clear: Clear, *, interrupted: Clear | None = None) -> Iterator[None]:
    """`interrupted`: instead, where the command is; another thread may do it too, while what stands in the `with` is still at work."""
    key, end = object(), clear
    _left[key] = interrupted or clear
    try:
        yield
    except KeyboardInterrupt:
        end = _left[key]
        raise
    finally:
        try:
            end()
        finally:
            _left.pop(key, None)


def clear_all() -> None:
    """For whoever ends the process at once; the last thing first."""
    for clear in reversed(tuple(_left.values())):
        with suppress(Exception):
            clear()
