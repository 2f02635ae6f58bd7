"""What a profile denies that another one says, and the reading that parts them: a statement or a property that is settled so, and not confirmed.

In: a bench under one profile, and a statement of a document that other profiles name, or a property, that the rules do not bear out here. Out: that
it is settled: an interpretation lists it, is read otherwise under a profile that names the document, and with that reading instead of the one in
force the rules bear it out; where no single one does, all of these together do. A property is settled by the switches under which it says that it
gives way. None where nothing settles it, which is an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from regelproef.answer.finding import Finding, Proof, Verdict
from regelproef.answer.text import text
from regelproef.ask.bench import Bench, Entry, proved, undecided
from regelproef.ask.variant import under
from regelproef.check.borne import borne_out
from regelproef.model.claims import Switches
from regelproef.model.parts import Statement
from regelproef.model.rulebook import Rulebook

CODE = "statement-settled"


def settled(bench: Bench, statements: Sequence[Statement]) -> dict[str, Entry]:
    """For each statement that a reading settles, that it does; for each of which that could not be decided, that; of the others nothing. Those for
    which the same readings are to be tried are asked about together."""
    found: dict[str, Entry] = {}
    ways = {one.id: _ways(bench.book, one) for one in statements}
    left = list(statements)
    while left:
        groups: dict[Switches, list[Statement]] = {}
        for one in left:
            if (switches := next(ways[one.id], None)) is not None:
                groups.setdefault(switches, []).append(one)
        left = []
        for switches, group in groups.items():
            for borne in borne_out(under(bench, switches), group):
                name = borne.statement.id
                if borne.verdict is Verdict.PROVED:
                    found[name] = proved(CODE, name, *_written(switches))
                    continue
                left.append(borne.statement)
                if borne.verdict is Verdict.UNDECIDED:
                    found.setdefault(name, undecided(CODE, (name,), borne.unknown))
    return found


def unsettled(book: Rulebook, statement: Statement, entry: Entry) -> Entry:
    """The finding about a statement; where it holds elsewhere, with what was tried in vain to settle it, or what that would need."""
    if not isinstance(entry, Finding) or entry.verdict is Verdict.UNDECIDED or not book.elsewhere(statement.document):
        return entry
    tried = ", ".join(dict.fromkeys(name for switches in _ways(book, statement) for name in _written(switches)))
    others = ", ".join(book.elsewhere(statement.document))
    key = "settled-in-vain" if tried else "settled-by-none"
    return replace(entry, help=text(key, statement=statement.id, document=statement.document, profiles=others, readings=tried))


def _ways(book: Rulebook, statement: Statement) -> Iterator[Switches]:
    """Readings to try, single ones first."""
    seen: set[Switches] = set()
    for profile in book.elsewhere(statement.document):
        theirs = book.in_profile(profile).choice
        listing = (one.id for one in book.interpretations.values() if one.values and _lists(book, one.id, statement))
        differing = tuple((name, theirs[name]) for name in listing if theirs[name] != book.choice[name])
        for switches in (*((one,) for one in differing), differing):
            if switches and switches not in seen:
                seen.add(switches)
                yield switches


def _lists(book: Rulebook, interpretation: str, statement: Statement) -> bool:
    return statement.id in book.interpretations[interpretation].statements or statement.interpretation == interpretation


def _written(switches: Switches) -> tuple[str, ...]:
    return tuple(f"{name}={value}" for name, value in switches)


def gave_way(name: str, back: Entry, switches: Switches, failed: Entry) -> Entry:
    """A property that holds once what the profile switches is turned `back` has given way to just that; else what `failed` stands."""
    return proved("property-settled", name, *_written(switches)) if isinstance(back, Proof) else failed
