"""The test persons as a test suite, for mutmut: it stands in `tests/` of a folder of its own, beside fixtures.jsonl and below vsb.py."""

from __future__ import annotations

import json
from pathlib import Path

from vsb import decide


def test_persons() -> None:
    """Every decision of every person, with its type."""
    for line in Path(__file__).with_name("fixtures.jsonl").open(encoding="utf-8"):
        person = json.loads(line)
        found = decide(person["facts"])
        assert json.dumps([found[name] for name in person["decisions"]]) == json.dumps(list(person["decisions"].values())), person["id"]
