"""One person of the input.

In: what a line of JSON, an item of YAML or a row of a table holds. Out: a `Line`: an id, and facts as JSON has them. Guarantees: an id can be written
as JSON and is what the input calls the person, or else where the person stands.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from regelproef.answer.text import text
from regelproef.model.values import BadValue, shown


@dataclass(frozen=True)
class Line:
    """`problems`: what is wrong before any fact is looked at. `file`: where the person stands, "" for one who stands in no file."""

    id: object
    facts: object
    problems: tuple[BadValue, ...] = ()
    file: str = ""


def line_of(data: object, place: object) -> Line:
    """The person of a value of JSON or YAML: a mapping of facts, or `{"id": …, "facts": {…}}`; without an id, `place` is one."""
    if not (isinstance(data, dict) and "facts" in data and set(data) <= {"id", "facts"}):
        return Line(place, data)
    given = data.get("id")
    if given is None:
        return Line(place, data["facts"])
    if isinstance(given, bool) or not isinstance(given, str | int | float) or not math.isfinite(_number(given)):
        return Line(place, {}, (BadValue(text("person-id", found=shown(given))),))
    return Line(given, data["facts"])


def _number(given: str | int | float) -> float:
    """0 for whatever is finite by its kind."""
    return given if isinstance(given, float) else 0
