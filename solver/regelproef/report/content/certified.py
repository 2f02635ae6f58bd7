"""How the verdicts of a run stand after a second opinion.

In: a `Certification`, and where its certificate was written; or what was asked again of a comparison. Out: lines for people, plain values for
programs.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from regelproef.certify.certification import Certification
from regelproef.certify.second import Standing
from regelproef.diff.certified import Certified
from regelproef.diff.report import POSSIBLE
from regelproef.report.content.wording import upper
from regelproef.report.document import Item
from regelproef.words.say import Speech

MOST_NAMED = 20  # questions by the first solver alone, on a terminal; JSON names all


@dataclass(frozen=True)
class Kept:
    """Where a certificate stands, how large it is, and how long the run took."""

    folder: str
    size: int
    seconds: str


def certified_lines(found: Certification, kept: Kept | None, words: Speech) -> tuple[Item, ...]:
    counts = found.counts
    asked = sum(counts.values()) - counts[Standing.EVALUATED]
    summary = words.say(
        "certify-summary",
        asked=asked,
        certified=counts[Standing.CERTIFIED],
        redecided=counts[Standing.REDECIDED],
        first=counts[Standing.FIRST],
        evaluated=counts[Standing.EVALUATED],
    )
    lines = [Item((upper(words.say("certify-alone", question=one)),), tone="warn") for one in found.opinion.alone[:MOST_NAMED] if found.in_time]
    if not found.in_time and (late := found.questions[Standing.FIRST]):
        lines.append(Item((upper(words.say("certify-late", count=late)),), tone="warn"))
    if found.undecided:
        lines.append(Item((upper(words.say("certify-undecided", count=found.undecided)),), tone="warn"))
    if found.unstated:
        lines.append(Item((upper(words.say("certify-unstated", count=found.unstated)),), tone="warn"))
    if kept:
        size = {"kilobytes": -(-kept.size // 1000), "questions": len(found.opinion.rulings), "clauses": len(found.opinion.clauses)}
        told = words.say("certify-written", folder=kept.folder, seconds=words.decimal(kept.seconds), steps=found.opinion.steps, **size)
        lines.append(Item((upper(told),), tone="faint"))
    if not asked and not found.in_time:
        return tuple(lines)
    if not asked:
        return (Item((upper(words.say("certify-nothing")),), tuple(lines), "warn"),)
    lines.append(Item((upper(words.say("certify-not")),), tone="faint"))
    return (Item((upper(summary),), tuple(lines), "warn" if counts[Standing.FIRST] else ""),)


def certified_json(found: Certification | None, kept: Kept | None) -> dict[str, object]:
    """Under one key, where a second opinion was asked for; else nothing."""
    if found is None:
        return {}
    return {
        "certification": {
            "verdicts": {standing.value: count for standing, count in found.counts.items()},
            "questions": {standing.value: count for standing, count in found.questions.items()},
            "clauses": len(found.opinion.clauses),
            "steps": found.opinion.steps,
            "alone": list(found.opinion.alone),
            "undecided": found.undecided,
            "unstated": found.unstated,
            "certificate": {"folder": kept.folder, "bytes": kept.size} if kept else None,
        }
    }


# -- of a comparison ------------------------------------------------------------------------------------------------------------------


def compared_again(found: Certified, words: Speech) -> tuple[Item, ...]:
    counts = Counter(found.standings)
    summary = words.say(
        "certify-compared",
        asked=counts.total(),
        certified=counts[Standing.CERTIFIED],
        redecided=counts[Standing.REDECIDED],
        first=counts[Standing.FIRST],
        claims=found.claims,
    )
    lines = [
        Item((upper(words.say("certify-claims-alone", claims=count, of=_about(words, name))),), tone="warn") for name, count in found.alone.items()
    ]
    if found.undecided:
        lines.append(Item((upper(words.say("certify-undecided", count=found.undecided)),), tone="warn"))
    if found.late:
        lines.append(Item((upper(words.say("certify-no-time", count=found.late)),), tone="warn"))
    return (Item((upper(summary),), tuple(lines), "warn" if counts[Standing.FIRST] else ""),)


def _about(words: Speech, name: str) -> str:
    """A decision, who is possible, or what is told before all else."""
    return words.say("diff-possible") if name == POSSIBLE else f"`{name}`" if name else words.say("certify-headline")


def compared_again_json(found: Certified | None) -> dict[str, object]:
    """Under one key, where a second opinion was asked for; else nothing."""
    if found is None:
        return {}
    return {
        "certification": {
            "world": found.world.value if found.world else None,
            "decisions": {name: standing.value for name, standing in found.decisions.items()},
            "shared": found.shared.value if found.shared else None,
            "claims": found.claims,
            "undecided": found.undecided,
            "late": found.late,
            "questions": len(found.opinion.rulings),
            "clauses": len(found.opinion.clauses),
            "steps": found.opinion.steps,
            "alone": list(found.opinion.alone),
        }
    }
