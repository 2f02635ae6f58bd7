"""Things that need one another, in order.

In: names and what each of them needs. Out: every name after those that it needs. Chains may be as long as they like: nothing here goes deep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator


def _ignore(circle: list[str]) -> None:
    """Whoever cannot meet a circle need not say what to do with one."""


def in_order(names: Iterable[str], needs: Callable[[str], Iterable[str]], on_circle: Callable[[list[str]], None] = _ignore) -> tuple[str, ...]:
    """The names and all that they need; `on_circle` is told of each circle that is met, its first name repeated at the end."""
    done: dict[str, None] = {}
    for start in names:
        path: dict[str, Iterator[str]] = {} if start in done else {start: iter(needs(start))}
        while path:
            name = next(reversed(path))
            for other in path[name]:
                if other in path:
                    steps = list(path)
                    on_circle([*steps[steps.index(other) :], other])
                elif other not in done:
                    path[other] = iter(needs(other))
                    break
            else:
                path.popitem()
                done[name] = None
    return tuple(done)
