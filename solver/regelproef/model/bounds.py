"""The bounds of what a rulebook computes: they follow from its formulas, and move when a formula does.

In: formulas. Out: the type of a derived value, an amount or a decision, with the least and greatest value that it can have; and `retyped`, which
takes a rulebook of which some definitions were changed and types again whatever reads a value whose type is now another.
Guarantees: a rulebook that `retyped` gives has the types that it would have if it had been read from its files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from regelproef.language.calls import with_decimals
from regelproef.language.checker import check_expression
from regelproef.language.known import NOTHING, Known, known_where
from regelproef.language.members import Group, Member, numbered, of_member
from regelproef.language.scope import Scope
from regelproef.language.typed import Expr
from regelproef.language.types import BOOL, DAYS_OF, ORDERED, Kind, Type, days_of_year, join, number
from regelproef.model.order import in_order
from regelproef.model.parts import AmountDefinition, AmountPeriod, DerivedDefinition, Formula, MembersDefinition, Period, Property, Rule, Statement
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import shift_days


def decision_type(declared: Type, rules: Iterable[Rule]) -> Type:
    """The declared type with the least and greatest result of any rule, whatever the readings; some day or number where no rule gives one."""
    if declared.kind not in ORDERED:
        return declared
    said = [type_ for rule in rules if (type_ := rule.outcome.expr.type).kind is not Kind.NULL]
    somewhere = date(2000, 1, 1) if declared.kind is Kind.DATE else 0
    low, high = min((one.low for one in said), default=somewhere), max((one.high for one in said), default=somewhere)  # type: ignore[type-var]
    return replace(declared, low=low, high=high)


def of_like_decimals(formulas: Sequence[Formula]) -> tuple[Formula, ...]:
    """The formulas of one derived value, of which any may be in force, with as many decimals as the one with the most."""
    most = max(formula.expr.type.decimals for formula in formulas)
    return tuple(replace(formula, expr=with_decimals(formula.expr, most)) for formula in formulas)


def of_every_member(own: DerivedDefinition, members: str, name: str, most: int) -> tuple[DerivedDefinition, ...]:
    """What any member has, as a value of each who may be there."""

    def of(place: int) -> DerivedDefinition:
        said = tuple((readings, replace(formula, expr=of_member(formula.expr, members, place))) for readings, formula in own.alternatives)
        return replace(own, name=numbered(members, place, name), alternatives=said, member=Member(members, place, name))

    return tuple(map(of, range(1, most + 1)))


def derived_type(formulas: Iterable[Formula]) -> Type:
    """The type of what is one of these, all of one kind; for a history every year of any of them."""
    first, *others = (formula.expr.type for formula in formulas)
    for other in others:
        first = join(first, other)
    return first


def amount_type(kind: Kind, decimals: int, periods: Iterable[AmountPeriod]) -> Type:
    """From the least to the greatest value that is known; nullable where some period is unknown."""
    values = [entry.value for entry in periods]
    if kind is Kind.DAY_OF_YEAR:
        days = [value for value in values if isinstance(value, date)] or [date(DAYS_OF, 1, 1)]
        return days_of_year(min(days), max(days))
    known = [value for value in values if isinstance(value, int)] or [0]
    return replace(number(min(known), max(known), kind, decimals), nullable=None in values)


def scope_of(book: Rulebook) -> Scope:
    """What the rules of a rulebook may name."""
    return Scope(
        {name: fact.type for name, fact in book.facts.items()},
        frozenset(book.derived),
        lambda name: typed_by(book.derived, name),
        {name: decision.type for name, decision in book.decisions.items()},
        amount_types(book.amounts),
        parameter_types(book.amounts),
        book.reference_date,
        groups={name: _group(book, one) for name, one in book.members.items()},
        given=given_throughout(book.amounts, _reference(book)),
    )


def typed_by(derived: Mapping[str, DerivedDefinition], name: str) -> Type:
    """The type of a derived value; of one that any member has that of the first, for all have the same."""
    members, _, own = name.partition(".")
    return derived[name if name in derived else numbered(members, 1, own)].type


def _group(book: Rulebook, one: MembersDefinition) -> Group:
    facts = {name: book.facts[numbered(one.name, 1, name)].type for name in one.facts}
    values = (own.member for own in book.derived.values())
    return Group(one.most, facts, frozenset(own.own for own in values if own is not None and own.members == one.name))


def _reference(book: Rulebook) -> Type | None:
    fact = book.facts.get(book.reference_date)
    return None if fact is None else fact.type


def amount_types(dated: Mapping[str, AmountDefinition]) -> dict[str, Type]:
    return {name: one.type for name, one in dated.items() if not one.parameter}


def given_throughout(dated: Mapping[str, AmountDefinition], reference: Type | None) -> frozenset[str]:
    """The amounts with a known value on every day of the range of the reference date."""
    if reference is None or reference.kind is not Kind.DATE:
        return frozenset()
    days = Period(reference.first_date, reference.last_date)
    return frozenset(name for name, one in dated.items() if not one.parameter and _covers(one.periods, days))


def _covers(periods: Iterable[AmountPeriod], days: Period) -> bool:
    """The periods with a known value leave out none of these days."""
    left = days.first
    for entry in sorted(periods, key=lambda one: one.period.first or date.min):
        if left is not None and entry.value is not None and entry.period.covers(left):
            left = None if entry.period.last is None or days.last is None or entry.period.last >= days.last else shift_days(entry.period.last, 1)
    return left is None


def parameter_types(dated: Mapping[str, AmountDefinition]) -> dict[str, Type]:
    return {name: one.type for name, one in dated.items() if one.parameter}


def retyped(book: Rulebook, changed: frozenset[str]) -> Rulebook:
    """The rulebook with the types that follow from its formulas, after the definitions of these derived values, amounts and decisions were changed.

    `changed`: the names whose own definition (for a decision: a rule of it) is another now; the types in `book` are still those from before.

    Raises:
        SyntaxProblem: where something that reads them would be refused.
    """
    book, moved = _with_amounts(book, changed)
    book, moved = _with_derived(book, changed, moved)
    book, moved = _with_decisions(book, changed, moved)
    return _with_questions(book, moved) if moved else book


def _with_amounts(book: Rulebook, changed: frozenset[str]) -> tuple[Rulebook, frozenset[str]]:
    amounts: dict[str, AmountDefinition] = {}
    for name in sorted(changed & book.amounts.keys()):
        own = book.amounts[name].type
        type_ = amount_type(own.kind, own.decimals, book.amounts[name].periods)
        if type_ != book.amounts[name].type:
            amounts[name] = replace(book.amounts[name], type=type_)
    return (replace(book, amounts={**book.amounts, **amounts}) if amounts else book), frozenset(amounts)


def _with_derived(book: Rulebook, changed: frozenset[str], moved: frozenset[str]) -> tuple[Rulebook, frozenset[str]]:
    if not changed & (book.derived.keys() | book.amounts.keys()) and not moved:
        return book, moved
    derived = dict(book.derived)
    scope = replace(scope_of(book), derived=lambda name: typed_by(derived, name), decisions={}, reads_decisions=False)
    order = in_order(book.derived, lambda name: sorted(frozenset().union(*(formula.names.derived for _, formula in derived[name].alternatives))))
    for name in order:
        own = _retyped_derived(derived[name], scope, moved | changed & book.amounts.keys())
        if own is derived[name] and name not in changed:
            continue
        type_ = derived_type(formula for _, formula in own.alternatives)
        if type_ != derived[name].type:
            own, moved = replace(own, type=type_), moved | {name}
        derived[name] = own
    return replace(book, derived=derived), moved


def _retyped_derived(own: DerivedDefinition, scope: Scope, moved: frozenset[str]) -> DerivedDefinition:
    return retyped_derived(own, scope) if _reads((formula for _, formula in own.alternatives), moved) else own


def retyped_derived(own: DerivedDefinition, scope: Scope) -> DerivedDefinition:
    """The derived value with its texts typed again.

    Raises:
        SyntaxProblem: where they would be refused.
    """
    formulas = tuple(formula for _, formula in own.alternatives)
    typed = of_like_decimals([replace(formula, expr=typed_again(own, formula.source, scope)) for formula in formulas])
    return replace(own, alternatives=tuple((readings, formula) for (readings, _), formula in zip(own.alternatives, typed, strict=True)))


def typed_again(own: DerivedDefinition, source: str, scope: Scope) -> Expr:
    """A formula of a derived value; where it is that of a member, said of this one.

    Raises:
        SyntaxProblem: where it would be refused.
    """
    if own.member is None:
        return check_expression(source, scope)
    return of_member(check_expression(source, scope.for_member(own.member.members)), own.member.members, own.member.number)


def _with_decisions(book: Rulebook, changed: frozenset[str], moved: frozenset[str]) -> tuple[Rulebook, frozenset[str]]:
    decisions, rules = dict(book.decisions), dict(book.rules)
    for name in book.order:
        if name not in changed and not moved:
            continue
        own = book.rules_by_decision[name]
        if moved:
            scope = scope_of(replace(book, decisions=decisions))
            own = tuple(retyped_rule(rule, scope, decisions[name].type) if _reads(rule.formulas, moved) else rule for rule in own)
            rules.update({rule.id: rule for rule in own})
        type_ = decision_type(decisions[name].type, own)
        if type_ != decisions[name].type:
            moved |= {name}
            decisions[name] = replace(decisions[name], type=type_)
    return (replace(book, decisions=decisions, rules=rules) if moved else book), moved


def _with_questions(book: Rulebook, moved: frozenset[str]) -> Rulebook:
    """World lines and usual lines, where a fact is read, properties and statements."""
    scope = scope_of(book)
    bare, meta = scope.of_world(), replace(scope, meta=True)

    def again(line: Formula) -> Formula:
        return retyped_lines((line,), bare)[0][0] if _reads((line,), moved) else line

    world, usual = (tuple(replace(line, holds=again(line.holds)) for line in lines) for lines in (book.world, book.usual))
    facts = {name: replace(fact, read_where=again(fact.read_where)) if fact.read_where else fact for name, fact in book.facts.items()}
    properties = tuple(_retyped_property(one, scope) if _reads((*one.guard, *one.conclusion), moved) else one for one in book.properties)
    documents = tuple(
        replace(
            document,
            statements=tuple(_retyped_statement(one, meta) if _reads((*one.when, *one.then), moved) else one for one in document.statements),
        )
        for document in book.documents
    )
    return replace(book, world=world, usual=usual, facts=facts, properties=properties, documents=documents)


def retyped_rule(rule: Rule, scope: Scope, decision: Type) -> Rule:
    """The rule with its texts typed again.

    Raises:
        SyntaxProblem: where they would be refused.
    """
    conditions, known = retyped_lines(rule.conditions, scope)
    said = check_expression(rule.outcome.source, scope, decision, known, outcome=True)
    return replace(rule, conditions=conditions, outcome=replace(rule.outcome, expr=said))


def retyped_lines(lines: Iterable[Formula], scope: Scope, known: Known = NOTHING) -> tuple[tuple[Formula, ...], Known]:
    """Truth-valued lines typed again, in order, and what is known not to be null after them."""
    found: list[Formula] = []
    for line in lines:
        expr = check_expression(line.source, scope, BOOL, known)
        known = known | known_where(expr)
        found.append(replace(line, expr=expr))
    return tuple(found), known


def _retyped_property(own: Property, scope: Scope) -> Property:
    inner = scope.for_property(own.persons)
    guard, known = retyped_lines(own.guard, inner)
    return replace(own, guard=guard, conclusion=retyped_lines(own.conclusion, inner, known)[0])


def _retyped_statement(own: Statement, scope: Scope) -> Statement:
    when, known = retyped_lines(own.when, scope)
    return replace(own, when=when, then=retyped_lines(own.then, scope, known)[0])


def _reads(formulas: Iterable[Formula], names: frozenset[str]) -> bool:
    return bool(names) and any(names & (formula.names.derived | formula.names.dated | formula.names.values) for formula in formulas)
