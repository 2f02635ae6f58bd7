"""A package that is not there, or is broken: one line names it, and what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PARKING = Path(__file__).parents[1] / "rulebooks" / "parking"
WITHOUT = """
import builtins, sys
plain = builtins.__import__
def guarded(name, *more, **named):
    if name.partition(".")[0] == {package!r}:
        raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
    return plain(name, *more, **named)
builtins.__import__ = guarded
import importlib
found = importlib.import_module
importlib.import_module = lambda name, *more: guarded(name) if name.partition(".")[0] == {package!r} else found(name, *more)
from regelproef.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("package", "language", "words"),
    [
        ("z3", "en", "the package `z3` cannot be imported: install `regelproef`"),
        ("yaml", "nl", "het pakket `yaml` kan niet ingeladen worden: installeer `regelproef`"),
        ("rich", "fr", "le paquet `rich` ne peut être importé : installez `regelproef`"),
        ("pysolvers", "en", "the package `pysolvers` cannot be imported: install `regelproef[certify]`"),
    ],
)
def test_what_is_missing_is_named(package: str, language: str, words: str) -> None:
    """And is called no defect of the program."""
    pytest.importorskip("pysat")
    program = WITHOUT.format(package=package)
    line = [sys.executable, "-c", program, "check", "--spec", str(PARKING), "--certify", "--no-cache", "--lang", language]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"regelproef: {words}"
