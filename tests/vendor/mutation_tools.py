"""Mutation testing by public tools, with the test persons as the test suite: StrykerJS over `vsb.mjs`, mutmut over `vsb.py`.

Run by hand, `python tests/vendor/mutation_tools.py`; it takes a quarter of an hour, and installs both tools into a temporary folder. In: as
`campaign.py`. Out: a Markdown table: mutants, killed, survived, and how many of the survivors change the outcome of a possible person; with
`--missed FILE` each of these, the simplest such person beside it.
"""

from __future__ import annotations

import argparse
import difflib
import json
import shutil
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from vendor.trial import HERE, RIGHT, Trial, trial_of, with_trial_options

STRYKER = ("@stryker-mutator/core@9.6.1", "@stryker-mutator/tap-runner@9.6.1")
MUTMUT = ("mutmut==3.8.1", "pytest")
HOUR = 3600


@dataclass(frozen=True)
class Campaign:
    """`survivors`: the whole text of each mutant that passed all test persons."""

    tool: str
    language: str
    mutants: int
    survivors: tuple[str, ...]


def stryker(folder: Path, fixtures: Path) -> Campaign:
    """The mutants of vsb.mjs, the lines of the protocol left out."""
    source = RIGHT["js"].read_text(encoding="utf-8")
    shutil.copy(RIGHT["js"], folder)
    shutil.copy(fixtures, folder / "fixtures.jsonl")
    shutil.copy(HERE / "mutation" / "persons.test.mjs", folder)
    settings = json.loads((HERE / "mutation" / "stryker.config.json").read_text(encoding="utf-8"))
    first, last = (source.count("\n", 0, source.index(text)) for text in ("const DEFAULTS", "if (process.argv"))
    (folder / "stryker.config.json").write_text(json.dumps({**settings, "mutate": [f"vsb.mjs:{first + 1}-{last}"]}), encoding="utf-8")
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    _run(folder, "npm", "install", "--no-fund", "--no-audit", *STRYKER)
    _run(folder, "npx", "stryker", "run")
    mutants = json.loads((folder / "report.json").read_text(encoding="utf-8"))["files"]["vsb.mjs"]["mutants"]
    survived = tuple(_replaced(source, mutant) for mutant in mutants if mutant["status"] in {"Survived", "NoCoverage"})
    return Campaign("StrykerJS", "js", sum(mutant["status"] != "Ignored" for mutant in mutants), survived)


def _replaced(source: str, mutant: dict[str, dict[str, dict[str, int]]]) -> str:
    lines = source.splitlines(keepends=True)
    start, end = (
        sum(map(len, lines[: place["line"] - 1])) + place["column"] - 1 for place in (mutant["location"]["start"], mutant["location"]["end"])
    )
    return source[:start] + str(mutant["replacement"]) + source[end:]


def mutmut(folder: Path, fixtures: Path) -> Campaign:
    """The mutants of vsb.py, as mutmut applies them."""
    (folder / "tests").mkdir()
    shutil.copy(RIGHT["py"], folder)
    shutil.copy(HERE / "mutation" / "pyproject.toml", folder)
    shutil.copy(HERE / "mutation" / "persons_as_tests.py", folder / "tests" / "test_persons.py")
    shutil.copy(fixtures, folder / "tests" / "fixtures.jsonl")
    venv.create(folder / "venv", with_pip=True)
    tools = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    _run(folder, str(tools / "pip"), "install", "-q", *MUTMUT)
    program = str(tools / "mutmut")
    _run(folder, program, "run", "--max-children", "2")
    verdicts = [line.strip().rpartition(": ") for line in _run(folder, program, "results", "--all", "true").splitlines() if ": " in line]
    survivors = []
    for name in (name for name, _, verdict in verdicts if verdict in {"survived", "no tests"}):
        _run(folder, program, "apply", name)
        survivors.append((folder / "vsb.py").read_text(encoding="utf-8"))
        shutil.copy(RIGHT["py"], folder)
    return Campaign("mutmut", "py", len(verdicts), tuple(survivors))


def _run(folder: Path, *command: str) -> str:
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=HOUR, check=False)
    if run.returncode:
        sys.exit(f"{' '.join(command)} ended with {run.returncode}\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    return run.stdout


def missed(trial: Trial, campaign: Campaign) -> list[str]:
    """The survivors that change the outcome of a possible person: what was changed, and the simplest person."""
    source = RIGHT[campaign.language].read_text(encoding="utf-8")
    found = []
    for text, verdict in zip(campaign.survivors, trial.verdicts(campaign.language, campaign.survivors), strict=True):
        assert verdict.word in {"missed", "same"}, "the tool and the judge disagree"
        if verdict.word == "missed":
            change = [
                line for line in difflib.unified_diff(source.splitlines(), text.splitlines(), n=0, lineterm="") if line[:3] not in {"---", "+++"}
            ]
            found.append("\n".join([f"- {campaign.tool}", *(f"      {line}" for line in change), f"  person {json.dumps(verdict.person)}"]))
    return found


def main() -> None:
    parser = with_trial_options(argparse.ArgumentParser(description=__doc__))
    arguments = parser.parse_args()
    trial = trial_of(arguments.fixtures, arguments.persons, arguments.seed)
    print(f"{trial}\n\n| tool | mutants | killed | survived | change an outcome | the same |\n| --- | --- | --- | --- | --- | --- |")
    told = []
    for tool in (stryker, mutmut):
        with tempfile.TemporaryDirectory() as folder:
            campaign = tool(Path(folder), arguments.fixtures)
        real, survived = missed(trial, campaign), len(campaign.survivors)
        told.extend(real)
        print(
            f"| {campaign.tool} | {campaign.mutants} | {campaign.mutants - survived} | {survived} | {len(real)} | {survived - len(real)} |",
            flush=True,
        )
    if arguments.missed:
        arguments.missed.write_text("\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
