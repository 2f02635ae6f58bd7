"""The map of a comparison held against the evaluators, person by person.

In: two rulebooks. Out: what is wrong with their map: a changed person outside every region, or an unchanged one inside a region called exact.
The persons are concentrated at boundaries: witnesses and their neighbours, crossed, moved on by random steps, and facts drawn near every constant.
"""

from __future__ import annotations

import random
from datetime import date

from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Outcome, Person, Value
from regelproef.ask.two_versions import as_line
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare
from regelproef.diff.report import Change, DiffReport, Fit, Region, SideOutcome
from regelproef.language.syntax import SyntaxProblem
from regelproef.language.typed import Const, Expr, walk
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook
from regelproef.model.steps import next_values


def constants_of(book: Rulebook) -> list[int | date]:
    """Every number and date that a rule, derived value or period names, in order."""
    exprs = [formula.expr for rule in book.rules.values() for formula in rule.formulas]
    exprs += [formula.expr for one in book.derived.values() for _, formula in one.alternatives]
    found = {part.value for expr in exprs for part in walk(expr) if isinstance(part, Const) and isinstance(part.value, (int, date))}
    ends = {end for rule in book.rules.values() for period in rule.valid for end in (period.first, period.last) if end}
    ends |= {end for amount in book.amounts.values() for one in amount.periods for end in (one.period.first, one.period.last) if end}
    return sorted(found | ends, key=str)


def draw_value(draw: random.Random, fact: FactDefinition, constants: list[int | date]) -> Value:
    """A value near a constant, or at an end, or the default, or anywhere."""
    own = fact.type
    if isinstance(fact.default, frozenset):
        years = range(own.lowest, own.highest + 1)
        start, length = draw.choice(years), draw.choice((0, 1, 2, 3, 5, len(years)))
        return frozenset(year for year in years if start <= year < start + length) ^ frozenset(draw.sample(years, draw.choice((0, 0, 1, 2))))
    if own.low is None:
        return draw.choice(fact.values())
    if isinstance(fact.default, date):
        days = [
            date.fromordinal(min(max(c.toordinal() + draw.choice((-1, 0, 1)), 1), date.max.toordinal())) for c in constants if isinstance(c, date)
        ]
        year = draw.randint(own.first_date.year, own.last_date.year)
        days += [own.first_date, own.last_date, date(year, 1, 1), date(year, 12, 31), date(year, draw.randint(1, 12), draw.randint(1, 28))]
        return min(max(draw.choice(days), own.first_date), own.last_date)
    numbers = [int(c) + draw.choice((-1, 0, 1)) for c in constants if isinstance(c, int)]
    numbers += [own.lowest, own.highest, draw.randint(own.lowest, own.highest)]
    return min(max(draw.choice(numbers), own.lowest), own.highest)


def persons(versions: Versions, report: DiffReport, count: int, seed: int) -> list[Person]:
    """Persons to hold the map against: moves away from witnesses, and draws near constants."""
    draw = random.Random(seed)
    constants = constants_of(versions.old) + constants_of(versions.new)
    facts = {name: variable.fact for name, variable in versions.variables.items()}
    default = {name: fact.default for name, fact in facts.items()}
    starts = [default]
    for region in report.regions:
        starts += [{**default, **region.witness.facts}] if region.witness else []
        starts += [{**default, **region.neighbour.example.facts}] if region.neighbour else []
    found: list[Person] = []
    for _ in range(count):
        person = dict(draw.choice(starts))
        if draw.random() < 0.3:  # crossed with another
            other = draw.choice(starts)
            person.update({name: other[name] for name in draw.sample(list(facts), len(facts) // 2)})
        for name in draw.sample(list(facts), draw.randint(0, min(6, len(facts)))):
            near = list(next_values(facts[name], person[name]))
            person[name] = draw.choice(near) if near and draw.random() < 0.4 else draw_value(draw, facts[name], constants)
        found.append(person)
    return found


def agrees(side: SideOutcome, outcome: Outcome) -> bool:
    """The region's outcome is the one that the evaluator gives."""
    if side.status is not outcome.status:
        return False
    if not outcome.ok:
        return True
    if side.constant:
        return outcome.value == side.value
    if side.bounds is None or outcome.value is None:
        return False
    return side.bounds.least <= outcome.value <= side.bounds.greatest  # type: ignore[operator]  # numbers or dates


def conditions(versions: Versions, lines: tuple[str, ...]) -> list[Expr]:
    """The lines of a description as one condition, so that one may rely on those before it; apart where that is longer than a condition may be."""
    try:
        return [as_line(versions.read(" and ".join(f"({line})" for line in lines) or "true"))]
    except SyntaxProblem:
        return [as_line(versions.read(line)) for line in lines]


def mistakes(old: Rulebook, new: Rulebook, count: int = 2_000, seed: int = 1) -> tuple[DiffReport, list[str], dict[str, int]]:
    """The report, what is wrong with it, and how many changed persons of each decision were tried."""
    versions = Versions(old, new, Limits())
    report = compare(versions)
    return report, *mistakes_in(versions, report, count, seed)


def mistakes_in(versions: Versions, report: DiffReport, count: int, seed: int = 1) -> tuple[list[str], dict[str, int]]:
    """What is wrong with the report, and how many changed persons of each decision were tried."""
    described = {region.id: conditions(versions, region.description) for region in report.regions}
    regions = {region.id: region for region in report.regions}

    def inside(region: Region, person: Person) -> bool:
        if region.id not in known:
            known[region.id] = all(versions.persons.holds(line, (person,)) for line in described[region.id])
        return known[region.id]

    wrong: list[str] = []
    tried: dict[str, int] = {}
    for person in persons(versions, report, count, seed):
        if versions.standing(person) != (True, True):
            continue
        known: dict[str, bool] = {}
        seen = versions.look_at(person)
        for one in report.decisions:
            if one.change not in {Change.CHANGED, Change.UNCHANGED}:
                continue
            before, after = seen.outcomes(one.name)
            changed = seen.differs(one.name)
            tried[one.name] = tried.get(one.name, 0) + changed
            fitting = [r for r in one.regions if agrees(r.before, before) and agrees(r.after, after)]
            home = [r for r in fitting if (any(inside(regions[i], person) for i in r.inside) if r.inside else inside(r, person))]
            if changed and not home:
                wrong.append(f"{one.name}: changed outside every region: {person}")
            if not changed and any(r.fit is Fit.EXACT and inside(r, person) for r in one.roots):
                wrong.append(f"{one.name}: unchanged inside an exact region: {person}")
    return wrong, tried
