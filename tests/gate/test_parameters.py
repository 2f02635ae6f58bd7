"""A parameter is told as an amount is: naming a limit changes nothing, another value from some day on is an effect of those days, and what nobody is
read on is told by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, Repository
from gate.test_guards import declare, told

Gate = Callable[..., tuple[int, dict[str, Any]]]
PARAMETERS = (
    "parameters:\n  adult:\n    kind: years\n    meaning: from this age on\n    periods:\n      - {value: 18, certainty: source, source: [L-3]}\n"
)
LATER = "      - {from: %s, value: %s}\n"


def named(repository: Repository, line: str = "age(born, day) >= adult") -> None:
    """The age of the permit is a parameter, and its text quotes it."""
    repository.edit(PERMIT, "age(born, day) >= 18", line)
    repository.write("parameters.yaml", PARAMETERS)


def test_naming_a_limit_is_no_change(repository: Repository, gate: Gate) -> None:
    """On the reference date or on another day: it has one value."""
    for line in ("age(born, day) >= adult", "age(born, day) >= adult at born"):
        repository.git("checkout", "-q", "--", ".")
        named(repository, line)
        code, answer = gate()
        assert (code, told(answer)) == (0, []), answer


def test_a_text_that_names_the_parameter_says_the_same(repository: Repository, gate: Gate) -> None:
    """And afterwards another value is no edit of the text."""
    repository.edit(PERMIT, "  - rule: centre-granted\n", "  - rule: centre-granted\n    text: Who is 18 may park.\n")
    start = repository.commit()
    named(repository)
    repository.edit(PERMIT, "Who is 18 may park", "Who is {adult} may park")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer
    start = repository.commit()
    repository.write("parameters.yaml", PARAMETERS + LATER % ("2027-01-01", 17))
    assert told(gate(base=start)[1]) == []


def test_another_value_from_some_day_on_is_an_effect_of_those_days(repository: Repository, gate: Gate) -> None:
    """Undeclared it is told of the decisions, and declared it passes."""
    named(repository)
    start = repository.commit()
    repository.write("parameters.yaml", PARAMETERS + LATER % ("2027-01-01", 17))
    code, answer = gate(base=start)
    assert code == 1 and told(answer) == [] and {one.partition(":")[0] for one in told(answer, "declarations")} == {"undeclared"}
    years = '["age(born, day) == 17", "day >= 2027-01-01"]'
    declare(repository, rest=f"affects: {{permit: {years}, fee_cent: {years}, valid_until: {years}}}\n")
    code, answer = gate(base=start)
    assert told(answer) == told(answer, "declarations") == []


@pytest.mark.parametrize(
    ("line", "day", "lost"), [("adult", "2035-01-01", True), ("adult at born", "1900-01-01", True), ("adult", "2020-01-01", False)]
)
def test_what_is_read_for_nobody_is_told_by_name(repository: Repository, gate: Gate, line: str, day: str, lost: bool) -> None:
    """A day after every reference date, or before every birth."""
    named(repository, f"age(born, day) >= {line}")
    start = repository.commit()
    repository.write("parameters.yaml", PARAMETERS + LATER % (day, 19) + ("" if lost else LATER % ("2020-01-02", 18)))
    if day == "1900-01-01":
        repository.write("parameters.yaml", PARAMETERS.replace("value: 18", "value: 19") + LATER % (day, 18))
    assert ("weakened:amount:adult" in told(gate(base=start)[1])) is lost


def test_its_words_are_guarded(repository: Repository, gate: Gate) -> None:
    """Another meaning, kind or source, as of an amount."""
    named(repository)
    start = repository.commit()
    for old, new in (("from this age on", "an age"), ("kind: years", "kind: number"), ("source: [L-3]", "source: []")):
        repository.write("parameters.yaml", PARAMETERS.replace(old, new))
        assert any(one.startswith("weakened:words:") for one in told(gate(base=start)[1])), new


def test_a_sentence_that_reads_a_parameter_on_another_day_through_a_derived_value(repository: Repository, gate: Gate) -> None:
    """It can be asked of the sentence whether it says less: there is a verdict, and no crash."""
    named(repository, "adult_then")
    repository.edit("vocabulary.yaml", "derived:\n", 'derived:\n  adult_then: {value: "age(born, day) >= adult at born", meaning: old enough}\n')
    repository.edit("sources/leaflet.yaml", '"age(born, day) < 18", not disabled_card', "not adult_then, not disabled_card")
    start = repository.commit()
    repository.write("parameters.yaml", PARAMETERS + LATER % ("2009-01-01", 17))
    code, answer = gate(base=start)
    assert (code, answer["verdict"]) == (1, "failed"), answer
