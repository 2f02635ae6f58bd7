"""JSON as the standard has it.

In: text. Out: its value, or `NotJson` with a sentence. Guarantees: no NaN or Infinity, no key twice, and no sentence in the words of Python.
"""

from __future__ import annotations

import json

from regelproef.answer.text import Text, text


class NotJson(Exception):
    """Text that is no JSON."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.key)
        self.message = message


def parse_json(words: str) -> object:
    """The value of a JSON text.

    Raises:
        NotJson: with what is wrong.
    """
    try:
        return json.loads(words, object_pairs_hook=_unique, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise NotJson(text("json-syntax", line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise NotJson(text("json-deep")) from None
    except ValueError:
        raise NotJson(text("json-number")) from None


def _refused(word: str) -> object:
    raise NotJson(text("json-constant", word=word))


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise NotJson(text("json-twice", key=next(name for name in names if names.count(name) > 1)))
    return found
