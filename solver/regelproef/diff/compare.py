"""Two rulebooks to a `DiffReport`: whom an edit touches, exactly, and nobody else.

In: two rulebooks under their chosen readings, and limits. Out: for each decision whether it was proved unchanged for everybody, or the regions of
those whose outcome changes; for the worlds likewise; and what was added, removed or changed in the rulebook's other parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from regelproef.diff.comparison import Comparison
from regelproef.diff.listing import list_changes
from regelproef.diff.origins import Upstream
from regelproef.diff.regions import Regions
from regelproef.diff.report import Change, DecisionDiff, DiffReport, SideInfo
from regelproef.diff.worlds import compare_worlds
from regelproef.language.typed import Amount, Decided, Fact
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Limits


def compare_rulebooks(
    old: Rulebook, new: Rulebook, limits: Limits, progress: Callable[[str], None] = lambda _: None, *, every_witness: bool = False
) -> DiffReport:
    """Everything there is to say about the step from `old` to `new`."""
    return compare(Comparison(old, new, limits, every_witness=every_witness), progress)


def compare(comparison: Comparison, progress: Callable[[str], None] = lambda _: None) -> DiffReport:
    """The same, in a comparison that goes on to be asked other questions."""
    old, new = comparison.old, comparison.new
    progress("world")
    world = compare_worlds(comparison)
    decisions = _Decisions(comparison)
    for name in (*new.order, *(name for name in old.order if name not in new.decisions)):
        progress(name)
        decisions.add(name)
    return DiffReport(
        SideInfo(old.root, old.digest, old.choice),
        SideInfo(new.root, new.digest, new.choice),
        new.reference_date,
        world,
        tuple(decisions.done[name] for name in (*new.decisions, *(name for name in old.decisions if name not in new.decisions))),
        list_changes(old, new),
        comparison.questions,
    )


class _Decisions:
    """Compares decision after decision, each after those that it reads."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.done: dict[str, DecisionDiff] = {}
        self.regions: dict[str, Upstream] = {}  # of decisions that change not only because another does
        self.names = tuple(comparison.new.decisions)

    def add(self, name: str) -> None:
        comparison = self.comparison
        if name not in comparison.old.decisions:
            self.done[name] = DecisionDiff(name, Change.ADDED)
        elif name not in comparison.new.decisions:
            self.done[name] = DecisionDiff(name, Change.REMOVED)
        else:
            reason = self._not_comparable(name)
            self.done[name] = DecisionDiff(name, Change.NOT_COMPARABLE, (), True, reason) if reason else self._compare(name)

    def _compare(self, name: str) -> DecisionDiff:
        comparison = self.comparison
        answer = comparison.session.ask(comparison.changed(name))
        if answer.impossible:
            comparison.take_as_equal(name)
            return DecisionDiff(name, Change.UNCHANGED)
        if answer.unknown:
            return DecisionDiff(name, Change.UNDECIDED, (), False, answer.reason)
        upstream = [self.regions[read] for read in self._upstream(name) if read in self.regions]
        regions = Regions(comparison, name, upstream, self.names)
        found = regions.run()
        if regions.units:
            self.regions[name] = regions.as_upstream
        return found

    def _upstream(self, name: str) -> list[str]:
        """The decisions that this one reads, directly or not, on either side, in the order in which they were compared."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            for read in self._reads(waiting.pop()):
                if read not in found:
                    found.add(read)
                    waiting.append(read)
        return [one for one in self.done if one in found]

    def _reads(self, name: str) -> Iterable[str]:
        reads: set[str] = set()
        for book in (self.comparison.old, self.comparison.new):
            if name in book.decisions:
                reads |= present_reads(book, name)
        return sorted(reads)

    def _not_comparable(self, name: str) -> str:
        """The fact or decision because of which the two versions of a decision cannot be compared; empty when they can."""
        old, new = self.comparison.old, self.comparison.new
        if old.decisions[name].type.kind is not new.decisions[name].type.kind:
            return name
        for read in self._reads(name):
            if read in self.done and self.done[read].change is Change.NOT_COMPARABLE:
                return read
        facts = facts_read(old, name) | facts_read(new, name)
        return next((fact for fact in sorted(self.comparison.joint.retyped) if fact in facts), "")


def present_reads(book: Rulebook, decision: str) -> set[str]:
    """The decisions that its present rules read directly."""
    return {
        part.name for rule in book.present_rules(decision) for one in rule.formulas for part in book.inlined(one.expr) if isinstance(part, Decided)
    }


def facts_read(book: Rulebook, decision: str) -> set[str]:
    """The facts that its present rules read: directly, over derived values, or because something is dated."""
    rules = book.present_rules(decision)
    parts = [part for rule in rules for one in rule.formulas for part in book.inlined(one.expr)]
    found = {part.name for part in parts if isinstance(part, Fact)}
    if any(rule.valid for rule in rules) or any(isinstance(part, Amount) for part in parts):
        found.add(book.reference_date)
    return found
