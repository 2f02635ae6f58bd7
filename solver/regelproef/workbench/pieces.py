"""The pieces of a rulebook that are edited one at a time, and where each stands in its file.

In: the text of a file, and what is looked for in it. Out: `Piece`: a stretch of whole lines, without the comments behind it, which belong to what
follows. Guarantees: whatever is put in its place, every other character of the file stays as it is, line ends too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from regelproef.answer.place import SourceFile
from regelproef.load.yaml_text import parse_yaml
from regelproef.lsp.mentions import Kind, Mention, contents_of

KINDS = {"rule": Kind.RULE, "parameter": Kind.NAME, "amount": Kind.NAME, "statement": Kind.STATEMENT, "case": Kind.CASE}
FILES = {"parameter": "parameters.yaml", "amount": "amounts.yaml", "case": "cases.yaml"}
WHOLE = "file"  # the kind of a piece that is its whole file


@dataclass(frozen=True)
class Piece:
    """`kind` and `name`: what stands there; `start` and `end`: between which characters of the file."""

    kind: str
    name: str
    file: str
    start: int
    end: int

    def text(self, whole: str) -> str:
        """What stands there, with each line end as LF."""
        return whole[self.start : self.end].replace("\r\n", "\n")

    def put(self, whole: str, words: str) -> tuple[str, Piece]:
        """The file with other words there, and where they stand."""
        lines = words.replace("\r\n", "\n").replace("\r", "\n")
        written = lines.replace("\n", "\r\n") if "\r\n" in whole else lines
        return whole[: self.start] + written + whole[self.end :], Piece(self.kind, self.name, self.file, self.start, self.start + len(written))


def piece_in(kind: str, name: str, file: str, whole: str) -> Piece | None:
    """Where it stands in this file; None where it does not.

    Raises:
        Unusable: when the file cannot be read as YAML.
    """
    if kind == WHOLE:
        return Piece(kind, name, file, 0, len(whole))
    wanted = KINDS[kind]
    mention = next((one for one in _defined(SourceFile(file, whole)) if one.kind is wanted and one.name == name), None)
    return None if mention is None else _stretch(mention, kind, file, whole)


@lru_cache(maxsize=32)  # files, as they were asked for last
def _defined(file: SourceFile) -> tuple[Mention, ...]:
    return tuple(one for one in contents_of(file.path, parse_yaml(file)).mentions if one.defines and one.whole is not None)


def _stretch(mention: Mention, kind: str, file: str, whole: str) -> Piece:
    span = mention.whole or mention.span
    start = span.file.line_starts[span.line - 1]
    if whole[start : span.start].strip(" -"):  # it stands in brackets, behind something else
        return Piece(kind, mention.name, file, span.start, span.end)
    lines = whole[start : span.end].split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return Piece(kind, mention.name, file, start, start + len("\n".join(lines).rstrip()))
