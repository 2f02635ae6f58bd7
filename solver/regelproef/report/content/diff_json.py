"""A comparison as plain values for programs, the same in every language; docs/json.md says what each key holds.

In: a `DiffReport`. Out: mappings of JSON values.
"""

from __future__ import annotations

from regelproef.answer.asked import Bounds
from regelproef.answer.outcome import Value
from regelproef.diff.report import DecisionDiff, DiffReport, Example, Listed, Region, SideInfo, SideOutcome, Transition
from regelproef.language.printer import show
from regelproef.model.values import facts_to_json, to_json
from regelproef.words.value import outcome_json


def comparison_json(report: DiffReport) -> dict[str, object]:
    """A comparison as plain values, the same in every language."""
    return {
        "old": _side_info_json(report.old),
        "new": _side_info_json(report.new),
        "headline": _headline_json(report),
        "world": _decision_json(report.world),
        "decisions": [_decision_json(one) for one in report.decisions],
        "listed": [{**listed_json(one), "counts": one.counts} for one in report.listed],
    }


def _headline_json(report: DiffReport) -> dict[str, object]:
    shared, simplest, dates = report.headline.shared, report.headline.simplest, report.headline.dates
    conditions = {"conditions": list(map(show, shared.conditions)), "fit": shared.fit.value, "besides": list(shared.besides)} if shared else None
    shown = {"region": simplest.region, "unusual": simplest.unusual, "changed": list(simplest.example.changed)} if simplest else None
    return {
        "shared": conditions,
        "parts": [
            {"decisions": list(one.decisions), "conditions": list(map(show, one.conditions)), "fit": one.fit.value} for one in report.headline.parts
        ],
        "transitions": [_transition_json(one) for one in report.headline.transitions],
        "simplest": {**shown, **_example_json(simplest.example)} if shown and simplest else None,
        "dates": _bounds_json(dates),
        "day": to_json(report.day),
        "past": report.past,
    }


def _transition_json(one: Transition) -> dict[str, object]:
    return {
        "decision": one.decision,
        "before": _side_json(one.before),
        "after": _side_json(one.after),
        "groups": one.groups,
        "regions": [region.id for region in one.regions],
        "dates": _bounds_json(one.dates),
        "difference": _bounds_json(one.difference),
    }


def listed_json(one: Listed) -> dict[str, object]:
    return {"kind": one.kind, "name": one.name, "aspect": one.aspect, "before": one.before, "after": one.after}


def _side_info_json(side: SideInfo) -> dict[str, object]:
    profile = {"profile": side.profile} if side.profile else {}
    return {"root": side.root, "digest": side.digest, **profile, "readings": dict(side.readings)}


def _decision_json(one: DecisionDiff) -> dict[str, object]:
    regions = [_region_json(region) for region in one.regions]
    told = {"change": one.change.value, "complete": one.complete, "undecided": one.undecided, "reason": one.reason}
    return {"name": one.name, **told, "regions": regions}


def _region_json(region: Region) -> dict[str, object]:
    neighbour = region.neighbour
    return {
        "id": region.id,
        "before": _side_json(region.before),
        "after": _side_json(region.after),
        "difference": _bounds_json(region.difference),
        "fit": region.fit.value,
        "description": list(region.description),
        "dates": _bounds_json(region.dates),
        "inside": list(region.inside),
        "witness": _example_json(region.witness) if region.witness else None,
        "neighbour": {"fact": neighbour.fact, "value": to_json(neighbour.value), **_example_json(neighbour.example)} if neighbour else None,
    }


def _side_json(side: SideOutcome) -> dict[str, object]:
    value: Value = side.value if side.constant else None
    return {
        "status": side.status.value,
        "value": to_json(value),
        "expressions": list(side.expressions),
        "bounds": _bounds_json(side.bounds),
        "rules": list(side.rules),
        "statements": list(side.statements),
    }


def _bounds_json(bounds: Bounds | None) -> dict[str, object] | None:
    return None if bounds is None else {"least": to_json(bounds.least), "greatest": to_json(bounds.greatest)}


def _example_json(example: Example) -> dict[str, object]:
    sides = {"before": example.before, "after": example.after}
    decided = {side: {name: outcome_json(one) for name, one in outcomes.items()} for side, outcomes in sides.items()}
    return {"facts": facts_to_json(example.facts), **decided, "canonical": example.canonical and not example.borrowed}
