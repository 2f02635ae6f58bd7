"""A picture of the rules of one decision: which exception goes before which rule.

In: the rules that are present, and the words for their outcomes. Out: SVG. General rules stand left, exceptions to the right of what they go before;
an arrow points from an exception to the rule that gives way. Arrows that follow from others are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from regelproef.model.parts import Rule
from regelproef.report.page.svg_time import shortened
from regelproef.report.render.html import escape

WIDTH, LINE, GAP_X, GAP_Y, PAD = 222, 17, 52, 14, 12
CHARACTERS = 26  # of a rule's name on one line
PART = re.compile(r"[^-_./]{0,25}[-_./]|[^-_./]{1,26}")  # of a name, up to a joint


@dataclass(frozen=True)
class Node:
    """A rule with the words of its outcome and their tone, and where it links to."""

    rule: Rule
    outcome: str
    tone: str
    target: str


@dataclass(frozen=True)
class Place:
    x: int
    y: int
    height: int

    @property
    def middle(self) -> int:
        return self.y + self.height // 2


def rules_picture(nodes: tuple[Node, ...], title: str) -> str:
    """The picture of one decision."""
    by_id = {node.rule.id: node for node in nodes}
    over = reduced({name: tuple(e.target for e in node.rule.exceptions if e.target in by_id) for name, node in by_id.items()})
    columns = _columns(over)
    places = _places(columns, by_id)
    width = len(columns) * (WIDTH + GAP_X) - GAP_X + 2 * PAD
    height = max(place.y + place.height for place in places.values()) + PAD
    tip = f"tip-{escape(nodes[0].rule.decision)}"
    arrows = "".join(_arrow(places[name], places[target], tip) for name, targets in over.items() for target in targets)
    boxes = "".join(_box(by_id[name], place) for name, place in places.items())
    return (
        f'<svg class="rules" role="group" aria-label="{escape(title)}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<defs><marker id="{tip}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>'
        f"{arrows}{boxes}</svg>"
    )


def reduced(over: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The same reachability with as few edges as possible; the edges make no cycle."""
    below: dict[str, frozenset[str]] = {}

    def reach(name: str) -> frozenset[str]:
        if name not in below:
            below[name] = frozenset(target for direct in over[name] for target in (direct, *reach(direct)))
        return below[name]

    return {
        name: tuple(one for one in targets if not any(one in reach(other) for other in targets if other != one)) for name, targets in over.items()
    }


def _columns(over: Mapping[str, tuple[str, ...]]) -> list[list[str]]:
    """Rules by their distance from the general rules; within a column near what they go before."""
    depth: dict[str, int] = {}

    def deep(name: str) -> int:
        if name not in depth:
            depth[name] = 1 + max((deep(target) for target in over[name]), default=-1)
        return depth[name]

    columns: list[list[str]] = [[] for _ in range(1 + max(map(deep, over)))]
    for name in over:
        columns[depth[name]].append(name)
    rank = {name: index for index, name in enumerate(columns[0])}
    for column in columns[1:]:
        order = {name: index for index, name in enumerate(column)}
        column.sort(key=lambda name: (sum(rank[target] for target in over[name]) * 1000 // len(over[name]), order[name]))
        rank.update({name: index for index, name in enumerate(column)})
    return columns


def _places(columns: list[list[str]], nodes: Mapping[str, Node]) -> dict[str, Place]:
    heights = [sum(_height(nodes[name]) + GAP_Y for name in column) - GAP_Y for column in columns]
    places = {}
    for index, column in enumerate(columns):
        y = PAD + (max(heights) - heights[index]) // 2
        for name in column:
            places[name] = Place(PAD + index * (WIDTH + GAP_X), y, _height(nodes[name]))
            y += places[name].height + GAP_Y
    return places


def _height(node: Node) -> int:
    return (len(wrapped(node.rule.id)) + 1) * LINE + 16


def wrapped(name: str) -> list[str]:
    """A name in lines of a bounded length, broken after a joint where there is one."""
    lines = [""]
    for part in PART.findall(name):
        if lines[-1] and len(lines[-1]) + len(part) > CHARACTERS:
            lines.append("")
        lines[-1] += part
    return lines


def _box(node: Node, place: Place) -> str:
    lines = wrapped(node.rule.id)
    words = "".join(f'<tspan x="{place.x + 16}" dy="{LINE if index else 0}">{escape(line)}</tspan>' for index, line in enumerate(lines))
    outcome_y = place.y + 20 + len(lines) * LINE
    return (
        f'<a href="#{escape(node.target)}"><rect class="box" x="{place.x}" y="{place.y}" width="{WIDTH}" height="{place.height}" rx="6"/>'
        f'<rect class="edge {escape(node.tone)}" x="{place.x}" y="{place.y}" width="7" height="{place.height}" rx="3"/>'
        f'<text class="name" x="{place.x + 16}" y="{place.y + 20}">{words}</text>'
        f'<text class="says" x="{place.x + 16}" y="{outcome_y}">{escape(shortened(node.outcome, 30))}</text></a>'
    )


def _arrow(start: Place, end: Place, tip: str) -> str:
    """From the left side of an exception to the right side of the rule that gives way."""
    x1, y1, x2, y2 = start.x, start.middle, end.x + WIDTH, end.middle
    bend = min(60, (x1 - x2) // 2 + 10)
    return f'<path class="arrow" d="M{x1} {y1}C{x1 - bend} {y1} {x2 + bend} {y2} {x2 + 1} {y2}" marker-end="url(#{tip})"/>'
