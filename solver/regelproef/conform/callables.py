"""Asking a Python callable, in the process in which it stands.

In: `package.module:function`, and fixtures. Out: `Answers`. The callable takes the facts and gives the decisions, or takes the whole request
`{"id": …, "facts": …}` and gives the whole answer; which of the two is seen from what it gives back for the first person. Guarantees: an exception
concerns one person only. Nothing is bounded in time here: that is for whoever asks in a process of its own (`apart`), or asks of their own code.
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


def require_form(word: str) -> tuple[str, str]:
    """The module and the function that `package.module:function` names.

    Raises:
        Unusable: when the word is of another form.
    """
    module_name, colon, function = word.partition(":")
    if not colon or not module_name or not function:
        raise unusable("implementation", "callable-form", word=word)
    return module_name, function


def find_callable(word: str) -> Decide:
    """The callable that `package.module:function` names; modules of the folder in which the command runs are found too.

    Raises:
        Unusable: when there is none.
    """
    module_name, function = require_form(word)
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


class Callee:
    """A callable that is asked person after person."""

    def __init__(self, decide: Decide) -> None:
        self._decide = decide
        self._whole: bool | None = None  # whether it takes the whole request, once that is known

    def ask(self, request: dict[str, Any]) -> tuple[str, object]:
        """What came of asking: `decisions` with a dict, or `error`, `crash` or `malformed` with words."""
        try:
            if self._whole is None:
                self._whole = self._takes(request)
            found = self._decide(request) if self._whole else self._decide(dict(request["facts"]))
            if self._whole and isinstance(found, dict):
                if "error" in found:
                    return "error", str(found["error"])
                found = found.get("decisions")
        except (Exception, SystemExit) as error:
            return "crash", _words(error)
        return ("decisions", found) if isinstance(found, dict) else ("malformed", type(found).__name__)

    def _takes(self, request: dict[str, Any]) -> bool:
        """Whether the callable wants the whole request: asked with one, it gives a whole answer."""
        try:
            found = self._decide(request)
        except (Exception, SystemExit):
            return False
        return isinstance(found, dict) and set(found) <= {"id", "decisions", "error"} and bool({"decisions", "error"} & set(found)) and "id" in found


def ask_callable(decide: Decide, fixtures: Iterable[Expected]) -> Answers:
    """Ask about every person."""
    answers, callee = Answers(), Callee(decide)
    for one in fixtures:
        kind, found = callee.ask(one.request)
        if isinstance(found, dict):
            answers.decisions[one.id] = {name: json_value(value) for name, value in found.items()}
        else:
            answers.trouble(kind, one.id, text("callable-gave", kind=str(found)) if kind == "malformed" else str(found))
    return answers


def _words(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}"[:300]
    except Exception:  # an exception that cannot even be said
        return type(error).__name__
