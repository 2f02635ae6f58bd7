"""A small rulebook with labels, and decide as somebody runs it on a table of its persons."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from regelproef.cli.main import main
from tiny import write

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2020-01-01, 2030-12-31], default: 2025-03-01, meaning: the day}
  town: {type: enum, values: [brussels, ghent, other], default: ghent, meaning: where}
  member: {type: bool, default: false, meaning: is a member}
  cars: {type: int, range: [-2, 6], default: 1, meaning: cars}
  income_cent: {type: money, range: [0, 9000000], default: 0, meaning: income}
  lived: {type: per_year_bool, range: [2010, 2030], default: ["2019"], meaning: lived here}
decisions:
  permit: {type: enum, values: [granted, refused], meaning: what happens}
  fee_cent: {type: money, nullable: true, meaning: the fee}
"""
LABELS = """
facts:
  town: {en: Town, nl: Woonplaats, fr: Domicile}
  cars: {en: Number of cars, nl: Wagens, fr: Voitures}
  member: {en: "Is a member, or was", nl: Lid, fr: Membre}
  lived: {en: Years, nl: Jaren, fr: Domicile}
values:
  town:
    brussels: {en: Brussels, nl: Brussel, fr: Bruxelles}
    ghent: {en: Ghent, nl: Gent, fr: Gand}
    other: {en: Elsewhere, nl: Elders, fr: Gand}
decisions:
  fee_cent: {en: Fee, nl: Retributie, fr: Redevance}
"""
RULES = """
decision: permit
rules:
  - {rule: everybody, then: granted}
  - {rule: many-cars, exception_to: [everybody], when: [cars > 2], then: refused}

"""
FEE = """
decision: fee_cent
rules:
  - {rule: nothing, then: "null"}
  - {rule: rich, exception_to: [nothing], when: [permit == granted, "income_cent > 100000 or member"], then: 12050}
"""
WORLD = """
world:
  - {line: members-live-here, holds: "not member or town != other", why: {en: members live here, nl: leden wonen hier, fr: les membres habitent ici}}
"""


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def answers(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass
class Permits:
    """`decide` on this rulebook; a table is given as text or bytes."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, command: str, *words: str, lang: str = "en") -> Done:
        code = main([command, "--spec", str(self.folder / "book"), "--lang", lang, *words])
        said = self.capsys.readouterr()
        return Done(code, said.out, said.err)

    def file(self, content: str | bytes, name: str = "p.csv") -> str:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def decide(self, content: str | bytes, *words: str, name: str = "p.csv", lang: str = "en") -> Done:
        return self.run("decide", self.file(content, name), *words, lang=lang)

    def facts(self, header: str, cells: str, *words: str) -> Any:
        """What one row says of its person, as `explain` repeats it."""
        done = self.run("explain", self.file(f"{header}\n{cells}\n"), "--format", "json", *words)
        return json.loads(done.out).get("person", done.out)


def write_permits(folder: Path) -> None:
    """The rulebook, in the folder `book`."""
    write(folder / "book", vocabulary=VOCABULARY, labels=LABELS, world=WORLD, **{"rules/a": RULES, "rules/b": FEE})
