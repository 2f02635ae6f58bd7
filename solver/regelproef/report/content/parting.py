"""Where two profiles part: a table of the questions that they read otherwise, most at stake first, and a card for each.

In: `Partings` and a `Wording`. Out: a section for `diff` and for the report, plain values for programs. Titles are made of the profiles' own names.
What changes nobody's outcome by itself is a line; what could not be decided is told as such. Where persons were counted, what touches most goes
first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from regelproef.answer.outcome import Outcome
from regelproef.explain.parting import Parting, Partings
from regelproef.model.values import facts_to_json
from regelproef.report.content.profiles import called
from regelproef.report.content.wording import Wording, anchor
from regelproef.report.counted import CountedApart
from regelproef.report.document import Block, Bullets, Card, Cell, Chip, Code, Inlines, Item, Pairs, Section, Table, cell, paragraph
from regelproef.words.value import outcome_json

MOST_STATEMENTS = 3  # that are told in words, of each side


def parting_sections(parted: Partings, words: Wording, counted: CountedApart | None = None) -> tuple[Section, ...]:
    """Nothing where the profiles read everything alike."""
    if not parted.found:
        return ()
    told = _Told(parted, words, counted)
    title = words.say("parting-title", one=told.called[parted.one], other=told.called[parted.other])
    return (Section((*told.summary(), *told.cards()), "parting", title, folded=False),)


class _Told:
    def __init__(self, parted: Partings, words: Wording, counted: CountedApart | None) -> None:
        self.parted, self.words, self.say, self.counted = parted, words, words.say, counted
        self.called = {name: called(name, words) for name in (parted.one, parted.other)}
        found = _ordered(parted, counted)
        self.full = [one for one in found if not one.is_idle]
        self.idle = [one for one in found if one.is_idle]

    def summary(self) -> Iterator[Block]:
        one, other = self.called.values()
        yield paragraph(self.say("parting-lead-counted" if self.counted else "parting-lead", count=len(self.full), one=one, other=other), tone="lead")
        for name, words in self.called.items():
            profile = self.words.book.profiles[name]
            if profile.text:
                yield paragraph(f"{words}: ", *self.words.prose(profile.text), tone="faint")
            if profile.note:
                yield paragraph(*self.words.prose(profile.note))
        yield Table(
            self.say("parting-table"),
            (self.say("parting-question"), self.say("parting-decisions"), self.say("parting-money"), *([self.counted.names] if self.counted else [])),
            tuple(self._row(one) for one in self.full),
            lines=tuple(self._line(one) for one in self.full),
        )

    def _row(self, one: Parting) -> tuple[Cell, ...]:
        return (
            cell(Code(one.interpretation), " ", *self._question(one.interpretation), heading=True),
            cell(self._what(one, str(len(one.affected.before)))),
            cell(self.words.money(one.cents) if one.cents else "-"),
            *([cell(self._persons(one))] if self.counted else []),
        )

    def _what(self, one: Parting, decisions: str) -> str:
        """What it decides otherwise; one that makes no more than somebody impossible is no less proved."""
        if one.affected.before:
            return decisions
        return self.say("parting-undecided" if one.affected.is_undecided else "parting-persons")

    def _persons(self, one: Parting) -> str:
        return self.say("population-so-many", persons=self.counted.persons(one.interpretation)) if self.counted else ""

    def _line(self, one: Parting) -> Item:
        """In a terminal: the question, and how much hangs on it."""
        money = self.words.money(one.cents) if one.cents else ""
        what = self._what(one, self.say("parting-count", count=len(one.affected.before)))
        return Item(
            (Code(one.interpretation), " ", *self._question(one.interpretation), f" ({', '.join(filter(None, (what, money, self._persons(one))))})")
        )

    def cards(self) -> Iterator[Block]:
        for number, one in enumerate(self.full, 1):
            rows = tuple(self._rows(one))
            yield Card(
                anchor("parting", one.interpretation),
                (f"{number}. ", Code(one.interpretation), " ", *self._question(one.interpretation)),
                (Pairs(rows),),
            )
        if self.idle:
            lines = tuple((Code(one.interpretation), " ", *self._question(one.interpretation)) for one in self.idle)
            yield paragraph(self.say("parting-idle", count=len(lines)))
            yield Bullets(lines)
        yield from self._besides()

    def _besides(self) -> Iterator[Block]:
        """The questions of both that make no difference, each with the reason."""
        known, book = self.words.book.interpretations, self.words.book
        alike = tuple((known[name], dict(known[name].readings)[book.choice[name]]) for name in self.parted.alike)
        unsaid = tuple((known[name], known[name].not_expressible) for name in self.parted.unsaid)
        for key, told in (("parting-alike", alike), ("parting-unsaid", unsaid)):
            if told:
                yield paragraph(self.say(key, count=len(told), one=self.called[self.parted.one], other=self.called[self.parted.other]))
                yield Bullets(tuple((Code(one.id), " ", *self._question(one.id), " ", *self.words.prose(why)) for one, why in told))

    def _question(self, name: str) -> Inlines:
        return self.words.prose(self.words.book.interpretations[name].question)

    def _rows(self, one: Parting) -> Iterator[tuple[str, Inlines]]:
        readings = dict(self.words.book.interpretations[one.interpretation].readings)
        for profile, reading in ((self.parted.one, one.one), (self.parted.other, one.other)):
            yield f"{self.called[profile]} ({reading})", self.words.prose(readings[reading])
            yield from self._texts(one.statements[profile])
        affected = one.affected
        if affected.before:
            whose = self.say("parting-case", case=one.case, profile=self.called[self.parted.other]) if one.case else self.say("parting-person")
            yield whose, self.words.person(affected.person)
            changes = self.say("parting-changes", profile=self.called[self.parted.one], reading=f"{one.interpretation}={one.other}")
            yield changes, ("; ".join(self._change(name, outcome, affected.after[name]) for name, outcome in affected.before.items()),)
            alike = all(one.theirs[name].same(outcome) for name, outcome in affected.after.items())
            told = self.say("parting-same") if alike else self._outcomes(one.theirs)
            yield self.say("parting-whole", profile=self.called[self.parted.other]), (told,)
        if self.counted:
            lines = self.counted.told(one.interpretation, self.words.language)
            yield self.say("population-in", files=self.counted.names), ("; ".join(lines),)
        for key, person in (("parting-vanishes", affected.vanishes), ("parting-appears", affected.appears)):
            if person is not None:
                yield self.say(key), self.words.person(person)
        if affected.is_undecided:
            names = ", ".join(self.words.name(name) for name in affected.undecided)
            yield self.say("parting-undecided"), (Chip(names or self.say("parting-persons"), "warn"),)
        elif not affected.canonical:
            yield "", (Chip(self.say("witness-not-canonical"), "warn"),)

    def _texts(self, names: tuple[str, ...]) -> Iterator[tuple[str, Inlines]]:
        """What the statements of that side say, in our words, each with its id."""
        for name in names[:MOST_STATEMENTS]:
            yield name, self.words.prose(self.words.book.statements[name].paraphrase)
        if names[MOST_STATEMENTS:]:
            yield self.say("parting-more"), self.words.statements(names[MOST_STATEMENTS:])

    def _change(self, name: str, before: Outcome, after: Outcome) -> str:
        return f"{self.words.name(name)}: {self.words.outcome(name, before)} → {self.words.outcome(name, after)}"

    def _outcomes(self, outcomes: Mapping[str, Outcome]) -> str:
        return "; ".join(f"{self.words.name(name)}: {self.words.outcome(name, one)}" for name, one in outcomes.items())


def _ordered(parted: Partings, counted: CountedApart | None) -> list[Parting]:
    """Most at stake first; where persons were counted, those that touch most of them."""
    return list(parted.found) if counted is None else sorted(parted.found, key=lambda one: -counted.persons(one.interpretation))


def partings_json(parted: Partings, counted: CountedApart | None = None) -> list[dict[str, object]]:
    return [_json(one) | ({"population": counted.value(one.interpretation)} if counted else {}) for one in _ordered(parted, counted)]


def _json(one: Parting) -> dict[str, object]:
    affected = one.affected
    sides = {"before": affected.before, "with": affected.after, "after": one.theirs}
    return {
        "interpretation": one.interpretation,
        "before": one.one,
        "after": one.other,
        "statements": {profile: list(names) for profile, names in one.statements.items()},
        "decisions": list(affected.decisions),
        "undecided": list(affected.undecided),
        "cents": one.cents,
        "person": facts_to_json(affected.person) if affected.before else None,
        "case": one.case or None,
        "outcomes": {key: {name: outcome_json(outcome) for name, outcome in told.items()} for key, told in sides.items()},
        "vanishes": facts_to_json(affected.vanishes) if affected.vanishes is not None else None,
        "appears": facts_to_json(affected.appears) if affected.appears is not None else None,
        "canonical": affected.canonical,
    }
