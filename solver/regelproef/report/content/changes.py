"""What would change an outcome, and when it changes by itself, in words.

In: a rulebook, and what `why_not` and `timeline` found. Out: items of a document. What cannot change any more is told as such, and not left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from regelproef.answer.finding import Verdict
from regelproef.explain.time import Timeline
from regelproef.report.content.wording import Wording
from regelproef.report.document import Item

if TYPE_CHECKING:  # what needs no solver loads none
    from regelproef.explain.why_not import Alternative, WhyNot


@dataclass(frozen=True)
class Changes:
    """Says them in words."""

    words: Wording

    def alternatives(self, found: WhyNot) -> Item:
        words, say = self.words, self.words.say
        sides = {"decision": words.name(found.decision), "value": words.value(found.decision, found.wanted)}
        if found.already:
            return Item((say("ex-why-already", **sides),))
        beyond = (self._instead("ex-why-beyond" if found.alternatives else "ex-why-beyond-only", found.beyond, fixed=True),) if found.beyond else ()
        undecided = Item((say("ex-why-undecided"),), tone="warn")
        last = (*beyond, undecided) if found.verdict is Verdict.UNDECIDED else beyond
        if not found.alternatives and found.verdict is Verdict.UNDECIDED:
            return replace(undecided, items=beyond)
        if not found.alternatives:
            return Item((say("ex-why-none-day" if words.book.reference_date else "ex-why-none", **sides),), last)
        changes = tuple(self._instead("ex-why-or" if index else "ex-why-if", one) for index, one in enumerate(found.alternatives))
        return Item((say("ex-why-title", **sides),), (*changes, *last), "good")

    def _instead(self, title: str, alternative: Alternative, *, fixed: bool = False) -> Item:
        """What would have to be otherwise; where some of it cannot be any more, that is said there."""
        words, lines = self.words, []
        for name, now, then in alternative.changes:
            told = words.say("ex-why-change", fact=words.name(name), now=words.value(name, now), then=words.value(name, then))
            lines.append(Item((words.say("ex-why-fixed", change=told) if fixed and words.book.facts[name].fixed else told,)))
        return Item((words.say(title),), tuple(lines), "faint" if fixed else "")

    def timeline(self, found: Timeline) -> Item:
        words, say = self.words, self.words.say
        title = say("ex-time-title", first=words.day(found.first), last=words.day(found.last))
        lines = []
        for one in found.changes:
            sides = {"before": words.outcome(one.decision, one.before), "after": words.outcome(one.decision, one.after)}
            rules = f"{say('ex-decided-by')} {', '.join(one.after.effective)}"
            by = (Item((rules,), tone="faint"),) if one.after.effective else ()
            lines.append(Item((say("ex-time-change", day=words.day(one.day), decision=words.name(one.decision), **sides),), by))
        if found.stops is not None:
            why = "; ".join(f"{line.name}: {words.told(line.why)}" for line in found.stops[1])
            lines.append(Item((say("ex-time-stops", day=words.day(found.stops[0]), lines=why),), tone="bad"))
        return Item((title,), tuple(lines) or (Item((say("ex-time-none"),)),), "good")
