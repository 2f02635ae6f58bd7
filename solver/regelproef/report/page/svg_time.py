"""A picture of periods on one line of years.

In: rows of labelled periods, and the first and last day. Out: SVG. The place of a bar is its exact share of days.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from regelproef.model.parts import Period
from regelproef.report.render.html import escape

LABEL, WIDTH, ROW, TOP = 246, 690, 34, 30


@dataclass(frozen=True)
class Bar:
    period: Period
    words: str
    tone: str
    short: str = ""  # where the words do not fit


@dataclass(frozen=True)
class Row:
    label: str
    bars: tuple[Bar, ...]


def time_picture(rows: tuple[Row, ...], first: date, last: date, title: str) -> str:
    """The picture of these rows from the first to the last day."""
    height = TOP + ROW * len(rows) + 6
    days = (last - first).days + 1

    def x(day: date) -> int:
        return LABEL + (day - first).days * WIDTH // days

    step = max(1, -(-(last.year - first.year + 1) // 22))
    years = "".join(
        f'<line class="grid" x1="{x(date(year, 1, 1))}" y1="{TOP - 8}" x2="{x(date(year, 1, 1))}" y2="{height - 4}"/>'
        f'<text class="year" x="{x(date(year, 1, 1)) + 2}" y="{TOP - 12}">{year if step > 1 else f"’{year % 100:02}"}</text>'
        for year in range(first.year, last.year + 1, step)
        if date(year, 1, 1) >= first
    )
    body = "".join(_row(row, TOP + index * ROW, first, last, x) for index, row in enumerate(rows))
    total = LABEL + WIDTH + 8
    size = f'viewBox="0 0 {total} {height}" width="{total}" height="{height}"'
    return f'<svg class="time" role="img" aria-label="{escape(title)}" {size}>{years}{body}</svg>'


def _row(row: Row, y: int, first: date, last: date, x: Callable[[date], int]) -> str:
    parts = [f'<text class="name" x="8" y="{y + 20}">{escape(shortened(row.label, 33))}</text>']
    for bar in row.bars:
        start, end = max(bar.period.first or first, first), min(bar.period.last or last, last)
        if start > last or end < first:
            continue
        left, right = x(start), x(date.fromordinal(end.toordinal() + 1)) if end < last else LABEL + WIDTH
        room = max(0, (right - left - 8) // 7)
        words = bar.short if bar.short and len(bar.words) > room >= len(bar.short) else shortened(bar.words, room)
        parts.append(
            f'<g><title>{escape(bar.words)}</title><rect class="bar {escape(bar.tone)}" x="{left}" y="{y + 3}" width="{max(2, right - left - 1)}" '
            f'height="{ROW - 8}" rx="3"/><text class="in" x="{left + 5}" y="{y + 20}">{escape(words)}</text></g>'
        )
    return "".join(parts)


def shortened(words: str, room: int) -> str:
    """As much of the words as there is room for."""
    if len(words) <= room:
        return words
    return words[: room - 1].rstrip() + "…" if room > 3 else ""
