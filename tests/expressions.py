"""Random well-typed expressions, as text.

In: the names that may be used and which nullable ones are known not to be null. Out: Hypothesis strategies for expression text of a wanted kind.
Every operator and function of the language occurs. Compound parts stand in parentheses, so that text can be put together without care.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from regelproef.language.types import Kind

Draw = Callable[[st.SearchStrategy], object]
DAYS = tuple(
    date.fromisoformat(day)
    for day in (
        "2019-12-31",
        "2020-01-01",
        "2020-02-28",
        "2020-02-29",
        "2020-03-01",
        "2021-02-28",
        "2021-03-01",
        "2022-07-15",
        "2023-12-31",
        "2024-01-01",
    )
)
FAR_DAYS = (*DAYS, date(1899, 12, 31), date(9999, 12, 31))
YEARS = tuple(range(2017, 2027))
BETWEEN = ["age", "months_between", "days_between"]
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


@dataclass(frozen=True)
class Name:
    """A name that an expression may use. `low` and `high` bound a fact; constants compared with it lie between."""

    name: str
    kind: Kind
    source: str  # "fact", "derived", "decision", "amount", "parameter"
    nullable: bool = False
    values: tuple[str, ...] = ()
    low: int | date | None = None
    high: int | date | None = None

    @property
    def asked(self) -> bool:
        """Whether it is null may be asked."""
        return self.nullable or self.source == "amount"


@dataclass(frozen=True)
class Names:
    """What is in scope. `known`: nullable names that are not null here; `meta`: concludes and decided are allowed."""

    every: tuple[Name, ...]
    known: frozenset[str] = frozenset()
    meta: bool = False

    def usable(self, kind: Kind, values: tuple[str, ...] = ()) -> list[Name]:
        return [one for one in self.every if one.kind is kind and one.values == values and (not one.nullable or one.name in self.known)]

    def unguarded(self) -> list[Name]:
        return [one for one in self.every if one.nullable and one.name not in self.known]

    def of_both(self) -> Names:
        """The same names, of two persons."""
        return replace(self, every=tuple(replace(one, name=f"{person}.{one.name}") for person in ("a", "b") for one in self.every), meta=True)

    def knowing(self, name: str) -> Names:
        return replace(self, known=self.known | {name})

    def enums(self) -> list[tuple[str, ...]]:
        return list(dict.fromkeys(one.values for one in self.every if one.kind is Kind.ENUM))


def expression(draw: Draw, names: Names, kind: Kind, depth: int, values: tuple[str, ...] = ()) -> str:
    """Text of an expression of this kind that is certainly not null."""
    match kind:
        case Kind.BOOL:
            return boolean(draw, names, depth)
        case Kind.INT:
            return whole_number(draw, names, depth)
        case Kind.MONEY:
            return money(draw, names, depth)
        case Kind.DATE:
            return day(draw, names, depth)
        case Kind.ENUM:
            return value_of(draw, names, values)
        case _:
            return history(draw, names, depth)


def pick(draw: Draw, options: list) -> object:
    """One of the options; the first ones are the simplest, so shrinking ends there."""
    return options[draw(st.integers(0, len(options) - 1))]


# -- truth values -----------------------------------------------------------------------------------------------------------


def boolean(draw: Draw, names: Names, depth: int) -> str:
    simple = [lambda: compared(draw, names, depth), lambda: "true", lambda: "false"]
    if names.usable(Kind.BOOL):
        simple.insert(0, lambda: pick(draw, names.usable(Kind.BOOL)).name)
    if names.enums():
        simple.insert(0, lambda: member(draw, names, depth))
    if any(one.asked for one in names.every):
        simple.append(lambda: null_test(draw, names))
    if names.meta:
        simple.append(lambda: about_decision(draw, names))
    if depth > 0:
        simple += [lambda: junction(draw, names, depth), lambda: f"not ({boolean(draw, names, depth - 1)})", lambda: over_years(draw, names, depth)]
        if names.unguarded():
            simple += [lambda: guarded(draw, names, depth)] * 2
    return str(pick(draw, simple)())


def junction(draw: Draw, names: Names, depth: int) -> str:
    word = str(pick(draw, ["and", "or"]))
    return f" {word} ".join(f"({boolean(draw, names, depth - 1)})" for _ in range(draw(st.integers(2, 3))))


def null_test(draw: Draw, names: Names) -> str:
    asked = [one for one in names.every if one.asked]
    one = pick(draw, asked)
    twins = [other.name for other in asked if other.kind is one.kind and other.values == one.values]
    tests = [f"{one.name} is null", f"{one.name} is not null", f"{one.name} == {pick(draw, twins)}", f"{one.name} != {pick(draw, twins)}"]
    return str(pick(draw, tests))


def guarded(draw: Draw, names: Names, depth: int) -> str:
    """A nullable name used behind its guard, in each of the forms that the checker accepts."""
    one = pick(draw, names.unguarded())
    inner = uses(draw, names.knowing(one.name), one, depth - 1)
    forms = [
        f"{one.name} is not null and ({inner})",
        f"{one.name} is null or ({inner})",
        f"not ({one.name} is null) and ({inner})",
        f"not ({one.name} is null or ({inner}))",
    ]
    return str(pick(draw, forms))


def uses(draw: Draw, names: Names, one: Name, depth: int) -> str:
    """A truth value that hangs on this name."""
    if one.kind is Kind.BOOL:
        return str(pick(draw, [one.name, f"not {one.name}", f"{one.name} == ({boolean(draw, names, max(depth, 0))})"]))
    if one.kind is Kind.ENUM:
        return f"{one.name} {pick(draw, ['==', '!='])} {value_of(draw, names, one.values)}"
    return f"{one.name} {pick(draw, list(COMPARISONS))} {opposite(draw, names, one, depth)}"


def opposite(draw: Draw, names: Names, one: Name, depth: int) -> str:
    """What a name is compared with: a constant within its bounds, or an expression."""
    if depth > 0 and draw(st.booleans()):
        return f"({expression(draw, names, one.kind, depth - 1)})" if one.kind is not Kind.MONEY else money(draw, names, depth - 1)
    return constant(draw, one.kind, one.low, one.high)


def constant(draw: Draw, kind: Kind, low: int | date | None = None, high: int | date | None = None) -> str:
    if kind is Kind.DATE:
        options = [one for one in FAR_DAYS if low is None or low <= one <= high]
        return str(pick(draw, options))
    least, most = (-5, 40) if low is None else (low, high)
    number = draw(st.integers(least, most))
    return f"{number}" if number >= 0 else f"(-{-number})"


def compared(draw: Draw, names: Names, depth: int) -> str:
    kind = pick(draw, [Kind.INT, Kind.DATE, Kind.MONEY, Kind.ENUM, Kind.BOOL])
    usable = names.usable(kind) if kind is not Kind.ENUM else [one for values in names.enums() for one in names.usable(kind, values)]
    if usable and (depth <= 0 or draw(st.booleans())):
        return uses(draw, names, pick(draw, usable), depth)
    if kind is Kind.ENUM or kind is Kind.BOOL:
        return f"{year_number(draw, names, depth)} {pick(draw, list(COMPARISONS))} {constant(draw, Kind.INT, 2017, 2026)}"
    left, right = expression(draw, names, kind, depth - 1), expression(draw, names, kind, depth - 1)
    if kind is Kind.MONEY and draw(st.booleans()):
        left = unrounded(draw, names, depth - 1, money)
    return f"{left} {pick(draw, list(COMPARISONS))} {right}"


def member(draw: Draw, names: Names, depth: int) -> str:
    """x in {a, b} over enums, numbers and dates."""
    candidates = [one for kind in (Kind.INT, Kind.MONEY, Kind.DATE) for one in names.usable(kind)]
    candidates = [one for values in names.enums() for one in names.usable(Kind.ENUM, values)] + candidates
    if not candidates:
        return compared(draw, names, depth)
    one = pick(draw, candidates)
    if one.kind is Kind.ENUM:
        items = draw(st.lists(st.sampled_from(one.values), min_size=1, max_size=3, unique=True))
    else:
        items = list(dict.fromkeys(constant(draw, one.kind, one.low, one.high) for _ in range(draw(st.integers(1, 3)))))
    return f"{one.name} {pick(draw, ['in', 'not in'])} {{{', '.join(items)}}}"


def about_decision(draw: Draw, names: Names) -> str:
    decisions = [one for one in names.every if one.source == "decision"]
    if not decisions:
        return "true"
    one = pick(draw, decisions)
    if draw(st.booleans()):
        return f"decided({one.name})"
    return f"concludes({one.name}, {said_of(draw, names, one)})"


def said_of(draw: Draw, names: Names, one: Name) -> str:
    """What a decision may be said to conclude: a constant, null, or a value of any person."""
    options = [lambda: literal_of(draw, one), lambda: expression(draw, names, one.kind, 1, one.values)]
    if one.nullable:
        twins = [other.name for other in names.every if other.kind is one.kind and other.values == one.values]
        options += [lambda: "null", lambda: pick(draw, twins)]
    return str(pick(draw, options)())


def literal_of(draw: Draw, one: Name) -> str:
    if one.kind is Kind.ENUM:
        return str(pick(draw, list(one.values)))
    return str(pick(draw, ["true", "false"])) if one.kind is Kind.BOOL else constant(draw, one.kind)


# -- numbers, money, dates, enum values -------------------------------------------------------------------------------------


def whole_number(draw: Draw, names: Names, depth: int) -> str:
    """Never a bare constant, so that comparing it with a fact is never out of range."""
    simple = [lambda: pick(draw, names.usable(Kind.INT)).name] if names.usable(Kind.INT) else []
    simple += [lambda: f"({constant(draw, Kind.INT)} + {constant(draw, Kind.INT)})", lambda: date_part(draw, names, depth)]
    limits = [one for one in names.usable(Kind.INT) if one.source == "parameter"]
    if limits:
        simple.append(lambda: on_a_day(draw, names, pick(draw, limits), depth))
    if depth > 0:
        simple += [
            lambda: f"({whole_number(draw, names, depth - 1)} {pick(draw, ['+', '-'])} {whole_number(draw, names, depth - 1)})",
            lambda: f"({whole_number(draw, names, depth - 1)} {pick(draw, ['+', '-'])} {constant(draw, Kind.INT)})",
            lambda: f"({constant(draw, Kind.INT, -3, 9)} * {whole_number(draw, names, depth - 1)})",
            lambda: f"({whole_number(draw, names, depth - 1)} * {constant(draw, Kind.INT, -3, 9)})",
            lambda: f"(-({whole_number(draw, names, depth - 1)} + 1))",
            lambda: f"{pick(draw, ['min', 'max'])}({whole_number(draw, names, depth - 1)}, {whole_number(draw, names, depth - 1)})",
            lambda: f"{pick(draw, BETWEEN)}({day(draw, names, depth - 1)}, {day(draw, names, depth - 1)})",
            lambda: counted(draw, names, depth),
            lambda: f"({whole_number(draw, names, depth - 1)} div {draw(st.integers(1, 9))})",
            lambda: f"(month({day(draw, names, depth - 1)}) * {whole_number(draw, names, depth - 1)})",
            lambda: rounding(draw, unrounded(draw, names, depth - 1, whole_number)),
            lambda: chosen(draw, names, depth, whole_number),
        ]
    return str(pick(draw, simple)())


# -- shares, roundings and choices


ROUNDINGS = ("round_down", "round_up", "round_half_up", "round_half_even")
RATES = ("13.7 %", "0.5 %", "50 %", "0.125", "0 %", "250 %", "33.333 %")


def rounding(draw: Draw, number: str) -> str:
    return f"{pick(draw, list(ROUNDINGS))}({number}, to: {pick(draw, [1, 2, 3, 5, 10, 100])})"


def unrounded(draw: Draw, names: Names, depth: int, of: Callable[[Draw, Names, int], str]) -> str:
    """A share, or several with something whole beside them."""
    one, other = (f"{pick(draw, list(RATES))} of {of(draw, names, depth)}" for _ in range(2))
    forms = [one, f"({one} {pick(draw, ['+', '-'])} {other})", f"max({one}, {of(draw, names, depth)})", f"({of(draw, names, depth)} - {one})"]
    forms += [f"(3 * ({one}))", f"if({boolean(draw, names, 1)}, {one}, {other})"]
    forms.append(f"if({boolean(draw, names, 1)}, {pick(draw, list(RATES[:3]))}, {pick(draw, list(RATES[4:]))}) of {of(draw, names, depth)}")
    return str(pick(draw, forms))


def chosen(draw: Draw, names: Names, depth: int, of: Callable[[Draw, Names, int], str]) -> str:
    return f"if({boolean(draw, names, depth - 1)}, {of(draw, names, depth - 1)}, {of(draw, names, depth - 1)})"


def date_part(draw: Draw, names: Names, depth: int) -> str:
    return f"{pick(draw, ['year', 'month', 'day'])}({day(draw, names, depth - 1)})"


def money(draw: Draw, names: Names, depth: int) -> str:
    """Money is never made of constants alone, which would be whole numbers."""
    usable = names.usable(Kind.MONEY)
    if not usable:
        return "(m1 + 0)"
    simple = [lambda: pick(draw, usable).name]
    if depth > 0:
        simple += [
            lambda: f"({money(draw, names, depth - 1)} {pick(draw, ['+', '-'])} {money(draw, names, depth - 1)})",
            lambda: f"({money(draw, names, depth - 1)} {pick(draw, ['+', '-'])} {constant(draw, Kind.MONEY)})",
            lambda: f"({constant(draw, Kind.INT, -3, 9)} * {money(draw, names, depth - 1)})",
            lambda: f"(-({money(draw, names, depth - 1)}))",
            lambda: f"{pick(draw, ['min', 'max'])}({money(draw, names, depth - 1)}, {constant(draw, Kind.MONEY)})",
            lambda: f"{pick(draw, ['min', 'max'])}({money(draw, names, depth - 1)}, {money(draw, names, depth - 1)})",
            lambda: f"({money(draw, names, depth - 1)} div {draw(st.integers(1, 9))})",
            lambda: f"(month({day(draw, names, depth - 1)}) * {money(draw, names, depth - 1)})",
            lambda: rounding(draw, unrounded(draw, names, depth - 1, money)),
            lambda: chosen(draw, names, depth, money),
        ]
    return str(pick(draw, simple)())


def day(draw: Draw, names: Names, depth: int) -> str:
    """Never a bare constant; its year lies between 1 and 4000 save for the far days, which stand in min(…) with a near one."""
    simple = [lambda: pick(draw, names.usable(Kind.DATE)).name] if names.usable(Kind.DATE) else []
    simple += [lambda: made_date(draw, names, depth), lambda: f"min({pick(draw, list(DAYS))}, {pick(draw, list(FAR_DAYS))})"]
    if depth > 0:
        simple.append(lambda: f"{pick(draw, ['min', 'max'])}({day(draw, names, depth - 1)}, {day(draw, names, depth - 1)})")
        simple.append(lambda: chosen(draw, names, depth, day))
        simple.append(lambda: moved_day(draw, names, depth))
    return str(pick(draw, simple)())


def moved_day(draw: Draw, names: Names, depth: int) -> str:
    """A near day some months or years later or earlier, a constant number or a reckoned one; a far day could leave the calendar."""
    near = [one.name for one in names.usable(Kind.DATE) if one.source == "fact"] + [made_date(draw, names, depth)]
    counts = [draw(st.integers(0, 30)), f"month({pick(draw, near)})", f"(month({pick(draw, near)}) - 7)", f"(-day({pick(draw, near)}))"]
    ways = [f"{sign} {count} {unit}" for sign in "+-" for count in counts for unit in ("months", "years")]
    further = pick(draw, ["", f" {pick(draw, ways)}"])
    return f"({pick(draw, near)} {pick(draw, ways)}{further})"


def on_a_day(draw: Draw, names: Names, one: Name, depth: int) -> str:
    """A parameter, as it stands on some day."""
    days = [lambda: str(pick(draw, list(FAR_DAYS))), lambda: day(draw, names, depth - 1)]
    return f"{one.name} at {pick(draw, days)()}"


def made_date(draw: Draw, names: Names, depth: int) -> str:
    terms = names.usable(Kind.DAY_OF_YEAR)
    if terms and draw(st.booleans()):
        one = pick(draw, terms)
        return f"date({year_number(draw, names, depth)}, {on_a_day(draw, names, one, depth) if draw(st.booleans()) else one.name})"
    tail = pick(draw, ["12, 31", "1, 1", "2, 28", "3, 1", "7, 15"])
    return f"date({year_number(draw, names, depth)}, {tail})"


def year_number(draw: Draw, names: Names, depth: int) -> str:
    """A year near those of the facts, as a constant or from a date fact."""
    facts = [one.name for one in names.usable(Kind.DATE) if one.source == "fact"]
    if not facts or depth <= 0:
        return f"({pick(draw, list(YEARS))} + 0)"
    shift = draw(st.integers(-3, 3))
    return f"(year({pick(draw, facts)}) {'+' if shift >= 0 else '-'} {abs(shift)})"


def value_of(draw: Draw, names: Names, values: tuple[str, ...]) -> str:
    options = [*values, *(one.name for one in names.usable(Kind.ENUM, values))]
    return str(pick(draw, options))


# -- histories --------------------------------------------------------------------------------------------------------------


def history(draw: Draw, names: Names, depth: int) -> str:
    facts = [one.name for one in names.every if one.kind is Kind.HISTORY]
    if depth <= 0 or draw(st.booleans()):
        return str(pick(draw, facts))
    left = history(draw, names, depth - 1)
    return str(pick(draw, [f"(not {left})", f"({left} and {history(draw, names, depth - 1)})", f"({left} or {history(draw, names, depth - 1)})"]))


def counted(draw: Draw, names: Names, depth: int) -> str:
    """count(…) or run(…); a run may leave one side open."""
    if draw(st.booleans()):
        return f"count({history(draw, names, depth - 1)}, {span(draw, names, depth)})"
    return run(draw, names, depth)


def run(draw: Draw, names: Names, depth: int) -> str:
    spans = [span(draw, names, depth), last_year(draw, names, depth), first_year(draw, names, depth)]
    return f"run({history(draw, names, depth - 1)}, {pick(draw, spans)})"


def over_years(draw: Draw, names: Names, depth: int) -> str:
    if draw(st.booleans()):
        return f"{run(draw, names, depth)} {pick(draw, list(COMPARISONS))} {constant(draw, Kind.INT, -1, 6)}"
    return f"{pick(draw, ['all', 'any'])}({history(draw, names, depth - 1)}, {span(draw, names, depth)})"


def first_year(draw: Draw, names: Names, depth: int) -> str:
    return f"{pick(draw, ['from', 'after'])}: {year_number(draw, names, depth)}"


def last_year(draw: Draw, names: Names, depth: int) -> str:
    return f"{pick(draw, ['until', 'before'])}: {year_number(draw, names, depth)}"


def span(draw: Draw, names: Names, depth: int) -> str:
    return f"{first_year(draw, names, depth)}, {last_year(draw, names, depth)}"
