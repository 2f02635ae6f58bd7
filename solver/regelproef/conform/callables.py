"""Asking a Python callable, in this process.

In: `package.module:function`, and fixtures. Out: `Answers`. The callable takes the facts and gives the decisions, or takes the whole request
`{"id": …, "facts": …}` and gives the whole answer; which of the two is seen from what it gives back for the first person. Guarantees: an exception
concerns one person only. It is not bounded in time: it is the caller's own code.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from regelproef.answer.finding import unusable
from regelproef.answer.text import text
from regelproef.conform.answers import Answers, json_value
from regelproef.conform.fixtures import Expected

Decide = Callable[[dict[str, Any]], Any]


def find_callable(word: str) -> Decide:
    """The callable that `package.module:function` names; modules of the folder in which the command runs are found too.

    Raises:
        Unusable: when there is none.
    """
    module_name, colon, function = word.partition(":")
    if not colon or not module_name or not function:
        raise unusable("implementation", "callable-form", word=word)
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)
    try:
        found: Any = import_module(module_name)
        for part in function.split("."):
            found = getattr(found, part)
    except (Exception, SystemExit) as error:  # whatever the module does when it is imported is its own fault
        raise unusable("implementation", "callable-missing", word=word, reason=_words(error)) from None
    if not callable(found):
        raise unusable("implementation", "callable-missing", word=word, reason=text("callable-not"))
    return found  # type: ignore[no-any-return]  # anything that can be called


def ask_callable(decide: Decide, fixtures: Iterable[Expected]) -> Answers:
    """Ask about every person."""
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
            answers.trouble("crash", one.id, _words(error))
            continue
        if isinstance(found, dict):
            answers.decisions[one.id] = {name: json_value(value) for name, value in found.items()}
        else:
            answers.trouble("malformed", one.id, text("callable-gave", kind=type(found).__name__))
    return answers


def _takes_request(decide: Decide, one: Expected) -> bool:
    """Whether the callable wants the whole request: asked with one, it gives a whole answer."""
    try:
        found = decide(one.request)
    except (Exception, SystemExit):
        return False
    return isinstance(found, dict) and set(found) <= {"id", "decisions", "error"} and bool({"decisions", "error"} & set(found)) and "id" in found


def _words(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}"[:300]
    except Exception:  # an exception that cannot even be said
        return type(error).__name__
