"""Pull requests that mean harm: each ends in a clear error, in time, and nothing outside the tree is read or written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gate.repository import PERMIT, SPEC, Repository
from regelproef.cli.main import main

Gate = Callable[..., tuple[int, dict[str, Any]]]
BOMB = "\n".join(["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12))]) + "\n"
NESTED = "reason: why\naffects: {permit: ['" + "(" * 5_000 + "cars == 3" + ")" * 5_000 + "']}\n"
LONG = "reason: why\naffects: {permit: ['" + " and ".join(["cars == 3"] * 30_000) + "']}\n"
MANY = "reason: why\naffects:\n" + "  - {decision: permit, when: [cars == 3]}\n" * 5_000
POWERS = "reason: why\nexpects: [{decision: fee_cent, when: [cars == 3], then: '" + "2 * " * 80 + "income_cent'}]\n"


@pytest.mark.parametrize(
    "content",
    [
        BOMB,
        NESTED,
        LONG,
        MANY,
        POWERS,
        "reason: why\naffects: {permit: [cars == 99999999999999999999999999]}\n",
        "reason: why\naffects: {permit: ['day == 9999-99-99']}\n",
        "reason: !!python/object/apply:os.system [touch hacked]\naffects: {permit: []}\n",
        "reason: why\n<<: {affects: {permit: []}}\n",
        "---\nreason: why\n---\nreason: why\n",
        "reason: &a [*a]\n",
        "reason: why\naffects: {permit: [" + "[" * 300 + "]" * 300 + "]}\n",
        "reason: why\nid: ../../../outside\naffects: {permit: []}\n",
    ],
    ids=["aliases", "nested", "long", "many", "powers", "number", "date", "tag", "merge", "documents", "cycle", "lists", "id"],
)
def test_declarations_that_mean_harm(repository: Repository, gate: Gate, content: str) -> None:
    """Bombs, code and numbers without end are refused as they are read."""
    repository.write("changes/evil.yaml", content)
    code, answer = gate()
    assert (code, answer["verdict"]) == (2, "unusable")
    assert not (repository.root / "hacked").exists()


@pytest.mark.parametrize("where", ["changes", "rules/more.yaml", "changes/more.yaml", ".", ".."])
def test_links_are_not_followed(repository: Repository, gate: Gate, tmp_path: Path, where: str) -> None:
    """A link in the rulebook, or in the path to it, on disk as in the base, is refused; what it points at is not told."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.yaml").write_text("password: hunter2\n", encoding="utf-8")
    link = Path(os.path.normpath(repository.book / where))
    link.parent.mkdir(exist_ok=True)
    if link.is_dir():
        link.rename(outside / "moved")
    target = outside / "moved" if (outside / "moved").exists() else outside if where == "changes" else outside / "secret.yaml"
    link.symlink_to(target)
    code, answer = gate()
    assert code == 2
    assert "hunter2" not in str(answer)
    start = repository.commit()
    assert gate(base=start)[0] == 2


def test_a_link_among_generated_tests_is_refused(repository: Repository, gate: Gate, tmp_path: Path) -> None:
    """Generated tests are compared only with what is committed here."""
    folder = repository.root / "generated_tests"
    folder.mkdir()
    (folder / "fixtures.jsonl").symlink_to(tmp_path / "fixtures.jsonl")
    code, answer = gate()
    assert code == 1
    assert "is a link" in str(answer["steps"][-1]["findings"])


@pytest.mark.parametrize("name", [b"\xff\xfe.yaml", b"\x1b[31mred.yaml", b"a\nb.yaml", "‮gpj.yaml".encode(), b"--help.yaml", b" .yaml", b"a:b.yaml"])
@pytest.mark.parametrize("folder", ["rules", "changes"])
def test_odd_file_names(repository: Repository, capsys: pytest.CaptureFixture[str], name: bytes, folder: str) -> None:
    """A name that is no text, or that would steer a terminal, ends in an error or is shown harmlessly, on either side."""
    (repository.book / folder).mkdir(exist_ok=True)
    path = repository.book / folder / os.fsdecode(name)
    path.write_bytes(b"rules: []\n")
    expected = 2 if folder == "changes" or not os.fsdecode(name).isprintable() else 0
    for kind in ("text", "sarif")[: expected or 1]:
        assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", "--format", kind]) == expected
        assert not any(char in "".join(capsys.readouterr()) for char in "\x1b\u202e")


def test_a_hostile_repository_runs_nothing(repository: Repository, tmp_path: Path) -> None:
    """Hooks, filters, pagers, editors and signing programs that a repository configures leave no trace."""
    trace = tmp_path / "trace"
    tool = tmp_path / "tool"
    tool.write_text(f"#!/bin/sh\ntouch '{trace}'\ncat\n", encoding="utf-8")
    tool.chmod(0o755)
    repository.allow_a_third_car()
    repository.commit()
    attributes = repository.root / ".gitattributes"
    for name in ("core.fsmonitor", "core.pager", "core.editor", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "gpg.program"):
        repository.git("config", name, str(tool))
    repository.git("config", "log.showSignature", "true")
    trace.unlink(missing_ok=True)
    for words, code in (("diff=evil", 0), ("filter=evil diff=evil", 2)):  # what is rewritten on the way to disk is not judged
        attributes.write_text(f"*.yaml {words}\n", encoding="utf-8")
        assert main(["gate", "--base", "main", "--spec", SPEC]) == code
        assert not trace.exists()


@pytest.mark.parametrize("name", [b"\xff\xfe.yaml", b"\x1b[31mred.yaml", b"a\nb.yaml", b"a:b.yaml"])
def test_odd_file_names_in_the_base(repository: Repository, gate: Gate, name: bytes) -> None:
    """What the base holds is read with the same care."""
    path = repository.book / "rules" / os.fsdecode(name)
    path.write_bytes(b"rules: []\n")
    start = repository.commit()
    path.unlink()
    assert gate(base=start)[0] == (0 if name == b"a:b.yaml" else 2)


def test_huge_rulebooks_end_in_time(repository: Repository, gate: Gate) -> None:
    """Files beyond the bounds are refused before they are parsed."""
    repository.write(PERMIT, "decision: permit\nrules:\n" + "# x\n" * 600_000)
    assert gate()[0] == 2
    repository.git("checkout", "-q", ".")
    for number in range(450):
        repository.write(f"changes/{number}.yaml", "reason: why\n")
    code, answer = gate()
    assert (code, answer["verdict"]) == (2, "unusable")


@pytest.mark.parametrize("name", ["../../outside", "a/b", "", ".hidden", "/etc/x", "a\x1b"])
def test_a_draft_stays_in_changes(repository: Repository, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """The name of a draft is a name, never a path."""
    repository.allow_a_third_car(declaration="")
    before = sorted(repository.root.parent.rglob("*.yaml"))
    assert main(["gate", "--base", "main", "--spec", SPEC, "--lang", "en", f"--write-declaration={name}"]) == 2
    assert sorted(repository.root.parent.rglob("*.yaml")) == before
    assert "Traceback" not in "".join(capsys.readouterr())
