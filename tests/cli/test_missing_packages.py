"""A package that is not there, or is broken: one line names it, and what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from certify.test_over_integers import PROPERTIES, RULES, VOCABULARY
from tiny import write

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
importlib.import_module = lambda name, package=None: guarded(name) if name.partition(".")[0] == {package!r} else found(name, package)
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


@pytest.mark.parametrize("content", ["raise ImportError('no')", "raise OSError('lib')", "CaDiCaL = 1"])
def test_a_broken_package_is_named_as_a_missing_one_is(tmp_path: Path, content: str) -> None:
    """Whatever is wrong with it."""
    pytest.importorskip("pysat")
    (tmp_path / "pysolvers.py").write_text(content)
    run = "import sys; sys.path.insert(0, sys.argv.pop(1)); from regelproef.cli.main import main; sys.exit(main(sys.argv[1:]))"
    line = [sys.executable, "-c", run, str(tmp_path), "check", "--spec", str(PARKING), "--certify", "--no-cache", "--lang", "en"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "regelproef: the package `pysolvers` cannot be imported: install `regelproef[certify]`"


@pytest.mark.parametrize(
    ("package", "install", "engine"), [("duckdb", "population", "duckdb"), ("pyarrow", "population", "duckdb"), ("pyspark", "spark", "spark")]
)
def test_what_whole_populations_need_is_named(package: str, install: str, engine: str, tmp_path: Path) -> None:
    """Only where they are decided, and with that engine."""
    pytest.importorskip("duckdb")
    table = tmp_path / "people.csv"
    table.write_text("cars\n1\n")
    line = [
        sys.executable,
        "-c",
        WITHOUT.format(package=package),
        "population",
        str(table),
        "--spec",
        str(PARKING),
        "--engine",
        engine,
        "--lang",
        "en",
    ]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"regelproef: the package `{package}` cannot be imported: install `regelproef[{install}]`"


def test_what_an_editor_needs_is_named() -> None:
    """Where the language server is started without it."""
    line = [sys.executable, "-c", WITHOUT.format(package="pygls"), "lsp", "--lang", "en"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == "regelproef: the package `pygls` cannot be imported: install `regelproef[editor]`"


def test_a_broken_cvc5_is_named_where_something_is_too_wide_for_clauses(tmp_path: Path) -> None:
    """It is loaded for that alone."""
    pytest.importorskip("pysat")
    pytest.importorskip("cvc5")
    write(tmp_path, vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES)
    line = [sys.executable, "-c", WITHOUT.format(package="cvc5"), "check", "--spec", str(tmp_path), "--certify", "--no-cache", "--lang", "en"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "regelproef: the package `cvc5` cannot be imported: install `regelproef[certify]`"
