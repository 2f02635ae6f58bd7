"""What everybody shares for whom something changes, and what those share for whom some decisions change.

In: two versions, and what their comparison found. Out: `Shared`, and `Part`s where some decisions share more than all of them. Guarantees: each
condition was proved of everybody whom it speaks of. It compares one name with constants: those of the rules; and where these do not say exactly for
whom something changes, the least and the greatest value that a number or date has among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from regelproef.answer.outcome import Person
from regelproef.ask.two_versions import BEFORE, constant
from regelproef.ask.versions import Versions, VersionsAsker
from regelproef.diff.describe import Describer, meaning
from regelproef.diff.report import Change, DecisionDiff, DiffReport, Fit, Part, Shared
from regelproef.diff.vocabulary import Literals, Vocabulary, literals, vocabulary_of
from regelproef.language.typed import Compare, Decided, Derived, Expr, Fact, IsNull, Not, OneOf, SameOutcome, any_of, walk
from regelproef.language.types import ORDERED, Kind
from regelproef.model.rulebook import Rulebook

ONE_SIDED = frozenset({Change.ADDED, Change.REMOVED, Change.NOT_COMPARABLE})
MOST_PARTS = 3


def shared_by_all(versions: Versions, report: DiffReport) -> Shared | None:
    """The strongest conjunction of simple conditions that holds for everybody for whom something changes; None where nothing can change."""
    besides = tuple(one.name for one in report.everything if one.change in ONE_SIDED or (one is report.world and one.change is not Change.UNCHANGED))
    names = _roots(report)
    if not names:
        return Shared((), Fit.OUTER, besides) if besides else None
    return Shared(*_shared(versions, report, names), besides)


def _shared(versions: Versions, report: DiffReport, names: Sequence[str]) -> tuple[tuple[Expr, ...], Fit]:
    """What holds of everybody for whom one of these decisions changes: what the rules compare with constants, and where that does not say exactly for
    whom, also from where to where their numbers and dates go."""
    somebody, at_hand = _changed(names), _at_hand(versions, names)
    simple = simple_literals(versions, names, _moving(report))
    asker = versions.describing()
    conditions, fit = Describer(asker, simple).shared(somebody, at_hand)
    if fit is Fit.OUTER:
        ends = tuple(_ends(versions, asker, names, somebody))
        missing = any(one is None for one in ends)
        more = replace(simple, groups=(*simple.groups, *((one,) for one in ends if one is not None)))
        conditions, fit = Describer(asker, more).shared(somebody, at_hand)
        fit = Fit.UNDECIDED if missing else fit
    return tuple(sorted(conditions, key=_weight)), fit


def _ends(versions: Versions, asker: VersionsAsker, names: Sequence[str], region: Expr) -> Iterator[Expr | None]:
    """The least and the greatest value over a region of each number and date that the decisions hang on, facts first; None for one not found."""
    for term in _ordered(versions, names):
        bounds = asker.bounds(term, region)
        for op, end in ((">=", bounds.least), ("<=", bounds.greatest)) if bounds is not None else ():
            yield None if end is None else Compare(op, term, constant(end, term.type))


def _ordered(versions: Versions, names: Sequence[str]) -> tuple[Expr, ...]:
    """But what is only another name for the reference date."""
    book, found = versions.new, vocabulary_of(versions, *names)
    behind = frozenset[str]().union(*(book.index.behind_decision(name).facts for name in names))
    facts = [versions.typed(Fact(name, book.facts[name].type)) for name in book.facts if name in behind]
    derived = [term for term in (*found.cuts, *(side for pair in found.pairs for side in pair)) if isinstance(term, Derived) and not term.person]
    telling = [_behind(versions, term) for term in derived if book.index.of(term).facts - {book.reference_date}]
    return tuple(dict.fromkeys(term for term in (*facts, *telling) if _is_sayable(term)))


def _is_sayable(term: Expr) -> bool:
    """It can be compared with a constant of the language, which has no decimals."""
    return term.type.kind in ORDERED and not term.type.nullable and not term.type.decimals


# -- what some share ------------------------------------------------------------------------------------------------------------


def parts_of(versions: Versions, report: DiffReport) -> tuple[Part, ...]:
    """Decisions by the condition of the rules that most of them share, and then those that are left; none where all of them share one."""
    left, found = list(_roots(report)), list[Part]()
    if len(left) < 2:
        return ()
    lines = tuple(filter(_telling, simple_literals(versions, left, _moving(report)).all))
    asker = versions.describing()
    holding = {name: _holding(asker, lines, _changed((name,)), _at_hand(versions, (name,))) for name in left}
    if asker.unanswered:
        return (Part(tuple(left), (), Fit.UNDECIDED),)
    if frozenset.intersection(*holding.values()):
        return ()
    while len(left) > 1 and len(found) < MOST_PARTS - 1:
        best = _most(left, [*_pins(lines), *((line,) for line in lines)], holding)
        if len(best) < 2:
            break
        found.append(Part(best, *_shared(versions, report, best)))
        left = [name for name in left if name not in best]
    if found and left:
        found.append(Part(tuple(left), *_shared(versions, report, left)))
    return tuple(found)


def _most(left: Sequence[str], among: Sequence[tuple[Expr, ...]], holding: Mapping[str, frozenset[Expr]]) -> tuple[str, ...]:
    """The decisions that share most: one value of a number, where half of them do; else whatever most of them share."""
    sharing = {lines: tuple(name for name in left if holding[name].issuperset(lines)) for lines in among}

    def rank(lines: tuple[Expr, ...]) -> tuple[bool, int, bool]:
        return len(lines) == 1 or 2 * len(sharing[lines]) < len(left), -len(sharing[lines]), _weight(lines[0])[1]

    return sharing[min(sharing, key=rank)] if sharing else ()


def _pins(lines: Sequence[Expr]) -> Iterator[tuple[Expr, ...]]:
    """At least and at most the same number."""
    for one in lines:
        if isinstance(one, Compare) and one.op == ">=" and (other := replace(one, op="<=")) in lines:
            yield one, other


def _telling(condition: Expr) -> bool:
    """It says what somebody is or has, and not only when."""
    date, _, excludes = _weight(condition)
    return not date and not excludes


def _holding(asker: VersionsAsker, lines: Sequence[Expr], region: Expr, at_hand: Sequence[Person]) -> frozenset[Expr]:
    said = {line: meaning(line) for line in lines}
    _, found = asker.implied(region, tuple(said.values()), at_hand)
    return frozenset(line for line in lines if said[line] in found)


def _roots(report: DiffReport) -> tuple[str, ...]:
    return tuple(one.name for one in report.decisions if is_root(one))


def _moving(report: DiffReport) -> frozenset[str]:
    return frozenset(one.name for one in report.decisions if one.change is not Change.UNCHANGED)


def _changed(names: Sequence[str]) -> Expr:
    """Somebody for whom one of these decisions changes."""
    return any_of(Not(SameOutcome(name, BEFORE, "")) for name in names)


def _at_hand(versions: Versions, names: Sequence[str]) -> list[Person]:
    return [seen.person for seen in versions.seen if any(map(seen.differs, names))]


# -- in which words -------------------------------------------------------------------------------------------------------------


def _weight(condition: Expr) -> tuple[bool, bool, bool]:
    """What is told first: derived values, then what somebody is or has, then what not; dates last."""
    term = next((part for part in walk(condition) if isinstance(part, Fact | Derived | Decided)), condition)
    return term.type.kind is Kind.DATE, not isinstance(term, Derived), _excludes(condition)


def _excludes(condition: Expr) -> bool:
    """It says what somebody is not."""
    if isinstance(condition, Not):
        return True
    return (isinstance(condition, OneOf) and condition.negated) or (isinstance(condition, Compare) and condition.op == "!=")


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
