"""Whatever is done to a table, decide ends in an exit code and a sentence."""

from __future__ import annotations

import json
import random

import pytest

from persons.permits import Permits

TABLE = 'id;Woonplaats;member;day;cars;income_cent;lived\nRené;Brussel;ja;2025-12-31;1;12050;2019 2020\n"b;c";Gent;FALSE;1/02/2025;-1;0;-\nd;;;;;;\n'
PIECES = [
    ";",
    ",",
    "\t",
    "\n",
    "\r",
    '"',
    "\0",
    "sep=;\n",
    "--3",
    "NaN",
    "=1",
    "é",
    "\ud800",
    "\u2028",
    "\ufeff",
    "9" * 40,
    "[" * 50,
    "Gand",
    "31-12-2025",
    "id",
    ";;;;;;\n",
]
CODECS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"]
WORDS = [
    [],
    ["--dates", "dmy"],
    ["--encoding", "windows-1252"],
    ["--complete"],
    ["--dry-run"],
    ["--format", "table"],
    ["--format", "csv"],
    ["--input", "jsonl"],
]


def mutated(chance: random.Random) -> bytes:
    """The table with a few pieces taken out, put in, doubled or exchanged, in some encoding, and now and then with a byte of its own."""
    content = TABLE
    for _ in range(chance.randrange(6)):
        at, end = chance.randrange(len(content) + 1), chance.randrange(1, 9)
        piece = chance.choice(PIECES)
        content = chance.choice(
            [
                content[:at] + piece + content[at:],
                content[:at] + content[at + end :],
                content[:at] + piece + content[at + end :],
                content + content[at:],
            ]
        )
    data = content.encode(chance.choice(CODECS), "ignore")
    at = chance.randrange(len(data) + 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at:] if chance.random() < 0.3 else data


@pytest.mark.parametrize("seed", range(40))
def test_mutated_tables(permits: Permits, seed: int) -> None:
    """0, 1 or 2, never a traceback; 2 decides nobody, 1 tells of somebody, and JSON lines are JSON."""
    chance = random.Random(seed)
    for _ in range(5):
        content, words, lang = mutated(chance), chance.choice(WORDS), chance.choice(["nl", "fr", "en"])
        done = permits.decide(content, *words, lang=lang)
        assert done.code in {0, 1, 2} and "Traceback" not in done.err, content
        assert "should not happen" not in done.err and "hoort niet te gebeuren" not in done.err and "ne devrait pas" not in done.err, content
        assert (done.out == "") or done.code != 2, content
        if "--format" not in words and "--dry-run" not in words and done.code != 2:
            answers = [json.loads(line, parse_constant=lambda one: pytest.fail(one)) for line in done.out.splitlines()]
            assert any("error" in one for one in answers) == (done.code == 1), content
