"""Contradictions between statements: found exactly where no outcome meets both, shown with a person, and settled by what settles them."""

from __future__ import annotations

from datetime import date

import pytest

from regelproef.answer.finding import Verdict
from regelproef.answer.limits import Limits
from regelproef.statements.clash import Clash, find_clashes
from regelproef.statements.settle import Way
from sources.rulebook import Files, parking, saying, statement_in

CONTRADICTORY = [
    (["open"], ["not open"]),
    (["shade == light"], ["shade == dark"]),
    (["shade in {light, dark}"], ["shade == none"]),
    (["shade != none", "shade != dark"], ["shade != light"]),
    (["amount > 5"], ["amount < 6"]),
    (["amount == 2 * level"], ["amount == 2 * level + 1"]),
    (["amount + level > 10"], ["amount < 10 - level"]),
    (["3 - amount == level"], ["amount != 3 - level"]),
    (["amount >= 1000000000000"], ["amount < 0"]),
    (["bonus is null"], ["bonus is not null"]),
    (["bonus is null"], ["bonus is not null", "bonus == 3"]),
    (["due is not null", "due > 2024-02-28"], ["due is not null", "due < 2024-02-29"]),
    (["due is not null", "year(due) == 2023"], ["due is not null", "due < 2023-01-01"]),
    (["due is not null", "due > date(year(day), 12, 31)"], ["due is not null", "year(due) <= year(day)"]),
    (["open", "shade == light"], ["not open or shade == dark", "shade != none"]),
    (["concludes(shade, light)"], ["shade == dark"]),
]
COMPATIBLE = [
    (["open"], ["shade == light"]),
    (["shade != light"], ["shade != dark"]),
    (["amount > 5"], ["amount < 7"]),
    (["amount >= level"], ["amount <= level"]),
    (["amount > 1000000000000"], ["amount > level"]),
    (["bonus is null"], ["bonus is null or bonus == 3"]),
    (["due is not null", "due > 2024-02-28"], ["due is not null", "due < 2024-03-01"]),
    (["due is not null", "due > day"], ["due is not null", "due < date(year(day) + 1, 1, 2)"]),
    (["due is not null", "year(due) == 2023"], ["due is not null", "due < 2023-01-02"]),
    (["open or shade == light"], ["not open"]),
    (["amount != 3", "amount != 4"], ["amount > 2"]),
    (["concludes(shade, light)"], ["shade != dark", "decided(shade)"]),
]


def clashes(*statements: dict[str, object]) -> tuple[Clash, ...]:
    report = find_clashes(saying(*statements), Limits())
    assert report.undecided == ()
    return report.clashes


@pytest.mark.parametrize(("one", "other"), CONTRADICTORY)
def test_contradiction_is_found(one: list[str], other: list[str]) -> None:
    """Where no outcome meets both, the default person shows it."""
    found = clashes({"then": one}, {"then": other})
    assert [(clash.one.id, clash.other.id) for clash in found] == [("A-1", "A-2")]
    assert found[0].witness.facts == ({},)
    assert found[0].settled == ()


@pytest.mark.parametrize(("one", "other"), COMPATIBLE)
def test_compatible_statements_do_not_clash(one: list[str], other: list[str]) -> None:
    """Where some outcome meets both, for everybody, there is nothing to find."""
    assert clashes({"then": one}, {"then": other}) == ()


def test_contradiction_only_for_whoever_meets_both() -> None:
    """The witness is the nearest person to the default who meets both `when`s."""
    found = clashes({"when": ["level >= 2"], "then": ["open"]}, {"when": ["colour == blue"], "then": ["not open"]})
    assert [clash.witness.facts for clash in found] == [({"level": 2, "colour": "blue"},)]
    assert clashes({"when": ["level >= 2"], "then": ["open"]}, {"when": ["level < 2"], "then": ["not open"]}) == ()


def test_whoever_meets_both_is_usual() -> None:
    """The person who is shown breaks as few usual lines as can be, also in facts of which the statements say nothing."""

    def shown(*usual: str) -> dict[str, object]:
        book = saying({"when": ["level > 1"], "then": ["open"]}, {"when": ["level > 1"], "then": ["not open"]}, usual=usual)
        return dict(find_clashes(book, Limits()).clashes[0].witness.facts[0])

    assert shown() == {"level": 2}
    assert shown("level != 2") == {"level": 3}
    assert shown("level < 2 or day > 2024-03-01", "day < 2024-03-01 or flag") == {"day": date(2024, 3, 2), "flag": True, "level": 2}


def test_contradiction_only_for_some_values() -> None:
    """Thens that speak of facts clash only where the facts make them."""
    found = clashes({"then": ["amount >= level"]}, {"then": ["amount < 3"]})
    assert [clash.witness.facts for clash in found] == [({"level": 3},)]


def test_decision_in_a_when_is_assumed() -> None:
    """A decision in a `when` takes the value that both need, whatever the rules say, and the clash says which."""
    found = clashes({"when": ["shade == dark"], "then": ["open"]}, {"when": ["shade != light"], "then": ["not open"]})
    assert [dict(clash.assumed) for clash in found] == [{"shade": "dark"}]
    assert clashes({"when": ["shade == dark"], "then": ["open"]}, {"when": ["shade == light"], "then": ["not open"]}) == ()


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    (
        ((["bonus is not null"], ["bonus is not null"]), (["bonus is not null"], ["bonus is not null", "bonus >= 3"]), False),
        ((["bonus is not null"], ["bonus is not null", "bonus >= 3"]), (["bonus is not null"], ["bonus is not null", "bonus <= 2"]), True),
        ((["shade == dark"], ["open"]), ([], ["not open or shade == light"]), True),
        ((["shade != light"], ["open"]), ([], ["shade == dark"]), False),
    ),
)
def test_decision_in_both_when_and_then(one: tuple[list[str], list[str]], other: tuple[list[str], list[str]], clash: bool) -> None:
    """An assumed outcome that one of the two excludes by itself shows no contradiction; that no outcome at all is left does."""
    found = clashes(*({"when": when, "then": then} for when, then in (one, other)))
    assert bool(found) is clash


def test_number_and_date_in_a_when_are_assumed() -> None:
    """Assumed numbers and dates may lie anywhere, and the nearest to their origin is told."""
    number = clashes({"when": ["amount > 500"], "then": ["open"]}, {"when": ["amount < 502"], "then": ["not open"]})
    assert [dict(clash.assumed) for clash in number] == [{"amount": 501}]
    day = clashes({"when": ["due is not null", "due > day"], "then": ["open"]}, {"when": ["flag"], "then": ["not open"]})
    assert [dict(clash.assumed) for clash in day] == [{"due": date(2022, 1, 2)}]
    assert day[0].witness.facts == ({"flag": True},)


def test_shape_outside_is_undecided() -> None:
    """A comparison between two decisions that are both free is not guessed at."""
    report = find_clashes(saying({"then": ["bonus is not null", "amount < bonus"]}, {"then": ["amount > 3"]}), Limits())
    assert report.clashes == ()
    assert [finding.verdict for finding in report.undecided] == [Verdict.UNDECIDED]
    assert report.undecided[0].subject == ("A-1", "A-2")


def test_shape_outside_of_statements_that_never_meet() -> None:
    """What they say does not matter when nobody meets both."""
    report = find_clashes(
        saying({"when": ["flag"], "then": ["month(day) == 3 or amount * 2 > 3"]}, {"when": ["not flag"], "then": ["amount > 3"]}), Limits()
    )
    assert (report.clashes, report.undecided) == ((), ())


def test_out_of_time_is_undecided() -> None:
    """Without time nothing is called free of contradiction."""
    report = find_clashes(saying({"then": ["open"]}, {"then": ["not open"]}), Limits(work=0))
    assert report.clashes == ()
    assert [finding.verdict for finding in report.undecided] == [Verdict.UNDECIDED]


# -- what settles -------------------------------------------------------------------------------------------------------------

OPEN, CLOSED = {"then": ["open"]}, {"then": ["not open"]}


def ways(*statements: dict[str, object]) -> dict[tuple[str, str], list[tuple[Way, str]]]:
    return {(clash.one.id, clash.other.id): [(one.way, one.first) for one in clash.settled] for clash in clashes(*statements)}


def test_settled_by_yielding() -> None:
    """An exception goes before the statement that yields to it, also over a statement between."""
    found = ways({**OPEN, "yields_to": ["A-2"]}, {**CLOSED, "when": ["flag"], "yields_to": ["A-3"]}, {**CLOSED, "when": ["level > 0"]})
    assert found == {("A-1", "A-2"): [(Way.YIELDS, "A-2")], ("A-1", "A-3"): [(Way.YIELDS, "A-3")]}


def test_settled_by_supersession() -> None:
    """A superseded statement gives way to the one that supersedes it, and is out of the way of others."""
    found = ways({**OPEN, "fate": "superseded", "by": ["A-2"]}, CLOSED, {**CLOSED, "when": ["flag"]})
    assert found == {("A-1", "A-2"): [(Way.SUPERSEDED, "A-2")], ("A-1", "A-3"): [(Way.SET_ASIDE, "A-3")]}


def test_yielding_both_ways_settles_nothing() -> None:
    """Two statements that each go before the other have no rank."""
    assert ways({**OPEN, "yields_to": ["A-2"]}, {**CLOSED, "yields_to": ["A-1"]}) == {("A-1", "A-2"): []}


def test_parking_is_settled_throughout() -> None:
    """Every contradiction of the example rulebook is settled, the open one by its question."""
    report = find_clashes(parking(), Limits())
    assert (report.unsettled, report.undecided) == ((), ())
    open_ = [clash for clash in report.clashes if {clash.one.id, clash.other.id} == {"L-3", "P-4"}]
    assert [settlement.over for clash in open_ for settlement in clash.settled if settlement.way is Way.OPEN] == [("Q1=earlier",)]


def test_interpretation_that_names_both_settles() -> None:
    """A chosen reading of a question about both statements says which goes first, also where both follow but for their own exceptions."""

    def edit(files: Files) -> None:
        statement_in(files, "L-3").update(fate="claim", interpretation="")
        statement_in(files, "P-1")["yields_to"].remove("L-3")
        files["interpretations.yaml"]["interpretations"][0]["statements"] = ["P-1", "L-3"]

    report = find_clashes(parking(edit), Limits())
    pair = next(clash for clash in report.clashes if {clash.one.id, clash.other.id} == {"L-3", "P-1"})
    assert (pair.settled[0].way, pair.settled[0].over) == (Way.INTERPRETATION, ("Q1=earlier",))
    assert [one.way for one in pair.settled[1:]] == [Way.RANK]


def test_added_contradictory_statement_is_found() -> None:
    """A statement that contradicts the regulation is an error with a person who shows it."""

    def edit(files: Files) -> None:
        files["sources/leaflet.yaml"]["statements"].append(
            {"id": "L-9", "paraphrase": "Three cars are fine.", "fate": "claim", "says": {"when": ["cars == 3"], "then": ["permit == granted"]}}
        )

    report = find_clashes(parking(edit), Limits())
    found = {finding.subject: finding for finding in report.findings}
    assert set(found) == {("L-2", "L-9"), ("L-9", "P-1"), ("L-9", "P-3")}
    witness = found["L-9", "P-3"].witness
    assert witness is not None and witness.facts == ({"cars": 3},)
    assert [outcome.value for outcome in witness.outcomes[0].values()] == ["refused"]
