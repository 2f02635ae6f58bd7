"""accepted.yaml: findings that are known, and accepted until a day.

In: nodes. Out: `Accepted` entries. An accepted finding is still shown; an undecided question is never accepted.
"""

from __future__ import annotations

from regelproef.answer.text import text
from regelproef.load.nodes import Node, Scalar
from regelproef.model.fields import Fields, Problems, first_line, read_date, read_items
from regelproef.model.parts import Accepted


def read_accepted(node: Node | None, language: str, problems: Problems) -> tuple[Accepted, ...]:
    fields = Fields(node, ("accepted",), problems, "accepted.yaml")
    found: dict[str, Accepted] = {}
    for item in read_items(fields.get("accepted"), problems, "accepted"):
        own = Fields(item, ("id", "reason", "until"), problems, "accepted")
        id_node, until_node = own.require("id"), own.require("until")
        own.require("reason")
        until = read_date(until_node, problems) if until_node is not None else None
        if not isinstance(id_node, Scalar) or until is None:
            continue
        if id_node.value in found:
            problems.add("name", id_node.span, text("name-taken", name=id_node.value))
        found[id_node.value] = Accepted(id_node.value, own.prose("reason", language), until, first_line(item))
    return tuple(found.values())
