"""What an edit changes in rules and world lines that no outcome of a possible person shows under the chosen readings.

In: two versions. Out: `Loss`es: rules and world lines that say something else under a reading that is not chosen, or on a day that nobody knows.
Everything is compared as it reads with derived values and amounts put in, so that it does not matter through which names it is said, and a rule
that is gone, new or renamed is compared by what it does. Guarantees: a change that is not told here is in the same parts the same change under the
chosen readings on a day that somebody knows, where outcomes show it; where they do not, it is told as `hidden`. Whether it matters under the other
reading is asked of the solver, in `given_up`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from regelproef.answer.place import NOWHERE
from regelproef.gate.expanded import Both, Pair, Setting, is_given, said
from regelproef.gate.loss import Choice, Loss
from regelproef.language.typed import Expr, all_of
from regelproef.model.parts import Formula, Period, Readings, Rule, WorldLine
from regelproef.model.rulebook import Rulebook

Bundle = tuple[frozenset[object], frozenset[object]]


@dataclass(frozen=True)
class Saying:
    """What a rule or a world line says. `about`: the decision, or "" for the world."""

    thing: Rule | WorldLine
    about: str

    @property
    def name(self) -> str:
        return self.thing.id if isinstance(self.thing, Rule) else self.thing.name

    @property
    def formulas(self) -> tuple[Formula, ...]:
        return self.thing.formulas if isinstance(self.thing, Rule) else (self.thing.holds,)

    @property
    def lines(self) -> Expr:
        return all_of(one.expr for one in self.thing.conditions) if isinstance(self.thing, Rule) else self.thing.holds.expr

    @property
    def readings(self) -> Readings:
        return self.thing.readings if isinstance(self.thing, Rule) else ()

    @property
    def valid(self) -> tuple[Period, ...]:
        return self.thing.valid if isinstance(self.thing, Rule) else ()

    @property
    def targets(self) -> tuple[str, ...]:
        return tuple(edge.target for edge in self.thing.exceptions) if isinstance(self.thing, Rule) else ()

    def is_there(self, choice: Mapping[str, str], day: date | None) -> bool:
        """Under these readings on that day."""
        held = not self.valid or day is None or any(period.covers(day) for period in self.valid)
        return held and all(choice[name] in values for name, values in self.readings)


def unseen(both: Both) -> Iterator[Loss]:
    """Every rule and world line that changes where no outcome shows it."""
    return _Comparison(both).losses()


class _Comparison:
    def __init__(self, both: Both) -> None:
        self.both = both
        self.old, self.new = _sayings(both.old), _sayings(both.new)
        self.renamed: dict[str, str] = {}  # rules of the old version that have another name in the new one
        self._rename()

    def losses(self) -> Iterator[Loss]:
        for key, one in self.old.items():
            other = self.new.get(self._key_now(key))
            if other is not None and other.about == one.about:
                found = self._pair(one, other)
                if found is not None:
                    yield _loss(one, other, found)
                elif self._where(one, other)[1]:
                    yield from self._hidden(_loss(one, other, ()), one.about)
        for about in dict.fromkeys(one.about for one in (*self.old.values(), *self.new.values())):
            if not about or about in self.both.old.decisions:  # of a decision that is new, everything is
                yield from self._rest(about)

    def _hidden(self, loss: Loss, about: str) -> Iterator[Loss]:
        """To be asked under each other reading that bears on the decision, where the change shows in no outcome."""
        books = (self.both.old, self.both.new)
        read = [book.index.of_decision(about, chosen=False).readings for book in books if about in book.decisions]
        under = tuple((switch,) for switch in self.both.switches(frozenset().union(*read)))
        if under:
            yield replace(loss, under=under, hidden=True)

    def _rename(self) -> None:
        """What is gone and stands there under a new name, with nothing else changed in any setting."""
        for about in dict.fromkeys(one.about for one in self.old.values()):
            gone, come = self._unpaired(about)
            for one in gone:
                twin = next((other for other in come if not self._differs_anywhere(one, other)), None)
                if twin is not None:
                    come.remove(twin)
                    self.renamed[_key(one)] = _key(twin)

    def _key_now(self, key: str) -> str:
        return self.renamed.get(key, key)

    def _unpaired(self, about: str) -> tuple[list[Saying], list[Saying]]:
        kept = {
            self._key_now(key)
            for key, one in self.old.items()
            if (other := self.new.get(self._key_now(key))) is not None and other.about == one.about
        }
        gone = [one for key, one in self.old.items() if one.about == about and self._key_now(key) not in kept]
        return gone, [one for key, one in self.new.items() if one.about == about and key not in kept]

    # -- what stands in both versions -----------------------------------------------------------------------------------------

    def _pair(self, one: Saying, other: Saying) -> tuple[Choice, ...] | None:
        """Under which readings it says something else than under the chosen ones; () where it changes unseen whatever is asked, None nowhere."""
        pairs, settings = self._where(one, other)
        if settings is None:
            return ()
        seen = {item for where in settings if where.seen for item in self._items(one, other, pairs, where)}
        under: dict[Choice, None] = {}
        shown: dict[Choice, set[object]] = {}
        for where in sorted(settings, key=lambda each: not self.both.is_seen(each.day)):
            more = self._items(one, other, pairs, where) - seen
            if where.seen or not more:
                continue
            if where.switched and self.both.is_seen(where.day):
                under[where.switched] = None
                shown.setdefault(where.switched, set()).update(more)
            elif not more <= shown.get(where.switched, set()):
                return ()
        return tuple(under) or None

    def _where(self, one: Saying, other: Saying) -> tuple[list[tuple[str, Pair]], list[Setting] | None]:
        """The parts that differ, and all settings on which it depends how."""
        pairs = [("line", pair) for pair in self.both.differing(one.lines, other.lines)]
        if isinstance(one.thing, Rule) and isinstance(other.thing, Rule):
            pairs += [("then", pair) for pair in self.both.differing(one.thing.outcome.expr, other.thing.outcome.expr)]
        mine, theirs = [pair[0] for _, pair in pairs], [pair[1] for _, pair in pairs]
        bound = {name for name, _ in (*one.readings, *other.readings)} if one.readings != other.readings or pairs else set()
        edges = self._moved_edges(one, other)
        bound |= {name for target in edges for name, _ in target.readings}
        if edges or pairs:
            bound |= {name for name, _ in (*one.readings, *other.readings)}
        if not (pairs or bound or edges or one.valid != other.valid):
            return [], []
        valid = (*one.valid, *other.valid, *(period for target in edges for period in target.valid))
        days = self.both.days(self.both.dated(mine, theirs), valid)
        return pairs, self.both.settings(self.both.readings(mine, theirs) | bound, days)

    def _moved_edges(self, one: Saying, other: Saying) -> list[Saying]:
        """Rules to which only one of them is an exception, or which are there otherwise."""
        mine, theirs = {self._key_now(name) for name in one.targets}, set(other.targets)
        found: list[Saying] = []
        for name in one.targets:
            before, after = self.old.get(name), self.new.get(self._key_now(name))
            moved = self._key_now(name) not in theirs or (before and after and (before.readings, before.valid) != (after.readings, after.valid))
            found += [each for each in (before, after) if each is not None and moved]
        return [*found, *(self.new[name] for name in other.targets if name not in mine and name in self.new)]

    def _items(self, one: Saying, other: Saying, pairs: list[tuple[str, Pair]], where: Setting) -> frozenset[object]:
        """What changes in one setting: parts, whether it is there, and to what it is an exception."""
        there = self._is_there(one, where, old=True), self._is_there(other, where, old=False)
        if there != (True, True):
            return frozenset() if there == (False, False) else frozenset({("there", there)})
        changes = {(part, change) for part, pair in pairs for change in self.both.changes([pair], where)}
        before, after = self._edges(one, where, old=True), self._edges(other, where, old=False)
        return frozenset((*changes, *(("edge", name, name in before) for name in before ^ after)))

    def _is_there(self, saying: Saying, where: Setting, *, old: bool) -> bool:
        """Under these readings on that day, with every amount given that it names."""
        book, choice = (self.both.old, where.old) if old else (self.both.new, where.new)
        amounts = saying.thing.amounts if isinstance(saying.thing, Rule) else ()
        return saying.is_there(choice, where.day) and is_given(book, amounts, where.day)

    def _edges(self, saying: Saying, where: Setting, *, old: bool) -> frozenset[str]:
        book, choice = (self.old, where.old) if old else (self.new, where.new)
        there = (name for name in saying.targets if name in book and book[name].is_there(choice, where.day))
        return frozenset(self._key_now(name) if old else name for name in there)

    def _differs_anywhere(self, one: Saying, other: Saying) -> bool:
        pairs, settings = self._where(one, other)
        return settings is None or any(self._items(one, other, pairs, where) for where in settings)

    # -- what is gone, and what is new ----------------------------------------------------------------------------------------

    def _rest(self, about: str) -> Iterator[Loss]:
        gone, come = self._unpaired(about)
        if not gone and not come:
            return
        every = (*gone, *come)
        read = [formula for one in gone for formula in one.formulas], [formula for one in come for formula in one.formulas]
        targets = [book[name] for book, ones in ((self.old, gone), (self.new, come)) for one in ones for name in one.targets if name in book]
        bound = {name for one in (*every, *targets) for name, _ in one.readings}
        days = self.both.days(self.both.dated(*read), (period for one in (*every, *targets) for period in one.valid))
        settings = self.both.settings(self.both.readings(*read) | bound, days)
        if settings is None:
            yield from (_lone(one, gone=one in gone, under=()) for one in every)
            return
        seen = {self._bundle(gone, come, where) for where in settings if where.seen}
        shown = frozenset().union(*(new for _, new in seen))
        present = {
            _key(one) for one in every for where in settings if where.seen and one.is_there(where.old if one in gone else where.new, where.day)
        }
        under: dict[str, dict[Choice, None]] = {}
        outright: set[str] = set()
        for where in settings:
            bundle = self._bundle(gone, come, where)
            if where.seen or bundle in seen or bundle == (frozenset(), frozenset()):
                continue
            names = [_key(one) for one in every if self._form(one, where, old=one in gone) in bundle[one not in gone]]
            if self.both.is_seen(where.day):
                for name in names:
                    under.setdefault(name, {})[where.switched] = None
            elif come and not (not gone and bundle[1] <= shown) and not where.switched:
                outright.update(names)
        added = not (gone and come) and under.keys() <= present
        for one in every:
            key = _key(one)
            if key in outright or key in under:
                yield _lone(one, gone=one in gone, under=() if key in outright else tuple(under[key]), added=added)
            else:
                yield from self._hidden(_lone(one, gone=one in gone, under=()), about)

    def _bundle(self, gone: list[Saying], come: list[Saying], where: Setting) -> Bundle:
        """What is gone in one setting, and what is new, without what is both."""
        before = {form for one in gone if (form := self._form(one, where, old=True)) is not None}
        after = {form for one in come if (form := self._form(one, where, old=False)) is not None}
        return frozenset(before - after), frozenset(after - before)

    def _form(self, one: Saying, where: Setting, *, old: bool) -> object:
        """Everything that it says in one setting; None where it is not there."""
        choice, expander = (where.old, self.both.before) if old else (where.new, self.both.after)
        if not self._is_there(one, where, old=old):
            return None
        formulas = [one.lines, *([one.thing.outcome.expr] if isinstance(one.thing, Rule) else [])]
        return (*(said(expander.put_in(expr, choice, where.day)) for expr in formulas), self._edges(one, where, old=old))


def _sayings(book: Rulebook) -> dict[str, Saying]:
    found = [Saying(rule, rule.decision) for rule in book.rules.values()] + [Saying(line, "") for line in book.world]
    return {_key(one): one for one in found}


def _key(one: Saying) -> str:
    return one.name if one.about else f"world {one.name}"  # no rule is named so


def _loss(one: Saying, other: Saying, under: tuple[Choice, ...]) -> Loss:
    return Loss("rule" if one.about else "world", one.name, one.thing, other.thing, other.thing.span, under)


def _lone(one: Saying, *, gone: bool, under: tuple[Choice, ...], added: bool = False) -> Loss:
    before, after = (one.thing, None) if gone else (None, one.thing)
    return Loss("rule" if one.about else "world", one.name, before, after, NOWHERE if gone else one.thing.span, under, added)
