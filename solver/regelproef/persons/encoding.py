"""Bytes to text, in the encodings that spreadsheets save.

In: the bytes of a file, and the encoding that somebody declared, if any. Out: text, or a sentence that says what it is not and how to say what it is.
Guarantees: nothing is guessed: a mark at the beginning (BOM) speaks for itself, then what was declared counts, and else it is UTF-8. Of UTF-16
without a mark the first sign, which in every table and in JSON is one of ASCII, says which byte comes first.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import Text, text

ENCODINGS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "windows-1252": "cp1252"}
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True)
class Encoding:
    """`mark`: the bytes before the text that say so."""

    codec: str
    mark: bytes = b""

    def decode(self, data: bytes) -> str:
        return data.removeprefix(self.mark).decode(self.codec)


def encoding_of(data: bytes, declared: str) -> Encoding:
    """The encoding of a text that begins with these bytes; `declared`: a key of ENCODINGS, or empty."""
    for mark, codec in MARKS:
        if data.startswith(mark):
            return Encoding(codec, mark)
    codec = ENCODINGS[declared or "utf-8"]
    return Encoding("utf-16-be" if codec == "utf-16-le" and data[:1] == b"\0" else codec)


def why_not(error: UnicodeDecodeError) -> tuple[Text, Text | None]:
    """What bytes that cannot be decoded are not, and what they look like."""
    message = text("encoding-other", byte=f"0x{error.object[error.start]:02x}", encoding=_named(error.encoding))
    return message, text("encoding-windows-1252") if _looks_like_windows(error.object) else None


def decoded(name: str, data: bytes, declared: str) -> tuple[str, Encoding]:
    """The text of a file, and its encoding.

    Raises:
        Unusable: when it is no text in that encoding, or holds zero bytes as UTF-16 without a mark does.
    """
    encoding = encoding_of(data, declared)
    try:
        content = encoding.decode(data)
    except UnicodeDecodeError as error:
        message, help = why_not(error)
        raise Unusable((load_error("persons", None, text("persons-encoding", file=name, what=message), help),)) from None
    if "\0" in content:
        help = None if encoding.codec.startswith("utf-16") else text("encoding-utf-16")
        raise Unusable((load_error("persons", None, text("persons-zero", file=name), help),))
    return content, encoding


def _named(codec: str) -> str:
    """Python calls what it reads by a table of signs, as Windows-1252, a charmap."""
    return {"cp1252": "Windows-1252", "charmap": "Windows-1252", "utf-8": "UTF-8"}.get(codec, "UTF-16")


def _looks_like_windows(data: bytes) -> bool:
    """Every byte means a letter there, and none steers anything."""
    try:
        found = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return all(char.isprintable() or char in "\t\r\n\xa0\xad" for char in found)
