"""What a person wants to know of an edit first: what everybody shares for whom something changes, what becomes what and when, and who
shows it.

In: two versions, and what their comparison found. Out: a `Headline`. Guarantees: what is said to be shared was proved of everybody for whom a
decision changes that both versions have, also where the comparison itself was cut short; the person is a witness of the comparison.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from regelproef.answer.asked import Bounds
from regelproef.ask.two_versions import BEFORE
from regelproef.ask.versions import Versions
from regelproef.diff.describe import Describer
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Fit, Headline, Region, Shared, SideOutcome, Simplest, Transition
from regelproef.diff.vocabulary import Literals, Vocabulary, literals, vocabulary_of
from regelproef.language.typed import Compare, Decided, Derived, Expr, Fact, IsNull, Not, OneOf, SameOutcome, any_of, walk
from regelproef.language.types import Kind
from regelproef.model.rulebook import Rulebook

ONE_SIDED = frozenset({Change.ADDED, Change.REMOVED, Change.NOT_COMPARABLE})


def headline(versions: Versions, report: DiffReport) -> Headline:
    """What is told before all else."""
    steps = transitions(report)
    return Headline(_shared(versions, report), _simplest(versions, report), steps, _hull(one.dates for one in steps))


# -- what becomes what ----------------------------------------------------------------------------------------------------------


def transitions(report: DiffReport) -> tuple[Transition, ...]:
    """Regions by what becomes of their outcome, in the order of the comparison."""
    found: dict[tuple[object, ...], list[Region]] = {}
    for region in report.regions:
        sides = tuple((side.status, side.value, side.expressions) for side in (region.before, region.after))
        found.setdefault((region.decision, *sides), []).append(region)
    return tuple(_transition(regions) for regions in found.values())


def _transition(regions: list[Region]) -> Transition:
    before, after = (_side([one.before for one in regions]), _side([one.after for one in regions]))
    dates, difference = (_hull(one.dates for one in regions), _hull(one.difference for one in regions))
    return Transition(regions[0].decision, before, after, tuple(regions), dates, difference)


def _side(sides: list[SideOutcome]) -> SideOutcome:
    """Outcomes that differ in their bounds and in the deciding rules only, as one."""
    texts = {name: prose for side in sides for name, prose in zip(side.rules, side.texts, strict=True)}
    statements = tuple(dict.fromkeys(name for side in sides for name in side.statements))
    return replace(sides[0], rules=tuple(texts), statements=statements, bounds=_hull(side.bounds for side in sides), texts=tuple(texts.values()))


def _hull(parts: Iterable[Bounds | None]) -> Bounds | None:
    """From the least to the greatest; an end that is not known of a part is not known of the whole, and where a part has no ends there are none."""
    known = list(parts)
    if not known or any(one is None for one in known):
        return None
    least, greatest = ([getattr(one, end) for one in known] for end in ("least", "greatest"))
    return Bounds(None if None in least else min(least), None if None in greatest else max(greatest))


# -- who shows it ---------------------------------------------------------------------------------------------------------------


def _simplest(versions: Versions, report: DiffReport) -> Simplest | None:
    """Of the witnesses of groups, whoever breaks the fewest usual lines, and is nearest to the default person; among those, for whom most changes."""
    default = {name: variable.fact.default for name, variable in versions.variables.items()}
    best: tuple[tuple[int, int, int], Simplest] | None = None
    for region in (one for decision in (*report.decisions, report.world) for one in decision.roots):
        shown = region.witness
        if shown is None:
            continue
        unusual = versions.unusual({**default, **shown.facts})
        rank = (unusual, len(shown.facts), -len(shown.changed))
        if best is None or rank < best[0]:
            best = rank, Simplest(region.id, shown, unusual)
    return best[1] if best else None


# -- what everybody shares ------------------------------------------------------------------------------------------------------


def _shared(versions: Versions, report: DiffReport) -> Shared | None:
    """The strongest conjunction of simple conditions that holds for everybody for whom something changes; None where nothing can change."""
    besides = tuple(one.name for one in report.everything if one.change in ONE_SIDED or (one is report.world and one.change is not Change.UNCHANGED))
    names = tuple(one.name for one in report.decisions if is_root(one))
    if not names:
        return Shared((), Fit.OUTER, besides) if besides else None
    asker = versions.describing()
    somebody = any_of(Not(SameOutcome(name, BEFORE, "")) for name in names)
    at_hand = [seen.person for seen in versions.seen if any(map(seen.differs, names))]
    changed = frozenset(one.name for one in report.decisions if one.change is not Change.UNCHANGED)
    conditions, fit = Describer(asker, simple_literals(versions, names, changed)).shared(somebody, at_hand)
    return Shared(tuple(sorted(conditions, key=_weight)), fit, besides)


def _weight(condition: Expr) -> tuple[bool, bool, bool]:
    """What is told first: derived values, then what somebody is or has, then what not; dates last."""
    term = next((part for part in walk(condition) if isinstance(part, Fact | Derived | Decided)), condition)
    excludes = (isinstance(condition, OneOf) and condition.negated) or (isinstance(condition, Compare) and condition.op == "!=")
    return term.type.kind is Kind.DATE, not isinstance(term, Derived), excludes


def is_root(one: DecisionDiff) -> bool:
    """Somebody may change here who does not change in a decision that this one reads."""
    return one.change is Change.UNDECIDED or (one.change is Change.CHANGED and (bool(one.roots) or not one.complete))


def simple_literals(versions: Versions, decisions: Sequence[str], changed: frozenset[str]) -> Literals:
    """What compares one name with constants: derived values before facts, dates last; no decision that changes: the transitions tell of those."""

    def named(term: Expr) -> Expr | None:
        if isinstance(term, Derived) and not term.person:
            return _behind(versions, term)
        return term if isinstance(term, Fact | Derived) or (isinstance(term, Decided) and term.name not in changed) else None

    def rank(term: Expr) -> tuple[bool, bool]:
        return term.type.kind is Kind.DATE, not isinstance(term, Derived)

    vocabulary, simple = vocabulary_of(versions, *decisions), Vocabulary()
    for term in sorted(filter(named, vocabulary.enums), key=rank):
        simple.enums.setdefault(named(term) or term)
    for term in sorted(filter(named, vocabulary.cuts), key=rank):
        simple.cuts.setdefault(named(term) or term, set()).update(vocabulary.cuts[term])
    for truth in vocabulary.truths:
        match truth:
            case Fact() | Derived() | Decided() if named(truth):
                simple.truths.setdefault(named(truth) or truth)
            case IsNull(operand=operand) | Compare(left=operand) if named(operand):
                simple.truths.setdefault(truth)
    return literals(simple)


def _behind(versions: Versions, term: Derived) -> Expr:
    """The derived value or fact that this one is another name for under the chosen readings: it says more to a reader."""
    book: Rulebook = versions.new
    present = [formula.expr for readings, formula in book.derived[term.name].alternatives if book.is_present(readings)]
    match present:
        case [Derived() as other]:
            return _behind(versions, other)
        case [Fact() as other]:
            return versions.typed(other)
        case _:
            return term
