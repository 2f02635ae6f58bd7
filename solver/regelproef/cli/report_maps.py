"""Which maps of outcomes a report shows.

In: a rulebook, limits, and the maps that are asked for. Out: the maps, and a finding for each that no time was left for. Where none is asked for,
each decision has one: of the default person, who is usual, over those two facts of which the decision speaks most that show most of usual persons;
where that shows one outcome only, of the usual example about it that shows most. A decision that reads dates itself has one over the years too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from regelproef.answer.asked import TOO_LATE
from regelproef.answer.finding import Finding
from regelproef.answer.limits import Limits, OutOfBudget
from regelproef.answer.outcome import Person
from regelproef.ask.bench import undecided
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.outcome_map import OutcomeMap, axis, outcome_map, telling, telling_person
from regelproef.language.typed import Decided, Fact
from regelproef.language.types import Kind, Type
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import differences

MOST_CELLS = 100  # of a map for which a more telling person is sought, and of one over the years
MOST_FACTS = 9  # of which a decision speaks most, each two of which are tried as the axes of its map
MOST_EXAMPLES = 9  # of whom a map is tried
MOST_NUMBERS = 12  # that a fact can be, for it to be an axis that nobody asked for
MapChoice = tuple[str, str, str]  # across, down, decision


def outcome_maps(book: Rulebook, limits: Limits, asked: tuple[MapChoice, ...]) -> tuple[tuple[OutcomeMap, ...], tuple[Finding, ...]]:
    """The maps, and which of them no time was left for."""
    evaluator, found, late = Evaluator(book), list[OutcomeMap](), list[Finding]()
    for choice in asked:
        try:
            found.extend(_asked(evaluator, limits, choice))
        except OutOfBudget:
            late.append(undecided("map", choice, TOO_LATE))
    for decision in () if asked else book.decisions:
        try:
            found.extend(_of_decision(evaluator, limits, decision))
        except OutOfBudget:
            late.append(undecided("map", (decision,), TOO_LATE))
    return tuple(found), tuple(late)


def _asked(evaluator: Evaluator, limits: Limits, choice: MapChoice) -> Iterator[OutcomeMap]:
    """That of the default person, and where another shows more that one too."""
    made = _map(evaluator, limits, evaluator.book.default_person(), choice)
    if made is not None:
        yield made
        yield from _more_telling(evaluator, limits, made)


def _of_decision(evaluator: Evaluator, limits: Limits, decision: str) -> Iterator[OutcomeMap]:
    own, spoken = _spoken(evaluator.book, decision)
    made = _best(evaluator, limits, decision, evaluator.book.default_person(), spoken)
    if made and not _tells(made[0]):
        for person in _usual_examples(evaluator, decision):
            made += _best(evaluator, limits, decision, person, spoken)
    if made:
        yield max(made, key=telling)
    clock = evaluator.book.reference_date
    dates = [name for name in own if evaluator.book.facts[name].type.kind is Kind.DATE and name != clock]
    dated = _map(evaluator, limits, evaluator.book.default_person(), (clock, dates[0], decision)) if clock and dates else None
    if dated is not None and _tells(dated) and len(dated.rows) * len(dated.columns) <= MOST_CELLS:
        yield dated


def _tells(made: OutcomeMap) -> bool:
    """Not every usual person gets the same."""
    return telling(made)[0] > 1


def _best(evaluator: Evaluator, limits: Limits, decision: str, person: Person, facts: list[str]) -> list[OutcomeMap]:
    """Over those two of the facts that show most for a person; none where there are no two."""
    pairs = combinations(facts[:MOST_FACTS], 2)
    made = [one for across, down in pairs if (one := _map(evaluator, limits, person, (down, across, decision))) is not None]
    return [max(made, key=telling)] if made else []


def _usual_examples(evaluator: Evaluator, decision: str) -> list[Person]:
    """Those that the rulebook names for a decision, the simplest first."""
    book = evaluator.book
    persons = (case.person for case in book.asked_cases if not case.under and decision in dict(case.expect))
    usual: list[Person] = [
        whole for person in persons if not evaluator.impossible(whole := {**book.default_person(), **person}) and not evaluator.unusual(whole)
    ]
    return sorted(usual, key=lambda whole: len(differences(book, whole)))[:MOST_EXAMPLES]


def _more_telling(evaluator: Evaluator, limits: Limits, made: OutcomeMap) -> Iterator[OutcomeMap]:
    across, down = made.across, made.down
    if len(across.values) * len(down.values) <= MOST_CELLS:
        person = telling_person(evaluator, limits, made.decision, across, down)
        if person is not None:
            yield outcome_map(evaluator, limits, person, made.decision, across, down)


def _map(evaluator: Evaluator, limits: Limits, person: Person, choice: MapChoice) -> OutcomeMap | None:
    """None where a fact has too many values for an axis."""
    across, down, decision = choice
    one, other = axis(evaluator.book, across, beside=down), axis(evaluator.book, down, beside=across)
    return None if one is None or other is None else outcome_map(evaluator, limits, person, decision, one, other)


def _spoken(book: Rulebook, decision: str) -> tuple[list[str], list[str]]:
    """The facts that a decision's own rules read, and all with few values that it or a decision that it reads does; those that are read most first,
    the decision's own before others."""
    found: Counter[str] = Counter()
    waiting, seen, own = [decision], {decision}, list[str]()
    while waiting:
        name = waiting.pop(0)
        for rule in book.present_rules(name):
            for part in (part for formula in rule.formulas for part in book.inlined(formula.expr)):
                if isinstance(part, Fact):
                    found[part.name] += 1
                elif isinstance(part, Decided) and part.name not in seen:
                    seen.add(part.name)
                    waiting.append(part.name)
        own = own or [name for name, _ in found.most_common()]
    few = [name for name, _ in found.most_common() if _has_few_values(book.facts[name].type)]
    return own, [*(name for name in own if name in few), *(name for name in few if name not in own)]


def _has_few_values(type_: Type) -> bool:
    return type_.kind in {Kind.BOOL, Kind.ENUM} or (type_.kind is Kind.INT and type_.highest - type_.lowest < MOST_NUMBERS)
