"""What became of obligations, in plain values, for another process of the same rulebook.

In: obligations as they were asked, and `Settled` for each. Out: plain values, and from them the same `Settled` again. Guarantees: a person whom
several share, or a trial, is shared again; of an obligation it is told which of those that are weaker was settled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from regelproef.answer.outcome import Person
from regelproef.generate.obligation import Obligation, Samples, Trial
from regelproef.generate.owner_search import Settled

PlainTrial: TypeAlias = tuple[Person, Person | None, str]
PlainOne: TypeAlias = tuple[int, int | None, str, tuple[str, ...], str, tuple[int, ...]]  # of trials their places
Plain: TypeAlias = tuple[list[PlainTrial], list[PlainOne]]


def plain_of(asked: Sequence[Obligation], settled: Sequence[Settled]) -> Plain:
    """`asked`: for each that is settled, the obligation that was asked first."""
    trials = {trial: place for place, trial in enumerate(dict.fromkeys(trial for one in settled for trial in one.trials))}
    ones = [
        (
            next(step for step, weaker in enumerate(_weaker(first)) if weaker is one.obligation),
            None if one.trial is None else trials[one.trial],
            one.how,
            one.core,
            one.reason,
            tuple(trials[trial] for trial in one.also),
        )
        for first, one in zip(asked, settled, strict=True)
    ]
    return [plain_trial(trial) for trial in trials], ones


def settled_of(asked: Sequence[Obligation], plain: Plain, samples: Samples) -> list[Settled]:
    """The same again, on persons of these samples."""
    trials = [trial_of(one, samples) for one in plain[0]]
    return [
        Settled(list(_weaker(first))[step], None if trial is None else trials[trial], how, core, reason, tuple(trials[place] for place in also))
        for first, (step, trial, how, core, reason, also) in zip(asked, plain[1], strict=True)
    ]


def plain_trial(trial: Trial) -> PlainTrial:
    return dict(trial.main.person), None if trial.other is None else dict(trial.other.person), trial.fact


def trial_of(plain: PlainTrial, samples: Samples) -> Trial:
    main, other, fact = plain
    return Trial(samples.known(main), None if other is None else samples.known(other), fact)


def _weaker(asked: Obligation) -> Iterator[Obligation]:
    """The obligation, and each that would do instead, in turn."""
    one: Obligation | None = asked
    while one is not None:
        yield one
        one = one.weaker
