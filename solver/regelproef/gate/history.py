"""Which declarations are new, and whether those that stood at the base still stand as they were.

In: the files of both sides, parsed. Out: the files that are new, and findings for those that were edited or removed. A declaration that stood at the
base with the same text is history: the edit it speaks of has been made and proved, and is not proved again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.answer.finding import Finding, Label, Severity
from regelproef.answer.text import text
from regelproef.gate.declaration import FOLDER
from regelproef.load.nodes import Node


@dataclass(frozen=True)
class History:
    """`new`: files to be proved; `kept`: names of those that are history."""

    new: tuple[tuple[str, Node | None], ...]
    kept: tuple[str, ...]
    findings: tuple[Finding, ...]


def compare_history(old: Mapping[str, Node | None], new: Mapping[str, Node | None]) -> History:
    """Sort the declarations of the new side, and report those of the base that changed. A file that was only renamed is still history."""
    before = {name: node for name, node in old.items() if name.startswith(FOLDER)}
    after = {name: node for name, node in new.items() if name.startswith(FOLDER)}
    gone = {name for name in before if name not in after}
    fresh, kept, findings = [], [], []
    for name, node in after.items():
        if name in before:
            kept.append(name)
            if _content(before[name]) != _content(node):
                findings.append(_edited(name, node))
            continue
        source = next((other for other in sorted(gone) if node is not None and _content(before[other]) == _content(node)), None)
        if source is None:
            fresh.append((name, node))
        else:
            gone.discard(source)
            kept.append(name)
    findings += [Finding("declaration-removed", Severity.ERROR, text("declaration-removed", file=name), (name,)) for name in sorted(gone)]
    return History(tuple(fresh), tuple(kept), tuple(findings))


def _edited(name: str, node: Node | None) -> Finding:
    labels = (Label(node.span),) if node is not None else ()
    return Finding(
        "declaration-edited", Severity.ERROR, text("declaration-edited", file=name), (name,), labels=labels, help=text("declaration-edited-help")
    )


def _content(node: Node | None) -> str:
    """The file's text, whatever its line ends."""
    return "" if node is None else node.span.file.text.replace("\r\n", "\n")
