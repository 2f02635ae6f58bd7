"""Obligations looked at ahead, each by itself: who of those at hand exercises it, and whom the solver finds where none of them is usual.

In: trials at hand, obligations, and how parts are done beside one another. Out: `Ahead`, which settles each of them in turn when others have joined
those at hand since. Guarantees: the same as if nothing had been looked at ahead, since what the solver finds hangs on the obligation alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TypeAlias

from regelproef.generate.obligation import Obligation, Trial, most_usual
from regelproef.generate.plain import PlainTrial, plain_trial, trial_of
from regelproef.generate.side_by_side import Parts, SideBySide
from regelproef.generate.workshop import Ended, Workshop

PlainSeen: TypeAlias = tuple[int | None, tuple[PlainTrial | None, tuple[str, ...], str] | None]


@dataclass(frozen=True)
class Seen:
    """`shown`: the place of the most usual of those at hand at first; `found`: what the solver said, where it was asked."""

    shown: int | None
    found: Ended | None


class Ahead:
    """`at_hand`: may grow afterwards. Where one process does all, nothing is looked at before its turn: many are shown by whoever joins."""

    def __init__(self, shop: Workshop, at_hand: Sequence[Trial], asked: Iterable[Obligation], beside: SideBySide) -> None:
        self.shop, self.at_hand, self.known = shop, at_hand, len(at_hand)
        open_ = list(asked) if beside.processes > 1 else []
        parts = Parts(len(open_), lambda place: self._seen(open_[place]), lambda _, seen: self._plain(seen), lambda _, plain: self._read(plain))
        self.seen = dict(zip(open_, beside.each(parts), strict=True))

    def settle(self, asked: Obligation) -> Ended:
        seen = self.seen.get(asked)
        if seen is None:
            return self.shop.settle(asked, self._able(asked, self.at_hand))
        first = [] if seen.shown is None else [self.at_hand[seen.shown]]
        joined = (trial for trial in self._able(asked, islice(self.at_hand, self.known, None)) if asked.met(trial))
        shown = most_usual(chain(first, joined))
        if seen.found is None or (shown is not None and not shown.unusual):
            return Ended(shown)
        fewest = most_usual(trial for trial in (shown, seen.found.trial) if trial is not None)
        return seen.found if seen.found.reason else replace(seen.found, trial=fewest)

    def search(self, asked: Obligation) -> Ended:
        """Whom the solver finds."""
        seen = self.seen.get(asked)
        return seen.found if seen is not None and seen.found is not None else self.shop.search(asked)

    def _seen(self, asked: Obligation) -> Seen:
        places = {id(trial): place for place, trial in enumerate(self.at_hand)}
        shown = most_usual(trial for trial in self._able(asked, self.at_hand) if asked.met(trial))
        place = None if shown is None else places[id(shown)]
        return Seen(place, None if shown is not None and not shown.unusual else self.shop.search(asked))

    @staticmethod
    def _able(asked: Obligation, trials: Iterable[Trial]) -> Iterator[Trial]:
        return (trial for trial in trials if (trial.other is not None) == asked.pair)

    @staticmethod
    def _plain(seen: Seen) -> PlainSeen:
        found = seen.found
        return seen.shown, None if found is None else (None if found.trial is None else plain_trial(found.trial), found.core, found.reason)

    def _read(self, plain: PlainSeen) -> Seen:
        shown, found = plain
        if found is None:
            return Seen(shown, None)
        trial, core, reason = found
        return Seen(shown, Ended(None if trial is None else trial_of(trial, self.shop.samples), core, reason))
