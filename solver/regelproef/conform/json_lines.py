"""JSON as other people's programs and editors write it, read without guessing.

In: bytes. Out: lines, and the value of each; or `NotJson`, a sentence that says why there is none. A line ends at LF alone: what else Unicode calls a
line end may stand inside a text, and a CR before LF is a blank. A byte order mark of UTF-8 at the start is passed over; any other encoding is named
where it can be recognised.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from regelproef.answer.text import text
from regelproef.load.strict_json import NotJson, parse_json

BOM = b"\xef\xbb\xbf"
MAX_LINE = 1_000_000  # bytes


class NotUtf8(NotJson):
    """Text in another encoding."""


def lines_of(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers.

    Raises:
        NotUtf8: where the whole is in an encoding in which a line feed is not one byte.
    """
    _refuse_wide(data)
    for number, line in enumerate(data.removeprefix(BOM).split(b"\n"), 1):
        if line.strip(b" \t\r"):
            yield number, line


def read_json(line: bytes) -> object:
    """The value that stands on a line, or in a whole text.

    Raises:
        NotJson: when there is none.
    """
    if len(line) > MAX_LINE:
        raise NotJson(text("json-long", limit=MAX_LINE))
    try:
        return parse_json(_decoded(line))
    except NotUtf8:
        raise
    except NotJson:
        if b"\r" in line.strip():
            raise NotJson(text("json-cr")) from None
        raise


def _decoded(line: bytes) -> str:
    _refuse_wide(line)
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte, encoding = f"0x{line[error.start]:02x}", _single_byte(line)
        raise NotUtf8(text("encoding-likely", byte=byte, encoding=encoding) if encoding else text("encoding-unknown", byte=byte)) from None


def _refuse_wide(data: bytes) -> None:
    """Two or four bytes a character: seen from the mark, or from the zeros, at the start."""
    encoding = json.detect_encoding(data[:4])
    if not encoding.startswith("utf-8"):
        raise NotUtf8(text("encoding-named", encoding=encoding[:6].upper()))


def _single_byte(line: bytes) -> str:
    """The encoding with one byte a character in which the line is text, if there is one: the bytes 0x80 to 0x9f are no letters in Latin-1."""
    if all(byte < 0x80 or byte >= 0xA0 for byte in line):
        return "Latin-1"
    try:
        line.decode("cp1252")
        return "Windows-1252"
    except UnicodeDecodeError:
        return ""
