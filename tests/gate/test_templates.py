"""The workflow, the GitLab component and the pre-commit hooks: what their ecosystems expect, and their very shell steps, run."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from gate.repository import PERMIT, SPEC, Repository, command

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github/workflows/regelproef.yml"
TESTS = ROOT / ".github/workflows/tests.yml"
COMPONENT = ROOT / "templates/regelproef.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
REPORTS = ("regelproef.md", "regelproef.comment.md", "regelproef.sarif", "regelproef.xml")


def job() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["gate"]
    return found


def run_workflow(repository: Repository, folder: Path, base: str) -> tuple[dict[str, int], str]:
    """Every `run` step as the runner would: bash, stopping at the first error; later steps only where they ask to run always."""
    environment = {**command(folder), "BASE": base, "GITHUB_STEP_SUMMARY": str(folder / "summary"), "NUMBER": "7", "GH_TOKEN": "x"}
    codes: dict[str, int] = {}
    for step in job()["steps"]:
        if "run" in step and (not any(codes.values()) or "always()" in step.get("if", "")):
            words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
            codes[step["name"]] = subprocess.run(words, cwd=repository.root, env=environment, capture_output=True, check=False).returncode
    asked = folder / "asked"
    return codes, asked.read_text(encoding="utf-8") if asked.exists() else ""


def test_the_workflow_opens_the_gate_for_a_declared_change(repository: Repository, tmp_path: Path) -> None:
    """Every step succeeds, the summary and all reports are written, and the comment is posted."""
    start = repository.git("rev-parse", "main")
    repository.allow_a_third_car()
    repository.commit()
    codes, asked = run_workflow(repository, tmp_path / "bin", start)
    assert codes == {"Install": 0, "Gate": 0, "Comment": 0}
    assert (tmp_path / "bin/summary").read_text(encoding="utf-8").startswith("## ✅")
    assert all((repository.root / name).stat().st_size > 100 for name in REPORTS)
    assert "python -P -m pip install" in asked
    assert "gh pr comment 7 --body-file regelproef.comment.md" in asked


@pytest.mark.parametrize(("edit", "base", "expected"), [("cars > 3", "", 1), ("cars >", "", 2), ("cars > 2", "0" * 40, 2)])
def test_the_workflow_shuts_it(repository: Repository, tmp_path: Path, edit: str, base: str, expected: int) -> None:
    """The gate's own exit code ends the job, and the reports say why."""
    start = repository.git("rev-parse", "main")
    repository.edit(PERMIT, "cars > 2", edit)
    repository.commit("$(touch hacked) `touch hacked`") if edit != "cars > 2" else None
    codes, _ = run_workflow(repository, tmp_path / "bin", base or start)
    assert codes == {"Install": 0, "Gate": expected, "Comment": 0}
    assert (tmp_path / "bin/summary").read_text(encoding="utf-8").startswith("## ❌")
    assert not (repository.root / "hacked").exists()


def test_reports_that_the_change_brings_along(repository: Repository, tmp_path: Path) -> None:
    """None is posted as the gate's own, also where the gate writes none; a link leads nowhere."""
    start = repository.git("rev-parse", "main")
    target = tmp_path / "target"
    target.write_text("x", encoding="utf-8")
    repository.git("mv", SPEC, "spec/other")
    for name in REPORTS[1:]:
        (repository.root / name).write_text("## The gate is open\n", encoding="utf-8")
    (repository.root / REPORTS[0]).symlink_to(target)
    repository.commit()
    codes, asked = run_workflow(repository, tmp_path / "bin", start)
    assert codes == {"Install": 0, "Gate": 2, "Comment": 0}
    assert "gh pr comment" not in asked
    assert target.read_text(encoding="utf-8") == "x"
    assert not [name for name in REPORTS if (repository.root / name).exists()]


def test_no_template_runs_a_module_of_the_change() -> None:
    """`python -m` looks for a module where one stands first, which is the change; with -P it does not."""
    words = "\n".join(path.read_text(encoding="utf-8") for path in (WORKFLOW, TESTS, COMPONENT, HOOKS))
    assert "python -P -m pip install" in words
    assert re.findall(r"python3? -m (?!pytest)\S+", words) == []


def test_the_workflow_is_safe() -> None:
    """Nothing of a pull request is pasted into a shell, it runs with the fewest rights, never on `pull_request_target`, and sees the history."""
    whole = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert set(whole[True]) == {"pull_request", "merge_group", "push"}  # YAML 1.1 reads `on` as true
    assert whole["permissions"] == {"contents": "read"}
    assert not [step["name"] for step in job()["steps"] if "${{" in step.get("run", "")]
    checkout = next(step for step in job()["steps"] if step.get("uses", "").startswith("actions/checkout@"))
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}


def test_no_template_names_a_rulebook() -> None:
    """Whatever a repository has is judged; ours are named in its settings, and one that stands beside them has a test of its own."""
    assert not [path.name for path in (WORKFLOW, COMPONENT, HOOKS) if "--spec spec" in path.read_text(encoding="utf-8")]
    named = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["regelproef"]["rulebooks"]
    beside = ["spec/vsb-wet", "spec/zorgtoeslag"]  # tests/rulebook/test_wet.py, test_zorgtoeslag.py
    assert sorted(named + beside) == sorted(path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "spec").rglob("vocabulary.yaml"))


def test_tests_run_on_every_python_that_is_named() -> None:
    """The workflow, the classifiers and `requires-python` speak of the same versions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if re.search(r":: 3\.\d+\Z", one)]
    assert yaml.safe_load(TESTS.read_text(encoding="utf-8"))["jobs"]["tests"]["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"


@pytest.mark.parametrize("given", [{}, {"rulebook": SPEC}], ids=["all", "one"])
def test_the_gitlab_component(given: dict[str, str], repository: Repository, tmp_path: Path) -> None:
    """Inputs filled in, its script runs: open for a declared change, shut for another; the history is fetched."""
    header, _ = list(yaml.safe_load_all(COMPONENT.read_text(encoding="utf-8")))
    filled = COMPONENT.read_text(encoding="utf-8").split("\n---\n")[1]
    inputs = {**{name: value.get("default") for name, value in header["spec"]["inputs"].items()}, **given}
    for name, value in inputs.items():
        filled = filled.replace(f"$[[ inputs.{name} ]]", value)
    assert "$[[" not in filled
    (task,) = yaml.safe_load(filled).values()
    assert task["variables"]["GIT_DEPTH"] == "0"
    environment = {**command(tmp_path / "bin"), **task["variables"], "CI_MERGE_REQUEST_DIFF_BASE_SHA": repository.git("rev-parse", "main")}
    for declared, expected in ((True, 0), (False, 1)):
        repository.git("checkout", "-q", ".")
        repository.allow_a_third_car(*(() if declared else ("",)))
        script = "set -eo pipefail\n" + "\n".join(task["script"])
        assert subprocess.run(["bash", "-c", script], cwd=repository.root, env=environment, capture_output=True, check=False).returncode == expected
        assert (repository.root / task["artifacts"]["reports"]["junit"]).is_file()
        (repository.book / "changes/third-car.yaml").unlink(missing_ok=True)


def test_the_hooks(repository: Repository, tmp_path: Path) -> None:
    """Each hook has what pre-commit requires, and as a hook of git stops a commit that affects people undeclared."""
    hooks = {hook["id"]: hook for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))}
    assert all({"id", "name", "entry", "language"} <= set(hook) and not hook["pass_filenames"] for hook in hooks.values())
    environment = command(tmp_path / "bin")
    hook = repository.root / ".git/hooks/pre-commit"
    hook.write_text(f"#!/bin/sh\nexec {hooks['regelproef-gate']['entry']}\n", encoding="utf-8")
    hook.chmod(0o755)

    def commit() -> int:
        return subprocess.run(["git", "commit", "-q", "-am", "x"], cwd=repository.root, env=environment, capture_output=True, check=False).returncode

    repository.allow_a_third_car("")
    assert commit() == 1
    repository.write("changes/third-car.yaml", "reason: why\naffects: {permit: [cars == 3], fee_cent: [cars == 3], valid_until: [cars == 3]}\n")
    repository.git("add", "-A")
    assert commit() == 0
    check = hooks["regelproef-check"]["entry"].split()
    assert subprocess.run(check, cwd=repository.root, env=environment, capture_output=True, check=False, shell=False).returncode == 0
