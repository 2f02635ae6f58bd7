"""Copies of the parking rulebook with one defect planted in them.

In: edits of the loaded YAML. Out: the `CheckReport` on the edited rulebook, whose files are written by an ordinary YAML tool, as an editor might.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from regelproef.answer.finding import Finding
from regelproef.answer.limits import Limits
from regelproef.check.questions import CheckReport, run_checks
from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
Files = dict[str, Any]


def parking_files() -> Files:
    """Every file of the rulebook as plain YAML values."""
    return {path.relative_to(PARKING).as_posix(): yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(PARKING.rglob("*.yaml"))}


def load_files(files: Files) -> Rulebook:
    texts = {name: yaml.safe_dump(data, sort_keys=False, allow_unicode=True).encode() for name, data in files.items()}
    return build_rulebook(parse_documents(texts, "copy"))


def rule_in(files: Files, name: str) -> dict[str, Any]:
    """The mapping of one rule, to be edited in place."""
    return next(rule for path, data in files.items() if path.startswith("rules/") for rule in data["rules"] if rule["rule"] == name)


def without_rule(files: Files, name: str) -> None:
    """Delete a rule, and the exception edges to it."""
    for path, data in files.items():
        if path.startswith("rules/"):
            data["rules"] = [rule for rule in data["rules"] if rule["rule"] != name]
            for rule in data["rules"]:
                if name in rule.get("exception_to", []):
                    rule["exception_to"].remove(name)


def checked(edit: Callable[[Files], None], *only: str, limits: Limits | None = None) -> CheckReport:
    files = parking_files()
    edit(files)
    return run_checks(load_files(files), limits or Limits(), only)


def finding(report: CheckReport, code: str, *subject: str) -> Finding:
    """The one finding with this code about these names."""
    found = [one for one in report.findings if one.code == code and set(subject) <= set(one.subject)]
    assert len(found) == 1, [one.id for one in report.findings]
    return found[0]
