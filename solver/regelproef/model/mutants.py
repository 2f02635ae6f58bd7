"""Every first-order mutant of a rulebook: the rulebook with one slip in one rule, derived value or amount in force.

In: a `Rulebook` under its chosen readings. Out: `Mutant`s in rulebook order. Only mutants that load are made: one that the type checker would refuse,
there or in anything that reads what has the slip, needs no test. Ids are made of names and places within the rule, so that they do not change with
edits elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.answer.place import Span
from regelproef.language.members import Member, numbered
from regelproef.language.names import names_in
from regelproef.language.printer import show_dated
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.types import ORDERED, Kind, Type
from regelproef.model.bounds import retyped, retyped_derived, retyped_rule, scope_of, typed_again
from regelproef.model.edits import CALENDAR, WIDENED, Edit, edits_of, other_names
from regelproef.model.parts import AmountDefinition, AmountPeriod, Dated, DerivedDefinition, Formula, Period, Rule
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import other_days, place_of, shift_days

DELETIONS = ("rule-dropped", "condition-dropped", "exception-dropped", "validity-dropped")
OF_IMPLEMENTERS = frozenset({"exactly", "name", WIDENED, CALENDAR})  # slips of those who write the rules down again, rather than of their author
NOT_MADE = "not-made"
MOST_NAMES = 2  # that are tried in the place of another
Wanted = Callable[[str], bool]  # whether slips of a kind are


@dataclass(frozen=True)
class Mutant:
    """`owner` is the rule, derived value or amount; one of the last three says what it becomes; none of them: the rule is left out."""

    id: str
    kind: str
    owner: str
    before: str
    after: str
    span: Span
    decision: str = ""
    rule: Rule | None = None
    derived: DerivedDefinition | None = None
    amount: AmountDefinition | None = None

    def owners(self, book: Rulebook) -> frozenset[str]:
        """All whose definition is another by it: what each member has stands for all of them."""
        own = self.derived.member if self.derived is not None else None
        return frozenset((self.owner,)) if own is None else frozenset(copies_of(book, own))

    def apply(self, book: Rulebook) -> Rulebook:
        """The rulebook with this slip, with the types that it would have if its files said so.

        Raises:
            SyntaxProblem: where it would be refused; no such mutant is made.
        """
        if self.derived is not None:
            planted = replace(book, derived={**book.derived, **{one.name: one for one in _every_copy(book, self.derived)}})
        elif self.amount is not None:
            planted = replace(book, amounts={**book.amounts, self.owner: self.amount})
        else:
            planted = book.with_rule(self.owner, self.rule)
        return retyped(planted, frozenset({self.decision}) if self.decision else self.owners(book))


def _loads(book: Rulebook, mutant: Mutant) -> bool:
    try:
        mutant.apply(book)
    except SyntaxProblem:
        return False
    return True


def mutants_of(book: Rulebook, limits: Limits = NO_CLOCK, *, implementers: bool = False) -> Iterator[Mutant]:
    """Every mutant of rules, derived values and amounts in force under the chosen readings; with `implementers` also those `OF_IMPLEMENTERS`.

    Where no time is left to make them, one that is `NOT_MADE` stands for all those of a rule, and cannot be applied.
    """
    for decision in book.order:
        for rule in book.present_rules(decision):
            if limits.spent:
                yield Mutant(rule.id, NOT_MADE, rule.id, rule.id, "", rule.span, decision)
            else:
                yield from mutants_of_rule(book, rule, implementers=implementers)
    yield from other_mutants(book, implementers=implementers)


def other_mutants(book: Rulebook, *, implementers: bool = False) -> Iterator[Mutant]:
    """The mutants of derived values and of amounts."""
    reads = [book.index.of_decision(decision) for decision in book.order]
    derived = (one for one in book.written_derived if any(one.name in own.derived for own in reads))
    amounts = (one for one in book.amounts.values() if any(one.name in own.dated for own in reads))
    for slips in (*(_derived(book, one) for one in derived), *(_amount(one) for one in amounts)):
        yield from _usable(book, slips, _made(implementers=implementers))


def mutants_of_rule(book: Rulebook, rule: Rule, *, implementers: bool = False, wanted: Wanted = lambda _: True) -> Iterator[Mutant]:
    """Every mutant of one rule whose kind is wanted; what is not wanted is not typed."""
    made = _made(implementers=implementers)

    def asked(kind: str) -> bool:
        return made(kind) and wanted(kind)

    return _usable(book, _slips(book, rule, asked), asked)


def _made(*, implementers: bool) -> Wanted:
    """By an author, or by implementers too."""
    return lambda kind: implementers or kind not in OF_IMPLEMENTERS


def _usable(book: Rulebook, slips: Iterator[Mutant], wanted: Wanted) -> Iterator[Mutant]:
    return (one for one in slips if wanted(one.kind) and _loads(book, one))


def _slips(book: Rulebook, rule: Rule, wanted: Wanted) -> Iterator[Mutant]:
    yield Mutant(f"{rule.id}/dropped", "rule-dropped", rule.id, rule.id, "", rule.span, rule.decision)
    yield from _conditions(book, rule, wanted)
    for index, edge in enumerate(rule.exceptions):
        if not book.is_present(book.rules[edge.target].readings):
            continue
        left = rule.exceptions[:index] + rule.exceptions[index + 1 :]
        id_ = f"{rule.id}/exception-{edge.target}-dropped"
        yield Mutant(id_, "exception-dropped", rule.id, edge.target, "", edge.span, rule.decision, replace(rule, exceptions=left))
    yield from _outcomes(book, rule, wanted)
    for name, kind, periods in _other_periods(rule.valid):
        shown = (_shown(rule.valid), _shown(periods))
        yield Mutant(f"{rule.id}/valid-{name}", kind, rule.id, *shown, rule.valid_span, rule.decision, replace(rule, valid=periods))


def _conditions(book: Rulebook, rule: Rule, wanted: Wanted) -> Iterator[Mutant]:
    beside = _beside(book)
    for index, condition in enumerate(rule.conditions):
        place = f"{rule.id}/when-{index + 1}"
        for edit in (Edit("condition-dropped", "dropped", ""), *_edits(beside, condition)):
            if not wanted(edit.kind):
                continue
            other = (replace(condition, source=edit.source),) if edit.source else ()
            changed = _reworded(book, replace(rule, conditions=(*rule.conditions[:index], *other, *rule.conditions[index + 1 :])))
            if changed is not None:
                id_ = f"{place}-{edit.name}"
                yield Mutant(id_, edit.kind, rule.id, condition.source, edit.source, condition.span, rule.decision, changed)


def _edits(beside: Mapping[str, tuple[str, ...]], formula: Formula) -> Iterator[Edit]:
    yield from edits_of(formula.source, formula.expr)
    yield from other_names(formula.source, formula.expr, beside)


def _beside(book: Rulebook) -> dict[str, tuple[str, ...]]:
    """For each number and day the others that are easily taken for it: where the one can be all that the other can, the two nearest in range."""
    types = {name: fact.type for name, fact in book.facts.items()} | {name: derived.type for name, derived in book.derived.items()}
    types = {name: type_ for name, type_ in types.items() if type_.kind in ORDERED}
    found = {}
    for name, own in types.items():
        alike = (other for other, type_ in types.items() if other != name and type_.kind is own.kind)
        nested = [other for other in alike if _within(own, types[other]) or _within(types[other], own)]
        found[name] = tuple(sorted(nested, key=lambda other: _apart(own, types[other]))[:MOST_NAMES])
    return found


def _within(one: Type, other: Type) -> bool:
    return place_of(other.low) <= place_of(one.low) and place_of(one.high) <= place_of(other.high)


def _apart(one: Type, other: Type) -> int:
    return abs(place_of(one.low) - place_of(other.low)) + abs(place_of(one.high) - place_of(other.high))


def _reworded(book: Rulebook, rule: Rule) -> Rule | None:
    """The rule as its texts now say, or None when it would not load."""
    try:
        return retyped_rule(rule, scope_of(book), book.decisions[rule.decision].type)
    except SyntaxProblem:
        return None


def _outcomes(book: Rulebook, rule: Rule, wanted: Wanted) -> Iterator[Mutant]:
    outcome, type_ = rule.outcome, book.decisions[rule.decision].type
    others: list[Edit] = []
    if type_.kind is Kind.ENUM:
        others = [Edit("outcome", value, value) for value in type_.values if value != outcome.source]
    elif type_.kind is Kind.BOOL and outcome.source == "null":
        others = [Edit("outcome", value, value) for value in ("true", "false")]
    elif type_.kind is Kind.BOOL:
        others = [Edit("outcome", "opposite", {"true": "false", "false": "true"}.get(outcome.source, f"not ({outcome.source})"))]
    else:
        others = [edit if edit.kind in OF_IMPLEMENTERS else replace(edit, kind="outcome") for edit in _edits(_beside(book), outcome)]
    if type_.nullable and outcome.source != "null":
        others.append(Edit("outcome", "null", "null"))
    others.extend(_other_amounts(book, outcome))
    for edit in others:
        if not wanted(edit.kind):
            continue
        changed = _reworded(book, replace(rule, outcome=replace(outcome, source=edit.source)))
        if changed is not None:
            yield Mutant(f"{rule.id}/then-{edit.name}", edit.kind, rule.id, outcome.source, edit.source, outcome.span, rule.decision, changed)


def _other_amounts(book: Rulebook, outcome: Formula) -> Iterator[Edit]:
    """An outcome that is an amount, with the amount that stands next in the file."""
    own = book.amounts.get(outcome.source)
    if own is None:
        return
    names = [name for name, amount in book.amounts.items() if amount.type.kind is own.type.kind]
    other = names[(names.index(own.name) + 1) % len(names)]
    if other != own.name:
        yield Edit("outcome", other, other)


# -- periods ----------------------------------------------------------------------------------------------------------------


def _other_periods(valid: tuple[Period, ...]) -> Iterator[tuple[str, str, tuple[Period, ...]]]:
    """Name, kind and periods: no validity at all, and each edge moved by a day and by a year."""
    if not valid:
        return
    yield "dropped", "validity-dropped", ()
    for index, period in enumerate(valid):
        place = f"{index + 1}-" if len(valid) > 1 else ""
        for edge, day in (("from", period.first), ("until", period.last)):
            if day is None:
                continue
            for name, moved in other_days(day):
                changed = replace(period, first=moved) if edge == "from" else replace(period, last=moved)
                if not _is_empty(changed):
                    yield f"{place}{edge}-{name}", "validity", (*valid[:index], changed, *valid[index + 1 :])


def _shown(periods: tuple[Period, ...]) -> str:
    return "; ".join(f"{period.first or ''}..{period.last or ''}" for period in periods)


# -- derived values and amounts ---------------------------------------------------------------------------------------------


def _derived(book: Rulebook, derived: DerivedDefinition) -> Iterator[Mutant]:
    """Of what each member has, in the value of the first; `apply` makes them in all."""
    readings, formula = next(entry for entry in derived.alternatives if book.is_present(entry[0]))
    scope = scope_of(book).without_decisions()
    for edit in _edits(_beside(book), formula):
        if edit.kind == WIDENED:
            continue  # whoever reads the value is widened himself
        try:
            expr = typed_again(derived, edit.source, scope)
        except SyntaxProblem:
            continue
        if (expr.type.kind, expr.type.values) != (derived.type.kind, derived.type.values):
            continue
        if any(derived.name in (one, *_behind(book, one)) for one in names_in((expr,)).derived):
            continue
        changed = Formula(expr, edit.source, formula.scalar)
        definition = replace(derived, alternatives=tuple((own, changed if own == readings else other) for own, other in derived.alternatives))
        yield Mutant(f"{derived.name}/{edit.name}", edit.kind, derived.name, formula.source, edit.source, formula.span, derived=definition)


def _every_copy(book: Rulebook, derived: DerivedDefinition) -> tuple[DerivedDefinition, ...]:
    """The value with this definition; where it is one that each member has, that of every one."""
    if derived.member is None:
        return (derived,)
    scope = scope_of(book).without_decisions()
    return tuple(retyped_derived(replace(derived, name=name, member=one), scope) for name, one in copies_of(book, derived.member).items())


def copies_of(book: Rulebook, own: Member) -> dict[str, Member]:
    """What each member has of this, by its name."""
    every = (replace(own, number=place) for place in range(1, book.members[own.members].most + 1))
    return {numbered(one.members, one.number, one.own): one for one in every}


def _behind(book: Rulebook, derived: str) -> frozenset[str]:
    """The derived values on which one depends, under any reading."""
    return book.index.of(*(formula for _, formula in book.derived[derived].alternatives), chosen=False).derived


def _amount(amount: AmountDefinition) -> Iterator[Mutant]:
    for index, entry in enumerate(amount.periods):
        name = str(entry.period.first or "start")
        if entry.value is not None:
            for word, step in (("plus1", 1), ("minus1", -1)):
                value = _stepped(entry.value, step)
                if value is None:
                    continue
                periods = (*amount.periods[:index], replace(entry, value=value), *amount.periods[index + 1 :])
                shown = show_dated(entry.value, amount.type), show_dated(value, amount.type)
                yield _other_amount(amount, f"{name}-{word}", "parameter" if amount.parameter else "amount", *shown, periods, entry.span)
        for word, step in (("day-later", 1), ("day-earlier", -1)) if index else ():
            yield from _edge(amount, index, f"{name}-{word}", step)


def _stepped(value: Dated, step: int) -> Dated | None:
    """The next value; None beyond the ends of the year."""
    if isinstance(value, int):
        return value + step
    moved = shift_days(value, step)
    return moved if moved is not None and moved.year == value.year else None


def _edge(amount: AmountDefinition, index: int, name: str, step: int) -> Iterator[Mutant]:
    """The day on which one period takes over from the one before it, moved; unless nothing would be left of one of the two."""
    before, entry = amount.periods[index - 1], amount.periods[index]
    first = entry.period.first
    moved = shift_days(first, step) if first is not None else None
    if first is None or moved is None:
        return
    periods = list(amount.periods)
    if before.period.last is not None and before.period.last == shift_days(first, -1):
        last = shift_days(moved, -1)
        if last is None:  # the calendar begins there
            return
        periods[index - 1] = replace(before, period=replace(before.period, last=last))
    periods[index] = replace(entry, period=replace(entry.period, first=moved))
    if not any(_is_empty(one.period) for one in periods):
        yield _other_amount(amount, name, "validity", first.isoformat(), moved.isoformat(), tuple(periods), entry.span)


def _is_empty(period: Period) -> bool:
    return period.first is not None and period.last is not None and period.first > period.last


def _other_amount(amount: AmountDefinition, name: str, kind: str, before: str, after: str, periods: tuple[AmountPeriod, ...], span: Span) -> Mutant:
    return Mutant(f"{amount.name}/{name}", kind, amount.name, before, after, span, amount=replace(amount, periods=periods))
