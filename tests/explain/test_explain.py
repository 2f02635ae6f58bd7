"""Reasons, smallest changes and changes over time, each held against going through everybody."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from regelproef.answer.finding import Verdict
from regelproef.answer.limits import NO_CLOCK, Limits
from regelproef.answer.outcome import Value
from regelproef.check.questions import CODES
from regelproef.cli.main import main
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.outcome_map import axis, outcome_map
from regelproef.explain.person import explain_person
from regelproef.explain.readings import affected_by_readings
from regelproef.explain.time import timeline
from regelproef.explain.why_not import why_not
from regelproef.language.typed import Const
from regelproef.language.types import Kind
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook, load_rulebook
from regelproef.model.rulebook import Rulebook
from regelproef.report.content.codes import EXPLAINED, explain_code

ROOT = Path(__file__).parents[2]
PARKING = "tests/rulebooks/parking"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook(ROOT / PARKING, PARKING)


def person_of(book: Rulebook, **facts: Value) -> dict[str, Value]:
    return {**book.default_person(), **facts}


def wanted(book: Rulebook, decision: str, value: Value) -> Const:
    assert not isinstance(value, frozenset)
    return Const(value, book.decisions[decision].type)


# -- reasons ------------------------------------------------------------------------------------------------------------------


def test_deciding_defeated_and_near(book: Rulebook) -> None:
    """The deciding rule, the rules that give way to it, and those that would decide otherwise but for one line."""
    found = explain_person(Evaluator(book), person_of(book, cars=3, disabled_card=True), ("permit",)).decisions[0]

    assert [rule.id for rule in found.deciding] == ["card-holder"]
    assert {(one.rule.id, one.by) for one in found.defeated} == {
        ("everybody-waits", ("centre-granted", "many-cars", "card-holder")),
        ("centre-granted", ("many-cars", "card-holder")),
        ("many-cars", ("card-holder",)),
    }
    assert found.near == ()


def test_near_rule_names_the_line_that_fails(book: Rulebook) -> None:
    """A rule is near when exactly one of its lines fails and nothing that applies would defeat it."""
    found = explain_person(Evaluator(book), person_of(book), ("permit",)).decisions[0]

    assert [(one.rule.id, one.fails.source if one.fails else "", one.would_say) for one in found.near] == [
        ("many-cars", "cars > 2", "refused"),
        ("many-fines", "count(fined, from: this_year - 3, before: this_year) >= 2", "refused"),
    ]


def test_validity_counts_as_a_line(book: Rulebook) -> None:
    """A rule that is not in force yet is near by its validity."""
    found = explain_person(Evaluator(book), person_of(book, day=date(2021, 5, 1), cars=3, disabled_card=True), ("permit",)).decisions[0]

    assert [(one.rule.id, one.fails) for one in found.near] == [("card-holder", None)]


def test_chain_and_readings(book: Rulebook) -> None:
    """What the deciding rule reads, and the reading under which this person would get something else."""
    person = person_of(book, fined=frozenset({2024, 2025}))
    found = explain_person(Evaluator(book), person, book.decisions)

    assert tuple(found.decisions[1].reads) == ("permit",)
    assert found.decisions[0].readings == ("Q1",)
    assert [(one.interpretation, one.value, [change[0] for change in one.changes]) for one in found.other_readings] == [
        ("Q1", "any", ["permit", "fee_cent", "valid_until"])
    ]


# -- what is usual, and what was assumed -----------------------------------------------------------------------------------------


def with_usual(*lines: str) -> Rulebook:
    """The rulebook with usual lines."""
    files = {path.relative_to(ROOT / PARKING).as_posix(): path.read_bytes() for path in (ROOT / PARKING).rglob("*.yaml")}
    files["world.yaml"] += b"usual:\n" + b"".join(b'  - {line: u%d, holds: "%s", why: w}\n' % (n, line.encode()) for n, line in enumerate(lines))
    return build_rulebook(parse_documents(files, "parking"))


CENTRE = "zone != centre or cars == 0"


def test_what_was_assumed_against_everybody() -> None:
    """The broken line; and what was not given changes an outcome, as every other person who differs in that fact shows."""
    book = with_usual(CENTRE)
    person, evaluator = person_of(book, zone="centre"), Evaluator(book)
    found = explain_person(evaluator, person, ("permit",), ("zone", "born"))

    assert [line.name for line in found.unusual] == ["u0"]
    first = found.assumed[0]
    assert (first.fact, first.value, first.instead, first.unusual, first.mends) == ("cars", 1, 0, 0, True)
    assert [(name, now.value, then.value) for name, now, then in first.changes] == [("permit", "granted", "waiting")]
    for one in found.assumed:
        then = {**person, one.fact: one.instead}
        assert not evaluator.impossible(then) and len(evaluator.unusual(then)) == one.unusual
        assert evaluator.decide(then, ("permit",))["permit"].value == one.changes[0][2].value != one.changes[0][1].value
    small = {name for name, fact in book.facts.items() if fact.type.kind in {Kind.BOOL, Kind.ENUM} or name == "cars"}
    matters = {name for name in small if any(changes(evaluator, person, name, value) for value in axis_values(book, name))}
    assert {one.fact for one in found.assumed} & small == matters - {"zone"}
    assert not {"zone", "born"} & {one.fact for one in found.assumed}


def axis_values(book: Rulebook, name: str) -> tuple[Value, ...]:
    found = axis(book, name)
    assert found is not None
    return found.values


def changes(evaluator: Evaluator, person: dict[str, Value], name: str, value: Value) -> bool:
    one, other = (evaluator.decide(who, ("permit",))["permit"] for who in (person, {**person, name: value}))
    return not evaluator.impossible({**person, name: value}) and not one.same(other)


def test_nearest_day_and_shortest_history() -> None:
    """Of a date the nearest that changes something, on either side; of a history one year, or all of them."""
    book = with_usual(CENTRE)
    found = {one.fact: one for one in explain_person(Evaluator(book), person_of(book), book.decisions).assumed}
    assert found["born"].instead == date(2007, 3, 2)  # not of age on 1 March 2025
    assert found["day"].instead in {date(2025, 1, 1) - timedelta(days=1), date(2026, 1, 1)}
    assert isinstance(found["fined"].instead, frozenset)


def test_who_mends_comes_first_and_without_usual_lines_nothing_is_said(book: Rulebook) -> None:
    """The fewest lines broken first; a rulebook that says nothing of what is usual assumes in silence, as before."""
    odd = with_usual(CENTRE, "zone != centre or not any(fined, from: 2010, until: 2030)")
    found = explain_person(Evaluator(odd), person_of(odd, zone="centre"), odd.decisions, ("zone",)).assumed
    assert [one.unusual for one in found] == sorted(one.unusual for one in found)
    assert [one.fact for one in found if one.mends] == ["cars"]
    assert next(one for one in found if one.fact == "fined").unusual == 2
    assert (explain_person(Evaluator(book), person_of(book, zone="centre"), book.decisions).assumed) == ()


def test_given_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is given is not assumed, though it is the default."""
    for path in (ROOT / PARKING).rglob("*.yaml"):
        (tmp_path / "book" / path.relative_to(ROOT / PARKING)).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "book" / path.relative_to(ROOT / PARKING)).write_bytes(path.read_bytes())
    with (tmp_path / "book/world.yaml").open("a", encoding="utf-8") as file:
        file.write(f'usual:\n  - {{line: u, holds: "{CENTRE}", why: few have a car there}}\n')
    spec = ["--spec", str(tmp_path / "book"), "--lang", "en"]

    assert main(["explain", "zone=centre", *spec]) == 0
    told = capsys.readouterr().out
    assert "unusual: this person breaks `u`: few have a car there" in told and "assumed, and it matters: cars: 1" in told
    assert main(["explain", "zone=centre", "cars=1", *spec]) == 0
    told = capsys.readouterr().out
    assert "unusual: this person breaks `u`" in told and "assumed, and it matters: cars" not in told
    assert main(["explain", "zone=centre", "--format", "json", *spec]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["unusual"] == [{"line": "u", "why": "few have a car there"}]
    assert next((one["fact"], one["value"], one["instead"], one["mends"]) for one in answer["assumed"]) == ("cars", 1, 0, True)


# -- why not ------------------------------------------------------------------------------------------------------------------


def test_smallest_changes_differ_in_kind(book: Rulebook) -> None:
    """The fewest facts, each as near as possible, and alternatives that change other facts."""
    found = why_not(book, Limits(), person_of(book, cars=3), "permit", wanted(book, "permit", "granted"))

    assert [one.changes for one in found.alternatives] == [(("disabled_card", False, True),), (("cars", 3, 2),)]
    assert found.verdict is Verdict.PROVED


def test_changes_that_are_usual_come_first() -> None:
    """Two changes that leave a person as people are go before one that does not, which is then no further alternative."""
    book = with_usual("cars != 2 or income_cent >= 3000000", "not disabled_card or zone == ring")
    found = why_not(book, Limits(), person_of(book, cars=3), "permit", wanted(book, "permit", "granted"))
    assert [one.changes for one in found.alternatives] == [
        (("disabled_card", False, True),),
        (("cars", 3, 1),),
    ]
    odd = with_usual("cars > 2 or zone == centre")
    found = why_not(odd, Limits(), person_of(odd, cars=3), "permit", wanted(odd, "permit", "granted"))
    assert [one.changes for one in found.alternatives] == [
        (("disabled_card", False, True),),
        (("zone", "ring", "centre"), ("cars", 3, 2)),
    ]
    assert found.verdict is Verdict.PROVED


def test_fixed_facts_stay(book: Rulebook) -> None:
    """Birth and the reference date never change; a child without a card has to get one."""
    found = why_not(book, Limits(), person_of(book, born=date(2015, 1, 1)), "permit", wanted(book, "permit", "granted"))

    assert [one.changes for one in found.alternatives] == [(("disabled_card", False, True),)]


def test_no_way_is_proved(book: Rulebook) -> None:
    """An outcome that no change brings about has no alternatives, and that is proved."""
    found = why_not(book, Limits(), person_of(book), "fee_cent", wanted(book, "fee_cent", 777))

    assert (found.alternatives, found.verdict) == ((), Verdict.PROVED)


def test_already_so(book: Rulebook) -> None:
    """Who already gets the outcome is told so."""
    assert why_not(book, Limits(), person_of(book), "permit", wanted(book, "permit", "granted")).already


def test_nothing_is_undecided_silently(book: Rulebook) -> None:
    """Without time the search says that it is cut short."""
    found = why_not(book, Limits(0), person_of(book), "permit", wanted(book, "permit", "refused"))

    assert found.verdict is Verdict.UNDECIDED


def test_fewest_is_fewest(book: Rulebook) -> None:
    """No person with fewer changed facts gets the outcome: all combinations of values that rules can tell apart are tried."""
    person = person_of(book)
    found = why_not(book, Limits(), person, "fee_cent", wanted(book, "fee_cent", 2500))
    evaluator = Evaluator(book)
    values: dict[str, tuple[Value, ...]] = {
        "zone": ("centre", "ring", "outside"),
        "cars": (0, 1, 2, 3),
        "income_cent": (2500000, 1999999),
        "resident": (frozenset(), frozenset({2022, 2023, 2024})),
        "disabled_card": (False, True),
    }
    every = [dict(zip(values, choice, strict=True)) for choice in product(*values.values())]
    fitting = [changed for changed in every if evaluator.decide({**person, **changed}, ("fee_cent",))["fee_cent"].value == 2500]
    fewest = min(sum(value != person[name] for name, value in changed.items()) for changed in fitting)

    assert len(found.alternatives[0].changes) == fewest == 2
    assert {name: then for name, _, then in found.alternatives[0].changes}["income_cent"] == 1999999


# -- time ---------------------------------------------------------------------------------------------------------------------


def test_timeline_is_exact(book: Rulebook) -> None:
    """Between the days that are named nothing changes, and on them something does."""
    evaluator = Evaluator(book)
    person = person_of(book, born=date(2008, 2, 29))
    found = timeline(evaluator, person, date(2030, 12, 31), tuple(book.decisions))
    assert [(one.day, one.decision) for one in found.changes][:2] == [(date(2026, 3, 1), "permit"), (date(2026, 3, 1), "fee_cent")]

    days = {one.day for one in found.changes}
    day = found.first
    before = evaluator.decide({**person, "day": day})
    while day < found.last:
        day += timedelta(days=1)
        after = evaluator.decide({**person, "day": day})
        assert (day in days) == any((before[name].status, before[name].value) != (after[name].status, after[name].value) for name in book.decisions)
        before = after


# -- readings and maps --------------------------------------------------------------------------------------------------------


def test_whom_a_reading_affects(book: Rulebook) -> None:
    """The canonical person, with the outcomes on both sides."""
    (found,) = affected_by_readings(book, Limits())

    assert found.decisions == ("permit", "fee_cent", "valid_until")
    assert (found.before["permit"].value, found.after["permit"].value) == ("granted", "refused")
    assert set(found.person) == {"fined"} and len(found.person["fined"]) == 2  # type: ignore[arg-type]  # a history


def test_map_agrees_with_evaluator(book: Rulebook) -> None:
    """Each cell stands for every value of its row and column."""
    evaluator = Evaluator(book)
    across, down = axis(book, "zone"), axis(book, "cars")
    assert across is not None and down is not None
    found = outcome_map(evaluator, NO_CLOCK, book.default_person(), "permit", across, down)

    assert found.rows == ((0, 0), (1, 2), (3, 6))
    for step, line in zip(found.rows, found.cells, strict=True):
        for cars in range(step[0], step[1] + 1):  # type: ignore[arg-type,operator]  # numbers
            for zone, cell in zip(across.values, line, strict=True):
                assert cell is not None
                assert cell.value == evaluator.decide(person_of(book, cars=cars, zone=zone), ("permit",))["permit"].value


# -- the command --------------------------------------------------------------------------------------------------------------


def run(*words: str) -> int:
    return main(["explain", "--spec", str(ROOT / PARKING), "--lang", "nl", *words])


def test_command_says_it_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Facts as arguments, reasons in the language asked."""
    assert run("zone=centre", "cars=1") == 0
    said = capsys.readouterr().out

    assert "beslist door `centre-granted`" in said
    assert "✓ cars is minstens 1" in said
    assert "refused, met cars: 3 (nu 1)" in said
    assert run("zone=centre", "cars=1", "--all") == 0
    assert "`many-cars` zou refused zeggen, maar dit klopt niet: cars is meer dan 2" in capsys.readouterr().out


def test_command_as_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A person from a file, everything at once, as one JSON value."""
    (tmp_path / "p.json").write_text('{"id": "x", "facts": {"cars": 3}}', encoding="utf-8")
    assert run(str(tmp_path / "p.json"), "--why-not", "granted", "--until", "2026", "--format", "json") == 0
    answer = json.loads(capsys.readouterr().out)

    assert answer["person"] == {"cars": 3}
    assert answer["decisions"]["permit"]["deciding"][0]["rule"] == "many-cars"
    assert answer["why_not"]["alternatives"][0] == {"changes": {"disabled_card": {"now": False, "then": True}}}
    assert answer["until"]["until"] == "2026-12-31"


def test_history_as_argument(capsys: pytest.CaptureFixture[str]) -> None:
    """Years stand as stretches."""
    assert run("fined=2022-2023,2024", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["person"] == {"fined": {"2022": True, "2023": True, "2024": True}}


@pytest.mark.parametrize(
    "words",
    (
        ("cars=9",),
        ("cars=x",),
        ("carz=1",),
        ("cars=1", "cars=2"),
        ("born=2026-01-01",),
        ("nonsense",),
        ("missing.json",),
        ("conflict", "cars=1"),
        ("conflict", "--until", "2026"),
        ("--why-not", "grnted"),
        ("--why-not", "permit=1"),
        ("--why-not", "fee_cent=abc"),
        ("--why-not", "valid_until=2026-02-30"),
        ("--why-not", "nothing=1"),
        ("--until", "soon"),
        ("--until", "1999"),
        ("--until", "2099"),
        ("--decision", "permitt"),
    ),
)
def test_wrong_use_is_said(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """Exit code 2 and a message, never a traceback."""
    assert run(*words) == 2
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ("en", "nl", "fr"))
def test_every_check_is_explained(code: str, language: str) -> None:
    """Each code has an explanation in each language; the English one is the module's own."""
    said = explain_code(code, language)
    english = explain_code(code, "en")

    assert len(said.split()) > 8
    assert any(code in module.CODES and english.splitlines()[0] in (module.__doc__ or "") for module in EXPLAINED)
    assert said != english or language == "en"
