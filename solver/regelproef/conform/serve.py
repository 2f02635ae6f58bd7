"""A Python callable as a program: what `conform --command` can ask in a process of its own.

In: a folder in which modules are found first, and MODULE:FUNCTION, as arguments; requests as JSON lines on standard input. Out: answers as JSON lines
on standard output, in the same order. An exception concerns that person only.
"""

from __future__ import annotations

import json
import sys

from regelproef.answer.finding import Unusable
from regelproef.conform.callables import find_callable


def main(folder: str, word: str) -> int:
    """Answer every line; 2 where there is no such callable."""
    sys.path.insert(0, folder)
    try:
        decide = find_callable(word)
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2
    for line in sys.stdin.buffer:
        request = json.loads(line)
        try:
            answer = {"id": request["id"], "decisions": decide(request["facts"])}
        except Exception as error:
            answer = {"id": request["id"], "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer, default=str), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
