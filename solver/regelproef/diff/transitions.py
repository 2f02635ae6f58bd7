"""What becomes what: the regions of a comparison by the outcomes that change there.

In: two versions, and what their comparison found. Out: `Transition`s, in the order of the comparison; where an outcome is an amount that differs by
period, one for each pair of amounts, where these are few and were all found. Guarantees: together they hold every region; no pair was guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from regelproef.answer.asked import Bounds
from regelproef.ask.two_versions import BEFORE, as_line, constant
from regelproef.ask.versions import Versions
from regelproef.diff.regions import reference_dates
from regelproef.diff.report import DiffReport, Fit, Region, SideOutcome, Transition
from regelproef.language.typed import Compare, Decided, Expr, Not, SameOutcome, all_of

MOST_PAIRS = 6  # of more amounts than this only the least and the greatest are told


def transitions(versions: Versions, report: DiffReport) -> tuple[Transition, ...]:
    """Regions by what becomes of their outcome, in the order of the comparison; a row for each amount where there are few."""
    return tuple(row for regions in by_outcome(report.regions) for row in _rows(versions, regions))


def by_outcome(regions: Iterable[Region]) -> list[list[Region]]:
    """Regions of a decision that change in one way, in order of first appearance."""
    found: dict[tuple[object, ...], list[Region]] = {}
    for region in regions:
        sides = tuple((side.status, side.value, side.expressions) for side in (region.before, region.after))
        found.setdefault((region.decision, *sides), []).append(region)
    return list(found.values())


def _rows(versions: Versions, regions: list[Region]) -> Iterator[Transition]:
    together = _transition(regions)
    parts = _by_amount(versions, regions) if _varies(together.before) or _varies(together.after) else []
    if len(parts) > 1:
        yield from map(_transition, parts)
    else:
        yield together


def _transition(regions: list[Region]) -> Transition:
    before, after = (_side([one.before for one in regions]), _side([one.after for one in regions]))
    dates, difference = (hull(one.dates for one in regions), hull(one.difference for one in regions))
    return Transition(regions[0].decision, before, after, tuple(regions), dates, difference)


def _side(sides: list[SideOutcome]) -> SideOutcome:
    """Outcomes that differ in their bounds and in the deciding rules only, as one."""
    texts = {name: prose for side in sides for name, prose in zip(side.rules, side.texts, strict=True)}
    statements = tuple(dict.fromkeys(name for side in sides for name in side.statements))
    return replace(sides[0], rules=tuple(texts), statements=statements, bounds=hull(side.bounds for side in sides), texts=tuple(texts.values()))


def hull(parts: Iterable[Bounds | None]) -> Bounds | None:
    """From the least to the greatest; an end that is not known of a part is not known of the whole, and where a part has no ends there are none."""
    known = list(parts)
    if not known or any(one is None for one in known):
        return None
    least, greatest = ([getattr(one, end) for one in known] for end in ("least", "greatest"))
    return Bounds(None if None in least else min(least), None if None in greatest else max(greatest))


# -- amounts --------------------------------------------------------------------------------------------------------------------


def _varies(side: SideOutcome) -> bool:
    """It is a number that is not the same for everybody."""
    return bool(side.expressions) and side.bounds is not None and isinstance(side.bounds.least, int) and side.bounds.least != side.bounds.greatest


def _by_amount(versions: Versions, regions: list[Region]) -> list[list[Region]]:
    """The regions, each cut to those with one amount before and one after, by these; nothing where they are many, or not all known."""
    found: dict[tuple[Bounds | None, Bounds | None], list[Region]] = {}
    for region in regions:
        parts = _cut(versions, region) if region.fit is Fit.EXACT and not region.inside else None
        if parts is None:
            return []
        for part in parts:
            found.setdefault((part.before.bounds, part.after.bounds), []).append(part)
        if len(found) > MOST_PAIRS:
            return []
    return sorted(found.values(), key=_by_date_and_amount)


def _by_date_and_amount(parts: list[Region]) -> tuple[object, ...]:
    """Amounts come as the solver comes upon them, so their order is made."""
    first = parts[0]
    amounts = ((side.bounds is not None, side.bounds and side.bounds.least) for side in (first.before, first.after))
    return (first.dates is not None and first.dates.least) or date.min, *amounts


def _cut(versions: Versions, region: Region) -> list[Region] | None:
    """Of a region that its description says exactly; None where there are many amounts, or a question had no answer."""
    where = all_of((Not(SameOutcome(region.decision, BEFORE, "")), *map(as_line, region.conditions)))
    books = ((BEFORE, versions.old), ("", versions.new))
    terms = [Decided(region.decision, book.decisions[region.decision].type, side) for side, book in books]
    found: list[tuple[Expr, Region]] = []
    while len(found) <= MOST_PAIRS:
        more = versions.persons.one(where, *(Not(pair) for pair, _ in found))
        if not more.answer.possible:
            return [part for _, part in found] if more.answer.impossible else None
        values = [outcome.value for outcome in versions.look_at(more.person).outcomes(region.decision)]
        lines: list[Expr] = []
        sides: list[SideOutcome] = []
        for side, term, value in zip((region.before, region.after), terms, values, strict=True):
            if not _varies(side):
                sides.append(side)
                continue
            if not isinstance(value, int):
                return None
            sides.append(replace(side, bounds=Bounds(value, value)))
            lines.append(Compare("==", term, constant(value, term.type)))
        pair, numbers = all_of(lines), [value for value in values if isinstance(value, int)]
        difference = Bounds(numbers[1] - numbers[0], numbers[1] - numbers[0]) if region.difference is not None and len(numbers) == 2 else None
        dates = reference_dates(versions, versions.persons, all_of((where, pair)))
        part = all_of((where, pair))
        found.append((pair, replace(region, before=sides[0], after=sides[1], dates=dates, difference=difference, where=part)))
    return None
