"""Runs the generated JavaScript evaluator under node.

In: a rulebook, complete persons and choices of readings. Out: for each, decision by decision, what the program says, in the form of `ByPython`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping

import pytest

from regelproef.answer.outcome import Person
from regelproef.evaluate.evaluator import Evaluator
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import facts_by_number, to_json
from regelproef.report.page.page_js import evaluator_program

NODE = shutil.which("node") or shutil.which("nodejs")
needs_node = pytest.mark.skipif(NODE is None, reason="node is not installed")
Account = tuple[str, object, tuple[str, ...], tuple[str, ...]]
Broken = tuple[tuple[str, ...], tuple[str, ...]]  # lines of the world, and usual lines

DRIVER = """
const lines = require("fs").readFileSync(0, "utf8").split("\\n").filter(Boolean).map((line) => JSON.parse(line));
for (const { facts, choice } of lines) {
  const { decisions, state } = regelproef.decide(book, regelproef.complete(book, facts), choice);
  const found = Object.entries(decisions).map(([name, o]) =>
    [name, o.status, regelproef.toJson(book.decisions[name].kind, o.value), o.effective, o.applying]);
  console.log(JSON.stringify({ found, lines: [regelproef.impossible(book, state), regelproef.unusual(book, state)] }));
}
"""


def by_javascript(book: Rulebook, asked: Iterable[tuple[Person, Mapping[str, str]]]) -> list[tuple[dict[str, Account], Broken]]:
    lines = "\n".join(json.dumps({"facts": facts_by_number(person), "choice": dict(choice)}) for person, choice in asked)
    assert NODE is not None
    done = subprocess.run([NODE, "-e", evaluator_program(book) + DRIVER], input=lines, capture_output=True, text=True, check=False, timeout=120)
    assert done.stderr == ""
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [
        (
            {name: (status, value, tuple(effective), tuple(applying)) for name, status, value, effective, applying in one["found"]},
            (tuple(one["lines"][0]), tuple(one["lines"][1])),
        )
        for one in answers
    ]


class ByPython:
    """What the evaluator says of many persons of one rulebook; one evaluator for each choice of readings."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.evaluators: dict[tuple[tuple[str, str], ...], Evaluator] = {}

    def __call__(self, person: Person, choice: Mapping[str, str]) -> tuple[dict[str, Account], Broken]:
        key = tuple(choice.items())
        if key not in self.evaluators:
            self.evaluators[key] = Evaluator(self.book.with_choice(choice))
        evaluator = self.evaluators[key]
        found = {
            name: (outcome.status.value, to_json(outcome.value) if outcome.ok else None, outcome.effective, outcome.applying)
            for name, outcome in evaluator.decide(person).items()
        }
        impossible, unusual = (tuple(line.name for line in lines) for lines in (evaluator.impossible(person), evaluator.unusual(person)))
        return found, (impossible, unusual)


def by_python(book: Rulebook, person: Person, choice: Mapping[str, str]) -> tuple[dict[str, Account], Broken]:
    return ByPython(book)(person, choice)
