"""Every reading that is not chosen shows on somebody: under it some decision comes out otherwise. What a profile chooses its own persons show."""

from __future__ import annotations

from collections.abc import Iterator

from regelproef.generate.asking import Asking
from regelproef.generate.obligation import Obligation, Owner, Sample, Switch
from regelproef.generate.readings import Readings, name_of
from regelproef.language.typed import Not, SameOutcome, any_of


def owners(readings: Readings) -> Iterator[tuple[Owner, list[Obligation]]]:
    for switch in (one for one in readings.book.switches if not readings.book.is_of_a_profile(*one)):
        entry = readings.book.interpretations[switch[0]]
        owner = Owner("reading", switch[0], "", entry.statements)
        yield owner, [_shows(Asking(owner, readings.bench.evaluator, entry.span), readings, switch)]


def _shows(asking: Asking, readings: Readings, switch: Switch) -> Obligation:
    touched = readings.touched[switch[0]]
    changes = any_of(Not(SameOutcome(name, "", name_of(switch))) for name in touched)

    def met(sample: Sample) -> bool:
        return readings.changes(sample, switch, frozenset(touched))

    return asking.under(switch[1], "reading", [("otherwise", changes)], switch, met)
