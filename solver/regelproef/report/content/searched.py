"""What a search with random persons did, for `conform`.

In: a `Hunted`. Out: items of a document, and values for programs. Whom it found stands among the test persons; here is told how many were tried, what
they covered, how the search ended and what is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.conform.hunt import Hunted
from regelproef.conform.search import Searched
from regelproef.report.document import Item
from regelproef.words.say import Speech

MOST_NAMED = 6  # rules that decided for nobody, of one decision


def told_search(hunted: Hunted, speech: Speech) -> Iterator[Item]:
    """Most important first."""
    searched, saved, kept, say = hunted.searched, hunted.saved, hunted.kept, speech.say
    if searched is not None:
        tone = "bad" if searched.wrong or searched.found else "good" if searched.tried else "warn"
        yield Item((say("search-summary", tried=searched.tried, seed=searched.wish.seed, wrong=searched.wrong),), tone=tone)
        if searched.asked > searched.tried:
            yield Item((say("search-silent", count=searched.asked - searched.tried),), tone="warn")
        if searched.kinds:
            yield Item((say("search-found", kinds=searched.kinds, found=len(searched.found)),), tone="bad")
        if searched.unsteady:
            yield Item((say("search-unsteady", names=", ".join(searched.unsteady)),), tone="warn")
        if searched.ended != "done":
            sides = {"tried": searched.tried, "persons": searched.wish.persons, "seconds": f"{searched.wish.seconds:g}"}
            yield Item((say(f"search-ended-{searched.ended}", **sides),), tone="warn")
        if searched.tried:
            yield Item((say("search-covered", **covered(searched)),), tuple(_uncovered(searched, speech)), "faint")
    if saved.persons or saved.gone:
        rest = [say(f"search-saved-{key}", count=count) for key, count in (("changed", saved.changed), ("gone", saved.gone)) if count]
        words = say("search-saved", count=len(saved.persons), file=hunted.kept.file and hunted.kept.file.as_posix())
        yield Item((words,), tuple(Item((one,), tone="warn") for one in rest), "faint")
    if kept.file is not None and kept.persons:
        yield Item((say("search-written", file=kept.file.as_posix(), count=len(kept.persons), new=kept.new),), tone="faint")


def covered(searched: Searched) -> dict[str, int]:
    """Rules that decided for somebody, of those that there are; decisions of which all did."""
    every = searched.coverage
    rules = {"covered": sum(one.covered for one in every), "rules": sum(one.rules for one in every)}
    return {**rules, "whole": sum(1 for one in every if not one.never), "decisions": len(every)}


def _uncovered(searched: Searched, speech: Speech) -> Iterator[Item]:
    for one in searched.coverage:
        if one.never:
            names = ", ".join(one.never[:MOST_NAMED]) + (", …" if len(one.never) > MOST_NAMED else "")
            yield Item((speech.say("search-uncovered", decision=one.decision, covered=one.covered, rules=one.rules, names=names),))


def search_json(hunted: Hunted) -> dict[str, object]:
    """The same for programs; null where nobody was tried because the test persons were not answered."""
    searched, saved, kept = hunted.searched, hunted.saved, hunted.kept
    found: dict[str, object] = {
        "saved": {"persons": len(saved.persons), "changed": saved.changed, "gone": saved.gone},
        "written": {"file": kept.file.as_posix(), "persons": len(kept.persons), "new": kept.new} if kept.file and kept.persons else None,
    }
    if searched is None:
        return {"asked": None, **found}
    return {
        "asked": searched.wish.persons,
        "seed": searched.wish.seed,
        "ended": searched.ended,
        "answered_nothing": searched.asked - searched.tried,
        "tried": searched.tried,
        "drawn": searched.drawn,
        "wrong": searched.wrong,
        "kinds": searched.kinds,
        "compared": searched.compared,
        "unanswered": dict(searched.unanswered),
        "found": [one.judged.expected.id for one in searched.found],
        "unsteady": list(searched.unsteady),
        "coverage": {one.decision: {"rules": one.rules, "covered": one.covered, "never": list(one.never)} for one in searched.coverage},
        **found,
    }
