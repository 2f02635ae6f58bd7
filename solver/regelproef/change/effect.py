"""What a change does, in the words in which the sentence that asks for it can be put.

In: two versions with their comparison, and which statements the new one breaks. Out: formulas that the new statement could say, the narrowest first:
of whom it speaks and what holds for them now that did not hold before. Guarantees: every conclusion was proved of everybody whom it speaks of, and
the old version breaks it for somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from regelproef.answer.finding import Severity, Verdict
from regelproef.answer.limits import Limits
from regelproef.ask.two_versions import BEFORE, as_line
from regelproef.ask.versions import Versions
from regelproef.change.sources import Says
from regelproef.check.questions import run_checks
from regelproef.check.statements import violation
from regelproef.diff.compare import compare
from regelproef.diff.describe import Describer
from regelproef.diff.headline import is_root, simple_literals
from regelproef.diff.report import Change, DiffReport, Region
from regelproef.diff.vocabulary import literals, vocabulary_of
from regelproef.gate.draft_lines import number
from regelproef.language.printer import show, show_constant
from regelproef.language.typed import Compare, Const, Decided, Expr, IsNull, Named, Not, Parameter, SameOutcome, all_of, any_of, over_names, walk
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook


@dataclass(frozen=True)
class Effect:
    """The step from one version to another."""

    versions: Versions
    diff: DiffReport

    @property
    def roots(self) -> tuple[str, ...]:
        """The decisions that change not only because another does, in the order in which they are decided."""
        found = {one.name for one in self.diff.decisions if one.change is Change.CHANGED and is_root(one)}
        return tuple(name for name in self.versions.new.order if name in found)


def effect_of(old: Rulebook, new: Rulebook, limits: Limits) -> Effect:
    versions = Versions(old, new, limits)
    return Effect(versions, compare(versions))


def broken_statements(book: Rulebook, limits: Limits) -> tuple[str, ...]:
    """The statements that do not follow from the rules as their fate says, in the order of the check."""
    found = run_checks(book, limits, ("statement",)).findings
    return tuple(one.subject[0] for one in found if one.code == "statement" and one.severity is Severity.ERROR and one.verdict is Verdict.REFUTED)


def formulas(effect: Effect, broken: Iterable[str]) -> Iterator[Says]:
    """What the new statement may say: of whom older statements are no longer true, else of everybody for whom something changes."""
    told: set[Says] = set()
    for guard in _guards(effect, tuple(broken)):
        for decision in effect.roots:
            then = _conclusion(effect, guard, decision)
            says = Says(tuple(map(show, guard)), then)
            if then and says not in told:
                told.add(says)
                yield says
                break


def _guards(effect: Effect, broken: Sequence[str]) -> Iterator[tuple[Expr, ...]]:
    versions, new = effect.versions, effect.versions.new
    changed = any_of(Not(_same(name)) for name in effect.roots)
    failing = [new.statements[name] for name in broken if name in new.statements and new.statements[name].fate in {"rule", "claim"}]
    regions = (any_of(_typed(versions, violation(new, one)) for one in failing), changed) if failing else (changed,)
    for region in regions:
        for simple in (True, False):
            yield _sayable(_shared(effect, region, simple=simple))
    for group in _shortest_first(effect):
        yield _sayable(group.conditions)


def _shared(effect: Effect, region: Expr, *, simple: bool) -> tuple[Expr, ...]:
    """What holds for everybody of the region: in names that stand alone, or in all that the rules speak of."""
    changed = frozenset(one.name for one in effect.diff.decisions if one.change is not Change.UNCHANGED)
    words = simple_literals(effect.versions, effect.roots, changed) if simple else literals(vocabulary_of(effect.versions, *effect.roots))
    return Describer(effect.versions.describing(), words).shared(region, ())[0]


def _shortest_first(effect: Effect) -> list[Region]:
    """The groups by themselves, those that are told in the fewest lines first."""
    own = [region for one in effect.diff.decisions for region in one.roots]
    return sorted(own, key=lambda region: len(region.conditions))


def _sayable(conditions: Iterable[Expr]) -> tuple[Expr, ...]:
    """Those that a statement may say: nothing of the old version, and no parameter, which would move with the rules."""
    return tuple(one for one in conditions if not any(isinstance(part, Parameter) or (isinstance(part, Named) and part.person) for part in walk(one)))


def _typed(versions: Versions, expr: Expr) -> Expr:
    return over_names(expr, versions.typed)


def _same(decision: str) -> Expr:
    return SameOutcome(decision, BEFORE, "")


def _conclusion(effect: Effect, guard: tuple[Expr, ...], decision: str) -> tuple[str, ...]:
    """What holds of the decision for everybody of whom the guard speaks, and did not before."""
    versions = effect.versions
    type_, asker = versions.new.decisions[decision].type, versions.persons
    now, before = Decided(decision, type_), Decided(decision, versions.old.decisions[decision].type, BEFORE)
    meant = all_of(map(as_line, guard))
    if not asker.decide(meant).possible:
        return ()

    def is_new(line: Expr, old: Expr) -> bool:
        return asker.decide(meant, Not(as_line(line))).impossible and asker.decide(meant, Not(as_line(old))).possible

    if type_.kind is Kind.BOOL:
        for one, old in ((now, before), (Not(now), Not(before))):
            if is_new(one, old):
                return (show(one),)
        return ()
    if type_.kind is Kind.ENUM and not type_.nullable:
        return _of_enum(now, before, is_new)
    for value in _numbers(effect, decision):
        equal, was = (Compare("==", one, Const(value, one.type)) for one in (now, before))
        if is_new(equal, was):
            told = f"{decision} == {show_constant(value)}"
            return (show(IsNull(now, negated=True)), told) if type_.nullable else (told,)
    return ()


def _of_enum(now: Decided, before: Decided, is_new: Callable[[Expr, Expr], bool]) -> tuple[str, ...]:
    values = [Const(value, now.type) for value in now.type.values]
    for value in values:
        if is_new(Compare("==", now, value), Compare("==", before, value)):
            return (show(Compare("==", now, value)),)
    return tuple(show(Compare("!=", now, one)) for one in values if is_new(Compare("!=", now, one), Compare("!=", before, one)))


def _numbers(effect: Effect, decision: str) -> tuple[int, ...]:
    """The numbers that groups get."""
    regions = next(one for one in effect.diff.decisions if one.name == decision).regions
    found = (number(region.after) if not region.after.constant else region.after.value for region in regions)
    return tuple(dict.fromkeys(one for one in found if isinstance(one, int) and not isinstance(one, bool)))
