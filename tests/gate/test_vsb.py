"""Real edits of the VSB rulebook: the right declaration is proved, one person too narrow is found, and so is a wrong amount."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml

from diff.vsb_edits import compared
from regelproef.answer.finding import Finding
from regelproef.answer.outcome import Value
from regelproef.answer.place import SourceFile
from regelproef.answer.text import Money
from regelproef.ask.versions import Versions
from regelproef.diff.report import DiffReport
from regelproef.gate.declaration import Declaration, read_declarations
from regelproef.gate.draft import draft
from regelproef.gate.verify import verify
from regelproef.load.yaml_text import parse_yaml

pytestmark = pytest.mark.slow
TRIED = ("premium-corrected", "26-to-25-in-one-rule", "brussels-made-verplicht", "exception-turned-round", "waiting-time-5-to-4")


def declared(versions: Versions, content: dict[str, Any]) -> tuple[Declaration, ...]:
    weakens = [{**one, "reason": "why"} for one in content.get("weakens", ())]
    words = yaml.safe_dump({**content, "weakens": weakens, "reason": "why"}, width=1_000_000)
    return read_declarations((("changes/why.yaml", parse_yaml(SourceFile("changes/why.yaml", words))),), versions)


def findings(versions: Versions, diff: DiffReport, content: dict[str, Any]) -> list[Finding]:
    return [one for one in verify(versions, diff, declared(versions, content)) if isinstance(one, Finding)]


def written(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date) else str(value)


def listed(names: str | list[str]) -> list[str]:
    return names if isinstance(names, list) else [names]


@pytest.mark.parametrize("name", TRIED)
def test_right_passes_and_one_person_too_narrow_does_not(name: str) -> None:
    """What is drafted is proved; without the one person who shows the change, that very person is named."""
    versions, diff = compared(name)
    content = yaml.safe_load(draft(versions, diff, ()))
    assert findings(versions, diff, content) == []
    decision = next(one for one in diff.decisions if one.roots)
    witness = decision.roots[0].witness
    assert witness is not None
    person = {fact: witness.facts.get(fact, variable.fact.default) for fact, variable in versions.variables.items()}
    alike = " and ".join(f"{fact} == {written(value)}" for fact, value in person.items() if not isinstance(value, frozenset))
    affects = [{**entry, "decision": name} for entry in content["affects"] for name in listed(entry["decision"])]
    for entry in affects:
        if entry["decision"] == decision.name:
            entry["when"] = [*entry.get("when", ()), f"not ({alike})"]
    (found,) = findings(versions, diff, {"affects": affects})
    assert found.id == f"undeclared:{decision.name}"
    assert found.witness is not None
    assert dict(found.witness.facts[0]) == dict(witness.facts)


def test_a_wrong_amount_fails() -> None:
    """A premium that is expected a cent too high is told, with what the person gets."""
    versions, diff = compared("premium-corrected")
    content = yaml.safe_load(draft(versions, diff, ()))
    who = [*content["affects"][0]["when"], "premiebedrag_cent is not null"]
    right = {"decision": "premiebedrag_cent", "when": who, "then": 6600}
    wrong = {**right, "then": 6601}
    assert findings(versions, diff, {**content, "expects": [right]}) == []
    (found,) = findings(versions, diff, {**content, "expects": [wrong]})
    assert found.code == "expectation"
    told = [found.message.params[key] for key in ("expected", "found")]
    assert told == [Money(6601), Money(6600)]
