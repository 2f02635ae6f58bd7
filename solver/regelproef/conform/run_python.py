"""Asking a Python callable, in this process.

In: `package.module:function` and fixtures. Out: `Answers`. The callable takes the facts and gives the decisions, or takes the whole request
`{"id": …, "facts": …}` and gives the whole answer; which of the two is seen from what it gives back for the first person.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from regelproef.answer.finding import Unusable, load_error
from regelproef.answer.text import text
from regelproef.conform.answers import Answers
from regelproef.conform.fixtures import Expected

Decide = Callable[[dict[str, Any]], Any]


def find_callable(word: str) -> Decide:
    """The callable that `package.module:function` names; modules of the folder in which the command runs are found too.

    Raises:
        Unusable: when there is none.
    """
    module_name, colon, function = word.partition(":")
    if not colon or not module_name or not function:
        raise Unusable((load_error("implementation", None, text("callable-form", word=word)),))
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    try:
        found: Any = import_module(module_name)
        for part in function.split("."):
            found = getattr(found, part)
    except (Exception, SystemExit) as error:  # whatever the module does when it is imported is its own fault
        reason = f"{type(error).__name__}: {error}"[:300]
        raise Unusable((load_error("implementation", None, text("callable-missing", word=word, reason=reason)),)) from None
    if not callable(found):
        raise Unusable((load_error("implementation", None, text("callable-missing", word=word, reason="not callable")),))
    return found  # type: ignore[no-any-return]  # anything that can be called


def ask_callable(decide: Decide, fixtures: Iterable[Expected]) -> Answers:
    """Ask about every person; an exception concerns that person only."""
    answers = Answers()
    whole: bool | None = None
    for one in fixtures:
        try:
            if whole is None:
                whole = _takes_request(decide, one)
            found = decide(one.request) if whole else decide(dict(one.facts))
            if whole and isinstance(found, dict):
                if "error" in found:
                    answers.trouble("error", one.id, str(found["error"]))
                    continue
                found = found.get("decisions")
        except (Exception, SystemExit) as error:
            answers.trouble("crash", one.id, f"{type(error).__name__}: {error}")
            continue
        if isinstance(found, dict):
            answers.decisions[one.id] = found
        else:
            answers.trouble("malformed", one.id, f"gave {type(found).__name__}, not a mapping of decisions")
    return answers


def _takes_request(decide: Decide, one: Expected) -> bool:
    """Whether the callable wants the whole request: asked with one, it gives a whole answer."""
    try:
        found = decide(one.request)
    except (Exception, SystemExit):
        return False
    return isinstance(found, dict) and set(found) <= {"id", "decisions", "error"} and bool({"decisions", "error"} & set(found)) and "id" in found
