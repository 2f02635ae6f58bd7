"""What a drafted declaration says: amounts as numbers, what the edit added, several decisions at once, and nothing twice."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from golden.answers import THIRD_CAR, Edits, parking
from regelproef.answer.finding import Finding, Unusable
from regelproef.answer.limits import Limits
from regelproef.answer.place import SourceFile
from regelproef.ask.versions import Versions
from regelproef.diff.compare import compare
from regelproef.gate.declaration import Declaration, read_declarations
from regelproef.gate.draft import draft
from regelproef.gate.verify import verify
from regelproef.load.yaml_text import parse_yaml

DEARER: Edits = (("amounts.yaml", "value: 12050", "value: 12100"),)
ALL_DEARER: Edits = (("amounts.yaml", "value: 10000", "value: 10400"), *DEARER)
NEW_STATEMENT: Edits = (
    *THIRD_CAR,
    (
        "sources/leaflet.yaml",
        "statements:\n",
        "statements:\n  - id: L-99\n    paraphrase: {en: three cars, nl: drie auto's, fr: trois voitures}\n"
        "    fate: informational\n    reason: {en: says it, nl: zegt het, fr: le dit}\n",
    ),
)


def versions_of(edits: Edits) -> Versions:
    return Versions(parking((), "old"), parking(edits, "new"), Limits())


def drafted(edits: Edits) -> dict[str, Any]:
    versions = versions_of(edits)
    content: dict[str, Any] = yaml.safe_load(draft(versions, compare(versions), ()))
    return content


def declared(versions: Versions, content: dict[str, Any]) -> tuple[Declaration, ...]:
    words = yaml.safe_dump({**{key: value for key, value in content.items() if key != "weakens"}, "reason": "why"}, width=1_000_000)
    return read_declarations((("changes/why.yaml", parse_yaml(SourceFile("changes/why.yaml", words))),), versions)


def wrong(edits: Edits, content: dict[str, Any]) -> list[str]:
    """Which findings there are when this is declared of the edit."""
    versions = versions_of(edits)
    return sorted({one.code for one in verify(versions, compare(versions), declared(versions, content)) if isinstance(one, Finding)})


@pytest.mark.parametrize(("edits", "cents"), [(DEARER, {12100}), (ALL_DEARER, {10400, 12100})])
def test_amounts_stand_as_numbers(edits: Edits, cents: set[int]) -> None:
    """What is drafted for one amount proves that it is that one: another number does not pass."""
    content = drafted(edits)
    expected = {one["then"] for one in content["expects"]}

    assert cents <= expected
    assert wrong(edits, content) == []
    assert "expectation" in wrong(tuple((file, old, new.replace("12100", "99900")) for file, old, new in edits), content)


def test_one_entry_speaks_for_all_decisions() -> None:
    """Where they share whom it is about; each of them must change there."""
    content = drafted(THIRD_CAR)

    assert content["affects"] == [{"decision": ["permit", "fee_cent", "valid_until"], "when": ["cars == 3"]}]
    assert wrong(THIRD_CAR, content) == []
    assert wrong(DEARER, content) == ["expectation", "overdeclared", "undeclared"]


def test_an_entry_names_at_least_one_decision() -> None:
    """An empty list says nothing, and is refused."""
    with pytest.raises(Unusable):
        declared(versions_of(THIRD_CAR), {"affects": [{"decision": [], "when": ["cars == 3"]}]})


def test_only_statements_that_the_edit_added_are_cited() -> None:
    """Those that stood there ask for what was there already."""
    assert "statements" not in drafted(THIRD_CAR)
    assert drafted(NEW_STATEMENT)["statements"] == ["L-99"]


@pytest.mark.parametrize("edits", [THIRD_CAR, DEARER, ALL_DEARER])
def test_no_entry_holds_another(edits: Edits) -> None:
    """Of two expectations of one decision and outcome, neither has all the lines of the other."""
    expects = drafted(edits)["expects"]
    told = [(one["decision"], str(one["then"]), frozenset(one.get("when", ()))) for one in expects]

    assert [one for one in told for other in told if one is not other and one[:2] == other[:2] and one[2] >= other[2]] == []


def test_a_draft_begins_with_whom_it_is_about() -> None:
    """As the comparison does."""
    versions = versions_of(THIRD_CAR)

    assert "# Something changes only for those of whom this holds: cars == 3\n# day: from 2020-01-01 to 2030-12-31\n" in draft(
        versions, compare(versions), ()
    )
