"""How each profile of a rulebook stands: its verdict, how much was proved and found under it, and what a reading settles there.

In: a `CheckReport` that judged several. Out: lines for people, plain values for programs. Nothing, where the rulebook has no profiles.
"""

from __future__ import annotations

from regelproef.answer.finding import SETTLED
from regelproef.check.questions import CheckReport
from regelproef.report.content.wording import Wording
from regelproef.report.document import Item
from regelproef.words.say import Speech

VERDICTS = {
    "sound": ("sound", "good", "✅"),
    "findings": ("not-sound", "bad", "❌"),
    "undecided": ("undecided-word", "warn", "❔"),
    "nothing-asked": ("nothing-asked", "warn", "❔"),
}


def counts_of(report: CheckReport) -> dict[str, int]:
    """How much of what there is. What a reading settles, which parts two profiles, is counted apart: it is not confirmed."""
    settled = sum(proof.code in SETTLED for proof in report.proofs)
    counts = {"proved": len(report.proofs) - settled, "errors": len(report.errors), "undecided": len(report.undecided), "notes": len(report.notes)}
    return {**counts, **({"settled": settled} if report.profiles else {})}


def counted(report: CheckReport, words: Speech) -> str:
    return ", ".join(words.counted(f"count-{name}", count) for name, count in counts_of(report).items() if count or name != "settled")


def profile_lines(report: CheckReport, words: Wording) -> tuple[Item, ...]:
    """A line for each profile, where several were judged."""
    parts = report.by_profile
    return tuple(_line(name, own, words) for name, own in parts.items()) if len(parts) > 1 else ()


def called(name: str, words: Wording) -> str:
    """What a profile is called, for people."""
    return words.told(words.book.profiles[name].label) or name


def _line(name: str, report: CheckReport, words: Wording) -> Item:
    key, tone, _ = VERDICTS[report.verdict]
    told = words.say("summary", book=name, verdict=words.say(key), counts=counted(report, words))
    text = words.told(words.book.profiles[name].text)
    return Item((told,), ((Item((text,), tone="faint"),) if text else ()), "" if tone == "good" else tone)


def profiles_json(report: CheckReport) -> dict[str, object]:
    """Under one key, where the rulebook has profiles; else nothing."""
    found = [{"profile": name, "verdict": own.verdict, "summary": summary_json(own)} for name, own in report.by_profile.items()]
    return {"profiles": found} if found else {}


def summary_json(report: CheckReport) -> dict[str, int]:
    counts = counts_of(report)
    return {"proved": counts.pop("proved"), "accepted": len(report.accepted), **counts}
