"""A guard that stands word for word says less where its own version puts something else into it: a reading that is chosen, the range of a history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, TOWN, Repository
from gate.test_attacks import append
from gate.test_guards import declare, told
from gate.test_readings import asked

Gate = Callable[..., tuple[int, dict[str, Any]]]
VOCABULARY, PROPERTIES, QUESTIONS = "vocabulary.yaml", "properties.yaml", "interpretations.yaml"
PAYS, POORER = "when: [fee_cent is not null, fee_cent > 0%s]", "when: [a.income_cent < b.income_cent%s]"
EXCEPTION = """\
  - id: P-11
    paraphrase: Some are not meant.
    passages:
      - {at: 669, length: 48, sha256: 16b186b67fc725f9952a21b395e462c0d05914e5fbd64df1de7dc2075c87801d}
    fate: rule
    follows: it is open
    says:
      when: [not dd]
      then: ["permit == granted or permit != granted"]
"""
READERS = {
    "a property": ([(PROPERTIES, PAYS % "", PAYS % ", dd")], "property:fee-needs-permit"),
    "through another derived value": (
        [(VOCABULARY, "derived:\n", "derived:\n  ee: {value: dd, meaning: m}\n"), (PROPERTIES, PAYS % "", PAYS % ", ee")],
        "property:fee-needs-permit",
    ),
    "two persons": ([(PROPERTIES, POORER % "", POORER % ", a.dd")], "property:poorer-never-dearer"),
    "a statement": ([(TOWN, "says:\n      when: [cars > 2]", "follows: it is open\n    says:\n      when: [cars > 2, dd]")], "statement:P-3"),
    "a statement before another": ([(TOWN, "yields_to: [P-3, P-4]", "yields_to: [P-3, P-4, P-11]")], "statement:P-2"),
    "a usual line": ([("world.yaml", "world:", "usual:\n  - line: few\n    holds: not dd\n    why: so it is\nworld:")], "words:usual/few"),
    "where a fact is read": ([(VOCABULARY, "read_where: disabled_card", "read_where: dd")], "fact:card_until"),
}


def switched(repository: Repository) -> None:
    repository.edit(QUESTIONS, "chosen: yes_", "chosen: no_")


@pytest.mark.parametrize("reader", READERS)
def test_another_reading_is_chosen(repository: Repository, gate: Gate, reader: str) -> None:
    """No outcome changes, since no rule reads it; the guard is about fewer persons."""
    asked(repository, "cars > 1", "cars > 3")
    edits, expected = READERS[reader]
    if expected == "statement:P-2":
        append(repository, TOWN, EXCEPTION)
    for edit in edits:
        repository.edit(*edit)
    start = repository.commit()
    switched(repository)
    assert f"weakened:{expected}" in told(gate(base=start)[1])


def test_a_guard_that_says_more_under_the_chosen_reading(repository: Repository, gate: Gate) -> None:
    """Whom the other reading leaves out, it means as well."""
    asked(repository, "cars > 1", "cars > 3")
    repository.edit(PROPERTIES, PAYS % "", PAYS % ", not dd")
    start = repository.commit()
    switched(repository)
    assert told(gate(base=start)[1]) == []


def test_a_guard_that_follows_the_rules_to_another_reading(repository: Repository, gate: Gate) -> None:
    """Whom it means no more gets another outcome, which is declared: it is corrected."""
    asked(repository)
    repository.edit(PERMIT, "when: [cars > 2]", "when: [dd]")
    repository.edit(TOWN, "says:\n      when: [cars > 2]", "follows: the rules\n    says:\n      when: [dd]")
    start = repository.commit()
    switched(repository)
    changed = "[permit != before.permit]"
    declare(repository, rest=f"affects:\n  permit: [cars == 3]\n  fee_cent: {changed}\n  valid_until: {changed}\n")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), answer


def test_a_guard_that_comes_to_hang_on_a_new_question(repository: Repository, gate: Gate) -> None:
    """Under the reading that is chosen it says what it said; under the other one it does not, and the base knew of none."""
    repository.edit(PROPERTIES, PAYS % "", PAYS % ", cars > 1")
    start = repository.commit()
    asked(repository, "cars > 1", "cars > 3")
    repository.edit(PROPERTIES, PAYS % ", cars > 1", PAYS % ", dd")
    assert told(gate(base=start)[1]) == ["weakened:property:fee-needs-permit"]
    repository.edit(VOCABULARY, "no_: cars > 3", "no_: cars > 0")
    assert told(gate(base=start)[1]) == []


# -- a history that has another range ----------------------------------------------------------------------------------------------

RANGE, LONGER = "fined: {type: per_year_bool, range: [2010, 2030]", "fined: {type: per_year_bool, range: [1990, 2030]"
SPANS = {
    "count": "count(not %sfined, from: 2000, until: year(%sday)) <= 21",
    "run": "run(not %sfined, until: year(%sday)) < 22",
    "all": "year(%sday) < 2000 or not all(not %sfined, from: 2005, until: 2009)",
    "any": "year(%sday) < 2000 or not any(not %sfined, from: 2005, until: 2009)",
}


def fined(repository: Repository, span: str, persons: str) -> tuple[str, str]:
    """A guard whose meaning hangs on the range of the history; the commit with it, and what is told of it."""
    name = {"one": "property:fee-needs-permit", "two": "property:poorer-never-dearer"}.get(persons, "statement:P-3")
    line = SPANS[span] % (("a.", "a.") if persons == "two" else ("", ""))
    if persons == "derived":
        repository.edit(VOCABULARY, "derived:\n", f'derived:\n  seldom: {{value: "{line}", meaning: seldom fined}}\n')
        line = "seldom"
    if persons in {"statement", "derived"}:
        repository.edit(TOWN, "when: [cars > 2]", f'when: [cars > 2, "{line}"]')
    else:
        old = PAYS if persons == "one" else POORER
        repository.edit(PROPERTIES, old % "", old % f', "{line}"')
    return repository.commit(), name


@pytest.mark.parametrize("persons", ["one", "two", "statement", "derived"])
@pytest.mark.parametrize("span", SPANS)
def test_a_history_that_becomes_longer(repository: Repository, gate: Gate, span: str, persons: str) -> None:
    """Years that were none begin to count, also for whoever was possible before."""
    start, name = fined(repository, span, persons)
    repository.edit(VOCABULARY, RANGE, LONGER)
    assert f"weakened:{name}" in told(gate(base=start)[1])


def test_a_history_that_becomes_shorter(repository: Repository, gate: Gate) -> None:
    """The other way round, as whoever means to make it longer again would begin."""
    repository.edit(VOCABULARY, RANGE, LONGER)
    repository.edit(PROPERTIES, PAYS % "", PAYS % ', "count(not fined, from: 1980, until: year(day)) > 25"')
    start = repository.commit()
    repository.edit(VOCABULARY, LONGER, RANGE)
    assert "weakened:property:fee-needs-permit" in told(gate(base=start)[1])


def test_a_longer_history_of_which_the_guards_say_the_same(repository: Repository, gate: Gate) -> None:
    """Years before those that anybody can ask for say nothing of whoever was possible before, be it of one person or of two. What is told is the
    decision that reads them, which whoever had such a year gets otherwise."""
    repository.edit(PROPERTIES, POORER % "", POORER % ', "count(a.fined, from: year(a.day) - 3, before: year(a.day)) < 2"')
    start = repository.commit()
    repository.edit(VOCABULARY, RANGE, LONGER)
    assert told(gate(base=start)[1]) == ["weakened:decision:permit"]
