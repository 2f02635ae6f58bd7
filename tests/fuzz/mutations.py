"""What happens to files: slips of a hand, of an editor, of a disk, and of whoever means harm.

In: a source of chance and the bytes of a text file. Out: other bytes. The same chance gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

Mutation = Callable[[Random, bytes], bytes]

ODD = ["\u2028", "\u0085", "\ufeff", "\u202e", "\u200b", "e\u0301", "\x0c", "\x1c", "\0", "\ud7ff", "𝔘", "İ", "ﬁ", "\u00a0", "\x7f", "\x1b[31m"]
HUGE = ["9" * 30, "-" + "9" * 4300, "1e400", "0x7fffffffffffffff", "10000-01-01", "0000-00-00", "9999-12-31"]
HUGE += ["1_000", "0o17", ".inf", ".nan", "1:30:00"]
DEEP = ["[" * 3000, "{a: " * 500, "- " * 800, "(" * 300 + "x" + ")" * 300, "not " * 500, "'" + "a and " * 400 + "a'", "-" * 500 + "1"]
NAMES = ["&a ", "*a", "<<: *a", "&a [*a]", "!!python/object:os.system ", "!!binary ", "? ", "--- ", "...\n", "%YAML 1.2\n", "| ", ">-\n", "!x "]
WORDS = ["null", "~", "{}", "[]", "''", "true", "-1", "1.5", "x", "{x: []}", "[[]]", "2025-02-30", ": ", " #", "@", "`", '"', "if", "$"]


def _at(chance: Random, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def _inserted(words: list[str]) -> Mutation:
    def mutate(chance: Random, data: bytes) -> bytes:
        at, over = _at(chance, data), chance.choice((0, 0, 1, 4))
        return data[:at] + chance.choice(words).encode("utf-8", "surrogatepass") + data[at + over :]

    return mutate


def _in_place_of_a_word(words: list[str]) -> Mutation:
    """Something else stands where a value stood, mostly with the syntax around it intact."""

    def mutate(chance: Random, data: bytes) -> bytes:
        parts = data.split(b" ")
        parts[chance.randrange(len(parts))] = chance.choice(words).encode()
        return b" ".join(parts)

    return mutate


def _lines(change: Callable[[Random, list[bytes]], None]) -> Mutation:
    def mutate(chance: Random, data: bytes) -> bytes:
        lines = data.splitlines(keepends=True) or [b""]
        change(chance, lines)
        return b"".join(lines)

    return mutate


def _drop(chance: Random, lines: list[bytes]) -> None:
    at = chance.randrange(len(lines))
    del lines[at : at + chance.choice((1, 1, 3))]


def _double(chance: Random, lines: list[bytes]) -> None:
    at = chance.randrange(len(lines))
    lines[at:at] = lines[at : at + chance.choice((1, 1, 5))]


def _swap(chance: Random, lines: list[bytes]) -> None:
    one, other, size = chance.randrange(len(lines)), chance.randrange(len(lines)), chance.choice((1, 2, 6))
    lines[one : one + size], lines[other : other + size] = lines[other : other + size], lines[one : one + size]


def _indent(chance: Random, lines: list[bytes]) -> None:
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((b"  ", b"\t", b" ")) + lines[at] if chance.random() < 0.5 else lines[at].lstrip()


def _flip(chance: Random, data: bytes) -> bytes:
    changed = bytearray(data or b" ")
    for _ in range(chance.choice((1, 1, 8))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _recoded(chance: Random, data: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(("utf-16", "utf-8-sig", "cp1252", "utf-32", "cp037")), "replace")


MUTATIONS: Mapping[str, Mutation] = {
    "byte flips": _flip,
    "dropped lines": _lines(_drop),
    "doubled lines": _lines(_double),
    "swapped blocks": _lines(_swap),
    "other indentation": _lines(_indent),
    "odd characters": _inserted(ODD),
    "deep nesting": _inserted(DEEP),
    "huge numbers": _in_place_of_a_word(HUGE),
    "anchors and tags": _inserted(NAMES),
    "other words": _in_place_of_a_word(WORDS),
    "tabs": lambda chance, data: data.replace(b"  ", b"\t", chance.randrange(1, 9)),
    "line ends": lambda chance, data: data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\r")), chance.choice((-1, -1, 3))),
    "truncated": lambda chance, data: data[: _at(chance, data)],
    "binary": lambda chance, data: chance.choice((chance.randbytes(300), data[: len(data) // 2] + chance.randbytes(50), b"\x7fELF" + data, b"")),
    "another encoding": _recoded,
}


def mutated(chance: Random, data: bytes) -> tuple[str, bytes]:
    """One to three things happen to it; the first gives the kind its name."""
    kinds = chance.choices(list(MUTATIONS), k=chance.choice((1, 1, 1, 2, 3)))
    for kind in kinds:
        data = MUTATIONS[kind](chance, data)
    return kinds[0], data
