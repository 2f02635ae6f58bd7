"""What became of the test persons, for people and for programs.

In: a `Since`. Out: lines, the edits first and below each the persons whom it concerns; or plain values, with everybody.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from regelproef.bundle.since import CAME, CHANGED, WENT, Moved, Since, Step
from regelproef.diff.report import Listed
from regelproef.report.content.diff import listed_in_words
from regelproef.report.content.diff_json import listed_json
from regelproef.words.say import Speech

MOST_PERSONS, MOST_VALUES, MOST_EDITS = 10, 3, 5  # of one kind shown to people


def lines_about(found: Since, words: Speech) -> Iterator[tuple[int, str]]:
    """Each with how far it is indented."""
    counts = {how: found.count(how) for how in (CAME, WENT, CHANGED)}
    yield 0, words.say("since-summary", revision=found.revision, same=found.same, **counts)
    if found.edits is None:
        yield 1, words.say("since-no-rules", revision=found.revision)
    by_cause: dict[tuple[Listed, ...], list[Moved]] = {}
    for one in found.moved:
        by_cause.setdefault(one.causes, []).append(one)
    for causes, persons in by_cause.items():
        yield from ((1, listed_in_words(words, one)) for one in causes[:MOST_EDITS])
        if len(causes) > MOST_EDITS:
            yield 1, words.say("since-more", count=len(causes) - MOST_EDITS)
        if not causes and found.edits is not None:
            yield 1, words.say("since-no-cause")
        yield from ((2, _person(one, words)) for one in persons[:MOST_PERSONS])
        if len(persons) > MOST_PERSONS:
            yield 2, words.say("since-more", count=len(persons) - MOST_PERSONS)


def _person(one: Moved, words: Speech) -> str:
    steps = [*one.facts.items(), *one.decisions.items()]
    told = [words.say("since-value", name=name, before=_json(step.before), after=_json(step.after)) for name, step in steps[:MOST_VALUES]]
    more = [words.say("since-more", count=len(steps) - MOST_VALUES)] if len(steps) > MOST_VALUES else []
    return words.say(f"since-{one.how}", id=one.id, what="; ".join((*told, *more)))


def since_json(found: Since) -> dict[str, object]:
    """Everybody who moved, and all edits of the rulebook; `edits` is null where the old one cannot be read."""
    return {
        "revision": found.revision,
        "same": found.same,
        **{how: [_moved_json(one) for one in found.moved if one.how == how] for how in (CAME, WENT, CHANGED)},
        "edits": None if found.edits is None else [listed_json(one) for one in found.edits],
    }


def _moved_json(one: Moved) -> dict[str, object]:
    changed = {"facts": _steps(one.facts), "decisions": _steps(one.decisions)} if one.how == CHANGED else {}
    return {"id": one.id, **changed, "causes": [listed_json(cause) for cause in one.causes]}


def _steps(steps: Mapping[str, Step]) -> dict[str, object]:
    return {name: _step(step) for name, step in steps.items()}


def _step(step: Step) -> dict[str, object]:
    """Of a decision also the rules that decide."""
    before, after = step.rules
    return {"before": step.before, "after": step.after, **({"rules": {"before": before, "after": after}} if before or after else {})}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
