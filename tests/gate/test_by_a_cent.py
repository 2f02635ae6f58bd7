"""Whose outcome moves by a cent is guarded still: what may stand in the place of the old outcome is the new one, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import Repository
from gate.test_guards import told

Gate = Callable[..., tuple[int, dict[str, Any]]]
VOCABULARY = """\
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2030-12-31], default: 2025-03-01, meaning: the day}
  poor: {type: bool, meaning: has little}
  late: {type: bool, meaning: asks late}
decisions:
  fee: {type: money, meaning: fee}
  way: {type: enum, values: [post, desk, web], meaning: how}
"""
RULES = """\
rules:
  - {rule: general, decision: fee, then: 5000, source: [D-2]}
  - {rule: for-poor, decision: fee, exception_to: [general], when: [poor], then: 1000, source: [D-1]}
  - {rule: for-late, decision: fee, exception_to: [for-poor], when: [poor, late], then: 9900, source: [D-3]}
  - {rule: by-post, decision: way, then: post, source: [D-2]}
  - {rule: at-desk, decision: way, exception_to: [by-post], when: [late], then: desk, source: [D-3]}
"""
AT_DESK = "  - {rule: at-desk"
BY_WEB = "  - {rule: by-web, decision: way, exception_to: [by-post], when: [poor, not late], then: web, source: [D-1]}\n"
STATEMENT = """\
  - id: %s
    paraphrase: It is so.
    passages: [{at: %d, length: 5, sha256: 701acbf35008be5bd4c0ac0a41bba4393fd09a7deaad2e57d29065ba51de5737}]
    fate: rule
    says: {when: [%s], then: ["%s"]}
"""
SAID = (("D-1", 1, "poor, not late", "fee <= 1000"), ("D-2", 9, "not poor", "fee == 5000"), ("D-3", 19, "poor, late", "fee == 9900"))
SOURCE = "document: DOC\ntitle: Regulation\nfile: doc.txt\nstatements:\n" + "".join(STATEMENT % one for one in SAID)
PROPERTIES = """\
properties:
  - {property: cap, text: t, when: [poor, not late], then: [fee <= 1000]}
  - {property: same, text: t, when: [poor, not late], then: [fee == 1000, way == post]}
  - {property: post, text: t, when: [not late], then: [way == post]}
"""
CENT = "reason: why\naffects: {fee: [poor, not late]}\nexpects: [{decision: fee, when: [poor, not late], then: 1001}]\n"
WEB = "reason: why\naffects: {way: [not late]}\n"
HONEST = (("fee <= 1000]", "fee <= 1001]"), ("fee == 1000,", "fee == 1001,"))


@pytest.fixture
def start(repository: Repository) -> str:
    return a_few_lines(repository)


def a_few_lines(repository: Repository) -> str:
    """A rulebook in which everything is guarded, as a base."""
    repository.git("rm", "-rq", ".")
    repository.write("vocabulary.yaml", VOCABULARY)
    repository.write("rules/r.yaml", RULES)
    repository.write("sources/s.yaml", SOURCE)
    repository.write("properties.yaml", PROPERTIES)
    return repository.commit()


def one_cent(repository: Repository, *edits: tuple[str, str], statement: str = "fee <= 1001") -> None:
    repository.edit("rules/r.yaml", "then: 1000", "then: 1001")
    repository.edit("sources/s.yaml", "fee <= 1000", statement)
    for old, new in edits:
        repository.edit("properties.yaml", old, new)
    repository.write("changes/cent.yaml", CENT)


def test_a_guard_that_follows_the_outcome(repository: Repository, gate: Gate, start: str) -> None:
    """A bound and an equality at the new outcome, of a property and of a statement."""
    one_cent(repository, *HONEST)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, []), [[one["id"] for one in step["findings"]] for step in answer["steps"]]


@pytest.mark.parametrize(
    ("edits", "lost"),
    [
        ((("[fee <= 1000]", "[fee <= 99999999]"), HONEST[1]), ["cap"]),
        ((("[fee <= 1000]", "[fee >= 0]"), HONEST[1]), ["cap"]),
        ((("[fee <= 1000]", "[fee <= 1002]"), HONEST[1]), ["cap"]),
        ((("[poor, not late], then: [fee <= 1000]", "[poor, not late, fee == 1001], then: [fee <= 1001]"), HONEST[1]), ["cap"]),
        ((("[poor, not late], then: [fee <= 1000]", "[poor, not late, day > 2021-01-01], then: [fee <= 1001]"), HONEST[1]), ["cap"]),
        ((HONEST[0], ("fee == 1000,", "fee != 1000,")), ["same"]),
        ((HONEST[0], ("fee == 1000,", "fee != 9900,")), ["same"]),
        ((HONEST[0], ("fee == 1000,", "'fee in {1001, 9900}',")), ["same"]),
        ((HONEST[0], ("[fee == 1000, way == post]", "[way == post]")), ["same"]),
        ((HONEST[0], ("[fee == 1000, way == post]", "[fee == 1001]")), ["same"]),
        ((HONEST[0], ("[fee == 1000, way == post]", "[way == post or fee == 1001]")), ["same"]),
    ],
)
def test_a_guard_that_follows_further(repository: Repository, gate: Gate, start: str, edits: tuple[tuple[str, str], ...], lost: list[str]) -> None:
    """It allows whom it is about more than the new outcome and what lies on the way."""
    one_cent(repository, *edits)
    assert told(gate(base=start)[1]) == [f"weakened:property:{name}" for name in lost]


@pytest.mark.parametrize("statement", ["fee >= 0", "fee != 9900", "fee <= 1002"])
def test_a_statement_that_follows_further(repository: Repository, gate: Gate, start: str, statement: str) -> None:
    """What a sentence says follows the outcome no further than a property does."""
    one_cent(repository, *HONEST, statement=statement)
    assert told(gate(base=start)[1]) == ["weakened:statement:D-1"]


@pytest.mark.parametrize(
    ("then", "lost"),
    [
        ("when: [not late], then: ['poor and way == web or not poor and way == post']", False),
        ("when: [not late, not poor], then: [way == post]", False),  # who is poor is left out, and others are not
        ("when: [not late, not poor, day > 2021-01-01], then: [way == post]", True),
        ("when: [not late], then: [way != desk]", True),
        ("when: [not late], then: ['way == post or poor and way == desk or poor and way == web']", False),
    ],
)
def test_a_choice_between_words(repository: Repository, gate: Gate, start: str, then: str, lost: bool) -> None:
    """Whoever is poor gets his by the web from now on: a guard says so, or leaves him out while it stays about others."""
    repository.edit("rules/r.yaml", AT_DESK, BY_WEB + AT_DESK)
    repository.edit("properties.yaml", "way == post]}\n  - {property: post", "way == web]}\n  - {property: post")
    repository.edit("properties.yaml", "when: [not late], then: [way == post]", then)
    repository.write("changes/web.yaml", "reason: why\naffects: {way: [poor, not late]}\n")
    assert told(gate(base=start)[1]) == (["weakened:property:post"] if lost else [])


def test_a_choice_that_everybody_loses(repository: Repository, gate: Gate, start: str) -> None:
    """All whom `same` is about change: that they are left out is no correction, though `way` stands in another guard."""
    repository.edit("rules/r.yaml", AT_DESK, BY_WEB + AT_DESK)
    repository.edit("properties.yaml", "[fee == 1000, way == post]", "[fee == 1000]")
    repository.edit("properties.yaml", "when: [not late], then: [way == post]", "when: [not late, not poor], then: [way == post]")
    repository.write("changes/web.yaml", "reason: why\naffects: {way: [poor, not late]}\n")
    assert told(gate(base=start)[1]) == ["weakened:property:same"]


@pytest.mark.usefixtures("start")
@pytest.mark.parametrize(("most", "lost"), [("fee <= 99900", True), ("late and fee <= 1000 or not late and fee <= 99900", False)])
def test_what_a_rule_gives_that_does_not_decide(repository: Repository, gate: Gate, most: str, lost: bool) -> None:
    """A rule moves far that is about the late as well, for whom another goes before it: the bound on them stays where it was."""
    for file, old, new in (
        ("rules/r.yaml", "then: 9900", "then: 900"),
        ("sources/s.yaml", "fee == 9900", "fee == 900"),
        ("properties.yaml", "[poor, not late], then: [fee <= 1000]", "[poor], then: [fee <= 1000]"),
    ):
        repository.edit(file, old, new)
    begin = repository.commit()
    for file, old, new in (
        ("rules/r.yaml", "then: 1000", "then: 99900"),
        ("sources/s.yaml", "fee <= 1000", "fee <= 99900"),
        ("properties.yaml", "[fee <= 1000]", f"['{most}']"),
        ("properties.yaml", "fee == 1000,", "fee == 99900,"),
    ):
        repository.edit(file, old, new)
    repository.write("changes/cent.yaml", "reason: why\naffects: {fee: [poor, not late]}\n")
    assert told(gate(base=begin)[1]) == (["weakened:property:cap"] if lost else [])
