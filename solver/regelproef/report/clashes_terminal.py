"""Settled contradictions between statements for a terminal.

In: clashes that something settles. Out: lines on a `Terminal`: each in full, or grouped by what settles them, where what people chose comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from regelproef.answer.outcome import Person
from regelproef.answer.text import text
from regelproef.model.parts import Formula
from regelproef.model.values import facts_to_json
from regelproef.report.terminal import Terminal
from regelproef.statements.clash import Clash
from regelproef.statements.settle import Settlement, Way
from regelproef.words.say import say

WAYS = (Way.OPEN, Way.INTERPRETATION, Way.READING, Way.RANK, Way.SUPERSEDED, Way.SET_ASIDE, Way.YIELDS)  # people's choices first
MOST_NAMED = 5  # readings or statements that are named of each way
MOST_PAIRS = 3  # pairs that are named of each of those


class ClashLines:
    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.language = terminal.language

    def say(self, key: str, **params: object) -> str:
        return say(self.language, text(key, **params))

    # -- grouped ------------------------------------------------------------------------------------------------------------

    def grouped(self, clashes: Sequence[Clash]) -> None:
        """By the first thing that settles each: how many, by which reading or statement most, and one in full."""
        for way in WAYS:
            of_way = [clash for clash in clashes if clash.settled[0].way is way]
            if of_way:
                self._way(way, of_way)
        self.terminal.console.print()
        self.terminal.line(self.say("sources-see-all"), "dim")

    def _way(self, way: Way, clashes: Sequence[Clash]) -> None:
        self.terminal.console.print()
        self.terminal.line(self.say("sources-settled-count", count=len(clashes), way=self.say(f"settled-way:{way.value}")), "good")
        groups: dict[str, list[Clash]] = {}
        for clash in clashes:
            groups.setdefault(clash.settled[0].by, []).append(clash)
        largest = sorted(groups.items(), key=lambda group: -len(group[1]))  # stable: equal counts stay in the order of the documents
        for by, group in largest[:MOST_NAMED]:
            name = f"{by}: " if by else ""
            self.terminal.line(f"{len(group):5}  {name}{self._pairs(group)}", indent=2)
        rest = largest[MOST_NAMED:]
        if rest:
            count = sum(len(group) for _, group in rest)
            self.terminal.line(f"{count:5}  {', '.join(by for by, _ in rest[:MOST_NAMED])}{self._more(len(rest) - MOST_NAMED)}", indent=2)
        self.terminal.line(f"{self.say('sources-example')}:", indent=2)
        self.clash(largest[0][1][0], indent=4)

    def _pairs(self, clashes: Sequence[Clash]) -> str:
        return ", ".join(f"{clash.one.id} – {clash.other.id}" for clash in clashes[:MOST_PAIRS]) + self._more(len(clashes) - MOST_PAIRS)

    def _more(self, count: int) -> str:
        return f" {self.say('sources-more', count=count)}" if count > 0 else ""

    # -- in full ------------------------------------------------------------------------------------------------------------

    def clash(self, clash: Clash, indent: int = 0) -> None:
        """Both statements, somebody whom both concern, what the rules decide for him, and everything that settles it."""
        if not indent:
            self.terminal.console.print()
        against = self.say("sources-against")
        self.terminal.line(f"{clash.one.id} {against} {clash.other.id}: {', '.join(clash.decisions)}", indent=indent)
        for one in (clash.one, clash.other):
            self.terminal.line(f"{one.id}: {one.paraphrase.in_language(self.language)} ({sources_of(one.then)})", indent=indent + 2)
        self.terminal.line(f"{self.say('witness')}: {_person(clash.witness.facts[0]) or self.say('witness-default')}", indent=indent + 2)
        if clash.assumed:
            self.terminal.line(self.say("sources-assumed", outcomes=_listed(clash.assumed.items())), indent=indent + 4)
        self.terminal.line(f"{self.say('sources-rules-say')}: {_listed(clash.witness.outcomes[0].items())}", "dim", indent=indent + 4)
        for settlement in clash.settled:
            self.terminal.line(f"{self.say('sources-settled')}: {self.settlement(settlement)}", "place", indent=indent + 2)

    def settlement(self, settlement: Settlement) -> str:
        return self.say(f"settled:{settlement.way.value}", first=settlement.first, chain=self._chain(settlement))

    def _chain(self, settlement: Settlement) -> str:
        if settlement.way is Way.RANK:
            return ", ".join(settlement.over) or self.say("sources-nobody")
        return " -> ".join(settlement.over)


def sources_of(formulas: tuple[Formula, ...]) -> str:
    return "; ".join(formula.source for formula in formulas)


def _listed(outcomes: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in outcomes)


def _person(facts: Person) -> str:
    """What differs from the defaults; a history as its years."""
    shown = {name: ", ".join(value) if isinstance(value, dict) else str(value) for name, value in facts_to_json(facts).items()}
    return "; ".join(f"{name}: {value.lower() if value in {'True', 'False'} else value}" for name, value in shown.items())
