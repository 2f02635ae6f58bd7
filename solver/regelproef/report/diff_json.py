"""A comparison as JSON values, stable and documented in docs/json.md.

In: a `DiffReport`. Out: plain dictionaries, the same in every language.
"""

from __future__ import annotations

from regelproef.diff.report import Bounds, DecisionDiff, DiffReport, Example, Listed, Neighbour, Region, SideInfo, SideOutcome
from regelproef.model.values import facts_to_json, to_json

FORMAT = 1


def diff_json(report: DiffReport) -> dict[str, object]:
    return {
        "format": FORMAT,
        "command": "diff",
        "old": _side_info(report.old),
        "new": _side_info(report.new),
        "verdict": report.verdict,
        "world": _decision(report.world),
        "decisions": [_decision(one) for one in report.decisions],
        "listed": [_listed(one) for one in report.listed],
    }


def _side_info(side: SideInfo) -> dict[str, object]:
    return {"root": side.root, "digest": side.digest, "readings": dict(side.readings)}


def _decision(one: DecisionDiff) -> dict[str, object]:
    return {
        "name": one.name,
        "change": one.change.value,
        "complete": one.complete,
        "reason": one.reason,
        "regions": [_region(region) for region in one.regions],
    }


def _region(region: Region) -> dict[str, object]:
    return {
        "id": region.id,
        "before": _side(region.before),
        "after": _side(region.after),
        "difference": _bounds(region.difference),
        "fit": region.fit.value,
        "description": list(region.description),
        "dates": _bounds(region.dates),
        "inside": list(region.inside),
        "witness": _example(region.witness) if region.witness else None,
        "neighbour": _neighbour(region.neighbour) if region.neighbour else None,
    }


def _side(side: SideOutcome) -> dict[str, object]:
    return {
        "status": side.status,
        "value": side.value if side.status == "value" else None,
        "bounds": _bounds(side.bounds),
        "rules": list(side.rules),
        "statements": list(side.statements),
    }


def _bounds(bounds: Bounds | None) -> dict[str, object] | None:
    return None if bounds is None else {"least": to_json(bounds.least), "greatest": to_json(bounds.greatest)}


def _example(example: Example) -> dict[str, object]:
    return {"facts": facts_to_json(example.facts), "before": dict(example.before), "after": dict(example.after)}


def _neighbour(neighbour: Neighbour) -> dict[str, object]:
    return {"fact": neighbour.fact, "value": to_json(neighbour.value), **_example(neighbour.example)}


def _listed(one: Listed) -> dict[str, object]:
    return {"kind": one.kind, "name": one.name, "aspect": one.aspect, "before": one.before, "after": one.after, "counts": one.counts}
