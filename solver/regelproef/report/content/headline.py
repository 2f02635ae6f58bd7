"""What a comparison says first: for whom something changes, whether the past does, what becomes what, and the simplest person who shows it.

In: a `DiffReport` and the words of the new rulebook. Out: blocks of a document, at most `MOST_ROWS` rows and `MOST_OUTCOMES` outcomes of which stand
open, so that all of it fits in 25 lines. What is not proved is said to be so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from regelproef.answer.asked import Bounds
from regelproef.answer.outcome import Outcome, Status, Value
from regelproef.diff.report import POSSIBLE, DiffReport, Fit, Part, Region, SideOutcome, Simplest, Standing, Transition
from regelproef.language.names import names_in
from regelproef.language.typed import Compare, Const, Expr
from regelproef.language.types import ORDERED
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.wording import Wording
from regelproef.report.document import Block, Bullets, Fold, Inlines, Item, Strong, Table, cell, paragraph

ARROW = "→"
MOST_ROWS, MOST_OUTCOMES, MOST_FACTS, MOST_NAMES = 8, 4, 3, 3
SHARED = {Fit.EXACT: "diff-shared-exact", Fit.OUTER: "diff-shared-outer", Fit.UNDECIDED: "diff-shared-undecided"}
PART = {Fit.EXACT: "diff-part-exact", Fit.OUTER: "diff-part-outer", Fit.UNDECIDED: "diff-part-undecided"}
NOTHING_SHARED = {Fit.EXACT: "diff-shared-everybody", Fit.OUTER: "diff-shared-none", Fit.UNDECIDED: "diff-shared-open"}
COLUMNS = ("diff-column-decision", "diff-column-change", "diff-column-groups", "diff-column-period", "diff-difference")
HOW = "regelproef diff --all"  # where nothing can be opened, this shows what is folded


def headline_blocks(report: DiffReport, words: Wording, *, whole: bool = False) -> tuple[Block, ...]:
    """The headline; nothing where nothing changes. `whole`: rows that would be folded stand open in a terminal too."""
    return tuple(_Headline(report, words, whole).blocks())


def folded(id_: str, title: str, blocks: tuple[Block, ...], *, closed: bool) -> Fold:
    """`closed`: where nothing can be opened, it is said how to see the blocks."""
    return Fold(id_, (title,), blocks, lines=(Item((f"{title} ({HOW})",), tone="faint"),) if closed else ())


def of_default(book: Rulebook, regions: Iterable[Region]) -> dict[str, Value]:
    """Of the default person, who differs in nothing, what the regions are about."""
    read = {name for region in regions for name in names_in(region.conditions).facts}
    return {name: value for name, value in book.default_person().items() if name in read}


def outcome_of_side(words: Wording, decision: str, side: SideOutcome, *, coded: bool = True) -> str:
    """The outcome of one side in words; for numbers and dates that are computed the expressions and their range; not `coded`: the range alone."""
    if isinstance(side.status, Standing):
        return words.say(f"diff-outcome-{side.status.value}")
    if side.status is not Status.VALUE or side.constant:
        outcome = Outcome(side.status, side.value)
        return words.coded(decision, outcome) if coded else words.outcome(decision, outcome)
    told, span = " | ".join(side.expressions), words.span(decision, side.bounds.least, side.bounds.greatest) if side.bounds else ""
    return (f"{told} ({span})" if coded else span) if span else told


@dataclass(frozen=True)
class _Headline:
    report: DiffReport
    words: Wording
    whole: bool

    def blocks(self) -> Iterator[Block]:
        shared = self._shared()
        if shared:
            yield paragraph(Strong(shared), tone="lead")
        parts = tuple(map(self._part, self.report.headline.parts))
        if parts:
            yield Bullets(parts)
        if self.report.headline.dates is not None:
            yield self._past(self.report.headline.dates)
        rows = self._rows()
        if rows:
            yield self._table(rows[:MOST_ROWS])
        if rows[MOST_ROWS:]:
            count = self.words.counted("diff-more-rows", len(rows) - MOST_ROWS)
            yield folded("transitions", count, (self._table(rows[MOST_ROWS:]),), closed=not self.whole)
        if self.report.headline.simplest is not None:
            yield from self._simplest(self.report.headline.simplest)

    # -- for whom -------------------------------------------------------------------------------------------------------------

    def _shared(self) -> str:
        shared, say = self.report.headline.shared, self.words.say
        if shared is None:
            return ""
        besides = say("diff-shared-besides", names=", ".join(self._besides(shared.besides))) if shared.besides else ""
        if not shared.conditions and shared.besides and not self._compared():
            return besides
        key = (SHARED if shared.conditions else NOTHING_SHARED)[shared.fit]
        told = say(key, who=self._who(shared.conditions))
        return f"{told} ({besides})" if besides else told

    def _part(self, part: Part) -> Inlines:
        """Some decisions, and for whom they change."""
        key = PART[part.fit] if part.conditions else "diff-part-open" if part.fit is Fit.UNDECIDED else "diff-part-none"
        return Strong(self._few([self._name(name) for name in part.decisions])), ": ", self.words.say(key, who=self._who(part.conditions))

    def _few(self, names: Sequence[str]) -> str:
        """The first of them, and how many there are besides."""
        first, more = names[:MOST_NAMES], len(names) - MOST_NAMES
        return ", ".join(first) + (f", {self.words.counted('diff-more-names', more)}" if more > 0 else "")

    def _who(self, conditions: tuple[Expr, ...]) -> str:
        return "; ".join(self._conditions(conditions))

    def _besides(self, names: tuple[str, ...]) -> Iterator[str]:
        for name in names:
            yield self._name(name, world=name == POSSIBLE and name not in self.words.book.decisions)

    def _compared(self) -> bool:
        """Somebody's outcome changes, or may, in a decision that both versions have."""
        return any(not isinstance(one.before.status, Standing) for one in self.report.headline.transitions) or any(
            one.undecided for one in self.report.decisions
        )

    def _conditions(self, conditions: tuple[Expr, ...]) -> Iterator[str]:
        """Each in words; from one end to the other where there are two of one name."""
        told = set[Expr]()
        for one in conditions:
            other = next((two for two in conditions if isinstance(one, Compare) and isinstance(two, Compare) and _is_range(one, two)), None)
            if one in told:
                continue
            if isinstance(one, Compare) and isinstance(other, Compare):
                told.add(other)
                first, last = (one, other) if one.op == ">=" else (other, one)
                ends = {"first": self._constant(first), "last": self._constant(last)}
                yield self.words.say("diff-between", left=self.words.expr(one.left), **ends)
            else:
                yield self.words.expr(one)

    def _constant(self, bound: Compare) -> str:
        value = bound.right.value if isinstance(bound.right, Const) else None
        return self.words.value(getattr(bound.left, "name", ""), value)

    # -- when -----------------------------------------------------------------------------------------------------------------

    def _past(self, dates: Bounds) -> Block:
        report, say = self.report, self.words.say
        if not isinstance(dates.least, date) or not isinstance(dates.greatest, date):
            return paragraph(say("diff-when-undecided"), tone="warn")
        params = {"name": self.words.name(report.reference_date), "first": self.words.day(dates.least), "last": self.words.day(dates.greatest)}
        if report.day is None:
            return paragraph(say("diff-when", **params), tone="faint")
        key = {True: "diff-past-moves", False: "diff-past-stays", None: "diff-past-undecided"}[report.past]
        told, which = say(key, **params, day=self.words.day(report.day)), self._moved_before(report.day) if report.past else []
        if which:
            told += say("diff-past-which", names=self._few(which))
        return paragraph(told, tone="good" if report.past is False else "warn")

    def _moved_before(self, day: date) -> list[str]:
        """The decisions that change for the past; none where all of them do."""
        rows = self.report.headline.transitions
        past = {row.decision for row in rows if row.dates is None or not isinstance(row.dates.least, date) or row.dates.least < day}
        names = dict.fromkeys(row.decision for row in rows)
        return [self._name(name) for name in names if name in past] if len(past) < len(names) else []

    # -- what becomes what ----------------------------------------------------------------------------------------------------

    def _rows(self) -> list[Transition]:
        """What happens to the simplest person first."""
        rows, simplest = self.report.headline.transitions, self.report.headline.simplest
        return sorted(rows, key=lambda row: simplest is None or not _happens(row, simplest))

    def _table(self, rows: Iterable[Transition]) -> Table:
        lines = [self._row(one) for one in rows]
        width = len(COLUMNS) if any(one[-1] for one in lines) else len(COLUMNS) - 1
        header = [self.words.say(key) for key in COLUMNS[:width]]
        return Table("", tuple(header), tuple(tuple(map(cell, one[:width])) for one in lines), left=2)

    def _row(self, one: Transition) -> tuple[str, ...]:
        before, after = (outcome_of_side(self.words, one.decision, side, coded=False) for side in (one.before, one.after))
        groups = str(one.groups) if one.groups else self.words.say("diff-follows-word")
        difference = self.words.span(one.decision, one.difference.least, one.difference.greatest) if one.difference else ""
        return (
            self._name(one.decision, world=isinstance(one.before.status, Standing)),
            f"{before} {ARROW} {after}",
            groups,
            self._period(one.dates),
            difference,
        )

    def _name(self, decision: str, *, world: bool = False) -> str:
        return self.words.say("diff-possible") if world else self.words.name(decision)

    def _period(self, dates: Bounds | None) -> str:
        """Years where they are whole."""
        if dates is None:
            return ""
        first, last = dates.least, dates.greatest
        if not isinstance(first, date) or not isinstance(last, date):
            return self.words.say("undecided-word")
        whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        ends = (str(first.year), str(last.year)) if whole else (first.isoformat(), last.isoformat())
        return ends[0] if ends[0] == ends[1] else " – ".join(ends)

    # -- who shows it ---------------------------------------------------------------------------------------------------------

    def _simplest(self, simplest: Simplest) -> Iterator[Block]:
        words, shown = self.words, simplest.example
        told_of = shown.facts or dict(islice(of_default(words.book, self.report.regions).items(), MOST_FACTS))
        facts = "; ".join(f"{words.name(name)}: {words.value(name, value)}" for name, value in told_of.items()) or words.say("witness-default")
        told = words.say("diff-simplest", who=facts)
        told += f" ({words.counted('diff-unusual', simplest.unusual)})" if simplest.unusual else ""
        told += "" if shown.canonical and not self.report.undecided else f" ({words.say('diff-simplest-undecided')})"
        yield paragraph(told)
        lines: list[Inlines] = []
        for name in shown.changed[:MOST_OUTCOMES]:
            before, after = (words.outcome(name, side[name]) for side in (shown.before, shown.after))
            lines.append((f"{words.name(name)}: {before} {ARROW} ", Strong(after)))
        if shown.changed[MOST_OUTCOMES:]:
            lines.append((words.counted("diff-more-outcomes", len(shown.changed) - MOST_OUTCOMES),))
        if lines:
            yield Bullets(tuple(lines))


def _is_range(one: Compare, other: Compare) -> bool:
    """The two ends of one name."""
    return one.left == other.left and {one.op, other.op} == {"<=", ">="} and one.left.type.kind in ORDERED


def _happens(row: Transition, simplest: Simplest) -> bool:
    """Whether the person gets these outcomes."""
    before, after = simplest.example.before.get(row.decision), simplest.example.after.get(row.decision)
    return row.decision in simplest.example.changed and all(
        outcome is not None and _agrees(side, outcome) for side, outcome in ((row.before, before), (row.after, after))
    )


def _agrees(side: SideOutcome, outcome: Outcome) -> bool:
    if side.status is not outcome.status or not outcome.ok or side.constant:
        return side.status is outcome.status and (not outcome.ok or outcome.value == side.value)
    ends = (side.bounds.least, side.bounds.greatest) if side.bounds else (None, None)
    return outcome.value is not None and (None in ends or ends[0] <= outcome.value <= ends[1])  # type: ignore[operator]  # numbers or dates
