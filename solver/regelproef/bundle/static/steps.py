"""Step definitions for behave: they ask your program, by the JSON line protocol, and compare what it answers.

REGELPROEF_COMMAND is the command line of your program. It is started once for all persons of `fixtures.jsonl`, and once more for whoever stands in a
scenario and not there. `words.json` says what the words of a scenario mean. Needs behave, and Python 3.9 or later.
"""

import json
import os
import re
import shlex
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from behave import given, then, when

HERE = Path(__file__).resolve().parents[2]
WORDS = json.loads((HERE / "words.json").read_text(encoding="utf-8"))


def value_of(what: dict[str, Any], word: str) -> Any:
    """The JSON value that a word of a table stands for."""
    if word == WORDS["nothing"]:
        return None
    kind = what["type"]
    if kind == "bool":
        return {WORDS["yes"]: True, WORDS["no"]: False}[word]
    if kind == "enum":
        return what["values"][word]
    if kind == "money":
        euro, cent = re.fullmatch(r"(-?[0-9]+),([0-9]{2}) euro", word).groups()  # type: ignore[union-attr]  # else the table is wrong, and fails
        return int(euro + cent)
    if kind == "per_year_bool":
        return {} if word == "-" else dict.fromkeys(word.split(), True)
    return int(word) if kind == "int" else word


def ask(persons: list[dict[str, Any]]) -> dict[str, Any]:
    """The answers of your program, by id."""
    command = shlex.split(os.environ["REGELPROEF_COMMAND"], posix=os.name != "nt")
    requests = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in persons)
    done = subprocess.run(command, input=requests.encode("utf-8"), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line.strip()]
    return {one["id"]: one for one in answers}


def key_of(facts: dict[str, Any]) -> str:
    return json.dumps(facts, sort_keys=True)


@cache
def known() -> dict[str, Any]:
    """What is answered about the persons of the file, by their facts."""
    lines = (HERE.parent / "fixtures.jsonl").read_text(encoding="utf-8").split("\n")
    persons = [json.loads(line) for line in lines if line.strip()]
    answers = ask([{"id": one["id"], "facts": one["facts"]} for one in persons])
    return {key_of(one["facts"]): answers.get(one["id"], {}) for one in persons}


def decisions_about(facts: dict[str, Any]) -> dict[str, Any]:
    answer = known().get(key_of(facts)) or ask([{"id": "scenario", "facts": facts}]).get("scenario", {})
    assert "decisions" in answer, f"no decisions: {answer.get('error', 'no answer')}"
    decisions: dict[str, Any] = answer["decisions"]
    return decisions


@given("de standaardpersoon")
def standard_person(context: Any) -> None:
    context.facts = dict(WORDS["defaults"])


@given("een persoon met")
def person_with(context: Any) -> None:
    context.facts = dict(WORDS["defaults"])
    for row in context.table:
        fact = WORDS["facts"][row["gegeven"]]
        context.facts[fact["name"]] = value_of(fact, row["waarde"])


@when("de beslissingen worden genomen")
def decide(context: Any) -> None:
    context.decisions = decisions_about(context.facts)


@then("zijn de uitkomsten")
def compare(context: Any) -> None:
    wrong = []
    for row in context.table:
        decision = WORDS["decisions"][row["beslissing"]]
        name, expected = decision["name"], value_of(decision, row["uitkomst"])
        found = json.dumps(context.decisions[name], ensure_ascii=False) if name in context.decisions else "no answer"
        if found != json.dumps(expected, ensure_ascii=False):
            wrong.append(f"{name}: expected {json.dumps(expected, ensure_ascii=False)}, found {found}")
    assert not wrong, "; ".join(wrong)
