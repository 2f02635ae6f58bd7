"""What a person wants to know of an edit first: what everybody shares for whom something changes, what becomes what and when, and who
shows it.

In: two versions, and what their comparison found. Out: a `Headline`. Guarantees: what is said to be shared was proved of everybody for whom a
decision changes that both versions have, also where the comparison itself was cut short; the person is a witness of the comparison.
"""

from __future__ import annotations

from regelproef.ask.versions import Versions
from regelproef.diff.report import DiffReport, Headline, Simplest
from regelproef.diff.shared import parts_of, shared_by_all
from regelproef.diff.transitions import hull, transitions


def headline(versions: Versions, report: DiffReport) -> Headline:
    """What is told before all else."""
    shared, steps = shared_by_all(versions, report), transitions(versions, report)
    return Headline(shared, parts_of(versions, report), _simplest(versions, report), steps, hull(one.dates for one in steps))


def _simplest(versions: Versions, report: DiffReport) -> Simplest | None:
    """Of the witnesses of groups, whoever breaks the fewest usual lines, and is nearest to the default person; among those, for whom most changes."""
    default = {name: variable.fact.default for name, variable in versions.variables.items()}
    best: tuple[tuple[int, int, int], Simplest] | None = None
    for region in (one for decision in (*report.decisions, report.world) for one in decision.roots):
        shown = region.witness
        if shown is None or shown.borrowed:
            continue
        unusual = versions.unusual({**default, **shown.facts})
        rank = (unusual, len(shown.facts), -len(shown.changed))
        if best is None or rank < best[0]:
            best = rank, Simplest(region.id, shown, unusual)
    return best[1] if best else None
