"""The reference implementation as a program, to be piped.

In, one a line on standard input: {"id": ..., "facts": {...}}. Out, one a line on standard output, in the same order:
{"id": ..., "decisions": {...}}, or {"id": ..., "error": "..."}. A bad line gets an error and stops no other; its id is null where it has none.
Empty lines are passed over.
"""

import json
import os
import sys
from typing import NoReturn

from vsb.reference.decide import decide


def refuse_constant(name: str) -> NoReturn:
    """NaN and Infinity are no JSON, although the reader of the standard library takes them."""
    raise ValueError(f"{name} is not a JSON value")


def read_identity(value: object) -> str | int | None:
    """The id of a line, which is given back as it came: a text or a whole number, or null where there is none."""
    if value is None or isinstance(value, str | int):
        return value
    raise ValueError("id: expected a text or a whole number")


def answer(line: bytes) -> dict[str, object]:
    """The answer to one line, whatever stands on it."""
    identity: object = None
    try:
        request = json.loads(line.decode("utf-8-sig"), parse_constant=refuse_constant)
        if not isinstance(request, dict):
            raise ValueError("expected an object with id and facts")
        identity = read_identity(request.get("id"))
        if "facts" not in request:
            raise ValueError("facts: missing")
        return {"id": identity, "decisions": decide(request["facts"])}
    except (ValueError, RecursionError) as error:
        return {"id": identity, "error": str(error) or type(error).__name__}


def main() -> int:
    """Answer every line; stop quietly where the reader of the answers goes away."""
    try:
        for line in sys.stdin.buffer:
            if line.strip():
                sys.stdout.write(json.dumps(answer(line)) + "\n")
                sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
