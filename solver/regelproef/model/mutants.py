"""Every first-order mutant of a rulebook: the rulebook with one slip in one rule, derived value or amount in force.

In: a `Rulebook` under its chosen readings. Out: `Mutant`s in rulebook order. Only mutants that load are made: one that the type checker would refuse
needs no test. Ids are made of names and places within the rule, so that they do not change with edits elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regelproef.answer.place import Span
from regelproef.language.calls import NOTHING
from regelproef.language.checker import check_expression, known_if_true
from regelproef.language.scope import Scope
from regelproef.language.tokens import SyntaxProblem
from regelproef.language.typed import Derived, walk
from regelproef.language.types import BOOL, NUMBERS, Kind, Type, number
from regelproef.model.edits import Edit, edits_of, shift_years
from regelproef.model.parts import AmountDefinition, DerivedDefinition, Formula, Period, Rule
from regelproef.model.rulebook import Rulebook

DELETIONS = ("rule-dropped", "condition-dropped", "exception-dropped", "validity-dropped")


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

    def apply(self, book: Rulebook) -> Rulebook:
        """The rulebook with this slip."""
        if self.derived is not None:
            return _retyped_readers(replace(book, derived={**book.derived, self.owner: self.derived}), self.owner)
        if self.amount is not None:
            return _retyped_readers(replace(book, amounts={**book.amounts, self.owner: self.amount}), self.owner)
        if self.rule is None:
            return replace(book, rules={name: _without_edge(rule, self.owner) for name, rule in book.rules.items() if name != self.owner})
        return replace(book, rules={**book.rules, self.owner: self.rule})


def _without_edge(rule: Rule, target: str) -> Rule:
    kept = tuple(edge for edge in rule.exceptions if edge.target != target)
    return rule if len(kept) == len(rule.exceptions) else replace(rule, exceptions=kept)


def _retyped_readers(book: Rulebook, changed: str) -> Rulebook:
    """The rulebook with the expressions that read `changed` typed again, because the bounds of their results may differ."""
    scope, touched = replace(scope_of(book), decisions={}, reads_decisions=False), {changed}
    derived = dict(book.derived)
    for name, definition in _derived_in_order(book):
        if name == changed or not any(getattr(p, "name", "") in touched for _, f in definition.alternatives for p in walk(f.expr)):
            continue
        touched.add(name)
        alternatives = tuple((own, replace(f, expr=check_expression(f.source, scope))) for own, f in definition.alternatives)
        type_ = definition.type
        for _, formula in alternatives:
            type_ = _widened(type_, formula.expr.type)
        derived[name] = replace(definition, alternatives=alternatives, type=type_)
        scope = replace(scope, derived=lambda one: derived[one].type)
    book = replace(book, derived=derived)
    scope, rules = scope_of(book), dict(book.rules)
    for rule in book.rules.values():
        if any(getattr(part, "name", "") in touched for formula in rule.formulas for part in walk(formula.expr)):
            rules[rule.id] = _retyped(book, rule, tuple(f.source for f in rule.conditions), rule.outcome.source, scope) or rule
    return replace(book, rules=rules)


def _derived_in_order(book: Rulebook) -> list[tuple[str, DerivedDefinition]]:
    """Derived values, each after those that it names."""
    found: dict[str, DerivedDefinition] = {}

    def visit(name: str) -> None:
        if name in found:
            return
        for _, formula in book.derived[name].alternatives:
            for part in walk(formula.expr):
                if isinstance(part, Derived):
                    visit(part.name)
        found[name] = book.derived[name]

    for name in book.derived:
        visit(name)
    return list(found.items())


def scope_of(book: Rulebook) -> Scope:
    """What expressions of the rulebook's rules may name."""
    return Scope(
        {name: fact.type for name, fact in book.facts.items()},
        frozenset(book.derived),
        lambda name: book.derived[name].type,
        {name: decision.type for name, decision in book.decisions.items()},
        {name: amount.type for name, amount in book.amounts.items()},
    )


def mutants_of(book: Rulebook) -> Iterator[Mutant]:
    """Every mutant of rules, derived values and amounts in force under the chosen readings."""
    for decision in book.order:
        for rule in book.present_rules(decision):
            yield from mutants_of_rule(book, rule)
    yield from other_mutants(book)


def other_mutants(book: Rulebook) -> Iterator[Mutant]:
    """The mutants of derived values and of amounts."""
    used = _names_in_force(book)
    for derived in book.derived.values():
        if derived.name in used:
            yield from _derived(book, derived)
    for amount in book.amounts.values():
        if amount.name in used:
            yield from _amount(amount)


def _names_in_force(book: Rulebook) -> frozenset[str]:
    """Derived values and amounts that some rule in force reads, directly or through a derived value."""
    parts = (
        part for decision in book.order for rule in book.present_rules(decision) for formula in rule.formulas for part in book.inlined(formula.expr)
    )
    return frozenset(name for part in parts if (name := getattr(part, "name", "")))


def mutants_of_rule(book: Rulebook, rule: Rule) -> Iterator[Mutant]:
    """Every mutant of one rule."""
    yield Mutant(f"{rule.id}/dropped", "rule-dropped", rule.id, rule.id, "", rule.span, rule.decision)
    yield from _conditions(book, rule)
    for index, edge in enumerate(rule.exceptions):
        if not book.is_present(book.rules[edge.target].readings):
            continue
        left = rule.exceptions[:index] + rule.exceptions[index + 1 :]
        id_ = f"{rule.id}/exception-{edge.target}-dropped"
        yield Mutant(id_, "exception-dropped", rule.id, edge.target, "", edge.span, rule.decision, replace(rule, exceptions=left))
    yield from _outcomes(book, rule)
    for name, kind, periods in _other_periods(rule.valid):
        shown = (_shown(rule.valid), _shown(periods))
        yield Mutant(f"{rule.id}/valid-{name}", kind, rule.id, *shown, rule.valid_span, rule.decision, replace(rule, valid=periods))


def _conditions(book: Rulebook, rule: Rule) -> Iterator[Mutant]:
    scope = scope_of(book)
    for index, condition in enumerate(rule.conditions):
        place = f"{rule.id}/when-{index + 1}"
        for edit in (Edit("condition-dropped", "dropped", ""), *edits_of(condition.source, condition.expr)):
            lines = [other.source for other in rule.conditions]
            lines[index : index + 1] = [edit.source] if edit.source else []
            changed = _retyped(book, rule, tuple(lines), rule.outcome.source, scope)
            if changed is not None:
                id_ = f"{place}-{edit.name}"
                yield Mutant(id_, edit.kind, rule.id, condition.source, edit.source, condition.span, rule.decision, changed)


def _retyped(book: Rulebook, rule: Rule, lines: tuple[str, ...], outcome: str, scope: Scope) -> Rule | None:
    """The rule with these texts, or None when it would not load."""
    known, conditions = NOTHING, []
    own = {formula.source: formula for formula in rule.conditions}
    try:
        for line in lines:
            formula = own.get(line) or rule.conditions[0]
            expr = check_expression(line, scope, BOOL, known)
            conditions.append(Formula(expr, line, formula.scalar))
            known = known | known_if_true(expr)
        said = check_expression(outcome, scope, book.decisions[rule.decision].type, known, outcome=True)
    except SyntaxProblem:
        return None
    return replace(rule, conditions=tuple(conditions), outcome=Formula(said, outcome, rule.outcome.scalar))


def _outcomes(book: Rulebook, rule: Rule) -> Iterator[Mutant]:
    scope, outcome = scope_of(book), rule.outcome
    type_ = book.decisions[rule.decision].type
    others: list[Edit] = []
    if type_.kind is Kind.ENUM:
        others = [Edit("outcome", value, value) for value in type_.values if value != outcome.source]
    elif type_.kind is Kind.BOOL:
        others = [Edit("outcome", "opposite", {"true": "false", "false": "true"}.get(outcome.source, f"not ({outcome.source})"))]
    else:
        others = [Edit("outcome", edit.name, edit.source) for edit in edits_of(outcome.source, outcome.expr)]
        if type_.nullable and outcome.source != "null":
            others.append(Edit("outcome", "null", "null"))
        others.extend(_other_amounts(book, outcome))
    for edit in others:
        changed = _retyped(book, rule, tuple(one.source for one in rule.conditions), edit.source, scope)
        if changed is not None:
            yield Mutant(f"{rule.id}/then-{edit.name}", "outcome", rule.id, outcome.source, edit.source, outcome.span, rule.decision, changed)


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
            for name, moved in _moved(day):
                changed = replace(period, first=moved) if edge == "from" else replace(period, last=moved)
                if changed.first is None or changed.last is None or changed.first <= changed.last:
                    yield f"{place}{edge}-{name}", "validity", (*valid[:index], changed, *valid[index + 1 :])


def _moved(day: date) -> tuple[tuple[str, date], ...]:
    return (
        ("day-later", day + timedelta(days=1)),
        ("day-earlier", day - timedelta(days=1)),
        ("year-later", shift_years(day, 1)),
        ("year-earlier", shift_years(day, -1)),
    )


def _shown(periods: tuple[Period, ...]) -> str:
    return "; ".join(f"{period.first or ''}..{period.last or ''}" for period in periods)


# -- derived values and amounts ---------------------------------------------------------------------------------------------


def _derived(book: Rulebook, derived: DerivedDefinition) -> Iterator[Mutant]:
    readings, formula = next(entry for entry in derived.alternatives if book.is_present(entry[0]))
    scope = replace(scope_of(book), decisions={}, reads_decisions=False)
    for edit in edits_of(formula.source, formula.expr):
        try:
            expr = check_expression(edit.source, scope)
        except SyntaxProblem:
            continue
        if expr.type.kind is not derived.type.kind:
            continue
        changed = Formula(expr, edit.source, formula.scalar)
        alternatives = tuple((own, changed if own == readings else other) for own, other in derived.alternatives)
        type_ = _widened(derived.type, expr.type)
        id_ = f"{derived.name}/{edit.name}"
        definition = replace(derived, alternatives=alternatives, type=type_)
        yield Mutant(id_, edit.kind, derived.name, formula.source, edit.source, formula.span, derived=definition)


def _widened(own: Type, other: Type) -> Type:
    if own.kind in NUMBERS:
        return number(min(own.lowest, other.lowest), max(own.highest, other.highest), own.kind)
    if own.kind is Kind.DATE:
        return replace(own, low=min(own.first_date, other.first_date), high=max(own.last_date, other.last_date))
    return own


def _amount(amount: AmountDefinition) -> Iterator[Mutant]:
    for index, entry in enumerate(amount.periods):
        name = str(entry.period.first or "start")
        if entry.value is not None:
            for word, step in (("plus1", 1), ("minus1", -1)):
                changed = replace(entry, value=entry.value + step)
                periods = (*amount.periods[:index], changed, *amount.periods[index + 1 :])
                yield _other_amount(amount, f"{name}-{word}", "amount", str(entry.value), str(changed.value), periods, entry.span)
        first = entry.period.first
        if index and first is not None:
            for word, step in (("day-later", 1), ("day-earlier", -1)):
                moved = first + timedelta(days=step)
                yield _edge(amount, index, f"{name}-{word}", first, moved)


def _edge(amount: AmountDefinition, index: int, name: str, first: date, moved: date) -> Mutant:
    """The day on which one period takes over from the one before it, moved."""
    before, entry = amount.periods[index - 1], amount.periods[index]
    periods = list(amount.periods)
    if before.period.last == first - timedelta(days=1):
        periods[index - 1] = replace(before, period=replace(before.period, last=moved - timedelta(days=1)))
    periods[index] = replace(entry, period=replace(entry.period, first=moved))
    return _other_amount(amount, name, "validity", first.isoformat(), moved.isoformat(), tuple(periods), entry.span)


def _other_amount(amount: AmountDefinition, name: str, kind: str, before: str, after: str, periods: tuple[object, ...], span: Span) -> Mutant:
    changed = replace(amount, periods=periods)  # type: ignore[arg-type]  # the periods of an amount
    values = [entry.value for entry in changed.periods if entry.value is not None] or [0]
    type_ = replace(amount.type, low=min(values), high=max(values))
    return Mutant(f"{amount.name}/{name}", kind, amount.name, before, after, span, amount=replace(changed, type=type_))
