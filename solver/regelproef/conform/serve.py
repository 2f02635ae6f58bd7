"""A Python callable as a program: what `conform --python` and the gate ask in a process of its own.

In: the folders in which modules are found first, one a line, and MODULE:FUNCTION, as arguments; requests as JSON lines on standard input. Out: on
standard output a line that says whether there is such a callable, then an answer a line, in the same order, as `apart` reads them. An exception
concerns that person only. What the callable itself prints goes to standard error, so that no answer can be forged or lost by it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from typing import TextIO

from regelproef.answer.finding import Unusable
from regelproef.answer.text import Text
from regelproef.conform.answers import NoJson, json_value, python_words
from regelproef.conform.callables import Callee, find_callable


def main(folders: str, word: str) -> int:
    """Answer every line; 2 where there is no such callable."""
    answers = _answers()
    sys.path[:0] = folders.splitlines()
    try:
        callee = Callee(find_callable(word))
    except Unusable as error:
        message = error.findings[0].message
        params = {name: {"key": value.key} if isinstance(value, Text) else str(value) for name, value in message.params.items()}
        print(json.dumps({"refused": message.key, "params": params}), file=answers, flush=True)
        return 2
    print(json.dumps({"found": word}), file=answers, flush=True)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        kind, found = callee.ask(request)
        told = list(_pairs(found)) if isinstance(found, dict) else found
        print(json.dumps({"id": request["id"], kind: told}), file=answers, flush=True)
    return 0


def _answers() -> TextIO:
    """Standard output, kept for answers: whoever prints from here on prints to standard error."""
    kept = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return kept


def _pairs(decisions: dict[object, object]) -> Iterator[tuple[object, object]]:
    for name, value in decisions.items():
        own = json_value(value)
        yield name if type(name) is str else {"python": python_words(name)}, {"python": own.words} if isinstance(own, NoJson) else {"json": own}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
