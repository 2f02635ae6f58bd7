"""Whom a change of the rules touches in a population, for people and for programs.

In: a `Comparison` that has counted. Out: lines, decision by decision and group by group; or plain values. Guarantees: groups are called as `diff`
calls them; where a map is not complete, that is said beside what is counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.diff.report import Change, Fit, Region
from regelproef.population.comparing import Compared, Comparison
from regelproef.population.moved import Moved, told_sums
from regelproef.report.content.diff import FORMERLY
from regelproef.report.content.headline import outcome_of_side
from regelproef.report.content.wording import Wording
from regelproef.report.document import Item, Section
from regelproef.words.value import Values

ARROW = "→"


def told_comparison(found: Comparison, values: Values) -> Iterator[Section]:
    """A section for who is possible, where that changes, and one for each decision that changes for somebody or could."""
    words = Wording(values.language, found.new, formerly=FORMERLY)
    if found.world.diff.change is Change.NOT_COMPARABLE:
        reason = words.say("diff-not-comparable", name=words.say("diff-possible"), reason=found.world.diff.reason)
        yield Section((Item((reason,), tone="warn"), Item((words.say("population-on-defaults"),), tone="warn")))
    elif found.world.regions or found.world.changed.persons:
        yield _section(found, found.world, words, words.say("diff-possible"))
    for name, count in found.counts.items():
        if count.regions or count.changed.persons or count.diff.change is Change.UNDECIDED:
            yield _section(found, count, words, words.named(name))
    for key, names in (("population-absent", found.absent), ("population-defaults", found.defaults), ("population-dropped", found.dropped)):
        if names:
            yield Section((Item((words.say(key, names=", ".join(names)),), tone="warn"),))
    if found.apart:
        yield Section((Item((words.say("population-apart", names=", ".join(one.name for one in found.apart)),), tone="warn"),))
    unchanged = [words.name(name) for name, count in found.counts.items() if count.diff.change is Change.UNCHANGED]
    if unchanged:
        yield Section((Item((words.say("population-unchanged", names=", ".join(unchanged)),), tone="good"),))


def _section(found: Comparison, count: Compared, words: Wording, name: str) -> Section:
    changed = words.say("population-changed", persons=count.changed.persons, all=count.everybody.persons)
    blocks = [Item((changed + _sums(found, count, count.changed, words),), tone="" if count.changed.persons else "good")]
    if not count.diff.complete or count.diff.change is Change.UNDECIDED:
        blocks.append(Item((words.say("population-incomplete"),), tone="warn"))
    blocks += [_group(found, count, region, words) for region in sorted(count.diff.regions, key=lambda one: -count.regions[one.id].persons)]
    return Section(tuple(blocks), f"counted-{count.diff.name}", name)


def _group(found: Comparison, count: Compared, region: Region, words: Wording) -> Item:
    """One group, with what `diff` says of whom it is."""
    moved = count.regions[region.id]
    change = f"{outcome_of_side(words, count.diff.name, region.before)} {ARROW} {outcome_of_side(words, count.diff.name, region.after)}"
    told = words.say("population-group", id=region.id, change=change, persons=moved.persons)
    fit = [words.say(f"diff-fit-{region.fit.value}")] if region.conditions and region.fit is not Fit.EXACT else []
    of_whom = tuple(Item((line,), tone="faint") for line in (*fit, *map(words.expr, region.conditions)))
    return Item((told + _sums(found, count, moved, words),), of_whom)


def _sums(found: Comparison, count: Compared, moved: Moved, words: Wording) -> str:
    if count is found.world or not found.adds_up(count.diff.name):
        return ""
    return told_sums(moved, found.new.decisions[count.diff.name].type.kind, words)


def comparison_json(found: Comparison) -> dict[str, object]:
    """Everything that was counted; sums are there for numbers and amounts only."""
    return {
        "old": {"root": found.report.old.root, "digest": found.report.old.digest, "readings": dict(found.report.old.readings)},
        "verdict": found.report.verdict,
        "possible": _compared_json(found, found.world),
        "decisions": {name: _compared_json(found, count) for name, count in found.counts.items()},
        "absent": list(found.absent),
        "defaults": list(found.defaults),
        "dropped": list(found.dropped),
        "not_compared": [one.name for one in found.apart],
    }


def _compared_json(found: Comparison, count: Compared) -> dict[str, object]:
    groups = [
        {"id": region.id, "description": list(region.description), "fit": region.fit.value, **_moved_json(found, count, count.regions[region.id])}
        for region in count.diff.regions
    ]
    complete = count.diff.complete and count.diff.change is not Change.NOT_COMPARABLE
    told = {"change": count.diff.change.value, "complete": complete, "compared": count.everybody.persons}
    return {**told, "changed": _moved_json(found, count, count.changed), "everybody": _moved_json(found, count, count.everybody), "groups": groups}


def _moved_json(found: Comparison, count: Compared, moved: Moved) -> dict[str, object]:
    return moved.value(sums=count is not found.world and found.adds_up(count.diff.name))
