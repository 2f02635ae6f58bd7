"""The gate guards the guards: nothing that protects the outcomes, or is said of them, goes without a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, TOWN, Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
HORIZON = "day: {type: date, range: [2020-01-01, 2030-12-31]"


def told(answer: dict[str, Any], step: str = "guards") -> list[str]:
    """What was found in one step, notes aside."""
    found = next(one["findings"] for one in answer["steps"] if one["name"] == step)
    return [one["id"] for one in found if one["severity"] == "error"]


def declare(repository: Repository, *weakens: str, rest: str = "") -> None:
    entries = "".join(f"  - {one}\n    reason: why\n" for one in weakens)
    repository.write("changes/why.yaml", f"reason: why\n{rest}" + (f"weakens:\n{entries}" if weakens else ""))


def edited(repository: Repository, edit: str) -> None:
    """One edit that takes something away from what guards the outcomes."""
    match edit:
        case "no properties":
            repository.write("properties.yaml", "properties: []\n")
        case "no cases":
            repository.write("cases.yaml", "cases: []\n")
        case "or true":
            repository.edit("properties.yaml", "then: [permit == granted]", "then: [permit == granted or cars >= 0]")
        case "narrower guard":
            repository.edit("properties.yaml", "when: [fee_cent is not null, fee_cent > 0]", "when: [fee_cent is not null, fee_cent > 1]")
        case "pair":
            repository.edit("properties.yaml", "when: [a.income_cent < b.income_cent]", "when: [a.income_cent + 1 < b.income_cent]")
        case "gives way":
            repository.edit("properties.yaml", "    then: [permit == granted]", "    then: [permit == granted]\n    gives_way: [{Q1: any}]")
        case "case expects less":
            repository.edit("cases.yaml", "expect: {permit: granted, fee_cent: 12050, valid_until: 2025-12-31}", "expect: {permit: granted}")
        case "no formula":
            repository.edit(
                TOWN, "    fate: rule\n    says:\n      when: [cars > 2]\n      then: [permit == refused]", "    fate: informational\n    reason: no"
            )
        case "statement of fewer":
            repository.edit(TOWN, "when: [cars > 2]", "when: [cars > 5]")
        case "other reading":
            repository.edit(
                PERMIT, '"count(fined, from: this_year - 3, until: this_year) >= 2"', '"count(fined, from: this_year - 3, until: this_year) >= 3"'
            )
        case "meaning":
            repository.edit("vocabulary.yaml", "meaning: cars on the person's name", "meaning: cars of anybody else")
        case "text":
            repository.edit("properties.yaml", "text: who pays has a permit", "text: whatever")
        case "fixed":
            repository.edit("vocabulary.yaml", "meaning: date of birth, fixed: true", "meaning: date of birth")
        case "read where":
            repository.edit("vocabulary.yaml", "read_where: disabled_card, ", "")
        case "amount of nobody":
            repository.edit("amounts.yaml", "{from: 2020-01-01, value: 2500}", "{from: 2020-01-01, until: 2030-12-31, value: 2500}")
        case "unknown because":
            repository.edit("amounts.yaml", "unknown: not yet decided", "unknown: nobody cares")
        case _:
            raise AssertionError(edit)


EDITS = {
    "no properties": {"property:fee-needs-permit", "property:never-both", "property:poorer-never-dearer"},
    "or true": {"property:fee-needs-permit"},
    "narrower guard": {"property:fee-needs-permit"},
    "pair": {"property:poorer-never-dearer"},
    "gives way": {"property:fee-needs-permit"},
    "case expects less": {"case:default"},
    "statement of fewer": {"statement:P-3"},
    "no formula": {"statement:P-3", "words:statement/P-3"},
    "other reading": {"rule:many-fines-any"},
    "meaning": {"words:fact/cars"},
    "text": {"words:property/fee-needs-permit"},
    "fixed": {"fact:born"},
    "read where": {"fact:card_until"},
    "amount of nobody": {"amount:fee.reduced"},
    "unknown because": {"words:period/fee.full 2029-01-01/2030-12-31"},
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_is_taken_away_is_told_until_it_is_declared(repository: Repository, gate: Gate, edit: str) -> None:
    """No outcome changes; the gate is shut, names what guards less, and opens when that is declared with a reason, and nothing more."""
    edited(repository, edit)
    code, answer = gate()
    assert code == 1
    assert {one.removeprefix("weakened:") for one in told(answer)} == EDITS[edit]

    names = [one.partition(":") for one in sorted(EDITS[edit])]
    declare(repository, *(f"{kind}: {name!r}" for kind, _, name in names))
    code, answer = gate()
    assert told(answer) == []
    assert {f"{one['kind']}:{one['name']}" for one in answer["weakened"]} == EDITS[edit]

    declare(repository, *(f"{kind}: {name!r}" for kind, _, name in names), "case: nobody-has-this")
    assert told(gate()[1]) == ["overdeclared:why:case:nobody-has-this"]


USUAL = "usual:\n  - {line: centre, holds: zone != centre or busy, why: few in the centre have a car}\n"
USUAL_EDITS = (
    ("world.yaml", USUAL, ""),
    ("world.yaml", "why: few", "why: hardly any"),
    ("world.yaml", "zone != centre", "zone == ring"),
    ("vocabulary.yaml", "busy: {value: cars == 0,", "busy: {value: cars < 2,"),
)


@pytest.mark.parametrize(("file", "old", "new"), USUAL_EDITS)
def test_usual_lines_are_words(repository: Repository, gate: Gate, file: str, old: str, new: str) -> None:
    """They exclude nobody and guard nothing, but choose who is shown: like any words, they are told when they change; adding one is not."""
    vocabulary, world = ((repository.book / name).read_text(encoding="utf-8") for name in ("vocabulary.yaml", "world.yaml"))
    repository.write("vocabulary.yaml", vocabulary.replace("derived:\n", "derived:\n  busy: {value: cars == 0, meaning: m}\n"))
    repository.write("world.yaml", world + USUAL)
    code, answer = gate()
    assert (code, told(answer)) == (0, [])

    start = repository.commit()
    repository.edit(file, old, new)
    code, answer = gate(base=start)
    assert (code, told(answer)) == (1, ["weakened:words:usual/centre"])
    declare(repository, "words: usual/centre")
    code, answer = gate(base=start)
    assert (code, told(answer)) == (0, [])


def test_all_cases_gone(repository: Repository, gate: Gate) -> None:
    """Each case is named, and the draft names them all."""
    edited(repository, "no cases")
    code, answer = gate()
    assert code == 1 and len(told(answer)) >= 2 and all(one.startswith("weakened:case:") for one in told(answer))
    assert main(["gate", "--base", "main", "--spec", SPEC, "--write-declaration"]) == 0
    draft = repository.book / "changes/draft.yaml"
    draft.write_text(draft.read_text(encoding="utf-8").replace('reason: ""', "reason: why"), encoding="utf-8")
    assert told(gate()[1]) == []


def test_said_otherwise_but_no_less(repository: Repository, gate: Gate) -> None:
    """A guard that is spaced otherwise, written otherwise, or says more, was not given up."""
    repository.edit("properties.yaml", "when: [fee_cent is not null, fee_cent > 0]", "when: [fee_cent is not null, not  fee_cent <= 0]")
    repository.edit("properties.yaml", "then: [permit == granted]", "then: [permit == granted, permit != refused]")
    assert gate()[0] == 0


def test_a_corrected_guard_needs_no_entry(repository: Repository, gate: Gate) -> None:
    """Where the edit changes the rule, its statement and a case alike, and declares whom that touches, nothing was given up."""
    case = "  - {case: three, person: {cars: 3}, expect: {permit: OUT}, why: w}\n"
    cases = (repository.book / "cases.yaml").read_text(encoding="utf-8")
    repository.write("cases.yaml", cases + case.replace("OUT", "refused"))
    start = repository.commit()
    repository.allow_a_third_car()
    repository.write("cases.yaml", cases + case.replace("OUT", "granted"))
    code, answer = gate(base=start)
    assert (code, told(answer), answer["weakened"]) == (0, [], [])

    repository.write("cases.yaml", cases)
    assert told(gate(base=start)[1]) == ["weakened:case:three"]


def test_a_derived_value_behind_a_guard(repository: Repository, gate: Gate) -> None:
    """The words of the property stay; what they mean does not."""
    vocabulary = (repository.book / "vocabulary.yaml").read_text(encoding="utf-8")
    repository.write("vocabulary.yaml", vocabulary.replace("derived:\n", "derived:\n  many: {value: cars > 2, meaning: many cars}\n"))
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    repository.write("properties.yaml", properties + "  - {property: many, text: t, when: [many, not disabled_card], then: [permit != granted]}\n")
    start = repository.commit()
    repository.edit("vocabulary.yaml", "many: {value: cars > 2,", "many: {value: cars > 4,")
    assert told(gate(base=start)[1]) == ["weakened:property:many"]


def test_acceptances_count_as_of_the_base(repository: Repository, gate: Gate) -> None:
    """An own error is not accepted by accepting it, nor for ever, nor revived by a commit with an old date."""
    repository.edit("cases.yaml", "permit: granted", "permit: refused")
    id_ = told(gate()[1], "check")[0]
    accept = f"accepted:\n  - {{id: '{id_}', reason: known, until: %s}}\n"
    repository.write("accepted.yaml", accept % "2026-06-30")
    check = next(one for one in gate("--date", "2026-01-05")[1]["steps"] if one["name"] == "check")
    assert check["verdict"] == "failed"  # not declared, so it accepts nothing
    repository.write("accepted.yaml", accept % "9999-12-31")
    code, answer = gate("--date", "2026-01-05")
    assert code == 1 and told(answer, "check") == [id_] and f"weakened:accepted:{id_}:until" in told(answer)

    declare(repository, f"accepted: '{id_}'", "case: default")
    assert gate("--date", "2026-01-05")[0] == 1  # longer than a year, declared or not
    repository.write("accepted.yaml", accept % "2026-06-30")
    assert gate("--date", "2026-01-05")[0] == 0

    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.git("commit", "-q", "--allow-empty", "-m", "later", committed="2026-08-01T00:00:00Z")
    repository.git("checkout", "-q", "edit")
    repository.git("commit", "-q", "--amend", "--no-edit", committed="2020-01-01T00:00:00Z")
    assert gate()[0] == 1


def test_generated_tests_that_are_gone(repository: Repository, gate: Gate) -> None:
    """They stood at the base, so that there is nothing to compare is a finding."""
    path = repository.root / "generated_tests/fixtures.jsonl"
    path.parent.mkdir()
    path.write_text("{}\n", encoding="utf-8")
    start = repository.commit()
    repository.git("rm", "-q", "-r", "generated_tests")
    assert told(gate(base=start)[1]) == ["weakened:generated:generated_tests"]


def test_laundering_through_the_horizon(repository: Repository, gate: Gate) -> None:
    """Narrow the horizon, change the fee beyond it, widen it again: the second step and the third are both told."""
    repository.edit("vocabulary.yaml", HORIZON, HORIZON.replace("2030", "2027"))
    narrowed = repository.commit()
    repository.edit(
        "amounts.yaml",
        "{from: 2024-01-01, until: 2028-12-31, value: 12050}",
        "{from: 2024-01-01, until: 2027-12-31, value: 12050}\n      - {from: 2028-01-01, until: 2028-12-31, value: 99900}",
    )
    assert told(gate(base=narrowed)[1]) == ["weakened:amount:fee.full"]

    changed = repository.commit()
    repository.edit("vocabulary.yaml", HORIZON.replace("2030", "2027"), HORIZON.replace("2030", "2028"))
    code, answer = gate(base=changed)
    assert code == 1 and "undeclared-new:possible" in told(answer, "declarations")
    assert answer["diff"]["world"]["change"] == "changed"
    numbers = [one["message"] for step in answer["steps"] for one in step["findings"] if one["code"] == "extended"]
    assert any("fee_cent" in one and "199300" in one for one in numbers)

    extends = (
        "vocabulary: [day]\nextends:\n  - from: 2028-01-01\n    expects:\n"
        "      - {decision: fee_cent, when: [permit == granted, cars != 2, income_cent >= 2000000 or years_here < 3], then: %s}\n"
        "      - {decision: fee_cent, when: [permit == granted, cars == 2, fee.full is not null], then: 2 * fee.full - 500}\n"
    )
    declare(repository, rest=extends % "12050")
    assert "expectation:why:fee_cent:extends@4.1" in told(gate(base=changed)[1], "declarations")
    declare(repository, rest=extends % "99900")
    assert told(gate(base=changed)[1], "declarations") == []


def test_nothing_decided_keeps_no_guard(repository: Repository, gate: Gate) -> None:
    """Without work the guards are undecided, never kept and never given up."""
    edited(repository, "or true")
    found = next(one for one in gate("--work", "0")[1]["steps"] if one["name"] == "guards")
    assert found["verdict"] == "undecided" and found["proofs"] == []


def test_a_rulebook_cannot_be_taken_from_the_gate(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody names the rulebooks, those of the base are judged, whatever the change says in its settings or leaves of the folder."""
    words = ["gate", "--base", "main", "--lang", "en"]
    repository.edit(PERMIT, "when: [cars > 2]", "when: [cars > 3]")
    assert main(words) == 1
    (repository.root / "elsewhere").mkdir()
    for path in repository.book.rglob("*.yaml"):
        target = repository.root / "elsewhere" / path.relative_to(repository.book)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    (repository.root / "regelproef.toml").write_text('rulebooks = ["elsewhere"]\n', encoding="utf-8")
    capsys.readouterr()
    assert main(words) == 2
    assert "spec/parking" in capsys.readouterr().err
    (repository.root / "regelproef.toml").unlink()
    (repository.book / "vocabulary.yaml").unlink()
    assert main(words) == 2


def test_a_guard_that_only_newcomers_fail_was_not_corrected(repository: Repository, gate: Gate) -> None:
    """What is declared of those who were possible before covers nobody else."""
    properties = (repository.book / "properties.yaml").read_text(encoding="utf-8")
    few = "  - {property: few, text: t, then: [cars <= LIMIT or permit != granted]}\n"
    repository.write("properties.yaml", properties + few.replace("LIMIT", "6"))
    start = repository.commit()
    repository.allow_a_third_car()
    repository.edit("vocabulary.yaml", "range: [0, 6], default: 1", "range: [0, 7], default: 1")
    repository.write("properties.yaml", properties + few.replace("LIMIT", "7"))
    expects = "{decision: permit, when: [zone == outside, not disabled_card], then: waiting}"
    extends = f"vocabulary: [cars]\nextends: [{{when: [cars == 7], expects: [{expects}]}}]\n"
    declare(repository, rest=extends)
    assert told(gate(base=start)[1]) == ["weakened:property:few"]
