"""Random well-typed rulebooks, as the text of their files, and random persons for them.

In: nothing. Out: Hypothesis strategies. Every fact type, derived values (also by reading), dated amounts with unknown stretches and holes,
parameters, nullable decisions, decisions that read decisions, chains of exceptions, validity and readings occur. What is drawn loads without a
mistake: whatever does not is a defect of the strategy or of the type checker, and fails the test that uses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import yaml
from hypothesis import strategies as st

from expressions import DAYS, Draw, Name, Names, boolean, expression, literal_of, pick
from regelproef.language.types import Kind
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import FactDefinition
from regelproef.model.rulebook import Rulebook

COLOURS = ("red", "green", "blue")
READINGS = {"Q1": ("strict", "wide"), "Q2": ("one", "two", "three")}
WIDE = 10**11  # so wide that sums and products of it stay within what a rulebook may compute
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2024, 12, 31)
DECISION_KINDS = (Kind.BOOL, Kind.ENUM, Kind.INT, Kind.MONEY, Kind.DATE)


class Plain(yaml.SafeDumper):
    """Writes what is shared twice, so that a shrunk rulebook is easy to read."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # PyYAML asks this of every value
        return True


@dataclass(frozen=True)
class Draft:
    """The files of a rulebook, by name, and what was declared in them."""

    files: dict[str, object]
    names: Names

    def texts(self) -> dict[str, bytes]:
        return {
            name: yaml.dump(data, Dumper=Plain, sort_keys=False, width=10_000, default_flow_style=None).encode() for name, data in self.files.items()
        }

    def load(self) -> Rulebook:
        return build_rulebook(parse_documents(self.texts(), ""))

    def _repr_pretty_(self, printer, cycle: bool) -> None:  # noqa: ARG002  # the protocol of the printer of Hypothesis
        printer.text("\n".join(f"# {name}\n{data.decode()}" for name, data in self.texts().items()))


# -- vocabulary -------------------------------------------------------------------------------------------------------------


def _facts(draw: Draw) -> dict[str, dict[str, object]]:
    low = draw(st.integers(-3, 2))
    first, second = draw(st.integers(2017, 2021)), draw(st.integers(2018, 2024))
    days = st.sampled_from(DAYS)
    return {
        "day": {"type": "date", "range": [FIRST_DAY, LAST_DAY], "default": draw(days)},
        "born": {"type": "date", "range": [date(1999, 2, 28), LAST_DAY], "default": draw(days)},
        "n1": {"type": "int", "range": [low, low + draw(st.integers(0, 12))], "default": low},
        "wide": {"type": "int", "range": [-WIDE, WIDE - draw(st.sampled_from([0, 1, WIDE - 3]))], "default": draw(st.integers(-2, 2))},
        "m1": {"type": "money", "range": [0, draw(st.integers(0, 60))], "default": 0},
        "b1": {"type": "bool", "default": draw(st.booleans())},
        "b2": {"type": "bool"},
        "c1": {"type": "enum", "values": list(COLOURS), "default": draw(st.sampled_from(COLOURS))},
        "c2": {"type": "enum", "values": list(COLOURS), "default": "red"},
        "h1": {"type": "per_year_bool", "range": [first, first + draw(st.integers(1, 4))]},
        "h2": {"type": "per_year_bool", "range": [second, second + draw(st.integers(1, 3))]},
    }


def _fact_name(name: str, entry: dict[str, object]) -> Name:
    low, high = entry.get("range", (None, None))
    kind = Kind(entry["type"])
    return Name(name, kind, "fact", False, tuple(entry.get("values", ())), low, high)


def _amounts(draw: Draw) -> tuple[dict[str, object], list[Name]]:
    entries, names = {}, []
    for name, unit, kind in (("fee.full", "cent", Kind.MONEY), ("cap", "number", Kind.INT)):
        periods = _periods(draw)
        entries[name] = {"unit": unit, "periods": periods}
        names.append(Name(name, kind, "amount", any("unknown" in period for period in periods)))
    return {"amounts": entries}, names


def _periods(draw: Draw) -> list[dict[str, object]]:
    """Stretches of days in order: with a value, unknown, or left out."""
    cuts = sorted(set(draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3))))
    starts, ends = [None, *cuts], [*(cut - timedelta(days=1) for cut in cuts), None]
    found = []
    for start, end in zip(starts, ends, strict=True):
        what = draw(st.sampled_from(("value", "value", "unknown", "hole")))
        if what == "hole" and (found or end is not None):
            continue
        bounds = {key: day for key, day in (("from", start), ("until", end)) if day is not None}
        found.append({**bounds, "unknown": "not published"} if what == "unknown" else {**bounds, "value": draw(st.integers(0, 60))})
    return found


def _parameters(draw: Draw) -> tuple[dict[str, object], list[Name]]:
    entries, names = {}, []
    values = {"years": st.integers(-3, 20), "date": st.sampled_from(("01-01", "02-28", "03-01", "04-30", "12-31"))}
    for name, kind, type_ in (("limit", "years", Kind.INT), ("term", "date", Kind.DAY_OF_YEAR)):
        cuts = sorted(set(draw(st.lists(st.sampled_from(DAYS), max_size=2))))
        entries[name] = {"kind": kind, "periods": [{**({"from": cut} if cut else {}), "value": draw(values[kind])} for cut in (None, *cuts)]}
        names.append(Name(name, type_, "parameter"))
    return {"parameters": entries}, names


def _derived(draw: Draw, facts: Names) -> tuple[dict[str, object], list[Name]]:
    entries: dict[str, object] = {"this_year": {"value": "year(day)"}}
    names = [Name("this_year", Kind.INT, "derived")]
    for index, kind in enumerate(draw(st.lists(st.sampled_from((Kind.BOOL, Kind.INT, Kind.MONEY, Kind.DATE)), max_size=3)), 1):
        scope = Names((*facts.every, *names))
        name = f"v{index}"
        if draw(st.booleans()):
            entries[name] = {"value": expression(draw, scope, kind, 2)}
        else:
            id_ = draw(st.sampled_from(sorted(READINGS)))
            entries[name] = {"by_reading": {id_: {value: expression(draw, scope, kind, 2) for value in READINGS[id_]}}}
        names.append(Name(name, kind, "derived"))
    return entries, names


def _decision_entry(name: Name) -> dict[str, object]:
    entry: dict[str, object] = {"type": name.kind.value}
    if name.values:
        entry["values"] = list(name.values)
    if name.nullable:
        entry["nullable"] = True
    return entry


# -- rules ------------------------------------------------------------------------------------------------------------------


def _rules(draw: Draw, scope: Names, decision: Name) -> list[dict[str, object]]:
    rules: list[dict[str, object]] = []
    for index in range(draw(st.integers(1, 4))):
        rule: dict[str, object] = {"rule": f"{decision.name}-{index}", "decision": decision.name}
        above = draw(st.lists(st.sampled_from([str(one["rule"]) for one in rules]), max_size=2, unique=True)) if rules else []
        if above:
            rule["exception_to"] = above
        if draw(st.integers(0, 4)) == 0:
            rule["valid"] = _validity(draw)
        if draw(st.integers(0, 3)) == 0:
            id_ = draw(st.sampled_from(sorted(READINGS)))
            values = draw(st.lists(st.sampled_from(READINGS[id_]), min_size=1, max_size=2, unique=True))
            rule["reading"] = {id_: values if len(values) > 1 else values[0]}
        lines, known = _conditions(draw, scope)
        if lines:
            rule["when"] = lines
        rule["then"] = _outcome(draw, known, decision)
        rules.append(rule)
    return draw(st.permutations(rules))


def _conditions(draw: Draw, scope: Names) -> tuple[list[str], Names]:
    """Lines of a `when`; a line may rely on what an earlier line excludes."""
    lines = []
    for _ in range(draw(st.integers(0, 2))):
        unguarded = scope.unguarded()
        if unguarded and draw(st.integers(0, 2)) == 0:
            name = pick(draw, unguarded).name
            scope = scope.knowing(name)
            lines.append(f"{name} is not null")
        else:
            lines.append(boolean(draw, scope, 2))
    return lines, scope


def _validity(draw: Draw) -> object:
    cuts = sorted(set(draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3))))
    if len(cuts) == 1:
        return {draw(st.sampled_from(("from", "until"))): cuts[0]}
    bounds = {"from": cuts[0], "until": cuts[1]}
    if len(cuts) == 3 and draw(st.booleans()):
        return [bounds, {"from": cuts[1] + timedelta(days=1), "until": cuts[2]}]
    return bounds


def _outcome(draw: Draw, scope: Names, decision: Name) -> str:
    options = [lambda: literal_of(draw, decision), lambda: expression(draw, scope, decision.kind, 2, decision.values)]
    if decision.nullable:
        options.append(lambda: "null")
        twins = [one.name for one in scope.every if one.nullable and one.kind is decision.kind and one.values == decision.values]
        if twins:
            options.append(lambda: pick(draw, twins))
    return str(pick(draw, options)())


@st.composite
def drafts(draw: Draw, max_decisions: int = 3) -> Draft:
    """A rulebook whose first decisions are read by the later ones."""
    facts = _facts(draw)
    fact_names = [_fact_name(name, entry) for name, entry in facts.items()]
    parameters, parameter_names = _parameters(draw)
    derived, derived_names = _derived(draw, Names((*fact_names, *parameter_names)))
    amounts, amount_names = _amounts(draw)
    every: list[Name] = [*fact_names, *derived_names, *amount_names, *parameter_names]
    decisions, rules = [], []
    for index in range(1, draw(st.integers(1, max_decisions)) + 1):
        kind = draw(st.sampled_from(DECISION_KINDS))
        decision = Name(f"d{index}", kind, "decision", draw(st.booleans()), COLOURS if kind is Kind.ENUM else ())
        rules += _rules(draw, Names(tuple(every)), decision)
        decisions.append(decision)
        every.append(decision)
    shuffled = draw(st.permutations(decisions))
    vocabulary = {
        "language": "en",
        "reference_date": "day",
        "facts": facts,
        "derived": derived,
        "decisions": {decision.name: _decision_entry(decision) for decision in shuffled},
    }
    interpretations = [
        {"id": id_, "question": "which?", "readings": dict.fromkeys(values, "so"), "chosen": draw(st.sampled_from(values))}
        for id_, values in READINGS.items()
    ]
    files = {
        "vocabulary.yaml": vocabulary,
        "amounts.yaml": amounts,
        "parameters.yaml": parameters,
        "interpretations.yaml": {"interpretations": interpretations},
        "rules/all.yaml": {"rules": rules},
    }
    return Draft(files, Names(tuple(every)))


# -- persons and choices ----------------------------------------------------------------------------------------------------


@st.composite
def persons(draw: Draw, book: Rulebook) -> dict[str, object]:
    """A complete person; dates mostly lie on the days where things change."""
    return {name: draw(value_of_fact(fact)) for name, fact in book.facts.items()}


def value_of_fact(fact: FactDefinition) -> st.SearchStrategy:
    """A value in the range of a fact."""
    low, high = fact.type.low, fact.type.high
    match fact.type.kind:
        case Kind.BOOL:
            return st.booleans()
        case Kind.ENUM:
            return st.sampled_from(fact.type.values)
        case Kind.HISTORY:
            return st.frozensets(st.integers(low, high))
        case Kind.DATE:
            near = st.sampled_from([one for one in DAYS if low <= one <= high])
            return st.one_of(near, near, st.dates(low, high))
        case _:
            return st.integers(low, high)


@st.composite
def choices(draw: Draw, book: Rulebook) -> dict[str, str]:
    """A reading of every interpretation."""
    return {one.id: draw(st.sampled_from(one.values)) for one in book.interpretations.values() if one.values}
