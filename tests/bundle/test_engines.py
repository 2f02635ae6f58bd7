"""What stands in a bundle runs in the engine that it is for: green on the parking rules as somebody wrote them there, red after a slip."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bundle import tck
from bundle.made import Made

HERE = Path(__file__).parent
PROGRAM = (HERE.parent / "conform" / "parking.mjs").read_text(encoding="utf-8")
SLIP = ("p.income_cent < 2000000", "p.income_cent <= 2000000")
WRONG = "reduced-fee/when-2.1-boundary"  # whom that slip decides otherwise


def program(folder: Path, *, slip: bool) -> str:
    """The command line of an implementation in JavaScript."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    assert SLIP[0] in PROGRAM
    file = folder / "parking.mjs"
    file.write_text(PROGRAM.replace(*SLIP) if slip else PROGRAM, encoding="utf-8")
    return f'node "{file}"'


# -- OpenFisca and DMN --------------------------------------------------------------------------------------------------------


def openfisca(made: Made, *words: str) -> subprocess.CompletedProcess[str]:
    """A run of the tests by OpenFisca itself, which runs pytest."""
    pytest.importorskip("openfisca_core")
    command = [sys.executable, str(HERE / "parking_openfisca.py"), str(made.folder / "openfisca" / "fixtures.yaml"), *words]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(command, capture_output=True, text=True, cwd=made.folder, env=environment, check=False)


def test_openfisca_agrees(parking: Made) -> None:
    """Every test passes, and there are as many as persons."""
    done = openfisca(parking)
    count = len(parking.files["fixtures.jsonl"].splitlines())
    assert done.returncode == 0 and f"{count} passed" in done.stdout, done.stdout[-2000:]


def test_openfisca_differs_by_a_cent(parking: Made) -> None:
    """With another full fee, just those who pay it fail."""
    done = openfisca(parking, "12051")
    lines = (json.loads(line) for line in parking.files["fixtures.jsonl"].splitlines())
    payers = sum("2024" <= one["facts"]["day"] < "2029" and one["decisions"]["fee_cent"] in {12050, 23600} for one in lines)
    assert payers and f"{payers} failed" in done.stdout, done.stdout[-2000:]


def decided_by_zen(change: tuple[str, str] = ("", "")) -> Callable[[dict[str, object]], dict[str, object]]:
    """The decision tables in ZEN, which leaves out what is null."""
    zen = pytest.importorskip("zen")
    model = (HERE / "parking.jdm.json").read_text(encoding="utf-8")
    assert change[0] in model
    decision = zen.ZenEngine().create_decision(model.replace(*change) if change[0] else model)
    return lambda facts: {"fee_cent": None, "valid_until": None, **decision.evaluate(facts)["result"]}


def test_a_decision_engine_agrees(parking: Made) -> None:
    """Every test case of the kit, read by a small runner, is what decision tables give; after a slip, somebody is not."""
    cases = tck.read_cases(parking.files["dmn/fixtures-test-01.xml"])
    assert len(cases) == len(parking.files["fixtures.jsonl"].splitlines())
    assert tck.differences(cases, decided_by_zen()) == []
    for change in (("fines >= 2", "fines > 2"), ("12050 : null", "12051 : null"), ("income_cent < 2000000", "income_cent <= 2000000")):
        assert tck.differences(cases, decided_by_zen(change)), change


# -- Gherkin ------------------------------------------------------------------------------------------------------------------


def behave(made: Made, command: str) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("behave")
    environment = {**os.environ, "REGELPROEF_COMMAND": command, "PYTHONIOENCODING": "utf-8"}
    words = [sys.executable, "-m", "behave", "--no-color", "-f", "plain"]
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", cwd=made.folder / "gherkin", env=environment, check=False)


def test_behave_agrees(parking: Made, tmp_path: Path) -> None:
    """Every scenario passes on an implementation that is right."""
    done = behave(parking, program(tmp_path, slip=False))
    count = len(parking.files["fixtures.jsonl"].splitlines())
    assert done.returncode == 0 and f"{count} scenarios passed, 0 failed" in done.stdout, done.stdout[-2000:] + done.stderr


def test_behave_tells_a_difference(parking: Made, tmp_path: Path) -> None:
    """With `<=` for `<`, who stands on the limit fails, with what was expected and found."""
    done = behave(parking, program(tmp_path, slip=True))
    assert done.returncode == 1 and "fee_cent: expected 12050, found 2500" in done.stdout, done.stdout[-2000:]


@pytest.mark.parametrize("answer", ["{'id': q['id'], 'error': 'no'}", "{'id': q['id'], 'decisions': {}}", "{'id': 'nobody'}"])
def test_no_answer_is_no_pass(answer: str, parking: Made, tmp_path: Path) -> None:
    """An error, decisions that are missing, and answers about nobody fail every scenario."""
    file = tmp_path / "silent.py"
    file.write_text(f"import json, sys\nfor line in sys.stdin:\n    q = json.loads(line)\n    print(json.dumps({answer}))\n", encoding="utf-8")
    done = behave(parking, f'"{sys.executable}" "{file}"')
    assert done.returncode == 1 and "0 scenarios passed" in done.stdout, done.stdout[-2000:]


def test_a_scenario_of_their_own_is_asked(parking: Made, tmp_path: Path) -> None:
    """Whoever stands in no file is asked about as the scenario says, so that scenarios can be added and changed."""
    own = shutil.copytree(parking.folder, tmp_path / "own")
    feature = own / "gherkin" / "features" / "permit.feature"
    text = feature.read_text(encoding="utf-8")
    rows = "      | gegeven | waarde |\n      | income_cent | 0,07 euro |\n      | resident | 2010 2012 2014 |\n"
    then = "    Dan zijn de uitkomsten\n      | beslissing | uitkomst |\n      | fee_cent | 120,50 euro |\n      | valid_until | 2025-12-31 |\n"
    feature.write_text(
        f"{text}\n  Scenario: ours\n    Gegeven een persoon met\n{rows}    Als de beslissingen worden genomen\n{then}", encoding="utf-8"
    )
    made = Made(parking.book, parking.spec, parking.files, own)
    assert behave(made, program(tmp_path, slip=False)).returncode == 0
    feature.write_text(feature.read_text(encoding="utf-8").replace("2010 2012 2014", "2010 2011 2012"), encoding="utf-8")
    assert "fee_cent: expected 12050, found 2500" in behave(made, program(tmp_path, slip=False)).stdout


@pytest.mark.parametrize("slip", [False, True], ids=["right", "slip"])
def test_the_steps_of_cucumber(slip: bool, parking: Made, tmp_path: Path) -> None:
    """The step definitions in JavaScript say the same, without cucumber-js itself (`cucumber_js.py` runs that)."""
    parser = pytest.importorskip("gherkin.parser")
    command = program(tmp_path, slip=slip)
    own = shutil.copytree(parking.folder, tmp_path / "own") / "gherkin"
    package = own / "node_modules" / "@cucumber" / "cucumber"
    package.mkdir(parents=True)
    shutil.copy(HERE / "cucumber_stub.mjs", package / "index.mjs")
    (package / "package.json").write_text('{"name": "@cucumber/cucumber", "main": "index.mjs"}', encoding="utf-8")
    (own / "run.mjs").write_text(
        'import "./features/step_definitions/steps.mjs";\nimport { run } from "@cucumber/cucumber";\nrun();\n', encoding="utf-8"
    )
    named = [one for file in sorted((own / "features").glob("*.feature")) for one in scenarios(parser, file)]
    given = json.dumps([steps for _, steps in named])
    environment = {**os.environ, "REGELPROEF_COMMAND": command}
    done = subprocess.run(["node", "run.mjs"], input=given, capture_output=True, encoding="utf-8", cwd=own, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    wrong = {name for (name, _), error in zip(named, json.loads(done.stdout), strict=True) if error}
    assert len(named) == len(parking.files["fixtures.jsonl"].splitlines()) and (WRONG in wrong if slip else not wrong)


def scenarios(parser: Any, file: Path) -> list[tuple[str, list[dict[str, object]]]]:
    """Each with its steps, as the official parser reads them."""
    children = parser.Parser().parse(file.read_text(encoding="utf-8"))["feature"]["children"]
    return [(one["scenario"]["name"], [_step(step) for step in one["scenario"]["steps"]]) for one in children]


def _step(step: dict[str, Any]) -> dict[str, object]:
    rows = [[cell["value"] for cell in row["cells"]] for row in step.get("dataTable", {}).get("rows", [])]
    return {"text": step["text"], **({"rows": rows} if rows else {})}
