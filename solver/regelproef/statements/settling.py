"""What each contradiction comes down to: one question, one choice, one text that replaces others, one exception.

In: pairs of statements that contradict each other, and what hangs on which reading. Out: `Group`s, each with the pairs that one thing settles. What
several things settle goes to the one that can be switched: an interpretation with several readings that is named as what settles it, one that speaks
both of a statement that was superseded and of what superseded it, or one that speaks of the statement that goes first and under another reading of
which somebody whom both concern gets something else. One that speaks of both sides goes before the others; one that speaks of no pair in full, or of
none on which somebody hangs, settles only what nothing else does, unless it is put first. A statement that yields to the other itself is next: no
more than a general statement against its exception; so is a pair of which each follows from the rules but for its own exceptions. Then comes an
interpretation with one reading that names both; where it puts first what says different things, it is as many groups. Pairs of a question come in the
order in which it names its statements, those of which it names both first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from regelproef.answer.asked import Answer
from regelproef.answer.finding import Finding
from regelproef.ask.bench import undecided
from regelproef.language.typed import Compare, Const, Decided, Expr
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.statements.clash import CODE
from regelproef.statements.hanging import Hanging
from regelproef.statements.settle import Settlement, Way
from regelproef.statements.sides import Pair, Side, lines_of, sides_of

NAMING = (Way.OPEN, Way.READING, Way.INTERPRETATION)  # what settles it is an interpretation


OWN_EXCEPTION = 2  # a statement and the one that it yields to itself: no other stands between


class Order(Enum):
    """In the order in which they are shown."""

    UNSETTLED = "unsettled"
    FIXED = "fixed"  # settled, and no reading can be switched
    OPEN = "open"
    LEAN = "lean"
    RESOLVED = "resolved"
    SUPERSEDED = "superseded"  # by another text
    EXCEPTION = "exception"  # a general statement against its own exception


@dataclass(frozen=True)
class Group:
    """`interpretation`: the question, or empty; `first`: ids of the statements that go first, where that is what the pairs have in common.

    `pinned`: whoever wrote the question wants its card before the others; `full`: the pairs of which the question names both sides, if any.
    """

    kind: Order
    interpretation: str
    first: tuple[str, ...]
    pairs: tuple[Pair, ...]
    switchable: bool = False
    pinned: bool = False
    full: tuple[Pair, ...] = ()

    @property
    def between(self) -> bool:
        return any(pair.between for pair in self.pairs)

    @property
    def clashes(self) -> int:
        return sum(len(pair.clashes) for pair in self.pairs)


@dataclass(frozen=True)
class _Key:
    """Pairs with one key are one group; `what` tells apart what no interpretation names."""

    interpretation: str = ""
    what: tuple[object, ...] = ()
    first: tuple[str, ...] = ()


def groups_of(book: Rulebook, pairs: tuple[Pair, ...], hanging: Hanging) -> tuple[tuple[Group, ...], tuple[Finding, ...]]:
    """The groups, in the order in which their first pair is written; and the pairs for which it could not be decided on what they hang."""
    return _Sorting(book, hanging).groups(pairs)


class _Sorting:
    def __init__(self, book: Rulebook, hanging: Hanging) -> None:
        self.book, self.hanging = book, hanging
        self.sides = sides_of(book)
        self.switchable = {name: one for name, one in book.interpretations.items() if len(one.values) > 1}
        self.undecided: dict[tuple[str, ...], Finding] = {}

    def groups(self, pairs: tuple[Pair, ...]) -> tuple[tuple[Group, ...], tuple[Finding, ...]]:
        asked = [(pair, self._question(pair, frozenset(self.switchable))) for pair in pairs]
        asking = frozenset(self._asking(asked))
        found: dict[_Key, list[Pair]] = {}
        for pair, question in asked:
            own = question if question in asking else self._question(pair, asking)
            found.setdefault(self._key(pair, own or question, asking), []).append(pair)
        parts = [(key, part) for key, own in found.items() for part in self._parts(key, own)]
        return tuple(self._group(key, part) for key, part in parts), tuple(self.undecided.values())

    def _asking(self, asked: list[tuple[Pair, str]]) -> Iterator[str]:
        """The questions that have a card: each is put first, or has a pair that shows it and on which somebody hangs."""
        for name in dict.fromkeys(question for _, question in asked if question):
            showing = [pair for pair, question in asked if question == name and self._may_stand(pair, name)]
            if showing and (self.switchable[name].first or any(self._hangs(pair, name) for pair in showing)):
                yield name

    def _hangs(self, pair: Pair, name: str) -> bool:
        answer = self.hanging.hangs(pair, self.switchable[name])
        if answer.unknown:
            self._undecided(pair, answer)
        return answer.possible

    # -- what settles a pair ----------------------------------------------------------------------------------------------------

    def _key(self, pair: Pair, question: str, asking: frozenset[str]) -> _Key:
        if any(not clash.settled for clash in pair.clashes):
            return _Key(what=("unsettled", *pair.one.ids, *pair.other.ids))
        if question in asking:
            return _Key(question)
        settled = _settled(pair)
        named = [name for name in _named(settled) if name not in self.switchable]
        own = [one.first for one in settled if _is_own_exception(one)]
        if own:
            return _Key(what=("exception",), first=self.sides[own[0]].ids)
        if named and not any(one.way is Way.RANK for one in settled):
            return _Key(named[0])
        for lower, higher in self._superseded(pair):
            unasked = [name for name, entry in self.book.interpretations.items() if not entry.values and lower in entry.statements]
            return _Key(what=("superseded", *(unasked or higher)))
        if any(one.way is Way.RANK for one in settled):
            return _Key(what=("rank", pair.between, *pair.decisions))
        if question:
            return _Key(question)
        return _Key(what=("exception",), first=self.sides[settled[0].first].ids)

    def _question(self, pair: Pair, among: frozenset[str]) -> str:
        """The interpretation that can be switched: of those that settle it, or else speak of what goes first, the first on which somebody hangs."""
        if any(not clash.settled for clash in pair.clashes):
            return ""
        settled = _settled(pair)
        named = [name for name in dict.fromkeys((*_named(settled), *self._superseding(settled))) if name in among]
        if len(named) == 1:
            return named[0]
        first = {one.first for one in settled if one.way is Way.YIELDS}
        if any(one.way is Way.RANK for one in settled):
            first = {*pair.one.ids, *pair.other.ids}
        named = sorted(named, key=lambda name: not self._in_full(pair, name))
        for name in named or [name for name, one in self.switchable.items() if name in among and first & set(one.statements)]:
            if self._hangs(pair, name):
                return name
        return named[0] if named else ""

    def _superseding(self, settled: list[Settlement]) -> list[str]:
        """The questions that speak of a statement that was superseded and of what superseded it."""
        lower = [self.book.statements[one.over[0]] for one in settled if one.way in {Way.SUPERSEDED, Way.SET_ASIDE}]
        return [
            name
            for name, one in self.switchable.items()
            if any(own.id in one.statements and set(own.superseded_by) & set(one.statements) for own in lower)
        ]

    def _superseded(self, pair: Pair) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each statement that was superseded, and by which."""
        for one in _settled(pair):
            if one.way in {Way.SUPERSEDED, Way.SET_ASIDE}:
                yield one.over[0], self.book.statements[one.over[0]].superseded_by or one.over[-1:]

    def _in_full(self, pair: Pair, name: str) -> bool:
        """The question speaks of both sides, or of what superseded one of them."""
        about = set(self._about(name))
        return all(about & set(side.ids) for side in pair.sides) or name in self._superseding(_settled(pair))

    def _may_stand(self, pair: Pair, name: str) -> bool:
        """The pair shows the question: it is put first, it speaks of both sides, or of an exception whether that holds at all."""
        own = {one.first for one in _settled(pair) if _is_own_exception(one)}
        return self.switchable[name].first or self._in_full(pair, name) or bool(own & set(self.switchable[name].statements))

    def _about(self, name: str) -> tuple[str, ...]:
        """The statements that the question is about, in the order in which it names them."""
        asking = (one.id for one in self.book.statements.values() if one.interpretation == name)
        return tuple(dict.fromkeys((*self.book.interpretations[name].statements, *asking)))

    def _undecided(self, pair: Pair, answer: Answer) -> None:
        both = (pair.one.first.id, pair.other.first.id)
        self.undecided[both] = undecided(CODE, both, answer)

    # -- groups -----------------------------------------------------------------------------------------------------------------

    def _parts(self, key: _Key, pairs: list[Pair]) -> Iterator[list[Pair]]:
        """A choice that cannot be switched, apart by the outcome that it puts first; what names none is with the first."""
        by_outcome: dict[Expr | None, list[Pair]] = {}
        for pair in pairs:
            splits = key.interpretation and key.interpretation not in self.switchable
            by_outcome.setdefault(_outcome_first(pair) if splits else None, []).append(pair)
        rest = by_outcome.pop(None, [])
        for own in by_outcome.values():
            yield [*own, *rest]
            rest = []
        if rest:
            yield rest

    def _group(self, key: _Key, pairs: list[Pair]) -> Group:
        """Pairs of statements that the question is about first, in the order in which it names them, and of them those of different documents."""
        entry = self.book.interpretations.get(key.interpretation)
        place = {name: index for index, name in enumerate(self._about(entry.id) if entry else key.first)}

        def named(pair: Pair) -> list[int]:
            return sorted(min(place[name] for name in side.ids if name in place) for side in pair.sides if place.keys() & set(side.ids))

        def in_full(pair: Pair) -> bool:
            return len(named(pair)) == len(pair.sides)

        ordered = tuple(sorted(pairs, key=lambda pair: (-len(named(pair)), named(pair) if in_full(pair) else [], not pair.between)))
        pinned = entry is not None and entry.first
        full = tuple(filter(in_full, ordered))
        first = key.first
        if key.what[:1] == ("superseded",):
            first = tuple(dict.fromkeys(name for pair in ordered for _, higher in self._superseded(pair) for name in higher))
        return Group(self._kind(key), key.interpretation, first, ordered, key.interpretation in self.switchable, pinned, full)

    def _kind(self, key: _Key) -> Order:
        if key.interpretation:
            status = self.book.interpretations[key.interpretation].status
            by_status: Mapping[str, Order] = {"lean": Order.LEAN, "resolved": Order.RESOLVED}
            kind = by_status.get(status, Order.OPEN)
            return kind if key.interpretation in self.switchable or kind is Order.RESOLVED else Order.FIXED
        match key.what[0]:
            case "unsettled":
                return Order.UNSETTLED
            case "superseded":
                return Order.SUPERSEDED
            case _:
                return Order.EXCEPTION


def _settled(pair: Pair) -> list[Settlement]:
    return [one for clash in pair.clashes for one in clash.settled]


def _is_own_exception(settlement: Settlement) -> bool:
    return settlement.way is Way.YIELDS and len(settlement.over) == OWN_EXCEPTION


def _named(settled: list[Settlement]) -> list[str]:
    """The interpretations that are named as what settles it."""
    return list(dict.fromkeys(name for way in NAMING for one in settled if one.way is way for name in _names(one)))


def _names(settlement: Settlement) -> Iterator[str]:
    return (one.partition("=")[0] for one in settlement.over)


def _outcome_first(pair: Pair) -> Expr | None:
    """What the side that goes first says, where that is one outcome of one decision with a list of outcomes."""
    found = (pair.side_of(one.first) for clash in pair.clashes for one in clash.settled if one.first)
    first: Side | None = next((side for side in found if side is not None), None)
    said = lines_of(first.first.then) if first else ()
    match tuple(said):
        case (Compare(op="==", left=Decided(type=Type(kind=Kind.ENUM)), right=Const()) as outcome,):
            return outcome
        case _:
            return None
