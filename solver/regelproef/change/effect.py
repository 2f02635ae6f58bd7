"""What a change does, in the words in which the sentence that asks for it can be put.

In: two versions with their comparison, and which statements the new one breaks. Out: formulas that the new statement could say, the narrowest first:
of whom it speaks and what holds for them now that did not hold before. Guarantees: every conclusion was proved of everybody whom it speaks of, and
the old version breaks it for somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regelproef.answer.finding import Severity, Verdict
from regelproef.answer.limits import Limits
from regelproef.ask.bench import Bench
from regelproef.ask.two_versions import BEFORE, as_line, constant
from regelproef.ask.variant import under
from regelproef.ask.versions import Versions
from regelproef.check.accounted import values_of
from regelproef.check.borne import borne_out
from regelproef.check.questions import run_checks
from regelproef.diff.compare import compare
from regelproef.diff.describe import Describer
from regelproef.diff.report import Change, DiffReport, Region
from regelproef.diff.shared import is_root, simple_literals
from regelproef.diff.vocabulary import literals, vocabulary_of
from regelproef.gate.draft_lines import number
from regelproef.language.typed import (
    Compare,
    Const,
    Decided,
    Derived,
    Expr,
    IsNull,
    Named,
    Not,
    Parameter,
    SameOutcome,
    all_of,
    any_of,
    over_names,
    rewritten,
    walk,
)
from regelproef.language.types import Kind
from regelproef.language.types import number as number_type
from regelproef.model.claims import violation
from regelproef.model.rulebook import Rulebook

MOST_RULES = 2  # that read a parameter, for their words to be what the sentence says


@dataclass(frozen=True)
class Told:
    """Of whom something is said, and what: lines of the rule language."""

    when: tuple[Expr, ...]
    then: tuple[Expr, ...]


@dataclass(frozen=True)
class Effect:
    """The step from one version to another. `value`: the amount or parameter that changes."""

    versions: Versions
    diff: DiffReport
    value: str = ""

    @property
    def roots(self) -> tuple[str, ...]:
        """The decisions that change not only because another does, in the order in which they are decided."""
        found = {one.name for one in self.diff.decisions if one.change is Change.CHANGED and is_root(one)}
        return tuple(name for name in self.versions.new.order if name in found)

    def groups(self) -> list[Region]:
        """The groups by themselves: those that get the amount itself before those that get what is worked out of it; of these whoever is most usual,
        and then those that are told in the fewest lines."""
        simplest = self.diff.headline.simplest
        usual = simplest.region if simplest is not None else ""
        own = [region for one in self.diff.decisions for region in one.roots]
        return sorted(own, key=lambda region: (self.value not in region.after.expressions, region.id != usual, len(region.conditions)))

    def sayable(self, conditions: Iterable[Expr]) -> tuple[Expr, ...]:
        """Those that a statement may say: nothing of the old version, and nothing that moves with the value."""
        return tuple(one for one in conditions if _is_sayable(one) and not (self.value and _reads(self.versions.new, one, self.value)))


def effect_of(old: Rulebook, new: Rulebook, limits: Limits, value: str = "") -> Effect:
    versions = Versions(old, new, limits)
    return Effect(versions, compare(versions), value)


def broken_statements(book: Rulebook, limits: Limits) -> tuple[str, ...]:
    """The statements that do not follow from the rules as their fate says, in the order of the check."""
    found = run_checks(book, limits, ("statement",)).findings
    return tuple(one.subject[0] for one in found if one.code == "statement" and one.severity is Severity.ERROR and one.verdict is Verdict.REFUTED)


def emptied_statements(book: Rulebook, names: Iterable[str], limits: Limits) -> tuple[str, ...]:
    """Those of the statements that say nothing any more beside what they give way to: nobody is left of whom they would be true, under no reading."""
    bench, found = Bench(book, limits), []
    for one in (book.statements[name] for name in names if book.statements[name].decidable):
        readings = [((one.interpretation, value),) for value in values_of(book, one.interpretation)] if one.fate == "open" else [()]
        asked = [borne for reading in readings for borne in borne_out(under(bench, reading), [one])]
        if all(borne.breaks.possible or borne.met.impossible for borne in asked) and any(not borne.breaks.possible for borne in asked):
            found.append(one.id)
    return tuple(found)


def formulas(effect: Effect, broken: Iterable[str], first: date | None) -> Iterator[Told]:
    """What the new statement may say: what the few rules say that read the parameter, with its value of that day; of whom older statements are no
    longer true; of everybody for whom something changes."""
    found: set[Told] = set()
    for told in _of_rules(effect.versions.new, effect.value, first):
        found.add(told)
        yield told
    for guard in guards(effect, tuple(broken)):
        for decision in effect.roots:
            told = Told(guard, conclusion(effect, guard, decision))
            if told.then and told not in found:
                found.add(told)
                yield told
                break


def _of_rules(book: Rulebook, parameter: str, first: date | None) -> Iterator[Told]:
    """The rules that read it in their conditions and say one thing, with a number in its place; none where they are many."""
    present = [one for name in book.order for one in book.present_rules(name)]
    rules = [one for one in present if any(_reads(book, line.expr, parameter) for line in one.conditions)]
    for rule in rules if len(rules) <= MOST_RULES else ():
        read: list[Expr] = []
        lines = [_with_value(book, one.expr, parameter, first, read) for one in rule.conditions]
        days = [Compare(">=", on, constant(first, on.type)) for on in dict.fromkeys(read)] if first is not None else []
        type_, said = book.decisions[rule.decision].type, rule.outcome.expr
        if not isinstance(said, Const) or said.value is None or not all(map(_is_sayable, lines)):
            continue
        own = Decided(rule.decision, type_)
        then = (own if said.value else Not(own)) if type_.kind is Kind.BOOL else Compare("==", own, said)
        known = (IsNull(own, negated=True),) if type_.nullable else ()
        yield Told((*days, *lines), (*known, then))


def _reads(book: Rulebook, expr: Expr, parameter: str) -> bool:
    """Whether it reads the parameter, also through derived values."""
    named = (one for one in walk(expr) if isinstance(one, Derived | Parameter))
    return any(one.name == parameter if isinstance(one, Parameter) else _reads(book, _definition(book, one), parameter) for one in named)


def _definition(book: Rulebook, derived: Derived) -> Expr:
    """What it stands for under the chosen readings."""
    return next(formula.expr for readings, formula in book.derived[derived.name].alternatives if book.is_present(readings))


def _with_value(book: Rulebook, expr: Expr, parameter: str, first: date | None, read: list[Expr]) -> Expr:
    """The expression with the number that the parameter is on that day; `read` gets the days on which it was read."""

    def instead(part: Expr) -> Expr | None:
        match part:
            case Derived() if _reads(book, part, parameter):
                return _with_value(book, _definition(book, part), parameter, first, read)
            case Parameter(name=name, on=on) if name == parameter:
                value = next((one.value for one in book.amounts[name].on(first or date.max)), None)
                if isinstance(value, int):
                    read.append(on)
                    return Const(value, number_type(value, value, part.type.kind, part.type.decimals))
        return None

    return rewritten(expr, instead)


def guards(effect: Effect, broken: Sequence[str]) -> Iterator[tuple[Expr, ...]]:
    versions, new = effect.versions, effect.versions.new
    changed = any_of(Not(_same(name)) for name in effect.roots)
    failing = [new.statements[name] for name in broken if name in new.statements and new.statements[name].fate in {"rule", "claim"}]
    regions = (any_of(_typed(versions, violation(new, one)) for one in failing), changed) if failing else (changed,)
    for region in regions:
        for simple in (True, False):
            yield effect.sayable(_shared(effect, region, simple=simple))
    for group in effect.groups():
        yield effect.sayable(group.conditions)


def _shared(effect: Effect, region: Expr, *, simple: bool) -> tuple[Expr, ...]:
    """What holds for everybody of the region: in names that stand alone, or in all that the rules speak of."""
    changed = frozenset(one.name for one in effect.diff.decisions if one.change is not Change.UNCHANGED)
    words = simple_literals(effect.versions, effect.roots, changed) if simple else literals(vocabulary_of(effect.versions, *effect.roots))
    return Describer(effect.versions.describing(), words).shared(region, ())[0]


def _is_sayable(line: Expr) -> bool:
    return not any(isinstance(part, Parameter) or (isinstance(part, Named) and part.person) for part in walk(line))


def _typed(versions: Versions, expr: Expr) -> Expr:
    return over_names(expr, versions.typed)


def _same(decision: str) -> Expr:
    return SameOutcome(decision, BEFORE, "")


def conclusion(effect: Effect, guard: tuple[Expr, ...], decision: str) -> tuple[Expr, ...]:
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
                return (one,)
        return ()
    if type_.kind is Kind.ENUM and not type_.nullable:
        return _of_enum(now, before, is_new)
    for value in _numbers(effect, decision):
        equal, was = (Compare("==", one, Const(value, one.type)) for one in (now, before))
        if is_new(equal, was):
            return (IsNull(now, negated=True), equal) if type_.nullable else (equal,)
    return ()


def _of_enum(now: Decided, before: Decided, is_new: Callable[[Expr, Expr], bool]) -> tuple[Expr, ...]:
    values = [Const(value, now.type) for value in now.type.values]
    for value in values:
        if is_new(Compare("==", now, value), Compare("==", before, value)):
            return (Compare("==", now, value),)
    return tuple(Compare("!=", now, one) for one in values if is_new(Compare("!=", now, one), Compare("!=", before, one)))


def _numbers(effect: Effect, decision: str) -> tuple[int, ...]:
    """The numbers that groups get."""
    regions = next(one for one in effect.diff.decisions if one.name == decision).regions
    found = (number(region.after) if not region.after.constant else region.after.value for region in regions)
    return tuple(dict.fromkeys(one for one in found if isinstance(one, int) and not isinstance(one, bool)))
