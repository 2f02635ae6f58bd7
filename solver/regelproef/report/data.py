"""What the generated test persons cover, as their own account says.

In: a rulebook and the folder that `generate` wrote. Out: `TestAccount`. A folder that is absent, is not such a folder, or belongs to another version
of the rulebook is said to be so; nothing of it is then shown.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from regelproef.model.rulebook import Rulebook

VERDICTS = ("covered", "infeasible", "equivalent")


@dataclass(frozen=True)
class TestAccount:
    """`tasks`: for each kind of obligation how many ended in each verdict. `slips`: for each kind of mutant how many are noticed. `impossible`: the
    obligations that nobody can meet, each with its owner and the lines that forbid it. `state` is current, stale or none."""

    __test__ = False

    folder: str
    state: str
    persons: int = 0
    tasks: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    slips: Mapping[str, int] = field(default_factory=dict)
    impossible: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


def test_account(book: Rulebook, folder: Path) -> TestAccount:
    """The account in a folder."""
    try:
        meta = json.loads((folder / "fixtures.meta.json").read_text(encoding="utf-8"))
        account = json.loads((folder / "obligations.json").read_text(encoding="utf-8"))
        if meta["rulebook"]["digest"] != book.digest:
            return TestAccount(folder.as_posix(), "stale")
        tasks: dict[str, dict[str, int]] = {}
        for key, count in account["summary"].items():
            kind, _, verdict = key.rpartition(" ")
            tasks.setdefault(kind, {})[verdict] = int(count)
        slips = Counter(str(one["how"]) for one in account["obligations"] if one["kind"] == "mutant" and one["verdict"] == "covered")
        impossible = tuple(
            (str(one["id"]), str(one["owner"]), tuple(map(str, one.get("core", ()))))
            for one in account["obligations"]
            if one["verdict"] == "infeasible"
        )
        return TestAccount(folder.as_posix(), "current", int(meta["fixtures"]), tasks, dict(slips), impossible)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return TestAccount(folder.as_posix(), "none")
