"""Every command's answer in every format that fits it: one table, one function.

In: the name of a format, a `Reply`, a language. Out: text. A format is imported when something is written in it.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TextIO

from regelproef.report.render.json import json_text
from regelproef.report.reply import Reply
from regelproef.words.say import Speech

FROM_TOP = frozenset({"markdown", "html", "sarif", "junit"})  # read elsewhere than where the command ran
FORMATS: Mapping[str, tuple[str, ...]] = {
    "check": ("text", "json", "markdown", "html", "sarif", "junit"),
    "conform": ("text", "json", "markdown", "junit"),
    "diff": ("text", "json", "markdown", "html"),
    "explain": ("text", "json", "markdown"),
    "gate": ("text", "json", "markdown", "html", "sarif", "junit"),
    "sources": ("text", "json", "markdown"),
    "translations": ("text", "json", "markdown"),
}

PART = partial(import_module, package="regelproef.report.render")


def render(kind: str, reply: Reply, language: str) -> str:
    """The answer in one format; in those that are read elsewhere, with paths from the top of the repository."""
    if kind in FROM_TOP:
        reply = reply.from_top()
    match kind:
        case "text":
            stream = io.StringIO()
            PART(".terminal").Terminal(language, stream).document(reply.document(language))
            return stream.getvalue()
        case "json":
            return json_text(reply.value(language)) + "\n"
        case "markdown":
            return str(PART(".markdown").render_markdown(reply.document(language)))
        case "html":
            return str(PART(".html").render_html(reply.document(language)))
        case "sarif":
            return str(PART(".sarif").sarif(reply.findings, reply.exit_code, language))
        case "junit":
            return str(PART(".junit").junit(f"regelproef {reply.command}", reply.suites(language)))
        case _:
            raise ValueError(kind)


def comment(reply: Reply, language: str, where: str) -> str:
    """The answer as a comment on a pull request, which has a greatest length; `where` the whole stands, empty: in Markdown that nobody asked for."""
    return str(PART(".comment").render_comment(reply.from_top().document(language), where or Speech(language).say("comment-whole")))


def write(kind: str, reply: Reply, language: str, stream: TextIO) -> None:
    """The same on a stream; text in colour where a person looks on."""
    if kind == "text":
        PART(".terminal").Terminal(language, stream).document(reply.document(language))
    else:
        stream.write(render(kind, reply, language))
