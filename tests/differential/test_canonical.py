"""The canonical person is the one that going through all persons would find, whatever the solver's seed."""

from __future__ import annotations

from datetime import date

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from differential.everybody import everybody
from expressions import Draw, Name, Names, boolean
from regelproef.answer.limits import Limits
from regelproef.answer.outcome import Value
from regelproef.ask.bench import Bench
from regelproef.encode.encoder import Encoder
from regelproef.evaluate.evaluator import Evaluator
from regelproef.language.typed import Compare, Const, Fact
from regelproef.language.types import Kind
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.parts import Formula
from regelproef.model.rulebook import Rulebook
from regelproef.prove.session import Session

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-02-27, 2020-03-02], default: 2020-02-29}
  c: {type: enum, values: [red, green, blue], default: green}
  nr: {type: int, range: [-1, 2], default: 1}
  flag: {type: bool, default: true}
  h: {type: per_year_bool, range: [2018, 2020]}
  m1: {type: money, range: [0, 1], default: 0}
decisions:
  d: {type: bool}
"""
NAMES = Names(
    (
        Name("day", Kind.DATE, "fact", low=date(2020, 2, 27), high=date(2020, 3, 2)),
        Name("c", Kind.ENUM, "fact", values=("red", "green", "blue")),
        Name("nr", Kind.INT, "fact", low=-1, high=2),
        Name("flag", Kind.BOOL, "fact"),
        Name("h", Kind.HISTORY, "fact"),
        Name("m1", Kind.MONEY, "fact", low=0, high=1),
    )
)


def small_book(condition: str, *usual: str, world: tuple[str, ...] = ()) -> Rulebook:
    """A rulebook with a few hundred persons, in which `d` holds for those who meet the condition."""
    rules = f'rules:\n  - {{rule: r, decision: d, then: "{condition}"}}\n'
    texts = {"vocabulary.yaml": VOCABULARY, "rules/r.yaml": rules, "world.yaml": world_file(usual, world)}
    return build_rulebook(parse_documents({name: text.encode() for name, text in texts.items()}, ""))


def world_file(usual: tuple[str, ...], world: tuple[str, ...] = ()) -> str:
    lists = (("world", world), ("usual", usual))
    return "".join(f"{of}:\n" + "".join(f'  - {{line: {of}-{n}, holds: "{line}", why: y}}\n' for n, line in enumerate(lines)) for of, lines in lists)


class Seeded(Session):
    """A session whose solvers start from another seed."""

    seed = 7

    def _prepare(self, solver: z3.Solver, work: int) -> None:
        super()._prepare(solver, work)
        solver.set("random_seed", self.seed)


def canonical(book: Rulebook, seed: int = 7) -> dict[str, Value] | None:
    """The canonical person of whom `d` holds."""
    encoder = Encoder(book)
    Seeded.seed = seed
    bench = Bench(book, Limits(), encoder, session=Seeded((*encoder.domain, *encoder.world), Limits()))
    found = bench.search(book.rules["r"].outcome.expr)
    assert found.canonical
    return found.person if found.answer.possible else None


CONDITIONS = (
    "nr >= 2",
    "nr != 1 and day != 2020-02-29",
    "nr == 0 or nr == 2",
    "day < 2020-02-29 or day > 2020-02-29",
    "not flag and c != green",
    "(c == blue or c == red) and any(h, from: 2018, until: 2020)",
    "run(h, before: year(day)) >= 2",
    "count(h, from: 2018, until: 2020) == 2 and nr < 1",
    "(flag and nr == -1 and day == 2020-03-02) or (not flag and nr == 0 and c == blue)",
    "month(day) == 3",
    "false",
)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_canonical_person_is_the_first_of_all(condition: str) -> None:
    """Going through everybody in canonical order finds the same person first."""
    book = small_book(condition)
    evaluator = Evaluator(book)
    expected = next((person for person in everybody(book) if evaluator.decide(person)["d"].value is True), None)
    assert canonical(book) == expected


@st.composite
def conditions(draw: Draw) -> str:
    return boolean(draw, NAMES, 3)


@given(conditions(), st.integers(0, 1000))
def test_canonical_person_for_random_conditions(condition: str, seed: int) -> None:
    """The same for conditions that use the whole language, whatever the seed of the solver."""
    book = small_book(condition)
    evaluator = Evaluator(book)
    expected = next((person for person in everybody(book) if evaluator.decide(person)["d"].value is True), None)
    assert canonical(book, seed) == expected


USUAL = (
    ("nr == 1", ()),
    ("nr == 1 or flag", ("c == green", "c == green")),  # what is said twice counts twice
    ("not flag or c != red", ("flag", "nr >= 0")),
    ("count(h, from: 2018, until: 2020) == 2", ("all(h, from: 2019, until: 2020)", "day < 2020-03-01", "nr != 1")),
    ("nr >= 0", ("nr < 0",)),  # the default person breaks it
)


@pytest.mark.parametrize(("condition", "usual"), USUAL)
def test_fewest_usual_lines_are_broken(condition: str, usual: tuple[str, ...]) -> None:
    """Before anything else counts; of two persons, by both together, and a line that both break counts twice."""
    book = small_book(f"not ({condition}) or c == blue or m1 == 1", *usual, world=("c != red or nr > 0",))
    evaluator = Evaluator(book)
    possible = (person for person in everybody(book) if not evaluator.impossible(person))
    assert canonical(book) == next((person for person in possible if evaluator.decide(person)["d"].value is True), None)


@given(conditions(), st.lists(conditions(), min_size=1, max_size=4), conditions(), st.integers(0, 1000))
def test_fewest_usual_lines_for_random_conditions(condition: str, usual: list[str], world: str, seed: int) -> None:
    """The solver counts broken lines as the evaluator does, whatever is usual and whoever is possible."""
    book = small_book(condition, *usual, usual[0], world=(world,))
    evaluator = Evaluator(book)
    possible = (person for person in everybody(book) if not evaluator.impossible(person))
    assert canonical(book, seed) == next((person for person in possible if evaluator.decide(person)["d"].value is True), None)


def test_what_is_usual_comes_before_the_fewest_facts() -> None:
    """Whoever differs more, but as one does, is shown before who differs in one odd fact."""
    found = canonical(small_book("c == red", "c != red or not flag", "flag or nr == 2"))
    assert found == {**small_book("true").default_person(), "c": "red", "flag": False, "nr": 2}


def test_nearest_to_a_person_who_is_unusual() -> None:
    """What this person breaks already need not be mended; what not, is not broken where another way is left."""
    book = small_book("flag", "c == green", "nr == 1 or m1 == 1")
    odd = {**book.default_person(), "c": "red"}
    question = Compare("!=", Fact("nr", book.facts["nr"].type), Const(1, book.facts["nr"].type))
    assert Bench(book, Limits()).nearest(odd, question).person == {**odd, "nr": 0, "m1": 1}


def test_a_day_far_from_the_default() -> None:
    """The last day that there is can be a witness, however far from the default."""
    vocabulary = VOCABULARY.replace("[2020-02-27, 2020-03-02]", "[0001-01-01, 9999-12-31]").encode()
    rules = b'rules:\n  - {rule: r, decision: d, then: "day >= 9999-12-31"}\n'
    book = build_rulebook(parse_documents({"vocabulary.yaml": vocabulary, "rules/r.yaml": rules}, ""))
    assert canonical(book) == {**book.default_person(), "day": date(9999, 12, 31)}


def test_seeds_of_the_solver_do_not_matter() -> None:
    """Ten seeds, one person."""
    book = small_book("(nr + day(day) > 4 and c in {red, blue}) or count(h, from: 2018, until: 2020) >= 2")
    assert len({repr(canonical(book, seed)) for seed in range(10)}) == 1


PAIRS = (
    ("a.nr < b.nr", ("nr",)),
    ("a.flag and not b.flag and a.c != b.c", ("flag", "c", "nr")),
    ("a.day < b.day and month(b.day) == 3", ("day", "nr")),
    ("a.nr + b.nr == 3 and a.c == red", ("nr", "c")),
    ("a.nr == 2 and b.nr == 2 and a.flag != b.flag", ()),
)


TOGETHER = ((), ("c == red",), ("nr > 0", "nr > 0", "flag and c != green"), ("c == blue", "flag", "day == 2020-02-29 or nr == 1"))


@pytest.mark.parametrize("usual", TOGETHER)
@pytest.mark.parametrize(("condition", "may_differ"), PAIRS)
def test_pair_is_the_first_of_all(condition: str, may_differ: tuple[str, ...], usual: tuple[str, ...]) -> None:
    """A pair breaks the fewest usual lines together, then differs in the fewest facts; then its first person is canonical, and then its second."""
    asked = f'properties:\n  - {{property: p, text: t, persons: [a, b], equal_except: [{", ".join(may_differ)}], then: "{condition}"}}\n'
    texts = {"vocabulary.yaml": SMALLER, "rules/r.yaml": "rules: [{rule: r, decision: d, then: true}]", "properties.yaml": asked}
    texts["world.yaml"] = world_file(usual)
    book = build_rulebook(parse_documents({name: text.encode() for name, text in texts.items()}, ""))
    line = book.properties[0].conclusion[0]
    found = Bench(book, Limits()).pair(may_differ).search(line.expr)
    assert found.canonical
    assert found.persons == first_pair(book, line, may_differ)


SMALLER = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-02-28, 2020-03-01], default: 2020-02-29}
  c: {type: enum, values: [red, green, blue], default: green}
  nr: {type: int, range: [0, 2], default: 1}
  flag: {type: bool, default: true}
decisions:
  d: {type: bool}
"""


def first_pair(book: Rulebook, line: Formula, may_differ: tuple[str, ...]) -> tuple[dict[str, Value], dict[str, Value]]:
    """The best of all pairs, by going through them."""
    evaluator = Evaluator(book)
    every = list(everybody(book))
    allowed = set(may_differ or book.facts)
    unusual = [len(evaluator.unusual(person)) for person in every]
    ranked: list[tuple[int, int, int, int]] = []
    for first, one in enumerate(every):
        for second, other in enumerate(every):
            changed = {name for name in book.facts if one[name] != other[name]}
            if changed <= allowed and evaluator.holds(line, {"a": one, "b": other}):
                ranked.append((unusual[first] + unusual[second], len(changed), first, second))
    _, _, first, second = min(ranked)
    return every[first], every[second]
